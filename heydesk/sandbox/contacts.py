"""Contacts, looked up and paged through, and whether they may be reached (contract.md section 9)."""

from __future__ import annotations

import re

from heydesk.sandbox.fields import Fields
from heydesk.sandbox.pagination import Page, asked, counted, positive
from heydesk.sandbox.records import Contact
from heydesk.sandbox.responses import Refusal
from heydesk.sandbox.state import Call, Stage
from heydesk.sandbox.testing.switches import InboxesAnswer

_DIGITS = re.compile("[0-9]{1,18}")
_STATES: dict[str, dict[str, bool]] = {
    "active": {"blocked": False, "opted_out_by_admin": False, "opted_out_by_contact": False},
    "blocked": {"blocked": True},
    "unblocked": {"blocked": False},
    "subscribed": {"opted_out_by_admin": False, "opted_out_by_contact": False},
    "unsubscribed": {"opted_out_by_admin": True},
}


def page(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/contacts`: a page, the latest changed first."""
    return _shown(stage, asked(call).rows(stage, stage.contacts.shelf))


def numbered_page(stage: Stage, call: Call) -> object:
    """Answer `POST /v2/contacts/list`: a page by its number, of what changed before `date` if there is one."""
    fields = Fields({} if call.body is None else call.body)
    base = stage.switches.contacts_page_base
    number = positive(fields, "page", lowest=base)
    asking = Page(
        cursor=fields.moment("date"),
        limit=positive(fields, "limit"),
        ascending=fields.flag("ascending") or False,
    )
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    skip = min((base if number is None else number) - base, len(stage.contacts.shelf))
    return _shown(stage, asking.rows(stage, stage.contacts.shelf, skip=skip))


def count(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/contacts/count`."""
    _ = call
    return counted(stage, len(stage.contacts.shelf))


def read(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/contact/{id}`."""
    return _known(stage, None, call.id()).wire(stage.practice.team_id)


def find(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/contact/get`: by phone, or by an id that may be written as a string."""
    fields = Fields(call.body)
    phone = fields.phone("phone")
    if fields.has("id", str):
        written = fields.text("id") or ""
        if not _DIGITS.fullmatch(written):
            raise Refusal.bad("id must be an integer, written as a string or not.")
        id_: int | None = int(written)
    else:
        id_ = fields.integer("id")
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    return _known(stage, phone, id_).wire(stage.practice.team_id)


def search(stage: Stage, call: Call) -> object:
    """Answer `POST /v2/contacts/search`: those with exactly that number or address."""
    fields = Fields(call.body)
    channels = fields.objects("contact_channels")
    if not channels:
        raise Refusal.bad("contact_channels must be an array of at least one object.")
    found: dict[int, Contact] = {}
    for channel in channels:
        kind, values = channel.text("channel_type"), channel.some_texts("channel_ids")
        if not values:
            raise Refusal.bad("channel_ids must be an array of at least one string.")
        for value in values:
            contact = _of_channel(stage, kind or ("email" if "@" in value else "phone"), value)
            if contact is not None:
                found[contact.id] = contact
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    return _shown(stage, [*found.values()])


def status(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/contact/status`; the phone counts when an id is there too."""
    fields = Fields(call.body)
    phone, id_ = fields.phone("phone"), fields.integer("id")
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    return _known(stage, phone, id_).status()


def set_status(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/contact/set_status` with a bare string."""
    fields = Fields(call.body)
    phone, id_, state = fields.phone("phone"), fields.integer("id"), fields.text("status")
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    if state not in _STATES:
        raise Refusal.bad(f"status is one of {', '.join(_STATES)}.")
    stage.contacts.change(_known(stage, phone, id_), **_STATES[state])
    call.exchange.kept = True
    return "success"


def _known(stage: Stage, phone: str | None, id_: int | None) -> Contact:
    if phone is None and id_ is None:
        raise Refusal.bad("One of phone and id is needed.")
    contact = stage.contacts.of_phone(phone) if phone else stage.contacts.of_id(id_ or 0)
    if contact is None:
        raise stage.unknown("contact", phone or id_)
    return contact


def _of_channel(stage: Stage, kind: str, value: str) -> Contact | None:
    find_by = {"phone": stage.contacts.of_phone, "email": stage.contacts.of_email}.get(kind)
    return find_by(value) if find_by else None


def _shown(stage: Stage, contacts: list[Contact]) -> list[dict[str, object]]:
    return [contact.wire(stage.practice.team_id) for contact in contacts]


# Who sends, and from where: inboxes and the team.


def inboxes(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/inboxes` (contract.md section 4)."""
    _ = call
    wire = [dict(inbox.wire) for inbox in stage.practice.inboxes]
    return wire if stage.switches.inboxes is InboxesAnswer.BARE else {"inboxes": wire}


def team(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/team` (section 5)."""
    _ = call
    return dict(stage.practice.team)
