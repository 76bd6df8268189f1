"""What a row can be found by."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from heydesk.domain.phone_numbers import ways_to_dial
from heydesk.domain.text_normalization import findable_words, fold
from heydesk.store.term import LONGEST, LONGEST_NUMBER, beginnings, whole


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
        """All beginnings that its numbers have in somebody's mind."""
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
