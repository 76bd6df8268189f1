"""A lock between processes that the system lets go of when its holder dies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from heydesk.domain.errors import DiskReadOnly

if TYPE_CHECKING:
    from filelock import FileLock


class Lock:
    """One process at a time holds it; ``kill -9`` frees it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock: FileLock | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds it."""
        return self._lock is not None and self._lock.is_locked

    def take(self) -> bool:
        """Take it if it is free; tell whether this object holds it now. Raises DiskReadOnly."""
        import filelock

        if self._lock is None:
            # Held by an object, not by a thread: the keyring's thread may be the one that lets go at exit.
            self._lock = filelock.FileLock(self._path, thread_local=False, mode=0o600)
        if self._lock.is_locked:
            return True
        try:
            self._lock.acquire(timeout=0)
        except filelock.Timeout:
            return False
        except OSError as error:
            raise DiskReadOnly(str(self._path.parent)) from error
        return True

    def release(self) -> None:
        """Let go, if it is held."""
        if self._lock is not None:
            self._lock.release(force=True)
