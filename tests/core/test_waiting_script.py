"""The waiting list against a sandbox whose conversations change by a script: equal to a model of a few lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice

import pytest

from heydesk.core.waiting import WaitingSnapshot
from heydesk.sandbox.seed_data import fictional_numbers
from heydesk.sandbox.testing.conversation_script import random_steps
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl

PAGE = "/v1/conversations"
PEOPLE = tuple(f"131255501{number:02d}" for number in range(12))
MEMBERS = (7, 9, 12)
AT_THE_START = {"14805550110", "12125550187", "17075550128"}


@dataclass
class Waiter:
    """One conversation, as a person at the front desk would judge it."""

    theirs: bool = False
    is_open: bool = True
    unread: bool = False
    waits: bool = False
    is_new: bool = False
    began: int = 0
    assigned: object = None


@dataclass
class Model:
    """Who waits. Knows nothing of requests, pages and fields."""

    reading_clears: bool
    people: dict[str, Waiter] = field(default_factory=dict)

    def apply(self, number: int, step: Mapping[str, object]) -> None:
        """One step of the script."""
        one = self.people.setdefault(str(step["phone"]), Waiter())
        do = step["do"]
        if do == "inbound":
            if not (one.theirs and one.is_open and one.waits):
                one.began = number
            one.theirs, one.is_open, one.unread, one.is_new = True, True, True, True
        elif do == "answer":
            one.theirs, one.is_open, one.unread, one.waits = False, True, False, False
        elif do == "note":
            one.is_open = True
        elif do in {"close", "open"}:
            one.is_open = do == "open"
        elif do in {"read", "unread"}:
            one.unread = do == "unread" or (one.unread and not self.reading_clears)
        elif do == "reassign":
            one.assigned = step["member"]

    def look(self) -> dict[str, object]:
        """Somebody looks: who waits now, with whom it is assigned to."""
        for one in self.people.values():
            one.waits = one.theirs and one.is_open and (one.waits or one.unread or one.is_new)
            one.is_new = False
        return {phone: one.assigned for phone, one in self.people.items() if one.waits}


def shown(snapshot: WaitingSnapshot) -> dict[str, object]:
    """Who of the script's people is in the list."""
    rows = ((row.address.phones[0], row.assigned) for row in snapshot.rows)
    return {phone: assigned for phone, assigned in rows if phone not in AT_THE_START}


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(
    "switches",
    [
        {},
        {"reading": "keeps_unread", "replied": "ever"},
        {"conversation_shape": "old", "last_inbound": "message_id"},
        {"last_inbound": "hidden", "replied": "hidden"},
    ],
)
async def test_list_equals_the_model_after_each_step(
    driver: CoreDriver, control: SandboxControl, seed: int, switches: dict[str, object]
) -> None:
    """Answered by a colleague, closed, handed over, newly unread: after a look the list is as a person would say."""
    control.turn(**switches)
    model = Model(reading_clears="reading" not in switches)
    waiting, account_id = driver.core.waiting, driver.account.id
    await waiting.poll(account_id)
    asked = len(control.requests(PAGE))
    steps = [*random_steps(seed, 60, 41, PEOPLE, MEMBERS)]
    for number, step in enumerate(steps):
        control.change(**step)  # type: ignore[arg-type] # a step's own fields
        model.apply(number, step)
        await waiting.poll(account_id)
        assert shown(waiting.snapshot(account_id)) == model.look(), (number, step)
    began = [model.people[phone].began for phone in shown(waiting.snapshot(account_id))]
    assert began == sorted(began)
    assert len(control.requests(PAGE)) - asked == len(steps)


@pytest.mark.parametrize("seed", [4, 5])
async def test_list_is_right_at_every_look_and_asks_no_more_than_allowed(
    driver: CoreDriver, control: SandboxControl, seed: int
) -> None:
    """Forty minutes, a step every ten seconds: two looks a minute, and all unread ones now and then."""
    model = Model(reading_clears=True)
    waiting, account_id = driver.core.waiting, driver.account.id
    waiting.watch(account_id)
    await waiting.turn()
    model.look()
    steps = [*random_steps(seed, 240, 41, PEOPLE, MEMBERS)]
    for number, step in enumerate(steps):
        control.change(**step)  # type: ignore[arg-type] # a step's own fields
        model.apply(number, step)
        driver.clock.jump(10)
        before = waiting.snapshot(account_id).as_of
        await waiting.turn()
        if waiting.snapshot(account_id).as_of != before:
            assert shown(waiting.snapshot(account_id)) == model.look(), (number, step)
    minutes, pages = len(steps) // 6, 2
    asked = [each for each in control.requests(PAGE) if each["status"] == 200]
    assert len(asked) <= 2 * minutes + 1 + pages * (1 + minutes // 10)
    notes = sum(step["do"] == "note" for step in steps)
    threads = [each for each in control.requests("/v1/messages") if each["status"] == 200]
    assert len(threads) <= notes  # only a note hides who spoke last, and the words


async def test_five_thousand_who_wait_cost_one_request_a_look(driver: CoreDriver, control: SandboxControl) -> None:
    """They are read once, thirty a request; then one page tells what changed, and nothing else is touched."""
    control.change("fill", count=5_000, text="Are you open?")
    waiting, account_id = driver.core.waiting, driver.account.id
    await waiting.poll(account_id)
    first = waiting.snapshot(account_id)
    everybody = {*islice(fictional_numbers(), 5_000)} | AT_THE_START
    assert len(first.rows) == len(everybody)
    assert len(control.requests(PAGE)) < 175
    since = [row.since for row in first.rows]
    assert since == sorted(since)
    asked = len(control.requests(PAGE))
    await waiting.poll(account_id)
    assert waiting.snapshot(account_id).rows is first.rows
    someone = first.rows[2_500]
    control.change("answer", someone.address.phones[0], member=9, text="We are.")
    await waiting.poll(account_id)
    second = waiting.snapshot(account_id)
    assert len(second.rows) == len(everybody) - 1
    assert someone not in second.rows
    assert second.rows[0] is first.rows[0]
    assert len(control.requests(PAGE)) == asked + 2


async def test_list_of_five_thousand_is_there_after_a_restart(driver: CoreDriver, control: SandboxControl) -> None:
    """All rows are kept; they are news to nobody."""
    control.change("fill", count=1_000, text="Are you open?")
    waiting, account_id = driver.core.waiting, driver.account.id
    await waiting.poll(account_id)
    rows = driver.store.directory_of(account_id).waiting.all()
    assert {row.address for row in rows.values()} == {row.address for row in waiting.snapshot(account_id).rows}
    driver.clock.ahead += timedelta(seconds=30)
    await waiting.poll(account_id)
    assert waiting.take_news() == ()
