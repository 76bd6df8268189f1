"""Spelling by real dictionaries."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from heydesk.system.spellcheck import Speller, lack_of_spelling, languages

WITHOUT = """
import sys
from pathlib import Path
{block}
from heydesk.system.spellcheck import Speller, lack_of_spelling, languages
print(lack_of_spelling(), languages(), Speller(["en_US"], Path("none")).languages)
"""


@pytest.fixture
def speller(tmp_path: Path) -> Speller:
    """English of the United States, with no words of one's own."""
    return Speller(["en_US", "tlh"], tmp_path / "words.txt")


def test_system_dictionary_is_found() -> None:
    """Of this computer's own."""
    assert lack_of_spelling() is None
    assert "en_US" in languages()


def test_words_are_checked_in_each_language(speller: Speller) -> None:
    """Right ones and wrong ones; a language without a dictionary is left out."""
    assert speller.languages == ("en_US",)
    assert [speller.knows(word) for word in ("hello", "Hello", "it’s", "wrold", "appointmnt")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert "world" in speller.suggest("wrold")
    assert len(speller.suggest("wrold")) <= 6


def test_misspelled_words_are_located(speller: Speller) -> None:
    """Where the wrong words of a text stand."""
    text = "Helo {{first_nme}}, 👍 see you at wrold"
    assert [text[begin:end] for begin, end in speller.wrong_in(text)] == ["Helo", "wrold"]


def test_own_words_are_saved(speller: Speller, tmp_path: Path) -> None:
    """They are known from then on, and at the next start; a file that nobody can read is none."""
    speller.add("Heymarket")
    speller.add("wrold’s")
    assert speller.knows("Heymarket")
    again = Speller(["en_US"], tmp_path / "words.txt")
    assert again.knows("Heymarket")
    assert again.knows("wrold's")
    (tmp_path / "words.txt").write_bytes(b"\xff\xfe")
    assert not Speller(["en_US"], tmp_path / "words.txt").knows("Heymarket")


def test_a_word_that_can_not_be_kept(tmp_path: Path) -> None:
    """It is known until the program ends, and whoever asked hears of it."""
    speller = Speller(["en_US"], tmp_path / "gone" / "words.txt")
    with pytest.raises(FileNotFoundError):
        speller.add("Heymarket")
    assert speller.knows("Heymarket")


@pytest.mark.parametrize(
    ("block", "told"),
    [
        ("sys.modules['enchant'] = None", "Spelling isn't installed."),
        ("sys.modules['enchant'] = None; sys.frozen = True", "This build of HeyDesk can't check spelling."),
        ("import os; os.environ['PYENCHANT_LIBRARY_PATH'] = '/dev/null'", "libenchant-2-2"),
    ],
)
def test_missing_spelling_library_is_named(block: str, told: str) -> None:
    """The extra, or the library under it; without them there are no languages, and no error."""
    code = WITHOUT.format(block=block)
    answer = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert told in answer.stdout
    assert answer.stdout.rstrip().endswith("() ()")
