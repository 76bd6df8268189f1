"""The file for translators, made by ``dev.py sentences``, compiled and used by the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from heydesk.domain.errors import VaultTimedOut
from heydesk.ui.text import translate
from sentences import Message, as_calls, read_messages, update
from tests.house.checkout import ROOT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PYTHON = Path(sys.executable)
GERMAN = ("Der Schlüsselbund schwieg %n Sekunde.", "Der Schlüsselbund schwieg %n Sekunden.")


def test_every_sentence_of_the_core_can_be_extracted() -> None:
    """Each is a literal, and each with a number has %n in its plural form; the singular may have none."""
    messages, problems = read_messages((ROOT / "heydesk").rglob("*.py"))
    assert problems == []
    assert {"Sentence", "State", "SendButton"} <= {message.context for message in messages}


def test_a_sentence_is_written_once_with_all_its_places() -> None:
    """As a call that lupdate reads."""
    messages = [Message("C", 'say "hi"', "", "a.py:1"), Message("C", 'say "hi"', "", "b.py:2")]
    assert list(as_calls(messages)) == ["#: a.py:1, b.py:2", 'QCoreApplication.translate("C", "say \\"hi\\"")']


@pytest.mark.parametrize(("seconds", "shown"), [(1, "schwieg 1 Sekunde."), (60, "schwieg 60 Sekunden.")])
def test_a_translated_plural_reaches_the_window(qapp: QApplication, tmp_path: Path, seconds: int, shown: str) -> None:
    """By way of Qt's own tools, from the core's call to the words on screen."""
    target = tmp_path / "heydesk_de.ts"
    update(target, PYTHON)
    tree = ET.parse(target)  # noqa: S314 - made here
    for message in tree.iter("message"):
        if (message.findtext("source") or "").startswith("The system keyring didn't answer"):
            translation = message.find("translation")
            assert translation is not None
            del translation.attrib["type"]
            for form, words in zip(translation.iter("numerusform"), GERMAN, strict=True):
                form.text = words
    tree.write(target, "utf-8")
    compiled = target.with_suffix(".qm")
    lrelease = PYTHON.with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", target, "-qm", compiled], check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    try:
        assert translate(VaultTimedOut(seconds).sentence).endswith(shown)
    finally:
        QCoreApplication.removeTranslator(translator)
