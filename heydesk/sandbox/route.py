"""Which path leads to which act."""

import asyncio

from starlette.applications import Starlette
from starlette.routing import Route

from heydesk.sandbox import catalog, directory, history, listing, person, sending, talk, timing
from heydesk.sandbox.control import levers
from heydesk.sandbox.demo import pictures
from heydesk.sandbox.door import Act, Door
from heydesk.sandbox.refusal import Refusal
from heydesk.sandbox.stage import Call, Stage

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


ACTS: tuple[tuple[str, str, Act], ...] = (
    ("POST", "/v1/message/send", sending.send),
    ("GET", "/v1/messages", history.thread),
    ("POST", "/v1/messages/all", history.team),
    ("POST", "/v1/messages/all/count", history.count),
    ("GET", "/v1/inboxes", directory.inboxes),
    ("GET", "/v1/team", directory.team),
    ("POST", "/v1/lists", listing.page),
    ("GET", "/v1/list/{id}", listing.read),
    ("POST", "/v2/lists", listing.make),
    ("PUT", "/v2/lists/{id}", listing.change),
    ("DELETE", "/v2/lists/{id}", listing.remove),
    ("POST", "/v1/templates", catalog.templates),
    ("POST", "/v1/template", catalog.make_template),
    ("GET", "/v1/template/{id}", catalog.template),
    ("PUT", "/v1/template/{id}", catalog.change_template),
    ("POST", "/v1/surveys", catalog.surveys),
    ("GET", "/v1/survey/{id}", catalog.survey),
    ("POST", "/v1/tags", catalog.tags),
    ("POST", "/v1/contact-fields", catalog.contact_fields),
    ("POST", "/v1/contacts", person.page),
    ("POST", "/v1/contacts/count", person.count),
    ("GET", "/v1/contact/{id}", person.read),
    ("POST", "/v1/contact/get", person.find),
    ("POST", "/v1/contact/status", person.status),
    ("POST", "/v1/contact/set_status", person.set_status),
    ("POST", "/v2/contacts/list", person.numbered_page),
    ("POST", "/v2/contacts/search", person.search),
    ("POST", "/v1/conversations", talk.page),
    ("POST", "/v1/conversations/open", talk.open_again),
    ("POST", "/v1/conversations/close", talk.close),
    ("GET", "/v1/conversations/{id}", talk.read),
    ("POST", "/v1/schedule", timing.make),
    ("GET", "/v1/schedule/{id}", timing.read),
    ("PUT", "/v1/schedule/{id}", timing.change),
    ("DELETE", "/v1/schedule/{id}", timing.cancel),
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
