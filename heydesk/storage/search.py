"""Search over people and over texts, within the time of one frame (decision records 0010 and 0027).

People are found by prefixes of their names, numbers and e-mail addresses. A row is indexed under terms: every prefix
of its words and numbers. A whole word has a term of its own, with a mark at its end, so that *Kim* comes before
*Kimberly*. What a person types is parsed into words, numbers and addresses; a vocabulary of known words helps with
long prefixes and typing errors.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from itertools import chain, count
from string import ascii_lowercase
from time import perf_counter
from typing import Generic, TypeAlias, TypeVar
from zlib import crc32

from heydesk.domain.phone_numbers import dialled, ways_to_dial
from heydesk.domain.records import ChatId, ConversationAddress, EntryId, InboxId, LocalId, MessageId, SaidText
from heydesk.domain.text_normalization import findable_words, fold, words
from heydesk.storage.database import Database, instant, micros

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


_WORD = 64
_MIXER = 0x9E3779B97F4A7C15
"""Odd, so that no two ids become one; its bits are those of the golden ratio, so that neighbours come far apart."""


def free_place(
    database: Database, table: str, taken: Container[int], first: int, row_id: int, in_order: int = 0
) -> int:
    """Return a free sort position at or shortly after ``first``, the one of the row's time.

    An import, or a Send to thousands, has many rows of one time: the first ``in_order`` of them stand one behind the
    other, and the rest spread over twice as many positions, so that no long run of rows has to be gone through.
    ``taken`` are positions that are assigned and not written yet.
    """
    mixed = row_id * _MIXER % (1 << _WORD)
    query = f"SELECT 1 FROM {table} WHERE place = ?"  # noqa: S608 - the table's name is one of ours
    spread = (first + in_order + (mixed >> (_WORD - bits)) for bits in count())
    places = chain(range(first, first + in_order), spread)
    return next(place for place in places if place not in taken and not database.read(bool, query, place))


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
_SAMPLED = {"contact": "id", "conversation": "id", "said": "place"}
"""The column by which each table's samples are chosen."""
_ALL = -1


def _samples(database: Database, table: str) -> tuple[int, ...]:
    """Return the place of every few thousandth row or so, in order."""
    query = f"SELECT place FROM {table} INDEXED BY {table}_sample WHERE {_SAMPLED[table]} % 4096 = 0 ORDER BY place"  # noqa: S608 - ours too
    return database.read(lambda row: int(row["place"]), query)


def _spans(samples: Sequence[int], clock: Callable[[], float]) -> Iterator[tuple[int, int]]:
    """Return spans of places that cover all, longer ones as long as reading them is cheap."""
    first, at, length, growth, before = 0, 0, _FIRST_SPAN, 1, 0.0
    while first <= _END:
        at += length
        last = samples[at] if at < len(samples) else _END
        began = clock()
        yield first, last
        first = last + 1
        took = clock() - began
        is_cheap = took < _CHEAP or (growth > 1 and took < before * _ALIKE)
        growth = 8 if is_cheap else 2 if took < _DEAR else 1
        length *= growth
        before = took


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
        samples = _samples(self._database, self._table) if len(sought) > 1 else ()
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
        for number, (first, last) in enumerate(_spans(samples, self._clock)):
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

    def _is_known(self, asked: str) -> bool:
        query = f"SELECT 1 FROM {self._table}_term WHERE {self._table}_term MATCH ? LIMIT 1"  # noqa: S608 - ours too
        return bool(asked) and bool(self._database.read(bool, query, asked))

    def _latest(self, limit: int) -> tuple[T, ...]:
        query = f"SELECT * FROM {self._table} ORDER BY place LIMIT ?"  # noqa: S608 - the table's name is one of ours
        return self._database.read(self._decode, query, limit)


# Texts: each is kept once, and found by its words, by the names of the people there and by their numbers. SQLite
# itself keeps the beginnings of words, since no slip is forgiven here; Python folds the words before.

_LAST_CENTURY = micros(datetime(2200, 1, 1, tzinfo=UTC))
_UNIT = 1_000_000
"""Microseconds that share a place. What was said in the same second takes free ones shortly after it."""
_IN_ORDER = 8
"""Texts of one second that stand in the order in which they were written."""
_MERGED_PAGES = 1
"""Pages of the index that are merged for each row that was written."""
_SLICE = 200
"""Rows that are dropped in one transaction."""
_LONGEST = 4000
"""Characters of a text that are indexed; nobody looks for what stands behind them."""


