"""The state machine of an outbox entry: one pure function from an entry, an event and the time to the next entry.

Nothing in the API proves that a text did not arrive: history may lag, and the scope of ``local_id`` is not
documented (contract section 3.4, unknown 3). So whatever may have left and is not known to have been refused is
UNCERTAIN, is looked up, and then needs the person. No event moves an entry back from a final state.

The service sends what is scheduled. Nothing lists schedules, so one whose answer was lost is in doubt until its time
has come; before that, history can't show it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal, NamedTuple
from zlib import crc32

from heydesk.domain.errors import (
    NeverLeftError,
    Refused,
    ServiceError,
    Throttled,
    TokenRefused,
    UnknownOutcomeError,
    UntrustedLine,
    VaultError,
)
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import (
    Ask,
    Entry,
    Event,
    Failed,
    FoundInHistory,
    LookUpFailed,
    NotInHistory,
    PlainEvent,
    Received,
    Retimed,
    State,
    StatusSeen,
    Wait,
    WaitedTooLong,
    Wrote,
)
from heydesk.domain.records import Receipt


class RetryPolicy(NamedTuple):
    """What a person or an account has set. Times in seconds."""

    longest_wait: float = 3600
    """After this long in the queue, an entry asks before it goes."""
    trusts_local_id: bool = False
    looks: tuple[float, ...] = (2, 8, 38)
    """When an entry in doubt is looked up, counted from the failure. One at least."""
    status_looks: tuple[float, ...] = (5, 30, 300)
    """When history is read for an accepted text's delivery, counted from the acceptance. May be empty."""
    broadcast_looks: tuple[float, ...] = (1800, 7200)
    """When it is read again for a broadcast, which takes longer to reach everybody; after ``status_looks``."""
    due_looks: tuple[float, ...] = (60, 300, 1800)
    """When a scheduled text is looked up, counted from its time. One at least."""
    longest_backoff: float = 300
    clock_offset: timedelta = timedelta()
    """How far the service's clock is ahead of this computer's. Send times are the service's; ``now``, and all that is
    due, are this computer's."""
    minds_quiet_hours: bool = False
    """Whether a text asks that was free to go by day and would go at night."""


def doubled(failures: int, longest: float) -> float:
    """Wait 2, 4, 8 … seconds after so many failures in a row before this one, up to the longest."""
    return min(longest, 2.0 ** min(failures + 1, 12))


def throttle_pause(retry_after: float | None, otherwise: timedelta, longest: float) -> timedelta:
    """Believe the service's ``Retry-After`` (seconds) within reason: between a second and the longest.

    Where it gave none, wait as without it.
    """
    if retry_after is None:
        return otherwise
    # In this order, because "nan" is a number too, and no comparison with it holds.
    return timedelta(seconds=max(1.0, min(retry_after, longest)))


def backoff(entry: Entry, rule: RetryPolicy) -> timedelta:
    """Wait 2, 4, 8 … seconds, up to the longest, less up to a quarter.

    The quarter is derived from ``local_id``, so that texts held up together do not come back together; derived, not
    drawn, to keep the life of a message pure.
    """
    whole = doubled(entry.tries, rule.longest_backoff)
    share = crc32(f"{entry.local_id}/{entry.tries}".encode()) % 1000 / 4000
    return timedelta(seconds=whole * (1 - share))


def waited_too_long(entry: Entry, now: datetime, rule: RetryPolicy) -> bool:
    """Whether this entry has been free to go for longer than the person wants it to go by itself."""
    return now - entry.go_at > timedelta(seconds=rule.longest_wait)


def asks_first(entry: Entry, now: datetime, rule: RetryPolicy) -> bool:
    """Whether an entry that is about to be claimed must ask the person instead (``WaitedTooLong``).

    It has waited too long, or it was queued again by trust in ``local_id`` that has been withdrawn since. An entry
    that a person resent has ``looks == 0``, so a doubted one with looks is here by that trust only. An entry with a
    send time may wait until that time comes near (``PlainEvent.CAME_TOO_NEAR``).
    """
    if entry.message.send_at is not None:
        return False
    by_trust = entry.doubted and entry.looks > 0
    return waited_too_long(entry, now, rule) or (by_trust and not rule.trusts_local_id)


