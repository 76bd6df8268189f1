"""The lines below the field *To*: people, lists and conversations to choose from while typing.

It is a part of the window and no popup: Qt leaves popups out of the accessibility tree, and they take the keyboard.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from heydesk.ui.announcement import announce
from heydesk.ui.box import draw_box
from heydesk.ui.composer.recipient import Recipient
from heydesk.ui.composer.suggested import Found, Suggested
from heydesk.ui.offer import OFFER, OfferDelegate
from heydesk.ui.quiet_label import quiet_label
from heydesk.ui.scroll_bar import SlimBar
from heydesk.ui.theme import tokens

_PADDING = 5
_BELOW = 3
_EDGE = 8
_SEEN = 0.15
"""Seconds on screen after which a line counts as seen. Who presses Enter sooner meant what they typed."""


class SuggestionList(QFrame):
    """Shows what was found; the keyboard stays in the line that is typed into.

    Signals:
        pressed: a line was clicked (its ``Recipient``).
    """

    pressed = Signal(object)

    def __init__(self, parent: QWidget, clock: Callable[[], float] = monotonic) -> None:
        """``clock`` gives seconds."""
        super().__init__(parent)
        self._over = parent
        self._clock = clock
        self._rows: tuple[Suggested, ...] = ()
        self._seen: dict[Recipient, float] = {}
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = _Lines(self._note_seen)
        self._list.setObjectName("suggestionList")
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._list.setItemDelegate(OfferDelegate(self._list))
        self._more = quiet_label(wraps=True)
        self._more.setContentsMargins(_EDGE, 0, _EDGE, _BELOW)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        rows.setSpacing(0)
        rows.addWidget(self._list, 1)
        rows.addWidget(self._more)
        self._list.itemClicked.connect(self._on_list_item_clicked)
        self.hide()

    @property
    def current(self) -> Recipient | None:
        """The highlighted one."""
        row = self._list.currentRow()
        return self._rows[row].recipient if 0 <= row < len(self._rows) else None

    @property
    def seen(self) -> Recipient | None:
        """The highlighted one, if it has been on screen long enough to be meant."""
        current = self.current
        at = None if current is None else self._seen.get(current)
        return None if at is None or self._clock() - at < _SEEN else current

    def offer(self, found: Found, *, highlight: bool) -> None:
        """Show these, with the first highlighted or none; nothing where there are none."""
        self._rows = found.rows
        kept = {row.recipient for row in found.rows}
        self._seen = {recipient: at for recipient, at in self._seen.items() if recipient in kept}
        self._list.clear()
        for row in found.rows:
            item = QListWidgetItem(row.offer.spoken)
            item.setData(OFFER, row.offer)
            self._list.addItem(item)
        self._list.setCurrentRow(0 if highlight and found.rows else -1)
        self._list.setVisible(bool(found.rows))
        more = self.tr("There may be more. Type on.") if found.rows and not found.complete else ""
        self._more.setText(" ".join(filter(None, (more, found.note))))
        self._more.setVisible(bool(self._more.text()))
        self.setVisible(bool(found.rows or found.note))
        if self.isVisibleTo(self._over):
            self.raise_()
            self._tell()

    def go(self, by: int) -> None:
        """Highlight the line so many further down; from the last on to the first."""
        count, row = len(self._rows), self._list.currentRow()
        if not count:
            return
        self._list.setCurrentRow((row + by) % count if row >= 0 or by > 0 else count - 1)
        self._tell()

    def leave(self) -> None:
        """Go away; what was seen counts no more."""
        self.hide()
        self._list.clear()
        self._rows, self._seen = (), {}

    def place(self, anchor: QWidget) -> None:
        """Stand below this widget, as wide as it, as tall as the lines or the room there is."""
        corner = anchor.mapTo(self._over, QPoint(0, anchor.height() + _BELOW))
        lines = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        words = self._more.heightForWidth(anchor.width() - 2 * _PADDING) if self._more.isVisibleTo(self) else 0
        whole = lines + 2 * _PADDING + words
        room = self._over.height() - corner.y() - _EDGE
        self.setGeometry(QRect(corner.x(), corner.y(), anchor.width(), min(whole, room)))

    def _tell(self) -> None:
        """Have the highlighted line spoken, or how many there are."""
        row = self._list.currentRow()
        count = self.tr("{count} suggestions. Down leads to them.").format(count=len(self._rows))
        if not self._rows:
            announce(self, self._more.text())
        else:
            announce(self._list, self._rows[row].offer.spoken if row >= 0 else count)

    def _note_seen(self, rows: range) -> None:
        now = self._clock()
        for row in rows:
            self._seen.setdefault(self._rows[row].recipient, now)

    def _on_list_item_clicked(self, item: QListWidgetItem) -> None:
        self.pressed.emit(self._rows[self._list.row(item)].recipient)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the clicks beside the lines; what is covered must not hear of them."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take these, too."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a surface with an edge that parts it from what it covers."""
        look = tokens()
        draw_box(QPainter(self), self.rect(), look.pane, look.soft)


class _Lines(QListWidget):
    """Tells which of its lines have been painted."""

    def __init__(self, painted: Callable[[range], None]) -> None:
        super().__init__()
        self._painted = painted
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        SlimBar(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then tell."""
        super().paintEvent(event)
        whole = self.viewport().rect()
        places = [self.visualItemRect(self.item(row)) for row in range(self.count())]
        shown = [row for row, place in enumerate(places) if whole.contains(place)]
        if shown:
            self._painted(range(shown[0], shown[-1] + 1))
