"""Keeps an eye on what the one recipient writes, while somebody writes to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtGui import QGuiApplication

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId, ChatId, InboxId, MemberId
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.phone_numbers import national
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from heydesk.core.core import Core
    from heydesk.core.threads import Page
    from heydesk.domain.records import ContactStatus, Conversation, HistoryMessage
    from heydesk.ui.tasks import StartTask


# What the conversation asks of the desk.


@dataclass(frozen=True, slots=True)
class ThreadKey:
    """Whose conversation it is: one inbox's of an account with one person."""

    account_id: AccountId
    inbox_id: InboxId
    phone: str


def thread_key_of(
    account_id: AccountId | None, draft: Draft, chat: Callable[[AccountId, ChatId], Conversation | None]
) -> ThreadKey | None:
    """Give the conversation that a draft goes on with; None unless it goes to exactly one person.

    ``chat`` gives an open conversation as it was last fetched.
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


# One thread as far as it has been read, kept up with the service.


_EVER = datetime(1, 1, 1, tzinfo=UTC)


class ThreadLoader(QObject):
    """Reads pages one at a time; an answer that comes after the topic has changed is dropped.

    Signals:
        changed: something was read, or could not be; with how many new messages the other side wrote.
    """

    changed = Signal(int)

    def __init__(self, core: Core, start: StartTask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._start = start
        self.topic: ThreadKey | None = None
        self._forget()

    def _forget(self) -> None:
        self._found: dict[object, HistoryMessage] = {}
        self._failed_before: datetime | None = None
        self.status: ContactStatus | None = None
        """What the service says about texting them, where it has been asked."""
        self.error: HeyDeskError | None = None
        """Why the last page could not be read."""
        self.has_more = False
        self.is_read = False
        """Whether the newest page has been read."""
        self.is_busy = False

    def turn(self, topic: ThreadKey | None) -> None:
        """Read another thread from now on. What is remembered of it is there; nothing is asked before ``refresh``."""
        self.topic = topic
        self._forget()
        if topic is not None:
            person = self._core.people.known(topic.account_id, topic.inbox_id, topic.phone)
            self._found = {_key(each): each for each in person.messages}
            self.status = person.status

    def recall(self) -> None:
        """Take over what somebody else has asked about them meanwhile."""
        if self.topic is not None:
            person = self._core.people.known(self.topic.account_id, self.topic.inbox_id, self.topic.phone)
            self.status = person.status or self.status

    @property
    def messages(self) -> tuple[HistoryMessage, ...]:
        """All that was read, oldest first."""
        return tuple(sorted(self._found.values(), key=lambda each: (each.sent_at or _EVER, each.message_id)))

    def refresh(self) -> None:
        """Read the newest page."""
        self._ask(None)

    def read_older(self) -> None:
        """Read the page before the oldest; not again by itself where that has failed."""
        oldest = next((each.sent_at for each in self.messages if each.sent_at), None)
        if self.has_more and oldest is not None and self.error is None:
            self._ask(oldest)

    def try_again(self) -> None:
        """Ask anew for what could not be read."""
        self._ask(self._failed_before)

    def _ask(self, before: datetime | None) -> None:
        if self.topic is not None and not self.is_busy:
            self.is_busy = True
            self._start(self._read(self.topic, before))

    async def _read(self, topic: ThreadKey, before: datetime | None) -> None:
        threads = self._core.threads
        page = None
        failure: HeyDeskError | None = None
        try:
            page = await threads.read(topic.account_id, topic.inbox_id, topic.phone, before)
        except HeyDeskError as error:
            failure = error
        if topic is not self.topic:
            return
        self.is_busy = False
        self.error, self._failed_before = failure, before if failure else None
        is_first = not self.is_read
        news = 0 if page is None else self._take(page, before)
        self.changed.emit(news)
        if page is not None and before is None and (is_first or news):
            await self._ask_status(topic)  # who opts out says so in a message

    def _take(self, page: Page, before: datetime | None) -> int:
        """Add a page; tell how many of the newest page's are news from the other side."""
        fresh = {_key(each): each for each in page.messages}
        news = 0
        if not self.is_read:
            self._found = {}  # what was remembered; between it and this page some may be missing
        if before is None and self.is_read:
            new = [each for key, each in fresh.items() if key not in self._found]
            news = sum(each.inbound is True for each in new)
            if len(new) == len(fresh) and page.has_more:
                self._found = {}  # so many came that there is a gap; what is older is read anew from here
                self.has_more = True
        else:
            self.has_more = page.has_more
        self._found |= fresh
        self.is_read = True
        return news

    async def _ask_status(self, topic: ThreadKey) -> None:
        """Whether they opted out is worth a request of its own, and no word when it can't be told."""
        with suppress(HeyDeskError):
            status = await self._core.threads.status(topic.account_id, topic.phone)
            if topic is self.topic and status != self.status:
                self.status = status
                self.changed.emit(0)


def _key(message: HistoryMessage) -> object:
    return message.message_id or (message.local_id, message.sent_at, message.text)


Written = Callable[[], "tuple[AccountId | None, Draft]"]

