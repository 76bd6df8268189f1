"""The field *To*: chips, and a line to type the next number into."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from heydesk.ui.composer.recipients.audience import NOBODY, AudienceSummary, summarize_audience
from heydesk.ui.composer.recipients.chips import ChipList, RecipientLine
from heydesk.ui.composer.recipients.model import Addressees, EmptyRecipientBook, Recipient, RecipientBook
from heydesk.ui.text import announce
from heydesk.ui.widgets.buttons import IconButton
from heydesk.ui.widgets.flow_layout import GAP
from heydesk.ui.widgets.painting import draw_field

if TYPE_CHECKING:
    from heydesk.ui.composer.recipients.chips import ChipLabel
    from heydesk.ui.composer.recipients.completer import RecipientCompleter
    from heydesk.ui.composer.recipients.csv_import import CsvImporter


# The rounded field around the rows of recipients.

_SIDE = 8


class RecipientBox(QWidget):
    """Shows a few rows and scrolls over the rest; looks like the line's own field.

    Signals:
        resized: there is more or less room.
    """

    resized = Signal()

    def __init__(self, rows: QWidget, line: RecipientLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._bad = False
        self._line = line
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view = QWidget()  # ours, because asking Qt for its own is what a start can't afford (see Theme)
        self._scroll.setViewport(self._view)
        self._scroll.setWidget(rows)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_bar_range_changed)
        rows.setAutoFillBackground(False)  # the scroll area sees to the opposite
        self._view.setAutoFillBackground(False)
        self.file = IconButton(self.tr("Add from a file…"), "table", self)
        self.file.setObjectName("addFromFile")
        self.file.setCursor(Qt.CursorShape.ArrowCursor)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 5, 0, 5)
        inside.setSpacing(0)
        inside.addSpacing(_SIDE)
        inside.addWidget(self._scroll, 1)
        inside.addSpacing(self.file.sizeHint().width())
        self.setCursor(Qt.CursorShape.IBeamCursor)
        line.focus_turned.connect(self.update)

    def set_bad(self, bad: bool) -> None:
        """Mark the field, or take the mark away."""
        self._bad = bad
        self.update()

    def room(self) -> int:
        """The width of a row."""
        return self._view.width()

    def be_tall(self, inner: int) -> None:
        """Show so much height of rows."""
        if self._scroll.minimumHeight() != inner:
            self._scroll.setFixedHeight(inner)

    def bring_to_sight(self, widget: QWidget) -> None:
        """Scroll until this can be seen."""
        self._scroll.ensureWidgetVisible(widget)

    def _on_bar_range_changed(self) -> None:
        """Rows become more or fewer also when names become known: what has the keyboard stays in sight."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self.bring_to_sight(focused if focused is not None and inside else self._line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere beside the chips is meant for the line."""
        self._line.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field's ground."""
        draw_field(QPainter(self), self.rect(), focused=self._line.hasFocus(), bad=self._bad)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner, and tell whoever lays the rows out."""
        super().resizeEvent(event)
        size = self.file.sizeHint()
        left = 0 if self.isRightToLeft() else self.width() - size.width()
        lowest = self._line.sizeHint().height() + 10
        self.file.setGeometry(left, (lowest - size.height()) // 2, size.width(), size.height())
        self.resized.emit()


# The line below the field *To*: why something is no recipient, and what became of many at once.


class RecipientNote(QLabel):
    """Hidden while there is nothing to say. A reason is spoken at once, a report when there is time."""

    def __init__(self, source: QWidget) -> None:
        """``source`` is the widget that is spoken of."""
        super().__init__()
        self._source = source
        self.setObjectName("recipientsReason")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self, reason: str) -> None:
        """Say what is wrong; "" takes everything back."""
        if reason and reason != self.text():
            announce(self._source, reason, urgent=True)
        self.setForegroundRole(QPalette.ColorRole.BrightText)
        self.setText(reason)
        self.setVisible(bool(reason))

    def report(self, words: str) -> None:
        """Say what became of many, before what is wrong with some of them."""
        reason = self.text()
        self.setForegroundRole(QPalette.ColorRole.BrightText if reason else QPalette.ColorRole.PlaceholderText)
        self.setText(f"{words} {reason}".strip())
        self.show()
        announce(self._source, words)


_ROWS = 3.5
"""So many rows of chips are shown at once; the half one says that there are more."""
_MANY = 3
"""Pieces at once, after which it is said what became of them."""


class RecipientField(QWidget):
    """People as digits, lists and conversations, each once. What can't be read stays as text, with the reason below.

    Signals:
        changed: a chip came or went, or something was typed.
    """

    changed = Signal()

    def __init__(self, region: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._book: RecipientBook = EmptyRecipientBook()
        self._chips: tuple[Recipient, ...] = ()
        self._address = Addressees()
        self._audience = NOBODY
        self._refused = ""
        self._past: list[tuple[tuple[Recipient, ...], str]] = []  # chips, and what was left as text after them
        self._strip = ChipList(self.label)
        self.line = self._strip.line
        self._box = RecipientBox(self._strip, self.line, self)
        self._completion: RecipientCompleter | None = None  # the window comes first
        self._reason = RecipientNote(self.line)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._box)
        rows.addWidget(self._reason)
        self.setFocusProxy(self.line)
        self._hint()
        self._strip.removed.connect(self._drop)
        self._strip.sighted.connect(self._box.bring_to_sight)
        self._box.file.clicked.connect(self._on_file_clicked)
        self.line.ended.connect(self.settle)
        self.line.backed.connect(self._on_line_backed)
        self.line.all_dropped.connect(self.drop_all)
        self.line.undo_asked.connect(self._on_line_undo_asked)
        self.line.textChanged.connect(self._on_line_text_changed)
        self._box.resized.connect(self._fit)

    @property
    def address(self) -> Addressees:
        """The chips, and what is none yet."""
        return self._address._replace(pending=self.line.text())

    @property
    def audience(self) -> AudienceSummary:
        """What the chips come to."""
        return self._audience

    def label(self, recipient: Recipient) -> ChipLabel:
        """Say whom a chip stands for."""
        from heydesk.ui.composer.recipients.chips import label_of

        return label_of(recipient, self._book, self._region())

    def zone_of(self, phone: str) -> str:
        """The time zone that is written down for this number, "" for none."""
        return self._book.person(phone).zone

    def use(self, book: RecipientBook) -> None:
        """Name the chips by this book from now on, and complete what is typed."""
        self._book = book
        self._complete()
        self.refresh()

    def forget(self) -> None:
        """Know nobody any more."""
        self._book = EmptyRecipientBook()
        self.refresh()

    def _complete(self) -> None:
        if self._completion is None:
            from heydesk.ui.composer.recipients.completer import RecipientCompleter, find
            from heydesk.ui.composer.recipients.model import is_whole

            self._completion = RecipientCompleter(
                self.line,
                lambda typed: find(typed, self._book, self._region(), self._chips),
                lambda typed: is_whole(typed, self._region()),
                self._box,
            )
            self._completion.taken.connect(self._on_completion_taken)
            self._file.watch((self.line, self._box))

    @cached_property
    def _file(self) -> CsvImporter:
        """What reads files of people, made after the first paint."""
        from heydesk.ui.composer.recipients.csv_import import CsvImporter

        made = CsvImporter(self, self._region)
        made.taken.connect(self.add_phones)
        made.refused.connect(self._say)
        return made

    def refresh(self) -> None:
        """Name the chips anew, and who is offered: more is known, or another inbox was chosen."""
        self._audience = summarize_audience(self._chips, self.label)
        self._strip.refresh()
        self._fit()
        if self._completion is not None:
            self._completion.look_again()

    def put(self, address: Addressees) -> None:
        """Show these instead."""
        self._show(address.recipients)
        self._write(address.pending)
        self._past.clear()
        self._say("")

    def settle(self) -> bool:
        """Make chips of what was typed; False when some of it stays, marked and with the reason."""
        self._offer_nobody()
        text = self.line.text()
        if not text.strip():
            if text:
                self.line.clear()
            self._say("")
            return True
        from heydesk.ui.composer.recipients.model import parse_recipients, report_words

        read = parse_recipients(text, self._region())
        before = len(self._chips)
        rest = ", ".join(read.left)
        self._have((*self._chips, *read.recipients), rest if len(read.recipients) > 1 else "")
        if rest != text:
            self._write(rest)
        self._refused = rest
        self._say(read.reason)
        if len(read.recipients) + len(read.left) >= _MANY:
            added = len(self._chips) - before
            self._reason.report(report_words(added, len(read.recipients) - added, len(read.left)))
        self.changed.emit()
        return not read.left

    def add_phones(self, phones: tuple[str, ...], twice: int = 0) -> None:
        """Add these people in one step of undo, and say what became of them; ``twice`` were left out before."""
        from heydesk.ui.composer.recipients.model import report_words

        before = len(self._chips)
        self._have((*self._chips, *(Recipient(phone=phone) for phone in phones)))
        added = len(self._chips) - before
        self._refused = self.line.text()
        self._say("")
        self._reason.report(report_words(added, len(phones) - added + twice, 0))
        self.line.setFocus()
        self.changed.emit()

    def add(self, recipient: Recipient) -> None:
        """Add a chip; Ctrl+Z takes it away."""
        if self._have((*self._chips, recipient)):
            self.changed.emit()

    def drop(self, digits: str) -> None:
        """Take a person's chip away, and give its neighbour the keyboard; Ctrl+Z in the line brings it back."""
        self._drop(Recipient(phone=digits))

    def keep(self, recipients: Iterable[Recipient]) -> None:
        """Take all chips but these away; Ctrl+Z brings them back."""
        stay = set(recipients)
        if self._have(chip for chip in self._chips if chip in stay):
            self.changed.emit()

    def drop_all(self) -> None:
        """Take all chips away; Ctrl+Z brings them back."""
        self.keep(())
        self.line.setFocus()

    def set_bad(self, reason: str) -> None:
        """Mark the field for a reason that is said elsewhere."""
        self._reason.hide()
        self._mark(reason)

    def _mark(self, reason: str) -> None:
        self._box.set_bad(bool(reason))
        self.line.setAccessibleDescription(reason)

    def _say(self, reason: str) -> None:
        self._reason.say(reason)
        self._mark(reason)

    def _drop(self, recipient: Recipient) -> None:
        place = self._strip.place_of(recipient)
        if self._have(chip for chip in self._chips if chip != recipient):
            self._strip.go(place)
            self.changed.emit()

    def _have(self, recipients: Iterable[Recipient], rest: str = "") -> bool:
        """Have these chips, each once, and remember those before; False where they are the same.

        ``rest`` is what came along with them and stays as text: it goes with them.
        """
        chips = tuple(dict.fromkeys(recipients))
        if chips == self._chips:
            return False
        self._past.append((self._chips, rest))
        self._show(chips)
        return True

    def _show(self, recipients: tuple[Recipient, ...]) -> None:
        self._chips = recipients
        self._address = Addressees.made_of(recipients)  # once, not at each key: there may be thousands
        self._audience = summarize_audience(recipients, self.label)
        self._strip.show_recipients(recipients)
        self._hint()
        self._fit()

    def _hint(self) -> None:
        more, first = self.tr("another"), self.tr("name, number or list")
        self.line.setPlaceholderText(more if self._chips else first)

    def _fit(self) -> None:
        """Be as tall as the rows, up to a few; then scroll."""
        row = self.line.sizeHint().height()
        whole = max(self._strip.flow.heightForWidth(self._box.room()), row)
        most = round(row * _ROWS) + int(_ROWS) * GAP
        self._box.be_tall(min(whole, most))
        if whole > most:
            self._box.bring_to_sight(self.line)
        if self._completion is not None:
            self._completion.place()

    def _write(self, words: str) -> None:
        """Change what stands in the line without anybody having typed."""
        self.line.setText(words)
        self._offer_nobody()

    def _offer_nobody(self) -> None:
        if self._completion is not None:
            self._completion.leave()

    def _on_file_clicked(self) -> None:
        self._file.ask()

    def _on_completion_taken(self, recipient: Recipient) -> None:
        self._write("")
        self._have((*self._chips, recipient))
        self._say("")
        self.changed.emit()

    def _on_line_backed(self, backspace: bool) -> None:
        """Backspace chooses the last chip; a second one, on the chip, takes it away."""
        if self._chips and not (backspace and self.line.text() and self.line.hasSelectedText()):
            self._strip.go_to_last()

    def _on_line_undo_asked(self) -> None:
        if self._past:
            chips, rest = self._past.pop()
            self._show(chips)
            if rest and self.line.text() == rest:
                self._write("")
            self._say("")
            self.line.setFocus()
            self.changed.emit()

    def _on_line_text_changed(self) -> None:
        if self._reason.text() and self.line.text() != self._refused:
            self._say("")
        self.changed.emit()
