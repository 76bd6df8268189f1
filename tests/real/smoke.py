"""The trial of a package: the frozen program on a real window and at the command line, with a real keyring."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.real.demo import demonstrate
from tests.real.desktop import Desktop
from tests.real.program import CHECKOUT
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox

SEND = ("send", "--inbox", "Billing", "--as", "Ana Ruiz", "--to", "(650) 555-0103", "--text", "From the package")


def send_from_the_command_line(program: Path) -> list[str]:
    """Sign in with the key in the keyring, send to a server in another process; return what went wrong, in words."""
    with Desktop() as desktop, StandaloneSandbox(desktop.folder, desktop.env) as server:
        env = desktop.new_home()
        try:
            add_account(env, server, [program])
            subprocess.run([program, *SEND], env=env, check=True, capture_output=True, text=True)
        except subprocess.CalledProcessError as error:
            return [f"{error}:\n{error.stderr}"]
        texts = [entry["body"]["text"] for entry in server.sends()]
    return [] if texts == ["From the package"] else [f"the server received {texts}"]


def main() -> int:
    """Try the program named on the command line; return 0 only if all went well."""
    program = Path(sys.argv[1]).resolve()
    picture = CHECKOUT / "build" / "package" / "smoke.png"
    picture.parent.mkdir(parents=True, exist_ok=True)
    trouble = [*send_from_the_command_line(program), *demonstrate([program], picture)]
    for line in trouble:
        print(line, file=sys.stderr)
    print("The package does not work." if trouble else "The package starts, keeps a key, sends and quits with 0.")
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main())
