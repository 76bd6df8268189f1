"""The application, which lets its windows be asked before it quits."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from heydesk.core.bootstrap import open_core
from heydesk.domain.l10n import Sentence
from heydesk.system.paths import ProfilePaths, profile_paths
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.text import translate
from heydesk.ui.theme import Theme
from heydesk.ui.widgets.dialogs import Answer, Question
from heydesk.ui.window_controller import WindowController

if TYPE_CHECKING:
    import asyncio


class Application(QApplication):
    """Takes the system's *Quit* (a dock's, a session's end) for closing every window.

    Qt would end its loop at once when they have closed, with a send in flight and the outbox open; the program ends
    by itself when its work has ended.
    """

    def event(self, event: QEvent) -> bool:
        """Close the windows instead of quitting."""
        if event.type() is QEvent.Type.Quit:
            self.closeAllWindows()
            return True
        return super().event(event)


# The windows of this process: the one for the accounts, the sandbox's, or both.

log = logging.getLogger("heydesk")


class WindowManager(QObject):
    """Opens workplaces, keeps them going, and ends when the last has been closed."""

    def __init__(self, app: QApplication, where: ProfilePaths, profile: str | None, *, sandbox: bool) -> None:
        super().__init__(app)
        self._profile = profile
        self._starter = TaskRunner(self._on_starter_failed)
        self._open: list[WindowController] = []
        self._gone: list[WindowController] = []
        self._lives: dict[WindowController, asyncio.Task[None]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ended: asyncio.Event | None = None
        opened = open_core(where, sandbox=sandbox)
        self._theme = Theme(app, opened.core.policy.settings.theme)
        self._add(WindowController(opened, self._starter))

    def open(self, form: Mapping[str, object]) -> None:
        """Show the first window, filled with what was given."""
        first = self._open[0]
        if form:
            first.fill(form)
        first.window.show()

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """The loop turns: the windows come alive."""
        import asyncio

        self._loop = loop
        self._ended = asyncio.Event()
        if not self._open:
            self._ended.set()
        self._starter.begin(loop)
        for workplace in self._open:
            self._enliven(workplace)

    async def closed(self) -> None:
        """Wait until the last window has been closed."""
        if self._ended is not None:
            await self._ended.wait()

    async def end(self) -> None:
        """Let sends in flight end, and close everything."""
        import asyncio

        for life in self._lives.values():
            life.cancel()
        await asyncio.gather(*self._lives.values(), return_exceptions=True)
        await self._starter.end()
        for workplace in self._gone:
            await workplace.end()

    def quit(self) -> None:
        """Close every window without a question: the system says so, and nothing is lost by it."""
        for workplace in tuple(self._open):
            workplace.window.set_close_guard(lambda: True)
            workplace.window.close()

    def take(self, form: Mapping[str, object]) -> None:
        """A later start handed this over: come to the front, and fill the first window's form."""
        if not self._open:
            return
        first = self._open[0]
        first.window.setWindowState(first.window.windowState() & ~Qt.WindowState.WindowMinimized)
        first.window.show()
        first.window.raise_()
        first.window.activateWindow()
        first.fill(form)

    def _add(self, workplace: WindowController) -> None:
        self._open.append(workplace)
        workplace.closed.connect(lambda: self._on_workplace_closed(workplace))
        workplace.sandbox_asked.connect(lambda: self._on_sandbox_asked(workplace))
        workplace.theme_chosen.connect(self._theme.choose)
        if self._loop is not None:
            self._enliven(workplace)

    def _enliven(self, workplace: WindowController) -> None:
        if self._loop is not None:
            life = self._loop.create_task(workplace.live())
            life.add_done_callback(self._on_life_ended)
            self._lives[workplace] = life

    def _on_sandbox_asked(self, asked_by: WindowController) -> None:
        """Open the sandbox in a window of its own; one that only offered the two doors makes room for it."""
        for workplace in self._open:
            if workplace.is_sandbox:
                workplace.window.activateWindow()
                return
        sandbox = WindowController(open_core(profile_paths(self._profile, sandbox=True), sandbox=True), self._starter)
        sandbox.window.setGeometry(asked_by.window.geometry())
        self._add(sandbox)
        sandbox.window.show()
        for form in asked_by.give_up_form():
            sandbox.fill(form)
        if asked_by.desk_is_empty:
            asked_by.window.close()

    def _on_workplace_closed(self, workplace: WindowController) -> None:
        if workplace in self._open:
            self._open.remove(workplace)
            self._gone.append(workplace)
        if not self._open and self._ended is not None:
            self._ended.set()

    def _on_life_ended(self, life: asyncio.Task[None]) -> None:
        if not life.cancelled() and (error := life.exception()) is not None:
            self._on_starter_failed(error)

    def _on_starter_failed(self, error: BaseException) -> None:
        log.error("not caught in a task", exc_info=error)


# Why there is no window, in a window.


class StartupErrorDialog(Question):
    """Says what keeps HeyDesk from opening: a damaged outbox, a disk that can't be written."""

    def __init__(self, app: QApplication, sentence: Sentence) -> None:
        tr = QCoreApplication.translate
        close = Answer("close", tr("StartupErrorDialog", "Close"), "close")
        super().__init__(tr("StartupErrorDialog", "HeyDesk can't open"), (translate(sentence),), (close,), None)
        self.setObjectName("obstacle")
        self._theme = Theme(app, "system")
