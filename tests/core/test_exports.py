"""Exports: all of the outbox or of a conversation, whole or not at all, while others go on."""

from __future__ import annotations

import asyncio
import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from heydesk.core.dispatcher import Retention
from heydesk.core.exports import ExportFailed
from heydesk.domain.export import ExportFormat
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import ConversationAddress
from heydesk.system.settings import Settings
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import FRONT_DESK, KIM, MARCUS, CoreDriver


async def test_the_outbox_is_written_oldest_first(driver: CoreDriver, tmp_path: Path) -> None:
    """With names, notes marked, and more than one page of it; the file is its owner's alone."""
    for number in range(90):
        driver.send(text=f"Text {number}")
    driver.send(text="=note", side=Side.NOTE)
    path = tmp_path / "out.csv"
    turns = 0

    async def live() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    living = asyncio.create_task(live())
    done = await driver.core.exports.save_outbox(path, ExportFormat.CSV)
    living.cancel()
    assert (done.lines, done.is_whole) == (91, True)
    assert turns > 2
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Text"] for row in rows] == [*(f"Text {number}" for number in range(90)), "'=note"]
    assert {row["Inbox"] for row in rows} == {"Front desk"}
    assert rows[-1]["Kind"] == "Private note"
    assert path.stat().st_mode & 0o777 == 0o600
    assert not tmp_path.joinpath(".out.csv.part").exists()
    none = await driver.core.exports.save_outbox(path, ExportFormat.JSON_LINES, driver.account.id)
    assert none.lines == 91
    assert len(path.read_text().splitlines()) == 91


async def test_what_can_not_be_encoded_is_escaped(driver: CoreDriver, tmp_path: Path) -> None:
    """Half of a surrogate pair, as a paste can hold it, is a JSON escape in JSON."""
    (entry,) = driver.send(text="Hi")
    document = driver.store.database.read(lambda row: str(row[0]), "SELECT message FROM entry")[0]
    broken = document.replace('"Hi"', '"Hi \\ud83d"')
    driver.store.database.execute("UPDATE entry SET message = ? WHERE id = ?", broken, entry.id)
    path = tmp_path / "out.jsonl"
    await driver.core.exports.save_outbox(path, ExportFormat.JSON_LINES)
    assert json.loads(path.read_text())["text"] == "Hi \ud83d"


async def test_a_file_that_can_not_be_written_is_told(driver: CoreDriver, tmp_path: Path) -> None:
    """What was there before stays, and nothing is left beside it."""
    path = tmp_path / "out.csv"
    path.mkdir()
    with pytest.raises(ExportFailed, match=r"“out\.csv”"):
        await driver.core.exports.save_outbox(path, ExportFormat.CSV)
    assert not tmp_path.joinpath(".out.csv.part").exists()


async def test_a_conversation_is_history_and_what_is_here_alone(driver: CoreDriver, tmp_path: Path) -> None:
    """In the order of time, each text once; another's is not among them."""
    driver.start()
    (sent,) = driver.send(text="One for Kim")
    driver.send(MARCUS, text="One for Marcus")
    await driver.until_state(sent, State.ACCEPTED, State.DELIVERED)
    await driver.stop()
    driver.send(text="Still waiting")
    path = tmp_path / "kim.jsonl"
    kim = ConversationAddress(FRONT_DESK, (KIM,))
    done = await driver.core.exports.save_conversation(
        path, ExportFormat.JSON_LINES, driver.account.id, kim, "Kim Lee"
    )
    said = [json.loads(line) for line in path.read_text().splitlines()]
    texts = [line["text"] for line in said]
    assert (done.is_whole, done.lines) == (True, len(said))
    assert texts.count("One for Kim") == 1
    assert texts[-1] == "Still waiting"
    assert "One for Marcus" not in texts
    assert [line["at"] for line in said] == sorted(line["at"] for line in said)
    assert any(line["direction"] == "received" for line in said)
    assert {tuple(line["names"]) for line in said} <= {("Kim Lee",), ()}


async def test_what_is_known_is_written_where_heymarket_can_not_be_asked(driver: CoreDriver, tmp_path: Path) -> None:
    """And it is said that there may be more; of a group nothing else can be read."""
    driver.store.accounts.update(driver.account._replace(base_url="http://127.0.0.1:9"))
    driver.send(text="Here alone")
    for phones in ((KIM,), (KIM, MARCUS)):
        address = ConversationAddress(FRONT_DESK, phones)
        done = await driver.core.exports.save_conversation(
            tmp_path / "x.csv", ExportFormat.CSV, driver.account.id, address, "Kim Lee"
        )
        assert (done.is_whole, done.lines) == (False, int(len(phones) == 1))


@pytest.mark.parametrize("keeps", [True, False])
async def test_older_texts_go_to_the_archive_if_that_is_wanted(
    drivers: CoreDrivers, tmp_path: Path, keeps: bool
) -> None:
    """With the names of that time; else they are erased."""
    settings = Settings(hold=0, quiet_hours=False, keep_older=keeps)
    driver = drivers(settings=settings)
    await driver.connect()
    (old,) = driver.send(text="Long ago")
    driver.store.outbox.save(old, replace(old, state=State.ACCEPTED, due_at=None, version=old.version + 1), None)
    retention = Retention(driver.store, driver.core.policy, driver.clock)
    driver.clock.jump(91 * 86400)
    driver.send(text="Today")
    while retention.delete_some():
        pass
    assert [entry.message.text for entry in driver.store.outbox.recent()] == ["Today"]
    assert driver.core.exports.has_archive is keeps
    path = tmp_path / "archive.jsonl"
    done = await driver.core.exports.save_archive(path, ExportFormat.JSON_LINES)
    assert done.lines == int(keeps)
    if keeps:
        said = json.loads(path.read_text())
        assert (said["text"], said["inbox"], said["account"]) == ("Long ago", "Front desk", "Marina Dental")
