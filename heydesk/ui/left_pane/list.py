"""A list of the left pane: model, delegate and view. One column; the texts of a Send to several are its children.

The view is as tall as its rows, so that several of them scroll as one pane.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
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
    QFontInfo,
    QFontMetrics,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from heydesk.ui.left_pane.rows import Hold, Mark, PaneLine
from heydesk.ui.outbox.rows import tone_colour
from heydesk.ui.text import translate_plural
from heydesk.ui.theme import Tokens, tokens
from heydesk.ui.widgets.painting import Sheet
from heydesk.ui.widgets.timers import single_shot_timer

Index = QModelIndex | QPersistentModelIndex

_FEW = 40
"""Rows that may come, go or move one by one; with more, all between those that stay at both ends are replaced."""


class _Row(QStandardItem):
    """A line in the model, with its parts below it."""

    def __init__(self, line: PaneLine) -> None:
        super().__init__()
        self.line = line
        self.parts = [_Row(part) for part in line.parts]
        flags = Qt.ItemFlag.ItemIsEnabled
        self.setFlags(flags if line.is_heading else flags | Qt.ItemFlag.ItemIsSelectable)
        if self.parts:
            self.appendRows(self.parts)


class PaneModel(QStandardItemModel):
    """Two levels: headings and rows, and below an unfolded Send its texts. One column, whose name is ``title``.

    Qt's own items hold the lines: a view lays thousands of rows out without a call into Python for each.
    """

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self._title = title
        self._rows: list[_Row] = []

    @property
    def lines(self) -> list[PaneLine]:
        """The lines of the top level."""
        return [row.line for row in self._rows]

    def show(self, lines: Sequence[PaneLine]) -> None:
        """Show these lines. Lines that stay keep their indexes, and only changed ones are repainted."""
        keys, before = [line.key for line in lines], [row.line.key for row in self._rows]
        if keys != before:
            wanted = set(keys)
            if len(wanted.symmetric_difference(before)) > _FEW:
                first, end = _differing(before, keys)
                self._replace(lines, first, len(before) - end, len(keys) - end)
            else:
                for place in reversed(range(len(before))):
                    if before[place] not in wanted:
                        self._remove(place)
        for place, line in enumerate(lines):
            self._place(place, line)

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of the line with this key, on either level; invalid if it is not shown."""
        for row in self._rows:
            if row.line.key == key:
                return row.index()
            for part in row.parts:
                if part.line.key == key:
                    return part.index()
        return QModelIndex()

    def index_at(self, index: Index) -> QModelIndex:
        """Return a plain index of the same row."""
        return self.index(index.row(), index.column(), index.parent())

    def line(self, index: Index) -> PaneLine:
        """Return the line of a valid index."""
        row = self.itemFromIndex(index)
        if not isinstance(row, _Row):
            raise TypeError("an index of another model")
        return row.line

    def _replace(self, lines: Sequence[PaneLine], first: int, until: int, end: int) -> None:
        """Replace the rows from ``first`` to ``until`` by the lines from ``first`` to ``end``, all at once."""
        gone, self._rows[first:until] = self._rows[first:until], []
        if gone:
            self.removeRows(first, len(gone))
        made = [_Row(line) for line in lines[first:end]]
        self._rows[first:first] = made
        self.invisibleRootItem().insertRows(first, made)

    def _place(self, place: int, line: PaneLine) -> None:
        if place >= len(self._rows) or self._rows[place].line.key != line.key:
            old = next((at for at in range(place, len(self._rows)) if self._rows[at].line.key == line.key), None)
            if old is not None:
                self._remove(old)
            self._rows.insert(place, _Row(line))
            self.insertRow(place, self._rows[place])
            return
        row = self._rows[place]
        before, row.line = row.line, line
        if before is line or before == line:
            return
        if [part.key for part in before.parts] != [part.key for part in line.parts]:
            row.removeRows(0, len(row.parts))
            row.parts = [_Row(part) for part in line.parts]
            row.appendRows(row.parts)
        for shown, part in zip(row.parts, line.parts, strict=True):
            if shown.line != part:
                shown.line = part
                self.dataChanged.emit(shown.index(), shown.index())
        self.dataChanged.emit(row.index(), row.index())

    def _remove(self, place: int) -> None:
        row = self._rows.pop(place)
        self.removeRow(row.row())

    def headerData(
        self, _section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the column's name: the header is hidden, but screen readers read it."""
        return self._title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, the accessible text, or the tooltip of a row."""
        if role not in _ROLES or not index.isValid():
            return None
        row = self.itemFromIndex(index)
        if not isinstance(row, _Row):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.line.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.line.spoken
            case _:
                # What may be cut on the row is whole here.
                return row.line.tip or "\n".join(filter(None, (row.line.name, row.line.words))) or None


def _differing(before: Sequence[str], after: Sequence[str]) -> tuple[int, int]:
    """Return how many keys both begin with, and how many both end with besides."""
    most = min(len(before), len(after))
    first = next((place for place in range(most) if before[place] != after[place]), most)
    rest = range(1, most - first + 1)
    return first, next((place - 1 for place in rest if before[-place] != after[-place]), len(rest))


_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole})


# Sizes as in the design, in pixels of the layout; heights of text come from the font.
_SIDE = 8
_NAME_AT = 20
"""Between a row's edge and its name: room for the mark."""
_ABOVE, _BELOW = 6, 7
_HEADING_ABOVE, _HEADING_BELOW = 10, 4
_GAP = 8
_RADIUS = 8
_DOT = 7
_ICON, _CHEVRON = 13, 16
_DESIGNED_LINE = 19
"""The height of a name's line in the design."""
_PILL_SIDE = 6
_SMALL, _SMALLER = 0.93, 0.89
_LEADING = 1.4
_TOP, _TURN = 90 * 16, 360 * 16


class PaneFonts(NamedTuple):
    """The fonts of a row: its name, its words, and its time."""

    name: QFont
    words: QFont
    aside: QFont

    @classmethod
    def of(cls, font: QFont) -> PaneFonts:
        """Return those that go with the view's font."""
        return cls(font, _scaled(font, _SMALL), _scaled(font, _SMALLER))

    @property
    def height(self) -> int:
        """The height of a row without buttons."""
        return _ABOVE + line_height(self.name) + line_height(self.words) + _BELOW

    @property
    def heading_height(self) -> int:
        """The height of a heading."""
        return _HEADING_ABOVE + line_height(self.aside) + _HEADING_BELOW


def line_height(font: QFont) -> int:
    """Return the height of a line in this font, with the air that rows have; never less than its letters need."""
    return max(QFontMetrics(font).height(), round(QFontInfo(font).pixelSize() * _LEADING))


def _scaled(font: QFont, by: float) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * by)
    else:
        small.setPixelSize(round(font.pixelSize() * by))
    return small


