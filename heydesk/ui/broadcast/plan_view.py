"""How a broadcast reads, who is left out, and what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from heydesk.ui.broadcast import plan_word as word
from heydesk.ui.broadcast.remark import Remark
from heydesk.ui.broadcast.sample import Samples

if TYPE_CHECKING:
    from heydesk.domain.broadcast import Plan


class PlanView(QWidget):
    """Three samples, and a strip for each thing to know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples = Samples()
        self._gaps = Remark("gaps", "warning")
        self._excluded = Remark("excluded", "warning")
        self._unasked = Remark("unasked")
        self._unknown = Remark("unknownList", "warning")
        self._cost = Remark("cost")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for part in (self._samples, self._gaps, self._excluded, self._unasked, self._unknown, self._cost):
            rows.addWidget(part)
        self.hide()

    def show_plan(self, plan: Plan | None) -> None:
        """Show this one; None, which is not worked out yet, hides it."""
        self.setVisible(plan is not None)
        if plan is None:
            return
        self._samples.show_samples(plan.samples)
        self._gaps.say(word.gap_words(plan))
        self._excluded.say(word.excluded_words(plan), word.excluded_people(plan))
        self._unasked.say(word.unasked_words(plan))
        self._unknown.say(word.unknown_words(plan))
        self._cost.say(word.cost_words(plan))
