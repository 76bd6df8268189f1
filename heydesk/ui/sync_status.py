"""Fetching the directory (people, lists, templates, conversations) behind the window, and the line that shows it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from heydesk.core.core import Core
from heydesk.domain.changes import Change
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.records import AccountId, DirectoryKind
from heydesk.ui.tasks import StartTask, subscribe_while_alive
from heydesk.ui.text import announce, translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from heydesk.core.directory_sync import SyncProgress


_PROGRESS = {
    DirectoryKind.FIELDS: (
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading contact fields from Heymarket…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading contact fields from Heymarket: {count}"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating contact fields…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating contact fields: {count}"),
    ),
    DirectoryKind.TAGS: (
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading tags from Heymarket…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading tags from Heymarket: {count}"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating tags…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating tags: {count}"),
    ),
    DirectoryKind.TEMPLATES: (
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading templates from Heymarket…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading templates from Heymarket: {count}"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating templates…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating templates: {count}"),
    ),
    DirectoryKind.LISTS: (
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading lists from Heymarket…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading lists from Heymarket: {count}"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating lists…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating lists: {count}"),
    ),
    DirectoryKind.SURVEYS: (
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading surveys from Heymarket…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading surveys from Heymarket: {count}"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating surveys…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating surveys: {count}"),
    ),
    DirectoryKind.CONVERSATIONS: (
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading conversations from Heymarket…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading conversations from Heymarket: {count}"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating conversations…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating conversations: {count}"),
    ),
    DirectoryKind.CONTACTS: (
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading contacts from Heymarket…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Loading contacts from Heymarket: {count}"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating contacts…"),
        QT_TRANSLATE_NOOP("SyncStatusLine", "Updating contacts: {count}"),
    ),
}
"""The progress of a fetch: of the first one without and with a count, of a later one without and with a count."""


class SyncStatusLine(QWidget):
    """Says what is being fetched and how much has come; hidden while nothing is fetched.

    Attributes:
        cancel: the button that stops the fetch.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fetchLine")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.cancel = Button(self.tr("Cancel"), ButtonKind.LINK)
        self.cancel.setObjectName("cancelFetch")
        self.cancel.setAccessibleName(self.tr("Cancel loading"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_progress(self, progress: SyncProgress) -> None:
        """Say how far the fetch has come, and offer to cancel it."""
        words = self._progress_words(progress)
        self._label.setText(words)
        self.setAccessibleName(words)
        self.cancel.show()
        self.show()

    def show_result(self, words: str) -> None:
        """Say how the fetch ended."""
        self._label.setText(words)
        self.setAccessibleName(words)
        self.cancel.hide()
        self.show()

    def _progress_words(self, progress: SyncProgress) -> str:
        first, first_count, new, new_count = map(str, _PROGRESS[progress.kind])
        if progress.is_first:
            words = first_count if progress.fetched else first
        else:
            words = new_count if progress.fetched else new
        translated = QCoreApplication.translate("SyncStatusLine", words)
        return translated.format(count=QLocale().toString(progress.fetched))


_INTERVAL_MS = 600_000
_AFTER_SEND_MS = 20_000
"""Time from the first change of the outbox to the next look at the conversations: one look for several sends."""
_SHOW_AFTER_MS = 1_000
"""A fetch that takes no longer is not shown."""
_RESULT_SHOWN_MS = 12_000


class SyncController(QObject):
    """Keeps the directory of the current account up to date: at the start, every ten minutes, and on request.

    Twenty seconds after something was sent, the conversations alone are fetched, so that the people just texted come
    first among the suggestions. A fetch that was cancelled is not repeated until somebody asks for it or the account
    changes.

    Attributes:
        interval_timer: starts the next fetch.
        show_timer: shows a fetch that has taken a while.
        after_send_timer: starts the fetch of the conversations after a send.
    """

    def __init__(self, core: Core, start: StartTask, place: Callable[[QWidget], None], parent: QObject) -> None:
        """``place`` adds the status line to a layout."""
        super().__init__(parent)
        self._core = core
        self._start = start
        self._account_id: AccountId | None = None
        self._line = SyncStatusLine()
        self._line.cancel.clicked.connect(self._on_cancel_clicked)
        place(self._line)
        self.interval_timer = single_shot_timer(self, _INTERVAL_MS, lambda: self._fetch(asked=False))
        self.after_send_timer = single_shot_timer(self, _AFTER_SEND_MS, self._on_after_send_timed_out)
        self.show_timer = single_shot_timer(self, _SHOW_AFTER_MS, self._show_progress)
        self._result_timer = single_shot_timer(self, _RESULT_SHOWN_MS, self._line.hide)
        subscribe_while_alive(self, core.changes, self._on_core_changed)

    def set_account(self, account_id: AccountId | None) -> None:
        """Fetch for this account from now on; a fetch for the one before is cancelled, and resumed next time."""
        if self._account_id not in {None, account_id}:
            self._core.directory.cancel(self._account_id)
        self._account_id = account_id
        self.interval_timer.stop()
        self.after_send_timer.stop()
        self._fetch(asked=False)

    def refresh(self) -> None:
        """Fetch now, and show how it ended."""
        self._fetch(asked=True)

    def _fetch(self, *, asked: bool) -> None:
        if self._account_id is not None:
            self.interval_timer.start()
            self._start(self._run(self._account_id, asked=asked))

    async def _run(self, account_id: AccountId, *, asked: bool) -> None:
        try:
            await self._core.directory.refresh_inboxes(account_id)
            has_all = account_id == self._account_id and await self._core.directory.refresh(account_id)
        except HeyDeskError as error:
            # A fetch that nobody asked for fails silently: the banner says what concerns sending.
            words = translate(error.sentence)
        else:
            trouble = self._core.directory.list_trouble(account_id)
            words = translate(trouble) if trouble else self.tr("Everything is up to date.")
            words = words if has_all else ""
        if asked and words and account_id == self._account_id:
            self._result_timer.start()
            self._line.show_result(words)
            announce(self, words)

    async def _fetch_conversations(self, account_id: AccountId) -> None:
        with suppress(HeyDeskError):  # nobody asked
            await self._core.directory.refresh(account_id, (DirectoryKind.CONVERSATIONS,))

    def _on_after_send_timed_out(self) -> None:
        if self._account_id is not None:
            self._start(self._fetch_conversations(self._account_id))

    def _on_core_changed(self, change: Change) -> None:
        if (change.entries is None or change.entries) and not self.after_send_timer.isActive():
            self.after_send_timer.start()
        if not change.directory or self._account_id is None:
            return
        if self._core.directory.progress(self._account_id) is None:
            self.show_timer.stop()
            if not self._result_timer.isActive():
                self._line.hide()
        elif self._line.isHidden() or self._result_timer.isActive():
            if not self.show_timer.isActive():
                self.show_timer.start()
        else:
            self._show_progress()

    def _show_progress(self) -> None:
        progress = None if self._account_id is None else self._core.directory.progress(self._account_id)
        if progress is not None:
            self._result_timer.stop()
            self._line.show_progress(progress)

    def _on_cancel_clicked(self) -> None:
        self.interval_timer.stop()
        if self._account_id is not None:
            self._core.directory.cancel(self._account_id)
