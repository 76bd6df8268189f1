"""The composer's keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from heydesk.domain.problem import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.ui.composer.form import Form


def add_shortcuts(owner: QWidget, form: Form, send: Callable[[], None]) -> None:
    """Ctrl+Enter sends from anywhere in ``owner``; Alt and a letter leads to a field, from anywhere in the window."""
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)  # a key held down must not answer its own question
        shortcut.activated.connect(send)
    for key, act in (
        (Qt.Key.Key_F, form.origin.inbox_picker.setFocus),
        (Qt.Key.Key_A, form.origin.sender_picker.setFocus),
        (Qt.Key.Key_T, form.recipients.line.setFocus),
        (Qt.Key.Key_C, form.editor.text.click),
        (Qt.Key.Key_N, form.editor.note.click),
        (Qt.Key.Key_X, form.editor.box.setFocus),
        (Qt.Key.Key_M, lambda: form.go_to(Field.MEDIA)),
    ):
        QShortcut(QKeySequence(Qt.Modifier.ALT | key), owner).activated.connect(act)
