"""``heydesk account`` (add, list, remove) and ``heydesk inboxes`` (who can send from where)."""

from __future__ import annotations

import argparse

from heydesk.cli.inputs import pick_account, read_key
from heydesk.cli.output import Outcome, Printer, UsageError
from heydesk.core.account_health import TroubleKind
from heydesk.core.accounts import NewAccount
from heydesk.core.core import Core
from heydesk.domain.errors import ServiceError
from heydesk.domain.outbox_entry import ENDED
from heydesk.domain.records import Account, Inbox, Secret


def prepare(args: argparse.Namespace) -> None:
    """Read the key. Raises UsageError."""
    if args.verb != "add":
        return
    if getattr(args, "sandbox", False):
        raise UsageError("The sandbox has its own account and keeps no keys. Leave out --sandbox.")
    args.key = read_key()


async def run_account(core: Core, args: argparse.Namespace, printer: Printer) -> Outcome:
    """Carry out the verb. Raises UsageError and the leaves of HeyDeskError."""
    if args.verb == "add":
        return await _add(core, NewAccount(args.name, args.secret_id, args.base_url), args.key, printer)
    if args.verb == "remove":
        return await _remove(core, pick_account(core.accounts.all(), args.name), printer)
    for account in core.accounts.all():
        printer.result(f"{account.name}  {account.secret_id}  {account.base_url}", _data(account))
    return printer.listed()


async def _add(core: Core, new: NewAccount, key: Secret, printer: Printer) -> Outcome:
    if core.policy.admin.session_only_keys:  # this session ends with the command
        printer.fail("Your administrator allows keys for one session only. Connect the account in HeyDesk's window.")
        return Outcome.REFUSED
    account = await core.accounts.connect(new, key)
    printer.result(f"Connected. The key is kept in {core.accounts.vault_label}.", _data(account))
    for trouble in core.troubles.all():
        printer.warn(str(trouble.sentence))
    return Outcome.DONE


async def _remove(core: Core, account: Account, printer: Printer) -> Outcome:
    unsent = sum(
        entry.account_id == account.id and entry.state not in ENDED
        for row in core.outbox_view.snapshot(limit=0).rows
        for entry in row.entries
    )
    await core.accounts.forget(account.id)
    printer.result(f"Removed “{account.name}”: its key, its texts and its drafts.", _data(account))
    if unsent:
        printer.warn(f"Texts that weren't sent or weren't confirmed: {unsent}.")
    return Outcome.DONE


def _data(account: Account) -> dict[str, object]:
    return {
        "id": account.id,
        "name": account.name,
        "secret_id": account.secret_id,
        "base_url": account.base_url,
        "trusts_local_id": account.trusts_local_id,
    }


async def run_inboxes(core: Core, args: argparse.Namespace, printer: Printer) -> Outcome:
    """Fetch and list them. Raises UsageError and the leaves of HeyDeskError."""
    account = pick_account(core.accounts.all(), args.account)
    inboxes = await fresh_inboxes(core, account, printer)
    if not inboxes:
        printer.warn("This account has no inboxes. Add one in Heymarket.")
    for inbox in inboxes:
        people = (
            ", ".join(f"{member.label} ({member.id})" for member in inbox.members) or "no members, so it can't send"
        )
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
    if any(trouble.kind is TroubleKind.ACCOUNT for trouble in core.troubles.all()):
        return Outcome.REFUSED  # the warning above says why: this is no list of now, and none will come by itself
    return printer.listed()


async def fresh_inboxes(core: Core, account: Account, printer: Printer) -> tuple[Inbox, ...]:
    """The inboxes as the service has them now; as last seen, with a warning, when it can't be reached."""
    try:
        await core.directory.refresh_inboxes(account.id)
    except ServiceError as error:
        if not core.directory.inboxes(account.id):
            raise
        printer.warn(f"{error} Inboxes and members are as last seen.")
    return core.directory.inboxes(account.id)
