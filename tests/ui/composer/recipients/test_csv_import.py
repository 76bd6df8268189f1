"""Recipients out of a file, and many pasted at once: what became of them is said, and nothing is sent by it."""

from __future__ import annotations

import errno
import os
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QTableView,
    QTableWidget,
    QWidget,
)

from heydesk.ui.composer.recipients.csv_import import CsvImportDialog, CsvImporter
from heydesk.ui.composer.recipients.field import RecipientField
from heydesk.ui.composer.recipients.model import Addressees
from heydesk.ui.widgets.inputs import Picker
from tests.domain.sample_workbook import xlsx
from tests.ui.backend import KIM, LI, PAT
from tests.ui.composer.driver import ComposerDriver

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("reader")  # their sentences have numbers in them, in the locale's digits

W = TypeVar("W", bound=QWidget)

TABLE = "Order,Name,Mobile\n4155550111,Kim,6505550103\n4155550112,Pat,212-555-0150\n,Kim,6505550103\n,x,12345\n,y,\n"


class CsvImportDriver:
    """A person with a file."""

    def __init__(self, writing: ComposerDriver, folder: Path) -> None:
        writing.settle()  # files are read once the window is there
        self.writing = writing
        self.folder = folder
        self.field = writing.find(RecipientField, "")
        self.files = writing.composer.findChildren(CsvImporter)[0]

    def write(self, text: str, name: str = "patients.csv") -> str:
        """Save a file."""
        path = self.folder / name
        path.write_bytes(text.encode())
        return str(path)

    def open(self, text: str) -> CsvImportDialog:
        """Show what is in such a file."""
        dialog = self.files.open(self.write(text))
        assert isinstance(dialog, CsvImportDialog)
        self.writing.qtbot.waitUntil(lambda: "Reading" not in find(dialog, QLabel, "fileCount").text())
        return dialog

    @property
    def report(self) -> str:
        """What is said below the field; "" while nothing is."""
        label = self.writing.find(QLabel, "recipientsReason")
        return label.text() if label.isVisible() else ""

    def drop(self, ground: QWidget, mime: QMimeData) -> bool:
        """Drag this over a widget and drop it there; tell whether it was taken."""
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
        QApplication.sendEvent(ground, enter)
        QApplication.sendEvent(ground, QDropEvent(QPointF(5, 5), copy, mime, left, none))
        return enter.isAccepted()


def problems(dialog: QDialog) -> list[tuple[str, ...]]:
    """The rows that give nobody, as they are listed."""
    model = find(dialog, QTableView, "fileProblems").model()
    return [tuple(str(model.index(row, at).data()) for at in range(4)) for row in range(model.rowCount())]


def find(dialog: QDialog, kind: type[W], name: str) -> W:
    """Find a part of the dialog."""
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind)
    return found


@pytest.fixture
def hands(writing: ComposerDriver, tmp_path: Path) -> CsvImportDriver:
    """A person at the field."""
    return CsvImportDriver(writing, tmp_path)


def test_a_file_is_shown_before_anybody_is_added(hands: CsvImportDriver) -> None:
    """Its first rows, the column that was found, what it comes to, and why a cell is no number."""
    dialog = hands.open(TABLE)
    assert find(dialog, Picker, "fileColumn").text() == "Mobile  6505550103"
    table = find(dialog, QTableWidget, "filePreview")
    item = table.item(0, 2)
    assert item is not None
    assert (table.rowCount(), item.text()) == (5, "6505550103")
    assert find(dialog, QLabel, "fileCount").text() == (
        "Numbers: 2 · duplicates: 1 · rows without a number: 1 · not phone numbers, left out: 1"
    )
    assert problems(dialog) == [
        ("4", "Kim", "6505550103", "Same number as row 2."),
        ("5", "x", "12345", "“12345” is too short (5 digits). Type the whole number with its area code."),
        ("6", "y", "", "No phone number."),
    ]
    assert find(dialog, QAbstractButton, "addNumbers").text() == "Add 2 numbers"
    assert hands.field.addressees == Addressees()
    find(dialog, QAbstractButton, "addNumbers").click()
    assert hands.field.addressees == Addressees(phones=(KIM, PAT), names=((KIM, "Kim"), (PAT, "Pat")))
    assert hands.report == "2 added · 1 duplicate"
    assert hands.writing.entries == ()


