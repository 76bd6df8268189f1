"""The way of a broadcast between the composer and its own page, in one window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heydesk.core.compose import CheckedDraft
from heydesk.core.core import Core
from heydesk.domain.problems import Field, Fix
from heydesk.ui.composer.composer import Composer
from heydesk.ui.main_window import MainWindow
from heydesk.ui.tasks import StartTask

if TYPE_CHECKING:
    from heydesk.ui.broadcast.page import BroadcastPage


class BroadcastController(QObject):
    """Shows the page of a broadcast in the composer's place, and the composer again afterwards.

    The page is made when the first broadcast is sent.
    """

    def __init__(
        self,
        core: Core,
        start: StartTask,
        now: Callable[[], datetime],
        composer: Composer,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._core = core
        self._start = start
        self._now = now
        self._composer = composer
        self._window = window
        composer.broadcast_asked.connect(self.ask)

    def ask(self, asked: CheckedDraft) -> None:
        """Show the page of this broadcast; does nothing if it can't be sent any more."""
        if self._page.ask(asked):
            self._window.show_page(self._page)
            self._page.focus_first()

    @cached_property
    def _page(self) -> BroadcastPage:
        from heydesk.ui.broadcast.page import BroadcastPage  # a feature of its own, which most sessions never use

        page = BroadcastPage(self._core, self._start, self._now)
        page.closed.connect(self._on_page_closed)
        page.sent.connect(self._on_page_sent)
        page.warnings.followed.connect(self._on_warning_followed)
        page.warnings.fix_requested.connect(self._on_fix_asked)
        return page

    def _on_page_closed(self) -> None:
        self._window.show_composer()
        self._composer.form.recipients.setFocus()

    def _on_warning_followed(self, field: Field) -> None:
        self._window.show_composer()
        self._composer.form.focus_field(field)

    def _on_fix_asked(self, fix: Fix) -> None:
        """Change the draft in the composer; the next Send checks it again."""
        self._window.show_composer()
        self._composer.apply_fix(fix)

    def _on_page_sent(self, asked: CheckedDraft, batch_id: str) -> None:
        self._window.show_composer()
        self._composer.finish_broadcast(asked, batch_id)
