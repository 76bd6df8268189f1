"""The Send button, and the words on it, which name the recipients."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from heydesk.domain.l10n import DayAndTime, Sentence, TimeOfDay, Value, say, say_plural
from heydesk.domain.message import MAX_EACH_ALONE, Draft, Side
from heydesk.ui.composer.recipients.audience import AudienceSummary, Shape
from heydesk.ui.composer.recipients.model import ChipLabel, RecipientKind
from heydesk.ui.text import is_today, on_button, translate
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.painting import RADIUS, bold, draw_box, icon_size, paint_icon

_SIDE = 15
_ABOVE = 9
_GAP = 8


class SendButton(QPushButton):
    """In the accent color for a text, amber with a lock for a private note; shows the shortcut beside the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = Side.TEXT
        self._words = ""
        self._hint = self.tr("Ctrl+Enter")
        self.setObjectName("send")
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, *, side: Side) -> None:
        """Show these words, as the button of a text or of a note."""
        if (words, side) == (self._words, self._side):
            return
        self._words, self._side = words, side
        self.setText(on_button(words))
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._hint)
        self.updateGeometry()
        self.update()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.88)
        return font

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do nothing: two clicks in a row never mean two sends, nor *send* and *send anyway*."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button."""
        look = tokens()
        fill, edge, ink = look.accent, look.accent, look.on_accent
        if self._side is Side.NOTE:
            fill, edge, ink = look.note_button, look.note_button_line, look.note_button_ink
        if self.isDown():
            fill = fill.darker(118)
        elif self.underMouse():
            fill = fill.darker(107)
        painter = QPainter(self)
        draw_box(painter, self.rect(), fill, edge)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), RADIUS - 2, RADIUS - 2)
        self._paint_words(painter, ink)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        """Paint lock, words and shortcut in reading order, centered."""
        strong, small, size = bold(self), self._small(), icon_size(self)
        hint = QFontMetrics(small).horizontalAdvance(self._hint)
        lock = size + _GAP if self._side is Side.NOTE else 0
        most = self.width() - 2 * _SIDE - lock - _GAP - hint
        words = QFontMetrics(strong).elidedText(self._words, Qt.TextElideMode.ElideRight, most)
        wide = QFontMetrics(strong).horizontalAdvance(words)
        x = (self.width() - lock - wide - _GAP - hint) / 2
        lock_x, words_x, hint_x = x, x + lock, x + lock + wide + _GAP
        if self.isRightToLeft():
            whole = self.width()
            lock_x, words_x, hint_x = whole - lock_x - size, whole - words_x - wide, whole - hint_x - hint
        if self._side is Side.NOTE:
            paint_icon(painter, "lock", ink, QRectF(lock_x, (self.height() - size) / 2, size, size))
        painter.setPen(ink)
        painter.setFont(strong)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(QRectF(words_x - 2, 0, wide + 4, self.height()), flags, words)
        faint = QColor(ink)
        faint.setAlphaF(0.8)
        painter.setPen(faint)
        painter.setFont(small)
        painter.drawText(QRectF(hint_x - 2, 0, hint + 4, self.height()), flags, self._hint)

    def sizeHint(self) -> QSize:
        """Room for everything in one line."""
        metrics = QFontMetrics(bold(self))
        hint = QFontMetrics(self._small()).horizontalAdvance(self._hint)
        lock = icon_size(self) + _GAP if self._side is Side.NOTE else 0
        width = metrics.horizontalAdvance(self._words) + hint + lock + _GAP + 2 * _SIDE + 2
        return QSize(width, metrics.height() + 2 * _ABOVE + 2)

    def minimumSizeHint(self) -> QSize:
        """A long name may be cut with an ellipsis before the window grows for it."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), 220), whole.height())


class _When(IntEnum):
    """When a message goes, as far as its sentence differs. The value is the sentence's place among the three."""

    NOW = 0
    TODAY = 1
    LATER = 2


def send_words(draft: Draft, audience: AudienceSummary, now: datetime, *, asked: bool) -> str:
    """Return the words on the button; ``asked`` when the draft's warnings have been shown.

    They name who gets it, and the time of a text that goes later. An ellipsis tells that a broadcast is confirmed on
    its own page first.
    """
    if draft.is_note:
        return translate(say("Add private note anyway") if asked else say("Add private note"))
    at = draft.send_at
    when = _When.NOW if at is None else _When.TODAY if is_today(at, now) else _When.LATER
    label = audience.label
    values: dict[str, Value] = {"who": "" if label is None else label.who}
    if at is not None:
        values["time"] = TimeOfDay(at.astimezone()) if when is _When.TODAY else DayAndTime(at)
    if label is not None:
        sentences = _to_one(label, values)
    elif audience.shape is Shape.SEVERAL:
        sentences = _to_several(audience.chips, values, group=draft.group)
    else:
        sentences = (
            say("Send", **values),
            say("Send at {time}", **values),
            say("Send on {time}", **values),
            say("Send anyway", **values),
            say("Send anyway at {time}", **values),
            say("Send anyway on {time}", **values),
        )
    return translate(sentences[when + len(_When) * asked])


