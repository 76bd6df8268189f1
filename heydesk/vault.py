"""Where Secret Keys are kept: the port ``Vault``, with an adapter for the system's keyring and one in memory.

The keyring library chooses a backend for the machine; one that is not known to encrypt is refused by its name.
Its calls block, so they run on a thread of their own (decision record 0007).
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from functools import reduce
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from heydesk.domain.errors import (
    NoKeyring,
    UnsafeKeyring,
    VaultBroken,
    VaultDenied,
    VaultError,
    VaultLocked,
    VaultTimedOut,
)
from heydesk.domain.l10n import Sentence, say
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
    def label(self) -> Sentence:
        """What a person calls this place, as in *Kept in …*."""

    @property
    def backend(self) -> str:
        """What stands behind it, by its name in the code; "" where that is not known."""

    async def read(self, secret_id: str) -> Secret | None:
        """The key under this Secret ID, or None where there is none."""

    async def write(self, secret_id: str, key: Secret) -> None:
        """Keep this key, in place of an older one."""

    async def erase(self, secret_id: str) -> None:
        """Forget the key. Erasing what is not there is fine."""

    def allow_question(self) -> None:
        """Let the next call ask the person again, after they have said no: they want to be asked now."""


_SECRET_SERVICE = say("the desktop's keyring (Secret Service)")
_ENCRYPTING = {
    "keyring.backends.SecretService": _SECRET_SERVICE,
    "keyring.backends.libsecret": _SECRET_SERVICE,
    "keyring.backends.kwallet": say("KDE's wallet"),
    "keyring.backends.macOS": say("the macOS Keychain"),
    "keyring.backends.Windows": say("Windows Credential Manager"),
}
"""The backends that may keep a key, by their modules, with what a person calls them. All of them hand it to a
service of the system that encrypts. Any other is refused, also one that says of itself that it encrypts: nobody
has looked at it (decision record 0007)."""


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
    """Return the backend if each place behind it encrypts. Raises NoKeyring or UnsafeKeyring with its name.

    The library's chain is judged by its members: a key could land in any of them.
    """
    members = list(_members(backend))
    if not members or all(_module(member) == "keyring.backends.fail" for member in members):
        raise NoKeyring
    for member in members:
        if _module(member) not in _ENCRYPTING:
            raise UnsafeKeyring(f"{_module(member)}.{type(member).__name__}")
    return backend


_CHAIN = "keyring.backends.chainer"


_USUAL = say("this computer's keyring")


def label(backend: KeyringBackend) -> Sentence:
    """What a person calls this place."""
    names = dict.fromkeys(_ENCRYPTING.get(_module(member), _USUAL) for member in _members(backend))
    return reduce(lambda first, second: say("{first}, {second}", first=first, second=second), names)


def _members(backend: KeyringBackend) -> Iterator[KeyringBackend]:
    if all(kind.__module__ != _CHAIN for kind in type(backend).__mro__):
        yield backend
        return
    for member in getattr(backend, "backends", ()):
        yield from _members(member)


def _module(backend: KeyringBackend) -> str:
    return type(backend).__module__


class _Call(Generic[T]):
    """One call on the keyring's thread, for one who waits for it. Ended by the one or given up by the other, once."""

    def __init__(self, call: Callable[[], T], result: asyncio.Future[T]) -> None:
        self.call = call
        self.result = result
        self._lock = threading.Lock()
        self._is_over = False

    def finish(self) -> bool:
        """Say that the call has ended; False where nobody waits for it any more."""
        return self._end_first()

    def give_up(self) -> bool:
        """Say that nobody waits any more; False where the call has ended already."""
        return self._end_first()

    @property
    def is_given_up(self) -> bool:
        """Whether nobody waits, before it has begun."""
        return self._is_over

    def _end_first(self) -> bool:
        with self._lock:
            was_over, self._is_over = self._is_over, True
        return not was_over


class KeyringThread:
    """Runs blocking keyring calls on one daemon thread, one after the other, each with a time limit in seconds.

    Not an executor: a keyring's question can stay unanswered for ever, and the loop waits for its executors when
    it closes, so a frozen keyring would hold the exit. A call whose caller has gone is not begun; one that ends
    after its caller has gone is undone, so that no key stays for which there is no account.
    """

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._calls: queue.SimpleQueue[tuple[_Call[Any], Callable[[], object]]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, call: Callable[[], T], undo: Callable[[], object] = lambda: None) -> T:
        """Run this call, and return its result or its exception. ``undo`` takes back what it did.

        Raises VaultTimedOut after the limit, in seconds, which counts from now: a call that waits behind a frozen
        one does not wait for ever. Whoever sees it end, in time or not, sees what it did: after VaultTimedOut, and
        after a cancellation, it has done nothing or will be undone.
        """
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="vault", daemon=True)
            self._thread.start()
        result: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        job = _Call(call, result)
        self._calls.put((job, undo))
        try:
            async with asyncio.timeout(self._limit):
                return await result
        except (TimeoutError, asyncio.CancelledError) as error:
            if not job.give_up():  # it ended at the same moment, and its outcome is not seen
                self._calls.put((_Call[Any](undo, result), lambda: None))
            if isinstance(error, TimeoutError):
                raise VaultTimedOut(self._limit) from None
            raise

    def _serve(self) -> None:
        while True:
            job, undo = self._calls.get()
            if job.is_given_up:
                continue
            answer, error = None, None
            try:
                answer = job.call()
            except Exception as failure:  # noqa: BLE001 - handed to the caller, who translates it
                error = failure
            if job.finish():
                with suppress(RuntimeError):  # the loop has closed meanwhile; nobody is left to tell
                    job.result.get_loop().call_soon_threadsafe(_settle, job.result, answer, error)
            elif error is None:
                with suppress(Exception):  # the keyring fails now; it was asked to take the key back
                    undo()
            del job, undo, answer, error  # no key stays in this frame while it waits for the next call


