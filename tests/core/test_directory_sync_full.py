"""Who was deleted at the service goes from here too, although nothing tells of it."""

from __future__ import annotations

import asyncio

import pytest

from heydesk.domain.records import Contact, ContactId
from tests.core.core_driver import CoreDriver
from tests.core.directory_fetch import CONTACTS, bodies, fetched, gaps, people
from tests.core.sandbox_control import SandboxControl

DELETED = ContactId(777777)
FULL = "contact in full"
EIGHT_DAYS = 8 * 86_400


@pytest.fixture(autouse=True)
def short_pages(control: SandboxControl) -> None:
    """Pages of five, so that the demo practice has many."""
    control.turn(page_size=5, largest_page=5)


@pytest.fixture
async def stale(driver: CoreDriver) -> CoreDriver:
    """A core that fetched all, and knows somebody whom the service has no more."""
    await fetched(driver)
    newest = driver.store.directory_of(driver.account.id).contacts.newest()
    driver.store.directory_of(driver.account.id).contacts.upsert(
        [Contact(DELETED, "14155550199", "Bo", "Gone", updated_at=newest)]
    )
    return driver


def knows(driver: CoreDriver) -> bool:
    """Whether the deleted one is still here."""
    return driver.store.directory_of(driver.account.id).contacts.get(DELETED) is not None


async def test_full_refresh_runs_weekly_and_deletes_missing_contacts(
    stale: CoreDriver, control: SandboxControl
) -> None:
    """All are walked through, who is not shown goes, everybody else stays; until then one page is enough."""
    asked, known = len(bodies(control)), people(stale)
    await fetched(stale)
    assert knows(stale)
    assert len(bodies(control)) == asked + 1
    stale.jump(EIGHT_DAYS)
    await fetched(stale)
    assert not knows(stale)
    assert people(stale) == known - 1
    assert len(bodies(control)) > 2 * asked
    walked = len(bodies(control))
    await fetched(stale)
    assert len(bodies(control)) == walked + 1


async def test_a_walk_that_is_interrupted_goes_on(stale: CoreDriver, control: SandboxControl) -> None:
    """Nobody goes before its end; who changed while it rested was out of its way, and stays."""
    known = people(stale)
    stale.jump(EIGHT_DAYS)
    asked = len(bodies(control))
    control.fault(f"late=0.3*6@{CONTACTS}")
    task = asyncio.create_task(stale.core.directory.refresh(stale.account.id))
    await stale.until(lambda: len(control.requests(CONTACTS)) >= asked + 4)
    stale.core.directory.cancel(stale.account.id)
    assert not await task
    control.clear()
    assert knows(stale)
    assert gaps(stale, FULL) == 1
    control.hear("STOP")  # the number's contact changes, and is the newest now
    await fetched(stale)
    assert not knows(stale)
    assert people(stale) == known - 1
    assert gaps(stale, FULL) == 0


async def test_an_end_that_comes_too_soon_is_doubted(stale: CoreDriver, control: SandboxControl) -> None:
    """One empty answer in the midst must not cost the others their place."""
    known = people(stale)
    stale.jump(EIGHT_DAYS)
    control.fault(f"delay=0*4@{CONTACTS}", f"answer=[]@{CONTACTS}")
    await fetched(stale)
    assert people(stale) == known - 1
