"""The chips in their rows, and the line after the last one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from heydesk.ui.composer.chip_flow import ChipFlow
from heydesk.ui.composer.recipient import Recipient
from heydesk.ui.composer.recipient_line import RecipientLine

if TYPE_CHECKING:
    from heydesk.ui.composer.chip import Chip
    from heydesk.ui.composer.chip_fold import ChipFold
    from heydesk.ui.composer.chip_label import ChipLabel
    from heydesk.ui.composer.chip_stop import ChipStop

FOLDED = 20
"""So many chips are shown before the rest is counted instead: all of hundreds would cost the window its speed."""
_AT_THE_END = 6
"""Of them so many after the fold: what was added last is seen, and Backspace takes what stands before it."""
_TICK = 20_000
"""Milliseconds after which the chips' clocks, which show minutes, are looked at again."""
_STEP = 300
"""More of them at each press of the fold."""


class ChipStrip(QWidget):
    """Shows recipients as chips; many are folded, and unfolded on request.

    Signals:
        removed: a chip was taken away (its ``Recipient``).
        sighted: this widget has the keyboard now, and should be scrolled to.
    """

    removed = Signal(object)
    sighted = Signal(QWidget)

    def __init__(self, label: Callable[[Recipient], ChipLabel]) -> None:
        """``label`` says what a recipient's chip says."""
        super().__init__()
        self._label = label
        self._recipients: tuple[Recipient, ...] = ()
        self._chips: dict[Recipient, Chip] = {}
        self._stops: tuple[ChipStop, ...] = ()  # what can have the keyboard before the line
        self._limit = FOLDED
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self.refresh)
        self.line = RecipientLine(self)
        self.flow = ChipFlow(self)
        self.flow.addWidget(self.line)

    def show_recipients(self, recipients: Sequence[Recipient]) -> None:
        """Have chips for exactly these; those that stay are left alone."""
        self._recipients = tuple(recipients)
        (self._tick.start if recipients else self._tick.stop)()
        if len(self._recipients) <= FOLDED:
            self._limit = FOLDED
        self._arrange()

    def refresh(self) -> None:
        """Say anew what the chips say: more may be known, or from another inbox."""
        for recipient, chip in self._chips.items():
            chip.show_label(self._label(recipient))

    def go(self, place: int) -> None:
        """Give the keyboard to what stands at this place; to the line after the last."""
        if place >= len(self._stops):
            self.line.setFocus()
        elif place >= 0:
            self._stops[place].setFocus()
            self.sighted.emit(self._stops[place])

    def go_to_last(self) -> None:
        """Give the keyboard to the chip before the line."""
        self.go(len(self._stops) - 1)

    def place_of(self, recipient: Recipient) -> int:
        """Tell at which place a recipient's chip stands; the line's for one that is folded away."""
        chip = self._chips.get(recipient)
        return len(self._stops) if chip is None else self._stops.index(chip)

    def _arrange(self) -> None:
        hidden = max(0, len(self._recipients) - self._limit)
        end = len(self._recipients) - _AT_THE_END
        first = self._recipients[: end - hidden] if hidden else self._recipients
        last = self._recipients[end:] if hidden else ()
        shown = {recipient: self._chips.get(recipient) or self._make(recipient) for recipient in (*first, *last)}
        gone = [chip for recipient, chip in self._chips.items() if recipient not in shown]
        self._chips = shown
        fold: tuple[ChipFold, ...] = ()
        if hidden:
            self._fold.count(hidden)
            fold = (self._fold,)
        self._stops = (*(shown[one] for one in first), *fold, *(shown[one] for one in last))
        self.flow.arrange((*self._stops, self.line))
        for chip in gone:
            chip.deleteLater()

    @cached_property
    def _fold(self) -> ChipFold:
        from heydesk.ui.composer.chip_fold import ChipFold

        made = ChipFold(self)
        made.clicked.connect(self._on_fold_clicked)
        made.left.connect(lambda by: self._leave(made, by))
        return made

    def _make(self, recipient: Recipient) -> Chip:
        from heydesk.ui.composer.chip import Chip  # the first window has none, mostly

        chip = Chip(recipient, self._label(recipient), self)
        chip.removed.connect(lambda: self.removed.emit(recipient))
        chip.left.connect(lambda by: self._leave(chip, by))
        return chip

    def _leave(self, stop: ChipStop, by: int) -> None:
        self.go(self._stops.index(stop) + by if by else len(self._stops))

    def _on_fold_clicked(self) -> None:
        place = self._stops.index(self._fold)
        self._limit += _STEP
        self._arrange()
        self.go(place)
