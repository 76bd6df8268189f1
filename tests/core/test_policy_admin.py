"""What an administrator has set holds in the core, whatever the person has set and whoever asks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from heydesk.core.bootstrap import open_core
from heydesk.core.sessions import AccountNotAllowed
from heydesk.domain.errors import KeyAbsent
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import ContactList, KeyPlace, ListId
from heydesk.system.admin_policy import AdminPolicy, AllowedAccount, BadPolicy, NotAllowed
from heydesk.system.paths import ProfilePaths
from heydesk.system.settings import Settings
from heydesk.vault import MemoryVault
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import KIM, MARCUS, PRIYA, RULE, CoreDriver, draft_to
from tests.core.sandbox_control import SandboxControl
from tests.core.sheet_driver import drop

LIST = ListId(501)


def held_for(driver: CoreDriver, **fields: object) -> float:
    """Send a text, and tell how long it can be undone."""
    (entry,) = driver.send(**fields)  # type: ignore[arg-type] # a draft's own fields
    due = entry.due_at or entry.created_at
    return round((due - entry.created_at).total_seconds())


async def test_undo_time_is_never_shorter_than_set(drivers: CoreDrivers) -> None:
    """For texts and broadcasts, of the window and the command line, whatever is set later; a note has none."""
    driver = drivers(admin=AdminPolicy(minimum_undo_time=20))
    await driver.connect()
    assert held_for(driver) == 20
    assert held_for(driver, hold=False) == 20
    assert held_for(driver, side=Side.NOTE) == 0
    assert held_for(driver, recipients=(), lists=(LIST,)) == 20
    driver.core.policy.apply(Settings(hold=5, broadcast_hold=60))
    assert (driver.core.policy.settings.hold, driver.core.policy.settings.broadcast_hold) == (20, 60)
    assert driver.core.policy.own.hold == 5


async def test_quiet_hours_can_not_be_turned_off(drivers: CoreDrivers) -> None:
    """In the checks and in the rule by which waiting texts ask."""
    driver = drivers(admin=AdminPolicy(quiet_hours=True), settings=Settings(quiet_hours=False))
    account = await driver.connect()
    assert driver.core.policy.rule_for(account).minds_quiet_hours
    assert driver.core.knowledge.gather(account.id, draft_to()).minds_quiet_hours


async def test_more_people_than_allowed_are_refused(drivers: CoreDrivers) -> None:
    """A list that is too long or of unknown length, too many each alone, and too many rows; a group is one."""
    driver = drivers(admin=AdminPolicy(largest_broadcast=2))
    account = await driver.connect()
    lists = driver.store.directory_of(account.id).lists
    draft = replace(draft_to(), recipients=(), lists=(LIST,))

    def names() -> list[str]:
        return [problem.identifier for problem in driver.check(draft).errors]

    lists.upsert([ContactList(LIST, "Recall", 3)])
    assert names() == ["too-many-for-policy"]
    lists.upsert([ContactList(LIST, "Recall", None)])
    assert names() == ["too-many-for-policy"]
    lists.upsert([ContactList(LIST, "Recall", 2)])
    assert names() == []
    assert driver.check(draft_to(KIM, MARCUS, PRIYA)).errors[0].identifier == "too-many-for-policy"
    assert driver.check(draft_to(KIM, MARCUS)).errors == ()
    assert driver.check(replace(draft_to(KIM, MARCUS, PRIYA), group=True)).errors == ()
    phones = "".join(f"{name},1650555010{digit}\n" for digit, name in enumerate(("Ana", "Bo", "Cy")))
    run = await drop(driver, f"Name,Phone\n{phones}".encode(), "Hi {Name}")
    prepared = await run.prepare()
    with pytest.raises(NotAllowed, match="allows 2 recipients at a time"):
        await run.send(prepared)
    assert driver.waiting() == []


async def test_keys_are_kept_for_a_session_alone(drivers: CoreDrivers) -> None:
    """One that was put into the keyring before is not read any more, and is erased with its account."""
    vault = MemoryVault({})
    before = drivers(vault=vault)
    account = await before.connect()
    after = drivers(vault=vault, store=before.store, admin=AdminPolicy(session_only_keys=True))
    with pytest.raises(KeyAbsent):
        await after.core.accounts.unlock(account.id)
    await after.core.accounts.forget(account.id)
    assert await vault.read(account.secret_id) is None
    again = await after.connect()
    assert again.key_place is KeyPlace.SESSION
    assert await vault.read(account.secret_id) is None


async def test_account_or_server_that_is_not_allowed_is_not_connected(
    drivers: CoreDrivers, control: SandboxControl
) -> None:
    """And nothing is asked of it; the one that is named can be."""
    for admin in (
        AdminPolicy(server_address="https://sms.example"),
        AdminPolicy(accounts=(AllowedAccount("another"),)),
    ):
        driver = drivers(admin=admin)
        with pytest.raises(NotAllowed, match="administrator doesn't allow"):
            await driver.connect()
        assert driver.core.accounts.all() == ()
    allowed = AdminPolicy(accounts=(AllowedAccount(driver.address.secret_id),))
    await drivers(admin=allowed).connect()


async def test_account_of_before_waits_where_it_is_not_allowed_any_more(
    drivers: CoreDrivers, control: SandboxControl
) -> None:
    """Its texts stay, its key is not used, and the window says why."""
    before = drivers()
    await before.connect()
    (entry,) = before.send(hold=False)
    after = drivers(store=before.store, admin=AdminPolicy(server_address="https://sms.example"), rule=RULE)
    with pytest.raises(AccountNotAllowed):
        await after.core.accounts.unlock(before.account.id)
    after.start()
    await after.turns()
    assert after.now(entry).state is State.QUEUED
    assert control.requests() == []
    assert any("administrator doesn't allow" in str(each.sentence) for each in after.core.troubles.all())


def test_sandbox_that_is_turned_off_does_not_open(tmp_path: Path) -> None:
    """From the window as from the command line: both open the core."""
    places = ProfilePaths(tmp_path / "d", tmp_path / "c", tmp_path / "s")
    with pytest.raises(NotAllowed, match="turned the sandbox off"):
        open_core(places, sandbox=True, admin=AdminPolicy(sandbox_allowed=False))
    assert not places.outbox.exists()


def test_broken_policy_keeps_the_outbox_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Going on without it would ignore whoever wrote it."""
    (tmp_path / "heydesk").mkdir()
    (tmp_path / "heydesk/policy.json").write_text("{")
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    places = ProfilePaths(tmp_path / "d", tmp_path / "c", tmp_path / "s")
    with pytest.raises(BadPolicy, match="isn't valid JSON"):
        open_core(places, sandbox=False)
    assert not places.outbox.exists()
