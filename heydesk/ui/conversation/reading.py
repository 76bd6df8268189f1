"""One thread as far as it has been read, kept up with the service."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from heydesk.domain.errors import HeyDeskError
from heydesk.ui.conversation.port import ConversingDesk, Topic

if TYPE_CHECKING:
    from heydesk.core.threads import Page
    from heydesk.domain.records import ContactStatus, Sighting

Start = Callable[[Coroutine[Any, Any, object]], None]

_EVER = datetime(1, 1, 1, tzinfo=UTC)


class ThreadReading(QObject):
    """Reads pages one at a time; an answer that comes after the topic has changed is dropped.

    Signals:
        changed: something was read, or could not be; with how many new messages the other side wrote.
    """

    changed = Signal(int)

    def __init__(self, desk: ConversingDesk, start: Start, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._start = start
        self.topic: Topic | None = None
        self._forget()

    def _forget(self) -> None:
        self._found: dict[object, Sighting] = {}
        self._failed_before: datetime | None = None
        self.status: ContactStatus | None = None
        """What the service says about texting them, where it has been asked."""
        self.error: HeyDeskError | None = None
        """Why the last page could not be read."""
        self.has_more = False
        self.is_read = False
        """Whether the newest page has been read."""
        self.is_busy = False

    def turn(self, topic: Topic | None) -> None:
        """Read another thread from now on. What is remembered of it is there; nothing is asked before ``refresh``."""
        self.topic = topic
        self._forget()
        if topic is not None:
            person = self._desk.people.known(topic.account_id, topic.inbox_id, topic.phone)
            self._found = {_key(each): each for each in person.messages}
            self.status = person.status

    def recall(self) -> None:
        """Take over what somebody else has asked about them meanwhile."""
        if self.topic is not None:
            person = self._desk.people.known(self.topic.account_id, self.topic.inbox_id, self.topic.phone)
            self.status = person.status or self.status

    @property
    def messages(self) -> tuple[Sighting, ...]:
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

    async def _read(self, topic: Topic, before: datetime | None) -> None:
        threads = self._desk.threads
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

    async def _ask_status(self, topic: Topic) -> None:
        """Whether they opted out is worth a request of its own, and no word when it can't be told."""
        with suppress(HeyDeskError):
            status = await self._desk.threads.status(topic.account_id, topic.phone)
            if topic is self.topic and status != self.status:
                self.status = status
                self.changed.emit(0)


def _key(message: Sighting) -> object:
    return message.message_id or (message.local_id, message.sent_at, message.text)