def _to_one(label: ChipLabel, values: dict[str, Value]) -> tuple[Sentence, ...]:
    """Return the sentences for one recipient: now, today, later, and the same three after the warnings were shown."""
    several = bool(label.name) and label.people != 1
    if several and label.kind is RecipientKind.LIST and label.people is not None:
        count = label.people
        return (
            say_plural("Send to %n person on “{who}”…", "Send to %n people on “{who}”…", count, **values),
            say_plural(
                "Send to %n person on “{who}” at {time}…", "Send to %n people on “{who}” at {time}…", count, **values
            ),
            say_plural(
                "Send to %n person on “{who}” on {time}…", "Send to %n people on “{who}” on {time}…", count, **values
            ),
            say_plural(
                "Send anyway to %n person on “{who}”…", "Send anyway to %n people on “{who}”…", count, **values
            ),
            say_plural(
                "Send anyway to %n person on “{who}” at {time}…",
                "Send anyway to %n people on “{who}” at {time}…",
                count,
                **values,
            ),
            say_plural(
                "Send anyway to %n person on “{who}” on {time}…",
                "Send anyway to %n people on “{who}” on {time}…",
                count,
                **values,
            ),
        )
    if several and label.kind is RecipientKind.LIST:
        return (
            say("Send to all on “{who}”…", **values),
            say("Send to all on “{who}” at {time}…", **values),
            say("Send to all on “{who}” on {time}…", **values),
            say("Send anyway to all on “{who}”…", **values),
            say("Send anyway to all on “{who}” at {time}…", **values),
            say("Send anyway to all on “{who}” on {time}…", **values),
        )
    if label.kind is RecipientKind.LIST:
        return (
            say("Send to {who}…", **values),
            say("Send to {who} at {time}…", **values),
            say("Send to {who} on {time}…", **values),
            say("Send anyway to {who}…", **values),
            say("Send anyway to {who} at {time}…", **values),
            say("Send anyway to {who} on {time}…", **values),
        )
    if several and label.kind is RecipientKind.CONVERSATION:
        return (
            say("Send to the group “{who}”", **values),
            say("Send to the group “{who}” at {time}", **values),
            say("Send to the group “{who}” on {time}", **values),
            say("Send anyway to the group “{who}”", **values),
            say("Send anyway to the group “{who}” at {time}", **values),
            say("Send anyway to the group “{who}” on {time}", **values),
        )
    return (
        say("Send to {who}", **values),
        say("Send to {who} at {time}", **values),
        say("Send to {who} on {time}", **values),
        say("Send anyway to {who}", **values),
        say("Send anyway to {who} at {time}", **values),
        say("Send anyway to {who} on {time}", **values),
    )


def _to_several(count: int, values: dict[str, Value], *, group: bool) -> tuple[Sentence, ...]:
    """Return the sentences for several people, in the order of ``_to_one``."""
    if group:
        return (
            say_plural("Send to the group of %n", "Send to the group of %n", count, **values),
            say_plural("Send to the group of %n at {time}", "Send to the group of %n at {time}", count, **values),
            say_plural("Send to the group of %n on {time}", "Send to the group of %n on {time}", count, **values),
            say_plural("Send anyway to the group of %n", "Send anyway to the group of %n", count, **values),
            say_plural(
                "Send anyway to the group of %n at {time}",
                "Send anyway to the group of %n at {time}",
                count,
                **values,
            ),
            say_plural(
                "Send anyway to the group of %n on {time}",
                "Send anyway to the group of %n on {time}",
                count,
                **values,
            ),
        )
    if count > MAX_EACH_ALONE:
        return (
            say_plural("Send to %n person…", "Send to %n people…", count, **values),
            say_plural("Send to %n person at {time}…", "Send to %n people at {time}…", count, **values),
            say_plural("Send to %n person on {time}…", "Send to %n people on {time}…", count, **values),
            say_plural("Send anyway to %n person…", "Send anyway to %n people…", count, **values),
            say_plural("Send anyway to %n person at {time}…", "Send anyway to %n people at {time}…", count, **values),
            say_plural("Send anyway to %n person on {time}…", "Send anyway to %n people on {time}…", count, **values),
        )
    return (
        say_plural("Send to %n person", "Send to %n people", count, **values),
        say_plural("Send to %n person at {time}", "Send to %n people at {time}", count, **values),
        say_plural("Send to %n person on {time}", "Send to %n people on {time}", count, **values),
        say_plural("Send anyway to %n person", "Send anyway to %n people", count, **values),
        say_plural("Send anyway to %n person at {time}", "Send anyway to %n people at {time}", count, **values),
        say_plural("Send anyway to %n person on {time}", "Send anyway to %n people on {time}", count, **values),
    )


_CONTEXT = "SendButton"


def restored_words(side: Side) -> str:
    """Tell that a draft was restored on the side that is not shown."""
    tr = QCoreApplication.translate
    if side is Side.NOTE:
        return tr(_CONTEXT, "The note is back, under “Private note”.")
    return tr(_CONTEXT, "The text is back, under “Text to customer”.")
