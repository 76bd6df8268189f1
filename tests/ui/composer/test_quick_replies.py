"""Quick replies on keys, the dialog that edits them, and saving a text as a template."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QListWidget, QMenu, QPlainTextEdit, QWidget

from heydesk.core.directory import Directory
from heydesk.domain.errors import DiskFull, HeyDeskError, NoAnswer, Refused
from heydesk.domain.message import Side
from heydesk.domain.records import AccountId, QuickReply, Template, TemplateId
from heydesk.ui.composer.quick_replies import QuickRepliesDialog, QuickReplyController
from heydesk.ui.composer.templates import ContentController
from tests.ui.composer.driver import ComposerDriver

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LATE = QuickReply("late", "Sorry, we are running late.")
WHEN = QuickReply("when", "See you on [date].")
MAP = Template(TemplateId(31), "Way to us", "Here: {{first_name}} ____", ("https://media.example/map.png",))


@pytest.fixture
def writer(writing: ComposerDriver) -> ComposerDriver:
    """A composer whose person has two quick replies, and whose team has a template."""
    core = writing.backend.core
    core.quick_replies.save([LATE, WHEN, QuickReply("way", "old", MAP.id), QuickReply("gone", "kept", TemplateId(9))])
    writing.backend.store.directory_of(writing.account.id).templates.upsert([MAP])
    return writing


def text(writer: ComposerDriver) -> str:
    """What stands in the box."""
    return writer.box.toPlainText()


def test_keys_insert_at_the_caret_one_behind_the_other(writer: ComposerDriver) -> None:
    """With the first blank of the last one selected."""
    writer.write("Hi! ")
    writer.composer.replies.insert(1)
    writer.write(" ")
    writer.composer.replies.insert(2)
    assert text(writer) == f"Hi! {LATE.text} {WHEN.text}"
    assert writer.box.textCursor().selectedText() == "[date]"


def test_template_on_a_key_has_its_words_of_today_and_its_picture(writer: ComposerDriver) -> None:
    """One that the team has no more has those that were kept."""
    writer.composer.replies.insert(3)
    assert (text(writer), writer.media.text()) == (MAP.text, MAP.pictures[0])
    assert writer.box.textCursor().selectedText() == "____"
    writer.box.clear()
    writer.composer.replies.insert(4)
    assert text(writer) == "kept"


def test_reply_takes_the_place_of_a_template_that_was_to_be_sent(writer: ComposerDriver) -> None:
    """Both can't go in one text."""
    form = writer.composer.form
    form.change_extra(form.extra(side=Side.TEXT)._replace(template_id=MAP.id))
    assert form.editor.box.is_showing_preview
    writer.composer.replies.insert(1)
    assert (text(writer), form.extra(side=Side.TEXT).template_id) == (LATE.text, None)


def test_nothing_is_inserted_while_the_box_takes_no_keys(writer: ComposerDriver) -> None:
    """After an advance the key was meant for the last person."""
    writer.composer.hold_keys()
    writer.composer.replies.insert(1)
    assert text(writer) == ""
    writer.composer.release_keys()
    writer.composer.replies.insert(1)
    assert text(writer) == LATE.text


def test_key_without_a_reply_says_so(writer: ComposerDriver) -> None:
    """And where to add one."""
    writer.composer.replies.insert(7)
    assert (text(writer), writer.checks) == (
        "",
        ["No quick reply 7 yet. Add one under Commands, Quick replies."],
    )


