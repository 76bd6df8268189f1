"""Troubles in one line each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from heydesk.core.account_health import Trouble, TroubleKind
from heydesk.domain.ids import AccountId
from heydesk.domain.l10n import say
from heydesk.domain.records import Account, Change
from heydesk.ui.status_banner import StatusBanner
from tests.ui.office import Office

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Stand:
    """The troubles of the moment are these; everything else is the office's desk."""

    def __init__(self, office: Office) -> None:
        self._desk = office.desk
        self.now: tuple[Trouble, ...] = ()
        self.resumed: list[AccountId] = []

    def watch(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Be told of changes."""
        return self._desk.watch(callback)

    def troubles(self) -> tuple[Trouble, ...]:
        """What is wrong."""
        return self.now

    def accounts(self) -> tuple[Account, ...]:
        """Whose troubles they are."""
        return self._desk.accounts()

    def resume(self, account_id: AccountId) -> None:
        """Try again."""
        self.resumed.append(account_id)


@pytest.fixture
def desk(office: Office) -> Stand:
    """A desk without troubles."""
    return Stand(office)


@pytest.fixture
def bar(desk: Stand, qtbot: QtBot) -> StatusBanner:
    """The bar over it."""
    made = StatusBanner(desk)
    qtbot.addWidget(made)
    made.resize(900, 40)
    return made


def _tell(office: Office, desk: Stand, *troubles: Trouble) -> None:
    desk.now = troubles
    office.store.changes.announce(Change(accounts=True))
    QTest.qWait(1)


def _words(bar: StatusBanner) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def _buttons(bar: StatusBanner) -> dict[str, QPushButton]:
    return {button.text(): button for button in bar.findChildren(QPushButton) if button.isVisible()}


def test_no_trouble_takes_no_room(bar: StatusBanner) -> None:
    """Most days there is no banner at all."""
    assert not bar.isVisible()


def test_troubles_come_and_go(office: Office, desk: Stand, bar: StatusBanner) -> None:
    """Each has its line for as long as it lasts."""
    clock = Trouble(TroubleKind.CLOCK, say("The clock is {n} minutes fast.", n=7))
    elsewhere = Trouble(TroubleKind.ELSEWHERE, say("Another HeyDesk sends."))
    _tell(office, desk, clock, elsewhere)
    assert bar.isVisible()
    assert _words(bar) == ["The clock is 7 minutes fast.", "Another HeyDesk sends."]
    assert _buttons(bar) == {}
    _tell(office, desk, elsewhere)
    assert _words(bar) == ["Another HeyDesk sends."]
    _tell(office, desk)
    assert not bar.isVisible()


def test_a_paused_account_has_two_ways_on(office: Office, desk: Stand, bar: StatusBanner) -> None:
    """Try again with the key that is there, or give it another."""
    account = office.account()
    _tell(office, desk, Trouble(TroubleKind.ACCOUNT, say("The key was refused."), account.id))
    asked: list[object] = []
    bar.key_asked.connect(asked.append)
    QTest.mouseClick(_buttons(bar)["Try again"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(_buttons(bar)["Connect again"], Qt.MouseButton.LeftButton)
    assert (desk.resumed, asked) == ([account.id], [account.id])


def test_of_several_accounts_the_troubled_one_is_named(office: Office, desk: Stand, bar: StatusBanner) -> None:
    """With one account its name would only be noise."""
    first = office.account("First")
    trouble = Trouble(TroubleKind.OFFLINE, say("No network."), first.id)
    _tell(office, desk, trouble)
    assert _words(bar) == ["No network."]
    office.account("Second")
    _tell(office, desk, trouble)
    assert _words(bar) == ["First: No network."]


def test_words_of_a_server_are_plain_text(office: Office, desk: Stand, bar: StatusBanner) -> None:
    """A reason may hold anything."""
    _tell(office, desk, Trouble(TroubleKind.ACCOUNT, say("{words}", words="<b>no</b>"), office.account().id))
    assert _words(bar) == ["<b>no</b>"]
    assert {label.textFormat() for label in bar.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