def test_imported_file_is_undone_in_one_step(hands: CsvImportDriver) -> None:
    """And what was typed beside it stays."""
    hands.writing.add("4155550188")
    find(hands.open(TABLE), QAbstractButton, "addNumbers").click()
    assert hands.field.addressees.phones == (LI, KIM, PAT)
    hands.writing.to.setFocus()
    QTest.keySequence(hands.writing.to, QKeySequence.StandardKey.Undo)
    assert hands.field.addressees == Addressees(phones=(LI,))
    assert hands.report == ""


def test_another_column_is_counted_anew(hands: CsvImportDriver) -> None:
    """By keyboard, as any picker."""
    dialog = hands.open(TABLE)
    picker = find(dialog, Picker, "fileColumn")
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Home)
    assert find(dialog, QAbstractButton, "addNumbers").text() == "Add 2 numbers"
    QTest.keyClick(picker, Qt.Key.Key_Down)
    add = find(dialog, QAbstractButton, "addNumbers")
    assert (add.text(), add.isEnabled()) == ("Add 0 numbers", False)


@pytest.mark.parametrize(
    ("heading", "ids"),
    [("Member Number", (4155550111, 4155550112)), ("Fax", (4155550111, 4155550112))],
)
def test_ids_are_no_recipients(hands: CsvImportDriver, heading: str, ids: tuple[int, ...]) -> None:
    """Though they read as numbers, and stand in the first column."""
    dialog = hands.open(f"{heading},Cell\n{ids[0]},6505550103\n{ids[1]},2125550150\n")
    find(dialog, QAbstractButton, "addNumbers").click()
    assert hands.field.addressees == Addressees(phones=(KIM, PAT))


def test_add_waits_where_two_columns_could_be_meant(hands: CsvImportDriver) -> None:
    """The keyboard is at the question; nobody is added before it is answered."""
    dialog = hands.open("Home phone,Work phone\n6505550103,2125550150\n")
    add, picker = find(dialog, QAbstractButton, "addNumbers"), find(dialog, Picker, "fileColumn")
    assert not add.isEnabled()
    assert dialog.focusWidget() is picker
    assert find(dialog, QLabel, "fileCount").text() == (
        "More than one column could hold the phone numbers. Choose one."
    )
    QTest.keyClicks(picker, "work")
    assert add.isEnabled()
    add.click()
    assert hands.field.addressees == Addressees(phones=(PAT,))


def test_workbook_is_read_as_well(hands: CsvImportDriver) -> None:
    """A number that it took for a quantity is one still."""
    path = hands.folder / "list.xlsx"
    path.write_bytes(xlsx([["Name", "Phone"], ["Kim", 6505550103], ["Pat", 2125550150]]))
    dialog = hands.files.open(str(path))
    assert isinstance(dialog, CsvImportDialog)
    find(dialog, QAbstractButton, "addNumbers").click()
    assert hands.field.addressees.phones == (KIM, PAT)


def test_enter_adds_them(hands: CsvImportDriver) -> None:
    """By the button that has the keyboard, and no key held down says it again."""
    dialog = hands.open(TABLE)
    add = find(dialog, QAbstractButton, "addNumbers")
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QApplication.sendEvent(add, held)
    assert hands.writing.chips == []
    QTest.keyClick(add, Qt.Key.Key_Return)
    assert len(hands.writing.chips) == 2


def test_cancel_adds_nobody(hands: CsvImportDriver) -> None:
    """Nor does Escape."""
    find(hands.open(TABLE), QAbstractButton, "cancelFile").click()
    QTest.keyClick(hands.open("6505550103\n"), Qt.Key.Key_Escape)
    assert hands.field.addressees == Addressees()


def test_single_number_is_in_the_singular(hands: CsvImportDriver) -> None:
    """In the words of the button; a file without names of columns has them numbered."""
    dialog = hands.open("Kim;6505550103")
    assert find(dialog, QAbstractButton, "addNumbers").text() == "Add 1 number"
    assert find(dialog, Picker, "fileColumn").text() == "Column 2  6505550103"


