"""Where the composer's fields stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from heydesk.ui.wrap import Wrap

if TYPE_CHECKING:
    from heydesk.ui.composer.form import Form

_CONTEXT = "Form"


def lay_out(form: Form) -> QVBoxLayout:
    """Place the fields of a form in rows, from whom it goes out to the button that sends it.

    Gives the column that the media fields stand in.
    """
    tr = QCoreApplication.translate
    grid = QGridLayout(form)
    grid.setContentsMargins(20, 16, 20, 16)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    for row, (words, part) in enumerate(
        ((tr(_CONTEXT, "From"), form.origin), (tr(_CONTEXT, "To"), form.recipients), ("", form.audience))
    ):
        if words:
            grid.addWidget(_Label(words, form.recipients.line.sizeHint().height() + 10), row, 0, top)
        grid.addWidget(part, row, 1)
    grid.addWidget(form.editor, 3, 0, 1, 2)
    grid.setRowStretch(3, 1)
    grid.addWidget(_Label(tr(_CONTEXT, "Media"), form.media[False].sizeHint().height()), 4, 0, top)
    media = QVBoxLayout()
    media.setSpacing(6)
    for field in form.media.values():
        media.addWidget(field)
    grid.addLayout(media, 4, 1)
    grid.addWidget(form.advanced, 5, 0, 1, 2)
    grid.addWidget(form.checks, 6, 0, 1, 2)
    grid.addWidget(form.later, 7, 0, 1, 2)
    act = Wrap()  # whom it goes to is not cut where there are many buttons: Send then stands in a line of its own
    act.addWidget(form.kept)
    act.addWidget(form.advanced.button)
    act.add_spring()
    act.addWidget(form.later.button)
    act.addWidget(form.send)
    grid.addLayout(act, 8, 0, 1, 2)
    return media


class _Label(QLabel):
    """The name of a row, in soft ink."""

    def __init__(self, words: str, height: int) -> None:
        super().__init__(words)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setMinimumHeight(height)
