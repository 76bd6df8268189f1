"""The longest text that one of several people will get, once their fields are filled in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from heydesk.domain.broadcast import plan_of
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId
from heydesk.domain.message import Draft

if TYPE_CHECKING:
    from heydesk.domain.broadcast import Plan
    from heydesk.ui.composer.media_watch import Start
    from heydesk.ui.composer.ready_text import PlanningDesk

_REST = 300
"""Milliseconds after a key in which more may come: a list may hold thousands."""


@dataclass(frozen=True, slots=True)
class Longest:
    """The text, as it will probably read, and of how many it is the longest."""

    text: str
    people: int


class LongestText(QObject):
    """Goes through several recipients at once, and through a list behind the window, when something new is asked."""

    def __init__(self, desk: PlanningDesk, start: Start, tell: Callable[[], None], parent: QObject) -> None:
        """``tell`` hears when there is an answer that ``of`` could not give at once."""
        super().__init__(parent)
        self._desk = desk
        self._start = start
        self._tell = tell
        self._is_running = self._has_ended = False
        self._asked: tuple[AccountId, Draft] | None = None
        self._longest: Longest | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._on_rest_over)

    def end(self) -> None:
        """Go through nothing any more: the window is going."""
        self._rest.stop()
        self._has_ended = True

    def forget(self) -> None:
        """Something else may be known of the people."""
        self._asked = None

    def of(self, account_id: AccountId, draft: Draft, text: str) -> Longest | None:
        """Give it; the one before, while it is being looked for; None where nobody knows who is on the list."""
        asked = account_id, _question(draft, text)
        if asked != self._asked:
            if not _is_same_audience(self._asked, asked):
                self._longest = None
            self._asked = asked
            if draft.lists:
                self._begin_rest()
            else:
                known = self._desk.knowledge(*asked)
                self._longest = _longest(plan_of(asked[1], known, draft.recipients))
        return self._longest

    def _on_rest_over(self) -> None:
        if self._asked is not None and self._asked[1].lists and not self._is_running:
            self._is_running = True
            self._start(self._plan(self._asked))

    async def _plan(self, asked: tuple[AccountId, Draft]) -> None:
        longest = None
        try:
            with suppress(HeyDeskError):  # an account or a store that is gone: nobody knows, then
                longest = _longest(await self._desk.broadcast.plan(*asked, ()))
        finally:
            self._is_running = False
        if _is_same_audience(self._asked, asked):
            self._longest = longest
            self._tell()
        if self._asked is not None and self._asked != asked:
            self._begin_rest()  # something else was asked meanwhile

    def _begin_rest(self) -> None:
        if not self._has_ended:
            self._rest.start()


def _question(draft: Draft, text: str) -> Draft:
    """Leave only what the answer hangs on."""
    return Draft(inbox_id=draft.inbox_id, recipients=draft.recipients, lists=draft.lists, text=text)


def _is_same_audience(one: tuple[AccountId, Draft] | None, other: tuple[AccountId, Draft]) -> bool:
    return one is not None and (one[0], replace(one[1], text="")) == (other[0], replace(other[1], text=""))


def _longest(plan: Plan) -> Longest | None:
    return None if plan.longest is None else Longest(plan.longest.text, plan.count or 0)
