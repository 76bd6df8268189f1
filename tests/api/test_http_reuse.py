"""A kept connection gives each request its own answer, or is not used again."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest
import trustme

from heydesk.api.auth import JwtSigner
from heydesk.api.client import Heymarket
from heydesk.api.http import BoundedTransport
from heydesk.domain.errors import NoAnswer, UnreadableAnswer
from heydesk.domain.records import InboxId, ScheduleId
from tests.api.conftest import BODY, NOW, SHORT, Client
from tests.api.scripted_server import Hang, Line, Step, Twice, say
from tests.api.test_http_tls import served

OK = say(200, {"id": 901})
NEXT = say(200, {"id": 902})
STALE = say(200, {"id": 666})
CHUNKED = b'HTTP/1.1 200 So\r\nTransfer-Encoding: chunked\r\n\r\na\r\n{"id":901}\r\n0\r\n\r\n'


async def test_connection_is_kept_between_answers(client: Client) -> None:
    """Where each answer ends as it should, one connection serves them all."""
    async with Line(OK, CHUNKED, OK, say(204), NEXT) as line:
        heymarket = client(line.base_url)
        for _ in range(3):
            assert (await heymarket.send(BODY)).message_id == 901
        await heymarket.cancel_schedule(ScheduleId(8001))
        assert (await heymarket.send(BODY)).message_id == 902
    assert line.connections == 1


@pytest.mark.parametrize(
    "step",
    [
        OK + STALE,
        CHUNKED + STALE,
        OK + STALE[:20],
        OK + b"\r\n",
        OK + b"HTTP/1.1 100 Continue\r\n\r\n",
        OK + STALE + b" " * 300_000,
        Twice(OK, STALE),
    ],
    ids=["whole", "chunked", "half", "newline", "continue", "large", "piece"],
)
async def test_what_follows_an_answer_is_not_taken_for_the_next(client: Client, step: Step) -> None:
    """An answer that is said twice, or that has more behind it, ends its connection; the next request has another."""
    async with Line(step, NEXT) as line:
        heymarket = client(line.base_url)
        assert (await heymarket.send(BODY)).message_id == 901
        if isinstance(step, Twice):
            await step.done.wait()
        assert (await heymarket.send(BODY)).message_id == 902
    assert line.connections == 2


@pytest.mark.parametrize("headers", [{}, {"X_Request_Id": "r-1"}], ids=["none", "seen"])
async def test_success_that_may_be_another_requests_confirms_nothing(client: Client, headers: dict[str, str]) -> None:
    """It has no request id where this server gives ids, or one that was seen; the next text has a new connection.

    Such an answer came between the look at the kept connection and the request, and looks as an answer should.
    """
    first, last = (say(200, {"id": 901}, X_Request_Id=name) for name in ("r-1", "r-2"))
    async with Line(first, say(200, {"id": 666}, **headers), last) as line:
        heymarket = client(line.base_url)
        assert (await heymarket.send(BODY)).message_id == 901
        with pytest.raises(UnreadableAnswer, match="answer to another request"):
            await heymarket.send(BODY)
        assert (await heymarket.send(BODY)).message_id == 901
    assert line.connections == 2


async def test_only_the_latest_request_ids_are_remembered(client: Client) -> None:
    """A server that begins its ids anew is believed again after a thousand."""
    answers = [say(200, [], X_Request_Id=f"r-{number}") for number in (*range(1002), 0)]
    async with Line(*answers, judged=False) as line:
        heymarket = client(line.base_url)
        for _ in answers:
            await heymarket.thread("16505550103", InboxId(41))
    assert line.connections == 1


async def test_body_behind_an_answer_without_one_is_not_the_next_answer(client: Client) -> None:
    """A 204 has no body, whatever its server writes behind it."""
    async with Line(say(204, {"id": 666}), NEXT) as line:
        heymarket = client(line.base_url)
        await heymarket.cancel_schedule(ScheduleId(8001))
        assert (await heymarket.send(BODY)).message_id == 902
    assert line.connections == 2


async def test_answer_that_arrives_while_the_connection_rests_is_not_the_next(client: Client) -> None:
    """What comes unasked, long after an answer, ends the connection too."""
    unasked = Twice(OK, STALE, when=asyncio.Event())
    async with Line(unasked, NEXT) as line:
        heymarket = client(line.base_url)
        assert (await heymarket.send(BODY)).message_id == 901
        assert unasked.when
        unasked.when.set()
        await unasked.done.wait()
        assert (await heymarket.send(BODY)).message_id == 902
    assert line.connections == 2


async def test_late_answer_to_a_request_that_was_given_up_is_not_the_next(client: Client) -> None:
    """After a time limit the connection is closed, so a late answer reaches nobody."""
    late = Twice(b"", STALE, when=asyncio.Event())
    async with Line(late, NEXT) as line:
        heymarket = client(line.base_url, SHORT)
        with pytest.raises(NoAnswer):
            await heymarket.send(BODY)
        assert late.when
        late.when.set()
        await late.done.wait()
        await line.ended()
        assert line.script == [NEXT]


async def test_late_answer_to_a_cancelled_request_is_not_the_next(client: Client) -> None:
    """The same where the request was cancelled, on the same client."""
    late = Twice(STALE[:30], STALE[30:], when=asyncio.Event())
    async with Line(late, NEXT) as line:
        heymarket = client(line.base_url)
        cancelled = asyncio.create_task(heymarket.send(BODY))
        await line.arrived(1)
        cancelled.cancel()
        with pytest.raises(asyncio.CancelledError):
            await cancelled
        assert late.when
        late.when.set()
        await late.done.wait()
        assert (await heymarket.send(BODY)).message_id == 902
    assert line.connections == 2


@pytest.mark.parametrize("step", [OK + STALE, Twice(OK, STALE)], ids=["record", "records"])
async def test_what_follows_an_answer_in_tls_is_not_taken_for_the_next(
    client: Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, step: Step
) -> None:
    """TLS keeps records that it has read and not yet given away: they count as well."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "trusted.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))
    async with Line(step, NEXT, NEXT, tls=served(authority, "127.0.0.1")) as line:
        heymarket = client(line.base_url)
        assert (await heymarket.send(BODY)).message_id == 901
        if isinstance(step, Twice):
            await step.done.wait()
        for _ in range(2):
            assert (await heymarket.send(BODY)).message_id == 902
    assert line.connections == 2


