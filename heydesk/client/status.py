"""What the statuses mean, as errors (the table of the outbox's states; contract sections 2 and 3.6)."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from http import HTTPStatus
from math import isfinite

from heydesk.client.answer import Answer
from heydesk.client.instant import http_date
from heydesk.domain.errors import Refused, RepeatedLocalId, ServerFault, ServiceError, Throttled, TokenRefused

_LOOKED_AT = 100_000
_LOCAL_ID = re.compile(r"local[\s_-]?id", re.IGNORECASE)
_REPEAT = re.compile(
    r"duplicat|already|repeat|used|in use|exists|before|again|twice|taken|unique|idempot|conflict", re.IGNORECASE
)
_DUPLICATE = re.compile(r"duplicate (message|request|send)|already (sent|accepted|received|processed)", re.IGNORECASE)


def refusal_of(answer: Answer, *, sending: bool = False) -> ServiceError | None:
    """Say what a status means, or None for a success. ``sending`` tells that the request was a send.

    Only what the service is known to have turned down is Refused. A status that nothing lists is taken for the
    server's fault, after which the message may have been accepted.
    """
    status, request_id = answer.status, answer.request_id
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return None
    if status == HTTPStatus.UNAUTHORIZED:
        return TokenRefused(answer.words, request_id)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Throttled(_pause(answer), request_id)
    refused = HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.INTERNAL_SERVER_ERROR
    if status == HTTPStatus.REQUEST_TIMEOUT or not refused:
        return ServerFault(status, answer.words, request_id)
    if sending and _names_repetition(answer):
        return RepeatedLocalId(status, answer.words, request_id)
    return Refused(status, answer.words, request_id)


def _names_repetition(answer: Answer) -> bool:
    """Whether this says that the ``local_id`` came before.

    How the service would say so is unknown (contract unknown 3), so anything like it counts. Taken for a repetition
    wrongly, a message is looked up and then asked about; taken for a refusal wrongly, it might be sent twice.
    """
    text = answer.content[:_LOOKED_AT].decode("utf-8", "replace")
    named, repeated = bool(_LOCAL_ID.search(text)), bool(_REPEAT.search(text))
    if answer.status == HTTPStatus.CONFLICT:
        return named or repeated
    return answer.status == HTTPStatus.BAD_REQUEST and ((named and repeated) or bool(_DUPLICATE.search(text)))


def _pause(answer: Answer) -> float | None:
    """Read ``Retry-After``, seconds or a date, as seconds from the answer. None is documented; some may send it."""
    try:
        seconds = float(answer.retry_after)
    except ValueError:
        until = http_date(answer.retry_after)
        if until is None:
            return None
        seconds = (until - (answer.date_at or datetime.now(UTC))).total_seconds()
    return max(seconds, 0.0) if isfinite(seconds) else None