def _settle(result: asyncio.Future[Any], answer: object, error: Exception | None) -> None:
    if result.done():
        return
    if error is None:
        result.set_result(answer)
    else:
        result.set_exception(error)


_DEFAULT_COLLECTION = "/org/freedesktop/secrets/aliases/default"
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
    """Keys in the OS keyring: service ``HeyDesk``, user = the Secret ID, with the profile's name where it has one.

    So each profile has a key of its own, and forgetting an account in one leaves the others theirs.

    The library blocks, and can wait for a person's answer, so it runs on a thread of its own, one call at a time,
    each with a time limit in seconds. ``choose`` gives the backend; it is asked again after every failure. Once the
    person has said no, or has left the keyring locked, every call is refused without a question until
    ``allow_question``, or until somebody has unlocked it.
    """

    def __init__(
        self, limit: float = 60, choose: Callable[[], KeyringBackend] = find_backend, profile: str = ""
    ) -> None:
        self._calls = KeyringThread(limit)
        self._choose = choose
        self._profile = profile
        self._backend: KeyringBackend | None = None
        self._refusal: type[VaultDenied | VaultLocked] | None = None
        self._label = _USUAL

    @property
    def label(self) -> Sentence:
        """What a person calls this place; exact once it has been used."""
        return self._label

    @property
    def backend(self) -> str:
        """The backend by its name in the code; "" before it has been used, and after a failure."""
        return "" if self._backend is None else f"{_module(self._backend)}.{type(self._backend).__name__}"

    def user(self, secret_id: str) -> str:
        """The user under which the keyring lists the key of this Secret ID."""
        return f"{secret_id} (profile {self._profile})" if self._profile else secret_id

    def allow_question(self) -> None:
        """Let the next call ask the person again."""
        self._refusal = None

    async def read(self, secret_id: str) -> Secret | None:
        """The key, or None where the open keyring holds none."""

        def call(backend: KeyringBackend) -> Secret | None:
            text = backend.get_password(SERVICE, self.user(secret_id))
            return None if text is None else Secret(text)

        return await self._calls.run(lambda: self._reach(call))

    async def write(self, secret_id: str, key: Secret) -> None:
        """Keep the key, and read it back: a backend that swallows keys must not pass for one that keeps them.

        A write that ends after its caller has gone puts back what was there before.
        """
        await self._change(secret_id, key)

    async def erase(self, secret_id: str) -> None:
        """Forget the key; one that is forgotten after the caller has gone is put back."""
        await self._change(secret_id, None)

    async def _change(self, secret_id: str, key: Secret | None) -> None:
        user, before = self.user(secret_id), list[Secret | None]()

        def change(backend: KeyringBackend) -> None:
            text = backend.get_password(SERVICE, user)
            before[:] = [None if text is None else Secret(text)]
            _put(backend, user, key)
            if key is not None and backend.get_password(SERVICE, user) != key.reveal():
                with suppress(Exception):  # it did not keep the key; something else may stand there now
                    _put(backend, user, before[0])
                raise LookupError("it did not keep the key")

        def undo() -> None:
            self._reach(lambda backend: _put(backend, user, before[0]))

        await self._calls.run(lambda: self._reach(change), undo)

    def _reach(self, call: Callable[[KeyringBackend], T]) -> T:
        """On the vault's thread: choose a backend if there is none, call it, translate what it raises."""
        if self._refusal is not None and not (self._refusal is VaultLocked and _is_unlocked()):
            raise self._refusal
        self._refusal = None
        try:
            if self._backend is None:
                self._backend = self._choose()
                self._label = label(self._backend)
            return call(self._backend)
        except Exception as error:  # noqa: BLE001 - backends raise whatever their system raises
            self._backend = None
            failure = translated(error)
        if isinstance(failure, VaultDenied | VaultLocked):
            self._refusal = type(failure)
        # Raised out here, so that it does not drag along the backend's frames, in which the key may stand.
        raise failure


def _is_unlocked() -> bool:
    """Whether the Secret Service is there and open, without asking anybody for its password."""
    with suppress(Exception):  # where it isn't there, or can't tell, it is not open
        import secretstorage

        with closing(secretstorage.dbus_init()) as bus:
            return not secretstorage.Collection(bus, _DEFAULT_COLLECTION).is_locked()
    return False


def _put(backend: KeyringBackend, user: str, key: Secret | None) -> None:
    """Have this key there, or none."""
    if key is not None:
        backend.set_password(SERVICE, user, key.reveal())
    elif backend.get_password(SERVICE, user) is not None:
        backend.delete_password(SERVICE, user)


class MemoryVault:
    """Keeps keys in this process's memory alone: for the sandbox, and for *keep it for this session only*."""

    label = say("HeyDesk's memory until you quit")
    backend = "memory"

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

    def allow_question(self) -> None:
        """Nothing to do: nobody is asked."""
