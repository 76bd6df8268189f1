"""Where Tab leads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from heydesk.domain.message import Draft, Side
from heydesk.domain.schedule import soonest
from tests.ui.composer.driver import ComposerDriver


def test_tab_goes_from_whom_it_comes_from_to_the_button_that_sends_it(writing: ComposerDriver) -> None:
    """In reading order: inbox and member come before the recipient, and a time's cross before Send."""
    writing.backend.core.drafts.keep(writing.account.id, Draft(text="old"))
    writing.composer.reload_kept()
    writing.add("6505550103")
    form = writing.composer.form
    form.change_extra(form.extra(side=Side.TEXT)._replace(send_at=soonest(writing.backend.now())))
    writing.settle()
    writing.find(QAbstractButton, "sendMenu").setFocus()
    assert walk(writing, 12) == [
        "inbox",
        "sender",
        "recipients",
        "addFromFile",
        "advanced",
        "customerText",
        "messageText",
        "clearSchedule",
        "stayHome",
        "field",
        "send",
        "sendMenu",
    ]


def walk(writing: ComposerDriver, steps: int) -> list[str]:
    """Press Tab so many times; give the names of where it led."""
    found = []
    for _ in range(steps):
        focused = writing.composer.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        found.append(now.objectName())
    return found
