"""What every vault must do, whatever is behind it."""

from __future__ import annotations

import uuid

import pytest

from heydesk.domain.records import Secret
from heydesk.vault import KeyringVault, MemoryVault, Vault
from tests.secret_service import SecretService


@pytest.fixture(params=["memory", "keyring"])
def vault(request: pytest.FixtureRequest, in_secret_service: SecretService) -> Vault:
    """Each plug in turn; the keyring is a real Secret Service."""
    assert in_secret_service.pid
    return MemoryVault() if request.param == "memory" else KeyringVault(limit=20)


@pytest.fixture
def secret_id() -> str:
    """An id that no other test uses."""
    return str(uuid.uuid4())


async def test_a_key_comes_back_as_it_was(vault: Vault, secret_id: str) -> None:
    """Read gives what write kept."""
    await vault.write(secret_id, Secret("Made0Up1Key"))
    assert await vault.read(secret_id) == Secret("Made0Up1Key")


async def test_absent_is_none(vault: Vault, secret_id: str) -> None:
    """A vault that is open and holds no key says so without an error."""
    assert await vault.read(secret_id) is None


async def test_a_second_write_replaces(vault: Vault, secret_id: str) -> None:
    """Rotation leaves the new key alone."""
    await vault.write(secret_id, Secret("old"))
    await vault.write(secret_id, Secret("new"))
    assert await vault.read(secret_id) == Secret("new")
    await vault.erase(secret_id)
    assert await vault.read(secret_id) is None


async def test_ids_are_kept_apart(vault: Vault, secret_id: str) -> None:
    """One account's key is not another's."""
    await vault.write(secret_id, Secret("one"))
    assert await vault.read(secret_id + "x") is None


async def test_erasing_what_is_not_there_is_fine(vault: Vault, secret_id: str) -> None:
    """Forgetting an account must not fail because its key has gone already."""
    await vault.erase(secret_id)
    assert await vault.read(secret_id) is None


async def test_every_vault_has_a_name_for_people(vault: Vault, secret_id: str) -> None:
    """The screen can say where the key is kept."""
    await vault.write(secret_id, Secret("x"))
    assert vault.label
