"""Somebody who reads a conversation while they write, over a real core and a real sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from heydesk.domain.message import Draft
from heydesk.ui.conversation.bubbles import NO_MESSAGE, Bubble
from heydesk.ui.conversation.foot import BubbleFoot
from heydesk.ui.conversation.list import ConversationView
from heydesk.ui.conversation.page import ThreadPage
from heydesk.ui.conversation.poller import ThreadPoller
from heydesk.ui.tasks import TaskRunner
from tests.core.core_driver import FRONT_DESK, KIM, CoreDriver, draft_to
from tests.ui.settling import DEBOUNCE_MS, settle_tasks

if TYPE_CHECKING:
    from heydesk.domain.records import AccountId

W = TypeVar("W", bound=QWidget)

TALKATIVE = "12125550187"
"""Has written and got more than one page of messages."""
STRANGER = "16505550199"
NOBODY = Draft(inbox_id=FRONT_DESK)


class ConversationDriver:
    """The pane in a window, and a draft that the test addresses."""

    def __init__(self, driver: CoreDriver, tasks: TaskRunner) -> None:
        self.driver = driver
        self.tasks = tasks
        self.draft = NOBODY
        self.in_use = True
        self.account_id: AccountId | None = driver.account.id
        self.window = QWidget()
        people, threads = driver.core.people, driver.core.threads
        self.watch = ThreadPoller(people, threads, tasks.start, self._written, lambda: self.in_use, self.window)
        self.pane = ThreadPage(driver.core, self.watch, tasks.start, driver.clock)
        QVBoxLayout(self.window).addWidget(self.pane)
        self.window.resize(560, 420)

    def _written(self) -> tuple[AccountId | None, Draft]:
        return self.account_id, self.draft

    def address(self, *to: str) -> None:
        """Write to these people from the front desk."""
        self.write(draft_to(*to, text="") if to else NOBODY)

    def write(self, draft: Draft) -> None:
        """Have this in the composer."""
        self.draft = draft
        self.watch.follow_draft()
        self.pane.draft_changed()

    async def hear(self, *to: str) -> None:
        """Write to somebody and wait for what was said."""
        self.address(*to)
        await self.until(lambda: self.watch.loader.is_loaded)

    async def until(self, come: Callable[[], object]) -> None:
        """Wait until this is so, and let Qt do its part meanwhile."""
        async with asyncio.timeout(20):
            while not come():
                QApplication.processEvents()
                await asyncio.sleep(0.005)

    async def settle(self, longest_ms: int = DEBOUNCE_MS) -> None:
        """Wait until no timer of at most ``longest_ms`` runs and everything requested has been answered."""
        await settle_tasks(self.window, self.tasks, longest_ms)

    def find(self, kind: type[W], name: str) -> W:
        """A part of the pane."""
        found = self.pane.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    @property
    def view(self) -> ConversationView:
        """The list of bubbles."""
        return self.find(ConversationView, "conversation")

    @property
    def bubbles(self) -> list[Bubble]:
        """What was said, without headings."""
        return [bubble for bubble in self.view.bubbles if bubble.kind not in NO_MESSAGE]

    @property
    def texts(self) -> list[str]:
        """The words of each."""
        return [bubble.text for bubble in self.bubbles]

    @property
    def words(self) -> str:
        """All that can be read beside the bubbles."""
        return "\n".join(label.text() for label in self.pane.findChildren(QLabel) if label.isVisible())

    @property
    def feet(self) -> str:
        """All that bubbles say beside their own words: what is asked, what it waits for, what failed."""
        labels = [label for foot in self.pane.findChildren(BubbleFoot) for label in foot.findChildren(QLabel)]
        return "\n".join(
            QTextDocumentFragment.fromHtml(label.text()).toPlainText() for label in labels if label.isVisible()
        )

    @property
    def offered(self) -> set[str]:
        """The object names of the buttons on bubbles."""
        buttons = [button for foot in self.pane.findChildren(BubbleFoot) for button in foot.buttons]
        return {button.objectName() for button in buttons if button.isVisible()}

    def is_offered(self, name: str) -> bool:
        """Whether a bubble has this button."""
        return name in self.offered

    def press(self, name: str) -> None:
        """Press a button that can be seen."""
        button = self.find(QPushButton, name)
        assert button.isVisible(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def top_of(self, text: str) -> int:
        """How far down in the view this bubble stands."""
        view: QListView = self.view
        row = next(place for place, bubble in enumerate(self.view.bubbles) if bubble.text == text)
        return view.visualRect(view.model().index(row, 0)).top()


__all__ = ["FRONT_DESK", "KIM", "NOBODY", "STRANGER", "TALKATIVE", "ConversationDriver"]
