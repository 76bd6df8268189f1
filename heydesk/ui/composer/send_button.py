"""The row below the text box: *Send* and its menu, *Keep editing*, and the link to whoever waits next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QWidget

from heydesk.domain.l10n import say, say_plural
from heydesk.domain.message import MAX_EACH_ALONE, Draft, Side
from heydesk.ui.composer.recipients.audience import AudienceSummary, Shape
from heydesk.ui.composer.recipients.model import ChipLabel, RecipientKind
from heydesk.ui.shortcuts import bind_key, native, shown_keys
from heydesk.ui.text import coming, on_button, translate
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import EnterButton
from heydesk.ui.widgets.painting import RADIUS, bold, icon, icon_size, paint_icon

_CONTEXT = "SendButton"
_SIDE = 15
_ABOVE = 9
_GAP = 8
_LEAST = 34
"""Average characters to which a long name on the button is cut, and no further."""


class ButtonLook(Enum):
    """How a button of the row is drawn."""

    TEXT = "text"
    """Filled with the accent: sends a text."""
    NOTE = "note"
    """Amber: adds a private note."""
    ASKED = "asked"
    """An outline in the accent: what it does has been questioned."""
    PLAIN = "plain"
    QUIET = "quiet"
    """No box: a link."""


class _Run(NamedTuple):
    """Words of a button that are drawn in one way."""

    words: str
    strong: bool = False
    faint: bool = False


class RowButton(EnterButton):
    """A button of the row: an icon, words of which some are strong, and a key in faint ink.

    ``joined`` is the edge where another button is joined to it: -1 the beginning, 1 the end, 0 none.
    """

    def __init__(self, look: ButtonLook, *, joined: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._look = look
        self._joined = joined
        self._icon = ""
        self._runs: tuple[_Run, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_runs(self, look: ButtonLook, runs: Sequence[_Run], icon: str = "") -> None:
        """Show these words in this look."""
        if (look, tuple(runs), icon) == (self._look, self._runs, self._icon):
            return
        self._look, self._runs, self._icon = look, tuple(runs), icon
        self.updateGeometry()
        self.update()

    def set_joined(self, joined: int) -> None:
        """Join another button to an edge, or none."""
        if joined != self._joined:
            self._joined = joined
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do nothing: two clicks in a row never mean two sends, nor *send* and *send anyway*."""
        event.accept()

    def _colors(self) -> tuple[QColor, QColor, QColor]:
        """Give fill, edge and ink."""
        look, clear = tokens(), QColor(0, 0, 0, 0)
        if not self.isEnabled() and self._look is not ButtonLook.QUIET:
            return look.chip, look.line, look.soft
        return {
            ButtonLook.TEXT: (look.accent, look.accent, look.on_accent),
            ButtonLook.NOTE: (look.note_button, look.note_button_line, look.note_button_ink),
            ButtonLook.ASKED: (look.pane, look.accent, look.accent),
            ButtonLook.PLAIN: (look.pane, look.line, look.ink),
            ButtonLook.QUIET: (clear, clear, look.ink if self.underMouse() else look.soft),
        }[self._look]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button."""
        fill, edge, ink = self._colors()
        is_quiet = self._look is ButtonLook.QUIET
        if self.isEnabled() and not is_quiet:
            if self.isDown():
                fill = fill.darker(118)
            elif self.underMouse():
                fill = fill.darker(107)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        joined = -self._joined if self.isRightToLeft() else self._joined
        width = 1.5 if self._look is ButtonLook.ASKED and self.isEnabled() else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        box.adjust(-2 * RADIUS if joined < 0 else 0, 0, 2 * RADIUS if joined > 0 else 0, 0)
        if not is_quiet:
            painter.setPen(QPen(edge, width))
            painter.setBrush(fill)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self._joined < 0:
            seam = QColor(ink)
            seam.setAlphaF(0.35)
            x = self.width() - 1 if self.isRightToLeft() else 0
            painter.setPen(seam)
            painter.drawLine(x, 1, x, self.height() - 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            is_filled = self._look in {ButtonLook.TEXT, ButtonLook.NOTE}
            painter.setPen(QPen(ink if is_filled else tokens().accent, 2))
            inset = 4 if is_filled else 2
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS - 2, RADIUS - 2
            )
        self._paint_runs(painter, ink)

    def _font_of(self, run: _Run) -> QFont:
        font = bold(self) if run.strong else QFont(self.font())
        if run.faint:
            font.setPointSizeF(font.pointSizeF() * 0.88)
        return font

    def _widths(self, runs: Sequence[_Run]) -> list[int]:
        return [QFontMetrics(self._font_of(run)).horizontalAdvance(run.words) for run in runs]

    def _width(self, runs: Sequence[_Run]) -> int:
        """The width of everything inside, the gap before a key included."""
        icon = icon_size(self) + (_GAP if runs else 0) if self._icon else 0
        return icon + sum(self._widths(runs)) + sum(_GAP for run in runs if run.faint)

    def _side(self) -> int:
        return _GAP if self._look is ButtonLook.QUIET or not self._runs else _SIDE

    def _paint_runs(self, painter: QPainter, ink: QColor) -> None:
        """Paint icon, words and key in reading order, centered; a strong run is cut where there is no room."""
        runs, room = list(self._runs), self.width() - 2 * self._side()
        if self._width(runs) > room:
            runs = [run for run in runs if not run.faint]
        over = self._width(runs) - room
        if over > 0:
            for place, run in enumerate(runs):
                if run.strong:
                    metrics = QFontMetrics(self._font_of(run))
                    most = metrics.horizontalAdvance(run.words) - over
                    runs[place] = run._replace(words=metrics.elidedText(run.words, Qt.TextElideMode.ElideRight, most))
                    break
        x, size = (self.width() - self._width(runs)) / 2, icon_size(self)
        whole = self.width()
        if self._icon:
            left = whole - x - size if self.isRightToLeft() else x
            paint_icon(painter, self._icon, ink, QRectF(left, (self.height() - size) / 2, size, size))
            x += size + _GAP
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
        for run, wide in zip(runs, self._widths(runs), strict=True):
            x += _GAP if run.faint else 0
            left = whole - x - wide if self.isRightToLeft() else x
            color = QColor(ink)
            if run.faint:
                color.setAlphaF(0.94 if self._look in {ButtonLook.TEXT, ButtonLook.ASKED} else 0.8)
            elif run.strong and self._look is ButtonLook.QUIET:
                color = tokens().ink
            painter.setPen(color)
            painter.setFont(self._font_of(run))
            painter.drawText(QRectF(left - 2, 0, wide + 4, self.height()), flags, run.words)
            x += wide

    def sizeHint(self) -> QSize:
        """Room for everything in one line."""
        height = QFontMetrics(bold(self)).height() + 2 * _ABOVE + 2
        return QSize(self._width(self._runs) + 2 * self._side() + 2, height)

    def minimumSizeHint(self) -> QSize:
        """The key goes first; a long name may be cut with an ellipsis before the window grows for it."""
        whole = self.sizeHint()
        words = self._width([run for run in self._runs if not run.faint]) + 2 * self._side() + 2
        least = _LEAST * self.fontMetrics().averageCharWidth()
        return QSize(min(whole.width(), words, least), whole.height())


class SendButton(QWidget):
    """*Send* with its menu: in the accent color for a text, amber with a lock for a private note.

    While a question about the draft is open, it is an outline without a menu. It can't be pressed while nobody can
    get the draft.

    Signals:
        clicked: *Send* was pressed.
        next_chosen: *Send and next* was chosen.
        close_chosen: *Send and close* was chosen.
        later_chosen: *Send later* was chosen.
    """

    clicked = Signal()
    next_chosen = Signal()
    close_chosen = Signal()
    later_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = Side.TEXT
        self._enter_sends = False
        self.button = RowButton(ButtonLook.TEXT, joined=1)
        self.button.setObjectName("send")
        self.button.clicked.connect(self.clicked)
        self.menu = RowButton(ButtonLook.TEXT, joined=-1)
        self.menu.setObjectName("sendMenu")
        self.menu.setAccessibleName(self.tr("More ways to send"))
        self.menu.setToolTip(self.tr("More ways to send"))
        self.menu.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button)
        row.addWidget(self.menu)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.button)
        self.show_words("", side=Side.TEXT)

    @property
    def words(self) -> str:
        """What is on the button."""
        return self.button.accessibleName()

    def set_enter_sends(self, sends: bool) -> None:
        """Show Enter as the key from the next ``show_words`` on: it sends what is written in the text box."""
        self._enter_sends = sends

    def show_words(self, words: str, *, side: Side, asked: bool = False, why_not: str = "") -> None:
        """Show these words, as the button of a text or of a note.

        ``asked`` while a question about the draft is open, ``why_not`` where it can't be sent to anybody.
        """
        self._side = side
        look = ButtonLook.NOTE if side is Side.NOTE else ButtonLook.TEXT
        enabled = not why_not
        keys = native("Return") if self._enter_sends and not asked else shown_keys("send")
        hint = (_Run(keys, faint=True),) if enabled and keys else ()
        icon = "lock" if side is Side.NOTE else ""
        self.button.setText(on_button(words))
        self.button.setAccessibleName(words)
        self.button.setAccessibleDescription(why_not or keys)
        self.button.setToolTip(why_not)
        self.button.show_runs(ButtonLook.ASKED if asked else look, (_Run(words, strong=True), *hint), icon)
        self.button.set_joined(0 if asked or not enabled else 1)
        self.button.setEnabled(enabled)
        self.menu.show_runs(look, (), "chevron-down")
        self.menu.setVisible(enabled and not asked)

    def _open_menu(self) -> None:
        """Offer the other ways to send."""
        menu = QMenu(self.menu)
        menu.setObjectName("sendMenuList")
        menu.setAccessibleName(self.tr("More ways to send"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_note = self._side is Side.NOTE
        ink = tokens().soft
        and_next = self.tr("Add and next") if is_note else self.tr("Send and next")
        and_close = self.tr("Add and close") if is_note else self.tr("Send and close")
        for name, picture, words, chosen in (
            ("sendNext", "next", and_next, self.next_chosen),
            ("sendClose", "archive", and_close, self.close_chosen),
        ):
            action = menu.addAction(icon(picture, ink), words, chosen.emit)
            action.setObjectName(name)
            bind_key(action, name)  # shown here; the key itself works in the whole window
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.addSeparator()
        later = menu.addAction(icon("clock", ink), self.tr("Send later…"), self.later_chosen.emit)
        later.setObjectName("sendLater")
        later.setEnabled(not is_note)
        x = 0 if self.isRightToLeft() else self.menu.width() - menu.sizeHint().width()
        menu.popup(self.menu.mapToGlobal(QPoint(x, -menu.sizeHint().height() - 2)))


class NextButton(RowButton):
    """*Next: Evelyn Brooks · 6 min*: who waits longest beside the person who is open. Hidden while nobody waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ButtonLook.QUIET, parent=parent)
        self._name = self._whole = ""
        self._has_room = True
        self.setObjectName("nextWaiting")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it, or nothing where there is no room for the wait and some letters of the name."""
        if self.width() >= self._least():
            super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole in the tooltip where a part of it is cut, and take no keyboard where nothing can be read."""
        super().resizeEvent(event)
        can_be_read = self.width() >= self._least()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_be_read else Qt.FocusPolicy.NoFocus)
        self.setToolTip("" if self.width() >= self.sizeHint().width() else self._whole)

    def _least(self) -> int:
        """The width below which even the name's first letters would be cut, in pixels."""
        metrics = self.fontMetrics()
        fixed = sum(metrics.horizontalAdvance(run.words) for run in self._runs if not run.strong)
        return fixed + icon_size(self) + 3 * _GAP + 4 * metrics.averageCharWidth() + 2

    def set_room(self, has_room: bool) -> None:
        """Let it be shown, or not while a question needs the row."""
        self._has_room = has_room
        self.setVisible(has_room and bool(self._name))

    def minimumSizeHint(self) -> QSize:
        """It gives way before *Send* does."""
        return QSize(0, self.sizeHint().height())

    def show_next(self, name: str, wait: str) -> None:
        """Name who waits and for how long, in words; "" hides it."""
        self._name = name
        before, _, behind = self.tr("Next: {name} · {wait}").partition("{name}")
        runs = (_Run(before), _Run(name, strong=True), _Run(behind.format(wait=wait)))
        self.show_runs(ButtonLook.QUIET, runs, "next")
        self._whole = self.tr("Next: {name} · {wait}").format(name=name, wait=wait)
        self.setText(on_button(self._whole))
        self.setToolTip("" if self.width() >= self.sizeHint().width() else self._whole)
        self.setAccessibleName(self.tr("Next: {name}").format(name=name))
        self.setAccessibleDescription(wait)
        self.setVisible(bool(name) and self._has_room)


