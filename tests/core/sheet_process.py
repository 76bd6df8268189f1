"""A program that sends the rows of a file, and is killed by the system's own means in the middle of it.

``python -m tests.core.sheet_process FOLDER BASE_URL SECRET_ID POINT FILE``, the key on standard input. POINT is as
for ``killed_process``.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from heydesk.domain.records import Secret
from heydesk.sandbox.embedded import SandboxAddress
from heydesk.storage.store import Store
from heydesk.vault import MemoryVault
from tests.core.core_driver import CoreDriver
from tests.core.killed_process import MortalStore
from tests.core.sheet_driver import drop


async def _send(folder: Path, address: SandboxAddress, store: Store, data: bytes) -> None:
    vault = MemoryVault({address.secret_id: Secret(address.secret_key)})
    driver = CoreDriver(folder, address, vault=vault, store=store)
    run = await drop(driver, data)
    await run.send(await run.prepare())
    driver.start()
    await driver.until(lambda: not driver.waiting() and not driver.store.outbox.in_flight())
    await driver.close()


def main() -> None:
    """Send, and die."""
    folder, base_url, secret_id, MortalStore.point, file = sys.argv[1:]
    address = SandboxAddress(base_url, secret_id, sys.stdin.readline().strip())
    store = MortalStore.open(Path(folder) / "outbox.sqlite3")
    asyncio.run(_send(Path(folder), address, store, Path(file).read_bytes()))


if __name__ == "__main__":
    main()
