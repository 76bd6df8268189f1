"""Drafts: saved while they are written, restored at the start, and never overwritten by what comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from heydesk.domain.message import Draft, Side
from heydesk.ui.composer.saved_drafts import DraftAutosaver
from tests.ui.backend import KIM, LI, PAT
from tests.ui.composer.driver import ANA, BILLING, FRONT_DESK, ComposerDriver


def saved(writing: ComposerDriver, *, side: Side = Side.TEXT) -> Draft:
    """The draft as the outbox file has it."""
    draft = writing.backend.core.drafts.current(writing.account.id, side)
    assert draft is not None
    return draft


def kept(writing: ComposerDriver) -> list[Draft]:
    """The drafts that were put aside."""
    return [each.draft for each in writing.backend.core.drafts.saved(writing.account.id)]


def test_autosave_fires_in_a_pause_and_one_second_after_the_first_change(writing: ComposerDriver) -> None:
    """By two timers that the first key starts."""
    keeper = writing.composer.findChild(DraftAutosaver)
    assert isinstance(keeper, DraftAutosaver)
    timers = {timer.interval(): timer for timer in keeper.findChildren(QTimer)}
    assert not any(timer.isActive() for timer in timers.values())
    writing.write("a")
    assert sorted(interval for interval, timer in timers.items() if timer.isActive()) == [500, 1000]
    timers[500].timeout.emit()
    assert saved(writing).text == "a"
    writing.write("b")
    timers[1000].timeout.emit()
    assert saved(writing).text == "ab"
    assert not any(timer.isActive() for timer in timers.values())


def test_further_changes_restart_the_short_timer_only(writing: ComposerDriver) -> None:
    """So that somebody who never pauses is saved too."""
    keeper = writing.composer.findChild(DraftAutosaver)
    assert isinstance(keeper, DraftAutosaver)
    pause, limit, _retry = sorted(keeper.findChildren(QTimer), key=QTimer.interval)
    writing.write("a")
    began = pause.timerId(), limit.timerId()
    writing.write("b")
    assert pause.timerId() != began[0]
    assert limit.timerId() == began[1]


def test_draft_is_saved_after_typing(writing: ComposerDriver) -> None:
    """Without anybody asking for it."""
    writing.write("a")
    writing.qtbot.waitUntil(
        lambda: writing.backend.core.drafts.current(writing.account.id, Side.TEXT) is not None, timeout=5000
    )
    assert saved(writing).text == "a"


@pytest.mark.parametrize("way", ["turning", "leaving", "closing"])
def test_draft_is_saved_at_once_on_these_events(writing: ComposerDriver, way: str) -> None:
    """When the other side is shown, when the keyboard leaves, and when the window goes."""
    writing.write("a")
    match way:
        case "turning":
            writing.press("privateNote")
        case "leaving":
            writing.media.setFocus()
        case _:
            writing.composer.hide()
    assert saved(writing).text == "a"


def test_drafts_of_both_sides_are_restored_at_start(writing: ComposerDriver) -> None:
    """With everything that belongs to them, also a number that is no chip yet."""
    writing.add("6505550103")
    writing.to.setText("41555")
    writing.write("to the customer")
    writing.media.setText("https://x.example/a.png")
    writing.press("privateNote")
    writing.write("to the team")
    writing.composer.hide()
    writing.open()
    assert (writing.chips, writing.to.text()) == (["(650) 555-0103"], "41555")
    assert (writing.box.toPlainText(), writing.media.text()) == ("to the customer", "https://x.example/a.png")
    writing.press("privateNote")
    assert writing.box.toPlainText() == "to the team"


def test_group_choice_is_restored(writing: ComposerDriver) -> None:
    """The choice belongs to the draft that it was made for."""
    writing.add("6505550103", "4155550188")
    writing.press("oneGroup")
    writing.write("x")
    writing.composer.hide()
    writing.open()
    assert writing.find(QAbstractButton, "oneGroup").isChecked()


def test_undo_restores_the_whole_draft(writing: ComposerDriver) -> None:
    """Text, media, recipients, group: as they were sent."""
    writing.add("6505550103", "4155550188")
    writing.press("oneGroup")
    writing.write("x")
    writing.media.setText("https://x.example/a.png")
    writing.press("send")
    undo(writing)
    assert writing.chips == ["(650) 555-0103", "(415) 555-0188"]
    assert (writing.box.toPlainText(), writing.media.text()) == ("x", "https://x.example/a.png")
    assert writing.find(QAbstractButton, "oneGroup").isChecked()
    assert kept(writing) == []


def test_restoring_a_draft_keeps_the_displaced_one(writing: ComposerDriver) -> None:
    """One click away, with its recipients; opening it keeps what stands there then."""
    writing.add("6505550103")
    writing.write("first")
    writing.press("send")
    writing.begin("4155550188")
    writing.write("second")
    undo(writing)
    assert (writing.box.toPlainText(), writing.chips) == ("first", ["(650) 555-0103"])
    assert [(draft.text, draft.recipients) for draft in kept(writing)] == [("second", (LI,))]
    assert writing.find(QAbstractButton, "keptDrafts").text() == "Saved drafts (1)"
    open_kept(writing, 0)
    assert (writing.box.toPlainText(), writing.chips) == ("second", ["(415) 555-0188"])
    assert [draft.text for draft in kept(writing)] == ["first"]


def test_restored_note_leaves_a_text_to_the_same_person(writing: ComposerDriver) -> None:
    """And turns to the note, where everybody sees it."""
    writing.add("6505550103")
    writing.write("the text")
    note = Draft(FRONT_DESK.id, ANA.id, (KIM,), text="the note", side=Side.NOTE)
    writing.backend.core.drafts.keep(writing.account.id, note)
    writing.composer.reload_kept()
    open_kept(writing, 0)
    assert writing.find(QAbstractButton, "privateNote").isChecked()
    assert writing.box.toPlainText() == "the note"
    writing.press("customerText")
    assert (writing.box.toPlainText(), kept(writing)) == ("the text", [])


def test_restored_note_never_gives_its_recipient_to_a_text(writing: ComposerDriver) -> None:
    """The text side turns to the same person, and what was written for somebody else is saved as theirs."""
    writing.add("4155550188")
    writing.write("to Li alone")
    note = Draft(FRONT_DESK.id, ANA.id, (KIM,), text="about Kim", side=Side.NOTE)
    writing.backend.core.drafts.keep(writing.account.id, note)
    writing.composer.reload_kept()
    open_kept(writing, 0)
    assert (writing.box.toPlainText(), writing.chips) == ("about Kim", ["(650) 555-0103"])
    writing.press("customerText")
    assert (writing.box.toPlainText(), writing.chips) == ("", ["(650) 555-0103"])
    assert [(one.text, one.recipients) for one in kept(writing)] == [("to Li alone", ("14155550188",))]


def test_a_kept_draft_can_be_thrown_away(writing: ComposerDriver) -> None:
    """From the same menu; then the button goes."""
    writing.backend.core.drafts.keep(writing.account.id, Draft(text="old"))
    writing.composer.reload_kept()
    menu = kept_menu(writing)
    drop = menu.actions()[-1].menu()
    assert isinstance(drop, QMenu)
    drop.actions()[0].trigger()
    menu.close()
    assert kept(writing) == []
    assert not writing.find(QAbstractButton, "keptDrafts").isVisible()


def test_menu_describes_each_kept_draft(writing: ComposerDriver) -> None:
    """By their first words, and a note as one; an ampersand is no mnemonic."""
    writing.backend.core.drafts.keep(writing.account.id, Draft(text="Tom & Jerry, " + "very " * 20))
    writing.backend.core.drafts.keep(writing.account.id, Draft(text="look", side=Side.NOTE))
    writing.composer.reload_kept()
    menu = kept_menu(writing)
    note, text = (action.text() for action in menu.actions()[:2])
    menu.close()
    assert note.startswith("Note: look · ")
    assert text.startswith("Tom && Jerry, very")
    assert "… · " in text


def test_draft_from_a_link_fills_the_form_and_sends_nothing(writing: ComposerDriver) -> None:
    """A link's number becomes a chip; what stood there, on both sides, is kept."""
    writing.add("4155550188")
    writing.write("standing")
    writing.press("privateNote")
    writing.write("a standing note")
    writing.composer.open_draft(Draft(pending="(650) 555-0103, 12", text="from a link"))
    assert (writing.box.toPlainText(), writing.chips, writing.to.text()) == ("from a link", ["(650) 555-0103"], "12")
    assert {draft.text for draft in kept(writing)} == {"standing", "a standing note"}
    assert writing.entries == ()
    assert writing.inbox.value == FRONT_DESK.id


