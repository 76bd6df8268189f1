"""The text box under its two tabs, in one frame with the line that counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heydesk.ui.box import RADIUS, fill_box, icon_size
from heydesk.ui.composer.foot import Foot
from heydesk.ui.composer.mode_tab import ModeTab
from heydesk.ui.composer.text_box import TextBox
from heydesk.ui.icon import paint_icon
from heydesk.ui.theme import tokens
from heydesk.ui.words import tip

_INSET = 3
"""The text box is square and stays this far inside the round frame."""
_SIDE = 12
_ABOVE = 5


class Editor(QWidget):
    """In a note everything here is amber, with a lock, and says that only the team sees it.

    Signals:
        turned: the person turned to the other side: True for the private note.
    """

    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._private = False
        self.text = ModeTab(self.tr("Text to customer"), private=False)
        self.text.setObjectName("customerText")
        self.text.setToolTip(self.tr("Goes to the customer's phone (Alt+C)"))
        self.note = ModeTab(self.tr("Private note"), private=True)
        self.note.setObjectName("privateNote")
        self.note.setToolTip(self.tr("Stays with your team (Alt+N)"))
        for tab in (self.text, self.note):
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.text.setChecked(True)
        self.box = TextBox()
        self.foot = Foot(self.box)
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
        rows.addWidget(self.foot)
        self._name()
        self.note.toggled.connect(self._on_note_toggled)
        self.box.focus_turned.connect(self.update)

    @property
    def private(self) -> bool:
        """Whether the private note is shown."""
        return self._private

    def turn(self, private: bool) -> None:
        """Show this side."""
        (self.note if private else self.text).setChecked(True)

    def say(self, words: str, hint: str) -> None:
        """Say this under the box."""
        if words != self.foot.counter.text():
            self.foot.counter.setText(words)
        self.foot.counter.setToolTip(tip(hint))

    def put_above(self, part: QWidget, stops: Sequence[QWidget]) -> None:
        """Let this stand over the box, inside its frame; its ``stops`` come before it in the order of Tab."""
        self._inside.insertWidget(0, part)
        before: QWidget = self.note
        for stop in (*stops, self.box):
            QWidget.setTabOrder(before, stop)
            before = stop

    def _name(self) -> None:
        """Name the box, say what it is for, and leave room for the lock."""
        name, hint = self.tr("Message text"), self.tr("Write to the customer")
        if self._private:
            name = self.tr("Private note text")
            hint = self.tr("Write to your team. Only they see this, never the customer.")
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(hint)
        lock = icon_size(self) + 6 if self._private else 0
        left, right = (0, lock) if self.isRightToLeft() else (lock, 0)
        self.foot.set_margins(QMargins(_SIDE + left, _ABOVE, _SIDE + right, _ABOVE))
        self._colour()

    def _colour(self) -> None:
        palette = QPalette()
        if self._private:
            palette.setColor(QPalette.ColorRole.PlaceholderText, tokens().note_ink)
        self.foot.setPalette(palette)

    def _on_note_toggled(self, private: bool) -> None:
        self._private = private
        self.box.show_side(private)
        self._name()
        self.update()
        self.turned.emit(private)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._private:
            self._colour()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, open toward the chosen tab, and the line over the foot."""
        look = tokens()
        fill, edge, ink = look.field, look.line, look.soft
        if self._private:
            fill, edge, ink = look.note, look.note_line, look.note_ink
        focused = self.box.hasFocus()
        if focused:
            edge = look.note_button_line if self._private else look.accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tab = self.note if self._private else self.text
        top = tab.geometry().bottom() + 1
        frame = QRectF(0.5, top + 0.5, self.width() - 1, self.height() - top - 1)
        shape = QPainterPath()
        shape.addRoundedRect(frame, RADIUS, RADIUS)
        if not self._private:  # the first tab stands on this corner
            x = frame.right() - RADIUS if self.isRightToLeft() else frame.left()
            corner = QPainterPath()
            corner.addRect(QRectF(x, frame.top(), RADIUS, RADIUS))
            shape = shape.united(corner)
        painter.fillPath(shape, fill)
        painter.strokePath(shape, QPen(edge, 1))
        fill_box(painter, QRectF(tab.x() + 1, top - 0.5, tab.width() - 2, 2), fill)
        y = self.foot.y()
        fill_box(painter, QRectF(1, y, self.width() - 2, 1), look.note_line if self._private else look.line)
        if self._private:
            size = icon_size(self)
            x = self.width() - _SIDE - size if self.isRightToLeft() else _SIDE
            line = self.foot.counter.geometry()
            paint_icon(painter, "lock", ink, QRectF(x, y + line.y() + (line.height() - size) / 2, size, size))
