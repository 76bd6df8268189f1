"""``heydesk doctor``: the diagnostics, for whoever helps; also where the outbox can't be opened."""

from __future__ import annotations

import asyncio

from heydesk.cli.output import Outcome, Printer
from heydesk.core.bootstrap import Opened, now, open_core
from heydesk.core.diagnostics import Diagnosis, as_data, as_text, count_bad
from heydesk.domain.errors import HeyDeskError
from heydesk.system.paths import ProfilePaths


async def run_doctor(where: ProfilePaths, printer: Printer, *, sandbox: bool) -> Outcome:
    """Print one section after the other as it is found out. Refused, if something keeps HeyDesk from working.

    It asks each account's server for its inboxes; it sends no text, and dispatches nothing that waits.
    """
    opened: Opened | None = None
    obstacle: HeyDeskError | None = None
    try:
        opened = open_core(where, sandbox=sandbox)
    except HeyDeskError as error:
        obstacle = error
    bad = 0
    try:
        if opened is not None:
            await asyncio.to_thread(opened.start_sandbox)
        diagnosis = Diagnosis(where, now, None if opened is None else opened.core, obstacle=obstacle)
        async for section in diagnosis.sections():
            bad += count_bad((section,))
            printer.result(f"{as_text((section,))}\n", as_data(section))
    finally:
        if opened is not None:
            await opened.close()
    return Outcome.REFUSED if bad else printer.listed()