def test_row_that_gives_nobody_is_corrected(hands: CsvImportDriver) -> None:
    """By keyboard: Enter on the row edits its number, and Enter again reads it."""
    dialog = hands.open("Name,Phone\nKim,6505550103\nPat,ask\nLi,\n")
    table, add = find(dialog, QTableView, "fileProblems"), find(dialog, QAbstractButton, "addNumbers")
    for typed, left in (("12345", 2), ("2125550150", 1), ("4155550188", 0)):
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Return)
        [editor] = [one for one in table.viewport().findChildren(QLineEdit) if one.isVisible()]
        editor.selectAll()
        QTest.keyClicks(editor, typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        hands.writing.qtbot.waitUntil(partial(has_rows, table, left))
    assert (add.text(), dialog.focusWidget() is add) == ("Add 3 numbers", True)
    add.click()
    assert hands.field.addressees.names == ((KIM, "Kim"), (PAT, "Pat"), (LI, "Li"))


def has_rows(table: QTableView, count: int) -> bool:
    """Whether so many rows are listed, and none is edited."""
    return table.model().rowCount() == count and table.state() is not QAbstractItemView.State.EditingState


def test_first_row_may_be_somebody(hands: CsvImportDriver) -> None:
    """The dialog says that it is taken for headings, and one can say no."""
    dialog = hands.open("Mobile,Lee\n6505550103,Kim\n")
    box = find(dialog, QCheckBox, "fileHeadings")
    assert box.isChecked()
    assert problems(dialog) == []
    box.click()
    hands.writing.qtbot.waitUntil(lambda: len(problems(dialog)) == 1)
    assert problems(dialog)[0][:3] == ("1", "Lee", "Mobile")
    assert find(dialog, QAbstractButton, "addNumbers").text() == "Add 1 number"


def test_contact_cards_are_added_by_name(hands: CsvImportDriver) -> None:
    """The mobile number of each; a work number is listed."""
    cards = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nTEL;TYPE={}:{}\nEND:VCARD\n"
    text = "".join(
        cards.format(*one) for one in (("Kim Lee", "CELL", "6505550103"), ("Pat Ode", "WORK", "2125550150"))
    )
    dialog = hands.files.open(hands.write(text, "cards.vcf"))
    assert dialog is not None
    assert problems(dialog)[0][1:] == ("Pat Ode", "", "No number here, only 2125550150 (Work phone).")
    find(dialog, QAbstractButton, "addNumbers").click()
    assert hands.writing.chips == ["Kim Lee · (650) 555-0103"]


def test_several_files_are_opened_one_after_the_other(hands: CsvImportDriver) -> None:
    """None is left out in silence: what can't be read is named."""
    mime = QMimeData()
    files = [("a.txt", "6505550103"), ("b.pdf", "%PDF-1.7"), ("c.csv", "Name,Phone\nPat,2125550150\n")]
    mime.setUrls([QUrl.fromLocalFile(hands.write(text, name)) for name, text in files])
    assert hands.drop(hands.writing.to, mime)
    for _ in range(2):
        hands.writing.qtbot.waitUntil(lambda: bool(open_dialogs(hands)))
        dialog = open_dialogs(hands)[0]
        find(dialog, QAbstractButton, "addNumbers").click()
        hands.writing.qtbot.waitUntil(partial(is_gone, hands, dialog))
    assert hands.field.addressees.phones == (KIM, PAT)
    assert "b.pdf: This is a PDF file" in hands.report


def is_gone(hands: CsvImportDriver, dialog: CsvImportDialog) -> bool:
    """Whether the dialog is seen no more."""
    return dialog not in open_dialogs(hands)


def open_dialogs(hands: CsvImportDriver) -> list[CsvImportDialog]:
    """The dialogs that are seen."""
    return [one for one in hands.writing.composer.window().findChildren(CsvImportDialog) if one.isVisible()]


def test_thousands_are_read_while_the_window_goes_on(hands: CsvImportDriver) -> None:
    """Five thousand rows in a few seconds at most, no more than a moment at once, and twenty chips in the end."""
    rows = "\n".join(f"Person {n},(415) 55{n // 1000}-{n % 1000:04}" for n in range(5000))
    began = perf_counter()
    dialog = hands.files.open(hands.write(f"Name,Phone\n{rows}\n"))
    assert isinstance(dialog, CsvImportDialog)
    assert "Reading" in find(dialog, QLabel, "fileCount").text()
    assert not find(dialog, QAbstractButton, "addNumbers").isEnabled()
    hands.writing.qtbot.waitUntil(find(dialog, QAbstractButton, "addNumbers").isEnabled, timeout=20_000)
    find(dialog, QAbstractButton, "addNumbers").click()
    assert perf_counter() - began < 20
    assert len(hands.field.addressees.phones) == 5000
    shown = len(hands.writing.chips)
    digits = [letter for letter in hands.writing.find(QAbstractButton, "moreRecipients").text() if letter.isdigit()]
    assert int("".join(digits)) == 5000 - shown


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"", "This file is empty."), (b"PK\x03\x04", "This workbook can't be read; it may be damaged.")],
)
def test_a_file_that_is_no_table_says_why(hands: CsvImportDriver, data: bytes, words: str) -> None:
    """Below the field; nothing opens."""
    path = hands.folder / "list.csv"
    path.write_bytes(data)
    assert hands.files.open(str(path)) is None
    assert hands.report.startswith(words)


