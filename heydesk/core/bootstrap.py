"""Composition root of everything below the window: opens the store, the vault, the settings, the lock and a core.

Starts the embedded sandbox where one is asked for.
"""

from __future__ import annotations

import json
import os
import socket
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit
from uuid import uuid4

from heydesk.core.account_health import TroubleKind
from heydesk.core.core import Core
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.l10n import say
from heydesk.domain.records import Inbox, KeyPlace, Secret
from heydesk.storage.store import Store
from heydesk.system.admin_policy import AdminPolicy, NotAllowed
from heydesk.system.admin_policy import load as load_policy
from heydesk.system.locks import Lock, WindowLock
from heydesk.system.paths import ProfilePaths
from heydesk.system.settings import load
from heydesk.vault import KeyringVault, MemoryVault

if TYPE_CHECKING:
    from heydesk.sandbox.embedded import EmbeddedSandbox


SANDBOX_LOG = "HEYDESK_SANDBOX_LOG"
"""Names a file that gets a JSON line for each request that reaches the embedded sandbox."""
SANDBOX_DATA = "HEYDESK_SANDBOX_DATA"
"""Names other demo data for it: ``practice``, ``edge``, ``empty``, or a file."""

now = partial(datetime.now, UTC)
"""The time, aware, in UTC: the one clock of a running program."""

KEYRING_LIMIT = "HEYDESK_KEYRING_LIMIT"
"""Names the seconds that the keyring may take for an answer, 60 by default: nobody answers its question for a script
that runs at night."""
_KEYRING_LIMIT = 60.0


class Opened(NamedTuple):
    """A core with what must be closed after it."""

    core: Core
    places: ProfilePaths
    store: Store
    sandbox: EmbeddedSandbox | None = None
    """None where another process serves this outbox's sandbox already."""
    serving: WindowLock | None = None
    """Held while this process serves it."""

    def start_sandbox(self) -> None:
        """Start the embedded sandbox, if there is one. Blocks for about half a second: call it in a thread."""
        if self.sandbox is not None:
            self.sandbox.start()

    async def close(self) -> None:
        """Close what was opened, the last first."""
        await self.core.close()
        self.store.close()
        if self.sandbox is not None:
            self.sandbox.stop()
        if self.serving is not None:
            self.serving.release()


def open_core(places: ProfilePaths, *, sandbox: bool, admin: AdminPolicy | None = None) -> Opened:
    """Open the outbox of these places. Nothing heavy is imported and nothing is waited for.

    ``admin`` is what the administrator has set; it is read here where it isn't given.
    Raises StoreError, BadPolicy where the policy can't be read, and NotAllowed where it forbids the sandbox.
    """
    admin = load_policy() if admin is None else admin
    if sandbox and not admin.sandbox_allowed:
        raise NotAllowed(_NO_SANDBOX)
    places.make()
    store = Store.open(places.outbox, counter=places.counter)
    try:
        opened = _open_over(store, places, admin, sandbox=sandbox)
    except HeyDeskError:
        store.close()
        raise
    return opened


def _open_over(store: Store, places: ProfilePaths, admin: AdminPolicy, *, sandbox: bool) -> Opened:
    settings, is_damaged = load(places.settings)
    lock = Lock(places.dispatcher_lock)
    if sandbox:
        serving = WindowLock(places.data / "sandbox.lock")
        embedded, vault = _sandbox(store, is_ours=serving.acquire())
        opened = Opened(
            Core(store, vault, settings, now, lock, sandbox=True, admin=admin), places, store, embedded, serving
        )
    else:
        keyring = KeyringVault(_keyring_limit(), profile=places.profile)
        opened = Opened(Core(store, keyring, settings, now, lock, sandbox=False, admin=admin), places, store)
    if is_damaged:
        opened.core.troubles.add(TroubleKind.SETTINGS, _SETTINGS_LOST)
    return opened


_NO_SANDBOX = say("Your administrator has turned the sandbox off.")
_SETTINGS_LOST = say(
    "Your settings couldn't be read, so the usual ones are in use. The old file is kept as settings.json.damaged."
)


def _keyring_limit() -> float:
    try:
        limit = float(os.environ.get(KEYRING_LIMIT, ""))
    except ValueError:
        return _KEYRING_LIMIT
    return limit if 0 < limit <= _KEYRING_LIMIT else _KEYRING_LIMIT


def _sandbox(store: Store, *, is_ours: bool) -> tuple[EmbeddedSandbox | None, MemoryVault]:
    """Prepare a sandbox behind the account that the last run left, or behind a new one.

    The port stays as long as it is free, since an entry keeps its base URL for life. Where another process serves
    it, that one is used: a second sandbox would take the account's address away from what the first one holds.
    """
    from heydesk.sandbox.embedded import EmbeddedSandbox

    known = next(iter(store.accounts.all()), None)
    if known is not None and not is_ours:
        return None, _sandbox_vault(known.secret_id)
    port = _free_port(urlsplit(known.base_url).port or 0 if known else 0)
    base_url = f"http://127.0.0.1:{port}"
    if known is None:
        known = store.accounts.add("Sandbox", str(uuid4()), base_url, KeyPlace.SESSION, now())
    elif known.base_url != base_url:
        known = known._replace(base_url=base_url)
        store.accounts.update(known)
    log, data = os.environ.get(SANDBOX_LOG), os.environ.get(SANDBOX_DATA)
    if not store.directory.inboxes(known.id):
        store.directory.replace(known.id, _told_by(data, now()), now())
    embedded = EmbeddedSandbox(
        port=port,
        secret_id=known.secret_id,
        secret_key=_sandbox_key(known.secret_id),
        data=data or None,
        log=Path(log) if log else None,
    )
    return embedded, _sandbox_vault(known.secret_id)


def _sandbox_vault(secret_id: str) -> MemoryVault:
    return MemoryVault({secret_id: Secret(_sandbox_key(secret_id))})


def _sandbox_key(secret_id: str) -> str:
    """Derive the key, which guards nothing: every process of this outbox finds the same, and none writes it down."""
    import hashlib  # loads OpenSSL, which the first window does without

    return hashlib.sha256(f"HeyDesk's sandbox {secret_id}".encode()).hexdigest()[:32]


def _told_by(data: str | None, at: datetime) -> tuple[Inbox, ...]:
    """Read the inboxes that the sandbox will show, so that its first window is ready to send before it serves."""
    from heydesk.api.responses import ServiceResponse, inboxes, members
    from heydesk.sandbox.seed_data import load_seed_data

    try:
        seed = load_seed_data(data or None, at)
    except (OSError, ValueError):
        return ()  # the sandbox won't start either, and says why
    wire = json.dumps([dict(inbox.api_object) for inbox in seed.inboxes]).encode()
    team = json.dumps(dict(seed.team)).encode()
    return inboxes(ServiceResponse(200, wire), members(ServiceResponse(200, team)))


def _free_port(wanted: int) -> int:
    """Give the wanted port if it is free on loopback, else another one."""
    for port in (wanted, 0):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    return 0
