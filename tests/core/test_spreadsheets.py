"""Spreadsheets: each row its own text, in one batch, none twice and none missed."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from heydesk.core.compose import NotReady
from heydesk.core.core import Core
from heydesk.core.spreadsheets import SheetRun, UnknownField
from heydesk.domain.errors import InputError, TooLate
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import TemplateId
from heydesk.domain.sheet_rows import ColumnUse, Issue, Use
from heydesk.domain.spreadsheet import UnreadableTable
from heydesk.sandbox.embedded import SandboxAddress
from heydesk.system.settings import Settings
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import ANA, FRONT_DESK, KIM, CoreDriver
from tests.core.sandbox_control import SandboxControl
from tests.core.sheet_driver import TEXT, drop

STATUS = "/v1/contact/status"
FILE = b"Name,Cell,Bay\nIvy,(415) 555-0150,3\nNoa,(415) 555-0151,4\n,(415) 555-0152,5\n"
IVY, NOA, THIRD = "14155550150", "14155550151", "14155550152"


async def send(driver: CoreDriver, data: bytes = FILE, text: str = TEXT) -> SheetRun:
    """Drop a file and send all that is ready."""
    run = await drop(driver, data, text)
    await run.send(await run.prepare())
    return run


def issues(run: SheetRun) -> list[Issue | None]:
    """What keeps each row from going."""
    while not run.check_some():
        pass
    return [check.issue for check in run.rows.checks if check is not None]


async def test_each_row_gets_its_own_text(driver: CoreDriver, control: SandboxControl) -> None:
    """As single sends, in one batch, in the order of the file."""
    run = await drop(driver, FILE)
    batch_id = await run.send(await run.prepare())
    assert batch_id is not None
    driver.start()
    await driver.until(lambda: all(one.state is State.ACCEPTED for one in driver.batch(batch_id)))
    assert {message["text"] for message in control.kept()} == {
        "Hi Ivy, your car is ready. Bay 3.",
        "Hi Noa, your car is ready. Bay 4.",
        "Hi there, your car is ready. Bay 5.",
    }
    assert [one.message.phones for one in driver.batch(batch_id)] == [(IVY,), (NOA,), (THIRD,)]
    batch = driver.core.spreadsheets.batch(batch_id)
    assert batch is not None
    assert (batch.name, batch.text) == ("cars.csv", TEXT)
    assert [(one.number, one.state) for one in driver.core.spreadsheets.progress(batch_id)] == [
        (2, State.ACCEPTED),
        (3, State.ACCEPTED),
        (4, State.ACCEPTED),
    ]


async def test_same_file_sends_only_what_is_new(driver: CoreDriver, control: SandboxControl) -> None:
    """With one more row, and in another order; the new one is the only one that is ready."""
    await send(driver)
    lines = FILE.splitlines()
    run = await drop(driver, b"\n".join((lines[0], b"Max,415-555-0153,6", lines[2], lines[1], lines[3])))
    assert issues(run) == [None, Issue.SENT, Issue.SENT, Issue.SENT]
    await run.send(await run.prepare())
    assert issues(run) == [Issue.SENT] * 4
    assert await run.send(await run.prepare()) is None
    driver.start()
    await driver.until(lambda: len(control.kept()) == 4)
    assert len({message["local_id"] for message in control.kept()}) == len(control.requests()) == 4


async def test_undo_gives_the_text_back_and_the_rows_may_go_again(drivers: CoreDrivers) -> None:
    """With its fields, and nobody in To: the rows are still on the page."""
    driver = drivers(settings=Settings(hold=60, quiet_hours=False))
    await driver.connect()
    run = await drop(driver, FILE)
    batch_id = await run.send(await run.prepare())
    assert batch_id is not None
    assert issues(run) == [Issue.SENT] * 3
    returned = driver.core.outbox.undo(batch_id, ())
    assert returned == Draft(FRONT_DESK, ANA, text=TEXT)
    assert issues(await drop(driver, FILE)) == [None] * 3
    again = await send(driver)
    assert issues(again) == [Issue.SENT] * 3


async def test_batch_is_paused_and_goes_on(driver: CoreDriver, control: SandboxControl) -> None:
    """A text that was written by hand passes it."""
    run = await drop(driver, FILE)
    batch_id = await run.send(await run.prepare())
    assert batch_id is not None
    assert driver.core.spreadsheets.pause(batch_id) == 3
    driver.start()
    (entry,) = driver.send(IVY, text="Hi Ivy, one more thing.")
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests()) == 1
    driver.core.outbox.send_now(batch_id)
    await driver.until(lambda: len(control.kept()) == 4)


async def test_who_opted_out_is_left_out(driver: CoreDriver, control: SandboxControl) -> None:
    """Heymarket is asked once about each; who is no contact there is nobody who opted out."""
    control.hear("STOP", KIM)
    run = await drop(driver, FILE + b"Kim,(650) 555-0103,4\n")
    assert issues(run) == [None] * 4
    assert await run.learn()
    assert issues(run) == [None] * 3 + [Issue.OPTED_OUT]
    asked = len(control.requests(STATUS))
    assert not await run.learn()
    assert len(control.requests(STATUS)) == asked == 4


async def test_nobody_is_asked_about_while_the_service_is_gone(driver: CoreDriver, control: SandboxControl) -> None:
    """The rows stay as they are."""
    control.fault("500@/v1/contact/status")
    run = await drop(driver, FILE)
    assert not await run.learn()
    assert len(control.requests(STATUS)) == 1


async def test_last_check_takes_rows_out(driver: CoreDriver) -> None:
    """What any text is checked for before Send; the warnings are counted by kind."""
    run = await drop(driver, FILE + b"Pat,(707) 055-0100,7\nBo,(707) 055-0101,8\n")
    prepared = await run.prepare()
    assert prepared.rows == (0, 1, 2, 3, 4)
    (warning,) = [one for one in prepared.warnings if one.problem.identifier == "number-not-in-use"]
    assert (warning.row, warning.times) == (3, 2)


async def test_row_that_the_check_refuses_is_a_problem(driver: CoreDriver) -> None:
    """With the reason, and the others can go."""
    run = await drop(driver, FILE)
    run.set_draft(Draft(FRONT_DESK, None, text=TEXT))
    prepared = await run.prepare()
    assert (prepared.rows, len(prepared.refused)) == ((), 3)
    assert issues(run) == [Issue.TEXT] * 3
    assert await run.send(prepared) is None


async def test_text_of_another_outbox_is_not_sent(driver: CoreDriver, drivers: CoreDrivers) -> None:
    """Each outbox has checks of its own."""
    prepared = await (await drop(driver, FILE)).prepare()
    other = await drop(drivers(), FILE)
    with pytest.raises(ValueError, match="another outbox"):
        await other.send(prepared)


async def test_nothing_goes_where_somebody_opted_out_since_the_check(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Between the last look and Send."""
    run = await drop(driver, FILE + b"Kim,(650) 555-0103,4\n")
    prepared = await run.prepare()
    control.hear("STOP", KIM)
    await driver.core.threads.status(driver.account.id, KIM)
    with pytest.raises(NotReady):
        await run.send(prepared)
    assert driver.store.outbox.recent() == ()


