"""Inboxes and the members who may send from them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from heydesk.domain.ident import InboxId, MemberId

_TOLL_FREE = re.compile(r"\+?1?8(?:00|33|44|55|66|77|88)\d{7}")


class Member(NamedTuple):
    """A member of the team; ``id`` is what a send carries as ``creator_id`` (contract section 5)."""

    id: MemberId
    name: str = ""
    email: str = ""

    @property
    def label(self) -> str:
        """How people call them: the name, else the e-mail address, else ``Member 15``."""
        return self.name or self.email or f"Member {self.id}"


class Inbox(NamedTuple):
    """An inbox with its members' names joined in (contract sections 4 and 5).

    ``phones`` are digits; empty where the answer left them out, as observed ones do.
    """

    id: InboxId
    name: str
    phones: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()

    @property
    def is_toll_free(self) -> bool:
        """Whether its first number is toll-free. Nothing in the API says so; the area code does (section 4)."""
        return any(_TOLL_FREE.fullmatch(phone) for phone in self.phones[:1])

    def member(self, member_id: MemberId | None) -> Member | None:
        """The member with this id, or None when they are not in this inbox."""
        return next((member for member in self.members if member.id == member_id), None)


def ambiguous_names(inboxes: Iterable[Inbox]) -> frozenset[str]:
    """Names that two or more inboxes share, so that a label must tell them apart by number (section 4)."""
    counted = Counter(inbox.name for inbox in inboxes)
    return frozenset(name for name, times in counted.items() if times > 1)
