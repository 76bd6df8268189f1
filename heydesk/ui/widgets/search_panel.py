"""A panel over a part of the window to choose from by typing: templates, surveys, fields, commands.

It is a part of the window and no popup: Qt leaves popups out of the accessibility tree.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

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
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from heydesk.ui.shortcuts import shown_keys
from heydesk.ui.text import announce
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import TextLook, TextView
from heydesk.ui.widgets.painting import Sheet, draw_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem


# One line of a chooser, and how it is painted.

Index = QModelIndex | QPersistentModelIndex

OFFER = Qt.ItemDataRole.UserRole
_SIDE = 10
_ABOVE = 6
_SMALL = 0.9


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to choose: its name, a few words about it, and the whole of it for the lower part of the chooser.

    ``aside`` is a word at the end of its line, such as its key; ``alarm`` one that warns of it.
    """

    key: int | str
    label: str
    detail: str = ""
    whole: str = ""
    aside: str = ""
    alarm: str = ""

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(filter(None, (self.label, self.detail, self.aside, self.alarm)))


class OfferDelegate(QStyledItemDelegate):
    """Two lines: the name, and a few words about it, each cut where there is no room."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one offer."""
        offer = index.data(OFFER)
        rect: QRect = option.rect
        look = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.currentIndex() == index:
            painter.setPen(QPen(look.accent, 1))
            painter.setBrush(look.accent_soft)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        sheet = Sheet(painter, rect, self._view.layoutDirection())
        font, small = self._view.font(), _small(self._view.font())
        room = rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        first = QRect(room.left(), room.top(), room.width(), QFontMetrics(font).height())
        if aside := offer.aside or offer.alarm:
            painter.setFont(small)
            painter.setPen(look.bad if offer.alarm else look.soft)
            sheet.words(first, aside, trailing=True)
            first.setWidth(room.width() - QFontMetrics(small).horizontalAdvance(aside) - _SIDE)
        painter.setFont(font)
        painter.setPen(look.ink)
        sheet.words(first, QFontMetrics(font).elidedText(offer.label, Qt.TextElideMode.ElideRight, first.width()))
        if offer.detail:
            metrics = QFontMetrics(small)
            second = QRect(room.left(), first.bottom() + 1, room.width(), metrics.height())
            painter.setFont(small)
            painter.setPen(look.soft)
            sheet.words(second, metrics.elidedText(offer.detail, Qt.TextElideMode.ElideRight, room.width()))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines, or one where there is nothing to add."""
        height = QFontMetrics(self._view.font()).height() + 2 * _ABOVE
        if index.data(OFFER).detail:
            height += QFontMetrics(_small(self._view.font())).height() + 1
        return QSize(0, height)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small


# What a chooser offers: one line each, or a sentence where there is none.

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}

MOST = 200
"""Lines that are made; more than anybody reads, and what is not among them is found by typing."""


class OfferList(QWidget):
    """Finds offers and shows them, one a line. The keyboard stays in the search line; the chosen one is spoken.

    ``find`` gives the offers for what was typed; what ``empty`` gives is shown where there are none.

    Signals:
        current_changed: ``current`` is another, or there is none any more.
        pressed_twice: the chosen one was clicked twice.
    """

    current_changed = Signal()
    pressed_twice = Signal()

    def __init__(
        self,
        name: str,
        find: Callable[[str], Sequence[Offer]],
        empty: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._find = find
        self._empty_words = empty
        self._list = QListWidget()
        self._list.setObjectName("chooserList")
        self._list.setAccessibleName(name)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self._list.setPalette(palette)
        self._list.setItemDelegate(OfferDelegate(self._list))
        self._empty = QLabel()
        self._empty.setObjectName("chooserEmpty")
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._list)
        rows.addWidget(self._empty)
        self._list.currentItemChanged.connect(lambda *_: self._tell())
        self._list.itemDoubleClicked.connect(lambda _item: self.pressed_twice.emit())

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is offered now."""
        return tuple(self._list.item(row).data(OFFER) for row in range(self._list.count()))

    @property
    def current(self) -> Offer | None:
        """The chosen one."""
        offer = self._list.currentIndex().data(OFFER)
        return offer if isinstance(offer, Offer) else None

    def search(self, typed: str, *, anew: bool) -> None:
        """Offer what is found for these words.

        The first is chosen; unless they are offered ``anew`` for the same words, the one that was chosen before.
        """
        offers = self._find(typed)
        before = self.current
        keys = [offer.key for offer in offers[:MOST]]
        row = keys.index(before.key) if anew and before is not None and before.key in keys else 0
        was_blocked = self._list.blockSignals(True)  # one change, however many lines
        self._list.clear()
        for offer in offers[:MOST]:
            item = QListWidgetItem(offer.spoken)
            item.setData(OFFER, offer)
            item.setToolTip("\n".join(filter(None, (offer.label, offer.detail))))
            self._list.addItem(item)
        self._list.setCurrentRow(row if offers else -1)
        self._list.blockSignals(was_blocked)
        self._empty.setText(self._empty_words())
        self._list.setVisible(bool(offers))
        self._empty.setVisible(not offers)
        self._tell()

    def go(self, by: int) -> None:
        """Choose the line so many further down."""
        self._list.setCurrentRow(max(0, min(self._list.currentRow() + by, self._list.count() - 1)))

    def step_of(self, key: Qt.Key) -> int:
        """How far this key of the search line moves the choice; 0 for a key that does not."""
        return _STEPS.get(key, 0)

    def _tell(self) -> None:
        offer = self.current
        self.current_changed.emit()
        announce(self._list, self._empty.text() if offer is None else offer.spoken)


