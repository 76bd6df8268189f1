"""The life of a message: one pure function from an entry, what happened and the time to the next entry.

Nothing in the API proves that a text did not arrive: history may lag, and the scope of ``local_id`` is not
documented (contract section 3.4, unknown 3). So whatever may have left and is not known to have been refused is
UNCERTAIN, is looked up, and then needs the person. No event moves an entry back from an end.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from heydesk.domain.entry import Ask, Entry, State, Wait
from heydesk.domain.error import (
    NeverLeftError,
    Refused,
    ServiceError,
    Throttled,
    TokenRefused,
    UnknownOutcomeError,
    UntrustedLine,
    VaultError,
)
from heydesk.domain.event import (
    Claimed,
    Discarded,
    Event,
    Failed,
    Found,
    LookedAgain,
    LookFailed,
    MarkedSent,
    NotFound,
    Received,
    Recovered,
    Retried,
    SentNow,
    StatusSeen,
    TakenBack,
    Undone,
    WaitedTooLong,
)
from heydesk.domain.message import Receipt
from heydesk.domain.rule import Rule, asks_first, backoff, waited_too_long
from heydesk.domain.sentence import say

__all__ = ["ImpossibleStep", "Rule", "advance", "asks_first", "waited_too_long"]


class ImpossibleStep(Exception):
    """An event that does not belong to this state: a bug, or a step that came too late."""


def advance(entry: Entry, event: Event, now: datetime, rule: Rule) -> Entry:
    """Give the next step of this entry. Raises ImpossibleStep where the event does not belong to its state."""
    step = _step(entry, event, now, rule)
    return replace(step, version=entry.version + 1)


def _step(entry: Entry, event: Event, now: datetime, rule: Rule) -> Entry:  # noqa: C901, PLR0911, PLR0912 - one page is easier to check against the drawing than seven functions
    state = entry.state
    match event:
        case Undone() if state is State.HELD:
            return _end(entry, State.UNDONE)
        case SentNow() if state is State.HELD:
            return replace(entry, state=State.QUEUED, due_at=now, go_at=now)
        case SentNow() if state is State.QUEUED:
            return replace(entry, due_at=now)
        case Claimed() if state is State.QUEUED or (state is State.HELD and entry.due_at and entry.due_at <= now):
            return replace(entry, state=State.SENDING, due_at=None, wait=None)
        case WaitedTooLong() if state in {State.HELD, State.QUEUED}:
            return _ask(entry, Ask.IN_DOUBT if entry.doubted else Ask.WAITED)
        case Received(receipt) if state is State.SENDING:
            return _accepted(entry, receipt, now, rule)
        case Failed(error) if state is State.SENDING:
            return _failed(entry, error, now, rule)
        case Recovered() if state is State.SENDING:
            reason = say("HeyDesk ended while this was being sent, so it may have arrived.")
            return _in_doubt(replace(entry, reason=reason, tries=entry.tries + 1), now, rule)
        case Found(receipt) if state is State.UNCERTAIN:
            return _accepted(entry, receipt, now, rule)
        case NotFound() if state is State.UNCERTAIN:
            return _looked(entry, now, rule)
        case LookFailed(error) if state is State.UNCERTAIN:
            held_up = isinstance(error, NeverLeftError | Throttled | TokenRefused | VaultError)
            if held_up and not waited_too_long(entry, now, rule):
                later = replace(entry, tries=entry.tries + 1)
                return replace(later, due_at=now + backoff(entry, rule))
            return _looked(entry, now, rule)
        case StatusSeen() if state is State.ACCEPTED:
            return _status(entry, event, now, rule)
        case Retried() if state is State.NEEDS_YOU or (state is State.QUEUED and entry.wait):
            return replace(
                entry,
                state=State.QUEUED,
                ask=None,
                wait=None,
                reason=None,
                tries=0,
                looks=0,
                due_at=now,
                go_at=now,
            )
        case LookedAgain() if state is State.UNCERTAIN:
            return replace(entry, due_at=now)
        case LookedAgain() if state is State.NEEDS_YOU and entry.doubted:
            # One look, then it asks again. Since when it waits stays: to look is not to say "send it now".
            return replace(entry, state=State.UNCERTAIN, ask=None, due_at=now, looks=len(rule.looks) - 1)
        case MarkedSent() if state is State.UNCERTAIN or (state is State.NEEDS_YOU and entry.doubted):
            return _end(entry, State.CLOSED_BY_YOU)
        case TakenBack() if state in {State.QUEUED, State.UNCERTAIN, State.NEEDS_YOU}:
            return _end(entry, State.UNDONE)
        case Discarded() if state in {State.QUEUED, State.NEEDS_YOU}:
            return _end(entry, State.DISCARDED)
        case TakenBack() | Discarded() if state is State.UNDELIVERED:
            return replace(entry, ask=None)
        case _:
            raise ImpossibleStep(f"{type(event).__name__} while {state}")


def _failed(entry: Entry, error: ServiceError | VaultError, now: datetime, rule: Rule) -> Entry:
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
            pause = backoff(entry, rule)
            if error.retry_after is not None:
                # In this order, because "nan" is a number too, and no comparison with it holds.
                pause = timedelta(seconds=max(1.0, min(error.retry_after, rule.longest_wait)))
            return replace(seen, state=State.QUEUED, wait=Wait.THROTTLE, due_at=now + pause)
        case Refused():
            return _ask(seen, Ask.REFUSED)
        case UnknownOutcomeError() | _:
            return _in_doubt(seen, now, rule)


def _in_doubt(entry: Entry, now: datetime, rule: Rule) -> Entry:
    return replace(
        entry,
        state=State.UNCERTAIN,
        wait=None,
        looks=0,
        doubted=True,
        due_at=now + timedelta(seconds=rule.looks[0]),
    )


def _looked(entry: Entry, now: datetime, rule: Rule) -> Entry:
    """A look that did not show it. An empty look is never proof, so after the last one a person decides."""
    looks = entry.looks + 1
    if looks < len(rule.looks):
        pause = rule.looks[looks] - rule.looks[looks - 1]
        return replace(entry, looks=looks, due_at=now + timedelta(seconds=pause))
    if rule.trusts_local_id and not waited_too_long(entry, now, rule):
        return replace(entry, state=State.QUEUED, looks=looks, due_at=now + backoff(entry, rule))
    return _ask(replace(entry, looks=looks), Ask.IN_DOUBT)


def _accepted(entry: Entry, receipt: Receipt, now: datetime, rule: Rule) -> Entry:
    """The service has it, by its answer or by its history. Nothing more is asked of a note: nobody gets it."""
    first = None if entry.message.private or not rule.status_looks else rule.status_looks[0]
    return replace(
        _end(entry, State.ACCEPTED),
        receipt=receipt,
        request_id=receipt.request_id or entry.request_id,
        looks=0,
        due_at=None if first is None else now + timedelta(seconds=first),
    )


def _status(entry: Entry, seen: StatusSeen, now: datetime, rule: Rule) -> Entry:
    """A look at an accepted text's delivery: it was delivered, it was not, or nothing is known yet."""
    delivered = seen.delivered
    if delivered is not None:
        ended = _end(entry, State.DELIVERED if delivered else State.UNDELIVERED)
        return ended if delivered else replace(ended, ask=Ask.UNDELIVERED)
    looks = entry.looks + 1
    if seen.last or looks >= len(rule.status_looks):
        return replace(entry, looks=looks, due_at=None)
    pause = rule.status_looks[looks] - rule.status_looks[looks - 1]
    return replace(entry, looks=looks, due_at=now + timedelta(seconds=pause))


def _ask(entry: Entry, ask: Ask) -> Entry:
    return replace(entry, state=State.NEEDS_YOU, ask=ask, wait=None, due_at=None)


def _end(entry: Entry, state: State) -> Entry:
    return replace(entry, state=state, ask=None, wait=None, reason=None, due_at=None)
