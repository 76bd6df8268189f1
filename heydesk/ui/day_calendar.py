"""A month to choose a day from, in the window's colours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtWidgets import QAbstractButton, QCalendarWidget, QWidget

from heydesk.ui.theme import tokens


class DayCalendar(QCalendarWidget):
    """Qt's own, without the week's number and without red for the days that are not worked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day")
        self.setAccessibleName(self.tr("Day"))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setGridVisible(False)
        look = tokens()
        plain = QTextCharFormat()
        plain.setForeground(look.ink)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)
        self.setHeaderTextFormat(plain)
        for name, words in (("prev", self.tr("Month before")), ("next", self.tr("Month after"))):
            arrow = self.findChild(QAbstractButton, f"qt_calendar_{name}month")
            if isinstance(arrow, QAbstractButton):  # Qt's own parts have no names for screen readers
                arrow.setAccessibleName(words)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, look.bg)
        palette.setColor(QPalette.ColorRole.AlternateBase, look.bg)
        self.setPalette(palette)
