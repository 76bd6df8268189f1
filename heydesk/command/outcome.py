"""What a command ends with."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from heydesk.domain.outbox_entry import Ask, Entry, State


class Outcome(IntEnum):
    """Exit codes. Scripts rely on them."""

    DONE = 0
    """Done, or accepted by the service."""
    REFUSED = 1
    """By the service, a check here, the keyring or the disk; or taken back by somebody. It did not go."""
    USAGE = 2
    """What was typed can't be understood."""
    WAITING = 3
    """In the outbox; it has not left."""
    IN_DOUBT = 4
    """It may have arrived, and nobody knows."""


class UsageError(Exception):
    """What was typed can't be understood. The text says what would be."""


_WORST_FIRST = (Outcome.IN_DOUBT, Outcome.REFUSED, Outcome.WAITING, Outcome.DONE)


def outcome_of(entries: Iterable[Entry]) -> Outcome:
    """The worst outcome among these: a doubt outweighs a refusal, a refusal outweighs waiting."""
    return worst_of(_outcome(entry) for entry in entries)


def worst_of(outcomes: Iterable[Outcome]) -> Outcome:
    """The outcome that a script must not overlook; done, if there is none."""
    found = set(outcomes)
    return next((outcome for outcome in _WORST_FIRST if outcome in found), Outcome.DONE)


def _outcome(entry: Entry) -> Outcome:
    if entry.state is State.UNCERTAIN or entry.ask is Ask.IN_DOUBT:
        return Outcome.IN_DOUBT
    if entry.state in {State.HELD, State.QUEUED, State.SENDING} or entry.ask in {Ask.WAITED, Ask.TOO_NEAR}:
        return Outcome.WAITING
    if entry.state in {State.NEEDS_YOU, State.UNDONE, State.DISCARDED, State.CANCELLED}:
        # Refused or taken back in the end, but an earlier attempt may have arrived all the same.
        return Outcome.IN_DOUBT if entry.doubted else Outcome.REFUSED
    return Outcome.REFUSED if entry.state is State.UNDELIVERED else Outcome.DONE
