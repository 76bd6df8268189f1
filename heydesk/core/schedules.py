"""What a person does about a message that the service sends at its time: read back, change, cancel.

Before a change or a cancellation leaves, the row says that it is unsettled; so after a crash, or an answer that never
came, it is read back by its id, and nobody has to remember anything.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import TYPE_CHECKING, TypeVar

from heydesk.api.requests import body_of
from heydesk.core.policy import SendPolicy
from heydesk.core.sessions import BoundElsewhere, Sessions
from heydesk.domain.errors import (
    HeyDeskError,
    InputError,
    ServiceError,
    TooLate,
    UnknownOutcomeError,
    VaultError,
)
from heydesk.domain.l10n import DayAndTime, Sentence, say
from heydesk.domain.outbox_entry import (
    Act,
    Attempt,
    Entry,
    Event,
    PlainEvent,
    Retimed,
    State,
    Wrote,
)
from heydesk.domain.outbox_state import ImpossibleStep, advance
from heydesk.domain.records import EntryId, ScheduledSend, ScheduleId
from heydesk.domain.schedule import is_on_grid, is_too_near
from heydesk.storage.store import Store

if TYPE_CHECKING:
    from heydesk.api.client import Heymarket


T = TypeVar("T")

_ABSENT = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
_CLOSE = timedelta(minutes=2)
"""So near its time, one that the service does not have may have gone by the service's clock: nobody knows yet."""


class BadTime(InputError):
    """A time that the service does not take."""


class StillUnclear(UnknownOutcomeError):
    """Nobody knows whether the service has done what it was asked."""

    def __init__(self, error: ServiceError) -> None:
        words = say(
            "We couldn't confirm the change ({cause}). HeyDesk will check with Heymarket shortly.",
            cause=error.sentence,
        )
        super().__init__(words, status=error.status, request_id=error.request_id)


class NotDone(InputError):
    """The service has it as before."""


