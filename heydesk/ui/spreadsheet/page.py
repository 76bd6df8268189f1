"""The page of a spreadsheet: what its columns are for, its rows with their status, and what is mended there.

``SheetModel`` shows the rows of a ``SheetRun`` in a table, ``ColumnCard`` says what a column is for, and
``SpreadsheetPage`` puts both together. It sends nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from enum import IntEnum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from heydesk.core.spreadsheets import SheetRun
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import Ask, RowProgress, State
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import LocalId
from heydesk.domain.sheet_rows import MAY_BE_FIXED, MAY_BE_SENT, ColumnUse, Issue, RowCheck, Use, suggest_field
from heydesk.ui.text import (
    day_and_clock,
    isolated,
    join_sentences,
    on_button,
    translate,
    translate_plural,
    written_moment,
)
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind, press_on_enter
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import Heading, Notice, StripKind, quiet_label
from heydesk.ui.widgets.painting import Sheet, draw_box, fill_box, icon_size

Index = QModelIndex | QPersistentModelIndex
_CONTEXT = "Spreadsheet"


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)


# What a column is for.

_CARD_SIDE, _CARD_ABOVE, _CARD_WIDTH, _CARD_RADIUS = 10, 5, 118, 9
_CARD_GAP = 6
_HEADING_SIZE = 0.88


def use_words(use: ColumnUse) -> str:
    """Say what a column is for."""
    match use.use:
        case Use.PHONE:
            return _tr("Phone number")
        case Use.CODE:
            return _tr("Dialing code")
        case Use.FIELD:
            return use.field
        case Use.UNUSED:
            return _tr("Not used")


class ColumnCard(QAbstractButton):
    """The heading of a column and what it is for; a press opens the choices.

    Signals:
        chosen: the person said what the column is for; with a ``ColumnUse``.
    """

    chosen = Signal(object)

    def __init__(self, heading: str, use: ColumnUse, suggested: str, parent: QWidget | None = None) -> None:
        """``suggested`` is what its field would be called."""
        super().__init__(parent)
        self._heading = heading or suggested
        self._use = use
        self._suggested = use.field or suggested
        self.setObjectName("column")
        self.setAccessibleName(_tr("Column {name}").format(name=isolated(self._heading)))
        self.setAccessibleDescription(use_words(use))
        self.setToolTip(f"{self._heading}: {use_words(use)}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Offer what the column can be for, and a name for its field."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for use in (
            ColumnUse(Use.PHONE),
            ColumnUse(Use.FIELD, self._suggested),
            ColumnUse(Use.CODE),
            ColumnUse(Use.UNUSED, self._suggested),
        ):
            words = use_words(use)
            if use.use is Use.FIELD:
                words = _tr("Field “{name}”").format(name=isolated(use.field))
            action = menu.addAction(on_button(words), partial(self.chosen.emit, use))
            action.setCheckable(True)
            action.setChecked(use.use is self._use.use)
        menu.addSeparator()
        field = LineField()
        field.setObjectName("fieldName")
        field.setAccessibleName(_tr("Name of the field"))
        field.setPlaceholderText(_tr("Another name for the field"))
        field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.placeholderText()) + 3 * _CARD_SIDE)
        action = QWidgetAction(menu)
        action.setDefaultWidget(field)
        menu.addAction(action)

        def rename() -> None:
            name = " ".join(field.text().replace("{", "").replace("}", "").replace("|", "").split())
            menu.close()
            if name:
                self.chosen.emit(ColumnUse(Use.FIELD, name))

        field.returnPressed.connect(rename)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the choices by Enter and the down arrow, too."""
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        elif not press_on_enter(self, event):
            super().keyPressEvent(event)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _HEADING_SIZE)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the heading above what the column is for, with an arrow."""
        look = tokens()
        painter = QPainter(self)
        edge = look.accent if self.hasFocus() else look.soft if self.underMouse() else look.line
        draw_box(painter, self.rect(), look.pane, edge, radius=_CARD_RADIUS)
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        small, metrics = self._small(), self.fontMetrics()
        room = self.width() - 2 * _CARD_SIDE
        painter.setFont(small)
        painter.setPen(look.soft)
        above = QFontMetrics(small)
        heading = above.elidedText(self._heading, Qt.TextElideMode.ElideRight, room)
        sheet.words(QRect(_CARD_SIDE, _CARD_ABOVE, room, above.height()), heading)
        painter.setFont(self.font())
        painter.setPen(look.soft if self._use.use is Use.UNUSED else look.ink)
        size = round(icon_size(self) * 0.75)
        y = _CARD_ABOVE + above.height() + 1
        words = metrics.elidedText(use_words(self._use), Qt.TextElideMode.ElideRight, room - size - _CARD_GAP)
        sheet.words(QRect(_CARD_SIDE, y, room, metrics.height()), words)
        x = _CARD_SIDE + metrics.horizontalAdvance(words) + _CARD_GAP
        sheet.icon(QRect(x, y + (metrics.height() - size) // 2, size, size), "chevron-down", look.soft)

    def sizeHint(self) -> QSize:
        """Room for both lines, within reason."""
        small, metrics = QFontMetrics(self._small()), self.fontMetrics()
        below = metrics.horizontalAdvance(use_words(self._use)) + _CARD_GAP + icon_size(self)
        widest = min(max(small.horizontalAdvance(self._heading), below), 26 * metrics.averageCharWidth())
        height = small.height() + metrics.height() + 2 * _CARD_ABOVE + 2
        return QSize(max(widest + 2 * _CARD_SIDE + 2, _CARD_WIDTH), height)


# All, Ready, Problems.


class RowFilter(IntEnum):
    """Which rows are shown."""

    ALL = 0
    READY = 1
    PROBLEMS = 2


class FilterBar(QWidget):
    """Three words with counts, of which one is chosen; the arrow keys go from one to the next.

    Signals:
        chosen: rows of this kind should be shown; with a ``RowFilter``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rowFilter")
        self.setAccessibleName(_tr("Show rows"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons = {kind: _FilterButton(kind, self) for kind in RowFilter}
        for kind, button in self._buttons.items():
            button.toggled.connect(lambda checked, kind=kind: self.chosen.emit(kind) if checked else None)
            row.addWidget(button)
        row.addStretch()
        self._buttons[RowFilter.ALL].setChecked(True)
        self.show_counts(dict.fromkeys(RowFilter, 0))

    def show_counts(self, counts: Mapping[RowFilter, int]) -> None:
        """Show how many rows there are of each kind."""
        words = {
            RowFilter.ALL: _tr("All {count}"),
            RowFilter.READY: _tr("Ready {count}"),
            RowFilter.PROBLEMS: _tr("Problems {count}"),
        }
        for kind, button in self._buttons.items():
            button.show_words(words[kind].format(count=QLocale().toString(counts[kind])), alarm=counts[kind] > 0)

    def choose(self, kind: RowFilter) -> None:
        """Choose this kind."""
        self._buttons[kind].setChecked(True)


class _FilterButton(QAbstractButton):
    """One of them: bold on a ground while it is chosen; problems are red where there are any."""

    def __init__(self, kind: RowFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self._alarm = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, words: str, *, alarm: bool) -> None:
        """Show these words."""
        self._alarm = alarm and self._kind is RowFilter.PROBLEMS
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose it, too."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words, ground and focus."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            draw_box(painter, self.rect(), look.chip, look.line if look.chip == look.bg else look.chip)
        if self.isChecked() or self._alarm:
            painter.setFont(self._strong())
        painter.setPen(look.bad if self._alarm else look.ink if self.isChecked() else look.soft)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def sizeHint(self) -> QSize:
        """Room for the words in bold."""
        metrics = QFontMetrics(self._strong())
        return QSize(metrics.horizontalAdvance(self.text()) + 20, metrics.height() + 10)


# The table.


class RowLook(NamedTuple):
    """The status of a row: words, what a press on it does, and how it looks."""

    words: str
    act: str = ""
    icon: str = ""
    is_bad: bool = False
    is_good: bool = False


_DONE = {
    State.HELD: say("Sending soon"),
    State.QUEUED: say("Waiting to be sent"),
    State.SENDING: say("Sending…"),
    State.UNCERTAIN: say("Checking…"),
    State.SCHEDULED: say("Scheduled"),
    State.ACCEPTED: say("Sent"),
    State.DELIVERED: say("Delivered"),
    State.UNDELIVERED: say("Not delivered"),
    State.NEEDS_YOU: say("Not sent"),
    State.UNDONE: say("Undone"),
    State.DISCARDED: say("Discarded"),
    State.CLOSED_BY_YOU: say("Marked as sent"),
    State.CANCELLED: say("Canceled"),
}


def progress_words(progress: RowProgress) -> str:
    """Say what became of a row's text."""
    if progress.is_paused:
        return _tr("Paused")
    if progress.ask is Ask.IN_DOUBT:
        return _tr("Couldn't confirm")
    return translate(_DONE[progress.state])


def look_of(check: RowCheck | None, progress: RowProgress | None) -> RowLook:
    """Return the status of a row."""
    if progress is not None and progress.state not in {State.UNDONE, State.DISCARDED, State.CANCELLED}:
        is_good = progress.state in {State.ACCEPTED, State.DELIVERED, State.CLOSED_BY_YOU}
        is_bad = progress.state in {State.UNDELIVERED, State.NEEDS_YOU}
        icon = "check" if is_good else "warning" if is_bad else "clock"
        return RowLook(progress_words(progress), icon=icon, is_bad=is_bad, is_good=is_good)
    if check is None:
        return RowLook(_tr("Checking…"), icon="waiting")
    words = translate(check.words)
    if check.issue is None:
        return RowLook(words, icon="check", is_good=True)
    if check.issue is Issue.LEFT_OUT:
        return RowLook(words, _tr("Put back"))
    if check.issue is Issue.SENT:
        return RowLook(words, _tr("Send again"), "check")
    act = _tr("Send anyway") if check.issue in MAY_BE_SENT else _tr("Fix") if check.issue in MAY_BE_FIXED else ""
    return RowLook(words, act, "attention", is_bad=True)


_SHOWN = Qt.ItemDataRole.DisplayRole
_ROLES = frozenset(
    {_SHOWN, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
)


class SheetModel(QAbstractTableModel):
    """The rows that are shown: number, phone number, fields, status.

    Signals:
        edited: a cell was mended; the rows have to be checked again.
    """

    edited = Signal()

    def __init__(self, region: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._run: SheetRun | None = None
        self._columns: list[int] = []
        self._shown: Sequence[int] = ()
        self._filter = RowFilter.ALL
        self._progress: dict[LocalId, RowProgress] = {}
        self._sent_ids: dict[int, LocalId] = {}

    def show_run(self, run: SheetRun | None) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._run = run
        self._progress.clear()
        self._sent_ids.clear()
        self._read_columns()
        self._shown = range(0 if run is None else len(run.rows))
        self.endResetModel()

    def uses_changed(self) -> None:
        """The columns are for something else now."""
        self.beginResetModel()
        self._read_columns()
        self.endResetModel()

    def _read_columns(self) -> None:
        uses = () if self._run is None else self._run.rows.uses
        shown = [at for at, use in enumerate(uses) if use.use is Use.PHONE]
        self._columns = shown + [at for at, use in enumerate(uses) if use.use in {Use.FIELD, Use.CODE}]

    @property
    def filter(self) -> RowFilter:
        """Which rows are shown."""
        return self._filter

    def set_filter(self, kind: RowFilter) -> None:
        """Show rows of this kind."""
        self._filter = kind
        self.refresh()

    def refresh(self) -> None:
        """The checks are others: show the rows that belong here now, with their new status."""
        if self._run is None:
            return
        checks = self._run.rows.checks
        if self._filter is RowFilter.ALL:
            shown: Sequence[int] = range(len(checks))
        elif self._filter is RowFilter.READY:
            shown = [at for at, check in enumerate(checks) if check is not None and check.is_ready]
        else:
            shown = [at for at, check in enumerate(checks) if check is not None and check.is_problem]
        if list(shown) != list(self._shown):
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()
        elif shown:
            last = self.index(len(shown) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def counts(self) -> dict[RowFilter, int]:
        """How many rows there are of each kind."""
        checks = () if self._run is None else self._run.rows.checks
        return {
            RowFilter.ALL: len(checks),
            RowFilter.READY: sum(check is not None and check.is_ready for check in checks),
            RowFilter.PROBLEMS: sum(check is not None and check.is_problem for check in checks),
        }

    def note_sent(self, rows: Mapping[int, LocalId]) -> None:
        """These rows are on their way: from now on their status is what becomes of them."""
        self._sent_ids |= rows

    def show_progress(self, progress: Sequence[RowProgress]) -> None:
        """Show what became of rows."""
        self._progress |= {one.local_id: one for one in progress}
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, self.columnCount() - 1))

    def progress_of(self, row: int) -> RowProgress | None:
        """What became of a row; None for one that was not sent from this page."""
        return self._progress.get(self._sent_ids[row]) if row in self._sent_ids else None

    def row_at(self, place: int) -> int:
        """The row of the run that is shown at this place; -1 for none."""
        return self._shown[place] if 0 <= place < len(self._shown) else -1

    def place_of(self, row: int) -> int:
        """Where a row is shown; -1 where it is not."""
        if isinstance(self._shown, range):
            return row if row in self._shown else -1
        return next((place for place, shown in enumerate(self._shown) if shown == row), -1)

    def look(self, row: int) -> RowLook:
        """The status of a row."""
        return look_of(None if self._run is None else self._run.rows.checks[row], self.progress_of(row))

    def sheet_column(self, column: int) -> int | None:
        """The column of the file that is shown in this one; None for number and status."""
        return self._columns[column - 1] if 0 < column <= len(self._columns) else None

    def shown_column(self, sheet_column: int) -> int | None:
        """Where a column of the file is shown; None where it is not."""
        return self._columns.index(sheet_column) + 1 if sheet_column in self._columns else None

    def is_blank(self, row: int, column: int) -> bool:
        """Whether a cell is empty that the text needs."""
        check = None if self._run is None else self._run.rows.checks[row]
        return check is not None and check.issue is Issue.EMPTY and check.column == self.sheet_column(column)

    # What the view asks.

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Count the columns."""
        return len(self._columns) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name a column by what it is for."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole or self._run is None:
            return None
        column = self.sheet_column(section)
        if column is not None:
            return use_words(self._run.rows.uses[column])
        return _tr("Row") if section == 0 else _tr("Status")

    def data(self, index: Index, role: int = _SHOWN) -> object:
        """Give a cell's words."""
        if self._run is None or not index.isValid() or role not in _ROLES:
            return None
        row = self._shown[index.row()]
        if index.column() == self.columnCount() - 1:
            return self._status(row, role)
        column = self.sheet_column(index.column())
        if column is None:
            return self._run.rows.number_of(row)
        check = self._run.rows.checks[row]
        is_phone = self._run.rows.uses[column].use is Use.PHONE and check is not None and bool(check.phone)
        if is_phone and check is not None and role != Qt.ItemDataRole.EditRole:
            return national(check.phone, self._region)
        return self._run.rows.cell(row, column)

    def _status(self, row: int, role: int) -> str | None:
        look = self.look(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            check = None if self._run is None else self._run.rows.checks[row]
            return look.words if check is None or not check.notices else translate(check.notices[-1])
        is_spoken = role == Qt.ItemDataRole.AccessibleTextRole and bool(look.act)
        return f"{look.words}. {look.act}" if is_spoken else look.words

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell of the file be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.sheet_column(index.column()) is not None else flags

    def setData(self, index: Index, value: object, _role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write something else into a cell, here and not in the file."""
        column = self.sheet_column(index.column())
        if self._run is None or column is None:
            return False
        row = self._shown[index.row()]
        if str(value).strip() != self._run.rows.cell(row, column):
            self._run.rows.edit(row, column, str(value))
            self.edited.emit()
        return True


_ROW_ABOVE = 7
_CELL_SIDE = 10
_BLANK_RADIUS = 5
_TINT = 0.55
"""The share of the red ground behind a problem's row."""


class _RowDelegate(QStyledItemDelegate):
    """Paints a cell: the row's ground and line, a frame where something is missing, the status with its link."""

    def __init__(self, model: SheetModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    def act_box(self, option: QStyleOptionViewItem, row: int) -> QRect:
        """Where the words that a press acts on are, in reading order."""
        look, metrics = self._model.look(row), option.fontMetrics
        size = metrics.height()
        x = (
            option.rect.left()
            + _CELL_SIDE
            + (size + 5 if look.icon else 0)
            + metrics.horizontalAdvance(look.words)
            + 7
        )
        return QRect(x, option.rect.top(), metrics.horizontalAdvance(look.act) + 4, option.rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        look, row = tokens(), self._model.row_at(index.row())
        status = self._model.look(row)
        painter.save()
        is_current = self._view.currentIndex().row() == index.row()
        if is_current:
            fill_box(painter, option.rect, look.accent_soft)
        elif status.is_bad:
            ground = QColor(look.bad_soft)
            ground.setAlphaF(_TINT)
            fill_box(painter, option.rect, ground)
        fill_box(painter, QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.line)
        painter.setFont(option.font)
        if index.column() == self._model.columnCount() - 1:
            self._paint_status(painter, option, row, status)
        elif self._model.is_blank(row, index.column()):
            self._paint_blank(painter, option)
        else:
            words = str(index.data() or "")
            room = option.rect.adjusted(_CELL_SIDE, 0, -_CELL_SIDE, 0)
            shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(look.soft if index.column() == 0 else look.ink)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.setLayoutDirection(self._view.layoutDirection())
            painter.drawText(room, flags, shown)
        if is_current and self._view.hasFocus() and self._view.currentIndex().column() == index.column():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def _paint_status(self, painter: QPainter, option: QStyleOptionViewItem, row: int, status: RowLook) -> None:
        look, metrics = tokens(), option.fontMetrics
        sheet = Sheet(painter, option.rect, self._view.layoutDirection())
        ink = look.bad if status.is_bad else look.ok if status.is_good else look.soft
        x, size = option.rect.left() + _CELL_SIDE, metrics.height()
        if status.icon:
            top = option.rect.top() + (option.rect.height() - size) // 2
            sheet.icon(QRect(x, top + 1, size - 2, size - 2), status.icon, ink)
            x += size + 5
        painter.setPen(ink)
        room = option.rect.right() - x
        words = metrics.elidedText(status.words, Qt.TextElideMode.ElideRight, room)
        sheet.words(QRect(x, option.rect.top(), room, option.rect.height()), words)
        if status.act:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(look.accent)
            box = self.act_box(option, row)
            box.setWidth(QFontMetrics(font).horizontalAdvance(status.act) + 4)
            sheet.words(box, status.act)

    def _paint_blank(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        look, metrics = tokens(), option.fontMetrics
        words = _tr("blank")
        height = metrics.height() + 2
        box = QRect(
            option.rect.left() + _CELL_SIDE,
            option.rect.top() + (option.rect.height() - height) // 2,
            metrics.horizontalAdvance(words) + 14,
            height,
        )
        sheet = Sheet(painter, option.rect, self._view.layoutDirection())
        draw_box(painter, sheet.place(box), look.bad_soft, look.bad, radius=_BLANK_RADIUS)
        painter.setPen(look.bad)
        painter.drawText(sheet.place(box), Qt.AlignmentFlag.AlignCenter, words)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Edit a cell in a line of its own."""
        editor = QLineEdit(parent)
        editor.setObjectName("cellEditor")
        name = self._model.headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(name))
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Write what was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


class _RowHeader(QHeaderView):
    """The names of the columns, where the cells' words begin, over a line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setStretchLastSection(True)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one name."""
        look = tokens()
        fill_box(painter, rect, look.pane)
        fill_box(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line)
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        room = rect.adjusted(_CELL_SIDE, 0, -4, 0)
        painter.setPen(look.soft)
        painter.setFont(self.font())
        painter.setLayoutDirection(self.layoutDirection())
        shown = QFontMetrics(self.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def sizeHint(self) -> QSize:
        """As tall as a row."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 2 * _ROW_ABOVE)


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


_STATUS_GAPS = 14
"""Pixels between the icon, the words and the link of a status."""
_LEAST_CELL = 16
"""Average characters that a column keeps, enough for a phone number: with less room the table scrolls sideways."""
_MEASURED = 60
"""Rows that the columns' widths are told by."""


class RowTable(QTableView):
    """The rows. Enter asks for what the page does with one, F2 and a double click edit a cell, Delete leaves one out.

    Signals:
        entered: Enter was pressed on a row; with its place.
        acted: the words behind a status were pressed; with the place.
        left_out: Delete was pressed on a row; with its place.
        menu_requested: the menu of a row is wanted; with its place, and where on the screen.
        walked: another row is the current one; with its place.
    """

    entered_row = Signal(int)
    acted = Signal(int)
    left_out = Signal(int)
    menu_requested = Signal(int, QPoint)
    walked = Signal(int)

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._sheet = model
        self._delegate = _RowDelegate(model, self)
        self.setObjectName("rows")
        self.setAccessibleName(_tr("Rows"))
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * _ROW_ABOVE + 1)
        self.setHorizontalHeader(_RowHeader(self))
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def fit_columns(self) -> None:
        """Give each column the room of its heading and of its first cells; the widest give way to Status."""
        metrics, header = self.fontMetrics(), QFontMetrics(self.horizontalHeader().font())
        most = 30 * metrics.averageCharWidth()
        rows = min(self._sheet.rowCount(), _MEASURED)
        last = self._sheet.columnCount() - 1
        widths: list[int] = []
        for column in range(last):
            words = str(self._sheet.headerData(column, Qt.Orientation.Horizontal) or "")
            cells = (str(self._sheet.index(row, column).data() or "") for row in range(rows))
            wide = max(map(metrics.horizontalAdvance, cells), default=0)
            widths.append(min(max(wide, header.horizontalAdvance(words)), most) + 2 * _CELL_SIDE)
        looks = [self._sheet.look(self._sheet.row_at(row)) for row in range(rows)]
        bold = QFontMetrics(self.horizontalHeader().font())
        status = max(
            (metrics.horizontalAdvance(look.words) + bold.horizontalAdvance(look.act) for look in looks), default=0
        )
        room = self.viewport().width() - status - metrics.height() - 2 * _CELL_SIDE - _STATUS_GAPS
        least = _LEAST_CELL * metrics.averageCharWidth()
        while widths and sum(widths) > room and max(widths) > least:
            widths[widths.index(max(widths))] -= 1
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room anew."""
        super().resizeEvent(event)
        self.fit_columns()

    def go_to(self, place: int) -> None:
        """Make the row at this place the current one, in sight."""
        if 0 <= place < self._sheet.rowCount():
            column = max(self.currentIndex().column(), 0)
            self.setCurrentIndex(self._sheet.index(place, column))
            self.scrollTo(self.currentIndex())

    def edit_cell(self, place: int, column: int) -> None:
        """Edit a cell."""
        index = self._sheet.index(place, column)
        self.setCurrentIndex(index)
        self.edit(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint the whole row, and tell which it is."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.walked.emit(current.row())

    def _act_at(self, point: QPoint) -> int:
        """The place of the row whose action is at this point; -1 for none."""
        index = self.indexAt(point)
        if not index.isValid() or index.column() != self._sheet.columnCount() - 1:
            return -1
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        row = self._sheet.row_at(index.row())
        if not self._sheet.look(row).act:
            return -1
        sheet = Sheet(QPainter(), option.rect, self.layoutDirection())
        return index.row() if sheet.place(self._delegate.act_box(option, row)).contains(point) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a press acts."""
        super().mouseMoveEvent(event)
        is_link = self._act_at(event.position().toPoint()) >= 0
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act where the words behind a status are pressed."""
        super().mouseReleaseEvent(event)
        place = self._act_at(event.position().toPoint())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.acted.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the current row."""
        place, key = self.currentIndex().row(), event.key()
        if self.state() is QAbstractItemView.State.EditingState or place < 0:
            super().keyPressEvent(event)
        elif (
            key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            if not event.isAutoRepeat():
                self.entered_row.emit(place)
        elif key == Qt.Key.Key_Delete:
            self.left_out.emit(place)
        elif key == Qt.Key.Key_Menu or (
            key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            at = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_requested.emit(place, self.viewport().mapToGlobal(at))
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Open a row's menu where it was asked for by mouse."""
        if isinstance(event, QContextMenuEvent):
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
                self.menu_requested.emit(index.row(), self.viewport().mapToGlobal(event.pos()))
                return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row, so that the keys act on one."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0)


# The page.

PAGE_WIDTH = 900
"""The greatest width of the page, in pixels of the layout."""
_SIDE = 20
_CARD_ROWS = 2


class SpreadsheetPage(QWidget):
    """Shows a spreadsheet: title, columns, filter, rows.

    Signals:
        uses_changed: the person said what a column is for; the rows have to be checked again.
        rows_changed: a row was mended, left out or let go all the same; the rows have to be checked again.
        walked: another row is the current one; with the row, -1 for none.
        entered: Enter was pressed on a row; with the row.
        pause_requested: what has not left shall wait, or go on.
        save_requested: the results shall be saved.
        numbers_requested: the numbers shall become recipients of one text instead.
        sheet_chosen: another sheet of the workbook shall be read; with its name.
    """

    uses_changed = Signal()
    rows_changed = Signal()
    walked = Signal(int)
    entered = Signal(int)
    pause_requested = Signal()
    save_requested = Signal()
    numbers_requested = Signal()
    sheet_chosen = Signal(str)

    def __init__(self, region: Callable[[], str], now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._run: SheetRun | None = None
        self._is_fit_due = False
        self.setObjectName("spreadsheet")
        self.setAccessibleName(_tr("Spreadsheet"))
        self._title = Heading()
        self._title.setObjectName("sheetTitle")
        self._lead = quiet_label(wraps=True)
        self._lead.setObjectName("sheetLead")
        self._notice = Notice(StripKind.ERROR)
        self._notice.setObjectName("sheetNotice")
        self._cards = QWidget()
        self._flow = Wrap(8, self._cards)
        self._card_area = _area(self._cards)
        self.filter = FilterBar()
        self.model = SheetModel(region(), self)
        self.table = RowTable(self.model)
        self._pause = self._button(_tr("Pause"), "pauseSheet", self.pause_requested.emit)
        self._save = self._button(_tr("Save results…"), "saveResults", self.save_requested.emit)
        self._sheets = self._button("", "otherSheets", self._open_sheets)
        self._numbers = self._button(_tr("Add numbers to To"), "addNumbersToTo", self.numbers_requested.emit)
        self._lay_out()
        self.filter.chosen.connect(self._on_filter_chosen)
        self.table.acted.connect(lambda place: self.act(self.model.row_at(place)))
        self.table.left_out.connect(lambda place: self._leave_out(self.model.row_at(place)))
        self.table.menu_requested.connect(self._open_menu)
        self.table.walked.connect(lambda place: self.walked.emit(self.model.row_at(place)))
        self.table.entered_row.connect(lambda place: self.entered.emit(self.model.row_at(place)))
        self.model.edited.connect(self.rows_changed)

    def _button(self, words: str, name: str, act: Callable[[], object]) -> Button:
        button = Button(words, ButtonKind.QUIET)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _lay_out(self) -> None:
        card = _TableCard(self.table)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(6)
        bar.addWidget(self.filter, 1)
        for button in (self._sheets, self._numbers, self._pause, self._save):
            bar.addWidget(button)
        column = QWidget()
        column.setMaximumWidth(PAGE_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 12, 0, 10)
        rows.setSpacing(8)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._lead)
        rows.addLayout(head)
        rows.addWidget(self._notice)
        rows.addWidget(self._card_area)
        rows.addLayout(bar)
        rows.addWidget(card, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(_SIDE, 0, _SIDE, 0)
        whole.setSpacing(0)
        whole.addStretch()
        whole.addWidget(column, 1000)
        whole.addStretch()
        for button in (self._pause, self._save, self._sheets):
            button.hide()

    def show_run(self, run: SheetRun) -> None:
        """Show the rows of this file."""
        self._run = run
        self._show_cards()
        self.model.show_run(run)
        self.filter.choose(RowFilter.ALL)
        self._is_fit_due = True
        self.table.go_to(0)
        self._sheets.setVisible(bool(run.rows.table.other_sheets))
        self._sheets.setText(on_button(_tr("Sheet: {name}").format(name=run.rows.table.sheet)))
        self._numbers.show()
        self._pause.hide()
        self._save.hide()
        self.refresh()

    def refresh(self) -> None:
        """The checks are others: show counts, title and rows."""
        run = self._run
        if run is None:
            return
        self.model.refresh()
        if self._is_fit_due and run.rows.is_done:
            self._is_fit_due = False
            self.table.fit_columns()
        self.filter.show_counts(self.model.counts())
        self._numbers.setEnabled(run.rows.phone_column is not None)
        total = len(run.rows)
        title = translate_plural(_CONTEXT, "{count} row, its own text", "{count} rows, each its own text", total)
        self._title.say(title.format(count=QLocale().toString(total)))
        self._show_lead()

    def _show_lead(self) -> None:
        """Show the line below the title; in a low page only what is more than a hint."""
        words, hint = self.lead_words(), _hint()
        self._lead.setText(words)
        self._lead.setVisible(words != hint or not self._title.isHidden())

    def lead_words(self) -> str:
        """Say what to do, or what stands in the way."""
        run = self._run
        if run is None:
            return ""
        if run.rows.phone_column is None:
            return _tr("Which column has the phone numbers? Choose it below.")
        sent = [check.sent_at for check in run.rows.checks if check is not None and check.sent_at is not None]
        if sent and not self.model_has_progress:
            fresh = self.model.counts()[RowFilter.READY]
            first = translate_plural(
                _CONTEXT,
                "{sent} of {count} row was already sent, on {time}.",
                "{sent} of {count} rows were already sent, the last on {time}.",
                len(run.rows),
            ).format(
                sent=QLocale().toString(len(sent)),
                count=QLocale().toString(len(run.rows)),
                time=day_and_clock(max(sent)),
            )
            second = translate_plural(_CONTEXT, "{count} is new.", "{count} are new.", fresh)
            return join_sentences(first, second.format(count=QLocale().toString(fresh)))
        return _hint()

    @property
    def model_has_progress(self) -> bool:
        """Whether rows were sent from this page."""
        return self._save.isVisibleTo(self)

    def say(self, words: str) -> None:
        """Show why nothing can be sent; "" takes it away."""
        self._notice.say(words)

    def show_sending(self, *, can_pause: bool, is_paused: bool) -> None:
        """Rows are on their way from this page: they can be paused, and their results saved."""
        self._save.show()
        self._numbers.hide()
        self._pause.setVisible(can_pause or is_paused)
        self._pause.setText(_tr("Resume") if is_paused else _tr("Pause"))

    @property
    def current_row(self) -> int:
        """The row that is looked at; -1 for none."""
        return self.model.row_at(self.table.currentIndex().row())

    def step(self, by: int) -> None:
        """Look at the next row that is shown, or the one before."""
        self.table.go_to(min(max(self.table.currentIndex().row() + by, 0), self.model.rowCount() - 1))

    def go_to_next_ready(self, row: int) -> bool:
        """Look at the next row after this one that can be sent; False where there is none."""
        run = self._run
        ready = () if run is None else run.rows.ready
        following = next((at for at in ready if at > row), next(iter(ready), None))
        if following is None:
            return False
        self.table.go_to(self.model.place_of(following))
        return True

    def act(self, row: int) -> None:
        """Do what the words behind a row's status say."""
        run = self._run
        check = None if run is None else run.rows.checks[row]
        if run is None or check is None:
            return
        if check.issue is Issue.LEFT_OUT:
            run.rows.leave_out([row], out=False)
        elif check.issue in MAY_BE_SENT and check.issue is not None:
            run.rows.allow([row], check.issue)
        elif check.issue in MAY_BE_FIXED and check.column is not None:
            column = self.model.shown_column(check.column)
            if column is not None:
                self.table.edit_cell(self.model.place_of(row), column)
            return
        elif run.rows.phone_column is None:
            self.focus_columns()
            return
        self.rows_changed.emit()

    def focus_columns(self) -> None:
        """Give the keyboard to the first column."""
        card = self._cards.findChild(ColumnCard)
        if card is not None:
            card.setFocus()

    def _leave_out(self, row: int) -> None:
        if self._run is not None and row >= 0:
            check = self._run.rows.checks[row]
            is_out = check is not None and check.issue is Issue.LEFT_OUT
            self._run.rows.leave_out([row], out=not is_out)
            self.rows_changed.emit()

    def _open_menu(self, place: int, at: QPoint) -> None:
        row = self.model.row_at(place)
        if self._run is None or row < 0:
            return
        look, check = self.model.look(row), self._run.rows.checks[row]
        menu = QMenu(self)
        menu.setObjectName("rowMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if look.act:
            menu.addAction(on_button(look.act), lambda: self.act(row))
        index = self.table.currentIndex()
        if self.model.sheet_column(index.column()) is not None:
            menu.addAction(_tr("Edit this cell"), lambda: self.table.edit(index))
        if check is not None and check.issue not in {Issue.LEFT_OUT, Issue.SENT}:
            menu.addAction(_tr("Leave out"), lambda: self._leave_out(row))
        menu.popup(at)

    def _open_sheets(self) -> None:
        if self._run is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self._run.rows.table.other_sheets:
            menu.addAction(on_button(name), partial(self.sheet_chosen.emit, name))
        menu.popup(self._sheets.mapToGlobal(QPoint(0, self._sheets.height())))

    def _show_cards(self) -> None:
        run = self._run
        if run is None:
            return
        for card in self._cards.findChildren(ColumnCard):
            self._flow.removeWidget(card)
            card.hide()
            card.deleteLater()
        table = run.rows.table
        before: QWidget = self._numbers
        for at, use in enumerate(run.rows.uses):
            made = ColumnCard(table.headings[at], use, suggest_field(table, at), self._cards)
            QWidget.setTabOrder(before, made)  # it would come after the whole window, as the newest
            before = made
            made.chosen.connect(lambda use, at=at: self._on_use_chosen(at, use))
            self._flow.addWidget(made)
            made.show()
        self._fit_cards()

    def _fit_cards(self) -> None:
        """Show two rows of columns, and scroll to more."""
        width = max(self._card_area.width(), 200)
        card = self._cards.findChild(ColumnCard)
        one = 0 if card is None else card.sizeHint().height()
        most = one if self.height() < _LOW_PAGE else _CARD_ROWS * (one + 8) + one // 3
        self._card_area.setFixedHeight(min(self._flow.heightForWidth(width), most))

    def choose_use(self, at: int, field: str) -> None:
        """Use a column as a field of this name."""
        self._on_use_chosen(at, ColumnUse(Use.FIELD, field))

    def _on_use_chosen(self, at: int, use: ColumnUse) -> None:
        run = self._run
        if run is None:
            return
        uses = list(run.rows.uses)
        for place, other in enumerate(uses):
            if place != at and use.use in {Use.PHONE, Use.CODE} and other.use is use.use:
                uses[place] = ColumnUse(Use.UNUSED, suggest_field(run.rows.table, place))
        uses[at] = use
        run.rows.set_uses(uses)
        self._show_cards()
        self.model.uses_changed()
        self._is_fit_due = True
        self.uses_changed.emit()

    def _on_filter_chosen(self, kind: RowFilter) -> None:
        row = self.current_row
        self.model.set_filter(kind)
        self.table.go_to(max(self.model.place_of(row), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the rows that they need; in a low page the rows come before the title."""
        super().resizeEvent(event)
        self._title.setVisible(self.height() >= _LOW_LINES * self.fontMetrics().height())
        self._show_lead()
        self._fit_cards()


_LOW_PAGE = 360
_LOW_LINES = 16
"""Line heights of the page below which its title goes."""


def _hint() -> str:
    return _tr("Columns become fields. Type / or press Field to use one.")


class _TableCard(QWidget):
    """A card with round corners around the table."""

    def __init__(self, table: RowTable) -> None:
        super().__init__()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 8)
        inside.addWidget(table)
        self.setMinimumHeight(table.verticalHeader().defaultSectionSize() * 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the edge."""
        look = tokens()
        draw_box(QPainter(self), self.rect(), look.pane, look.line, radius=10)


def _area(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    return area


def show_moment(now: Callable[[], datetime]) -> Callable[[date | time], str]:
    """Return what writes days and times as they will read."""
    return lambda value: written_moment(value, now().astimezone().date(), QLocale.system())
