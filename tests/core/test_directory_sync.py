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
from tests.core.conftest import Benches
from tests.core.core_driver import FRONT_DESK, KIM, PACE, PRIYA, Bench
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
from tests.core.sandbox_control import Levers

RECALL = ListId(501)
HAIR = timedelta(microseconds=1)
"""By so much a fetch that goes on asks for more than it must."""


def cursor(body: dict[str, Any]) -> datetime:
    """Where a page that was asked for begins."""
    return datetime.fromisoformat(body["date"])


@pytest.fixture(autouse=True)
def short_pages(levers: Levers) -> None:
    """Pages of five, so that the demo practice has many."""
    levers.turn(page_size=5, largest_page=5)


async def test_full_fetch_stores_every_kind_once(bench: Bench, levers: Levers) -> None:
    """People with their tags and fields by title, conversations, lists with members, texts, each once."""
    await fetched(bench)
    book, core, account_id = bench.store.directory_of(bench.account.id), bench.core, bench.account.id
    kim = core.people.known(account_id, FRONT_DESK, KIM)
    assert kim.contact is not None
    assert kim.contact.tags == ("Recall due",)
    assert ("Dentist", "Dr. Lindqvist") in kim.contact.custom
    assert kim.chat_id is not None
    assert people(bench) > 10
    assert len(book.conversations.search("", 1000).rows) > 5
    assert [each.name for each in core.directory.lists(account_id, "recall")] == ["Six-month recall"]
    assert len(core.directory.members(account_id, RECALL)) == 3
    assert core.directory.templates(account_id, "appointment")
    assert len(core.directory.surveys(account_id)) >= 3
    assert core.directory.fields(account_id)[:1] == ("Dentist",)
    assert gaps(bench) == gaps(bench, DirectoryKind.CONVERSATIONS) == 0
    assert not [request["warnings"] for path in PATHS for request in levers.requests(path) if request["warnings"]]


async def test_shown_at_once_at_the_next_start(benches: Benches, levers: Levers) -> None:
    """What was fetched is there when the program starts again, before anything is asked."""
    bench = benches()
    await bench.connect()
    await fetched(bench)
    asked = len(levers.requests(CONTACTS))
    await bench.close()
    again = benches(vault=bench.vault)
    assert again.core.people.suggest(again.account.id, FRONT_DESK, "kim").items
    assert again.core.directory.templates(again.account.id)
    assert len(levers.requests(CONTACTS)) == asked


async def test_a_refresh_stops_at_what_is_known(bench: Bench, levers: Levers) -> None:
    """The second time one page of people and of conversations is enough, and brings what is new."""
    await fetched(bench)
    known, contacts, chats = people(bench), len(bodies(levers)), len(bodies(levers, CONVERSATIONS))
    assert contacts > 3
    levers.hear("It is me again")
    await fetched(bench)
    assert len(bodies(levers)) == contacts + 1
    assert len(bodies(levers, CONVERSATIONS)) == chats + 1
    assert people(bench) == known
    newest = bench.store.directory_of(bench.account.id).conversations.search("", 1).rows[0]
    assert newest.phones == (PRIYA,)


@pytest.mark.parametrize("edge", ["exclusive", "inclusive"])
async def test_rows_repeated_at_a_page_edge_are_stored_once(bench: Bench, levers: Levers, edge: str) -> None:
    """Whether or not a page begins with the last row of the one before, everybody comes, once, and it ends."""
    levers.turn(cursor=edge)
    await fetched(bench)
    ids = [each.id for each in bench.store.directory_of(bench.account.id).contacts.search("", 1000).rows]
    assert len(ids) == len(set(ids)) == people(bench)
    seeds = {contact.id for contact in load_seed_data(None, bench.clock()).contacts}
    assert seeds <= set(ids)


async def test_cancelled_fetch_resumes_where_it_stopped(bench: Bench, levers: Levers) -> None:
    """What had come is kept; the next fetch asks for what is new, and then for what was left."""
    task = await in_the_midst(bench, 3, levers)
    bench.core.directory.cancel(bench.account.id)
    assert not await task
    assert bench.core.directory.progress(bench.account.id) is None
    kept, asked = people(bench), len(bodies(levers))
    assert kept > 0
    assert gaps(bench) == 1
    assert await bench.core.directory.refresh(bench.account.id)
    first, second, *_ = bodies(levers)[asked:]
    assert "date" not in first
    assert cursor(second) <= cursor(bodies(levers)[asked - 1]) + HAIR
    assert people(bench) > kept
    assert gaps(bench) == 0


