"""A person who drops a file and writes a text for its rows."""

from __future__ import annotations

from datetime import date, time

from heydesk.core.spreadsheets import SheetRun
from heydesk.domain.message import Draft
from tests.core.core_driver import ANA, FRONT_DESK, CoreDriver

TEXT = "Hi {Name|there}, your car is ready. Bay {Bay}."


def show(value: date | time) -> str:
    """Write a day or a time."""
    return value.isoformat()


async def drop(
    driver: CoreDriver, data: bytes, text: str = TEXT, name: str = "cars.csv", **fields: object
) -> SheetRun:
    """Open the file with this text, every row checked."""
    account = driver.account.id
    inbox = next((one for one in driver.core.directory.inboxes(account) if one.id == FRONT_DESK), None)
    sheets = driver.core.spreadsheets
    table = await sheets.read(data)
    run = sheets.open(account, inbox, "cars.csv", table, sheets.uses(account, table, inbox), show)
    run.set_draft(Draft(FRONT_DESK, ANA, text=text))
    while not run.check_some():
        pass
    return run
