"""What the recipients come to, and the choice between one message each and one group."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.composer.audience_word import audience_words, is_too_many, keep_words
from heydesk.ui.composer.whom import NOBODY, Part, Shape, Whom
from heydesk.ui.quiet_label import quiet_label
from heydesk.ui.radio import Radio
from heydesk.ui.words import on_button
from heydesk.ui.wrap import Wrap

_MANY = 4
"""Fewer are taken out one by one."""


class AudienceChoice(QWidget):
    """Says what will become of the recipients; two radio buttons with two people or more.

    *Each alone* is where it starts, every time. A private note has no such choice: there is one
    about each. Where a list or a conversation stands beside others, one button for each that could stay.

    Signals:
        changed: the person chose.
        clear_asked: all recipients should go.
        keep_asked: only these should stay (their ``Recipient``s).
    """

    changed = Signal()
    clear_asked = Signal()
    keep_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._private = False
        self._whom = NOBODY
        self.each = Radio(self.tr("Each alone"))
        self.each.setObjectName("eachAlone")
        self.group = Radio(self.tr("One group, everybody sees everybody"))
        self.group.setObjectName("oneGroup")
        self.each.setChecked(True)
        self._words = quiet_label(wraps=True)
        self._words.setObjectName("audience")
        self._choices = QWidget()
        flow = Wrap(parent=self._choices)
        flow.addWidget(self.each)
        flow.addWidget(self.group)
        rows = self._rows = QVBoxLayout(self)
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
        self._parts: QWidget | None = None
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

    def show_whom(self, whom: Whom, *, private: bool) -> None:
        """Show what there is to say and to choose; with fewer than two people the choice starts anew."""
        if (whom, private) == (self._whom, self._private):
            return
        if whom.parts != self._whom.parts:
            self._offer(whom.parts)
        self._whom, self._private = whom, private
        if whom.shape not in {Shape.SEVERAL, Shape.MIXED} and self.group.isChecked():
            self.put(group=False)
        self._choices.setVisible(whom.shape is Shape.SEVERAL and not private)
        self._clear.setVisible(whom.chips >= _MANY)
        self.setVisible(whom.shape is not Shape.NOBODY)
        self._say()

    def _say(self) -> None:
        group = self.is_group
        too_many = is_too_many(self._whom, private=self._private)
        bad = too_many or self._whom.shape is Shape.MIXED or (self._private and self._whom.shape is Shape.LIST)
        self._words.setForegroundRole(QPalette.ColorRole.BrightText if bad else QPalette.ColorRole.PlaceholderText)
        self._words.setText(audience_words(self._whom, private=self._private, group=group))

    def _offer(self, parts: tuple[Part, ...]) -> None:
        """Offer to keep one of these."""
        if self._parts is not None:
            self._parts.hide()
            self._parts.deleteLater()
            self._parts = None
        if not parts:
            return
        self._parts = QWidget()
        flow = Wrap(8, self._parts)
        for part in parts:
            button = Button(on_button(keep_words(part)), ButtonKind.PLAIN)
            button.setObjectName("keepOnly")
            button.setToolTip(self.tr("Take the others out. Ctrl+Z in the field brings them back."))
            button.clicked.connect(lambda _checked=False, part=part: self.keep_asked.emit(part.recipients))
            flow.addWidget(button)
        self._rows.addWidget(self._parts)

    def _on_group_toggled(self) -> None:
        self._say()
        self.changed.emit()
