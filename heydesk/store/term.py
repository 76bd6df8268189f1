"""The terms under which a row of the directory is found: every beginning of its words and numbers.

A whole word has a term of its own, with a mark at its end, so that *Kim* comes before *Kimberly*.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from heydesk.domain.contact import Contact
from heydesk.domain.dialling import ways_to_dial
from heydesk.domain.folding import findable_words

LONGEST = 8
"""Characters of the longest beginning that is a term. A longer one leads to whole words, by the vocabulary; of a
number, to rows that are looked at."""
WHOLE = "¶"
"""The mark at the end of a whole word; nobody can type it, since it is no part of any word."""


def contact_words(contact: Contact) -> tuple[str, ...]:
    """Give the words that a contact can be found by."""
    named = " ".join((contact.display_name, contact.first, contact.last, *contact.tags))
    return tuple(dict.fromkeys((*findable_words(named), *findable_words(contact.email))))


def number_starts(phones: Iterable[str]) -> tuple[str, ...]:
    """Give the digits that these numbers can be found by."""
    return tuple(way for phone in phones if phone for way in ways_to_dial(phone))


def terms(words: Sequence[str], numbers: Sequence[str]) -> str:
    """Give all terms as the index takes them, each once."""
    found = {whole(word) for word in words}
    for start in (*words, *numbers):
        found.update(start[:length] for length in range(1, min(len(start), LONGEST) + 1))
    return " ".join(sorted(found))


def whole(word: str) -> str:
    """Give the term of a whole word."""
    return f"{word}{WHOLE}"
