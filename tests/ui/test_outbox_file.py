"""The windows about an outbox file that does not open."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from heydesk.domain.errors import DiskFull, StoreCorrupt, StoreFromFuture
from heydesk.domain.export import line_of_entry
from heydesk.domain.records import AccountId, EntryId
from heydesk.storage.archive import ArchivedLine
from heydesk.storage.store import Store
from heydesk.system.paths import ProfilePaths
from heydesk.ui.outbox_file import ExportDialogs, ObstacleWindow
from heydesk.ui.tasks import TaskRunner
from tests.core.core_driver import CoreDriver
from tests.storage.sample_damage import MANY, make, spoil
from tests.ui.closed_widgets import delete_closed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 3, 20, 14, 5, tzinfo=UTC)


@pytest.fixture
def places(tmp_path: Path) -> ProfilePaths:
    """An outbox whose head is gone."""
    found = ProfilePaths(tmp_path / "data", tmp_path / "config", tmp_path / "state")
    found.make()
    make(found.outbox)
    spoil(found.outbox, 1, size=100)
    return found


@pytest.fixture
def obstacle(qapp: QApplication, places: ProfilePaths) -> Iterator[ObstacleWindow]:
    """The windows about it."""
    made = ObstacleWindow(qapp, places, lambda: NOW)
    yield made
    for window in qapp.topLevelWidgets():
        if isinstance(window, QDialog):
            window.close()
    made.deleteLater()
    delete_closed()


def window(name: str) -> QDialog:
    """The open window of this name."""
    found = [one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()]
    assert len(found) == 1
    assert isinstance(found[0], QDialog)
    return found[0]


def words(of: QDialog) -> str:
    """All that it says."""
    return "\n".join(label.text() for label in of.findChildren(QLabel))


def buttons(of: QDialog) -> list[str]:
    """Its buttons' names."""
    return [button.objectName() for button in of.findChildren(QAbstractButton)]


def click(of: QDialog, name: str) -> None:
    """Click one of its buttons."""
    button = of.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def test_a_damaged_file_is_repaired_and_heydesk_opens(
    obstacle: ObstacleWindow, places: ProfilePaths, qtbot: QtBot
) -> None:
    """It is said what was recovered, and where the copy is."""
    obstacle.show_error(StoreCorrupt("x"))
    asked = window("obstacle")
    assert "is damaged" in words(asked)
    assert buttons(asked) == ["repair", "openCopy", "showInFolder", "quit"]
    click(asked, "repair")
    qtbot.waitUntil(lambda: any(one.objectName() == "repaired" for one in QApplication.topLevelWidgets()))
    done = window("repaired")
    assert f"{MANY + 7} texts recovered." in words(done)
    assert "3 drafts recovered." in words(done)
    assert str(places.data / "damaged") in words(done)
    with qtbot.waitSignal(obstacle.ended) as ended:
        click(done, "openHeyDesk")
    assert ended.args == [True]
    Store.open(places.outbox).close()


def test_a_copy_can_be_read_and_searched(obstacle: ObstacleWindow) -> None:
    """The question stays open below it, and nothing can be sent from it."""
    obstacle.show_error(StoreFromFuture("x"))
    click(window("obstacle"), "openCopy")
    copy = window("outboxCopy")
    table, search = copy.findChild(QTableView), copy.findChild(QLineEdit)
    assert isinstance(table, QTableView)
    assert isinstance(search, QLineEdit)
    assert table.model().rowCount() == MANY + 10
    cells = [table.model().index(1, column).data() for column in range(4)]
    assert cells == ["", "(650) 555-0103", "Private note: Being noted", "Draft"]
    search.setText("saved SAVED")
    assert table.model().rowCount() == 1
    assert buttons(window("obstacle"))[:3] == ["openCopy", "showInFolder", "quit"]


def test_a_full_disk_can_be_tried_again(obstacle: ObstacleWindow, qtbot: QtBot) -> None:
    """Or left, which is what closing the window means."""
    for name, again in (("tryAgain", True), ("quit", False)):
        obstacle.show_error(DiskFull())
        with qtbot.waitSignal(obstacle.ended) as ended:
            click(window("obstacle"), name)
        assert ended.args == [again]


def test_a_repair_that_fails_says_why(obstacle: ObstacleWindow, places: ProfilePaths, qtbot: QtBot) -> None:
    """The file is as it was, and the ways out are there again."""
    before = places.outbox.read_bytes()
    (places.data / "damaged").write_text("in the way")
    obstacle.show_error(StoreCorrupt("x"))
    click(window("obstacle"), "repair")
    qtbot.waitUntil(lambda: not window("obstacle").findChildren(QAbstractButton, "repair"))
    assert "can't write to" in words(window("obstacle"))
    assert places.outbox.read_bytes() == before


async def test_an_export_is_written_and_told(driver: CoreDriver, tmp_path: Path) -> None:
    """In the format of the file's ending; what can't be written is told too."""
    driver.send(text="Hi Kim")
    told: list[str] = []
    starter = TaskRunner(print)
    starter.begin(asyncio.get_running_loop())
    parent = QWidget()
    dialogs = ExportDialogs(driver.core, starter.start, told.append, parent)
    dialogs.ask_outbox()
    asked = parent.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    assert asked.selectedFiles()[0].endswith(".csv")
    asked.fileSelected.emit(str(tmp_path / "outbox.jsonl"))
    await driver.until(lambda: told)
    assert told == ["1 text exported to “outbox.jsonl”."]
    assert '"text": "Hi Kim"' in (tmp_path / "outbox.jsonl").read_text()
    asked.fileSelected.emit(str(tmp_path / "gone" / "outbox.csv"))
    await driver.until(lambda: len(told) == 2)
    assert "couldn't be saved" in told[1]
    await starter.end()
    parent.deleteLater()


async def test_the_archive_is_read_and_searched(driver: CoreDriver) -> None:
    """Newest first, and what comes while it is searched is searched too."""
    line = line_of_entry(driver.send(text="Recall")[0], "Marina", "Front desk", "Ana")
    driver.store.archive.add(
        ArchivedLine(AccountId(1), EntryId(number), line._replace(text=f"Recall {number}")) for number in range(450)
    )
    starter = TaskRunner(print)
    starter.begin(asyncio.get_running_loop())
    parent = QWidget()
    ExportDialogs(driver.core, starter.start, print, parent).open_archive()
    shown = window("archive")
    table, search = shown.findChild(QTableView), shown.findChild(QLineEdit)
    assert isinstance(table, QTableView)
    assert isinstance(search, QLineEdit)
    search.setText("recall 44")
    await driver.until(lambda: table.model().rowCount() == 11)
    search.setText("")
    await driver.until(lambda: table.model().rowCount() == 450)
    assert table.model().index(0, 2).data() == "Recall 449"
    shown.close()
    await starter.end()
    parent.deleteLater()
