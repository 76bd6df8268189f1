"""What a team has on file arrives page by page, goes on where it stopped, and can be stopped."""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from heydesk.core.directory_sync import SyncProgress
from heydesk.domain.changes import Change
from heydesk.domain.records import DirectoryKind, InboxId, ListId, Template, TemplateId
from heydesk.sandbox.seed_data import load_seed_data
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import FRONT_DESK, KIM, PACE, PRIYA, CoreDriver
from tests.core.directory_fetch import (
    CONTACTS,
    CONVERSATIONS,
    LISTS,
    PATHS,
    TEMPLATES,
    bodies,
    fetched,
    gaps,
    in_the_midst,
    people,
)
from tests.core.sandbox_control import SandboxControl

RECALL = ListId(501)
HAIR = timedelta(microseconds=1)
"""By so much a fetch that goes on asks for more than it must."""


def cursor(body: dict[str, Any]) -> datetime:
    """Where a page that was asked for begins."""
    return datetime.fromisoformat(body["date"])


@pytest.fixture(autouse=True)
def short_pages(control: SandboxControl) -> None:
    """Pages of five, so that the demo practice has many."""
    control.turn(page_size=5, largest_page=5)


async def test_full_fetch_stores_every_kind_once(driver: CoreDriver, control: SandboxControl) -> None:
    """People with their tags and fields by title, conversations, lists with members, texts, each once."""
    await fetched(driver)
    book, core, account_id = driver.store.directory_of(driver.account.id), driver.core, driver.account.id
    kim = core.people.known(account_id, FRONT_DESK, KIM)
    assert kim.contact is not None
    assert kim.contact.tags == ("Recall due",)
    assert ("Dentist", "Dr. Lindqvist") in kim.contact.custom
    assert kim.chat_id is not None
    assert people(driver) > 10
    assert len(book.conversations.search("", 1000).rows) > 5
    assert [each.name for each in core.directory.lists(account_id, "recall")] == ["Six-month recall"]
    assert len(core.directory.members(account_id, RECALL)) == 3
    assert core.directory.templates(account_id, "appointment")
    assert len(core.directory.surveys(account_id)) >= 3
    assert core.directory.fields(account_id)[:1] == ("Dentist",)
    assert gaps(driver) == gaps(driver, DirectoryKind.CONVERSATIONS) == 0
    assert not [request["warnings"] for path in PATHS for request in control.requests(path) if request["warnings"]]


async def test_shown_at_once_at_the_next_start(drivers: CoreDrivers, control: SandboxControl) -> None:
    """What was fetched is there when the program starts again, before anything is asked."""
    driver = drivers()
    await driver.connect()
    await fetched(driver)
    asked = len(control.requests(CONTACTS))
    await driver.close()
    again = drivers(vault=driver.vault)
    assert again.core.people.suggest(again.account.id, FRONT_DESK, "kim").items
    assert again.core.directory.templates(again.account.id)
    assert len(control.requests(CONTACTS)) == asked


async def test_a_refresh_stops_at_what_is_known(driver: CoreDriver, control: SandboxControl) -> None:
    """The second time one page of people and of conversations is enough, and brings what is new."""
    await fetched(driver)
    known, contacts, chats = people(driver), len(bodies(control)), len(bodies(control, CONVERSATIONS))
    assert contacts > 3
    control.hear("It is me again")
    await fetched(driver)
    assert len(bodies(control)) == contacts + 1
    assert len(bodies(control, CONVERSATIONS)) == chats + 1
    assert people(driver) == known
    newest = driver.store.directory_of(driver.account.id).conversations.search("", 1).rows[0]
    assert newest.phones == (PRIYA,)


@pytest.mark.parametrize("edge", ["exclusive", "inclusive"])
async def test_rows_repeated_at_a_page_edge_are_stored_once(
    driver: CoreDriver, control: SandboxControl, edge: str
) -> None:
    """Whether or not a page begins with the last row of the one before, everybody comes, once, and it ends."""
    control.turn(cursor=edge)
    await fetched(driver)
    ids = [each.id for each in driver.store.directory_of(driver.account.id).contacts.search("", 1000).rows]
    assert len(ids) == len(set(ids)) == people(driver)
    seeds = {contact.id for contact in load_seed_data(None, driver.clock()).contacts}
    assert seeds <= set(ids)


async def test_cancelled_fetch_resumes_where_it_stopped(driver: CoreDriver, control: SandboxControl) -> None:
    """What had come is kept; the next fetch asks for what is new, and then for what was left."""
    task = await in_the_midst(driver, 3, control)
    driver.core.directory.cancel(driver.account.id)
    assert not await task
    assert driver.core.directory.progress(driver.account.id) is None
    kept, asked = people(driver), len(bodies(control))
    assert kept > 0
    assert gaps(driver) == 1
    assert await driver.core.directory.refresh(driver.account.id)
    first, second, *_ = bodies(control)[asked:]
    assert "date" not in first
    assert cursor(second) <= cursor(bodies(control)[asked - 1]) + HAIR
    assert people(driver) > kept
    assert gaps(driver) == 0


