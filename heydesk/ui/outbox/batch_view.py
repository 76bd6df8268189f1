"""A batch: one text to several people, each alone, and how it stands with each."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from heydesk.core.outbox_view import Story
from heydesk.ui.box import draw_box
from heydesk.ui.heading import Heading, subheading
from heydesk.ui.outbox.delegate import tone_colour
from heydesk.ui.outbox.line import Line
from heydesk.ui.outbox.message_card import MessageCard
from heydesk.ui.sheet import Sheet
from heydesk.ui.theme import tokens

_SIDE = 14
_ICON = 16


class PartButton(QPushButton):
    """One message of a batch: to whom, and how it stands. Pressing it opens its story."""

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        """Show how it stands now."""
        self._line = line
        self.setAccessibleName(line.spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint who, the state, and that there is more behind."""
        look = tokens()
        painter = QPainter(self)
        fill = look.chip if self.underMouse() else look.pane
        draw_box(painter, self.rect(), fill, look.accent if self.hasFocus() else look.line, width=1 + self.hasFocus())
        box = self.rect().adjusted(_SIDE, 0, -_SIDE - _ICON - 8, 0)
        painter.setPen(look.ink)
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        sheet.words(box, self._line.who)
        painter.setPen(tone_colour(self._line.tone, look))
        sheet.words(box, self._line.state, trailing=True)
        place = self.rect().adjusted(self.width() - _SIDE - _ICON, (self.height() - _ICON) // 2, 0, 0)
        place.setSize(QSize(_ICON, _ICON))
        sheet.icon(place, "chevron-left" if self.isRightToLeft() else "chevron-right", look.soft)

    def sizeHint(self) -> QSize:
        """A line with room to hit it."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self._line.who + self._line.state)
        return QSize(words + 2 * _SIDE + _ICON + 32, metrics.height() + 16)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()


class BatchView(QWidget):
    """Headline, the text, and a row for each message.

    Signals:
        part_opened: the person wants a message's story; with its EntryId.
    """

    part_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = Heading()
        self._card = MessageCard()
        self._parts: dict[str, PartButton] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self._headline)
        layout.addWidget(self._card)
        layout.addWidget(subheading(self.tr("Messages, each alone")))
        layout.addLayout(self._rows)
        layout.addStretch()

    def show_batch(self, line: Line, first: Story) -> None:
        """Show this batch; ``first`` is the story of its first message, whose text they share."""
        count = len(line.parts)
        self._headline.say(self.tr("{count} people, each alone: {state}").format(count=count, state=line.state))
        self._card.show_message(
            first.entry.message, ", ".join(part.who for part in line.parts), first.inbox, first.sender
        )
        keys = [part.key for part in line.parts]
        if list(self._parts) != keys:
            self._rebuild(line)
        for part in line.parts:
            self._parts[part.key].show_line(part)

    def focus_first(self) -> bool:
        """Put the keyboard on the first message."""
        button = next(iter(self._parts.values()), None)
        if button is not None:
            button.setFocus()
        return button is not None

    def _rebuild(self, line: Line) -> None:
        for button in self._parts.values():
            self._rows.removeWidget(button)
            button.deleteLater()
        self._parts = {}
        for part in line.parts:
            button = self._parts[part.key] = PartButton(part)
            button.clicked.connect(lambda _checked=False, part=part: self.part_opened.emit(part.entry_id))
            self._rows.addWidget(button)
            button.show()
