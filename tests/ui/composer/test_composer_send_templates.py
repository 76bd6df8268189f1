"""Templates, surveys and fields from the real directory to the wire."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from heydesk.domain.message import Draft
from heydesk.domain.records import Contact, ContactId
from heydesk.ui.widgets.inputs import LineField
from tests.ui.composer.driver import ComposerDriver
from tests.ui.composer.fake_team_content import DIRECTIONS, RECALL, VISIT

if TYPE_CHECKING:
    from heydesk.domain.outbox_entry import Entry

KIM = Contact(ContactId(5), "16505550103", "Kim", "Lee", custom=(("Dentist", "Dr. Cho"),))


@pytest.fixture
def stocked(writing: ComposerDriver) -> ComposerDriver:
    """A composer whose account has templates, a survey, a field and Kim; a text to Kim is begun."""
    book = writing.backend.store.directory_of(writing.account.id)
    book.templates.upsert([RECALL, DIRECTIONS])
    book.surveys.upsert([VISIT])
    book.fields.replace({1: "Dentist"})
    book.contacts.upsert([KIM])
    writing.add("6505550103")
    writing.write("typed before")
    return writing


def take(writing: ComposerDriver, button: str, typed: str, *, second: bool = False) -> None:
    """Choose by a button and the keyboard."""
    writing.press(button)
    line = writing.find(LineField, "chooserSearch")
    QTest.keyClicks(line, typed)
    modifier = Qt.KeyboardModifier.ShiftModifier if second else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(line, Qt.Key.Key_Return, modifier)
    writing.settle()


def only(writing: ComposerDriver) -> tuple[Entry, dict[str, object]]:
    """The one entry, and what leaves of it."""
    (entry,) = writing.entries
    return entry, json.loads(entry.body)


def test_a_template_leaves_as_its_number(stocked: ComposerDriver) -> None:
    """Without the text that was typed before; the outbox knows its title, and the composer is empty after it."""
    take(stocked, "templates", "recall", second=True)
    assert stocked.box.toPlainText().startswith("Hi Kim, it is time.")
    assert stocked.foot == "About 1 text"
    stocked.press("send")
    entry, body = only(stocked)
    assert (body["template_id"], body["phone_number"]) == (RECALL.id, KIM.phone)
    assert not {"text", "survey_id", "media_url"} & set(body)
    assert entry.message.title == "Recall"
    assert (stocked.box.toPlainText(), stocked.box.isReadOnly()) == ("", False)


def test_a_survey_leaves_as_its_number(stocked: ComposerDriver) -> None:
    """Without the text."""
    take(stocked, "survey", "visit")
    assert stocked.box.toPlainText() == VISIT.question
    stocked.press("send")
    entry, body = only(stocked)
    assert body["survey_id"] == VISIT.id
    assert not {"text", "template_id"} & set(body)
    assert entry.message.title == "After the visit"


def test_a_template_inserted_as_text_leaves_as_text(stocked: ComposerDriver) -> None:
    """With its tokens, which Heymarket fills."""
    stocked.box.clear()
    take(stocked, "templates", "recall")
    stocked.press("send")
    _, body = only(stocked)
    assert body["text"] == RECALL.text
    assert "template_id" not in body


def test_media_beside_a_template_stops_it(stocked: ComposerDriver) -> None:
    """What the service makes of both is unsettled, so that is said, and nothing leaves."""
    stocked.media.setText("https://x.example/a.png")
    take(stocked, "templates", "recall", second=True)
    stocked.press("send")
    assert stocked.entries == ()
    assert ["A template has its own pictures" in words for words in stocked.checks] == [True]
    assert stocked.media.hasFocus()


def test_fields_come_from_the_team(stocked: ComposerDriver) -> None:
    """Its own among them, with what they read for Kim; the counter counts what Kim will read."""
    stocked.box.clear()
    take(stocked, "field", "dent")
    assert stocked.box.toPlainText() == "{{Dentist}}"
    assert stocked.foot == "About 1 text"


def test_chosen_template_is_restored_at_start(stocked: ComposerDriver) -> None:
    """With the text under it."""
    take(stocked, "templates", "recall", second=True)
    stocked.composer.flush()
    stocked.composer.hide()
    stocked.open()
    stocked.settle()
    assert stocked.box.toPlainText().startswith("Hi Kim,")
    stocked.press("writeMyOwn")
    assert stocked.box.toPlainText() == "typed before"


def test_the_directory_may_come_later_than_the_draft(writing: ComposerDriver) -> None:
    """As soon as it is there, the template is shown."""
    writing.composer.restore_draft(Draft(template_id=RECALL.id))
    assert "no longer has this template" in writing.find(QLabel, "readyMadeWords").text()
    writing.backend.store.directory_of(writing.account.id).templates.upsert([RECALL])
    writing.composer.reload_inboxes()
    writing.settle()
    assert "“Recall”" in writing.find(QLabel, "readyMadeWords").text()
    assert writing.box.toPlainText() == RECALL.text


def test_an_undo_brings_the_template_back(stocked: ComposerDriver) -> None:
    """As everything that was sent."""
    take(stocked, "templates", "recall", second=True)
    stocked.press("send")
    (batch_id,) = stocked.sent
    stocked.composer.restore_draft(stocked.backend.core.outbox.undo(batch_id, stocked.composer.unsent_drafts()))
    assert stocked.box.isReadOnly()
    assert stocked.box.toPlainText().startswith("Hi Kim,")


def test_insert_buttons_are_disabled_for_a_template(stocked: ComposerDriver) -> None:
    """The buttons that would are off, and back with the text."""
    take(stocked, "templates", "recall", second=True)
    assert [stocked.find(QAbstractButton, name).isEnabled() for name in ("field", "emoji")] == [False, False]
    stocked.press("writeMyOwn")
    assert [stocked.find(QAbstractButton, name).isEnabled() for name in ("field", "emoji")] == [True, True]


def test_open_panel_offers_newly_fetched_templates(writing: ComposerDriver) -> None:
    """The directory may be read for the first time just then."""
    writing.press("templates")
    book = writing.backend.store.directory_of(writing.account.id)
    book.templates.upsert([RECALL])
    writing.composer.reload_inboxes()
    QTest.keyClick(writing.find(LineField, "chooserSearch"), Qt.Key.Key_Return)
    assert writing.box.toPlainText() == RECALL.text


def test_screen_readers_see_the_panel(stocked: ComposerDriver) -> None:
    """It hangs where Qt shows them what there is: of a scroll area that is its viewport alone."""
    stocked.press("templates")
    names: list[str] = []

    def walk(node: QAccessibleInterface) -> None:
        names.append(node.text(QAccessible.Text.Name))
        for place in range(node.childCount()):
            walk(node.child(place))

    walk(QAccessible.queryAccessibleInterface(stocked.composer))
    assert {"Search", "Insert as text", "Send as template"} <= set(names)
