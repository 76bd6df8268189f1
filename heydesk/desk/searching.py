"""Reading history for a few entries at once: a thread's, or the team's newest messages.

One read of a thread answers for every entry of that thread. Groups, lists and conversations whose number is not known
have no thread that the documents name a question for, so they are looked for among the team's newest messages
(contract section 11).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from heydesk.desk.lineup import thread_of
from heydesk.desk.session import Sessions
from heydesk.domain.outbox_entry import Act, Entry, State
from heydesk.domain.records import Account

if TYPE_CHECKING:
    from heydesk.domain.records import Sighting
    from heydesk.storage.store import Store

_PAGE = 50
_PAGES = 4
_PAGES_OF_A_BROADCAST = 24
"""Enough for a thousand people, and a twentieth of the requests that a minute allows."""
_SLACK = timedelta(minutes=10)
"""How far this computer's clock may be from the server's where the two are compared."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a read of history gave; ``whole`` tells whether it went back to where the entries began."""

    sightings: tuple[Sighting, ...] = ()
    whole: bool = True


class Searching:
    """Asks the service's history."""

    def __init__(self, store: Store, sessions: Sessions) -> None:
        self._store = store
        self._sessions = sessions

    async def read(self, account: Account, entries: Sequence[Entry]) -> Found:
        """Ask once for all of these, which share a question. Raises ServiceError or VaultError."""
        message = entries[0].message
        if _has_thread(entries[0]):
            phone, inbox_id = message.phones[0], message.inbox_id
            return Found(await self._sessions.ask(account, lambda client: client.thread(phone, inbox_id)))
        return await self._team(account, entries)

    async def _team(self, account: Account, entries: Sequence[Entry]) -> Found:
        """Read the team's newest messages until nothing more can be of use, or it is enough."""
        found: tuple[Sighting, ...] = ()
        before: datetime | None = None
        most = _PAGES_OF_A_BROADCAST if any(entry.message.is_broadcast for entry in entries) else _PAGES
        for _ in range(most):
            page = await self._page(account, before)
            found += page
            missing = [entry for entry in entries if _wants_more(entry, found)]
            oldest = min((sighting.sent_at for sighting in page if sighting.sent_at), default=None)
            if not missing or len(page) < _PAGE:
                return Found(found)
            if oldest is None or oldest == before:
                return Found(found, whole=False)
            times = [self._began_at(entry) for entry in missing]
            if oldest < min(times) - _SLACK:
                return Found(found)
            before = min(oldest, max(times) + _SLACK) if before is None else oldest
        return Found(found, whole=False)

    async def _page(self, account: Account, before: datetime | None) -> tuple[Sighting, ...]:
        return await self._sessions.ask(account, lambda client: client.recent(before, _PAGE))

    def _began_at(self, entry: Entry) -> datetime:
        """Give since when history may show it."""
        if entry.message.send_at is not None:
            return entry.message.send_at
        sends = (line.started_at for line in self._store.outbox.attempts(entry.id) if line.act is Act.SEND)
        return min(sends, default=entry.created_at)


def question_of(entry: Entry) -> Hashable:
    """Give what entries that one read answers for have in common."""
    return thread_of(entry) if _has_thread(entry) else (entry.account_id, "team")


def sightings_of(entry: Entry, sightings: Iterable[Sighting]) -> tuple[Sighting, ...]:
    """Give the messages that are this entry's, in the order of history: one, or those of a broadcast."""
    return tuple(sighting for sighting in sightings if _is_of(entry, sighting))


def _has_thread(entry: Entry) -> bool:
    return len(entry.message.phones) == 1


def _wants_more(entry: Entry, found: Iterable[Sighting]) -> bool:
    """Whether more of history could tell something: who is in doubt is sought, and a broadcast is counted."""
    if entry.state is State.ACCEPTED:
        return entry.message.is_broadcast
    return not sightings_of(entry, found)


def _is_of(entry: Entry, sighting: Sighting) -> bool:
    """By ``local_id``, or by the id that the service gave.

    That one is a message's; after a broadcast it is not known whether it is the broadcast's (contract unknown 4), so
    either counts.
    """
    if sighting.local_id == entry.local_id:
        return True
    given = 0 if entry.receipt is None else entry.receipt.message_id
    if given and (given == sighting.message_id or (entry.message.is_broadcast and given == sighting.broadcast_id)):
        return True
    return _is_as_scheduled(entry, sighting)


def _is_as_scheduled(entry: Entry, sighting: Sighting) -> bool:
    """Whether this is what was scheduled, word for word and at its time, by nobody else's ``local_id``.

    That a scheduled text carries its ``local_id`` into history is not documented.
    """
    message = entry.message
    if message.send_at is None or sighting.local_id or sighting.sent_at is None or not message.text:
        return False
    if message.chat_id is not None and sighting.conversation_id not in {None, message.chat_id}:
        return False
    in_time = timedelta(minutes=-2) <= sighting.sent_at - message.send_at <= _SLACK
    return in_time and sighting.inbound is not True and sighting.text == message.text
