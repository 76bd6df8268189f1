"""A real Secret Service, and each way in which one fails."""

from __future__ import annotations

import asyncio
import gc
import subprocess

import pytest

from heydesk.domain.errors import NoKeyring, VaultLocked, VaultTimedOut
from heydesk.domain.records import Secret
from heydesk.vault import KeyringVault
from tests.secret_service import SecretService, private_secret_service


def point_at(service: SecretService, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process's keyring calls reach that service."""
    for name in ("HOME", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, service.env[name])


async def test_another_program_finds_it_under_the_promised_name(in_secret_service: SecretService) -> None:
    """Service ``HeyDesk``, user the Secret ID: an administrator can find and delete it without HeyDesk."""
    vault = KeyringVault(limit=20)
    await vault.write("outside-look", Secret("Made0Up1Key"))
    found = await asyncio.create_subprocess_exec(
        *("secret-tool", "lookup", "service", "HeyDesk", "username", "outside-look"),
        env=in_secret_service.env,
        stdout=subprocess.PIPE,
    )
    printed, _ = await found.communicate()
    assert printed == b"Made0Up1Key"
    assert str(vault.label) == "the desktop's keyring (Secret Service)"
    await vault.erase("outside-look")


# The library leaves its socket to the garbage collector when the keyring is locked.
@pytest.mark.filterwarnings("ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning")
async def test_locked_is_not_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked keyring says that it is locked, on reading and on writing."""
    with private_secret_service() as service:
        point_at(service, monkeypatch)
        vault = KeyringVault(limit=20)
        await vault.write("a", Secret("Made0Up1Key"))
        service.lock()
        with pytest.raises(VaultLocked, match="locked"):
            await vault.read("a")
        with pytest.raises(VaultLocked):
            await vault.write("a", Secret("Other"))
    gc.collect()


@pytest.mark.filterwarnings("ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning")
async def test_a_keyring_that_was_unlocked_elsewhere_is_used_without_a_question(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Locked is remembered, and looked at without asking anybody; open again, the key is read."""
    vault = KeyringVault(limit=20)
    with private_secret_service() as service:
        point_at(service, monkeypatch)
        service.lock()
        for _ in range(2):
            with pytest.raises(VaultLocked):
                await vault.read("a")
    with private_secret_service() as service:
        point_at(service, monkeypatch)
        assert await vault.read("a") is None
    gc.collect()


async def test_a_frozen_keyring_times_out_and_recovers(in_secret_service: SecretService) -> None:
    """A daemon that hangs costs the time limit and no more; once it answers again, so does the vault."""
    patient, hasty = KeyringVault(limit=20), KeyringVault(limit=0.3)
    await patient.write("b", Secret("Made0Up1Key"))
    with in_secret_service.frozen():
        with pytest.raises(VaultTimedOut):
            await hasty.read("b")
        with pytest.raises(VaultTimedOut):
            await hasty.read("b")
    assert await patient.read("b") == Secret("Made0Up1Key")


async def test_look_again_finds_a_keyring_that_was_started_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """No keyring is said with what to install; the same vault works as soon as there is one."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    vault = KeyringVault(limit=20)
    with pytest.raises(NoKeyring, match="GNOME Keyring"):
        await vault.write("c", Secret("Made0Up1Key"))
    with private_secret_service() as service:
        point_at(service, monkeypatch)
        await vault.write("c", Secret("Made0Up1Key"))
        assert await vault.read("c") == Secret("Made0Up1Key")


@pytest.mark.parametrize("pinned", ["keyring.backends.SecretService.Keyring", "keyring.backends.fail.Keyring"])
async def test_no_bus_with_a_pinned_backend(pinned: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The library raises differently when the environment names the backend; the person reads the same."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", pinned)
    with pytest.raises(NoKeyring):
        await KeyringVault(limit=20).read("d")
