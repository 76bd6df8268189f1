"""What can happen to an entry, as facts. ``life.advance`` says what follows from each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from heydesk.domain.error import ServiceError, VaultError
from heydesk.domain.message import Receipt


@dataclass(frozen=True, slots=True)
class Undone:
    """The person took it back within the hold."""


@dataclass(frozen=True, slots=True)
class SentNow:
    """The person did not want to wait for the hold, or for the next try."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """The dispatcher is about to send it."""


@dataclass(frozen=True, slots=True)
class WaitedTooLong:
    """It has been free to go for longer than the person lets it go by itself."""


@dataclass(frozen=True, slots=True)
class Received:
    """The service accepted it."""

    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Failed:
    """The send raised this."""

    error: ServiceError | VaultError


@dataclass(frozen=True, slots=True)
class Recovered:
    """The lock's new holder found it in flight."""


@dataclass(frozen=True, slots=True)
class Found:
    """History shows its ``local_id``."""

    receipt: Receipt


@dataclass(frozen=True, slots=True)
class NotFound:
    """History was read and does not show it."""


@dataclass(frozen=True, slots=True)
class LookFailed:
    """History could not be read."""

    error: ServiceError | VaultError


@dataclass(frozen=True, slots=True)
class StatusSeen:
    """History was read for its delivery: True, False, or None for nothing known. ``last`` ends the looking."""

    delivered: bool | None
    last: bool = False


@dataclass(frozen=True, slots=True)
class Retried:
    """The person said: send it (again)."""


@dataclass(frozen=True, slots=True)
class LookedAgain:
    """The person asked for another look."""


@dataclass(frozen=True, slots=True)
class MarkedSent:
    """The person knows that it went."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The person took it back to the composer."""


@dataclass(frozen=True, slots=True)
class Discarded:
    """The person threw it away, or put a failure aside."""


Event: TypeAlias = (
    Undone
    | SentNow
    | Claimed
    | WaitedTooLong
    | Received
    | Failed
    | Recovered
    | Found
    | NotFound
    | LookFailed
    | StatusSeen
    | Retried
    | LookedAgain
    | MarkedSent
    | TakenBack
    | Discarded
)
