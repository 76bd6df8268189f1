"""Where every request to the API comes in: counted, disturbed if a fault is waiting, admitted, logged."""

import asyncio
import json
import math
import uuid
from collections.abc import Awaitable, Callable
from email.utils import format_datetime
from typing import NoReturn

from starlette.requests import Request
from starlette.responses import Response

from heydesk.sandbox.answer import JSON, Answer
from heydesk.sandbox.fault import Fault, FaultKind
from heydesk.sandbox.journal import Exchange
from heydesk.sandbox.refusal import Refusal
from heydesk.sandbox.stage import Call, Stage
from heydesk.sandbox.timing import carry_out_due
from heydesk.sandbox.wire import HalfResponse, body_of, cut, gone

Act = Callable[[Stage, Call], object]
"""One endpoint: what it gives is the JSON of a 200, or a whole answer; it may raise `Refusal`."""


class Door:
    """The way from HTTP to an act and back. `closing` is set when the sandbox is about to end."""

    def __init__(self, stage: Stage, closing: asyncio.Event) -> None:
        self._stage = stage
        self._closing = closing

    def to(self, act: Act) -> Callable[[Request], Awaitable[Response]]:
        """Return the endpoint that leads to an act."""

        async def enter(request: Request) -> Response:
            return await self._serve(request, act)

        return enter

    async def _serve(self, request: Request, act: Act) -> Response:
        stage = self._stage
        path = request.url.path
        exchange = stage.journal.begin(
            Exchange(stage.clock.now(), request.method, path, str(uuid.uuid4()), dict(request.query_params))
        )
        if not stage.throttle.admits(stage.clock.steady(), stage.switches.rate_limit):
            limited = Refusal(429, "rate_limited", "Rate limit exceeded.")
            _note(exchange, await body_of(request) or b"")
            return self._answered(exchange, Answer.refusing(limited, stage.switches.error_body))
        fault = stage.faults.take(path)
        if fault is not None:
            exchange.fault = fault.spec
            if fault.kind is FaultKind.DROP_BEFORE_READING:
                return await self._unanswered(request, exchange, "dropped")
        body = await body_of(request)
        if body is None:
            return await self._unanswered(request, exchange, "left")
        _note(exchange, body)
        if fault is None:
            return self._answered(exchange, self._act(request, exchange, act))
        return await self._disturbed(request, exchange, act, fault)

    async def _disturbed(self, request: Request, exchange: Exchange, act: Act, fault: Fault) -> Response:
        if fault.kind in {FaultKind.DELAY, FaultKind.LATE}:
            return await self._slow(request, exchange, act, fault)
        if fault.kept:
            answer = self._act(request, exchange, act)
            if answer.status != 200:  # noqa: PLR2004 - the request itself was refused, and is told so
                return self._answered(exchange, answer)
            if fault.kind is FaultKind.HALF_ANSWER:
                self._stage.journal.end(exchange, self._stage.clock.now(), "dropped", answer.status)
                return HalfResponse(request, answer, self._headers(exchange, answer))
            if fault.kind in {FaultKind.ACCEPT_THEN_DROP, FaultKind.ACCEPT_THEN_RESET}:
                reset = fault.kind is FaultKind.ACCEPT_THEN_RESET
                return await self._unanswered(request, exchange, "dropped", reset=reset)
        if fault.kind is FaultKind.HANG:
            self._stage.journal.end(exchange, self._stage.clock.now(), "hung")
            await gone(request)
            return Response()
        return self._answered(exchange, Answer.faulty(fault, self._stage.switches.error_body))

    async def _slow(self, request: Request, exchange: Exchange, act: Act, fault: Fault) -> Response:
        answer = self._act(request, exchange, act) if fault.kind is FaultKind.LATE else None
        if await self._ends_within(fault.seconds):
            return await self._unanswered(request, exchange, "dropped")
        return self._answered(exchange, answer or self._act(request, exchange, act))

    def _act(self, request: Request, exchange: Exchange, act: Act) -> Answer:
        stage, switches = self._stage, self._stage.switches
        try:
            stage.credential.admit(
                request.headers.get("authorization"),
                stage.clock.now(),
                life=switches.token_life,
                future_skew=switches.future_skew,
            )
            reads = request.method != "GET"
            if reads and exchange.raw:
                raise Refusal.bad("The body is not JSON.")
            call = Call(exchange.query, exchange.body if reads else None, exchange, request.path_params)
            if call.body is not None and request.headers.get("content-type", "")[: len(JSON)] != JSON:
                call.warn(["a body that is not called application/json"])
            carry_out_due(stage)
            given = act(stage, call)
            return given if isinstance(given, Answer) else Answer.of(given)
        except Refusal as refusal:
            return Answer.refusing(refusal, switches.error_body)

    async def _ends_within(self, seconds: float) -> bool:
        """Wait that long; say whether the sandbox began to end meanwhile."""
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def _unanswered(
        self, request: Request, exchange: Exchange, outcome: str, *, reset: bool = False
    ) -> Response:
        self._stage.journal.end(exchange, self._stage.clock.now(), outcome)
        return await cut(request, reset=reset)

    def _answered(self, exchange: Exchange, answer: Answer) -> Response:
        self._stage.journal.end(exchange, self._stage.clock.now(), "answered", answer.status)
        headers = self._headers(exchange, answer)
        return Response(answer.body, answer.status, headers, answer.media_type)

    def _headers(self, exchange: Exchange, answer: Answer) -> dict[str, str]:
        date = format_datetime(self._stage.clock.now(), usegmt=True)
        return {**answer.headers, "X-Request-Id": exchange.request_id, "Date": date}


def _note(exchange: Exchange, body: bytes) -> None:
    """Put a body into the log's entry: as JSON if it is JSON, else as text."""
    if not body:
        return
    try:
        exchange.body = json.loads(body, parse_constant=_no_number, parse_float=_number)
        json.dumps(exchange.body)  # what is nested so deep that it can't be logged is not taken either
    except (ValueError, RecursionError):
        exchange.raw = body.decode("utf-8", "backslashreplace")


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is not JSON")


def _number(written: str) -> float:
    number = float(written)
    if not math.isfinite(number):
        raise ValueError(f"{written} is out of reach")
    return number
