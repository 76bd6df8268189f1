"""The counted groups above the list; pressing one filters it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from heydesk.core.outbox_view import Counts
from heydesk.ui.outbox.group import Group
from heydesk.ui.sheet import Sheet
from heydesk.ui.theme import tokens
from heydesk.ui.token import Tokens

_ICON = 16


class GroupButton(QPushButton):
    """One group: its icon, its name, and at the right how many stand there."""

    def __init__(self, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = group
        self.setText(
            QCoreApplication.translate("Group", str(_NAMES[group]))
        )  # not through Qt's constructor: see Button
        self._count = -1
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setObjectName(f"group_{group.value}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        if count == self._count:
            return
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row; one that needs a person has its count in red and bold."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens()
        box = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_soft if self.isChecked() else look.chip)
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        alarming = self._group is Group.NEEDS_YOU and self._count > 0
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        top = (self.height() - _ICON) // 2
        sheet.icon(QRect(8, top, _ICON, _ICON), _ICONS[self._group], self._colour(look))
        words = self.rect().adjusted(8 + _ICON + 8, 0, -8, 0)
        if alarming:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        painter.setPen(look.ink)
        sheet.words(words, self.text())
        painter.setPen(look.bad if alarming else look.soft)
        sheet.words(words, self.locale().toString(self._count), trailing=True)

    def sizeHint(self) -> QSize:
        """A line of text with room to hit it."""
        words = self.fontMetrics().size(0, self.text())
        return QSize(words.width() + _ICON + 24 + self.fontMetrics().horizontalAdvance("0000"), words.height() + 14)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def _colour(self, look: Tokens) -> QColor:
        if self._count <= 0:
            return look.soft
        match self._group:
            case Group.NEEDS_YOU:
                return look.bad
            case Group.HELD | Group.TODAY:
                return look.ink
            case _:
                return look.accent


class GroupList(QWidget):
    """All groups, one of them pressed, or none while earlier messages are shown too.

    Signals:
        picked: another group was pressed, by the person alone.
    """

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Outbox groups"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._choice = QButtonGroup(self)
        self._buttons = {group: GroupButton(group, self) for group in Group}
        for button in self._buttons.values():
            layout.addWidget(button)
            self._choice.addButton(button)
        self._buttons[Group.TODAY].setChecked(True)
        self._choice.buttonClicked.connect(self._on_choice_clicked)

    @property
    def group(self) -> Group | None:
        """The pressed group; None shows everything there is."""
        return next((group for group, button in self._buttons.items() if button.isChecked()), None)

    def choose(self, group: Group | None) -> None:
        """Press a group, or none, without saying so."""
        self._choice.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each is group)
        self._choice.setExclusive(True)

    def show_counts(self, counts: Counts) -> None:
        """Show these figures."""
        for group, button in self._buttons.items():
            button.show_count(group.count(counts))
        scheduled = self._buttons[Group.SCHEDULED]
        scheduled.setVisible(scheduled.isChecked() or counts.scheduled > 0)  # most teams schedule seldom

    def _on_choice_clicked(self) -> None:
        self.picked.emit()


_NAMES = {
    Group.NEEDS_YOU: QT_TRANSLATE_NOOP("Group", "Needs you"),
    Group.WAITING: QT_TRANSLATE_NOOP("Group", "Waiting"),
    Group.HELD: QT_TRANSLATE_NOOP("Group", "Held"),
    Group.SENDING: QT_TRANSLATE_NOOP("Group", "Sending"),
    Group.SCHEDULED: QT_TRANSLATE_NOOP("Group", "Scheduled"),
    Group.TODAY: QT_TRANSLATE_NOOP("Group", "Today"),
}
_ICONS = {
    Group.NEEDS_YOU: "attention",
    Group.WAITING: "waiting",
    Group.HELD: "held",
    Group.SENDING: "sending",
    Group.SCHEDULED: "clock",
    Group.TODAY: "check",
}