async def test_killed_fetch_resumes_where_it_stopped(
    driver: CoreDriver, control: SandboxControl, tmp_path: Path
) -> None:
    """Killed as by ``kill -9``, a process leaves in the book how far it came, and the next one goes on there."""
    control.fault(*(f"late=0.2@{CONTACTS}" for _ in range(20)))
    address = control.address
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.core.fetch_process", str(tmp_path), address.base_url, address.secret_id),
        stdin=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(f"{address.secret_key}\n".encode())
    await driver.until(lambda: len(control.requests(CONTACTS)) >= 4, "the midst")
    process.kill()
    await process.wait()
    control.clear()
    kept, asked = people(driver), len(bodies(control))
    reached = cursor(bodies(control)[-1])
    assert kept >= 10
    assert gaps(driver) == 1
    await fetched(driver)
    assert all(cursor(body) <= reached + HAIR for body in bodies(control)[asked:] if "date" in body)
    assert len(bodies(control)) - asked < people(driver) / 5
    assert people(driver) > kept
    assert gaps(driver) == 0


async def test_lists_that_may_not_be_read(driver: CoreDriver, control: SandboxControl) -> None:
    """All else comes, and the reason can be told, until lists can be read."""
    directory, account_id = driver.core.directory, driver.account.id
    assert directory.list_trouble(account_id) is None
    control.turn(lists="denied")
    await fetched(driver)
    trouble = directory.list_trouble(account_id)
    assert trouble is not None
    assert "403" in str(trouble)
    assert directory.lists(account_id) == ()
    assert people(driver) > 0
    control.turn(lists="readable")
    await fetched(driver)
    assert directory.list_trouble(account_id) is None
    assert directory.lists(account_id)


async def test_an_answer_that_makes_no_sense(driver: CoreDriver, control: SandboxControl) -> None:
    """It hides nothing that is known, and keeps nothing else from coming."""
    await fetched(driver)
    control.fault(f"html@{TEMPLATES}")
    await fetched(driver)
    assert driver.core.directory.templates(driver.account.id)


async def test_template_missing_from_the_service_is_deleted(driver: CoreDriver) -> None:
    """A template that the service does not show any more is not offered any more."""
    await fetched(driver)
    templates = driver.store.directory_of(driver.account.id).templates
    count = len(templates.all())
    templates.upsert([Template(TemplateId(9999), "Withdrawn", "Old words")])
    await fetched(driver)
    assert templates.get(9999) is None
    assert len(templates.all()) == count


async def test_a_title_that_is_another_one_now(driver: CoreDriver, control: SandboxControl) -> None:
    """People are kept with their tags' titles, so all of them are fetched once more; a new tag is no reason."""
    await fetched(driver)
    tags, asked = driver.store.directory_of(driver.account.id).tags, len(bodies(control))
    tags.replace({title_id: title for title_id, title in tags.all().items() if title_id != 1})
    await fetched(driver)
    assert len(bodies(control)) == asked + 1
    tags.replace({**tags.all(), 1: "As it was called before"})
    await fetched(driver)
    assert len(bodies(control)) == 2 * asked + 1


async def test_fetch_of_one_kind_leaves_the_others_alone(driver: CoreDriver, control: SandboxControl) -> None:
    """What is not asked for is left alone, and what is known about lists stays known."""
    control.turn(lists="denied")
    await fetched(driver)
    asked = len(bodies(control, LISTS))
    await driver.core.directory.refresh(driver.account.id, (DirectoryKind.CONVERSATIONS,))
    assert len(bodies(control, LISTS)) == asked
    assert driver.core.directory.list_trouble(driver.account.id) is not None


async def test_an_inbox_that_is_new_here(driver: CoreDriver, control: SandboxControl) -> None:
    """Its conversations may be older than all that are known, so all are fetched once more."""
    account_id = driver.account.id
    inboxes = driver.core.directory.inboxes(account_id)
    driver.store.directory.replace(account_id, inboxes[:1], driver.clock())
    await fetched(driver)
    book = driver.store.directory_of(account_id)
    assert {each.inbox_id for each in book.conversations.search("", 1000).rows} == {inboxes[0].id}
    driver.store.directory.replace(account_id, inboxes, driver.clock())
    await fetched(driver)
    assert InboxId(42) in {each.inbox_id for each in book.conversations.search("", 1000).rows}
    asked = len(bodies(control, CONVERSATIONS))
    await fetched(driver)
    assert len(bodies(control, CONVERSATIONS)) == asked + 1


