"""Scripted faults: their kinds, the queue in which they wait, and their effect on a request.

`FaultInjector.respond` takes the place of `heydesk.sandbox.request_pipeline.respond`. Connections are broken at the
transport, which `BreakableProtocol` puts within reach.
"""

from __future__ import annotations

import asyncio
import os
import re
import socket
import struct
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, cast

from starlette.responses import Response
from uvicorn.protocols.http.h11_impl import H11Protocol

from heydesk.sandbox.protocol import HTML, ApiError, ApiResponse, html_page
from heydesk.sandbox.request_pipeline import Endpoint, RequestPipeline, read_body, respond

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

    from heydesk.sandbox.behavior import ErrorBody
    from heydesk.sandbox.request_log import LoggedRequest

SEND_PATH = "/v1/message/send"
ANY_PATH = "*"

_SPEC = re.compile(
    r"(?P<kept>kept-)?(?P<kind>[a-z0-9-]+)(=(?P<value>.*?))?(\*(?P<times>[0-9]+))?(@(?P<path>/\S*|\*))?",
    re.DOTALL,
)


class FaultKind(StrEnum):
    """What goes wrong; `heydesk.sandbox.testing` says what each does."""

    STATUS = "status"
    DELAY = "delay"
    LATE = "late"
    HANG = "hang"
    DROP_BEFORE_READING = "drop-before-reading"
    ACCEPT_THEN_DROP = "accept-then-drop"
    ACCEPT_THEN_RESET = "accept-then-reset"
    HALF_ANSWER = "half-answer"
    NOT_JSON = "not-json"
    HTML = "html"
    EMPTY = "empty"
    NO_ID = "no-id"
    JUNK_GZIP = "junk-gzip"
    ANSWER = "answer"


_ALWAYS_KEPT = {FaultKind.ACCEPT_THEN_DROP, FaultKind.ACCEPT_THEN_RESET, FaultKind.HALF_ANSWER}
_NEVER_KEPT = {FaultKind.DROP_BEFORE_READING, FaultKind.DELAY, FaultKind.LATE}
_TIMED = {FaultKind.DELAY, FaultKind.LATE}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault, for the next `times` requests to `path`.

    `kept` means that the request is carried out first, so that a message is kept, and then answered as the fault
    says. A path that ends in `*` stands for every path that begins so.
    `value` is what stands after `=` in the spec: seconds, a Retry-After, a Location, or a body.
    """

    kind: FaultKind
    status: int = 200
    value: str | None = None
    kept: bool = False
    times: int = 1
    path: str = SEND_PATH

    @classmethod
    def parse(cls, spec: str) -> Self:
        """Read `[kept-]KIND[=VALUE][*TIMES][@PATH]`, as `429=7*2@/v1/inboxes`.

        Raises:
            ValueError: the spec can't be understood; the sentence says why.
        """
        match = _SPEC.fullmatch(spec.strip())
        if match is None:
            raise ValueError(f"A fault is written [kept-]KIND[=VALUE][*TIMES][@PATH], not {spec!r}.")
        word, status = match["kind"], 200
        if re.fullmatch("[3-5][0-9][0-9]", word):
            word, status = FaultKind.STATUS.value, int(word)
        elif word == FaultKind.STATUS or word not in set(FaultKind):
            kinds = ", ".join(kind for kind in FaultKind if kind is not FaultKind.STATUS)
            raise ValueError(f"There is no fault {word!r}. There are a status of 300 to 599, {kinds}.")
        kind = FaultKind(word)
        if match["kept"] and kind in _NEVER_KEPT:
            raise ValueError(f"The fault {kind} can't be kept-.")
        fault = cls(
            kind=kind,
            status=status,
            value=match["value"],
            kept=bool(match["kept"]) or kind in _ALWAYS_KEPT,
            times=int(match["times"] or 1),
            path=match["path"] or SEND_PATH,
        )
        if kind in _TIMED and fault.seconds < 0:
            raise ValueError(f"The fault {kind} needs its seconds: {kind}=2.")
        return fault

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read a fault from JSON: a spec, or an object with `kind` and, if wished, `value`, `times`, `path`.

        Raises:
            ValueError: it can't be understood.
        """
        if isinstance(value, str):
            return cls.parse(value)
        if not isinstance(value, Mapping) or not value.keys() <= {"kind", "value", "times", "path"}:
            raise ValueError("A fault is a spec, or an object with kind, value, times and path.")
        spec = f"{value.get('kind')}"
        spec += f"={value['value']}" if value.get("value") is not None else ""
        return cls.parse(f"{spec}*{value.get('times', 1)}@{value.get('path', SEND_PATH)}")

    @property
    def seconds(self) -> float:
        """The value as seconds; -1 when it is no number."""
        return float(self.value) if self.value and re.fullmatch(r"[0-9]+(\.[0-9]+)?", self.value) else -1.0

    @property
    def spec(self) -> str:
        """The fault as `parse` reads it."""
        kept = "kept-" if self.kept and self.kind not in _ALWAYS_KEPT else ""
        word = str(self.status) if self.kind is FaultKind.STATUS else self.kind.value
        value = f"={self.value}" if self.value is not None else ""
        return f"{kept}{word}{value}*{self.times}@{self.path}"


