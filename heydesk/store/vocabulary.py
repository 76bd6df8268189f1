"""The words of a table's rows, so that a long beginning or a slip of the finger leads to those that are known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from string import ascii_lowercase

from heydesk.store.database import Database
from heydesk.store.term import LONGEST, whole

_LEAST = 4
"""Letters of the shortest word in which a slip is forgiven."""
_LONGEST_SLIP = 16
"""Letters at the beginning of a word in which it is looked for."""
_MOST = 64
"""Words that one beginning stands for. More are as good as none: a person types on."""
_ALPHABETS = 0x800
"""Scripts below have small alphabets, laid out in pieces of 64."""
_PIECE = 64


class Vocabulary:
    """Knows the words of one table, each once. Writes are part of the caller's transaction."""

    def __init__(self, database: Database, table: str) -> None:
        self._database = database
        self._table = table
        self._between = f"word BETWEEN {{0}} AND {{0}} || char({0x10FFFF})"

    def learn(self, words: Iterable[str]) -> None:
        """Take in words."""
        for word in sorted({word for word in words if len(word) >= _LEAST}):
            self._database.execute(f"INSERT OR IGNORE INTO {self._table}_word (word) VALUES (?)", word)  # noqa: S608 - the table's name is one of ours

    def forget(self, words: Iterable[str]) -> None:
        """Drop those of these words that no row has any more: they were people's names."""
        unused = f"NOT EXISTS (SELECT 1 FROM {self._table}_term WHERE {self._table}_term MATCH ?)"  # noqa: S608 - ours too
        query = f"DELETE FROM {self._table}_word WHERE word = ? AND {unused}"  # noqa: S608 - ours too
        for word in sorted({word for word in words if len(word) >= _LEAST}):
            self._database.execute(query, word, f'"{whole(word)}"')

    def terms(self, start: str) -> tuple[str, ...]:
        """Give the terms of the index for what begins like this: its own, or those of the words that do."""
        if len(start) <= LONGEST:
            return (start,)
        query = f"SELECT word FROM {self._table}_word WHERE {self._between.format('?1')} LIMIT {_MOST}"  # noqa: S608 - ours too
        return tuple(map(whole, self._database.read(lambda row: str(row["word"]), query, start)))

    def near(self, word: str) -> tuple[str, ...]:
        """Give the terms that a word may have been meant for: one letter wrong, missing, too many, or swapped."""
        if len(word) < _LEAST:
            return ()
        known = f"SELECT 1 FROM {self._table}_word WHERE {self._between.format('tried.value')}"  # noqa: S608 - ours too
        query = f"SELECT tried.value FROM json_each(?) AS tried WHERE EXISTS ({known}) LIMIT {_MOST}"  # noqa: S608 - ours too
        tried = json.dumps(list(dict.fromkeys(_slips(word[:_LONGEST_SLIP]))))
        starts = self._database.read(lambda row: str(row["value"]), query, tried)
        return tuple(dict.fromkeys(term for start in starts for term in self.terms(start)))


def _slips(word: str) -> Iterator[str]:
    letters = _letters(word)
    for at in range(len(word)):
        before, after = word[:at], word[at + 1 :]
        yield before + after
        if after:
            yield before + after[0] + word[at] + after[1:]
        for letter in letters:
            yield before + letter + after
            yield before + letter + word[at:]


def _letters(word: str) -> Sequence[str]:
    """Give the letters that may have been meant: of the alphabets that the word is written in."""
    found = dict.fromkeys(ascii_lowercase) if word.isascii() else {}
    for letter in word:
        if not letter.isascii() and ord(letter) < _ALPHABETS:
            start = ord(letter) // _PIECE * _PIECE
            found.update(dict.fromkeys(one for one in map(chr, range(start, start + _PIECE)) if one.isalpha()))
    return tuple(dict.fromkeys((*found, *word)))
