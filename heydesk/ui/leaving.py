"""Closing the window: at once when nothing is in hand, else after the person has said what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.outbox_entry import State

if TYPE_CHECKING:
    from heydesk.core.core import Desk
    from heydesk.ui.question import Question
    from heydesk.ui.starter import Work
    from heydesk.ui.window import MainWindow

_PATIENCE = 100
"""How often, a tenth of a second apart, it looks whether what was held has gone before it closes all the same."""
_LOOK = 0.1
_ON_ITS_WAY = frozenset({State.HELD, State.QUEUED, State.SENDING})


class Leave(QObject):
    """Guards one window's closing. Whatever is left in the outbox goes at the next start.

    ``save`` saves what stands in the composer, and tells whether nothing would be lost.
    """

    def __init__(
        self, desk: Desk, start: Callable[[Work], None], save: Callable[[], bool], window: MainWindow
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._save = save
        self._may_lose = False
        self._start = start
        self._window = window
        self._is_asking = False
        self._is_settled = False
        window.guard_close(self._may_close)

    def _may_close(self) -> bool:
        if self._is_settled:
            return True
        if self._is_asking:
            return False
        from heydesk.ui.closing import closing_question, has_work, unsaved_question

        if not self._may_lose and not self._save():
            self._ask(unsaved_question(self._window), self._on_unsaved_answered)
            return False
        try:
            counts = self._desk.counts()
        except HeyDeskError:
            return True  # an outbox that can't be read can't be asked about
        if not has_work(counts):
            return True
        question = closing_question(counts, self._desk.settings.longest_wait, self._window)
        self._ask(question, self._on_question_answered)
        return False

    def _ask(self, question: Question, hear: Callable[[str], None]) -> None:
        self._is_asking = True
        question.answered.connect(hear)
        question.open()

    def _on_unsaved_answered(self, answer: str) -> None:
        from heydesk.ui.closing import Leaving

        self._is_asking = False
        if answer == Leaving.KEEP:
            self._may_lose = True
            self._window.close()
            self._may_lose = False

    def _on_question_answered(self, answer: str) -> None:
        from heydesk.ui.closing import Leaving

        self._is_asking = False
        if answer == Leaving.KEEP:
            self._close()
        elif answer == Leaving.SEND_HELD:
            self._start(self._send_and_close())

    async def _send_and_close(self) -> None:
        import asyncio

        held = [row for row in self._desk.rows() if row.entry.state is State.HELD]
        for row in held:
            try:
                self._desk.send_now(row.batch_id)
            except HeyDeskError:
                continue  # its time was over meanwhile
        entries = [entry.id for row in held for entry in row.entries]
        for _ in range(_PATIENCE):
            if not any(self._desk.story(entry).entry.state in _ON_ITS_WAY for entry in entries):
                break
            await asyncio.sleep(_LOOK)
        self._close()

    def _close(self) -> None:
        self._is_settled = True
        self._window.close()
