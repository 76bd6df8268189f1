"""Each account has places of its own: a slow server delays nobody else, and look-ups delay no text."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from heydesk.core.accounts import NewAccount
from heydesk.domain.outbox_entry import Entry, FollowUps, State
from heydesk.domain.records import Account, Secret, fresh_local_id
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import KIM, MARCUS, RULE, CoreDriver, draft_to
from tests.core.sandbox_control import SEND, SandboxControl

THREAD = "/v1/messages"


class Elsewhere:
    """A second account, on a server of its own."""

    def __init__(self, driver: CoreDriver, account: Account, control: SandboxControl) -> None:
        self.driver = driver
        self.account = account
        self.control = control

    def send(self, phone: str) -> Entry:
        """Send a text from it."""
        compose = self.driver.core.compose
        batch = compose.send(compose.check(self.account.id, draft_to(phone), fresh_local_id()))
        return self.driver.batch(batch)[0]


@pytest.fixture
async def elsewhere(driver: CoreDriver) -> AsyncIterator[Elsewhere]:
    """Another account, whose server is up."""
    sandbox = ScriptedSandbox(switches={"delivery_after": 3600})
    address = sandbox.start()
    new = NewAccount("Other", address.secret_id, address.base_url)
    account = await driver.core.accounts.connect(new, Secret(address.secret_key))
    yield Elsewhere(driver, account, SandboxControl(address).begin())
    await driver.stop()
    sandbox.stop()


async def test_a_server_that_hangs_delays_its_own_account_alone(
    driver: CoreDriver, control: SandboxControl, elsewhere: Elsewhere
) -> None:
    """Texts, their look-ups and what follows them go on, while as many as may hang there."""
    elsewhere.control.fault("hang*99", f"hang*99@{THREAD}")
    hanging = [elsewhere.send(f"1650555010{number}") for number in range(1, 8)]
    driver.start()
    await driver.until(lambda: len(elsewhere.control.requests()) == 4)
    control.fault("accept-then-drop")
    doubted = driver.send()[0]
    await driver.until_state(doubted, State.ACCEPTED)
    batch = driver.core.compose.send(driver.check(draft_to(MARCUS)), then=FollowUps(mark_read=True))
    followed = driver.batch(batch)[0]
    await driver.until_state(followed, State.ACCEPTED)
    await driver.until(lambda: not driver.core.follow_ups.of(followed.id))
    assert [driver.now(entry).state for entry in hanging] == [State.SENDING] * 4 + [State.QUEUED] * 3
    assert len(elsewhere.control.requests()) == 4


async def test_an_outage_of_one_server_holds_up_nobody_else(
    driver: CoreDriver, control: SandboxControl, elsewhere: Elsewhere
) -> None:
    """Nor does a limit that it has reached."""
    elsewhere.control.fault("429=3600")
    throttled = elsewhere.send(KIM)
    driver.start()
    await driver.until(lambda: driver.now(throttled).wait)
    entry = driver.send()[0]
    await driver.until_state(entry, State.ACCEPTED)
    assert driver.now(throttled).state is State.QUEUED
    assert len(control.requests()) == 1


async def test_a_look_up_that_hangs_does_not_delay_another(driver: CoreDriver, control: SandboxControl) -> None:
    """Two are made side by side, of two conversations."""
    control.fault("accept-then-drop*2", f"hang@{THREAD}")
    entries = [driver.send(KIM)[0], driver.send(MARCUS)[0]]
    driver.start()
    await driver.until(lambda: {driver.now(entry).state for entry in entries} == {State.UNCERTAIN, State.ACCEPTED})
    assert len(control.requests(THREAD)) == 2


async def test_delivery_is_asked_about_after_the_texts_have_left(
    drivers: CoreDrivers, control: SandboxControl
) -> None:
    """What waits to be sent has the service's limit first; a doubt does not wait for that."""
    driver = drivers(rule=RULE._replace(status_looks=(0, 3600)))
    await driver.connect()
    control.fault("accept-then-drop", "delay=0.05*9")
    entries = driver.send(*(f"1650555{number:04}" for number in range(100, 110)))
    driver.start()
    await driver.until(lambda: len(control.requests(THREAD)) >= len(entries))
    looks = [request["query"]["phoneNumber"] for request in control.requests(THREAD)]
    last_send = max(request["time"] for request in control.requests(SEND))
    early = [request for request in control.requests(THREAD) if request["time"] < last_send]
    assert {request["query"]["phoneNumber"] for request in early} <= {looks[0]}
    assert len(control.kept()) == len(entries)
