"""Somebody who writes in the whole window, over a real core and a real sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from heydesk.domain.records import ConversationAddress, InboxId, MemberId
from heydesk.ui.composer.check_list import CheckList
from heydesk.ui.composer.composer import Composer
from heydesk.ui.conversation.poller import ThreadPoller
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.window_controller import WindowController
from tests.core.core_driver import FRONT_DESK, KIM, CoreDriver
from tests.ui.closed_widgets import delete_closed
from tests.ui.window_fixture import open_workplace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Q = TypeVar("Q", bound=QObject)


class Writer:
    """Somebody who writes in the whole window, over a real core and a real sandbox."""

    def __init__(self, driver: CoreDriver, workplace: WindowController) -> None:
        self.driver = driver
        self.workplace = workplace
        self.window = workplace.window
        self.window.resize(1280, 800)

    @property
    def composer(self) -> Composer:
        """The composer."""
        return self.find(Composer)

    def address(self, phone: str) -> ConversationAddress:
        """The front desk's conversation with a number."""
        return ConversationAddress(FRONT_DESK, (phone,))

    def member(self, inbox_id: InboxId) -> MemberId:
        """Who sits here in an inbox."""
        found = self.driver.core.directory.own_member(self.driver.account.id, inbox_id)
        assert found is not None
        return found

    def find(self, kind: type[Q], name: str = "") -> Q:
        """A part of the window."""
        found = self.window.findChild(kind, name) if name else self.window.findChild(kind)
        assert isinstance(found, kind), name or kind
        return found

    async def until(self, come: Callable[[], object]) -> None:
        """Wait until this is so."""
        async with asyncio.timeout(20):
            while not come():
                QApplication.processEvents()
                await asyncio.sleep(0.01)

    async def write(self, text: str) -> None:
        """Address Kim, wait until her thread has been read, and type."""
        line = self.find(QLineEdit, "recipients")
        line.setText("(650) 555-0103")
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.find(QPlainTextEdit, "messageText").setPlainText(text)
        await self.until(lambda: self.window.findChild(ThreadPoller) is not None)
        await self.until(lambda: self.find(ThreadPoller).loader.is_loaded)

    async def look(self) -> None:
        """The half minute to the next look is over."""
        newest = self.driver.core.threads.newest
        before = newest(self.driver.account.id, FRONT_DESK, KIM)
        self.find(ThreadPoller).loader.refresh()
        await self.until(lambda: newest(self.driver.account.id, FRONT_DESK, KIM) != before)

    def send(self) -> None:
        """Press Send."""
        self.find(QPushButton, "send").click()

    @property
    def warnings(self) -> str:
        """What stands beside the button."""
        return "\n".join(self.find(CheckList).words)

    @property
    def sent(self) -> list[str]:
        """What is in the outbox."""
        return [entry.message.text for row in self.driver.core.outbox_view.snapshot().rows for entry in row.entries]


@pytest.fixture
async def writer(driver: CoreDriver, tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Writer]:
    """The window with its account."""

    def failed(error: BaseException) -> None:
        raise error

    starter = TaskRunner(failed)
    starter.begin(asyncio.get_running_loop())
    workplace = open_workplace(driver, tmp_path, starter)
    qtbot.addWidget(workplace.window)
    workplace.window.resize(1280, 800)
    life = asyncio.create_task(workplace.run())
    yield Writer(driver, workplace)
    workplace.window.set_close_guard(lambda: True)
    workplace.window.close()
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)
    await starter.end()
    workplace.window.deleteLater()  # its timers must not go off when the store is closed
    delete_closed()