class MessageTable:
    """Texts that were sent or received. Every verb is one transaction at most and raises StoreError."""

    def __init__(self, database: Database, clock: Callable[[], float] = perf_counter) -> None:
        self._database = database
        self._clock = clock

    def add(self, texts: Sequence[SaidText], *, until: EntryId | None = None) -> int:
        """Write what is not known yet; return how many that were.

        A text is known by its message id or its ``local_id``; what one writer knew and another did not is filled in.
        One without either can't be told from others and is left out. ``until`` notes up to which entry of the outbox
        all were added.
        """
        with self._database.transaction():
            fresh = [text for text in texts if (text.message_id or text.local_id) and not self._fill_in(text)]
            placed: dict[int, SaidText] = {}
            for text in _in_order({_key(text): text for text in fresh}.values()):
                first = max(0, _LAST_CENTURY - micros(text.at)) // _UNIT
                row_id = text.message_id or crc32(text.local_id.encode())
                placed[free_place(self._database, "said", placed, first, row_id, _IN_ORDER)] = text
            # In the order of places: the index writes a piece of its own wherever the order goes back.
            for place, text in sorted(placed.items(), key=lambda one: one[0]):
                self._insert(place, text)
            if placed:
                self._merge(len(placed))
            if until is not None:
                self._database.execute("DELETE FROM said_until")
                self._database.execute("INSERT INTO said_until (entry_id) VALUES (?)", until)
        return len(placed)

    def until(self) -> EntryId:
        """Up to which entry of the outbox all were added; 0 before any was."""
        found = self._database.read(lambda row: EntryId(row["entry_id"]), "SELECT entry_id FROM said_until")
        return found[0] if found else EntryId(0)

    def count(self) -> int:
        """How many texts are known."""
        return self._database.read(lambda row: int(row[0]), "SELECT count(*) FROM said")[0]

    def forget_before(self, at: datetime) -> int:
        """Erase a slice of what was said before this instant; return how many. Until that is 0, there may be more."""
        last = max(0, _LAST_CENTURY - micros(at)) // _UNIT
        query = "SELECT * FROM said WHERE place >= ? AND at < ? ORDER BY place LIMIT ?"
        with self._database.transaction():
            old = self._database.read(lambda row: (int(row["place"]), _text_of(row)), query, last, micros(at), _SLICE)
            for place, text in old:
                self._database.execute(
                    "INSERT INTO said_term (said_term, rowid, terms) VALUES ('delete', ?, ?)", place, _terms(text)
                )
                self._database.execute("DELETE FROM said WHERE place = ?", place)
            if old:
                self._merge(len(old))
        return len(old)

    def search(self, typed: str, limit: int = 50, seconds: float = TIME) -> SearchResult[SaidText]:
        """Find texts with all words that were typed, newest first; the last word may still be typed.

        Where none has the others as whole words, their beginnings count too. After ``seconds`` nothing new is begun,
        and the answer says whether it is complete. Nothing typed finds nothing.
        """
        parts = read_typed(typed)
        began = self._clock()
        is_over = typed[-1:].isspace()
        questions = dict.fromkeys((_question(parts, whole_until=len(parts) - (not is_over)), _question(parts)))
        # The rows of one word come at once. For those of two the index may read long before it finds one.
        samples = _samples(self._database, "said") if len(parts) > 1 else ()
        result: SearchResult[SaidText] = SearchResult(())
        for question in filter(None, questions):
            result = self._collect(question, samples, limit, began + seconds)
            if result.rows or not result.complete:
                break
        return result

    def _collect(self, question: str, samples: Sequence[int], limit: int, until: float) -> SearchResult[SaidText]:
        """Read the answers span by span: for words that are rarely in one text, the index reads long in between."""
        query = """
            SELECT said.* FROM said_term CROSS JOIN said ON said.place = said_term.rowid
            WHERE said_term MATCH ? AND said_term.rowid BETWEEN ? AND ? ORDER BY said_term.rowid LIMIT ?
        """
        rows: list[SaidText] = []
        for number, (first, last) in enumerate(_spans(samples, self._clock)):
            if number and self._clock() > until:
                return SearchResult(_in_order(rows), complete=False)
            rows += self._database.read(_text_of, query, question, first, last, limit - len(rows))
            if len(rows) >= limit:
                break
        return SearchResult(_in_order(rows))

    def _fill_in(self, text: SaidText) -> bool:
        """Complete the row of a text that is known; return whether it is."""
        query = "SELECT place FROM said WHERE message_id = ? UNION SELECT place FROM said WHERE local_id = ?"
        known = self._database.read(lambda row: int(row["place"]), query, text.message_id, text.local_id or None)
        if not known:
            return False
        self._database.execute(
            """
            UPDATE OR IGNORE said SET
                message_id = ifnull(message_id, ?2), local_id = ifnull(local_id, ?3), entry_id = ifnull(entry_id, ?4),
                chat_id = ifnull(chat_id, ?5)
            WHERE place = ?1
            AND ((message_id IS NULL AND ?2 IS NOT NULL) OR (local_id IS NULL AND ?3 IS NOT NULL)
                OR (entry_id IS NULL AND ?4 IS NOT NULL) OR (chat_id IS NULL AND ?5 IS NOT NULL))
            """,
            known[0],
            text.message_id,
            text.local_id or None,
            text.entry_id,
            text.address.chat_id,
        )
        return True

    def _insert(self, place: int, text: SaidText) -> None:
        self._database.execute(
            """
            INSERT INTO said (
                place, message_id, local_id, entry_id, inbox_id, phones, chat_id, at, text, called, author, inbound,
                private
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            place,
            text.message_id,
            text.local_id or None,
            text.entry_id,
            text.address.inbox_id,
            " ".join(text.address.phones),
            text.address.chat_id,
            micros(text.at),
            text.text,
            text.called,
            text.author,
            text.inbound,
            text.private,
        )
        self._database.execute("INSERT INTO said_term (rowid, terms) VALUES (?, ?)", place, _terms(text))

    def _merge(self, rows: int) -> None:
        self._database.execute("INSERT INTO said_term (said_term, rank) VALUES ('merge', ?)", rows * _MERGED_PAGES)


def _key(text: SaidText) -> MessageId | LocalId | None:
    return text.message_id or text.local_id


def _in_order(rows: Iterable[SaidText]) -> tuple[SaidText, ...]:
    """Sort by the time, the newest first."""
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True))


def _terms(text: SaidText) -> str:
    """Return the folded words that find a text: its own, the names of the people there, their numbers."""
    numbers = (way for phone in text.address.phones for way in ways_to_dial(phone))
    found = (*findable_words(text.text[:_LONGEST]), *findable_words(f"{text.called} {text.author}"), *numbers)
    return " ".join(dict.fromkeys(found))


def _question(parts: Sequence[Part], whole_until: int = 0) -> str:
    """Write the query for texts with all these; those before ``whole_until`` as whole words, where they are words."""
    asked = (_asked(part, whole=place < whole_until) for place, part in enumerate(parts))
    return " AND ".join(f"({one})" for one in asked if one)


def _asked(part: Part, *, whole: bool) -> str:
    if isinstance(part, NumberPart):
        return " OR ".join(f"({_all_of(way, whole=False)})" for way in part.ways if way)
    return _all_of(words(part.text), whole=whole)


def _all_of(found: Sequence[str], *, whole: bool) -> str:
    marks = [""] * len(found) if whole else [*[""] * (len(found) - 1), " *"]
    return " AND ".join(f'"{word}"{mark}' for word, mark in zip(found, marks, strict=True))


def _text_of(row: sqlite3.Row) -> SaidText:
    return SaidText(
        address=ConversationAddress(
            InboxId(row["inbox_id"]),
            tuple(row["phones"].split()),
            None if row["chat_id"] is None else ChatId(row["chat_id"]),
        ),
        text=row["text"],
        at=instant(row["at"]),
        message_id=None if row["message_id"] is None else MessageId(row["message_id"]),
        local_id=LocalId(row["local_id"] or ""),
        entry_id=None if row["entry_id"] is None else EntryId(row["entry_id"]),
        called=row["called"],
        author=row["author"],
        inbound=None if row["inbound"] is None else bool(row["inbound"]),
        private=None if row["private"] is None else bool(row["private"]),
    )
