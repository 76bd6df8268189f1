"""What stands beside the composer: the conversation, the preview, and the exact request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from heydesk.ui.side_panes import Offer, SidePanes

if TYPE_CHECKING:
    from heydesk.core.compose import Request
    from heydesk.core.core import Desk
    from heydesk.ui.composer.composer import Composer
    from heydesk.ui.composer.learning import Learning
    from heydesk.ui.conversation.pane import ConversationPane
    from heydesk.ui.conversation.reading import Start
    from heydesk.ui.conversation.watch import ThreadWatch
    from heydesk.ui.memory import WindowMemory
    from heydesk.ui.preview.pane import PreviewPane
    from heydesk.ui.request_pane import RequestPane

_CONVERSATION, _PREVIEW, _REQUEST = "conversation", "preview", "request"


class Side(QObject):
    """Builds the panes when they are first seen, and keeps them and the composer up with each other."""

    def __init__(
        self, desk: Desk, start: Start, composer: Composer, memory: WindowMemory, now: Callable[[], datetime]
    ) -> None:
        super().__init__(composer)
        self._desk = desk
        self._start = start
        self._composer = composer
        self._now = now
        self._is_frozen = False
        self._is_begun = False
        self._unfold: Callable[[], None] = lambda: None
        tr = QCoreApplication.translate
        nobody_yet = tr("Conversation", "With one recipient, what was said before stands here.")
        offers = (
            Offer(_CONVERSATION, tr("Side", "Conversation"), self._make_conversation, nobody_yet),
            Offer(_PREVIEW, tr("Side", "Preview"), self._make_preview),
            Offer(_REQUEST, tr("Side", "Request"), self._make_request),
        )
        self._words = {offer.key: offer.words for offer in offers}
        self.panes = SidePanes(offers, memory)
        composer.edited.connect(self._on_composer_edited)
        composer.conversation_asked.connect(self._on_conversation_asked)
        # What was said, and who may be texted, are learned for the panes; the composer's checks go by it too.
        desk.watch(lambda change: composer.refresh() if change.people else None)

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
    def _watch(self) -> ThreadWatch:
        from heydesk.ui.conversation.watch import ThreadWatch

        return ThreadWatch(self._desk, self._start, self._composer.written, self._is_in_use, self)

    def _is_in_use(self) -> bool:
        return self._composer.window().isActiveWindow()

    def _make_conversation(self) -> ConversationPane:
        from heydesk.ui.conversation.pane import ConversationPane

        self._is_begun = True
        self._watch.follow()
        return ConversationPane(self._desk, self._watch, self._now)

    def _make_preview(self) -> PreviewPane:
        from heydesk.ui.preview.pane import PreviewPane

        return PreviewPane(self._desk, self._start, self._composer.written)

    def _make_request(self) -> RequestPane:
        from heydesk.ui.request_pane import RequestPane

        return RequestPane(self._composer.requests)

    def _on_conversation_asked(self) -> None:
        self._go_to(_CONVERSATION)
        self._watch.reading.refresh()

    @cached_property
    def _learning(self) -> Learning:
        from heydesk.ui.composer.learning import Learning

        return Learning(self._desk, self._start, self._composer)

    def _on_composer_edited(self) -> None:
        self._learning.follow()
        if self._is_begun:
            self._watch.follow()
        self.panes.draft_changed()
