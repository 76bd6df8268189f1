"""The page with nobody chosen: whom one talked with last, who waits longest, a spreadsheet, saved drafts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from heydesk.domain.records import ConversationAddress
from heydesk.ui.composer.form import Axis
from heydesk.ui.text import on_button, short_moment, translate_plural, waited
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind, EnterButton
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.labels import Heading, quiet_label
from heydesk.ui.widgets.painting import bold, draw_box

_MOST_CARDS = 4
_TWO_COLUMNS_LINES = 34
"""Width of the column in line heights from which the cards stand in two columns."""
_SIDE, _ABOVE = 14, 9
_GAP = 10


class RecentPerson(NamedTuple):
    """Somebody one talked with lately, as a card shows them."""

    address: ConversationAddress
    name: str
    place: str
    """Their local time, where it differs from here; "" otherwise."""
    words: str
    at: datetime


class _RecentCard(EnterButton):
    """A card with a name, their time, the last words and when they were said."""

    def __init__(self, person: RecentPerson, now: datetime) -> None:
        super().__init__()
        self._person = person
        self._when = short_moment(person.at, now)
        self.setObjectName("recent")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(person.name)
        self.setAccessibleDescription(f"{person.words}, {self._when}" if person.words else self._when)

    def sizeHint(self) -> QSize:
        """Two lines."""
        line = QFontMetrics(self.font()).height()
        return QSize(12 * line, 2 * line + 2 * _ABOVE + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        look = tokens()
        painter = QPainter(self)
        edge = look.accent if self.hasFocus() else look.soft if self.underMouse() else look.line
        draw_box(painter, self.rect(), look.pane, edge, radius=12, width=2 if self.hasFocus() else 1)
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trail = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        metrics, strong = QFontMetrics(self.font()), bold(self)
        line = metrics.height()
        top = QRect(_SIDE, _ABOVE, self.width() - 2 * _SIDE, line)
        painter.setPen(look.soft)
        painter.drawText(top, trail, self._when)
        room = top.width() - metrics.horizontalAdvance(self._when) - _GAP
        name = QFontMetrics(strong).elidedText(self._person.name, Qt.TextElideMode.ElideRight, room)
        name_width = QFontMetrics(strong).horizontalAdvance(name)
        painter.setFont(strong)
        painter.setPen(look.ink)
        painter.drawText(self._mirrored(QRect(top.left(), top.top(), room, line)), lead, name)
        painter.setFont(self.font())
        painter.setPen(look.soft)
        rest = room - name_width - _GAP
        if self._person.place and rest >= metrics.horizontalAdvance(self._person.place):
            at = QRect(top.left() + name_width + _GAP, top.top(), rest, line)
            painter.drawText(self._mirrored(at), lead, self._person.place)
        words = metrics.elidedText(self._person.words, Qt.TextElideMode.ElideRight, top.width())
        painter.drawText(top.translated(0, line + 4), lead, words)

    def _mirrored(self, box: QRect) -> QRect:
        if not self.isRightToLeft():
            return box
        return QRect(self.width() - box.right() - 1, box.top(), box.width(), box.height())


class EmptyPage(QWidget):
    """Invites to choose somebody. It shows what it is given and decides nothing.

    Signals:
        conversation_requested: a card was chosen; with its ``ConversationAddress``.
        answer_requested: answer who waits longest.
        spreadsheet_requested: open a spreadsheet.
        drafts_requested: show the saved drafts.
    """

    conversation_requested = Signal(object)
    answer_requested = Signal()
    spreadsheet_requested = Signal()
    drafts_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self.setAccessibleName(self.tr("New text"))
        self._cards: list[_RecentCard] = []
        self._shown: tuple[tuple[RecentPerson, ...], str] = ((), "")
        self._column = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self._answer = Button("", ButtonKind.PRIMARY)
        self._answer.setObjectName("answerNext")
        self._spreadsheet = Button(self.tr("Open a spreadsheet…"))
        self._spreadsheet.setObjectName("openSpreadsheet")
        self._spreadsheet.set_icon_name("table")
        self._drafts = Button("")
        self._drafts.setObjectName("savedDrafts")
        self._drafts.setAccessibleName(self.tr("Saved drafts"))
        row = QWidget()
        flow = Wrap()
        for button in (self._answer, self._spreadsheet, self._drafts):
            flow.addWidget(button)
        row.setLayout(flow)
        words = self.tr("Pick someone, or type a name above. You can also write first and choose later.")
        rows = QVBoxLayout(self._column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addStretch(2)
        rows.addWidget(Heading(self.tr("Who would you like to text?")))
        self._words = quiet_label(words, wraps=True)
        rows.addWidget(self._words)
        rows.addSpacing(8)
        rows.addLayout(self._grid)
        rows.addSpacing(8)
        rows.addWidget(row)
        rows.addStretch(3)
        self._rows, self._acts = rows, row
        Axis(self._column, self)
        self._answer.clicked.connect(self.answer_requested)
        self._spreadsheet.clicked.connect(self.spreadsheet_requested)
        self._drafts.clicked.connect(self.drafts_requested)
        self.show_waiting("", None, None)
        self.show_drafts(0)

    def show_people(self, people: Sequence[RecentPerson], now: datetime) -> None:
        """Show whom one talked with last, the newest first; at most four."""
        shown = (tuple(people[:_MOST_CARDS]), short_moment(now, now))
        if shown == self._shown:
            return
        self._shown = shown
        for card in self._cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self._cards = [_RecentCard(person, now) for person in shown[0]]
        for card, person in zip(self._cards, shown[0], strict=True):
            card.clicked.connect(lambda _checked=False, address=person.address: self._on_card_clicked(address))
        self._place_cards()

    def show_waiting(self, name: str, since: datetime | None, now: datetime | None) -> None:
        """Name who waits longest on the button; "" hides it."""
        self._answer.setVisible(bool(name))
        if since is not None and now is not None:
            words = self.tr("Answer {name} · {wait}")
            self._answer.setText(on_button(words.format(name=name, wait=waited(since, now))))

    def show_drafts(self, count: int) -> None:
        """Say how many drafts are saved; none hides the button."""
        self._drafts.setVisible(bool(count))
        self._drafts.setText(translate_plural("EmptyPage", "Saved drafts (%n)", "Saved drafts (%n)", count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards in as many columns as there is room for."""
        super().resizeEvent(event)
        self._place_cards()

    def _on_card_clicked(self, address: ConversationAddress) -> None:
        self.conversation_requested.emit(address)

    def _most_rows(self) -> int:
        """How many rows of cards fit: what goes is in *Recent*, but a card that is cut helps nobody."""
        if not self._cards:
            return 0
        one = self._cards[0].sizeHint().height() + _GAP
        room = self.height() - 3 * _GAP - 6 * self._rows.spacing()
        for at in range(self._rows.count()):
            item = self._rows.itemAt(at)
            part = None if item is None else item.widget()
            if part is not None and part is not self._words:
                room -= max(part.sizeHint().height(), part.heightForWidth(self._column.width()))
        told = self._words.heightForWidth(self._column.width())
        self._words.setVisible(room >= told)
        return max(0, (room - told) // one)

    def _place_cards(self) -> None:
        wide = self._column.width() >= _TWO_COLUMNS_LINES * self.fontMetrics().height()
        most = self._most_rows()
        for place, card in enumerate(self._cards):
            self._grid.removeWidget(card)
            row, column = (divmod(place, 2)) if wide else (place, 0)
            if row < most:
                self._grid.addWidget(card, row, column)
            card.setVisible(row < most)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if wide else 0)
