"""What went wrong on the way, as errors: the one place that knows httpx's exceptions.

The question is always whether bytes of the request may have left. Whatever is not listed here may have.
"""

from __future__ import annotations

import logging
import socket
import ssl
from collections.abc import Iterator

from heydesk.client.words import tidy
from heydesk.domain.errors import HeyDeskError, NoAnswer, ServiceError, Unreachable, UnreadableAnswer, UntrustedLine

_log = logging.getLogger(__name__)
_DROPPED = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
"""TLS's names for a connection that broke while it was being made. They say nothing about trust."""


def fault_of(error: Exception) -> HeyDeskError:  # noqa: PLR0911 - a table, one line each
    """Translate what a request raised. An error of our own stays what it is.

    The text of httpx's exceptions is not handed on where it can quote a request, and the names of their classes go to
    the log alone.
    """
    import httpx

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
            return Unreachable(f"the proxy refused: {tidy(str(error))}")
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


def unopened(error: Exception) -> ServiceError:
    """Translate what kept a connection from even being tried, such as a proxy setting that can't be used."""
    _log.info("no connection can be tried: %s", _names(error))
    return Unreachable("this computer's network or proxy settings can't be used")


def _unconnected(error: Exception) -> ServiceError:
    """Tell a line that can't be trusted from one that isn't there: httpx raises the same for both."""
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
    return " < ".join(type(cause).__name__ for cause in _causes(error))


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
