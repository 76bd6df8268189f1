"""What a person does about a message that the service sends at its time: read back, change, cancel.

Before a change or a cancellation leaves, the row says that it is unsettled; so after a crash, or an answer that never
came, it is read back by its id, and nobody has to remember anything. What the service answered is not believed
either: what it has under the id decides, and where that may lag behind, it is read a few times.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from heydesk.api.requests import body_of
from heydesk.core.policy import SendPolicy, Timing
from heydesk.core.sessions import BoundElsewhere, Sessions
from heydesk.domain.errors import (
    HeyDeskError,
    InputError,
    Refused,
    ServiceError,
    TooLate,
    UnknownOutcomeError,
    VaultError,
)
from heydesk.domain.l10n import DayAndTime, Sentence, say
from heydesk.domain.message import Message
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
from heydesk.domain.schedule import is_on_grid, is_text_of, is_too_near
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
    """Nobody knows yet whether the service has done what it was asked; it is read back again soon."""

    def __init__(self, cause: Sentence, *, status: int | None = None, request_id: str = "") -> None:
        words = say("We couldn't confirm the change. {cause} HeyDesk will check with Heymarket shortly.", cause=cause)
        super().__init__(words, status=status, request_id=request_id)

    @classmethod
    def after(cls, error: HeyDeskError | None) -> StillUnclear:
        """Make the one for this error."""
        cause = say("Heymarket can't be asked right now.") if error is None else error.sentence
        if isinstance(error, ServiceError):
            return cls(cause, status=error.status, request_id=error.request_id)
        return cls(cause)


class NotDone(InputError):
    """The service has it as before."""


class _Said(NamedTuple):
    """What the service said to a change: that it did it, that it did not, or nothing that anybody could read."""

    is_yes: bool | None
    error: HeyDeskError | None = None


_CANCEL = say("You pressed Cancel")


class Schedules:
    """Each verb raises TooLate where it does not fit how the entry stands, ServiceError, VaultError or StoreError."""

    def __init__(
        self, store: Store, sessions: Sessions, policy: SendPolicy, clock: Callable[[], datetime], pace: Timing
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._policy = policy
        self._clock = clock
        self._pace = pace

    async def read_back(self, entry_id: EntryId) -> None:
        """Ask the service what it has under the entry's id, and go by that."""
        await self._settle(self._scheduled(entry_id))

    async def change(self, entry_id: EntryId, at: datetime, text: str | None = None) -> None:
        """Have it sent at another time, and with another text if one is given. Raises BadTime or NotDone, too.

        What has not been scheduled yet, because it asks something, goes back into the queue for that time.
        """
        entry = self._store.outbox.get(entry_id)
        if not is_on_grid(at) or is_too_near(at, self._service_now(entry)):
            raise BadTime(say("Pick a time at least 15 minutes from now, on a quarter hour."))
        message = replace(entry.message, send_at=at, text=entry.message.text if text is None else text)
        event = Retimed(message, body_of(message, entry.local_id))
        if entry.state is not State.SCHEDULED:
            self._step(entry, event, say("You changed the time to {time}", time=_local(at)))
            return
        begun = await self._begin(entry, say("You changed the time to {time}", time=_local(at)))
        schedule_id = _id_of(begun)
        said = await self._write(begun, lambda client: client.change_schedule(schedule_id, event.body))
        found = await self._read_until(begun, said, lambda found: _is_as(found, message))
        if _is_as(found, message):
            self._step(begun, event, say("Heymarket will send this at {time}.", time=_local(at)), Act.LOOK)
            return
        if said.is_yes and not _is_gone(found):
            raise StillUnclear(say("Heymarket accepted the change but still shows the old version."))
        self._go_by(begun, found)
        raise NotDone(say("Heymarket didn't change the time. Try again."))

    async def cancel(self, entry_id: EntryId) -> None:
        """Take it back from the service; the entry ends, and its words can be taken to the composer."""
        begun = await self._begin(self._scheduled(entry_id), _CANCEL)
        await self._cancel(begun, PlainEvent.CANCELLED)

    async def stay_home(self, entry_id: EntryId, wrote: Wrote) -> None:
        """Take it back from the service because the recipient texted first; the entry asks what to do then."""
        words = say("{name} texted first, so HeyDesk asked Heymarket to cancel this text.", name=wrote.name)
        begun = await self._begin(self._scheduled(entry_id), words, Act.LOOK)
        await self._cancel(begun, wrote)

    async def _cancel(self, begun: Entry, event: Event) -> None:
        """Ask the service to cancel it; ``event`` is what follows once it is certain that it does not go."""
        schedule_id = _id_of(begun)
        said = await self._write(begun, lambda client: client.cancel_schedule(schedule_id))
        found = await self._read_until(begun, said, _is_gone, any_refusal=said.is_yes is True)
        if _is_gone(found):
            if self._may_have_gone(begun):
                raise StillUnclear(say("Its time was too close to be sure that it wasn't sent."))
            self._step(begun, event, say("Heymarket no longer has this text. It's canceled."), Act.LOOK)
            return
        if said.is_yes:
            raise StillUnclear(say("Heymarket accepted the cancellation but still shows the text."))
        self._go_by(begun, found)
        raise NotDone(say("Heymarket didn't cancel this text. Try again."))

    async def _write(self, begun: Entry, question: Callable[[Heymarket], Awaitable[bool]]) -> _Said:
        """Change or cancel it, and give what the service said. Raises what it refused, with all as before."""
        try:
            return _Said(await self._ask(begun, question))
        except UnknownOutcomeError as error:
            return _Said(None, error)
        except HeyDeskError as error:
            if _is_absent(error):
                return _Said(None, error)
            self._save(begun, Retimed(begun.message, begun.body), error.sentence)
            raise

    async def _read_until(
        self,
        begun: Entry,
        said: _Said,
        is_so: Callable[[ScheduledSend | None], bool],
        *,
        any_refusal: bool = False,
    ) -> ScheduledSend | None:
        """Read it back until it is as it should be, and give what was read last; None where the service has it not.

        What is read may lag behind what was written, so it is read a few times; ``any_refusal`` is as for ``_read``.
        Raises StillUnclear where nothing could be read.
        """
        failure: HeyDeskError | None = said.error
        found: ScheduledSend | None = None
        is_read = False
        for pause in (0.0, *self._pace.read_again):
            await asyncio.sleep(pause)
            try:
                found, is_read = await self._read(begun, any_refusal=any_refusal), True
            except (ServiceError, VaultError) as error:
                failure = error
                continue
            if is_so(found) or said.is_yes is False:
                break
        if not is_read:
            raise StillUnclear.after(failure)
        return found

    async def _read(self, entry: Entry, *, any_refusal: bool = False) -> ScheduledSend | None:
        """Read it by its id; None where the service does not have it. Raises ServiceError or VaultError.

        Which status says so is not documented: with ``any_refusal``, after a cancellation that succeeded, any does.
        """
        schedule_id = _id_of(entry)
        try:
            return await self._ask(entry, lambda client: client.read_schedule(schedule_id))
        except ServiceError as error:
            if _is_absent(error) or (any_refusal and isinstance(error, Refused)):
                return None
            raise

    def _go_by(self, begun: Entry, found: ScheduledSend | None) -> None:
        """Show what the service has, after a change that it did not make."""
        if found is not None and not found.is_cancelled:
            self._take(begun, found)
        else:
            self._note_gone(begun)

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
        try:
            found = await self._read(entry)
        except (ServiceError, VaultError):
            return False
        if found is None or found.send_at is None or found.send_at <= self._service_now(entry):
            return False
        return self._take(entry, found)

    async def _settle(self, entry: Entry) -> None:
        found = await self._read(entry)
        if found is not None and not found.is_cancelled:
            self._take(entry, found)
        elif self._has_come(entry):
            self._step(
                entry,
                PlainEvent.LOOKED_AGAIN,
                say("Heymarket no longer has this scheduled text. Checking whether it was sent…"),
            )
        else:
            self._note_gone(entry)

    def _note_gone(self, entry: Entry) -> None:
        """The service does not have it, long before its time: by this person's word, or somebody else's.

        Raises StillUnclear where it may have gone.
        """
        if self._may_have_gone(entry):
            raise StillUnclear(say("Its time is too close to be sure whether it was sent."))
        lines = self._store.outbox.attempts(entry.id)
        if lines and lines[-1].outcome == _CANCEL:
            words = say("Heymarket no longer has this text. It's canceled.")
            self._step(entry, PlainEvent.CANCELLED, words, Act.LOOK)
        else:
            words = say("Heymarket no longer has this scheduled text. Someone may have canceled it there.")
            self._step(entry, PlainEvent.VANISHED, words, Act.LOOK)

    def _take(self, entry: Entry, found: ScheduledSend) -> bool:
        """Go by the service's time and text; an answer that leaves them out says that it has it, and no more."""
        time = found.send_at or entry.message.send_at or entry.go_at
        text = entry.message.text
        if text and found.text and not is_text_of(text, found.text):
            text = found.text
        message = replace(entry.message, send_at=time, text=text)
        body = entry.body if message == entry.message else body_of(message, entry.local_id)
        words = say("Scheduled in Heymarket for {time}.", time=_local(time))
        return self._save(entry, Retimed(message, body), words)

    def _scheduled(self, entry_id: EntryId) -> Entry:
        entry = self._store.outbox.get(entry_id)
        if entry.state is not State.SCHEDULED:
            raise TooLate
        return entry

    async def _begin(self, entry: Entry, words: Sentence, act: Act = Act.PERSON) -> Entry:
        """Commit that how it stands is about to be unknown, before a byte leaves.

        Where its time seems to have come, the service is asked first: its clock may not have been measured yet.
        """
        if self._has_come(entry):
            await self._settle(entry)
            entry = self._scheduled(entry.id)
            if self._has_come(entry):
                raise TooLate
        self._step(entry, PlainEvent.UNSETTLED, words, act)
        return self._store.outbox.get(entry.id)

    def _service_now(self, entry: Entry) -> datetime:
        return self._clock() + self._policy.clock_offset(entry.account_id)

    def _has_come(self, entry: Entry) -> bool:
        return entry.message.send_at is not None and entry.message.send_at <= self._service_now(entry)

    def _may_have_gone(self, entry: Entry) -> bool:
        """Whether it may be out: whatever sends it there may have another clock than whatever answers."""
        return entry.message.send_at is not None and entry.message.send_at <= self._service_now(entry) + _CLOSE

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


def _is_gone(found: ScheduledSend | None) -> bool:
    return found is None or found.is_cancelled


def _is_as(found: ScheduledSend | None, message: Message) -> bool:
    """Whether the service has it so; what it leaves out of its answer says nothing against it."""
    if found is None or found.is_cancelled or found.send_at not in {None, message.send_at}:
        return False
    return not message.text or not found.text or is_text_of(message.text, found.text)
