"""The conversation pane: the thread with the draft's one recipient, and what it says where there is none.

``ThreadPoller`` decides which thread is read, and when: the thread of the draft's one recipient.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.core.people import People
from heydesk.core.threads import ThreadPage, Threads
from heydesk.domain.changes import Change
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import AccountId, ChatId, ContactStatus, Conversation, HistoryMessage, InboxId
from heydesk.ui.conversation.bubbles import ThreadContext, rows
from heydesk.ui.conversation.list import ConversationView
from heydesk.ui.tasks import StartTask, subscribe_while_alive
from heydesk.ui.text import announce, isolated, translate, translate_plural
from heydesk.ui.theme import MARGINS
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.labels import Strip, StripKind, quiet_label
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent


@dataclass(frozen=True, slots=True)
class ThreadKey:
    """Identifies a thread: an account's inbox and the other side's number."""

    account_id: AccountId
    inbox_id: InboxId
    phone: str


def thread_key(
    account_id: AccountId | None, draft: Draft, chat: Callable[[AccountId, ChatId], Conversation | None]
) -> ThreadKey | None:
    """Return the thread that a draft continues; None unless it goes to exactly one person.

    ``chat`` returns an open conversation as last fetched.
    """
    if account_id is None or draft.inbox_id is None or draft.lists:
        return None
    if draft.recipients:
        is_alone = len(draft.recipients) == 1 and not draft.chats
        return ThreadKey(account_id, draft.inbox_id, draft.recipients[0]) if is_alone else None
    found = chat(account_id, draft.chats[0]) if len(draft.chats) == 1 else None
    if found is None or len(found.phones) != 1:
        return None
    return ThreadKey(account_id, found.inbox_id, found.phones[0])


_EVER = datetime(1, 1, 1, tzinfo=UTC)


class ThreadLoader(QObject):
    """Loads the pages of one thread, one at a time; an answer for the thread before is dropped.

    Signals:
        changed: a page was loaded, or failed to load; with the number of new messages of the other side.

    Attributes:
        key: the thread; None for none.
        status: what the service says about texting them; None if it was not asked.
        error: why the last page failed to load; None if it did not.
        has_more: whether there are older messages that are not loaded.
        is_loaded: whether the newest page has been loaded.
        is_loading: whether a page is being loaded.
    """

    changed = Signal(int)

    def __init__(self, people: People, threads: Threads, start: StartTask, parent: QObject) -> None:
        super().__init__(parent)
        self._people = people
        self._threads = threads
        self._start = start
        self.key: ThreadKey | None = None
        self._reset()

    def _reset(self) -> None:
        self._by_key: dict[object, HistoryMessage] = {}
        self._failed_before: datetime | None = None
        self.status: ContactStatus | None = None
        self.error: HeyDeskError | None = None
        self.has_more = False
        self.is_loaded = False
        self.is_loading = False

    def set_thread(self, key: ThreadKey | None) -> None:
        """Load another thread from now on. Shows what is cached of it; requests nothing before ``refresh``."""
        self.key = key
        self._reset()
        if key is not None:
            person = self._people.known(key.account_id, key.inbox_id, key.phone)
            self._by_key = {_key(each): each for each in person.messages}
            self.status = person.status

    def update_from_cache(self) -> None:
        """Use the status that another part of the program has fetched meanwhile."""
        if self.key is not None:
            person = self._people.known(self.key.account_id, self.key.inbox_id, self.key.phone)
            self.status = person.status or self.status

    @property
    def messages(self) -> tuple[HistoryMessage, ...]:
        """All messages loaded so far, oldest first."""
        return tuple(sorted(self._by_key.values(), key=lambda each: (each.sent_at or _EVER, each.message_id)))

    def refresh(self) -> None:
        """Load the newest page."""
        self._start_read(None)

    def load_older(self) -> None:
        """Load the page before the oldest message. After a failure, ``retry`` must be called."""
        oldest = next((each.sent_at for each in self.messages if each.sent_at), None)
        if self.has_more and oldest is not None and self.error is None:
            self._start_read(oldest)

    def retry(self) -> None:
        """Load again the page that failed, or else the newest."""
        self._start_read(self._failed_before)

    def _start_read(self, before: datetime | None) -> None:
        if self.key is not None and not self.is_loading:
            self.is_loading = True
            self._start(self._load(self.key, before))

    async def _load(self, key: ThreadKey, before: datetime | None) -> None:
        page = None
        failure: HeyDeskError | None = None
        try:
            page = await self._threads.read(key.account_id, key.inbox_id, key.phone, before)
        except HeyDeskError as error:
            failure = error
        if key is not self.key:
            return
        self.is_loading = False
        self.error, self._failed_before = failure, before if failure else None
        is_first = not self.is_loaded
        news = 0 if page is None else self._merge_page(page, before)
        self.changed.emit(news)
        if page is not None and before is None and (is_first or news):
            await self._ask_status(key)  # people opt out by a message

    def _merge_page(self, page: ThreadPage, before: datetime | None) -> int:
        """Add a page; return how many new messages of the other side the newest page holds."""
        fresh = {_key(each): each for each in page.messages}
        news = 0
        if not self.is_loaded:
            self._by_key = {}  # the cached ones: between them and this page some may be missing
        if before is None and self.is_loaded:
            new = [each for key, each in fresh.items() if key not in self._by_key]
            news = sum(each.inbound is True for each in new)
            if len(new) == len(fresh) and page.has_more:
                self._by_key = {}  # more than a page is new, so there is a gap: older ones are loaded again
                self.has_more = True
        else:
            self.has_more = page.has_more
        self._by_key |= fresh
        self.is_loaded = True
        return news

    async def _ask_status(self, key: ThreadKey) -> None:
        """Ask whether they have opted out; a failure is not shown."""
        with suppress(HeyDeskError):
            status = await self._threads.status(key.account_id, key.phone)
            if key is self.key and status != self.status:
                self.status = status
                self.changed.emit(0)


def _key(message: HistoryMessage) -> object:
    return message.message_id or (message.local_id, message.sent_at, message.text)


ReadDraft = Callable[[], "tuple[AccountId | None, Draft]"]
"""Returns the current account and the composer's draft."""

