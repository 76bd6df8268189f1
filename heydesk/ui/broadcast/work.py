"""A broadcast's way from the composer over its page into the outbox, in one window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from heydesk.core.broadcasts import Asked
    from heydesk.core.core import Desk
    from heydesk.domain.problems import Field, Fix
    from heydesk.ui.broadcast.page import BroadcastPage
    from heydesk.ui.composer.composer import Composer
    from heydesk.ui.starter import Work
    from heydesk.ui.window import MainWindow


class BroadcastWork(QObject):
    """Makes the page when it is first needed, and shows it in the composer's place."""

    def __init__(
        self,
        desk: Desk,
        start: Callable[[Work], None],
        now: Callable[[], datetime],
        composer: Composer,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._start = start
        self._now = now
        self._composer = composer
        self._window = window
        self._page: BroadcastPage | None = None
        composer.broadcast_asked.connect(self.ask)

    def ask(self, asked: Asked) -> None:
        """Show the page of this broadcast; nothing happens where it can't be sent any more."""
        page = self._the_page()
        if page.ask(asked):
            self._window.show_page(page)
            page.focus_first()

    def _the_page(self) -> BroadcastPage:
        from heydesk.ui.broadcast.page import BroadcastPage

        if self._page is None:
            self._page = BroadcastPage(self._desk, self._start, self._now)
            self._page.closed.connect(self._on_page_closed)
            self._page.sent.connect(self._on_page_sent)
            self._page.followed.connect(self._on_page_followed)
            self._page.fix_asked.connect(self._on_page_fix_asked)
        return self._page

    def _on_page_closed(self) -> None:
        self._window.show_composer()
        self._composer.form.recipients.setFocus()

    def _on_page_followed(self, field: Field) -> None:
        self._window.show_composer()
        self._composer.form.go_to(field)

    def _on_page_fix_asked(self, fix: Fix) -> None:
        """Mend the draft where it stands; the next Send asks anew."""
        self._window.show_composer()
        self._composer.form.checks.fix_asked.emit(fix)

    def _on_page_sent(self, asked: Asked, batch_id: str) -> None:
        self._window.show_composer()
        self._composer.let_go(asked, batch_id)
