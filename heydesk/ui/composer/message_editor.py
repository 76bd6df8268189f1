"""The message editor: the text box with its two tabs, and the toolbar with the segment counter, in one frame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from heydesk.domain.message import Side
from heydesk.ui.composer.message_edit import MessageEdit
from heydesk.ui.text import on_button, tip
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.labels import quiet_label
from heydesk.ui.widgets.painting import RADIUS, bold, fill_box, icon_size, paint_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


_TAB_PADDING = 14
_TAB_TOP_PADDING = 7
_TAB_GAP = 6
_TAB_RADIUS = 8
_DOT = 5


class ModeTab(QPushButton):
    """The tab of one side above the text box; the private note's is amber and has a lock."""

    def __init__(self, text: str, *, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._side = side
        self._marked = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_marked(self, marked: bool) -> None:
        """Show or hide the dot that tells of a draft on this side."""
        if marked is not self._marked:
            self._marked = marked
            self.setAccessibleDescription(self.tr("has a draft") if marked else "")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tab, open toward the box below when it is the chosen one."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ink = look.ink if self.underMouse() else look.soft
        if chosen:
            fill, edge, ink = look.field, look.line, look.ink
            if self._side is Side.NOTE:
                fill, edge, ink = look.note, look.note_line, look.note_ink
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, _TAB_RADIUS)
            shape = QPainterPath()
            shape.addRoundedRect(box, _TAB_RADIUS, _TAB_RADIUS)
            painter.fillPath(shape, fill)
            painter.strokePath(shape, QPen(edge, 1))
        room = QRectF(self.rect()).adjusted(_TAB_PADDING, 0, -_TAB_PADDING, 0)
        if self._side is Side.NOTE:
            size = icon_size(self)
            x = room.right() - size if self.isRightToLeft() else room.left()
            paint_icon(painter, "lock", ink, QRectF(x, (self.height() - size) / 2, size, size))
            aside = size + _TAB_GAP
            room.adjust(0 if self.isRightToLeft() else aside, 0, -aside if self.isRightToLeft() else 0, 0)
        if chosen:
            painter.setFont(bold(self))
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignLeading if self._side is Side.NOTE else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, self.text())
        if self._marked:
            x = _DOT if self.isRightToLeft() else self.width() - 2 * _DOT
            painter.setBrush(look.note_button_line if self._side is Side.NOTE else look.accent)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRectF(x, (self.height() - _DOT) / 2, _DOT, _DOT))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.note_ink if chosen and self._side is Side.NOTE else look.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 5, 5)

    def sizeHint(self) -> QSize:
        """Room for the words in bold, so that nothing moves when the other tab is chosen."""
        metrics = QFontMetrics(bold(self))
        width = metrics.horizontalAdvance(self.text()) + 2 * _TAB_PADDING + 2
        return QSize(
            width + (icon_size(self) + _TAB_GAP if self._side is Side.NOTE else 0),
            metrics.height() + 2 * _TAB_TOP_PADDING + 2,
        )

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()


ORDER = ("plain", "fields", "templates", "survey", "emoji")
"""The object names of the buttons in the order of the toolbar, whenever they are added."""

_BUTTON_GAP = 8
_BUTTONS_MOST = 0.62
"""The share of the bar that the buttons may take before they stand in a row of their own."""


