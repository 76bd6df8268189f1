"""What stands beside the composer: the conversation, the preview, and the exact request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heydesk.domain.errors import HeyDeskError
from heydesk.ui.theme import MARGINS
from heydesk.ui.widgets.buttons import SegmentBar
from heydesk.ui.widgets.labels import quiet_label
from heydesk.ui.widgets.timers import single_shot_timer
from heydesk.ui.window_state import has_focus_within

if TYPE_CHECKING:
    from heydesk.core.compose import Request
    from heydesk.core.core import Core
    from heydesk.domain.changes import Change, ChangeFeed
    from heydesk.domain.draft_context import Person
    from heydesk.domain.ids import AccountId, InboxId
    from heydesk.ui.composer.composer import Composer
    from heydesk.ui.conversation.pane import ConversationPane
    from heydesk.ui.conversation.poller import ThreadPoller
    from heydesk.ui.preview.pane import PreviewPane
    from heydesk.ui.request_pane import RequestPane
    from heydesk.ui.tasks import StartTask
    from heydesk.ui.window_state import WindowState


# The right pane: one of several, chosen by a row of segments on top.

_MEMORY = "pane"


class SidePanelPage(Protocol):
    """What each of them can do."""

    def draft_changed(self) -> None:
        """The draft has changed; costs the key that changed it nothing."""


class SidePanelEntry:
    """A pane that can be shown: ``key`` for the memory, ``words`` for its segment, ``make`` when first needed.

    ``hint`` is what it says when it is empty: it stands in its place until it is built, so that the first paint is
    the finished one. Not a dataclass: those are compiled at their import, and the first window waits for this one.
    """

    def __init__(self, key: str, words: str, make: Callable[[], QWidget], hint: str = "") -> None:
        self.key = key
        self.words = words
        self.make = make
        self.hint = hint


class SidePanel(QWidget):
    """Shows one pane and remembers which. Each is built when it is first to be seen, never before the first paint."""

    def __init__(self, offers: Sequence[SidePanelEntry], memory: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = tuple(offers)
        self._memory = memory
        self._made: dict[int, QWidget] = {}
        self._is_lent = False
        known = memory.load().get(_MEMORY)
        self._chosen = next((place for place, offer in enumerate(self._offers) if offer.key == known), 0)
        self._shown = self._chosen
        self.setObjectName("sidePanes")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        names = [(f"show{offer.key.capitalize()}", offer.words) for offer in self._offers]
        self._bar = SegmentBar(names)
        self._bar.put(self._chosen)
        self._bar.chosen.connect(self._choose)
        top = QVBoxLayout()
        top.setContentsMargins(14, 12, 14, 8)
        top.addWidget(self._bar)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addLayout(top)
        self._hint = quiet_label(self._offers[self._chosen].hint, wraps=True)
        self._hint.setContentsMargins(*MARGINS)
        self._rows.addWidget(self._hint)
        self._rows.addStretch(1)

    def draft_changed(self) -> None:
        """Tell the one that is shown."""
        if self._shown in self._made:
            cast("SidePanelPage", self._made[self._shown]).draft_changed()

    def pane(self, key: str) -> QWidget:
        """Give a pane, built now if it must be."""
        return self._pane(self._place_of(key))

    def choose(self, key: str) -> None:
        """Show this one from now on, at the next start too, as if its segment had been pressed."""
        self._choose(self._place_of(key))

    def lend(self, key: str) -> None:
        """Show this one for a while, until ``give_back`` or until the person chooses another."""
        self._is_lent = True
        self._show(self._place_of(key))

    def give_back(self) -> None:
        """Show again what the person has chosen."""
        if self._is_lent:
            self._is_lent = False
            self._show(self._chosen)

    def _place_of(self, key: str) -> int:
        return next(place for place, offer in enumerate(self._offers) if offer.key == key)

    def _pane(self, place: int) -> QWidget:
        if place not in self._made:
            pane = self._offers[place].make()
            pane.hide()
            self._hint.hide()
            self._rows.insertWidget(self._rows.count() - 1, pane, 100)
            self._made[place] = pane
        return self._made[place]

    def _show(self, place: int) -> None:
        pane = self._pane(place)
        had_keyboard = has_focus_within(self) and not has_focus_within(self._bar)
        self._shown = place
        self._bar.put(place)
        for other in self._made.values():
            if other is not pane:
                other.hide()
        pane.show()
        if had_keyboard:
            self._bar.setFocus()

    def _choose(self, place: int) -> None:
        self._is_lent = False
        if place != self._chosen:
            self._chosen = place
            self._memory.save({**self._memory.load(), _MEMORY: self._offers[place].key})
        self._show(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing but the ground; build what is to be seen on it after the first time."""
        super().paintEvent(event)
        if self._shown not in self._made:
            QTimer.singleShot(0, self, self._on_painted)

    def _on_painted(self) -> None:
        self._show(self._shown)


_CONVERSATION, _PREVIEW, _REQUEST = "conversation", "preview", "request"


