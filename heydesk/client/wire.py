"""How the wire is set up: certificates, proxies, and an httpx client with none of its conveniences."""

from __future__ import annotations

import logging
import ssl
from functools import cache
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
import truststore

from heydesk import __version__
from heydesk.client.patience import Patience
from heydesk.client.transport import BoundedTransport
from heydesk.domain.records import is_loopback

_HEADERS = {"Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": f"HeyDesk/{__version__}"}
_KEEPALIVE = 15.0
"""Seconds for which an idle connection is kept: long enough for a batch, short enough that servers seldom close it
just as a message leaves, which would put that message in doubt."""


def open_client(base_url: str, auth: httpx.Auth, patience: Patience) -> httpx.AsyncClient:
    """Make the client for one server; nothing is connected yet.

    Raises ValueError or ImportError where the system's proxy is of a kind that can't be used, and UnicodeError or
    httpx.InvalidURL for a server's name that is none.
    """
    str(urlsplit(base_url).hostname).encode("idna")
    inner = httpx.AsyncHTTPTransport(
        verify=tls_context(),
        trust_env=False,
        limits=httpx.Limits(max_connections=10, keepalive_expiry=_KEEPALIVE),
        proxy=_proxy(system_proxy(base_url)),
    )
    _silence()
    return httpx.AsyncClient(
        auth=auth,
        base_url=base_url,
        headers=_HEADERS,
        timeout=httpx.Timeout(connect=patience.connect, read=patience.read, write=patience.write, pool=patience.pool),
        follow_redirects=False,
        trust_env=False,
        transport=BoundedTransport(inner),
    )


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
    """Say how to talk to the proxy itself: one that speaks TLS is checked like the server."""
    if address is None:
        return None
    return httpx.Proxy(address, ssl_context=tls_context() if address.startswith("https:") else None)


@cache
def tls_context() -> ssl.SSLContext:
    """Give the one TLS context, which trusts what this computer trusts. Making one takes long, so all share it."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def system_proxy(base_url: str) -> str | None:
    """Find the proxy that this computer's settings name for an address; none for loopback, whatever they say.

    The settings are the environment's, else the system's on Windows and macOS. Looking up exceptions to them may ask
    the name service, so this does not belong on the event loop.
    """
    if is_loopback(base_url):
        return None
    parts = urlsplit(base_url)
    settings = getproxies()
    proxy = settings.get(parts.scheme) or settings.get("all")
    if not proxy or proxy_bypass(str(parts.hostname)):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
