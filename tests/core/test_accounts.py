from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from heydesk.core.account_health import TroubleKind
from heydesk.core.accounts import NewAccount
from heydesk.core.sessions import BadCredential
from heydesk.domain.errors import (
    BadServerAddress,
    HeyDeskError,
    InputError,
    KeyAbsent,
    NameTaken,
    SecretIdTaken,
    StoreError,
    TokenRefused,
    Unreachable,
    VaultError,
    VaultLocked,
)
from heydesk.domain.records import KeyPlace, Secret
from heydesk.domain.server_address import HEYMARKET
from heydesk.vault import MemoryVault
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import ANA, FRONT_DESK, CoreDriver
from tests.core.sandbox_control import SandboxControl


class GoneVault(MemoryVault):
    """A vault that can go away, as a keyring's service can."""

    gone = False

    async def write(self, secret_id: str, key: Secret) -> None:
        """Keep the key, while it is there."""
        if self.gone:
            raise VaultLocked
        await super().write(secret_id, key)

    async def erase(self, secret_id: str) -> None:
        """Forget the key, while it is there."""
        if self.gone:
            raise VaultLocked
        await super().erase(secret_id)


@pytest.fixture
def vault() -> GoneVault:
    """An empty vault."""
    return GoneVault()


@pytest.fixture
def driver(drivers: CoreDrivers, vault: GoneVault) -> CoreDriver:
    """A core without an account."""
    return drivers(vault=vault)


def _new(control: SandboxControl, **other: str | bool) -> NewAccount:
    fields: dict[str, str | bool] = {
        "name": "Marina Dental",
        "secret_id": control.address.secret_id,
        "base_url": control.address.base_url,
    }
    return NewAccount(**(fields | other))  # type: ignore[arg-type] # the fields of NewAccount


async def test_a_good_key_is_kept_and_the_directory_is_there(
    driver: CoreDriver, control: SandboxControl, vault: GoneVault
) -> None:
    """Connecting checks, keeps the key in the vault and nowhere else, and has the inboxes at once."""
    account = await driver.core.accounts.connect(_new(control), Secret(f"  {control.address.secret_key}\n"))
    assert driver.core.accounts.all() == (account,)
    assert account.key_place is KeyPlace.KEYRING
    assert await vault.read(account.secret_id) == Secret(control.address.secret_key)
    inbox = next(inbox for inbox in driver.core.directory.inboxes(account.id) if inbox.id == FRONT_DESK)
    member = inbox.member(ANA)
    assert member is not None
    assert member.label == "Ana Ruiz"


async def test_a_wrong_key_is_refused_before_anything_is_kept(
    driver: CoreDriver, control: SandboxControl, vault: GoneVault
) -> None:
    """A key that the service does not take is in no vault and no table afterwards, and the clock is not blamed."""
    with pytest.raises(TokenRefused, match="didn't accept this Secret ID") as caught:
        await driver.core.accounts.connect(_new(control), Secret("WrongKey"))
    assert "Nothing was saved" in str(caught.value.sentence)
    assert driver.core.accounts.all() == ()
    assert await vault.read(control.address.secret_id) is None


async def test_a_wrong_clock_is_told_from_a_wrong_key(driver: CoreDriver, control: SandboxControl) -> None:
    """With a clock that is seven minutes off a good key connects, and the clock is said; a wrong key stays wrong."""
    control.turn(clock_offset=-420)
    with pytest.raises(TokenRefused, match="that isn't the cause"):
        await driver.core.accounts.connect(_new(control), Secret("WrongKey"))
    await driver.core.accounts.connect(_new(control), Secret(control.address.secret_key))
    (trouble,) = driver.core.troubles.all()
    assert trouble.kind is TroubleKind.CLOCK
    assert "7 minutes fast" in str(trouble.sentence)


@pytest.mark.parametrize("typed", ["", "   ", "two words", "line\nline", "nul\0nul", "tab\ttab", "del\x7f"])
async def test_malformed_key_is_refused_without_a_request(
    driver: CoreDriver, control: SandboxControl, typed: str
) -> None:
    """A key that is empty or broken by white space never leaves this computer."""
    with pytest.raises(BadCredential):
        await driver.core.accounts.connect(_new(control), Secret(typed))
    with pytest.raises(BadCredential):
        await driver.core.accounts.connect(_new(control, secret_id=typed), Secret("AnyKey"))
    assert control.requests("/v1/inboxes") == []


@pytest.mark.parametrize(
    ("other", "error"),
    [
        ({"base_url": "http://example.com"}, BadServerAddress),
        ({"base_url": "ftp://127.0.0.1"}, BadServerAddress),
        ({"name": "  "}, InputError),
    ],
)
async def test_bad_address_or_missing_name_is_refused_without_a_request(
    driver: CoreDriver, control: SandboxControl, other: dict[str, str], error: type[HeyDeskError]
) -> None:
    """A server address that is neither https nor loopback, or no name, is refused before anything is asked."""
    with pytest.raises(error):
        await driver.core.accounts.connect(_new(control, **other), Secret("AnyKey"))
    assert control.requests("/v1/inboxes") == []


def test_default_server_address_is_heymarket() -> None:
    """Whoever leaves the server address alone is connected to Heymarket itself."""
    assert NewAccount("Marina Dental", "id").base_url == ""
    assert HEYMARKET.startswith("https://")


async def test_a_server_that_is_not_there_keeps_nothing(driver: CoreDriver, control: SandboxControl) -> None:
    """A server that can't be reached is said, and nothing is kept."""
    with pytest.raises(Unreachable):
        await driver.core.accounts.connect(_new(control, base_url="http://127.0.0.1:1"), Secret("AnyKey"))
    assert driver.core.accounts.all() == ()


