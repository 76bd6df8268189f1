"""Load Qt, and leave Python's ``import`` as it was."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Load PySide's first module and put Python's own ``__import__`` back in its place.

    PySide puts one there that reads, and keeps, the source of every module imported from then on, because a module
    could begin with ``from __feature__ import``. None here does, and that takes a tenth of the start.
    """
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - loaded for its sake alone

    builtins.__import__ = own
