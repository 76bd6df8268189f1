"""Troubles in one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from heydesk.core.account_health import Trouble, TroubleKind
from heydesk.domain.errors import TokenRefused
from heydesk.domain.l10n import say
from heydesk.ui.status_banner import StatusBanner
from tests.ui.backend import Backend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(backend: Backend, qtbot: QtBot) -> StatusBanner:
    """The bar over a core without troubles."""
    made = StatusBanner(backend.core)
    qtbot.addWidget(made)
    made.resize(900, 40)
    return made


def _tell(backend: Backend, *troubles: Trouble) -> None:
    """Have these troubles, and no others."""
    for old in backend.core.troubles.all():
        backend.core.troubles.clear(old.kind, old.account_id)
    for new in troubles:
        backend.core.troubles.add(new.kind, new.sentence, new.account_id)
    QTest.qWait(1)


def _words(bar: StatusBanner) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def _buttons(bar: StatusBanner) -> dict[str, QPushButton]:
    return {button.text(): button for button in bar.findChildren(QPushButton) if button.isVisible()}


def test_no_trouble_takes_no_room(bar: StatusBanner) -> None:
    """Most days there is no banner at all."""
    assert not bar.isVisible()


def test_troubles_come_and_go(backend: Backend, bar: StatusBanner) -> None:
    """Each has its line for as long as it lasts."""
    clock = Trouble(TroubleKind.CLOCK, say("The clock is {n} minutes fast.", n=7))
    elsewhere = Trouble(TroubleKind.ELSEWHERE, say("Another HeyDesk sends."))
    _tell(backend, clock, elsewhere)
    assert bar.isVisible()
    assert _words(bar) == ["The clock is 7 minutes fast.", "Another HeyDesk sends."]
    assert _buttons(bar) == {}
    _tell(backend, elsewhere)
    assert _words(bar) == ["Another HeyDesk sends."]
    _tell(backend)
    assert not bar.isVisible()


def test_a_paused_account_has_two_ways_on(backend: Backend, bar: StatusBanner) -> None:
    """Try again with the key that is there, or give it another."""
    account = backend.account()
    backend.core.health.pause(account.id, TokenRefused("no"))
    QTest.qWait(1)
    asked: list[object] = []
    bar.key_requested.connect(asked.append)
    QTest.mouseClick(_buttons(bar)["Try again"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(_buttons(bar)["Connect again"], Qt.MouseButton.LeftButton)
    assert (backend.core.health.due_for_probe(), asked) == ((account.id,), [account.id])


def test_of_several_accounts_the_troubled_one_is_named(backend: Backend, bar: StatusBanner) -> None:
    """With one account its name would only be noise."""
    first = backend.account("First")
    trouble = Trouble(TroubleKind.OFFLINE, say("No network."), first.id)
    _tell(backend, trouble)
    assert _words(bar) == ["No network."]
    backend.account("Second")
    _tell(backend, trouble)
    assert _words(bar) == ["First: No network."]


def test_words_of_a_server_are_plain_text(backend: Backend, bar: StatusBanner) -> None:
    """A reason may hold anything."""
    _tell(backend, Trouble(TroubleKind.ACCOUNT, say("{words}", words="<b>no</b>"), backend.account().id))
    assert _words(bar) == ["<b>no</b>"]
    assert {label.textFormat() for label in bar.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_a_fault_has_a_report_to_look_at(backend: Backend, bar: StatusBanner) -> None:
    """Of one that is over, the line can be put away; one that keeps texts from going stays."""
    asked: list[str] = []
    bar.report_requested.connect(lambda: asked.append("show"))
    bar.report_put_away.connect(lambda: asked.append("dismiss"))
    _tell(backend, Trouble(TroubleKind.STUCK, say("Sending keeps failing.")))
    assert list(_buttons(bar)) == ["Show report"]
    _tell(backend, Trouble(TroubleKind.FAULT, say("HeyDesk had a problem last time.")))
    for button in _buttons(bar).values():
        button.click()
    assert asked == ["show", "dismiss"]


def test_newer_version_leads_to_what_is_new_or_goes(backend: Backend, bar: StatusBanner, qtbot: QtBot) -> None:
    """One line, no download."""
    _tell(backend, Trouble(TroubleKind.UPDATE, say("HeyDesk 1.2 is available.")))
    assert _words(bar) == ["HeyDesk 1.2 is available."]
    with qtbot.waitSignal(bar.news_requested):
        _buttons(bar)["See what's new"].click()
    with qtbot.waitSignal(bar.update_put_away):
        _buttons(bar)["Dismiss"].click()
