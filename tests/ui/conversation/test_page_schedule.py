"""What can be done about a scheduled message, from its bubble to the service and back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from heydesk.domain.outbox_entry import Ask, Entry, FollowUps, State
from heydesk.domain.schedule import soonest
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.system.settings import Settings
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.widgets.dialogs import TimeDialog
from tests.core.core_driver import KIM, CoreDriver, draft_to
from tests.core.sandbox_control import SandboxControl
from tests.ui.closed_widgets import delete_closed
from tests.ui.conversation.conversation_driver import ConversationDriver

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PATH = "/v1/schedule"


@pytest.fixture
def control() -> Iterator[SandboxControl]:
    """A sandbox that has forgotten what was cancelled."""
    running = ScriptedSandbox(switches={"unknown_id": "not_found"})
    yield SandboxControl(running.start()).begin()
    running.stop()


class Reader(ConversationDriver):
    """Somebody who reads a thread with a text that is to go in an hour."""

    def __init__(self, driver: CoreDriver, entry: Entry, tasks: TaskRunner) -> None:
        super().__init__(driver, tasks)
        self.entry = entry

    @property
    def stands(self) -> Entry:
        """How it stands."""
        return self.driver.now(self.entry)

    def choose(self, hours: float) -> None:
        """Choose another time in the dialog."""
        dialog = self.window.findChild(TimeDialog)
        assert isinstance(dialog, TimeDialog)
        assert dialog.time == self.stands.message.send_at or self.stands.ask is Ask.TOO_NEAR
        dialog.chosen.emit(soonest(self.driver.clock() + timedelta(hours=hours)))
        dialog.accept()

    async def come_too_near(self) -> None:
        """Let the time come so near that the service takes no schedule any more."""
        send_at = self.entry.message.send_at
        assert send_at is not None
        self.driver.jump((send_at - self.driver.clock()).total_seconds() - 600)
        self.driver.start()
        await self.driver.until_state(self.entry, State.NEEDS_YOU)
        await self.until(lambda: self.is_offered("changeTime") and self.is_offered("goNow"))


@pytest.fixture
async def reader(control: SandboxControl, tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Reader]:
    """A core that runs, with one scheduled text, and its thread on screen."""

    def failed(error: BaseException) -> None:
        raise error

    driver = CoreDriver(tmp_path, control.address)
    await driver.connect()
    (entry,) = driver.send(send_at=soonest(driver.clock() + timedelta(hours=1)))
    starter = TaskRunner(failed)
    starter.begin(asyncio.get_running_loop())
    made = Reader(driver, entry, starter)
    qtbot.addWidget(made.window)
    made.window.resize(640, 700)
    made.window.show()
    await made.hear(KIM)
    yield made
    made.watch.end()
    made.window.close()
    await starter.end()
    delete_closed()
    await driver.close()


async def _scheduled(reader: Reader) -> None:
    reader.driver.start()
    await reader.driver.until_state(reader.entry, State.SCHEDULED)
    await reader.until(lambda: reader.is_offered("changeTime"))


async def test_the_time_is_changed(reader: Reader) -> None:
    """The bubble shows the new time once the service has it."""
    await _scheduled(reader)
    before, words = reader.stands.message.send_at, reader.feet
    reader.press("changeTime")
    reader.choose(5)
    await reader.driver.until(lambda: reader.stands.message.send_at != before)
    await reader.until(lambda: reader.feet != words)
    assert reader.stands.state is State.SCHEDULED


async def test_scheduled_entry_is_cancelled_once(reader: Reader, control: SandboxControl) -> None:
    """One press, and the service does not send it; two presses cancel it once."""
    await _scheduled(reader)
    reader.press("cancelSchedule")
    reader.press("cancelSchedule")
    await reader.driver.until_state(reader.entry, State.CANCELLED)
    assert reader.stands.receipt is not None
    path = f"{PATH}/{reader.stands.receipt.schedule_id}"
    assert [request["method"] for request in control.requests(path)] == ["DELETE", "GET"]
    await reader.until(lambda: reader.entry.message.text not in reader.texts)
    reader.pane.show_entry(reader.entry.id)
    assert reader.is_offered("toComposer")


async def test_read_back_tells_that_the_service_has_it(reader: Reader) -> None:
    """Its story tells what the service has."""
    await _scheduled(reader)
    reader.press("readBack")
    await reader.driver.until(lambda: "Scheduled in Heymarket for" in " ".join(reader.driver.told(reader.entry)))


async def test_refused_read_back_is_reported_and_keeps_the_state(reader: Reader, control: SandboxControl) -> None:
    """In the service's words, on the bubble, and the message stands as before."""
    await _scheduled(reader)
    control.fault(f"403@{PATH}/*")
    reader.press("readBack")
    await reader.until(lambda: "403" in reader.feet)
    assert reader.stands.state is State.SCHEDULED


async def test_entry_too_near_its_time_can_be_sent_now(reader: Reader) -> None:
    """Nothing had left, so it asks; one press sends it."""
    await reader.come_too_near()
    assert "Not scheduled." in reader.feet
    reader.press("goNow")
    await reader.driver.until_state(reader.entry, State.ACCEPTED, State.DELIVERED)
    await reader.until(lambda: not reader.is_offered("goNow"))


async def test_entry_too_near_its_time_can_get_another_time(reader: Reader) -> None:
    """It is scheduled then."""
    await reader.come_too_near()
    reader.press("changeTime")
    reader.choose(3)
    await reader.driver.until_state(reader.entry, State.SCHEDULED)


async def test_what_was_to_follow_is_tried_again_from_the_bubble(reader: Reader, control: SandboxControl) -> None:
    """The text was sent, its conversation was not closed: the bubble says both, and one press closes it."""
    driver = reader.driver
    control.fault("403@/v1/conversations/close")
    checked = driver.check(draft_to(text="See you"))
    driver.core.compose.send(checked, hold=False, then=FollowUps(close=True))
    driver.start()
    await reader.until(lambda: "Sent; not closed" in reader.feet)
    assert {"finish"} == reader.offered - {"changeTime", "cancelSchedule", "readBack", "details"}
    reader.press("finish")
    await reader.until(lambda: not reader.is_offered("finish"))
    await reader.until(lambda: len(control.requests("/v1/conversations/close")) == 2)
    await driver.turns()
    assert "Sent; not closed" not in reader.feet


async def test_a_text_that_crossed_can_be_sent_anyway(reader: Reader, control: SandboxControl) -> None:
    """The bubble says who texted meanwhile, and asks."""
    driver = reader.driver
    driver.core.policy.apply(Settings(hold=60, quiet_hours=False))
    (entry,) = driver.send(text="See you on Thursday")
    control.hear("Thursday does not work any more", KIM)
    driver.start()
    await reader.until(lambda: "texted while this was waiting. Send anyway?" in reader.feet)
    button = reader.find(QPushButton, "retry")
    assert button.text() == "Send anyway"
    assert {"toComposer", "discard"} <= reader.offered
    reader.press("retry")
    await driver.until_state(entry, State.ACCEPTED)
