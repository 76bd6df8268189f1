"""The HTTP connection to one server: a signed request goes in, a response or an error of ours comes out.

Responses are bounded in size and time. Certificates and proxies are the system's; httpx's conveniences (cookies,
redirects, proxies from the environment) are switched off.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import sys
import zlib
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Literal, NamedTuple, cast
from urllib.parse import urlsplit

import httpx
import truststore

from heydesk import __version__
from heydesk.api.auth import BearerAuth, Signer, http_date
from heydesk.api.error_mapping import refusal_of, service_error_of, unopened
from heydesk.api.proxies import SocksTransport, is_socks, system_proxy, without_password
from heydesk.api.responses import ServiceResponse, tidy
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.l10n import say
from heydesk.domain.server_address import base_url_of


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Time limits in seconds, each for one step of a request, and one for all of it."""

    pool: float = 10
    """To wait for one of the connections."""
    connect: float = 10
    """To find the server, to connect, and to agree on TLS: ten seconds each."""
    write: float = 30
    read: float = 30
    """Between two pieces of the answer."""
    whole: float = 60
    """From the first step to the last byte. What is cut off by this one may have left."""


_log = logging.getLogger(__name__)
_LONGEST_ID = 100
_URLS = 100
_CONNECTIONS = 10
_RESTING = 0 if sys.platform == "win32" else _CONNECTIONS
"""So many connections are kept for a next request. On Windows none: there the event loop reads ahead from one that
rests, so that nobody sees at its socket that an answer came unasked, and the next request would get it."""
_READS = 5
"""Requests that only read and may use a connection at once: sends always find one, however slow the server."""
_KEEPALIVE = 15.0
"""Seconds for which an idle connection is kept: long enough for a batch, short enough that servers seldom close it
just as a message leaves, which would put that message in doubt."""
_IDS = 1000
"""Ids of answers that are remembered: an answer to another request comes soon or never."""
_FOREIGN = "it may be the answer to another request"
_SLEPT = 5.0
"""Seconds by which the clock runs ahead of the loop's when this computer has slept, or its virtual machine rested."""


class _Client:
    """The connections to one server, and how many requests are using them."""

    def __init__(self, inner: BoundedTransport) -> None:
        self.inner = inner
        self.users = 0
        self.retired = False

    async def close_if_done(self) -> None:
        """Close a retired client that nobody uses."""
        if self.retired and self.users == 0:
            await self.inner.aclose()


