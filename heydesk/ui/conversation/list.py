"""The thread's list view: model, text layout, delegate and view. What is in sight keeps its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QDesktopServices,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from heydesk.core.outbox_view import EntryAction
from heydesk.domain.records import EntryId
from heydesk.ui.conversation.bubbles import NO_MESSAGE, Bubble, BubbleKind, Stage
from heydesk.ui.conversation.foot import BubbleFoot
from heydesk.ui.text import announce, begins_right
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.painting import paint_icon, turned
from heydesk.ui.widgets.timers import single_shot_timer

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class ConversationModel(QAbstractListModel):
    """The bubbles in one column. Appending and prepending keep the indexes of the rows that stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bubbles: tuple[Bubble, ...] = ()
        self._row_of: dict[str, int] = {}

    def show(self, bubbles: Sequence[Bubble]) -> bool:
        """Show these bubbles; return whether any is another one than before."""
        before, after = self._bubbles, tuple(bubbles)
        if len(before) == len(after) and all(
            old is new or old == new for old, new in zip(before, after, strict=True)
        ):
            return False
        keys = [bubble.key for bubble in after]
        self._row_of = {key: row for row, key in enumerate(keys)}
        if before and [bubble.key for bubble in before] == keys[: len(before)]:
            self._append(before, after)
        elif before and [bubble.key for bubble in before] == keys[len(after) - len(before) :]:
            self.beginInsertRows(_ROOT, 0, len(after) - len(before) - 1)
            self._bubbles = after
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._bubbles = after
            self.endResetModel()
        return True

    def _append(self, before: tuple[Bubble, ...], after: tuple[Bubble, ...]) -> None:
        """Append new rows, and update changed ones."""
        if len(after) > len(before):
            self.beginInsertRows(_ROOT, len(before), len(after) - 1)
            self._bubbles = after
            self.endInsertRows()
        self._bubbles = after
        for row, (old, new) in enumerate(zip(before, after, strict=False)):
            if old is not new and old != new:
                index = self.index(row, 0)
                self.dataChanged.emit(index, index)

    @property
    def bubbles(self) -> tuple[Bubble, ...]:
        """The shown bubbles."""
        return self._bubbles

    def bubble(self, index: Index) -> Bubble:
        """Return the bubble of a valid index."""
        return self._bubbles[index.row()]

    def row_of(self, key: str) -> int | None:
        """Return the row of the bubble with this key, or None."""
        return self._row_of.get(key)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._bubbles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text, or the accessible text."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.bubble(index).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.bubble(index).spoken
            case _:
                return None


_LINE_END = "\u2028"
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class Paragraph:
    """Plain text laid out once in a given width, broken inside a word only where the word is wider.

    Without ``align`` it is aligned by the direction of its first letter. Short plain text, which most is, is measured
    without a layout; that is made when it is first painted.
    """

    def __init__(
        self, words: str, font: QFont, room: int, align: Qt.AlignmentFlag | None = None, *, leading: float = 1
    ) -> None:
        """``leading`` is the height of a line of several, as a multiple of what the font asks for."""
        self._words = words
        self._font = font
        self._room = room
        self._leading = leading
        self._layout: QTextLayout | None = None
        self._from_right = begins_right(words)
        self._align = align or (_RIGHT if self._from_right else _LEFT)
        self.size = self._measure() if words else QSize(0, 0)
        """The size of all lines."""

    def _measure(self) -> QSize:
        words = self._words
        if len(words) <= _SHORT and words.isascii() and "\n" not in words:
            metrics = _metrics(self._font)
            width = ceil(metrics.horizontalAdvance(words))
            if width < self._room:
                return QSize(width, ceil(metrics.height()))
        return self._lay_out()

    def _lay_out(self) -> QSize:
        layout = self._layout = QTextLayout(self._words.replace("\n", _LINE_END), self._font)
        layout.setTextOption(_option(self._align, from_right=self._from_right))
        width = height = last = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._room)
            line.setPosition(QPointF(0, height))
            width = max(width, line.naturalTextWidth())
            last = line.height()
            height += last * self._leading
        layout.endLayout()
        return QSize(min(ceil(width), self._room), ceil(height - last * (self._leading - 1)))

    def draw(self, painter: QPainter, box: QRect, formats: Sequence[QTextLayout.FormatRange] = ()) -> None:
        """Paint it into a box of its size or wider, with the painter's pen."""
        if not self._words:
            return
        if self._layout is None:
            self._lay_out()
        if self._layout is not None:
            self._layout.draw(painter, QPointF(self._left(box), box.top()), list(formats))

    def place_at(self, point: QPoint, box: QRect) -> int:
        """Return the place between letters that is nearest to a point, for the box in which it is painted."""
        if self._layout is None and self._words:
            self._lay_out()
        if self._layout is None:
            return 0
        down = point.y() - box.top()
        lines = [self._layout.lineAt(number) for number in range(self._layout.lineCount())]
        line = next((each for each in lines if down < each.y() + each.height()), lines[-1])
        return int(line.xToCursor(point.x() - self._left(box)))

    def _left(self, box: QRect) -> float:
        spare = self._room - box.width()
        return box.left() - {_RIGHT: spare, Qt.AlignmentFlag.AlignHCenter: spare / 2}.get(self._align, 0)


