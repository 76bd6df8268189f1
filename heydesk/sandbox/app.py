"""Which path leads to which act."""

from __future__ import annotations

import asyncio
import json
import math
import uuid
from collections.abc import Awaitable, Callable
from email.utils import format_datetime
from typing import TYPE_CHECKING, NoReturn

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from heydesk.sandbox import contacts, lists_templates, messages, schedules
from heydesk.sandbox.connection import HalfResponse, body_of, cut, gone
from heydesk.sandbox.demo_media import pictures
from heydesk.sandbox.responses import JSON, Answer, Refusal
from heydesk.sandbox.schedules import carry_out_due
from heydesk.sandbox.state import Call, Exchange, Stage
from heydesk.sandbox.testing.control import levers
from heydesk.sandbox.testing.faults import Fault, FaultKind

if TYPE_CHECKING:
    from starlette.requests import Request

# Where every request to the API comes in: counted, disturbed if a fault is waiting, admitted, logged.

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


_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


ACTS: tuple[tuple[str, str, Act], ...] = (
    ("POST", "/v1/message/send", messages.send),
    ("GET", "/v1/messages", messages.thread),
    ("POST", "/v1/messages/all", messages.team),
    ("POST", "/v1/messages/all/count", messages.count),
    ("GET", "/v1/inboxes", contacts.inboxes),
    ("GET", "/v1/team", contacts.team),
    ("POST", "/v1/lists", lists_templates.page),
    ("GET", "/v1/list/{id}", lists_templates.read),
    ("POST", "/v2/lists", lists_templates.make),
    ("PUT", "/v2/lists/{id}", lists_templates.change),
    ("DELETE", "/v2/lists/{id}", lists_templates.remove),
    ("POST", "/v1/templates", lists_templates.templates),
    ("POST", "/v1/template", lists_templates.make_template),
    ("GET", "/v1/template/{id}", lists_templates.template),
    ("PUT", "/v1/template/{id}", lists_templates.change_template),
    ("POST", "/v1/surveys", lists_templates.surveys),
    ("GET", "/v1/survey/{id}", lists_templates.survey),
    ("POST", "/v1/tags", lists_templates.tags),
    ("POST", "/v1/contact-fields", lists_templates.contact_fields),
    ("POST", "/v1/contacts", contacts.page),
    ("POST", "/v1/contacts/count", contacts.count),
    ("GET", "/v1/contact/{id}", contacts.read),
    ("POST", "/v1/contact/get", contacts.find),
    ("POST", "/v1/contact/status", contacts.status),
    ("POST", "/v1/contact/set_status", contacts.set_status),
    ("POST", "/v2/contacts/list", contacts.numbered_page),
    ("POST", "/v2/contacts/search", contacts.search),
    ("POST", "/v1/conversations", messages.page),
    ("POST", "/v1/conversations/open", messages.open_again),
    ("POST", "/v1/conversations/close", messages.close),
    ("GET", "/v1/conversations/{id}", messages.read),
    ("POST", "/v1/schedule", schedules.make),
    ("GET", "/v1/schedule/{id}", schedules.read),
    ("PUT", "/v1/schedule/{id}", schedules.change),
    ("DELETE", "/v1/schedule/{id}", schedules.cancel),
)


def application(stage: Stage, closing: asyncio.Event) -> Starlette:
    """Return the whole of it: the API, the levers and the demo files beside it, and 404 for the rest."""
    door = Door(stage, closing)
    return Starlette(
        routes=[
            *(Route(path, door.to(act), methods=[method]) for method, path, act in ACTS),
            *levers(stage),
            *pictures(closing),
            Route("/{path:path}", door.to(_nowhere), methods=_METHODS),
        ]
    )


def _nowhere(stage: Stage, call: Call) -> object:
    _ = stage
    raise Refusal.absent(f"There is no {call.exchange.method} {call.exchange.path}.")
