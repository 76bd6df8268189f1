"""A server on loopback that answers each request with the next step of its script, byte for byte."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import ssl
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from tests.api.openapi_check import hold


@dataclass(frozen=True)
class Request:
    """A request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """What stands before the question mark."""
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        """What stands after the question mark."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def token(self) -> str:
        """The bearer token."""
        return self.headers["authorization"].removeprefix("Bearer ")

    @property
    def data(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Cut:
    """Say this much, then close the connection, or reset it; or say it and close before the request was read."""

    said: bytes = b""
    reset: bool = False
    unread: bool = False


@dataclass(frozen=True)
class Drip:
    """Say one byte after the other, with pauses in seconds."""

    said: bytes
    pause: float


@dataclass(frozen=True)
class Hang:
    """Say nothing until the server ends; in deafness, don't even read."""

    deaf: bool = False


@dataclass(frozen=True)
class Twice:
    """Say one thing, and another one in a piece of its own: at once, or when it is told to."""

    said: bytes
    again: bytes
    when: asyncio.Event | None = None
    done: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when both have been said."""


Step = bytes | Cut | Drip | Hang | Twice


def say(status: int = 200, body: object = b"", **headers: str) -> bytes:
    """Write an answer; a body that is no bytes becomes JSON. Underscores in names of headers become hyphens."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {"Content-Length": str(len(content))} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status} So\r\n{head}\r\n".encode() + content


class Line:
    """Serves while its ``async with`` block lasts. Requests beyond the script are answered with 599.

    At its end every request is held against the API's description, unless ``judged`` is False: then the test is
    about a request that the description does not have.
    """

    def __init__(self, *script: Step, tls: ssl.SSLContext | None = None, judged: bool = True) -> None:
        self.script = list(script)
        self.requests: list[Request] = []
        self.connections = 0
        self._tls = tls
        self._judged = judged
        self._over = asyncio.Event()
        self._news = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=self._tls)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._server.close()
        await asyncio.gather(*self._tasks)
        await self._server.wait_closed()
        if self._judged and kind is None:
            for request in self.requests:
                hold(request.method, request.target, request.headers, request.body)

    @property
    def base_url(self) -> str:
        """Where it listens."""
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}"

    @property
    def tokens(self) -> Sequence[str]:
        """The token of each request."""
        return [request.token for request in self.requests]

    async def arrived(self, count: int) -> None:
        """Wait until this many requests have come."""
        while len(self.requests) < count:
            self._news.clear()
            await self._news.wait()

    async def ended(self) -> None:
        """Wait until every connection so far is closed from this side."""
        await asyncio.gather(*self._tasks)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, writer))
        self._tasks.add(task)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        over = asyncio.create_task(self._over.wait())
        talk = asyncio.create_task(self._talk(reader, writer))
        await asyncio.wait((over, talk), return_when=asyncio.FIRST_COMPLETED)
        for task in (over, talk):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, OSError, asyncio.IncompleteReadError):
                await task
        # TLS would wait half a minute for the other side's farewell.
        writer.transport.abort() if self._tls or self._over.is_set() else writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            step = self.script[0] if self.script else say(599)
            if step == Hang(deaf=True):
                self.script.pop(0)
                await self._over.wait()
            if isinstance(step, Cut) and step.unread:
                self.script.pop(0)
                writer.write(step.said)
                await writer.drain()
                return
            self.requests.append(await _read(reader))
            self._news.set()
            step = self.script.pop(0) if self.script else step
            match step:
                case bytes():
                    writer.write(step)
                    await writer.drain()
                case Hang():
                    await self._over.wait()
                case Drip() | Twice():
                    await _say_in_pieces(writer, step)
                case Cut(said, reset):
                    writer.write(said)
                    await writer.drain()
                    if reset:
                        _reset(writer)
                    return


async def _say_in_pieces(writer: asyncio.StreamWriter, step: Drip | Twice) -> None:
    if isinstance(step, Drip):
        for byte in step.said:
            writer.write(bytes([byte]))
            await asyncio.sleep(step.pause)
        return
    writer.write(step.said)
    if step.when is not None:
        await step.when.wait()
    writer.write(step.again)
    with contextlib.suppress(OSError):
        await writer.drain()
    step.done.set()


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    method, target, _ = head[0].split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
    return Request(method, target, headers, await reader.readexactly(int(headers.get("content-length", "0"))))


def _reset(writer: asyncio.StreamWriter) -> None:
    raw: socket.socket = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
