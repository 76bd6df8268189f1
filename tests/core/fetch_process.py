"""A program that fetches what a team has on file, for tests that kill it.

``python -m tests.core.fetch_process FOLDER BASE_URL SECRET_ID``, the key on standard input; the account is in the
folder's store already. It ends by itself when all has come.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from heydesk.domain.records import Secret
from heydesk.sandbox.embedded import SandboxAddress
from heydesk.vault import MemoryVault
from tests.core.core_driver import CoreDriver


async def _fetch(folder: Path, address: SandboxAddress) -> None:
    driver = CoreDriver(folder, address, vault=MemoryVault({address.secret_id: Secret(address.secret_key)}))
    await driver.core.directory.refresh(driver.account.id)
    await driver.close()


def main() -> None:
    """Fetch."""
    folder, base_url, secret_id = sys.argv[1:]
    address = SandboxAddress(base_url, secret_id, sys.stdin.readline().strip())
    asyncio.run(_fetch(Path(folder), address))


if __name__ == "__main__":
    main()
