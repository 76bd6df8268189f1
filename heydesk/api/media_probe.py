"""Fetches a media URL without credentials, as Heymarket's servers will, and reports what was found.

Only addresses on the open internet are fetched (decision record 0015).
"""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

import httpx

from heydesk import __version__
from heydesk.api.error_mapping import service_error_of
from heydesk.api.http import open_stranger, read_some, unpack
from heydesk.domain.errors import UntrustedLine
from heydesk.domain.l10n import excerpt, say, say_plural
from heydesk.domain.media import MediaReport, check_media, private_host, report_of, unreadable
from heydesk.domain.problems import Field, Problem, Severity, warning

# A host's name says nothing: a public one may lead to a machine in this office. So names are resolved first, the
# addresses are judged, and the connection goes to just those: a name server can't give another answer in between.

_NAT64 = IPv6Network("64:ff9b::/96")
"""IPv4 addresses as networks without IPv4 write them (RFC 6052)."""


class PrivateAddressError(Exception):
    """This host has an address that is not reachable from the internet."""


async def open_addresses(host: str, port: int, *, local: bool = False) -> tuple[str, ...]:
    """Resolve a host; one address that is not open closes all of them.

    Args:
        host: a name or an address, in ASCII.
        port: where it is to be reached.
        local: whether this computer itself may be meant, and then nothing but it.

    Raises:
        PrivateAddressError: as the class says.
        OSError: there is no such host, or no name server.
    """
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = tuple(dict.fromkeys(str(place[0]) for *_, place in found))
    if not (all(map(is_open, addresses)) or (local and all(map(is_loopback, addresses)))):
        raise PrivateAddressError(host)
    return addresses


def is_loopback(address: str) -> bool:
    """Return whether this address is this computer's own."""
    return ip_address(address).is_loopback


def is_open(address: str) -> bool:
    """Return whether this address is one host on the open internet, by what it stands for."""
    ip = _meant(ip_address(address))
    closed = ip.is_multicast or ip.is_reserved or (isinstance(ip, IPv6Address) and ip.is_site_local)
    return ip.is_global and not closed


