"""The first rows of a file, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from heydesk.domain.csv_contacts import Sheet

_ROWS = 5
_WIDEST = 220
_ABOVE = 8


class PeoplePreview(QTableWidget):
    """Shows what a file begins with; the chosen column stands out. Nothing can be changed in it."""

    def __init__(self, sheet: Sheet, *, named: bool) -> None:
        """``named`` where the first row holds the columns' names."""
        shown = sheet.rows[int(named) : _ROWS + int(named)]
        super().__init__(len(shown), sheet.width)
        self.setObjectName("filePreview")
        self.setAccessibleName(self.tr("The first rows"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        names = [name if named and name else str(place + 1) for place, name in enumerate(sheet.rows[0])]
        self.setHorizontalHeaderLabels(names)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ABOVE)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row, cells in enumerate(shown):
            for column, cell in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(" ".join(cell.split())))
        self.resizeColumnsToContents()
        for column in range(sheet.width):
            self.setColumnWidth(column, min(self.columnWidth(column), _WIDEST))

    def mark(self, column: int) -> None:
        """Let this column stand out, and be in sight."""
        ground = QBrush(tokens().accent_soft)
        for item in self.findItems("", Qt.MatchFlag.MatchContains):
            item.setBackground(ground if item.column() == column else QBrush())
        self.scrollTo(self.model().index(0, column))

    def sizeHint(self) -> QSize:
        """Room for all its rows and a scroll bar."""
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        height += (
            sum(self.rowHeight(row) for row in range(self.rowCount()))
            + self.horizontalScrollBar().sizeHint().height()
        )
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """All its rows: there are few."""
        return QSize(0, self.sizeHint().height())
