"""What a team has prepared: templates, surveys, tags and custom fields (contract.md sections 7 to 9)."""

from __future__ import annotations

from dataclasses import replace

from heydesk.sandbox.dated_collection import DatedCollection
from heydesk.sandbox.protocol import ApiError, RequestFields
from heydesk.sandbox.seed_data import TemplateRecord
from heydesk.sandbox.state import ApiCall, SandboxState, read_page_request, read_positive

_FIRST_NEW_ID = 3_001
_GALLERY = ("url", "original_url", "annotation_text", "annotation_position")


def templates(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/templates`: a page, the latest changed first."""
    requested = read_page_request(call)
    rows = requested.rows(state, state.templates, lambda each: requested.shows(state, archived=each.archived))
    return [each.to_api_object(state.seed.team_id) for each in rows]


def template(state: SandboxState, call: ApiCall) -> object:
    """Answer `GET /v1/template/{id}`."""
    return _known(state, call).to_api_object(state.seed.team_id)


def create_template(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/template`."""
    now = state.clock.now()
    id_ = max([_FIRST_NEW_ID, *(each.id + 1 for each in state.templates)])
    made = state.templates.save(_written(call, TemplateRecord(id_, "", "", now, now)))
    return {"id": made.id, "rev": made.rev, "uuid": made.uuid}


def update_template(state: SandboxState, call: ApiCall) -> object:
    """Answer `PUT /v1/template/{id}`, whose body is the whole of a new one."""
    known = _known(state, call)
    changed = _written(call, replace(known, updated_at=state.clock.now(), rev=known.rev + 1))
    state.templates.save(changed)
    return {"id": changed.id, "rev": changed.rev}


def delete_template(state: SandboxState, call: ApiCall) -> object:
    """Answer `DELETE /v1/template/{id}` as lists answer theirs: what the service says is not shown."""
    known = _known(state, call)
    state.templates.remove(known.id)
    call.logged.kept = True
    return {"deleted": True, "id": known.id}


def surveys(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/surveys`: a page by its number, from 1, in the order of ids (which no source says)."""
    fields = RequestFields({} if call.body is None else call.body)
    limit = read_positive(fields, "limit") or state.behavior.page_size
    number = read_positive(fields, "page") or 1
    call.warn_of_unread(fields)
    limit = min(limit, max(state.behavior.page_size, state.behavior.largest_page))
    in_order = sorted(state.seed.surveys, key=lambda each: each.id)
    return [each.to_api_object() for each in in_order[(number - 1) * limit : number * limit]]


def survey(state: SandboxState, call: ApiCall) -> object:
    """Answer `GET /v1/survey/{id}`."""
    id_ = call.path_id()
    known = state.seed.survey(id_)
    if known is None:
        raise state.unknown_id_error("survey", id_)
    return known.to_api_object()


def tags(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/tags`: a page, the latest changed first."""
    rows = read_page_request(call).rows(state, DatedCollection(state.seed.tags))
    return [each.to_api_object(state.seed.team_id) for each in rows]


def contact_fields(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/contact-fields`: all of them."""
    fields = RequestFields({} if call.body is None else call.body)
    call.warn_of_unread(fields)
    return [{"id": id_, "title": title} for id_, title in state.seed.contact_fields.items()]


def _known(state: SandboxState, call: ApiCall) -> TemplateRecord:
    id_ = call.path_id()
    known = state.templates.get(id_)
    if known is None:
        raise state.unknown_id_error("template", id_)
    return known


def _written(call: ApiCall, before: TemplateRecord) -> TemplateRecord:
    """Return a template with what a body says, strictly checked."""
    fields = RequestFields(call.body)
    title, content = fields.nonempty_text("title"), fields.nested_object("content")
    if title is None or content is None:
        raise ApiError.bad_data(f"{'title' if title is None else 'content'} is missing.")
    text = content.text("text")
    if text is None:
        raise ApiError.bad_data("content.text is missing.")
    gallery = []
    for entry in content.object_list("gallery") or ():
        taken = {name: entry.text(name) for name in _GALLERY}
        gallery.append({name: value for name, value in taken.items() if value is not None})
    local_id, archived = fields.text("local_id"), fields.boolean("archived") or False
    call.warn_of_unread(fields)
    call.logged.kept = True
    return replace(
        before, name=title, text=text, gallery=tuple(gallery), local_id=local_id or before.local_id, archived=archived
    )
