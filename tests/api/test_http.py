from __future__ import annotations

import gzip
import os
import tracemalloc
import zlib
from collections.abc import AsyncIterator

import httpx
import pytest

from heydesk.api.http import FLAW, LARGEST, LOCATION, BoundedTransport
from heydesk.domain.errors import NoAnswer, Redirected, ServerFault, Throttled, UnreadableAnswer
from tests.api.conftest import BODY, Client
from tests.api.scripted_server import Line, say

SPACES = b" " * 3000


class Source(httpx.AsyncBaseTransport):
    """Answers every request with this, and counts what was read of it."""

    def __init__(self, *chunks: bytes, **headers: str) -> None:
        self.chunks, self.headers = chunks, {name.replace("_", "-"): value for name, value in headers.items()}
        self.given = 0
        self.closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:  # noqa: ARG002 - the library's
        """Answer."""
        return httpx.Response(200, headers=self.headers, stream=self.Stream(self))

    class Stream(httpx.AsyncByteStream):
        """The body, piece by piece."""

        def __init__(self, source: Source) -> None:
            self.source = source

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for chunk in self.source.chunks:
                self.source.given += len(chunk)
                yield chunk

        async def aclose(self) -> None:
            """Note it."""
            self.source.closed = True


async def through(source: Source, largest: int = 1000) -> httpx.Response:
    """Read an answer through the bounds."""
    response = await BoundedTransport(source, largest).handle_async_request(httpx.Request("GET", "http://a.example"))
    assert source.closed
    return response


@pytest.mark.parametrize(
    ("raw", "encoding", "content", "flaw"),
    [
        (b"{}", "", b"{}", ""),
        (b"{}", "identity", b"{}", ""),
        (b"", "gzip", b"", ""),
        (gzip.compress(b"{}"), "gzip", b"{}", ""),
        (gzip.compress(b"{}"), " GZIP ", b"{}", ""),
        (gzip.compress(b"{}"), "x-gzip", b"{}", ""),
        (zlib.compress(b"{}"), "deflate", b"{}", ""),
        (gzip.compress(b"x" * 1000), "gzip", b"x" * 1000, ""),
        (b"x" * 1000, "", b"x" * 1000, ""),
        (b"x" * 1001, "", b"", "it is too large"),
        (gzip.compress(b"x" * 1001), "gzip", b"", "it is too large"),
        (gzip.compress(b"x" * 10_000_000), "gzip", b"", "it is too large"),
        (b"junk", "gzip", b"", "its compression is broken"),
        (gzip.compress(b"{}")[:-9], "gzip", b"", "its compression is broken"),
        (gzip.compress(b"{}")[:-1], "gzip", b"", "its compression is broken"),
        (b"{}", "br", b"", "its compression is unknown"),
        (gzip.compress(gzip.compress(b"{}")), "gzip, gzip", b"", "its compression is unknown"),
    ],
    ids=range(17),
)
async def test_answer_size_is_bounded_before_and_after_decompression(
    raw: bytes, encoding: str, content: bytes, flaw: str
) -> None:
    """An answer is read up to its bound, before and after decompression, and says what is wrong with it."""
    response = await through(Source(raw, Content_Encoding=encoding))
    assert (response.content, response.extensions[FLAW]) == (content, flaw)


async def test_decompression_bomb_uses_little_memory() -> None:
    """A small answer that unpacks to a hundred million bytes takes no such room."""
    packer = zlib.compressobj(wbits=31)
    bomb = b"".join(packer.compress(b" " * 1_000_000) for _ in range(100)) + packer.flush()
    tracemalloc.start()
    response = await through(Source(bomb, Content_Encoding="gzip"), len(bomb))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert response.extensions[FLAW] == "it is too large"
    assert peak < 5_000_000


async def test_endless_answer_is_read_only_to_its_bound() -> None:
    """Of an endless answer only a little more than the bound is read."""
    source = Source(*[b"x" * 100] * 1000)
    assert (await through(source)).extensions[FLAW] == "it is too large"
    assert source.given == 1100


async def test_headers_that_matter() -> None:
    """Cookies, redirects, and whatever else httpx would act upon stay behind."""
    response = await through(
        Source(
            b"{}",
            Set_Cookie="mark=1",
            Location="https://elsewhere.example",
            Date="d",
            X_Request_Id="r",
            Retry_After="7",
            Content_Type="c",
            Link="l",
        )
    )
    assert set(response.headers) == {"date", "x-request-id", "retry-after", "content-type", "content-length"}
    assert response.extensions[LOCATION] == "https://elsewhere.example"
    assert not response.has_redirect_location


async def test_answer_over_the_bound_is_unreadable_or_its_error(client: Client) -> None:
    """An answer over the bound can't be read, and one that is an error is the error that it is."""
    huge = b"[" + b" " * LARGEST + b"]"
    async with Line(say(200, huge), say(200, gzip.compress(huge), Content_Encoding="gzip"), say(500, huge)) as line:
        heymarket = client(line.base_url)
        for _ in range(2):
            with pytest.raises(UnreadableAnswer, match="too large"):
                await heymarket.recent()
        with pytest.raises(ServerFault):
            await heymarket.recent()


async def test_answer_just_within_the_bound_is_read(client: Client) -> None:
    """An answer just within the bound is read."""
    body = b'{"id": 901}'
    async with Line(say(200, body + b" " * (LARGEST - len(body)))) as line:
        assert (await client(line.base_url).send(BODY)).message_id == 901


async def test_cookies_are_not_kept(client: Client) -> None:
    """A server can't mark this client."""
    async with Line(say(200, {"id": 1}, Set_Cookie="mark=1; Path=/"), say(200, {"id": 2})) as line:
        heymarket = client(line.base_url)
        await heymarket.send(BODY)
        await heymarket.send(BODY)
    assert "cookie" not in line.requests[1].headers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_are_not_followed(client: Client, status: int) -> None:
    """A redirect gets neither the message nor the token, to another server or to the same one."""
    async with Line(say(200, {"id": 1})) as other:
        async with Line(
            say(status, Location=f"{other.base_url}/v1/message/send"), say(status, Location="/else")
        ) as line:
            heymarket = client(line.base_url)
            for place in (other.base_url, "/else"):
                with pytest.raises(Redirected, match=place):
                    await heymarket.send(BODY)
            assert len(line.requests) == 2
        assert other.connections == 0


async def test_retry_after_date_is_counted_by_the_servers_clock(client: Client) -> None:
    """Where the answer has no date of its own, this computer's clock is set right as it was last measured."""
    ahead = say(200, {"id": 1}, Date="Wed, 04 Mar 2026 14:00:00 GMT")
    async with Line(ahead, say(429, Retry_After="Wed, 04 Mar 2026 14:00:20 GMT")) as line:
        heymarket = client(line.base_url)
        await heymarket.send(BODY)
        with pytest.raises(Throttled) as caught:
            await heymarket.send(BODY)
    assert caught.value.retry_after == 20


async def test_random_bytes_are_no_answer(client: Client) -> None:
    """Noise for an answer is no answer."""
    async with Line(os.urandom(5000) + b"\r\n\r\n") as line:
        with pytest.raises(NoAnswer):
            await client(line.base_url).send(BODY)