def fell_into_night(entry: Entry, now: datetime, rule: RetryPolicy) -> bool:
    """Whether it has become an hour for no business texts where this one goes, while it waited.

    What a person sends at night goes at night: only what could have gone by day asks.
    """
    message = entry.message
    if not rule.minds_quiet_hours or message.is_note or message.send_at or now - entry.go_at < _SLACK:
        return False
    from heydesk.domain.quiet_hours import local_hours_of  # with the time zones, for a text that has waited

    places = map(local_hours_of, message.phones)
    ahead = rule.clock_offset
    return any(place.is_quiet(now + ahead) and not place.is_quiet(entry.go_at + ahead) for place in places)


_LONGEST_HOLD = timedelta(minutes=2)
_LONGEST_PAUSE = timedelta(minutes=5)
"""Between two tries or looks; only a service that limits requests asks for a longer one."""
_SLACK = timedelta(minutes=1)


def adjusted_to_clock(entry: Entry, now: datetime) -> Entry:
    """Return the entry with no time in it that can't have come yet: the clock that wrote it was ahead of this one.

    A hold begins anew, and whatever else waits is due now and has waited since now. An entry that fits the clock,
    give or take a minute, stays as it is, down to its version.
    """
    if entry.due_at is None:
        return entry
    if entry.state is State.HELD:
        if entry.due_at - now <= _LONGEST_HOLD + _SLACK:
            return entry
        hold = min(max(entry.go_at - entry.created_at, timedelta()), _LONGEST_HOLD)
        return replace(entry, due_at=now + hold, go_at=now + hold, version=entry.version + 1)
    if entry.go_at - now <= _SLACK:
        # It had waited before the clock went ahead, and may have been tried or looked up while it was.
        limited = entry.wait is Wait.THROTTLE or entry.message.send_at is not None
        is_possible_pause = limited or entry.due_at - now <= _LONGEST_PAUSE + _SLACK
        return entry if is_possible_pause else replace(entry, due_at=now, version=entry.version + 1)
    if entry.state is State.UNCERTAIN and entry.message.send_at is not None:
        # It is looked up after its time, which no clock's being ahead has moved.
        return replace(entry, go_at=now, version=entry.version + 1)
    return replace(entry, due_at=now, go_at=now, version=entry.version + 1)


def adjusted_to_service(entry: Entry, rule: RetryPolicy) -> Entry:
    """Return the entry with the time of its first look counted from its send time by the service's clock.

    That clock has been measured anew. What is looked at for another reason, or has been looked at, stays as it is.
    """
    send_at = entry.message.send_at
    is_settled = entry.state is State.SCHEDULED and not entry.tries
    if send_at is None or entry.looks or not (is_settled or entry.state is State.UNCERTAIN):
        return entry
    due_at = send_at - rule.clock_offset + timedelta(seconds=rule.due_looks[0])
    return entry if due_at == entry.due_at else replace(entry, due_at=due_at, version=entry.version + 1)


RESULT_UNKNOWN_FOR = timedelta(seconds=100)
"""Longer than a request lasts: then a change or a cancellation whose answer never came is read back."""


_NIGHT = say("While this text waited, it became outside texting hours for this recipient.")
_UNFIT = say("The saved copy of this text is damaged, so HeyDesk didn't send it. Check it before you send it again.")
_RESTORED = say("The outbox file was repaired or restored. This text may have been sent already.")


_IN_HISTORY = frozenset({State.UNCERTAIN, State.SCHEDULED})
"""What history may show before anybody knows that it went."""


class ImpossibleStep(Exception):
    """An event that does not belong to this state: a bug, or a step that came too late."""


def advance(entry: Entry, event: Event, now: datetime, rule: RetryPolicy) -> Entry:
    """Return the next step of this entry. Raises ImpossibleStep where the event does not belong to its state."""
    step = _step(entry, event, now, rule)
    return replace(step, version=entry.version + 1)


