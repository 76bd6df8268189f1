from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from heydesk.core.account_health import AccountHealth, Troubles
from heydesk.core.policy import SendPolicy, Timing
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import State, Wait
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import AccountId
from heydesk.system.settings import Settings
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl

ANA = AccountId(1)


class _Hand:
    """A clock moved by hand."""

    now = datetime(2026, 3, 4, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def _wait(health: AccountHealth, clock: _Hand) -> float:
    throttle = health.throttle_of(ANA)
    assert throttle is not None
    return (throttle.until - clock.now).total_seconds()


@pytest.fixture
def clock() -> _Hand:
    """A clock that stands."""
    return _Hand()


@pytest.fixture
def health(clock: _Hand) -> AccountHealth:
    """Nothing is held up yet."""
    return AccountHealth(clock, Troubles(lambda: None), SendPolicy(Settings(), RetryPolicy()), Timing())


def test_a_throttle_lasts_no_longer_than_the_person_lets_an_entry_wait(clock: _Hand) -> None:
    """What the service asks for is believed up to the longest wait of the settings, as for a single entry."""
    policy = SendPolicy(Settings(longest_wait=600), RetryPolicy())
    health = AccountHealth(clock, Troubles(lambda: None), policy, Timing())
    health.throttle(AccountId(1), 86400)
    throttle = health.throttle_of(AccountId(1))
    assert throttle is not None
    assert throttle.until == clock() + timedelta(seconds=600)


def test_distances_double_up_to_the_longest(health: AccountHealth, clock: _Hand) -> None:
    """Without a Retry-After an account waits 2, 4, 8 … seconds, five minutes at most."""
    waits = []
    for _ in range(10):
        health.throttle(ANA, None)
        waits.append(_wait(health, clock))
        clock.now += timedelta(seconds=waits[-1])
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


def test_requests_that_were_in_flight_together_are_told_once(health: AccountHealth, clock: _Hand) -> None:
    """Four 429s at once are one: the distance does not grow fourfold."""
    for _ in range(4):
        health.throttle(ANA, None)
    assert _wait(health, clock) == 2


@pytest.mark.parametrize(("given", "waited"), [(7, 7), (0, 1), (-5, 1), (1e9, 3600), (float("nan"), 1)])
def test_retry_after_is_believed_within_reason(
    health: AccountHealth, clock: _Hand, given: float, waited: float
) -> None:
    """A Retry-After counts, between a second and an hour, whatever the server wrote."""
    health.throttle(ANA, given)
    assert _wait(health, clock) == waited


def test_an_answer_ends_it(health: AccountHealth, clock: _Hand) -> None:
    """After a success the distances begin anew; one that was on its way before the throttle does not count."""
    health.throttle(ANA, None)
    health.note_answer(ANA)
    assert _wait(health, clock) == 2
    clock.now += timedelta(seconds=2)
    health.note_answer(ANA)
    assert health.throttle_of(ANA) is None
    health.throttle(ANA, None)
    assert _wait(health, clock) == 2


async def test_throttle_holds_all_entries_and_one_probes_first(driver: CoreDriver, control: SandboxControl) -> None:
    """A 429 holds every text of the account back; then one goes first, and the rest follow when it got through."""
    control.fault("429", "429")
    entries = [driver.send(f"1650555010{number}")[0] for number in range(1, 6)]
    driver.start()
    await driver.until(lambda: len([e for e in entries if driver.now(e).wait is Wait.THROTTLE]) == 2)
    before = len(control.requests())
    assert before <= 4
    driver.jump(10)
    ended = await driver.until_settled(entries)
    assert {entry.state for entry in ended} == {State.ACCEPTED}
    assert len(control.requests()) == len(entries) + 2
    assert len(control.kept()) == len(entries)


async def test_retry_after_holds_back_for_as_long_as_it_says(driver: CoreDriver, control: SandboxControl) -> None:
    """With a Retry-After of ten minutes nothing goes after nine, and everything after ten; the id stays."""
    control.fault("429=600")
    first = driver.send()[0]
    driver.start()
    await driver.until(lambda: driver.now(first).wait is Wait.THROTTLE)
    second = driver.send("13125550164")[0]
    driver.jump(540)
    note = driver.send(side=Side.NOTE)[0]
    await driver.turns()
    assert len(control.requests()) == 1
    driver.jump(61)
    await driver.until_settled([first, second, note])
    assert [request["body"]["local_id"] for request in control.requests()[:2]] == [first.local_id] * 2


async def test_a_person_need_not_wait_for_a_throttle(driver: CoreDriver, control: SandboxControl) -> None:
    """Send now ends the waiting of a throttled text; a step on another text does not."""
    control.fault("400", "429=600")
    refused = driver.send()[0]
    driver.start()
    await driver.until_state(refused, State.NEEDS_YOU)
    throttled = driver.send("13125550164")[0]
    await driver.until(lambda: driver.now(throttled).wait is Wait.THROTTLE)
    driver.core.outbox.retry(refused.id)
    await driver.turns()
    assert len(control.requests()) == 2
    driver.core.outbox.send_now(throttled.batch_id)
    await driver.until_settled([refused, throttled])
    assert len(control.kept()) == 2


async def test_the_first_one_tells_for_all(driver: CoreDriver, control: SandboxControl) -> None:
    """Past the wait one text goes first; when it is told to slow down again, the others have not even tried."""
    control.fault("429", "429")
    entries = [driver.send("16505550101")[0]]
    driver.start()
    await driver.until(lambda: driver.now(entries[0]).wait is Wait.THROTTLE)
    entries += [driver.send(f"1650555010{number}")[0] for number in range(2, 6)]
    driver.jump(5)
    await driver.until(lambda: driver.now(entries[0]).tries == 2)
    await driver.turns()
    assert len(control.requests()) == 2
    driver.jump(10)
    await driver.until_settled(entries)
    assert len(control.requests()) == 2 + len(entries)
