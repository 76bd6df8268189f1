"""Put the window together: each object once, the first paint first, the loop then, and the end in reverse order."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
import time
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from heydesk import APP_ID
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.l10n import say
from heydesk.system.crash import CrashReport, FaultWatch
from heydesk.system.display import lack_of_display, serve_fcitx
from heydesk.system.handover import form_of, send_to_running_instance, socket_name
from heydesk.system.locks import WindowLock
from heydesk.system.logging import log
from heydesk.system.paths import ProfilePaths, profile_paths
from heydesk.system.settings import wanted_language

if sys.platform == "win32":
    from heydesk.system.windows import on_console_end, set_app_id

if TYPE_CHECKING:
    from heydesk.core.bootstrap import Opened
    from heydesk.ui.application import Application
    from heydesk.ui.window_controller import WindowManager


_FAULT = say("HeyDesk had an internal error and can't go on. Your texts and drafts are saved.")

_PATIENCE = 15.0
"""Seconds that a second start waits for the first to answer or to end: longer than one takes to close."""
_LOOK = 0.1


def run_window(args: argparse.Namespace) -> int:
    """Open the window and give the exit code when it is closed."""
    profile, sandbox = getattr(args, "profile", None), getattr(args, "sandbox", False)
    try:
        where = profile_paths(profile, sandbox=sandbox)
    except HeyDeskError as error:
        _say(str(error))
        return 1
    watch = FaultWatch()
    watch.begin(where)
    lack = lack_of_display()
    if lack is not None:
        _say(str(lack))
        return 1
    try:
        return _run(args, where, profile, watch, sandbox=sandbox)
    except Exception as error:  # noqa: BLE001 - whatever it was, a person must see that the window will not come
        watch.note("the window ended by a fault", error)
        _say(str(_FAULT))
        return _show_fault(where)


def _run(
    args: argparse.Namespace, where: ProfilePaths, profile: str | None, watch: FaultWatch, *, sandbox: bool
) -> int:
    form = form_of(args)
    lock = WindowLock(where.window_lock)
    while True:
        try:
            where.make()
            if not lock.acquire() and (code := _meet(lock, where, form)) is not None:
                return code
            manager = _make_manager(where, profile, watch, sandbox=sandbox)
        except HeyDeskError as error:
            lock.release()
            if not _overcome(error, where):
                return 1
        else:
            break
    app = _application(where)
    app.close_windows = manager.ask_to_quit
    app.link_opened.connect(lambda link: manager.show_form({"link": link}))
    app.reopened.connect(lambda: manager.show_form({}))
    app.session_ending.connect(manager.save)
    app.session_ended.connect(manager.quit)
    manager.open(form)
    app.processEvents()  # the window is on screen, finished, before anything heavy is imported
    return _turn(app, manager, where, lock)


def _make_manager(where: ProfilePaths, profile: str | None, watch: FaultWatch, *, sandbox: bool) -> WindowManager:
    """Open the core and make its window. Raises HeyDeskError, with nothing left open."""
    opened = _open(where, sandbox=sandbox)
    from heydesk.ui.window_controller import WindowManager

    try:
        return WindowManager(_application(where), opened, profile, watch)
    except HeyDeskError:  # a row that the window shows can't be read
        opened.store.close()
        raise


def _open(where: ProfilePaths, *, sandbox: bool) -> Opened:
    """Open the core before Qt is loaded: PySide's import hook reads the source of every module after it."""
    from heydesk.core.bootstrap import open_core

    return open_core(where, sandbox=sandbox)


@cache
def _application(where: ProfilePaths) -> Application:
    """Make the application, of which a process has one, in the language that these settings ask for."""
    from heydesk.ui.application import Application, log_qt_messages, speak

    log_qt_messages()
    if sys.platform == "win32":
        set_app_id(APP_ID)
    serve_fcitx()
    app = Application(sys.argv[:1])
    app.setApplicationName("heydesk")
    app.setDesktopFileName(APP_ID)
    speak(app, wanted_language(where.settings))
    app.setQuitOnLastWindowClosed(False)  # the loop ends when its work has ended, not when a window has
    return app


def _say(words: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(f"heydesk: {words}\n")


def _meet(lock: WindowLock, where: ProfilePaths, form: Mapping[str, object]) -> int | None:
    """Hand over to the window that holds the lock; None when it has let go meanwhile.

    One that is just starting does not listen yet, and one that is closing does not any more, so this goes on for a
    while.
    """
    until = time.monotonic() + _PATIENCE
    while True:
        if send_to_running_instance(socket_name(where.data), form, is_start=True):
            _say("the window that is already open was brought to the front.")
            return 0
        if time.monotonic() > until:
            _say("HeyDesk is already open for this outbox, but it does not answer.")
            return 1
        time.sleep(_LOOK)
        if lock.acquire():
            return None


def _overcome(error: HeyDeskError, where: ProfilePaths) -> bool:
    """Show why HeyDesk can't open, for a person who started it without a terminal; return whether to try again."""
    from heydesk.ui.outbox_file import ObstacleWindow

    app = _application(where)
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)  # no loop of Python's turns that could hear it
    obstacle = ObstacleWindow(app, where)
    obstacle.ended.connect(lambda again: app.exit(int(again)))
    _say(obstacle.show_error(error))
    again = bool(app.exec())
    obstacle.deleteLater()
    signal.signal(signal.SIGINT, before)
    return again


def _show_fault(where: ProfilePaths) -> int:
    """Show that HeyDesk has ended by a fault of its own, with the report, if Qt can still show anything."""
    try:
        from heydesk.ui.diagnostics import fault_dialog

        app = _application(where)
        dialog = fault_dialog(app, CrashReport(where.crash_report), _FAULT)
        dialog.finished.connect(app.exit)
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # no loop of Python's turns that could hear it
        dialog.open()
        app.exec()
    except Exception:  # noqa: BLE001 - what failed before fails again; it has been said on standard error
        log.exception("the fault can't be shown")
    return 1


def _turn(app: Application, manager: WindowManager, where: ProfilePaths, lock: WindowLock) -> int:
    from heydesk.ui.event_loop import Loop

    with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
        return runner.run(_live(app, manager, where, lock))


async def _live(app: Application, manager: WindowManager, where: ProfilePaths, lock: WindowLock) -> int:
    from heydesk.ui.single_instance import SingleInstanceServer

    loop = asyncio.get_running_loop()
    _quit_on_signals(loop, manager)
    handover = SingleInstanceServer(socket_name(where.data), manager.show_form, app)
    manager.begin(loop)
    await manager.closed()
    handover.close()
    await manager.end()
    lock.release()  # a look-up of a server's name that hangs may still keep this process for a while
    return 0


def _quit_on_signals(loop: asyncio.AbstractEventLoop, manager: WindowManager) -> None:
    """End, without a question, when the system or a terminal says so; what is typed is saved before."""
    if sys.platform == "win32":
        on_console_end(lambda: loop.call_soon_threadsafe(manager.quit))
        return
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:  # by nohup
            loop.add_signal_handler(number, manager.quit)
