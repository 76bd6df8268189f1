"""A desk of its own for each test of a widget."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A real desk over a real file, with a clock that stands."""
    opened = Office(tmp_path)
    yield opened
    opened.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it has no window manager: that is so, and no fault of ours."""
    silent = pytest.mark.qt_log_ignore(
        "This plugin does not support (propagateSizeHints|raise|grabbing)", extend=True
    )
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(silent)
