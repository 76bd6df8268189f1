"""Which proxy this computer's settings name for a server, and how a SOCKS proxy is spoken to.

The settings are the environment's, else the system's: Windows' and macOS' own, and on Linux the portal's.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
from collections.abc import Iterable, Mapping
from contextlib import closing
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from heydesk.domain.server_address import is_loopback

_PORTAL_S = 2.0
"""How long the desktop's portal may take for each step of its answer: it may have to be started, or run a script."""
_READ = 65_536
_PORTAL = "org.freedesktop.portal.Desktop"
_PORTAL_PATH = "/org/freedesktop/portal/desktop"
_RESOLVER = "org.freedesktop.portal.ProxyResolver"
_SOCKS = frozenset({"socks", "socks5", "socks5h"})
"""``socks`` alone is what desktops write; their proxies speak the fifth version, and look names up themselves."""
SOCKS_REFUSAL = "407 SOCKS"
"""What a SOCKS proxy says that wants a password, in the way of an HTTP proxy."""


def system_proxy(base_url: str) -> str | None:
    """Find the proxy that this computer's settings name for an address; none for loopback, whatever they say.

    Looking up exceptions may ask the name service, and the portal may run a script, so this does not belong on the
    event loop.
    """
    if is_loopback(base_url):
        return None
    parts = urlsplit(base_url)
    settings = getproxies()
    proxy = settings.get(parts.scheme) or settings.get("all") or _socks_among(settings)
    if (not proxy and sys.platform != "linux") or proxy_bypass(str(parts.hostname)):
        return None
    return _spelled(proxy) if proxy else _named_by_portal(base_url)


def is_socks(proxy: str) -> bool:
    """Whether this address of a proxy is one that `SocksTransport` is for."""
    return proxy.partition("://")[0] in _SOCKS


def without_password(proxy: str) -> str:
    """The address of a proxy, which may carry a name and a password, without them."""
    scheme, mark, rest = proxy.rpartition("://")
    return f"{scheme}{mark}{rest.rpartition('@')[2]}"


def _socks_among(settings: Mapping[str, str]) -> str:
    """The SOCKS proxy of the settings; macOS' come with ``http`` before them."""
    return "socks5://" + settings["socks"].rpartition("://")[2] if settings.get("socks") else ""


def _spelled(proxy: str) -> str:
    if "://" not in proxy:
        return f"http://{proxy}"
    scheme, mark, rest = proxy.partition("://")
    return f"socks5{mark}{rest}" if scheme.lower() in _SOCKS else proxy


def _named_by_portal(base_url: str) -> str | None:
    """Ask the desktop's portal, which knows the desktop's settings, its exceptions and its proxy script.

    It names proxies in the order in which they are to be tried; the first that HeyDesk can use is taken. None where
    there is no portal, or it says to go straight.
    """
    for named in _ask_portal(base_url):
        scheme = named.partition("://")[0].lower()
        if scheme == "direct":
            return None
        if scheme in {"http", "https", *_SOCKS}:
            return _spelled(named)
    return None


def _ask_portal(base_url: str) -> list[str]:
    """Ask over the session's bus, in whatever thread this is; nothing where nobody answers in time."""
    # Most computers' settings never lead here.
    from jeepney import DBusAddress, HeaderFields, MessageType, Parser, message_bus, new_method_call
    from jeepney.bus import get_bus
    from jeepney.io.blocking import prep_socket

    question = new_method_call(DBusAddress(_PORTAL_PATH, _PORTAL, _RESOLVER), "Lookup", "s", (base_url,))
    try:
        with closing(prep_socket(get_bus("SESSION"), timeout=_PORTAL_S)) as line:
            line.settimeout(_PORTAL_S)
            line.sendall(message_bus.Hello().serialise(serial=1) + question.serialise(serial=2))
            parser = Parser()
            while received := line.recv(_READ):
                parser.add_data(received)
                while (message := parser.get_next_message()) is not None:
                    if message.header.fields.get(HeaderFields.reply_serial) == 2:  # noqa: PLR2004 - the serial above
                        is_answer = message.header.message_type is MessageType.method_return
                        return [str(each) for each in message.body[0]] if is_answer else []
    except Exception:  # noqa: BLE001 - no bus, an address of another kind, no answer: each means that nothing is named
        return []
    return []


