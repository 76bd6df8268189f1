"""The file for translators, made by ``dev.py sentences``, compiled and used by the window."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from heydesk.domain.errors import VaultTimedOut
from heydesk.ui.text import translate
from sentences import (
    FOLDER,
    LANGUAGES,
    Catalogue,
    Message,
    as_calls,
    compile_catalogue,
    export,
    open_faults,
    pseudo,
    read_messages,
    take_in,
    update,
)
from tests.house.checkout import ROOT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PYTHON = Path(sys.executable)
GERMAN = ("Der Schlüsselbund schwieg %n Sekunde.", "Der Schlüsselbund schwieg %n Sekunden.")


def test_every_sentence_of_the_core_can_be_extracted(messages: list[Message]) -> None:
    """Each is a literal, and each with a number has %n in its plural form; the singular may have none."""
    assert {"Sentence", "State", "SendButton"} <= {message.context for message in messages}


def test_a_short_name_of_a_translating_call_is_followed(tmp_path: Path) -> None:
    """``self.tr`` has its class for a context; ``translate`` is told one."""
    path = tmp_path / "a.py"
    path.write_text(
        "class Menu:\n"
        "    def one(self):\n"
        "        add, tr = self.add, self.tr\n"
        "        add(tr('Undo'))\n"
        "    def two(self):\n"
        "        tr = QCoreApplication.translate\n"
        "        tr('Other', 'Redo')\n",
        "utf-8",
    )
    messages, problems = read_messages([path], tmp_path)
    assert problems == []
    assert [(message.context, message.text) for message in messages] == [("Menu", "Undo"), ("Other", "Redo")]


def test_a_sentence_is_written_once_with_all_its_places() -> None:
    """As a call that lupdate reads."""
    messages = [Message("C", 'say "hi"', "", "a.py:1"), Message("C", 'say "hi"', "", "b.py:2")]
    assert list(as_calls(messages)) == ["#: a.py, b.py", 'QCoreApplication.translate("C", "say \\"hi\\"")']


@pytest.fixture(scope="module")
def french(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A French file with three messages: a plain one, one with values and one with a number."""
    path = tmp_path_factory.mktemp("french") / "heydesk_fr.ts"
    texts = (("Try again", ""), ("To {name}…", ""), ("%n text to {name}", "%n texts to {name}"))
    update(path, PYTHON, [Message("C", text, plural, "a.py:1") for text, plural in texts])
    return path.read_text("utf-8")


@pytest.fixture
def catalogue(french: str, tmp_path: Path) -> Catalogue:
    """The same, for one test alone."""
    path = tmp_path / "heydesk_fr.ts"
    path.write_text(french, "utf-8")
    return Catalogue(path)


def fill_in(catalogue: Catalogue, source: str, words: str | list[str]) -> tuple[int, list[str]]:
    """Translate one message by way of the JSON."""
    filled = json.loads(export(catalogue, is_all=False))
    for message in filled["messages"]:
        message["translation"] = words if message["source"] == source else ""
    return take_in(catalogue, json.dumps(filled))


def test_a_translation_survives_the_next_update(catalogue: Catalogue) -> None:
    """And what is gone from the sources goes from the file."""
    assert fill_in(catalogue, "Try again", "Réessayer") == (1, [])
    catalogue.save()
    update(catalogue.path, PYTHON, [Message("C", "Try again", "", "b.py:1"), Message("C", "New", "", "b.py:2")])
    after = [(each.source, each.forms, each.is_finished) for each in Catalogue(catalogue.path).entries()]
    assert after == [("Try again", ["Réessayer"], True), ("New", [""], False)]


@pytest.mark.parametrize(
    ("source", "words", "problem"),
    [
        ("To {name}…", "À {nom}…", "lacks ['{name}'], has ['{nom}'] too many"),
        ("To {name}…", "À {name}", "ellipsis"),
        ("To {name}…", " À {name}…", "spaces"),
        ("To {name}…", "À {name} }…", "brace"),
        ("Try again", "&Réessayer", "mnemonics"),
        ("Try again", "Rées\nsayer", "line breaks"),
        ("Try again", " ", "empty"),
        ("%n text to {name}", ["%n SMS à {name}"], "needs 2 plural forms"),
        ("%n text to {name}", ["Un SMS à {name}", "Des SMS à {name}"], "lacks ['%n']"),
    ],
)
def test_a_translation_that_would_break_is_refused(
    catalogue: Catalogue, source: str, words: str | list[str], problem: str
) -> None:
    """With the reason, and without touching the file."""
    taken, wrong = fill_in(catalogue, source, words)
    assert taken == 0
    assert len(wrong) == 1
    assert problem in wrong[0]
    assert not any(each.is_finished for each in catalogue.entries())


def test_a_form_for_one_may_do_without_its_number(catalogue: Catalogue) -> None:
    """As the English one may."""
    assert fill_in(catalogue, "%n text to {name}", ["Un SMS à {name}", "%n SMS à {name}"]) == (1, [])


def test_the_pseudo_language_is_longer_and_keeps_what_is_no_word() -> None:
    """By 40 % at least, between brackets."""
    words = pseudo(" Send {count} texts to {name} ")
    assert words.startswith(" ⟦")
    assert words.endswith("⟧ ")
    assert "{count}" in words
    assert "{name}" in words
    assert len(words) - len("{count}{name}") >= 1.4 * len(" Send  texts to  ")
    assert not words.isascii()


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    """Every message of the sources, read once."""
    found, problems = read_messages((ROOT / "heydesk").rglob("*.py"))
    assert problems == []
    return found


def words_in(path: Path) -> Iterator[tuple[int, str]]:
    """Every text of a module but its docstrings, with its line."""
    tree = ast.parse(path.read_text("utf-8"))
    told = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in told:
            yield node.lineno, node.value


def test_sentences_have_one_kind_of_apostrophe() -> None:
    """The straight one: a search in the sources, and a translator's memory, finds each sentence by what it reads."""
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {words}"
        for path in (ROOT / "heydesk").rglob("*.py")
        if "sandbox" not in path.parts  # what customers write there has both
        for line, words in words_in(path)
        if re.search(r"\w’\w", words)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalogue_is_complete(messages: list[Message], language: str) -> None:
    """``dev.py sentences`` after a new sentence; then translate what it leaves, as docs/translating.md says."""
    assert open_faults(Catalogue(FOLDER / f"heydesk_{language}.ts"), messages) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalogue_is_compiled(language: str, tmp_path: Path) -> None:
    """The program loads the compiled form, which ``dev.py sentences`` writes too."""
    source = FOLDER / f"heydesk_{language}.ts"
    compile_catalogue(source, tmp_path / "again.qm", PYTHON)
    assert (tmp_path / "again.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(("seconds", "shown"), [(1, "schwieg 1 Sekunde."), (60, "schwieg 60 Sekunden.")])
def test_a_translated_plural_reaches_the_window(
    qapp: QApplication, messages: list[Message], tmp_path: Path, seconds: int, shown: str
) -> None:
    """By way of Qt's own tools, from the core's call to the words on screen."""
    target = tmp_path / "heydesk_de.ts"
    update(target, PYTHON, messages)
    catalogue = Catalogue(target)
    for message in catalogue.entries():
        if message.source.startswith("The system keyring didn't answer"):
            message.write(GERMAN)
    catalogue.save()
    compiled = target.with_suffix(".qm")
    compile_catalogue(target, compiled, PYTHON)
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    try:
        assert translate(VaultTimedOut(seconds).sentence).endswith(shown)
    finally:
        QCoreApplication.removeTranslator(translator)
