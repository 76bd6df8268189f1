"""The port: read, write, erase."""

from __future__ import annotations

from typing import Protocol

from heydesk.domain.records import Secret


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
