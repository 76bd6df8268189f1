"""Import of recipients from a CSV or text file: its preview, and the choice of the column with the numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from heydesk.domain.errors import InputError
from heydesk.domain.spreadsheet import (
    LARGEST,
    NumberColumn,
    Table,
    find_code_column,
    find_phone_column,
    read_table,
)
from heydesk.ui.composer.message_editor import local_files
from heydesk.ui.text import announce, isolated, translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import Choice, Picker
from heydesk.ui.widgets.labels import Heading, TextLook, TextView, quiet_label

_ROWS = 5
_WIDEST = 220
_ABOVE = 8


class SheetPreview(QTableWidget):
    """A read-only table of a file's first rows; the chosen column is highlighted."""

    def __init__(self, sheet: Table) -> None:
        """Show the first rows below the headings."""
        shown = [sheet.rows[place] for place in sheet.records[:_ROWS]]
        super().__init__(len(shown), sheet.width)
        self.setObjectName("filePreview")
        self.setAccessibleName(self.tr("The first rows"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        names = [name or str(place + 1) for place, name in enumerate(sheet.headings)]
        self.setHorizontalHeaderLabels(names)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ABOVE)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row, cells in enumerate(shown):
            for column, cell in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(" ".join(str(cell).split())))
        self.resizeColumnsToContents()
        for column in range(sheet.width):
            self.setColumnWidth(column, min(self.columnWidth(column), _WIDEST))

    def highlight(self, column: int) -> None:
        """Highlight this column and scroll to it."""
        ground = QBrush(tokens().accent_soft)
        for item in self.findItems("", Qt.MatchFlag.MatchContains):
            item.setBackground(ground if item.column() == column else QBrush())
        self.scrollTo(self.model().index(0, column))

    def sizeHint(self) -> QSize:
        """Room for all its rows and a scroll bar."""
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        height += (
            sum(self.rowHeight(row) for row in range(self.rowCount()))
            + self.horizontalScrollBar().sizeHint().height()
        )
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """All its rows: there are few."""
        return QSize(0, self.sizeHint().height())


_SIDE = 24
_WIDTH = 560
_ROWS_PER_STEP = 100
"""Parsed before the event loop runs again: about ten milliseconds."""
_MAX_LISTED = 40
"""Invalid cells that are listed; the others are counted."""
_LINES = 5


