from __future__ import annotations

import inspect
import logging
import socket
import ssl
from collections.abc import Iterator

import httpx
import pytest

from heydesk.api.errors import fault_of, unopened
from heydesk.domain.errors import (
    HeyDeskError,
    NoAnswer,
    NoKeyring,
    TokenRefused,
    Unreachable,
    UnreadableAnswer,
    UntrustedLine,
)

TABLE: dict[type[Exception], type[HeyDeskError]] = {
    # It never left.
    httpx.ConnectError: Unreachable,
    httpx.ConnectTimeout: Unreachable,
    httpx.PoolTimeout: Unreachable,
    httpx.ProxyError: Unreachable,
    httpx.LocalProtocolError: Unreachable,
    httpx.UnsupportedProtocol: Unreachable,
    # It may have arrived.
    httpx.WriteError: NoAnswer,
    httpx.WriteTimeout: NoAnswer,
    httpx.ReadError: NoAnswer,
    httpx.ReadTimeout: NoAnswer,
    httpx.CloseError: NoAnswer,
    httpx.RemoteProtocolError: NoAnswer,
    httpx.DecodingError: UnreadableAnswer,
    # Branches, and what httpx raises about its own use: not known, so it may have arrived.
    httpx.TransportError: NoAnswer,
    httpx.TimeoutException: NoAnswer,
    httpx.NetworkError: NoAnswer,
    httpx.ProtocolError: NoAnswer,
    httpx.RequestError: NoAnswer,
    httpx.TooManyRedirects: NoAnswer,
    httpx.HTTPError: NoAnswer,
    httpx.HTTPStatusError: NoAnswer,
    httpx.InvalidURL: NoAnswer,
    httpx.CookieConflict: NoAnswer,
    httpx.StreamError: NoAnswer,
    httpx.StreamClosed: NoAnswer,
    httpx.StreamConsumed: NoAnswer,
    httpx.ResponseNotRead: NoAnswer,
    httpx.RequestNotRead: NoAnswer,
    # From below httpx, and from nowhere known.
    TimeoutError: NoAnswer,
    ssl.SSLError: NoAnswer,
    OSError: NoAnswer,
    RuntimeError: NoAnswer,
}


def subclasses(kind: type[Exception]) -> Iterator[type[Exception]]:
    """Walk through everything below a class."""
    for below in kind.__subclasses__():
        yield below
        yield from subclasses(below)


def make(kind: type[Exception]) -> Exception:
    """Make an exception, whatever arguments its class asks for."""
    if kind is httpx.HTTPStatusError:
        return httpx.HTTPStatusError("x", request=httpx.Request("GET", "http://a"), response=httpx.Response(500))
    if kind.__module__.startswith("httpx") and "message" not in inspect.signature(kind).parameters:
        return kind()
    return kind("some words")


def test_table_is_whole() -> None:
    """Every exception that httpx has stands in the table, so that one that an update brings must be placed."""
    exported = {
        value
        for name in httpx.__all__
        if inspect.isclass(value := getattr(httpx, name)) and issubclass(value, Exception)
    }
    below = {kind for kind in subclasses(httpx.TransportError) if kind.__module__.startswith("httpx")}
    assert (exported | below) - set(TABLE) == set()


@pytest.mark.parametrize("kind", TABLE)
def test_table(kind: type[Exception]) -> None:
    """Each exception becomes the error that the table of the outbox's states gives it."""
    assert type(fault_of(make(kind))) is TABLE[kind]


@pytest.mark.parametrize("kind", TABLE)
def test_a_person_reads_no_names_of_classes(kind: type[Exception], caplog: pytest.LogCaptureFixture) -> None:
    """They are the log's: whoever looks for the cause finds them there."""
    caplog.set_level(logging.INFO)
    error = make(kind)
    assert kind.__name__ not in str(fault_of(error))
    assert kind.__name__ not in str(unopened(error))
    assert kind.__name__ in caplog.text


def test_a_line_that_was_cut() -> None:
    """What breaks while the answer is awaited is said in plain words."""
    assert "before the answer (the line was cut)." in str(fault_of(httpx.ReadError("")))
    assert "before the answer (something unforeseen happened)." in str(fault_of(RuntimeError("")))


def caused(*causes: BaseException) -> httpx.ConnectError:
    """Make a ConnectError at the end of a chain of causes, deepest last."""
    error = httpx.ConnectError("")
    above: BaseException = error
    for cause in causes:
        above.__cause__ = cause
        above = cause
    return error


def refused_certificate() -> ssl.SSLCertVerificationError:
    """Make the error of a certificate that nobody vouches for."""
    error = ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed")
    error.verify_message = "self-signed certificate"
    return error


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (caused(OSError(), refused_certificate()), UntrustedLine, "(self-signed certificate)"),
        (caused(ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] x")), UntrustedLine, "(its encryption failed)"),
        (caused(ssl.SSLEOFError(8, "EOF occurred")), Unreachable, "(EOF occurred)"),
        (caused(socket.gaierror(-2, "Name or service not known")), Unreachable, "(no network, or no server"),
        (caused(OSError("All failed"), ConnectionRefusedError(111, "x")), Unreachable, "(nobody answers"),
        (
            caused(OSError("All failed"), ExceptionGroup("", [OSError(101, "Network is unreachable")])),
            Unreachable,
            "(Network is unreachable)",
        ),
        (
            caused(ExceptionGroup("", [OSError(101, "no way"), caused(ConnectionRefusedError(111, "x"))])),
            Unreachable,
            "(nobody answers",
        ),
        (caused(), Unreachable, "(the connection broke)"),
    ],
)
def test_no_connection(error: httpx.ConnectError, kind: type[HeyDeskError], words: str) -> None:
    """The cause tells a line that can't be trusted from one that isn't there, through chains and groups."""
    failure = fault_of(error)
    assert type(failure) is kind
    assert words in str(failure)


def test_cause_that_was_cut_off() -> None:
    """The pool below httpx cuts causes off; what an exception was raised in the midst of still tells."""
    error = httpx.ConnectError("")
    error.__context__ = caused(refused_certificate())
    assert type(fault_of(error)) is UntrustedLine


def test_proxy_words() -> None:
    """What a proxy said is handed on, tidied."""
    assert "407 Proxy Authentication Required" in str(
        fault_of(httpx.ProxyError("407 Proxy\nAuthentication Required"))
    )


def test_quotes_nothing() -> None:
    """The library quotes headers in this error; its words are not handed on."""
    assert "canary" not in str(fault_of(httpx.LocalProtocolError("Illegal header value b'Bearer canary'")))


@pytest.mark.parametrize("error", [TokenRefused("no"), NoKeyring()])
def test_our_own(error: HeyDeskError) -> None:
    """What a signer says in our own terms stays what it is."""
    assert fault_of(error) is error


def test_unopened() -> None:
    """What kept a connection from being tried never left."""
    assert type(unopened(ValueError("Unknown scheme"))) is Unreachable
