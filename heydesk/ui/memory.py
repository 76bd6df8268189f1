"""What the window remembers of itself: worth keeping, not worth a word when it is lost."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


class WindowMemory:
    """A small file of JSON. What can't be read is as if it had never been there."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[str, object]:
        """Read it."""
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def save(self, values: Mapping[str, object]) -> None:
        """Write it, whole or not at all."""
        new = self._path.with_suffix(".new")
        with suppress(OSError):
            new.write_text(json.dumps(dict(values)), "utf-8")
            new.replace(self._path)
