"""A file's people, by hand in the real window: one list and one broadcast at the server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.real.background import until
from tests.real.desktop import Desktop
from tests.real.program import Program
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox

PHONES = [f"1650555{number:04}" for number in range(120, 132)]


def test_the_people_of_a_file_become_one_list_and_one_broadcast(
    desktop: Desktop, sandbox: StandaloneSandbox, tmp_path: Path
) -> None:
    """The file is chosen by keyboard, looked at, and added; one is there twice, and one is no number."""
    file = tmp_path / "patients.csv"
    rows = [f"Person {phone[-2:]};+{phone}" for phone in PHONES]
    file.write_text("\n".join(["Name;Mobile", *rows, rows[0], "Nobody;6.50555E+09"]), encoding="utf-16")
    env = desktop.new_home()
    add_account(env, sandbox)
    with Program(desktop, env=env) as program:
        program.wait_for_window()
        driver = program.driver
        driver.focus("#addFromFile")
        driver.keys("space")
        driver.wait_for("#fileNameEdit")
        driver.type(str(file), at="#fileNameEdit")
        driver.wait_text("#fileNameEdit", str(file))  # the keys come one by one, on a busy machine late
        driver.keys("Return")
        driver.wait_text("#sheetTitle", "14 rows, each its own text")
        driver.press("#addNumbersToTo")
        driver.wait_text("#recipientsReason", "12 added")
        driver.set_text("#messageText", "The office is closed on Friday.")
        driver.press("#send")
        driver.wait_for("#confirmCount")
        driver.press("#renameList")
        driver.set_text("#listName", "Closed on Friday")
        driver.type("12", at="#confirmCount")
        driver.wait_state("#sendBroadcast", "sensitive")
        driver.press("#sendBroadcast")
        [made] = until(lambda: asked(sandbox, "/v2/lists"), "the list")
        assert (made["title"], sorted(made["phones"])) == ("Closed on Friday", PHONES)
        [entry] = until(sandbox.sends, "the broadcast", 90)
        assert entry["body"]["text"] == "The office is closed on Friday."
        assert isinstance(entry["body"]["list_id"], int)
        assert not {"phone_number", "targets", "chat_id"} & set(entry["body"])


def asked(sandbox: StandaloneSandbox, path: str) -> list[dict[str, Any]]:
    """Give the bodies that came to this path."""
    return [entry["body"] for entry in sandbox.requests() if entry["path"] == path and entry["body"]]
