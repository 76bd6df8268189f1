"""Which path leads to which act."""

import asyncio

from starlette.applications import Starlette
from starlette.routing import Route

from heydesk.sandbox import directory, history, sending
from heydesk.sandbox.control import levers
from heydesk.sandbox.door import Door
from heydesk.sandbox.refusal import Refusal
from heydesk.sandbox.stage import Call, Stage

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


def application(stage: Stage, closing: asyncio.Event) -> Starlette:
    """Return the whole of it: the API, the levers beside it, and 404 for the rest."""
    door = Door(stage, closing)
    return Starlette(
        routes=[
            Route("/v1/message/send", door.to(sending.send), methods=["POST"]),
            Route("/v1/messages", door.to(history.thread), methods=["GET"]),
            Route("/v1/messages/all", door.to(history.team), methods=["POST"]),
            Route("/v1/inboxes", door.to(directory.inboxes), methods=["GET"]),
            Route("/v1/team", door.to(directory.team), methods=["GET"]),
            Route("/v1/contact/status", door.to(directory.contact_status), methods=["POST"]),
            *levers(stage),
            Route("/{path:path}", door.to(_nowhere), methods=_METHODS),
        ]
    )


def _nowhere(stage: Stage, call: Call) -> object:
    _ = stage
    raise Refusal.absent(f"There is no {call.exchange.method} {call.exchange.path}.")
