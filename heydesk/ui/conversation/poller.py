"""Which thread is read, page by page, and when: the thread of the draft's one recipient."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from typing import cast

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Signal
from PySide6.QtGui import QGuiApplication

from heydesk.core.people import People
from heydesk.core.threads import Threads, ThreadSlice
from heydesk.domain.errors import HeyDeskError, Refused
from heydesk.domain.message import Draft
from heydesk.domain.records import (
    AccountId,
    ChatId,
    Conversation,
    ConversationAddress,
    HistoryMessage,
    InboxId,
)
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import isolated, translate
from heydesk.ui.widgets.timers import single_shot_timer


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


def thread_address(
    account_id: AccountId | None, draft: Draft, chat: Callable[[AccountId, ChatId], Conversation | None]
) -> ConversationAddress | None:
    """Return the conversation that a draft continues, a group's too; None for several people, a list or nobody."""
    if account_id is None or draft.inbox_id is None or draft.lists or len(draft.chats) > 1:
        return None
    if draft.chats:
        found = chat(account_id, draft.chats[0])
        phones = () if found is None else found.phones
        inbox_id = draft.inbox_id if found is None else found.inbox_id
        return None if draft.recipients else ConversationAddress(inbox_id, phones, draft.chats[0])
    is_one = len(draft.recipients) == 1 or (draft.group and bool(draft.recipients))
    return ConversationAddress(draft.inbox_id, draft.recipients) if is_one else None


_EVER = datetime(1, 1, 1, tzinfo=UTC)


class ThreadLoader(QObject):
    """Loads the pages of one thread, one at a time; an answer for the thread before is dropped.

    Signals:
        changed: a page was loaded, or failed to load; with the number of new messages of the other side.

    Attributes:
        key: the thread; None for none.
        error: why the last page failed to load; None if it did not.
        arrived: what the other side wrote, as the last load of the newest page showed it for the first time.
        has_more: whether there are older messages that are not loaded.
        is_loaded: whether the newest page has been loaded.
        is_loading: whether a page is being loaded.
        is_loading_older: whether that is a page of older messages.
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
        self._in_order: tuple[HistoryMessage, ...] | None = None
        self._failed_before: datetime | None = None
        self.error: HeyDeskError | None = None
        self.arrived: tuple[HistoryMessage, ...] = ()
        self.has_more = False
        self.is_loaded = False
        self.is_loading = False
        self.is_loading_older = False

    def set_thread(self, key: ThreadKey | None) -> None:
        """Load another thread from now on. Shows what is cached of it; requests nothing before ``refresh``."""
        self.key = key
        self._reset()
        if key is not None:
            person = self._people.known(key.account_id, key.inbox_id, key.phone)
            self._by_key = {_key(each): each for each in person.messages}
            self._in_order = None

    @property
    def messages(self) -> tuple[HistoryMessage, ...]:
        """All messages loaded so far, oldest first."""
        if self._in_order is None:
            found = self._by_key.values()
            self._in_order = tuple(sorted(found, key=lambda each: (each.sent_at or _EVER, each.message_id)))
        return self._in_order

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
            self.is_loading_older = before is not None
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
        self.arrived = ()
        news = 0 if page is None else self._merge_page(page, before)
        self.changed.emit(news)
        if page is not None and before is None and (is_first or news):
            await self._ask_status(key)  # people opt out by a message

    def _merge_page(self, page: ThreadSlice, before: datetime | None) -> int:
        """Add a page; return how many new messages of the other side the newest page holds."""
        fresh = {_key(each): each for each in page.messages}
        news = 0
        if not self.is_loaded:
            self._by_key = {}  # the cached ones: between them and this page some may be missing
        if before is None and self.is_loaded:
            new = [each for key, each in fresh.items() if key not in self._by_key]
            self.arrived = tuple(each for each in new if each.inbound)
            news = len(self.arrived)
            if len(new) == len(fresh) and page.has_more:
                self._by_key = {}  # more than a page is new, so there is a gap: older ones are loaded again
                self.has_more = True
        else:
            self.has_more = page.has_more
        self._by_key |= fresh
        self._in_order = None
        self.is_loaded = True
        return news

    async def _ask_status(self, key: ThreadKey) -> None:
        """Ask whether they have opted out, which is announced; a failure is not shown."""
        with suppress(HeyDeskError):
            await self._threads.status(key.account_id, key.phone)


def _key(message: HistoryMessage) -> object:
    return message.message_id or (message.local_id, message.sent_at, message.text)


ReadDraft = Callable[[], "tuple[AccountId | None, Draft]"]
"""Returns the current account and the composer's draft."""

