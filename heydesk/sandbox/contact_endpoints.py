"""Contacts: paged through, looked up, and their status (contract.md section 9); inboxes and the team."""

from __future__ import annotations

import re

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
