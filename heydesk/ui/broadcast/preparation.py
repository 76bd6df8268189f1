"""Finding out what a broadcast will be, while its page is on screen already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heydesk.domain.errors import HeyDeskError
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from heydesk.core.broadcasts import Asked
    from heydesk.core.core import Desk
    from heydesk.ui.starter import Work


class Preparation(QObject):
    """Reads the list anew, so that the number is that of now, and plans; one broadcast at a time.

    Signals:
        ready: with the Plan; and, where the list could not be read anew, why not, in words.
        failed: it can't be planned; why, in words.
    """

    ready = Signal(object, str)
    failed = Signal(str)

    def __init__(self, desk: Desk, start: Callable[[Work], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._start = start
        self._turn = 0
        self.is_busy = False

    def begin(self, asked: Asked, crowd: Sequence[str]) -> None:
        """Find out about this one; nothing more is heard of one before."""
        self._turn += 1
        self.is_busy = True
        self._start(self._find_out(asked, crowd, self._turn))

    def stop(self) -> None:
        """Say nothing more."""
        self._turn += 1
        self.is_busy = False

    async def _find_out(self, asked: Asked, crowd: Sequence[str], turn: int) -> None:
        trouble = ""
        for list_id in asked.draft.lists:
            try:
                await self._desk.read_list(asked.account_id, list_id)
            except HeyDeskError as error:  # not every team may read lists: it is planned by what was last read then
                trouble = translate(error.sentence)
        try:
            plan = await self._desk.broadcast.plan(asked.account_id, asked.draft, crowd)
        except HeyDeskError as error:
            if turn == self._turn:
                self.is_busy = False
                self.failed.emit(translate(error.sentence))
            return
        if turn == self._turn:
            self.is_busy = False
            self.ready.emit(plan, trouble)
