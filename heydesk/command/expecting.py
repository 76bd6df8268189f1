"""How many a broadcast reaches, compared with how many the script says: so that none texts thousands by a slip."""

from __future__ import annotations

import argparse

from heydesk.command.printer import Printer
from heydesk.desk.desk import Desk
from heydesk.domain.errors import Refused, ServiceError
from heydesk.domain.ids import ListId
from heydesk.domain.records import Account


async def is_expected(desk: Desk, account: Account, args: argparse.Namespace, printer: Printer) -> bool:
    """Tell whether the list has as many people as it should; say so where it has not. A dry run asks nobody."""
    if args.list is None or args.dry_run:
        return True
    try:
        found = await desk.read_list(account.id, ListId(args.list))
    except Refused as error:
        printer.fail(f"{error} Nothing was sent: how many are on the list can't be read, so it can't be compared.")
        return False
    except ServiceError as error:
        printer.fail(f"{error} Nothing was sent: the list could not be read.")
        return False
    name = f"“{found.name}”" if found.name else f"list {args.list}"
    if found.count is None:
        printer.fail(f"Nothing was sent: the service does not say how many are on {name}.")
        return False
    if found.count != args.expect_count:
        printer.fail(
            f"Nothing was sent: {found.count} people are on {name}, and --expect-count says {args.expect_count}."
        )
        return False
    return True
