"""The field *To*: chips, and a line to type the next number into."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from heydesk.domain.error import InputError
from heydesk.domain.phone import national, read_phone, split_numbers
from heydesk.ui.announcement import announce
from heydesk.ui.composer.chip import Chip
from heydesk.ui.composer.chip_flow import GAP, ChipFlow
from heydesk.ui.composer.recipient_box import RecipientBox
from heydesk.ui.composer.recipient_line import RecipientLine
from heydesk.ui.words import translate

_ROWS = 3.5
"""So many rows of chips are shown at once; the half one says that there are more."""


class RecipientField(QWidget):
    """Recipients as digits, each once. What can't be read stays as text, with the reason below.

    Signals:
        changed: a chip came or went, or something was typed.
    """

    changed = Signal()

    def __init__(self, region: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._chips: list[Chip] = []
        self._refused = ""
        self._past: list[tuple[str, ...]] = []
        self._strip = QWidget()
        self.line = RecipientLine(self._strip)
        self._flow = ChipFlow(self._strip)
        self._flow.addWidget(self.line)
        self._box = RecipientBox(self._strip, self.line, self)
        self._reason = QLabel()
        self._reason.setObjectName("recipientsReason")
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        self._reason.setForegroundRole(QPalette.ColorRole.BrightText)
        self._reason.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._box)
        rows.addWidget(self._reason)
        self.setFocusProxy(self.line)
        self._hint()
        self.line.ended.connect(self.settle)
        self.line.backed.connect(self._on_line_backed)
        self.line.all_dropped.connect(self.drop_all)
        self.line.undo_asked.connect(self._on_line_undo_asked)
        self.line.textChanged.connect(self._on_line_text_changed)
        self._box.resized.connect(self._fit)

    @property
    def phones(self) -> tuple[str, ...]:
        """The chips, as digits."""
        return tuple(chip.digits for chip in self._chips)

    @property
    def pending(self) -> str:
        """What stands in the line and is no chip yet."""
        return self.line.text()

    def put(self, phones: Sequence[str], pending: str = "") -> None:
        """Show these instead."""
        self._show(phones)
        self.line.setText(pending)
        self._past.clear()
        self._say("")

    def settle(self) -> bool:
        """Make chips of what was typed; False when some of it stays, marked and with the reason."""
        text = self.line.text()
        if not text.strip():
            if text:
                self.line.clear()
            self._say("")
            return True
        region = self._region()
        phones, left, reason = list(self.phones), [], ""
        for piece in split_numbers(text, region):
            try:
                phone = read_phone(piece, region)
            except InputError as error:
                left.append(piece)
                reason = reason or translate(error.sentence)
            else:
                if phone.digits not in phones:
                    phones.append(phone.digits)
        if tuple(phones) != self.phones:
            self._past.append(self.phones)
            self._show(phones)
        if (rest := ", ".join(left)) != text:
            self.line.setText(rest)
        self._refused = rest
        self._say(reason)
        self.changed.emit()
        return not left

    def drop_all(self) -> None:
        """Take all chips away; Ctrl+Z brings them back."""
        if self._chips:
            self._past.append(self.phones)
            self._show(())
            self.line.setFocus()
            self.changed.emit()

    def drop(self, digits: str) -> None:
        """Take this one away, and give its neighbour the keyboard; Ctrl+Z in the line brings it back."""
        if digits not in self.phones:
            return
        place = self.phones.index(digits)
        self._past.append(self.phones)
        self._show([each for each in self.phones if each != digits])
        self._go(min(place, len(self._chips)))
        self.changed.emit()

    def set_bad(self, reason: str) -> None:
        """Mark the field for a reason that is said elsewhere."""
        self._reason.hide()
        self._mark(reason)

    def _mark(self, reason: str) -> None:
        self._box.set_bad(bool(reason))
        self.line.setAccessibleDescription(reason)

    def _say(self, reason: str) -> None:
        if reason and reason != self._reason.text():
            announce(self.line, reason, urgent=True)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._mark(reason)

    def _show(self, phones: Sequence[str]) -> None:
        """Have exactly these chips, and leave those that stay alone."""
        for chip in [chip for chip in self._chips if chip.digits not in phones]:
            self._chips.remove(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        known = {chip.digits: chip for chip in self._chips}
        self._chips = []
        for place, digits in enumerate(phones):
            chip = known.get(digits) or self._make(digits)
            self._flow.removeWidget(chip)
            self._flow.insert(place, chip)
            self._chips.append(chip)
        self._hint()
        self._fit()

    def _make(self, digits: str) -> Chip:
        chip = Chip(digits, national(digits, self._region()), self._strip)
        chip.removed.connect(lambda: self.drop(chip.digits))
        chip.left.connect(lambda by: self._go(self._chips.index(chip) + by if by else len(self._chips)))
        chip.show()
        return chip

    def _hint(self) -> None:
        more, first = self.tr("another number"), self.tr("phone number, or paste several")
        self.line.setPlaceholderText(more if self._chips else first)

    def _go(self, place: int) -> None:
        """Give the keyboard to a chip, or to the line after the last."""
        if place >= len(self._chips):
            self.line.setFocus()
        elif place >= 0:
            self._chips[place].setFocus()
            self._box.bring_to_sight(self._chips[place])

    def _fit(self) -> None:
        """Be as tall as the rows, up to a few; then scroll."""
        row = self.line.sizeHint().height()
        whole = max(self._flow.heightForWidth(self._box.room()), row)
        most = round(row * _ROWS) + int(_ROWS) * GAP
        self._box.be_tall(min(whole, most))
        if whole > most:
            self._box.bring_to_sight(self.line)

    def _on_line_backed(self, backspace: bool) -> None:
        """Backspace chooses the last chip; a second one, on the chip, takes it away."""
        if self._chips and not (backspace and self.line.text() and self.line.hasSelectedText()):
            self._go(len(self._chips) - 1)

    def _on_line_undo_asked(self) -> None:
        if self._past:
            self._show(self._past.pop())
            self.line.setFocus()
            self.changed.emit()

    def _on_line_text_changed(self) -> None:
        if self._reason.text() and self.line.text() != self._refused:
            self._say("")
        self.changed.emit()