async def test_field_that_no_column_has_stops_it(driver: CoreDriver) -> None:
    """So does a template that Heymarket would fill in."""
    run = await drop(driver, FILE, "Hi {Nam}")
    with pytest.raises(UnknownField) as caught:
        await run.prepare()
    assert str(caught.value) == "No column is named {Nam}. Rename a column or change the field."
    run.set_draft(Draft(FRONT_DESK, ANA, template_id=TemplateId(1)))
    with pytest.raises(InputError):
        await run.prepare()


async def test_single_row_can_go(driver: CoreDriver) -> None:
    """When somebody looks at each."""
    run = await drop(driver, FILE)
    await run.send(await run.prepare([1]))
    assert issues(run) == [None, Issue.SENT, None]


async def test_columns_are_remembered_for_the_account(driver: CoreDriver) -> None:
    """By their headings, whatever the order and the case."""
    sheets, account = driver.core.spreadsheets, driver.account.id
    table = await sheets.read(FILE)
    sheets.remember(
        account, table, (ColumnUse(Use.UNUSED, "Name"), ColumnUse(Use.PHONE), ColumnUse(Use.FIELD, "Lift"))
    )
    again = await sheets.read(b"BAY,cell\n3,415-555-0150\n")
    assert sheets.uses(account, again, None) == (ColumnUse(Use.FIELD, "Lift"), ColumnUse(Use.PHONE))


async def test_file_that_is_no_table_is_refused(driver: CoreDriver) -> None:
    """In words."""
    with pytest.raises(UnreadableTable):
        await driver.core.spreadsheets.read(b"%PDF-1.7")


