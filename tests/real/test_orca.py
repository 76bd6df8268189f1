"""The main job as somebody hears it who can't see the window: what Orca says, taken from its own log."""

from __future__ import annotations

from pathlib import Path

from heydesk.system.settings import Settings, save
from tests.real.desktop import Desktop
from tests.real.orca import Orca
from tests.real.program import Program
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox


def test_main_job_is_heard_from_the_recipient_to_the_failure(desktop: Desktop, tmp_path: Path) -> None:
    """Each step is said once, by its name and what it is; a server that refuses the text ends it."""
    env = desktop.new_home()
    with StandaloneSandbox(tmp_path, desktop.env, "--fault", "400@/v1/message/send") as sandbox:
        add_account(env, sandbox)
        # Whoever listens needs time for Undo, on a machine that is busy too.
        save(Path(env["XDG_CONFIG_HOME"]) / "heydesk" / "settings.json", Settings(hold=120))
        with Orca(desktop) as orca, Program(desktop, env=env) as program:
            program.wait_for_window()
            driver = program.driver
            driver.focus("#messageText")
            orca.wait_for("Message text text")
            driver.focus("#recipients")
            orca.wait_for("To text")
            driver.type("Kim L")
            orca.wait_for("Press Down to choose")
            driver.keys("Down")
            orca.wait_for(", 1 of ")
            driver.keys("Return")
            orca.wait_for("Kim Lee, (650) 555-0103 added, 1 recipient")
            driver.type("(650) 555-0111")
            driver.keys("Return")
            orca.wait_for("(650) 555-0111 added, 2 recipients")
            driver.keys("BackSpace", "BackSpace")
            orca.wait_for("(650) 555-0111 removed, 1 recipient")
            driver.keys("alt+n")
            orca.wait_for("Only your team sees this")
            driver.keys("alt+c")
            orca.wait_for("This goes to the customer")
            driver.set_text("#messageText", "Your crown is ready.")
            driver.wait_text("#segments", "1 text")
            driver.keys("alt+l")
            orca.wait_for("1 text. GSM-7 · 20 of 160 characters")
            driver.focus("#send")
            orca.wait_for("Send to Kim Lee push button")
            orca.wait_for("Ctrl+Enter")
            driver.keys("Return")
            orca.wait_for("Sending in 120 seconds. Press Alt+U to undo.")
            driver.keys("alt+u")
            orca.wait_for("Nothing was sent")
            driver.keys("ctrl+Return")
            orca.wait_for("Sending in 120 seconds")
            driver.press("#sendNow")
            orca.wait_for("Heymarket refused this")
            said = orca.said
    assert not [words for words in said if words.strip() in {"push button", "button", "text"}]
