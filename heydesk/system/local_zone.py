"""The zone that this computer's clock shows, which may change while the program runs: a laptop travels."""

from __future__ import annotations

import os
import time
from pathlib import Path

_ZONE_FILE = Path("/etc/localtime")
_Mark = tuple[str | None, str, int, int]


class LocalZoneWatch:
    """Notices that this computer was set to another time zone.

    A program's times stay in the zone that it started in: the C library reads the zone once. Windows tells nobody.
    """

    def __init__(self) -> None:
        self._seen = _mark()

    def has_changed(self) -> bool:
        """Whether the zone was set anew since the last call; from now on times are in the new one, if so."""
        seen, self._seen = self._seen, _mark()
        if seen == self._seen or not hasattr(time, "tzset"):
            return False
        time.tzset()
        return True


def _mark() -> _Mark:
    """What differs where the zone was set: the variable, where the file leads, and which file it is."""
    try:
        found = _ZONE_FILE.stat()
        return os.environ.get("TZ"), os.path.realpath(_ZONE_FILE), found.st_ino, found.st_mtime_ns
    except OSError:
        return os.environ.get("TZ"), "", 0, 0
