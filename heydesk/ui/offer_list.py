"""What a chooser offers: one line each, or a sentence where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from heydesk.ui.announcement import announce
from heydesk.ui.offer import OFFER, Offer, OfferDelegate
from heydesk.ui.scroll_bar import SlimBar

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}

MOST = 200
"""Lines that are made; more than anybody reads, and what is not among them is found by typing."""


class OfferList(QWidget):
    """The keyboard stays where it is searched from; which line is chosen is spoken.

    Signals:
        chosen: the chosen ``Offer`` is another, or there is none any more (None).
        pressed_twice: the chosen one was clicked twice.
    """

    chosen = Signal(object)
    pressed_twice = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setObjectName("chooserList")
        self._list.setAccessibleName(name)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self._list.setPalette(palette)
        SlimBar(self._list)
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

    def offer(self, offers: Sequence[Offer], empty: str, *, anew: bool) -> None:
        """Offer these; ``empty`` is said where there are none.

        The first is chosen; unless they are offered ``anew`` for the same words, the one that was chosen before.
        """
        before = self.current
        keys = [offer.key for offer in offers[:MOST]]
        row = keys.index(before.key) if anew and before is not None and before.key in keys else 0
        was_blocked = self._list.blockSignals(True)  # one change, however many lines
        self._list.clear()
        for offer in offers[:MOST]:
            item = QListWidgetItem(offer.spoken)
            item.setData(OFFER, offer)
            self._list.addItem(item)
        self._list.setCurrentRow(row if offers else -1)
        self._list.blockSignals(was_blocked)
        self._empty.setText(empty)
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
        self.chosen.emit(offer)
        announce(self._list, self._empty.text() if offer is None else offer.spoken)