def strong(font: QFont, *, is_strong: bool = True) -> QFont:
    """Return this font in the weight of a name, or of one that stands back."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    return made


def heading_box(rect: QRect) -> QRect:
    """Return where the words of a heading are."""
    return rect.adjusted(_SIDE, _HEADING_ABOVE, -_SIDE, -_HEADING_BELOW)


class PaneDelegate(QStyledItemDelegate):
    """Paints headings and rows: mark, name and time, and below them the words.

    ``hovered`` is the row under the mouse, and ``open_key`` names the row of the conversation on screen.
    """

    def __init__(self, model: PaneModel, view: QTreeView, now: Callable[[], datetime]) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._now = now
        self.hovered = QPersistentModelIndex()
        self.open_key = ""
        self._fonts: PaneFonts | None = None
        self._heights: dict[tuple[bool, bool], int] = {}

    def fonts(self) -> PaneFonts:
        """Return the fonts of the rows."""
        if self._fonts is None:
            self._fonts = PaneFonts.of(self._view.font())
        return self._fonts

    def forget_fonts(self) -> None:
        """Measure again: the view has another font."""
        self._fonts = None
        self._heights.clear()

    def height(self, line: PaneLine) -> int:
        """Return how tall a line is: one of three heights."""
        kind = line.is_heading, line.has_actions
        if kind not in self._heights:
            fonts = self.fonts()
            row = fonts.height + (self.actions_height if line.has_actions else 0)
            self._heights[kind] = fonts.heading_height if line.is_heading else row
        return self._heights[kind]

    def grown(self, pixels: int) -> int:
        """Return a length of the design as it is with this font: what stands beside words grows with them."""
        return round(pixels * max(1.0, line_height(self.fonts().name) / _DESIGNED_LINE))

    @property
    def name_at(self) -> int:
        """How far from a row's edge its name is: room for the mark."""
        return self.grown(_NAME_AT)

    @property
    def actions_height(self) -> int:
        """The height of the buttons below a held text."""
        return line_height(self.fonts().words) + 1

    def actions_rect(self, row: QRect) -> QRect:
        """Return where the buttons of a row are, in the same coordinates."""
        top = row.bottom() + 1 - _BELOW - self.actions_height + 2
        return QRect(row.left() + self.name_at, top, row.width() - self.name_at - _SIDE, self.actions_height)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, self.height(self._model.line(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        line = self._model.line(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        sheet = Sheet(painter, rect, self._view.layoutDirection())
        if line.is_heading:
            self._paint_heading(painter, sheet, rect, line)
        else:
            self._paint_ground(painter, rect, self._model.index_at(index), line)
            indent = self.name_at if index.parent().isValid() else 0
            self._paint_row(painter, sheet, rect.adjusted(indent, 0, 0, 0), line, self._model.index_at(index))
        painter.restore()

    def _paint_heading(self, painter: QPainter, sheet: Sheet, rect: QRect, line: PaneLine) -> None:
        look, font = tokens(), strong(self.fonts().aside, is_strong=line.is_strong)
        box = heading_box(rect)
        painter.setFont(font)
        painter.setPen(look.soft)
        sheet.words(box, line.name)
        if line.number is not None:
            paint_count(painter, sheet, box, font, self._view.locale().toString(line.number), (look.chip, look.soft))

    def _paint_ground(self, painter: QPainter, rect: QRect, at: QModelIndex, line: PaneLine) -> None:
        look, inside = tokens(), QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        is_open = line.key == self.open_key
        painter.setBrush(look.accent_soft if is_open else look.chip)
        edge = look.line if line.is_next or (is_open and look.accent_soft == look.bg) else None
        painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, 1))
        if is_open or line.is_next or self.hovered == at:
            painter.drawRoundedRect(inside, _RADIUS, _RADIUS)
        if self._view.hasFocus() and self._view.currentIndex() == at:
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS - 1, _RADIUS - 1)

    def _paint_row(self, painter: QPainter, sheet: Sheet, rect: QRect, line: PaneLine, at: QModelIndex) -> None:
        look, fonts = tokens(), self.fonts()
        name_font = strong(fonts.name, is_strong=line.is_strong)
        metrics = QFontMetrics(name_font)
        start = self.name_at
        first = QRect(rect.left() + start, rect.top() + _ABOVE, rect.width() - start - _SIDE, line_height(fonts.name))
        self._paint_mark(painter, sheet, QRect(rect.left(), first.top(), start, first.height()), line, at)
        aside = self._aside(line)
        small = QFontMetrics(fonts.aside)
        width = min(small.horizontalAdvance(aside), first.width() * 2 // 3)
        painter.setFont(strong(fonts.aside, is_strong=line.tone.value == "bad"))
        painter.setPen(tone_colour(line.tone, look))
        sheet.words(first, small.elidedText(aside, Qt.TextElideMode.ElideRight, width + 4), trailing=True)
        room = first.adjusted(0, 0, -width - _GAP if aside else 0, 0)
        painter.setFont(name_font)
        painter.setPen(look.ink)
        sheet.words(room, metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, room.width()))
        metrics = QFontMetrics(fonts.words)
        second = QRect(first.left(), first.bottom() + 1, first.width(), line_height(fonts.words))
        if line.is_next:
            second = self._paint_pill(painter, sheet, second)
        painter.setFont(fonts.words)
        painter.setPen(look.soft)
        sheet.words(second, metrics.elidedText(line.words, Qt.TextElideMode.ElideRight, second.width()))

    def _paint_pill(self, painter: QPainter, sheet: Sheet, box: QRect) -> QRect:
        """Paint *Next*, and return the room that is left for the words."""
        look, font = tokens(), strong(_scaled(self.fonts().aside, _SMALL))
        words = self.tr("Next")
        width = QFontMetrics(font).horizontalAdvance(words) + 2 * _PILL_SIDE
        pill = QRect(box.left(), box.top() + 1, width, box.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent_soft)
        painter.drawRoundedRect(QRectF(sheet.place(pill)), 5, 5)
        painter.setFont(font)
        painter.setPen(look.accent)
        sheet.words(pill.adjusted(_PILL_SIDE, 0, 0, 0), words)
        return box.adjusted(width + _PILL_SIDE, 0, 0, 0)

    def _paint_mark(self, painter: QPainter, sheet: Sheet, box: QRect, line: PaneLine, at: QModelIndex) -> None:
        look = tokens()
        middle = box.top() + box.height() // 2
        icon, dot, chevron = self.grown(_ICON), self.grown(_DOT), self.grown(_CHEVRON)
        if line.is_folded or line.parts:
            name = "chevron-down" if self._view.isExpanded(at) else self._folded_icon
            sheet.icon(QRect(box.left() + 2, middle - chevron // 2, chevron, chevron), name, look.soft)
            return
        place = QRect(box.left() + self.grown(3), middle - icon // 2, icon, icon)
        match line.mark:
            case Mark.NONE:
                pass
            case Mark.UNREAD | Mark.STALE:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.accent if line.mark is Mark.UNREAD else look.soft)
                painter.drawEllipse(sheet.place(QRect(box.left() + self.grown(_DOT), middle - dot // 2, dot, dot)))
            case Mark.HELD if line.hold is not None:
                paint_ring(painter, QRectF(sheet.place(place)), share_left(line.hold, self._now()), look)
            case _:
                colours = {Mark.FAILED: look.bad, Mark.DOUBT: look.bad, Mark.NOTE: look.note_line}
                sheet.icon(place, line.mark.value, colours.get(line.mark, look.soft))

    @property
    def _folded_icon(self) -> str:
        return "chevron-left" if self._view.isRightToLeft() else "chevron-right"

    def _aside(self, line: PaneLine) -> str:
        if line.hold is None:
            return line.aside
        seconds = seconds_left(line.hold, self._now())
        return translate_plural("LeftPane", "%n s", "%n s", seconds) if seconds else line.aside


def paint_count(
    painter: QPainter, sheet: Sheet, box: QRect, font: QFont, words: str, colours: tuple[QColor, QColor]
) -> None:
    """Paint a number at the end of a heading, on a ground as round as it is tall; ``colours`` are ground and ink."""
    metrics = QFontMetrics(font)
    height = box.height() + 2
    width = max(height, metrics.horizontalAdvance(words) + 12)
    pill = QRect(box.right() + 1 - width, box.top() - 1, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours[0])
    painter.drawRoundedRect(QRectF(sheet.place(pill)), height / 2, height / 2)
    painter.setPen(colours[1])
    painter.setFont(font)
    painter.drawText(sheet.place(pill), Qt.AlignmentFlag.AlignCenter, words)


def paint_ring(painter: QPainter, box: QRectF, share: float, look: Tokens) -> None:
    """Paint the ring of a hold, of which ``share`` is left."""
    inside = box.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.line, 2))
    painter.drawEllipse(inside)
    painter.setPen(QPen(look.accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(inside, _TOP, round(_TURN * share))


def seconds_left(hold: Hold, now: datetime) -> int:
    """Return how many seconds a Send can still be undone, rounded up; 0 when it can't."""
    return max(0, ceil((hold.due_at - now).total_seconds()))


def share_left(hold: Hold, now: datetime) -> float:
    """Return how much of a hold is left, from 1 down to 0."""
    whole = (hold.due_at - hold.began_at).total_seconds()
    return min(1.0, max(0.0, (hold.due_at - now).total_seconds() / whole)) if whole > 0 else 0.0


class PaneList(QTreeView):
    """The list view, as tall as its rows. Keeps current row, selection and expansion while its lines change.

    Signals:
        opened: a row was clicked, or Enter pressed on it; with its ``PaneLine``.
        unfold_requested: the texts of a Send to many are to be shown, before the slot returns; with its key.
        menu_requested: the context menu of a row; with its ``PaneLine`` and the place on the screen.
        current_moved: the keyboard went to another row; with its rectangle in this view.
        left: the mouse or the keyboard has gone elsewhere.
        laid_out: rows were laid out anew.
        moved: the list itself is at another place.
    """

    opened = Signal(PaneLine)
    unfold_requested = Signal(str)
    menu_requested = Signal(PaneLine, QPoint)
    current_moved = Signal(QRect)
    left = Signal()
    laid_out = Signal()
    moved = Signal()

    def __init__(
        self, object_name: str, name: str, title: str, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """``name`` is the list's accessible name, ``title`` its column's."""
        super().__init__(parent)
        self._model = PaneModel(title, self)
        self._shown: Sequence[PaneLine] = ()
        self.setModel(self._model)
        self._viewport = QWidget()
        self.setViewport(self._viewport)
        self._delegate = PaneDelegate(self._model, self, now)
        self.setItemDelegate(self._delegate)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._viewport.setAutoFillBackground(False)
        self._viewport.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # a row more repaints no other
        self._selection_timer = single_shot_timer(self, 0, self._on_selection_timer_timed_out)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.entered.connect(self._on_self_entered)
        self.clicked.connect(self._on_self_clicked)
        self.activated.connect(self._on_self_activated)
        self.expanded.connect(self._fit)
        self.collapsed.connect(self._fit)
        self._fit()

    @property
    def lines(self) -> Sequence[PaneLine]:
        """The lines of the top level, as they were last shown."""
        return self._shown

    @property
    def hovered_key(self) -> str:
        """The key of the row under the mouse; "" for none."""
        return self._key(self._delegate.hovered)

    @property
    def focused_key(self) -> str:
        """The key of the row that the keyboard is on; "" while it is elsewhere."""
        return self._key(self.currentIndex()) if self.hasFocus() else ""

    def show_lines(self, lines: Sequence[PaneLine]) -> None:
        """Show these lines; costs nothing where they are the same object as before."""
        if lines is self._shown:
            return
        before, self._shown = self._shown, lines
        current = self._key(self.currentIndex())
        unfolded = [line.key for line in before if line.parts and self.isExpanded(self._model.index_of(line.key))]
        # Qt repaints all of a list whose rows were laid out anew: here only what reads or stands differently.
        self._viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, True)
        self._model.show(lines)
        if current and self._key(self.currentIndex()) != current:
            self.setCurrentIndex(self._model.index_of(current))  # its row was moved, or all were replaced
        for key in unfolded:
            self.setExpanded(self._model.index_of(key), True)
        if len(before) != len(lines) or any(old.place != new.place for old, new in zip(before, lines, strict=True)):
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()  # screen readers ask for rows before the next paint
            self._fit()
        self._viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
        self._update_changed(before, lines)

    def _update_changed(self, before: Sequence[PaneLine], lines: Sequence[PaneLine]) -> None:
        """Repaint the rows that read differently, and all from the first that stands elsewhere."""
        moved = len(lines)
        for place, line in enumerate(lines):
            old = before[place] if place < len(before) else None
            if old is line:
                continue
            if old is None or old.place != line.place:
                moved = place
                break
            if old != line:
                self._viewport.update(self._whole_rect(place))
        if moved < len(lines) or len(before) > len(lines):
            top = self._whole_rect(moved).top() if moved < len(lines) else 0
            self._viewport.update(0, top, self._viewport.width(), self._viewport.height() - top)

    def _whole_rect(self, place: int) -> QRect:
        """Return where a row is, with what is unfolded below it."""
        index = self._model.index(place, 0)
        rect = self.visualRect(index)
        parts = self._model.rowCount(index)
        if parts and self.isExpanded(index):
            rect = rect.united(self.visualRect(self._model.index(parts - 1, 0, index)))
        return rect

    def line(self, key: str) -> PaneLine | None:
        """Return the line with this key, or None if it is not shown."""
        index = self._model.index_of(key)
        return self._model.line(index) if index.isValid() else None

    def row_rect(self, key: str) -> QRect:
        """Return where a row is, in this view; empty if it is not shown."""
        return self.visualRect(self._model.index_of(key))

    def actions_rect(self, key: str) -> QRect:
        """Return where the buttons of a row are."""
        return self._delegate.actions_rect(self.row_rect(key))

    def mark_open(self, key: str) -> None:
        """Paint this row as the one of the conversation on screen, and select it; "" for none."""
        if key == self._delegate.open_key:
            return
        self._delegate.open_key = key
        index = self._model.index_of(key) if key else QModelIndex()
        if index.isValid() and index.parent().isValid():
            self.expand(index.parent())
        if not self.hasFocus():
            self.setCurrentIndex(index)
            if not index.isValid():
                self.clearSelection()
        self._viewport.update()

    def update_holds(self) -> None:
        """Repaint the rows of what is held."""
        for row, line in enumerate(self._shown):
            if line.hold is not None:
                self._viewport.update(self.visualRect(self._model.index(row, 0)))

    def rows(self) -> Iterator[PaneLine]:
        """Give all rows that are in sight when the pane is scrolled, without headings."""
        return (line for line in self._shown if not line.is_heading and line.target.more is None)

    def key_at(self, index: Index) -> str:
        """Return the key of the row at a valid index."""
        return self._model.line(index).key

    def _key(self, index: Index) -> str:
        return self._model.line(index).key if index.isValid() else ""

    def _fit(self) -> None:
        """Become as tall as the rows."""
        self.executeDelayedItemsLayout()
        rows = self._model.rowCount()
        last = self._model.index(rows - 1, 0) if rows else QModelIndex()
        if last.isValid() and self.isExpanded(last) and self._model.rowCount(last):
            last = self._model.index(self._model.rowCount(last) - 1, 0, last)
        height = self.visualRect(last).bottom() + 1 if last.isValid() else 0
        if height != self.height():
            self.setFixedHeight(height)
        self.laid_out.emit()

    def _on_self_entered(self, index: QModelIndex) -> None:
        is_heading = self._model.line(index).is_heading
        self._delegate.hovered = QPersistentModelIndex() if is_heading else QPersistentModelIndex(index)
        self._viewport.update()

    def _on_self_clicked(self, index: QModelIndex) -> None:
        self._open(index)

    def _on_self_activated(self, index: QModelIndex) -> None:
        self._open(index)

    def _open(self, index: QModelIndex) -> None:
        line = self._model.line(index)
        if not line.is_heading:
            self.opened.emit(line)

    def _on_selection_changed(self) -> None:
        self._selection_timer.start()

    def _on_selection_timer_timed_out(self) -> None:
        """Open the row that assistive technology selected, which does not make it the current one."""
        index = next(iter(self.selectedIndexes()), QModelIndex())
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self._open(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Unfold a Send to several if its chevron was pressed, without opening it; leave headings alone."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._model.line(index).is_heading:
            event.accept()
            return
        if index.isValid() and self._is_on_chevron(event, index):
            line = self._model.line(index)
            if line.is_folded:
                self.unfold_requested.emit(line.key)
            if line.is_folded or line.parts:
                index = self._model.index_of(line.key)
                self.setExpanded(index, not self.isExpanded(index))
                event.accept()
                return
        super().mousePressEvent(event)

    def _is_on_chevron(self, event: QMouseEvent, index: QModelIndex) -> bool:
        box = self.visualRect(index)
        x = event.position().x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return x > box.right() - self._delegate.name_at
        return x < box.left() + self._delegate.name_at

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the current one."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid() and not self._model.line(index).is_heading:
            place = event.globalPos() if by_mouse else self._viewport.mapToGlobal(self.visualRect(index).center())
            self.menu_requested.emit(self._model.line(index), place)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the keyboard is now."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.current_moved.emit(self.visualRect(current))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move by one page of the pane, not of this view, which is as tall as all of its rows; skip headings."""
        moves = QAbstractItemView.CursorAction
        pages = {moves.MovePageDown: 1, moves.MovePageUp: -1}
        current = self.currentIndex()
        if action in pages and current.isValid():
            here = self.visualRect(current).center()
            page = max(1, self.visibleRegion().boundingRect().height() - self.visualRect(current).height())
            there = min(max(here.y() + pages[action] * page, 0), self.height() - 1)
            found = self.indexAt(QPoint(here.x(), there))
            return self._skip(found, by=-pages[action]) if found.isValid() else current
        found = super().moveCursor(action, modifiers)
        back = action in {moves.MoveUp, moves.MovePrevious, moves.MoveEnd}
        return self._skip(found, by=-1 if back else 1)

    def _skip(self, index: QModelIndex, by: int) -> QModelIndex:
        """Return the next row that is no heading; the current one where there is none."""
        while index.isValid() and self._model.line(index).is_heading:
            index = self.indexAbove(index) if by < 0 else self.indexBelow(index)
        return index if index.isValid() else self.currentIndex()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Repaint all rows at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._viewport.update()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Tell that the list is at another place."""
        super().moveEvent(event)
        self.moved.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Clear the hovered row."""
        super().leaveEvent(event)
        self._delegate.hovered = QPersistentModelIndex()
        self._viewport.update()
        self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard has gone."""
        super().focusOutEvent(event)
        self._viewport.update()
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row, so that the keyboard is in sight."""
        super().focusInEvent(event)
        current = self.currentIndex() if self.currentIndex().isValid() else self._model.index(0, 0)
        if current.isValid():
            self.setCurrentIndex(self._skip(current, by=1))
        self._viewport.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._delegate.forget_fonts()
            self.scheduleDelayedItemsLayout()
            self._fit()
