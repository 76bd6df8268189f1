"""What is in the outbox, in a few words in the header, for as long as the outbox itself is folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from heydesk.domain.errors import HeyDeskError
from heydesk.ui.button import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.core.core import Desk
    from heydesk.core.outbox_view import Counts


class OutboxSign(Button):
    """Hidden while the outbox can be seen, or holds nothing that a person should know of. Pressed, it unfolds it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self._needed = False
        self.setObjectName("outboxSign")
        self.setToolTip(self.tr("Show the outbox. Alt+U takes the newest held message back."))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_counts)
        unwatch = desk.watch(lambda _change: self._soon.start() if self._needed else None)
        self.destroyed.connect(unwatch)
        self.hide()

    def set_needed(self, outbox_is_shown: bool) -> None:
        """The outbox came into sight, or went out of it."""
        self._needed = not outbox_is_shown
        self._show_counts()

    def _show_counts(self) -> None:
        if not self._needed:
            self.hide()
            return
        try:
            words = self._words(self._desk.counts())
        except HeyDeskError:
            words = ""  # the outbox pane says it
        self.setText(words)
        self.updateGeometry()
        self.setVisible(bool(words))

    def _words(self, counts: Counts) -> str:
        parts = (
            (self.tr("{count} need you"), counts.needs_you),
            (self.tr("{count} held"), counts.held),
            (self.tr("{count} waiting"), counts.waiting),
            (self.tr("{count} sending"), counts.sending),
        )
        return " · ".join(words.format(count=count) for words, count in parts if count)
