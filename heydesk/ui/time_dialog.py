"""Choosing a day and a quarter hour at which the service shall send."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.domain.schedule import is_wanted_too_near, quarters_of, soonest
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.day_calendar import DayCalendar
from heydesk.ui.heading import Heading
from heydesk.ui.moment import clock, clock_with_zone, day_and_clock
from heydesk.ui.picker import Choice, Picker

Remark = Callable[[datetime], str]
"""What there is to say of a time: what the clock shows at the recipient's then."""

_SIDE = 24
_WIDTH = 52
"""In letters: room for what is said of a time, in one line or two."""


class TimeDialog(QDialog):
    """Opened, never executed. Nothing but what the service takes can be chosen.

    Signals:
        chosen: the person chose; with the instant.
    """

    chosen = Signal(object)

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