class SidePanelController(QObject):
    """Builds the panes when they are first seen, and keeps them and the composer up with each other."""

    def __init__(
        self, core: Core, start: StartTask, composer: Composer, memory: WindowState, now: Callable[[], datetime]
    ) -> None:
        super().__init__(composer)
        self._core = core
        self._start = start
        self._composer = composer
        self._now = now
        self._is_frozen = False
        self._is_begun = False
        self._unfold: Callable[[], None] = lambda: None
        tr = QCoreApplication.translate
        nobody_yet = tr("Conversation", "With one recipient, what was said before stands here.")
        offers = (
            SidePanelEntry(_CONVERSATION, tr("SidePanel", "Conversation"), self._make_conversation, nobody_yet),
            SidePanelEntry(_PREVIEW, tr("SidePanel", "Preview"), self._make_preview),
            SidePanelEntry(_REQUEST, tr("SidePanel", "Request"), self._make_request),
        )
        self._words = {offer.key: offer.words for offer in offers}
        self.panes = SidePanel(offers, memory)
        composer.edited.connect(self._on_composer_edited)
        composer.conversation_asked.connect(self._on_conversation_asked)
        # What was said, and who may be texted, are learned for the panes; the composer's checks go by it too.
        core.changes.subscribe(lambda change: composer.refresh() if change.people else None)

    def begin(self, unfold: Callable[[], None]) -> None:
        """The window is on screen: answer Alt and a number, and follow the recipient, also while this is folded."""
        window = self.panes.window()
        for number, (key, words) in enumerate(self._words.items(), start=1):
            action = QAction(words, window)
            action.setShortcut(f"Alt+{number}")
            action.triggered.connect(lambda _checked=False, key=key: self._go_to(key))
            window.addAction(action)
        self._unfold = unfold
        self._is_begun = True
        self._watch.follow()

    def look(self) -> None:
        """Read what was said once more, now."""
        if self._is_begun:
            self._watch.reading.try_again()

    def end(self) -> None:
        """The window is going: ask nothing any more."""
        self._is_begun = False
        self._watch.end()

    def show_frozen(self, requests: Sequence[Request]) -> None:
        """Show these, which are what left or will leave, until ``show_draft``."""
        request = self._request
        request.show_frozen(requests)
        if not self._is_frozen:  # else the person may have turned to another pane meanwhile
            self._is_frozen = True
            self.panes.lend(_REQUEST)

    def show_draft(self) -> None:
        """Show what belongs to the draft again."""
        if self._is_frozen:
            self._is_frozen = False
            self._request.show_draft()
            self.panes.give_back()

    def _go_to(self, key: str) -> None:
        self.panes.choose(key)
        self._unfold()
        self.panes.pane(key).setFocus()

    @property
    def _request(self) -> RequestPane:
        from heydesk.ui.request_pane import RequestPane

        pane = self.panes.pane(_REQUEST)
        assert isinstance(pane, RequestPane)  # noqa: S101 - the one that was made below
        return pane

    @cached_property
    def _watch(self) -> ThreadPoller:
        from heydesk.ui.conversation.poller import ThreadPoller

        return ThreadPoller(self._core, self._start, self._composer.written, self._is_in_use, self)

    def _is_in_use(self) -> bool:
        return self._composer.window().isActiveWindow()

    def _make_conversation(self) -> ConversationPane:
        from heydesk.ui.conversation.pane import ConversationPane

        self._is_begun = True
        self._watch.follow()
        return ConversationPane(self._core, self._watch, self._now)

    def _make_preview(self) -> PreviewPane:
        from heydesk.ui.preview.pane import PreviewPane

        return PreviewPane(self._core, self._start, self._composer.written)

    def _make_request(self) -> RequestPane:
        from heydesk.ui.request_pane import RequestPane

        return RequestPane(self._composer.requests)

    def _on_conversation_asked(self) -> None:
        self._go_to(_CONVERSATION)
        self._watch.reading.refresh()

    @cached_property
    def _learning(self) -> Learning:

        return Learning(self._core, self._start, self._composer)

    def _on_composer_edited(self) -> None:
        self._learning.follow()
        if self._is_begun:
            self._watch.follow()
        self.panes.draft_changed()


# Keeping up with what is known of the recipients, and asking whether several may be texted.

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
    """The part of the core that asks."""

    @property
    def people(self) -> LearningPeople:
        """Everybody who can be written to."""

    @property
    def changes(self) -> ChangeFeed:
        """What tells of changes."""


class Learning(QObject):
    """Asks once about each of a few, before a word is typed; what becomes known is said on the chips at once."""

    def __init__(
        self,
        core: LearningDesk,
        start: StartTask,
        composer: Composer,
    ) -> None:
        super().__init__(composer)
        self._core = core
        self._start = start
        self._written = composer.written
        self._asked: set[tuple[AccountId, InboxId, str]] = set()
        self._rest = single_shot_timer(self, _REST, self._ask)
        self._soon = single_shot_timer(self, _SOON, composer.refresh)
        core.changes.subscribe(self._on_desk_changed)

    def _on_desk_changed(self, change: Change) -> None:
        if change.people or change.directory:
            self._soon.start()

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
            await self._core.people.learn(account_id, inbox_id, phone)