class SocksTransport(httpx.AsyncHTTPTransport):
    """The way through a SOCKS proxy of the fifth version (RFC 1928), with a password or without (RFC 1929).

    httpcore knows such proxies by another library, but reads their answers without a time limit and leaves the socket
    open when they refuse; and what goes wrong then looks like a line that broke, which would put a text in doubt.
    Here it is part of connecting, so that nothing has left.
    """

    def __init__(self, proxy: str, context: ssl.SSLContext, limits: httpx.Limits) -> None:
        super().__init__(verify=context, trust_env=False, limits=limits)
        # No public name leads to where httpx connects; one that it no longer had would fail every test of this.
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=context,
            max_connections=limits.max_connections,
            keepalive_expiry=limits.keepalive_expiry,
            network_backend=_SocksBackend(httpx.URL(proxy)),
        )


_VERSION, _CONNECT, _NAME = 5, 1, 3
_NO_PASSWORD, _PASSWORD = 0, 2
_ADDRESS_BYTES = {1: 4, 4: 16}
_USUAL_PORT = 1080
_LONGEST = 255
"""Bytes of a name or a password: their length is one byte."""


class _SocksBackend(httpcore.AsyncNetworkBackend):
    """Connects by asking the proxy, which looks the server's name up itself."""

    def __init__(self, proxy: httpx.URL) -> None:
        self._host, self._port = proxy.host, proxy.port or _USUAL_PORT
        self._name, self._password = proxy.username.encode(), proxy.password.encode()
        if not self._host or max(len(self._name), len(self._password)) > _LONGEST:
            raise ValueError("no SOCKS proxy's address")
        self._direct = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect with a server. Raises httpcore.ConnectError, ConnectTimeout or ProxyError."""
        stream = await self._direct.connect_tcp(self._host, self._port, timeout, local_address, socket_options)
        problem = await self._problem_with(stream, host, port, timeout)
        if problem is None:
            return stream
        await stream.aclose()
        raise problem

    async def _problem_with(
        self, stream: httpcore.AsyncNetworkStream, host: str, port: int, timeout: float | None
    ) -> Exception | None:
        """Have the proxy connect; what kept it from that, if anything did."""
        try:
            async with asyncio.timeout(timeout):
                await self._ask_for(_Line(stream), host.encode(), port)
        except TimeoutError:
            return httpcore.ConnectTimeout()
        except httpcore.ProxyError as error:
            return error
        except httpcore.NetworkError:
            return httpcore.ProxyError("SOCKS, the line was cut")
        return None

    async def _ask_for(self, line: _Line, host: bytes, port: int) -> None:
        method = _PASSWORD if self._name or self._password else _NO_PASSWORD
        await line.write(_VERSION, 1, method)
        version, chosen = await line.read(2)
        if version != _VERSION:
            raise httpcore.ProxyError("it isn't a SOCKS proxy")
        if chosen != method:
            raise httpcore.ProxyError(SOCKS_REFUSAL)
        if method == _PASSWORD:
            await line.write(1, len(self._name), *self._name, len(self._password), *self._password)
            _, refused = await line.read(2)
            if refused:
                raise httpcore.ProxyError(SOCKS_REFUSAL)
        await line.write(_VERSION, _CONNECT, 0, _NAME, len(host), *host, *port.to_bytes(2))
        _, refused, _, kind = await line.read(4)
        if refused:
            raise httpcore.ProxyError(f"SOCKS error {refused}")
        await line.read((_ADDRESS_BYTES.get(kind) or (await line.read(1))[0]) + 2)


class _Line:
    """A stream as a row of bytes, however they come in."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def write(self, *values: int) -> None:
        await self._stream.write(bytes(values))

    async def read(self, count: int) -> bytes:
        """Read so many bytes, and none of what follows."""
        found = b""
        while len(found) < count:
            piece = await self._stream.read(count - len(found))
            if not piece:
                raise httpcore.ProxyError("SOCKS, it hung up")
            found += piece
        return found
