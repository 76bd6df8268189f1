"""What the tests of the outbox share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def qapp_font(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    """Set the size of the application's font, until the test is over."""
    before = qapp.font()

    def resize(points: int) -> None:
        font = qapp.font()
        font.setPointSize(points)
        qapp.setFont(font)

    yield resize
    qapp.setFont(before)
