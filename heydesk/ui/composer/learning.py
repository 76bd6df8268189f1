"""Keeping up with what is known of the recipients, and asking whether several may be texted."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from heydesk.domain.errors import HeyDeskError

if TYPE_CHECKING:
    from collections.abc import Callable

    from heydesk.core.core import Change
    from heydesk.domain.draft_context import Person
    from heydesk.domain.ids import AccountId, InboxId
    from heydesk.ui.composer.composer import Composer
    from heydesk.ui.composer.media_watch import Start

_REST = 400
"""Milliseconds without another change of the draft."""
_SOON = 20
"""Milliseconds after something became known, in which more may, and whoever else hears of it has."""
_SEVERAL = 2
"""One alone is asked about by the conversation's watch."""
_MOST = 10
"""More are a broadcast's, which the service keeps from those who opted out."""


class LearningPeople(Protocol):
    """``heydesk.core.people.People`` has it."""

    async def learn(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> Person:
        """Ask the service about somebody."""


class LearningDesk(Protocol):
    """The part of the desk that asks."""

    @property
    def people(self) -> LearningPeople:
        """Everybody who can be written to."""

    def watch(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Hear of changes."""


class Learning(QObject):
    """Asks once about each of a few, before a word is typed; what becomes known is said on the chips at once."""

    def __init__(
        self,
        desk: LearningDesk,
        start: Start,
        composer: Composer,
    ) -> None:
        super().__init__(composer)
        self._desk = desk
        self._start = start
        self._written = composer.written
        self._asked: set[tuple[AccountId, InboxId, str]] = set()
        self._rest = self._timer(_REST, self._ask)
        self._soon = self._timer(_SOON, composer.refresh)
        desk.watch(self._on_desk_changed)

    def _on_desk_changed(self, change: Change) -> None:
        if change.people or change.directory:
            self._soon.start()

    def _timer(self, interval: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(call)
        return timer

    def follow(self) -> None:
        """The draft has changed: it may go to others now."""
        if len(self._written()[1].recipients) >= _SEVERAL:
            self._rest.start()

    def _ask(self) -> None:
        account_id, draft = self._written()
        if account_id is None or draft.inbox_id is None or not _SEVERAL <= len(draft.recipients) <= _MOST:
            return
        wanted = {(account_id, draft.inbox_id, phone) for phone in draft.recipients}
        for key in sorted(wanted - self._asked):
            self._start(self._learn(*key))
        self._asked = wanted

    async def _learn(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> None:
        with suppress(HeyDeskError):  # then it is not known, and the chip says nothing
            await self._desk.people.learn(account_id, inbox_id, phone)