async def test_killed_fetch_resumes_where_it_stopped(bench: Bench, levers: Levers, tmp_path: Path) -> None:
    """Killed as by ``kill -9``, a process leaves in the book how far it came, and the next one goes on there."""
    levers.fault(*(f"late=0.2@{CONTACTS}" for _ in range(20)))
    address = levers.address
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.core.fetch_process", str(tmp_path), address.base_url, address.secret_id),
        stdin=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(f"{address.secret_key}\n".encode())
    await bench.until(lambda: len(levers.requests(CONTACTS)) >= 4, "the midst")
    process.kill()
    await process.wait()
    levers.clear()
    kept, asked = people(bench), len(bodies(levers))
    reached = cursor(bodies(levers)[-1])
    assert kept >= 10
    assert gaps(bench) == 1
    await fetched(bench)
    assert all(cursor(body) <= reached + HAIR for body in bodies(levers)[asked:] if "date" in body)
    assert len(bodies(levers)) - asked < people(bench) / 5
    assert people(bench) > kept
    assert gaps(bench) == 0


async def test_lists_that_may_not_be_read(bench: Bench, levers: Levers) -> None:
    """All else comes, and the reason can be told, until lists can be read."""
    directory, account_id = bench.core.directory, bench.account.id
    assert directory.list_trouble(account_id) is None
    levers.turn(lists="denied")
    await fetched(bench)
    trouble = directory.list_trouble(account_id)
    assert trouble is not None
    assert "403" in str(trouble)
    assert directory.lists(account_id) == ()
    assert people(bench) > 0
    levers.turn(lists="readable")
    await fetched(bench)
    assert directory.list_trouble(account_id) is None
    assert directory.lists(account_id)


async def test_an_answer_that_makes_no_sense(bench: Bench, levers: Levers) -> None:
    """It hides nothing that is known, and keeps nothing else from coming."""
    await fetched(bench)
    levers.fault(f"html@{TEMPLATES}")
    await fetched(bench)
    assert bench.core.directory.templates(bench.account.id)


async def test_template_missing_from_the_service_is_deleted(bench: Bench) -> None:
    """A template that the service does not show any more is not offered any more."""
    await fetched(bench)
    templates = bench.store.directory_of(bench.account.id).templates
    count = len(templates.all())
    templates.upsert([Template(TemplateId(9999), "Withdrawn", "Old words")])
    await fetched(bench)
    assert templates.get(9999) is None
    assert len(templates.all()) == count


async def test_a_title_that_is_another_one_now(bench: Bench, levers: Levers) -> None:
    """People are kept with their tags' titles, so all of them are fetched once more; a new tag is no reason."""
    await fetched(bench)
    tags, asked = bench.store.directory_of(bench.account.id).tags, len(bodies(levers))
    tags.replace({title_id: title for title_id, title in tags.all().items() if title_id != 1})
    await fetched(bench)
    assert len(bodies(levers)) == asked + 1
    tags.replace({**tags.all(), 1: "As it was called before"})
    await fetched(bench)
    assert len(bodies(levers)) == 2 * asked + 1


async def test_fetch_of_one_kind_leaves_the_others_alone(bench: Bench, levers: Levers) -> None:
    """What is not asked for is left alone, and what is known about lists stays known."""
    levers.turn(lists="denied")
    await fetched(bench)
    asked = len(bodies(levers, LISTS))
    await bench.core.directory.refresh(bench.account.id, (DirectoryKind.CONVERSATIONS,))
    assert len(bodies(levers, LISTS)) == asked
    assert bench.core.directory.list_trouble(bench.account.id) is not None


async def test_an_inbox_that_is_new_here(bench: Bench, levers: Levers) -> None:
    """Its conversations may be older than all that are known, so all are fetched once more."""
    account_id = bench.account.id
    inboxes = bench.core.directory.inboxes(account_id)
    bench.store.directory.replace(account_id, inboxes[:1], bench.clock())
    await fetched(bench)
    book = bench.store.directory_of(account_id)
    assert {each.inbox_id for each in book.conversations.search("", 1000).rows} == {inboxes[0].id}
    bench.store.directory.replace(account_id, inboxes, bench.clock())
    await fetched(bench)
    assert InboxId(42) in {each.inbox_id for each in book.conversations.search("", 1000).rows}
    asked = len(bodies(levers, CONVERSATIONS))
    await fetched(bench)
    assert len(bodies(levers, CONVERSATIONS)) == asked + 1


