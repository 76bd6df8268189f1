"""The levers under `/_sandbox/`: not the API's, no token needed, for programs on this machine alone."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from ipaddress import ip_address

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from heydesk.sandbox.fields import Fields
from heydesk.sandbox.messages import everything
from heydesk.sandbox.records import Message
from heydesk.sandbox.responses import Refusal
from heydesk.sandbox.schedules import carry_out_due
from heydesk.sandbox.state import Stage
from heydesk.sandbox.testing.faults import Fault

_Lever = Callable[[Stage, Request, object], object]
_LINES = "application/x-ndjson"


def levers(stage: Stage) -> list[BaseRoute]:
    """Return the routes."""

    def route(path: str, lever: _Lever, *methods: str) -> Route:
        return Route(f"/_sandbox/{path}", _guarded(stage, lever), methods=[*methods])

    return [
        route("log", _log, "GET"),
        route("faults", _faults, "GET"),
        route("faults", _add_faults, "POST"),
        route("faults", _clear_faults, "DELETE"),
        route("switches", _switches, "GET"),
        route("switches", _turn, "POST"),
        route("messages", _messages, "GET"),
        route("inbound", _inbound, "POST"),
    ]


def _guarded(stage: Stage, lever: _Lever) -> Callable[[Request], Awaitable[Response]]:
    async def pull(request: Request) -> Response:
        if not _from_here(request):
            return JSONResponse({"error": "denied", "message": "For programs on this machine alone."}, 403)
        raw = await request.body()
        try:
            carry_out_due(stage)
            given = lever(stage, request, json.loads(raw) if raw else None)
        except (ValueError, RecursionError, Refusal) as wrong:
            return JSONResponse({"error": "bad_data", "message": str(wrong)}, 400)
        return given if isinstance(given, Response) else JSONResponse(given)

    return pull


def _from_here(request: Request) -> bool:
    """Whether a program on this machine asks, and not a web page: a browser names the page's origin."""
    client = request.client.host if request.client else ""
    named = request.url.hostname in {"127.0.0.1", "localhost"}
    return named and ip_address(client).is_loopback and "origin" not in request.headers


def _log(stage: Stage, request: Request, body: object) -> object:
    _ = body
    return Response(stage.journal.lines(request.query_params.get("path")), media_type=_LINES)


def _faults(stage: Stage, request: Request, body: object) -> object:
    _ = request, body
    return stage.faults.waiting()


def _add_faults(stage: Stage, request: Request, body: object) -> object:
    stage.faults.add([Fault.read(entry) for entry in (body if isinstance(body, list) else [body])])
    return _faults(stage, request, body)


def _clear_faults(stage: Stage, request: Request, body: object) -> object:
    stage.faults.clear()
    return _faults(stage, request, body)


def _switches(stage: Stage, request: Request, body: object) -> object:
    _ = request, body
    return stage.switches.as_json()


def _turn(stage: Stage, request: Request, body: object) -> object:
    if not isinstance(body, Mapping):
        raise Refusal.bad("Switches are given as an object of names and values.")
    stage.turn(body)
    return _switches(stage, request, body)


def _messages(stage: Stage, request: Request, body: object) -> object:
    _ = request, body
    return everything(stage)


def _inbound(stage: Stage, request: Request, body: object) -> object:
    _ = request
    fields = Fields(body)
    inbox_id, phone = fields.needed_integer("inbox_id"), fields.phone("phone")
    text, media_url = fields.text("text") or "", fields.url("media_url")
    if phone is None or stage.practice.inbox(inbox_id) is None or fields.left():
        raise ValueError("An inbound message has phone, the inbox_id of an inbox, text and media_url.")
    stage.contacts.listen(phone, text)
    conversation = stage.ledger.conversation_with(inbox_id, (phone,))
    message = Message(
        id=stage.ledger.next_id(),
        conversation_id=conversation.id,
        date_at=stage.clock.now(),
        steady=stage.clock.steady(),
        text=text,
        media_url=media_url,
    )
    stage.ledger.keep(message)
    moved = stage.ledger.conversation_with(inbox_id, (phone,))  # it was updated by the message
    return message.wire(moved, 0, stage.switches.delivery_after)
