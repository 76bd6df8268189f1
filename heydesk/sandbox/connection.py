"""A hold on the connection itself, so that it can be broken as a bad line breaks it."""

from __future__ import annotations

import asyncio
import os
import socket
import struct
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from uvicorn.protocols.http.h11_impl import H11Protocol

from heydesk.sandbox.responses import Answer

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send


_CUT = "heydesk.cut"
_NO_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


class BreakableProtocol(H11Protocol):
    """HTTP/1.1 as uvicorn speaks it, with the transport within reach of the application."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Give the application of this connection the means to cut it."""
        super().connection_made(transport)
        application = cast("ASGIApp", self.app)

        def cut(*, reset: bool) -> None:
            if reset:
                raw = transport.get_extra_info("socket")
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            transport.abort()

        async def holding(scope: Scope, receive: Receive, send: Send) -> None:
            scope["extensions"] = {_CUT: cut}
            await application(scope, receive, send)

        self.app = cast("Any", holding)


async def cut(request: Request, *, reset: bool = False) -> Response:
    """Close the request's connection without an answer, by a TCP reset if wished; return once it is closed.

    What it returns goes nowhere: the connection is gone.
    """
    sever: Callable[..., None] = request.scope["extensions"][_CUT]
    sever(reset=reset)
    await gone(request)
    return Response()


async def gone(request: Request) -> None:
    """Wait until the other side has closed the connection, or this one has."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def body_of(request: Request) -> bytes | None:
    """Read the request's body to its end, or return None when the other side went away before that."""
    try:
        return await request.body()
    except ClientDisconnect:
        return None


class HalfResponse(Response):
    """Announces a whole body, sends half of it, and closes the connection."""

    def __init__(self, request: Request, answer: Answer, headers: dict[str, str]) -> None:
        super().__init__(answer.body, answer.status, headers, answer.media_type)
        self._request = request

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the half, and let it leave before the cut."""
        _ = scope, receive
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        half = bytes(self.body)[: len(self.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        await cut(self._request)
