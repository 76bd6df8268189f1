"""A scheduled text that stays home when its recipient texts first, by what is read anyway."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from heydesk.core.outbox_view import EntryAction
from heydesk.domain.outbox_entry import Ask, Entry, State
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.schedule import soonest
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import FRONT_DESK, KIM, MARCUS, CoreDriver, draft_to
from tests.core.sandbox_control import SandboxControl

SCHEDULE, THREAD = "/v1/schedule", "/v1/messages"


@pytest.fixture
async def driver(drivers: CoreDrivers) -> CoreDriver:
    """A core that has read Kim's thread, as the window has."""
    made = drivers(rule=RetryPolicy(status_looks=(), due_looks=(0.05, 0.1)))
    await made.connect()
    await made.core.threads.read(made.account.id, FRONT_DESK, KIM)
    return made


async def scheduled(driver: CoreDriver, *to: str, stays: bool = True) -> Entry:
    """Schedule a text for in an hour."""
    draft = replace(draft_to(*to), send_at=soonest(driver.clock() + timedelta(hours=1)))
    checked = driver.check(draft)
    batch_id = driver.core.compose.send(checked, stay_home_if_they_write=stays)
    driver.start()
    return await driver.until_state(driver.batch(batch_id)[0], State.SCHEDULED)


async def test_it_stays_home_when_the_open_thread_shows_their_text(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """The service cancels it, and the entry says why; nobody gets anything."""
    entry = await scheduled(driver)
    driver.jump(60)
    control.hear("Can't make it", KIM)
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    asking = await driver.until_state(entry, State.NEEDS_YOU)
    assert asking.ask is Ask.WROTE_FIRST
    assert str(asking.reason) == "(650) 555-0103 texted first, so this wasn't sent."
    assert driver.core.outbox_view.story(entry.id).acts == {
        EntryAction.RETRY,
        EntryAction.TO_COMPOSER,
        EntryAction.DISCARD,
        EntryAction.CHANGE_TIME,
        EntryAction.GO_NOW,
    }
    driver.jump(2 * 3600)
    await driver.turns()
    assert control.kept()[1:] == []
    assert driver.now(entry).state is State.NEEDS_YOU


async def test_it_stays_home_when_the_waiting_list_has_news_of_them(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Nobody has the conversation open; the list of those who wait is read anyway, then their thread once."""
    entry = await scheduled(driver)
    await driver.core.waiting.poll(driver.account.id)
    await driver.turns()
    before = len(control.requests(THREAD))
    driver.jump(60)
    control.hear("Can't make it", KIM)
    await driver.core.waiting.poll(driver.account.id)
    await driver.until_state(entry, State.NEEDS_YOU)
    assert len(control.requests(THREAD)) == before + 1


async def test_what_was_there_before_cancels_nothing(driver: CoreDriver, control: SandboxControl) -> None:
    """Nor do others' texts, and a text without the wish goes whatever they write."""
    entry, other = await scheduled(driver), await scheduled(driver, MARCUS, stays=False)
    driver.jump(60)
    control.hear("Hello", MARCUS)
    await driver.core.threads.read(driver.account.id, FRONT_DESK, MARCUS)
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    await driver.core.waiting.poll(driver.account.id)
    await driver.turns()
    assert {driver.now(one).state for one in (entry, other)} == {State.SCHEDULED}


async def test_a_cancellation_that_fails_is_tried_again(driver: CoreDriver, control: SandboxControl) -> None:
    """It stands as before meanwhile."""
    entry = await scheduled(driver)
    receipt = driver.now(entry).receipt
    assert receipt is not None
    driver.jump(60)
    control.hear("Can't make it", KIM)
    control.fault(f"429=1@{SCHEDULE}/{receipt.schedule_id}")
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    await driver.until(lambda: control.requests(f"{SCHEDULE}/{receipt.schedule_id}"))
    await driver.turns()
    assert driver.now(entry).state is State.SCHEDULED
    driver.jump(31)
    await driver.until_state(entry, State.NEEDS_YOU)


async def test_it_can_be_sent_anyway(driver: CoreDriver, control: SandboxControl) -> None:
    """At its time; what they have written is known then, and cancels it no more."""
    entry = await scheduled(driver)
    driver.jump(60)
    control.hear("Can't make it", KIM)
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    await driver.until_state(entry, State.NEEDS_YOU)
    driver.core.outbox.retry(entry.id)
    await driver.until_state(entry, State.SCHEDULED)
    await driver.turns()
    assert driver.now(entry).state is State.SCHEDULED
    driver.jump(2 * 3600)
    await driver.until_state(entry, State.ACCEPTED)
