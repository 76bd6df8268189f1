"""The operating system's keyring as a vault."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from heydesk.domain.records import Secret
from heydesk.vault.backend import label, look
from heydesk.vault.errand import Errand
from heydesk.vault.fault import translated

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "HeyDesk"

T = TypeVar("T")


class KeyringVault:
    """Keys in the OS keyring: service ``HeyDesk``, user = the Secret ID.

    The library blocks, and can wait for a person's answer, so it runs on a thread of its own, one call at a time,
    each with a time limit in seconds. ``choose`` gives the backend; it is asked again after every failure.
    """

    def __init__(self, limit: float = 60, choose: Callable[[], KeyringBackend] = look) -> None:
        self._errand = Errand(limit)
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
        return await self._errand.run(lambda: self._reach(call))

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
