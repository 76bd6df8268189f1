"""A question with named answers, over the window. It is opened, never executed: the outbox goes on meanwhile."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QDate, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractButton,
    QCalendarWidget,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from heydesk.domain.schedule import is_wanted_too_near, quarters_of, soonest
from heydesk.ui.text import announce, clock, clock_with_zone, day_and_clock, on_button
from heydesk.ui.theme import Tokens, tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import Heading
from heydesk.ui.widgets.painting import icon

_WIDTH = 52
_TIMES_WIDTH = 18
_LEAST, _MOST = 400, 640
_SIDE = 24


class Answer(NamedTuple):
    """One button: what it stands for, what it says, and its object name."""

    value: str
    words: str
    object_name: str
    stays: bool = False
    """Whether the question stays open: something to do before it is decided."""


class Question(QDialog):
    """Asks once. The first answer stands out; the last is what closing the question means.

    Signals:
        answered: the person decided; with the answer's value.
        asked: a button was clicked that leaves the question open; with its answer's value.
    """

    answered = Signal(str)
    asked = Signal(str)

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
            button.clicked.connect(partial(self._on_button_clicked, answer))
            flow.addWidget(button)
            safest = button
        buttons.setLayout(flow)
        column.addWidget(buttons)
        words = self.fontMetrics().averageCharWidth() * _WIDTH
        self.setFixedWidth(max(_LEAST, words, min(flow.sizeHint().width(), _MOST)) + 2 * _SIDE)
        safest.setFocus()
        self.finished.connect(self._on_self_finished)

    def _on_button_clicked(self, answer: Answer) -> None:
        if answer.stays:
            self.asked.emit(answer.value)
            return
        self._value = answer.value
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
        self._look: Tokens | None = None
        self.setObjectName("day")
        self.setAccessibleName(self.tr("Day"))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setGridVisible(False)
        for name, words in (("prev", self.tr("Month before")), ("next", self.tr("Month after"))):
            arrow = self.findChild(QAbstractButton, f"qt_calendar_{name}month")
            if isinstance(arrow, QAbstractButton):  # Qt's own parts have no names for screen readers
                arrow.setAccessibleName(words)
        self._chosen = QDate()
        self._dress()
        self.selectionChanged.connect(self._on_own_selection_changed)

    def _dress(self) -> None:
        """Take the window's colors: the month's name and the arrows on the ground of the days, nothing in red."""
        look = self._look = tokens()
        plain = QTextCharFormat()
        plain.setForeground(look.ink)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)
        self.setHeaderTextFormat(plain)
        role = QPalette.ColorRole
        palette = QPalette()
        for each in (role.Base, role.AlternateBase):
            palette.setColor(each, look.bg)
        self.setPalette(palette)
        view = self.findChild(QWidget, "qt_calendar_calendarview")
        if isinstance(view, QWidget):  # it keeps the colors that it was made with
            view.setPalette(palette)
        bar = self.findChild(QWidget, "qt_calendar_navigationbar")
        if isinstance(bar, QWidget):
            ground = QPalette()
            for each in (role.Highlight, role.Window, role.Button):
                ground.setColor(each, look.bg)
            for each in (role.HighlightedText, role.WindowText, role.ButtonText, role.Text):
                ground.setColor(each, look.ink)
            for part in (bar, *bar.findChildren(QWidget)):
                part.setPalette(ground)
            size = round(self.fontMetrics().height() * 0.9)
            for name, picture in (("prev", "chevron-left"), ("next", "chevron-right")):
                arrow = bar.findChild(QToolButton, f"qt_calendar_{name}month")
                if isinstance(arrow, QToolButton):
                    turned = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
                    arrow.setIcon(icon(turned[picture] if self.isRightToLeft() else picture, look.ink))
                    arrow.setIconSize(QSize(size, size))
        self._on_own_selection_changed()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the direction."""
        super().changeEvent(event)
        is_other = (
            event.type() == QEvent.Type.PaletteChange and tokens() != self._look
        )  # its own palette is no reason
        if is_other or event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def _on_own_selection_changed(self) -> None:
        """Let the chosen day be read on the accent, whichever day of the week it is."""
        if self._chosen.isValid():
            self.setDateTextFormat(self._chosen, QTextCharFormat())
        self._chosen = self.selectedDate()
        chosen = QTextCharFormat()
        chosen.setForeground(tokens().on_accent)
        self.setDateTextFormat(self._chosen, chosen)


# Choosing a day and a quarter hour at which the service shall send.

Remark = Callable[[datetime], str]
"""What there is to say of a time: what the clock shows at the recipient's then."""


_TYPED = re.compile(r"\s*(\d{1,2})(?:[:.h]?([0-5]\d))?\s*([ap])?\.?\s*m?\.?\s*", re.IGNORECASE)
"""A time as people type it: ``7:20 am``, ``7``, ``1920``, ``7.30p``."""
_NOON, _MIDNIGHT = 12, 24


def read_time_of_day(typed: str) -> tuple[int, int] | None:
    """Read hour (0 to 23) and minute; None for what is no time, or not one yet."""
    found = _TYPED.fullmatch(typed)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").casefold()
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return (hour, minute) if hour < _MIDNIGHT else None


