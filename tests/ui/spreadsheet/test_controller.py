"""A spreadsheet in the window: from the drop to the last text, with nobody texted by accident."""

from __future__ import annotations

import asyncio
import csv
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit

from heydesk.domain.outbox_entry import State
from heydesk.domain.records import ConversationAddress
from heydesk.ui.spreadsheet.controller import FileChip
from heydesk.ui.spreadsheet.page import RowFilter
from heydesk.ui.text import written_moment
from tests.domain.sample_workbook import xlsx
from tests.ui.backend import FRONT
from tests.ui.spreadsheet.sheet_hands import FILE, TEXT, SheetHands

KIM, PRIYA = "16505550103", "14805550164"
PICTURE = "https://pictures.example/map.png"


def written(day: int, hour: int, minute: int = 0) -> str:
    """A moment of December as a customer reads it: as this computer's people write it."""
    at = datetime(2026, 12, day, hour, minute)  # noqa: DTZ001 - a spreadsheet's moments have no zone
    return written_moment(at, date(2026, 11, 30), QLocale.system())


KIMS = f"Hi Kim, your visit with Dr. Lindqvist is on {written(1, 16, 15)}."


async def test_file_is_shown_with_its_rows(hands: SheetHands) -> None:
    """The chip in To, the columns, each row as it will read, and what keeps some from going; nothing is sent."""
    await hands.drop()
    await hands.write()
    assert hands.chip == "December visits.csv, 2 of 5 rows"
    assert hands.label("sheetTitle") == "5 rows, each its own text"
    assert [card.accessibleName() for card in hands.cards] == [
        "Column Mobile",
        "Column First",
        "Column Appt",
        "Column Doctor",
        "Column Remarks",
    ]
    assert [card.accessibleDescription() for card in hands.cards] == [
        "Phone number",
        "First name",
        "Appt",
        "Doctor",
        "Not used",
    ]
    assert hands.row(0) == ["2", "(650) 555-0103", "Kim", written(1, 16, 15), "Dr. Lindqvist"]
    assert hands.statuses == ["Ready", "Ready", "No area code. Fix", "No appt. Fix", "Same as row 2"]
    assert hands.send_words == "Review 2 texts"
    assert hands.counter == "1 text each"
    assert hands.label("sheetLeftOut") == "3 rows won't be sent."
    assert not hands.entries


async def test_rows_are_reviewed_and_sent_with_the_typed_number(hands: SheetHands) -> None:
    """Each its own text, in one batch that can be undone; no other number frees the button."""
    await hands.drop()
    await hands.write()
    await hands.press("send")
    assert hands.sees("review")
    assert not hands.sees("composerFoot")
    samples = [label.text() for label in hands.review.findChildren(QLabel)]
    assert KIMS in samples
    await hands.confirm("3")
    assert not hands.entries
    await hands.confirm("2")
    assert [(one.message.phones, one.message.text) for one in hands.entries] == [
        ((KIM,), KIMS),
        ((PRIYA,), f"Hi Priya, your visit with Dr. Hsu is on {written(1, 14)}."),
    ]
    assert len({one.batch_id for one in hands.entries}) == 1
    assert hands.statuses[:2] == ["Sending soon", "Sending soon"]
    assert hands.sees("pauseSheet")
    assert hands.sees("saveResults")


