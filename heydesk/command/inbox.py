"""``heydesk inboxes``: who can send from where."""

from __future__ import annotations

import argparse

from heydesk.command.naming import pick_account
from heydesk.command.outcome import Outcome
from heydesk.command.printer import Printer
from heydesk.desk.desk import Desk
from heydesk.desk.trouble import TroubleKind
from heydesk.domain.errors import ServiceError
from heydesk.domain.records import Account, Inbox


async def run(desk: Desk, args: argparse.Namespace, printer: Printer) -> Outcome:
    """Fetch and list them. Raises UsageError and the leaves of HeyDeskError."""
    account = pick_account(desk.accounts(), args.account)
    inboxes = await fresh_inboxes(desk, account, printer)
    if not inboxes:
        printer.warn("This account has no inboxes, so there is nothing to send from. Add one at Heymarket.")
    for inbox in inboxes:
        people = ", ".join(f"{member.label} ({member.id})" for member in inbox.members) or "nobody, so it can't send"
        printer.result(
            f"{inbox.id}  {inbox.name}  {', '.join(inbox.phones) or 'no number known'}  {people}",
            {
                "id": inbox.id,
                "name": inbox.name,
                "phones": list(inbox.phones),
                "toll_free": inbox.is_toll_free,
                "members": [
                    {"id": member.id, "name": member.name, "email": member.email, "label": member.label}
                    for member in inbox.members
                ],
            },
        )
    if any(trouble.kind is TroubleKind.ACCOUNT for trouble in desk.troubles()):
        return Outcome.REFUSED  # the warning above says why: this is no list of now, and none will come by itself
    return printer.listed()


async def fresh_inboxes(desk: Desk, account: Account, printer: Printer) -> tuple[Inbox, ...]:
    """The inboxes as the service has them now; as last seen, with a warning, when it can't be reached."""
    try:
        await desk.refresh(account.id)
    except ServiceError as error:
        if not desk.inboxes(account.id):
            raise
        printer.warn(f"{error} Inboxes and members are as last seen.")
    return desk.inboxes(account.id)
