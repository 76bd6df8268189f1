from __future__ import annotations

import asyncio
import base64
import contextlib
import socket
import struct
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trustme

from heydesk.api.http import Timeouts
from heydesk.api.proxies import system_proxy
from heydesk.domain.errors import NeverLeftError, NoAnswer, ProxyWantsPassword, Unreachable, UntrustedLine
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
        ({"ALL_PROXY": "socks5://127.0.0.1:2"}, "socks5://127.0.0.1:2"),
        ({"ALL_PROXY": "socks5h://127.0.0.1:2"}, "socks5://127.0.0.1:2"),
        ({"all_proxy": "socks://me:canary@127.0.0.1:2/"}, "socks5://me:canary@127.0.0.1:2/"),
        ({"socks_proxy": "http://127.0.0.1:2"}, "socks5://127.0.0.1:2"),
        ({"ALL_PROXY": "socks5://127.0.0.1:2", "NO_PROXY": ".example"}, None),
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
    monkeypatch.delenv("socks_proxy", raising=False)
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


@pytest.mark.parametrize("proxy", ["socks4://me:canary@127.0.0.1:1", "socks5://me:canary@", "ftp://127.0.0.1"])
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


class SocksProxy:
    """A SOCKS proxy on loopback that connects every request with one port of this computer (RFC 1928, RFC 1929)."""

    def __init__(self, port: int, password: bytes = b"", reply: int = 0) -> None:
        self._port = port
        self._password = password
        self._reply = reply
        self.asked: list[tuple[bytes, int]] = []
        self._over = asyncio.Event()

    @contextlib.asynccontextmanager
    async def served(self) -> AsyncIterator[int]:
        """Serve on the port that this gives."""
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        async with server:
            yield server.sockets[0].getsockname()[1]
            await self._over.wait()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, OSError):
            await self._talk(reader, writer)
        writer.transport.abort()
        self._over.set()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, count = await reader.readexactly(2)
        offered = await reader.readexactly(count)
        wanted = 2 if self._password else 0
        writer.write(bytes((5, wanted if wanted in offered else 255)))
        if wanted not in offered:
            await reader.readexactly(1)
        if self._password:
            _, length = await reader.readexactly(2)
            await reader.readexactly(length)
            given = await reader.readexactly((await reader.readexactly(1))[0])
            writer.write(bytes((1, given != self._password)))
        _, _, _, kind = await reader.readexactly(4)
        assert kind == 3  # a name, which the proxy looks up
        name = await reader.readexactly((await reader.readexactly(1))[0])
        self.asked.append((name, int.from_bytes(await reader.readexactly(2))))
        writer.write(bytes((5, self._reply, 0, 1, 0, 0, 0, 0, 0, 0)))
        if self._reply:
            await reader.readexactly(1)
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._port)
        pumps = {asyncio.create_task(_pump(reader, far_writer)), asyncio.create_task(_pump(far_reader, writer))}
        _, late = await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        for task in late:
            task.cancel()
        far_writer.transport.abort()


async def _pump(source: asyncio.StreamReader, drain: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await source.read(65536):
            drain.write(data)


@pytest.fixture
def authority(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> trustme.CA:
    """An authority that this computer trusts."""
    made = trustme.CA()
    made.cert_pem.write_to_path(tmp_path / "trusted.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))
    return made


@pytest.mark.parametrize("password", ["", "canary"])
async def test_through_a_socks_proxy(
    client: Client, monkeypatch: pytest.MonkeyPatch, authority: trustme.CA, password: str
) -> None:
    """With and without a password; the proxy learns the server's name, and nothing of what is said to it."""
    async with Line(say(200, {"id": 901}), tls=served(authority, "api.heymarket.example")) as line:
        proxy = SocksProxy(line.port, password.encode())
        async with proxy.served() as port:
            monkeypatch.setenv("ALL_PROXY", f"socks5h://{f'me:{password}@' if password else ''}127.0.0.1:{port}")
            heymarket = client(SERVICE)
            assert (await heymarket.send(BODY)).message_id == 901
            await heymarket.close()
    assert proxy.asked == [(b"api.heymarket.example", 443)]


async def test_an_answer_lost_behind_a_socks_proxy_is_in_doubt(
    client: Client, monkeypatch: pytest.MonkeyPatch, authority: trustme.CA
) -> None:
    """Once the proxy has let it in, a text may have arrived."""
    async with (
        Line(Cut(), tls=served(authority, "api.heymarket.example")) as line,
        SocksProxy(line.port).served() as port,
    ):
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{port}")
        with pytest.raises(NoAnswer):
            await client(SERVICE).send(BODY)


@pytest.mark.parametrize(
    ("address", "proxy"),
    [("127.0.0.1", SocksProxy(0, b"canary")), ("me:wrong@127.0.0.1", SocksProxy(0, b"canary"))],
)
async def test_a_socks_proxy_that_wants_a_password_is_said_plainly(
    client: Client, monkeypatch: pytest.MonkeyPatch, address: str, proxy: SocksProxy
) -> None:
    """Whether it was given none, or another; nothing has left."""
    async with proxy.served() as port:
        monkeypatch.setenv("ALL_PROXY", f"socks5://{address}:{port}")
        with pytest.raises(ProxyWantsPassword, match=r"user name and password \(SOCKS\)"):
            await client(SERVICE).send(BODY)


async def test_a_socks_proxy_that_can_not_connect(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing has left then."""
    async with SocksProxy(0, reply=5).served() as port:
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{port}")
        with pytest.raises(Unreachable, match="SOCKS error 5"):
            await client(SERVICE).send(BODY)


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"", None])
async def test_what_is_no_socks_proxy(client: Client, monkeypatch: pytest.MonkeyPatch, answer: bytes | None) -> None:
    """Another program at that port, one that hangs up, or one that breaks off: nothing has left."""
    told = "isn't a SOCKS proxy" if answer else "hung up|was cut"

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(3)
        if answer is None:  # a reset, by the time that the socket lingers
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.write(answer or b"")
        writer.close()

    async with await asyncio.start_server(accept, "127.0.0.1", 0) as server:
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        with pytest.raises(Unreachable, match=told):
            await client(SERVICE).send(BODY)


async def test_a_socks_proxy_that_never_answers(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is given as long as a connection; nothing has left."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(Unreachable, match="in time"):
            await client(SERVICE, Timeouts(connect=0.2)).send(BODY)


async def test_no_socks_proxy_is_there(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """As for every other proxy."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{port}")
    with pytest.raises(Unreachable, match="nobody answers"):
        await client(SERVICE).send(BODY)