def test_a_file_that_is_gone_says_why(hands: CsvImportDriver) -> None:
    """With its name."""
    assert hands.files.open(str(hands.folder / "gone.csv")) is None
    assert hands.report == f"“gone.csv” couldn't be read ({os.strerror(errno.ENOENT)})."


@pytest.mark.parametrize("on_line", [False, True])
def test_a_file_can_be_dropped_on_the_field(hands: CsvImportDriver, on_line: bool) -> None:
    """It opens the same dialog; its path never becomes text."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(hands.write(TABLE))])
    ground = hands.writing.to if on_line else hands.field.line.parentWidget()
    while ground is not None and not ground.acceptDrops():
        ground = ground.parentWidget()
    assert ground is not None
    assert hands.drop(ground, mime)
    assert hands.writing.composer.findChild(CsvImportDialog) is not None
    assert hands.writing.to.text() == ""


def test_dropped_text_goes_into_the_line(hands: CsvImportDriver) -> None:
    """As in any line."""
    mime = QMimeData()
    mime.setText("6505550103")
    hands.drop(hands.writing.to, mime)
    assert hands.writing.composer.findChild(CsvImportDialog) is None
    assert "6505550103" in hands.writing.to.text()


def test_the_button_asks_for_a_spreadsheet(hands: CsvImportDriver, qtbot: QtBot) -> None:
    """It can be reached by keyboard and has a name; the window opens what is chosen."""
    button = hands.writing.find(QAbstractButton, "addFromFile")
    assert button.accessibleName() == "Open a spreadsheet"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(hands.field.spreadsheet_requested):
        button.click()


def paste(hands: CsvImportDriver, text: str) -> None:
    """Paste into the field."""
    QApplication.clipboard().setText(text)
    hands.writing.to.setFocus()
    QTest.keyClick(hands.writing.to, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_large_paste_says_what_became_of_it(hands: CsvImportDriver) -> None:
    """In one line, with the reason of the first that is none; one undo takes all of it back."""
    forms = ("({}) 555-{:04}", "+1 {} 555 {:04}", "{}.555.{:04}")
    numbers = [forms[n % 3].format(415, n) for n in range(287)]
    paste(hands, "\n".join([*numbers, *numbers[:3], "12345", "999"]))
    assert len(hands.field.addressees.phones) == 287
    assert hands.report.startswith("287 added · 3 duplicates · 2 aren't phone numbers. “12345” is")
    assert hands.writing.to.text() == "12345, 999"
    QTest.keySequence(hands.writing.to, QKeySequence.StandardKey.Undo)
    assert hands.field.addressees == Addressees()
    assert hands.report == ""


@pytest.mark.parametrize("by_key", [True, False])
def test_paste_by_mouse_and_by_key_do_the_same(hands: CsvImportDriver, by_key: bool) -> None:
    """However long it is, and as often as it is done."""
    for start in (0, 1500):
        text = "\n".join(f"(415) 55{n // 1000}-{n % 1000:04}" for n in range(start, start + 1500))
        QApplication.clipboard().setText(text + " " * 32_767)
        hands.writing.to.setFocus()
        if by_key:
            QTest.keySequence(hands.writing.to, QKeySequence.StandardKey.Paste)
        else:
            hands.field.line.paste()
        assert len(hands.field.addressees.phones) == start + 1500
    assert hands.writing.to.text() == ""


def test_pasted_table_gives_names_and_numbers(hands: CsvImportDriver) -> None:
    """Its row without a number is counted, and nothing of it stays behind."""
    paste(
        hands,
        "8:30\tKim Lee\t(650) 555-0103\t11/24/2026\t95400\n9:30\tPat Ode\t(212) 555-0150\t\t\n9:45\tMax\t\t\t\n",
    )
    assert hands.field.addressees == Addressees(phones=(KIM, PAT), names=((KIM, "Kim Lee"), (PAT, "Pat Ode")))
    assert (hands.report, hands.writing.to.text()) == ("2 added · 1 row without a number", "")


def test_number_of_a_pasted_table_that_cannot_be_read_stays(hands: CsvImportDriver) -> None:
    """With its reason."""
    paste(hands, "Name\tPhone\nKim\t6505550103\nPat\t555-0150\n")
    assert hands.field.addressees.phones == (KIM,)
    assert hands.writing.to.text() == "555-0150"
    assert hands.report.startswith("1 added · 1 isn't a phone number. “555-0150” is too short")


def test_pasted_table_with_two_columns_of_numbers_asks(hands: CsvImportDriver) -> None:
    """Nobody is added before the answer."""
    paste(hands, "Kim\t(650) 555-0103\t(415) 555-0111\nPat\t(212) 555-0150\t(415) 555-0112\n")
    [dialog] = open_dialogs(hands)
    assert hands.field.addressees == Addressees()
    find(dialog, Picker, "fileColumn").setFocus()
    QTest.keyClick(find(dialog, Picker, "fileColumn"), Qt.Key.Key_Down)
    QTest.keyClick(find(dialog, Picker, "fileColumn"), Qt.Key.Key_Down)
    find(dialog, QAbstractButton, "addNumbers").click()
    assert hands.field.addressees.phones == (KIM, PAT)


def test_a_clean_paste_says_so_calmly(hands: CsvImportDriver) -> None:
    """Nothing is marked, and the line goes with the next letter."""
    paste(hands, "6505550103, 2125550150, 4155550188")
    assert hands.report == "3 added"
    assert hands.writing.to.accessibleDescription() == ""
    QTest.keyClicks(hands.writing.to, "4")
    assert hands.report == ""


def test_two_numbers_need_no_report(hands: CsvImportDriver) -> None:
    """A person sees them."""
    paste(hands, "6505550103, 2125550150")
    assert hands.report == ""


def test_single_rejected_piece_is_in_the_singular(hands: CsvImportDriver) -> None:
    """In the words of the report."""
    paste(hands, "6505550103, 2125550150, 12345")
    assert hands.report.startswith("2 added · 1 isn't a phone number. ")


@pytest.mark.parametrize("is_typed", [True, False])
def test_pieces_that_are_no_numbers_are_each_named_once(hands: CsvImportDriver, is_typed: bool) -> None:
    """And never read as one number, when one is typed after the other."""
    hands.writing.write("hello")
    if is_typed:
        hands.writing.to.setFocus()
        QTest.keyClicks(hands.writing.to, "94112, 60610, 33101")
    else:
        paste(hands, "94112, 60610, 33101")
    hands.writing.press("send")
    hands.writing.settle()
    assert [words.split("”")[0] for words in hands.writing.checks] == ["“94112", "“60610", "“33101"]
    assert hands.writing.to.text() == "94112, 60610, 33101"
    assert hands.field.addressees.phones == ()