_FIRST_LOAD_DELAY_MS = 400
"""Time without another change of the recipient before the thread is loaded."""
_POLL_INTERVAL_MS = 15_000
"""While the window is active."""
_AFTER_SEND_DELAY_MS = 1_500
"""After something was sent: more may follow, and history needs a moment to show it."""


class ThreadPoller(QObject):
    """Loads the thread when a recipient is chosen, then four times a minute while the window is active, shown or not.

    It is loaded once more when the person begins to write.

    The messages of the first load count as seen. Later ones of the other side do not until ``mark_seen``: the check
    of the draft warns that they have crossed with it.

    Signals:
        thread_changed: another thread, or none, is polled from now on.

    Attributes:
        loader: the thread as far as it is loaded; its signal ``changed`` tells of each page.
        account_id: the account that the draft is of.
        address: the conversation that the draft continues, a group's too; None for several or for nobody.
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
        self.account_id: AccountId | None = None
        self.address: ConversationAddress | None = None
        self._is_first_load = True
        self._has_typed = False
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
        account_id, draft = self.read_draft()
        key = None if self._has_ended else thread_key(account_id, draft, self._people.chat)
        address = None if self._has_ended else thread_address(account_id, draft, self._people.chat)
        if (key, address, account_id) != (self.loader.key, self.address, self.account_id):
            self._set_thread(key, address, account_id)
        elif draft.text and not self._has_typed:
            self.typing_started()
        self._has_typed = bool(draft.text)

    def _set_thread(
        self, key: ThreadKey | None, address: ConversationAddress | None, account_id: AccountId | None
    ) -> None:
        self.account_id, self.address = account_id, address
        self.loader.set_thread(key)
        self._is_first_load = True
        self._poll_soon_timer.stop()
        if key is None:
            self._first_load_timer.stop()
        else:
            self._first_load_timer.start()
        self.thread_changed.emit()

    def typing_started(self) -> None:
        """Poll now, unless the first load is still to come: they may have written since the last poll."""
        if not self._is_first_load and not self._first_load_timer.isActive():
            self._on_poll_timer_timed_out()

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


def why_none(account_id: AccountId | None, draft: Draft, *, has_bubbles: bool) -> str:
    """Say why this draft belongs to no single thread, or what of it can be shown."""
    if not draft.has_recipients:
        return _tr("Choose one recipient to see the conversation.")
    if account_id is None or draft.inbox_id is None:
        return _tr("Choose an inbox to see the conversation.")
    if draft.lists:
        return _tr("A list has no conversation of its own. Replies come to you privately.")
    if has_bubbles or draft.chats or draft.group:
        return _tr("Group conversations can't be loaded. You'll see the texts you sent from here.")
    return _tr("Choose one recipient to see the conversation.")


def cannot_read(error: HeyDeskError | None) -> bool:
    """Whether the API key does not allow to read conversations."""
    return isinstance(error, Refused) and error.status == HTTPStatus.FORBIDDEN


def how_it_stands(thread: ThreadLoader, who: str, *, has_bubbles: bool, is_slow: bool) -> str:
    """Say that the thread takes long to load, could not be loaded, or is empty; "" otherwise."""
    if cannot_read(thread.error):
        return _tr("This API key can't read conversations. You'll see the texts you sent from here.")
    if thread.error is not None:
        return _tr("Couldn't load this conversation. {why}").format(why=translate(thread.error.sentence))
    if not thread.is_loaded:
        return _tr("Loading from Heymarket…") if is_slow and not has_bubbles else ""
    return "" if has_bubbles else _tr("No texts with {who} yet.").format(who=isolated(who))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Conversation", words)
