"""Who is going to read a draft."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from heydesk.domain.phone import national
from heydesk.ui.words import isolated

if TYPE_CHECKING:
    from heydesk.domain.contact import Contact
    from heydesk.domain.contact_list import ListMember
    from heydesk.domain.knowledge import Knowledge
    from heydesk.domain.message import Draft


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


def readers_of(draft: Draft, known: Knowledge) -> tuple[Reader, ...]:
    """Give all of them, in order; none where nobody is addressed, or where it is not known who is on a list."""
    if draft.lists:
        return tuple(
            Reader((member.phone,), member=member)
            for list_id in draft.lists
            for member in known.members.get(list_id, ())
        )
    readers = [_alone(phone, known) for phone in draft.recipients]
    if draft.group and len(readers) > 1:
        readers = [Reader(draft.recipients)]
    chats = [known.chats[chat_id].phones for chat_id in draft.chats if chat_id in known.chats]
    readers += [Reader(phones) if len(phones) > 1 else _alone(phones[0], known) for phones in chats if phones]
    return tuple(readers)


def _alone(phone: str, known: Knowledge) -> Reader:
    person = known.people.get(phone)
    return Reader((phone,), None if person is None else person.contact)
