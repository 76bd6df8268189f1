from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from heydesk.desk.trouble import TroubleKind
from heydesk.domain.entry import State
from heydesk.host.setting import Settings
from tests.conftest import ExpectLog
from tests.desk.bench import Bench
from tests.desk.conftest import Benches
from tests.desk.levers import Levers


@contextmanager
def _seized(folder: Path) -> Iterator[None]:
    """Another program writes to the file and does not end: every write of ours fails."""
    with closing(sqlite3.connect(folder / "outbox.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_an_answer_that_cant_be_saved_is_kept_and_saved_later(
    bench: Bench, levers: Levers, tmp_path: Path, expect_log: ExpectLog
) -> None:
    """When the disk refuses after the send, the answer stays in memory until it can be written; one send."""
    expect_log("a step can't be saved")
    levers.fault("delay=0.3")
    entry = bench.send()[0]
    bench.start()
    await bench.until_state(entry, State.SENDING)
    with _seized(tmp_path):
        await bench.until(lambda: TroubleKind.DISK in bench.kinds())
        assert bench.now(entry).state is State.SENDING
        assert "nothing is sent twice" in str(bench.desk.troubles()[0].sentence)
    await bench.until_state(entry, State.ACCEPTED)
    assert bench.desk.troubles() == ()
    assert len(levers.requests()) == 1


async def test_an_answer_that_can_never_be_saved_is_in_doubt_after_a_restart(
    bench: Bench, levers: Levers, tmp_path: Path, expect_log: ExpectLog
) -> None:
    """A program that ends before the disk takes the answer leaves the row in flight; the next one looks it up."""
    expect_log("a step can't be saved")
    levers.fault("delay=0.2")
    entry = bench.send()[0]
    bench.start()
    await bench.until_state(entry, State.SENDING)
    with _seized(tmp_path):
        await bench.until(lambda: TroubleKind.DISK in bench.kinds())
        await bench.stop()
    assert bench.now(entry).state is State.SENDING
    bench.start()
    await bench.until_state(entry, State.ACCEPTED)
    assert len(levers.requests()) == len(levers.kept()) == 1


async def test_what_cant_be_claimed_does_not_leave(benches: Benches, levers: Levers, tmp_path: Path) -> None:
    """No byte leaves before the claim is on the disk."""
    bench = benches(settings=Settings(hold=60))
    await bench.connect()
    entry = bench.send()[0]
    bench.start()
    await bench.until(lambda: bench.lock.held)
    with _seized(tmp_path):
        bench.jump(61)
        await bench.until(lambda: bench.kinds() == {TroubleKind.DISK})
        assert levers.requests() == []
    await bench.until_state(entry, State.ACCEPTED)
    await bench.until(lambda: bench.desk.troubles() == ())
    assert len(levers.requests()) == 1


async def test_the_dispatcher_outlives_a_busy_file_at_its_start(bench: Bench, levers: Levers, tmp_path: Path) -> None:
    """A file that is held by another program at the start delays the dispatcher and does not end it."""
    entry = bench.send()[0]
    with _seized(tmp_path):
        bench.start()
        await bench.until(lambda: TroubleKind.DISK in bench.kinds())
        await asyncio.sleep(0)
    await bench.until_state(entry, State.ACCEPTED)
