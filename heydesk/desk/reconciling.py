"""Look-ups: did a text in doubt arrive, did a scheduled one go, was an accepted one delivered?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.desk.bound import BoundElsewhere
from heydesk.desk.keeper import Keeper
from heydesk.desk.lineup import is_due
from heydesk.desk.outcome import attempt
from heydesk.desk.pausing import Pause, Pauses
from heydesk.desk.rulebook import Rulebook
from heydesk.desk.scheduling import Scheduling
from heydesk.desk.searching import Found, Searching, question_of, sightings_of
from heydesk.domain import outbox_entry
from heydesk.domain.broadcast import tally_of
from heydesk.domain.errors import NeverLeftError, ServiceError, TokenRefused, VaultError
from heydesk.domain.ids import AccountId
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.outbox_entry import Act, Entry, LookFailed, NotFound, State, StatusSeen
from heydesk.domain.outbox_state import advance, waited_too_long
from heydesk.domain.records import Account

if TYPE_CHECKING:
    from heydesk.domain.records import Sighting
    from heydesk.storage.store import Store


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look says of one entry; ``status`` is what it says of its delivery, and ``words`` how that is told."""

    event: outbox_entry.Found | NotFound | LookFailed | StatusSeen
    status: StatusSeen | None = None
    words: Sentence | None = None


_LOOKED_UP = frozenset({State.UNCERTAIN, State.SCHEDULED, State.ACCEPTED})


class Reconciling:
    """Chooses what to look up, asks, and saves what was seen."""

    def __init__(
        self,
        store: Store,
        searching: Searching,
        scheduling: Scheduling,
        pauses: Pauses,
        rulebook: Rulebook,
        keeper: Keeper,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._searching = searching
        self._scheduling = scheduling
        self._pauses = pauses
        self._rulebook = rulebook
        self._keeper = keeper
        self._clock = clock

    def next_group(self, due: Sequence[Entry]) -> tuple[Entry, ...]:
        """Choose the entries that one look-up serves: those in doubt first, then those that waited longest."""
        now = self._clock()
        asking = [e for e in due if e.state in _LOOKED_UP and is_due(e, now) and self._may(e, now)]
        if not asking:
            return ()
        first = min(asking, key=lambda entry: (entry.state is not State.UNCERTAIN, entry.due_at))
        if _is_ahead(first, now):
            return (first,)
        return tuple(
            entry for entry in asking if question_of(entry) == question_of(first) and not _is_ahead(entry, now)
        )

    async def look(self, entries: Sequence[Entry]) -> None:
        """Ask once for all of these, which are of one group, and save what was seen."""
        account = self._store.accounts.get(entries[0].account_id)
        started_at = self._clock()
        if _is_ahead(entries[0], started_at):
            await self._scheduling.settle(entries[0])
            return
        found = Found()
        failure: ServiceError | VaultError | None = None
        if entries[0].base_url != account.base_url:
            failure = BoundElsewhere(entries[0].base_url)
        elif pause := self._held_up(account.id):
            failure = pause.error  # it has waited too long for this to end; a person decides
        else:
            try:
                found = await self._searching.read(account, entries)
            except (ServiceError, VaultError) as error:
                failure = error
        for entry in entries:
            seen = _seen(entry, found, failure)
            if isinstance(seen.event if seen else None, NotFound) and await self._scheduling.goes_later(entry):
                continue
            self._tell(account, entry, seen, started_at)

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

    def _tell(self, account: Account, entry: Entry, seen: Seen | None, started_at: datetime) -> None:
        """Save one look. One that can't be saved, or whose entry has moved on, is as if it had not been made."""
        if seen is None:
            return
        now = self._clock()
        event = seen.event
        after = advance(entry, event, now, self._rulebook.of(account))
        line = None if event == StatusSeen(None) and seen.words is None else attempt(event, started_at, now)
        if line is not None and isinstance(event, StatusSeen) and seen.words is not None:
            line = None if self._is_told(entry, seen.words) else line._replace(outcome=seen.words)
        if not self._keeper.try_to_keep(entry, after, line) or seen.status is None:
            return
        self._tell(account, after, Seen(seen.status, words=seen.words), started_at)

    def _is_told(self, entry: Entry, words: Sentence) -> bool:
        """Whether the story says this of its delivery already: only news is worth a line."""
        told = [line.outcome for line in self._store.outbox.attempts(entry.id) if line.act is Act.STATUS]
        return bool(told) and told[-1] == words


def _is_ahead(entry: Entry, now: datetime) -> bool:
    """Whether the service has it for a time that has not come: it is due because something about it is unsettled."""
    send_at = entry.message.send_at
    return entry.state is State.SCHEDULED and send_at is not None and send_at > now


def _seen(entry: Entry, found: Found, failure: ServiceError | VaultError | None) -> Seen | None:
    own = sightings_of(entry, found.sightings)
    if entry.state is not State.ACCEPTED:
        if failure is not None:
            return Seen(LookFailed(failure))
        if not own:
            return Seen(NotFound(found.whole))
        receipt = own[0].receipt()
        if entry.message.is_broadcast and own[0].broadcast_id:
            receipt = replace(receipt, message_id=own[0].broadcast_id)
        found_it = outbox_entry.Found(receipt)
        if entry.message.private:
            return Seen(found_it)
        status, words = _status(entry, own)
        return Seen(found_it) if status == StatusSeen(None) and words is None else Seen(found_it, status, words)
    if isinstance(failure, VaultError | TokenRefused | NeverLeftError):
        return None  # looked at once the account goes on
    status, words = _status(entry, own)
    return Seen(status, words=words)


def _status(entry: Entry, own: Sequence[Sighting]) -> tuple[StatusSeen, Sentence | None]:
    """Say what is known of the delivery: of one message, or of a broadcast's."""
    if not own:
        return StatusSeen(None), None
    if entry.message.is_broadcast:
        tally = tally_of(own, entry.message.people)
        return StatusSeen(True if tally.is_delivered else None), tally.sentence
    delivered = own[0].delivered
    words = own[0].error or own[0].status if delivered is False else ""
    told = say("Not delivered. The service's words: {words}", words=words) if words else None
    return StatusSeen(delivered), told
