"""Which lines are trusted, over real TLS with certificates made here."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from heydesk.api.http import Timeouts, tls_context
from heydesk.domain.errors import NoAnswer, Unreachable, UntrustedLine
from tests.api.conftest import BODY, Client
from tests.api.scripted_server import Cut, Hang, Line, say

OK = say(200, {"id": 901})
Trust = Callable[[trustme.CA], None]


@pytest.fixture
def authority() -> trustme.CA:
    """An authority that nobody has heard of."""
    return trustme.CA()


@pytest.fixture
def trust(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Trust:
    """Make this computer trust an authority, by the variable that OpenSSL reads."""

    def make(authority: trustme.CA) -> None:
        authority.cert_pem.write_to_path(tmp_path / "trusted.pem")
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))

    return make


def served(authority: trustme.CA, *names: str, not_after: datetime | None = None) -> ssl.SSLContext:
    """Make the TLS of a server of these names."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, not_after=not_after).configure_cert(context)
    return context


async def test_server_in_the_system_trust_store_is_trusted(
    client: Client, authority: trustme.CA, trust: Trust
) -> None:
    """A server whose certificate this computer's own store vouches for is talked to."""
    trust(authority)
    async with Line(OK, tls=served(authority, "127.0.0.1")) as line:
        assert (await client(line.base_url).send(BODY)).message_id == 901


async def test_unknown_certificate_gets_neither_message_nor_token(client: Client, authority: trustme.CA) -> None:
    """A server that nobody vouches for gets nothing, neither the message nor the token."""
    async with Line(OK, tls=served(authority, "127.0.0.1")) as line:
        with pytest.raises(UntrustedLine, match="certificate"):
            await client(line.base_url).send(BODY)
        assert line.requests == []


async def test_certificate_of_another_host_is_refused(client: Client, authority: trustme.CA, trust: Trust) -> None:
    """A good certificate of another server is not enough."""
    trust(authority)
    async with Line(OK, tls=served(authority, "other.example")) as line:
        with pytest.raises(UntrustedLine, match=r"127\.0\.0\.1"):
            await client(line.base_url).send(BODY)
        assert line.requests == []


async def test_expired_certificate_is_reported_as_expired(
    client: Client, authority: trustme.CA, trust: Trust
) -> None:
    """A certificate out of date is named as that: this computer's date may be wrong."""
    trust(authority)
    async with Line(OK, tls=served(authority, "127.0.0.1", not_after=datetime(2020, 1, 1, tzinfo=UTC))) as line:
        with pytest.raises(UntrustedLine, match="expired"):
            await client(line.base_url).send(BODY)
        assert line.requests == []


async def test_server_without_tls_is_untrusted(client: Client) -> None:
    """A server that speaks no TLS where it should can't be trusted."""
    async with Line(Cut(b"HTTP/1.1 400 Bad Request\r\n\r\n", unread=True)) as line:
        with pytest.raises(UntrustedLine):
            await client(line.base_url.replace("http:", "https:")).send(BODY)


@pytest.mark.parametrize("step", [Cut(unread=True), Hang(deaf=True)])
async def test_broken_handshake_is_unreachable(client: Client, step: Cut | Hang) -> None:
    """A line that breaks or hangs before TLS stands says nothing about trust; nothing has left."""
    async with Line(step) as line:
        with pytest.raises(Unreachable):
            await client(line.base_url.replace("http:", "https:"), Timeouts(connect=0.3)).send(BODY)


async def test_refused_by_the_server(client: Client, authority: trustme.CA, trust: Trust) -> None:
    """A server that ends TLS after the request may have left raises what no table lists, so it is in doubt."""
    trust(authority)
    tls = served(authority, "127.0.0.1")
    tls.minimum_version = ssl.TLSVersion.TLSv1_3
    tls.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(tls)
    async with Line(OK, tls=tls) as line:
        with pytest.raises(NoAnswer):
            await client(line.base_url).send(BODY)
        assert line.requests == []


def test_all_clients_share_one_tls_context() -> None:
    """All clients share one TLS context, which checks names and certificates."""
    context = tls_context()
    assert context is tls_context()
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED
