"""Saved drafts: the button that lists those put aside, and the debouncer that saves what is being written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from heydesk.domain.l10n import excerpt
from heydesk.domain.message import Draft, KeptDraft
from heydesk.ui.composer.recipients.model import Addressees, ChipLabel, Recipient
from heydesk.ui.text import isolated, on_button, short_moment, translate_plural
from heydesk.ui.widgets.buttons import Button
from heydesk.ui.widgets.timers import single_shot_timer

_MAX_LISTED = 15
"""Older ones are listed once newer ones are gone."""
_QUIET_MS = 500
_MAX_WAIT_MS = 1000
_RETRY_MS = 5000


class KeptDraftButton(Button):
    """Shows how many drafts were put aside, and lists them when pressed; hidden while there are none.

    Signals:
        opened: this one should be opened (its ``DraftId``).
        dropped: this one should be thrown away (its ``DraftId``).
    """

    opened = Signal(int)
    dropped = Signal(int)

    def __init__(
        self, now: Callable[[], datetime], label: Callable[[Recipient], ChipLabel], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self._now = now
        self._label = label
        self._kept: tuple[KeptDraft, ...] = ()
        self._has_room = self._is_offered = True
        self.setObjectName("keptDrafts")
        self.clicked.connect(self._on_self_clicked)
        self.hide()

    def set_drafts(self, kept: Sequence[KeptDraft]) -> None:
        """Show these, newest first."""
        self._kept = tuple(kept)
        self.setText(translate_plural("KeptDraftButton", "Saved drafts (%n)", "Saved drafts (%n)", len(self._kept)))
        self._update_visibility()
        self.updateGeometry()

    def set_room(self, has_room: bool) -> None:
        """Let it be shown: nobody is chosen, so that nothing else is in its place."""
        self._has_room = has_room
        self._update_visibility()

    def set_offered(self, offered: bool) -> None:
        """Be the place where they are offered, or leave that to the page above."""
        self._is_offered = offered
        self._update_visibility()

    def _update_visibility(self) -> None:
        self.setVisible(bool(self._kept) and self._has_room and self._is_offered)

    def _on_self_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        drop = QMenu(self.tr("Discard"), menu)
        for kept in self._kept[:_MAX_LISTED]:
            words = on_button(self._words(kept))
            menu.addAction(words, _with_id(self.opened.emit, kept))
            drop.addAction(words, _with_id(self.dropped.emit, kept))
        menu.addSeparator()
        menu.addMenu(drop)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _words(self, kept: KeptDraft) -> str:
        """Describe a draft: to whom, its first words or media, whether it is a note, and when it was put aside."""
        draft = kept.draft
        words = isolated(excerpt(draft.text) or excerpt(draft.media_url))
        when = short_moment(kept.kept_at, self._now())
        who = self._recipients(draft)
        if not draft.has_words:
            return self.tr("To {numbers} · {when}").format(numbers=isolated(excerpt(who)), when=when)
        if draft.is_note:
            words = self.tr("Note: {words}").format(words=words)
        if not who:
            return self.tr("{words} · {when}").format(words=words, when=when)
        return self.tr("{who}: {words} · {when}").format(who=isolated(excerpt(who)), words=words, when=when)

    def _recipients(self, draft: Draft) -> str:
        """Name the recipients of a draft."""
        chips = [self._label(one).title for one in Addressees.from_draft(draft).recipients[:_MAX_NAMED]]
        return ", ".join(filter(None, (*chips, draft.pending.strip())))


_MAX_NAMED = 3
"""Recipients of a draft that are named in the menu."""


def _with_id(emit: Callable[[int], None], kept: KeptDraft) -> Callable[[], None]:
    return lambda: emit(kept.id)


class DraftAutosaver(QObject):
    """Debouncer: saves half a second after the last change, at most one second after the first."""

    def __init__(self, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._quiet = single_shot_timer(self, _QUIET_MS, self.save_now)
        self._max_wait = single_shot_timer(self, _MAX_WAIT_MS, self.save_now)
        self._retry = single_shot_timer(self, _RETRY_MS, self.save_now)

    def mark_changed(self) -> None:
        """Save soon: something changed. Costs the key event nothing but the start of a timer."""
        self._quiet.start()
        if not self._max_wait.isActive():
            self._max_wait.start()

    def flush(self) -> None:
        """Save now, if anything changed since the last save."""
        if self._max_wait.isActive() or self._retry.isActive():
            self.save_now()

    def retry_later(self) -> None:
        """Try again in five seconds: the draft could not be saved."""
        self._retry.start()

    def cancel(self) -> None:
        """Save nothing: another draft is in the form."""
        self._quiet.stop()
        self._max_wait.stop()
        self._retry.stop()

    def save_now(self) -> None:
        """Save."""
        self.cancel()
        self._save()
