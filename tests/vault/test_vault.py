"""Which backends are refused, and what a failing one may say. The backends here are real plugs of the library."""

from __future__ import annotations

import asyncio
import threading
import uuid
from collections.abc import Sequence

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import InitError, KeyringLocked

from heydesk.domain.errors import (
    NoKeyring,
    UnsafeKeyring,
    VaultBroken,
    VaultDenied,
    VaultError,
    VaultLocked,
    VaultTimedOut,
)
from heydesk.domain.records import Secret
from heydesk.vault import KeyringVault, MemoryVault, Vault, label, safe_backend
from tests.secret_service import SecretService


class Good(KeyringBackend):
    """A backend that keeps keys, or fails as it is told."""

    priority = -1  # never chosen by the library itself

    def __init__(self, error: Exception | None = None, *, forgets: bool = False) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # the library's
        self.error, self.forgets = error, forgets
        self.kept: dict[tuple[str, str], str] = {}
        self.gate = threading.Event()
        self.gate.set()
        self.busy = self.most_busy = 0

    def get_password(self, service: str, username: str) -> str | None:
        """Give it."""
        self.busy += 1
        self.most_busy = max(self.most_busy, self.busy)
        self.gate.wait()
        self.busy -= 1
        if self.error:
            raise self.error
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        if self.error:
            raise self.error
        if not self.forgets:
            self.kept[service, username] = password


class PlaintextVault(Good):
    """A file, by its name."""


class Chain(Good):
    """A chain of backends, as the library's own has them."""

    def __init__(self, *backends: KeyringBackend) -> None:
        super().__init__()
        self.backends: Sequence[KeyringBackend] = backends


def fail() -> KeyringBackend:
    """The library's placeholder for nothing."""
    return FailKeyring()  # type: ignore[no-untyped-call] # the library's


def null() -> KeyringBackend:
    """The library's backend that swallows."""
    return NullKeyring()  # type: ignore[no-untyped-call] # the library's


class PromptDismissedException(Exception):
    """What the Secret Service's library calls a *no*."""


@pytest.mark.parametrize("backend", [null(), PlaintextVault(), Chain(Good(), null())])
def test_unsafe_ones_are_refused_by_name(backend: KeyringBackend) -> None:
    """Null and plain text are named, inside a chain too."""
    with pytest.raises(UnsafeKeyring, match=r"null\.Keyring|PlaintextVault"):
        safe_backend(backend)


def test_fail_in_a_chain_is_refused_by_name() -> None:
    """A chain that could end in a backend that keeps nothing is not trusted."""
    with pytest.raises(UnsafeKeyring, match="fail"):
        safe_backend(Chain(Good(), fail()))


@pytest.mark.parametrize("backend", [fail(), Chain(), Chain(Chain(), fail())])
def test_empty_or_placeholder_backend_is_no_keyring(backend: KeyringBackend) -> None:
    """An empty chain and the library's placeholder both mean: install one."""
    with pytest.raises(NoKeyring):
        safe_backend(backend)


def test_a_safe_chain_is_used_and_named_once() -> None:
    """Two safe places are two names; two alike are one."""
    chain = Chain(Good(), Good())
    assert safe_backend(chain) is chain
    assert label(chain) == "Good"


async def test_the_null_backend_is_refused_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever pins the null backend is told, and no key is swallowed."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with pytest.raises(UnsafeKeyring, match="null"):
        await KeyringVault(limit=20).write("a", Secret("Made0Up1Key"))


@pytest.mark.parametrize(
    ("error", "leaf"),
    [
        (KeyringLocked("Failed to unlock the collection!"), VaultLocked),
        (InitError("Failed to create the collection: Prompt dismissed.."), VaultDenied),
        (PromptDismissedException(), VaultDenied),
        (OSError("Can't get password from keychain: (-128, 'Unknown Error')"), VaultDenied),
        (RuntimeError("The Secret Service daemon is neither running nor activatable"), NoKeyring),
        (ConnectionRefusedError(111, "refused"), NoKeyring),
        (FileNotFoundError(2, "no bus"), NoKeyring),
        (ValueError("Made0Up1Key is bad"), VaultBroken),
    ],
)
async def test_each_failure_has_its_own_error(error: Exception, leaf: type[VaultError]) -> None:
    """Locked, denied, absent and broken are told apart, and no backend's words are repeated."""
    vault = KeyringVault(limit=20, choose=lambda: Good(error))
    for verb in (vault.read("a"), vault.write("a", Secret("Made0Up1Key")), vault.erase("a")):
        with pytest.raises(leaf) as caught:
            await verb
        assert "Made0Up1Key" not in str(caught.value)
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None


async def test_a_backend_that_forgets_is_found_out() -> None:
    """Writing reads back, so a place that swallows keys does not pass for one that keeps them."""
    with pytest.raises(VaultBroken):
        await KeyringVault(limit=20, choose=lambda: Good(forgets=True)).write("a", Secret("Made0Up1Key"))


async def test_keyring_calls_never_overlap() -> None:
    """Two callers never stand in the keyring together."""
    backend = Good()
    vault = KeyringVault(limit=20, choose=lambda: backend)
    await asyncio.gather(*(vault.read(str(n)) for n in range(20)))
    assert backend.most_busy == 1


async def test_a_call_whose_caller_has_gone_is_not_begun() -> None:
    """A write that timed out in the queue must not happen minutes later."""
    backend = Good()
    backend.gate.clear()
    vault = KeyringVault(limit=0.2, choose=lambda: backend)
    results = await asyncio.gather(vault.read("a"), vault.write("b", Secret("x")), return_exceptions=True)
    assert [type(result) for result in results] == [VaultTimedOut, VaultTimedOut]
    backend.gate.set()
    assert await vault.read("c") is None
    assert not backend.kept


def test_an_answer_after_the_loop_has_closed_harms_nobody() -> None:
    """A frozen keyring does not hold the exit, and its late answer finds nobody to disturb."""
    backend = Good()
    backend.gate.clear()
    vault = KeyringVault(limit=0.05, choose=lambda: backend)
    with pytest.raises(VaultTimedOut):
        asyncio.run(vault.read("a"))
    backend.gate.set()
    assert asyncio.run(KeyringVault(limit=20, choose=lambda: backend).read("b")) is None


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
