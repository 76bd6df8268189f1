"""The conversation and the drawer beside it, in the real window, as a screen reader has them."""

from __future__ import annotations

import json
import urllib.request

import pytest

from tests.real.background import until
from tests.real.driver import Driver
from tests.real.program import Program
from tests.real.standalone import StandaloneSandbox

NUMBER, DIGITS = "(650) 555-0103", "16505550103"


@pytest.fixture
def sandbox(shared_sandbox: StandaloneSandbox) -> StandaloneSandbox:
    """The server that all tests here share."""
    return shared_sandbox


@pytest.fixture
def driver(fresh: Program) -> Driver:
    """Somebody who has signed in, in a wide window, with Kim addressed and a text written."""
    display, driver = fresh.desktop.display, fresh.driver
    display.ask("windowsize", "--sync", display.ask("getactivewindow"), "1240", "760")
    driver.set_text("#recipients", NUMBER)
    driver.keys("Return", at="#recipients")
    driver.wait_for("#chip")
    driver.set_text("#messageText", "See you on Thursday, {{first_name}}.")
    return driver


def hear(sandbox: StandaloneSandbox, text: str) -> None:
    """Kim writes to the front desk."""
    body = json.dumps({"inbox_id": 41, "phone": DIGITS, "text": text}).encode()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    opener.open(f"{sandbox.base_url}/_sandbox/inbound", body, timeout=10).close()


def test_the_conversation_is_there_to_be_read(driver: Driver, sandbox: StandaloneSandbox) -> None:
    """Row by row with who wrote it; a note is said to be one; what crosses stops Send once."""
    assert driver.label("#conversation") == "Conversation"
    driver.wait_row("Perfect, see you then.", name="#conversation")
    driver.wait_row("Private note by Ana Ruiz", "late afternoons", name="#conversation")
    hear(sandbox, "Thursday does not work any more")
    driver.keys("F5", at="#conversation")
    driver.wait_row("does not work any more", name="#conversation")
    driver.press("#send")
    driver.wait_for("#checks")
    assert "does not work any more" in driver.tree()
    assert sandbox.sends() == []


def test_segments_show_one_page_of_the_drawer_at_a_time(driver: Driver) -> None:
    """By their keys and by their action; each page has its name, and the conversation stays beside it."""
    driver.keys("alt+2", at="#messageText")
    driver.wait_text("#preview", "See you on Thursday, Kim.")
    assert driver.label("#preview") == "Preview"
    driver.press("#showRequest")
    driver.wait_text("#request", "{{first_name}}")
    assert driver.label("#request") == "Exact request"
    driver.wait_gone("#preview")
    driver.keys("alt+1", at="#messageText")
    driver.wait_for("#contact")
    assert driver.label("#contact") == "Contact"
    driver.wait_gone("#request")
    driver.wait_row("Perfect, see you then.", name="#conversation")


def test_what_was_sent_is_undone_on_its_bubble(driver: Driver, sandbox: StandaloneSandbox) -> None:
    """It stands in the thread at once, with buttons that a screen reader finds; Undo brings the words back."""
    driver.wait_row("Perfect, see you then.", name="#conversation")
    driver.set_text("#messageText", "See you on Thursday.")
    driver.press("#send")
    until(lambda: driver.is_there("#undoSend") or driver.is_there("#checks"), "the text or a question")
    if driver.is_there("#checks"):
        driver.press("#send")  # it is night where Kim is
    driver.press("#undoSend")
    driver.wait_text("#messageText", "See you on Thursday.")
    driver.wait_gone("#undoSend")
    assert sandbox.sends() == []
