"""``heydesk``: the window when no command is given, else the command line. Commands never import Qt."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run HeyDesk and give its exit code."""
    try:
        return _run(argv)
    except KeyboardInterrupt:  # before anything had begun
        return 130


def _run(argv: Sequence[str] | None) -> int:
    from heydesk.cli.parser import parse

    args = parse(argv)
    if args.command is None:
        from heydesk.app import run_window

        return run_window(args)
    from heydesk.cli.main import run_command

    return run_command(args)


if __name__ == "__main__":
    sys.exit(main())
