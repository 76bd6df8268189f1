"""A program that tells all it knows: reprs, tracebacks with local variables, and a log at its most talkative.

``python -m tests.core.secrecy_process FOLDER BASE_URL SECRET_ID``, the key on standard input. It goes through
connecting, sending, failing and forgetting, and waits for a line before it ends.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import traceback
from pathlib import Path

from heydesk.core.accounts import NewAccount
from heydesk.domain.errors import HeyDeskError, VaultLocked
from heydesk.domain.records import Secret
from heydesk.sandbox.embedded import SandboxAddress
from heydesk.system.logging import start_log
from heydesk.vault import MemoryVault
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl

log = logging.getLogger("heydesk.indiscreet")


class MoodyVault(MemoryVault):
    """A vault that fails when it is told to."""

    locked = False

    async def write(self, secret_id: str, key: Secret) -> None:
        """Keep the key, or fail with it in hand."""
        if self.locked:
            raise VaultLocked
        await super().write(secret_id, key)


def tell(what: object) -> None:
    """Tell it on standard output and in the log."""
    sys.stdout.write(f"{what!r} {what}\n")
    log.warning("%r %s", what, what)


def tell_all(thing: object, seen: set[int], depth: int = 14) -> None:
    """Tell this object and what it holds, as a crash reporter would."""
    if id(thing) in seen or not depth:
        return
    seen.add(id(thing))
    tell(thing)
    inside = list(getattr(thing, "__dict__", {}).values())
    inside += [getattr(thing, name, None) for name in getattr(type(thing), "__slots__", ()) if name != "__text"]
    inside += list(thing.values()) if isinstance(thing, dict) else []
    for one in inside:
        if not isinstance(one, str | bytes | type):
            tell_all(one, seen, depth - 1)


def tell_error(error: BaseException) -> None:
    """Tell an error with the local variables of every frame that it passed."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    sys.stdout.write("".join(report.format()))
    log.error("it failed", exc_info=error)


async def _fail(driver: CoreDriver, vault: MoodyVault, key: Secret) -> None:
    address = driver.address
    good = NewAccount("Marina Dental", address.secret_id, address.base_url)
    for new, typed in (
        (NewAccount("Marina Dental", address.secret_id, "ftp://nowhere"), key),
        (NewAccount("Marina Dental", address.secret_id, "http://127.0.0.1:1"), key),
        (NewAccount("Marina Dental", "another-id", address.base_url), key),
        (good, Secret(f"{key.reveal()} {key.reveal()}")),
        (good, Secret(f"{key.reveal()}Wrong")),
        (good, Secret(f"-----BEGIN PUBLIC KEY-----{key.reveal()}")),
    ):
        try:
            await driver.core.accounts.connect(new, typed)
        except HeyDeskError as error:
            tell_error(error)
    vault.locked = True
    try:
        await driver.core.accounts.connect(good, key)
    except HeyDeskError as error:
        tell_error(error)
    vault.locked = False


async def _work(driver: CoreDriver, vault: MoodyVault, key: Secret) -> None:
    await _fail(driver, vault, key)
    await driver.connect()
    control = SandboxControl(driver.address)
    control.fault("401*2")
    entries = [driver.send(text="Text 0")[0]]
    driver.start()
    await driver.until(driver.core.troubles.all)
    tell(driver.core.troubles.all())
    control.fault("accept-then-drop", "500", "400")
    entries += [driver.send(f"1650555010{number}", text=f"Text {number}")[0] for number in range(1, 5)]
    driver.core.dispatcher.resume(driver.account.id)
    await driver.until_settled(entries)
    for entry in entries:
        tell(driver.core.outbox_view.story(entry.id))
    tell_all(driver.core, set())
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.readline)
    await driver.close()


def main() -> None:
    """Do it all."""
    folder, base_url, secret_id = sys.argv[1:]
    key = Secret(sys.stdin.readline().strip())
    start_log(Path(folder) / "heydesk.log")
    logging.getLogger().setLevel(logging.DEBUG)
    vault = MoodyVault()
    driver = CoreDriver(Path(folder), SandboxAddress(base_url, secret_id, key.reveal()), vault=vault)
    asyncio.run(_work(driver, vault, key))


if __name__ == "__main__":
    main()