async def test_undo_lets_the_rows_go_again(hands: SheetHands) -> None:
    """The page stays, with its text; a second Send is another one."""
    await hands.drop()
    await hands.write()
    await hands.press("send")
    await hands.confirm("2")
    QTest.keyClick(hands.window, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    await hands.settle()
    assert {one.state for one in hands.entries} == {State.UNDONE}
    assert hands.sees("spreadsheet")
    assert hands.box.toPlainText() == TEXT
    assert hands.statuses[:2] == ["Ready", "Ready"]
    await hands.press("send")
    await hands.confirm("2")
    assert [one.state for one in hands.entries] == [State.UNDONE] * 2 + [State.HELD] * 2


async def test_same_file_dropped_again_says_what_is_new(hands: SheetHands) -> None:
    """And sends nothing else."""
    await hands.drop()
    await hands.write()
    await hands.press("send")
    await hands.confirm("2")
    hands.find(FileChip).removed.emit()
    await hands.settle()
    await hands.drop(FILE + "415-555-0171,Raymond,12/3/2026 2:30 PM,Dr. Hsu,\n", "December visits (1).csv")
    await hands.write()
    assert hands.label("sheetLead").startswith("2 of 6 rows were already sent, the last on ")
    assert hands.label("sheetLead").endswith(" 1 is new.")
    assert hands.statuses[-1] == "Ready"
    assert [one.endswith(". Send again") for one in hands.statuses[:2]] == [True, True]
    await hands.press("send")
    await hands.confirm("1")
    assert len(hands.entries) == 3


async def test_rows_go_one_by_one_with_enter(hands: SheetHands) -> None:
    """Each is looked at, and can be undone alone; what can't go is passed over."""
    await hands.drop()
    await hands.write()
    await hands.press("send")
    await hands.press("lookAtEach")
    assert hands.send_words == "Send to Kim"
    assert hands.label("sheetLeftOut") == "2 rows to go."
    await hands.key(Qt.Key.Key_Return)
    assert [one.message.phones for one in hands.entries] == [(KIM,)]
    assert hands.send_words == "Send to Priya"
    while len(hands.entries) < 2:  # one that comes too soon after the first is not heard
        await hands.key(Qt.Key.Key_Return)
    assert [one.message.phones for one in hands.entries] == [(KIM,), (PRIYA,)]
    assert len({one.batch_id for one in hands.entries}) == 2
    assert not hands.sees("stopEach")


async def test_double_press_of_enter_sends_one_row_once(hands: SheetHands) -> None:
    """The next row has not been looked at, and the one that was sent is not let go again."""
    before = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(60_000)
    try:
        await hands.drop()
        await hands.write()
        await hands.press("send")
        await hands.press("lookAtEach")
        QTest.keyClick(hands.table, Qt.Key.Key_Return)
        while not hands.entries:
            QApplication.processEvents()
            await asyncio.sleep(0)
        await hands.key(Qt.Key.Key_Return)
        await hands.key(Qt.Key.Key_Return)
    finally:
        QApplication.setDoubleClickInterval(before)
    assert [one.message.phones for one in hands.entries] == [(KIM,)]
    assert hands.statuses[:2] == ["Sending soon", "Ready"]
    assert hands.send_words == "Send to Priya"


async def test_enter_sends_nothing_before_somebody_asked_to_look_at_each(hands: SheetHands) -> None:
    """On a row that has a fault it begins to mend it."""
    await hands.drop()
    await hands.write()
    hands.table.setFocus()
    await hands.key(Qt.Key.Key_Return)
    assert not hands.entries
    hands.table.go_to(2)
    await hands.key(Qt.Key.Key_Return)
    editor = hands.find(QLineEdit, "cellEditor")
    assert editor.text() == "555-0103"
    editor.setText("707 555 0103")
    await hands.key(Qt.Key.Key_Return, editor)
    assert hands.statuses[2] == "Ready"
    assert not hands.entries


async def test_field_that_no_column_has_is_said(hands: SheetHands) -> None:
    """And nothing is sent."""
    await hands.drop()
    await hands.write("Hi {Nam}")
    assert hands.label("sheetNotice") == "No column is named {Nam}. Rename a column or change the field."
    await hands.press("send")
    assert not hands.sees("review")
    assert hands.label("sheetNotice").startswith("No column is named {Nam}.")


async def test_text_is_asked_for(hands: SheetHands) -> None:
    """The keyboard goes to the box."""
    await hands.drop()
    await hands.press("send")
    assert hands.label("sheetNotice") == "Write a message or add a media link."
    assert hands.window.focusWidget() is hands.box


async def test_nothing_to_send_is_said(hands: SheetHands) -> None:
    """No row is ready."""
    await hands.drop("Phone,Name\n555-0103,Kim\n555-0104,Pat\n")
    await hands.write("Hi {Name}")
    await hands.press("send")
    assert hands.label("sheetNotice") == "No row is ready to be sent."


async def test_column_of_the_numbers_is_asked_for(hands: SheetHands) -> None:
    """Where two could be meant; the keyboard is at the columns, and Send leads there."""
    await hands.drop("Home phone,Work phone,Name\n650-555-0103,480-555-0164,Kim\n")
    assert hands.label("sheetLead") == "Which column has the phone numbers? Choose it below."
    assert hands.window.focusWidget() is hands.cards[0]
    await hands.write("Hi {Name}")
    await hands.press("send")
    assert not hands.sees("review")
    assert hands.window.focusWidget() is hands.cards[0]


async def test_chosen_columns_are_remembered(hands: SheetHands) -> None:
    """For the next file with such headings."""
    await hands.drop()
    hands.page.choose_use(2, "Visit")
    await hands.settle()
    hands.find(FileChip).removed.emit()
    await hands.drop()
    assert [card.accessibleDescription() for card in hands.cards][2] == "Visit"


async def test_button_beside_the_recipients_asks_for_a_file(hands: SheetHands) -> None:
    """By the system's own dialog."""
    await hands.press("addFromFile")
    asked = hands.window.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(hands.save(FILE))
    asked.reject()
    await hands.settle()
    assert hands.sees("spreadsheet")


async def test_file_that_can_not_be_read_says_why(hands: SheetHands) -> None:
    """And nothing opens."""
    await hands.drop(b"%PDF-1.7\n")
    assert "This is a PDF file, not a table." in " ".join(hands.composer.form.checks.words)
    hands.composer.form.recipients.spreadsheet_dropped.emit(str(hands.folder / "gone.csv"))
    await hands.settle()
    assert "“gone.csv” couldn't be read" in " ".join(hands.composer.form.checks.words)
    assert not hands.sees("spreadsheet")


async def test_workbook_opens_with_its_other_sheets(hands: SheetHands) -> None:
    """One of them can be chosen instead."""
    await hands.drop(
        xlsx([["Phone", "Name"], [6505550103, "Kim"]], more={"June": [["Phone", "Name"], [4805550164, "Priya"]]}),
        "visits.xlsx",
    )
    assert hands.row(0) == ["2", "(650) 555-0103", "Kim"]
    hands.page.sheet_chosen.emit("June")
    await hands.settle()
    assert hands.row(0) == ["2", "(480) 555-0164", "Priya"]


async def test_batch_is_paused_and_goes_on(hands: SheetHands) -> None:
    """The rows say so."""
    await hands.drop()
    await hands.write()
    await hands.press("send")
    await hands.confirm("2")
    await hands.press("pauseSheet")
    assert hands.statuses[:2] == ["Paused", "Paused"]
    assert {one.due_at for one in hands.entries} == {None}
    await hands.press("pauseSheet")
    assert hands.statuses[:2] == ["Waiting to be sent", "Waiting to be sent"]


async def test_results_are_saved_row_by_row(hands: SheetHands) -> None:
    """As CSV, in the order of the file, without a formula in it."""
    await hands.drop(FILE + "(415) 555-0159,=1+1,12/3/2026 1:00 PM,Dr. Hsu,\n")
    await hands.write()
    await hands.press("send")
    await hands.confirm("3")
    target = hands.folder / "results.csv"
    hands.workplace._spreadsheets.save_results(str(target))  # noqa: SLF001 - the file dialog is the system's
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines()))
    assert rows[0][:3] == ["Mobile", "First", "Appt"]
    assert [row[5] for row in rows[1:]] == [
        "Sending soon",
        "Sending soon",
        "No area code",
        "No appt",
        "Same as row 2",
        "Sending soon",
    ]
    assert rows[1][6] == KIMS
    assert rows[6][1] == "'=1+1"
    hands.workplace._spreadsheets.save_results(str(Path(hands.folder) / "no" / "such.csv"))  # noqa: SLF001 - as above
    assert hands.label("sheetNotice").startswith("The results couldn't be saved")


