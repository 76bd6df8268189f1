"""Templates, surveys and fields in the composer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from heydesk.domain.merge_fields import RenderedText
from heydesk.domain.message import Draft, Side
from heydesk.domain.records import TemplateId
from heydesk.ui.composer.recipients.model import Addressees
from heydesk.ui.theme import LIGHT
from heydesk.ui.widgets.search_panel import Chooser
from tests.ui.composer.fake_team_content import DIRECTIONS, KIM, MAP, RECALL, VISIT, ContentDriver
from tests.ui.settling import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def counter(qtbot: QtBot) -> Iterator[ContentDriver]:
    """A form with its buttons."""
    made = ContentDriver(qtbot)
    yield made
    made.window.hide()


def undo(counter: ContentDriver) -> None:
    """Press Ctrl+Z in the box."""
    QTest.keyClick(counter.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_buttons_have_their_names(counter: ContentDriver) -> None:
    """For drivers and screen readers."""
    names = {name: counter.form.findChild(QWidget, name) for name in ("field", "templates", "survey")}
    assert {name: found.accessibleName() for name, found in names.items() if found is not None} == {
        "field": "Field",
        "templates": "Template",
        "survey": "Survey",
    }


def test_a_template_is_inserted_as_text_to_be_edited(counter: ContentDriver) -> None:
    """Where the caret is, tokens and all, in one step of undo."""
    counter.write("Hello! ")
    counter.press("templates")
    counter.take("recall")
    assert counter.box.toPlainText() == f"Hello! {RECALL.text}"
    assert counter.box.hasFocus()
    draft = counter.form.draft(side=Side.TEXT)
    assert (draft.template_id, draft.text) == (None, f"Hello! {RECALL.text}")
    undo(counter)
    assert counter.box.toPlainText() == "Hello! "


def test_a_slash_searches_and_goes_when_something_is_taken(counter: ContentDriver) -> None:
    """By keys alone; both the slash and the search are no part of the text."""
    counter.write("Hello! /")
    assert counter.offered[0].startswith("Recall, Hi {{first_name}}, it is time. Reply")
    counter.take("harbor")
    assert counter.box.toPlainText() == f"Hello! {DIRECTIONS.text}"
    undo(counter)
    undo(counter)
    assert counter.box.toPlainText() == "Hello! /"


def chooser_of(counter: ContentDriver) -> Chooser:
    """The open chooser."""
    return next(each for each in counter.window.findChildren(Chooser) if each.isVisible())


def test_chooser_opens_above_the_slash(counter: ContentDriver) -> None:
    """As far to the right as it was typed, and not at the button."""
    counter.write("Hello! /")
    caret = counter.box.viewport().mapTo(counter.window, counter.box.cursorRect().topLeft())
    place = chooser_of(counter).geometry()
    assert (place.left(), place.bottom() < caret.y() < place.bottom() + 20) == (caret.x(), True)
    QTest.keyClick(counter.search, Qt.Key.Key_Escape)
    counter.press("templates")
    assert chooser_of(counter).geometry().left() < caret.x() + 200


@pytest.mark.parametrize("points", [10, 20])
def test_nothing_in_the_chooser_is_cut_in_a_low_window(
    counter: ContentDriver, qapp: QApplication, points: int
) -> None:
    """Its parts stand below each other, and lines end before the scroll bar."""
    before, font = qapp.font(), qapp.font()
    font.setPointSize(points)
    qapp.setFont(font)
    try:
        counter.shelves.all_templates = [replace(RECALL, text="Please bring all that you need. " * 20)] * 9
        counter.window.resize(800, 540)
        settle(counter.window)
        counter.write("/")
        chooser = chooser_of(counter)
        settle(counter.window)
        parts = [
            chooser.findChild(QWidget, name)
            for name in ("chooserSearch", "chooserList", "chooserWhole", "insertTemplate")
        ]
        places = [
            QRect(part.mapTo(chooser, QPoint(0, 0)), part.size()) for part in parts if isinstance(part, QWidget)
        ]
        assert len(places) == 4
        assert all(above.bottom() < below.top() for above, below in pairwise(places))
        assert chooser.rect().contains(places[-1])
        assert counter.window.rect().contains(chooser.geometry())
        whole = parts[2]
        assert isinstance(whole, QPlainTextEdit)
        assert whole.document().textWidth() <= whole.viewport().width()
    finally:
        qapp.setFont(before)


def test_a_slash_that_was_meant_as_one_stays_in_the_text(counter: ContentDriver) -> None:
    """With what was typed after it; Backspace takes it away, and typing goes on in the text."""
    counter.write("at /")
    QTest.keyClicks(counter.search, "home")
    QTest.keyClick(counter.search, Qt.Key.Key_Escape)
    assert (counter.box.toPlainText(), counter.is_choosing) == ("at /home", False)
    counter.write(" or /")
    QTest.keyClick(counter.search, Qt.Key.Key_Space)
    QTest.keyClicks(counter.box, "x /")
    QTest.keyClick(counter.search, Qt.Key.Key_Backspace)
    assert counter.box.toPlainText() == "at /home or / x "
    assert counter.box.hasFocus()


def test_a_template_is_sent_as_one(counter: ContentDriver) -> None:
    """The estimate is shown and can't be edited; what was typed waits, and comes back with its undo."""
    counter.write("typed before")
    counter.press("templates")
    counter.take("recall", second=True)
    draft = counter.form.draft(side=Side.TEXT)
    assert (draft.template_id, draft.text) == (RECALL.id, "typed before")
    assert counter.box.toPlainText() == "Hi Kim, it is time.\nReply C to choose a day."
    assert "template “Recall”" in counter.strip
    assert "This is how it should read" in counter.strip
    assert "can't be edited" in counter.strip
    counter.write("x")
    assert "x" not in counter.box.toPlainText()
    counter.press("writeMyOwn")
    assert (counter.box.toPlainText(), counter.strip) == ("typed before", "")
    assert not counter.box.is_showing_preview
    assert counter.form.draft(side=Side.TEXT).template_id is None
    assert counter.box.hasFocus()
    undo(counter)
    assert counter.box.toPlainText() == ""