_SHORT = 120
"""Longer text is laid out at once: it mostly needs more than a line."""
_measured: dict[str, QFontMetricsF] = {}


def _metrics(font: QFont) -> QFontMetricsF:
    """Return the metrics of a font, which are slow to make."""
    key = font.key()
    if key not in _measured:
        _measured[key] = QFontMetricsF(font)
    return _measured[key]


@cache
def _option(align: Qt.AlignmentFlag, *, from_right: bool) -> QTextOption:
    option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    return option


def _format(start: int, length: int, ink: QColor, ground: QColor | None = None) -> QTextLayout.FormatRange:
    """Paint these letters in another color."""
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    look = QTextCharFormat()
    look.setForeground(QBrush(ink))
    if ground is not None:
        look.setBackground(QBrush(ground))
    made.format = look
    return made


COLUMN = 760
"""The widest that a thread is, in pixels; lines stay readable at any width of the window."""
SIDE = 20
"""What is left free beside the column at least."""
_MOST = 520
_MOST_ASKING = 560
_SHARE = 0.8
_SHARE_ASKING = 0.92
"""The widest that a bubble is, in pixels and as a share of the column."""
_PAD, _ABOVE, _UNDER = 13, 8, 9
_GAP = 8
_META_ABOVE, _META_SIDE, _META_UNDER = 3, 4, 10
_GROUPED = 4
_HEADING_ABOVE, _HEADING_UNDER = 10, 8
_SMALL = 0.89
_LARGE = 1.04
_LEADING = 1.17
_LEAST = 40


class RowFonts:
    """The fonts of a row's parts, made once for the view's font."""

    def __init__(self, font: QFont) -> None:
        self.words = _sized(font, _LARGE)
        self.media = QFont(self.words)
        self.media.setUnderline(True)
        self.small = _sized(font, _SMALL)
        self.strong = QFont(self.small)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.line = ceil(QFontMetricsF(self.words).height())
        """The height of a line of words."""


class BubbleLayout:
    """The boxes of a row's parts in a column, relative to its top and its leading edge, and their contents.

    ``foot_box`` is what its buttons take inside the bubble.
    """

    def __init__(
        self, bubble: Bubble, width: int, fonts: RowFonts, *, mirrored: bool, foot: BubbleFoot | None
    ) -> None:
        self.box = self.lock = self.media_box = self.below_box = self.foot_box = QRect()
        self.media = self.below = Paragraph("", fonts.small, _LEAST)
        if bubble.kind in NO_MESSAGE:
            self._lay_out_heading(bubble, width, fonts)
        else:
            self._lay_out(bubble, width, fonts, mirrored=mirrored, foot=foot)

    def _lay_out_heading(self, bubble: Bubble, width: int, fonts: RowFonts) -> None:
        small = fonts.strong if bubble.kind is BubbleKind.NEW else fonts.small
        self.words = Paragraph(bubble.text, small, max(_LEAST, width), Qt.AlignmentFlag.AlignHCenter)
        self.words_box = QRect(0, _HEADING_ABOVE, max(_LEAST, width), self.words.size.height())
        self.height = self.words_box.height() + _HEADING_ABOVE + _HEADING_UNDER

    def _lay_out(
        self, bubble: Bubble, width: int, fonts: RowFonts, *, mirrored: bool, foot: BubbleFoot | None
    ) -> None:
        mark = fonts.line
        aside = mark + _GAP if bubble.kind is BubbleKind.NOTE else 0
        asking = foot is not None and bubble.stage is Stage.TROUBLE
        most = min(_MOST_ASKING, int(width * _SHARE_ASKING)) if asking else min(_MOST, int(width * _SHARE))
        room = max(_LEAST, most - 2 * _PAD - aside)
        self.words = Paragraph(bubble.text, fonts.words, room, leading=_LEADING)
        self.media = Paragraph(bubble.media, fonts.media, room)
        words, media = self.words.size, self.media.size
        inner = max(words.width(), media.width())
        if foot is not None:
            inner = max(inner, min(room, foot.wanted_width() - 2 * _PAD - aside))
        between = _GAP // 2 if words.height() and media.height() else 0
        height = _ABOVE + max(mark, words.height() + between + media.height()) + _UNDER
        whole = inner + 2 * _PAD + aside
        is_ours = bubble.kind in {BubbleKind.OURS, BubbleKind.NOTE}
        left = width - whole if is_ours else 0
        start = left + _PAD + aside
        self.lock = QRect(left + _PAD, _ABOVE, mark, mark) if aside else QRect()
        self.words_box = QRect(start, _ABOVE, inner, words.height())
        self.media_box = QRect(start, _ABOVE + words.height() + between, inner, media.height())
        if foot is not None:
            self.foot_box = QRect(left, height, whole, foot.inner_height(whole))
            self.box = QRect(left, 0, whole, height + self.foot_box.height())
            self.height = self.box.height() + foot.below_height(width) + _META_UNDER
            return
        self.box = QRect(left, 0, whole, height)
        edge = _RIGHT if is_ours is not mirrored else _LEFT
        under = max(_LEAST, width - 2 * _META_SIDE)
        self.below = Paragraph(shown_below(bubble), fonts.small, under, edge)
        if not self.below.size.height():
            self.height = height + _GROUPED
            return
        self.below_box = QRect(_META_SIDE, height + _META_ABOVE, under, self.below.size.height())
        self.height = self.below_box.bottom() + 1 + _META_UNDER