class Connection:
    """Requests to one server, signed by one signer. Belongs to one event loop; opens with the first request.

    Never retries, but for the one fresh signature after a 401: the outbox alone decides about a second try.

    Raises:
        BadServerAddress: the address is neither https nor loopback.
    """

    def __init__(
        self,
        base_url: str,
        signer: Signer,
        on_clock: Callable[[timedelta], None],
        clock: Callable[[], datetime],
        timeouts: Timeouts | None = None,
    ) -> None:
        self._base_url = base_url_of(base_url)
        self._clock = clock
        self._signer = signer
        self._timeouts = timeouts or Timeouts()
        self._auth = BearerAuth(signer, on_clock)
        self._urls: dict[str, httpx.URL] = {}
        """Addresses that were read before; the ids in some of them make it grow, so it is emptied now and then."""
        self._opening = asyncio.Lock()
        self._reading = asyncio.Semaphore(_READS)
        self._client: _Client | None = None
        self._request_ids: dict[str, None] = {}
        """The ids of the latest answers, in their order."""
        self._used_at = (clock(), 0.0)
        """When a request last began or ended, by the clock and by the loop's."""

    async def request(
        self,
        method: Literal["GET", "POST", "PUT", "DELETE"],
        path: str,
        *,
        query: Mapping[str, str | int] | None = None,
        body: str | None = None,
        sending: bool = False,
    ) -> ServiceResponse:
        """Send one request, and return the response if its status is a success.

        Args:
            method: as HTTP names it.
            path: such as ``/v1/inboxes``.
            query: what stands after the question mark.
            body: JSON, which leaves as it stands.
            sending: whether this is a send, whose refusal may name a repeated ``local_id``. All others take turns,
                so that a send never waits for a connection; how long they wait counts for none of the time limits.

        Raises:
            ServiceError: one of its leaves, as ``api.error_mapping`` has them.
        """
        async with nullcontext() if sending else self._reading:
            outcome = await self._ask(method, path, query, body)
        failure: HeyDeskError | None
        if isinstance(outcome, ServiceResponse):
            _log.info("%s %s: %d, X-Request-Id %s", method, path, outcome.status, outcome.request_id or "none")
            is_foreign = await self._is_foreign(outcome)
            if outcome.is_success:
                return replace(outcome, flaw=_FOREIGN) if sending and is_foreign else outcome
            failure = refusal_of(outcome, sending=sending)
        else:
            failure = outcome
            _log.info("%s %s: %s", method, path, type(failure).__name__)
        # Raised here, outside every except clause: httpx's frames, which hold the token, must not hang on it.
        raise failure

    async def _is_foreign(self, answer: ServiceResponse) -> bool:
        """Whether this may be the answer to another request, by ``X-Request-Id`` (contract section 2).

        What arrives between the look at a kept connection and our request can't be told apart in HTTP/1.1. But an
        answer has an id of its own wherever this server gives ids. The connections are let go of: on one of them the
        right answer is yet to come.
        """
        known = self._request_ids
        is_foreign = bool(known) and (not answer.request_id or answer.request_id in known)
        if is_foreign and (client := self._client) is not None:
            _log.info("an answer may be another request's, so a new connection is made")
            client.retired = True
            self._client = None
            await client.close_if_done()
        if answer.request_id:
            known[answer.request_id] = None
            if len(known) > _IDS:
                del known[next(iter(known))]
        return is_foreign

    async def close(self) -> None:
        """Close every connection. A request after that opens anew."""
        client, self._client = self._client, None
        if client is not None:
            await client.inner.aclose()

    async def _ask(
        self, method: str, path: str, query: Mapping[str, str | int] | None, body: str | None
    ) -> ServiceResponse | HeyDeskError:
        try:
            client = await self._opened()
        except Exception as error:  # noqa: BLE001 - whatever it was, nothing has left
            return unopened(error)
        client.users += 1
        try:
            async with asyncio.timeout(self._timeouts.whole):
                response = await self._exchange(client.inner, self._request(method, path, query, body))
            return self._answer(response)
        except Exception as error:  # noqa: BLE001 - what is not known may have left, and fault_of says so
            return service_error_of(error)
        finally:
            client.users -= 1
            self._note_time()
            await client.close_if_done()

    def _request(
        self, method: str, path: str, query: Mapping[str, str | int] | None, body: str | None
    ) -> httpx.Request:
        if path not in self._urls:
            if len(self._urls) >= _URLS:
                self._urls.clear()
            self._urls[path] = httpx.URL(f"{self._base_url.rstrip('/')}{path}")
        limits = self._timeouts
        each = {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}
        return httpx.Request(
            method,
            self._urls[path],
            params=query,
            headers=_HEADERS if body is None else _HEADERS | {"Content-Type": "application/json"},
            content=None if body is None else body.encode(),
            extensions={"timeout": each},
        )

    async def _exchange(self, transport: BoundedTransport, request: httpx.Request) -> httpx.Response:
        """Send a request, and once more where it must be signed afresh.

        This is what is left of httpx's client without its conveniences, which would take as long as the request.
        """
        flow = self._auth.auth_flow(request)
        signed = next(flow)
        while True:
            response = await transport.handle_async_request(signed)
            try:
                signed = flow.send(response)
            except StopIteration:
                return response

    async def _opened(self) -> _Client:
        async with self._opening:
            if (resting := self._client) is not None:
                self._note_time()
                await resting.close_if_done()
            if self._client is None:
                # In a thread: the libraries load slowly, and the name service may be asked about the proxy.
                self._client = _Client(await asyncio.to_thread(self._open))
                self._note_time()
            return self._client

    def _note_time(self) -> None:
        """Note when a request began or ended; after a sleep, let go of the client.

        The loop's clock, by which connections expire, stands still in a sleep, so they seem young and may be dead;
        the network may be another one, too. What is under way on the old client ends there.
        """
        clock, loop = self._clock(), asyncio.get_running_loop().time()
        clock_before, loop_before = self._used_at
        self._used_at = clock, loop
        if self._client is not None and (clock - clock_before).total_seconds() - (loop - loop_before) > _SLEPT:
            _log.info("the clock has jumped, so a new connection is made")
            self._client.retired = True
            self._client = None

    def _open(self) -> BoundedTransport:
        return BoundedTransport(_transport(self._base_url))

    def _answer(self, response: httpx.Response) -> ServiceResponse:
        headers = response.headers
        return ServiceResponse(
            status=response.status_code,
            content=response.content,
            flaw=response.extensions[FLAW],
            request_id=tidy(headers.get("X-Request-Id", ""), _LONGEST_ID),
            retry_after=headers.get("Retry-After", ""),
            location=tidy(response.extensions[LOCATION]),
            date_at=http_date(headers.get("Date", "")) or self._clock() + self._signer.offset,
        )


_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