def _meant(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """Return the IPv4 address that is written inside an IPv6 one, where there is one."""
    if isinstance(ip, IPv4Address):
        return ip
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or ip


LARGEST = 10_000_000
"""Bytes that are read of a file."""
MOST_HOPS = 5
"""Redirects that are followed."""
SECONDS = 10.0
"""For everything together."""
_CONNECT = 4.0
"""Seconds for one of several addresses of a host, before the next is tried."""
_MOST_ADDRESSES = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class MediaUrlProbe:
    """One look at one address, to be taken once. Nothing goes along that says who looks.

    Args:
        url: what stands in the field.
        at: the time, for the report.
        local: whether the address may be this computer's own, as the sandbox's is. A redirect from elsewhere may not.
        seconds: the time limit, other than the usual one.
    """

    def __init__(self, url: str, at: datetime, *, local: bool = False, seconds: float = SECONDS) -> None:
        self._report = MediaReport(url, at)
        self._local = local
        self._seconds = seconds

    async def run(self) -> MediaReport:
        """Fetch, and say what came of it. Raises nothing but the cancellation of its task."""
        try:
            url = _checked(self._report.url)
            async with asyncio.timeout(self._seconds), open_stranger() as transport:
                return await self._follow(transport, url)
        except _ProbeStoppedError as stop:
            problem = stop.problem
        except TimeoutError:
            sentence = say_plural(
                "“{host}” took longer than %n second. The file couldn't be checked.",
                "“{host}” took longer than %n seconds. The file couldn't be checked.",
                round(self._seconds),
                host=excerpt(self._host),
            )
            problem = warning("media-slow", Field.MEDIA, sentence)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the address's fault or the network's
            problem = self._unreachable(error)
        return replace(self._report, obstacle=problem)

    @property
    def _host(self) -> str:
        return urlsplit(self._report.place).hostname or self._report.place

    async def _follow(self, transport: httpx.AsyncHTTPTransport, url: httpx.URL) -> MediaReport:
        while True:
            response = await self._ask(transport, url)
            try:
                place = response.headers.get("Location", "")
                if response.status_code not in _REDIRECTS or not place:
                    return await self._read(response)
            finally:
                await response.aclose()
            url = self._next(url, place)

    async def _ask(self, transport: httpx.AsyncHTTPTransport, url: httpx.URL) -> httpx.Response:
        """Send the request to the first address of the host that answers, and to none that was not judged."""
        host = url.raw_host.decode("ascii")
        port = url.port or (443 if url.scheme == "https" else 80)
        try:
            addresses = await open_addresses(host, port, local=self._local)
        except PrivateAddressError:
            raise _ProbeStoppedError(private_host(url.host)) from None
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError(type(error).__name__) from error
        self._local = self._local and all(map(is_loopback, addresses))
        *first, last = addresses[:_MOST_ADDRESSES]
        for address in first:
            with suppress(httpx.ConnectError, httpx.ConnectTimeout):
                return await transport.handle_async_request(_request(url, host, address))
        return await transport.handle_async_request(_request(url, host, last))

    async def _read(self, response: httpx.Response) -> MediaReport:
        raw = await read_some(response, LARGEST)
        content, flaw = unpack(raw, response.headers.get("Content-Encoding", ""), LARGEST)
        size: int | None = len(content)
        if flaw:
            told = response.headers.get("Content-Length", "")
            content, size = raw, int(told) if told.isdecimal() else None
        return report_of(
            self._report,
            status=response.status_code,
            declared=response.headers.get("Content-Type", ""),
            content=content,
            size=size,
            is_whole=not flaw,
        )

    def _next(self, url: httpx.URL, place: str) -> httpx.URL:
        """Follow a redirect, unless its target is not reachable from the internet."""
        if len(self._report.hops) == MOST_HOPS:
            sentence = say_plural(
                "This link keeps redirecting. There was still no file after %n redirect.",
                "This link keeps redirecting. There was still no file after %n redirects.",
                MOST_HOPS,
            )
            raise _ProbeStoppedError(warning("media-redirects", Field.MEDIA, sentence))
        try:
            after = _checked(str(url.join(place)))
        except (httpx.InvalidURL, _ProbeStoppedError):
            sentence = say("This link redirects to an address that can't be opened: “{place}”.", place=excerpt(place))
            raise _ProbeStoppedError(warning("media-redirect-bad", Field.MEDIA, sentence)) from None
        self._report = replace(self._report, hops=(*self._report.hops, str(after)))
        return after

    def _unreachable(self, error: Exception) -> Problem:
        fault = service_error_of(error)
        cause = dict(fault.sentence.values)["cause"]
        host = excerpt(self._host)
        if isinstance(fault, UntrustedLine):
            sentence = say("The connection to “{host}” isn't secure ({cause}).", host=host, cause=cause)
            return warning("media-untrusted", Field.MEDIA, sentence)
        sentence = say("Couldn't reach “{host}” from this computer ({cause}).", host=host, cause=cause)
        return warning("media-unreachable", Field.MEDIA, sentence)


class _ProbeStoppedError(Exception):
    """The look ends here."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.identifier)
        self.problem = problem


def _checked(text: str) -> httpx.URL:
    """Read an address, unless it can be seen to be a wrong one."""
    for problem in check_media(text):
        if problem.severity is Severity.ERROR:
            raise _ProbeStoppedError(problem)
    try:
        return httpx.URL(text)
    except httpx.InvalidURL:
        raise _ProbeStoppedError(unreadable(text)) from None


def _request(url: httpx.URL, host: str, address: str) -> httpx.Request:
    """Make the request for ``url`` at this very address, with the host's name in it and for its certificate."""
    return httpx.Request(
        "GET",
        url.copy_with(host=address),
        headers={
            "Host": url.netloc.decode("ascii"),
            "User-Agent": f"HeyDesk/{__version__}",
            "Accept": "*/*",
            "Accept-Encoding": "identity",
            "Connection": "close",
        },
        extensions={"sni_hostname": host, "timeout": {"connect": _CONNECT}},
    )
