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
from tests.core.conftest import Benches
from tests.core.core_driver import KIM, MARCUS, Bench, Clock
from tests.core.sandbox_control import Levers, again


class LockableVault(MemoryVault):
    """A vault that can be locked, as a keyring can."""

    error: VaultLocked | VaultDenied | None = None

    async def read(self, secret_id: str) -> Secret | None:
        """The key, when it is open."""
        if self.error is not None:
            raise self.error
        return await super().read(secret_id)


async def test_a_refused_key_pauses_the_account(bench: Bench, levers: Levers) -> None:
    """After two 401s nothing more is sent; the texts stay queued, and the account says why."""
    levers.fault("401*2")
    first = bench.send(KIM)[0]
    bench.start()
    await bench.until(lambda: bench.now(first).wait is Wait.ACCOUNT)
    second = bench.send(MARCUS)[0]
    (trouble,) = bench.core.troubles.all()
    assert (trouble.kind, trouble.account_id) == (TroubleKind.ACCOUNT, bench.account.id)
    assert "signature" in str(bench.now(first).reason)
    assert bench.now(second).state is State.QUEUED
    assert len(levers.requests()) == 2


async def test_try_again_probes_at_once(bench: Bench, levers: Levers) -> None:
    """When the person asks to try again, one request finds out, and then everything goes."""
    levers.fault("401*4")
    entries = [bench.send(KIM)[0], bench.send(MARCUS)[0]]
    bench.start()
    await bench.until(lambda: bench.kinds() == {TroubleKind.ACCOUNT})
    bench.core.dispatcher.resume(bench.account.id)
    ended = await bench.until_settled(entries)
    assert {entry.state for entry in ended} == {State.ACCEPTED}
    assert bench.core.troubles.all() == ()
    assert len(levers.kept()) == 2


async def test_paused_account_is_probed_after_one_minute_then_two(bench: Bench, levers: Levers) -> None:
    """A key that the service takes again later needs nobody: the account is probed after a minute, then two."""
    levers.fault("401*2", "401*2@/v1/inboxes")
    entry = bench.send()[0]
    bench.start()
    await bench.until(lambda: bench.kinds() == {TroubleKind.ACCOUNT})
    bench.jump(61)
    await bench.until(lambda: len(levers.requests("/v1/inboxes")) == 3, "the first probe")
    await bench.turns()
    assert bench.now(entry).state is State.QUEUED
    bench.jump(121)
    await bench.until_state(entry, State.ACCEPTED)


async def test_the_right_key_ends_the_pause(bench: Bench, levers: Levers) -> None:
    """A new key is checked first, then kept, and the waiting texts go with it at once."""
    levers.fault("401*2", "401*2@/v1/inboxes")
    entry = bench.send()[0]
    bench.start()
    await bench.until(lambda: bench.kinds() == {TroubleKind.ACCOUNT})
    with pytest.raises(TokenRefused):
        await bench.core.accounts.replace_key(bench.account.id, Secret("WrongKeyThatNobodyMadeUp"))
    await bench.core.accounts.replace_key(bench.account.id, Secret(levers.address.secret_key))
    await bench.until_state(entry, State.ACCEPTED)
    assert bench.core.troubles.all() == ()


@pytest.mark.parametrize("kind", [VaultLocked, VaultDenied])
async def test_a_locked_keyring_pauses_without_a_byte(
    benches: Benches, levers: Levers, kind: type[VaultLocked | VaultDenied]
) -> None:
    """A key that can't be read pauses the account with the keyring's own words; unlocked, the text goes."""
    vault = LockableVault()
    bench = benches(vault=vault)
    await bench.connect()
    vault.error = kind()
    entry = bench.send()[0]
    bench.start()
    waiting = await bench.until_state(entry, State.QUEUED)
    await bench.until(lambda: bench.now(entry).wait is Wait.ACCOUNT)
    assert bench.now(entry).reason == vault.error.sentence
    assert not waiting.doubted
    assert levers.requests() == []
    vault.error = None
    bench.core.outbox.retry(entry.id)
    await bench.until_state(entry, State.ACCEPTED)


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


async def test_a_forgotten_key_says_so(bench: Bench) -> None:
    """A keyring that works and holds no key for the account leads to the sentence that says to connect again."""
    await bench.vault.erase(bench.account.secret_id)
    bench.send()
    bench.start()
    await bench.until(lambda: bench.kinds() == {TroubleKind.ACCOUNT})
    assert "Connect it again" in str(bench.core.troubles.all()[0].sentence)


async def test_entry_paused_for_an_hour_needs_you(bench: Bench, levers: Levers) -> None:
    """A paused account's texts do not go by themselves hours later."""
    levers.fault("401*2")
    entry = bench.send()[0]
    bench.start()
    await bench.until(lambda: bench.now(entry).wait is Wait.ACCOUNT)
    levers.fault("401*99@/v1/inboxes")
    bench.jump(3601)
    asked = await bench.until_state(entry, State.NEEDS_YOU)
    assert asked.ask == "waited"


async def test_a_key_that_another_program_replaced_is_read_again(
    bench: Bench, levers: Levers, sandbox: ScriptedSandbox
) -> None:
    """A key that was rotated elsewhere is found in the vault by the next probe; nobody has to start anew."""
    await bench.core.directory.refresh_inboxes(bench.account.id)
    sandbox.stop()
    rotated = SandboxAddress(levers.address.base_url, levers.address.secret_id, "RotatedKeyOfTheSameId")
    back = again(rotated, 0)
    back.start()
    try:
        entry = bench.send()[0]
        bench.start()
        await bench.until(lambda: bench.kinds() == {TroubleKind.ACCOUNT})
        await bench.vault.write(rotated.secret_id, Secret(rotated.secret_key))
        bench.jump(61)
        await bench.until_state(entry, State.ACCEPTED)
    finally:
        await bench.stop()
        back.stop()
