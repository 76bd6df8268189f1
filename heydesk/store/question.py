"""Questions to an index of terms: all of several parts, each of which may stand for several terms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from heydesk.store.term import LONGEST, whole
from heydesk.store.typed import Number, Word
from heydesk.store.vocabulary import Vocabulary


def begun(part: Word | Number, vocabulary: Vocabulary) -> str:
    """Ask for rows that have what begins like this part; "" where no word does."""
    if isinstance(part, Word):
        return either(vocabulary.terms(part.text))
    ways = [" AND ".join(_quoted(start[:LONGEST]) for start in way) for way in part.ways]
    return " OR ".join(f"({way})" for way in ways)


def either(terms: Iterable[str]) -> str:
    """Ask for rows that have one of these terms."""
    return " OR ".join(map(_quoted, terms))


def in_order(sought: Sequence[Word | Number], beginnings: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Give the questions in order: whole words, then whole ones but for the last, which is still typed, then any."""
    wholes = [
        _quoted(whole(part.text)) if isinstance(part, Word) else beginning
        for part, beginning in zip(sought, beginnings, strict=True)
    ]
    return tuple(dict.fromkeys((tuple(wholes), (*wholes[:-1], beginnings[-1]), tuple(beginnings))))


def _quoted(term: str) -> str:
    return f'"{term}"'
