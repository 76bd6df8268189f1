"""Talking to Heymarket failed: did it leave, may it have arrived, or was it refused?"""

from __future__ import annotations

from heydesk.domain.error.root import HeyDeskError
from heydesk.domain.sentence import Sentence, say


class ServiceError(HeyDeskError):
    """A request that did not end in an answer that can be used."""

    def __init__(self, sentence: Sentence, *, status: int | None = None, request_id: str = "") -> None:
        super().__init__(sentence)
        self.status = status
        self.request_id = request_id


class NeverLeftError(ServiceError):
    """No byte of the request left; it may be repeated freely."""


class Unreachable(NeverLeftError):
    """No connection came about. ``cause`` is a technical word or two, for the story."""

    def __init__(self, cause: str) -> None:
        super().__init__(say("The server can't be reached ({cause}). Nothing left this computer.", cause=cause))


class UntrustedLine(NeverLeftError):
    """TLS failed. Sending stops until the line is good again."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            say(
                "The connection can't be trusted ({cause}), so nothing was sent. Check this computer's date, or ask"
                " whoever runs the network whether a proxy stands in between.",
                cause=cause,
            )
        )


class UnknownOutcomeError(ServiceError):
    """The request may have arrived. Whatever is not known to have failed, and may have left, is one of these."""


class NoAnswer(UnknownOutcomeError):
    """It left, and no whole answer came back."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            say("The connection broke after the message had left, before the answer ({cause}).", cause=cause)
        )


class ServerFault(UnknownOutcomeError):
    """5xx or 408; a write may or may not have happened (contract section 2, *Retry*)."""

    def __init__(self, status: int, words: str, request_id: str = "") -> None:
        super().__init__(
            say(
                "The server had a fault of its own ({status}): {words}",
                status=status,
                words=_quoted(words),
            ),
            status=status,
            request_id=request_id,
        )


class UnreadableAnswer(UnknownOutcomeError):
    """A 2xx whose body can't be read, or that has no id."""

    def __init__(self, cause: str, status: int | None = None, request_id: str = "") -> None:
        super().__init__(
            say("The server's answer can't be read ({cause}).", cause=cause),
            status=status,
            request_id=request_id,
        )


class RepeatedLocalId(UnknownOutcomeError):
    """400 or 409 that names a repeated ``local_id``: an earlier attempt may have arrived (contract unknown 3)."""

    def __init__(self, status: int, words: str, request_id: str = "") -> None:
        super().__init__(
            say("The service says that it already has this message: {words}", words=_quoted(words)),
            status=status,
            request_id=request_id,
        )


class Throttled(ServiceError):
    """429. ``retry_after`` is in seconds; None where the service gave none, which is the documented case."""

    def __init__(self, retry_after: float | None, request_id: str = "") -> None:
        super().__init__(
            say("The service asks to slow down. The message waits and goes by itself."),
            status=429,
            request_id=request_id,
        )
        self.retry_after = retry_after


class TokenRefused(ServiceError):
    """401, also after one fresh signature."""

    def __init__(self, words: str, request_id: str = "") -> None:
        super().__init__(
            say(
                "The service does not accept this account's signature: {words}. The key may have been replaced or"
                " mistyped. Nothing was sent and nothing is lost; connect again with the right key.",
                words=_quoted(words),
            ),
            status=401,
            request_id=request_id,
        )


class Refused(ServiceError):
    """The service said no, in its own words."""

    def __init__(self, status: int, words: str, request_id: str = "") -> None:
        super().__init__(
            say("The service refused it ({status}): {words}", status=status, words=_quoted(words)),
            status=status,
            request_id=request_id,
        )
        self.words = words


def _quoted(words: str) -> str:
    """The service's words inside a sentence of ours: without the full stop that they may end in."""
    words = words.strip()
    ended = words.endswith(".") and not words.endswith("..")
    return (words[:-1] if ended else words) or "no words"
