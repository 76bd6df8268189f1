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


def test_a_minute_is_waited_out_in_short_steps_and_then_they_grow(health: AccountHealth, clock: _Hand) -> None:
    """Without a Retry-After nobody knows when the minute of the limit ends; what lasts longer is another matter."""
    waits = []
    for _ in range(23):
        health.throttle(ANA, None)
        waits.append(_wait(health, clock))
        clock.now += timedelta(seconds=waits[-1])
    assert waits[:15] == [2, 4, *[5] * 13]
    assert waits[15:20] == [35.5, 53.25, 79.875, 119.8125, 179.71875]
    assert waits[20:] == [269.578125, 300, 300]


def _ask(health: AccountHealth, clock: _Hand, count: int, gap: float = 0.01) -> int:
    """Ask so often as is allowed, up to this; return how often that was."""
    for number in range(count):
        if not health.room(ANA, 0):
            return number
        health.note_request(ANA)
        clock.now += timedelta(seconds=gap)
    return count


def test_the_limit_is_learned_from_the_429_that_ends_a_window(health: AccountHealth, clock: _Hand) -> None:
    """The 501st tells that it was 500 a minute: the next ones wait for the end of the window, each time."""
    began = clock.now
    assert _ask(health, clock, 501) == 501
    health.throttle(ANA, None)
    assert health.room(ANA, 0) == 0
    tries = 0
    while (opens_at := health.opens_at(ANA)) is not None and opens_at > clock.now:
        clock.now = opens_at
        if (clock.now - began).total_seconds() < 60:
            tries += 1
            assert health.room(ANA, 0) == 1
            health.note_request(ANA)
            health.throttle(ANA, None)
    assert clock.now - began == timedelta(seconds=60.2)
    assert tries == 11
    assert (health.room(ANA, 0), health.room(ANA, 1)) == (1, 0)
    assert _ask(health, clock, 1) == 1
    health.note_answer(ANA)
    assert health.take_reopened() == {ANA}
    assert health.take_reopened() == frozenset()
    clock.now += timedelta(seconds=5)
    assert _ask(health, clock, 900, gap=0) == 499
    assert health.opens_at(ANA) == began + timedelta(seconds=120.4)
    clock.now = began + timedelta(seconds=130)
    assert _ask(health, clock, 900, gap=0) == 500
    assert health.throttle_of(ANA) is None


def test_an_answer_before_the_window_ends_takes_back_what_was_learned(health: AccountHealth, clock: _Hand) -> None:
    """A limit of so many a second looks the same at first."""
    assert _ask(health, clock, 50) == 50
    health.throttle(ANA, None)
    clock.now += timedelta(seconds=2)
    assert _ask(health, clock, 1) == 1
    health.note_answer(ANA)
    assert _ask(health, clock, 2000) == 2000


def test_few_requests_before_a_429_tell_nothing_of_the_limit(health: AccountHealth, clock: _Hand) -> None:
    """Somebody else has used it up."""
    assert _ask(health, clock, 20) == 20
    health.throttle(ANA, None)
    clock.now += timedelta(seconds=70)
    assert _ask(health, clock, 1) == 1
    health.note_answer(ANA)
    assert _ask(health, clock, 2000) == 2000


def test_a_limit_that_others_had_used_up_in_part_grows_again(health: AccountHealth, clock: _Hand) -> None:
    """Up to what was learned before, twofold every two minutes; after ten without a 429 nothing is known."""
    learned = {200: 200, 60: 60}
    for count in learned:
        _ask(health, clock, count + 1, gap=0)
        health.throttle(ANA, None)
        clock.now += timedelta(seconds=61)
        _ask(health, clock, 1, gap=0)
        health.note_answer(ANA)
        clock.now += timedelta(seconds=61)
    windows = []
    for _ in range(5):
        windows.append(_ask(health, clock, 900, gap=0))
        clock.now += timedelta(seconds=100)
    assert windows == [120, 120, 200, 200, 200]
    clock.now += timedelta(minutes=5)
    assert _ask(health, clock, 900, gap=0) == 900


def test_a_clock_that_goes_back_moves_the_window_along(health: AccountHealth, clock: _Hand) -> None:
    """A minute stays a minute."""
    _ask(health, clock, 31, gap=0)
    health.throttle(ANA, None)
    clock.now -= timedelta(hours=5)
    health.rewind(timedelta(hours=5))
    assert _wait(health, clock) == 2
    clock.now += timedelta(seconds=60.2)
    assert _ask(health, clock, 1) == 1
    health.note_answer(ANA)
    assert _ask(health, clock, 900, gap=0) == 29


def test_what_was_learned_goes_with_its_account(health: AccountHealth, clock: _Hand) -> None:
    """Ids are never given twice, and a late answer brings nothing back."""
    _ask(health, clock, 31, gap=0)
    health.throttle(ANA, None)
    health.forget(ANA)
    assert health.opens_at(ANA) is None
    assert _ask(health, clock, 900, gap=0) == 900


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
