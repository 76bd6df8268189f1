"""What helps while writing, in the real window: the look at media, emoji, plain characters, spelling."""

from __future__ import annotations

import time

import pytest

from tests.real.program import Program
from tests.real.standalone import StandaloneSandbox


@pytest.fixture
def sandbox(shared_sandbox: StandaloneSandbox) -> StandaloneSandbox:
    """The server that all tests here share."""
    return shared_sandbox


@pytest.fixture
def window(fresh: Program) -> Program:
    """The window of somebody who has signed in to the server."""
    return fresh


def test_a_media_address_is_looked_at(window: Program, sandbox: StandaloneSandbox) -> None:
    """As it is put in, whoever puts it in; what speaks against another one is said in its place."""
    driver = window.driver
    driver.press("#mediaLink")
    driver.set_text("#mediaUrl", f"{sandbox.base_url}/demo/map.png")
    assert driver.wait_text("#mediaFacts", "reachable").startswith("image/png · ")
    driver.set_text("#mediaUrl", f"{sandbox.base_url}/demo/missing.png")
    driver.wait_text("#mediaProblems", "no file at this link")
    driver.press("#lookAtMedia")
    driver.wait_text("#mediaFacts", "can't be opened as a file")


def test_an_emoji_by_its_name(window: Program) -> None:
    """Pressed as a screen reader does, searched by typing, taken by Enter; and recent at the next opening."""
    driver = window.driver
    driver.set_text("#messageText", "Thanks ")
    driver.keys("End", at="#messageText")
    driver.press("#emoji")
    driver.wait_for("#chooserSearch")
    driver.type("rocket")
    driver.wait_row("rocket", name="#chooserList")
    driver.keys("Return")
    driver.wait_text("#messageText", "Thanks 🚀")
    driver.press("#emoji")
    driver.wait_row("rocket", name="#chooserList")
    driver.keys("Escape")
    driver.wait_gone("#chooserSearch")


def test_simplify_replaces_characters_and_can_be_undone(window: Program) -> None:
    """One press, and one key to take it back."""
    driver = window.driver
    rest = " Your crown is ready. Please call us to find a time this week, any day but Friday."
    driver.set_text("#messageText", f"“It’s” José…{rest}")
    driver.wait_text("#segments", "2 texts")
    driver.press("#simplify")
    driver.wait_text("#messageText", f'"It\'s" José...{rest}')
    driver.wait_text("#segments", "1 text")
    driver.wait_gone("#simplify")
    driver.keys("ctrl+z", at="#messageText")
    driver.wait_text("#messageText", f"“It’s” José…{rest}")


def test_spelling_is_switched_on(window: Program) -> None:
    """By the command palette; it stays on, and a wrong word is put right from the text's menu."""
    driver = window.driver
    driver.keys("ctrl+k")
    driver.wait_for("#chooserSearch")
    driver.type("spelling")
    driver.wait_row("Spelling", name="#chooserList")
    driver.keys("Return")
    driver.press("#language-en_US")
    driver.press("#saveSpelling")
    driver.wait_gone("#saveSpelling")
    driver.set_text("#messageText", "wrold")
    driver.keys("End", "space", at="#messageText")
    driver.keys("Home")
    time.sleep(
        2
    )  # menus are not in the tree that screen readers see, so nothing tells that the word is known as wrong
    driver.keys("Menu")
    driver.keys("Down", "Return")
    driver.wait_text("#messageText", "world")
