"""Prefix search over names, numbers and e-mail addresses, within the time of one frame (decision record 0010).

A row is indexed under terms: every prefix of its words and numbers. A whole word has a term of its own, with a mark
at its end, so that *Kim* comes before *Kimberly*. What a person types is parsed into words, numbers and addresses;
a vocabulary of known words helps with long prefixes and typing errors.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from string import ascii_lowercase
from time import perf_counter
from typing import Generic, TypeAlias, TypeVar

from heydesk.domain.phone_numbers import dialled, ways_to_dial
from heydesk.domain.text_normalization import findable_words, fold, words
from heydesk.storage.database import Database

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SearchResult(Generic[T]):
    """The best rows in order: whole words before beginnings, what changed last before what changed long ago.

    ``complete`` is False where time ran out before enough were found: there may be others. ``guessed`` says that
    nothing was found as it was typed, and that these are what may have been meant.
    """

    rows: tuple[T, ...]
    complete: bool = True
    guessed: bool = False


LONGEST = 12
"""Characters of the longest beginning of a word that is a term. The vocabulary knows the words of a longer one."""
LONGEST_NUMBER = 8
"""Digits of the longest beginning of a number that is a term. For a longer one, rows are looked at."""
_WHOLE = "¶"
"""The mark at the end of a whole word; nobody can type it, since it is no part of any word."""


def whole(word: str) -> str:
    """Return the term of a whole word."""
    return f"{word}{_WHOLE}"


def beginnings(words: Iterable[str], longest: int) -> Iterable[str]:
    """Return the terms for the beginnings of words or numbers."""
    return (word[:length] for word in words for length in range(1, min(len(word), longest) + 1))


@dataclass(frozen=True)
class Findable:
    """What people call it, tags among it; its e-mail address, "" for none; its numbers as digits.

    Its words are made when they are first asked for.
    """

    called: str
    address: str
    phones: tuple[str, ...]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The words in which a slip of the finger is forgiven."""
        return findable_words(self.called)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All its words."""
        return (*self.names, *findable_words(self.address))

    def numbers(self) -> tuple[str, ...]:
        """Return all searchable prefixes of its numbers."""
        return tuple(way for phone in self.phones if phone for way in ways_to_dial(phone))

    def has_address(self, part: str) -> bool:
        """Whether this, which is folded, is part of its address."""
        return part in fold(self.address)

    def terms(self) -> str:
        """All terms as the index takes them, each once."""
        found = {whole(word) for word in self.words}
        found.update(beginnings(self.words, LONGEST))
        found.update(beginnings(self.numbers(), LONGEST_NUMBER))
        return " ".join(sorted(found))


_SPECIAL = re.compile(
    r"""
    (?P<local> [^\s,;<>()@]+ ) @ [^\s,;<>()@]*
    | (?<! [^\s,;:<] ) [+(]* \d [\d\s()\[\].+/‐-―-]* (?! [\w@] )
    """,
    re.VERBOSE,
)
_DIGITS = re.compile(r"\d+")
_TYPED_MOST = 8
"""Parts of one search. Whoever types more has pasted something, and its beginning tells."""
_MOST_TEXT = 200
"""Characters, likewise."""


@dataclass(frozen=True, slots=True)
class WordPart:
    """A word as typed, folded: some word of a row must begin with it."""

    text: str


@dataclass(frozen=True, slots=True)
class NumberPart:
    """Digits as typed: a row must have all beginnings of one of these ways to mean them."""

    ways: tuple[tuple[str, ...], ...]

    @property
    def needs_look(self) -> bool:
        """Whether some of it is longer than any term."""
        return any(len(start) > LONGEST_NUMBER for way in self.ways for start in way)

    def is_in(self, row: Findable) -> bool:
        """Whether a row has it."""
        numbers = row.numbers()
        return any(all(any(one.startswith(start) for one in numbers) for start in way) for way in self.ways)


@dataclass(frozen=True, slots=True)
class EmailPart:
    """An e-mail address as typed, folded, up to its ``@`` at least. A row must have the whole words before that.

    What stands behind it is looked at in the row: half of all addresses end alike.
    """

    text: str
    words: tuple[str, ...]

    @property
    def needs_look(self) -> bool:
        """Always."""
        return True

    def is_in(self, row: Findable) -> bool:
        """Whether a row has it."""
        return row.has_address(self.text)


Part: TypeAlias = WordPart | NumberPart | EmailPart
Looked: TypeAlias = NumberPart | EmailPart


def read_typed(typed: str) -> tuple[Part, ...]:
    """Parse what was typed, each part once. Digits that stand together are one number, in any usual form."""
    return tuple(dict.fromkeys(_parts(fold(typed[:_MOST_TEXT]))))[:_TYPED_MOST]


def looked_at(sought: Sequence[Part]) -> tuple[Looked, ...]:
    """Return the parts that no term is long enough for."""
    return tuple(part for part in sought if not isinstance(part, WordPart) and part.needs_look)


def _parts(text: str) -> Iterator[Part]:
    end = 0
    for match in _SPECIAL.finditer(text):
        yield from map(WordPart, words(text[end : match.start()]))
        local = words(match["local"] or "")
        if local:
            yield EmailPart(match[0], local)
        elif match["local"]:
            yield from map(WordPart, words(match[0]))
        else:
            yield _number(match[0])
        end = match.end()
    yield from map(WordPart, words(text[end:]))


def _number(text: str) -> NumberPart:
    joined = tuple((way,) for way in dialled(text) or ())
    return NumberPart(tuple(dict.fromkeys((*joined, tuple(_DIGITS.findall(text))))))


_LEAST = 4
"""Letters of the shortest word in which a slip is forgiven."""
_VOCABULARY_MOST = 16
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
        self._begun = f"SELECT word FROM {table}_word WHERE {begins.format('?1')} LIMIT {_VOCABULARY_MOST}"  # noqa: S608
        known = f"SELECT 1 FROM {table}_word WHERE {begins.format('tried.value')}"  # noqa: S608
        self._near = f"SELECT tried.value FROM json_each(?) AS tried WHERE EXISTS ({known}) LIMIT {_VOCABULARY_MOST}"  # noqa: S608

    def learn(self, words: Iterable[str]) -> None:
        """Add words."""
        for word in sorted(words):
            self._database.execute(self._learn, word)

    def forget(self, words: Iterable[str]) -> None:
        """Drop those of these words that no row has any more: they were people's names."""
        for word in sorted(words):
            self._database.execute(self._forget, word, f'"{whole(word)}"')

    def terms(self, start: str) -> tuple[str, ...]:
        """Return the terms of the index for what begins like this: its own, or those of the words that do."""
        if len(start) <= LONGEST:
            return (start,)
        return tuple(map(whole, self._database.read(lambda row: str(row["word"]), self._begun, start)))

    def near(self, word: str) -> tuple[str, ...]:
        """Return the terms that a word may have been meant for: one letter wrong, missing, too many, or swapped."""
        if len(word) < _LEAST:
            return ()
        tried = dict.fromkeys(_slips(word))
        starts = self._database.read(lambda row: str(row["value"]), self._near, json.dumps(list(tried)))
        found = dict.fromkeys(term for start in starts for term in self.terms(start))
        return tuple(found)[:_VOCABULARY_MOST]


def known_words(row: Findable) -> frozenset[str]:
    """Return those of a row's words that a vocabulary knows."""
    return frozenset(word for word in row.names if len(word) >= _LEAST) | frozenset(
        word for word in row.words if len(word) > LONGEST
    )


def _slips(word: str) -> Iterator[str]:
    """Return what may have been meant, the likeliest first. The first letter is right, or swapped with the next."""
    places = range(1, len(word))
    for at in places:
        yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
    yield from (word[:at] + word[at + 1 :] for at in places)
    letters = _letters(word)
    yield from (word[:at] + letter + word[at + 1 :] for at in places for letter in letters)
    yield from (word[:at] + letter + word[at:] for at in places for letter in letters)


def _letters(word: str) -> tuple[str, ...]:
    """Return the letters that may have been meant: of the alphabets that the word is written in."""
    found = dict.fromkeys(ascii_lowercase) if word.isascii() else {}
    for letter in word:
        if not letter.isascii() and ord(letter) < _ALPHABETS:
            start = ord(letter) // _PIECE * _PIECE
            found.update(dict.fromkeys(one for one in map(chr, range(start, start + _PIECE)) if one.isalpha()))
    return tuple(dict.fromkeys((*found, *word)))


def begun(part: Part, vocabulary: Vocabulary) -> str:
    """Return the query for rows with a term that begins like this part; "" where no word does."""
    if isinstance(part, WordPart):
        return either(vocabulary.terms(part.text))
    if isinstance(part, EmailPart):
        return all_of(_quoted(whole(word)) for word in part.words)
    return _any_of(all_of(_quoted(start[:LONGEST_NUMBER]) for start in way) for way in part.ways)


def either(terms: Iterable[str]) -> str:
    """Return the query for rows that have one of these terms."""
    return " OR ".join(map(_quoted, terms))


def all_of(parts: Iterable[str]) -> str:
    """Return the query for rows that match all of these."""
    return " AND ".join(f"({part})" for part in parts)


def in_order(sought: Sequence[Part], beginnings: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the queries in order: whole words, then whole ones but for the last, which is still typed, then any."""
    wholes = [
        _quoted(whole(part.text)) if isinstance(part, WordPart) else beginning
        for part, beginning in zip(sought, beginnings, strict=True)
    ]
    return tuple(dict.fromkeys((tuple(wholes), (*wholes[:-1], beginnings[-1]), tuple(beginnings))))


def _any_of(parts: Iterable[str]) -> str:
    return " OR ".join(f"({part})" for part in parts)


def _quoted(term: str) -> str:
    return f'"{term}"'


TIME = 0.009
"""Seconds after which nothing new is begun. A frame is 16 ms, and the rows must be drawn in it too."""
_FIRST_SPAN = 8
"""Samples in the first span: some 30,000 rows."""
_CHEAP, _DEAR = 0.0005, 0.0025
"""Seconds. After a span that took less, the next is eight times as long; after one that took more, no longer."""
_ALIKE = 1.25
"""A longer span that took no more than this times the one before it was cheap too: asking took the time."""
_LOOKS = 64
"""Rows that are looked at between two looks at the clock."""
_END = (1 << 63) - 1
_ALL = -1


class TermSearch(Generic[T]):
    """Searches one table that has places and terms. A search ends in time: it gives what it has and says so.

    What is soon done is always done, so that a stalled machine makes an answer late and not wrong.
    """

    def __init__(
        self,
        database: Database,
        table: str,
        decode: Callable[[sqlite3.Row], T],
        findable: Callable[[T], Findable],
        clock: Callable[[], float] = perf_counter,
    ) -> None:
        self._database = database
        self._table = table
        self._decode = decode
        self._findable = findable
        self._clock = clock
        self._vocabulary = Vocabulary(database, table)
        self._query = f"""
            SELECT {table}.* FROM {table}_term CROSS JOIN {table} ON {table}.place = {table}_term.rowid
            WHERE {table}_term MATCH ? AND {table}_term.rowid BETWEEN ? AND ? ORDER BY {table}_term.rowid LIMIT ?
        """  # noqa: S608 - the table's name is one of ours

    def search(self, typed: str, limit: int, seconds: float) -> SearchResult[T]:
        """Find the best rows for what was typed so far, in about so many seconds. Raises StoreError."""
        sought = read_typed(typed)
        if not sought:
            return SearchResult(self._latest(limit))
        began = self._clock()
        looks = looked_at(sought)
        beginnings = [begun(part, self._vocabulary) for part in sought]
        samples = self._samples() if len(sought) > 1 else ()
        questions = in_order(sought, beginnings)
        known = {asked: self._is_known(asked) for asked in {asked for question in questions for asked in question}}
        rows: dict[T, None] = {}
        complete = True
        for number, question in enumerate(questions, 1):
            # Each has its share of the time, so that the first can't use up that of the others.
            until = began + seconds * number / len(questions)
            if len(rows) < limit and all(known[asked] for asked in question):
                complete = self._collect(rows, question, looks, limit, samples, until) and complete
        if rows or not complete:
            return SearchResult(tuple(rows), complete or len(rows) >= limit)
        unknown = [part for part, asked in zip(sought, beginnings, strict=True) if not known[asked]]
        guess = self._guess(sought, beginnings, unknown)
        complete = not all(guess) or self._collect(rows, guess, looks, limit, samples, began + seconds)
        return SearchResult(tuple(rows), complete, guessed=bool(rows))

    def _guess(self, sought: Sequence[Part], beginnings: Sequence[str], unknown: Sequence[Part]) -> tuple[str, ...]:
        """Replace words that no row has by those near them; where some row has each, all of them."""
        return tuple(
            either(self._vocabulary.near(part.text))
            if isinstance(part, WordPart) and (part in unknown or not unknown)
            else beginning
            for part, beginning in zip(sought, beginnings, strict=True)
        )

    def _collect(
        self,
        rows: dict[T, None],
        question: Sequence[str],
        looks: Sequence[Looked],
        limit: int,
        samples: Sequence[int],
        until: float,
    ) -> bool:
        """Add what one question finds; return whether there was time for all of it, or enough was found."""
        asked = all_of(question)
        # The rows of the questions before come again, and are not counted twice.
        most = _ALL if looks else limit + len(rows)
        # Rows with one term come at once. For those with two the index may read long before it finds one.
        for number, (first, last) in enumerate(self._spans(samples)):
            if number and self._clock() > until:
                return False
            for seen, row in enumerate(
                self._database.iterate(self._decode, self._query, asked, first, last, most), 1
            ):
                if not looks or all(part.is_in(self._findable(row)) for part in looks):
                    rows[row] = None
                if len(rows) >= limit:
                    return True
                if looks and not seen % _LOOKS and self._clock() > until:
                    return False
        return True

    def _samples(self) -> tuple[int, ...]:
        """Return the place of every few thousandth row or so, in order."""
        query = f"SELECT place FROM {self._table} INDEXED BY {self._table}_sample WHERE id % 4096 = 0 ORDER BY place"  # noqa: S608 - ours too
        return self._database.read(lambda row: int(row["place"]), query)

    def _spans(self, samples: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Return spans of places that cover all, longer ones as long as reading them is cheap."""
        first, at, length, growth, before = 0, 0, _FIRST_SPAN, 1, 0.0
        while first <= _END:
            at += length
            last = samples[at] if at < len(samples) else _END
            began = self._clock()
            yield first, last
            first = last + 1
            took = self._clock() - began
            is_cheap = took < _CHEAP or (growth > 1 and took < before * _ALIKE)
            growth = 8 if is_cheap else 2 if took < _DEAR else 1
            length *= growth
            before = took

    def _is_known(self, asked: str) -> bool:
        query = f"SELECT 1 FROM {self._table}_term WHERE {self._table}_term MATCH ? LIMIT 1"  # noqa: S608 - ours too
        return bool(asked) and bool(self._database.read(bool, query, asked))

    def _latest(self, limit: int) -> tuple[T, ...]:
        query = f"SELECT * FROM {self._table} ORDER BY place LIMIT ?"  # noqa: S608 - the table's name is one of ours
        return self._database.read(self._decode, query, limit)