async def test_somebody_who_waits_for_an_answer_is_said(driver: CoreDriver, control: SandboxControl) -> None:
    """As far as the conversation was read here."""
    control.hear("Is it ready?", KIM)
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    run = await drop(driver, b"Name,Cell,Bay\nKim,650-555-0103,1\n")
    assert [str(check.words) for check in run.rows.checks if check] == ["Waiting for an answer"]


def _start(folder: Path, address: SandboxAddress, point: str, file: Path) -> int:
    arguments = [str(folder), address.base_url, address.secret_id, point, str(file)]
    process = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.core.sheet_process", *arguments],
        input=f"{address.secret_key}\n",
        text=True,
        timeout=60,
        check=False,
    )
    return process.returncode


@pytest.mark.parametrize("point", [1, 4, 9, 12, 16, 20, 24])
async def test_killed_in_the_middle_and_dropped_again(
    driver: CoreDriver, control: SandboxControl, tmp_path: Path, point: int
) -> None:
    """At any write, while the rows are put into the outbox or sent: none twice, and none missed.

    What may have left when it was killed, and history does not show, asks the person.
    """
    file = tmp_path / "cars.csv"
    file.write_bytes(FILE)
    assert _start(tmp_path, control.address, str(point), file) == -signal.SIGKILL
    run = await send(driver, file.read_bytes())
    assert issues(run) == [Issue.SENT] * 3
    driver.start()
    entries = driver.store.outbox.recent()
    assert len(entries) == 3
    for entry in await driver.until_settled(entries):
        if entry.state is State.NEEDS_YOU:
            driver.core.outbox.retry(entry.id)
    await driver.until(lambda: all(driver.now(entry).state is State.ACCEPTED for entry in entries))
    kept = [message["local_id"] for message in control.kept()]
    assert len(kept) == len(set(kept)) == 3
    assert sorted(kept) == sorted(check.local_id for check in (await drop(driver, FILE)).rows.checks if check)


async def test_batch_of_many_is_written_in_parts(driver: CoreDriver, control: SandboxControl, tmp_path: Path) -> None:
    """Killed between two of them, the rest goes when the file is dropped again."""
    file = tmp_path / "cars.csv"
    rows = [f"Car {at},(415) 555-{at:04},{at}" for at in range(60)]
    file.write_text("\n".join(("Name,Cell,Bay", *rows)), "utf-8")
    assert _start(tmp_path, control.address, "100", file) == -signal.SIGKILL
    assert len(driver.waiting()) == 40
    await send(driver, file.read_bytes())
    assert len(driver.waiting()) == 60
    assert len({one.local_id for one in driver.waiting()}) == 60


async def test_batch_that_is_undone_meanwhile_gets_no_more(drivers: CoreDrivers) -> None:
    """All of it stays undone."""
    driver = drivers(settings=Settings(hold=60, quiet_hours=False))
    await driver.connect()
    rows = "\n".join(f"Car {at},(415) 555-{at:04},{at}" for at in range(60))
    run = await drop(driver, f"Name,Cell,Bay\n{rows}\n".encode())
    prepared = await run.prepare()
    sending = asyncio.create_task(run.send(prepared))
    await asyncio.sleep(0)
    driver.core.outbox.undo(driver.waiting()[0].batch_id, ())
    with pytest.raises(TooLate):
        await sending
    assert {one.state for one in driver.store.outbox.recent()} == {State.UNDONE}
    assert len(driver.store.outbox.recent()) == 40


def test_spreadsheets_are_made_once(driver: CoreDriver) -> None:
    """With what else is for many."""
    core: Core = driver.core
    assert core.spreadsheets is core.spreadsheets


async def test_text_that_changes_while_rows_are_checked_is_that_of_all_rows(driver: CoreDriver) -> None:
    """Nobody gets the text of before, or half a sentence, because somebody went on typing."""
    cars = "".join(f"Pat {row},16505550{row:03},{row}\n" for row in range(100, 400))
    run = await drop(driver, f"Name,Mobile,Bay\n{cars}".encode())
    preparing = asyncio.create_task(run.prepare())
    await asyncio.sleep(0)
    run.set_draft(Draft(FRONT_DESK, ANA, text=f"{TEXT} Bye."))
    prepared = await preparing
    assert prepared.rows
    assert {one.frozen[0].message.text[-4:] for one in prepared.checked} == {"Bye."}
