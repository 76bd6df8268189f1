"""Where Secret Keys are kept: the port ``Vault``, with an adapter for the system's keyring and one in memory.

The keyring library chooses a backend for the machine; one that loses keys or stores plain text is refused.
Its calls block, so they run on a thread of their own (decision record 0007).
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

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

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "HeyDesk"
"""The service under which the keyring lists the keys."""


class Vault(Protocol):
    """A place for Secret Keys, each under its Secret ID.

    Every verb raises a leaf of VaultError and nothing else. *Locked* and *absent* are different answers: ``read``
    gives None only where the vault was open and holds no key.
    """

    @property
    def label(self) -> str:
        """What a person calls this place, as in *Kept in …*."""

    async def read(self, secret_id: str) -> Secret | None:
        """The key under this Secret ID, or None where there is none."""

    async def write(self, secret_id: str, key: Secret) -> None:
        """Keep this key, in place of an older one."""

    async def erase(self, secret_id: str) -> None:
        """Forget the key. Erasing what is not there is fine."""


_UNSAFE_MODULES = ("keyring.backends.null", "keyring.backends.fail", "keyrings.alt")
"""The null backend swallows every key in silence; fail keeps none; those of keyrings.alt are files."""

_LABELS = {
    "keyring.backends.SecretService": "the desktop's keyring (Secret Service)",
    "keyring.backends.libsecret": "the desktop's keyring (Secret Service)",
    "keyring.backends.kwallet": "KDE's wallet",
    "keyring.backends.macOS": "the macOS Keychain",
    "keyring.backends.Windows": "Windows Credential Manager",
}


def find_backend() -> KeyringBackend:
    """Choose the backend afresh, as the environment, the configuration file and the machine say now.

    Raises NoKeyring or UnsafeKeyring. The library remembers its first choice for good; *Look again*, after a
    person has started their keyring, must not meet that memory, so it is wiped first.
    """
    from keyring import backend, core  # 60 ms that the first window does not need

    vars(backend.get_all_keyring).pop("saved_result", None)
    core.init_backend()
    return safe_backend(core.get_keyring())


def safe_backend(backend: KeyringBackend) -> KeyringBackend:
    """Return the backend if each place behind it is safe. Raises NoKeyring or UnsafeKeyring with its name.

    A chain is judged by its members: a key could land in any of them.
    """
    members = list(_members(backend))
    if not members or all(_module(member) == "keyring.backends.fail" for member in members):
        raise NoKeyring
    for member in members:
        if _module(member).startswith(_UNSAFE_MODULES) or "plaintext" in type(member).__name__.lower():
            raise UnsafeKeyring(f"{_module(member)}.{type(member).__name__}")
    return backend


def label(backend: KeyringBackend) -> str:
    """What a person calls this place."""
    names = dict.fromkeys(_LABELS.get(_module(member), type(member).__name__) for member in _members(backend))
    return ", ".join(names)


def _members(backend: KeyringBackend) -> Iterator[KeyringBackend]:
    inner = getattr(backend, "backends", None)
    if inner is None:
        yield backend
        return
    for member in inner:
        yield from _members(member)


def _module(backend: KeyringBackend) -> str:
    return type(backend).__module__


class KeyringThread:
    """Runs blocking keyring calls on one daemon thread, one after the other, each with a time limit in seconds.

    Not an executor: a keyring's question can stay unanswered for ever, and the loop waits for its executors when
    it closes, so a frozen keyring would hold the exit. A call whose caller has gone is not begun.
    """

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._calls: queue.SimpleQueue[tuple[Callable[[], Any], asyncio.Future[Any]]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, call: Callable[[], T]) -> T:
        """Run this call, and return its result or its exception.

        Raises VaultTimedOut after the limit, in seconds, which counts from now: a call that waits behind a frozen
        one does not wait for ever.
        """
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="vault", daemon=True)
            self._thread.start()
        result: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._calls.put((call, result))
        try:
            async with asyncio.timeout(self._limit):
                return await result
        except TimeoutError:
            raise VaultTimedOut(self._limit) from None

    def _serve(self) -> None:
        while True:
            call, result = self._calls.get()
            if result.cancelled():
                continue
            answer, error = None, None
            try:
                answer = call()
            except Exception as failure:  # noqa: BLE001 - handed to the caller, who translates it
                error = failure
            with suppress(RuntimeError):  # the loop has closed meanwhile; nobody is left to tell
                result.get_loop().call_soon_threadsafe(_settle, result, answer, error)
            del call, result, answer, error  # no key stays in this frame while it waits for the next call


def _settle(result: asyncio.Future[Any], answer: object, error: Exception | None) -> None:
    if result.done():
        return
    if error is None:
        result.set_result(answer)
    else:
        result.set_exception(error)


_DENIED = ("dismissed", "denied", "canceled", "cancelled", "-128", "not allowed")
"""Words by which systems say that a person or a policy said no; macOS gives the number of its dialog's Cancel."""

