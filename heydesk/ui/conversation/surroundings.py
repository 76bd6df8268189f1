"""What is known around a thread without asking the service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.domain.ids import MemberId
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.phone_numbers import national

if TYPE_CHECKING:
    from heydesk.ui.conversation.port import ConversingDesk, Topic


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The members by id, what went from here, and the time."""

    now: datetime
    members: Mapping[MemberId, str] = field(default_factory=dict)
    entries: Sequence[Entry] = ()
    """What went to them from here, oldest first."""
    them: str = ""
    """How the one whom the thread is with is called."""


def surroundings(desk: ConversingDesk, topic: Topic, now: datetime) -> Surroundings:
    """Gather them."""
    members = {member.id: member.name for inbox in desk.inboxes(topic.account_id) for member in inbox.members}
    entries = [entry for row in desk.rows() for entry in row.entries if _belongs(entry, topic)]
    entries.sort(key=lambda entry: (entry.created_at, entry.id))
    return Surroundings(now, members, tuple(entries), name_of(desk, topic))


def name_of(desk: ConversingDesk, topic: Topic) -> str:
    """Say how the person is called: by name, else by number."""
    contact = desk.people.known(topic.account_id, topic.inbox_id, topic.phone).contact
    return national(topic.phone) if contact is None or not contact.name else contact.name


def _belongs(entry: Entry, topic: Topic) -> bool:
    message = entry.message
    if message.is_broadcast or (entry.account_id, message.inbox_id) != (topic.account_id, topic.inbox_id):
        return False
    return message.phones == (topic.phone,)
