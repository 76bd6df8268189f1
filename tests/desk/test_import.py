from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "httpx",
    "httpcore",
    "jwt",
    "keyring",
    "asyncio",
    "ssl",
    "truststore",
    "phonenumbers",
    "starlette",
    "uvicorn",
)
SCRIPT = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from heydesk.desk.desk import Desk
from heydesk.host.lock import Lock
from heydesk.host.setting import Settings
from heydesk.store.store import Store
from heydesk.vault.memory import MemoryVault

folder = Path(sys.argv[1])
store = Store.open(folder / "outbox.sqlite3")
desk = Desk(store, MemoryVault(), Settings(), lambda: datetime.now(UTC), Lock(folder / "lock"), sandbox=False)
desk.accounts(), desk.rows(), desk.counts(), desk.troubles(), desk.newest_held(), desk.vault_label
print(json.dumps([name for name in sys.argv[2:] if name in sys.modules]))
store.close()
"""


def test_a_desk_costs_the_first_window_nothing(tmp_path: Path) -> None:
    """Making a desk and reading an empty outbox loads neither the network nor the keyring nor an event loop."""
    command = [sys.executable, "-c", SCRIPT, str(tmp_path), *HEAVY, "PySide6"]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    assert json.loads(told.stdout) == []
