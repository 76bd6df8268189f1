"""When it is sent: the button beside Send, and the strip that says the chosen time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from heydesk.domain.message import Draft
from heydesk.domain.phone_numbers import national
from heydesk.ui.text import announce, clock_there, coming, day_there, on_button, tip, translate
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, IconButton
from heydesk.ui.widgets.painting import draw_box, paint_icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from heydesk.ui.composer.form import Form


_ICON = 16
_SIDE = 12
_ABOVE = 3


class Later(QWidget):
    """The strip, hidden while there is no time; its parts are made when there first is one.

    Signals:
        dropped: the person wants no time any more.
    """

    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("laterStrip")
        self.button = Button(self.tr("Send later"))
        self.button.setObjectName("schedule")
        self._words: QLabel | None = None
        self._is_bad = False
        self.hide()

    def explain(self, why_not: str) -> None:
        """Say on the button why this can't be sent later; empty where it can."""
        self.button.setToolTip(tip(why_not))
        self.button.setAccessibleDescription(why_not)

    def say(self, words: str, *, bad: bool = False) -> None:
        """Say what becomes of it at its time; ``bad`` where nothing will, as it stands. Nothing hides the strip."""
        if words and self._words is None:
            self._words = self._make()
        if self._words is None:
            return
        new = words != self._words.text()
        self._is_bad = bad
        self._words.setText(words)
        self._words.setForegroundRole(QPalette.ColorRole.BrightText if bad else QPalette.ColorRole.WindowText)
        self.setVisible(bool(words))
        self.update()
        if new:
            announce(self, words, urgent=bad)

    def _make(self) -> QLabel:
        row = QHBoxLayout(self)
        before = 2 * _SIDE + _ICON - 4
        left, right = (_ABOVE, before) if self.isRightToLeft() else (before, _ABOVE)
        row.setContentsMargins(left, _ABOVE, right, _ABOVE)
        row.setSpacing(6)
        words = QLabel()
        words.setObjectName("sendAt")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        drop = IconButton(self.tr("No time: send it when I press Send"), "close")
        drop.setObjectName("clearSchedule")
        drop.clicked.connect(self.dropped)
        row.addWidget(words, 1)
        row.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        # What is made late would be the window's last stop for Tab.
        QWidget.setTabOrder(self.button.previousInFocusChain() or self, drop)
        return words

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the clock."""
        look = tokens()
        painter = QPainter(self)
        fill = look.bad_soft if self._is_bad else look.accent_soft
        draw_box(painter, self.rect(), fill, look.ink if fill == look.bg else fill)
        left = self.width() - _SIDE - _ICON if self.isRightToLeft() else _SIDE
        ink = look.bad if self._is_bad else look.accent
        paint_icon(painter, "clock", ink, QRectF(left, (self.height() - _ICON) / 2, _ICON, _ICON))


# Choosing when the service sends what stands in the form.

_NAMES = {
    "in_an_hour": QT_TRANSLATE_NOOP("Preset", "In an hour"),
    "this_evening": QT_TRANSLATE_NOOP("Preset", "This evening"),
    "tomorrow_morning": QT_TRANSLATE_NOOP("Preset", "Tomorrow morning"),
    "tomorrow_afternoon": QT_TRANSLATE_NOOP("Preset", "Tomorrow afternoon"),
    "monday_morning": QT_TRANSLATE_NOOP("Preset", "Monday morning"),
}


class SendTime(QObject):
    """Offers times, keeps the chosen one with the words of its side, and says what becomes of them then."""

    def __init__(self, form: Form, now: Callable[[], datetime]) -> None:
        super().__init__(form)
        self._form = form
        self._now = now

    def say(self, draft: Draft) -> None:
        """Say when this is sent, or why it can't be at that time."""
        later, at = self._form.later, draft.send_at
        why_not = self._refusal(draft)
        later.explain(why_not)
        if at is None:
            later.say("")
        elif why_not:
            later.say(why_not, bad=True)
        elif self._is_too_near(at):
            words = self.tr("{time} has come too near: the service wants to know 15 minutes before. Choose another.")
            later.say(words.format(time=coming(at, self._now())), bad=True)
        else:
            words = self.tr("Heymarket sends it at {time}, also while this computer is off.")
            later.say(" ".join((words.format(time=coming(at, self._now())), self._there(at))).strip())

    def _refusal(self, draft: Draft) -> str:
        from heydesk.domain.schedule import check_later, soonest

        problems = check_later(replace(draft, send_at=soonest(self._now())), draft.media_url.strip())
        return translate(problems[0].sentence) if problems else ""

    def _is_too_near(self, at: datetime) -> bool:
        from heydesk.domain.schedule import is_wanted_too_near

        return is_wanted_too_near(at, self._now())

    def _there(self, at: datetime) -> str:

        form = self._form
        return there_words(form.draft(form.private), at, form.origin.region, form.recipients.zone_of)

    def _menu(self) -> QMenu:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMenu

        from heydesk.domain.schedule import presets

        now = self._now()
        menu = QMenu(self._form.later.button)
        menu.setObjectName("laterMenu")
        menu.setAccessibleName(self.tr("Send later"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for preset, at in presets(now):
            name = QCoreApplication.translate("Preset", str(_NAMES[preset]))
            words = self.tr("{name}, {time}").format(name=name, time=coming(at, now))
            menu.addAction(on_button(words), self._choosing(at)).setObjectName(preset)
        menu.addSeparator()
        menu.addAction(self.tr("Another time…"), self._ask).setObjectName("anotherTime")
        if self._form.extra(private=self._form.private).send_at is not None:
            menu.addAction(self.tr("No time: send now"), self._choosing(None)).setObjectName("noTime")
        return menu

    def _choosing(self, at: datetime | None) -> Callable[[], None]:
        return lambda: self.choose(at)

    def choose(self, at: datetime | None) -> None:
        """Have it sent at this time; None for when Send is pressed."""
        form = self._form
        form.change_extra(form.extra(private=form.private)._replace(send_at=at))
        form.later.button.setFocus()

    def _ask(self) -> None:
        from heydesk.ui.widgets.dialogs import TimeDialog

        at = self._form.extra(private=self._form.private).send_at
        dialog = TimeDialog(self.tr("Send later"), self._now, at, self._there, self._form.window())
        dialog.chosen.connect(self.choose)
        dialog.open()

    def offer(self) -> None:
        """Offer times; of what can't be sent later, say why."""
        why_not = self._refusal(self._form.draft(self._form.private))
        if why_not:
            self._form.checks.show_notice(why_not)
            return
        menu, button = self._menu(), self._form.later.button
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


# The time of day at the recipients', beside this computer's.

_CONTEXT = "There"
_MOST = 500
"""Numbers whose zones are looked up; more than a composer holds by hand."""


def _unwritten(_phone: str) -> str:
    return ""


def there_words(draft: Draft, at: datetime, region: str, zone_of: Callable[[str], str] = _unwritten) -> str:
    """Say what the clocks show there at this instant; that it is not known where it is not; "" for nobody.

    ``zone_of`` gives the zone that somebody has written down for a number, "" for none; it wins over the area code.
    """
    tr = QCoreApplication.translate
    alone = len(draft.recipients) == 1
    if not draft.has_recipients:
        return ""
    times, unknown = _times(draft.recipients, at, zone_of)
    if not times:
        if alone:
            return tr(_CONTEXT, "The recipient's local time is not known.")
        return tr(_CONTEXT, "Their local time is not known.")
    if not unknown and {time.utcoffset() for time in times} == {at.astimezone().utcoffset()}:
        return tr(_CONTEXT, "It is the same time of day there.")
    words = tr(_CONTEXT, "{time} where they are, by the area codes.")
    if alone and zone_of(draft.recipients[0]):
        words = tr(_CONTEXT, "{time} where {who} is.")
    elif alone:
        words = tr(_CONTEXT, "{time} where {who} is, by the area code.")
    elif unknown:
        words = tr(_CONTEXT, "{time} where they are, by the area codes; not known for {count}.")
    who = national(draft.recipients[0], region)
    return words.format(time=_span(times, at), who=who, count=unknown)


def _times(phones: Sequence[str], at: datetime, zone_of: Callable[[str], str]) -> tuple[list[datetime], int]:
    """Give the times that it may be at these, from the earliest; and of how many nothing is known."""
    from heydesk.domain.time_zones import local_times  # it reads where numbers are from, and only a chosen time asks

    found = [local_times(phone, at, zone_of(phone)).times for phone in phones[:_MOST]]
    unknown = sum(not times for times in found) + max(0, len(phones) - _MOST)
    each = {time.replace(tzinfo=None): time for times in found for time in times}
    return [each[naive] for naive in sorted(each)], unknown


def _span(times: Sequence[datetime], at: datetime) -> str:
    """One time or from when to when, each with its day where that is another than here."""
    here = at.astimezone().date()
    first, last = (
        clock_there(time) if time.date() == here else f"{day_there(time)} {clock_there(time)}"
        for time in (times[0], times[-1])
    )
    if first == last:
        return first
    return QCoreApplication.translate(_CONTEXT, "{first} to {last}").format(first=first, last=last)
