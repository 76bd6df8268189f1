"""The thread's list view: model, text layout, delegate and view. What is in sight keeps its place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import ceil
from unicodedata import bidirectional

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
    QColor,
    QContextMenuEvent,
    QDesktopServices,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from heydesk.ui.conversation.bubbles import Bubble, BubbleKind
from heydesk.ui.text import announce
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

    def show(self, bubbles: Sequence[Bubble]) -> None:
        """Show these bubbles."""
        before, after = self._bubbles, tuple(bubbles)
        keys = [bubble.key for bubble in after]
        if before and [bubble.key for bubble in before] == keys[: len(before)]:
            self._append(before, after)
        elif before and [bubble.key for bubble in before] == keys[len(after) - len(before) :]:
            self.beginInsertRows(_ROOT, 0, len(after) - len(before) - 1)
            self._bubbles = after
            self.endInsertRows()
        elif before != after:
            self.beginResetModel()
            self._bubbles = after
            self.endResetModel()

    def _append(self, before: tuple[Bubble, ...], after: tuple[Bubble, ...]) -> None:
        """Append new rows, and update changed ones."""
        if len(after) > len(before):
            self.beginInsertRows(_ROOT, len(before), len(after) - 1)
            self._bubbles = after
            self.endInsertRows()
        self._bubbles = after
        for row, (old, new) in enumerate(zip(before, after, strict=False)):
            if old != new:
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
        return next((row for row, bubble in enumerate(self._bubbles) if bubble.key == key), None)

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

    Without ``align`` it is aligned by the direction of its first letter.
    """

    def __init__(self, words: str, font: QFont, room: int, align: Qt.AlignmentFlag | None = None) -> None:
        self._room = room
        self._layout: QTextLayout | None = None
        self.size = QSize(0, 0)
        """The size of all lines."""
        if words:
            from_right = not words.isascii() and _begins_right(words)
            self._align = align or (_RIGHT if from_right else _LEFT)
            self._layout = QTextLayout(words.replace("\n", _LINE_END), font)
            self._layout.setTextOption(_option(self._align, from_right=from_right))
            self.size = self._lay_out(self._layout)

    def _lay_out(self, layout: QTextLayout) -> QSize:
        width = height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._room)
            line.setPosition(QPointF(0, height))
            width = max(width, line.naturalTextWidth())
            height += line.height()
        layout.endLayout()
        return QSize(min(ceil(width), self._room), ceil(height))

    def draw(self, painter: QPainter, box: QRect) -> None:
        """Paint it into a box of its size or wider, with the painter's pen."""
        if self._layout is None:
            return
        spare = self._room - box.width()
        shift = {_RIGHT: spare, Qt.AlignmentFlag.AlignHCenter: spare / 2}.get(self._align, 0)
        self._layout.draw(painter, QPointF(box.left() - shift, box.top()))


@cache
def _option(align: Qt.AlignmentFlag, *, from_right: bool) -> QTextOption:
    option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    return option


def _begins_right(words: str) -> bool:
    """Whether the first letter belongs to a right-to-left script."""
    first = next((char for char in words if char.isalpha()), "a")
    return bidirectional(first) in {"R", "AL"}


BETWEEN = 10
"""Pixels from one row to the next."""
_PAD = 12
_ABOVE = 8
_GAP = 4
_SHARE = 0.82
"""The share of the width that a text may take; a note takes all of it."""
_SMALL = 0.85
_LEAST = 40


