"""The control paths under `/_sandbox/`: not the API's, without a token, for programs on this machine alone."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from ipaddress import ip_address

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from heydesk.sandbox.conversation_endpoints import all_message_objects, receive_text
from heydesk.sandbox.protocol import ApiError, RequestFields
from heydesk.sandbox.schedule_endpoints import send_due_schedules
from heydesk.sandbox.state import SandboxState
from heydesk.sandbox.testing.conversation_script import apply_step
from heydesk.sandbox.testing.faults import Fault, FaultQueue
from heydesk.sandbox.testing.switches import switches_as_json, with_switches

_Action = Callable[[Request, object], object]
_JSON_LINES = "application/x-ndjson"


def control_routes(state: SandboxState, faults: FaultQueue) -> list[BaseRoute]:
    """Return the routes; `heydesk.sandbox.testing` describes them."""
    control = _Control(state, faults)

    def route(path: str, action: _Action, *methods: str) -> Route:
        return Route(f"/_sandbox/{path}", _handler(state, action), methods=[*methods])

    return [
        route("log", control.log, "GET"),
        route("faults", control.waiting_faults, "GET"),
        route("faults", control.add_faults, "POST"),
        route("faults", control.clear_faults, "DELETE"),
        route("switches", control.switches, "GET"),
        route("switches", control.set_switches, "POST"),
        route("messages", control.messages, "GET"),
        route("inbound", control.receive_inbound, "POST"),
        route("conversations", control.change_conversations, "POST"),
    ]


def _handler(state: SandboxState, action: _Action) -> Callable[[Request], Awaitable[Response]]:
    async def handle(request: Request) -> Response:
        if not _is_local_program(request):
            return JSONResponse({"error": "denied", "message": "For programs on this machine alone."}, 403)
        raw = await request.body()
        try:
            send_due_schedules(state)
            result = action(request, json.loads(raw) if raw else None)
        except (ValueError, RecursionError, ApiError) as error:
            return JSONResponse({"error": "bad_data", "message": str(error)}, 400)
        return result if isinstance(result, Response) else JSONResponse(result)

    return handle


def _is_local_program(request: Request) -> bool:
    """Whether a program on this machine asks, and not a web page: a browser names the page's origin."""
    client = request.client.host if request.client else ""
    local_name = request.url.hostname in {"127.0.0.1", "localhost"}
    return local_name and ip_address(client).is_loopback and "origin" not in request.headers


class _Control:
    """What the control paths do; each action takes the request and its body as JSON."""

    def __init__(self, state: SandboxState, faults: FaultQueue) -> None:
        self._state = state
        self._faults = faults

    def log(self, request: Request, body: object) -> object:
        _ = body
        lines = self._state.request_log.json_lines(request.query_params.get("path"))
        return Response(lines, media_type=_JSON_LINES)

    def waiting_faults(self, request: Request, body: object) -> object:
        _ = request, body
        return self._faults.waiting()

    def add_faults(self, request: Request, body: object) -> object:
        self._faults.add([Fault.from_json(entry) for entry in (body if isinstance(body, list) else [body])])
        return self.waiting_faults(request, body)

    def clear_faults(self, request: Request, body: object) -> object:
        self._faults.clear()
        return self.waiting_faults(request, body)

    def switches(self, request: Request, body: object) -> object:
        _ = request, body
        return switches_as_json(self._state.behavior)

    def set_switches(self, request: Request, body: object) -> object:
        if not isinstance(body, Mapping):
            raise ApiError.bad_data("Switches are given as an object of names and values.")
        self._state.set_behavior(with_switches(self._state.behavior, body))
        return self.switches(request, body)

    def messages(self, request: Request, body: object) -> object:
        _ = request, body
        return all_message_objects(self._state)

    def receive_inbound(self, request: Request, body: object) -> object:
        _ = request
        state, fields = self._state, RequestFields(body)
        inbox_id, phone = fields.required_integer("inbox_id"), fields.phone("phone")
        text, media_url = fields.text("text") or "", fields.url("media_url")
        if phone is None or state.seed.inbox(inbox_id) is None or fields.unread_names():
            raise ValueError("An inbound message has phone, the inbox_id of an inbox, text and media_url.")
        message = receive_text(state, inbox_id, phone, text, media_url=media_url)
        updated = state.messages.get_or_create_conversation(inbox_id, (phone,))
        return message.to_api_object(updated, 0, state.behavior)

    def change_conversations(self, request: Request, body: object) -> object:
        _ = request
        steps = body if isinstance(body, list) else [body]
        return [found for step in steps for found in apply_step(self._state, RequestFields(step))]
