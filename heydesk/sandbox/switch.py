"""The points on which the sources disagree or are silent, each a switch with a name.

Where docs/api/contract.md settles a point there is no switch. `Switches` has the defaults.
"""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import Any, Self


class ErrorBody(StrEnum):
    """What a refusal's body looks like (sections 2 and 12.8; unknown 13.1). Never documented."""

    JSON = "json"
    TEXT = "text"
    EMPTY = "empty"
    HTML = "html"


class SendAnswer(StrEnum):
    """The two answers to a send: `{id, date, gallery_url}` and the one recorded by clients (section 3.3)."""

    DOCUMENTED = "documented"
    OBSERVED = "observed"


class InboxesAnswer(StrEnum):
    """A bare array, or `{"inboxes": [...]}` as one old guide shows it (section 4)."""

    BARE = "bare"
    WRAPPED = "wrapped"


class RepeatedLocalId(StrEnum):
    """What becomes of a `local_id` that was used before (section 3.4; unknown 13.3).

    `refusal` is a 400 and `conflict` a 409, both naming the local_id.
    """

    FIRST_ANSWER = "first_answer"
    REFUSAL = "refusal"
    CONFLICT = "conflict"
    SECOND_MESSAGE = "second_message"


class OptedOut(StrEnum):
    """A text to someone who opted out or is blocked (section 3.6; unknown 13.10).

    `refused` is a 400; `accepted` keeps the message, which then fails on its way.
    """

    REFUSED = "refused"
    ACCEPTED = "accepted"


class PrivateByPhone(StrEnum):
    """Whether a private note may name a phone number instead of a chat (section 3.2; unknown 13.7)."""

    ACCEPTED = "accepted"
    REFUSED = "refused"


class UnknownId(StrEnum):
    """The status for a chat, list, template, survey or contact that does not exist (section 3.6).

    An unknown inbox is always a 403, as a sender outside the inbox is (section 12.3).
    """

    BAD_DATA = "bad_data"
    DENIED = "denied"
    NOT_FOUND = "not_found"


class HistoryOrder(StrEnum):
    """The order of `GET /v1/messages` (section 11; unknown 13.16)."""

    NEWEST_FIRST = "newest_first"
    OLDEST_FIRST = "oldest_first"


class HistoryInboxId(StrEnum):
    """Whether `GET /v1/messages` works without `inboxID` (section 11; unknown 13.16)."""

    REQUIRED = "required"
    OPTIONAL = "optional"


class CreatedAt(StrEnum):
    """Which way `created_at` of `POST /v1/messages/all` points (section 11; unknown 13.16)."""

    BEFORE = "before"
    ON_AND_AFTER = "on_and_after"


@dataclass(frozen=True, slots=True)
class Switches:
    """One value for each switch. Numbers are seconds unless their name says otherwise."""

    error_body: ErrorBody = ErrorBody.JSON
    send_answer: SendAnswer = SendAnswer.DOCUMENTED
    inboxes: InboxesAnswer = InboxesAnswer.BARE
    repeated_local_id: RepeatedLocalId = RepeatedLocalId.FIRST_ANSWER
    """The same `local_id` with the same body."""
    reused_local_id: RepeatedLocalId = RepeatedLocalId.REFUSAL
    """The same `local_id` with another body."""
    opted_out: OptedOut = OptedOut.REFUSED
    private_by_phone: PrivateByPhone = PrivateByPhone.ACCEPTED
    unknown_id: UnknownId = UnknownId.BAD_DATA
    history_order: HistoryOrder = HistoryOrder.NEWEST_FIRST
    history_inbox_id: HistoryInboxId = HistoryInboxId.REQUIRED
    created_at: CreatedAt = CreatedAt.BEFORE
    clock_offset: float = 0.0
    """How far the sandbox's clock is ahead; negative: behind. Moves `Date` and the token's age."""
    future_skew: float = 60.0
    """How far ahead of the sandbox's clock a token's `iat` may be (section 12.1; unknown 13.18)."""
    token_life: float = 300.0
    delivery_after: float = 3.0
    """How long until a text is delivered, or fails."""
    history_lag: float = 0.0
    """How long until a new message shows in history."""
    rate_limit: int = 500
    """Requests a minute."""

    def turned(self, values: Mapping[str, object]) -> Self:
        """Return these switches with some set, each value given as its word or number.

        Raises:
            ValueError: a name or a value that does not exist, with those that do.
        """
        turned: dict[str, Any] = {name: self._value(name, value) for name, value in values.items()}
        return replace(self, **turned)

    def as_json(self) -> dict[str, str | float]:
        """Return every switch by name."""
        return asdict(self)

    def _value(self, name: str, value: object) -> StrEnum | float:
        names = [field.name for field in fields(self)]
        if name not in names:
            raise ValueError(f"There is no switch {name!r}. There are: {', '.join(names)}.")
        kind = type(getattr(self, name))
        if issubclass(kind, StrEnum):
            words = [member.value for member in kind]
            if value not in words:
                raise ValueError(f"The switch {name} is one of {', '.join(words)}, not {value!r}.")
            return kind(value)
        try:
            number = float(str(value))
        except ValueError:
            number = math.nan
        lowest = -math.inf if name == "clock_offset" else 0.0
        if not math.isfinite(number) or number < lowest or (kind is int and number % 1):
            raise ValueError(f"The switch {name} is a number, not {value!r}.")
        return int(number) if kind is int else number
