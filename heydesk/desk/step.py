"""What a person can do about an entry: asked of the life of a message itself, so that there is no second table."""

from __future__ import annotations

from datetime import datetime

from heydesk.desk.story import Step
from heydesk.domain.outbox_entry import (
    Discarded,
    Entry,
    Event,
    LookedAgain,
    MarkedSent,
    Retimed,
    Retried,
    SentNow,
    State,
    TakenBack,
    Undone,
)
from heydesk.domain.outbox_state import ImpossibleStep, Rule, advance

_EVENTS: dict[Step, Event] = {
    Step.UNDO: Undone(),
    Step.SEND_NOW: SentNow(),
    Step.RETRY: Retried(),
    Step.LOOK_AGAIN: LookedAgain(),
    Step.MARK_SENT: MarkedSent(),
    Step.TO_COMPOSER: TakenBack(),
    Step.DISCARD: Discarded(),
}


def steps_of(entry: Entry, now: datetime, rule: Rule) -> frozenset[Step]:
    """Give the steps that the entry's state allows, each in the word that fits it."""
    steps = {step for step, event in _EVENTS.items() if is_possible(entry, event, now, rule)}
    if Step.RETRY in steps:
        steps.discard(Step.SEND_NOW)  # both say: go
        if entry.doubted:
            steps ^= {Step.RETRY, Step.RESEND}
    if Step.RESEND in steps and entry.message.is_broadcast and not entry.answered:
        steps.discard(Step.RESEND)  # it would look first, and so the button that says so is enough
    steps |= _timely(entry, now, rule)
    if entry.state is State.UNDELIVERED and entry.ask is None:
        steps.discard(Step.DISCARD)  # it has been put aside already
    return frozenset(steps)


def _timely(entry: Entry, now: datetime, rule: Rule) -> set[Step]:
    """Give what can be done about its time: at the service, or before it has been asked."""
    send_at = entry.message.send_at
    if send_at is None or entry.doubted:
        return set()
    if entry.state is State.SCHEDULED:
        return {Step.CHANGE_TIME, Step.CANCEL, Step.READ_BACK} if send_at > now else set()
    possible = is_possible(entry, Retimed(entry.message, entry.body), now, rule)
    return {Step.CHANGE_TIME, Step.GO_NOW} if possible else set()


def is_possible(entry: Entry, event: Event, now: datetime, rule: Rule) -> bool:
    """Whether this can happen to the entry as it stands."""
    try:
        advance(entry, event, now, rule)
    except ImpossibleStep:
        return False
    return True
