"""Send to me first, and what the page says of a plan."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from heydesk.domain.broadcast import BroadcastPlan, Excluded, Reached, Reason, Sample
from heydesk.domain.records import ListMember
from heydesk.domain.time_zones import LocalTimes
from heydesk.ui.broadcast import plan_view
from heydesk.ui.broadcast.plan_view import PlanView, SampleBubble, SendTestDialog
from heydesk.ui.theme import DARK, palette_of
from heydesk.ui.widgets.inputs import Picker
from tests.core.sandbox_control import SandboxControl
from tests.ui.broadcast.broadcast_driver import CROWD, RECALL, BroadcastDriver

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

OWN = "(650) 555-0177"
KIM = Sample("16505550103", "Kim Lee", "Hi Kim", 1)
LEE = Sample("16505550104", "", "Hi ", 2, empties=("first_name",))


def _dialog(hand: BroadcastDriver) -> SendTestDialog:
    hand.press("sendToMe")
    found = hand.page.findChildren(SendTestDialog)[-1]
    assert isinstance(found, SendTestDialog)
    return found


def _number(dialog: SendTestDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit, "ownNumber")
    assert isinstance(found, QLineEdit)
    return found


def _go(dialog: SendTestDialog) -> None:
    button = dialog.findChild(QPushButton, "sendToMeNow")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def test_test_text_sends_the_chosen_sample_to_the_own_number(
    hand: BroadcastDriver, control: SandboxControl
) -> None:
    """How it reads for the chosen one; the broadcast still waits, and the number is there the next time."""
    await hand.see(lists=(RECALL,))
    dialog = _dialog(hand)
    whose = dialog.findChild(Picker, "firstSample")
    assert isinstance(whose, Picker)
    QTest.keyClick(whose, Qt.Key.Key_Down)
    text = dialog.findChild(QPlainTextEdit, "preview")
    assert isinstance(text, QPlainTextEdit)
    shown = text.toPlainText()
    _number(dialog).setText(OWN)
    _go(dialog)
    assert f"Sending to {OWN}." in hand.words
    assert hand.sent == []
    hand.driver.start()
    await hand.driver.until(control.kept)
    (message,) = control.kept()
    assert (message["phone"], message["text"]) == ("16505550177", shown)
    assert "{{" not in shown
    assert _number(_dialog(hand)).text() == OWN


async def test_enter_on_cancel_cancels(hand: BroadcastDriver) -> None:
    """Enter presses the button that has the keyboard, though another one is the dialog's first."""
    await hand.see(CROWD)
    dialog = _dialog(hand)
    _number(dialog).setText(OWN)
    cancel = dialog.findChild(QPushButton, "cancelFirst")
    assert isinstance(cancel, QPushButton)
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert "Sending to" not in hand.words


async def test_a_number_that_is_none_is_told_in_the_dialog(hand: BroadcastDriver) -> None:
    """It stays open, and nothing is sent."""
    await hand.see(CROWD)
    dialog = _dialog(hand)
    _number(dialog).setText("555")
    _go(dialog)
    assert dialog.isVisible()
    assert _number(dialog).accessibleDescription()
    assert hand.requests == []
    dialog.reject()