_FIRST_LOAD_DELAY_MS = 400
"""Time without another change of the recipient before the thread is loaded."""
_POLL_INTERVAL_MS = 30_000
"""While the window is active."""
_AFTER_SEND_DELAY_MS = 1_500
"""After something was sent: more may follow, and history needs a moment to show it."""


class ThreadPoller(QObject):
    """Loads the thread when a recipient is chosen, then twice a minute while the window is active, shown or not.

    The messages of the first load count as seen. Later ones of the other side do not until ``mark_seen``: the check
    of the draft warns that they have crossed with it.

    Signals:
        thread_changed: another thread, or none, is polled from now on.

    Attributes:
        loader: the thread as far as it is loaded; its signal ``changed`` tells of each page.
        poll_timer: starts the next poll.
        min_interval_ms: time since the last poll after which activating the window polls at once.
    """

    thread_changed = Signal()

    def __init__(
        self,
        people: People,
        threads: Threads,
        start: StartTask,
        read_draft: ReadDraft,
        is_window_active: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._threads = threads
        self.read_draft = read_draft
        self._is_window_active = is_window_active
        self._is_first_load = True
        self._has_ended = False
        self.loader = ThreadLoader(people, threads, start, self)
        self.loader.changed.connect(self._on_loader_changed)
        self._first_load_timer = single_shot_timer(self, _FIRST_LOAD_DELAY_MS, self.loader.refresh)
        self._poll_soon_timer = single_shot_timer(self, _AFTER_SEND_DELAY_MS, self.loader.refresh)
        self.poll_timer = single_shot_timer(self, _POLL_INTERVAL_MS, self._on_poll_timer_timed_out)
        self.min_interval_ms = _POLL_INTERVAL_MS
        self._since_last_poll = QElapsedTimer()
        self._since_last_poll.start()
        app = cast("QGuiApplication", QGuiApplication.instance())
        app.focusWindowChanged.connect(self._on_focus_window_changed)
        self.poll_timer.setSingleShot(False)
        self.poll_timer.start()

    @property
    def key(self) -> ThreadKey | None:
        """The thread that is polled."""
        return self.loader.key

    def follow_draft(self) -> None:
        """Poll the thread of the draft's recipient, which may be another one now."""
        key = None if self._has_ended else thread_key(*self.read_draft(), self._people.chat)
        if key == self.loader.key:
            return
        self.loader.set_thread(key)
        self._is_first_load = True
        self._poll_soon_timer.stop()
        if key is None:
            self._first_load_timer.stop()
        else:
            self._first_load_timer.start()
        self.thread_changed.emit()

    def end(self) -> None:
        """Stop polling: the window is closing."""
        self._has_ended = True
        self.poll_timer.stop()
        self.follow_draft()

    def poll_soon(self) -> None:
        """Poll shortly: something was sent to them, and history will show it."""
        if self.key is not None:
            self._poll_soon_timer.start()

    def mark_seen(self) -> None:
        """Note that everything loaded so far has been seen."""
        if self.key is not None and self.loader.is_loaded:
            self._threads.note_look(self.key.account_id, self.key.inbox_id, self.key.phone)

    def _on_loader_changed(self) -> None:
        if self._is_first_load and self.loader.is_loaded:
            self._is_first_load = False
            self.mark_seen()

    def _on_poll_timer_timed_out(self) -> None:
        key = self.key
        if key is not None and self._is_window_active() and self._threads.may_look(key.account_id):
            self._since_last_poll.start()
            self.loader.refresh()

    def _on_focus_window_changed(self) -> None:
        """Poll at once when the window is activated after a while."""
        if (
            self._since_last_poll.isValid()
            and self._since_last_poll.hasExpired(self.min_interval_ms)
            and self.poll_timer.isActive()
        ):
            self._on_poll_timer_timed_out()


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
        poller.loader.changed.connect(self._on_messages_changed)
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