_WIDTH, _HEIGHT = 460, 400
_EDGE = 8
_TOP = 52
"""From the top of the window, so that the header stays in sight."""
_PADDING, _GAP = 10, 10
_LINES = 6
_LEAVES = frozenset({QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.MouseButtonPress})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Way:
    """What can be done with a chosen offer: the first by Enter, the last by Shift+Enter, each by its button."""

    name: str
    words: str
    object_name: str


class Chooser(QFrame):
    """A search box over a list: arrows move, Enter takes, Escape closes. Closes when it loses the focus.

    One ``by_slash`` was opened by a slash in a text, which may have been meant as one: it leaves when a space or a
    second slash is typed first, and by Enter where nothing is found.

    Signals:
        taken: an offer's key, and the name of the way in which it was taken.
        left: nothing was taken; with what was typed.
        withdrawn: nothing was taken, and the slash that opened it was deleted.
    """

    taken = Signal(object, str)  # a key is of the kind that the opener gave its offers
    left = Signal(str)
    withdrawn = Signal()

    def __init__(
        self,
        offers: OfferList,
        ways: Sequence[Way],
        home: QWidget,
        parent: QWidget,
        *,
        by_slash: bool = False,
    ) -> None:
        """Make one over ``parent`` to choose from these offers; the keyboard goes ``home`` afterwards."""
        super().__init__(parent)
        self._home = home
        self._covered = parent
        self._by_slash = by_slash
        self._ways = tuple(ways)
        self._done = False
        self.setObjectName("chooser")
        self.setAccessibleName(offers.name)
        self._typed = LineField()
        self._typed.setObjectName("chooserSearch")
        self._typed.setAccessibleName(self.tr("Search"))
        self._typed.setPlaceholderText(offers.name)
        self._list = offers
        self._whole = TextView(TextLook.WORDS, _LINES, gives_way=True)
        self._whole.setObjectName("chooserWhole")
        self._whole.setAccessibleName(self.tr("Full text"))
        self._buttons = [self._button(way, first=place == 0) for place, way in enumerate(self._ways)]
        self._lay_out()
        self._typed.textChanged.connect(lambda _typed: self._find())  # a screen reader's words are no edit to Qt
        self._typed.installEventFilter(self)
        self._list.current_changed.connect(self._on_list_current_changed)
        self._list.pressed_twice.connect(lambda: self._take(self._ways[0].name))
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is no widget without one
        application.focusChanged.connect(self._on_application_focus_changed)
        parent.installEventFilter(self)

    def open_above(self, anchor: QWidget) -> None:
        """Appear above this button, with the keyboard in the search line."""
        self._open(self._place_at(anchor, anchor.rect()))

    def open_at(self, part: QWidget, rect: QRect) -> None:
        """Appear above a rectangle of this widget, such as a caret, or below it where there is more room."""
        self._open(self._place_at(part, rect))

    def open_on_top(self) -> None:
        """Appear at the top of what it covers, in its middle."""
        whole = self._covered.rect().adjusted(_EDGE, _TOP, -_EDGE, -_EDGE)
        size = QSize(min(self._scaled(_WIDTH), whole.width()), min(self._scaled(_HEIGHT), whole.height()))
        self._open(QRect(QPoint(whole.center().x() - size.width() // 2, whole.top()), size))

    def _open(self, place: QRect) -> None:
        self._find()
        self.setGeometry(place)
        self.show()
        self.raise_()
        self._typed.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go away; nothing was taken."""
        if not self._done:
            self._end()
            self.left.emit(self._typed.text())

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is offered now."""
        return self._list.offers

    def _lay_out(self) -> None:
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        rows.setSpacing(_GAP)
        rows.addWidget(self._typed)
        rows.addWidget(self._list, 1)
        rows.addWidget(self._whole)
        act = QWidget()
        line = Wrap(8, act)
        line.add_spring()
        for button in reversed(self._buttons):
            line.addWidget(button)
        rows.addWidget(act)

    def _button(self, way: Way, *, first: bool) -> Button:
        button = Button(way.words, ButtonKind.PRIMARY if first else ButtonKind.PLAIN, self)
        button.setObjectName(way.object_name)
        button.setToolTip(shown_keys("take" if first else "takeOtherwise"))
        button.clicked.connect(partial(self._take, way.name))
        return button

    def refresh(self) -> None:
        """Search anew: there may be more, or less, to choose from."""
        self._find(anew=True)

    def _find(self, *, anew: bool = False) -> None:
        self._list.search(self._typed.text().strip(), anew=anew)

    def _on_list_current_changed(self) -> None:
        offer = self._list.current
        words = "" if offer is None else offer.whole
        self._whole.show_text(words)
        self._whole.setVisible(bool(words))
        for button in self._buttons:
            button.setEnabled(offer is not None)

    def _take(self, way: str) -> None:
        offer = self._list.current
        if offer is not None and not self._done:
            self._end()
            self.taken.emit(offer.key, way)

    def _end(self) -> None:
        self._done = True
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now):
            self._home.setFocus()
        self.hide()
        self.deleteLater()

    def _place_at(self, anchor: QWidget, rect: QRect) -> QRect:
        """Above the rectangle, or below it where there is more room, inside what this covers."""
        whole = self._covered.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        button = QRect(anchor.mapTo(self._covered, rect.topLeft()), rect.size())
        above, below = button.top() - _EDGE - whole.top(), whole.bottom() - button.bottom() - _EDGE
        width = min(self._scaled(_WIDTH), whole.width())
        # Never lower than its parts need: then it covers a bit of what it belongs to.
        least = max(self._rows.totalMinimumSize().height(), self._rows.totalMinimumHeightForWidth(width))
        height = max(min(self._scaled(_HEIGHT), max(above, below)), least)
        size = QSize(width, min(height, whole.height()))
        left = button.right() - size.width() if self.isRightToLeft() else button.left()
        left = max(whole.left(), min(left, whole.right() - size.width()))
        top = button.top() - _EDGE - size.height() if above >= below else button.bottom() + _EDGE
        return QRect(QPoint(left, max(whole.top(), min(top, whole.bottom() + 1 - size.height()))), size)

    def _scaled(self, pixels: int) -> int:
        return pixels * self.fontMetrics().height() // 17

    def _on_application_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._done or not self.isVisible():
            return
        self.update()  # the ring around the text
        if now is not None and not self.isAncestorOf(now):
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the search line move in the list, and go when what is covered is pressed or moves."""
        if watched is self._covered and event.type() in _LEAVES:
            self.leave()
        elif watched is self._typed and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self._typed.is_composing:
            return False
        if key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            second = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if self._by_slash and self._list.current is None:
                self.leave()
            self._take(self._ways[-1 if second else 0].name)
        elif step := self._list.step_of(key):
            self._list.go(step)
        elif self._by_slash and not self._typed.text() and self._is_no_search(event):
            pass
        else:
            return False
        return True

    def _is_no_search(self, event: QKeyEvent) -> bool:
        """Leave where the first key says that the slash was meant as one, or was not meant."""
        if event.key() == Qt.Key.Key_Backspace:
            self._end()
            self.withdrawn.emit()
            return True
        if event.text() in {" ", "/"}:
            self._typed.setText(event.text())
            self.leave()
            return True
        return False

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter from the composer's own: nothing is sent from under a panel."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, from any of its parts."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Lead home from either end: what comes next in the window has nothing to do with it."""
        parts = (self._typed, self._whole, *reversed(self._buttons))
        stops = [part for part in parts if part.isVisible() and part.isEnabled()]
        if not self._done and QApplication.focusWidget() is stops[-1 if forward else 0]:
            self.leave()
            return True
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Accept clicks, so that the widgets below do not get them."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a surface with an edge that parts it from what it covers, and a ring around the text in hand."""
        look = tokens()
        painter = QPainter(self)
        draw_box(painter, self.rect(), look.pane, look.soft, radius=10)
        if self._whole.isVisible():
            whole = self._whole.geometry()
            painter.fillRect(whole.left(), whole.top() - _GAP // 2 - 1, whole.width(), 1, look.line)
        if self._whole.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._whole.geometry().adjusted(-4, -3, 4, 3), 6, 6)