class _KeepEditing(RowButton):
    """A key that was meant for *Send*, and comes when the question has just been asked, doesn't answer it."""

    def __init__(self) -> None:
        super().__init__(ButtonLook.PLAIN)
        self._since = QElapsedTimer()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to count."""
        self._since.start()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no Enter in the time of a double click."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self._since.isValid() and self._since.elapsed() < QApplication.doubleClickInterval():
            event.accept()
            return
        super().keyPressEvent(event)


def keep_editing_button() -> RowButton:
    """Make *Keep editing*, which answers a question about the draft with no."""
    tr = QCoreApplication.translate
    words = tr(_CONTEXT, "Keep editing")
    made = _KeepEditing()
    made.setObjectName("keepEditing")
    made.setText(words)
    made.show_runs(ButtonLook.PLAIN, (_Run(words), _Run(tr(_CONTEXT, "Esc"), faint=True)))
    made.hide()
    return made


def why_not_sendable(draft: Draft, audience: AudienceSummary) -> str:
    """Say why nobody can get this draft; "" where somebody can. A half-typed recipient counts: Send reads it."""
    if not draft.has_recipients:
        return QCoreApplication.translate(_CONTEXT, "Choose who gets it first.")
    if not draft.is_note and audience.label is not None and audience.label.alarm and not draft.pending.strip():
        return QCoreApplication.translate(_CONTEXT, "This person can't be texted.")
    return ""


def send_words(  # noqa: PLR0911 - one for each sentence
    draft: Draft, audience: AudienceSummary, now: datetime, *, asked: bool
) -> str:
    """Return the words on the button; ``asked`` when the draft's warnings have been shown.

    They name who gets it, or the time of a text that goes later. A broadcast is reviewed first.
    """
    if draft.is_note:
        return translate(say("Add private note anyway") if asked else say("Add private note"))
    at = draft.send_at
    if asked:
        return translate(say("Send anyway") if at is None else say("Schedule anyway"))
    label = audience.label
    if label is not None and label.kind is RecipientKind.LIST:
        if label.people is None:
            return translate(say("Review texts"))
        return translate(say_plural("Review %n text", "Review %n texts", label.people))
    is_crowd = audience.shape is Shape.SEVERAL and audience.chips > MAX_EACH_ALONE and not draft.group
    if is_crowd:
        return translate(say_plural("Review %n text", "Review %n texts", audience.texts or audience.chips))
    if at is not None:
        return translate(say("Schedule for {time}", time=coming(at, now)))
    if label is not None:
        return _to_one(label)
    if audience.shape is Shape.SEVERAL and draft.group:
        return translate(say_plural("Send to the group of %n", "Send to the group of %n", audience.chips))
    if audience.shape is Shape.SEVERAL:
        return translate(say_plural("Send to %n person", "Send to %n people", audience.texts or audience.chips))
    return translate(say("Send"))


def _to_one(label: ChipLabel) -> str:
    """Name the person or the group that gets it."""
    if label.kind is RecipientKind.CONVERSATION and label.name and label.people != 1:
        return translate(say("Send to the group “{who}”", who=label.who))
    return translate(say("Send to {who}", who=label.who))


def restored_words(side: Side) -> str:
    """Tell that a draft was restored on the side that is not shown."""
    tr = QCoreApplication.translate
    if side is Side.NOTE:
        return tr(_CONTEXT, "The note is back, under “Private note”.")
    return tr(_CONTEXT, "The text is back, under “Text to customer”.")
