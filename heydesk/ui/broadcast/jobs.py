"""From a confirmed broadcast to the outbox: where it goes to people who are no list yet, that is made first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heydesk.domain.errors import HeyDeskError
from heydesk.ui.text import translate

if TYPE_CHECKING:
    from heydesk.core.compose import CheckedDraft
    from heydesk.core.core import Core
    from heydesk.domain.ids import ListId
    from heydesk.ui.tasks import StartTask


class BroadcastSender(QObject):
    """Sends it once, whatever is pressed.

    Signals:
        begun: the list is being made.
        sent: it is in the outbox; with its BatchId.
        failed: nothing was sent; why, in words, and whether the list may be there all the same.
    """

    begun = Signal()
    sent = Signal(str)
    failed = Signal(str, bool)

    def __init__(self, core: Core, start: StartTask, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._start = start
        self._flight = 0
        self.is_busy = False

    def send(self, asked: CheckedDraft) -> None:
        """Put a broadcast to a list into the outbox."""
        self._put(asked, asked.draft.lists[0])

    def send_to(self, asked: CheckedDraft, title: str, phones: Sequence[str], *, again: bool = False) -> None:
        """Make a list of these people, and put the broadcast to it into the outbox."""
        if self.is_busy:
            return
        self._flight += 1
        self.is_busy = True
        self.begun.emit()
        self._start(self._make(asked, title, phones, self._flight, again=again))

    def give_up(self) -> None:
        """The person has gone elsewhere: what is being made is made, and nothing is sent."""
        self._flight += 1
        self.is_busy = False

    async def _make(
        self, asked: CheckedDraft, title: str, phones: Sequence[str], flight: int, *, again: bool
    ) -> None:
        from heydesk.core.broadcasts import ListInDoubt

        try:
            list_id = await self._core.broadcasts.make_list(asked.account_id, title, phones, asked.seed, again=again)
        except HeyDeskError as error:
            if flight == self._flight:
                self.is_busy = False
                self.failed.emit(translate(error.sentence), isinstance(error, ListInDoubt))
            return
        if flight == self._flight:
            self.is_busy = False
            self._put(asked, list_id)

    def _put(self, asked: CheckedDraft, list_id: ListId) -> None:
        draft = replace(asked.draft, recipients=(), pending="", lists=(list_id,))
        try:
            checked = asked if draft == asked.draft else self._core.compose.check(asked.account_id, draft, asked.seed)
            batch_id = self._core.compose.send(checked)
        except HeyDeskError as error:
            self.failed.emit(translate(error.sentence), False)
            return
        self.sent.emit(batch_id)


# Finding out what a broadcast will be, while its page is on screen already.


class BroadcastPlanner(QObject):
    """Reads the list anew, so that the number is that of now, and plans; one broadcast at a time.

    Signals:
        ready: with the Plan; and, where the list could not be read anew, why not, in words.
        failed: it can't be planned; why, in words.
    """

    ready = Signal(object, str)
    failed = Signal(str)

    def __init__(self, core: Core, start: StartTask, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._start = start
        self._turn = 0
        self.is_busy = False

    def begin(self, asked: CheckedDraft, crowd: Sequence[str]) -> None:
        """Find out about this one; nothing more is heard of one before."""
        self._turn += 1
        self.is_busy = True
        self._start(self._find_out(asked, crowd, self._turn))

    def stop(self) -> None:
        """Say nothing more."""
        self._turn += 1
        self.is_busy = False

    async def _find_out(self, asked: CheckedDraft, crowd: Sequence[str], turn: int) -> None:
        trouble = ""
        for list_id in asked.draft.lists:
            try:
                await self._core.directory.read_list(asked.account_id, list_id)
            except HeyDeskError as error:  # not every team may read lists: it is planned by what was last read then
                trouble = translate(error.sentence)
        try:
            plan = await self._core.broadcast_plans.plan(asked.account_id, asked.draft, crowd)
        except HeyDeskError as error:
            if turn == self._turn:
                self.is_busy = False
                self.failed.emit(translate(error.sentence))
            return
        if turn == self._turn:
            self.is_busy = False
            self.ready.emit(plan, trouble)
