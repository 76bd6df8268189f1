"""Put the window together: each object once, the first paint first, the loop then, and the end in reverse order."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from heydesk.host.display import lack_of_display

if TYPE_CHECKING:
    import argparse
    import asyncio

    from PySide6.QtWidgets import QApplication

    from heydesk.host.place import Places
    from heydesk.ui.shell import Shell


def run_window(args: argparse.Namespace) -> int:
    """Open the window and give the exit code when it is closed."""
    lack = lack_of_display()
    if lack is not None:
        sys.stderr.write(f"heydesk: {lack}\n")
        return 1
    from heydesk.domain.error import HeyDeskError
    from heydesk.host.place import places

    profile, sandbox = getattr(args, "profile", None), getattr(args, "sandbox", False)
    try:
        where = places(profile, sandbox=sandbox)
        where.make()
    except HeyDeskError as error:
        sys.stderr.write(f"heydesk: {error}\n")
        return 1
    return _run(args, where, profile, sandbox=sandbox)


def form_of(args: argparse.Namespace) -> dict[str, object]:
    """What was given to fill the form with; empty when nothing was."""
    form: dict[str, object] = {}
    if args.to:
        form["to"] = list(args.to)
    if args.text:
        form["text"] = args.text
    if args.media_url:
        form["media_url"] = args.media_url
    if args.private:
        form["private"] = True
    return form


def _run(args: argparse.Namespace, where: Places, profile: str | None, *, sandbox: bool) -> int:
    from PySide6.QtCore import QLockFile
    from PySide6.QtWidgets import QApplication

    app = QApplication([sys.argv[0]])
    app.setApplicationName("heydesk")
    app.setDesktopFileName("heydesk")
    app.setQuitOnLastWindowClosed(False)  # the loop ends when its work has ended, not when a window has
    lock = QLockFile(str(where.window_lock))
    lock.setStaleLockTime(0)  # a lock is stale when its holder is dead, however old it is
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        from heydesk.ui.handover import hand_over, line_of

        if hand_over(line_of(where.data), form_of(args)):
            sys.stderr.write("heydesk: the window that is already open was brought to the front.\n")
            return 0
        sys.stderr.write("heydesk: HeyDesk is already open for this outbox, but it does not answer.\n")
        return 1
    from heydesk.ui.shell import Shell

    shell = Shell(app, where, profile, sandbox=sandbox)
    shell.open(form_of(args))
    app.processEvents()  # the window is on screen, finished, before anything heavy is imported
    try:
        return _turn(app, shell, where)
    finally:
        lock.unlock()


def _turn(app: QApplication, shell: Shell, where: Places) -> int:
    import asyncio

    from heydesk.host.log import start_log
    from heydesk.ui.loop import Loop

    start_log(where.log)
    with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
        return runner.run(_live(app, shell, where))


async def _live(app: QApplication, shell: Shell, where: Places) -> int:
    import asyncio
    import signal

    from heydesk.ui.handover import Handover, line_of

    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        _on_signal(loop, name, shell)
    handover = Handover(line_of(where.data), shell.take, app)
    shell.begin(loop)
    await shell.closed()
    handover.close()
    await shell.end()
    return 0


def _on_signal(loop: asyncio.AbstractEventLoop, number: int, shell: Shell) -> None:
    try:
        loop.add_signal_handler(number, shell.quit)
    except (NotImplementedError, RuntimeError):  # Windows has none for its loops
        return
