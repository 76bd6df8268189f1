"""``heydesk``: the window when no command is given, else the command line. Commands never import Qt."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def main(argv: Sequence[str] | None = None) -> int:
    """Run HeyDesk and give its exit code."""
    if sys.platform == "win32":
        write_utf8((sys.stdout, sys.stderr))
    try:
        return _run(argv)
    except KeyboardInterrupt:  # before anything had begun
        return 130


def write_utf8(streams: Iterable[object]) -> None:
    """Write UTF-8 into files and pipes, whatever the code page. A console takes any letter already."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def _run(argv: Sequence[str] | None) -> int:
    from heydesk.cli.parser import parse

    args = parse(argv)
    if args.command is not None:
        from heydesk.cli.main import run_command

        return run_command(args)
    if _hand_over(args):
        return 0
    from heydesk.app import run_window

    return run_window(args)


def _hand_over(args: argparse.Namespace) -> bool:
    """Give what was asked to the window that is open already, before anything heavy is loaded."""
    from heydesk.domain.errors import HeyDeskError
    from heydesk.system.handover import form_of, send_to_running_instance, socket_name
    from heydesk.system.paths import profile_paths

    try:
        where = profile_paths(getattr(args, "profile", None), sandbox=getattr(args, "sandbox", False))
    except HeyDeskError:
        return False  # the start that follows says why
    if not send_to_running_instance(socket_name(where.data), form_of(args), is_start=True):
        return False
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write("heydesk: the window that is already open was brought to the front.\n")
    return True


if __name__ == "__main__":
    sys.exit(main())
