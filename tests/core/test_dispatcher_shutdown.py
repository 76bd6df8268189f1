from __future__ import annotations

import asyncio
from datetime import datetime

from heydesk.domain.outbox_entry import Act, Entry, State
from heydesk.storage.database import Database
from heydesk.storage.outbox import OutboxTable
from tests.conftest import ExpectLog
from tests.core.conftest import Benches
from tests.core.core_driver import PACE, Bench
from tests.core.sandbox_control import Levers


async def test_a_send_in_flight_gets_a_moment(benches: Benches, levers: Levers) -> None:
    """Closing the program lets a send that is nearly done end, so that it is not in doubt."""
    bench = benches(pace=PACE._replace(grace=20))
    await bench.connect()
    levers.fault("delay=0.1")
    entry = bench.send()[0]
    bench.start()
    await bench.until_state(entry, State.SENDING)
    await bench.stop()
    assert bench.now(entry).state is State.ACCEPTED


async def test_a_send_that_is_cut_off_is_in_doubt_and_found(benches: Benches, levers: Levers) -> None:
    """A send that is cut off may have arrived: it is in doubt, and the next start finds it. It went once."""
    levers.fault("late=5")
    bench = benches()
    await bench.connect()
    entry = bench.send()[0]
    bench.start()
    await bench.until(levers.kept)
    await bench.stop()
    assert bench.now(entry).state is State.UNCERTAIN
    assert bench.now(entry).doubted
    bench.start()
    await bench.until_state(entry, State.ACCEPTED)
    assert len(levers.kept()) == len(levers.requests()) == 1


async def test_a_second_stop_still_leaves_a_row_that_can_be_recovered(bench: Bench, levers: Levers) -> None:
    """Somebody who is in a hurry and stops it twice loses nothing either."""
    levers.fault("late=5")
    entry = bench.send()[0]
    run = asyncio.create_task(bench.core.dispatcher.run())
    await bench.until(levers.kept)
    run.cancel()
    await asyncio.sleep(0)
    run.cancel()
    await asyncio.gather(run, return_exceptions=True)
    assert bench.now(entry).state is State.UNCERTAIN
    assert not bench.lock.held


async def test_entry_in_flight_at_a_kill_is_recovered_once(bench: Bench, levers: Levers) -> None:
    """An entry that a killed program left in flight is put in doubt by the next one, with one line in its story."""
    entry = bench.send()[0]
    bench.start()
    await bench.until_state(entry, State.ACCEPTED)
    await bench.stop()
    killed = bench.send(text="was being sent")[0]
    statement = "UPDATE entry SET state = 'sending', due_at = NULL, version = version + 1 WHERE id = ?"
    bench.store.database.execute(statement, killed.id)
    bench.start()
    asked = await bench.until_state(killed, State.NEEDS_YOU)
    recovered = [line for line in bench.core.outbox_view.story(killed.id).lines if line.act is Act.RECOVER]
    assert asked.ask == "in_doubt"
    assert len(recovered) == 1
    assert len(levers.requests()) == 1


class _FaultyOutbox(OutboxTable):
    """An outbox with a fault of ours in it, once in each verb that the dispatcher begins with."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._faults = {"waiting", "claim"}

    def waiting(self) -> tuple[Entry, ...]:
        """Fail the first time."""
        self._fail("waiting")
        return super().waiting()

    def claim(self, entry: Entry, claimed: Entry, now: datetime) -> bool:
        """Fail the first time."""
        self._fail("claim")
        return super().claim(entry, claimed, now)

    def _fail(self, verb: str) -> None:
        if verb in self._faults:
            self._faults.remove(verb)
            raise RuntimeError(f"a fault of ours in {verb}")


async def test_a_fault_of_our_own_does_not_end_the_dispatcher(
    bench: Bench, levers: Levers, expect_log: ExpectLog
) -> None:
    """A turn or a task that fails as nobody foresaw is logged, and the text goes with the next one."""
    expect_log("a turn of the dispatcher failed")
    expect_log("a task of the dispatcher failed")
    bench.store.outbox = _FaultyOutbox(bench.store.database)
    entry = bench.send()[0]
    bench.start()
    await bench.until_state(entry, State.ACCEPTED)
    assert len(levers.requests()) == 1
