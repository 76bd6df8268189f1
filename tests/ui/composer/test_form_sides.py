"""The text and the note: each keeps its words and its recipients, whatever happens to the other."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from heydesk.domain.message import Draft, Side
from heydesk.domain.records import TemplateId
from heydesk.ui.composer.form import Form
from tests.ui.backend import LI, PAT
from tests.ui.composer.driver import ComposerDriver
from tests.ui.composer.test_saved_drafts import kept, kept_menu, undo


def test_sending_a_text_leaves_the_note(writing: ComposerDriver) -> None:
    """It waits on its side, whose tab has a dot, for the person who stays; also when somebody else was between."""
    writing.press("privateNote")
    writing.write("about Kim")
    writing.press("customerText")
    writing.add("6505550103")
    writing.write("to Kim")
    writing.press("send")
    assert writing.find(QAbstractButton, "privateNote").accessibleDescription() == "has a draft"
    writing.begin("4155550188")
    writing.press("privateNote")
    assert writing.box.toPlainText() == ""
    writing.begin("6505550103")
    assert (writing.box.toPlainText(), writing.chips) == ("about Kim", ["(650) 555-0103"])


def test_sending_a_note_leaves_a_group_text_its_group(writing: ComposerDriver) -> None:
    """The text on the other side keeps its recipients and that they are one group."""
    writing.press("privateNote")
    writing.add("6505550103", "4155550188")
    writing.write("about both")
    writing.press("customerText")
    writing.find(QAbstractButton, "oneGroup").click()
    writing.write("to both")
    writing.press("privateNote")
    writing.press("send")
    assert writing.chips == []
    writing.press("customerText")
    assert writing.chips == ["(650) 555-0103", "(415) 555-0188"]
    assert writing.find(QAbstractButton, "oneGroup").isChecked()


def test_an_undo_while_a_note_is_written_leaves_the_note_in_front(writing: ComposerDriver) -> None:
    """No key meant for the team goes into a text to a customer; the text waits on its side, and that is said."""
    writing.add("6505550103")
    writing.write("to Kim")
    writing.press("send")
    writing.press("privateNote")
    writing.write("between ")
    undo(writing)
    focused = QApplication.focusWidget()
    assert focused is writing.box
    QTest.keyClicks(focused, "us")
    assert (writing.box.toPlainText(), writing.chips) == ("between us", ["(650) 555-0103"])
    assert writing.checks == ["The text is back, under “Text to customer”."]
    assert writing.find(QAbstractButton, "customerText").accessibleDescription() == "has a draft"
    assert kept(writing) == []
    writing.press("customerText")
    assert (writing.box.toPlainText(), writing.chips) == ("to Kim", ["(650) 555-0103"])


def test_a_text_that_comes_back_for_somebody_else_takes_no_key_until_it_was_seen(writing: ComposerDriver) -> None:
    """What is typed on goes nowhere; what was written stays with whom it was for."""
    writing.add("6505550103")
    writing.write("to Kim")
    writing.press("send")
    writing.begin("2125550150")
    writing.write("to Pat ")
    undo(writing)
    QTest.keyClicks(writing.box, "alone")
    writing.ctrl_enter()
    assert (writing.box.toPlainText(), writing.chips) == ("to Kim", ["(650) 555-0103"])
    assert len(writing.entries) == 1
    assert [(draft.text, draft.recipients) for draft in kept(writing)] == [("to Pat ", (PAT,))]
    writing.qtbot.waitUntil(lambda: not writing.composer.form.editor.box.is_held)
    QTest.keyClicks(writing.box, "!")
    assert writing.box.toPlainText() == "to Kim!"


@pytest.mark.parametrize("way", ["undo", "fill"])
def test_recipients_without_text_become_a_kept_draft(writing: ComposerDriver, way: str) -> None:
    """Also a half-typed one; the menu names such a draft by its numbers."""
    writing.add("6505550103")
    writing.write("to Kim")
    writing.press("send")
    writing.begin("4155550188", "2125550150")
    writing.to.setText("650 55")
    if way == "undo":
        undo(writing)
    else:
        writing.composer.open_draft(Draft(pending="(650) 555-0103", text="from a link"))
    assert writing.chips == ["(650) 555-0103"]
    assert [(draft.recipients, draft.pending) for draft in kept(writing)] == [((LI, PAT), "650 55")]
    menu = kept_menu(writing)
    assert menu.actions()[0].text().startswith("To (415) 555-0188, (212) 555-0150")
    menu.close()


def test_recipients_of_a_restored_draft_are_not_kept_twice(writing: ComposerDriver) -> None:
    """Nothing would be missed."""
    writing.add("6505550103")
    writing.write("to Kim")
    writing.press("send")
    writing.add("6505550103")
    undo(writing)
    assert kept(writing) == []


def test_extra_fields_belong_to_their_side(writing: ComposerDriver) -> None:
    """A template chosen for the text stays with the text, through the note, a restart, and until Send."""
    form = writing.composer.findChild(Form)
    assert isinstance(form, Form)
    chosen = form.extra(side=Side.TEXT)._replace(template_id=TemplateId(301), author="Ana")
    form.change_extra(chosen)
    writing.press("privateNote")
    assert form.draft(side=Side.NOTE).template_id is None
    assert form.draft(side=Side.TEXT).template_id == 301
    writing.composer.flush()
    writing.open()
    again = writing.composer.findChild(Form)
    assert isinstance(again, Form)
    assert again.extra(side=Side.TEXT) == chosen