_ABSENT_TYPES = {
    "FileNotFoundError",
    "ConnectionRefusedError",
    "ServiceUnknownError",
    "SecretServiceNotAvailableException",
}


def translated(error: Exception) -> VaultError:
    """Name this failure.

    The text of an unknown one is never shown: nobody knows what a backend writes there, so only its type is.
    """
    if isinstance(error, VaultError):
        return error
    name = type(error).__name__
    words = str(error).lower()
    if name == "PromptDismissedException" or any(word in words for word in _DENIED):
        return VaultDenied()
    if name in {"KeyringLocked", "LockedException"}:
        return VaultLocked()
    if name == "NoKeyringError" or name in _ABSENT_TYPES or type(error) is RuntimeError:
        return NoKeyring()
    return VaultBroken(name)


class KeyringVault:
    """Keys in the OS keyring: service ``HeyDesk``, user = the Secret ID.

    The library blocks, and can wait for a person's answer, so it runs on a thread of its own, one call at a time,
    each with a time limit in seconds. ``choose`` gives the backend; it is asked again after every failure.
    """

    def __init__(self, limit: float = 60, choose: Callable[[], KeyringBackend] = find_backend) -> None:
        self._calls = KeyringThread(limit)
        self._choose = choose
        self._backend: KeyringBackend | None = None
        self._label = "this computer's keyring"

    @property
    def label(self) -> str:
        """What a person calls this place; exact once it has been used."""
        return self._label

    async def read(self, secret_id: str) -> Secret | None:
        """The key, or None where the open keyring holds none."""

        def call(backend: KeyringBackend) -> Secret | None:
            text = backend.get_password(SERVICE, secret_id)
            return None if text is None else Secret(text)

        return await self._run(call)

    async def write(self, secret_id: str, key: Secret) -> None:
        """Keep the key, and read it back: a backend that swallows keys must not pass for one that keeps them."""

        def call(backend: KeyringBackend) -> None:
            backend.set_password(SERVICE, secret_id, key.reveal())
            if backend.get_password(SERVICE, secret_id) != key.reveal():
                raise LookupError("it did not keep the key")

        await self._run(call)

    async def erase(self, secret_id: str) -> None:
        """Forget the key."""

        def call(backend: KeyringBackend) -> None:
            if backend.get_password(SERVICE, secret_id) is not None:
                backend.delete_password(SERVICE, secret_id)

        await self._run(call)

    async def _run(self, call: Callable[[KeyringBackend], T]) -> T:
        return await self._calls.run(lambda: self._reach(call))

    def _reach(self, call: Callable[[KeyringBackend], T]) -> T:
        """On the vault's thread: choose a backend if there is none, call it, translate what it raises."""
        try:
            if self._backend is None:
                self._backend = self._choose()
                self._label = label(self._backend)
            return call(self._backend)
        except Exception as error:  # noqa: BLE001 - backends raise whatever their system raises
            self._backend = None
            failure = translated(error)
        # Raised out here, so that it does not drag along the backend's frames, in which the key may stand.
        raise failure


class MemoryVault:
    """Keeps keys in this process's memory alone: for the sandbox, and for *keep it for this session only*."""

    label = "this program's memory, until it ends"

    def __init__(self, keys: Mapping[str, Secret] | None = None) -> None:
        self._keys = dict(keys or {})

    async def read(self, secret_id: str) -> Secret | None:
        """The key, or None."""
        return self._keys.get(secret_id)

    async def write(self, secret_id: str, key: Secret) -> None:
        """Keep it."""
        self._keys[secret_id] = key

    async def erase(self, secret_id: str) -> None:
        """Forget it."""
        self._keys.pop(secret_id, None)
