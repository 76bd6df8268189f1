"""The way out that stands beside a check, and what it does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QVBoxLayout, QWidget

from heydesk.domain.l10n import say
from heydesk.domain.problems import Field, Fix, FixKind, Problem, Severity
from heydesk.ui.composer.composer import mend
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.recipients.model import Address
from tests.ui.composer.writing import TOLL_FREE, Writing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KIM, PAT = "16505550103", "12125550150"


class Bench:
    """A form on screen whose checks can be mended."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.form = Form()
        QVBoxLayout(self.window).addWidget(self.form)
        self.edits: list[bool] = []
        self.asked: list[object] = []
        self.form.edited.connect(lambda: self.edits.append(True))
        self.form.checks.fix_asked.connect(lambda fix: mend(self.form, fix, lambda: self.asked.append(fix.value)))
        self.window.resize(700, 760)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitActive(self.window)

    def press(self, kind: FixKind, value: datetime | str | None = None) -> None:
        """Show a problem with this way out, and press its link."""
        fix = Fix(kind, say("Do it"), value)
        self.form.checks.show_problems([Problem("p", Severity.WARNING, Field.TEXT, say("Something is odd."), fix)])
        link = self.form.checks.findChild(QPushButton, "fix")
        assert isinstance(link, QPushButton)
        assert link.text() == "Do it"
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)

    def undo(self) -> None:
        """Press Ctrl+Z where the keyboard is."""
        QTest.keyClick(self.window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    """A form to mend."""
    made = Bench(qtbot)
    yield made
    made.window.hide()


def test_another_text_is_put_in_and_can_be_undone(bench: Bench) -> None:
    """The keyboard is in the box then, so Ctrl+Z is at hand."""
    bench.form.editor.box.setPlainText("Hi Pat")
    bench.press(FixKind.REPLACE_TEXT, "Hi Kim")
    assert bench.form.editor.box.toPlainText() == "Hi Kim"
    assert bench.edits
    bench.undo()
    assert bench.form.editor.box.toPlainText() == "Hi Pat"


def test_a_recipient_is_taken_out_and_can_be_brought_back(bench: Bench) -> None:
    """From where the keyboard is then; one that is gone already stays gone."""
    bench.form.recipients.put(Address((KIM, PAT)))
    bench.press(FixKind.DROP_RECIPIENT, PAT)
    assert list(bench.form.recipients.address.phones) == [KIM]
    bench.press(FixKind.DROP_RECIPIENT, PAT)
    assert list(bench.form.recipients.address.phones) == [KIM]
    bench.undo()
    assert list(bench.form.recipients.address.phones) == [KIM, PAT]


def test_it_can_be_sent_later(bench: Bench) -> None:
    """The draft has the time; nothing is sent by it."""
    at = datetime(2026, 3, 21, 15, 0, tzinfo=UTC)
    bench.press(FixKind.SEND_AT, at)
    assert bench.form.draft(private=False).send_at == at
    assert bench.form.send.hasFocus()


def test_what_was_said_is_asked_for(bench: Bench) -> None:
    """The draft stays as it is."""
    bench.press(FixKind.SHOW_CONVERSATION, KIM)
    assert (bench.asked, bench.edits) == ([KIM], [])


def test_the_link_stands_beside_the_words_and_is_reached_by_keyboard(bench: Bench, qtbot: QtBot) -> None:
    """Neither is cut, however long the sentence; from the right it stands at the left."""
    long = say("It is 9:40 pm where Kim Lee is, and quiet hours there begin at 9 pm, so this text may wake somebody.")
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        bench.window.setLayoutDirection(direction)
        fix = Fix(FixKind.SHOW_CONVERSATION, say("Salt & pepper"), KIM)
        bench.form.checks.show_problems([Problem("p", Severity.WARNING, Field.TEXT, long, fix)])
        qtbot.wait(20)
        link = bench.form.checks.findChild(QPushButton, "fix")
        check = bench.form.checks.findChild(QLabel)
        assert isinstance(link, QPushButton)
        assert isinstance(check, QLabel)
        assert (link.width(), link.text()) == (link.sizeHint().width(), "Salt && pepper")
        assert not check.contentsRect().intersects(link.geometry())
        assert check.rect().contains(link.geometry())
        assert check.height() == check.heightForWidth(check.width())
        assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
        QTest.keyClick(link, Qt.Key.Key_Space)
    assert bench.asked == [KIM, KIM]


def test_a_problem_without_a_way_out_has_no_link(bench: Bench) -> None:
    """A click on its words leads to the field, beside a link too."""
    followed: list[Field] = []
    bench.form.checks.followed.connect(followed.append)
    bench.form.checks.show_problems([Problem("p", Severity.ERROR, Field.MEDIA, say("It is odd."))])
    assert bench.form.checks.findChild(QPushButton, "fix") is None
    label = bench.form.checks.findChild(QLabel)
    assert label is not None
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert followed == [Field.MEDIA]


def test_a_group_from_a_toll_free_number_can_be_sent_to_each_alone(writing: Writing) -> None:
    """The error goes with its cause; what Send does then, it does when it is pressed."""
    writing.inbox.setFocus()
    QTest.keyClicks(writing.inbox, TOLL_FREE.name)
    writing.add("6505550103", "2125550150")
    writing.write("hello")
    writing.press("oneGroup")
    writing.press("send")
    assert len(writing.checks) == 1
    writing.press("fix")
    writing.settle()
    assert writing.checks == []
    assert writing.find(QAbstractButton, "eachAlone").isChecked()
    assert writing.find(QAbstractButton, "eachAlone").hasFocus()
    assert writing.entries == ()


def test_quiet_hours_lead_to_a_time(writing: Writing) -> None:
    """Of the real check; the strip with the time takes it back."""
    writing.office.at = writing.office.at.replace(hour=6)
    writing.add("6505550103")
    writing.write("See you at 2:15")
    writing.press("send")
    assert ["no hour for business texts" in words for words in writing.checks] == [True]
    writing.press("fix")
    writing.settle()
    draft = writing.composer.form.draft(private=False)
    assert draft.send_at is not None
    assert writing.button.text().startswith("Send to (650) 555-0103 at ")
    assert writing.button.hasFocus()
    assert writing.checks == []
    assert writing.entries == ()
