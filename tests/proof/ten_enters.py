"""Ctrl+Enter pressed ten times in the real window, on a server that takes its time: one request to send."""

from __future__ import annotations

import time
from pathlib import Path

from tests.real.background import until
from tests.real.desktop import Desktop
from tests.real.program import Program
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox

_APART = (0.0, 0.05, 0.3, 0.8)
"""Seconds between two presses: a key that bounces, somebody in a hurry, somebody who sees nothing happen."""
_SLOW_S = 4


def press_ten_times(folder: Path) -> list[int]:
    """Send a text with ten presses, once for each pace, and give how many requests each made."""
    counts = []
    with Desktop() as desktop, StandaloneSandbox(folder, desktop.env, "--fault", f"late={_SLOW_S}*99") as sandbox:
        env = desktop.new_home()
        add_account(env, sandbox)
        with Program(desktop, env=env) as program:
            program.wait_for_window()
            driver = program.driver
            driver.seconds = 30
            for number, apart in enumerate(_APART):
                sandbox.forget_sends()
                driver.keys("ctrl+n")
                driver.click("#recipients")
                driver.type(f"(650) 555-011{number}")
                driver.keys("Return")
                driver.click("#messageText")
                driver.type(f"Your order {number} is ready.")
                for _ in range(10):
                    driver.keys("ctrl+Return")
                    time.sleep(apart)
                until(sandbox.sends, "the request to send", 60)
                time.sleep(_SLOW_S + 2)
                counts.append(len(sandbox.sends()))
    return counts
