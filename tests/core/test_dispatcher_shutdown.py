from __future__ import annotations

import asyncio
from datetime import datetime

import pytest

from heydesk.core.account_health import TroubleKind
from heydesk.domain.outbox_entry import Act, Entry, State
from heydesk.domain.records import AccountId, EntryId
from heydesk.storage.database import Database
from heydesk.storage.outbox import OutboxTable
from tests.conftest import ExpectLog
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import PACE, CoreDriver
from tests.core.sandbox_control import SandboxControl


async def test_a_send_in_flight_gets_a_moment(drivers: CoreDrivers, control: SandboxControl) -> None:
    """Closing the program lets a send that is nearly done end, so that it is not in doubt."""
    driver = drivers(pace=PACE._replace(grace=20))
    await driver.connect()
    control.fault("delay=0.1")
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.SENDING)
    await driver.stop()
    assert driver.now(entry).state is State.ACCEPTED


async def test_a_send_that_is_cut_off_is_in_doubt_and_found(drivers: CoreDrivers, control: SandboxControl) -> None:
    """A send that is cut off may have arrived: it is in doubt, and the next start finds it. It went once."""
    control.fault("late=5")
    driver = drivers()
    await driver.connect()
    entry = driver.send()[0]
    driver.start()
    await driver.until(control.kept)
    await driver.stop()
    assert driver.now(entry).state is State.UNCERTAIN
    assert driver.now(entry).doubted
    driver.start()
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.kept()) == len(control.requests()) == 1


async def test_a_second_stop_still_leaves_a_row_that_can_be_recovered(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Somebody who is in a hurry and stops it twice loses nothing either."""
    control.fault("late=5")
    entry = driver.send()[0]
    run = asyncio.create_task(driver.core.dispatcher.run())
    await driver.until(control.kept)
    run.cancel()
    await asyncio.sleep(0)
    run.cancel()
    await asyncio.gather(run, return_exceptions=True)
    assert driver.now(entry).state is State.UNCERTAIN
    assert not driver.lock.held


async def test_entry_in_flight_at_a_kill_is_recovered_once(driver: CoreDriver, control: SandboxControl) -> None:
    """An entry that a killed program left in flight is put in doubt by the next one, with one line in its story."""
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.ACCEPTED)
    await driver.stop()
    killed = driver.send(text="was being sent")[0]
    statement = "UPDATE entry SET state = 'sending', due_at = NULL, version = version + 1 WHERE id = ?"
    driver.store.database.execute(statement, killed.id)
    driver.start()
    asked = await driver.until_state(killed, State.NEEDS_YOU)
    recovered = [line for line in driver.core.outbox_view.story(killed.id).lines if line.act is Act.RECOVER]
    assert asked.ask == "in_doubt"
    assert len(recovered) == 1
    assert len(control.requests()) == 1


class _FaultyOutbox(OutboxTable):
    """An outbox with a fault of ours in it, once in each verb that the dispatcher begins with."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._faults = {"due_after", "claim"}

    def due_after(
        self, account_id: AccountId, now: datetime, after: tuple[datetime, EntryId] | None, limit: int
    ) -> tuple[Entry, ...]:
        """Fail the first time."""
        self._fail("due_after")
        return super().due_after(account_id, now, after, limit)

    def claim(self, entry: Entry, claimed: Entry, now: datetime) -> bool:
        """Fail the first time."""
        self._fail("claim")
        return super().claim(entry, claimed, now)

    def _fail(self, verb: str) -> None:
        if verb in self._faults:
            self._faults.remove(verb)
            raise RuntimeError(f"a fault of ours in {verb}")


async def test_a_fault_of_our_own_does_not_end_the_dispatcher(
    driver: CoreDriver, control: SandboxControl, expect_log: ExpectLog
) -> None:
    """A turn or a task that fails as nobody foresaw is logged, and the text goes with the next one."""
    expect_log("a turn of the dispatcher failed")
    expect_log("a task of the dispatcher failed")
    driver.store.outbox = _FaultyOutbox(driver.store.database)
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests()) == 1


class _BrokenOutbox(OutboxTable):
    """An outbox in which one verb fails by a fault of ours, until it is mended."""

    def __init__(self, database: Database, verb: str) -> None:
        super().__init__(database)
        self.broken = verb

    def sendable(
        self, account_id: AccountId, now: datetime, limit: int, *, holds_rest: bool = False
    ) -> tuple[Entry, ...]:
        """Fail in each turn, if that is what is broken."""
        self._fail("sendable")
        return super().sendable(account_id, now, limit, holds_rest=holds_rest)

    def claim(self, entry: Entry, claimed: Entry, now: datetime) -> bool:
        """Fail in each task, if that is what is broken."""
        self._fail("claim")
        return super().claim(entry, claimed, now)

    def _fail(self, verb: str) -> None:
        if verb == self.broken:
            raise RuntimeError(f"a fault of ours in {verb}")


@pytest.mark.parametrize("verb", ["sendable", "claim"])
async def test_a_dispatcher_that_fails_over_and_over_says_so(
    driver: CoreDriver, control: SandboxControl, expect_log: ExpectLog, verb: str
) -> None:
    """Not by standing still: there is a line on screen until it works again, and the text goes then, once."""
    expect_log("of the dispatcher failed")
    driver.store.outbox = broken = _BrokenOutbox(driver.store.database, verb)
    entry = driver.send()[0]
    driver.start()
    await driver.until(lambda: driver.kinds() == {TroubleKind.STUCK})
    assert "internal error" in str(driver.core.troubles.all()[0].sentence)
    broken.broken = ""
    await driver.until_state(entry, State.ACCEPTED)
    await driver.until(lambda: not driver.kinds())
    assert len(control.requests()) == 1
