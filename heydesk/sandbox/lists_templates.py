"""Lists: written by the v2 family, read by the deprecated v1 one (contract.md section 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from heydesk.sandbox.collections import Shelf
from heydesk.sandbox.fields import Fields
from heydesk.sandbox.pagination import asked, positive
from heydesk.sandbox.records import Roster, Template
from heydesk.sandbox.responses import Refusal
from heydesk.sandbox.state import Call, Stage
from heydesk.sandbox.testing.switches import Access, ListMembers, RepeatedWrite

_LISTING_FIRST_NEW_ID = 6_001

Members = dict[str, Mapping[str, str]]


def page(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/lists`: a page, the latest changed first."""
    _guard(stage)
    asking = asked(call)
    rows = asking.rows(stage, stage.lists, lambda roster: asking.shows(stage, archived=roster.archived))
    return [_shown(stage, roster) for roster in rows]


def read(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/list/{id}`."""
    _guard(stage)
    return _shown(stage, _listing_known(stage, call))


def make(stage: Stage, call: Call) -> object:
    """Answer `POST /v2/lists` with `{id, rev, uuid}`; from then on the list can be read and sent to."""
    fields = Fields(call.body)
    title, local_id = _title(fields), fields.word("local_id")
    fields.text("type")
    if title is None or local_id is None:
        raise Refusal.bad(f"{'title' if title is None else 'local_id'} is missing.")
    members, emails = _people(stage, fields, "contacts", "phones", "emails")
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    if not members and not emails:
        raise Refusal.bad("One of contacts, phones and emails must name somebody.")
    earlier = next((roster for roster in stage.lists if roster.local_id == local_id), None)
    if earlier is not None and stage.switches.repeated_list is not RepeatedWrite.SECOND:
        same = (earlier.name, earlier.members.keys(), set(earlier.emails)) == (title, members.keys(), set(emails))
        if stage.switches.repeated_list is RepeatedWrite.REFUSAL or not same:
            raise Refusal.bad(f"The local_id {local_id} was used before.")
        return _listing_written(earlier)
    _fit(stage, members, emails)
    now = stage.clock.now()
    id_ = (
        max(_LISTING_FIRST_NEW_ID, *(roster.id + 1 for roster in stage.lists))
        if len(stage.lists)
        else _LISTING_FIRST_NEW_ID
    )
    call.exchange.kept = True
    return _listing_written(stage.lists.put(Roster(id_, title, now, now, members, tuple(emails), local_id)))


def change(stage: Stage, call: Call) -> object:
    """Answer `PUT /v2/lists/{id}`: a new name, a whole new membership, or some in and some out."""
    roster = _listing_known(stage, call)
    fields = Fields(call.body)
    title = _title(fields)
    whole, whole_emails = _people(stage, fields, "contacts", "phones", "emails")
    more, more_emails = _people(stage, fields, "add_contacts", "add_phones", "add_emails")
    less, less_emails = _people(stage, fields, "remove_contacts", "remove_phones", "remove_emails")
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    replaced = bool(whole or whole_emails)
    members: Members = {**(whole if replaced else roster.members), **more}
    emails = dict.fromkeys([*(whole_emails if replaced else roster.emails), *more_emails])
    for phone in less:
        members.pop(phone, None)
    for email in less_emails:
        emails.pop(email, None)
    _fit(stage, members, [*emails])
    changed = replace(
        roster,
        name=title or roster.name,
        members=members,
        emails=tuple(emails),
        updated_at=stage.clock.now(),
        rev=roster.rev + 1,
    )
    call.exchange.kept = True
    stage.lists.put(changed)
    return {"id": changed.id, "rev": changed.rev}


def remove(stage: Stage, call: Call) -> object:
    """Answer `DELETE /v2/lists/{id}`; the people on it stay."""
    roster = _listing_known(stage, call)
    stage.lists.remove(roster.id)
    return {"deleted": True, "id": roster.id}


def _guard(stage: Stage) -> None:
    if stage.switches.lists is Access.DENIED:
        raise Refusal.denied("Lists can't be read.")
    if stage.switches.lists is Access.MISSING:
        raise Refusal.absent("There is no such path.")


def _listing_known(stage: Stage, call: Call) -> Roster:
    id_ = call.id()
    roster = stage.lists.get(id_)
    if roster is None:
        raise stage.unknown("list", id_)
    return roster


def _title(fields: Fields) -> str | None:
    title = fields.word("title")
    if title is not None and not title.strip():
        raise Refusal.bad("title must not be blank.")
    return title


def _people(stage: Stage, fields: Fields, contacts: str, phones: str, emails: str) -> tuple[Members, list[str]]:
    """Take who is named in three fields: those with a number, by phone, and the addresses of the rest."""
    members: Members = {}
    rest: list[str] = []
    for id_ in fields.some_integers(contacts) or ():
        contact = stage.contacts.of_id(id_)
        if contact is None:
            raise stage.unknown("contact", id_)
        members[contact.phone] = {"f": contact.first, "l": contact.last}
    for phone in fields.some_phones(phones) or ():
        contact = stage.contacts.of_phone(phone)
        members[phone] = {"f": contact.first, "l": contact.last} if contact else {}
    for email in fields.some_texts(emails) or ():
        contact = stage.contacts.of_email(email)
        if contact is None:
            rest.append(email)
        else:
            members[contact.phone] = {"f": contact.first, "l": contact.last}
    return members, rest


def _fit(stage: Stage, members: Members, emails: list[str]) -> None:
    """Refuse a list that is larger than the team's `list_size` (section 5; whether the service does: unknown)."""
    most = stage.practice.team.get("list_size")
    if isinstance(most, int) and len(members) + len(emails) > most:
        raise Refusal.bad(f"A list holds {most} at most.")


def _shown(stage: Stage, roster: Roster) -> dict[str, object]:
    return roster.wire(stage.practice.team_id, members=stage.switches.list_members is ListMembers.SHOWN)


def _listing_written(roster: Roster) -> dict[str, object]:
    return {"id": roster.id, "rev": roster.rev, "uuid": roster.uuid}


# What a team has prepared, read and written: templates, surveys, tags, custom fields (sections 7 to 9).

_CATALOG_FIRST_NEW_ID = 3_001
_GALLERY = ("url", "original_url", "annotation_text", "annotation_position")


def templates(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/templates`: a page, the latest changed first."""
    asking = asked(call)
    rows = asking.rows(stage, stage.templates, lambda each: asking.shows(stage, archived=each.archived))
    return [each.wire(stage.practice.team_id) for each in rows]


def template(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/template/{id}`."""
    return _catalog_known(stage, call).wire(stage.practice.team_id)


def make_template(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/template`."""
    now = stage.clock.now()
    id_ = max([_CATALOG_FIRST_NEW_ID, *(each.id + 1 for each in stage.templates)])
    made = stage.templates.put(_catalog_written(call, Template(id_, "", "", now, now)))
    return {"id": made.id, "rev": made.rev, "uuid": made.local_id or str(made.id)}


def change_template(stage: Stage, call: Call) -> object:
    """Answer `PUT /v1/template/{id}`, whose body is the whole of a new one."""
    known = _catalog_known(stage, call)
    changed = _catalog_written(call, replace(known, updated_at=stage.clock.now(), rev=known.rev + 1))
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


def _catalog_known(stage: Stage, call: Call) -> Template:
    id_ = call.id()
    known = stage.templates.get(id_)
    if known is None:
        raise stage.unknown("template", id_)
    return known


def _catalog_written(call: Call, before: Template) -> Template:
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