async def test_conversations_are_not_fetched_without_inboxes(driver: CoreDriver, control: SandboxControl) -> None:
    """Before any inbox is known, nobody's conversations can be asked for."""
    driver.store.directory.replace(driver.account.id, (), driver.clock())
    await fetched(driver)
    assert bodies(control, CONVERSATIONS) == []
    assert people(driver) > 0


async def test_progress_counts_rows_and_is_announced(driver: CoreDriver, control: SandboxControl) -> None:
    """What is fetched, how much of it has come, whether for the first time; and everybody is told."""
    seen: list[SyncProgress | None] = []

    def note(change: Change) -> None:
        if change == Change(directory=True):
            seen.append(driver.core.directory.progress(driver.account.id))

    driver.core.changes.subscribe(note)
    await fetched(driver)
    assert [kind for kind in DirectoryKind if kind in {each.kind for each in seen if each}] == [*DirectoryKind]
    assert max(each.fetched for each in seen if each and each.kind is DirectoryKind.CONTACTS) == people(driver)
    assert all(each.is_first for each in seen if each)
    assert seen[-1] is driver.core.directory.progress(driver.account.id) is None
    seen.clear()
    await fetched(driver)
    assert not any(each.is_first for each in seen if each)


async def test_pages_are_announced_rarely_and_at_the_end(drivers: CoreDrivers) -> None:
    """Whoever shows the directory is told seldom, not of every page; and at the end."""
    driver = drivers(pace=PACE._replace(fetch_tell=60))
    await driver.connect()
    told: list[Change] = []
    driver.core.changes.subscribe(told.append)
    await fetched(driver)
    assert 0 < told.count(Change(directory=True)) <= 3


async def test_two_that_ask_share_one_fetch(driver: CoreDriver, control: SandboxControl) -> None:
    """A second one waits for the first, and asks for nothing itself."""
    await asyncio.gather(fetched(driver), fetched(driver))
    assert len(bodies(control, "/v1/contact-fields")) == 1


async def test_a_smaller_fetch_is_not_taken_for_a_whole_one(driver: CoreDriver, control: SandboxControl) -> None:
    """Who wants all waits for its end, and then fetches the rest; who wants less joins the whole one."""
    directory, account_id = driver.core.directory, driver.account.id
    await asyncio.gather(directory.refresh(account_id, (DirectoryKind.CONVERSATIONS,)), directory.refresh(account_id))
    assert people(driver) > 0
    assert len(bodies(control, "/v1/contact-fields")) == 1
    await asyncio.gather(directory.refresh(account_id), directory.refresh(account_id, (DirectoryKind.CONVERSATIONS,)))
    assert len(bodies(control, "/v1/contact-fields")) == 2


async def test_cancelling_the_waiter_stops_the_fetch(driver: CoreDriver, control: SandboxControl) -> None:
    """A window that closes leaves no fetch behind."""
    task = await in_the_midst(driver, 1, control)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert driver.core.directory.progress(driver.account.id) is None


async def test_lists_are_kept_page_by_page(driver: CoreDriver, control: SandboxControl) -> None:
    """A team may have hundreds with thousands on each: no more than a page of them is held, or lost."""
    page = '[{"id":901,"name":"One","updated":"2026-01-05T10:00:00Z","targets":{"16505550103":{"f":"Kim"}}}]'
    control.fault(f"answer={page}@{LISTS}", f"403@{LISTS}")
    assert await driver.core.directory.refresh(driver.account.id, (DirectoryKind.LISTS,))
    (kept,) = driver.core.directory.lists(driver.account.id)
    assert (kept.id, kept.name) == (901, "One")
    assert [member.phone for member in driver.core.directory.members(driver.account.id, kept.id)] == [KIM]


async def test_refresh_does_not_join_a_fetch_that_is_being_cancelled(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Who turns to another account and back at once has everything fetched all the same."""
    task = await in_the_midst(driver, 1, control)
    driver.core.directory.cancel(driver.account.id)
    assert await driver.core.directory.refresh(driver.account.id)
    assert not await task
    assert gaps(driver) == 0


async def test_an_account_that_is_forgotten(driver: CoreDriver, control: SandboxControl) -> None:
    """Its fetch ends, and its file is gone."""
    account = driver.account
    task = await in_the_midst(driver, 1, control)
    await driver.core.accounts.forget(account.id)
    await asyncio.gather(task, return_exceptions=True)
    assert driver.core.directory.progress(account.id) is None
    assert not list(driver.store.database.path.with_name("directory").glob("*.sqlite3"))
