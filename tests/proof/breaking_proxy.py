"""A proxy on loopback that stands between HeyDesk and a sandbox, and breaks connections at a chosen point.

It speaks HTTP/1.1 just well enough to know where a request and an answer begin and end. Each request becomes an
`Exchange`; what happens to it is decided by the `Breaker` and done by a `Fault`. Every request to send is written
down, also one that never reaches the sandbox: so it is known how often HeyDesk itself sent a text.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Self

SEND = "/v1/message/send"

_END = b"\r\n\r\n"
_LIMIT = 16 * 1024 * 1024
_LINGER_NONE = struct.pack("ii", 1, 0)


class Gone(Exception):
    """One side has closed its connection."""


async def _read_message(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """Read a head, with the empty line after it, and the body. Raises Gone."""
    try:
        head = await reader.readuntil(_END)
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.strip().lower() == b"content-length":
                length = int(value)
        return head, await reader.readexactly(length) if length else b""
    except (asyncio.IncompleteReadError, ConnectionError) as error:
        raise Gone from error


@dataclass
class Exchange:
    """One request of HeyDesk's, and what a fault may do with it and with its answer."""

    proxy: BreakingProxy
    source: asyncio.StreamReader
    client: asyncio.StreamWriter
    head: bytes
    body: bytes
    is_over: bool = False
    """Whether the connection has ended, or must end."""
    _server: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    @property
    def path(self) -> str:
        """The path, without what follows a question mark."""
        return self.head.split(b" ", 2)[1].decode("ascii", "replace").partition("?")[0]

    @property
    def is_send(self) -> bool:
        """Whether it asks to send a message."""
        return self.path == SEND

    @property
    def fields(self) -> dict[str, Any]:
        """The body's JSON."""
        read = json.loads(self.body) if self.body else {}
        return read if isinstance(read, dict) else {}

    async def forward(self, count: int | None = None) -> None:
        """Hand the first ``count`` bytes of the request on to the sandbox, or all of it."""
        whole = self.head + self.body
        _, server = await self._opened()
        server.write(whole if count is None else whole[:count])
        with contextlib.suppress(ConnectionError):
            await server.drain()

    async def answer(self) -> tuple[bytes, bytes]:
        """Give the head and the body of what the sandbox answered. Raises Gone."""
        reader, _ = await self._opened()
        return await _read_message(reader)

    async def reply(self, data: bytes) -> None:
        """Hand bytes on to HeyDesk."""
        self.client.write(data)
        with contextlib.suppress(ConnectionError):
            await self.client.drain()

    async def pass_on(self) -> None:
        """Carry the request out as if there were no proxy."""
        await self.forward()
        head, body = await self.answer()
        await self.reply(head + body)
        self._hang_up()

    async def keep(self) -> None:
        """Let the sandbox carry it out, and let nobody know of its answer."""
        await self.forward()
        await self.answer()
        self._hang_up()

    def cut(self) -> None:
        """Close both connections."""
        self.is_over = True
        self._hang_up()
        self.client.close()

    def reset(self) -> None:
        """Close HeyDesk's connection by a TCP reset, and the sandbox's as well."""
        self.is_over = True
        self._hang_up()
        raw = self.client.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NONE)
        self.client.transport.abort()

    def _hang_up(self) -> None:
        if self._server is not None:
            self._server[1].close()
            self._server = None

    async def _opened(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._server is None:
            self._server = await asyncio.open_connection("127.0.0.1", self.proxy.server_port, limit=_LIMIT)
        return self._server


Fault = Callable[[Exchange], Awaitable[None]]
Breaker = Callable[[Exchange], Fault | None]
"""Gives what is to go wrong with a request, None where nothing is."""


@dataclass
class BreakingProxy:
    """Listens on a port of its own and hands on to the sandbox's.

    Attributes:
        breaker: decides about each request.
        posts: every body of a request to send that came here, in order.
        broken: how many requests a fault was done to.
        trapped: requests that came to the address to which redirects point. There must never be one.
    """

    server_port: int
    breaker: Breaker = lambda _: None
    posts: list[dict[str, Any]] = field(default_factory=list)
    broken: int = 0
    trapped: int = 0
    port: int = 0
    trap_port: int = 0
    _listeners: list[asyncio.Server] = field(default_factory=list)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def __aenter__(self) -> Self:
        """Listen."""
        await self.open()
        trap = await asyncio.start_server(self._trap, "127.0.0.1", 0)
        self.trap_port = trap.sockets[0].getsockname()[1]
        self._listeners.append(trap)
        return self

    async def __aexit__(self, *_: object) -> None:
        """End everything."""
        for listener in self._listeners:
            listener.close()
        await self.shut()

    @property
    def base_url(self) -> str:
        """The address that HeyDesk knows."""
        return f"http://127.0.0.1:{self.port}"

    async def open(self) -> None:
        """Accept connections, on the port of the last time."""
        listener = await asyncio.start_server(self._serve, "127.0.0.1", self.port, limit=_LIMIT)
        self.port = listener.sockets[0].getsockname()[1]
        self._listeners.append(listener)

    async def shut(self) -> None:
        """Accept none, as if the network were gone, and end those that there are."""
        for listener in self._listeners:
            if listener.sockets and listener.sockets[0].getsockname()[1] == self.port:
                listener.close()
        await self.drop()

    async def drop(self) -> None:
        """End the connections that there are, as a computer's sleep does; new ones are accepted."""
        for task in (*self._tasks,):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            while await self._exchange(reader, writer):
                pass
        except (Gone, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head, body = await _read_message(reader)
        exchange = Exchange(self, reader, writer, head, body)
        if exchange.is_send:
            self.posts.append(exchange.fields)
        fault = self.breaker(exchange)
        try:
            if fault is None:
                await exchange.pass_on()
            else:
                self.broken += 1
                await fault(exchange)
        finally:
            exchange._hang_up()  # noqa: SLF001 - the sandbox's connection ends with the request, whatever happened
        return not exchange.is_over

    async def _trap(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _ = reader
        self.trapped += 1
        writer.close()


# What can go wrong with one request. Those that the sandbox keeps say so in their names.


async def cut_before(exchange: Exchange) -> None:
    """Close before the sandbox gets a byte."""
    exchange.cut()


async def cut_in_head(exchange: Exchange) -> None:
    """Close in the middle of the head."""
    await exchange.forward(len(exchange.head) // 2)
    exchange.cut()


async def cut_in_body(exchange: Exchange) -> None:
    """Close in the middle of the body."""
    await exchange.forward(len(exchange.head) + len(exchange.body) // 2)
    exchange.cut()


async def cut_after(exchange: Exchange) -> None:
    """Close after the body, without an answer; kept."""
    await exchange.keep()
    exchange.cut()


async def cut_in_answers_head(exchange: Exchange) -> None:
    """Close in the middle of the answer's head; kept."""
    await exchange.forward()
    head, _ = await exchange.answer()
    await exchange.reply(head[: len(head) // 2])
    exchange.cut()


async def cut_in_answers_body(exchange: Exchange) -> None:
    """Close in the middle of the answer's body; kept."""
    await exchange.forward()
    head, body = await exchange.answer()
    await exchange.reply(head + body[: len(body) // 2])
    exchange.cut()


async def reset_before(exchange: Exchange) -> None:
    """Reset before the sandbox gets a byte."""
    exchange.reset()


async def reset_after(exchange: Exchange) -> None:
    """Reset after the body; kept."""
    await exchange.keep()
    exchange.reset()


async def half_close(exchange: Exchange) -> None:
    """Close this direction alone, without an answer, and read on; kept."""
    await exchange.keep()
    exchange.is_over = True
    exchange.client.write_eof()
    await exchange.source.read()


async def hang_before(exchange: Exchange) -> None:
    """Never answer, and hand nothing on."""
    await _wait_for_goodbye(exchange)


async def hang_after(exchange: Exchange) -> None:
    """Never answer; kept."""
    await exchange.keep()
    await _wait_for_goodbye(exchange)


async def stray_answer(exchange: Exchange) -> None:
    """Answer, and then send another success that nobody asked for, which lies in wait for the next request."""
    await exchange.forward()
    head, body = await exchange.answer()
    stray = b'{"id":666,"date":"2026-01-01T00:00:00Z"}'
    await exchange.reply(head + body)
    await asyncio.sleep(0.002)
    await exchange.reply(_response(200, stray))


async def send_twice(exchange: Exchange) -> None:
    """Hand the request on twice, as a gateway does that tries again by itself; kept twice."""
    await exchange.keep()
    await exchange.pass_on()


async def _wait_for_goodbye(exchange: Exchange) -> None:
    exchange.is_over = True
    await exchange.source.read()


def answered(status: int, headers: str = "", body: bytes = b"", *, kept: bool = False) -> Fault:
    """Answer with this status; with ``kept`` after the sandbox has carried it out.

    ``headers`` are lines such as ``Retry-After: 2``; ``{trap}`` in them is the address that nobody may ask.
    """

    async def answer(exchange: Exchange) -> None:
        if kept:
            await exchange.keep()
        lines = headers.format(trap=f"http://127.0.0.1:{exchange.proxy.trap_port}/v1/message/send")
        await exchange.reply(_response(status, body, lines))

    return answer


def _response(status: int, body: bytes, headers: str = "") -> bytes:
    lines = [f"HTTP/1.1 {status} -", "Content-Type: application/json", f"Content-Length: {len(body)}"]
    lines += [headers] if headers else []
    return "\r\n".join(lines).encode() + _END + body
