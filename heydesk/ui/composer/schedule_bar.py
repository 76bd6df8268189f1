"""Send later: the button beside *Send*, the menu of times, and the strip that shows the chosen time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from heydesk.domain.message import Draft
from heydesk.domain.phone_numbers import national
from heydesk.domain.schedule import is_wanted_too_near, presets, soonest
from heydesk.domain.time_zones import local_times
from heydesk.domain.validation import check_schedule
from heydesk.ui.composer.message_editor import ToolbarButton
from heydesk.ui.text import announce, coming, join_sentences, on_button, span_there, translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import IconButton
from heydesk.ui.widgets.painting import draw_box, paint_icon

_ICON = 16
_SIDE = 12
_ABOVE = 3
_PRESET_NAMES = {
    "in_an_hour": QT_TRANSLATE_NOOP("Preset", "In an hour"),
    "this_evening": QT_TRANSLATE_NOOP("Preset", "This evening"),
    "tomorrow_morning": QT_TRANSLATE_NOOP("Preset", "Tomorrow morning"),
    "tomorrow_afternoon": QT_TRANSLATE_NOOP("Preset", "Tomorrow afternoon"),
    "monday_morning": QT_TRANSLATE_NOOP("Preset", "Monday morning"),
}

_CONTEXT = "LocalTime"
_MAX_LOOKED_UP = 500
"""Numbers whose zones are looked up; more than a composer holds by hand."""


class ScheduleBar(QWidget):
    """The strip with the chosen time, hidden while there is none, and its ``button``, which is placed elsewhere.

    It keeps no time of its own: the draft has it, and ``show_draft`` shows it.

    Signals:
        chosen: the person chose this time.
        cleared: the person chose no time: send it when *Send* is pressed.
        refused: the draft can't be sent later, with the reason in words.
    """

    chosen = Signal(datetime)
    cleared = Signal()
    refused = Signal(str)

    def __init__(
        self,
        now: Callable[[], datetime],
        draft: Callable[[], Draft],
        local_time: Callable[[datetime], str],
        parent: QWidget | None = None,
    ) -> None:
        """``draft`` gives the draft that is shown; ``local_time`` says what time it is for its recipients then."""
        super().__init__(parent)
        self._now = now
        self._draft = draft
        self._local_time = local_time
        self.setObjectName("laterStrip")
        self.button = ToolbarButton("schedule", self.tr("Send later"), icon="clock")
        self.button.clicked.connect(self.open_menu)
        self.drop = IconButton(self.tr("Remove the time"), "close", self)
        """Takes the time away."""
        self.drop.setObjectName("clearSchedule")
        self.drop.clicked.connect(self.cleared)
        self.stay_home = QCheckBox(self.tr("Don't send it if they text first"), self)
        self.stay_home.setToolTip(self.tr("HeyDesk must be open for this."))
        self.stay_home.setAccessibleDescription(self.tr("HeyDesk must be open for this."))
        """Whether a text that is scheduled stays here once the recipient has texted; off again for the next one."""
        self.stay_home.setObjectName("stayHome")
        self._label: QLabel | None = None
        self._is_bad = self._is_elsewhere = False
        self.hide()

    def set_bad(self, reason: str) -> None:
        """Leave the reason to another place that shows it, so that nobody reads it twice."""
        self._is_elsewhere = bool(reason)

    def show_draft(self, draft: Draft) -> None:
        """Say when this draft is sent, or why it can't be at that time."""
        at = draft.send_at
        why_not = self._refusal(draft)
        self.stay_home.setVisible(draft.conversation is not None)
        if at is None:
            self.stay_home.setChecked(False)
        self.button.setEnabled(not draft.is_note)
        self.button.set_tip(why_not)
        self.button.setAccessibleDescription(why_not)
        if at is None:
            self._show_words("")
        elif self._is_elsewhere:
            self._show_words(self.tr("Send at {time}").format(time=coming(at, self._now())), bad=True)
        elif why_not:
            self._show_words(why_not, bad=True)
        elif is_wanted_too_near(at, self._now()):
            words = self.tr("{time} is too soon: Heymarket needs 15 minutes. Pick a new time or send it now.")
            self._show_words(words.format(time=coming(at, self._now())), bad=True)
        else:
            words = self.tr("Heymarket will send it at {time}, even if this computer is off.")
            self._show_words(join_sentences(words.format(time=coming(at, self._now())), self._local_time(at)))

    def _refusal(self, draft: Draft) -> str:
        """Why this draft can't be sent later; "" where it can."""
        problems = check_schedule(replace(draft, send_at=soonest(self._now())), draft.media_url.strip())
        return translate(problems[0].sentence) if problems else ""

    def _show_words(self, words: str, *, bad: bool = False) -> None:
        """Show these words on the strip, "" to hide it; ``bad`` where nothing will be sent, as the draft is."""
        if words and self._label is None:
            self._label = self._make_label()
        if self._label is None:
            return
        is_new = words != self._label.text()
        self._is_bad = bad
        self._label.setText(words)
        self._label.setForegroundRole(QPalette.ColorRole.BrightText if bad else QPalette.ColorRole.WindowText)
        self.setVisible(bool(words))
        self.update()
        if is_new:
            announce(self, words, urgent=bad)

    def _make_label(self) -> QLabel:
        """Make what is on the strip, when there first is a time."""
        rows = QVBoxLayout(self)
        rows.setSpacing(2)
        row = QHBoxLayout()
        before = 2 * _SIDE + _ICON - 4
        left, right = (_ABOVE, before) if self.isRightToLeft() else (before, _ABOVE)
        rows.setContentsMargins(left, _ABOVE, right, _ABOVE)
        row.setSpacing(6)
        label = QLabel()
        label.setObjectName("sendAt")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row.addWidget(label, 1)
        rows.addLayout(row)
        rows.addWidget(self.stay_home)
        row.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)
        return label

    def open_menu(self) -> None:
        """Offer times; for a draft that can't be sent later, say why."""
        draft = self._draft()
        why_not = self._refusal(draft)
        if why_not:
            self.refused.emit(why_not)
            return
        now = self._now()
        menu = QMenu(self.button)
        menu.setObjectName("laterMenu")
        menu.setAccessibleName(self.tr("Send later"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for preset, at in presets(now):
            name = QCoreApplication.translate("Preset", str(_PRESET_NAMES[preset]))
            words = self.tr("{name}, {time}").format(name=name, time=coming(at, now))
            menu.addAction(on_button(words), self._choosing(at)).setObjectName(preset)
        menu.addSeparator()
        menu.addAction(self.tr("Another time…"), self._open_dialog).setObjectName("anotherTime")
        if draft.send_at is not None:
            clear = menu.addAction(self.tr("Remove the time"))
            clear.setObjectName("noTime")
            clear.triggered.connect(self.cleared)
        menu.popup(self.button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _choosing(self, at: datetime) -> Callable[[], None]:
        return lambda: self.chosen.emit(at)

    def _open_dialog(self) -> None:
        from heydesk.ui.widgets.dialogs import TimeDialog  # dialogs are loaded when one is opened

        title = self.tr("Send later")
        dialog = TimeDialog(title, self._now, self._draft().send_at, self._local_time, self.window())
        dialog.chosen.connect(self.chosen)
        dialog.open()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the clock."""
        look = tokens()
        painter = QPainter(self)
        fill = look.bad_soft if self._is_bad else look.accent_soft
        draw_box(painter, self.rect(), fill, look.ink if fill == look.bg else fill)
        left = self.width() - _SIDE - _ICON if self.isRightToLeft() else _SIDE
        ink = look.bad if self._is_bad else look.accent
        top = _ABOVE + (max(self.drop.height(), self.fontMetrics().height()) - _ICON) / 2
        paint_icon(painter, "clock", ink, QRectF(left, top, _ICON, _ICON))


def _unknown_zone(_phone: str) -> str:
    return ""


def local_time_words(draft: Draft, at: datetime, region: str, zone_of: Callable[[str], str] = _unknown_zone) -> str:
    """Say what time it is for the recipients at this instant, or that it is not known; "" without recipients.

    ``zone_of`` gives the time zone that is on file for a number, "" for none; it wins over the area code.
    """
    tr = QCoreApplication.translate
    alone = len(draft.recipients) == 1
    if not draft.has_recipients:
        return ""
    times, unknown = _times(draft.recipients, at, zone_of)
    if not times:
        if alone:
            return tr(_CONTEXT, "The recipient's local time is unknown.")
        return tr(_CONTEXT, "Their local time is unknown.")
    if not unknown and {time.utcoffset() for time in times} == {at.astimezone().utcoffset()}:
        return tr(_CONTEXT, "Same time there.")
    words = tr(_CONTEXT, "{time} their time, by area code.")
    if alone and zone_of(draft.recipients[0]):
        words = tr(_CONTEXT, "{time} for {who}.")
    elif alone:
        words = tr(_CONTEXT, "{time} for {who}, by area code.")
    elif unknown:
        words = translate_plural(
            _CONTEXT,
            "{time} their time, by area code. Unknown for %n.",
            "{time} their time, by area code. Unknown for %n.",
            unknown,
        )
    who = national(draft.recipients[0], region)
    return words.format(time=span_there(times[0], times[-1], at.astimezone().date()), who=who)


def _times(phones: Sequence[str], at: datetime, zone_of: Callable[[str], str]) -> tuple[list[datetime], int]:
    """Give the possible local times of these numbers, earliest first, and how many numbers have none."""
    found = [local_times(phone, at, zone_of(phone)).times for phone in phones[:_MAX_LOOKED_UP]]
    unknown = sum(not times for times in found) + max(0, len(phones) - _MAX_LOOKED_UP)
    each = {time.replace(tzinfo=None): time for times in found for time in times}
    return [each[naive] for naive in sorted(each)], unknown
