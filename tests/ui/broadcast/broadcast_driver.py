"""Somebody in front of a broadcast's page, with a core that runs behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from heydesk.core.compose import CheckedDraft
from heydesk.domain.message import Draft
from heydesk.domain.records import ListId
from heydesk.ui.broadcast.page import BroadcastPage
from heydesk.ui.broadcast.plan_view import PlanView
from heydesk.ui.tasks import TaskRunner
from tests.core.core_driver import ANA, FRONT_DESK, CoreDriver

RECALL = ListId(501)
CROWD = tuple(f"165055501{number:02}" for number in range(40, 52))


class BroadcastDriver:
    """Reads the page, types and presses."""

    def __init__(self, driver: CoreDriver, page: BroadcastPage, tasks: TaskRunner) -> None:
        self.driver = driver
        self.tasks = tasks
        self.page = page
        self.sent: list[str] = []
        self.closed: list[bool] = []
        page.sent.connect(lambda _asked, batch_id: self.sent.append(batch_id))
        page.closed.connect(lambda: self.closed.append(True))

    def ask(self, phones: Sequence[str] = (), lists: tuple[ListId, ...] = (), **fields: object) -> CheckedDraft:
        """Press Send on a draft to these."""
        draft = Draft(FRONT_DESK, ANA, tuple(phones), text="Hi {{first_name}}", lists=lists, **fields)  # type: ignore[arg-type] # a draft's own fields
        asked = self.driver.check(draft)
        assert self.page.show_broadcast(asked)
        return asked

    async def see(self, phones: Sequence[str] = (), lists: tuple[ListId, ...] = (), **fields: object) -> CheckedDraft:
        """The same, and wait until the page has found out about it."""
        asked = self.ask(phones, lists, **fields)
        view = self.page.findChild(PlanView)
        assert isinstance(view, PlanView)
        await self.driver.until(view.isVisible)
        return asked

    @property
    def words(self) -> str:
        """All that can be read on labels."""
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def button(self, name: str) -> QPushButton:
        """Find a button."""
        found = self.page.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def field(self, name: str) -> QLineEdit:
        """Find a field."""
        found = self.page.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def type_count(self, words: str) -> None:
        """Type how many they are."""
        self.field("confirmCount").setText("")
        QTest.keyClicks(self.field("confirmCount"), words)

    def press(self, name: str) -> None:
        """Press a button that can be seen."""
        assert self.button(name).isVisible(), name
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    @property
    def requests(self) -> list[str]:
        """What the outbox holds, to whom."""
        return [row.who for row in self.driver.core.outbox_view.snapshot().rows]