async def read_some(response: httpx.Response, largest: int) -> bytes:
    """Read as it came, a little further than the bound at most, so that one over it is known as such."""
    read = bytearray()
    # Not by ``aiter_raw``, which gives the connection back at the end of the answer, before anybody has seen to it.
    stream = cast("httpx.AsyncByteStream", response.stream)
    async with aclosing(cast("AsyncGenerator[bytes]", aiter(stream))) as chunks:
        async for chunk in chunks:
            read += chunk
            if len(read) > largest:
                break
    return bytes(read)


def unpack(raw: bytes, encoding: str, largest: int) -> tuple[bytes, str]:
    """Undo the compression that ``Content-Encoding`` names; with it, why the content can't be relied on."""
    if len(raw) > largest:
        return b"", "it is too large"
    encoding = encoding.strip().lower()
    if encoding in {"", "identity"} or not raw:
        return raw, ""
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        return b"", "its compression is unknown"
    unpacker = zlib.decompressobj(_GZIP_OR_ZLIB)
    try:
        content = unpacker.decompress(raw, largest + 1)
    except zlib.error:
        return b"", "its compression is broken"
    if len(content) > largest:
        return b"", "it is too large"
    return (content, "") if unpacker.eof else (b"", "its compression is broken")


LARGEST = 8 * 1024 * 1024
"""Bytes of an answer, before and after decompression."""
FLAW = "heydesk.flaw"
LOCATION = "heydesk.location"
"""Names of what goes along beside the headers."""
_KEPT = {b"content-type", b"date", b"retry-after", b"x-request-id"}


class BoundedTransport(httpx.AsyncBaseTransport):
    """Reads an answer up to a size, undoes its compression within that size, and hands on the headers that matter.

    So no server can fill the memory, mark this client with a cookie, or send a request with its token elsewhere: what
    httpx would act upon never reaches it.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, largest: int = LARGEST) -> None:
        self._inner = inner
        self._largest = largest

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read its answer. Raises httpx.TransportError."""
        response = await self._inner.handle_async_request(request)
        try:
            raw = await read_some(response, self._largest)
            if _has_more(response):
                _log.info("more came than the answer to a request, so its connection is closed")
                await response.extensions["network_stream"].aclose()
        finally:
            await response.aclose()
        content, flaw = unpack(raw, response.headers.get("Content-Encoding", ""), self._largest)
        return httpx.Response(
            response.status_code,
            headers=[(name, value) for name, value in response.headers.raw if name.lower() in _KEPT],
            content=content,
            extensions={FLAW: flaw, LOCATION: response.headers.get("Location", "")},
        )

    async def aclose(self) -> None:
        """Close every connection."""
        await self._inner.aclose()


def _has_more(response: httpx.Response) -> bool:
    """Whether bytes behind the whole answer have been read from its connection already; also where nobody can tell.

    They would be taken for the answer to the next request: a body behind a 204, an answer that was sent twice. What
    arrives while a connection rests is noticed by httpcore, which looks at the socket before it uses one again; what
    has been taken from the socket is seen by nobody, and no public name leads to it: h11 keeps it, or TLS, or the
    stream.
    """
    if "network_stream" not in response.extensions:
        return False  # no connection of httpcore's
    state = _at(response.stream, "_httpcore_stream", "_stream", "_connection", "_h11_state")
    stream = _at(response.extensions["network_stream"], "_stream")
    kept: list[object] = [_at(state, "trailing_data", 0)]
    while (below := _at(stream, "transport_stream")) is not None:
        kept.append(_at(stream, "_read_bio", "pending"))
        stream = below
    kept.append(_at(stream, "_protocol", "read_queue"))
    return any(each is None or bool(each) for each in kept)


def _at(value: object, *path: str | int) -> Any:  # noqa: ANN401 - whatever stands there
    """Follow names and places; None where one is missing."""
    for step in path:
        value = getattr(value, step, None) if isinstance(step, str) else cast("Any", value)[step] if value else None
    return value


_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip",
    "Connection": "keep-alive",
    "User-Agent": f"HeyDesk/{__version__}",
}


def _transport(base_url: str) -> httpx.AsyncHTTPTransport:
    """Make the way to one server; nothing is connected yet.

    Raises ValueError or ImportError where the system's proxy is of a kind that can't be used, and UnicodeError for a
    server's name that is none.
    """
    str(urlsplit(base_url).hostname).encode("idna")
    _silence()
    limits = httpx.Limits(
        max_connections=_CONNECTIONS, max_keepalive_connections=_RESTING, keepalive_expiry=_KEEPALIVE
    )
    proxy = system_proxy(base_url)
    if proxy is not None and is_socks(proxy):
        return SocksTransport(proxy, tls_context(), limits)
    return httpx.AsyncHTTPTransport(verify=tls_context(), trust_env=False, limits=limits, proxy=_proxy(proxy))


