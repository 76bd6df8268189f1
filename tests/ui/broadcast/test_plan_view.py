"""Send to me first, and what the page says of a plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from heydesk.domain.broadcast import BroadcastPlan, Excluded, Reason, Sample
from heydesk.domain.records import ListMember
from heydesk.ui.broadcast import plan_view
from heydesk.ui.broadcast.plan_view import PlanView, SendTestDialog
from heydesk.ui.widgets.inputs import Picker
from tests.core.sandbox_control import SandboxControl
from tests.ui.broadcast.broadcast_driver import CROWD, RECALL, BroadcastDriver

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
    """As it reads for the chosen one; the broadcast still waits, and the number is there the next time."""
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
    assert f"It is on its way to {OWN}; the outbox shows it." in hand.words
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
    assert "on its way" not in hand.words


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
    assert "Left out: 1 without a number that can be texted, 1 there more than once." in hand.words
    assert "Whether they opted out is not known here for " in hand.words
    hand.press("excludedShow")
    people = hand.page.findChild(QPlainTextEdit, "excludedPeople")
    assert isinstance(people, QPlainTextEdit)
    assert "Nina  no number that can be texted" in people.toPlainText()
    hand.press("excludedShow")
    assert not people.isVisible()


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (
            BroadcastPlan(2, is_known=True, longest=KIM, by_segments=((1, 2),)),
            "Longest: 6 characters · 1 segment each · 2",
        ),
        (
            BroadcastPlan(2, is_known=True, longest=LEE, by_segments=((2, 2),)),
            "Longest: 3 characters · 2 segments each · 4",
        ),
        (
            BroadcastPlan(3, is_known=True, longest=LEE, by_segments=((1, 2), (2, 1))),
            "Longest: 3 characters, 2 segments · 4",
        ),
        (BroadcastPlan(3, is_known=True, longest=LEE, is_mms=True), "3 MMS, one each."),
        (BroadcastPlan(3, is_known=False), ""),
        (
            BroadcastPlan(1, is_known=True, longest=KIM, by_segments=((1, 1),), by_segments_with_opt_out=((2, 1),)),
            "at most 2 with the opt-out sentence · an estimate",
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
        "1 of them has no first_name: nothing stands in its place.\n"
        "2 people have no city: nothing stands in its place."
    )
    assert (plan_view.empty_words(LEE), plan_view.empty_words(KIM)) == ("Empty: first_name", "")
    assert [plan_view.sample_name(one) for one in (KIM, LEE)] == ["Kim Lee", "(650) 555-0104"]


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_words(reason: Reason) -> None:
    """Counted, and behind each name."""
    plan = BroadcastPlan(0, is_known=True, excluded=(Excluded(reason, "16505550103", "Kim Lee"),))
    assert plan_view.excluded_words(plan).startswith("Left out: 1 ")
    assert plan_view.excluded_people(plan).startswith("16505550103  Kim Lee  ")
