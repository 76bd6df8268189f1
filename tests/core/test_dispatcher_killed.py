from __future__ import annotations

import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from heydesk.core.outbox_view import EntryAction
from heydesk.domain.outbox_entry import Act, Entry, State
from heydesk.domain.schedule import soonest
from heydesk.sandbox.embedded import SandboxAddress
from tests.core.core_driver import KIM, MARCUS, CoreDriver
from tests.core.sandbox_control import SandboxControl

POINTS = range(1, 10)
"""Claim and save of one text are nine statements: each a BEGIN, what it writes, a COMMIT."""


def _start(folder: Path, address: SandboxAddress, point: str) -> subprocess.Popen[str]:
    arguments = [str(folder), address.base_url, address.secret_id, point]
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "tests.core.killed_process", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(address.secret_key + "\n")
    process.stdin.flush()
    return process


def _died(process: subprocess.Popen[str]) -> bool:
    process.communicate(timeout=60)
    return process.returncode == -signal.SIGKILL


async def _restart(driver: CoreDriver, *entries: Entry) -> list[Entry]:
    driver.start()
    return await driver.until_settled(entries)


@pytest.mark.parametrize("point", POINTS)
async def test_killed_at_any_statement(
    driver: CoreDriver, control: SandboxControl, tmp_path: Path, point: int
) -> None:
    """Killed at any write between the start and the end of a send, nothing is lost and nothing goes twice."""
    entry = driver.send()[0]
    assert _died(_start(tmp_path, control.address, str(point)))
    (ended,) = await _restart(driver, entry)
    assert ended.state is State.ACCEPTED
    assert len(control.requests()) == len(control.kept()) == 1
    assert control.kept()[0]["local_id"] == entry.local_id


async def test_the_points_are_all_there_are(driver: CoreDriver, control: SandboxControl, tmp_path: Path) -> None:
    """The program has no other statement to be killed at: past the last point it ends by itself."""
    entry = driver.send()[0]
    process = _start(tmp_path, control.address, str(POINTS.stop))
    assert not _died(process)
    assert process.returncode == 0
    assert driver.now(entry).state is State.ACCEPTED


async def test_killed_between_the_claim_and_the_first_byte(
    driver: CoreDriver, control: SandboxControl, tmp_path: Path
) -> None:
    """What was claimed and never left can't be told from what left: it is looked up three times and then asks."""
    entry = driver.send()[0]
    assert _died(_start(tmp_path, control.address, "claimed"))
    assert driver.now(entry).state is State.SENDING
    (ended,) = await _restart(driver, entry)
    assert (ended.state, ended.ask) == (State.NEEDS_YOU, "in_doubt")
    assert control.requests() == []
    assert Act.RECOVER in {line.act for line in driver.core.outbox_view.story(entry.id).lines}


@pytest.mark.parametrize("arrived", [True, False])
async def test_killed_while_the_request_is_on_its_way(
    driver: CoreDriver, control: SandboxControl, tmp_path: Path, arrived: bool
) -> None:
    """Killed after the bytes had left and before the answer: found if it arrived, and never sent again by itself."""
    control.fault("late=30" if arrived else "hang")
    entry = driver.send()[0]
    process = _start(tmp_path, control.address, "never")
    await driver.until(control.kept if arrived else control.requests)
    process.kill()
    assert _died(process)
    assert driver.now(entry).state is State.SENDING
    (ended,) = await _restart(driver, entry)
    assert ended.state is (State.ACCEPTED if arrived else State.NEEDS_YOU)
    assert len(control.requests()) == 1
    assert len(control.kept()) == int(arrived)


async def test_killed_in_the_middle_of_a_batch(driver: CoreDriver, control: SandboxControl, tmp_path: Path) -> None:
    """Of a batch that was cut off, what went stays gone and what had not goes: each message once."""
    entries = driver.send(KIM, MARCUS, "13125550164")
    control.fault("late=0", "late=0", "late=30")
    process = _start(tmp_path, control.address, "never")
    await driver.until(lambda: len(control.kept()) == len(entries))
    process.kill()
    assert _died(process)
    ended = await _restart(driver, *entries)
    assert {entry.state for entry in ended} == {State.ACCEPTED}
    assert sorted(message["local_id"] for message in control.kept()) == sorted(entry.local_id for entry in entries)


async def test_the_lock_goes_with_its_holder(driver: CoreDriver, control: SandboxControl, tmp_path: Path) -> None:
    """A killed program does not keep the post: the next one takes it without anybody's help."""
    control.fault("hang")
    driver.send()
    process = _start(tmp_path, control.address, "never")
    await driver.until(control.requests)
    assert not driver.lock.acquire()
    process.kill()
    assert _died(process)
    assert driver.lock.acquire()
    driver.lock.release()


@pytest.mark.parametrize("arrived", [True, False])
async def test_killed_while_a_schedule_is_on_its_way(
    driver: CoreDriver, control: SandboxControl, tmp_path: Path, arrived: bool
) -> None:
    """It is in doubt, is not asked for again, and goes at most once; after its time history or a person decides."""
    send_at = soonest(driver.clock() + timedelta(hours=1))
    control.fault("late=30@/v1/schedule" if arrived else "hang@/v1/schedule")
    entry = driver.send(send_at=send_at)[0]
    process = _start(tmp_path, control.address, "never")
    await driver.until(lambda: control.requests("/v1/schedule"))
    await driver.until(lambda: control.requests("/v1/schedule")[0]["kept"] is arrived)
    process.kill()
    assert _died(process)
    assert driver.now(entry).state is State.SENDING
    driver.start()
    doubted = await driver.until_state(entry, State.UNCERTAIN)
    assert doubted.doubted
    assert doubted.due_at is not None
    assert doubted.due_at > send_at
    assert EntryAction.MARK_SENT in driver.core.outbox_view.story(entry.id).acts
    await driver.turns()
    assert len(control.requests("/v1/schedule")) == 1
    driver.jump((send_at - driver.clock()).total_seconds())
    for _ in range(3):  # as many looks
        driver.jump(2000)
        await driver.turns()
    ended = await driver.until_state(entry, State.ACCEPTED, State.NEEDS_YOU)
    assert ended.state is (State.ACCEPTED if arrived else State.NEEDS_YOU)
    assert len(control.kept()) == int(arrived)
