"""``heydesk account``: add, list, remove."""

from __future__ import annotations

import argparse

from heydesk.command.naming import pick_account
from heydesk.command.outcome import Outcome, UsageError
from heydesk.command.printer import Printer
from heydesk.command.standard_input import read_key
from heydesk.desk.account import NewAccount
from heydesk.desk.desk import Desk
from heydesk.domain.outbox_entry import ENDED
from heydesk.domain.records import Account, Secret


def prepare(args: argparse.Namespace) -> None:
    """Read the key. Raises UsageError."""
    if args.verb != "add":
        return
    if getattr(args, "sandbox", False):
        raise UsageError("The sandbox brings its own account, and keeps no keys. Leave out --sandbox.")
    args.key = read_key()


async def run(desk: Desk, args: argparse.Namespace, printer: Printer) -> Outcome:
    """Carry out the verb. Raises UsageError and the leaves of HeyDeskError."""
    if args.verb == "add":
        return await _add(desk, NewAccount(args.name, args.secret_id, args.base_url), args.key, printer)
    if args.verb == "remove":
        return await _remove(desk, pick_account(desk.accounts(), args.name), printer)
    for account in desk.accounts():
        printer.result(f"{account.name}  {account.secret_id}  {account.base_url}", _data(account))
    return printer.listed()


async def _add(desk: Desk, new: NewAccount, key: Secret, printer: Printer) -> Outcome:
    account = await desk.connect(new, key)
    printer.result(f"Connected. The key rests in {desk.vault_label}.", _data(account))
    for trouble in desk.troubles():
        printer.warn(str(trouble.sentence))
    return Outcome.DONE


async def _remove(desk: Desk, account: Account, printer: Printer) -> Outcome:
    unsent = sum(
        entry.account_id == account.id and entry.state not in ENDED
        for row in desk.rows(limit=0)
        for entry in row.entries
    )
    await desk.forget(account.id)
    printer.result(f"Forgot “{account.name}”: its key, its messages and its drafts.", _data(account))
    if unsent:
        printer.warn(f"Messages among them that had not gone, or were in doubt: {unsent}.")
    return Outcome.DONE


def _data(account: Account) -> dict[str, object]:
    return {
        "id": account.id,
        "name": account.name,
        "secret_id": account.secret_id,
        "base_url": account.base_url,
        "trusts_local_id": account.trusts_local_id,
    }
