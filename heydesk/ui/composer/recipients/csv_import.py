"""Import of recipients from a table or from contact cards: first rows, choice of the column, and rows to correct.

``CsvImporter`` takes files that are dropped, one after the other, and tables that are pasted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QBrush, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHeaderView,
    QLabel,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from heydesk.domain.errors import InputError
from heydesk.domain.spreadsheet import (
    LARGEST,
    BadCell,
    NumberColumn,
    Table,
    find_code_column,
    find_phone_column,
    read_lines,
    read_table,
)
from heydesk.ui.composer.message_editor import local_files
from heydesk.ui.text import announce, isolated, join_sentences, translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import Choice, Picker
from heydesk.ui.widgets.labels import Heading, quiet_label
from heydesk.ui.widgets.timers import single_shot_timer

_ROWS = 5
_WIDEST = 220
_ABOVE = 8


class SheetPreview(QTableWidget):
    """A read-only table of a file's first rows; the chosen column is highlighted."""

    def __init__(self, sheet: Table) -> None:
        """Show the first rows below the headings."""
        shown = [sheet.rows[place] for place in sheet.records[:_ROWS]]
        super().__init__(len(shown), sheet.width)
        self._highlighted = -1
        self.setObjectName("filePreview")
        self.setAccessibleName(self.tr("The first rows"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        names = [name or str(place + 1) for place, name in enumerate(sheet.headings)]
        self.setHorizontalHeaderLabels(names)
        self.setVerticalHeaderLabels([str(place + 1) for place in sheet.records[:_ROWS]])
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
        self._highlighted = column
        self._dress()
        self.scrollTo(self.model().index(0, column))

    def _dress(self) -> None:
        ground = QBrush(tokens().accent_soft)
        for item in self.findItems("", Qt.MatchFlag.MatchContains):
            item.setBackground(ground if item.column() == self._highlighted else QBrush())
            item.setToolTip(item.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

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
_WIDTH = 720
_ROWS_PER_STEP = 100
"""Parsed before the event loop runs again: about ten milliseconds."""
_LINES = 4
"""Rows with a problem that are shown at once, at least."""

_ROW, _NAME, _CELL, _REASON = range(4)
_SHOWN = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole})


class MissedRows(QAbstractTableModel):
    """Rows that give nobody: the number of the row, the name, the cell, which can be corrected, and the reason.

    Signals:
        corrected: a cell reads otherwise now, or its row is listed no more.
    """

    corrected = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._column: NumberColumn | None = None
        self._places: list[int] = []
        self._remove_soon = single_shot_timer(self, 0, self._remove_corrected)
        self._headings = (self.tr("Row"), self.tr("Name"), self.tr("Number"), self.tr("Problem"))

    def show_column(self, column: NumberColumn | None) -> None:
        """Show what is missed of this column."""
        self.beginResetModel()
        self._column = column
        self._places = [] if column is None else list(column.nobody)
        self.endResetModel()

    def _cell(self, place: int) -> BadCell | None:
        return None if self._column is None else self._column.nobody.get(self._places[place])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Row, name, number, problem."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The names of the columns."""
        is_heading = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headings[section] if is_heading else None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | QBrush | None:
        """The words of a cell."""
        cell = self._cell(index.row())
        if cell is None:
            return None
        if role in _SHOWN or role == Qt.ItemDataRole.ToolTipRole:
            words = (_number(cell.row), cell.name, cell.text, translate(cell.reason))[index.column()]
            return " ".join(words.split())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == _REASON:
            return QBrush(tokens().bad)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """The number can be corrected."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == _CELL else flags

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Read the row again with another number; one that gives somebody is listed no more."""
        cell, row = self._cell(index.row()), index.row()
        text = str(value).strip()
        if self._column is None or cell is None or role != Qt.ItemDataRole.EditRole or text == cell.text.strip():
            return False
        if self._column.correct(cell.place, text):
            self._remove_soon.start()  # not below the editor that is still open
        self.dataChanged.emit(self.index(row, 0), self.index(row, _REASON))
        self.corrected.emit()
        return True

    def _remove_corrected(self) -> None:
        column = self._column
        for row in reversed(range(len(self._places))):
            if column is not None and self._places[row] not in column.nobody:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._places[row]
                self.endRemoveRows()
        self.corrected.emit()


class MissedTable(QTableView):
    """Shows ``MissedRows``. Enter, F2, a double click or a letter corrects the number of the row."""

    def __init__(self, model: MissedRows) -> None:
        super().__init__()
        self.setModel(model)
        self.setObjectName("fileProblems")
        self.setAccessibleName(self.tr("Rows without a recipient"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().height() + _ABOVE)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in ((_ROW, 7), (_NAME, 18), (_CELL, 22)):
            self.setColumnWidth(column, letters * letter)

    def sizeHint(self) -> QSize:
        """Room for the rows, up to a few."""
        rows = min(max(self.model().rowCount(), 1), _LINES)
        height = rows * self.verticalHeader().defaultSectionSize() + self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Room for one row: it gives way where the window is low."""
        height = self.verticalHeader().defaultSectionSize() + self.horizontalHeader().sizeHint().height()
        return QSize(0, height + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Correct the current row's number; the dialog's own button is not meant here."""
        self._have_current()
        is_editing = self.state() is QAbstractItemView.State.EditingState
        starts = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or bool(event.text().strip())
        if self.currentIndex().isValid() and not is_editing and starts:
            self.setCurrentIndex(self.model().index(self.currentIndex().row(), _CELL))
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
            if not is_editing and not event.isAutoRepeat():
                self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row, so that the keys act on one."""
        super().focusInEvent(event)
        self._have_current()

    def _have_current(self) -> None:
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, _CELL))


class CsvImportDialog(QDialog):
    """Shows the first rows, lets the person choose the column, and counts its numbers. Nothing is sent.

    Rows that give nobody are listed, each with its reason, and can be corrected there.

    Signals:
        taken: the person adds the numbers of this column.
    """

    taken = Signal(NumberColumn)

    def __init__(self, name: str, sheet: Table, region: str, parent: QWidget | None) -> None:
        """``name`` is the file's, "" for a pasted table; ``region`` is the one its numbers are parsed for."""
        super().__init__(parent)
        self._sheet = sheet
        self._region = region
        title = self.tr("Add from “{name}”").format(name=isolated(name)) if name else self.tr("Add pasted numbers")
        self.setWindowTitle(title)
        self.setObjectName("peopleDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column: NumberColumn | None = None
        self._picker = Picker(self.tr("Phone number column"))
        self._picker.setObjectName("fileColumn")
        self._has_headings = QCheckBox(self.tr("The first row has the names of the columns"))
        self._has_headings.setObjectName("fileHeadings")
        self._preview = SheetPreview(sheet)
        self._count = QLabel()
        self._count.setObjectName("fileCount")
        self._count.setWordWrap(True)
        self._missed = MissedRows(self)
        self._problems = MissedTable(self._missed)
        self._add = Button("", ButtonKind.PRIMARY)
        self._add.setObjectName("addNumbers")
        self._add.setDefault(True)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("cancelFile")
        self._lay_out(title)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._parse_more)
        self._offer_columns()
        self._has_headings.setChecked(sheet.heading_at == 0)
        self._has_headings.setVisible(sheet.heading_at <= 0 and len(sheet.rows) > 1 and sheet.said_heading_at is None)
        self._has_headings.toggled.connect(self._on_headings_toggled)
        self._picker.chosen.connect(self._start_parsing)
        self._missed.corrected.connect(self._on_corrected)
        self._add.clicked.connect(self._on_add_clicked)
        self._cancel.clicked.connect(self.reject)
        self._start_parsing()
        (self._picker if self._picker.value is None else self._add).setFocus()

    def _lay_out(self, title: str) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_SIDE, 20, _SIDE, 20)
        rows.setSpacing(10)
        rows.addWidget(Heading(title))
        rows.addWidget(quiet_label(self.tr("Phone numbers are in")))
        rows.addWidget(self._picker)
        rows.addWidget(self._has_headings)
        rows.addWidget(self._preview)
        rows.addWidget(self._count)
        rows.addWidget(self._problems, 1)
        self._spring = QWidget()
        rows.addWidget(self._spring, 1)
        act = QWidget()
        line = Wrap(10, act)
        line.add_spring()
        line.addWidget(self._cancel)
        line.addWidget(self._add)
        rows.addWidget(act)
        self._rows = rows
        self.resize(max(_WIDTH, self.fontMetrics().averageCharWidth() * 90), self.sizeHint().height())

    def _offer_columns(self) -> None:
        self._found = find_phone_column(self._sheet, self._region)
        ask = self.tr("Choose the column with the phone numbers")
        self._picker.offer([self._choice(place) for place in range(self._sheet.width)], self._found.column, ask)

    def _choice(self, place: int) -> Choice:
        """Label a column by its header, with its first cell."""
        label = self._sheet.headings[place] or self.tr("Column {number}").format(number=place + 1)
        below = next((str(cell) for cell in self._sheet.column(place) if cell), "")
        return Choice(place, label, below)

    def _on_headings_toggled(self, has: bool) -> None:
        """Read the first row as headings, or as the first of the people."""
        self._sheet = self._sheet.with_headings_at(0 if has else -1)
        preview = SheetPreview(self._sheet)
        self._rows.replaceWidget(self._preview, preview)
        self._preview.hide()
        self._preview.deleteLater()
        self._preview = preview
        chosen = self._picker.value
        self._offer_columns()
        if chosen is not None and self._picker.value is None:
            self._picker.offer([self._choice(place) for place in range(self._sheet.width)], chosen, "")
        self._start_parsing()

    def _start_parsing(self) -> None:
        """Parse the chosen column from its top; without one, wait for the person to say which it is."""
        place = self._picker.value
        self._timer.stop()
        self._show_missed(None)
        self._add.setEnabled(False)
        self._show_add(0)
        if place is None:
            self._count.setText(
                self.tr("More than one column could hold the phone numbers. Choose one.")
                if len(self._found.candidates) > 1
                else self.tr("Is this the column with the phone numbers? Choose it to go on.")
                if self._found.candidates
                else self.tr("No column looks like phone numbers. Choose one.")
            )
            return
        self._preview.highlight(place)
        code = find_code_column(self._sheet, place, self._region)
        self._column = NumberColumn(self._sheet, place, self._region, code)
        self._timer.start()
        self._parse_more()

    def _parse_more(self) -> None:
        column = self._column
        if column is None:
            return
        column.read_more(_ROWS_PER_STEP)
        if not column.is_done:
            self._count.setText(self.tr("Reading… {count}").format(count=_number(len(column.good))))
            return
        self._timer.stop()
        self._show_missed(column)
        self._show_counts(column)

    def _show_missed(self, column: NumberColumn | None) -> None:
        self._column = column
        self._missed.show_column(column)
        self._problems.setVisible(self._missed.rowCount() > 0)
        self._spring.setVisible(self._missed.rowCount() == 0)
        self._problems.updateGeometry()
        if column is not None and self._missed.rowCount():
            self._grow()

    def _grow(self) -> None:
        """Make room for the rows with a problem, within the window that the dialog is over."""
        window = self.parentWidget()
        most = self.screen().availableGeometry().height() if window is None else window.height()
        self._rows.activate()
        self.resize(self.width(), max(self.height(), min(self._rows.totalSizeHint().height(), most)))

    def _show_counts(self, column: NumberColumn) -> None:
        good = len(column.good)
        self._count.setText(self._words(column))
        announce(self._count, self._count.text())
        self._show_add(good)
        self._add.setEnabled(good > 0)

    def _on_corrected(self) -> None:
        """Count anew; the last row that is corrected gives the keyboard to the button."""
        if self._column is not None:
            self._show_counts(self._column)
        if not self._missed.rowCount():
            self._problems.hide()
            self._spring.show()
            self._add.setFocus()

    def _show_add(self, good: int) -> None:
        words = translate_plural("CsvImportDialog", "Add {count} number", "Add {count} numbers", good)
        self._add.setText(words.format(count=_number(good)))
        self._add.updateGeometry()

    def _words(self, column: NumberColumn) -> str:
        """Summarize the column."""
        found = [self.tr("Numbers: {count}").format(count=_number(len(column.good)))]
        if column.twice:
            found.append(self.tr("duplicates: {count}").format(count=_number(column.twice)))
        if column.empty:
            found.append(self.tr("rows without a number: {count}").format(count=_number(column.empty)))
        if column.bad:
            found.append(self.tr("not phone numbers, left out: {count}").format(count=_number(len(column.bad))))
        return " · ".join(found)

    def _on_add_clicked(self) -> None:
        if self._column is not None:
            self.taken.emit(self._column)
            self.accept()


def _number(count: int) -> str:
    return QLocale().toString(count)


_DRAGGED = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class AddNumbers(Protocol):
    """Adds numbers, each once, as one step."""

    def __call__(self, phones: Iterable[str], twice: int, names: Mapping[str, str]) -> None:
        """``twice`` is how many were there more than once, ``names`` what a file calls them, by their digits."""


class CsvImporter(QObject):
    """Takes dropped lists and pasted tables, and opens ``CsvImportDialog`` on each, one after the other.

    Signals:
        refused: it can't be read, with the reason in words.
    """

    refused = Signal(str)

    def __init__(self, field: QWidget, region: Callable[[], str], add_phones: AddNumbers) -> None:
        """Dialogs open over the window of ``field``; ``region`` gives the one that numbers are parsed for."""
        super().__init__(field)
        self._add_phones = add_phones
        self._field = field
        self._region = region
        self._waiting: list[str] = []
        self._reasons: list[str] = []

    def accept_drops_on(self, widgets: Iterable[QWidget]) -> None:
        """Accept files that are dropped on these widgets."""
        for widget in widgets:
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def open_all(self, paths: Sequence[str]) -> None:
        """Open the dialog on each of these files, one after the other; name those that can't be read."""
        self._waiting = list(paths)
        self._reasons.clear()
        self._open_next()

    def _open_next(self) -> None:
        while self._waiting:
            dialog = self.open(self._waiting.pop(0))
            if dialog is not None:
                dialog.finished.connect(self._open_next)
                return

    def open(self, path: str) -> CsvImportDialog | None:
        """Open the dialog on this file; None where it can't be read."""
        file = Path(path)
        try:
            with file.open("rb") as opened:
                sheet = read_table(opened.read(LARGEST + 1))
        except OSError as error:
            words = self.tr("“{name}” couldn't be read ({reason}).")
            self._refuse(words.format(name=isolated(file.name), reason=error.strerror or type(error).__name__))
            return None
        except InputError as error:
            words = translate(error.sentence)
            is_alone = not self._waiting and not self._reasons
            self._refuse(
                words if is_alone else self.tr("{name}: {reason}").format(name=isolated(file.name), reason=words)
            )
            return None
        return self._open_dialog(file.name, sheet)

    def _refuse(self, words: str) -> None:
        self._reasons.append(words)
        self.refused.emit(join_sentences(*self._reasons))

    def _open_dialog(self, name: str, sheet: Table) -> CsvImportDialog:
        dialog = CsvImportDialog(name, sheet, self._region(), self._field.window())
        dialog.taken.connect(self._on_taken)
        dialog.open()
        return dialog

    def _on_taken(self, column: NumberColumn) -> None:
        self._add_phones(column.good, column.twice, column.people)
        if self._reasons:  # said again, as the report of those added took its place
            self.refused.emit(join_sentences(*self._reasons))

    def take_table(self, text: str) -> PastedTable | None:
        """Read a pasted table by its columns; None for what is none, or where a dialog asks for the column.

        ``PastedTable`` says which of both it is.
        """
        try:
            sheet = read_lines(text)
        except InputError:
            return None
        has_phone = sheet.heading_at == 0 or sheet.separator == "\t"
        if sheet.width == 1 or len(sheet.rows) == 1 or not has_phone:
            return None
        found = find_phone_column(sheet, self._region())
        if not found.candidates:
            return None
        if found.column is None:
            self._open_dialog("", sheet)
            return PastedTable(None)
        column = NumberColumn(sheet, found.column, self._region(), found.code)
        column.read_more(len(sheet.records))
        return PastedTable(column)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take dropped files; dropped text is left to the line."""
        if event.type() in _DRAGGED and isinstance(event, QDropEvent):
            files = local_files(event.mimeData())
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.open_all(files)
                return True
        return super().eventFilter(watched, event)


class PastedTable(NamedTuple):
    """A table that was pasted: its column of numbers, or None where a dialog asks which that is."""

    column: NumberColumn | None
