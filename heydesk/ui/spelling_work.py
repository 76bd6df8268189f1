"""Spelling in one window: what is switched on, the menu that helps, and the way to switch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heydesk.ui.composer.spelling import Spelling
from heydesk.ui.composer.spelling_menu import SpellingMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.system.settings import Settings
    from heydesk.ui.composer.form import Form
    from heydesk.ui.composer.media_watch import Start


class SpellingWork(QObject):
    """Checks in the languages of the settings; the text's own menu leads to them, as ``choose`` does."""

    def __init__(
        self,
        read: Callable[[], Settings],
        keep: Callable[[Settings], None],
        window: QWidget,
        form: Form,
        own: Path,
        start: Start,
    ) -> None:
        """``own`` is the file of the person's own words.

        ``read`` gives the settings; ``keep`` goes by others, and raises HeyDeskError when they can't be kept.
        """
        super().__init__(window)
        self._read = read
        self._keep = keep
        self._window = window
        self._spelling = Spelling(form, own, start)
        SpellingMenu(form, self._spelling, self.choose)
        self._spelling.use(read().spelling)

    def choose(self) -> None:
        """Ask for the languages."""
        from heydesk.ui.spelling_dialog import SpellingDialog

        SpellingDialog(self._read().spelling, self._apply, self._window).open()

    def end(self) -> None:
        """The window is going."""
        self._spelling.end()

    def _apply(self, languages: str) -> None:
        self._keep(self._read()._replace(spelling=languages))
        self._spelling.use(languages)