def _step(entry: Entry, event: Event, now: datetime, rule: RetryPolicy) -> Entry:  # noqa: C901, PLR0911, PLR0912 - one page is easier to check against the drawing than seven functions
    state = entry.state
    match event:
        case PlainEvent.UNDONE if state is State.HELD:
            return _end(entry, State.UNDONE)
        case PlainEvent.SENT_NOW if state is State.HELD:
            return replace(entry, state=State.QUEUED, due_at=now, go_at=now)
        case PlainEvent.SENT_NOW if state is State.QUEUED:
            return replace(entry, due_at=now)
        case PlainEvent.CLAIMED if state is State.QUEUED or (
            state is State.HELD and entry.due_at and entry.due_at <= now
        ):
            return replace(entry, state=State.SENDING, due_at=None, wait=None)
        case WaitedTooLong(into_night) if state in {State.HELD, State.QUEUED}:
            asking = _ask(entry, Ask.IN_DOUBT if entry.doubted else Ask.WAITED)
            return replace(asking, reason=_NIGHT) if into_night and not entry.doubted else asking
        case Wrote(name, at) if state is State.HELD:
            crossed = say("{name} texted while this was waiting. Send anyway?", name=name)
            return replace(_ask(entry, Ask.CROSSED), seen_at=at, reason=crossed)
        case Wrote(name, at) if state in {State.QUEUED, State.SCHEDULED} and entry.stays_home and not entry.doubted:
            first = say("{name} texted first, so this wasn't sent.", name=name)
            return replace(_ask(entry, Ask.WROTE_FIRST), seen_at=at, reason=first)
        case PlainEvent.CAME_TOO_NEAR if state in {State.HELD, State.QUEUED} and entry.message.send_at:
            return _ask(entry, Ask.IN_DOUBT if entry.doubted else Ask.TOO_NEAR)
        case PlainEvent.UNFIT if state in {State.HELD, State.QUEUED}:
            return replace(_ask(entry, Ask.UNFIT), reason=_UNFIT)
        case Received(receipt) if state is State.SENDING:
            return _accepted(entry, receipt, now, rule)
        case Failed(error) if state is State.SENDING:
            return _failed(entry, error, now, rule)
        case PlainEvent.RECOVERED if state is State.SENDING:
            reason = say("HeyDesk quit while this text was being sent. It may have arrived.")
            return _in_doubt(replace(entry, reason=reason, tries=entry.tries + 1), now, rule)
        case PlainEvent.RESTORED if state in {State.HELD, State.QUEUED}:
            return _in_doubt(replace(entry, reason=_RESTORED), now, rule)
        case PlainEvent.RESTORED if state is State.NEEDS_YOU:  # a person may have said since: send it
            return _ask(replace(entry, reason=_RESTORED, doubted=True, answered=0), Ask.IN_DOUBT)
        case FoundInHistory(receipt) if state in {State.UNCERTAIN, State.SCHEDULED}:
            return _shown(entry, receipt, now, rule)
        case NotInHistory(whole) if state in {State.UNCERTAIN, State.SCHEDULED}:
            return _looked(replace(entry, answered=entry.answered + whole), now, rule)
        case LookUpFailed(error) if state in {State.UNCERTAIN, State.SCHEDULED}:
            held_up = isinstance(error, NeverLeftError | Throttled | TokenRefused | VaultError)
            if held_up and (state is State.SCHEDULED or not waited_too_long(entry, now, rule)):
                later = replace(entry, tries=entry.tries + 1)
                return replace(later, due_at=now + backoff(entry, rule))
            return _looked(entry, now, rule)
        case StatusSeen() if state is State.ACCEPTED:
            return _status(entry, event, now, rule)
        case PlainEvent.UNSETTLED if state is State.SCHEDULED:
            return replace(entry, tries=entry.tries + 1, due_at=now + RESULT_UNKNOWN_FOR)
        case Retimed(message, body) if state is State.SCHEDULED and message.send_at:
            return _scheduled(replace(entry, message=message, body=body), rule)
        case PlainEvent.CANCELLED if state is State.SCHEDULED:
            return _end(entry, State.CANCELLED)
        case PlainEvent.VANISHED if state is State.SCHEDULED:
            return _ask(entry, Ask.GONE)
        case Retimed() if state is State.NEEDS_YOU and entry.ask is not Ask.UNFIT:
            return _again(entry, event, now, rule)
        case PlainEvent.RETRIED if state is State.NEEDS_YOU and entry.ask not in {Ask.TOO_NEAR, Ask.UNFIT}:
            return _again(entry, event, now, rule)
        case PlainEvent.RETRIED if state is State.QUEUED and entry.wait:
            return _go(entry, now)
        case PlainEvent.LOOKED_AGAIN if state in _IN_HISTORY and _can_be_seen(entry, now, rule):
            return replace(entry, due_at=now)
        case PlainEvent.LOOKED_AGAIN if state is State.NEEDS_YOU and entry.doubted:
            return _look_once(entry, now, rule)
        case PlainEvent.MARKED_SENT if state is State.UNCERTAIN or (state is State.NEEDS_YOU and entry.doubted):
            return _end(entry, State.CLOSED_BY_YOU)
        case PlainEvent.TAKEN_BACK if state in {State.QUEUED, State.UNCERTAIN, State.NEEDS_YOU}:
            return _end(entry, State.UNDONE)
        case PlainEvent.DISCARDED if state in {State.QUEUED, State.NEEDS_YOU}:
            return _end(entry, State.DISCARDED)
        case PlainEvent.TAKEN_BACK | PlainEvent.DISCARDED if state is State.UNDELIVERED:
            return replace(entry, ask=None)
        case PlainEvent.TAKEN_BACK if state is State.CANCELLED:
            return entry
        case _:
            raise ImpossibleStep(f"{event!r} while {state}")


