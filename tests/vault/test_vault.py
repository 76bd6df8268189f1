"""Which backends are refused, and what a failing one may say. The backends here are real plugs of the library."""

from __future__ import annotations

import asyncio
import sys
import threading
import uuid
from collections.abc import Sequence
from contextlib import suppress

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import Windows, kwallet, libsecret, macOS
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.backends.SecretService import Keyring as SecretServiceKeyring
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
from heydesk.vault import KeyringThread, KeyringVault, MemoryVault, Vault, label, safe_backend


class Good(KeyringBackend):
    """A backend that keeps keys, or fails as it is told."""

    priority = -1  # never chosen by the library itself

    def __init__(self, error: Exception | None = None, *, forgets: bool = False) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # the library's
        self.error, self.forgets = error, forgets
        self.kept: dict[tuple[str, str], str] = {}
        self.gate = threading.Event()
        self.gate.set()
        self.busy = self.most_busy = self.calls = 0

    def get_password(self, service: str, username: str) -> str | None:
        """Give it."""
        self.calls += 1
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


class EncryptedFile(Good):
    """A backend that says of itself that it encrypts."""


class Chain(ChainerBackend):
    """A chain of backends, as the library's own has them."""

    priority = -1
    backends: Sequence[KeyringBackend] = ()


def chain(*backends: KeyringBackend) -> KeyringBackend:
    """A chain of these."""
    chained = Chain()  # type: ignore[no-untyped-call] # the library's
    chained.backends = backends
    return chained


def fail() -> KeyringBackend:
    """The library's placeholder for nothing."""
    return FailKeyring()  # type: ignore[no-untyped-call] # the library's


def null() -> KeyringBackend:
    """The library's backend that swallows."""
    return NullKeyring()  # type: ignore[no-untyped-call] # the library's


def real() -> KeyringBackend:
    """The backend of most Linux desktops."""
    return SecretServiceKeyring()  # type: ignore[no-untyped-call] # the library's


class PromptDismissedException(Exception):
    """What the Secret Service's library calls a *no*."""


@pytest.mark.parametrize("backend", [null(), EncryptedFile(), chain(real(), null()), chain(real(), EncryptedFile())])
def test_what_is_not_on_the_list_is_refused_by_name(backend: KeyringBackend) -> None:
    """Null, files, and what only calls itself encrypted are named, inside a chain too."""
    with pytest.raises(UnsafeKeyring, match=r"null\.Keyring|EncryptedFile"):
        safe_backend(backend)


def test_fail_in_a_chain_is_refused_by_name() -> None:
    """A chain that could end in a backend that keeps nothing is not trusted."""
    with pytest.raises(UnsafeKeyring, match="fail"):
        safe_backend(chain(real(), fail()))


@pytest.mark.parametrize("backend", [fail(), chain(), chain(chain(), fail())])
def test_empty_or_placeholder_backend_is_no_keyring(backend: KeyringBackend) -> None:
    """An empty chain and the library's placeholder both mean: install one."""
    with pytest.raises(NoKeyring):
        safe_backend(backend)


@pytest.mark.parametrize(
    "kind",
    [SecretServiceKeyring, libsecret.Keyring, kwallet.DBusKeyring, macOS.Keyring, Windows.WinVaultKeyring],
    ids=lambda kind: kind.__module__,
)
def test_those_that_hand_keys_to_the_system_are_taken(kind: type[KeyringBackend]) -> None:
    """Each system's own store, also one that this computer does not have."""
    backend = object.__new__(kind)
    assert safe_backend(backend) is backend
    assert str(label(backend)) != kind.__name__


def test_a_safe_chain_is_used_and_named_once() -> None:
    """Two safe places are two names; two alike are one."""
    chained = chain(real(), real())
    assert safe_backend(chained) is chained
    assert label(chained) == label(real())
    assert str(label(chain(real(), object.__new__(kwallet.DBusKeyring)))) == f"{label(real())}, KDE's wallet"


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


class Picky(Good):
    """A backend that keeps something else than it was given."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a part of it."""
        self.kept[service, username] = password[:4]

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        del self.kept[service, username]


async def test_what_a_failed_write_has_left_is_taken_back() -> None:
    """A backend that cuts a key short is found out, and the piece does not stay."""
    backend = Picky()
    with pytest.raises(VaultBroken):
        await KeyringVault(limit=20, choose=lambda: backend).write("a", Secret("Made0Up1Key"))
    assert not backend.kept