async def test_excluded_members_are_counted_and_named(hand: BroadcastDriver) -> None:
    """What is known of them here is said before; nobody has asked about the others, and that is said too."""
    account = hand.driver.account
    await hand.see(lists=(RECALL,))
    book = hand.driver.store.directory_of(account.id)
    members = (*book.members.members_of(RECALL), ListMember("", "Nina"), book.members.members_of(RECALL)[0])
    book.members.replace(RECALL, members)
    view = hand.page.findChild(PlanView)
    assert isinstance(view, PlanView)
    view.show_plan(await hand.driver.core.broadcast_plans.plan(account.id, hand.ask(lists=(RECALL,)).draft))
    assert {"Nina", "no number that can be texted", "listed twice, gets one text"} <= set(hand.words.splitlines())
    assert "Opt-out status unknown for " in hand.words


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (
            BroadcastPlan(2, is_known=True, longest=KIM, by_segments=((1, 2),)),
            "Counts as 2 texts",
        ),
        (
            BroadcastPlan(2, is_known=True, longest=LEE, by_segments=((2, 2),)),
            "Counts as 4 texts",
        ),
        (
            BroadcastPlan(3, is_known=True, longest=LEE, by_segments=((1, 2), (2, 1))),
            "Counts as 4 texts: 2 people get 1, 1 person gets 2",
        ),
        (BroadcastPlan(3, is_known=True, longest=LEE, is_mms=True), "3 picture messages"),
        (BroadcastPlan(3, is_known=False), ""),
        (
            BroadcastPlan(1, is_known=True, longest=KIM, by_segments=((1, 1),), by_segments_with_opt_out=((2, 1),)),
            "Counts as 1 text (up to 2 with the opt-out sentence)",
        ),
    ],
)
def test_the_cost_is_said_in_segments(plan: BroadcastPlan, words: str) -> None:
    """What the longest takes, and all of them together."""
    said = plan_view.cost_words(plan)
    assert words in said
    assert bool(said) is bool(words)


def test_empty_fields_are_named() -> None:
    """For how many, and for the one that is shown."""
    plan = BroadcastPlan(3, is_known=True, gaps=(("first_name", 1), ("city", 2)))
    assert plan_view.gap_words(plan) == (
        "1 person has no first name. It will be blank. 2 people have no city. It will be blank."
    )
    assert (plan_view.empty_words(LEE), plan_view.empty_words(KIM)) == ("no first name", "")
    assert [plan_view.sample_name(one) for one in (KIM, LEE)] == ["Kim Lee", "(650) 555-0104"]


@pytest.mark.parametrize("reason", list(Reason))
async def test_every_reason_has_words(hand: BroadcastDriver, reason: Reason) -> None:
    """Behind each name."""
    await hand.see(CROWD)
    view = hand.page.findChild(PlanView)
    assert isinstance(view, PlanView)
    view.show_plan(BroadcastPlan(0, is_known=True, excluded=(Excluded(reason, "16505550103", "Kim Lee"),)))
    lines = hand.words.splitlines()
    assert lines[lines.index("Kim Lee") + 1]


def test_sample_says_why_it_costs_more_or_what_time_it_is_there() -> None:
    """A costly character is named; a blank field comes before both."""
    costly = Sample("16505550103", "Siobhán", "Hi Siobhán" * 8, 2)
    assert plan_view.fact_words(costly, "1:12 PM", is_mms=False) == "2 texts, because of “á”"
    assert plan_view.fact_words(costly, "1:12 PM", is_mms=True) == "1:12 PM there"
    assert plan_view.fact_words(LEE, "", is_mms=False) == "2 texts"
    assert plan_view.fact_words(KIM, "", is_mms=False) == ""


def test_texting_hours_are_said_to_be_open_only_where_they_are_known() -> None:
    """Somebody who is asleep is a warning, which is elsewhere."""
    noon = LocalTimes((datetime(2026, 3, 4, 12, tzinfo=UTC),))
    awake = Reached("16505550103", "Kim", noon)
    quiet = Reached("16505550104", "Pat", noon, is_quiet=True)
    plans = [BroadcastPlan(1, is_known=True, reached=people) for people in ((awake,), (awake, quiet), ())]
    assert [plan_view.hours_words(plan) for plan in plans] == ["Nobody is outside texting hours", "", ""]


def test_blank_place_is_marked_in_the_sample(qtbot: QtBot, qapp: QApplication) -> None:
    """Where it is, in the colours of the theme; what a name holds is no markup."""
    bubble = SampleBubble()
    qtbot.addWidget(bubble)
    bubble.show_sample(Sample("16505550103", "", "Hi , <b>you</b>", 1, ("first_name",), gaps=(3,)))
    assert "Hi <span" in bubble.text()
    assert "&nbsp;blank&nbsp;</span>, &lt;b&gt;you&lt;/b&gt;" in bubble.text()
    qapp.setPalette(palette_of(DARK))
    qapp.processEvents()
    assert DARK.mine_ink.name() in bubble.text()
    qapp.setPalette(QPalette())
