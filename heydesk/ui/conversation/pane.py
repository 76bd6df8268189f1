"""The conversation pane: the thread with the draft's one recipient, and what it says where there is none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.domain.changes import Change
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import AccountId, ContactStatus
from heydesk.ui.conversation.bubbles import ThreadContext, rows
from heydesk.ui.conversation.list import ConversationView
from heydesk.ui.conversation.poller import ThreadKey, ThreadLoader, ThreadPoller
from heydesk.ui.tasks import subscribe_while_alive
from heydesk.ui.text import announce, isolated, translate, translate_plural
from heydesk.ui.theme import MARGINS
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.labels import Strip, StripKind, quiet_label
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent


def why_none(account_id: AccountId | None, draft: Draft) -> str:
    """Say why this draft belongs to no single thread."""
    if not (draft.recipients or draft.lists or draft.chats):
        return _tr("With one recipient, what was said before stands here.")
    if account_id is None or draft.inbox_id is None:
        return _tr("Choose an inbox, and what was said before stands here.")
    if draft.lists:
        return _tr("A list has no conversation: everybody on it has their own.")
    if len(draft.recipients) + len(draft.chats) > 1:
        return _tr("With several recipients there is no one conversation to show.")
    return _tr("Messages of a conversation of several people, or of one that is not known here, can't be shown.")


def how_it_stands(thread: ThreadLoader, who: str, *, has_bubbles: bool) -> str:
    """Say that the thread is being loaded, could not be loaded, or is empty; "" otherwise."""
    if thread.error is not None:
        return _tr("The conversation can't be read. {why}").format(why=translate(thread.error.sentence))
    if not thread.is_loaded:
        return _tr("Reading the conversation…")
    if thread.is_loading and thread.has_more:
        return _tr("Reading older messages…")
    return "" if has_bubbles else _tr("Nothing has been said with {who} yet.").format(who=isolated(who))


def warning(status: ContactStatus | None, who: str) -> str:
    """Say that they have opted out or are blocked; "" if not, or if nobody knows."""
    if status is not None and status.blocked:
        return _tr("{who} is blocked: nothing passes in either direction.").format(who=isolated(who))
    if status is not None and status.unsubscribed:
        return _tr("{who} has opted out: texts to them are not delivered.").format(who=isolated(who))
    return ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Conversation", words)


def thread_context(core: Core, key: ThreadKey, now: datetime) -> ThreadContext:
    """Collect what is known around a thread, from the core's caches and the outbox."""
    members = {member.id: member.name for inbox in core.directory.inboxes(key.account_id) for member in inbox.members}
    entries = [entry for row in core.outbox_view.snapshot().rows for entry in row.entries if _belongs(entry, key)]
    entries.sort(key=lambda entry: (entry.created_at, entry.id))
    return ThreadContext(now, members, tuple(entries), display_name_of(core, key))


def display_name_of(core: Core, key: ThreadKey) -> str:
    """Return the person's name, or else their number."""
    contact = core.people.known(key.account_id, key.inbox_id, key.phone).contact
    return national(key.phone) if contact is None or not contact.name else contact.name


def _belongs(entry: Entry, key: ThreadKey) -> bool:
    message = entry.message
    if message.is_broadcast or (entry.account_id, message.inbox_id) != (key.account_id, key.inbox_id):
        return False
    return message.phones == (key.phone,)


SEEN_AFTER_MS = 3_000
"""Time in sight, in an active window, after which messages count as seen."""
_UPDATE_DELAY_MS = 50
"""Time after a change in which more may follow."""