class FaultQueue:
    """A queue of faults; each applies to the requests of its path, one fault a request."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._waiting = [fault for fault in faults if fault.times]

    def add(self, faults: Iterable[Fault]) -> None:
        """Append faults."""
        self._waiting += [fault for fault in faults if fault.times]

    def clear(self) -> None:
        """Empty the queue."""
        self._waiting.clear()

    def waiting(self) -> list[str]:
        """Return the specs of those that wait, with the times that are left."""
        return [fault.spec for fault in self._waiting]

    def pop_for(self, path: str) -> Fault | None:
        """Return the first fault for this path, and take one of its times off the queue."""
        for place, fault in enumerate(self._waiting):
            if fault.path == path or (fault.path.endswith(ANY_PATH) and path.startswith(fault.path[:-1])):
                left = replace(fault, times=fault.times - 1)
                self._waiting[place : place + 1] = [left] if left.times else []
                return fault
        return None


_CLOSE = "heydesk.close_connection"
_NO_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
_OK = 200


class BreakableProtocol(H11Protocol):
    """HTTP/1.1 as uvicorn speaks it, with the transport within reach of the application."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Give the application of this connection the means to close it."""
        super().connection_made(transport)
        application = cast("ASGIApp", self.app)

        def close(*, reset: bool) -> None:
            if reset:
                raw = transport.get_extra_info("socket")
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            transport.abort()

        async def with_close(scope: Scope, receive: Receive, send: Send) -> None:
            scope["extensions"] = {_CLOSE: close}
            await application(scope, receive, send)

        self.app = cast("Any", with_close)


class FaultInjector:
    """Applies the faults of a queue to requests, one fault a request at most."""

    def __init__(self, faults: FaultQueue) -> None:
        self._faults = faults

    async def respond(
        self, pipeline: RequestPipeline, request: Request, logged: LoggedRequest, endpoint: Endpoint
    ) -> Response:
        """Answer a request as the next fault for its path says, or normally if none waits."""
        fault = self._faults.pop_for(request.url.path)
        if fault is None:
            return await respond(pipeline, request, logged, endpoint)
        logged.fault = fault.spec
        if fault.kind is FaultKind.DROP_BEFORE_READING:
            return await _drop(pipeline, request, logged)
        if not await read_body(request, logged):
            return pipeline.abandon(logged, "left")
        return await _apply(fault, pipeline, request, logged, endpoint)


