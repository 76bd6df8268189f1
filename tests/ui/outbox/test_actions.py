"""What can be done about a scheduled message, from its page to the service and back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from heydesk.domain.outbox_entry import Ask, Entry, State
from heydesk.domain.schedule import soonest
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.ui.outbox.details_page import DetailsPage
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.widgets.dialogs import TimeDialog
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl
from tests.ui.closed_widgets import delete_closed
from tests.ui.settling import settle_tasks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PATH = "/v1/schedule"


@pytest.fixture
def control() -> Iterator[SandboxControl]:
    """A sandbox that has forgotten what was cancelled."""
    running = ScriptedSandbox(switches={"unknown_id": "not_found"})
    yield SandboxControl(running.start()).begin()
    running.stop()


class Reader:
    """Somebody who reads the story of a message that is to go in an hour."""

    def __init__(self, driver: CoreDriver, page: DetailsPage, entry: Entry, tasks: TaskRunner) -> None:
        self.driver = driver
        self.tasks = tasks
        self.page = page
        self.entry = entry

    @property
    def stands(self) -> Entry:
        """How it stands."""
        return self.driver.now(self.entry)

    @property
    def words(self) -> str:
        """All that can be read on labels."""
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def button(self, name: str) -> QPushButton:
        """Find a button."""
        found = self.page.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def press(self, name: str) -> None:
        """Press a button that can be seen."""
        assert self.button(name).isVisible(), name
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def choose(self, hours: float) -> None:
        """Choose another time in the dialog."""
        dialog = self.page.findChild(TimeDialog)
        assert isinstance(dialog, TimeDialog)
        assert dialog.time == self.stands.message.send_at or self.stands.ask is Ask.TOO_NEAR
        dialog.chosen.emit(soonest(self.driver.clock() + timedelta(hours=hours)))
        dialog.accept()


@pytest.fixture
async def reader(control: SandboxControl, tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Reader]:
    """A core that runs, with one scheduled text, and its story on screen."""

    def failed(error: BaseException) -> None:
        raise error

    driver = CoreDriver(tmp_path, control.address)
    await driver.connect()
    (entry,) = driver.send(send_at=soonest(driver.clock() + timedelta(hours=1)))
    starter = TaskRunner(failed)
    starter.begin(asyncio.get_running_loop())
    page = DetailsPage(driver.core, lambda _batch: None, lambda _entry: None, starter.start, driver.clock)
    qtbot.addWidget(page)
    page.resize(640, 700)
    page.show()
    yield Reader(driver, page, entry, starter)
    await starter.end()
    delete_closed()
    await driver.close()


async def _scheduled(reader: Reader) -> None:
    reader.driver.start()
    await reader.driver.until_state(reader.entry, State.SCHEDULED)
    reader.page.show_entry(reader.entry.id)


async def test_the_time_is_changed(reader: Reader) -> None:
    """The page shows the new time once the service has it."""
    await _scheduled(reader)
    before = reader.stands.message.send_at
    reader.press("changeTime")
    reader.choose(5)
    assert "The service is being asked…" in reader.words
    await reader.driver.until(lambda: reader.stands.message.send_at != before)
    await reader.driver.until(lambda: "The service is being asked…" not in reader.words)
    assert reader.stands.state is State.SCHEDULED


async def test_scheduled_entry_is_cancelled_once(reader: Reader, control: SandboxControl) -> None:
    """One press, and the service does not send it; two presses cancel it once."""
    await _scheduled(reader)
    reader.press("cancelSchedule")
    reader.press("cancelSchedule")
    await reader.driver.until_state(reader.entry, State.CANCELLED)
    reader.page.refresh()
    assert "Cancelled: the service does not send it" in reader.words
    assert reader.button("toComposer").isVisible()
    assert reader.stands.receipt is not None
    path = f"{PATH}/{reader.stands.receipt.schedule_id}"
    assert [request["method"] for request in control.requests(path)] == ["DELETE"]


async def test_read_back_tells_that_the_service_has_it(reader: Reader) -> None:
    """The story tells what the service has."""
    await _scheduled(reader)
    reader.press("readBack")
    await reader.driver.until(lambda: "The service has it" in " ".join(reader.driver.told(reader.entry)))


async def test_refused_read_back_is_reported_and_keeps_the_state(reader: Reader, control: SandboxControl) -> None:
    """In the service's words, and the message stands as before."""
    await _scheduled(reader)
    control.fault(f"403@{PATH}/*")
    reader.press("readBack")
    await reader.driver.until(lambda: "403" in reader.words)
    assert reader.stands.state is State.SCHEDULED


async def test_an_answer_about_another_message_is_not_said_here(reader: Reader, control: SandboxControl) -> None:
    """Whoever has gone on to another story reads nothing that is not about it."""
    await _scheduled(reader)
    (other,) = reader.driver.send("13035550118")
    control.fault(f"403@{PATH}/*")
    reader.press("readBack")
    reader.page.show_entry(other.id)
    assert reader.stands.receipt is not None
    path = f"{PATH}/{reader.stands.receipt.schedule_id}"
    await reader.driver.until(lambda: [request["status"] for request in control.requests(path)] == [403])
    await settle_tasks(reader.page, reader.tasks)
    assert "403" not in reader.words


async def test_entry_too_near_its_time_can_be_sent_now(reader: Reader) -> None:
    """Nothing had left, so it asks; one press sends it."""
    send_at = reader.entry.message.send_at
    assert send_at is not None
    reader.driver.clock.jump((send_at - reader.driver.clock()).total_seconds() - 600)
    reader.driver.start()
    await reader.driver.until_state(reader.entry, State.NEEDS_YOU)
    reader.page.show_entry(reader.entry.id)
    assert "Its time has come too near" in reader.words
    reader.press("goNow")
    await reader.driver.until_state(reader.entry, State.ACCEPTED, State.DELIVERED)
    reader.page.refresh()
    assert not reader.button("goNow").isVisible()


async def test_entry_too_near_its_time_can_get_another_time(reader: Reader) -> None:
    """It is scheduled then."""
    send_at = reader.entry.message.send_at
    assert send_at is not None
    reader.driver.jump((send_at - reader.driver.clock()).total_seconds() - 600)
    reader.driver.start()
    await reader.driver.until_state(reader.entry, State.NEEDS_YOU)
    reader.page.show_entry(reader.entry.id)
    reader.press("changeTime")
    reader.choose(3)
    await reader.driver.until_state(reader.entry, State.SCHEDULED)
