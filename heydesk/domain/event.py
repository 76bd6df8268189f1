"""What can happen to an entry, as facts. ``life.advance`` says what follows from each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from heydesk.domain.error import ServiceError, VaultError
from heydesk.domain.message import Message, Receipt


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
    """It has been free to go for longer than the person lets it go by itself, or until it was night where it goes."""

    into_night: bool = False


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
    """History was read and does not show it; ``whole`` tells whether it was read as far back as it could be."""

    whole: bool = True


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


@dataclass(frozen=True, slots=True)
class CameTooNear:
    """Its time is less ahead than the service takes, and it has not been scheduled."""


@dataclass(frozen=True, slots=True)
class Unsettled:
    """The service is about to be asked for another time, or to cancel it: until it has answered, who knows."""


@dataclass(frozen=True, slots=True)
class Retimed:
    """It goes at another time, or now: by the person's word, or because the service says so of a scheduled one.

    ``message`` is the same one with that time, and ``body`` its JSON; both may be what they were.
    """

    message: Message
    body: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The service has taken a scheduled one back."""


@dataclass(frozen=True, slots=True)
class Vanished:
    """The service does not have a scheduled one any more, long before its time."""


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
    | CameTooNear
    | Unsettled
    | Retimed
    | Cancelled
    | Vanished
)