async def _apply(
    fault: Fault, pipeline: RequestPipeline, request: Request, logged: LoggedRequest, endpoint: Endpoint
) -> Response:
    """Answer a request whose body has been read."""
    if fault.kind in {FaultKind.DELAY, FaultKind.LATE}:
        return await _respond_slowly(fault, pipeline, request, logged, endpoint)
    if fault.kept:
        response = pipeline.execute(request, logged, endpoint)
        if response.status != _OK:  # the request itself was refused, and the caller is told so
            return pipeline.complete(logged, response)
        if fault.kind is FaultKind.HALF_ANSWER:
            pipeline.abandon(logged, "dropped", response.status)
            return _HalfResponse(request, response, pipeline.headers(logged, response))
        if fault.kind in {FaultKind.ACCEPT_THEN_DROP, FaultKind.ACCEPT_THEN_RESET}:
            return await _drop(pipeline, request, logged, reset=fault.kind is FaultKind.ACCEPT_THEN_RESET)
    if fault.kind is FaultKind.HANG:
        abandoned = pipeline.abandon(logged, "hung")
        await _wait_until_closed(request)
        return abandoned
    return pipeline.complete(logged, _fault_response(fault, pipeline.state.behavior.error_body))


async def _respond_slowly(
    fault: Fault, pipeline: RequestPipeline, request: Request, logged: LoggedRequest, endpoint: Endpoint
) -> Response:
    """Wait before the request is carried out (`delay`) or after it (`late`)."""
    response = pipeline.execute(request, logged, endpoint) if fault.kind is FaultKind.LATE else None
    if await pipeline.closes_within(fault.seconds):
        return await _drop(pipeline, request, logged)
    return pipeline.complete(logged, response or pipeline.execute(request, logged, endpoint))


async def _drop(
    pipeline: RequestPipeline, request: Request, logged: LoggedRequest, *, reset: bool = False
) -> Response:
    """Close the connection without an answer; the response that is returned goes nowhere."""
    abandoned = pipeline.abandon(logged, "dropped")
    await _close_connection(request, reset=reset)
    return abandoned


async def _close_connection(request: Request, *, reset: bool = False) -> None:
    """Close the request's connection, by a TCP reset if asked for; return once it is closed."""
    close: Callable[..., None] = request.scope["extensions"][_CLOSE]
    close(reset=reset)
    await _wait_until_closed(request)


async def _wait_until_closed(request: Request) -> None:
    """Wait until either side has closed the connection."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


class _HalfResponse(Response):
    """Announces a whole body, sends half of it, and closes the connection."""

    def __init__(self, request: Request, response: ApiResponse, headers: dict[str, str]) -> None:
        super().__init__(response.body, response.status, headers, response.media_type)
        self._request = request

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the half, and let it leave before the connection is closed."""
        _ = scope, receive
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        half = bytes(self.body)[: len(self.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        await _close_connection(self._request)


_STATUS_ERRORS = {
    400: ("bad_data", "A scripted bad_data."),
    401: ("unauthorized", "A scripted Unauthorized."),
    403: ("denied", "A scripted Denied."),
    404: ("not_found", "A scripted not found."),
    429: ("rate_limited", "Rate limit exceeded."),
    500: ("server_error", "Server error."),
}
_FIXED_BODIES = {
    FaultKind.NO_ID: b'{"date": "2026-01-05T17:00:00Z"}',
    FaultKind.EMPTY: b"",
    FaultKind.NOT_JSON: b'{"id": 70',
}


def _fault_response(fault: Fault, error_body: ErrorBody) -> ApiResponse:
    """Return the response of a fault that answers at all."""
    if fault.kind is FaultKind.STATUS:
        return _status_response(fault, error_body)
    if fault.kind is FaultKind.HTML:
        return ApiResponse(_OK, html_page("Welcome", "Sign in to use this network.").encode(), HTML)
    if fault.kind is FaultKind.JUNK_GZIP:
        return ApiResponse(_OK, b"this was never compressed", headers={"Content-Encoding": "gzip"})
    if fault.kind is FaultKind.ANSWER:
        return ApiResponse(_OK, (fault.value or "").encode())
    return ApiResponse(_OK, _FIXED_BODIES[fault.kind])


def _status_response(fault: Fault, error_body: ErrorBody) -> ApiResponse:
    code, message = _STATUS_ERRORS.get(fault.status, ("error", f"A scripted {fault.status}."))
    if 300 <= fault.status < 400:  # noqa: PLR2004 - redirections
        headers = {"Location": fault.value or "/elsewhere"}
    else:
        headers = {"Retry-After": fault.value} if fault.value else {}
    return ApiResponse.from_error(ApiError(fault.status, code, message), error_body, headers)