class Slow(Picky):
    """A backend whose writes wait for a person, and say when they have begun."""

    def __init__(self) -> None:
        super().__init__()
        self.began = threading.Event()
        self.answered = threading.Event()
        self.fails_then = False

    def set_password(self, service: str, username: str, password: str) -> None:
        """Ask, and keep it when the person has answered."""
        self.began.set()
        self.answered.wait()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget it, or fail."""
        if self.fails_then:
            raise OSError
        super().delete_password(service, username)


async def answer_of(vault: KeyringVault, secret_id: str = "a") -> Secret | None:
    """What it reads after all that was begun before, however long that takes."""
    while True:
        with suppress(VaultTimedOut):
            return await vault.read(secret_id)


@pytest.mark.parametrize("before", [None, "TheOldKey"])
async def test_a_write_that_ends_late_leaves_what_was_there(before: str | None) -> None:
    """The person answers the keyring after HeyDesk has given up: no key is left that belongs to no account."""
    backend = Slow()
    if before:
        backend.kept["HeyDesk", "a"] = before
    vault = KeyringVault(limit=0.2, choose=lambda: backend)
    with pytest.raises(VaultTimedOut):
        await vault.write("a", Secret("Made0Up1Key"))
    backend.answered.set()
    assert await answer_of(vault) == (Secret(before) if before else None)


async def test_a_cancelled_write_leaves_nothing() -> None:
    """*Cancel* while the keyring asks: what the person allows afterwards is taken back."""
    backend = Slow()
    vault = KeyringVault(limit=20, choose=lambda: backend)
    writing = asyncio.create_task(vault.write("a", Secret("Made0Up1Key")))
    await asyncio.to_thread(backend.began.wait)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    backend.answered.set()
    assert await vault.read("a") is None


async def test_a_call_that_is_cancelled_as_it_ends_is_undone() -> None:
    """The keyring is done, and nobody has heard of it yet."""
    thread, done, after = KeyringThread(limit=20), list[str](), threading.Event()
    call = asyncio.create_task(thread.run(lambda: done.append("done"), lambda: done.append("undone")))
    following = asyncio.create_task(thread.run(after.set))
    await asyncio.sleep(0)
    after.wait()  # holds the loop, so that the first call has ended and the loop has not heard of it
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    await following
    await thread.run(lambda: None)
    assert done == ["done", "undone"]


async def test_a_call_that_fails_late_is_not_undone() -> None:
    """It has done nothing."""
    thread, done, go_on = KeyringThread(limit=0.2), list[str](), threading.Event()

    def fail_late() -> None:
        go_on.wait()
        raise OSError

    with pytest.raises(VaultTimedOut):
        await thread.run(fail_late, lambda: done.append("undone"))
    go_on.set()
    ended = asyncio.Event()
    while not ended.is_set():
        with suppress(VaultTimedOut):
            await thread.run(lambda: None)
            ended.set()
    assert done == []


async def test_a_late_write_that_cannot_be_taken_back_harms_nobody() -> None:
    """The keyring fails at last; the thread serves the next call all the same."""
    backend = Slow()
    backend.fails_then = True
    vault = KeyringVault(limit=0.2, choose=lambda: backend)
    with pytest.raises(VaultTimedOut):
        await vault.write("a", Secret("Made0Up1Key"))
    backend.answered.set()
    assert await answer_of(vault, "b") is None


@pytest.mark.parametrize("error", [KeyringLocked("Failed to unlock the collection!"), PromptDismissedException()])
async def test_a_person_who_says_no_is_asked_once(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever HeyDesk wants to read meanwhile is refused without a question, until the person wants to be asked."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    backend = Good(error)
    vault = KeyringVault(limit=20, choose=lambda: backend)
    asked = await asyncio.gather(*(vault.read(str(n)) for n in range(5)), return_exceptions=True)
    assert {type(each) for each in asked} <= {VaultLocked, VaultDenied}
    assert backend.calls == 1
    backend.error = None
    with pytest.raises((VaultLocked, VaultDenied)):
        await vault.read("a")
    vault.allow_question()
    assert await vault.read("a") is None
    assert backend.calls == 2


async def test_each_profile_has_a_key_of_its_own() -> None:
    """What one profile forgets, another keeps; the one without a name is found by the Secret ID alone."""
    backend = Picky()
    backend.kept = {("HeyDesk", "a"): "main", ("HeyDesk", "a (profile desk)"): "desk"}
    desk = KeyringVault(limit=20, choose=lambda: backend, profile="desk")
    assert await desk.read("a") == Secret("desk")
    await desk.erase("a")
    assert backend.kept == {("HeyDesk", "a"): "main"}


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
def vault(request: pytest.FixtureRequest) -> Vault:
    """Each plug in turn; the keyring is a real one: Windows' own, or else a Secret Service."""
    if sys.platform != "win32":
        assert request.getfixturevalue("in_secret_service").pid
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


async def test_every_vault_says_what_stands_behind_it(vault: Vault, secret_id: str) -> None:
    """By its name in the code, for whoever helps; a keyring once it has been used."""
    await vault.read(secret_id)
    assert vault.backend in {
        "memory",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
    assert KeyringVault(limit=20).backend == ""


async def test_every_vault_can_be_told_to_ask_again(vault: Vault, secret_id: str) -> None:
    """It costs nothing where nobody has said no."""
    vault.allow_question()
    assert await vault.read(secret_id) is None
