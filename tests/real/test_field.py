"""Every field of the send endpoint, reached by hand in the real window and read from the wire at a server.

Templates and surveys are in ``test_content.py``.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.real.background import until
from tests.real.driver import Driver
from tests.real.program import Program
from tests.real.standalone import StandaloneSandbox

KIM, OTHER = "(650) 555-0103", "(650) 555-0104"


@pytest.fixture
def sandbox(shared_sandbox: StandaloneSandbox) -> StandaloneSandbox:
    """The server that all tests here share."""
    return shared_sandbox


@pytest.fixture
def window(fresh: Program, sandbox: StandaloneSandbox) -> Program:
    """The window of someone who has signed in to the server, with the team's directory fetched."""
    until(lambda: any(entry["path"] == "/v1/conversations" for entry in sandbox.requests()), "the directory", 20)
    return fresh


def test_author_activity_and_media(window: Program, sandbox: StandaloneSandbox) -> None:
    """What the menu of the conversation unfolds, and the media URL, go with the text to one number."""
    driver = window.driver
    to_number(driver, KIM)
    driver.set_text("#messageText", "Your crown is ready.")
    driver.press("#mediaLink")
    driver.set_text("#mediaUrl", "https://files.example/crown.png")
    driver.keys("space", at="#conversationMenu")
    driver.keys("Up", "Return")  # its last entry
    driver.set_text("#author", "Front desk")
    driver.set_text("#activityId", "a-17")
    # How soon it is known that nobody has this name depends on the network; once it is, Send asks about it once.
    until(lambda: "Couldn't reach" in driver.label("#mediaStatus"), "the look at the address", 30)
    driver.press("#send")
    until(lambda: "anyway" in driver.label("#send"), "the question")
    assert sent_by(window, sandbox) == {
        "inbox_id": 41,
        "creator_id": 7,
        "phone_number": "16505550103",
        "text": "Your crown is ready.",
        "media_url": "https://files.example/crown.png",
        "author": "Front desk",
        "activity_id": "a-17",
    }


def test_group_of_two_numbers_is_sent_as_targets(window: Program, sandbox: StandaloneSandbox) -> None:
    """Two numbers as one group are targets."""
    to_number(window.driver, KIM)
    to_number(window.driver, OTHER)
    window.driver.press("#oneGroup")
    window.driver.set_text("#messageText", "Who brings the cake?")
    body = sent_by(window, sandbox)
    assert body["targets"] == ["16505550103", "16505550104"]
    assert "phone_number" not in body


def test_a_group_picked_by_name(window: Program, sandbox: StandaloneSandbox) -> None:
    """A group among the suggestions is a reply by chat_id."""
    driver = window.driver
    pick(driver, "evelyn", "Group · 2 people")
    driver.set_text("#messageText", "See you then.")
    body = sent_by(window, sandbox)
    assert isinstance(body["chat_id"], int)
    assert not {"phone_number", "targets", "list_id"} & set(body)


def test_a_note_goes_to_the_conversation(window: Program, sandbox: StandaloneSandbox) -> None:
    """A private note to somebody with a conversation goes by chat_id, and is private."""
    driver = window.driver
    driver.press("#privateNote")
    pick(driver, "kim", "(650) 555-0103")
    driver.set_text("#messageText", "Prefers late afternoons.")
    driver.press("#send")
    body = wait_for_send(sandbox)
    assert body["private"] is True
    assert isinstance(body["chat_id"], int)
    assert "phone_number" not in body


def test_a_list_whose_count_is_typed(window: Program, sandbox: StandaloneSandbox) -> None:
    """A list picked by name is one broadcast, after the number of people on it was typed."""
    driver = window.driver
    pick(driver, "recall", "Six-month recall")
    driver.set_text("#messageText", "Hi {{first_name}}, time for a check-up.")
    driver.press("#send")
    driver.wait_for("#confirmCount")
    assert "sensitive" not in driver.states("#sendBroadcast")
    driver.type("3", at="#confirmCount")
    driver.wait_state("#sendBroadcast", "sensitive")
    driver.press("#sendBroadcast")
    driver.press("#sendNow")
    body = wait_for_send(sandbox)
    assert (body["list_id"], body["text"]) == (501, "Hi {{first_name}}, time for a check-up.")
    assert body["local_id"]
    driver.wait_row("Six-month recall", "Sent to 3 people")


def test_text_with_a_time_is_scheduled(window: Program, sandbox: StandaloneSandbox) -> None:
    """A text with a time is scheduled as the chosen member, and is not sent."""
    driver = window.driver
    to_number(driver, KIM)
    driver.set_text("#messageText", "See you tomorrow.")
    driver.press("#schedule")
    until(lambda: len(_windows(window)) > 1, "the menu of times")
    driver.keys("Down", "Return")
    driver.wait_for("#sendAt")
    driver.press("#send")
    driver.press("#sendNow")
    [entry] = until(lambda: [entry for entry in sandbox.requests() if entry["path"] == "/v1/schedule"], "a schedule")
    body = entry["body"]
    assert (body["user_id"], body["phone_number"], body["content"]["text"]) == (7, "16505550103", "See you tomorrow.")
    driver.wait_row("See you tomorrow", "Scheduled")
    assert sandbox.sends() == []


def to_number(driver: Driver, number: str) -> None:
    """Type a number and make it a chip."""
    driver.set_text("#recipients", number)
    driver.keys("Return", at="#recipients")
    until(lambda: not driver.text("#recipients"), "the number to become a chip")


def pick(driver: Driver, typed: str, *parts: str) -> None:
    """Type a part of a name and click the suggestion that has these words."""

    def is_offered() -> bool:
        """Type it anew: on a busy machine the search of one key comes to no end, and says so."""
        driver.set_text("#recipients", "")
        driver.type(typed, at="#recipients")
        driver.wait_for("#suggestionList")
        return any(all(part in row for part in parts) for row in driver.rows("#suggestionList"))

    until(is_offered, f"{parts} among the suggestions", 20)
    driver.click("#suggestionList", driver.wait_row(*parts, name="#suggestionList"))
    driver.wait_for("#chip")


def sent_by(window: Program, sandbox: StandaloneSandbox) -> dict[str, Any]:
    """Press Send, don't wait for the undo time, and give the body that came, without its id."""
    window.driver.press("#send")
    window.driver.press("#sendNow")
    body = wait_for_send(sandbox)
    assert body.pop("local_id")
    return body


def wait_for_send(sandbox: StandaloneSandbox) -> dict[str, Any]:
    """Wait for the one request to send; the server has taken it, without a warning."""
    [entry] = until(sandbox.sends, "a request to send")
    assert (entry["kept"], entry["warnings"]) == (True, [])
    body: dict[str, Any] = entry["body"]
    return body


def _windows(window: Program) -> list[str]:
    """The program's windows on the display; a menu is one."""
    return window.desktop.display.ask("search", "--onlyvisible", "--pid", str(window.pid)).split()
