"""The question who sits at this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from heydesk.domain.records import Inbox, InboxId, Member, MemberId
from heydesk.ui.accounts.who_are_you import WhoAreYouPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FRONT_DESK = Inbox(
    InboxId(7), "Front desk", ("14155550142",), (Member(MemberId(1), "Ana Ruiz"), Member(MemberId(2), "Ben & Co"))
)


def test_every_member_is_a_button_and_the_answer_is_given_once(qtbot: QtBot) -> None:
    """By keyboard: the first has the focus, and a second press of Enter answers nothing more."""
    page = WhoAreYouPage()
    qtbot.addWidget(page)
    page.ask(FRONT_DESK)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    buttons = page.findChildren(QPushButton)
    assert [button.text().replace("&&", "&") for button in buttons] == ["Ana Ruiz", "Ben & Co"]
    assert buttons[0].hasFocus()
    answers: list[tuple[int, int]] = []
    page.chosen.connect(lambda inbox_id, member_id: answers.append((inbox_id, member_id)))
    QTest.keyClick(buttons[0], Qt.Key.Key_Tab)
    QTest.keyClick(buttons[1], Qt.Key.Key_Space)
    QTest.keyClick(buttons[1], Qt.Key.Key_Space)
    assert answers == [(7, 2)]
    assert page.inbox_id is None
