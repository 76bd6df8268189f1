"""What bad weather on the wire becomes, over real sockets."""

from __future__ import annotations

import asyncio
import gzip
import socket
from dataclasses import replace

import pytest

from heydesk.api.auth import JwtSigner
from heydesk.api.client import Heymarket
from heydesk.domain.errors import (
    DuplicateLocalId,
    NoAnswer,
    NoKeyring,
    Redirected,
    Refused,
    ServerFault,
    ServiceError,
    Throttled,
    TokenRefused,
    Unreachable,
    UnreadableAnswer,
)
from heydesk.domain.records import Secret
from tests.api.conftest import BODY, KEY, NOW, SHORT, USUAL, Client
from tests.api.scripted_server import Cut, Drip, Hang, Line, Step, say

OK = say(200, {"id": 901})


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (Cut(), NoAnswer),
        (Cut(reset=True), NoAnswer),
        (Cut(unread=True), NoAnswer),
        (Cut(OK[:20]), NoAnswer),
        (Cut(OK[:-3]), NoAnswer),
        (Cut(say(400, b"half a refusal")[:-3]), NoAnswer),
        (Hang(), NoAnswer),
        (Cut(b"SSH-2.0-OpenSSH_9.2\r\n"), NoAnswer),
        (b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", NoAnswer),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 200_000, NoAnswer),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", NoAnswer),
        (say(200, b"not gzip at all", Content_Encoding="gzip"), UnreadableAnswer),
        (say(200, b""), UnreadableAnswer),
        (say(204), UnreadableAnswer),
        (say(200, b"<html><title>Hotel Wi-Fi</title>"), UnreadableAnswer),
        (say(200, "ok"), UnreadableAnswer),
        (say(200, {"date": "2026-03-04T12:00:00Z"}), UnreadableAnswer),
        (say(408), ServerFault),
        (say(500, "oops"), ServerFault),
        (say(503, b"<title>Busy</title>"), ServerFault),
        (say(503, b"not gzip at all", Content_Encoding="gzip"), ServerFault),
        (say(409, {"error": "duplicate local_id"}), DuplicateLocalId),
        (say(429, Retry_After="7"), Throttled),
        (say(400, {"error": "bad_data"}), Refused),
        (say(400, b"not gzip at all", Content_Encoding="gzip"), Refused),
        (say(403), Refused),
        (say(404, b"<h1>Not here</h1>"), Refused),
        (say(302, Location="https://elsewhere.example/"), Redirected),
        (say(302, Location="http://[broken"), Redirected),
        (say(303), Redirected),
        (say(304), Redirected),
    ],
)
async def test_each_network_failure_has_its_error_and_no_retry(
    client: Client, step: Step, kind: type[ServiceError]
) -> None:
    """Each way of going wrong is told apart, and the request is never repeated."""
    async with Line(step, OK) as line:
        with pytest.raises(kind) as caught:
            await client(line.base_url, SHORT if step == Hang() else USUAL).send(BODY)
        assert line.script == [OK]
        assert line.connections == 1
    assert type(caught.value) is kind
    assert caught.value.__cause__ is caught.value.__context__ is None


async def test_refusal_has_the_servers_words_status_and_request_id(client: Client) -> None:
    """A refusal carries the server's own words, the status and the request's id."""
    async with Line(say(422, {"message": "text is too long"}, X_Request_Id="3f6e")) as line:
        with pytest.raises(Refused, match="text is too long") as caught:
            await client(line.base_url).send(BODY)
    assert (caught.value.status, caught.value.request_id) == (422, "3f6e")


async def test_request_after_a_failure_succeeds(client: Client) -> None:
    """After any failure the next request goes its own way, over a connection that works."""
    async with Line(Cut(), OK, Cut(reset=True), OK, Hang(), OK, Cut(OK[:-3]), OK) as line:
        heymarket = client(line.base_url, replace(USUAL, read=1))
        for _ in range(4):
            with pytest.raises(NoAnswer):
                await heymarket.send(BODY)
            assert (await heymarket.send(BODY)).message_id == 901


async def test_dripping_answer_times_out_as_unclear(client: Client) -> None:
    """An answer that drips, so that no single step is late, is given up too; it may have been accepted."""
    async with Line(Drip(say(200, {"id": 1}, X_Padding="x" * 4000), 0.01)) as line:
        with pytest.raises(NoAnswer, match="in time"):
            await client(line.base_url, replace(USUAL, whole=1)).send(BODY)
        assert len(line.requests) == 1


