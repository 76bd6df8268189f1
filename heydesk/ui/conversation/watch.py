"""Keeps an eye on what the one recipient writes, while somebody writes to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from heydesk.ui.conversation.port import ConversingDesk, Topic, topic_of
from heydesk.ui.conversation.reading import Start, ThreadReading

if TYPE_CHECKING:
    from heydesk.domain.ids import AccountId, ChatId
    from heydesk.domain.message import Draft
    from heydesk.domain.records import Conversation

Written = Callable[[], "tuple[AccountId | None, Draft]"]

_REST = 400
"""Milliseconds without another recipient before this one is asked about, so that passing by asks nothing."""
_EVERY = 30_000
"""Milliseconds between two looks while the window is the one in use."""
_SOON = 1_500
"""Milliseconds after something went from here, in which more may go."""


class ThreadWatch(QObject):
    """Reads the thread when a recipient is chosen, then twice a minute; also while no pane shows it.

    What had been said by then was before the person, or could have been; what comes later crosses with their words
    until they have seen it, and the desk's check says so before it sends.

    Signals:
        turned: another thread is read from now on, or none.
        changed: as ``ThreadReading``'s.
    """

    turned = Signal()
    changed = Signal(int)

    def __init__(
        self,
        desk: ConversingDesk,
        start: Start,
        written: Written,
        is_in_use: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """``written`` gives the account that is written for and the draft; ``is_in_use``, whether anybody is here."""
        super().__init__(parent)
        self._desk = desk
        self._written = written
        self._is_in_use = is_in_use
        self._is_new = True
        self._has_ended = False
        self.reading = ThreadReading(desk, start, self)
        self.reading.changed.connect(self._on_thread_changed)
        self._rest = self._timer(_REST, self.reading.refresh)
        self._soon = self._timer(_SOON, self.reading.refresh)
        self.every = self._timer(_EVERY, self._on_every_timed_out)
        """The clock of the looks."""
        self.patience = _EVERY
        """Milliseconds since the last look, after which who comes back to the window need not wait for the next."""
        self._last = QElapsedTimer()
        self._last.start()
        app = cast("QGuiApplication", QGuiApplication.instance())
        app.focusWindowChanged.connect(self._on_focus_window_changed)
        self.every.setSingleShot(False)
        self.every.start()

    def _timer(self, interval: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(call)
        return timer

    @property
    def topic(self) -> Topic | None:
        """Which thread it is."""
        return self.reading.topic

    def written(self) -> tuple[AccountId | None, Draft]:
        """Give the account that is written for, and what stands in the composer."""
        return self._written()

    def follow(self) -> None:
        """The draft has changed: it may go to somebody else now."""
        topic = None if self._has_ended else topic_of(*self._written(), self._chat)
        if topic == self.reading.topic:
            return
        self.reading.turn(topic)
        self._is_new = True
        self._soon.stop()
        if topic is None:
            self._rest.stop()
        else:
            self._rest.start()
        self.turned.emit()

    def _chat(self, account_id: AccountId, chat_id: ChatId) -> Conversation | None:
        return self._desk.people.chat(account_id, chat_id)  # built only when there is one to ask about

    def end(self) -> None:
        """Ask nothing any more: the window is going."""
        self._has_ended = True
        self.every.stop()
        self.follow()

    def look_soon(self) -> None:
        """Something went to them from here: history will show it."""
        if self.topic is not None:
            self._soon.start()

    def note_look(self) -> None:
        """All that was read is before the person's eyes."""
        if self.topic is not None and self.reading.is_read:
            self._desk.threads.note_look(self.topic.account_id, self.topic.inbox_id, self.topic.phone)

    def _on_thread_changed(self, news: int) -> None:
        if self._is_new and self.reading.is_read:
            self._is_new = False
            self.note_look()
        self.changed.emit(news)

    def _on_every_timed_out(self) -> None:
        topic = self.topic
        if topic is not None and self._is_in_use() and self._desk.threads.may_look(topic.account_id):
            self._last.start()
            self.reading.refresh()

    def _on_focus_window_changed(self) -> None:
        """Who comes back to the window sees what came meanwhile, not only with the next look."""
        if self._last.isValid() and self._last.hasExpired(self.patience) and self.every.isActive():
            self._on_every_timed_out()
