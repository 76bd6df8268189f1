"""The steps about a message's time that the service is asked about, and so take a moment."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from heydesk.core.outbox_view import Step, Story
from heydesk.domain.errors import HeyDeskError
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.core.core import Desk
    from heydesk.domain.ids import EntryId
    from heydesk.ui.starter import Work


class TimeSteps(QObject):
    """Takes them, one at a time: what was pressed twice is asked once.

    Signals:
        begun: the service is being asked about this message; with its EntryId.
        ended: it has answered, or has not; with the EntryId, and what went wrong in words, empty where nothing did.
    """

    begun = Signal(object)
    ended = Signal(object, str)

    def __init__(
        self, desk: Desk, start: Callable[[Work], None], now: Callable[[], datetime], window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._start = start
        self._now = now
        self._window = window
        self._asking: set[EntryId] = set()

    def is_asking(self, entry_id: EntryId) -> bool:
        """Whether an answer about this message is still to come."""
        return entry_id in self._asking

    def take(self, step: Step, story: Story) -> None:
        """Take one of these steps. Raises HeyDeskError where the service is not asked and it comes too late."""
        entry_id = story.entry.id
        match step:
            case Step.GO_NOW:
                self._desk.schedule.send_now(entry_id)
            case Step.READ_BACK:
                self._ask(entry_id, lambda: self._desk.schedule.read_back(entry_id))
            case Step.CANCEL:
                self._ask(entry_id, lambda: self._desk.schedule.cancel(entry_id))
            case _:
                self._choose_time(story)

    def _choose_time(self, story: Story) -> None:
        from heydesk.domain.phone_numbers import HOME
        from heydesk.ui.composer.there import there_words
        from heydesk.ui.time_dialog import TimeDialog

        entry_id = story.entry.id
        message = story.entry.message
        dialog = TimeDialog(
            self.tr("Change time"),
            self._now,
            message.send_at,
            lambda at: there_words(message.as_draft(), at, HOME),
            self._window,
        )
        dialog.chosen.connect(
            lambda at: self._ask(entry_id, lambda: self._desk.schedule.change(entry_id, at)),
        )
        dialog.open()

    def _ask(self, entry_id: EntryId, question: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if entry_id in self._asking:
            return
        self._asking.add(entry_id)
        self.begun.emit(entry_id)
        self._start(self._carry(entry_id, question))

    async def _carry(self, entry_id: EntryId, question: Callable[[], Coroutine[Any, Any, None]]) -> None:
        words = ""
        try:
            await question()
        except HeyDeskError as error:
            words = translate(error.sentence)
        finally:
            self._asking.discard(entry_id)
        self.ended.emit(entry_id, words)
