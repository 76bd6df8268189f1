"""Choosing somebody by name in the real window, with the keyboard alone and with a screen reader's eyes."""

from __future__ import annotations

import time

from tests.real.background import until
from tests.real.desktop import Desktop
from tests.real.program import Program
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox

SEEN = 0.4
"""Seconds after which a person has seen who is highlighted."""


def test_a_name_and_enter(desktop: Desktop, sandbox: StandaloneSandbox) -> None:
    """The lines are in the accessibility tree; of two people of one name Enter takes neither, the arrows do."""
    env = desktop.new_home()
    add_account(env, sandbox)
    with Program(desktop, env=env) as program:
        program.wait_for_window()
        driver = program.driver
        driver.type("kim l", at="#recipients")
        row = driver.wait_row("Kim Lee", "(650) 555-0103", name="#suggestionList")
        assert row == driver.rows("#suggestionList")[0]
        time.sleep(SEEN)
        driver.keys("Return", at="#recipients")
        until(lambda: "Several people are named Kim Lee" in driver.tree(), "the question which one")
        assert not driver.is_there("#chip")
        driver.keys("Down", at="#recipients")
        time.sleep(SEEN)
        driver.keys("Return", at="#recipients")
        driver.wait_for("#chip")
        until(lambda: driver.label("#chip") == "Kim Lee, (650) 555-0103", "the chip's name")
        until(lambda: driver.label("#send") == "Send to Kim Lee", "the button's words")
        driver.keys("BackSpace", "BackSpace", at="#recipients")
        driver.wait_gone("#chip")
        driver.type("555", at="#recipients")
        driver.wait_row("555", name="#suggestionList")
        driver.keys("Return", at="#recipients")
        driver.wait_text("#recipientsReason", "too short")
        assert not driver.is_there("#chip")
