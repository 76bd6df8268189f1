"""A composer with somebody who makes mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.composer.conftest import dark, light, writing
from tests.ui.composer.spelling.writer import Writer
from tests.ui.composer.writing import Writing

__all__ = ["dark", "light", "writing"]


@pytest.fixture
def writer(writing: Writing, tmp_path: Path) -> Writer:
    """Somebody who writes English of the United States, and has it checked."""
    made = Writer(writing, tmp_path / "words.txt")
    made.spelling.use("en_US")
    return made
