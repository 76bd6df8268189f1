"""Who is there: inboxes, the team, and the state of a contact."""

from heydesk.sandbox.field import Fields
from heydesk.sandbox.refusal import Refusal
from heydesk.sandbox.stage import Call, Stage
from heydesk.sandbox.switch import InboxesAnswer


def inboxes(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/inboxes` (contract.md section 4)."""
    _ = call
    wire = [dict(inbox.wire) for inbox in stage.practice.inboxes]
    return wire if stage.switches.inboxes is InboxesAnswer.BARE else {"inboxes": wire}


def team(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/team` (section 5)."""
    _ = call
    return dict(stage.practice.team)


def contact_status(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/contact/status` (section 9); the phone counts when an id is there too."""
    fields = Fields(call.body)
    phone, id_ = fields.phone("phone"), fields.integer("id")
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    if phone is None and id_ is None:
        raise Refusal.bad("One of phone and id is needed.")
    contact = stage.contacts.of_phone(phone) if phone else stage.contacts.of_id(id_ or 0)
    if contact is None:
        raise stage.unknown("contact", phone or id_)
    return contact.status()