class TimeDialog(QDialog):
    """Opened, never executed. Nothing but what the service takes can be chosen: a day, and a quarter hour of it.

    The time is typed, or chosen from a list beside the calendar. For one between two quarter hours it says so and
    offers both; it never takes another one in silence.

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
        self._faces: tuple[str, ...] = ()
        self._time: datetime | None = None
        self.setObjectName("timeDialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = DayCalendar()
        self._field = LineField()
        self._field.setObjectName("timeOfDay")
        self._field.setAccessibleName(self.tr("Time"))
        self._list = QListWidget()
        self._list.setObjectName("times")
        self._list.setAccessibleName(self.tr("Times"))
        self._said = QLabel()
        self._said.setObjectName("chosenTime")
        self._note = QLabel()
        self._note.setObjectName("timeRemark")
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (self._said, self._note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._near = QWidget()
        near = Wrap(8, self._near)
        self._nearest = tuple(Button("") for _ in range(2))
        for name, button in zip(("quarterBefore", "quarterAfter"), self._nearest, strict=True):
            button.setObjectName(name)
            button.clicked.connect(partial(self._on_near_clicked, button))
            near.addWidget(button)
        self._ok = Button("", ButtonKind.PRIMARY)
        self._lay_out(title)
        self._begin_with(at)
        self._field.setFocus()
        self._field.selectAll()
        self._calendar.selectionChanged.connect(self._on_calendar_selection_changed)
        self._field.textEdited.connect(self._on_field_edited)
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._field.installEventFilter(self)

    @property
    def time(self) -> datetime | None:
        """What is chosen now; None where nothing can be, or where what is typed is no quarter hour."""
        return self._time

    def _lay_out(self, title: str) -> None:
        self._ok.setText(self.tr("Set time"))
        self._ok.setObjectName("setTime")
        self._ok.setDefault(True)
        self._ok.clicked.connect(self._on_ok_clicked)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("cancelTime")
        cancel.clicked.connect(self.reject)
        times = QVBoxLayout()
        times.setSpacing(6)
        times.addWidget(self._field)
        times.addWidget(self._list, 1)
        width = self.fontMetrics().averageCharWidth() * _TIMES_WIDTH
        self._field.setFixedWidth(width)
        self._list.setFixedWidth(width)
        self._list.setMinimumHeight(0)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._calendar, 1)
        row.addLayout(times)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(12)
        column.addWidget(Heading(title))
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self._note)
        column.addWidget(self._near)
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
        now = self._now()
        self._quarters = tuple(at for at in quarters_of(self._day()) if not is_wanted_too_near(at, now))
        faces = [clock(at) for at in self._quarters]
        self._faces = tuple(
            face if faces.count(face) == 1 else clock_with_zone(at)
            for face, at in zip(faces, self._quarters, strict=True)
        )
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems(self._faces)
        self._list.blockSignals(False)
        if wanted not in self._quarters:
            wanted = next(iter(self._quarters), None)
        self._choose(wanted)

    def _day(self) -> date:
        chosen = self._calendar.selectedDate()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _choose(self, at: datetime | None, *, typed: bool = False) -> None:
        """Show this quarter hour everywhere, but in the field while somebody types there."""
        self._time = at
        place = -1 if at is None else self._quarters.index(at)
        self._list.blockSignals(True)
        self._list.setCurrentRow(place)
        self._list.blockSignals(False)
        if place >= 0:
            self._list.scrollToItem(self._list.item(place), QListWidget.ScrollHint.PositionAtCenter)
        if not typed:
            self._field.setText("" if at is None else self._faces[place])
        self._field.set_bad("")
        self._near.hide()
        self._say()

    def _say(self) -> None:
        at = self.time
        self._ok.setEnabled(at is not None)
        words = self.tr("Heymarket sends it at {time}, even if this computer is off.")
        if at is None:
            words = "" if self._quarters else self.tr("No time is left on this day.")
        self._said.setText(words.format(time="" if at is None else day_and_clock(at)))
        self._note.setText("" if at is None else self._remark(at))

    def _on_field_edited(self, typed: str) -> None:
        """Take what is typed where it is a quarter hour; else say what would be one."""
        if typed in self._faces:
            self._choose(self._quarters[self._faces.index(typed)], typed=True)
            return
        read = read_time_of_day(typed)
        local = [at.astimezone() for at in self._quarters]
        for at, there in zip(self._quarters, local, strict=True):
            if (there.hour, there.minute) == read:
                self._choose(at, typed=True)
                return
        self._choose(None, typed=True)
        if read is None:
            self._said.setText(self.tr("Type a time, for example {time}.").format(time=clock(soonest(self._now()))))
            return
        wanted = 60 * read[0] + read[1]
        before = [
            at for at, there in zip(self._quarters, local, strict=True) if 60 * there.hour + there.minute < wanted
        ]
        after = [
            at for at, there in zip(self._quarters, local, strict=True) if 60 * there.hour + there.minute > wanted
        ]
        near = (*before[-1:], *after[:1])
        is_between = wanted % 15 != 0
        reason = (
            self.tr("Heymarket sends on quarter hours. Choose a time:")
            if is_between
            else self.tr("This time is no longer available. Choose another one:")
        )
        self._said.setText(reason)
        self._field.set_bad(reason)
        announce(self, reason)
        for button in self._nearest:
            button.hide()
        for button, at in zip(self._nearest, near, strict=False):
            button.setText(on_button(self._faces[self._quarters.index(at)]))
            button.show()
        self._near.setVisible(bool(near))

    def _on_near_clicked(self, button: Button) -> None:
        face = button.text().replace("&&", "&")
        if face in self._faces:
            self._choose(self._quarters[self._faces.index(face)])
            self._ok.setFocus()

    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self._choose(self._quarters[row])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step through the list with the arrow keys from the field."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in steps:
            row = self._list.currentRow() + steps[Qt.Key(event.key())]
            if self._quarters:
                self._choose(self._quarters[min(max(row, 0), len(self._quarters) - 1)])
                self._field.selectAll()
            return True
        return super().eventFilter(watched, event)

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