async def test_conversations_are_not_fetched_without_inboxes(bench: Bench, levers: Levers) -> None:
    """Before any inbox is known, nobody's conversations can be asked for."""
    bench.store.directory.replace(bench.account.id, (), bench.clock())
    await fetched(bench)
    assert bodies(levers, CONVERSATIONS) == []
    assert people(bench) > 0


async def test_progress_counts_rows_and_is_announced(bench: Bench, levers: Levers) -> None:
    """What is fetched, how much of it has come, whether for the first time; and everybody is told."""
    seen: list[SyncProgress | None] = []

    def note(change: Change) -> None:
        if change == Change(directory=True):
            seen.append(bench.core.directory.progress(bench.account.id))

    bench.core.changes.subscribe(note)
    await fetched(bench)
    assert [kind for kind in DirectoryKind if kind in {each.kind for each in seen if each}] == [*DirectoryKind]
    assert max(each.fetched for each in seen if each and each.kind is DirectoryKind.CONTACTS) == people(bench)
    assert all(each.is_first for each in seen if each)
    assert seen[-1] is bench.core.directory.progress(bench.account.id) is None
    seen.clear()
    await fetched(bench)
    assert not any(each.is_first for each in seen if each)


async def test_pages_are_announced_rarely_and_at_the_end(benches: Benches) -> None:
    """Whoever shows the directory is told seldom, not of every page; and at the end."""
    bench = benches(pace=PACE._replace(fetch_tell=60))
    await bench.connect()
    told: list[Change] = []
    bench.core.changes.subscribe(told.append)
    await fetched(bench)
    assert 0 < told.count(Change(directory=True)) <= 3


async def test_two_that_ask_share_one_fetch(bench: Bench, levers: Levers) -> None:
    """A second one waits for the first, and asks for nothing itself."""
    await asyncio.gather(fetched(bench), fetched(bench))
    assert len(bodies(levers, "/v1/contact-fields")) == 1


async def test_a_smaller_fetch_is_not_taken_for_a_whole_one(bench: Bench, levers: Levers) -> None:
    """Who wants all waits for its end, and then fetches the rest; who wants less joins the whole one."""
    directory, account_id = bench.core.directory, bench.account.id
    await asyncio.gather(directory.refresh(account_id, (DirectoryKind.CONVERSATIONS,)), directory.refresh(account_id))
    assert people(bench) > 0
    assert len(bodies(levers, "/v1/contact-fields")) == 1
    await asyncio.gather(directory.refresh(account_id), directory.refresh(account_id, (DirectoryKind.CONVERSATIONS,)))
    assert len(bodies(levers, "/v1/contact-fields")) == 2


async def test_cancelling_the_waiter_stops_the_fetch(bench: Bench, levers: Levers) -> None:
    """A window that closes leaves no fetch behind."""
    task = await in_the_midst(bench, 1, levers)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert bench.core.directory.progress(bench.account.id) is None


async def test_lists_are_kept_page_by_page(bench: Bench, levers: Levers) -> None:
    """A team may have hundreds with thousands on each: no more than a page of them is held, or lost."""
    page = '[{"id":901,"name":"One","updated":"2026-01-05T10:00:00Z","targets":{"16505550103":{"f":"Kim"}}}]'
    levers.fault(f"answer={page}@{LISTS}", f"403@{LISTS}")
    assert await bench.core.directory.refresh(bench.account.id, (DirectoryKind.LISTS,))
    (kept,) = bench.core.directory.lists(bench.account.id)
    assert (kept.id, kept.name) == (901, "One")
    assert [member.phone for member in bench.core.directory.members(bench.account.id, kept.id)] == [KIM]


async def test_refresh_does_not_join_a_fetch_that_is_being_cancelled(bench: Bench, levers: Levers) -> None:
    """Who turns to another account and back at once has everything fetched all the same."""
    task = await in_the_midst(bench, 1, levers)
    bench.core.directory.cancel(bench.account.id)
    assert await bench.core.directory.refresh(bench.account.id)
    assert not await task
    assert gaps(bench) == 0


async def test_an_account_that_is_forgotten(bench: Bench, levers: Levers) -> None:
    """Its fetch ends, and its file is gone."""
    account = bench.account
    task = await in_the_midst(bench, 1, levers)
    await bench.core.accounts.forget(account.id)
    await asyncio.gather(task, return_exceptions=True)
    assert bench.core.directory.progress(account.id) is None
    assert not list(bench.store.database.path.with_name("directory").glob("*.sqlite3"))
