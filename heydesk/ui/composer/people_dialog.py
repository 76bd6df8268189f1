"""What a file of people holds, and which column of it has the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from heydesk.domain.csv_contacts import SheetColumn, guess_column, has_head
from heydesk.ui.announcement import announce
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.composer.people_preview import PeoplePreview
from heydesk.ui.heading import Heading
from heydesk.ui.picker import Choice, Picker
from heydesk.ui.quiet_label import quiet_label
from heydesk.ui.text_view import TextLook, TextView
from heydesk.ui.words import isolated, translate
from heydesk.ui.wrap import Wrap

if TYPE_CHECKING:
    from heydesk.domain.csv_contacts import Sheet

_SIDE = 24
_WIDTH = 560
_AT_ONCE = 100
"""Rows between two looks at the keyboard and the mouse: a hundredth of a second's work."""
_LISTED = 40
"""Bad cells that are listed one by one; of the rest the number is enough."""
_LINES = 5


class PeopleDialog(QDialog):
    """Shows the first rows, lets the person choose the column, counts it, and gives its numbers. Nothing is sent.

    Signals:
        taken: the column's numbers, each once (a tuple of digits), and how many were there more than once.
    """

    taken = Signal(object, int)

    def __init__(self, name: str, sheet: Sheet, region: str, parent: QWidget | None) -> None:
        """``name`` is the file's; ``region`` tells whose rules its numbers are read by."""
        super().__init__(parent)
        self._sheet = sheet
        self._region = region
        title = self.tr("Add from “{name}”").format(name=isolated(name))
        self.setWindowTitle(title)
        self.setObjectName("peopleDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._named = has_head(sheet, region)
        self._picker = Picker(self.tr("Column with the numbers"))
        self._picker.setObjectName("fileColumn")
        self._picker.offer([self._choice(place) for place in range(sheet.width)], guess_column(sheet, region), "")
        self._preview = PeoplePreview(sheet, named=self._named)
        self._count = QLabel()
        self._count.setObjectName("fileCount")
        self._count.setWordWrap(True)
        self._bad = TextView(TextLook.WORDS, _LINES, gives_way=True)
        self._bad.setObjectName("fileProblems")
        self._bad.setAccessibleName(self.tr("What is no number"))
        self._add = Button("", ButtonKind.PRIMARY)
        self._add.setObjectName("addNumbers")
        self._add.setDefault(True)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("cancelFile")
        self._lay_out(title)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._picker.chosen.connect(self._begin)
        self._add.clicked.connect(self._on_add_clicked)
        self._cancel.clicked.connect(self.reject)
        self._begin()
        self._add.setFocus()

    def _lay_out(self, title: str) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_SIDE, 20, _SIDE, 20)
        rows.setSpacing(10)
        rows.addWidget(Heading(title))
        rows.addWidget(quiet_label(self.tr("The numbers are in")))
        rows.addWidget(self._picker)
        rows.addWidget(self._preview)
        rows.addWidget(self._count)
        rows.addWidget(self._bad, 1)
        act = QWidget()
        line = Wrap(10, act)
        line.add_spring()
        line.addWidget(self._cancel)
        line.addWidget(self._add)
        rows.addWidget(act)
        self.resize(max(_WIDTH, self.fontMetrics().averageCharWidth() * 70), self.sizeHint().height())

    def _choice(self, place: int) -> Choice:
        """Name a column as the file does, with what stands first in it."""
        first = self._sheet.rows[0][place] if self._named else ""
        label = first or self.tr("Column {number}").format(number=place + 1)
        below = self._sheet.rows[int(self._named)][place]
        return Choice(place, label, below)

    def _begin(self) -> None:
        """Count the chosen column from its top."""
        column = self._picker.value or 0
        self._preview.mark(column)
        self._column = SheetColumn(self._sheet, column, self._region)
        self._bad.hide()
        self._add.setEnabled(False)
        self._say_add(0)
        self._timer.start()
        self._go_on()

    def _go_on(self) -> None:
        self._column.go_on(_AT_ONCE)
        if not self._column.is_done:
            self._count.setText(self.tr("Reading… {count}").format(count=_number(len(self._column.good))))
            return
        self._timer.stop()
        good = len(self._column.good)
        self._count.setText(self._words())
        announce(self._count, self._count.text())
        self._say_add(good)
        self._add.setEnabled(good > 0)
        bad = self._problems()
        self._bad.show_text("\n".join(bad))
        self._bad.setVisible(bool(bad))

    def _say_add(self, good: int) -> None:
        words = self.tr("Add 1 number") if good == 1 else self.tr("Add {count} numbers")
        self._add.setText(words.format(count=_number(good)))
        self._add.updateGeometry()

    def _words(self) -> str:
        """Say what the column comes to."""
        column = self._column
        found = [self.tr("Numbers: {count}").format(count=_number(len(column.good)))]
        if column.twice:
            found.append(self.tr("there more than once: {count}").format(count=_number(column.twice)))
        if column.empty:
            found.append(self.tr("rows without one: {count}").format(count=_number(column.empty)))
        if column.bad:
            found.append(self.tr("no numbers, and left out: {count}").format(count=_number(len(column.bad))))
        return " · ".join(found)

    def _problems(self) -> list[str]:
        """Say of each bad cell where it is, and why it is none."""
        line = self.tr("Row {row}: {reason}")
        bad = self._column.bad
        found = [line.format(row=cell.row, reason=translate(cell.reason)) for cell in bad[:_LISTED]]
        if len(bad) > _LISTED:
            found.append(self.tr("and {count} more").format(count=_number(len(bad) - _LISTED)))
        return found

    def _on_add_clicked(self) -> None:
        self.taken.emit(self._column.good, self._column.twice)
        self.accept()


def _number(count: int) -> str:
    return QLocale().toString(count)
