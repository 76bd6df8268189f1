"""A question with named answers, over the window. It is opened, never executed: the outbox goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QAbstractButton, QCalendarWidget, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.domain.schedule import is_wanted_too_near, quarters_of, soonest
from heydesk.ui.text import clock, clock_with_zone, day_and_clock
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import Choice, Picker
from heydesk.ui.widgets.labels import Heading

_WIDTH = 52
_LEAST, _MOST = 400, 640
_SIDE = 24


class Answer(NamedTuple):
    """One button: what it stands for, what it says, and its object name."""

    value: str
    words: str
    object_name: str


class Question(QDialog):
    """Asks once. The first answer stands out; the last is what closing the question means.

    Signals:
        answered: the person decided; with the answer's value.
    """

    answered = Signal(str)

    def __init__(self, title: str, lines: Sequence[str], answers: Sequence[Answer], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._value = answers[-1].value
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(12)
        column.addWidget(Heading(title))
        for line in lines:
            label = QLabel(line)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setForegroundRole(QPalette.ColorRole.WindowText)
            column.addWidget(label)
        column.addSpacing(6)
        buttons = QWidget()
        flow = Wrap()
        for place, answer in enumerate(answers):
            if place == len(answers) - 1:
                flow.add_spring()
            button = Button(answer.words, ButtonKind.PLAIN if place else ButtonKind.PRIMARY)
            button.setObjectName(answer.object_name)
            button.clicked.connect(lambda _checked=False, value=answer.value: self._on_button_clicked(value))
            flow.addWidget(button)
            safest = button
        buttons.setLayout(flow)
        column.addWidget(buttons)
        words = self.fontMetrics().averageCharWidth() * _WIDTH
        self.setFixedWidth(max(_LEAST, words, min(flow.sizeHint().width(), _MOST)) + 2 * _SIDE)
        safest.setFocus()
        self.finished.connect(self._on_self_finished)

    def _on_button_clicked(self, value: str) -> None:
        self._value = value
        self.accept()

    def _on_self_finished(self) -> None:
        self.answered.emit(self._value)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as tall as the words are at this width."""
        super().showEvent(event)
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))


# A month to choose a day from, in the window's colours.


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


# Choosing a day and a quarter hour at which the service shall send.

Remark = Callable[[datetime], str]
"""What there is to say of a time: what the clock shows at the recipient's then."""


class TimeDialog(QDialog):
    """Opened, never executed. Nothing but what the service takes can be chosen.

    Signals:
        chosen: the person chose; with the instant.
    """

    chosen = Signal(datetime)

    def __init__(
        self,
        title: str,
        now: Callable[[], datetime],
        at: datetime | None,
        remark: Remark,
        parent: QWidget | None = None,
    ) -> None:
        """``at`` is the time to begin with; one that has come too near gives way to the first that can be had."""
        super().__init__(parent)
        self._now = now
        self._remark = remark
        self._quarters: tuple[datetime, ...] = ()
        self.setObjectName("timeDialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = DayCalendar()
        self._time = Picker(self.tr("Time"))
        self._time.setObjectName("timeOfDay")
        self._said = QLabel()
        self._said.setObjectName("chosenTime")
        self._note = QLabel()
        self._note.setObjectName("timeRemark")
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (self._said, self._note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._ok = Button("", ButtonKind.PRIMARY)
        self._lay_out(title)
        self._begin_with(at)
        self._calendar.selectionChanged.connect(self._on_calendar_selection_changed)
        self._time.chosen.connect(self._say)

    @property
    def time(self) -> datetime | None:
        """What is chosen now."""
        place = self._time.value
        return None if place is None else self._quarters[place]

    def _lay_out(self, title: str) -> None:
        self._ok.setText(self.tr("Set time"))
        self._ok.setObjectName("setTime")
        self._ok.setDefault(True)
        self._ok.clicked.connect(self._on_ok_clicked)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("cancelTime")
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._time, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(12)
        column.addWidget(Heading(title))
        column.addWidget(self._calendar)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self._note)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)

    def _begin_with(self, at: datetime | None) -> None:
        now = self._now()
        first = soonest(now)
        wanted = first if at is None or is_wanted_too_near(at, now) else at
        self._calendar.setMinimumDate(_qdate(first.astimezone().date()))
        self._calendar.setSelectedDate(_qdate(wanted.astimezone().date()))
        self._offer(wanted)

    def _offer(self, wanted: datetime | None) -> None:
        """Offer the quarter hours of the chosen day that can be had; the same time of day stays, if it is one."""
        now, chosen = self._now(), self._calendar.selectedDate()
        day = date(chosen.year(), chosen.month(), chosen.day())
        self._quarters = tuple(at for at in quarters_of(day) if not is_wanted_too_near(at, now))
        places = {at: place for place, at in enumerate(self._quarters)}
        place = places.get(wanted) if wanted is not None else None
        faces = [clock(at) for at in self._quarters]
        choices = [
            Choice(number, face if faces.count(face) == 1 else clock_with_zone(at))
            for number, (face, at) in enumerate(zip(faces, self._quarters, strict=True))
        ]
        self._time.offer(choices, 0 if place is None else place, self.tr("No time is left on this day"))
        self._say()

    def _say(self) -> None:
        at = self.time
        self._ok.setEnabled(at is not None)
        words = "" if at is None else self.tr("Heymarket sends it at {time}, also while this computer is off.")
        self._said.setText(words.format(time="" if at is None else day_and_clock(at)))
        self._note.setText("" if at is None else self._remark(at))

    def _on_calendar_selection_changed(self) -> None:
        before, chosen = self.time, self._calendar.selectedDate()
        wanted = None
        if before is not None:
            local = before.astimezone()
            same = datetime(  # noqa: DTZ001 - this computer's own time of day, on another day
                chosen.year(), chosen.month(), chosen.day(), local.hour, local.minute
            )
            wanted = same.astimezone(before.tzinfo)
        self._offer(wanted)

    def _on_ok_clicked(self) -> None:
        """Take it, unless it has come too near while the dialog was open."""
        at = self.time
        if at is None or is_wanted_too_near(at, self._now()):
            self._begin_with(None)
            return
        self.chosen.emit(at)
        self.accept()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
