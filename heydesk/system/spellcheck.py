"""Spell checking with this computer's dictionaries, through ``enchant``, which is an optional extra."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from unicodedata import normalize

from heydesk.domain.l10n import Sentence, say
from heydesk.domain.text_normalization import scripts_of, words_of

_MOST_SUGGESTED = 6


def lack_of_spelling() -> Sentence | None:
    """Return why no words can be checked here, and what to install; None when they can."""
    try:
        library = _library()
    except ModuleNotFoundError:
        if getattr(sys, "frozen", False):
            return say("This build of HeyDesk can't check spelling.")
        return say("Spelling isn't installed. Ask whoever installed HeyDesk to add it; the README says how.")
    except (ImportError, OSError):
        return say(
            "Spelling needs the Enchant 2 library. Ask your administrator to install it (libenchant-2-2"
            " on Debian and Ubuntu, enchant in Homebrew)."
        )
    if not library.list_languages():
        return say(
            "No spelling dictionary is installed. Ask your administrator to install one, for example hunspell-en-us."
        )
    return None


def languages() -> tuple[str, ...]:
    """Return the languages that this computer has dictionaries for, such as ``en_US``; none where spelling lacks."""
    if lack_of_spelling() is not None:
        return ()
    return tuple(sorted(_library().list_languages()))


class Speller:
    """Words of several languages, and a person's own. Opening one takes a moment; it may happen in any thread.

    Args:
        wanted: the languages; one without a dictionary is left out.
        own: a file with the person's own words, one a line; it need not be there.
    """

    def __init__(self, wanted: Sequence[str], own: Path) -> None:
        known = set(languages())
        self.languages = tuple(language for language in wanted if language in known)
        """Those that there are dictionaries for."""
        self._scripts = scripts_of(self.languages)
        self._dictionaries = [_library().Dict(language) for language in self.languages]
        self._own_file = own
        self._own: set[str] = set()
        with suppress(OSError, ValueError):
            self._own = {_plain(word) for word in own.read_text("utf-8").split("\n") if word}

    def wrong_in(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return where each word that no dictionary has begins and ends."""
        found = words_of(text, self._scripts)
        return tuple((place, place + len(word)) for place, word in found if not self.knows(word))

    def knows(self, word: str) -> bool:
        """Whether it is a word in one of the languages, or the person's own."""
        plain = _plain(word)
        return plain in self._own or any(dictionary.check(plain) for dictionary in self._dictionaries)

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first. Takes up to some tenths of a second."""
        found = (suggested for dictionary in self._dictionaries for suggested in dictionary.suggest(_plain(word)))
        return tuple(dict.fromkeys(found))[:_MOST_SUGGESTED]

    def add(self, word: str) -> None:
        """Add this word to the person's own. Raises OSError where it can't be stored; it is known until exit then."""
        self._own.add(_plain(word))
        with self._own_file.open("a", encoding="utf-8") as file:
            file.write(f"{_plain(word)}\n")


def _library() -> ModuleType:
    """Import the library, which may lack. Raises ModuleNotFoundError, ImportError or OSError."""
    import enchant

    library: ModuleType = enchant
    return library


def _plain(word: str) -> str:
    """The word as dictionaries write it."""
    return normalize("NFC", word).replace("’", "'")
