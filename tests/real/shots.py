"""The README's screenshots, from the real window: each scene in two sizes, into docs/screenshots/.

With ``--all`` every scene of ``tests/ui/look`` in every size and look, off screen in one process, into build/shots/;
a real window for each would take an hour.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tests.real.background import until
from tests.real.desktop import Desktop
from tests.real.driver import Driver
from tests.real.program import CHECKOUT, Program
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox
from tests.ui.look.pictures import draw_all

TARGET = CHECKOUT / "docs" / "screenshots"
SIZES = ((1280, 800), (900, 600))
SETTLING = 1.0  # seconds for a resized window to be painted whole
SETTINGS = "from heydesk.system.paths import profile_paths; print(profile_paths(None, sandbox=True).settings)"


@contextmanager
def on_its_sandbox(desktop: Desktop, theme: str) -> Iterator[Program]:
    """Give the window on the built-in sandbox, light or dark."""
    env = desktop.new_home()
    command = [sys.executable, "-c", SETTINGS]
    answer = subprocess.run(command, env=env, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    settings = Path(answer.stdout.strip())
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f'{{"theme": "{theme}", "quiet_hours": false}}', encoding="utf-8")
    with Program(desktop, "--sandbox", env=env) as program:
        yield program


@contextmanager
def with_fault(desktop: Desktop, fault: str) -> Iterator[Program]:
    """Give the window on a server of its own that has this trouble with the next send."""
    env = desktop.new_home()
    with StandaloneSandbox(Path(env["HOME"]), env, "--fault", fault) as server:
        add_account(env, server)
        with Program(desktop, env=env) as program:
            yield program


def begin(driver: Driver) -> None:
    """Have nobody chosen."""
    driver.keys("ctrl+n", at="#messageText")
    driver.wait_gone("#chip")


def write(driver: Driver, number: str, text: str) -> None:
    """Begin a text to somebody else; whoever got the last one stays chosen until then."""
    begin(driver)
    driver.set_text("#recipients", number)
    driver.keys("Return", at="#recipients")
    driver.wait_for("#chip")
    driver.set_text("#messageText", text)


def send_now(driver: Driver, number: str, text: str) -> None:
    """Send a text without its time for Undo."""
    write(driver, number, text)
    driver.press("#send")
    driver.press("#sendNow")


def a_day(program: Program) -> None:
    """Some sends that went, two that can still be undone, and a text that is being written."""
    driver = program.driver
    send_now(driver, "(650) 555-0117", "Thanks! We got your form.")
    driver.wait_row("Thanks")
    driver.press("#privateNote")
    write(driver, "(650) 555-0103", "Prefers mornings, allergic to penicillin.")
    driver.press("#send")
    driver.wait_row("Prefers")
    driver.press("#customerText")
    write(driver, "(415) 555-0171", "See you Tuesday at 9:30.")
    driver.press("#send")
    driver.wait_row("Tuesday", "Held")
    begin(driver)
    choose(driver, "kim", "(650) 555-0103")
    driver.set_text("#messageText", "Hi Kim, yes. Parking is behind the building, on Harbor Street.")
    driver.keys("ctrl+Return", at="#messageText")
    driver.wait_for("#undoSend")
    driver.type("See you Thursday at 10:00.")


def a_broadcast(program: Program) -> None:
    """The page that asks before a broadcast leaves."""
    driver = program.driver
    choose(driver, "monday", "Monday")
    driver.set_text(
        "#messageText", "Hi {{first_name}}, a reminder: your appointment is on Monday. Reply C to change it."
    )
    driver.press("#send")
    driver.wait_for("#confirmCount")


def a_template(program: Program) -> None:
    """A template with a picture that is sent as such, beside the preview of what Kim will read."""
    driver = program.driver
    choose(driver, "kim", "(650) 555-0103")
    driver.keys("alt+2", at="#messageText")
    driver.press("#templates")
    driver.type("how to find", at="#chooserSearch")
    driver.wait_row("How to find us", name="#chooserList")
    driver.press("Send as template")
    driver.wait_for("#readyMade")
    time.sleep(SETTLING)  # for the picture


def choose(driver: Driver, typed: str, part: str) -> None:
    """Type a part of a name, and pick the suggestion that has these words, once the team's directory is there."""

    def is_offered() -> bool:
        driver.set_text("#recipients", "")
        driver.type(typed, at="#recipients")
        time.sleep(SETTLING)
        return driver.is_there("#suggestionList")

    until(is_offered, f"{typed} among the suggestions", 30)
    driver.click("#suggestionList", driver.wait_row(part, name="#suggestionList"))
    driver.wait_for("#chip")


def a_note(program: Program) -> None:
    """A private note that is being written."""
    program.driver.press("#privateNote")
    write(program.driver, "(650) 555-0103", "Kim asked about the warranty; please mention it at the next visit.")
    program.driver.focus("#messageText")


def a_failure(program: Program) -> None:
    """A text that the service refused, with what can be done about it on its bubble."""
    send_now(program.driver, "(650) 555-0103", "Your crown is ready, please call us.")
    program.driver.wait_for("#retry")


def a_doubt(program: Program) -> None:
    """A text of which nobody knows whether it arrived, after three look-ups."""
    send_now(program.driver, "(650) 555-0103", "We moved your appointment to Thursday at 10:00.")
    program.driver.seconds = 90
    program.driver.wait_for("#resend")


def nothing(program: Program) -> None:
    """What is there at the start."""
    program.driver.wait_for("#connect")


def picture(program: Program, name: str) -> None:
    """Save the window in both sizes, without the window manager's frame."""
    display = program.desktop.display
    window = display.ask("getactivewindow")
    for width, height in SIZES:
        display.ask("windowsize", "--sync", window, str(width), str(height))
        time.sleep(SETTLING)
        file = TARGET / f"{name}-{width}x{height}.png"
        subprocess.run(["import", "-window", window, str(file)], env=display.env, check=True)
        print(file.relative_to(CHECKOUT), flush=True)


def main() -> int:
    """Take them all, or those named on the command line."""
    wanted = set(sys.argv[1:])
    if "--all" in wanted:
        return int(draw_all(wanted, partial(print, flush=True)) > 0)
    TARGET.mkdir(parents=True, exist_ok=True)
    os.environ.update(LANG="en_US.UTF-8", LC_ALL="en_US.UTF-8")  # dates and times as most readers write them
    with Desktop(size="1400x900") as desktop, Desktop("none", size="1400x900") as poor:
        for name, scene, opened in (
            ("light", a_day, lambda: on_its_sandbox(desktop, "light")),
            ("dark", a_day, lambda: on_its_sandbox(desktop, "dark")),
            ("note", a_note, lambda: on_its_sandbox(desktop, "light")),
            ("broadcast", a_broadcast, lambda: on_its_sandbox(desktop, "light")),
            ("template", a_template, lambda: on_its_sandbox(desktop, "light")),
            ("failure", a_failure, lambda: with_fault(desktop, "403@/v1/message/send")),
            ("in-doubt", a_doubt, lambda: with_fault(desktop, "drop-before-reading@/v1/message/send")),
            ("first-start", nothing, lambda: Program(desktop)),
            ("no-keyring", nothing, lambda: Program(poor)),
        ):
            if not wanted or name in wanted:
                with opened() as program:
                    program.wait_for_window()
                    scene(program)
                    picture(program, name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
