"""Keeps what is known of the team fresh, behind whatever the person does."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from heydesk.domain.errors import HeyDeskError
from heydesk.ui.announcement import announce
from heydesk.ui.fetch_line import FetchLine
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.core.core import Change, Desk
    from heydesk.domain.ids import AccountId
    from heydesk.ui.starter import Work

_AGAIN = 600_000
"""Milliseconds from one fetch to the next."""
_AFTER_SEND = 20_000
"""Milliseconds after something went from here; what goes meanwhile is covered, too."""
_SHOWN_AFTER = 1_000
"""Milliseconds. What takes no longer is not worth a line."""
_READ = 12_000
"""Milliseconds for which it stands how a fetch ended that somebody asked for."""


class FetchWork(QObject):
    """Fetches for the account that is written for: at the start, every ten minutes, and when it is asked to.

    When something went from here, the conversations alone are looked at soon after: whom one wrote to comes first.
    Once a person has stopped it, it rests until they ask for it, or the account changes.
    """

    def __init__(
        self, desk: Desk, start: Callable[[Work], None], place: Callable[[QWidget], None], parent: QObject
    ) -> None:
        """``place`` puts the line where it can be seen."""
        super().__init__(parent)
        self._desk = desk
        self._start = start
        self._account_id: AccountId | None = None
        self._line = FetchLine()
        self._line.cancelled.connect(self._on_line_cancelled)
        place(self._line)
        self.again = self._timer(_AGAIN, lambda: self._fetch(asked=False))
        """The clock of the fetches."""
        self.after_send = self._timer(_AFTER_SEND, self._on_after_send_timed_out)
        """The clock after a send."""
        self._show = self._timer(_SHOWN_AFTER, self._show_progress)
        self._hush = self._timer(_READ, self._line.hide)
        self.destroyed.connect(desk.watch(self._on_desk_changed))

    def follow(self, account_id: AccountId | None) -> None:
        """Fetch for this account from now on; a fetch for the one before is stopped, and goes on the next time."""
        if self._account_id not in {None, account_id}:
            self._desk.directory.cancel(self._account_id)
        self._account_id = account_id
        self.again.stop()
        self.after_send.stop()
        self._fetch(asked=False)

    def refresh(self) -> None:
        """Fetch now, and say how it ended."""
        self._fetch(asked=True)

    def _timer(self, interval: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(call)
        return timer

    def _fetch(self, *, asked: bool) -> None:
        if self._account_id is not None:
            self.again.start()
            self._start(self._run(self._account_id, asked=asked))

    async def _run(self, account_id: AccountId, *, asked: bool) -> None:
        try:
            await self._desk.refresh(account_id)
            has_all = account_id == self._account_id and await self._desk.directory.refresh(account_id)
        except HeyDeskError as error:
            # Unasked, the desk's troubles say what concerns sending, and all stands as last seen.
            words = translate(error.sentence)
        else:
            trouble = self._desk.directory.list_trouble(account_id)
            words = translate(trouble) if trouble else self.tr("People, lists and texts are as the service has them.")
            words = words if has_all else ""
        if asked and words and account_id == self._account_id:
            self._hush.start()
            self._line.say(words)
            announce(self, words)

    async def _look_at_conversations(self, account_id: AccountId) -> None:
        from heydesk.core.directory_sync import Kind

        with suppress(HeyDeskError):  # nobody asked
            await self._desk.directory.refresh(account_id, (Kind.CONVERSATIONS,))

    def _on_after_send_timed_out(self) -> None:
        if self._account_id is not None:
            self._start(self._look_at_conversations(self._account_id))

    def _on_desk_changed(self, change: Change) -> None:
        if (change.entries is None or change.entries) and not self.after_send.isActive():
            self.after_send.start()
        if not change.directory or self._account_id is None:
            return
        if self._desk.directory.progress(self._account_id) is None:
            self._show.stop()
            if not self._hush.isActive():
                self._line.hide()
        elif self._line.isHidden() or self._hush.isActive():
            if not self._show.isActive():
                self._show.start()
        else:
            self._show_progress()

    def _show_progress(self) -> None:
        progress = None if self._account_id is None else self._desk.directory.progress(self._account_id)
        if progress is not None:
            self._hush.stop()
            self._line.show_progress(progress)

    def _on_line_cancelled(self) -> None:
        self.again.stop()
        if self._account_id is not None:
            self._desk.directory.cancel(self._account_id)