_REST = 400
"""Milliseconds without another recipient before this one is asked about, so that passing by asks nothing."""
_EVERY = 30_000
"""Milliseconds between two looks while the window is the one in use."""
_SOON = 1_500
"""Milliseconds after something went from here, in which more may go."""


class ThreadPoller(QObject):
    """Reads the thread when a recipient is chosen, then twice a minute; also while no pane shows it.

    What had been said by then was before the person, or could have been; what comes later crosses with their words
    until they have seen it, and the desk's check says so before it sends.

    Signals:
        turned: another thread is read from now on, or none.
        changed: as ``ThreadLoader``'s.
    """

    turned = Signal()
    changed = Signal(int)

    def __init__(
        self,
        core: Core,
        start: StartTask,
        written: Written,
        is_in_use: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """``written`` gives the account that is written for and the draft; ``is_in_use``, whether anybody is here."""
        super().__init__(parent)
        self._core = core
        self._written = written
        self._is_in_use = is_in_use
        self._is_new = True
        self._has_ended = False
        self.loader = ThreadLoader(core, start, self)
        self.loader.changed.connect(self._on_thread_changed)
        self._rest = single_shot_timer(self, _REST, self.loader.refresh)
        self._soon = single_shot_timer(self, _SOON, self.loader.refresh)
        self.every = single_shot_timer(self, _EVERY, self._on_every_timed_out)
        """The clock of the looks."""
        self.patience = _EVERY
        """Milliseconds since the last look, after which who comes back to the window need not wait for the next."""
        self._last = QElapsedTimer()
        self._last.start()
        app = cast("QGuiApplication", QGuiApplication.instance())
        app.focusWindowChanged.connect(self._on_focus_window_changed)
        self.every.setSingleShot(False)
        self.every.start()

    @property
    def topic(self) -> ThreadKey | None:
        """Which thread it is."""
        return self.loader.topic

    def written(self) -> tuple[AccountId | None, Draft]:
        """Give the account that is written for, and what stands in the composer."""
        return self._written()

    def follow_draft(self) -> None:
        """The draft has changed: it may go to somebody else now."""
        topic = None if self._has_ended else thread_key_of(*self._written(), self._chat)
        if topic == self.loader.topic:
            return
        self.loader.turn(topic)
        self._is_new = True
        self._soon.stop()
        if topic is None:
            self._rest.stop()
        else:
            self._rest.start()
        self.turned.emit()

    def _chat(self, account_id: AccountId, chat_id: ChatId) -> Conversation | None:
        return self._core.people.chat(account_id, chat_id)  # built only when there is one to ask about

    def end(self) -> None:
        """Ask nothing any more: the window is going."""
        self._has_ended = True
        self.every.stop()
        self.follow_draft()

    def look_soon(self) -> None:
        """Something went to them from here: history will show it."""
        if self.topic is not None:
            self._soon.start()

    def note_look(self) -> None:
        """All that was read is before the person's eyes."""
        if self.topic is not None and self.loader.is_read:
            self._core.threads.note_look(self.topic.account_id, self.topic.inbox_id, self.topic.phone)

    def _on_thread_changed(self, news: int) -> None:
        if self._is_new and self.loader.is_read:
            self._is_new = False
            self.note_look()
        self.changed.emit(news)

    def _on_every_timed_out(self) -> None:
        topic = self.topic
        if topic is not None and self._is_in_use() and self._core.threads.may_look(topic.account_id):
            self._last.start()
            self.loader.refresh()

    def _on_focus_window_changed(self) -> None:
        """Who comes back to the window sees what came meanwhile, not only with the next look."""
        if self._last.isValid() and self._last.hasExpired(self.patience) and self.every.isActive():
            self._on_every_timed_out()


# What is known around a thread without asking the service.


@dataclass(frozen=True, slots=True)
class ThreadContext:
    """The members by id, what went from here, and the time."""

    now: datetime
    members: Mapping[MemberId, str] = field(default_factory=dict)
    entries: Sequence[Entry] = ()
    """What went to them from here, oldest first."""
    them: str = ""
    """How the one whom the thread is with is called."""


def thread_context(core: Core, topic: ThreadKey, now: datetime) -> ThreadContext:
    """Gather them."""
    members = {
        member.id: member.name for inbox in core.directory.inboxes(topic.account_id) for member in inbox.members
    }
    entries = [entry for row in core.outbox_view.snapshot().rows for entry in row.entries if _belongs(entry, topic)]
    entries.sort(key=lambda entry: (entry.created_at, entry.id))
    return ThreadContext(now, members, tuple(entries), name_of(core, topic))


def name_of(core: Core, topic: ThreadKey) -> str:
    """Say how the person is called: by name, else by number."""
    contact = core.people.known(topic.account_id, topic.inbox_id, topic.phone).contact
    return national(topic.phone) if contact is None or not contact.name else contact.name


def _belongs(entry: Entry, topic: ThreadKey) -> bool:
    message = entry.message
    if message.is_broadcast or (entry.account_id, message.inbox_id) != (topic.account_id, topic.inbox_id):
        return False
    return message.phones == (topic.phone,)
