"""The words of a table's rows, so that a long beginning or a slip of the finger leads to those that are known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from string import ascii_lowercase

from heydesk.store.database import Database
from heydesk.store.findable import Findable
from heydesk.store.term import LONGEST, whole

_LEAST = 4
"""Letters of the shortest word in which a slip is forgiven."""
_MOST = 16
"""Terms that one word may stand for. What begins more words than these is as good as not typed yet."""
_ALPHABETS = 0x800
"""Scripts below have small alphabets, laid out in pieces of 64."""
_PIECE = 64


class Vocabulary:
    """Knows words of one table: names in which a slip is forgiven, and whatever is longer than a term.

    Writes are part of the caller's transaction.
    """

    def __init__(self, database: Database, table: str) -> None:
        self._database = database
        # The table's name is one of ours in all of these.
        begins = f"word BETWEEN {{0}} AND {{0}} || char({0x10FFFF})"
        self._learn = f"INSERT OR IGNORE INTO {table}_word (word) VALUES (?)"  # noqa: S608
        unused = f"NOT EXISTS (SELECT 1 FROM {table}_term WHERE {table}_term MATCH ?)"  # noqa: S608
        self._forget = f"DELETE FROM {table}_word WHERE word = ? AND {unused}"  # noqa: S608
        self._begun = f"SELECT word FROM {table}_word WHERE {begins.format('?1')} LIMIT {_MOST}"  # noqa: S608
        known = f"SELECT 1 FROM {table}_word WHERE {begins.format('tried.value')}"  # noqa: S608
        self._near = f"SELECT tried.value FROM json_each(?) AS tried WHERE EXISTS ({known}) LIMIT {_MOST}"  # noqa: S608

    def learn(self, words: Iterable[str]) -> None:
        """Take in words."""
        for word in sorted(words):
            self._database.execute(self._learn, word)

    def forget(self, words: Iterable[str]) -> None:
        """Drop those of these words that no row has any more: they were people's names."""
        for word in sorted(words):
            self._database.execute(self._forget, word, f'"{whole(word)}"')

    def terms(self, start: str) -> tuple[str, ...]:
        """Give the terms of the index for what begins like this: its own, or those of the words that do."""
        if len(start) <= LONGEST:
            return (start,)
        return tuple(map(whole, self._database.read(lambda row: str(row["word"]), self._begun, start)))

    def near(self, word: str) -> tuple[str, ...]:
        """Give the terms that a word may have been meant for: one letter wrong, missing, too many, or swapped."""
        if len(word) < _LEAST:
            return ()
        tried = dict.fromkeys(_slips(word))
        starts = self._database.read(lambda row: str(row["value"]), self._near, json.dumps(list(tried)))
        found = dict.fromkeys(term for start in starts for term in self.terms(start))
        return tuple(found)[:_MOST]


def known_words(row: Findable) -> frozenset[str]:
    """Give those of a row's words that a vocabulary knows."""
    return frozenset(word for word in row.names if len(word) >= _LEAST) | frozenset(
        word for word in row.words if len(word) > LONGEST
    )


def _slips(word: str) -> Iterator[str]:
    """Give what may have been meant, the likeliest first. The first letter is right, or swapped with the next."""
    places = range(1, len(word))
    for at in places:
        yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
    yield from (word[:at] + word[at + 1 :] for at in places)
    letters = _letters(word)
    yield from (word[:at] + letter + word[at + 1 :] for at in places for letter in letters)
    yield from (word[:at] + letter + word[at:] for at in places for letter in letters)


def _letters(word: str) -> tuple[str, ...]:
    """Give the letters that may have been meant: of the alphabets that the word is written in."""
    found = dict.fromkeys(ascii_lowercase) if word.isascii() else {}
    for letter in word:
        if not letter.isascii() and ord(letter) < _ALPHABETS:
            start = ord(letter) // _PIECE * _PIECE
            found.update(dict.fromkeys(one for one in map(chr, range(start, start + _PIECE)) if one.isalpha()))
    return tuple(dict.fromkeys((*found, *word)))
