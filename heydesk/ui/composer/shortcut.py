"""The composer's keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication

from heydesk.domain.problems import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.ui.composer.form import Form


def add_shortcuts(owner: QWidget, form: Form, send: Callable[[], None]) -> None:
    """Ctrl+Enter sends from anywhere in ``owner``; Alt and a letter leads to a field, from anywhere in the window.

    Ctrl+Enter pressed twice in a hurry is one press, as a double click on the button is one click.
    """
    last = QElapsedTimer()

    def press() -> None:
        if last.isValid() and last.elapsed() < QApplication.doubleClickInterval():
            return  # nobody has read by now what the first press may have asked
        if not form.is_composing:
            last.start()
        send()

    # Keys are given in words: QKeySequence's own tables cost a hundredth of the window's start.
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        shortcut = QShortcut(keys, owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)  # a key held down must not answer its own question
        shortcut.activated.connect(press)
    for letter, act in (
        ("F", form.origin.inbox_picker.setFocus),
        ("A", form.origin.sender_picker.setFocus),
        ("T", form.recipients.line.setFocus),
        ("C", form.editor.text.click),
        ("N", form.editor.note.click),
        ("X", form.editor.box.setFocus),
        ("M", lambda: form.go_to(Field.MEDIA)),
    ):
        QShortcut(f"Alt+{letter}", owner).activated.connect(act)