def test_another_account_has_drafts_and_inboxes_of_its_own(writing: ComposerDriver) -> None:
    """And what stood here is saved with the first."""
    other = writing.backend.account("Other")
    writing.backend.store.directory.replace(other.id, (BILLING,), writing.backend.now())
    writing.write("for the first")
    writing.composer.set_account(other.id)
    assert (writing.box.toPlainText(), writing.inbox.value) == ("", BILLING.id)
    writing.composer.set_account(writing.account.id)
    assert (writing.box.toPlainText(), writing.inbox.value) == ("for the first", FRONT_DESK.id)


def test_unsent_drafts_have_content_and_are_saved(writing: ComposerDriver) -> None:
    """For the verbs that bring something back."""
    assert writing.composer.unsent_drafts() == ()
    writing.add("2125550150")
    writing.write("x")
    (draft,) = writing.composer.unsent_drafts()
    assert (draft.text, draft.recipients) == ("x", (PAT,))
    assert saved(writing) == draft


def test_without_an_account_nothing_is_saved_or_brought_back(writing: ComposerDriver) -> None:
    """There is nobody to whom it would belong."""
    writing.composer.set_account(None)
    writing.write("x")
    writing.composer.flush()
    writing.composer.restore_draft(Draft(text="y"))
    writing.composer.open_draft(Draft(text="z"))
    assert writing.box.toPlainText() == "x"
    found = writing.backend.core.drafts.current(writing.account.id, Side.TEXT)
    assert found is None or not found.has_words


def undo(writing: ComposerDriver) -> None:
    """Take the newest held Send back, as the outbox does."""
    (batch_id,) = {entry.batch_id for entry in writing.entries if entry.batch_id == writing.sent[-1]}
    writing.composer.restore_draft(writing.backend.core.outbox.undo(batch_id, writing.composer.unsent_drafts()))


def kept_menu(writing: ComposerDriver) -> QMenu:
    """Open the menu of kept drafts."""
    writing.press("keptDrafts")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def open_kept(writing: ComposerDriver, place: int) -> None:
    """Open a kept draft from the menu."""
    menu = kept_menu(writing)
    menu.actions()[place].trigger()
    menu.close()
