from __future__ import annotations

import pytest

from heydesk.core.account_health import AccountHealth, TroubleKind, Troubles
from heydesk.core.policy import SendPolicy, Timing
from heydesk.domain.errors import TokenRefused, VaultDenied, VaultLocked
from heydesk.domain.outbox_entry import State, Wait
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import AccountId, Secret
from heydesk.sandbox.embedded import SandboxAddress
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.system.settings import Settings
from heydesk.vault import MemoryVault
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import KIM, MARCUS, Clock, CoreDriver
from tests.core.sandbox_control import SandboxControl, again


class LockableVault(MemoryVault):
    """A vault that can be locked, as a keyring can."""

    error: VaultLocked | VaultDenied | None = None

    async def read(self, secret_id: str) -> Secret | None:
        """The key, when it is open."""
        if self.error is not None:
            raise self.error
        return await super().read(secret_id)


async def test_a_refused_key_pauses_the_account(driver: CoreDriver, control: SandboxControl) -> None:
    """After two 401s nothing more is sent; the texts stay queued, and the account says why."""
    control.fault("401*2")
    first = driver.send(KIM)[0]
    driver.start()
    await driver.until(lambda: driver.now(first).wait is Wait.ACCOUNT)
    second = driver.send(MARCUS)[0]
    (trouble,) = driver.core.troubles.all()
    assert (trouble.kind, trouble.account_id) == (TroubleKind.ACCOUNT, driver.account.id)
    assert "didn't accept this account's key" in str(driver.now(first).reason)
    assert driver.now(second).state is State.QUEUED
    assert len(control.requests()) == 2


async def test_try_again_probes_at_once(driver: CoreDriver, control: SandboxControl) -> None:
    """When the person asks to try again, one request finds out, and then everything goes."""
    control.fault("401*4")
    entries = [driver.send(KIM)[0], driver.send(MARCUS)[0]]
    driver.start()
    await driver.until(lambda: driver.kinds() == {TroubleKind.ACCOUNT})
    driver.core.dispatcher.resume(driver.account.id)
    ended = await driver.until_settled(entries)
    assert {entry.state for entry in ended} == {State.ACCEPTED}
    assert driver.core.troubles.all() == ()
    assert len(control.kept()) == 2


