"""A text that waits in an older copy of the outbox is looked up before it leaves."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from heydesk.domain.outbox_entry import Ask, State
from heydesk.domain.schedule import soonest
from heydesk.storage.store import Store
from tests.conftest import ExpectLog
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import MARCUS, PRIYA, CoreDriver
from tests.core.sandbox_control import SandboxControl

LOG = "gone back in time"


class Profile:
    """The folders of a profile, in which cores are started one after the other."""

    def __init__(self, folder: Path, drivers: CoreDrivers) -> None:
        self.folder, self.drivers = folder, drivers
        self.outbox = folder / "data" / "outbox.sqlite3"
        self.counter = folder / "apart" / "counter.json"

    def open(self) -> CoreDriver:
        """Open it in another process, as it were."""
        return self.drivers(store=Store.open(self.outbox, counter=self.counter))

    async def first_run(self) -> CoreDriver:
        """Open it for the first time: an account is connected, and the dispatcher has run."""
        driver = self.open()
        await driver.connect()
        driver.start()
        await driver.turns()
        await driver.stop()
        return driver


@pytest.fixture
def profile(tmp_path: Path, drivers: CoreDrivers) -> Profile:
    """A profile."""
    return Profile(tmp_path / "profile", drivers)


def _back(profile: Profile, copy: Path, way: str) -> Profile:
    """Set a profile back to a copy of all its folders, or go on from the copy."""
    match way:
        case "restored":
            shutil.rmtree(profile.outbox.parent)
            shutil.copytree(copy / "data", profile.outbox.parent)
        case "written over":
            profile.outbox.write_bytes((copy / "data" / profile.outbox.name).read_bytes())
        case "copied without its counter":
            shutil.rmtree(copy / "apart")
            return Profile(copy, profile.drivers)
        case "copied whole":
            return Profile(copy, profile.drivers)
    return profile


@pytest.mark.parametrize("way", ["restored", "written over", "copied without its counter", "copied whole"])
async def test_text_of_an_older_copy_is_looked_up_and_not_sent_again(
    profile: Profile, control: SandboxControl, tmp_path: Path, expect_log: ExpectLog, way: str
) -> None:
    """What has left since is found, what the person discarded asks, and what is written now goes at once."""
    driver = await profile.first_run()
    sent, discarded = driver.send()[0], driver.send(MARCUS)[0]
    await driver.close()
    copy = tmp_path / "copy"
    shutil.copytree(profile.folder, copy)
    driver = profile.open()
    driver.core.outbox.discard(discarded.id)
    driver.start()
    await driver.until_state(sent, State.ACCEPTED)
    await driver.close()

    driver = _back(profile, copy, way).open()
    fresh = driver.send(PRIYA)[0]
    driver.start()
    await driver.until_state(fresh, State.ACCEPTED)
    await driver.until_state(sent, State.ACCEPTED)
    assert (await driver.until_state(discarded, State.NEEDS_YOU)).ask is Ask.IN_DOUBT
    assert any("restored" in line for line in driver.told(sent))
    assert [message["local_id"] for message in control.kept()] == [sent.local_id, fresh.local_id]
    expect_log(LOG)


async def test_text_that_waited_through_a_restart_goes_at_once(profile: Profile, control: SandboxControl) -> None:
    """The file is the one that was there before, so nothing is looked up."""
    driver = await profile.first_run()
    entry = driver.send()[0]
    await driver.close()
    driver = profile.open()
    driver.start()
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.kept()) == 1
    assert control.requests("/v1/messages") == []


async def test_schedule_of_an_older_copy_is_read_back(
    profile: Profile, control: SandboxControl, expect_log: ExpectLog
) -> None:
    """It may have been changed or cancelled since."""
    driver = await profile.first_run()
    entry = driver.send(send_at=soonest(driver.clock() + timedelta(hours=5)))[0]
    driver.start()
    scheduled = await driver.until_state(entry, State.SCHEDULED)
    assert scheduled.receipt
    path = f"/v1/schedule/{scheduled.receipt.schedule_id}"
    await driver.close()
    profile.counter.unlink()
    driver = profile.open()
    driver.start()
    await driver.turns()
    assert driver.now(entry).due_at != scheduled.due_at
    driver.jump(120)
    await driver.until(lambda: control.requests(path), "a look")
    await driver.until(lambda: driver.now(entry).due_at == scheduled.due_at, "a settled schedule")
    expect_log(LOG)
