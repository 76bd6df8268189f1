"""The address of the service: how a typed one is read, and which are on this computer."""

from __future__ import annotations

from urllib.parse import urlsplit

from heydesk.domain.errors import BadServerAddress

HEYMARKET = "https://api.heymarket.com"
"""The vendor's address (contract, head of the page)."""
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def base_url_of(typed: str) -> str:
    """Check a server address: https, or http on loopback; no credentials, query or fragment; no slash at the end.

    A name in another script is given in punycode (``xn--…``), as it is looked up, so that one that only looks like
    Heymarket's is told from it on screen. An empty one means Heymarket's own. Raises BadServerAddress.
    """
    text = typed.strip()
    if not text:
        return HEYMARKET
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise BadServerAddress(text) from error
    plain = parts.scheme == "http" and host in _LOOPBACK
    if not host or not (parts.scheme == "https" or plain):
        raise BadServerAddress(text)
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise BadServerAddress(text)
    if any(char in ' \\"<>' or not char.isprintable() for char in text):
        raise BadServerAddress(text)
    try:
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError as error:
        raise BadServerAddress(text) from error
    where = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{where}{'' if port is None else f':{port}'}{parts.path.rstrip('/')}"


def is_loopback(base_url: str) -> bool:
    """Return whether this address never leaves the computer."""
    return urlsplit(base_url).hostname in _LOOPBACK
