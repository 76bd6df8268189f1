"""What the client's tests share: a made-up credential, a clock that stands, and clients that are closed again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import pytest

from heydesk.api.auth import JwtSigner
from heydesk.api.client import Heymarket
from heydesk.api.http import Timeouts
from heydesk.domain.records import Secret

SECRET_ID = "3f1d2c4b-0000-4000-8000-5a6b7c8d9e0f"
KEY = "MadeUpKeyForTestsOnly00112233445"
NOW = datetime(2026, 3, 4, 12, 0, 0, tzinfo=UTC)
USUAL = Timeouts()
SHORT = Timeouts(read=0.3)
"""For servers that never answer. Whatever is to succeed gets the usual limits, however slow the machine."""
BODY = '{"inbox_id":42,"creator_id":7,"phone_number":"16505550103","text":"Hi","local_id":"a-1"}'

Client = Callable[..., Heymarket]


@pytest.fixture
def signer() -> JwtSigner:
    """A signer whose clock stands at NOW."""
    return JwtSigner(SECRET_ID, Secret(KEY), lambda: NOW)


@pytest.fixture
def offsets() -> list[timedelta]:
    """What the client said about the clock."""
    return []


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy and no certificates from whatever environment the tests run in."""
    names = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ssl_cert_file", "ssl_cert_dir")
    for name in (*names, *map(str.upper, names)):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
async def client(signer: JwtSigner, offsets: list[timedelta]) -> AsyncIterator[Client]:
    """Make clients for an address, with the usual time limits unless others are given; all are closed at the end."""
    made: list[Heymarket] = []

    def make(base_url: str, timeouts: Timeouts = USUAL) -> Heymarket:
        made.append(Heymarket(base_url, signer, on_clock=offsets.append, clock=lambda: NOW, timeouts=timeouts))
        return made[-1]

    yield make
    for heymarket in made:
        await heymarket.close()