async def test_numbers_become_recipients(hands: SheetHands) -> None:
    """For one text to all of them."""
    await hands.drop()
    await hands.press("addNumbersToTo")
    added = hands.composer.form.recipients.addressees
    assert added.phones == (KIM, PRIYA, "14155550158")
    assert added.names == ((KIM, "Kim"), (PRIYA, "Priya"), ("14155550158", "Hannah"))
    assert hands.label("recipientsReason") == "3 added · 1 duplicate · 1 row without a number"
    assert not hands.sees("spreadsheet")


async def test_numbers_wait_until_their_column_is_known(hands: SheetHands) -> None:
    """Nobody is added of a file in which two columns could be meant."""
    await hands.drop("Home phone,Work phone\n6505550103,2125550150\n")
    assert not hands.find(QAbstractButton, "addNumbersToTo").isEnabled()
    hands.workplace._spreadsheets.page.numbers_requested.emit()  # noqa: SLF001 - as a late press would
    assert hands.sees("spreadsheet")


async def test_row_that_is_left_out_is_no_recipient(hands: SheetHands) -> None:
    """What a person took out stays out."""
    await hands.drop("Phone,Name\n6505550103,Kim\n4805550164,Priya\n")
    hands.workplace._spreadsheets.page.table.left_out.emit(0)  # noqa: SLF001 - as Delete does
    await hands.settle()
    await hands.press("addNumbersToTo")
    assert hands.composer.form.recipients.addressees.phones == (PRIYA,)


async def test_closing_the_file_brings_the_window_back(hands: SheetHands) -> None:
    """By Delete on its chip; the text stays, and Send is an ordinary one."""
    await hands.drop()
    await hands.write("Hello")
    await hands.key(Qt.Key.Key_Delete, hands.find(FileChip))
    assert not hands.sees("spreadsheet")
    assert hands.box.toPlainText() == "Hello"
    assert hands.send_words == "Send"
    assert hands.composer.form.recipients.line.isVisible()