def is_possible(entry: Entry, event: Event, now: datetime, rule: RetryPolicy) -> bool:
    """Whether this can happen to the entry as it stands."""
    try:
        advance(entry, event, now, rule)
    except ImpossibleStep:
        return False
    return True


def _failed(entry: Entry, error: ServiceError | VaultError, now: datetime, rule: RetryPolicy) -> Entry:
    """The mapping of what a send raised. What is not listed, and may have left, is in doubt."""
    seen = replace(entry, reason=error.sentence, tries=entry.tries + 1)
    if isinstance(error, VaultError):
        return replace(seen, state=State.QUEUED, wait=Wait.ACCOUNT, due_at=now)
    seen = replace(seen, request_id=error.request_id or entry.request_id)
    match error:
        case UntrustedLine() | TokenRefused():
            return replace(seen, state=State.QUEUED, wait=Wait.ACCOUNT, due_at=now)
        case NeverLeftError():
            return replace(seen, state=State.QUEUED, wait=Wait.NETWORK, due_at=now + backoff(entry, rule))
        case Throttled():
            pause = throttle_pause(error.retry_after, backoff(entry, rule), rule.longest_wait)
            return replace(seen, state=State.QUEUED, wait=Wait.THROTTLE, due_at=now + pause)
        case Refused():
            return _ask(seen, Ask.REFUSED)
        case UnknownOutcomeError() | _:
            return _in_doubt(seen, now, rule)


def _in_doubt(entry: Entry, now: datetime, rule: RetryPolicy) -> Entry:
    return replace(
        entry,
        state=State.UNCERTAIN,
        wait=None,
        looks=0,
        answered=0,
        doubted=True,
        due_at=_look_at(entry, now, 0, rule),
    )


def _look_at(entry: Entry, now: datetime, looks: int, rule: RetryPolicy) -> datetime:
    """Return the time of the next look, after so many: counted from the failure, or from the time of a schedule."""
    send_at, times = entry.message.send_at, _looks_of(entry, rule)
    if looks == 0:
        return (now if send_at is None else max(send_at - rule.clock_offset, now)) + timedelta(seconds=times[0])
    return now + timedelta(seconds=times[looks] - times[looks - 1])


def _looks_of(entry: Entry, rule: RetryPolicy) -> tuple[float, ...]:
    return rule.looks if entry.message.send_at is None else rule.due_looks


def _can_be_seen(entry: Entry, now: datetime, rule: RetryPolicy) -> bool:
    """Whether history could show it: one that is scheduled is not there before its time."""
    return entry.message.send_at is None or entry.message.send_at <= now + rule.clock_offset


def _looked(entry: Entry, now: datetime, rule: RetryPolicy) -> Entry:
    """A look that did not show it. An empty look is never proof, so after the last one a person decides.

    The trust in ``local_id`` is about sends. A broadcast reaches too many people to go again unless a look for it
    was answered, and a schedule is made once only.
    """
    looks = entry.looks + 1
    looked = replace(entry, looks=looks)
    if looks < len(_looks_of(entry, rule)):
        return replace(looked, due_at=_look_at(entry, now, looks, rule))
    trusted = rule.trusts_local_id and entry.message.send_at is None and not _needs_a_look(entry)
    if trusted and not waited_too_long(entry, now, rule):
        return replace(looked, state=State.QUEUED, due_at=now + backoff(entry, rule))
    if entry.state is State.SCHEDULED:
        words = say("The scheduled time has passed and Heymarket's history doesn't show this text.")
        looked = replace(looked, doubted=True, reason=words)
    return _ask(looked, Ask.IN_DOUBT)


