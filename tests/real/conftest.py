"""The real desktop that the tests here share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.real.desktop import Desktop
from tests.real.standalone import StandaloneSandbox


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """A display, a session bus with an unlocked Secret Service, and the accessibility bus."""
    with Desktop() as desktop:
        yield desktop


@pytest.fixture
def sandbox(desktop: Desktop, tmp_path: Path) -> Iterator[StandaloneSandbox]:
    """A sandbox in another process, empty at the start."""
    with StandaloneSandbox(tmp_path, desktop.env) as sandbox:
        yield sandbox
