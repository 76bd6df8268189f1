"""An account: whose key signs, and where the API is."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urlsplit

from heydesk.domain.error import BadServerAddress
from heydesk.domain.ident import AccountId

HEYMARKET = "https://api.heymarket.com"
"""The vendor's address (contract, head of the page)."""

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class KeyPlace(StrEnum):
    """Where an account's Secret Key rests. Stored as words."""

    KEYRING = "keyring"
    SESSION = "session"
    """In memory until the program ends; asked for again at the next start."""


class Account(NamedTuple):
    """One pair of Secret ID and base URL, under a name a person chose. Holds no key."""

    id: AccountId
    name: str
    secret_id: str
    base_url: str
    key_place: KeyPlace
    trusts_local_id: bool
    """The person says that the service de-duplicates by ``local_id`` for single sends, which no document
    promises (contract section 3.4 and unknown 3). Off unless they say so."""
    created_at: datetime


def base_url_of(typed: str) -> str:
    """Check a server address: https, or http on loopback; no credentials, query or fragment; no slash at the end.

    An empty one means Heymarket's own. Raises BadServerAddress.
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
    where = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{where}{'' if port is None else f':{port}'}{parts.path.rstrip('/')}"


def is_loopback(base_url: str) -> bool:
    """Tell whether this address never leaves the computer."""
    return urlsplit(base_url).hostname in _LOOPBACK
