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


COMMANDS = """commands (whatever follows one goes to what it starts):
  run        open the window on the built-in sandbox; what follows -- goes to heydesk
  test       every check and every test; with arguments: only pytest, with them
             --at 2027-03-14T01:57 --zone America/New_York --locale de_DE.UTF-8 --fonts "Liberation Sans"
             set what the day chooses otherwise: the clock, zone, locale and fonts that tests run under
  check      format, lint, types, imports and the fast tests
  prove      break everything around HeyDesk while it sends 10,000 texts, and count what became of each; --help
  bench      measure start, memory, keys, sends and the search for people; writes build/bench/
  house      measure the structure (modules, imports, the files of a send) against its targets; --help
  sentences  update the catalogues of translations, and compile them; --export and --import fill them; --help
  docs       build the guides as a site in build/site; --serve shows it while they are written
  shots      take the README's screenshots from the real window; names of scenes may follow
             --all: every scene in every size and look into build/shots/, with what can't be read or reached in them
  package    build a folder that runs without Python, try it on a real window, and make a Debian package of it;
             --bare tries that on a bare Debian, from install to purge; --help
  windows    try HeyDesk as a Windows program, under Wine: the tests, the program, its installer; --help
  ci         test, and then windows
  pin        pin the requirements afresh, with hashes (needs uv)
"""


def command_line(words: "list[str]") -> "tuple[str, list[str]]":
    """Return the command and what goes to it; end with the help where there is no such command."""
    top = argparse.ArgumentParser(
        prog="dev.py",
        description="HeyDesk's developer command.",
        epilog=COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    names = [line.split()[0] for line in COMMANDS.splitlines()[1:] if line[2] != " "]
    top.add_argument("command", choices=names, metavar="COMMAND")
    command = top.parse_args(words[:1]).command
    rest = words[1:]
    return command, rest[1:] if rest[:1] == ["--"] else rest


def main() -> int:
    """Run one command and return its exit code."""
    require_python()
    command, arguments = command_line(sys.argv[1:])
    sys.path.insert(0, os.path.join(ROOT, "packaging", "dev"))
    from checkout import Problem
    import task

    try:
        return int(getattr(task, command)(arguments))
    except Problem as problem:
        print("\n%s" % problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
