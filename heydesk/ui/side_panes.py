"""The right pane: one of several, chosen by a row of segments on top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heydesk.ui.quiet_label import quiet_label
from heydesk.ui.region import is_in
from heydesk.ui.segment_bar import SegmentBar

if TYPE_CHECKING:
    from typing import Protocol

    from heydesk.ui.memory import WindowMemory

    class SidePane(Protocol):
        """What each of them can do."""

        def draft_changed(self) -> None:
            """The draft has changed; costs the key that changed it nothing."""


MARGINS = (14, 4, 14, 12)
"""Around what a pane shows, in pixels: left, above, right, below."""
_MEMORY = "pane"


class Offer:
    """A pane that can be shown: ``key`` for the memory, ``words`` for its segment, ``make`` when first needed.

    ``hint`` is what it says when it is empty: it stands in its place until it is built, so that the first paint is
    the finished one. Not a dataclass: those are compiled at their import, and the first window waits for this one.
    """

    def __init__(self, key: str, words: str, make: Callable[[], QWidget], hint: str = "") -> None:
        self.key = key
        self.words = words
        self.make = make
        self.hint = hint


class SidePanes(QWidget):
    """Shows one pane and remembers which. Each is built when it is first to be seen, never before the first paint."""

    def __init__(self, offers: Sequence[Offer], memory: WindowMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = tuple(offers)
        self._memory = memory
        self._made: dict[int, QWidget] = {}
        self._is_lent = False
        known = memory.load().get(_MEMORY)
        self._chosen = next((place for place, offer in enumerate(self._offers) if offer.key == known), 0)
        self._shown = self._chosen
        self.setObjectName("sidePanes")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        names = [(f"show{offer.key.capitalize()}", offer.words) for offer in self._offers]
        self._bar = SegmentBar(names)
        self._bar.put(self._chosen)
        self._bar.chosen.connect(self._choose)
        top = QVBoxLayout()
        top.setContentsMargins(14, 12, 14, 8)
        top.addWidget(self._bar)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addLayout(top)
        self._hint = quiet_label(self._offers[self._chosen].hint, wraps=True)
        self._hint.setContentsMargins(*MARGINS)
        self._rows.addWidget(self._hint)
        self._rows.addStretch(1)

    def draft_changed(self) -> None:
        """Tell the one that is shown."""
        if self._shown in self._made:
            cast("SidePane", self._made[self._shown]).draft_changed()

    def pane(self, key: str) -> QWidget:
        """Give a pane, built now if it must be."""
        return self._pane(self._place_of(key))

    def choose(self, key: str) -> None:
        """Show this one from now on, at the next start too, as if its segment had been pressed."""
        self._choose(self._place_of(key))

    def lend(self, key: str) -> None:
        """Show this one for a while, until ``give_back`` or until the person chooses another."""
        self._is_lent = True
        self._show(self._place_of(key))

    def give_back(self) -> None:
        """Show again what the person has chosen."""
        if self._is_lent:
            self._is_lent = False
            self._show(self._chosen)

    def _place_of(self, key: str) -> int:
        return next(place for place, offer in enumerate(self._offers) if offer.key == key)

    def _pane(self, place: int) -> QWidget:
        if place not in self._made:
            pane = self._offers[place].make()
            pane.hide()
            self._hint.hide()
            self._rows.insertWidget(self._rows.count() - 1, pane, 100)
            self._made[place] = pane
        return self._made[place]

    def _show(self, place: int) -> None:
        pane = self._pane(place)
        had_keyboard = is_in(self) and not is_in(self._bar)
        self._shown = place
        self._bar.put(place)
        for other in self._made.values():
            if other is not pane:
                other.hide()
        pane.show()
        if had_keyboard:
            self._bar.setFocus()

    def _choose(self, place: int) -> None:
        self._is_lent = False
        if place != self._chosen:
            self._chosen = place
            self._memory.save({**self._memory.load(), _MEMORY: self._offers[place].key})
        self._show(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing but the ground; build what is to be seen on it after the first time."""
        super().paintEvent(event)
        if self._shown not in self._made:
            QTimer.singleShot(0, self, self._on_painted)

    def _on_painted(self) -> None:
        self._show(self._shown)