class BubbleLayout:
    """The boxes of a row's parts at one width, relative to its top and its leading edge, and their contents."""

    def __init__(self, bubble: Bubble, width: int, font: QFont, *, mirrored: bool) -> None:
        self.box = self.lock = self.media_box = self.below_box = QRect()
        self.media = self.below = Paragraph("", font, _LEAST)
        if bubble.kind is BubbleKind.HEADING:
            self._lay_out_heading(bubble, width, font)
        else:
            self._lay_out(bubble, width, font, mirrored=mirrored)

    def _lay_out_heading(self, bubble: Bubble, width: int, font: QFont) -> None:
        room = max(_LEAST, width - 2 * _PAD)
        self.words = Paragraph(bubble.text, _small(font), room, Qt.AlignmentFlag.AlignHCenter)
        self.words_box = QRect(_PAD, BETWEEN // 2, room, self.words.size.height())
        self.height = self.words_box.height() + BETWEEN

    def _lay_out(self, bubble: Bubble, width: int, font: QFont, *, mirrored: bool) -> None:
        wide = bubble.kind is BubbleKind.NOTE
        mark = QFontMetrics(font).height()
        aside = mark + _GAP if wide else 0
        room = max(_LEAST, (width if wide else int(width * _SHARE)) - 2 * _PAD - aside)
        linked = QFont(font)
        linked.setUnderline(True)
        self.words = Paragraph(shown_text(bubble), font, room)
        self.media = Paragraph(bubble.media, linked, room)
        words, media = self.words.size, self.media.size
        inner = room if wide else max(words.width(), media.width())
        between = _GAP if words.height() and media.height() else 0
        height = max(mark, words.height() + between + media.height()) + 2 * _ABOVE
        left = width - inner - 2 * _PAD if bubble.kind is BubbleKind.OURS else 0
        self.box = QRect(left, 0, inner + 2 * _PAD + aside, height)
        start = left + _PAD + aside
        self.lock = QRect(_PAD - _GAP // 2, _ABOVE, mark, mark) if wide else QRect()
        self.words_box = QRect(start, _ABOVE, inner, words.height())
        self.media_box = QRect(start, _ABOVE + words.height() + between, inner, media.height())
        ours = bubble.kind is BubbleKind.OURS
        edge = Qt.AlignmentFlag.AlignRight if ours is not mirrored else Qt.AlignmentFlag.AlignLeft
        under = max(_LEAST, width - 2 * _GAP)
        self.below = Paragraph(shown_below(bubble), _small(font), under, edge)
        self.below_box = QRect(_GAP, height + 2, under, self.below.size.height())
        self.height = height + self.below_box.height() + 2 + BETWEEN


def shown_text(bubble: Bubble) -> str:
    """Return the bubble's text; a note begins with its author."""
    if bubble.kind is BubbleKind.NOTE and bubble.who:
        return f"{bubble.who}: {bubble.text}"
    return bubble.text


def shown_below(bubble: Bubble) -> str:
    """Return the line under the bubble: author, kind, error, and time or state."""
    who = bubble.who if bubble.kind in {BubbleKind.OURS, BubbleKind.UNKNOWN} else ""
    return " · ".join(part for part in (who, bubble.sort, bubble.trouble, bubble.below) if part)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * _SMALL)
    else:
        small.setPixelSize(max(1, round(font.pixelSize() * _SMALL)))
    return small


_RADIUS = 12
_SPARE_LAYOUTS = 64
"""Layouts kept beyond two for each row."""


class BubbleDelegate(QStyledItemDelegate):
    """Paints theirs at the leading edge, ours at the trailing one in the accent colour, notes across in amber.

    Text is always plain, whatever it looks like. Layouts are cached by bubble, width, direction and font.
    """

    def __init__(self, model: ConversationModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._layouts: dict[tuple[Bubble, int, bool, str], BubbleLayout] = {}

    def _layout_of(self, bubble: Bubble, width: int, font: QFont) -> BubbleLayout:
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        key = (bubble, width, mirrored, font.key())
        if key not in self._layouts:
            if len(self._layouts) > 2 * len(self._model.bubbles) + _SPARE_LAYOUTS:
                self._layouts.clear()  # most are of former widths and texts
            self._layouts[key] = BubbleLayout(bubble, width, font, mirrored=mirrored)
        return self._layouts[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height at the view's width."""
        width = self._view.viewport().width()
        return QSize(width, self._layout_of(self._model.bubble(index), width, option.font).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        bubble, rect = self._model.bubble(index), option.rect
        plan = self._layout_of(bubble, rect.width(), option.font)
        direction = self._view.layoutDirection()

        def place(box: QRect) -> QRect:
            return turned(box.translated(rect.topLeft()), rect, direction)

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens()
        ink = look.soft
        if bubble.kind is not BubbleKind.HEADING:
            ink = self._paint_ground(painter, bubble, QRectF(place(plan.box)))
        if not plan.lock.isNull():
            paint_icon(painter, "lock", ink, QRectF(place(plan.lock)))
        painter.setPen(ink)
        plan.words.draw(painter, place(plan.words_box))
        plan.media.draw(painter, place(plan.media_box))
        painter.setPen(look.bad if bubble.trouble else look.soft)
        plan.below.draw(painter, place(plan.below_box))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -BETWEEN // 2), 5, 5)
        painter.restore()

    def _paint_ground(self, painter: QPainter, bubble: Bubble, box: QRectF) -> QColor:
        """Paint the bubble's background, and return the text's colour."""
        fill, edge, ink = _colours(bubble.kind)
        # A note is told apart by its edge too, and not by its colour alone.
        line = Qt.PenStyle.DashLine if bubble.kind is BubbleKind.NOTE else Qt.PenStyle.SolidLine
        painter.setPen(QPen(edge, 1, line))
        painter.setBrush(fill)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        return ink


def _colours(kind: BubbleKind) -> tuple[QColor, QColor, QColor]:
    """Return the colours of fill, edge and text."""
    look = tokens()
    if kind is BubbleKind.OURS:
        return look.accent, look.accent, look.on_accent
    if kind is BubbleKind.NOTE:
        return look.note, look.note_line, look.note_ink
    plain = look.chip == look.bg  # a palette with few shades: an edge instead of a ground
    return look.chip, look.ink if plain else look.chip, look.ink


_NEAR_PX = 40
"""Distance from an edge that counts as at it."""


class ConversationView(QListView):
    """The list view of a thread, oldest message on top.

    Signals:
        top_reached: scrolled to the oldest row.
        bottom_reached: scrolled to the newest row.
    """

    top_reached = Signal()
    bottom_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ConversationModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(BubbleDelegate(self._rows, self))
        self.setObjectName("conversation")
        self.setAccessibleName(self.tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._is_at_end = True
        self._moving = False
        self.activated.connect(lambda index: self._open(self._rows.bubble(index).media_url))
        self._settle_timer = single_shot_timer(self, 0, self._on_settle_timed_out)

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

    def show_bubbles(self, bubbles: Sequence[Bubble], *, to_end: bool = False) -> None:
        """Show these bubbles. Rows in sight keep their place, unless ``to_end`` scrolls to the newest."""
        key, offset = self._anchor()
        current = self.currentIndex()
        chosen = self._rows.bubble(current).key if current.isValid() else ""
        self._moving = True
        self._rows.show(bubbles)
        self.doItemsLayout()
        self._choose(chosen)
        row = self._rows.row_of(key)
        if to_end:
            self.go_to_end()
        elif row is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self._rows.index(row, 0)).top() - offset)
        self._moving = False

    def _anchor(self) -> tuple[str, int]:
        """Return the key and top of the first message in sight, to keep its place."""
        index = self.indexAt(QPoint(4, 4))
        row = index.row() if index.isValid() else len(self._rows.bubbles)
        for place in range(row, len(self._rows.bubbles)):
            bubble = self._rows.bubbles[place]
            if bubble.kind is not BubbleKind.HEADING:  # a date moves up when older messages of that day are added
                return bubble.key, self.visualRect(self._rows.index(place, 0)).top()
        return "", 0

    def go_to_end(self) -> None:
        """Scroll to the newest row."""
        self.scrollToBottom()
        self._is_at_end = True

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
        announce(self, self.tr("Copied."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the current bubble on the copy shortcut."""
        self._choose_any()
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            if index.isValid():
                self._copy(self._rows.bubble(index).words)
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the newest row current, which a screen reader then reads."""
        self._choose_any()
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a bubble: copy text, open or copy the link."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid() or self._rows.bubble(index).kind is BubbleKind.HEADING:
            return
        bubble = self._rows.bubble(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if bubble.text:
            menu.addAction(self.tr("Copy text")).triggered.connect(lambda: self._copy(bubble.text))
        if _is_link(bubble.media_url):
            menu.addAction(self.tr("Open link")).triggered.connect(lambda: self._open(bubble.media_url))
        if bubble.media_url:
            menu.addAction(self.tr("Copy link")).triggered.connect(lambda: self._copy(bubble.media_url))
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Update the layout; a view at the end stays there."""
        at_end = self._is_at_end
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if at_end:
            self.executeDelayedItemsLayout()
            self.scrollToBottom()
            self._is_at_end = True


def _is_link(url: str) -> bool:
    return url.lower().startswith(("https://", "http://"))