@pytest.mark.parametrize("side", ["customerText", "privateNote"])
def test_typing_into_a_preview_emphasizes_the_banner(counter: ContentDriver, qtbot: QtBot, side: str) -> None:
    """The strip's edge is drawn strongly for a moment; keys that write nothing change nothing."""
    counter.press(side)
    counter.press("templates")
    counter.take("recall", second=True)
    strip = counter.window.findChild(QWidget, "readyMade")
    assert strip is not None
    before = strip.grab().toImage()
    QTest.keyClick(counter.box, Qt.Key.Key_Down)
    assert strip.grab().toImage() == before
    counter.write("x")
    assert strip.grab().toImage() != before
    qtbot.waitUntil(lambda: strip.grab().toImage() == before, timeout=3000)


def test_after_a_slash_a_template_leaves_the_text_as_it_was(counter: ContentDriver) -> None:
    """Without the slash."""
    counter.write("typed /")
    counter.take("recall", second=True)
    assert counter.form.draft(side=Side.TEXT).text == "typed "


def test_a_template_that_is_sent_can_be_inserted_after_all(counter: ContentDriver) -> None:
    """Then it is text like any other."""
    counter.press("templates")
    counter.take("recall", second=True)
    counter.press("insertInstead")
    assert (counter.box.toPlainText(), counter.strip) == (RECALL.text, "")
    assert counter.form.draft(side=Side.TEXT).template_id is None
    counter.write("!")
    assert counter.box.toPlainText().endswith("!")


def test_a_templates_picture_goes_along(counter: ContentDriver) -> None:
    """As text it becomes the media address, which can be undone; as template it is named."""
    counter.press("templates")
    counter.take("harbor")
    media = counter.form.media.field
    assert media.text() == MAP
    assert counter.form.checks.words == ()
    media.undo()
    assert media.text() == ""
    counter.press("templates")
    counter.take("harbor", second=True)
    assert "With its pictures: how to find us.png." in counter.strip
    assert counter.form.draft(side=Side.TEXT).media_url == ""


def test_pictures_that_can_not_go_along_are_named(counter: ContentDriver) -> None:
    """A text has room for one, and one that stands there already stays."""
    counter.press("templates")
    counter.take("holidays")
    (words,) = counter.form.checks.words
    assert words.endswith("“Season” has more: files.example.")
    counter.form.media.field.setText("https://x.example/other.png")
    counter.press("templates")
    counter.take("harbor")
    assert [words.endswith("more: how to find us.png.") for words in counter.form.checks.words] == [True]


def test_a_survey_is_sent_in_place_of_a_text(counter: ContentDriver) -> None:
    """Chosen by name, with its type and question; what was typed is kept, and a template makes way for it."""
    counter.write("typed before")
    counter.press("templates")
    counter.take("recall", second=True)
    counter.press("survey")
    assert counter.offered == ["After the visit, CSAT · How was your visit, from 1 to 5?"]
    counter.take("visit")
    draft = counter.form.draft(side=Side.TEXT)
    assert (draft.survey_id, draft.template_id, draft.text) == (VISIT.id, None, "typed before")
    assert counter.box.toPlainText() == VISIT.question
    assert "survey “After the visit”" in counter.strip
    counter.press("writeMyOwn")
    assert counter.box.toPlainText() == "typed before"
    assert counter.form.draft(side=Side.TEXT).survey_id is None