async def test_words_for_somebody_else_never_come_along(hands: SheetHands) -> None:
    """They are kept with their recipient."""
    hands.composer.form.recipients.add_phones((KIM,))
    await hands.write("For Kim alone")
    await hands.drop()
    assert hands.box.toPlainText() == ""
    (kept,) = hands.backend.core.drafts.saved(hands.account.id)
    assert (kept.draft.text, kept.draft.recipients) == ("For Kim alone", (KIM,))


async def test_another_conversation_closes_the_file(hands: SheetHands) -> None:
    """Nothing of the sheet goes along to them; a text that was not sent is a saved draft."""
    await hands.drop()
    await hands.write()
    hands.workplace.open_conversation(ConversationAddress(FRONT.id, (KIM,)))
    await hands.settle()
    assert not hands.sees("spreadsheet")
    assert hands.box.toPlainText() == ""
    assert hands.composer.form.recipients.addressees.phones == (KIM,)
    (kept,) = hands.backend.core.drafts.saved(hands.account.id)
    assert kept.draft.text == TEXT


async def test_what_was_sent_does_not_stay_in_the_box(hands: SheetHands) -> None:
    """Nor does it become a draft."""
    await hands.drop()
    await hands.write()
    await hands.press("send")
    await hands.confirm("2")
    hands.workplace.open_empty()
    await hands.settle()
    assert hands.box.toPlainText() == ""
    assert hands.backend.core.drafts.saved(hands.account.id) == ()


async def test_picture_of_the_rows_goes_to_nobody_else(hands: SheetHands) -> None:
    """Whoever is opened next gets neither the text nor the media link; the draft has both."""
    await hands.drop()
    await hands.write()
    hands.composer.form.media.field.setText(PICTURE)
    await hands.settle()
    hands.workplace.open_conversation(ConversationAddress(FRONT.id, (KIM,)))
    await hands.settle()
    assert not hands.composer.written()[1].has_words
    assert [one.draft.media_url for one in hands.backend.core.drafts.saved(hands.account.id)] == [PICTURE]


async def test_picture_that_was_sent_does_not_stay(hands: SheetHands) -> None:
    """The text to the next person begins empty."""
    await hands.drop()
    await hands.write()
    hands.composer.form.media.field.setText(PICTURE)
    await hands.settle()
    await hands.press("send")
    await hands.confirm("2")
    hands.find(FileChip).removed.emit()
    await hands.settle()
    assert not hands.composer.written()[1].has_words


async def test_keys_right_before_send_are_sent(hands: SheetHands) -> None:
    """Ctrl+Enter may come before the last letters have been counted and shown."""
    await hands.drop()
    await hands.write()
    hands.box.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(hands.box, " Bye")
    hands.composer.send()
    await hands.settle()
    await hands.confirm("2")
    assert [one.message.text[-3:] for one in hands.entries] == ["Bye", "Bye"]


async def test_problems_are_shown_alone(hands: SheetHands) -> None:
    """The filter counts, and keeps the current row where it can."""
    await hands.drop()
    await hands.write()
    hands.page.filter.choose(RowFilter.PROBLEMS)
    assert [row[0] for row in map(hands.row, range(hands.model.rowCount()))] == ["4", "5", "6"]
    hands.page.filter.choose(RowFilter.READY)
    assert hands.model.rowCount() == 2


async def test_row_is_left_out_by_delete_and_put_back(hands: SheetHands) -> None:
    """The file stays as it is."""
    await hands.drop()
    await hands.write()
    hands.table.go_to(0)
    await hands.key(Qt.Key.Key_Delete)
    assert hands.statuses == ["Left out. Put back", "Ready", "No area code. Fix", "No appt. Fix", "Ready"]
    assert hands.chip == "December visits.csv, 2 of 5 rows"
    await hands.key(Qt.Key.Key_Delete)
    assert hands.statuses[0] == "Ready"


async def test_words_behind_a_status_act(hands: SheetHands) -> None:
    """A press on Fix edits the cell that is wrong."""
    await hands.drop()
    await hands.write()
    hands.window.resize(1280, 800)
    await hands.settle()
    await hands.click_status(3)
    editor = hands.find(QLineEdit, "cellEditor")
    assert editor.accessibleName() == "Appt"
    editor.setText("12/4/2026 10:00")
    await hands.key(Qt.Key.Key_Return, editor)
    assert hands.row(3)[3] == written(4, 10)
    assert hands.statuses[3] == "Ready"
