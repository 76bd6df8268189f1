from __future__ import annotations

import asyncio
import base64
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trustme

from heydesk.api.http import system_proxy
from heydesk.domain.errors import NeverLeftError, Unreachable, UntrustedLine
from tests.api.conftest import BODY, Client
from tests.api.scripted_server import Cut, Line, say
from tests.api.test_http_tls import served

SERVICE = "https://api.heymarket.example"


@pytest.mark.parametrize("address", ["http://127.0.0.1:8080", "https://localhost", "http://[::1]:8080"])
def test_loopback_bypasses_the_proxy(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """What never leaves this computer goes through no proxy, whatever the settings say."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:3128")
    assert system_proxy(address) is None


@pytest.mark.parametrize(
    ("settings", "proxy"),
    [
        ({}, None),
        ({"https_proxy": "http://127.0.0.1:3128"}, "http://127.0.0.1:3128"),
        ({"HTTPS_PROXY": "http://127.0.0.1:3128"}, "http://127.0.0.1:3128"),
        ({"https_proxy": "127.0.0.1:3128"}, "http://127.0.0.1:3128"),
        ({"all_proxy": "http://127.0.0.1:3128"}, "http://127.0.0.1:3128"),
        ({"https_proxy": "http://127.0.0.1:1", "all_proxy": "socks5://127.0.0.1:2"}, "http://127.0.0.1:1"),
        ({"http_proxy": "http://127.0.0.1:3128"}, None),
        ({"https_proxy": "http://127.0.0.1:3128", "no_proxy": "heymarket.example"}, None),
        ({"https_proxy": "http://127.0.0.1:3128", "no_proxy": "*"}, None),
        ({"https_proxy": "http://127.0.0.1:3128", "no_proxy": "other.example"}, "http://127.0.0.1:3128"),
    ],
)
def test_proxy_environment_variables_are_respected(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], proxy: str | None
) -> None:
    """Elsewhere the usual variables count, with their exceptions."""
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert system_proxy(SERVICE) == proxy


async def test_loopback_over_the_wire(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a proxy set for everything, a server on this computer is asked directly."""
    async with Line(say(200, {"id": 901})) as line, Line() as proxy:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.base_url)
        assert (await client(line.base_url).send(BODY)).message_id == 901
        assert proxy.connections == 0


@pytest.mark.parametrize("status", [407, 403, 502])
async def test_refusing_proxy_sees_neither_message_nor_token(
    client: Client, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    """A proxy that refuses gets its own credentials, but neither the message nor the token."""
    async with Line(say(status), judged=False) as proxy:
        monkeypatch.setenv("https_proxy", proxy.base_url.replace("//", "//me:canary@"))
        told = r"user name and password \(407\)" if status == 407 else f"the proxy refused: {status}"
        with pytest.raises(NeverLeftError, match=told) as caught:
            await client(SERVICE).send(BODY)
    (request,) = proxy.requests
    assert (request.method, request.target) == ("CONNECT", "api.heymarket.example:443")
    assert request.headers["proxy-authorization"] == "Basic " + base64.b64encode(b"me:canary").decode()
    assert "authorization" not in request.headers
    assert "canary" not in str(caught.value)


async def test_proxy_is_gone(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that is not there leaves the message for it."""
    async with Line(Cut(unread=True)) as line:
        gone = line.base_url
    monkeypatch.setenv("https_proxy", gone)
    with pytest.raises(Unreachable):
        await client(SERVICE).send(BODY)


@pytest.mark.parametrize("proxy", ["socks5://me:canary@127.0.0.1:1", "socks://127.0.0.1:1", "ftp://127.0.0.1"])
async def test_proxies_that_can_not_be_used(client: Client, monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    """A setting of another kind is said to be at fault, without quoting what may hold a password."""
    monkeypatch.setenv("https_proxy", proxy)
    with pytest.raises(Unreachable, match="proxy settings") as caught:
        await client(SERVICE).send(BODY)
    assert "canary" not in str(caught.value)


@contextlib.asynccontextmanager
async def tunnel(port: int) -> AsyncIterator[str]:
    """A proxy that connects every CONNECT with one port of this computer."""

    async def pump(source: asyncio.StreamReader, drain: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65536):
                drain.write(data)

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        pumps = {asyncio.create_task(pump(reader, far_writer)), asyncio.create_task(pump(far_reader, writer))}
        _, late = await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        for task in late:
            task.cancel()
        for end in (writer, far_writer):
            end.transport.abort()
        over.set()

    over = asyncio.Event()
    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        await over.wait()


@pytest.mark.parametrize("name", ["api.heymarket.example", "proxy.example"])
async def test_through_a_proxy(client: Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    """Through a proxy the service's own certificate counts: a proxy that looks inside is not trusted."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "trusted.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))
    async with Line(say(200, {"id": 901}), tls=served(authority, name)) as line, tunnel(line.port) as proxy:
        monkeypatch.setenv("https_proxy", proxy)
        heymarket = client(SERVICE)
        if SERVICE.endswith(name):
            assert (await heymarket.send(BODY)).message_id == 901
            assert line.requests[0].headers["host"] == "api.heymarket.example"
        else:
            with pytest.raises(UntrustedLine):
                await heymarket.send(BODY)
            assert line.requests == []
        await heymarket.close()