def _needs_a_look(entry: Entry) -> bool:
    """Whether this must not go again before a look for it was answered."""
    return entry.doubted and entry.message.is_broadcast and not entry.answered


def _look_once(entry: Entry, now: datetime, rule: RetryPolicy) -> Entry:
    """One look, then it asks again. Since when it waits stays: to look is not to say "send it now"."""
    return replace(entry, state=State.UNCERTAIN, ask=None, due_at=now, looks=len(_looks_of(entry, rule)) - 1)


def _again(entry: Entry, said: Literal[PlainEvent.RETRIED] | Retimed, now: datetime, rule: RetryPolicy) -> Entry:
    """The person said: send it. A broadcast in doubt is looked up before that."""
    if _needs_a_look(entry):
        return _look_once(entry, now, rule)
    if isinstance(said, Retimed):
        entry = replace(entry, message=said.message, body=said.body, receipt=None)
    return _go(entry, now)


def _go(entry: Entry, now: datetime) -> Entry:
    return replace(
        entry,
        state=State.QUEUED,
        ask=None,
        wait=None,
        reason=None,
        tries=0,
        looks=0,
        answered=0,
        due_at=now,
        go_at=now,
    )


def _accepted(entry: Entry, receipt: Receipt, now: datetime, rule: RetryPolicy) -> Entry:
    """The service has it. Nothing more is asked of a note: nobody gets it; a scheduled one has not gone yet."""
    seen = replace(entry, receipt=receipt, request_id=receipt.request_id or entry.request_id, looks=0, answered=0)
    if entry.message.send_at is not None and entry.state is State.SENDING:
        return _scheduled(seen, rule)
    first = next(iter(_status_looks(entry, rule)), None)
    return replace(
        _end(seen, State.ACCEPTED),
        due_at=None if first is None else now + timedelta(seconds=first),
    )


def _shown(entry: Entry, receipt: Receipt, now: datetime, rule: RetryPolicy) -> Entry:
    """History shows it. What the service called it while it was scheduled is kept."""
    called = None if entry.receipt is None else entry.receipt.schedule_id
    return _accepted(entry, replace(receipt, schedule_id=called), now, rule)


def _scheduled(entry: Entry, rule: RetryPolicy) -> Entry:
    """The service has it for its time, and says so."""
    send_at = entry.message.send_at or entry.go_at
    due_at = send_at - rule.clock_offset + timedelta(seconds=rule.due_looks[0])
    fresh = replace(entry, ask=None, wait=None, reason=None, tries=0, looks=0, answered=0)
    return replace(fresh, state=State.SCHEDULED, due_at=due_at)


def _status(entry: Entry, seen: StatusSeen, now: datetime, rule: RetryPolicy) -> Entry:
    """A look at an accepted text's delivery: it was delivered, it was not, or nothing is known yet."""
    delivered = seen.delivered
    if delivered is not None:
        ended = _end(entry, State.DELIVERED if delivered else State.UNDELIVERED)
        return ended if delivered else replace(ended, ask=Ask.UNDELIVERED)
    looks = entry.looks + 1
    times = _status_looks(entry, rule)
    if seen.last or looks >= len(times):
        return replace(entry, looks=looks, due_at=None)
    pause = times[looks] - times[looks - 1]
    return replace(entry, looks=looks, due_at=now + timedelta(seconds=pause))


def _status_looks(entry: Entry, rule: RetryPolicy) -> tuple[float, ...]:
    """Return the times at which delivery is looked at. Nobody gets a note, so there is nothing to look at."""
    if entry.message.is_note or not rule.status_looks:
        return ()
    return rule.status_looks + (rule.broadcast_looks if entry.message.is_broadcast else ())


def _ask(entry: Entry, ask: Ask) -> Entry:
    return replace(entry, state=State.NEEDS_YOU, ask=ask, wait=None, due_at=None)


def _end(entry: Entry, state: State) -> Entry:
    return replace(entry, state=state, ask=None, wait=None, reason=None, due_at=None)
