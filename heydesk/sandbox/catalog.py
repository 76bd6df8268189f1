"""What a team has prepared, read and written: templates, surveys, tags, custom fields (sections 7 to 9)."""

from dataclasses import replace

from heydesk.sandbox.field import Fields
from heydesk.sandbox.item import Template
from heydesk.sandbox.page import asked, positive
from heydesk.sandbox.refusal import Refusal
from heydesk.sandbox.shelf import Shelf
from heydesk.sandbox.stage import Call, Stage

_FIRST_NEW_ID = 3_001
_GALLERY = ("url", "original_url", "annotation_text", "annotation_position")


def templates(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/templates`: a page, the latest changed first."""
    asking = asked(call)
    rows = asking.rows(stage, stage.templates, lambda each: asking.shows(stage, archived=each.archived))
    return [each.wire(stage.practice.team_id) for each in rows]


def template(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/template/{id}`."""
    return _known(stage, call).wire(stage.practice.team_id)


def make_template(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/template`."""
    now = stage.clock.now()
    id_ = max([_FIRST_NEW_ID, *(each.id + 1 for each in stage.templates)])
    made = stage.templates.put(_written(call, Template(id_, "", "", now, now)))
    return {"id": made.id, "rev": made.rev, "uuid": made.local_id or str(made.id)}


def change_template(stage: Stage, call: Call) -> object:
    """Answer `PUT /v1/template/{id}`, whose body is the whole of a new one."""
    known = _known(stage, call)
    changed = _written(call, replace(known, updated_at=stage.clock.now(), rev=known.rev + 1))
    stage.templates.put(changed)
    return {"id": changed.id, "rev": changed.rev}


def surveys(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/surveys`: a page by its number, from 1, in the order of ids (which no source says)."""
    fields = Fields({} if call.body is None else call.body)
    limit = positive(fields, "limit") or stage.switches.page_size
    number = positive(fields, "page") or 1
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    limit = min(limit, max(stage.switches.page_size, stage.switches.largest_page))
    in_order = sorted(stage.practice.surveys, key=lambda each: each.id)
    return [each.wire() for each in in_order[(number - 1) * limit : number * limit]]


def survey(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/survey/{id}`."""
    id_ = call.id()
    known = stage.practice.survey(id_)
    if known is None:
        raise stage.unknown("survey", id_)
    return known.wire()


def tags(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/tags`: a page, the latest changed first."""
    rows = asked(call).rows(stage, Shelf(stage.practice.tags))
    return [each.wire(stage.practice.team_id) for each in rows]


def contact_fields(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/contact-fields`: all of them."""
    fields = Fields({} if call.body is None else call.body)
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    return [{"id": id_, "title": title} for id_, title in stage.practice.contact_fields.items()]


def _known(stage: Stage, call: Call) -> Template:
    id_ = call.id()
    known = stage.templates.get(id_)
    if known is None:
        raise stage.unknown("template", id_)
    return known


def _written(call: Call, before: Template) -> Template:
    """Return a template with what a body says, strictly checked."""
    fields = Fields(call.body)
    title, content = fields.word("title"), fields.nested("content")
    if title is None or content is None:
        raise Refusal.bad(f"{'title' if title is None else 'content'} is missing.")
    text = content.text("text")
    if text is None:
        raise Refusal.bad("content.text is missing.")
    gallery = []
    for entry in content.objects("gallery") or ():
        taken = {name: entry.text(name) for name in _GALLERY}
        gallery.append({name: value for name, value in taken.items() if value is not None})
    local_id, archived = fields.text("local_id"), fields.flag("archived") or False
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    call.exchange.kept = True
    return replace(
        before, name=title, text=text, gallery=tuple(gallery), local_id=local_id or before.local_id, archived=archived
    )
