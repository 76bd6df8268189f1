"""Three panes side by side; the outer two fold away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from heydesk.ui.box import fill_box
from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST = (13, 40, 15)
"""How wide each pane wants to be at least, in heights of a line of text."""
_NARROW = 24
"""How narrow the centre may get before the left one folds too: what can be undone should stay in sight."""
_FIRST = (250, 630, 300)
"""How wide they are at first, of 1180 in all."""
_OUTER = (0, 2)


class _Handle(QSplitterHandle):
    """A hairline; the mouse finds it a few pixels to either side."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        fill_box(QPainter(self), self.rect(), tokens().line)


class PaneSplitter(QSplitter):
    """Shows an outer pane when the person wants it and there is room; the one wanted last has precedence.

    Signals:
        folded: a pane came or went.
    """

    folded = Signal()

    def __init__(self, left: QWidget, centre: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._wanted = {0: True, 2: True}
        self._first_of = 0
        self._forced: int | None = None
        self._alone = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.panes = (left, centre, right)
        for place, pane in enumerate(self.panes):
            self.addWidget(pane)
            self.setStretchFactor(place, 1 if place == 1 else 0)
        self.setSizes(list(_FIRST))
        # A splitter puts each new pane below the last; screen readers read from the bottom up the other way round.
        for widget in (*self.panes, self.handle(1), self.handle(2)):
            widget.raise_()

    def is_wanted(self, place: int) -> bool:
        """Whether the person wants this outer pane (0 or 2)."""
        return self._wanted[place]

    def is_shown(self, place: int) -> bool:
        """Whether this pane can be seen."""
        return not self.panes[place].isHidden()

    def want(self, place: int, wanted: bool) -> None:
        """Unfold this outer pane, even where it is narrow, or fold it away."""
        self._wanted[place] = wanted
        self._forced = place if wanted else None
        if wanted:
            self._first_of = place
        self._fit()

    def stand_alone(self, alone: bool) -> None:
        """Show nothing but the centre, as the page for signing in has it; or the panes again."""
        self._alone = alone
        self._fit()

    def restore(self, sizes: Sequence[int], *, left: bool, right: bool) -> None:
        """Be as remembered."""
        self._wanted = {0: left, 2: right}
        if len(sizes) == len(_FIRST) and all(size > 0 for size in sizes):
            self.setSizes(list(sizes))
        self._fit()

    def widths(self) -> list[int]:
        """Give the widths of now, those of folded panes as they would be."""
        return [size or first for size, first in zip(self.sizes(), _FIRST, strict=True)]

    def _fit(self) -> None:
        line = self.fontMetrics().height()
        taken, changed = 0, False
        for place in sorted(_OUTER, key=lambda each: each != self._first_of):
            needed = _LEAST[place] * line
            centre = (_NARROW if place == 0 else _LEAST[1]) * line
            fits = taken + needed + centre <= self.width()
            shown = self._wanted[place] and not self._alone and (fits or place == self._forced)
            taken += needed if shown else 0
            if shown == self.panes[place].isHidden():
                self.panes[place].setVisible(shown)
                changed = True
        if changed:
            self.folded.emit()

    def createHandle(self) -> QSplitterHandle:
        """Make the line between two panes."""
        return _Handle(self.orientation(), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room any more, unfold what has."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            if event.oldSize().width() > 0:
                self._forced = None
            self._fit()
