"""A spreadsheet by keyboard in the real window: each row its own text at the server, and none of them twice."""

from __future__ import annotations

from pathlib import Path

from tests.domain.sample_workbook import xlsx
from tests.real.background import until
from tests.real.desktop import Desktop
from tests.real.program import Program
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox

ROWS = (("Ivy", "(650) 555-0120", "3"), ("Noa", "(650) 555-0121", "4"), ("Max", "555-0122", "5"))
TEXTS = ["Hi Ivy, your car is in bay 3.", "Hi Noa, your car is in bay 4."]


def open_file(program: Program, file: Path) -> None:
    """Choose a file in the system's dialog."""
    driver = program.driver
    driver.focus("#addFromFile")
    driver.keys("space")
    driver.wait_for("#fileNameEdit")
    driver.set_text("#fileNameEdit", str(file))
    driver.keys("Return", at="#fileNameEdit")


def test_each_row_of_a_workbook_is_a_text_of_its_own(
    desktop: Desktop, sandbox: StandaloneSandbox, tmp_path: Path
) -> None:
    """Reviewed, confirmed by its number, and sent once; dropped again, the file has nothing new."""
    file = tmp_path / "cars.xlsx"
    file.write_bytes(xlsx([["Name", "Cell", "Bay"], *ROWS]))
    env = desktop.new_home()
    add_account(env, sandbox)
    with Program(desktop, env=env) as program:
        program.wait_for_window()
        driver = program.driver
        open_file(program, file)
        driver.wait_text("#sheetTitle", "3 rows, each its own text")
        driver.set_text("#messageText", "Hi {Name}, your car is in bay {Bay}.")
        driver.wait_text("#sheetLeftOut", "1 row won't be sent.")
        driver.press("#send")
        driver.wait_for("#confirmCount")
        driver.type("2", at="#confirmCount")
        driver.wait_state("#sendBroadcast", "sensitive")
        driver.press("#sendBroadcast")
        driver.wait_for("#saveResults")
        until(lambda: len(sandbox.sends()) == len(TEXTS), "both texts", 30)
        assert sorted(send["body"]["text"] for send in sandbox.sends()) == TEXTS
        open_file(program, file)
        driver.set_text("#messageText", "Hi {Name}, your car is in bay {Bay}.")
        driver.wait_text("#sheetLead", "2 of 3 rows were already sent")
        assert len(sandbox.sends()) == len(TEXTS)
