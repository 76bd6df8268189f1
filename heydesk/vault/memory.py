"""A vault that ends with the program: for the sandbox, and for *keep it for this session only*."""

from __future__ import annotations

from collections.abc import Mapping

from heydesk.domain.records import Secret


class MemoryVault:
    """Keeps keys in this process's memory and nowhere else."""

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
