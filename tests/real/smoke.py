"""The trial of a package: the frozen program on a real window, sending through its sandbox, quitting with 0."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.real.demo import demonstrate
from tests.real.program import CHECKOUT


def main() -> int:
    """Try the program named on the command line; return 0 only if all went well."""
    program = Path(sys.argv[1]).resolve()
    helped = subprocess.run([program, "send", "--help"], capture_output=True, text=True, check=False)
    trouble = [] if helped.returncode == 0 else [f"“send --help” ended with {helped.returncode}: {helped.stderr}"]
    picture = CHECKOUT / "build" / "package" / "smoke.png"
    picture.parent.mkdir(parents=True, exist_ok=True)
    trouble += demonstrate([program], picture)
    for line in trouble:
        print(line, file=sys.stderr)
    print("The package does not work." if trouble else "The package starts, sends and quits.")
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main())
