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
