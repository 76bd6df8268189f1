"""``heydesk account``: add, list, remove."""

from __future__ import annotations

import argparse
import getpass
import sys

from heydesk.command.naming import pick_account
from heydesk.command.outcome import Outcome, UsageError
from heydesk.command.printing import Printer
from heydesk.desk.account import NewAccount
from heydesk.desk.desk import Desk
from heydesk.domain.account import Account
from heydesk.domain.secret import Secret


async def run(desk: Desk, args: argparse.Namespace, printer: Printer) -> Outcome:
    """Carry out the verb. Raises UsageError and the leaves of HeyDeskError."""
    if args.verb == "add":
        new = NewAccount(args.name, args.secret_id, args.base_url)
        account = await desk.connect(new, _read_key())
        printer.result(f"Connected. The key rests in {desk.vault_label}.", _data(account))
        _tell(desk, printer)
    elif args.verb == "remove":
        account = pick_account(desk.accounts(), args.name)
        await desk.forget(account.id)
        printer.result(f"Forgot “{account.name}”: its key, its messages and its drafts.", _data(account))
    else:
        for account in desk.accounts():
            printer.result(f"{account.name}  {account.secret_id}  {account.base_url}", _data(account))
    return Outcome.DONE


def _tell(desk: Desk, printer: Printer) -> None:
    for trouble in desk.troubles():
        printer.warn(str(trouble.sentence))


def _read_key() -> Secret:
    """The key from standard input, or by a prompt that does not show it: never from an argument, which others see."""
    if sys.stdin.isatty():
        return Secret(getpass.getpass("Secret Key: "))
    try:
        key = Secret(sys.stdin.read().strip())
    except UnicodeDecodeError as error:
        raise UsageError("What came on standard input is no text, so it is no Secret Key.") from error
    if not key:
        raise UsageError("No Secret Key came on standard input.")
    return key


def _data(account: Account) -> dict[str, object]:
    return {
        "id": account.id,
        "name": account.name,
        "secret_id": account.secret_id,
        "base_url": account.base_url,
        "trusts_local_id": account.trusts_local_id,
    }
