"""Maps httpx's exceptions and HTTP statuses to the error tree.

The question is always whether bytes of the request may have left. Whatever is not listed here may have.
"""

from __future__ import annotations

import logging
import re
import socket
import ssl
from collections.abc import Iterator
from http import HTTPStatus
from math import isfinite

import httpx

from heydesk.api.auth import http_date
from heydesk.api.proxies import SOCKS_REFUSAL
from heydesk.api.responses import ServiceResponse, tidy
from heydesk.domain.errors import (
    DuplicateLocalId,
    HeyDeskError,
    NoAnswer,
    ProxyWantsPassword,
    Redirected,
    Refused,
    ServerFault,
    ServiceError,
    Throttled,
    TokenRefused,
    Unreachable,
    UnreadableAnswer,
    UntrustedLine,
)

_log = logging.getLogger(__name__)
_DROPPED = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
"""TLS's names for a connection that broke while it was being made. They say nothing about trust."""


def service_error_of(error: Exception) -> HeyDeskError:  # noqa: PLR0911 - a table, one line each
    """Translate what a request raised. An error of our own stays what it is.

    The text of httpx's exceptions is not handed on where it can quote a request, and the names of their classes go to
    the log alone.
    """
    _log.info("a request failed: %s", _names(error))
    match error:
        case HeyDeskError():
            return error
        case httpx.ConnectError():
            return _unconnected(error)
        case httpx.ConnectTimeout():
            return Unreachable("no connection in time")
        case httpx.PoolTimeout():
            return Unreachable("too many requests at once")
        case httpx.ProxyError():
            return _refused_by_proxy(str(error))
        case httpx.LocalProtocolError() | httpx.UnsupportedProtocol():
            return Unreachable("the request can't be put into HTTP")
        case httpx.DecodingError():
            return UnreadableAnswer("its compression is broken")
        case httpx.TimeoutException() | TimeoutError():
            return NoAnswer("no answer in time")
        case httpx.NetworkError() | httpx.RemoteProtocolError():
            return NoAnswer("the line was cut")
        case _:
            return NoAnswer("something unforeseen happened")


def _refused_by_proxy(words: str) -> ServiceError:
    """Say plainly that a password is wanted, which a person can do something about; quote any other answer."""
    if words.startswith(str(HTTPStatus.PROXY_AUTHENTICATION_REQUIRED.value)):
        return ProxyWantsPassword("SOCKS") if words == SOCKS_REFUSAL else ProxyWantsPassword()
    return Unreachable(f"the proxy refused: {tidy(words)}")


def unopened(error: Exception) -> ServiceError:
    """Translate what kept a connection from even being tried, such as a proxy setting that can't be used."""
    _log.info("no connection can be tried: %s", _names(error))
    return Unreachable("this computer's network or proxy settings can't be used")


def _unconnected(error: Exception) -> ServiceError:
    """Distinguish a failed TLS handshake from a missing connection: httpx raises the same for both."""
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, _DROPPED):
            told = getattr(cause, "verify_message", "") or _spelled(getattr(cause, "reason", None))
            return UntrustedLine(tidy(told) or "its encryption failed")
    for cause in causes:
        if isinstance(cause, socket.gaierror):
            return Unreachable("no network, or no server of this name")
        if isinstance(cause, ConnectionRefusedError):
            return Unreachable("nobody answers at this address")
    told = next((c.strerror for c in causes if isinstance(c, OSError) and c.strerror), "the connection broke")
    return Unreachable(tidy(told))


def _spelled(reason: str | None) -> str:
    """Make words of OpenSSL's constant, such as WRONG_VERSION_NUMBER."""
    return (reason or "").replace("_", " ").lower()


def _names(error: Exception) -> str:
    return "<".join(type(cause).__name__ for cause in _causes(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Walk from an exception to what caused it, through groups: several addresses may have been tried.

    The connection pool below httpx cuts the cause off as it passes an exception on; the context keeps it.
    """
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for member in error.exceptions:
                yield from _causes(member)
        error = error.__cause__ or error.__context__


_LOOKED_AT = 100_000
_LOCAL_ID = re.compile(r"local[\s_-]?id", re.IGNORECASE)
_REPEAT = re.compile(
    r"duplicat|already|repeat|used|in use|exists|before|again|twice|taken|unique|idempot|conflict", re.IGNORECASE
)
_DUPLICATE = re.compile(r"duplicate (message|request|send)|already (sent|accepted|received|processed)", re.IGNORECASE)


def refusal_of(answer: ServiceResponse, *, sending: bool = False) -> ServiceError:
    """Return the error that a status other than a success means. ``sending`` says that the request was a send.

    Only what the service is known to have turned down is Refused. After a redirect the message may have been
    accepted: 303 says so, and a proxy or a login page in the way says nothing of what became of the request. A
    status that nothing lists is taken for the server's fault, after which it may have been accepted too.
    """
    status, request_id = answer.status, answer.request_id
    if status == HTTPStatus.UNAUTHORIZED:
        return TokenRefused(answer.words, request_id)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Throttled(_pause(answer), request_id)
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        return Redirected(status, answer.words, request_id)
    refused = HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR
    if status == HTTPStatus.REQUEST_TIMEOUT or not refused:
        return ServerFault(status, answer.words, request_id)
    if sending and _names_repetition(answer):
        return DuplicateLocalId(status, answer.words, request_id)
    return Refused(status, answer.words, request_id)


def _names_repetition(answer: ServiceResponse) -> bool:
    """Whether this says that the ``local_id`` came before.

    How the service would say so is unknown (contract unknown 3), so anything like it counts. Taken for a repetition
    wrongly, a message is looked up and then asked about; taken for a refusal wrongly, it might be sent twice.
    """
    text = answer.content[:_LOOKED_AT].decode("utf-8", "replace")
    named, repeated = bool(_LOCAL_ID.search(text)), bool(_REPEAT.search(text))
    if answer.status == HTTPStatus.CONFLICT:
        return named or repeated
    return answer.status == HTTPStatus.BAD_REQUEST and ((named and repeated) or bool(_DUPLICATE.search(text)))


def _pause(answer: ServiceResponse) -> float | None:
    """Read ``Retry-After``, seconds or a date, as seconds from the answer. None is documented; some may send it."""
    try:
        seconds = float(answer.retry_after)
    except ValueError:
        until = http_date(answer.retry_after)
        if until is None or answer.date_at is None:
            return None
        seconds = (until - answer.date_at).total_seconds()
    return max(seconds, 0.0) if isfinite(seconds) else None
