"""Who was deleted at the service goes from here too, although nothing tells of it."""

from __future__ import annotations

import asyncio

import pytest

from heydesk.domain.records import Contact, ContactId
from tests.core.core_driver import Bench
from tests.core.directory_fetch import CONTACTS, bodies, fetched, gaps, people
from tests.core.sandbox_control import Levers

DELETED = ContactId(777777)
FULL = "contact in full"
EIGHT_DAYS = 8 * 86_400


@pytest.fixture(autouse=True)
def short_pages(levers: Levers) -> None:
    """Pages of five, so that the demo practice has many."""
    levers.turn(page_size=5, largest_page=5)


@pytest.fixture
async def stale(bench: Bench) -> Bench:
    """A desk that fetched all, and knows somebody whom the service has no more."""
    await fetched(bench)
    newest = bench.store.directory_of(bench.account.id).contacts.newest()
    bench.store.directory_of(bench.account.id).contacts.upsert(
        [Contact(DELETED, "14155550199", "Bo", "Gone", updated_at=newest)]
    )
    return bench


def knows(bench: Bench) -> bool:
    """Whether the deleted one is still here."""
    return bench.store.directory_of(bench.account.id).contacts.get(DELETED) is not None


async def test_full_refresh_runs_weekly_and_deletes_missing_contacts(stale: Bench, levers: Levers) -> None:
    """All are walked through, who is not shown goes, everybody else stays; until then one page is enough."""
    asked, known = len(bodies(levers)), people(stale)
    await fetched(stale)
    assert knows(stale)
    assert len(bodies(levers)) == asked + 1
    stale.jump(EIGHT_DAYS)
    await fetched(stale)
    assert not knows(stale)
    assert people(stale) == known - 1
    assert len(bodies(levers)) > 2 * asked
    walked = len(bodies(levers))
    await fetched(stale)
    assert len(bodies(levers)) == walked + 1


async def test_a_walk_that_is_interrupted_goes_on(stale: Bench, levers: Levers) -> None:
    """Nobody goes before its end; who changed while it rested was out of its way, and stays."""
    known = people(stale)
    stale.jump(EIGHT_DAYS)
    asked = len(bodies(levers))
    levers.fault(f"late=0.3*6@{CONTACTS}")
    task = asyncio.create_task(stale.core.directory.refresh(stale.account.id))
    await stale.until(lambda: len(levers.requests(CONTACTS)) >= asked + 4)
    stale.core.directory.cancel(stale.account.id)
    assert not await task
    levers.clear()
    assert knows(stale)
    assert gaps(stale, FULL) == 1
    levers.hear("STOP")  # the number's contact changes, and is the newest now
    await fetched(stale)
    assert not knows(stale)
    assert people(stale) == known - 1
    assert gaps(stale, FULL) == 0


async def test_an_end_that_comes_too_soon_is_doubted(stale: Bench, levers: Levers) -> None:
    """One empty answer in the midst must not cost the others their place."""
    known = people(stale)
    stale.jump(EIGHT_DAYS)
    levers.fault(f"delay=0*4@{CONTACTS}", f"answer=[]@{CONTACTS}")
    await fetched(stale)
    assert people(stale) == known - 1
