"""Somebody who sends a picture, over a real core and a real sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from heydesk.ui.composer.composer import Composer
from heydesk.ui.composer.media_input import MediaField
from heydesk.ui.tasks import TaskRunner
from tests.core.core_driver import CoreDriver
from tests.ui.settling import settle_tasks

W = TypeVar("W", bound=QWidget)


class MediaDriver:
    """The composer as its user meets it, and what stands under the media field."""

    def __init__(self, driver: CoreDriver, tasks: TaskRunner) -> None:
        self.driver = driver
        self.tasks = tasks
        self.composer = Composer(driver.core, driver.account.id, driver.clock)
        self.composer.begin(tasks.start)

    def demo(self, name: str) -> str:
        """The address of one of the sandbox's files."""
        return f"{self.driver.address.base_url}/demo/{name}"

    @property
    def field(self) -> MediaField:
        """Media URL."""
        return self.find(MediaField, "mediaUrl")

    def find(self, kind: type[W], name: str) -> W:
        """A control by its name."""
        found = self.composer.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def said(self, name: str) -> str:
        """What a label says; nothing while it can't be seen."""
        label = self.find(QLabel, name)
        return label.text() if label.isVisible() else ""

    @property
    def facts(self) -> str:
        """What was found."""
        return self.said("mediaFacts")

    @property
    def problems(self) -> str:
        """What speaks against it."""
        return self.said("mediaProblems")

    @property
    def button(self) -> QPushButton:
        """Look at it, or look again."""
        return self.find(QPushButton, "lookAtMedia")

    def type(self, words: str) -> None:
        """Type into the field."""
        self.field.setFocus()
        QTest.keyClicks(self.field, words)

    def paste(self, words: str) -> None:
        """Paste into the field, over all that stands there."""
        QGuiApplication.clipboard().setText(words)
        self.field.setFocus()
        self.field.selectAll()
        QTest.keyClick(self.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def drop(self, url: QUrl, text: str | None = None) -> None:
        """Drop an address or a file onto the field; with a text beside it, as browsers give one."""
        data = QMimeData()
        data.setUrls([url])
        if text is not None:
            data.setText(text)
        action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(5, 5), action, data, left, none)
        QApplication.sendEvent(self.field, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.field, QDropEvent(QPoint(5, 5), action, data, left, none))

    async def until(self, come: Callable[[], object]) -> None:
        """Wait until this is so, and let Qt do its part meanwhile."""
        async with asyncio.timeout(20):
            while not come():
                QApplication.processEvents()
                await asyncio.sleep(0.005)

    async def settle(self) -> None:
        """Wait until no debounce runs and everything requested has been answered."""
        await settle_tasks(self.composer, self.tasks)