class EditorToolbar(QWidget):
    """The bar under the text box: counter and buttons. One stop for Tab (roving focus): arrow keys move inside it."""

    def __init__(self, above: QWidget | None = None, parent: QWidget | None = None) -> None:
        """``above`` is the widget before it in Tab order, which buttons that are added late need."""
        super().__init__(parent)
        self._above = above
        self.setObjectName("foot")
        self._buttons: list[QAbstractButton] = []
        self.counter = quiet_label(wraps=True)
        self.counter.setObjectName("segments")
        self._row = QWidget()
        self._flow = Wrap(_BUTTON_GAP, self._row)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setSpacing(_BUTTON_GAP)
        self._layout.addWidget(self.counter, 1)
        self._layout.addWidget(self._row)
        self._row.hide()

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """The buttons, in their order."""
        return tuple(self._buttons)

    def add(self, button: QAbstractButton) -> None:
        """Add a button in the place that its object name has in ``ORDER``."""
        self._buttons.append(button)
        self._buttons.sort(key=lambda each: ORDER.index(each.objectName()))
        self._flow.insert(self._buttons.index(button), button)
        button.installEventFilter(self)
        before = self._above
        for each in self._buttons:
            if before is not None:
                QWidget.setTabOrder(before, each)
            before = each
        self._row.show()
        self._stop_at(self._buttons[0])
        self._arrange()

    def offer(self, button: QAbstractButton, *, shown: bool) -> None:
        """Show or hide a button; the keyboard moves to the text box, if it was on it."""
        if shown is not button.isHidden():
            return
        if not shown and button.hasFocus() and self._above is not None:
            self._above.setFocus()
        button.setVisible(shown)
        stops = [each for each in self._buttons if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if not stops or stops[0].isHidden():
            self._stop_at(self._buttons[0])
        self._arrange()

    def _stop_at(self, button: QAbstractButton) -> None:
        """Make this the button that Tab stops at; the first visible one, if it is hidden."""
        shown = [each for each in self._buttons if not each.isHidden()]
        stop = button if button in shown else next(iter(shown), None)
        for each in self._buttons:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is stop else Qt.FocusPolicy.ClickFocus)

    def set_margins(self, margins: QMargins) -> None:
        """Set the margins around counter and buttons."""
        self._layout.setContentsMargins(margins)

    def _arrange(self) -> None:
        """Use one row, or two where it is too narrow."""
        wide = self._flow.sizeHint().width() <= self.width() * _BUTTONS_MOST
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between one row and two."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the focus between the buttons with the arrow keys."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
            by = steps.get(Qt.Key(event.key()), 0)
            if by:
                self._move_focus(watched, -by if self.isRightToLeft() else by)
                return True
        return super().eventFilter(watched, event)

    def _move_focus(self, before: QObject, by: int) -> None:
        shown = [button for button in self._buttons if not button.isHidden() and button.isEnabled()]
        at = next((place for place, button in enumerate(shown) if button is before), 0)
        after = shown[min(max(at + by, 0), len(shown) - 1)]
        self._stop_at(after)
        after.setFocus(Qt.FocusReason.TabFocusReason)


_INSET = 3
"""The text box is square and stays this far inside the round frame."""
_SIDE_MARGIN = 12
_TOP_MARGIN = 5


