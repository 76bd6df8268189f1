#!/usr/bin/env python3
"""HeyDesk's developer command. Needs Python 3.11 or later and git, and brings everything else.

python3 dev.py run        the window on the built-in sandbox; without a display, a demonstration of it
python3 dev.py test       every check and every test
python3 dev.py --help     the rest
"""

import argparse
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.abspath(__file__))
OLDEST = (3, 11)


def find_newer_python() -> "str | None":
    """Return the path of a Python on PATH that is new enough, or None."""
    for minor in (13, 12, 11, 14, 15, 16):
        found = shutil.which("python3.%d" % minor)
        code = "import sys; sys.exit(sys.version_info < %r)" % (OLDEST,)
        if found and subprocess.call([found, "-c", code], stderr=subprocess.DEVNULL) == 0:
            return found
    return None


def require_python() -> None:
    """Go on under a newer Python where this one is too old, or say what is missing and end."""
    if sys.version_info >= OLDEST:
        return
    newer = find_newer_python()
    if newer is None:
        sys.exit(
            "HeyDesk needs Python %d.%d or later; this is %d.%d (%s), and PATH has no newer one.\n"
            "Install one from your distribution or from python.org and run: python3.11 dev.py ..."
            % (OLDEST + sys.version_info[:2] + (sys.executable,))
        )
    print("This Python is %d.%d; going on with %s." % (sys.version_info[:2] + (newer,)))
    sys.stdout.flush()
    sys.exit(subprocess.call([newer, os.path.abspath(__file__)] + sys.argv[1:]))


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line; each command's function is imported when it is called."""
    top = argparse.ArgumentParser(prog="dev.py", description="HeyDesk's developer command.")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, text in (
        ("run", "open the window on the built-in sandbox; arguments after -- go to heydesk"),
        ("test", "every check and every test; with arguments: only pytest, with them"),
        ("check", "format, lint, types, imports and the fast tests"),
        ("bench", "measure start, memory, keys and sends; writes build/bench/"),
        ("shots", "take the screenshots of the README from the real window"),
        ("package", "build a folder that runs without Python, and try it on a real window"),
        ("pin", "pin the requirements afresh, with hashes (needs uv)"),
    ):
        command = commands.add_parser(name, help=text, description=text, add_help=name != "test")
        command.add_argument("arguments", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return top


def main() -> int:
    """Run one command and return its exit code."""
    require_python()
    options = parser().parse_args()
    sys.path.insert(0, os.path.join(ROOT, "packaging", "dev"))
    from checkout import Problem
    import task

    arguments = options.arguments[1:] if options.arguments[:1] == ["--"] else options.arguments
    try:
        return int(getattr(task, options.command)(arguments))
    except Problem as problem:
        print("\n%s" % problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
