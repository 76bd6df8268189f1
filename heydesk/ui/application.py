"""The Qt application, and the windows of this process: one for the accounts, one for the sandbox, or both."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from heydesk.core.bootstrap import open_core
from heydesk.domain.l10n import Sentence
from heydesk.system.paths import ProfilePaths, profile_paths
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.text import translate
from heydesk.ui.theme import Theme
from heydesk.ui.widgets.dialogs import Answer, Question
from heydesk.ui.widgets.style import ControlStyle
from heydesk.ui.window_controller import WindowController

log = logging.getLogger("heydesk")


class Application(QApplication):
    """Answers the system's *Quit* (a dock's, a session's end) by closing every window.

    Qt would end its loop as soon as they have closed, with a send in flight and the outbox open; the program ends by
    itself when its tasks have ended.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        # Naming Fusion here spares the system's own style, which Qt would make first.
        super().__init__([*arguments, "-style", "fusion"])
        self.setStyle(ControlStyle())

    def event(self, event: QEvent) -> bool:
        """Close the windows instead of quitting."""
        if event.type() is QEvent.Type.Quit:
            self.closeAllWindows()
            return True
        return super().event(event)


class WindowManager(QObject):
    """Opens windows, runs their controllers as tasks, and ends when the last window has been closed."""

    def __init__(self, app: QApplication, where: ProfilePaths, profile: str | None, *, sandbox: bool) -> None:
        super().__init__(app)
        self._profile = profile
        self._tasks = TaskRunner(self._on_task_failed)
        self._open: list[WindowController] = []
        self._closed: list[WindowController] = []
        self._runs: dict[WindowController, asyncio.Task[None]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._all_closed: asyncio.Event | None = None
        opened = open_core(where, sandbox=sandbox)
        self._theme = Theme(app, opened.core.policy.settings.theme)
        self._add(WindowController(opened, self._tasks))

    def open(self, form: Mapping[str, object]) -> None:
        """Show the first window, with the composer filled from ``form``."""
        first = self._open[0]
        if form:
            first.fill(form)
        first.window.show()

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """Run every window's controller in this loop."""
        self._loop = loop
        self._all_closed = asyncio.Event()
        if not self._open:
            self._all_closed.set()
        self._tasks.begin(loop)
        for controller in self._open:
            self._run(controller)

    async def closed(self) -> None:
        """Wait until the last window has been closed."""
        if self._all_closed is not None:
            await self._all_closed.wait()

    async def end(self) -> None:
        """Wait for sends in flight, then close every core and store."""
        for run in self._runs.values():
            run.cancel()
        await asyncio.gather(*self._runs.values(), return_exceptions=True)
        await self._tasks.end()
        for controller in self._closed:
            await controller.end()

    def quit(self) -> None:
        """Close every window without a question, for a signal of the system. Nothing is lost: the outbox is saved."""
        for controller in tuple(self._open):
            controller.window.set_close_guard(lambda: True)
            controller.window.close()

    def show_form(self, form: Mapping[str, object]) -> None:
        """Bring the first window to the front and fill its composer from what a second start was given."""
        if not self._open:
            return
        first = self._open[0]
        first.window.setWindowState(first.window.windowState() & ~Qt.WindowState.WindowMinimized)
        first.window.show()
        first.window.raise_()
        first.window.activateWindow()
        first.fill(form)

    def _add(self, controller: WindowController) -> None:
        self._open.append(controller)
        controller.closed.connect(lambda: self._on_closed(controller))
        controller.accounts.sandbox_requested.connect(lambda: self._on_sandbox_requested(controller))
        controller.theme_chosen.connect(self._theme.choose)
        if self._loop is not None:
            self._run(controller)

    def _run(self, controller: WindowController) -> None:
        if self._loop is not None:
            run = self._loop.create_task(controller.run())
            run.add_done_callback(self._on_run_ended)
            self._runs[controller] = run

    def _on_sandbox_requested(self, requester: WindowController) -> None:
        """Open the sandbox in a window of its own. A window that only showed the sign-in page is closed for it."""
        for controller in self._open:
            if controller.is_sandbox:
                controller.window.activateWindow()
                return
        sandbox = WindowController(open_core(profile_paths(self._profile, sandbox=True), sandbox=True), self._tasks)
        sandbox.window.setGeometry(requester.window.geometry())
        self._add(sandbox)
        sandbox.window.show()
        for form in requester.take_waiting_forms():
            sandbox.fill(form)
        if requester.is_empty:
            requester.window.close()

    def _on_closed(self, controller: WindowController) -> None:
        if controller in self._open:
            self._open.remove(controller)
            self._closed.append(controller)
        if not self._open and self._all_closed is not None:
            self._all_closed.set()

    def _on_run_ended(self, run: asyncio.Task[None]) -> None:
        if not run.cancelled() and (error := run.exception()) is not None:
            self._on_task_failed(error)

    def _on_task_failed(self, error: BaseException) -> None:
        log.error("not caught in a task", exc_info=error)


class StartupErrorDialog(Question):
    """Says what keeps HeyDesk from opening: a damaged outbox, a disk that can't be written."""

    def __init__(self, app: QApplication, sentence: Sentence) -> None:
        tr = QCoreApplication.translate
        close = Answer("close", tr("StartupErrorDialog", "Close"), "close")
        super().__init__(tr("StartupErrorDialog", "HeyDesk can't open"), (translate(sentence),), (close,), None)
        self.setObjectName("obstacle")
        self._theme = Theme(app, "system")
