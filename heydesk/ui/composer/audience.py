"""The choice between one message each and one group."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.domain.audience import MAX_EACH_ALONE
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.radio import Radio
from heydesk.ui.wrap import Wrap

_SEVERAL = 2
_MANY = 4
"""Fewer are taken out one by one."""


class AudienceChoice(QWidget):
    """Two radio buttons, shown with two recipients or more. *Each alone* is where it starts, every time.

    A private note has no such choice: there is one in each conversation.

    Signals:
        changed: the person chose.
        clear_asked: all recipients should go.
    """

    changed = Signal()
    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._private = False
        self._count = 0
        self.each = Radio(self.tr("Each alone"))
        self.each.setObjectName("eachAlone")
        self.group = Radio(self.tr("One group, everybody sees everybody"))
        self.group.setObjectName("oneGroup")
        self.each.setChecked(True)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._choices = QWidget()
        flow = Wrap(parent=self._choices)
        flow.addWidget(self.each)
        flow.addWidget(self.group)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self._choices)
        self._clear = Button(self.tr("Clear all"), ButtonKind.LINK)
        self._clear.setObjectName("clearRecipients")
        self._clear.setToolTip(self.tr("Take all recipients out. Ctrl+Z in the field brings them back."))
        self._clear.clicked.connect(self.clear_asked)
        foot = QHBoxLayout()
        foot.addWidget(self._words, 1)
        foot.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(foot)
        self.group.toggled.connect(self._on_group_toggled)
        self.hide()

    @property
    def is_group(self) -> bool:
        """Whether everybody of a text sees everybody."""
        return self.group.isChecked()

    def put(self, *, group: bool) -> None:
        """Choose, as a draft has it. Nothing is announced."""
        self.blockSignals(True)
        (self.group if group else self.each).setChecked(True)
        self.blockSignals(False)
        self._say()

    def count(self, recipients: int, *, private: bool) -> None:
        """Show the choice for so many recipients; with fewer than two there is none, and it starts anew."""
        self._count, self._private = recipients, private
        if recipients < _SEVERAL and self.group.isChecked():
            self.put(group=False)
        self._choices.setVisible(not private)
        self._clear.setVisible(recipients >= _MANY)
        self.setVisible(recipients >= _SEVERAL)
        self._say()

    def _say(self) -> None:
        if self._count < _SEVERAL:
            return
        too_many = self._count > MAX_EACH_ALONE and (self._private or not self.is_group)
        self._words.setForegroundRole(
            QPalette.ColorRole.BrightText if too_many else QPalette.ColorRole.PlaceholderText
        )
        if too_many:
            words = self.tr("{count} people: more than {most} each alone is not possible yet.")
        elif self._private:
            words = self.tr("{count} notes, one in each conversation.")
        elif self.is_group:
            words = self.tr("1 message to all {count}. Each sees the others' numbers and their replies.")
        else:
            words = self.tr("{count} messages, one to each. Nobody sees who else got one.")
        self._words.setText(words.format(count=self._count, most=MAX_EACH_ALONE))

    def _on_group_toggled(self) -> None:
        self._say()
        self.changed.emit()