def shown_below(bubble: Bubble) -> str:
    """Return the line under the bubble: what is wrong with it, author, time and state."""
    return " · ".join(part for part in (bubble.trouble, bubble.below) if part)


def _sized(font: QFont, factor: float) -> QFont:
    sized = QFont(font)
    if font.pointSizeF() > 0:
        sized.setPointSizeF(font.pointSizeF() * factor)
    else:
        sized.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return sized


_RADIUS = 15
_CORNER = 4
_FOCUS_GAP = 3
_MOST_PLANS = 400
"""Layouts that are kept, of the rows in sight and those around them. Of all others only the height is."""


class Selection(NamedTuple):
    """Letters of one bubble that were marked with the mouse."""

    key: str
    anchor: int
    place: int

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return min(self.anchor, self.place), max(self.anchor, self.place)


class BubbleDelegate(QStyledItemDelegate):
    """Paints theirs at the leading edge of the column, ours at the trailing one, and notes dashed in amber.

    Text is always plain, whatever it looks like. Layouts are cached by bubble, for one width, direction and font.
    """

    def __init__(self, model: ConversationModel, view: ConversationView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._made_for: tuple[int, bool, str] = (0, False, "")
        self._fonts = RowFonts(view.font())
        self._plans: dict[str, tuple[Bubble, BubbleLayout]] = {}
        self._heights: dict[str, tuple[Bubble, int]] = {}

    def plan(self, bubble: Bubble, font: QFont) -> BubbleLayout:
        """Return the layout of a row at the view's width."""
        self._keep_for(font)
        known = self._plans.get(bubble.key)
        if known is not None and (known[0] is bubble or known[0] == bubble):
            return known[1]
        if len(self._plans) > _MOST_PLANS:
            self._plans.clear()
        width, mirrored, _ = self._made_for
        foot = self._view.foot_of(bubble)
        made = BubbleLayout(bubble, width, self._fonts, mirrored=mirrored, foot=foot)
        self._plans[bubble.key] = bubble, made
        self._heights[bubble.key] = bubble, made.height
        return made

    def _keep_for(self, font: QFont) -> None:
        """Forget what was laid out for another width, direction or font."""
        asked = self._view.column.width(), self._view.isRightToLeft(), font.key()
        if asked != self._made_for:
            self._made_for = asked
            self._fonts = RowFonts(font)
            self._plans.clear()
            self._heights.clear()

    def forget(self, key: str) -> None:
        """Lay a row out anew: its buttons need more room, or less."""
        self._plans.pop(key, None)
        self._heights.pop(key, None)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height at the view's width."""
        bubble = self._model.bubble(index)
        known = self._heights.get(bubble.key)
        width = self._view.viewport().width()
        if known is not None and known[0] is bubble and self._view.column.width() == self._made_for[0]:
            return QSize(width, known[1])
        return QSize(width, self.plan(bubble, option.font).height)

    def placed(self, box: QRect, row: QRect) -> QRect:
        """Return where a box of a row's layout lies in the viewport."""
        column = self._view.column.translated(0, row.top())
        column.setHeight(row.height())
        return turned(box.translated(column.topLeft()), column, self._view.layoutDirection())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        bubble, row = self._model.bubble(index), option.rect
        plan = self.plan(bubble, option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens()
        if bubble.kind in NO_MESSAGE:
            self._paint_heading(painter, bubble, plan, row)
            painter.restore()
            return
        box = QRectF(self.placed(plan.box, row))
        ink = self._paint_ground(painter, bubble, box)
        if not plan.lock.isNull():
            paint_icon(painter, "lock", ink, QRectF(self.placed(plan.lock, row)).adjusted(1, 1, -1, -1))
        painter.setPen(ink)
        plan.words.draw(painter, self.placed(plan.words_box, row), self._marks(bubble))
        plan.media.draw(painter, self.placed(plan.media_box, row))
        painter.setPen(look.soft)
        red = (_format(0, len(bubble.trouble), look.bad),) if bubble.trouble else ()
        plan.below.draw(painter, self.placed(plan.below_box, row), red)
        if self._view.is_ringed(index):
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._shape_of(bubble, box, -_FOCUS_GAP))
        painter.restore()

    def _marks(self, bubble: Bubble) -> tuple[QTextLayout.FormatRange, ...]:
        selection = self._view.selection
        if selection is None or selection.key != bubble.key:
            return ()
        start, end = selection.span
        return (_format(start, end - start, tokens().on_accent, tokens().accent),)

    def _paint_heading(self, painter: QPainter, bubble: Bubble, plan: BubbleLayout, row: QRect) -> None:
        look = tokens()
        box = self.placed(plan.words_box, row)
        is_line = bubble.kind is BubbleKind.NEW
        painter.setPen(look.accent if is_line else look.soft)
        plan.words.draw(painter, box)
        if is_line:
            half = plan.words.size.width() // 2 + 10
            middle, down = box.center().x(), box.center().y()
            pen = QColor(look.accent)
            pen.setAlphaF(0.45)
            painter.setPen(QPen(pen, 1))
            painter.drawLine(box.left(), down, middle - half, down)
            painter.drawLine(middle + half, down, box.right(), down)

    def _paint_ground(self, painter: QPainter, bubble: Bubble, box: QRectF) -> QColor:
        """Paint the bubble's background, and return the text's color."""
        fill, edge, ink, width = _colours(bubble)
        # A note is told apart by its edge too, and not by its color alone.
        line = Qt.PenStyle.DashLine if bubble.kind is BubbleKind.NOTE else Qt.PenStyle.SolidLine
        pen = QPen(edge, width, line)
        if line is Qt.PenStyle.DashLine:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawPath(self._shape_of(bubble, box, width / 2))
        return ink

    def _shape_of(self, bubble: Bubble, box: QRectF, inset: float) -> QPainterPath:
        """Return the outline of a bubble, so far inside its box."""
        is_ours = bubble.kind in {BubbleKind.OURS, BubbleKind.NOTE}
        inside = box.adjusted(inset, inset, -inset, -inset)
        return _shape(inside, is_right=is_ours is not self._view.isRightToLeft())


def _shape(box: QRectF, *, is_right: bool) -> QPainterPath:
    """Return a rounded box whose lower corner at the writer's side is nearly square."""
    path = QPainterPath()
    radius = min(_RADIUS, box.height() / 2)
    left, right = (radius, _CORNER) if is_right else (_CORNER, radius)
    path.moveTo(box.left() + radius, box.top())
    path.lineTo(box.right() - radius, box.top())
    path.arcTo(box.right() - 2 * radius, box.top(), 2 * radius, 2 * radius, 90, -90)
    path.lineTo(box.right(), box.bottom() - right)
    path.arcTo(box.right() - 2 * right, box.bottom() - 2 * right, 2 * right, 2 * right, 0, -90)
    path.lineTo(box.left() + left, box.bottom())
    path.arcTo(box.left(), box.bottom() - 2 * left, 2 * left, 2 * left, 270, -90)
    path.lineTo(box.left(), box.top() + radius)
    path.arcTo(box.left(), box.top(), 2 * radius, 2 * radius, 180, -90)
    path.closeSubpath()
    return path


def _colours(bubble: Bubble) -> tuple[QColor, QColor, QColor, float]:
    """Return the colors of fill, edge and text, and the edge's width."""
    look = tokens()
    if bubble.stage is Stage.TROUBLE:
        return look.pane, look.bad, look.ink, 1.5
    if bubble.kind is BubbleKind.NOTE:
        done = bubble.stage is Stage.DONE
        return look.note if done else look.pane, look.note_line, look.note_ink if done else look.ink, 1
    if bubble.stage is Stage.MOVING:
        return look.pane, look.accent, look.ink, 1.5
    if bubble.stage is Stage.RESTING:
        return look.pane, look.soft, look.ink, 1
    plain = look.mine == look.bg  # a palette with few shades: an edge instead of a ground
    if bubble.kind is BubbleKind.OURS:
        return look.mine, look.ink if plain else look.mine, look.mine_ink, 1
    return (look.chip if bubble.kind is BubbleKind.UNKNOWN else look.theirs), look.line, look.ink, 1


_FADE = 18
"""Pixels in which the rows fade out at the upper edge."""
_NEAR_PX = 40
"""Distance from an edge that counts as at it."""
_MARKED_MS = 4_000
"""For so long a message that was opened from elsewhere is marked."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_POINTED = frozenset(
    {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
)


class FootLayer(QWidget):
    """Lies over the list and holds the buttons of bubbles; beside them the mouse reaches the list.

    A list is known to screen readers by its rows alone: whatever lies on it as a child is not.
    """

    def __init__(self, view: QListView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._page = parent
        self.hide()

    def fit(self) -> None:
        """Lie over the view, as large as the buttons are."""
        region = QRegion()
        for foot in self.findChildren(BubbleFoot):
            if not foot.isHidden():
                region += foot.geometry()
        self.setVisible(not region.isEmpty())
        self._view.lower()  # whichever of the two came to the page first
        self.setGeometry(QRect(self._view.mapTo(self._page, QPoint(0, 0)), self._view.size()))
        if not region.isEmpty():
            self.setMask(region)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the list below."""
        QApplication.sendEvent(self._view.viewport(), event)


class ConversationView(QListView):
    """The list view of a thread, oldest message on top.

    The bubbles stand in a column in the middle; few of them stand at its lower end. Those that offer something have
    a ``BubbleFoot`` each, which is a widget of its own.

    Signals:
        top_reached: scrolled to the oldest row.
        bottom_reached: scrolled to the newest row.
        act_chosen: the person decided about a message; with the ``EntryAction`` and the ``Entry``.
        text_again_requested: put the words of a message of the outbox into the composer; with its ``EntryId``.
        words_again_requested: the same for one that did not go from here; with its text and its media's address.
        details_requested: show all that is known of a message; with its ``EntryId``.
    """

    top_reached = Signal()
    bottom_reached = Signal()
    act_chosen = Signal(object, object)
    text_again_requested = Signal(int)
    words_again_requested = Signal(str, str)
    details_requested = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._layer: FootLayer | None = None
        self._rows = ConversationModel(self)
        self._feet: dict[str, BubbleFoot] = {}
        self.selection: Selection | None = None
        self._is_ringed = False
        self._marked = ""
        self._is_at_end = True
        self._moving = False
        self.column = QRect()
        self.setModel(self._rows)
        self._delegate = BubbleDelegate(self._rows, self)
        self.setItemDelegate(self._delegate)
        self.setObjectName("conversation")
        self.setAccessibleName(self.tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self._settle_timer = single_shot_timer(self, 0, self._on_settle_timed_out)
        self._mark_timer = single_shot_timer(self, _MARKED_MS, self._on_mark_timed_out)

    def put_buttons_on(self, page: QWidget) -> None:
        """Have the buttons of bubbles on a layer of this page, which holds the view."""
        self._layer = FootLayer(self, page)

    @property
    def bubbles(self) -> tuple[Bubble, ...]:
        """The shown bubbles."""
        return self._rows.bubbles

    @property
    def shows_end(self) -> bool:
        """Whether the newest row is in sight."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _NEAR_PX

    @property
    def shows_top(self) -> bool:
        """Whether the oldest row is in sight, or nearly."""
        return bool(self._rows.bubbles) and self.verticalScrollBar().value() <= _NEAR_PX

    def is_ringed(self, index: Index) -> bool:
        """Whether a row has a ring: it was opened from elsewhere, or the keyboard is on it."""
        if self._marked and self._rows.bubble(index).key == self._marked:
            return True
        return self._is_ringed and self.hasFocus() and self.currentIndex() == index

    def foot_of(self, bubble: Bubble) -> BubbleFoot | None:
        """Return the buttons of a bubble, made when first asked for."""
        if bubble.foot is None:
            return None
        foot = self._feet.get(bubble.key)
        if foot is None:
            foot = self._feet[bubble.key] = BubbleFoot(
                self._now, self.viewport() if self._layer is None else self._layer
            )
            foot.chosen.connect(self.act_chosen)
            foot.details_requested.connect(self.details_requested)
            foot.resized.connect(lambda key=bubble.key: self._on_foot_resized(key))
            foot.show_bubble(bubble)
            foot.show()
        return foot

    def show_bubbles(
        self, bubbles: Sequence[Bubble], *, to_end: bool = False, sticks: bool = True, anew: bool = False
    ) -> None:
        """Show these bubbles. Rows in sight keep their place, unless ``to_end`` scrolls to the newest.

        A view that is at its end stays there when rows are added, where it ``sticks`` to it. ``anew`` lays them out
        again though they are the same.
        """
        stays_at_end = to_end or (sticks and self._is_at_end and self.shows_end)
        key, offset = self._anchor()
        current = self.currentIndex()
        chosen = self._rows.bubble(current).key if current.isValid() else ""
        self._moving = True
        self._update_feet(bubbles)
        is_same = not self._rows.show(bubbles)
        if not is_same or to_end or anew:
            self._lay_out()
        self._choose(chosen)
        row = self._rows.row_of(key)
        if stays_at_end:
            self.go_to_end()
        elif row is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self._rows.index(row, 0)).top() - offset)
        self._moving = False

    def show_row(self, key: str) -> bool:
        """Scroll to the row with this key, make it current and mark it for some seconds; False if there is none."""
        row = self._rows.row_of(key)
        if row is None:
            return False
        index = self._rows.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._is_at_end = self.shows_end
        self._marked = key
        self._mark_timer.start()
        self.viewport().update()
        return True

    def say_failure(self, entry_id: EntryId, words: str) -> None:
        """Say on a bubble why an act failed; "" takes it away."""
        for foot in self._feet.values():
            if foot.entry_id == entry_id:
                foot.say_failure(words)

    def _update_feet(self, bubbles: Sequence[Bubble]) -> None:
        """Show the state of each bubble that has buttons, and delete the buttons of those that have none any more."""
        wanted = {bubble.key: bubble for bubble in bubbles if bubble.foot is not None}
        for key in [key for key in self._feet if key not in wanted]:
            foot = self._feet.pop(key)
            if any(button.hasFocus() for button in foot.buttons):
                self.setFocus()  # the pressed button goes, and the keyboard stays in the thread
            foot.hide()
            foot.deleteLater()
            self._delegate.forget(key)
        before: QWidget = self
        for key, bubble in wanted.items():
            if key in self._feet:
                self._feet[key].show_bubble(bubble)
            shown = self.foot_of(bubble)
            for button in () if shown is None else shown.buttons:
                QWidget.setTabOrder(before, button)
                before = button

    def _lay_out(self) -> None:
        """Lay out every row, and stand few of them at the lower end."""
        self._measure_column()
        self.doItemsLayout()
        self._stand_at_bottom()
        self._place_feet()

    def _measure_column(self) -> None:
        """Find the column: in the middle of the view, whether or not a scroll bar takes a part of it."""
        width = min(COLUMN, max(_LEAST, self.width() - 2 * SIDE))
        left = (self.width() - width) // 2 - self.viewport().x()
        self.column = QRect(left, 0, width, 1)

    def _stand_at_bottom(self) -> None:
        """Leave free above the rows what they don't need."""
        spare = max(0, self.height() - self.contentsSize().height())
        if spare != self.viewportMargins().top():
            self.setViewportMargins(0, spare, 0, 0)

    def _place_feet(self) -> None:
        """Put the buttons where their bubbles are."""
        for key, foot in self._feet.items():
            row = self._rows.row_of(key)
            if row is None:
                continue
            bubble = self._rows.bubbles[row]
            rect = self.visualRect(self._rows.index(row, 0))
            plan = self._delegate.plan(bubble, self.font())
            box = self._delegate.placed(plan.foot_box, rect)
            corner = box.topLeft() if self._layer is None else self.viewport().mapTo(self, box.topLeft())
            foot.place_at(corner, box.width(), box.height(), self.column.width())
        if self._layer is not None:
            self._layer.fit()

    def _on_foot_resized(self, key: str) -> None:
        self._delegate.forget(key)
        self.show_bubbles(self._rows.bubbles, anew=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the buttons again, which have their fonts only by now."""
        super().showEvent(event)
        if self._feet:
            for key in self._feet:
                self._delegate.forget(key)
            at_end = self._is_at_end
            self._lay_out()
            if at_end:
                self.go_to_end()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, which fade out below the header."""
        super().paintEvent(event)
        if self.verticalScrollBar().value() > 0 and event.rect().top() < _FADE:
            box = QRectF(0, 0, self.viewport().width(), _FADE)
            ground, clear = QColor(tokens().bg), QColor(tokens().bg)
            clear.setAlpha(0)
            fade = QLinearGradient(box.topLeft(), box.bottomLeft())
            fade.setColorAt(0, ground)
            fade.setColorAt(1, clear)
            painter = QPainter(self.viewport())
            painter.fillRect(box, fade)

    def updateGeometries(self) -> None:
        """Keep the buttons on their bubbles."""
        super().updateGeometries()
        if not self._moving:
            self._place_feet()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Keep the buttons on their bubbles."""
        super().scrollContentsBy(dx, dy)
        self._place_feet()

    def _anchor(self) -> tuple[str, int]:
        """Return the key and top of the first message in sight, to keep its place."""
        index = self.indexAt(QPoint(self.column.left() + 4, 4))
        row = index.row() if index.isValid() else len(self._rows.bubbles)
        for place in range(row, len(self._rows.bubbles)):
            bubble = self._rows.bubbles[place]
            if bubble.kind not in NO_MESSAGE:  # a date moves up when older messages of that day are added
                return bubble.key, self.visualRect(self._rows.index(place, 0)).top()
        return "", 0

    def go_to_end(self) -> None:
        """Scroll to the newest row; in a very low view to the buttons on it, so that *Undo* is in sight."""
        self.scrollToBottom()
        self._is_at_end = True
        bubbles = self._rows.bubbles
        foot = self._feet.get(bubbles[-1].key) if bubbles else None
        if foot is not None and self.viewport().height() < foot.height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - min(foot.line_height, _NEAR_PX - 1))

    def _choose(self, key: str) -> None:
        row = self._rows.row_of(key) if key else None
        if row is not None and self.currentIndex().row() != row:
            bar = self.verticalScrollBar()
            value = bar.value()
            self.setCurrentIndex(self._rows.index(row, 0))
            bar.setValue(value)

    def _choose_any(self) -> None:
        if not self.currentIndex().isValid() and self._rows.bubbles:
            self._choose(self._rows.bubbles[-1].key)

    def _on_bar_moved(self) -> None:
        if self._moving:
            return
        self._is_at_end = self.shows_end
        self._settle_timer.start()

    def _on_mark_timed_out(self) -> None:
        self._marked = ""
        self.viewport().update()

    def _on_settle_timed_out(self) -> None:
        if not self._rows.bubbles or not self.isVisible():
            return
        if self.shows_end:
            self.bottom_reached.emit()
        if self.shows_top:
            self.top_reached.emit()

    def _open(self, url: str) -> None:
        """Open an attachment in the browser; only http and https, whatever a server sends."""
        if _is_link(url):
            QDesktopServices.openUrl(QUrl(url))

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        announce(self, self.tr("Copied"))

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy on the copy shortcut; on Enter press the bubble's first button, or open what hangs on it."""
        self._choose_any()
        self._is_ringed = True
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            if index.isValid():
                self._copy(self._selected_text() or self._rows.bubble(index).words)
            event.accept()
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if index.isValid() and not event.isAutoRepeat():
                self._press(self._rows.bubble(index))
            event.accept()
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    def _press(self, bubble: Bubble) -> None:
        foot = self._feet.get(bubble.key)
        if foot is not None:
            foot.press_first()
        else:
            self._open(bubble.media_url)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the newest row current, which a screen reader then reads."""
        self._is_ringed = event.reason() not in _POINTED or self._is_ringed
        self._choose_any()
        super().focusInEvent(event)

    # The mouse marks letters of one bubble.

    def _hit(self, point: QPoint) -> tuple[Bubble, BubbleLayout, QRect] | None:
        """Return the message at a point, its layout, and its row."""
        index = self.indexAt(point)
        if not index.isValid() or self._rows.bubble(index).kind in NO_MESSAGE:
            return None
        bubble = self._rows.bubble(index)
        return bubble, self._delegate.plan(bubble, self.font()), self.visualRect(index)

    def media_at(self, point: QPoint) -> str:
        """Return the address of the attachment at a point, or ""."""
        hit = self._hit(point)
        if hit is None or not hit[0].media:
            return ""
        bubble, plan, row = hit
        return bubble.media_url if self._delegate.placed(plan.media_box, row).contains(point) else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to mark letters."""
        self._is_ringed = False
        super().mousePressEvent(event)
        self.selection = None
        point = event.position().toPoint()
        hit = self._hit(point)
        if event.button() is Qt.MouseButton.LeftButton and hit is not None:
            bubble, plan, row = hit
            box = self._delegate.placed(plan.words_box, row)
            if self._delegate.placed(plan.box, row).contains(point) and bubble.text:
                place = plan.words.place_at(point, box)
                self.selection = Selection(bubble.key, place, place)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark letters while the button is down."""
        point = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            row = None if self.selection is None else self._rows.row_of(self.selection.key)
            if self.selection is not None and row is not None:
                bubble = self._rows.bubbles[row]
                plan = self._delegate.plan(bubble, self.font())
                box = self._delegate.placed(plan.words_box, self.visualRect(self._rows.index(row, 0)))
                self.selection = self.selection._replace(place=plan.words.place_at(point, box))
                self.viewport().update()
            return
        shape = Qt.CursorShape.PointingHandCursor if _is_link(self.media_at(point)) else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open an attachment that was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self._selected_text():
            self._open(self.media_at(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Mark the word at the mouse."""
        self.mousePressEvent(event)
        row = None if self.selection is None else self._rows.row_of(self.selection.key)
        if self.selection is None or row is None:
            return
        text, start = self._rows.bubbles[row].text, self.selection.anchor
        end = start
        while start > 0 and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
        self.selection = Selection(self.selection.key, start, end)
        self.viewport().update()

    def _selected_text(self) -> str:
        row = None if self.selection is None else self._rows.row_of(self.selection.key)
        if self.selection is None or row is None:
            return ""
        start, end = self.selection.span
        return self._rows.bubbles[row].text[start:end]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a bubble."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid() or self._rows.bubble(index).kind in NO_MESSAGE:
            return
        menu = self.menu_of(self._rows.bubble(index))
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos())

    def menu_of(self, bubble: Bubble) -> QMenu:
        """Make the menu of a bubble: copy, text again, edit and resend, details."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self._selected_text() if self.selection is not None and self.selection.key == bubble.key else ""
        if selected:
            menu.addAction(self.tr("Copy selection")).triggered.connect(lambda: self._copy(selected))
        if bubble.text:
            menu.addAction(self.tr("Copy text")).triggered.connect(lambda: self._copy(bubble.text))
        if _is_link(bubble.media_url):
            menu.addAction(self.tr("Open link")).triggered.connect(lambda: self._open(bubble.media_url))
        if bubble.media_url:
            menu.addAction(self.tr("Copy link")).triggered.connect(lambda: self._copy(bubble.media_url))
        if bubble.kind is BubbleKind.OURS:
            menu.addAction(self.tr("Text again")).triggered.connect(lambda: self._text_again(bubble))
        foot = bubble.foot
        if foot is not None and EntryAction.TO_COMPOSER in (*foot.steps, *foot.links):
            edit = menu.addAction(self.tr("Edit and resend"))
            edit.triggered.connect(lambda: self._edit(bubble.key))
        if bubble.entry_id is not None:
            menu.addAction(self.tr("Details")).triggered.connect(lambda: self.details_requested.emit(bubble.entry_id))
        return menu

    def _text_again(self, bubble: Bubble) -> None:
        if bubble.entry_id is None:
            self.words_again_requested.emit(bubble.text, bubble.media_url)
        else:
            self.text_again_requested.emit(bubble.entry_id)

    def _edit(self, key: str) -> None:
        """Press *Edit and resend* on the bubble, which may ask first."""
        foot = self._feet.get(key)
        if foot is not None:
            foot.press(EntryAction.TO_COMPOSER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Update the layout; the lower edge stays on what it was on, and a view at the end stays there."""
        at_end, column = self._is_at_end, self.column.width()
        bar = self.verticalScrollBar()
        below = bar.maximum() - bar.value()
        key, offset = self._anchor()
        super().resizeEvent(event)
        self._moving = True
        self._measure_column()
        is_other = self.column.width() != column
        if is_other:
            self.doItemsLayout()
        self._stand_at_bottom()
        row = self._rows.row_of(key)
        if at_end:
            self.go_to_end()
        elif is_other and row is not None:
            bar.setValue(bar.value() + self.visualRect(self._rows.index(row, 0)).top() - offset)
        else:
            bar.setValue(bar.maximum() - below)
        self._moving = False
        self._place_feet()


def _is_link(url: str) -> bool:
    return url.lower().startswith(("https://", "http://"))
