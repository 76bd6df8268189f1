"""Locks between processes, which the system releases when their holder dies: the dispatcher's and the window's."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from heydesk.domain.errors import DiskReadOnly

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from filelock import FileLock


class Lock:
    """A lock for the one dispatcher of an outbox, by the library ``filelock``; ``kill -9`` frees it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock: FileLock | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds it."""
        return self._lock is not None and self._lock.is_locked

    def acquire(self) -> bool:
        """Acquire it if it is free; return whether this object holds it now. Raises DiskReadOnly."""
        import filelock  # it brings asyncio, which the first window does not need

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
        """Release it, if it is held."""
        if self._lock is not None:
            self._lock.release(force=True)


class WindowLock:
    """A lock of the kernel, for the one window and the one sandbox of a profile. The first paint waits for it.

    A file with a process's number in it would not do: numbers are given again, most of all in containers and after
    a restart, and then a window that was killed would keep every later one out.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def acquire(self) -> bool:
        """Acquire it if it is free; return whether to go on: where nothing can be locked, nobody is kept out."""
        if self._file is not None:
            return True
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True  # the outbox is in the same folder, and says what is wrong with it
        try:
            _lock(file)
        except OSError as error:
            os.close(file)
            return not _is_held_elsewhere(error)
        self._file = file
        return True

    def release(self) -> None:
        """Release it, if it is held."""
        if self._file is not None:
            with suppress(OSError):
                os.close(self._file)
            self._file = None


if sys.platform == "win32":

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _is_held_elsewhere(error: OSError) -> bool:
        """A byte that can't be locked is somebody else's; C libraries differ in the number they give for it."""
        return error.errno not in {errno.EBADF, errno.EINVAL, errno.ENOSYS}

else:

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_held_elsewhere(error: OSError) -> bool:
        """What systems answer when somebody else has it; anything else means that nothing can be locked there."""
        return error.errno in {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