async def test_server_that_does_not_read(client: Client) -> None:
    """A message that can't be written to its end may have left."""
    async with Line(Hang(deaf=True)) as line:
        with pytest.raises(NoAnswer):
            await client(line.base_url, replace(USUAL, write=0.3)).send(BODY.replace("Hi", "Hi" * 20_000_000))


async def test_refused_connection_is_unreachable(client: Client) -> None:
    """A port where nobody listens never saw the message."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(Unreachable, match="nobody answers"):
        await client(f"http://127.0.0.1:{port}").send(BODY)


async def test_request_without_a_free_connection_is_unreachable(client: Client) -> None:
    """A request that found no free connection in time never left."""
    async with Line(*[Hang()] * 10) as line:
        heymarket = client(line.base_url, replace(USUAL, pool=0.2))
        busy = [asyncio.create_task(heymarket.send(BODY)) for _ in range(10)]
        await line.arrived(10)
        with pytest.raises(Unreachable, match="too many"):
            await heymarket.send(BODY)
        for task in busy:
            task.cancel()
        assert {type(end) for end in await asyncio.gather(*busy, return_exceptions=True)} == {asyncio.CancelledError}


@pytest.mark.parametrize("host", ["a..example", "x" * 64 + ".example"])
async def test_impossible_host_name_is_unreachable(client: Client, host: str) -> None:
    """A name that no server can have is not even looked up."""
    with pytest.raises(Unreachable, match="settings"):
        await client(f"https://{host}").send(BODY)


async def test_cancelled_request_ends_at_once(client: Client) -> None:
    """A cancelled request ends at once, as cancelled, and the next one works."""
    async with Line(Hang(), OK) as line:
        heymarket = client(line.base_url)
        task = asyncio.create_task(heymarket.send(BODY))
        await line.arrived(1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await heymarket.send(BODY)).message_id == 901


@pytest.mark.parametrize("error", [NoKeyring(), TokenRefused("no key")])
async def test_signer_that_fails(error: Exception) -> None:
    """What a signer says stays what it is, and nothing leaves."""

    class Locked(JwtSigner):
        def token(self) -> str:
            raise error

    async with Line() as line:
        signer = Locked("id", Secret(KEY), lambda: NOW)
        heymarket = Heymarket(line.base_url, signer, on_clock=lambda _: None, clock=lambda: NOW)
        with pytest.raises(type(error)):
            await heymarket.send(BODY)
        await heymarket.close()
        assert line.connections == 0


async def test_sequential_requests_reuse_the_connection(client: Client) -> None:
    """Requests one after the other share a connection; answers in gzip are read."""
    packed = gzip.compress(b'{"id": 901}')
    async with Line(OK, say(200, packed, Content_Encoding="gzip"), OK) as line:
        heymarket = client(line.base_url)
        assert {(await heymarket.send(BODY)).message_id for _ in range(3)} == {901}
        assert line.connections == 1


async def test_connection_that_was_closed(client: Client) -> None:
    """A server may close a connection after its answer; the next message is not sent into it."""
    async with Line(Cut(OK), OK) as line:
        heymarket = client(line.base_url)
        await heymarket.send(BODY)
        await line.ended()
        assert (await heymarket.send(BODY)).message_id == 901
        assert line.connections == 2


async def test_first_requests_at_once(client: Client) -> None:
    """Requests that find the client unopened open it once."""
    async with Line(OK, OK, OK) as line:
        heymarket = client(line.base_url)
        receipts = await asyncio.gather(*(heymarket.send(BODY) for _ in range(3)))
        assert {receipt.message_id for receipt in receipts} == {901}


@pytest.mark.parametrize(
    ("until", "seconds"), [("Wed, 04 Mar 2026 12:00:30 GMT", 30), ("Wed, 04 Mar 1998 12:00:30 GMT", 0)]
)
async def test_a_pause_by_our_clock(client: Client, until: str, seconds: float) -> None:
    """A date to wait for, in an answer that does not tell the time, is taken by this computer's clock."""
    async with Line(say(429, Retry_After=until)) as line:
        with pytest.raises(Throttled) as caught:
            await client(line.base_url).send(BODY)
    assert caught.value.retry_after == seconds