class MessageEditor(QWidget):
    """The two tabs, the text box and the toolbar. For a private note all of it is amber, with a lock.

    Signals:
        side_changed: the person turned to this side.
    """

    side_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = Side.TEXT
        self.text = ModeTab(self.tr("Text to customer"), side=Side.TEXT)
        self.text.setObjectName("customerText")
        self.text.setToolTip(self.tr("Goes to the customer's phone (Alt+C)"))
        self.note = ModeTab(self.tr("Private note"), side=Side.NOTE)
        self.note.setObjectName("privateNote")
        self.note.setToolTip(self.tr("Stays with your team (Alt+N)"))
        for tab in (self.text, self.note):
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.text.setChecked(True)
        self.box = MessageEdit()
        self.toolbar = EditorToolbar(self.box)
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        tabs.addWidget(self.text)
        tabs.addWidget(self.note)
        tabs.addStretch()
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(_INSET, _INSET, _INSET, 0)
        self._inside.setSpacing(0)
        self._inside.addWidget(self.box)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(tabs)
        rows.addLayout(self._inside, 1)
        rows.addWidget(self.toolbar)
        self._update_side()
        self.note.toggled.connect(self._on_note_toggled)
        self.box.focus_changed.connect(self.update)

    @property
    def side(self) -> Side:
        """Which side is shown."""
        return self._side

    def show_side(self, side: Side) -> None:
        """Show this side."""
        (self.note if side is Side.NOTE else self.text).setChecked(True)

    def show_counter(self, words: str, hint: str) -> None:
        """Show these words under the box, with a tooltip."""
        if words != self.toolbar.counter.text():
            self.toolbar.counter.setText(words)
        self.toolbar.counter.setToolTip(tip(hint))

    def insert_above(self, part: QWidget, stops: Sequence[QWidget]) -> None:
        """Insert a widget above the text box, inside the frame; its ``stops`` come before the box in Tab order."""
        self._inside.insertWidget(0, part)
        before: QWidget = self.note
        for stop in (*stops, self.box):
            QWidget.setTabOrder(before, stop)
            before = stop

    def _update_side(self) -> None:
        """Set the accessible name and the placeholder of this side, and make room for the lock."""
        name, hint = self.tr("Message text"), self.tr("Write to the customer")
        if self._side is Side.NOTE:
            name = self.tr("Private note text")
            hint = self.tr("Write to your team. Only they see this, never the customer.")
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(hint)
        lock = icon_size(self) + 6 if self._side is Side.NOTE else 0
        left, right = (0, lock) if self.isRightToLeft() else (lock, 0)
        self.toolbar.set_margins(QMargins(_SIDE_MARGIN + left, _TOP_MARGIN, _SIDE_MARGIN + right, _TOP_MARGIN))
        self._apply_palette()

    def _apply_palette(self) -> None:
        palette = QPalette()
        if self._side is Side.NOTE:
            palette.setColor(QPalette.ColorRole.PlaceholderText, tokens().note_ink)
        self.toolbar.setPalette(palette)

    def _on_note_toggled(self, checked: bool) -> None:
        side = self._side = Side.NOTE if checked else Side.TEXT
        self.box.show_side(side)
        self._update_side()
        self.update()
        self.side_changed.emit(side)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._side is Side.NOTE:
            self._apply_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, open toward the chosen tab, and the line over the foot."""
        look = tokens()
        fill, edge, ink = look.field, look.line, look.soft
        if self._side is Side.NOTE:
            fill, edge, ink = look.note, look.note_line, look.note_ink
        focused = self.box.hasFocus()
        if focused:
            edge = look.note_button_line if self._side is Side.NOTE else look.accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tab = self.note if self._side is Side.NOTE else self.text
        top = tab.geometry().bottom() + 1
        frame = QRectF(0.5, top + 0.5, self.width() - 1, self.height() - top - 1)
        shape = QPainterPath()
        shape.addRoundedRect(frame, RADIUS, RADIUS)
        if self._side is Side.TEXT:  # the first tab stands on this corner
            x = frame.right() - RADIUS if self.isRightToLeft() else frame.left()
            corner = QPainterPath()
            corner.addRect(QRectF(x, frame.top(), RADIUS, RADIUS))
            shape = shape.united(corner)
        painter.fillPath(shape, fill)
        painter.strokePath(shape, QPen(edge, 1))
        fill_box(painter, QRectF(tab.x() + 1, top - 0.5, tab.width() - 2, 2), fill)
        y = self.toolbar.y()
        fill_box(painter, QRectF(1, y, self.width() - 2, 1), look.note_line if self._side is Side.NOTE else look.line)
        if self._side is Side.NOTE:
            size = icon_size(self)
            x = self.width() - _SIDE_MARGIN - size if self.isRightToLeft() else _SIDE_MARGIN
            line = self.toolbar.counter.geometry()
            paint_icon(painter, "lock", ink, QRectF(x, y + line.y() + (line.height() - size) / 2, size, size))


_BUTTON_PADDING = 6
_LEAST = 24
"""Pixels that a pointer can hit."""
_BUTTON_RADIUS = 5
_FLAGS = int(Qt.TextFlag.TextShowMnemonic)
_GROUND = 0.1
"""The share of ink in the ground under the mouse."""
_FAINT = 0.4
"""The ink of one that can't be pressed now."""


class ToolbarButton(QAbstractButton):
    """A button of the toolbar: flat until it is hovered or focused, amber in a note."""

    def __init__(self, object_name: str, name: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        """Show ``name``; with an ``icon`` show that, and keep the name for the tooltip and for screen readers."""
        super().__init__(parent)
        self._icon = icon
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            self.setToolTip(tip(name))
        else:
            self.setText(on_button(name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words or the icon, with a background while it is hovered or focused."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        active = self.isEnabled() and (self.underMouse() or self.isDown() or self.hasFocus())
        if active and ink == tokens().soft:
            ink = tokens().ink
        if not self.isEnabled():
            ink.setAlphaF(_FAINT)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if active:
            ground = QColor(ink)
            ground.setAlphaF(_GROUND)
            painter.setBrush(ground)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, _BUTTON_RADIUS, _BUTTON_RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink if ink != tokens().ink else tokens().accent, 2))
            painter.drawRoundedRect(box, _BUTTON_RADIUS, _BUTTON_RADIUS)
        if self._icon:
            size = icon_size(self)
            place = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
            paint_icon(painter, self._icon, ink, place)
            return
        painter.setPen(ink)
        painter.drawText(self.rect(), _FLAGS | Qt.AlignmentFlag.AlignCenter, self.text())

    def sizeHint(self) -> QSize:
        """Room for the words or the icon, at any font size."""
        inside = icon_size(self) if self._icon else self.fontMetrics().size(_FLAGS, self.text()).width()
        return QSize(max(inside + 2 * _BUTTON_PADDING, _LEAST), max(self.fontMetrics().height() + 4, _LEAST))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()
