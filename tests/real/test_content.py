"""Templates, surveys and fields in the real window, worked as a screen reader does."""

import pytest

from tests.real.background import until
from tests.real.program import Program
from tests.real.standalone import StandaloneSandbox


@pytest.fixture
def sandbox(shared_sandbox: StandaloneSandbox) -> StandaloneSandbox:
    """The server that all tests here share."""
    return shared_sandbox


@pytest.fixture
def window(fresh: Program) -> Program:
    """The window of someone who has signed in to the server, with a recipient and a text begun."""
    driver = fresh.driver
    driver.set_text("#recipients", "(650) 555-0103")
    driver.keys("Return", at="#recipients")
    driver.wait_for("#chip")
    driver.set_text("#messageText", "typed before")
    return fresh


def choose(window: Program, button: str, words: str, act: str) -> None:
    """Open the panel by its button, search, and take what is found by its button."""
    driver = window.driver
    driver.press(button)
    driver.set_text("#chooserSearch", words)
    driver.wait_row("", name="#chooserList")
    driver.press(act)
    driver.wait_gone("#chooser")


def test_a_template_is_sent_as_one(window: Program, sandbox: StandaloneSandbox) -> None:
    """The box shows how it will read; what leaves is its number, without the text that was typed before."""
    driver = window.driver
    choose(window, "#templates", "next visit", "#sendTemplate")
    driver.wait_text("#readyMadeWords", "“Next visit”")
    driver.wait_text("#messageText", "Hi Kim, your next visit with")
    driver.press("#send")
    driver.press("#sendNow")
    [sent] = until(sandbox.sends, "the request")
    assert sent["body"]["template_id"] == 304
    assert "text" not in sent["body"]


def test_a_survey_is_sent_in_place_of_the_text(window: Program, sandbox: StandaloneSandbox) -> None:
    """And what was typed comes back on request."""
    driver = window.driver
    choose(window, "#survey", "recommend", "#sendSurvey")
    driver.wait_text("#messageText", "How likely are you")
    driver.press("#writeMyOwn")
    driver.wait_text("#messageText", "typed before")
    choose(window, "#survey", "recommend", "#sendSurvey")
    driver.press("#send")
    driver.press("#sendNow")
    [sent] = until(sandbox.sends, "the request")
    assert sent["body"]["survey_id"] == 402
    assert "text" not in sent["body"]


def test_a_slash_and_the_keyboard_alone(window: Program, sandbox: StandaloneSandbox) -> None:
    """A template becomes text, with a field behind it; the palette leads to the fields."""
    driver = window.driver
    driver.set_text("#messageText", "")
    driver.type("/", at="#messageText")
    driver.wait_for("#chooserSearch")
    driver.type("balance")
    driver.wait_row("Balance due", name="#chooserList")
    driver.keys("Return")
    driver.wait_text("#messageText", "your statement is ready")
    driver.keys("ctrl+k")
    driver.type("field")
    driver.keys("Return")
    driver.wait_row("First name", name="#chooserList")
    driver.type("last")
    driver.keys("Return")
    driver.wait_text("#messageText", "question.{{last_name}}")
    driver.keys("ctrl+Return", at="#messageText")
    driver.press("#sendNow")
    [sent] = until(sandbox.sends, "the request")
    assert sent["body"]["text"].startswith("Hi {{first_name}}, your statement is ready.")