def test_a_note_has_no_surveys(counter: ContentDriver) -> None:
    """A survey asks the customer. Templates go on either side, each with its own."""
    counter.press("templates")
    counter.take("recall", second=True)
    counter.press("privateNote")
    survey = counter.form.findChild(QWidget, "survey")
    assert survey is not None
    assert not survey.isEnabled()
    assert (counter.strip, counter.box.toPlainText()) == ("", "")
    counter.press("templates")
    counter.take("harbor", second=True)
    strip = counter.window.findChild(QWidget, "readyMade")
    assert strip is not None
    assert strip.palette().color(QPalette.ColorRole.WindowText) == LIGHT.note_ink
    assert not strip.grab().isNull()
    counter.press("customerText")
    assert "Recall" in counter.strip
    assert strip.palette().color(QPalette.ColorRole.WindowText) == LIGHT.ink
    assert survey.isEnabled()


def test_a_field_is_inserted_where_the_caret_is(counter: ContentDriver) -> None:
    """By its name; beside it stands what it will probably read here."""
    counter.write("Hi , hello")
    cursor = counter.box.textCursor()
    cursor.setPosition(3)
    counter.box.setTextCursor(cursor)
    counter.press("field")
    assert counter.offered == [
        "First name, {{first_name}} · now: Kim",
        "Last name, {{last_name}} · now: Lee",
        "Dentist, {{Dentist}} · now: nothing",
    ]
    counter.take("first")
    assert counter.box.toPlainText() == "Hi {{first_name}}, hello"
    counter.press("field")
    counter.take("dent")
    assert counter.box.toPlainText() == "Hi {{first_name}}{{Dentist}}, hello"
    undo(counter)
    assert counter.box.toPlainText() == "Hi {{first_name}}, hello"


def test_a_field_is_found_without_its_accents(counter: ContentDriver) -> None:
    """As names and templates are."""
    counter.shelves.all_fields = ("Próxima cita",)
    counter.press("field")
    counter.take("proxima")
    assert counter.box.toPlainText() == "{{Próxima cita}}"


def test_no_field_is_inserted_into_what_can_not_be_edited(counter: ContentDriver) -> None:
    """The button comes back with the text."""
    fields = counter.form.findChild(QWidget, "field")
    assert fields is not None
    counter.press("templates")
    counter.take("recall", second=True)
    assert not fields.isEnabled()
    counter.press("writeMyOwn")
    assert fields.isEnabled()


def test_deleted_template_is_reported(counter: ContentDriver) -> None:
    """A draft may be older than the directory; there is nothing to insert then, and a way back all the same."""
    counter.form.set_draft(Draft(text="typed", template_id=TemplateId(99)))
    assert "no longer has this template" in counter.strip
    assert counter.box.toPlainText() == ""
    shown = [each.objectName() for each in counter.window.findChildren(QWidget, "insertInstead") if each.isVisible()]
    assert shown == []
    counter.form.set_draft(Draft(text="typed", survey_id=VISIT.id))
    counter.shelves.all_surveys.clear()
    counter.content.show_choice()
    assert "Your team no longer has this survey" in counter.strip
    counter.press("writeMyOwn")
    assert counter.box.toPlainText() == "typed"


def test_template_deleted_while_the_chooser_is_open_inserts_nothing(counter: ContentDriver) -> None:
    """Nothing is inserted; nothing breaks."""
    counter.press("templates")
    counter.shelves.all_templates.clear()
    counter.take()
    assert counter.box.toPlainText() == ""


def test_a_change_at_the_service_is_shown(counter: ContentDriver) -> None:
    """The estimate follows what was read last."""
    counter.press("templates")
    counter.take("recall", second=True)
    counter.shelves.all_templates[0] = replace(RECALL, title="Recall 2", text="Dear {{first_name}}")
    counter.content.show_choice()
    assert counter.box.toPlainText() == "Dear Kim"
    assert "Recall 2" in counter.strip


