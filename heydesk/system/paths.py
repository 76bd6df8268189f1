"""Paths of a profile: the platform's own folders for data, settings and state."""

from __future__ import annotations

import errno
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import platformdirs

import heydesk.resources
from heydesk.domain.errors import DiskFull, DiskReadOnly, InputError
from heydesk.domain.l10n import say

if sys.platform == "win32":
    from heydesk.system import windows

_PRIVATE, _OTHERS = 0o700, 0o077
_PROFILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


class BadProfile(InputError):
    """A profile's name that could lead out of its folder."""

    def __init__(self, name: str) -> None:
        super().__init__(
            say("“{name}” isn't a valid profile name. Use letters, digits, dots, dashes and underscores.", name=name)
        )


class ProfilePaths(NamedTuple):
    """Three folders of one profile: ``data`` (outbox, locks), ``config`` (settings), ``state`` (window, log)."""

    data: Path
    config: Path
    state: Path
    profile: str = ""
    """Its name; "" for the one that has none."""
    apart: Path | None = None

    @property
    def counter(self) -> Path:
        """The number by which an older copy of the outbox is noticed."""
        return (self.apart or self.state) / "outbox-counter.json"

    @property
    def outbox(self) -> Path:
        """The one SQLite file."""
        return self.data / "heydesk.sqlite3"

    @property
    def dispatcher_lock(self) -> Path:
        """Held by the one process that sends."""
        return self.data / "dispatcher.lock"

    @property
    def window_lock(self) -> Path:
        """Held by the one window of this profile."""
        return self.data / "window.lock"

    @property
    def settings(self) -> Path:
        """What a person has set."""
        return self.config / "settings.json"

    @property
    def window(self) -> Path:
        """Geometry and the like: worth keeping, not worth missing."""
        return self.state / "window.json"

    @property
    def log(self) -> Path:
        """The log, without message texts, tokens or keys."""
        return self.state / "heydesk.log"

    @property
    def crash_report(self) -> Path:
        """What faults of HeyDesk's own have left, until a person puts it away."""
        return self.state / "crash.log"

    @property
    def folders(self) -> tuple[Path, ...]:
        """All of them, each once."""
        return tuple(dict.fromkeys(filter(None, (self.data, self.config, self.state, self.apart))))

    def make(self) -> None:
        """Make the folders, for this user alone. Raises DiskFull or DiskReadOnly."""
        for folder in self.folders:
            try:
                _make_private(folder)
            except OSError as error:
                full = error.errno in {errno.ENOSPC, errno.EDQUOT}
                raise (DiskFull() if full else DiskReadOnly(str(folder))) from error


def _make_private(folder: Path) -> None:
    """Make a folder, and those above it that are missing, each for this user alone; one of ours is made so again.

    ``Path.mkdir`` gives its mode to the last one only: the sandbox's folder would be private in one that is not.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        _make_folder(each)
    if not is_private(folder):
        with suppress(OSError):  # on a file system that knows nothing of users
            _close_to_others(folder)


if sys.platform == "win32":
    _make_folder, _close_to_others = windows.make_private_folder, windows.make_private

    def is_private(folder: Path) -> bool:
        """Whether this user and the system's administrators alone can open a folder."""
        try:
            return windows.is_private(folder)
        except OSError:
            return False

else:

    def _make_folder(folder: Path) -> None:
        folder.mkdir(mode=_PRIVATE, exist_ok=True)

    def _close_to_others(folder: Path) -> None:
        folder.chmod(_PRIVATE)

    def is_private(folder: Path) -> bool:
        """Whether this user and the system's administrators alone can open a folder."""
        try:
            return not folder.stat().st_mode & _OTHERS
        except OSError:
            return False


def profile_paths(profile: str | None = None, *, sandbox: bool = False) -> ProfilePaths:
    """Return the folders of a profile, and of its sandbox, which shares nothing with it. Raises BadProfile."""
    dirs = platformdirs.PlatformDirs("heydesk", appauthor=False)
    if profile is not None and not _PROFILE.fullmatch(profile):
        raise BadProfile(profile)
    below = Path(*(["profiles", profile] if profile else []), *(["sandbox"] if sandbox else []))
    return ProfilePaths(
        data=Path(dirs.user_data_dir) / below,
        config=Path(dirs.user_config_dir) / below,
        state=Path(dirs.user_state_dir) / below,
        profile=profile or "",
        apart=outside(
            Path(dirs.user_data_dir),
            Path(dirs.user_state_dir),
            Path(dirs.user_cache_dir),
            platformdirs.user_data_path("heydesk", appauthor=False, roaming=True),
        )
        / below,
    )


def outside(data: Path, *others: Path) -> Path:
    """Return the first of these that is not within the folder of the data; ``data`` where all are.

    macOS keeps data, settings and state in one folder, and Windows the cache, too.
    """
    return next((folder for folder in others if not folder.is_relative_to(data)), data)


def resource(name: str) -> Path:
    """Return the path of a file of ``resources/``, which the build puts into the package as ``heydesk.resources``."""
    return Path(heydesk.resources.__file__).parent / name
