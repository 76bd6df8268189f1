"""The longest text that one of several people will get, once their fields are filled in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heydesk.domain.ident import AccountId
from heydesk.domain.message import Draft

if TYPE_CHECKING:
    from heydesk.domain.knowledge import Knowledge
    from heydesk.ui.composer.library import KnowingDesk
    from heydesk.ui.composer.media_watch import Start

_AT_ONCE = 500
"""So many people are gone through while a key is painted; more in a thread, and the counter follows."""


@dataclass(frozen=True, slots=True)
class Longest:
    """The text, as it will probably read, and of how many it is the longest."""

    text: str
    people: int


class LongestText(QObject):
    """Goes through a list, or several recipients, when text or audience are others.

    Signals:
        found: there is an answer that ``of`` could not give at once.
    """

    found = Signal()

    def __init__(self, desk: KnowingDesk, start: Start | None, parent: QObject) -> None:
        """``start`` is there when the window is: until then large lists are not gone through."""
        super().__init__(parent)
        self._desk = desk
        self._start = start
        self._is_running = False
        self._asked: tuple[AccountId, Draft] | None = None
        self._answered: tuple[AccountId, Draft] | None = None
        self._longest: Longest | None = None

    def forget(self) -> None:
        """Something else may be known of the people."""
        self._asked = self._answered = None

    def of(self, account_id: AccountId, draft: Draft, text: str) -> Longest | None:
        """Give it; the one before, while it is being looked for; None where nobody knows who is on the list."""
        asked = account_id, _question(draft, text)
        if asked != self._asked:
            if self._asked is None or not _is_same_audience(self._asked[1], asked[1]):
                self._longest = None
            self._asked = asked
            self._look()
        return self._longest

    def _look(self) -> None:
        if self._asked is None or self._is_running:
            return
        account_id, draft = asked = self._asked
        known = self._desk.knowledge(account_id, draft)
        if sum(map(len, known.members.values())) <= _AT_ONCE:
            self._answered, self._longest = asked, _plan(draft, known)
        elif self._start is not None:
            self._is_running = True
            self._start(self._plan_aside(asked, known))

    async def _plan_aside(self, asked: tuple[AccountId, Draft], known: Knowledge) -> None:
        import asyncio

        try:
            longest = await asyncio.to_thread(_plan, asked[1], known)
        finally:
            self._is_running = False
        if self._asked is not None and _is_same_audience(self._asked[1], asked[1]):
            self._answered, self._longest = asked, longest
            self.found.emit()
        if self._asked != self._answered:
            self._look()


def _question(draft: Draft, text: str) -> Draft:
    """Leave only what the answer hangs on."""
    return Draft(inbox_id=draft.inbox_id, recipients=draft.recipients, lists=draft.lists, text=text)


def _is_same_audience(one: Draft, other: Draft) -> bool:
    return replace(one, text="") == replace(other, text="")


def _plan(draft: Draft, known: Knowledge) -> Longest | None:
    from heydesk.domain.broadcast import plan_of

    plan = plan_of(draft, known, () if draft.lists else draft.recipients)
    return None if plan.longest is None else Longest(plan.longest.text, plan.count or 0)
