"""Reminders to look after somebody who has not answered."""

from __future__ import annotations

from datetime import timedelta

import pytest

from heydesk.domain.changes import Change
from heydesk.domain.records import ChatId, ConversationAddress, Reminder
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import FRONT_DESK, KIM, MARCUS, CoreDriver
from tests.core.sandbox_control import SandboxControl

TO_KIM = ConversationAddress(FRONT_DESK, (KIM,))
THREAD = "/v1/messages"


def add(driver: CoreDriver, address: ConversationAddress = TO_KIM, hours: float = 1) -> Reminder:
    """Set one for so many hours from now."""
    at = driver.clock() + timedelta(hours=hours)
    return driver.core.reminders.add(driver.account.id, address, at)


async def until_due(driver: CoreDriver) -> tuple[Reminder, ...]:
    """Wait until one is due."""
    await driver.until(lambda: driver.core.reminders.due(driver.account.id), "a reminder")
    return driver.core.reminders.due(driver.account.id)


async def test_it_is_due_at_its_time_and_not_before(driver: CoreDriver, control: SandboxControl) -> None:
    """Their thread is read once then, and whoever shows reminders is told."""
    one = add(driver)
    driver.start()
    driver.jump(3500)
    await driver.turns()
    assert driver.core.reminders.due(driver.account.id) == ()
    assert control.requests(THREAD) == []
    told: list[Change] = []
    driver.core.changes.subscribe(told.append)
    driver.jump(200)
    assert await until_due(driver) == (one,)
    await driver.turns()
    assert len(control.requests(THREAD)) == 1
    assert [change for change in told if change.waiting] == [Change(waiting=True)]


async def test_who_answers_ends_it(driver: CoreDriver, control: SandboxControl) -> None:
    """Wherever that is read, long before its time; another's text does not."""
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    one = add(driver)
    control.hear("Hello", MARCUS)
    await driver.core.threads.read(driver.account.id, FRONT_DESK, MARCUS)
    assert driver.core.reminders.list(driver.account.id) == (one,)
    driver.jump(60)
    control.hear("Yes, that works", KIM)
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    assert driver.core.reminders.list(driver.account.id) == ()


async def test_the_waiting_list_ends_it_too(driver: CoreDriver, control: SandboxControl) -> None:
    """Nobody has to open the conversation: their thread is read once. Of a group the list itself tells."""
    add(driver)
    group = add(driver, ConversationAddress(FRONT_DESK, (KIM, MARCUS), ChatId(9)))
    driver.start()
    driver.jump(60)
    control.hear("Yes, that works", KIM)
    await driver.core.waiting.poll(driver.account.id)
    await driver.until(lambda: driver.core.reminders.list(driver.account.id) == (group,))
    await driver.turns()
    assert len(control.requests(THREAD)) == 1


async def test_an_answer_that_nobody_has_seen_ends_it_at_its_time(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """It came, and was answered elsewhere, while HeyDesk was closed."""
    add(driver)
    driver.jump(60)
    control.hear("Yes, that works", KIM)
    driver.jump(3600)
    driver.start()
    await driver.until(lambda: not driver.core.reminders.list(driver.account.id))
    assert driver.core.reminders.due(driver.account.id) == ()


async def test_it_survives_a_restart_and_is_dismissed(drivers: CoreDrivers) -> None:
    """Once dismissed it comes no more."""
    first = drivers()
    await first.connect()
    one = add(first)
    await first.close()
    second = drivers(clock=first.clock, vault=first.vault)
    second.jump(3700)
    second.start()
    assert await until_due(second) == (one,)
    second.core.reminders.dismiss(one.id)
    assert second.core.reminders.list(second.account.id) == ()
    await second.turns()


@pytest.mark.parametrize("fault", ["500", "429=30"])
async def test_where_nothing_can_be_read_it_is_due_all_the_same(
    driver: CoreDriver, control: SandboxControl, fault: str
) -> None:
    """Rather told once too often than not at all; a group has no thread to read."""
    add(driver)
    add(driver, ConversationAddress(FRONT_DESK, (KIM, MARCUS), ChatId(9)), hours=0.9)
    control.fault(f"{fault}@{THREAD}")
    driver.jump(3700)
    driver.start()
    await driver.until(lambda: len(driver.core.reminders.due(driver.account.id)) == 2)
