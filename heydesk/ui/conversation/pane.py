"""The conversation with the one person who is written to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heydesk.ui.conversation.bubbles import rows
from heydesk.ui.conversation.list import ConversationView
from heydesk.ui.conversation.poller import name_of, thread_context
from heydesk.ui.tasks import subscribe_while_alive
from heydesk.ui.text import announce, isolated, translate
from heydesk.ui.theme import MARGINS
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.labels import Strip, StripKind, quiet_label
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from heydesk.core.core import Core
    from heydesk.domain.changes import Change
    from heydesk.domain.ids import AccountId
    from heydesk.domain.message import Draft
    from heydesk.domain.records import ContactStatus
    from heydesk.ui.conversation.poller import ThreadLoader, ThreadPoller


# What the conversation pane says: why there is nothing to see, how the reading goes, who may not be texted.


def why_none(account_id: AccountId | None, draft: Draft) -> str:
    """Say why there is no one thread that belongs to this draft."""
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
    """Say how far the reading has come; "" when there is nothing to say."""
    if thread.error is not None:
        return _tr("The conversation can't be read. {why}").format(why=translate(thread.error.sentence))
    if not thread.is_read:
        return _tr("Reading the conversation…")
    if thread.is_busy and thread.has_more:
        return _tr("Reading older messages…")
    return "" if has_bubbles else _tr("Nothing has been said with {who} yet.").format(who=isolated(who))


def warning(status: ContactStatus | None, who: str) -> str:
    """Say whether nothing would reach them; "" when it would, or when nobody knows."""
    if status is not None and status.blocked:
        return _tr("{who} is blocked: nothing passes in either direction.").format(who=isolated(who))
    if status is not None and status.unsubscribed:
        return _tr("{who} has opted out: texts to them are not delivered.").format(who=isolated(who))
    return ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Conversation", words)


SEEN = 3_000
"""Milliseconds in sight after which a message counts as seen."""
_SETTLING = 50
"""Milliseconds in which more of the outbox may move."""


class ConversationPane(QWidget):
    """Shows the thread, newest last, and what of the outbox is not in history yet. Out of sight it does nothing."""

    def __init__(
        self, core: Core, watch: ThreadPoller, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._watch = watch
        self._reading = watch.loader
        self._now = now
        self._news = 0
        self._is_fresh = True
        self._seen = single_shot_timer(self, SEEN, self._on_seen_timed_out)
        self._moved = single_shot_timer(self, _SETTLING, self._on_moved_timed_out)
        self._build()
        watch.turned.connect(self._on_watch_turned)
        watch.changed.connect(self._on_watch_changed)
        subscribe_while_alive(self, core.changes, self._hear)

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
        """The draft has changed: why there is no thread to see may be another reason now."""
        if self._watch.topic is None and self.isVisible():
            self._show_words(has_bubbles=False)

    def _show(self) -> None:
        """Bring everything up to date with what is known."""
        topic = self._watch.topic
        complete = self._reading.is_read and not self._reading.has_more
        around = None if topic is None else thread_context(self._core, topic, self._now())
        bubbles = () if around is None else rows(self._reading.messages, around, complete=complete)
        self._view.show_bubbles(bubbles, to_end=self._is_fresh)
        self._is_fresh = self._is_fresh and not self._reading.is_read
        self._show_words(has_bubbles=bool(bubbles))
        self._new.setVisible(bool(self._news))
        if self._news == 1:
            self._new.setText(self.tr("1 new message"))
        else:
            self._new.setText(self.tr("{count} new messages").format(count=self._news))

    def _show_words(self, *, has_bubbles: bool) -> None:
        topic = self._watch.topic
        who = "" if topic is None else name_of(self._core, topic)
        if topic is None:
            words = why_none(*self._watch.written())
        else:
            words = how_it_stands(self._reading, who, has_bubbles=has_bubbles)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._view.setAccessibleDescription(words)
        self._again.setVisible(self._reading.error is not None)
        banner = warning(self._reading.status, who)
        self._banner.setText(banner)
        self._banner.setVisible(bool(banner))

    def _on_watch_turned(self) -> None:
        self._news = 0
        self._is_fresh = True
        self._seen.stop()
        self._show()

    def _on_watch_changed(self, news: int) -> None:
        was_at_end = self._view.shows_end
        self._news += news
        if not self.isVisible():
            return
        self._show()
        if news:
            announce(self, self._new.text())
            if was_at_end:
                self._view.go_to_end()
        if self._view.shows_end:
            self._seen.start()
        if self._view.shows_top:
            self._on_top_reached()  # so few that nobody can scroll up to the older ones

    def _on_top_reached(self) -> None:
        self._reading.read_older()
        if self._reading.is_busy:
            self._show_words(has_bubbles=True)

    def _on_again_clicked(self) -> None:
        self._reading.try_again()
        self._view.setFocus()  # the button goes when it has helped

    def _on_new_clicked(self) -> None:
        self._view.go_to_end()
        self._view.setFocus()
        self._on_bottom_reached()

    def _on_bottom_reached(self) -> None:
        self._seen.start()

    def _on_seen_timed_out(self) -> None:
        """What is at the end has been before somebody's eyes for a while."""
        if not self.isVisible() or not self._view.shows_end or not self.window().isActiveWindow():
            return
        self._watch.note_look()
        self._news = 0
        self._new.hide()

    def _hear(self, change: Change) -> None:
        """Something may have gone to them, or be known of them."""
        if change.entries is None or change.entries or change.directory or change.people:
            self._moved.start()

    def _on_moved_timed_out(self) -> None:
        if not self.isVisible() or self._watch.topic is None:
            return
        before = {bubble.key for bubble in self._view.bubbles}
        self._reading.recall()
        self._show()
        pending = [bubble for bubble in self._view.bubbles if bubble.is_pending]
        if any(bubble.key not in before for bubble in pending):
            self._view.go_to_end()  # the person has just sent it
        if pending:
            self._watch.look_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self._show()
        if self._reading.is_read:
            self._watch.look_soon()
        if self._view.shows_end:
            self._seen.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave what nobody sees."""
        super().hideEvent(event)
        self._seen.stop()
