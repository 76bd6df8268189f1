"""The button to the drafts that were put aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from heydesk.domain.l10n import excerpt
from heydesk.domain.phone_numbers import HOME
from heydesk.ui.text import isolated, on_button, short_moment
from heydesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from heydesk.domain.message import Draft
    from heydesk.domain.records import KeptDraft


_MOST = 15
"""Older ones wait until newer ones are dealt with."""


class KeptDraftButton(Button):
    """Counts the kept drafts, and lists them when it is pressed; hidden while there are none.

    Signals:
        opened: bring this one back (a ``DraftId``).
        dropped: throw this one away (a ``DraftId``).
    """

    opened = Signal(int)
    dropped = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._now = now
        self._kept: tuple[KeptDraft, ...] = ()
        self.setObjectName("keptDrafts")
        self.clicked.connect(self._on_self_clicked)
        self.hide()

    def offer(self, kept: Sequence[KeptDraft]) -> None:
        """Offer these."""
        self._kept = tuple(kept)
        self.setText(self.tr("Kept drafts ({count})").format(count=len(self._kept)))
        self.setVisible(bool(self._kept))
        self.updateGeometry()

    def _on_self_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        drop = QMenu(self.tr("Throw away"), menu)
        for kept in self._kept[:_MOST]:
            words = on_button(self._words(kept))
            menu.addAction(words, self._emitting(self.opened, kept))
            drop.addAction(words, self._emitting(self.dropped, kept))
        menu.addSeparator()
        menu.addMenu(drop)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _emitting(self, signal: object, kept: KeptDraft) -> Callable[[], None]:
        return lambda: signal.emit(kept.id)  # type: ignore[attr-defined]  # a bound signal has no public type

    def _words(self, kept: KeptDraft) -> str:
        """Its first words, its media, or its numbers; whether it is a note; and when it was put aside."""
        draft = kept.draft
        words = isolated(excerpt(draft.text) or excerpt(draft.media_url) or excerpt(self._recipients(draft)))
        if draft.is_note:
            words = self.tr("Note: {words}").format(words=words)
        when = short_moment(kept.kept_at, self._now())
        return self.tr("{words} · {when}").format(words=words, when=when)

    def _recipients(self, draft: Draft) -> str:
        """Whom it is for, where it has no words yet."""
        from heydesk.ui.composer.recipients.chips import label_of
        from heydesk.ui.composer.recipients.model import Addressees, EmptyRecipientBook

        chips = [label_of(one, EmptyRecipientBook(), HOME).title for one in Addressees.of(draft).recipients]
        return self.tr("To {numbers}").format(numbers=", ".join(filter(None, (*chips, draft.pending.strip()))))


# When drafts are saved: soon after the last key, and now and then while typing goes on.

_AFTER_LAST_KEY = 1000
_AT_THE_LATEST = 5000


class DraftAutosaver(QObject):
    """Calls ``save`` one second after the last change, and every five seconds while changes go on."""

    def __init__(self, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._pause = self._timer(_AFTER_LAST_KEY)
        self._limit = self._timer(_AT_THE_LATEST)

    def touch(self) -> None:
        """Something changed."""
        self._pause.start()
        if not self._limit.isActive():
            self._limit.start()

    def flush(self) -> None:
        """Save now, if anything changed since the last time."""
        if self._limit.isActive():
            self.flush_now()

    def try_again(self) -> None:
        """It could not be saved: try again after the longer of the two times."""
        self._limit.start()

    def rest(self) -> None:
        """Nothing is left to save: something else stands in the form."""
        self._pause.stop()
        self._limit.stop()

    def _timer(self, wait: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(self.flush_now)
        return timer

    def flush_now(self) -> None:
        """Save."""
        self.rest()
        self._save()
