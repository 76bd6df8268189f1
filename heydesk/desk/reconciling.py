"""Look-ups: did a text in doubt arrive after all, and was an accepted one delivered?

One read of a thread's history answers for every entry of that thread. Groups have no thread that the documents name
a question for, so they are looked for among the team's newest messages (contract section 11).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from heydesk.desk.bound import BoundElsewhere
from heydesk.desk.keeper import Keeper
from heydesk.desk.lineup import is_due, thread_of
from heydesk.desk.outcome import attempt
from heydesk.desk.pausing import Pause, Pauses
from heydesk.desk.rulebook import Rulebook
from heydesk.desk.session import Sessions
from heydesk.domain.account import Account
from heydesk.domain.entry import Act, Entry, State
from heydesk.domain.error import NeverLeftError, ServiceError, TokenRefused, VaultError
from heydesk.domain.event import Found, LookFailed, NotFound, StatusSeen
from heydesk.domain.ident import AccountId
from heydesk.domain.life import advance, waited_too_long
from heydesk.domain.sentence import say

if TYPE_CHECKING:
    from heydesk.domain.history import Sighting
    from heydesk.store.store import Store


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look says of one entry; ``delivered`` and the service's own ``words`` where history has them."""

    event: Found | NotFound | LookFailed | StatusSeen
    delivered: bool | None = None
    words: str = ""


_PAGE = 50
_PAGES = 4
_SLACK = timedelta(minutes=10)
"""How far this computer's clock may be from the server's where the two are compared."""


class Reconciling:
    """Chooses what to look up, asks, and saves what was seen."""

    def __init__(
        self,
        store: Store,
        sessions: Sessions,
        pauses: Pauses,
        rulebook: Rulebook,
        keeper: Keeper,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._pauses = pauses
        self._rulebook = rulebook
        self._keeper = keeper
        self._clock = clock

    def next_group(self, due: Sequence[Entry]) -> tuple[Entry, ...]:
        """Choose the entries that one look-up serves: those in doubt first, then those that waited longest."""
        now = self._clock()
        asking = [
            e for e in due if e.state in {State.UNCERTAIN, State.ACCEPTED} and is_due(e, now) and self._may(e, now)
        ]
        if not asking:
            return ()
        first = min(asking, key=lambda entry: (entry.state is not State.UNCERTAIN, entry.due_at))
        return tuple(entry for entry in asking if _question_of(entry) == _question_of(first))

    async def look(self, entries: Sequence[Entry]) -> None:
        """Ask once for all of these, which are of one group, and save what was seen."""
        account = self._store.accounts.get(entries[0].account_id)
        started_at = self._clock()
        sightings: tuple[Sighting, ...] = ()
        failure: ServiceError | VaultError | None = None
        if entries[0].base_url != account.base_url:
            failure = BoundElsewhere(entries[0].base_url)
        elif pause := self._held_up(account.id):
            failure = pause.error  # it has waited too long for this to end; a person decides
        else:
            try:
                sightings = await self._ask(account, entries)
            except (ServiceError, VaultError) as error:
                failure = error
        for entry in entries:
            self._tell(account, entry, _seen(entry, sightings, failure), started_at)

    def _may(self, entry: Entry, now: datetime) -> bool:
        """Where nothing can be read, nothing is asked; but what is in doubt must reach a person at some time."""
        throttle = self._pauses.throttled(entry.account_id)
        if throttle is not None and throttle.until > now:
            return False
        if self._held_up(entry.account_id) is None:
            return True
        rule = self._rulebook.of(self._store.accounts.get(entry.account_id))
        return entry.state is State.UNCERTAIN and waited_too_long(entry, now, rule)

    def _held_up(self, account_id: AccountId) -> Pause | None:
        return self._pauses.of(account_id) or self._pauses.outage(account_id)

    async def _ask(self, account: Account, entries: Sequence[Entry]) -> tuple[Sighting, ...]:
        message = entries[0].message
        if not message.is_group:
            phone, inbox_id = message.phones[0], message.inbox_id
            return await self._sessions.ask(account, lambda client: client.thread(phone, inbox_id))
        return await self._search(account, entries)

    async def _search(self, account: Account, entries: Sequence[Entry]) -> tuple[Sighting, ...]:
        """Read the team's newest messages until all in doubt are seen, or can't be further back, or it is enough."""
        found: tuple[Sighting, ...] = ()
        before: datetime | None = None
        for _ in range(_PAGES):
            page = await self._page(account, before)
            found += page
            doubts = (entry for entry in entries if entry.state is State.UNCERTAIN)
            missing = [entry for entry in doubts if _sighting_of(entry, found) is None]
            oldest = min((sighting.sent_at for sighting in page if sighting.sent_at), default=None)
            if not missing or oldest is None or oldest == before or len(page) < _PAGE:
                break
            times = [self._sent_at(entry) for entry in missing]
            if oldest < min(times) - _SLACK:
                break
            before = min(oldest, max(times) + _SLACK)
        return found

    async def _page(self, account: Account, before: datetime | None) -> tuple[Sighting, ...]:
        return await self._sessions.ask(account, lambda client: client.recent(before, _PAGE))

    def _sent_at(self, entry: Entry) -> datetime:
        sends = (line.started_at for line in self._store.outbox.attempts(entry.id) if line.act is Act.SEND)
        return min(sends, default=entry.created_at)

    def _tell(self, account: Account, entry: Entry, seen: Seen | None, started_at: datetime) -> None:
        """Save one look. One that can't be saved, or whose entry has moved on, is as if it had not been made."""
        if seen is None:
            return
        now = self._clock()
        event = seen.event
        after = advance(entry, event, now, self._rulebook.of(account))
        line = None if event == StatusSeen(None) else attempt(event, started_at, now)
        if line is not None and seen.words and isinstance(event, StatusSeen):
            line = replace(line, outcome=say("Not delivered. The service's words: {words}", words=seen.words))
        if not self._keeper.try_to_keep(entry, after, line) or not isinstance(event, Found):
            return
        if seen.delivered is not None and not entry.message.private:
            self._tell(account, after, Seen(StatusSeen(seen.delivered), words=seen.words), started_at)


def _question_of(entry: Entry) -> Hashable:
    return (entry.account_id, "group") if entry.message.is_group else thread_of(entry)


def _sighting_of(entry: Entry, sightings: Iterable[Sighting]) -> Sighting | None:
    """The message with this entry's ``local_id``; its id serves too where the service has given one."""
    for sighting in sightings:
        if sighting.local_id == entry.local_id:
            return sighting
        if entry.receipt is not None and 0 != entry.receipt.message_id == sighting.message_id:
            return sighting
    return None


def _seen(entry: Entry, sightings: Iterable[Sighting], failure: ServiceError | VaultError | None) -> Seen | None:
    sighting = _sighting_of(entry, sightings)
    words = sighting.error or sighting.status if sighting is not None and sighting.delivered is False else ""
    if entry.state is State.UNCERTAIN:
        if failure is not None:
            return Seen(LookFailed(failure))
        if sighting is None:
            return Seen(NotFound())
        return Seen(Found(sighting.receipt()), sighting.delivered, words)
    if isinstance(failure, VaultError | TokenRefused | NeverLeftError):
        return None  # looked at once the account goes on
    return Seen(StatusSeen(None if sighting is None else sighting.delivered), words=words)