def test_while_the_directory_is_being_read_that_is_said(counter: ContentDriver) -> None:
    """What comes is offered as soon as it is there."""
    templates, counter.shelves.all_templates = counter.shelves.all_templates, []
    counter.shelves.is_coming = True
    counter.press("templates")
    empty = counter.window.findChild(QLabel, "chooserEmpty")
    assert empty is not None
    assert "Loading from Heymarket…" in empty.text()
    counter.shelves.all_templates = templates
    counter.content.refresh()
    assert len(counter.offered) == 3
    counter.take()
    counter.content.refresh()
    assert not counter.is_choosing


def test_other_account_closes_the_chooser(counter: ContentDriver) -> None:
    """An open chooser goes; without an account there is nothing to choose from."""
    counter.press("templates")
    counter.content.set_account(None)
    assert not counter.is_choosing
    for name in ("templates", "survey", "field"):
        counter.press(name)
        assert not counter.is_choosing
    counter.write("/")
    assert not counter.is_choosing


def test_second_chooser_closes_the_first(counter: ContentDriver) -> None:
    """The second takes the place of the first."""
    counter.press("templates")
    counter.press("survey")
    assert counter.offered == ["After the visit, CSAT · How was your visit, from 1 to 5?"]


def test_in_a_narrow_box_the_links_stand_below_the_words(counter: ContentDriver, qtbot: QtBot) -> None:
    """Neither is cut."""
    counter.press("templates")
    counter.take("recall", second=True)
    label = counter.window.findChild(QLabel, "readyMadeWords")
    own = counter.window.findChild(QWidget, "writeMyOwn")
    assert label is not None
    assert own is not None
    counter.window.resize(860, 760)
    settle(counter.window)
    assert own.x() > label.geometry().right()
    counter.window.resize(420, 760)
    settle(counter.window)
    assert own.y() > label.y() + label.height() / 2
    assert own.width() == own.sizeHint().width()


def test_banner_links_are_in_tab_order(counter: ContentDriver) -> None:
    """After the box, as they stand."""
    counter.press("templates")
    counter.take("recall", second=True)
    counter.box.setFocus()
    QTest.keyClick(counter.box, Qt.Key.Key_Tab)
    QTest.keyClick(counter.window.focusWidget(), Qt.Key.Key_Tab)
    focused = counter.window.focusWidget()
    assert focused.objectName() == "writeMyOwn"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert not counter.box.is_showing_preview


def test_cleared_form_has_no_template(counter: ContentDriver) -> None:
    """With its strip."""
    counter.press("templates")
    counter.take("recall", second=True)
    counter.form.clear(side=Side.TEXT)
    assert (counter.strip, counter.box.is_showing_preview) == ("", False)


def test_merge_fields_stay_without_a_known_recipient(counter: ContentDriver) -> None:
    """Several read different words, and of a stranger nothing is known."""
    counter.form.recipients.set_addressees(Addressees(("12125550150",)))
    counter.press("field")
    assert counter.offered == ["First name, {{first_name}}", "Last name, {{last_name}}", "Dentist, {{Dentist}}"]
    counter.form.recipients.set_addressees(Addressees(("12125550150", KIM.phone)))
    counter.press("templates")
    counter.take("recall", second=True)
    assert counter.box.toPlainText() == RECALL.text
    counter.form.recipients.set_addressees(Addressees((KIM.phone,)))
    counter.content.show_choice()
    assert counter.box.toPlainText().startswith("Hi Kim,")


def test_rendered_text_is_what_the_recipient_reads(counter: ContentDriver) -> None:
    """A guess where something is filled in; for the counter."""
    assert counter.content.rendered(Draft(text="Hello")) == RenderedText("Hello")
    counter.write("Dear {{last_name}}")
    draft = counter.form.draft(side=Side.TEXT)
    assert counter.content.rendered(draft) == RenderedText("Dear Lee", is_estimate=True)
    counter.press("templates")
    counter.take("harbor", second=True)
    draft = counter.form.draft(side=Side.TEXT)
    assert counter.content.rendered(draft) == RenderedText(DIRECTIONS.text, is_estimate=True, has_pictures=True)
    counter.content.set_account(None)
    assert counter.content.rendered(draft) == RenderedText("Dear {{last_name}}")


def test_unreadable_team_content_is_reported(counter: ContentDriver) -> None:
    """In the chooser there is nothing then, and over the box stands why; what was typed is still there."""
    counter.write("typed")
    counter.shelves.is_broken = True
    counter.press("templates")
    assert counter.offered == []
    (words,) = counter.form.checks.words
    QTest.keyClick(counter.search, Qt.Key.Key_Escape)
    counter.form.set_draft(Draft(text="typed", template_id=RECALL.id))
    assert counter.strip == words
    counter.press("writeMyOwn")
    assert counter.box.toPlainText() == "typed"
