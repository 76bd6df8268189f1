"""The names of inboxes, members and recipients, as last fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heydesk.domain.ids import AccountId
from heydesk.domain.l10n import excerpt
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.phone_numbers import national, region_in
from heydesk.domain.records import Inbox, Member

if TYPE_CHECKING:
    from heydesk.storage.store import Store

_WORDS = 120


class Labels:
    """Reads each account's directory once. For one answer to the window, then thrown away."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._inboxes: dict[AccountId, dict[int, Inbox]] = {}

    def inbox(self, entry: Entry) -> str:
        """The inbox's name; ``Inbox 12`` for one that is not there any more."""
        inbox = self._inbox(entry)
        return f"Inbox {entry.message.inbox_id}" if inbox is None else inbox.name

    def sender(self, entry: Entry) -> str:
        """The member's name; ``Member 15`` for one who is not there any more."""
        inbox = self._inbox(entry)
        member = None if inbox is None else inbox.member(entry.message.sender_id)
        return (member or Member(entry.message.sender_id)).label

    def who(self, entry: Entry) -> str:
        """The recipients by name and number, of several by name or number; a list's name."""
        name = self.name(entry)
        number = self._number(entry, entry.message.phones[0]) if len(entry.message.phones) == 1 else name
        return name if name == number else f"{name} · {number}"

    def name(self, entry: Entry) -> str:
        """The recipients in short, by name where one is known; a list's name.

        Names are those of the time when it was sent, and numbers as people write them where the inbox is.
        """
        message = entry.message
        if message.list_id is not None:
            return message.list_name or f"List {message.list_id}"
        if not message.phones:
            return f"Conversation {message.chat_id}"
        names = message.names or ("",) * len(message.phones)
        both = zip(names, message.phones, strict=True)
        return ", ".join(name or self._number(entry, phone) for name, phone in both)

    def _number(self, entry: Entry, phone: str) -> str:
        return national(phone, region_in(self._inbox(entry)))

    def _inbox(self, entry: Entry) -> Inbox | None:
        if entry.account_id not in self._inboxes:
            found = self._store.directory.inboxes(entry.account_id)
            self._inboxes[entry.account_id] = {inbox.id: inbox for inbox in found}
        return self._inboxes[entry.account_id].get(entry.message.inbox_id)


def words_of(entry: Entry) -> str:
    """The beginning of the text on one line; without a text, the end of the media's address."""
    message = entry.message
    media = message.media_url.rstrip("/").rpartition("/")[2]
    return excerpt(message.text, _WORDS) or excerpt(message.title, _WORDS) or excerpt(media, _WORDS)
