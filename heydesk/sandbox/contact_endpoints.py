"""Contacts: paged through, looked up, written, and their status (contract.md section 9); inboxes and the team."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from heydesk.sandbox.behavior import InboxesAnswer
from heydesk.sandbox.contact_store import ContactRecord
from heydesk.sandbox.protocol import ApiError, RequestFields
from heydesk.sandbox.state import ApiCall, PageRequest, SandboxState, count_body, read_page_request, read_positive

_DIGITS = re.compile("[0-9]{1,18}")
_STATUS_FLAGS: dict[str, dict[str, bool]] = {
    "active": {"blocked": False, "opted_out_by_admin": False, "opted_out_by_contact": False},
    "blocked": {"blocked": True},
    "unblocked": {"blocked": False},
    "subscribed": {"opted_out_by_admin": False, "opted_out_by_contact": False},
    "unsubscribed": {"opted_out_by_admin": True},
}


def page(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/contacts`: a page, the latest changed first."""
    return _api_objects(state, read_page_request(call).rows(state, state.contacts.collection))


def numbered_page(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v2/contacts/list`: a page by its number, of what changed before `date` if there is one."""
    fields = RequestFields({} if call.body is None else call.body)
    base = state.behavior.contacts_page_base
    number = read_positive(fields, "page", lowest=base)
    requested = PageRequest(
        cursor=fields.timestamp("date"),
        limit=read_positive(fields, "limit"),
        ascending=fields.boolean("ascending") or False,
    )
    call.warn_of_unread(fields)
    skip = min((base if number is None else number) - base, len(state.contacts.collection))
    return _api_objects(state, requested.rows(state, state.contacts.collection, skip=skip))


def count(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/contacts/count`."""
    _ = call
    return count_body(state, len(state.contacts.collection))


def read(state: SandboxState, call: ApiCall) -> object:
    """Answer `GET /v1/contact/{id}`."""
    return _known(state, None, call.path_id()).to_api_object(state.seed.team_id)


def find(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/contact/get`: by phone, or by an id that may be written as a string."""
    fields = RequestFields(call.body)
    phone = fields.phone("phone")
    if fields.has_type("id", str):
        written = fields.text("id") or ""
        if not _DIGITS.fullmatch(written):
            raise ApiError.bad_data("id must be an integer, written as a string or not.")
        id_: int | None = int(written)
    else:
        id_ = fields.integer("id")
    call.warn_of_unread(fields)
    return _known(state, phone, id_).to_api_object(state.seed.team_id)


def search(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v2/contacts/search`: those with exactly that number or address."""
    fields = RequestFields(call.body)
    channels = fields.object_list("contact_channels")
    if not channels:
        raise ApiError.bad_data("contact_channels must be an array of at least one object.")
    found: dict[int, ContactRecord] = {}
    for channel in channels:
        kind, values = channel.text("channel_type"), channel.text_list("channel_ids")
        if not values:
            raise ApiError.bad_data("channel_ids must be an array of at least one string.")
        for value in values:
            contact = _find_by_channel(state, kind or ("email" if "@" in value else "phone"), value)
            if contact is not None:
                found[contact.id] = contact
    call.warn_of_unread(fields)
    return _api_objects(state, [*found.values()])


def status(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/contact/status`; the phone counts when an id is there too."""
    fields = RequestFields(call.body)
    phone, id_ = fields.phone("phone"), fields.integer("id")
    call.warn_of_unread(fields)
    return _known(state, phone, id_).status()


def set_status(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/contact/set_status` with a bare string."""
    fields = RequestFields(call.body)
    phone, id_, status_name = fields.phone("phone"), fields.integer("id"), fields.text("status")
    call.warn_of_unread(fields)
    if status_name not in _STATUS_FLAGS:
        raise ApiError.bad_data(f"status is one of {', '.join(_STATUS_FLAGS)}.")
    state.contacts.update_flags(_known(state, phone, id_), **_STATUS_FLAGS[status_name])
    call.logged.kept = True
    return "success"


_MOST_TAGS = 5


def create(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/contact` with `{id, rev, uuid}`. A number that is known already is changed, not doubled."""
    written = _written(state, call, RequestFields(call.body), overwrite=False)
    call.logged.kept = True
    return {"id": written.id, "rev": written.rev, "uuid": str(uuid.uuid5(uuid.NAMESPACE_OID, str(written.id)))}


def update(state: SandboxState, call: ApiCall) -> object:
    """Answer `PUT /v1/contact/{id}?overwrite=`: names are always overwritten, custom fields merged or replaced."""
    known = _known(state, None, call.path_id())
    changed = _written(state, call, RequestFields(call.body), known, overwrite=_overwrites(call))
    call.logged.kept = True
    return {"id": changed.id, "rev": changed.rev}


def write_batch(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/batch/contacts?overwrite=` with a string, or change nothing: all of the rows hold, or none."""
    rows = call.body if isinstance(call.body, list) else None
    if not rows:
        raise ApiError.bad_data("The body must be an array of at least one contact.")
    overwrite = _overwrites(call)
    fields = [RequestFields(row) for row in rows]
    values = [_ContactValues.read(state, each) for each in fields]
    for each, value in zip(fields, values, strict=True):
        call.warn_of_unread(each)
        value.save(state, state.contacts.find_by_phone(value.phone), overwrite=overwrite)
    call.logged.kept = True
    return "ok"


def users(state: SandboxState, call: ApiCall) -> object:
    """Answer `GET /v1/users/get`, whose question stands in a body, and `GET /v1/users`, which has none."""
    fields = RequestFields(call.logged.body or {})
    phones, emails = fields.text_list("phone"), fields.text_list("email")
    call.warn_of_unread(fields)
    members = state.seed.team["members"]
    assert isinstance(members, list)  # noqa: S101 - checked when the data was read
    memberships = [{**member, "team_id": state.seed.team_id} for member in members]
    asked = {*(phones or ()), *(emails or ())}
    if phones is not None or emails is not None:
        memberships = [row for row in memberships if asked & {row.get("phone"), row.get("email")}]
    return {"memberships": memberships}


@dataclass(frozen=True, slots=True)
class _ContactValues:
    """What a body says of a contact (section 9); None is what it doesn't name."""

    phone: str
    first: str
    last: str
    email: str | None
    custom: Mapping[str, str] | None
    tags: tuple[int, ...] | None
    assigned: int | None
    opted_out: bool | None

    @classmethod
    def read(cls, state: SandboxState, fields: RequestFields) -> Self:
        """Read it from a body. Raises ApiError (400)."""
        phone = fields.phone("phone")
        if phone is None:
            raise ApiError.bad_data("phone is missing.")
        display, first, last = (fields.text(name) or "" for name in ("display_name", "first", "last"))
        if display and not (first or last):
            first, _, last = display.partition(" ")
        fields.text("avatar")
        return cls(
            phone=phone,
            first=first,
            last=last,
            email=fields.text("email"),
            custom=_custom(state, fields.nested_object("custom")),
            tags=_tags(state, fields.object_list("tags")),
            assigned=fields.integer("assignee_id"),
            opted_out=fields.boolean("is_opted_out"),
        )

    def save(self, state: SandboxState, known: ContactRecord | None, *, overwrite: bool) -> ContactRecord:
        """Write it over a contact, or over a new one."""
        before = known or state.contacts.get_or_create(self.phone)
        custom = before.custom if self.custom is None else {**({} if overwrite else before.custom), **self.custom}
        assigned = before.assigned_user_id if self.assigned is None else self.assigned
        opted_out = before.opted_out_by_admin if self.opted_out is None else self.opted_out
        after = replace(
            before,
            phone=self.phone,
            first=self.first,
            last=self.last,
            email=before.email if self.email is None else self.email,
            custom=custom,
            tags=before.tags if self.tags is None else self.tags,
            assigned_user_id=None if assigned == -1 else assigned,
            opted_out_by_admin=opted_out,
        )
        return state.contacts.save(after, before)


def _written(
    state: SandboxState, call: ApiCall, fields: RequestFields, known: ContactRecord | None = None, *, overwrite: bool
) -> ContactRecord:
    """Save the contact that a body describes."""
    values = _ContactValues.read(state, fields)
    call.warn_of_unread(fields)
    other = state.contacts.find_by_phone(values.phone)
    if known is not None and other is not None and other.id != known.id:
        raise ApiError.bad_data("Another contact has that phone.")
    return values.save(state, known or other, overwrite=overwrite)


def _custom(state: SandboxState, fields: RequestFields | None) -> dict[str, str] | None:
    """Read custom fields; unknown keys are dropped silently, as clients saw."""
    if fields is None:
        return None
    known = {str(id_) for id_ in state.seed.contact_fields}
    return {name: value for name in known if (value := fields.text(name)) is not None}


def _tags(state: SandboxState, rows: tuple[RequestFields, ...] | None) -> tuple[int, ...] | None:
    if rows is None:
        return None
    ids = tuple(dict.fromkeys(row.required_integer("tag_id") for row in rows))
    if len(ids) > _MOST_TAGS:
        raise ApiError.bad_data(f"A contact has {_MOST_TAGS} tags at most.")
    known = {tag.id for tag in state.seed.tags}
    for id_ in ids:
        if id_ not in known:
            raise state.unknown_id_error("tag", id_)
    return ids


def _overwrites(call: ApiCall) -> bool:
    written = call.query.get("overwrite", "false").lower()
    if written not in {"true", "false"}:
        raise ApiError.bad_data("overwrite is true or false.")
    return written == "true"


def _known(state: SandboxState, phone: str | None, id_: int | None) -> ContactRecord:
    if phone is None and id_ is None:
        raise ApiError.bad_data("One of phone and id is needed.")
    contact = state.contacts.find_by_phone(phone) if phone else state.contacts.get(id_ or 0)
    if contact is None:
        raise state.unknown_id_error("contact", phone or id_)
    return contact


def _find_by_channel(state: SandboxState, kind: str, value: str) -> ContactRecord | None:
    find_by = {"phone": state.contacts.find_by_phone, "email": state.contacts.find_by_email}.get(kind)
    return find_by(value) if find_by else None


def _api_objects(state: SandboxState, contacts: list[ContactRecord]) -> list[dict[str, object]]:
    return [contact.to_api_object(state.seed.team_id) for contact in contacts]


def inboxes(state: SandboxState, call: ApiCall) -> object:
    """Answer `GET /v1/inboxes` (contract.md section 4)."""
    _ = call
    api_objects = [dict(inbox.api_object) for inbox in state.seed.inboxes]
    return api_objects if state.behavior.inboxes is InboxesAnswer.BARE else {"inboxes": api_objects}


def team(state: SandboxState, call: ApiCall) -> object:
    """Answer `GET /v1/team` (section 5)."""
    _ = call
    return dict(state.seed.team)
