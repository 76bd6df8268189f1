"""What a person is told when the sandbox can't start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heydesk.ui.question import Answer, Question

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def tell_no_sandbox(why: str, window: QWidget) -> None:
    """Say that nothing is sent from this window, and why."""
    tr = QCoreApplication.translate
    words = (tr("NoSandbox", "Nothing is sent from this window. Close it and try again."), why)
    close = Answer("close", tr("NoSandbox", "Close"), "close")
    Question(tr("NoSandbox", "The sandbox can't start"), words, (close,), window).open()