async def test_paused_account_is_probed_after_one_minute_then_two(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """A key that the service takes again later needs nobody: the account is probed after a minute, then two."""
    control.fault("401*2", "401*2@/v1/inboxes")
    entry = driver.send()[0]
    driver.start()
    await driver.until(lambda: driver.kinds() == {TroubleKind.ACCOUNT})
    driver.jump(61)
    await driver.until(lambda: len(control.requests("/v1/inboxes")) == 3, "the first probe")
    await driver.turns()
    assert driver.now(entry).state is State.QUEUED
    driver.jump(121)
    await driver.until_state(entry, State.ACCEPTED)


async def test_the_right_key_ends_the_pause(driver: CoreDriver, control: SandboxControl) -> None:
    """A new key is checked first, then kept, and the waiting texts go with it at once."""
    control.fault("401*2", "401*2@/v1/inboxes")
    entry = driver.send()[0]
    driver.start()
    await driver.until(lambda: driver.kinds() == {TroubleKind.ACCOUNT})
    with pytest.raises(TokenRefused):
        await driver.core.accounts.replace_key(driver.account.id, Secret("WrongKeyThatNobodyMadeUp"))
    await driver.core.accounts.replace_key(driver.account.id, Secret(control.address.secret_key))
    await driver.until_state(entry, State.ACCEPTED)
    assert driver.core.troubles.all() == ()


@pytest.mark.parametrize("kind", [VaultLocked, VaultDenied])
async def test_a_locked_keyring_pauses_without_a_byte(
    drivers: CoreDrivers, control: SandboxControl, kind: type[VaultLocked | VaultDenied]
) -> None:
    """A key that can't be read pauses the account with the keyring's own words; unlocked, the text goes."""
    vault = LockableVault()
    driver = drivers(vault=vault)
    await driver.connect()
    vault.error = kind()
    entry = driver.send()[0]
    driver.start()
    waiting = await driver.until_state(entry, State.QUEUED)
    await driver.until(lambda: driver.now(entry).wait is Wait.ACCOUNT)
    assert driver.now(entry).reason == vault.error.sentence
    assert not waiting.doubted
    assert control.requests() == []
    vault.error = None
    driver.core.outbox.retry(entry.id)
    await driver.until_state(entry, State.ACCEPTED)


def test_a_person_who_said_no_is_not_asked_again_by_itself() -> None:
    """A locked keyring is tried again after a minute; one that a person denied only when they want it."""
    clock = Clock()
    pauses = AccountHealth(clock, Troubles(lambda: None), SendPolicy(Settings(), RetryPolicy()), Timing())
    locked, denied = AccountId(1), AccountId(2)
    pauses.pause(locked, VaultLocked())
    pauses.pause(denied, VaultDenied())
    clock.jump(3600)
    assert pauses.due_for_probe() == (locked,)
    pauses.probe_now(denied)
    assert pauses.due_for_probe() == (locked, denied)


def test_a_probe_that_fails_otherwise_keeps_its_distance_and_the_reason() -> None:
    """A refused key stays the reason when the server can't be reached either; probes come at growing distances."""
    clock = Clock()
    pauses = AccountHealth(clock, Troubles(lambda: None), SendPolicy(Settings(), RetryPolicy()), Timing())
    account_id, refused = AccountId(1), TokenRefused("no")
    pauses.pause(account_id, refused)
    clock.jump(61)
    assert pauses.due_for_probe() == (account_id,)
    pauses.note_failed_probe(account_id)
    assert pauses.due_for_probe() == ()
    clock.jump(61)
    assert pauses.due_for_probe() == ()
    clock.jump(60)
    assert pauses.due_for_probe() == (account_id,)
    pause = pauses.pause_of(account_id)
    assert pause is not None
    assert pause.error is refused


async def test_a_forgotten_key_says_so(driver: CoreDriver) -> None:
    """A keyring that works and holds no key for the account leads to the sentence that says to connect again."""
    await driver.vault.erase(driver.account.secret_id)
    driver.send()
    driver.start()
    await driver.until(lambda: driver.kinds() == {TroubleKind.ACCOUNT})
    assert "Connect the account again" in str(driver.core.troubles.all()[0].sentence)


async def test_entry_paused_for_an_hour_needs_you(driver: CoreDriver, control: SandboxControl) -> None:
    """A paused account's texts do not go by themselves hours later."""
    control.fault("401*2")
    entry = driver.send()[0]
    driver.start()
    await driver.until(lambda: driver.now(entry).wait is Wait.ACCOUNT)
    control.fault("401*99@/v1/inboxes")
    driver.jump(3601)
    asked = await driver.until_state(entry, State.NEEDS_YOU)
    assert asked.ask == "waited"


async def test_a_key_that_another_program_replaced_is_read_again(
    driver: CoreDriver, control: SandboxControl, sandbox: ScriptedSandbox
) -> None:
    """A key that was rotated elsewhere is found in the vault by the next probe; nobody has to start anew."""
    await driver.core.directory.refresh_inboxes(driver.account.id)
    sandbox.stop()
    rotated = SandboxAddress(control.address.base_url, control.address.secret_id, "RotatedKeyOfTheSameId")
    back = again(rotated, 0)
    back.start()
    try:
        entry = driver.send()[0]
        driver.start()
        await driver.until(lambda: driver.kinds() == {TroubleKind.ACCOUNT})
        await driver.vault.write(rotated.secret_id, Secret(rotated.secret_key))
        driver.jump(61)
        await driver.until_state(entry, State.ACCEPTED)
    finally:
        await driver.stop()
        back.stop()