class Schedules:
    """Each verb raises TooLate where it does not fit how the entry stands, ServiceError, VaultError or StoreError."""

    def __init__(self, store: Store, sessions: Sessions, policy: SendPolicy, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._sessions = sessions
        self._policy = policy
        self._clock = clock

    async def read_back(self, entry_id: EntryId) -> None:
        """Ask the service what it has under the entry's id, and go by that."""
        await self._settle(self._scheduled(entry_id))

    async def change(self, entry_id: EntryId, at: datetime, text: str | None = None) -> None:
        """Have it sent at another time, and with another text if one is given. Raises BadTime or NotDone, too.

        What has not been scheduled yet, because it asks something, goes back into the queue for that time.
        """
        if not is_on_grid(at) or is_too_near(at, self._clock()):
            raise BadTime(say("Pick a time at least 15 minutes from now, on a quarter hour."))
        entry = self._store.outbox.get(entry_id)
        message = replace(entry.message, send_at=at, text=entry.message.text if text is None else text)
        event = Retimed(message, body_of(message, entry.local_id))
        if entry.state is not State.SCHEDULED:
            self._step(entry, event, say("You changed the time to {time}", time=_local(at)))
            return
        begun = self._begin(entry, say("You changed the time to {time}", time=_local(at)))
        done = say("Heymarket will send this at {time}.", time=_local(at))
        schedule_id = _id_of(begun)
        try:
            await self._ask(begun, lambda client: client.change_schedule(schedule_id, event.body))
        except UnknownOutcomeError as error:
            if (await self._after_doubt(begun, error)).message != message:
                raise NotDone(say("Heymarket didn't change the time. Try again.")) from error
        except HeyDeskError as error:
            await self._put_right(begun, error)
            raise
        else:
            self._step(begun, event, done, Act.LOOK)

    async def cancel(self, entry_id: EntryId) -> None:
        """Take it back from the service; the entry ends, and its words can be taken to the composer."""
        begun = self._begin(self._scheduled(entry_id), say("You pressed Cancel"))
        await self._cancel(begun, PlainEvent.CANCELLED)

    async def stay_home(self, entry_id: EntryId, wrote: Wrote) -> None:
        """Take it back from the service because the recipient texted first; the entry asks what to do then."""
        words = say("{name} texted first, so HeyDesk asked Heymarket to cancel this text.", name=wrote.name)
        begun = self._begin(self._scheduled(entry_id), words, Act.LOOK)
        await self._cancel(begun, wrote)

    async def _cancel(self, begun: Entry, event: Event) -> None:
        """Ask the service to cancel it; ``event`` is what follows once it has."""
        schedule_id = _id_of(begun)
        try:
            done = await self._ask(begun, lambda client: client.cancel_schedule(schedule_id))
        except UnknownOutcomeError as error:
            done = False
            if await self._is_gone_after(begun, error):
                words = say("Heymarket no longer has this text. It's canceled.")
                self._step(begun, event, words, Act.LOOK)
                return
        except HeyDeskError as error:
            if not _is_absent(error) or self._may_have_gone(begun):
                await self._put_right(begun, error)
                raise
            done = True
        if not done:
            await self._settle(self._store.outbox.get(begun.id))
            raise NotDone(say("Heymarket didn't cancel this text. Try again."))
        self._step(begun, event, say("Canceled in Heymarket."), Act.LOOK)

    def send_now(self, entry_id: EntryId) -> None:
        """Send what could not be scheduled now, in place of at its time."""
        entry = self._store.outbox.get(entry_id)
        if entry.message.send_at is None:
            raise TooLate
        message = replace(entry.message, send_at=None)
        self._step(entry, Retimed(message, body_of(message, entry.local_id)), say("You pressed Send now"))

    async def settle(self, entry: Entry) -> None:
        """Read back one that is unsettled. What can't be asked now is asked later."""
        try:
            await self._settle(entry)
        except (ServiceError, VaultError):
            self._save(entry, PlainEvent.UNSETTLED, None)

    async def goes_later(self, entry: Entry) -> bool:
        """Whether the service has one that history does not show for a later time, which somebody else gave it."""
        if entry.state is not State.SCHEDULED:
            return False
        schedule_id = _id_of(entry)
        try:
            found = await self._ask(entry, lambda client: client.read_schedule(schedule_id))
        except (ServiceError, VaultError):
            return False
        if found.send_at is None or found.send_at <= self._clock():
            return False
        return self._take(entry, found)

    async def _settle(self, entry: Entry) -> None:
        schedule_id = _id_of(entry)
        try:
            found = await self._ask(entry, lambda client: client.read_schedule(schedule_id))
        except ServiceError as error:
            if not _is_absent(error):
                raise
            if self._has_come(entry):
                self._step(
                    entry,
                    PlainEvent.LOOKED_AGAIN,
                    say("Heymarket no longer has this scheduled text. Checking whether it was sent…"),
                )
            elif self._may_have_gone(entry):
                raise
            else:
                words = say("Heymarket no longer has this scheduled text. Someone may have canceled it there.")
                self._step(entry, PlainEvent.VANISHED, words, Act.LOOK)
            return
        self._take(entry, found)

    def _take(self, entry: Entry, found: ScheduledSend) -> bool:
        """Go by the service's time and text; an answer that leaves them out says that it has it, and no more."""
        time = found.send_at or entry.message.send_at or entry.go_at
        text = (found.text or entry.message.text) if entry.message.text else ""
        message = replace(entry.message, send_at=time, text=text)
        body = entry.body if message == entry.message else body_of(message, entry.local_id)
        words = say("Scheduled in Heymarket for {time}.", time=_local(time))
        return self._save(entry, Retimed(message, body), words)

    async def _after_doubt(self, begun: Entry, error: ServiceError) -> Entry:
        """Read it back after an unclear answer, and give how it stands. Raises StillUnclear."""
        try:
            await self._settle(begun)
        except (ServiceError, VaultError):
            raise StillUnclear(error) from error
        return self._store.outbox.get(begun.id)

    async def _is_gone_after(self, begun: Entry, error: ServiceError) -> bool:
        """Whether an unclear cancellation took place after all; if not, it stands as before. Raises StillUnclear."""
        schedule_id = _id_of(begun)
        try:
            await self._ask(begun, lambda client: client.read_schedule(schedule_id))
        except ServiceError as failure:
            if not _is_absent(failure) or self._may_have_gone(begun):
                raise StillUnclear(error) from failure
            return True
        except VaultError as failure:
            raise StillUnclear(error) from failure
        return False

    async def _put_right(self, begun: Entry, error: HeyDeskError) -> None:
        """After an error that changed nothing: it stands as before, unless the service does not have it any more."""
        if _is_absent(error):
            await self.settle(begun)
            return
        self._save(begun, Retimed(begun.message, begun.body), error.sentence)

    def _scheduled(self, entry_id: EntryId) -> Entry:
        entry = self._store.outbox.get(entry_id)
        if entry.state is not State.SCHEDULED:
            raise TooLate
        return entry

    def _begin(self, entry: Entry, words: Sentence, act: Act = Act.PERSON) -> Entry:
        """Commit that how it stands is about to be unknown, before a byte leaves."""
        if self._has_come(entry):
            raise TooLate
        self._step(entry, PlainEvent.UNSETTLED, words, act)
        return self._store.outbox.get(entry.id)

    def _has_come(self, entry: Entry) -> bool:
        return entry.message.send_at is not None and entry.message.send_at <= self._clock()

    def _may_have_gone(self, entry: Entry) -> bool:
        """Whether it may be out by the service's clock, which need not be this one."""
        return entry.message.send_at is not None and entry.message.send_at <= self._clock() + _CLOSE

    def _step(self, entry: Entry, event: Event, words: Sentence, act: Act = Act.PERSON) -> None:
        if not self._save(entry, event, words, act):
            raise TooLate

    def _save(self, entry: Entry, event: Event, words: Sentence | None, act: Act = Act.LOOK) -> bool:
        now = self._clock()
        try:
            after = advance(entry, event, now, self._policy.rule_for(self._store.accounts.get(entry.account_id)))
        except ImpossibleStep as error:
            raise TooLate from error
        line = None if words is None else Attempt(act, now, now, words)
        return self._store.outbox.save(entry, after, line)

    async def _ask(self, entry: Entry, question: Callable[[Heymarket], Awaitable[T]]) -> T:
        account = self._store.accounts.get(entry.account_id)
        if entry.base_url != account.base_url:
            raise BoundElsewhere(entry.base_url)
        return await self._sessions.ask(account, question)


def _id_of(entry: Entry) -> ScheduleId:
    """Give the service's id. What is scheduled has one: it came with the answer that made it so."""
    if entry.receipt is None or entry.receipt.schedule_id is None:
        raise TooLate
    return entry.receipt.schedule_id


def _is_absent(error: HeyDeskError) -> bool:
    return isinstance(error, ServiceError) and error.status in _ABSENT


def _local(at: datetime) -> DayAndTime:
    return DayAndTime(at.astimezone())