class ConversationPane(QWidget):
    """Shows the thread, newest last, with the messages of the outbox that history does not show yet.

    While hidden it does nothing; the poller goes on.
    """

    def __init__(
        self, core: Core, poller: ThreadPoller, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._poller = poller
        self._loader = poller.loader
        self._now = now
        self._new_count = 0
        self._scrolls_to_end = True
        self._seen_timer = single_shot_timer(self, SEEN_AFTER_MS, self._on_seen_timer_timed_out)
        self._update_timer = single_shot_timer(self, _UPDATE_DELAY_MS, self._on_update_timer_timed_out)
        self._build()
        poller.thread_changed.connect(self._on_thread_changed)
        poller.changed.connect(self._on_messages_changed)
        subscribe_while_alive(self, core.changes, self._on_core_changed)

    def _build(self) -> None:
        self.setObjectName("conversationPane")
        self._banner = Strip("", StripKind.ERROR)
        self._banner.setObjectName("contactStatus")
        self._words = quiet_label(wraps=True)
        self._words.setObjectName("conversationWords")
        self._again = Button(self.tr("Try again"), ButtonKind.LINK)
        self._again.setObjectName("conversationAgain")
        self._view = ConversationView()
        self.setFocusProxy(self._view)
        self._new = Button("")
        self._new.setObjectName("newMessages")
        told = QHBoxLayout()
        told.addWidget(self._words, 1)
        told.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*MARGINS)
        layout.setSpacing(8)
        layout.addWidget(self._banner)
        layout.addLayout(told)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._new, 0, Qt.AlignmentFlag.AlignHCenter)
        self._again.clicked.connect(self._on_again_clicked)
        self._new.clicked.connect(self._on_new_clicked)
        self._view.top_reached.connect(self._on_top_reached)
        self._view.bottom_reached.connect(self._on_bottom_reached)
        self._show()

    def draft_changed(self) -> None:
        """Update the reason why there is no thread."""
        if self._poller.key is None and self.isVisible():
            self._show_words(has_bubbles=False)

    def _show(self) -> None:
        """Show everything as it is known now."""
        key = self._poller.key
        complete = self._loader.is_loaded and not self._loader.has_more
        around = None if key is None else thread_context(self._core, key, self._now())
        bubbles = () if around is None else rows(self._loader.messages, around, complete=complete)
        self._view.show_bubbles(bubbles, to_end=self._scrolls_to_end)
        self._scrolls_to_end = self._scrolls_to_end and not self._loader.is_loaded
        self._show_words(has_bubbles=bool(bubbles))
        self._new.setVisible(bool(self._new_count))
        self._new.setText(translate_plural("ConversationPane", "%n new message", "%n new messages", self._new_count))

    def _show_words(self, *, has_bubbles: bool) -> None:
        key = self._poller.key
        who = "" if key is None else display_name_of(self._core, key)
        if key is None:
            words = why_none(*self._poller.read_draft())
        else:
            words = how_it_stands(self._loader, who, has_bubbles=has_bubbles)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._view.setAccessibleDescription(words)
        self._again.setVisible(self._loader.error is not None)
        banner = warning(self._loader.status, who)
        self._banner.setText(banner)
        self._banner.setVisible(bool(banner))

    def _on_thread_changed(self) -> None:
        self._new_count = 0
        self._scrolls_to_end = True
        self._seen_timer.stop()
        self._show()

    def _on_messages_changed(self, news: int) -> None:
        was_at_end = self._view.shows_end
        self._new_count += news
        if not self.isVisible():
            return
        self._show()
        if news:
            announce(self, self._new.text())
            if was_at_end:
                self._view.go_to_end()
        if self._view.shows_end:
            self._seen_timer.start()
        if self._view.shows_top:
            self._on_top_reached()  # too few to scroll, so older ones are loaded at once

    def _on_top_reached(self) -> None:
        self._loader.load_older()
        if self._loader.is_loading:
            self._show_words(has_bubbles=True)

    def _on_again_clicked(self) -> None:
        self._loader.retry()
        self._view.setFocus()  # the button is hidden when the load succeeds

    def _on_new_clicked(self) -> None:
        self._view.go_to_end()
        self._view.setFocus()
        self._on_bottom_reached()

    def _on_bottom_reached(self) -> None:
        self._seen_timer.start()

    def _on_seen_timer_timed_out(self) -> None:
        """The newest message has been in sight for a while, so all of them count as seen."""
        if not self.isVisible() or not self._view.shows_end or not self.window().isActiveWindow():
            return
        self._poller.mark_seen()
        self._new_count = 0
        self._new.hide()

    def _on_core_changed(self, change: Change) -> None:
        """Update soon: something may have been sent to them, or become known about them."""
        if change.entries is None or change.entries or change.directory or change.people:
            self._update_timer.start()

    def _on_update_timer_timed_out(self) -> None:
        if not self.isVisible() or self._poller.key is None:
            return
        before = {bubble.key for bubble in self._view.bubbles}
        self._loader.update_from_cache()
        self._show()
        pending = [bubble for bubble in self._view.bubbles if bubble.is_pending]
        if any(bubble.key not in before for bubble in pending):
            self._view.go_to_end()  # the person has just sent it
        if pending:
            self._poller.poll_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while hidden."""
        super().showEvent(event)
        self._show()
        if self._loader.is_loaded:
            self._poller.poll_soon()
        if self._view.shows_end:
            self._seen_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting messages as seen."""
        super().hideEvent(event)
        self._seen_timer.stop()