async def test_names_and_secret_ids_are_taken_once(driver: CoreDriver, control: SandboxControl) -> None:
    """A second account of one name, or of one Secret ID, is refused."""
    key = Secret(control.address.secret_key)
    await driver.core.accounts.connect(_new(control), key)
    with pytest.raises(SecretIdTaken):
        await driver.core.accounts.connect(_new(control, name="Another"), key)
    with pytest.raises(NameTaken):
        await driver.core.accounts.connect(_new(control, name="marina dental", secret_id="another"), key)


async def test_a_vault_that_fails_keeps_no_account(
    driver: CoreDriver, control: SandboxControl, vault: GoneVault
) -> None:
    """Where the key can't rest, there is no account either."""
    vault.gone = True
    with pytest.raises(VaultError):
        await driver.core.accounts.connect(_new(control), Secret(control.address.secret_key))
    assert driver.core.accounts.all() == ()


@pytest.mark.parametrize("before", [None, Secret("AnotherProfilesKey")])
async def test_a_disk_that_fails_keeps_no_key(
    driver: CoreDriver, control: SandboxControl, vault: GoneVault, tmp_path: Path, before: Secret | None
) -> None:
    """Where the account can't be written, the vault is left as it was before."""
    if before is not None:
        await vault.write(control.address.secret_id, before)
    with closing(sqlite3.connect(tmp_path / "outbox.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError):
            await driver.core.accounts.connect(_new(control), Secret(control.address.secret_key))
    assert await vault.read(control.address.secret_id) == before
    assert driver.core.accounts.all() == ()


async def test_for_this_session_only_no_vault_is_touched(
    drivers: CoreDrivers, driver: CoreDriver, control: SandboxControl, vault: GoneVault
) -> None:
    """A session's key rests in no vault, works now, and is asked for again after a start; then it works again."""
    account = await driver.core.accounts.connect(_new(control, session_only=True), Secret(control.address.secret_key))
    assert account.key_place is KeyPlace.SESSION
    assert await vault.read(account.secret_id) is None
    await driver.core.directory.refresh_inboxes(account.id)
    later = drivers(vault=vault)
    with pytest.raises(KeyAbsent):
        await later.core.directory.refresh_inboxes(account.id)
    await later.core.accounts.replace_key(account.id, Secret(control.address.secret_key))
    await later.core.directory.refresh_inboxes(account.id)
    assert await vault.read(account.secret_id) is None


async def test_forgetting_erases_rows_and_key(driver: CoreDriver, control: SandboxControl, vault: GoneVault) -> None:
    """A forgotten account leaves no message, no draft and no key behind."""
    account = await driver.core.accounts.connect(_new(control), Secret(control.address.secret_key))
    entry = driver.send()[0]
    await driver.core.accounts.forget(account.id)
    assert driver.core.accounts.all() == ()
    assert driver.core.outbox_view.snapshot().rows == ()
    assert await vault.read(account.secret_id) is None
    with pytest.raises(LookupError):
        driver.core.outbox_view.story(entry.id)


async def test_forgetting_without_a_keyring_is_said_and_forgets_nothing(
    driver: CoreDriver, control: SandboxControl, vault: GoneVault
) -> None:
    """An account whose key can't be erased stays whole, unless the person says to leave the key."""
    account = await driver.core.accounts.connect(_new(control), Secret(control.address.secret_key))
    vault.gone = True
    with pytest.raises(VaultError, match="wasn't removed"):
        await driver.core.accounts.forget(account.id)
    assert driver.core.accounts.all() == (account,)
    await driver.core.accounts.forget(account.id, leave_key=True)
    assert driver.core.accounts.all() == ()


async def test_the_vault_can_be_checked(driver: CoreDriver, vault: GoneVault) -> None:
    """A vault that answers passes the check, and its name is known."""
    await driver.core.accounts.check_vault()
    assert driver.core.accounts.vault_label == vault.label


async def test_forgetting_while_it_sends_ends_quietly(driver: CoreDriver, control: SandboxControl) -> None:
    """An account that is forgotten while a text is on its way leaves nothing behind, and the core goes on."""
    control.fault("delay=0.2")
    account = await driver.core.accounts.connect(_new(control), Secret(control.address.secret_key))
    driver.send()
    driver.start()
    await driver.until(control.requests)
    await driver.core.accounts.forget(account.id)
    await driver.until(control.kept)
    await driver.turns()
    assert driver.core.outbox_view.snapshot().rows == ()
    assert driver.core.troubles.all() == ()


async def test_two_at_once_make_one_account(driver: CoreDriver, control: SandboxControl, vault: GoneVault) -> None:
    """A second press of Connect is told that the account is there, and takes nothing from the first."""
    key = Secret(control.address.secret_key)
    told = await asyncio.gather(
        driver.core.accounts.connect(_new(control), key),
        driver.core.accounts.connect(_new(control, name="Again"), key),
        return_exceptions=True,
    )
    assert sorted(type(one).__name__ for one in told) == ["Account", "SecretIdTaken"]
    assert await vault.read(control.address.secret_id) == key


async def test_the_account_that_was_last_written_for_is_remembered(
    drivers: CoreDrivers, driver: CoreDriver, control: SandboxControl
) -> None:
    """The next start writes for the account of the last one; for the oldest when that one has been forgotten."""
    assert driver.core.accounts.current() is None
    first = await driver.core.accounts.connect(_new(control), Secret(control.address.secret_key))
    assert driver.core.accounts.current() == first
    second = driver.store.accounts.add("Second", "another-id", first.base_url, first.key_place, driver.clock())
    driver.core.accounts.choose(second.id)
    assert drivers().core.accounts.current() == second
    await driver.core.accounts.forget(second.id)
    assert driver.core.accounts.current() == first
