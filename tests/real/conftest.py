"""The real desktop that the tests here share; all of them start whole programs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.real.desktop import Desktop
from tests.real.standalone import StandaloneSandbox


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is here as slow."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker("slow")


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