class Replies:
    """The dialog, and what it saved."""

    def __init__(self, qtbot: QtBot, replies: list[QuickReply], error: HeyDeskError | None = None) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.saved: list[QuickReply] | None = None
        self._error = error
        self.dialog = QuickRepliesDialog(
            replies, [QuickReply("Team", "Words", TemplateId(5))], self._save, self.window
        )
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitActive(self.dialog)
        self.list = self._find(QListWidget, "replyList")
        self.name = self._find(QLineEdit, "replyName")
        self.text = self._find(QPlainTextEdit, "replyText")

    def _save(self, replies: Any) -> None:
        if self._error is not None:
            raise self._error
        self.saved = list(replies)

    def _find(self, kind: type[Any], name: str) -> Any:
        found = self.dialog.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def press(self, name: str) -> None:
        """Click a button."""
        QTest.mouseClick(self._find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def can(self, name: str) -> bool:
        """Whether a button can be pressed."""
        return bool(self._find(QAbstractButton, name).isEnabled())

    @property
    def lines(self) -> list[str]:
        """The lines of the list."""
        return [self.list.item(row).text() for row in range(self.list.count())]


def test_replies_are_added_changed_moved_and_deleted(qtbot: QtBot) -> None:
    """Nothing is kept before Save."""
    shown = Replies(qtbot, [LATE, WHEN])
    assert (shown.lines, shown.name.text(), shown.text.toPlainText()) == (["1  late", "2  when"], *LATE[:2])
    assert [shown.can(name) for name in ("moveUp", "moveDown", "deleteReply")] == [False, True, True]
    shown.press("addReply")
    assert shown.dialog.focusWidget() is shown.name
    QTest.keyClicks(shown.name, " new ")
    QTest.keyClicks(shown.text, "Hello")
    assert shown.lines == ["1  late", "2  when", "3   new "]
    shown.press("moveUp")
    shown.press("moveUp")
    shown.list.setCurrentRow(1)
    shown.press("deleteReply")
    shown.press("moveUp")
    assert shown.dialog.isVisible()
    shown.press("saveReplies")
    assert shown.saved == [WHEN, QuickReply("new", "Hello")]
    assert shown.dialog.result() == QDialog.DialogCode.Accepted


def test_template_is_added_and_can_only_be_named(qtbot: QtBot) -> None:
    """Its words are the team's."""
    shown = Replies(qtbot, [])
    assert not shown.name.isEnabled()
    assert not shown.can("deleteReply")
    shown.press("addTemplate")
    menu = shown.dialog.findChild(QMenu, "templateMenu")
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert (shown.lines, shown.text.isReadOnly()) == (["1  Team"], True)
    shown.press("saveReplies")
    assert shown.saved == [QuickReply("Team", "Words", TemplateId(5))]


def test_reply_without_name_or_text_is_not_saved(qtbot: QtBot) -> None:
    """One that has neither was never begun."""
    shown = Replies(qtbot, [LATE])
    shown.press("addReply")
    shown.press("addReply")
    QTest.keyClicks(shown.name, "x")
    shown.press("saveReplies")
    assert (shown.saved, shown.lines, shown.list.currentRow()) == (None, ["1  late", "2  x"], 1)
    QTest.keyClicks(shown.text, "y")
    shown.press("saveReplies")
    assert shown.saved == [LATE, QuickReply("x", "y")]


def test_failure_to_save_is_said(qtbot: QtBot) -> None:
    """And the dialog stays."""
    shown = Replies(qtbot, [LATE], DiskFull())
    shown.press("saveReplies")
    assert shown.dialog.isVisible()
    shown.press("cancelReplies")
    assert not shown.dialog.isVisible()


def test_dialog_opens_with_what_is_kept(writer: ComposerDriver) -> None:
    """And keeps what is saved in it."""
    writer.composer.replies.edit()
    dialog = writer.composer.window().findChild(QuickRepliesDialog)
    assert isinstance(dialog, QuickRepliesDialog)
    found = dialog.findChild(QListWidget, "replyList")
    assert isinstance(found, QListWidget)
    assert found.count() == 4
    for name in ("deleteReply", "saveReplies"):
        button = dialog.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        button.click()
    assert writer.backend.core.quick_replies.own()[0] == WHEN


class Saving(Directory):
    """A directory that saves templates nowhere, and raises an error where it is given one."""

    def __init__(self, error: HeyDeskError | None = None) -> None:
        self.saved: list[tuple[AccountId, str, str]] = []
        self._error = error

    async def save_template(self, account_id: AccountId, title: str, text: str) -> Template:
        """Note it."""
        self.saved.append((account_id, title, text))
        if self._error is not None:
            raise self._error
        return Template(TemplateId(1), title, text)


async def _finished(saving: Coroutine[Any, Any, object]) -> None:
    await saving


def ask(writer: ComposerDriver, directory: Directory, title: str) -> None:
    """Ask for a template of what is written, and save it under a title."""
    composer = writer.composer
    replies = QuickReplyController(
        writer.backend.core.quick_replies,
        directory,
        composer.form,
        ContentController(directory, writer.backend.core.knowledge.gather, composer.form, composer),
        composer,
        lambda: writer.account.id,
    )
    replies.ask_template(lambda saving: asyncio.run(_finished(saving)))
    dialog = composer.window().findChild(QDialog, "templateDialog")
    if dialog is None:
        return
    field = dialog.findChild(QLineEdit, "templateTitle")
    save = dialog.findChild(QAbstractButton, "saveTemplate")
    assert isinstance(field, QLineEdit)
    assert isinstance(save, QAbstractButton)
    assert not save.isEnabled()
    QTest.keyClicks(field, f" {title} ")
    save.click()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (None, "Saved “Late” as a template for your team."),
        (
            NoAnswer("x"),
            "We couldn't confirm that “Late” was saved. Update from Heymarket, then look for it.",
        ),
        (Refused(400, "no"), str(Refused(400, "no").sentence)),
    ],
)
def test_text_is_saved_as_a_template(writer: ComposerDriver, error: HeyDeskError | None, words: str) -> None:
    """What happened is said, and the text stays."""
    directory = Saving(error)
    writer.write(LATE.text)
    ask(writer, directory, "Late")
    assert directory.saved == [(writer.account.id, "Late", LATE.text)]
    assert writer.checks == [words]
    assert text(writer) == LATE.text


def test_nothing_written_is_no_template(writer: ComposerDriver) -> None:
    """It is said, and nothing opens."""
    directory = Saving()
    ask(writer, directory, "Late")
    assert directory.saved == []
    assert writer.checks == ["Write the text first, then save it as a template."]
