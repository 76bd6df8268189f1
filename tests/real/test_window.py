"""The program as a person has it: a real window, a real keyring, a server in another process."""

from pathlib import Path

import pytest

from tests.real.background import until
from tests.real.desktop import Desktop
from tests.real.driver import Driver
from tests.real.program import Program
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox

NUMBER, DIGITS = "(650) 555-0103", "16505550103"


@pytest.fixture
def person(desktop: Desktop, sandbox: StandaloneSandbox) -> dict[str, str]:
    """The environment of someone who has signed in to the server."""
    env = desktop.new_home()
    add_account(env, sandbox)
    return env


def write(driver: Driver, text: str) -> None:
    """Fill in a recipient and a text."""
    driver.set_text("#recipients", NUMBER)
    driver.keys("Return", at="#recipients")
    driver.wait_for("#chip")
    driver.set_text("#messageText", text)


def test_signing_in_by_hand_and_sending(desktop: Desktop, sandbox: StandaloneSandbox) -> None:
    """A new person signs in at the window, picks an inbox and a member, sends by key, and quits with 0."""
    with Program(desktop) as program:
        program.wait_for_window()
        driver = program.driver
        driver.set_text("#accountName", "Marina Dental")
        driver.set_text("#secretId", sandbox.secret_id)
        driver.type(sandbox.secret_key, at="#secretKey")
        driver.press("#advanced")
        driver.set_text("#baseUrl", sandbox.base_url)
        driver.press("#connect")
        driver.wait_text("#inbox", "Front desk")
        assert driver.choose("#inbox", "Billing").startswith("Billing")
        assert "Lindqvist" in driver.choose("#sender", "Dr.")
        write(driver, "Grüße, “Kim” 👋")
        driver.keys("ctrl+Return", at="#messageText")
        driver.press("#sendNow")
        until(sandbox.sends, "the request")
        driver.wait_row(NUMBER, "Grüße")
        assert program.close_window() == 0
    (sent,) = sandbox.sends()
    assert sent["kept"]
    assert {name: sent["body"][name] for name in ("inbox_id", "creator_id", "phone_number", "text")} == {
        "inbox_id": 42,
        "creator_id": 14,
        "phone_number": DIGITS,
        "text": "Grüße, “Kim” 👋",
    }


def test_undo_brings_the_text_back(fresh: Program, shared_sandbox: StandaloneSandbox) -> None:
    """Undo within the hold returns recipient and text to the form, and nothing has left."""
    write(fresh.driver, "Too soon")
    fresh.driver.press("#send")
    fresh.driver.wait_row("Too soon", "Held")
    fresh.driver.press("#undoSend")
    fresh.driver.wait_text("#messageText", "Too soon")
    fresh.driver.wait_for("#chip")
    fresh.driver.wait_gone("#undoSend")
    assert shared_sandbox.sends() == []


def test_a_draft_survives_a_power_cut(desktop: Desktop, person: dict[str, str]) -> None:
    """What was typed two seconds before kill -9 stands in the box after the next start, text and note apart."""
    with Program(desktop, env=person) as program:
        program.wait_for_window()
        program.driver.set_text("#messageText", "A text in the making")
        program.driver.press("#privateNote")
        program.driver.set_text("#messageText", "A note in the making")
        until(lambda: _saved(person, "A note in the making"), "the note to be saved")
        program.kill()
    with Program(desktop, env=person) as program:
        program.wait_for_window()
        program.driver.press("#privateNote")
        program.driver.wait_text("#messageText", "A note in the making")
        program.driver.press("#customerText")
        program.driver.wait_text("#messageText", "A text in the making")


def test_a_damaged_outbox_is_repaired_from_its_window(desktop: Desktop, person: dict[str, str]) -> None:
    """A copy can be read first; then the draft is back in the box, and nothing has to be typed again."""
    with Program(desktop, env=person) as program:
        program.wait_for_window()
        program.driver.set_text("#messageText", "A text in the making")
        until(lambda: _saved(person, "A text in the making"), "the text to be saved")
        program.kill()
    (outbox,) = Path(person["HOME"]).rglob("heydesk.sqlite3")
    outbox.write_bytes(b"\xa5" * 100 + outbox.read_bytes()[100:])
    with Program(desktop, env=person) as program:
        driver = program.driver
        driver.press("#openCopy")
        driver.wait_for("#copySearch")
        driver.press("#close")
        driver.wait_gone("#copySearch")
        driver.press("#repair")
        driver.wait_for("#openHeyDesk")
        driver.press("#openHeyDesk")
        driver.wait_text("#messageText", "A text in the making")
        assert program.close_window() == 0
    assert list(outbox.parent.joinpath("damaged").rglob("heydesk.sqlite3"))


def test_a_second_start_hands_over(fresh: Program, desktop: Desktop) -> None:
    """A second start with a text fills the form of the window that is open, sends nothing, and ends with 0."""
    with Program(desktop, "--to", NUMBER, "--text", "From a link", env=fresh.env) as second:
        assert second.wait() == 0
    fresh.driver.wait_text("#messageText", "From a link")
    fresh.driver.wait_for("#chip")


def test_without_a_keyring_a_session_is_offered(sandbox: StandaloneSandbox) -> None:
    """Where no keyring runs the window says so, and the key can be kept for this session only."""
    with Desktop("none") as desktop, Program(desktop) as program:
        program.wait_for_window()
        driver = program.driver
        driver.set_text("#secretId", sandbox.secret_id)
        driver.set_text("#secretKey", sandbox.secret_key)
        driver.wait_for("Connect for this session only")


def test_without_a_display_the_window_says_so(desktop: Desktop) -> None:
    """Started without a display, the window's command ends with a sentence and 1, not with Qt's abort."""
    env = {name: value for name, value in desktop.new_home().items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    with Program(desktop, "--sandbox", env=env) as program:
        assert program.wait() == 1
        assert "display" in program.output
        assert "Traceback" not in program.output


def test_every_control_has_a_name(fresh: Program) -> None:
    """Whatever can be pressed or typed into, and can be seen, has an accessible name and an object name."""
    fresh.driver.wait_text("#inbox", "Front desk")
    nameless = [
        line.strip()
        for line in fresh.driver.tree().splitlines()
        if line.strip().startswith(("[push button] ''", "[text] ''", "[check box] ''", "[radio button] ''"))
        and "hidden" not in line
    ]
    assert nameless == []


def _saved(env: dict[str, str], text: str) -> bool:
    """Look for a text in whatever files the person's programs have written."""
    files = [path for path in Path(env["HOME"]).rglob("*") if path.is_file()]
    return any(text.encode() in path.read_bytes() for path in files)
