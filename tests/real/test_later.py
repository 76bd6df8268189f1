"""What the service does for a person later, or for many people, in the real window: pulled plugs and crowds."""

from __future__ import annotations

import json
import urllib.request
from typing import Any

from tests.real.background import until
from tests.real.desktop import Desktop
from tests.real.program import Program
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox

KIM = "(650) 555-0103"
CROWD = [f"650555{number:04}" for number in range(140, 152)]


def test_a_power_cut_in_the_middle_of_a_schedule(desktop: Desktop, sandbox: StandaloneSandbox) -> None:
    """After kill -9 between the request and its answer the row is in doubt at the next start; nothing goes again."""
    env = desktop.new_home()
    add_account(env, sandbox)
    fault(sandbox, "late=60@/v1/schedule")
    with Program(desktop, env=env) as program:
        program.wait_for_window()
        driver = program.driver
        driver.set_text("#recipients", KIM)
        driver.keys("Return", at="#recipients")
        driver.set_text("#messageText", "See you tomorrow.")
        driver.press("#schedule")
        until(lambda: len(windows(program)) > 1, "the menu of times")
        driver.keys("Down", "Return")
        driver.wait_for("#sendAt")
        driver.press("#send")
        driver.press("#sendNow")
        until(lambda: asked(sandbox, "/v1/schedule"), "the request")
        program.kill()
    with Program(desktop, env=env) as program:
        program.wait_for_window()
        row = program.driver.wait_row("See you tomorrow", "In doubt")
        program.driver.click("#outbox", row)
        program.driver.wait_for("#markSent")
    assert len(asked(sandbox, "/v1/schedule")) == 1
    assert sandbox.sends() == []


def test_a_crowd_is_one_list_and_one_broadcast(desktop: Desktop, sandbox: StandaloneSandbox) -> None:
    """Twelve numbers, each alone: named, counted and confirmed; two requests, and everybody gets one text."""
    env = desktop.new_home()
    add_account(env, sandbox)
    with Program(desktop, env=env) as program:
        program.wait_for_window()
        driver = program.driver
        driver.set_text("#recipients", ", ".join(CROWD))
        driver.keys("Return", at="#recipients")
        until(lambda: not driver.text("#recipients"), "the numbers to become chips")
        driver.set_text("#messageText", "Time for your check-up.")
        driver.press("#send")
        driver.wait_for("#renameList")
        driver.press("#renameList")
        driver.set_text("#listName", "Recall November")
        driver.set_text("#confirmCount", "12")
        driver.wait_state("#sendBroadcast", "sensitive")
        driver.press("#sendBroadcast")
        driver.press("#sendNow")
        until(sandbox.sends, "the broadcast", 30)
        driver.wait_row("Recall November", "Sent to 12 people")
    (made,) = asked(sandbox, "/v2/lists")
    assert (made["body"]["title"], made["body"]["phones"]) == ("Recall November", [f"1{one}" for one in CROWD])
    (sent,) = sandbox.sends()
    assert isinstance(sent["body"]["list_id"], int)
    assert "phone_number" not in sent["body"]


def fault(sandbox: StandaloneSandbox, *specs: str) -> None:
    """Let these go wrong."""
    request = urllib.request.Request(  # noqa: S310 - the address is the sandbox's
        f"{sandbox.base_url}/_sandbox/faults", method="POST", data=json.dumps(specs).encode()
    )
    urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10).close()


def asked(sandbox: StandaloneSandbox, path: str) -> list[dict[str, Any]]:
    """The requests that came to this path."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"{sandbox.base_url}/_sandbox/log?path={path}", timeout=10) as answer:
        return [json.loads(line) for line in answer.read().decode().splitlines()]


def windows(program: Program) -> list[str]:
    """The program's windows on the display; a menu is one."""
    return program.desktop.display.ask("search", "--onlyvisible", "--pid", str(program.pid)).split()