class CsvImportDialog(QDialog):
    """Shows the first rows, lets the person choose the column, and counts its numbers. Nothing is sent.

    Signals:
        taken: the person adds the numbers of this column.
    """

    taken = Signal(NumberColumn)

    def __init__(self, name: str, sheet: Table, region: str, parent: QWidget | None) -> None:
        """``name`` is the file's; ``region`` is the one its numbers are parsed for."""
        super().__init__(parent)
        self._sheet = sheet
        self._region = region
        title = self.tr("Add from “{name}”").format(name=isolated(name))
        self.setWindowTitle(title)
        self.setObjectName("peopleDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found = find_phone_column(sheet, region)
        self._picker = Picker(self.tr("Phone number column"))
        self._picker.setObjectName("fileColumn")
        ask = self.tr("Choose the column with the phone numbers")
        self._picker.offer([self._choice(place) for place in range(sheet.width)], found.column, ask)
        self._preview = SheetPreview(sheet)
        self._count = QLabel()
        self._count.setObjectName("fileCount")
        self._count.setWordWrap(True)
        self._bad = TextView(TextLook.WORDS, _LINES, gives_way=True)
        self._bad.setObjectName("fileProblems")
        self._bad.setAccessibleName(self.tr("Not a phone number"))
        self._add = Button("", ButtonKind.PRIMARY)
        self._add.setObjectName("addNumbers")
        self._add.setDefault(True)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("cancelFile")
        self._lay_out(title)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._parse_more)
        self._picker.chosen.connect(self._start_parsing)
        self._add.clicked.connect(self._on_add_clicked)
        self._cancel.clicked.connect(self.reject)
        self._start_parsing()
        (self._picker if found.column is None else self._add).setFocus()

    def _lay_out(self, title: str) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_SIDE, 20, _SIDE, 20)
        rows.setSpacing(10)
        rows.addWidget(Heading(title))
        rows.addWidget(quiet_label(self.tr("Phone numbers are in")))
        rows.addWidget(self._picker)
        rows.addWidget(self._preview)
        rows.addWidget(self._count)
        rows.addWidget(self._bad, 1)
        act = QWidget()
        line = Wrap(10, act)
        line.add_spring()
        line.addWidget(self._cancel)
        line.addWidget(self._add)
        rows.addWidget(act)
        self.resize(max(_WIDTH, self.fontMetrics().averageCharWidth() * 70), self.sizeHint().height())

    def _choice(self, place: int) -> Choice:
        """Label a column by its header, with its first cell."""
        label = self._sheet.headings[place] or self.tr("Column {number}").format(number=place + 1)
        below = next((str(cell) for cell in self._sheet.column(place) if cell), "")
        return Choice(place, label, below)

    def _start_parsing(self) -> None:
        """Parse the chosen column from its top; without one, wait for the person to say which it is."""
        column = self._picker.value
        self._bad.hide()
        self._add.setEnabled(False)
        self._show_add(0)
        if column is None:
            self._count.setText(self.tr("More than one column could hold the phone numbers. Choose one."))
            return
        self._preview.highlight(column)
        self._column = NumberColumn(self._sheet, column, self._region, find_code_column(self._sheet, column))
        self._timer.start()
        self._parse_more()

    def _parse_more(self) -> None:
        self._column.read_more(_ROWS_PER_STEP)
        if not self._column.is_done:
            self._count.setText(self.tr("Reading… {count}").format(count=_number(len(self._column.good))))
            return
        self._timer.stop()
        good = len(self._column.good)
        self._count.setText(self._words())
        announce(self._count, self._count.text())
        self._show_add(good)
        self._add.setEnabled(good > 0)
        bad = self._problems()
        self._bad.show_text("\n".join(bad))
        self._bad.setVisible(bool(bad))

    def _show_add(self, good: int) -> None:
        words = translate_plural("CsvImportDialog", "Add {count} number", "Add {count} numbers", good)
        self._add.setText(words.format(count=_number(good)))
        self._add.updateGeometry()

    def _words(self) -> str:
        """Summarize the column."""
        column = self._column
        found = [self.tr("Numbers: {count}").format(count=_number(len(column.good)))]
        if column.twice:
            found.append(self.tr("duplicates: {count}").format(count=_number(column.twice)))
        if column.empty:
            found.append(self.tr("rows without a number: {count}").format(count=_number(column.empty)))
        if column.bad:
            found.append(self.tr("not phone numbers, left out: {count}").format(count=_number(len(column.bad))))
        return " · ".join(found)

    def _problems(self) -> list[str]:
        """List the invalid cells with their rows and reasons."""
        line = self.tr("Row {row}: {reason}")
        bad = self._column.bad
        found = [line.format(row=cell.row, reason=translate(cell.reason)) for cell in bad[:_MAX_LISTED]]
        if len(bad) > _MAX_LISTED:
            found.append(self.tr("and {count} more").format(count=_number(len(bad) - _MAX_LISTED)))
        return found

    def _on_add_clicked(self) -> None:
        self.taken.emit(self._column)
        self.accept()


def _number(count: int) -> str:
    return QLocale().toString(count)


_DRAGGED = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class CsvImporter(QObject):
    """Takes a dropped list, and opens ``CsvImportDialog`` on it.

    Signals:
        refused: it can't be read, with the reason in words.
    """

    refused = Signal(str)

    def __init__(
        self, field: QWidget, region: Callable[[], str], add_phones: Callable[[tuple[str, ...], int], None]
    ) -> None:
        """Dialogs open over the window of ``field``; ``region`` gives the one that numbers are parsed for.

        ``add_phones`` receives the numbers, each once, and how many were there more than once.
        """
        super().__init__(field)
        self._add_phones = add_phones
        self._field = field
        self._region = region

    def accept_drops_on(self, widgets: Iterable[QWidget]) -> None:
        """Accept files that are dropped on these widgets."""
        for widget in widgets:
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def open(self, path: str) -> CsvImportDialog | None:
        """Open the dialog on this file; None where it can't be read."""
        file = Path(path)
        try:
            with file.open("rb") as opened:
                sheet = read_table(opened.read(LARGEST + 1))
        except OSError as error:
            words = self.tr("“{name}” couldn't be read ({reason}).")
            self.refused.emit(words.format(name=file.name, reason=error.strerror or type(error).__name__))
            return None
        except InputError as error:
            self.refused.emit(translate(error.sentence))
            return None
        dialog = CsvImportDialog(file.name, sheet, self._region(), self._field.window())
        dialog.taken.connect(lambda column: self._add_phones(column.good, column.twice))
        dialog.open()
        return dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a dropped file; dropped text is left to the line."""
        if event.type() in _DRAGGED and isinstance(event, QDropEvent):
            files = local_files(event.mimeData())
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.open(files[0])
                return True
        return super().eventFilter(watched, event)
