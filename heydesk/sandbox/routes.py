"""The table of the API's paths, and the application that serves them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Route

from heydesk.sandbox import (
    catalog_endpoints,
    contact_endpoints,
    conversation_endpoints,
    list_endpoints,
    schedule_endpoints,
    send_endpoint,
)
from heydesk.sandbox.demo_media import demo_media_routes
from heydesk.sandbox.protocol import ApiError
from heydesk.sandbox.request_pipeline import Endpoint, RequestPipeline, Responder, respond
from heydesk.sandbox.state import ApiCall, SandboxState

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


ROUTES: tuple[tuple[str, str, Endpoint], ...] = (
    ("POST", "/v1/message/send", send_endpoint.send),
    ("GET", "/v1/messages", conversation_endpoints.thread_messages),
    ("POST", "/v1/messages/all", conversation_endpoints.team_messages),
    ("POST", "/v1/messages/all/count", conversation_endpoints.count_team_messages),
    ("GET", "/v1/inboxes", contact_endpoints.inboxes),
    ("GET", "/v1/team", contact_endpoints.team),
    ("POST", "/v1/lists", list_endpoints.page),
    ("GET", "/v1/list/{id}", list_endpoints.read),
    ("POST", "/v1/list", list_endpoints.create),
    ("PUT", "/v1/list/{id}", list_endpoints.update_v1),
    ("DELETE", "/v1/list/{id}", list_endpoints.delete),
    ("POST", "/v2/lists", list_endpoints.create),
    ("PUT", "/v2/lists/{id}", list_endpoints.update),
    ("DELETE", "/v2/lists/{id}", list_endpoints.delete),
    ("POST", "/v1/templates", catalog_endpoints.templates),
    ("POST", "/v1/template", catalog_endpoints.create_template),
    ("GET", "/v1/template/{id}", catalog_endpoints.template),
    ("PUT", "/v1/template/{id}", catalog_endpoints.update_template),
    ("DELETE", "/v1/template/{id}", catalog_endpoints.delete_template),
    ("POST", "/v1/surveys", catalog_endpoints.surveys),
    ("GET", "/v1/survey/{id}", catalog_endpoints.survey),
    ("POST", "/v1/tags", catalog_endpoints.tags),
    ("POST", "/v1/contact-fields", catalog_endpoints.contact_fields),
    ("POST", "/v1/contacts", contact_endpoints.page),
    ("POST", "/v1/contacts/count", contact_endpoints.count),
    ("GET", "/v1/contact/{id}", contact_endpoints.read),
    ("PUT", "/v1/contact/{id}", contact_endpoints.update),
    ("POST", "/v1/contact", contact_endpoints.create),
    ("POST", "/v1/batch/contacts", contact_endpoints.write_batch),
    ("POST", "/v1/contact/get", contact_endpoints.find),
    ("POST", "/v1/contact/status", contact_endpoints.status),
    ("POST", "/v1/contact/set_status", contact_endpoints.set_status),
    ("POST", "/v2/contacts/list", contact_endpoints.numbered_page),
    ("POST", "/v2/contacts/search", contact_endpoints.search),
    ("POST", "/v1/conversations", conversation_endpoints.page),
    ("POST", "/v1/conversations/open", conversation_endpoints.reopen),
    ("POST", "/v1/conversations/close", conversation_endpoints.close),
    ("POST", "/v1/conversations/read", conversation_endpoints.mark_read),
    ("POST", "/v1/conversations/unread", conversation_endpoints.mark_unread),
    ("POST", "/v1/conversations/reassign", conversation_endpoints.reassign),
    ("POST", "/v1/conversations/transfer", conversation_endpoints.transfer),
    ("POST", "/v1/conversations/count", conversation_endpoints.count),
    ("GET", "/v1/conversations/{id}", conversation_endpoints.read),
    ("GET", "/v1/users/get", contact_endpoints.users),
    ("GET", "/v1/users", contact_endpoints.users),
    ("POST", "/v1/schedule", schedule_endpoints.create),
    ("GET", "/v1/schedule/{id}", schedule_endpoints.read),
    ("PUT", "/v1/schedule/{id}", schedule_endpoints.update),
    ("DELETE", "/v1/schedule/{id}", schedule_endpoints.cancel),
)


def api_application(
    state: SandboxState,
    closing: asyncio.Event,
    *,
    responder: Responder = respond,
    extra_routes: Sequence[BaseRoute] = (),
) -> Starlette:
    """Return the whole application: the API, any extra routes, the demo files, and 404 for every other path."""
    pipeline = RequestPipeline(state, closing, responder)
    return Starlette(
        routes=[
            *(Route(path, pipeline.handler(endpoint), methods=[method]) for method, path, endpoint in ROUTES),
            *extra_routes,
            *demo_media_routes(closing),
            Route("/{path:path}", pipeline.handler(_unknown_path), methods=_METHODS),
        ]
    )


def _unknown_path(state: SandboxState, call: ApiCall) -> object:
    _ = state
    raise ApiError.not_found(f"There is no {call.logged.method} {call.logged.path}.")
