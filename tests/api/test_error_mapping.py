from __future__ import annotations

import inspect
import json
import logging
import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest

from heydesk.api.error_mapping import refusal_of, service_error_of, unopened
from heydesk.api.responses import ServiceResponse
from heydesk.domain.errors import (
    DuplicateLocalId,
    HeyDeskError,
    NoAnswer,
    NoKeyring,
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

FAULTS: dict[type[Exception], type[HeyDeskError]] = {
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
    assert (exported | below) - set(FAULTS) == set()


@pytest.mark.parametrize("kind", FAULTS)
def test_each_fault_is_translated(kind: type[Exception]) -> None:
    """Each exception becomes the error that the table of the outbox's states gives it."""
    assert type(service_error_of(make(kind))) is FAULTS[kind]


@pytest.mark.parametrize("kind", FAULTS)
def test_a_person_reads_no_names_of_classes(kind: type[Exception], caplog: pytest.LogCaptureFixture) -> None:
    """They are the log's: whoever looks for the cause finds them there."""
    caplog.set_level(logging.INFO)
    error = make(kind)
    assert kind.__name__ not in str(service_error_of(error))
    assert kind.__name__ not in str(unopened(error))
    assert kind.__name__ in caplog.text


def test_a_line_that_was_cut() -> None:
    """What breaks while the answer is awaited is said in plain words."""
    assert "the connection dropped (the line was cut)." in str(service_error_of(httpx.ReadError("")))
    assert "the connection dropped (something unforeseen happened)." in str(service_error_of(RuntimeError("")))


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
def test_connect_errors_tell_untrusted_from_unreachable(
    error: httpx.ConnectError, kind: type[HeyDeskError], words: str
) -> None:
    """The cause tells a line that can't be trusted from one that isn't there, through chains and groups."""
    failure = service_error_of(error)
    assert type(failure) is kind
    assert words in str(failure)


def test_cause_that_was_cut_off() -> None:
    """The pool below httpx cuts causes off; what an exception was raised in the midst of still tells."""
    error = httpx.ConnectError("")
    error.__context__ = caused(refused_certificate())
    assert type(service_error_of(error)) is UntrustedLine


def test_proxy_reason_is_quoted_tidily() -> None:
    """What a proxy said is handed on, tidied."""
    assert "403 Not from here" in str(service_error_of(httpx.ProxyError("403 Not\nfrom here")))


def test_a_proxy_that_wants_a_password_is_said_plainly() -> None:
    """Nothing has left, and a person can do something about it."""
    error = service_error_of(httpx.ProxyError("407 Proxy Authentication Required"))
    assert isinstance(error, ProxyWantsPassword)
    assert "asks for a user name and password (407)" in str(error)


def test_protocol_error_quotes_no_headers() -> None:
    """The library quotes headers in this error; its words are not handed on."""
    assert "canary" not in str(service_error_of(httpx.LocalProtocolError("Illegal header value b'Bearer canary'")))


@pytest.mark.parametrize("error", [TokenRefused("no"), NoKeyring()])
def test_signer_errors_are_passed_through(error: HeyDeskError) -> None:
    """What a signer says in our own terms stays what it is."""
    assert service_error_of(error) is error


def test_error_before_the_connection_is_unreachable() -> None:
    """What kept a connection from being tried never left."""
    assert type(unopened(ValueError("Unknown scheme"))) is Unreachable


NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)

STATUSES: dict[int, type[ServiceError]] = dict.fromkeys((408, *range(500, 600), 101, 600, 999), ServerFault)
STATUSES |= dict.fromkeys(range(300, 400), Redirected)
STATUSES |= {status: Refused for status in range(400, 500) if status not in {401, 408, 429}}
STATUSES |= {401: TokenRefused, 429: Throttled}


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("sending", [True, False])
def test_each_status_is_translated(status: int, sending: bool) -> None:
    """Every status has its place, with the server's words and the request's id; what nobody lists is in doubt."""
    failure = refusal_of(ServiceResponse(status, b'{"message": "so it is"}', request_id="r-1"), sending=sending)
    assert type(failure) is STATUSES[status]
    assert (failure.status, failure.request_id) == (status, "r-1")
    assert status == 429 or "so it is" in str(failure)


REPEATED: list[tuple[int, object]] = [
    (400, {"error": "bad_data", "message": "local_id was used before: duplicate"}),
    (400, {"errors": {"local_id": ["has already been taken"]}}),
    (400, "localId already exists"),
    (400, "The local_id a-1 was used before."),
    (400, "local id must be unique"),
    (400, "Duplicate message"),
    (400, "this request was already processed"),
    (409, "local_id"),
    (409, {"error": "duplicate"}),
    (409, "Conflict"),
    (409, "it is already there"),
]


@pytest.mark.parametrize(("status", "body"), REPEATED)
def test_repeated_local_id(status: int, body: object) -> None:
    """A refusal of a send that may mean a repeated local_id is in doubt; the same words elsewhere are a refusal."""
    answer = ServiceResponse(status, json.dumps(body).encode())
    assert type(refusal_of(answer, sending=True)) is DuplicateLocalId
    assert type(refusal_of(answer)) is Refused


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (400, "local_id is required with list_id"),
        (400, "the contact is already opted out"),
        (400, "duplicate numbers in targets"),
        (403, "local_id already exists"),
        (409, ""),
        (409, "the inbox is closed"),
    ],
)
def test_400_that_names_no_repetition_is_a_refusal(status: int, body: str) -> None:
    """A refusal that names no repetition of this message is a refusal."""
    assert type(refusal_of(ServiceResponse(status, body.encode()), sending=True)) is Refused


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("", None),
        ("7", 7.0),
        ("0", 0.0),
        ("-3", 0.0),
        ("1.5", 1.5),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("9" * 400, None),
        ("Wed, 04 Mar 2026 12:00:30 GMT", 30.0),
        ("Wed, 04 Mar 2026 11:59:00 GMT", 0.0),
    ],
)
def test_retry_after_is_read_as_seconds_or_date(header: str, seconds: float | None) -> None:
    """Seconds are taken as they are, a date by the server's own clock, anything else for nothing."""
    failure = refusal_of(ServiceResponse(429, b"", retry_after=header, date_at=NOON))
    assert isinstance(failure, Throttled)
    assert failure.retry_after == seconds


def test_redirect_is_named() -> None:
    """Where a redirect points is said, whatever its body says."""
    failure = refusal_of(ServiceResponse(302, b"Moved", location="https://elsewhere.example/"))
    assert "it points to https://elsewhere.example/" in str(failure)


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (ServiceResponse(200, b""), "it is empty"),
        (ServiceResponse(200, b" \n"), "it is empty"),
        (ServiceResponse(200, b"<html>"), "it is not JSON"),
        (ServiceResponse(200, b"\xff\xfe\xfa"), "it is not JSON"),
        (ServiceResponse(200, b"[" * 100_000), "it is nested too deep"),
        (ServiceResponse(200, b"{}", flaw="it is too large"), "it is too large"),
    ],
)
def test_unreadable_answer_says_why(answer: ServiceResponse, cause: str) -> None:
    """What is no JSON can't be read, and the error says why."""
    with pytest.raises(UnreadableAnswer, match=cause) as caught:
        answer.data()
    assert caught.value.status == 200


def test_answer_hides_content() -> None:
    """What customers wrote does not show in an answer's repr."""
    assert "private" not in repr(ServiceResponse(200, b"private"))