class LineReport(NamedTuple):
    """What a look at the line to a server has found. An answer of any status is an answer."""

    proxy: str = ""
    """The proxy that this computer's settings name for it, without a password; "" for none."""
    status: int | None = None
    tls: str = ""
    """As ``TLSv1.3``; "" for a line without TLS."""
    issuer: str = ""
    """Who has signed the server's certificate: a company's own name there is that of a proxy that reads along."""
    ahead: timedelta | None = None
    """The server's time less this computer's; None where it gave none."""
    error: HeyDeskError | None = None


async def look_at_line(base_url: str, clock: Callable[[], datetime], timeouts: Timeouts | None = None) -> LineReport:
    """Ask a server for anything, without a key, and report how it was reached. Sends no text and raises nothing."""
    limits = timeouts or Timeouts(whole=15)
    try:
        found: str | None = await asyncio.to_thread(system_proxy, base_url)
        proxy = without_password(found or "")
        transport = await asyncio.to_thread(_transport, base_url)
    except Exception as error:  # noqa: BLE001 - whatever it was, no connection can be tried
        return LineReport(error=unopened(error))
    try:
        async with asyncio.timeout(limits.whole), transport:
            each = {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}
            request = httpx.Request("GET", f"{base_url}/v1/inboxes", headers=_HEADERS, extensions={"timeout": each})
            response = await transport.handle_async_request(request)
            try:
                return _line_of(response, proxy, clock())
            finally:
                await response.aclose()
    except Exception as error:  # noqa: BLE001 - named by its kind, as for every other request
        return LineReport(proxy, error=service_error_of(error))


def _line_of(response: httpx.Response, proxy: str, now: datetime) -> LineReport:
    at = http_date(response.headers.get("Date", ""))
    stream = response.extensions.get("network_stream")
    spoken = None if stream is None else stream.get_extra_info("ssl_object")
    issuer = {} if spoken is None else dict(part[0] for part in (spoken.getpeercert() or {}).get("issuer", ()))
    return LineReport(
        proxy,
        response.status_code,
        "" if spoken is None else str(spoken.version()),
        tidy(str(issuer.get("organizationName") or issuer.get("commonName") or "")),
        None if at is None else at - now,
    )


class NotFetched(HeyDeskError):
    """The answer is not the file: a redirect, an error, or too much."""

    def __init__(self, status: int) -> None:
        super().__init__(say("The server's answer isn't the file (status {status}).", status=status))


async def fetch_file(address: str, largest: int, timeouts: Timeouts | None = None) -> bytes:
    """Fetch a small file; https, or anything on this computer. It follows no redirect and says nothing of who asks.

    Raises ServiceError, and NotFetched for an answer that isn't the file, or is larger than ``largest`` bytes.
    """
    limits = timeouts or Timeouts(whole=15)
    try:
        url = base_url_of(address)
        transport = await asyncio.to_thread(_transport, url)
    except Exception as error:
        raise unopened(error) from error
    try:
        async with asyncio.timeout(limits.whole), transport:
            each = {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}
            plain = {"User-Agent": "HeyDesk", "Accept": "application/json", "Accept-Encoding": "identity"}
            host = {"Host": urlsplit(url).netloc}
            request = httpx.Request("GET", url, headers={**host, **plain}, extensions={"timeout": each})
            response = await transport.handle_async_request(request)
            try:
                status = response.status_code
                content = await read_some(response, largest + 1)
            finally:
                await response.aclose()
    except Exception as error:
        raise service_error_of(error) from error
    if status != httpx.codes.OK or len(content) > largest:
        raise NotFetched(status)
    return content


def open_stranger() -> httpx.AsyncHTTPTransport:
    """Make the way to servers that are nobody's in particular.

    With no client above it there are no cookies, no credentials of any origin, no proxy and no redirects. No
    connection is used twice: each is for one name alone.
    """
    _silence()
    return httpx.AsyncHTTPTransport(
        verify=tls_context(), trust_env=False, limits=httpx.Limits(max_connections=1, max_keepalive_connections=0)
    )


def _silence() -> None:
    """Keep the libraries from logging at any level: addresses hold customers' numbers, headers may hold tokens."""
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] in {"httpx", "httpcore"}:
            logging.getLogger(name).disabled = True


def _proxy(address: str | None) -> httpx.Proxy | None:
    """Return how to talk to the proxy itself: one that speaks TLS is checked like the server."""
    if address is None:
        return None
    return httpx.Proxy(address, ssl_context=tls_context() if address.startswith("https:") else None)


@cache
def tls_context() -> ssl.SSLContext:
    """Return the one TLS context, which trusts what this computer trusts. Making one takes long, so all share it."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
