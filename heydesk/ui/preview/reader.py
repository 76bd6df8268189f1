"""Who is going to read a draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, overload

from heydesk.domain.phone_numbers import national
from heydesk.ui.words import isolated

if TYPE_CHECKING:
    from heydesk.domain.draft_context import Knowledge
    from heydesk.domain.message import Draft
    from heydesk.domain.records import Contact, ListMember


@dataclass(frozen=True, slots=True)
class Reader:
    """One who reads it alone, or a group that sees everybody."""

    phones: tuple[str, ...]
    contact: Contact | None = None
    member: ListMember | None = None
    """By the names that the list has, for somebody on one."""

    @property
    def is_group(self) -> bool:
        """Whether everybody sees everybody."""
        return len(self.phones) > 1

    @property
    def is_known(self) -> bool:
        """Whether their names are known here."""
        return self.contact is not None or (self.member is not None and bool(self.member.first or self.member.last))

    @property
    def name(self) -> str:
        """How they are called: their name, else their number; a group by its numbers."""
        names = [national(phone) for phone in self.phones]
        if self.contact is not None and self.contact.name:
            names = [self.contact.name]
        elif self.member is not None and self.is_known:
            names = [" ".join(part for part in (self.member.first, self.member.last) if part)]
        return ", ".join(map(isolated, names))


class Listed(Sequence[Reader]):
    """Everybody on lists: thousands, of whom one is looked at, so each is made when it is asked for."""

    def __init__(self, members: tuple[ListMember, ...]) -> None:
        self.members = members

    def __len__(self) -> int:
        return len(self.members)

    @overload
    def __getitem__(self, place: int) -> Reader: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Reader]: ...
    def __getitem__(self, place: int | slice) -> Reader | Sequence[Reader]:
        if isinstance(place, slice):
            return Listed(self.members[place])
        member = self.members[place]
        return Reader((member.phone,), member=member)


def readers_of(draft: Draft, known: Knowledge) -> Sequence[Reader]:
    """Give all of them, in order; none where nobody is addressed, or where it is not known who is on a list."""
    if draft.lists:
        lists = [known.members.get(list_id, ()) for list_id in draft.lists]
        return Listed(lists[0] if len(lists) == 1 else tuple(chain.from_iterable(lists)))
    readers = [_alone(phone, known) for phone in draft.recipients]
    if draft.group and len(readers) > 1:
        readers = [Reader(draft.recipients)]
    chats = [known.chats[chat_id].phones for chat_id in draft.chats if chat_id in known.chats]
    readers += [Reader(phones) if len(phones) > 1 else _alone(phones[0], known) for phones in chats if phones]
    return tuple(readers)


def are_same(some: Sequence[Reader], others: Sequence[Reader]) -> bool:
    """Whether both are the same people in the same order, whatever is known of them."""
    if isinstance(some, Listed) and isinstance(others, Listed):
        return some.members == others.members
    if isinstance(some, Listed) or isinstance(others, Listed):
        return False
    return [reader.phones for reader in some] == [reader.phones for reader in others]


def _alone(phone: str, known: Knowledge) -> Reader:
    person = known.people.get(phone)
    return Reader((phone,), None if person is None else person.contact)
