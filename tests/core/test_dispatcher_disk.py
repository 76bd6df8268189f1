from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from heydesk.core.account_health import TroubleKind
from heydesk.domain.errors import DiskFull
from heydesk.domain.outbox_entry import Entry, State
from heydesk.storage.database import Database
from heydesk.storage.outbox import OutboxTable
from heydesk.system.settings import Settings
from tests.conftest import ExpectLog
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import PACE, CoreDriver
from tests.core.sandbox_control import SandboxControl


@contextmanager
def _seized(folder: Path) -> Iterator[None]:
    """Another program writes to the file and does not end: every write of ours fails."""
    with closing(sqlite3.connect(folder / "outbox.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_an_answer_that_cant_be_saved_is_kept_and_saved_later(
    driver: CoreDriver, control: SandboxControl, tmp_path: Path, expect_log: ExpectLog
) -> None:
    """When the disk refuses after the send, the answer stays in memory until it can be written; one send."""
    expect_log("a step can't be saved")
    control.fault("delay=1")
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.SENDING)
    with _seized(tmp_path):
        await driver.until(lambda: TroubleKind.DISK in driver.kinds())
        assert driver.now(entry).state is State.SENDING
        assert "Nothing is sent twice" in str(driver.core.troubles.all()[0].sentence)
    await driver.until_state(entry, State.ACCEPTED)
    assert driver.core.troubles.all() == ()
    assert len(control.requests()) == 1


async def test_an_answer_that_can_never_be_saved_is_in_doubt_after_a_restart(
    driver: CoreDriver, control: SandboxControl, tmp_path: Path, expect_log: ExpectLog
) -> None:
    """A program that ends before the disk takes the answer leaves the row in flight; the next one looks it up."""
    expect_log("a step can't be saved")
    control.fault("delay=1")
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.SENDING)
    with _seized(tmp_path):
        await driver.until(lambda: TroubleKind.DISK in driver.kinds())
        await driver.stop()
    assert driver.now(entry).state is State.SENDING
    driver.start()
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests()) == len(control.kept()) == 1


async def test_entry_that_cannot_be_claimed_is_not_sent(
    drivers: CoreDrivers, control: SandboxControl, tmp_path: Path
) -> None:
    """No byte leaves before the claim is on the disk."""
    driver = drivers(settings=Settings(hold=60))
    await driver.connect()
    entry = driver.send()[0]
    driver.start()
    await driver.turns()  # the look in the hold has ended: one under way would take the jump for a wrong clock
    with _seized(tmp_path):
        driver.jump(61)
        await driver.until(lambda: driver.kinds() == {TroubleKind.DISK})
        assert control.requests() == []
    await driver.until_state(entry, State.ACCEPTED)
    await driver.until(lambda: driver.core.troubles.all() == ())
    assert len(control.requests()) == 1


async def test_the_dispatcher_outlives_a_busy_file_at_its_start(
    driver: CoreDriver, control: SandboxControl, tmp_path: Path
) -> None:
    """A file that is held by another program at the start delays the dispatcher and does not end it."""
    entry = driver.send()[0]
    with _seized(tmp_path):
        driver.start()
        await driver.until(lambda: TroubleKind.DISK in driver.kinds())
        await asyncio.sleep(0)
    await driver.until_state(entry, State.ACCEPTED)


async def test_an_answer_is_saved_at_the_end_if_the_disk_allows(
    drivers: CoreDrivers, control: SandboxControl, tmp_path: Path, expect_log: ExpectLog
) -> None:
    """A program that ends while an answer waits for the disk tries to save it once more."""
    expect_log("a step can't be saved")
    driver = drivers(pace=PACE._replace(save_again=(3600,), grace=0.01))
    await driver.connect()
    control.fault("delay=1")
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.SENDING)
    with _seized(tmp_path):
        await driver.until(lambda: TroubleKind.DISK in driver.kinds())
    await driver.stop()
    assert driver.now(entry).state is State.ACCEPTED


class _FullOutbox(OutboxTable):
    """An outbox on a disk that is full; remembers what it was asked to claim."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.asked: list[tuple[Entry, Entry, datetime]] = []

    def claim(self, entry: Entry, claimed: Entry, now: datetime) -> bool:
        """Refuse, as the disk does."""
        self.asked.append((entry, claimed, now))
        raise DiskFull


async def test_a_full_disk_is_not_asked_in_a_tight_loop(drivers: CoreDrivers, control: SandboxControl) -> None:
    """After a refusal the dispatcher rests for a turn, and nothing leaves."""
    driver = drivers(pace=PACE._replace(tick=3600))
    await driver.connect()
    full = _FullOutbox(driver.store.database)
    driver.store.outbox = full
    driver.send()
    driver.start()
    await driver.until(lambda: TroubleKind.DISK in driver.kinds())
    driver.send(text="another one wakes it")
    await driver.turns(1)
    assert len(full.asked) == 1
    assert control.requests() == []
