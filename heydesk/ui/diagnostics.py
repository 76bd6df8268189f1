"""Dialogs to look at what HeyDesk knows of itself and to copy it: the crash report, and the diagnostics."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from heydesk.ui.text import announce
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.labels import Heading, TextLook, TextView, quiet_label

_SIDE = 24
_WIDTH, _HEIGHT = 660, 520
_MOST_LINES = 400


class ReportDialog(QDialog):
    """Shows a text with its lines as they are, to be copied. Opened, never executed.

    Signals:
        put_away: the person has seen enough of it and wants it gone.
    """

    put_away = Signal()

    def __init__(self, report: str, parent: QWidget | None, *, title: str = "", intro: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("crashReport")
        title = title or self.tr("Problem report")
        self.setWindowTitle(title)
        self._text = TextView(TextLook.CODE, _MOST_LINES, gives_way=True)
        self._text.setObjectName("reportText")
        self._text.setAccessibleName(title)
        self._text.show_text(report or self.tr("The report is empty."))
        self._text.setMaximumHeight(16_777_215)
        self._said = quiet_label()
        self._said.setObjectName("copied")
        copy = Button(self.tr("Copy report"), ButtonKind.PRIMARY)
        copy.setObjectName("copyReport")
        copy.clicked.connect(self._on_copy_clicked)
        away = Button(self.tr("Dismiss report"))
        away.setObjectName("dismissReport")
        away.clicked.connect(self._on_away_clicked)
        close = Button(self.tr("Close"))
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addWidget(self._said, 1)
        foot.addWidget(away)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(12)
        column.addWidget(Heading(title))
        told = intro or self.tr(
            "No names, numbers, texts or keys are in it, and HeyDesk sends it nowhere. Copy it for whoever helps you."
        )
        column.addWidget(quiet_label(told, wraps=True))
        column.addWidget(self._text, 1)
        column.addLayout(foot)
        room = parent.window().size() if parent is not None else None
        self.resize(
            _WIDTH if room is None else min(_WIDTH, room.width()),
            _HEIGHT if room is None else min(_HEIGHT, room.height() - _SIDE),
        )
        copy.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._said.setText(self.tr("Copied."))
        announce(self, self._said.text())

    def _on_away_clicked(self) -> None:
        self.put_away.emit()
        self.accept()
