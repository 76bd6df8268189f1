"""A program that dispatches, and is killed by the system's own means in the middle of it.

``python -m tests.core.killed_process FOLDER BASE_URL SECRET_ID POINT``, the key on standard input. POINT is a number,
to be killed when SQLite begins the program's nth statement that writes; ``claimed``, to be killed between the claim
and the first byte; or ``never``. It says when it begins, and ends by itself when nothing is left to send.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from heydesk.domain.changes import ChangeFeed
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.records import Secret
from heydesk.sandbox.embedded import SandboxAddress
from heydesk.storage.database import Database
from heydesk.storage.outbox import OutboxTable
from heydesk.storage.store import BUSY_TIMEOUT_S, Store
from heydesk.vault import MemoryVault
from tests.core.core_driver import CoreDriver

_READS = ("SELECT", "PRAGMA")


def die() -> None:
    """End as by ``kill -9``: nothing is tidied up."""
    os.kill(os.getpid(), signal.SIGKILL)


class MortalOutbox(OutboxTable):
    """Dies right after a claim."""

    def claim(self, entry: Entry, claimed: Entry, now: datetime) -> bool:
        """Claim, and be gone."""
        super().claim(entry, claimed, now)
        die()
        return True


class MortalStore(Store):
    """Dies at the point that it is told."""

    point = "never"

    def __init__(
        self,
        database: Database,
        changes: ChangeFeed,
        busy_timeout: float = BUSY_TIMEOUT_S,
        counter: Path | None = None,
    ) -> None:
        super().__init__(database, changes, busy_timeout, counter)
        self._last = ""
        if self.point == "claimed":
            self.outbox = MortalOutbox(database)
        if self.point.isdecimal():
            self._left = int(self.point)
            database.connection.set_trace_callback(self._count)

    def _count(self, statement: str) -> None:
        if statement.lstrip().upper().startswith(_READS) or statement == self._last:  # the same, for its trigger
            return
        self._last = statement
        self._left -= 1
        if not self._left:
            die()


async def _dispatch(folder: Path, address: SandboxAddress, store: Store) -> None:
    vault = MemoryVault({address.secret_id: Secret(address.secret_key)})
    driver = CoreDriver(folder, address, vault=vault, store=store)
    driver.start()
    await driver.until(lambda: not driver.waiting() and not driver.store.outbox.in_flight())
    await driver.close()


def main() -> None:
    """Dispatch, and die."""
    folder, base_url, secret_id, MortalStore.point = sys.argv[1:]
    address = SandboxAddress(base_url, secret_id, sys.stdin.readline().strip())
    store = MortalStore.open(Path(folder) / "outbox.sqlite3")
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    asyncio.run(_dispatch(Path(folder), address, store))


if __name__ == "__main__":
    main()
