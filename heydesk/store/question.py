"""Questions to an index of terms: all of several parts, each of which may stand for several terms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from heydesk.store.term import LONGEST_NUMBER, whole
from heydesk.store.typed import Address, Part, Word
from heydesk.store.vocabulary import Vocabulary


def begun(part: Part, vocabulary: Vocabulary) -> str:
    """Ask for rows that have what begins like this part; "" where no word does."""
    if isinstance(part, Word):
        return either(vocabulary.terms(part.text))
    if isinstance(part, Address):
        return all_of(_quoted(whole(word)) for word in part.words)
    return _any_of(all_of(_quoted(start[:LONGEST_NUMBER]) for start in way) for way in part.ways)


def either(terms: Iterable[str]) -> str:
    """Ask for rows that have one of these terms."""
    return " OR ".join(map(_quoted, terms))


def all_of(parts: Iterable[str]) -> str:
    """Ask for rows that have all of these."""
    return " AND ".join(f"({part})" for part in parts)


def in_order(sought: Sequence[Part], beginnings: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Give the questions in order: whole words, then whole ones but for the last, which is still typed, then any."""
    wholes = [
        _quoted(whole(part.text)) if isinstance(part, Word) else beginning
        for part, beginning in zip(sought, beginnings, strict=True)
    ]
    return tuple(dict.fromkeys((tuple(wholes), (*wholes[:-1], beginnings[-1]), tuple(beginnings))))


def _any_of(parts: Iterable[str]) -> str:
    return " OR ".join(f"({part})" for part in parts)


def _quoted(term: str) -> str:
    return f'"{term}"'
