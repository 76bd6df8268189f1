"""The way of a request to the API: logged, rate limited, authenticated, carried out, answered."""

from __future__ import annotations

import asyncio
import json
import math
import re
import uuid
from collections.abc import Awaitable, Callable
from email.utils import format_datetime
from typing import NoReturn

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from heydesk.sandbox.behavior import EmptyArray, PhoneFormat
from heydesk.sandbox.conversation_endpoints import receive_due_texts
from heydesk.sandbox.protocol import JSON, ApiError, ApiResponse
from heydesk.sandbox.request_log import LoggedRequest
from heydesk.sandbox.schedule_endpoints import send_due_schedules
from heydesk.sandbox.state import ApiCall, SandboxState

Endpoint = Callable[[SandboxState, ApiCall], object]
"""One endpoint: it returns the JSON of a 200, or a whole `ApiResponse`; it may raise `ApiError`."""

Responder = Callable[["RequestPipeline", Request, LoggedRequest, Endpoint], Awaitable[Response]]
"""What answers a request that the rate limit has let in: `respond`, unless a test injects faults."""


async def respond(pipeline: RequestPipeline, request: Request, logged: LoggedRequest, endpoint: Endpoint) -> Response:
    """Answer a request as the service does."""
    if not await read_body(request, logged):
        return pipeline.abandon(logged, "left")
    return pipeline.complete(logged, pipeline.execute(request, logged, endpoint))


class RequestPipeline:
    """Carries HTTP requests to endpoints and their results back; every request ends in the log, whatever happens."""

    def __init__(self, state: SandboxState, closing: asyncio.Event, responder: Responder = respond) -> None:
        """Serve a state; `closing` is set when the sandbox is about to end."""
        self.state = state
        self._closing = closing
        self._responder = responder

    def handler(self, endpoint: Endpoint) -> Callable[[Request], Awaitable[Response]]:
        """Return the HTTP handler of an endpoint."""

        async def handle(request: Request) -> Response:
            return await self._handle(request, endpoint)

        return handle

    def execute(self, request: Request, logged: LoggedRequest, endpoint: Endpoint) -> ApiResponse:
        """Authenticate a request whose body has been read, send what is due, and call the endpoint."""
        state, behavior = self.state, self.state.behavior
        try:
            state.credential.verify(request.headers.get("authorization"), state.clock.now(), behavior)
            has_body = request.method != "GET"
            if has_body and logged.raw:
                raise ApiError.bad_data("The body is not JSON.")
            body = logged.body if has_body else None
            if body == [] and behavior.empty_array is EmptyArray.EMPTY_BODY:
                body = {}
            call = ApiCall(logged.query, body, logged, request.path_params)
            if call.body is not None and request.headers.get("content-type", "")[: len(JSON)] != JSON:
                call.warn(["a body that is not called application/json"])
            send_due_schedules(state)
            receive_due_texts(state)
            result = endpoint(state, call)
            if behavior.phone_format is PhoneFormat.NATIONAL:
                result = _with_national_numbers(result)
            return result if isinstance(result, ApiResponse) else ApiResponse.from_json(result)
        except ApiError as error:
            return ApiResponse.from_error(error, behavior.error_body)

    def complete(self, logged: LoggedRequest, response: ApiResponse) -> Response:
        """Log a response, before the caller can have it, and return it as HTTP."""
        self.state.request_log.finish(logged, self.state.clock.now(), "answered", response.status)
        headers = self.headers(logged, response)
        return Response(response.body, response.status, headers, response.media_type)

    def abandon(self, logged: LoggedRequest, outcome: str, status: int | None = None) -> Response:
        """Log that a request gets no whole answer; the empty response is for a connection that is gone."""
        self.state.request_log.finish(logged, self.state.clock.now(), outcome, status)
        return Response()

    def headers(self, logged: LoggedRequest, response: ApiResponse) -> dict[str, str]:
        """Return the headers of a response: its own, and those that every response has."""
        date = format_datetime(self.state.clock.now(), usegmt=True)
        return {**response.headers, "X-Request-Id": logged.request_id, "Date": date}

    async def closes_within(self, seconds: float) -> bool:
        """Wait that long; return whether the sandbox began to end meanwhile."""
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def _handle(self, request: Request, endpoint: Endpoint) -> Response:
        state = self.state
        logged = state.request_log.start(
            LoggedRequest(
                state.clock.now(), request.method, request.url.path, str(uuid.uuid4()), dict(request.query_params)
            )
        )
        if not state.rate_limiter.allows(state.clock.steady(), state.behavior.rate_limit):
            await read_body(request, logged)
            limited = ApiError(429, "rate_limited", "Rate limit exceeded.")
            return self.complete(logged, ApiResponse.from_error(limited, state.behavior.error_body))
        return await self._responder(self, request, logged, endpoint)


async def read_body(request: Request, logged: LoggedRequest) -> bool:
    """Read a body into the log entry: as JSON if it is JSON, else as text. False when the caller went away."""
    try:
        body = await request.body()
    except ClientDisconnect:
        return False
    if body:
        try:
            logged.body = json.loads(body, parse_constant=_reject_constant, parse_float=_finite_number)
            json.dumps(logged.body)  # a body that is nested too deep to be logged is not accepted either
        except (ValueError, RecursionError):
            logged.raw = body.decode("utf-8", "backslashreplace")
    return True


_NANP = re.compile("1([2-9][0-9]{9})")


def _with_national_numbers(value: object) -> object:
    """Return the same JSON with numbers of the US and Canada as ten digits, also where they are keys."""
    if isinstance(value, dict):
        return {_national(name): _with_national_numbers(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_with_national_numbers(inner) for inner in value]
    return _national(value) if isinstance(value, str) else value


def _national(written: str) -> str:
    number = _NANP.fullmatch(written)
    return number[1] if number else written


def _reject_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _finite_number(written: str) -> float:
    number = float(written)
    if not math.isfinite(number):
        raise ValueError(f"{written} is out of reach")
    return number