class Closable(httpx.AsyncBaseTransport):
    """Answers with a connection of which nothing can be told."""

    closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:  # noqa: ARG002 - the library's
        """Answer."""
        return httpx.Response(200, stream=httpx.ByteStream(b"{}"), extensions={"network_stream": self})

    async def aclose(self) -> None:
        """Note it."""
        self.closed = True


async def test_connection_that_can_not_be_looked_into_is_not_kept() -> None:
    """Where another version of the library keeps bytes elsewhere, no connection is used twice."""
    transport = Closable()
    response = await BoundedTransport(transport).handle_async_request(httpx.Request("GET", "http://a.example"))
    assert (response.content, transport.closed) == (b"{}", True)


class Sleeper:
    """A client on a computer that can sleep: its clock goes on, and the loop's stands still."""

    def __init__(self, signer: JwtSigner) -> None:
        self.slept = timedelta()
        self._signer = signer

    def now(self) -> datetime:
        """Read the clock."""
        return NOW + self.slept

    def client(self, base_url: str) -> Heymarket:
        """Make the client."""
        return Heymarket(base_url, self._signer, on_clock=lambda _: None, clock=self.now)


@pytest.fixture
def sleeper(signer: JwtSigner) -> Sleeper:
    """Such a computer."""
    return Sleeper(signer)


async def test_connection_of_before_a_sleep_is_not_used(sleeper: Sleeper) -> None:
    """After a sleep the first text gets a new connection, although the old one seems young."""
    async with Line(OK, OK, NEXT) as line:
        heymarket = sleeper.client(line.base_url)
        for _ in range(2):
            await heymarket.send(BODY)
        assert line.connections == 1
        sleeper.slept = timedelta(hours=8)
        assert (await heymarket.send(BODY)).message_id == 902
        assert line.connections == 2
        await heymarket.close()


async def test_request_that_a_sleep_interrupted_may_still_end(sleeper: Sleeper) -> None:
    """What was under way before it is not cut off, and its connection is not used again."""
    slow = Twice(b"", OK, when=asyncio.Event())
    async with Line(slow, NEXT, NEXT) as line:
        heymarket = sleeper.client(line.base_url)
        interrupted = asyncio.create_task(heymarket.send(BODY))
        await line.arrived(1)
        sleeper.slept = timedelta(minutes=1)
        assert (await heymarket.send(BODY)).message_id == 902
        assert slow.when
        slow.when.set()
        assert (await interrupted).message_id == 901
        assert (await heymarket.send(BODY)).message_id == 902
        assert line.connections == 2
        await heymarket.close()


async def test_sleep_that_a_request_ends_in_is_noticed(sleeper: Sleeper) -> None:
    """An idle connection of before the sleep is dropped too where a request that spans it ends first."""
    slow = Twice(b"", OK, when=asyncio.Event())
    async with Line(slow, OK, NEXT) as line:
        heymarket = sleeper.client(line.base_url)
        interrupted = asyncio.create_task(heymarket.send(BODY))
        await line.arrived(1)
        await heymarket.send(BODY)
        sleeper.slept = timedelta(minutes=1)
        assert slow.when
        slow.when.set()
        await interrupted
        assert (await heymarket.send(BODY)).message_id == 902
        assert line.connections == 3
        await heymarket.close()


async def test_reads_never_take_the_last_connection(client: Client) -> None:
    """Five that hang let the others wait; a send goes at once, and what waits goes once one of them has ended."""
    async with Line(*(Hang() for _ in range(5)), OK, NEXT, say(200, [])) as line:
        heymarket = client(line.base_url)
        reads = [asyncio.create_task(heymarket.recent()) for _ in range(12)]
        while len(line.requests) < 5:  # noqa: ASYNC110 - the server is another one's
            await asyncio.sleep(0.01)
        assert (await heymarket.send(BODY)).message_id == 901
        assert (await heymarket.send(BODY)).message_id == 902
        assert len(line.requests) == 7
        for read in (*reads[:5], *reads[6:]):
            read.cancel()
        assert await reads[5] == ()
        await asyncio.gather(*reads, return_exceptions=True)


async def test_hundreds_of_addresses_are_asked_in_turn(client: Client) -> None:
    """Those with ids in them are forgotten now and then, and read again."""
    async with Line(*(say(200, {}) for _ in range(101))) as line:
        heymarket = client(line.base_url)
        for number in range(101):
            await heymarket.cancel_schedule(ScheduleId(8001 + number))
    asked = [request.path.rpartition("/")[2] for request in line.requests]
    assert asked == [str(8001 + number) for number in range(101)]
