"""A composer with somebody who makes mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.composer.conftest import dark, light, writing
from tests.ui.composer.driver import ComposerDriver
from tests.ui.composer.spelling.spelling_driver import SpellingDriver

__all__ = ["dark", "light", "writing"]


@pytest.fixture
def writer(writing: ComposerDriver, tmp_path: Path) -> SpellingDriver:
    """Somebody who writes English of the United States, and has it checked."""
    made = SpellingDriver(writing, tmp_path / "words.txt")
    made.spelling.use("en_US")
    return made
