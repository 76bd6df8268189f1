"""The field *To*: chips, the line that the next recipient is typed into, and a note below them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QMetaMethod, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from heydesk.ui.composer.message_editor import local_files
from heydesk.ui.composer.recipients.audience import NOBODY, AudienceSummary, Shape, summarize_audience
from heydesk.ui.composer.recipients.chips import ChipList
from heydesk.ui.composer.recipients.line import RecipientLine
from heydesk.ui.composer.recipients.model import (
    Addressees,
    ChipLabel,
    EmptyRecipientBook,
    Recipient,
    RecipientBook,
    RecipientKind,
    Tagged,
    chip_label,
    import_summary,
    is_parsable,
    parse_recipients,
)
from heydesk.ui.shortcuts import shown_keys
from heydesk.ui.text import announce, join_sentences, translate, translate_plural
from heydesk.ui.widgets.buttons import IconButton
from heydesk.ui.widgets.flow_layout import GAP
from heydesk.ui.widgets.inputs import Compound
from heydesk.ui.widgets.painting import draw_field

if TYPE_CHECKING:
    from heydesk.ui.composer.recipients.completer import RecipientCompleter
    from heydesk.ui.composer.recipients.csv_import import CsvImporter

_SIDE = 4
_ABOVE = 4


class RecipientBox(QWidget):
    """The frame around the rows of chips: shows a few rows and scrolls the others.

    Signals:
        resized: the width of a row may be different.
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
        self.file = IconButton(self.tr("Open a spreadsheet"), "table", self)
        self.file.setObjectName("addFromFile")
        self.file.setCursor(Qt.CursorShape.ArrowCursor)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, _ABOVE, 0, _ABOVE)
        inside.setSpacing(0)
        inside.addSpacing(_SIDE)
        inside.addWidget(self._scroll, 1)
        inside.addSpacing(self.file.sizeHint().width())
        self._inside = inside
        self._stands_instead: QWidget | None = None
        self.setCursor(Qt.CursorShape.IBeamCursor)
        line.focus_changed.connect(self.update)

    def set_bad(self, bad: bool) -> None:
        """Mark the field, or take the mark away."""
        self._bad = bad
        self.update()

    def row_width(self) -> int:
        """The width of a row, in pixels."""
        return self._view.width()

    def show_instead(self, part: QWidget | None) -> None:
        """Show this in place of the chips and the line; None shows them again."""
        if self._stands_instead is not None:
            self._inside.removeWidget(self._stands_instead)
            self._stands_instead.hide()
            self._stands_instead.setParent(None)
        self._stands_instead = part
        self._scroll.setVisible(part is None)
        if part is not None:
            self._inside.insertWidget(1, part, 1, Qt.AlignmentFlag.AlignLeading)
            part.show()

    def set_rows_height(self, inner: int) -> None:
        """Show this height of rows, in pixels."""
        if self._scroll.minimumHeight() != inner:
            self._scroll.setFixedHeight(inner)

    def ensure_visible(self, widget: QWidget) -> None:
        """Scroll until this widget can be seen."""
        self._scroll.ensureWidgetVisible(widget)

    def _on_bar_range_changed(self) -> None:
        """Keep the focused chip visible when the number of rows changes."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self.ensure_visible(focused if focused is not None and inside else self._line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Focus the line on a click beside the chips."""
        self._line.setFocus(Qt.FocusReason.MouseFocusReason)
        self._line.clicked.emit()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field's ground."""
        draw_field(QPainter(self), self.rect(), focused=self._line.hasFocus(), bad=self._bad)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner, and emit ``resized``."""
        super().resizeEvent(event)
        self._place_file()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another direction."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_file()

    def _place_file(self) -> None:
        size = self.file.sizeHint()
        left = 0 if self.isRightToLeft() else self.width() - size.width()
        lowest = self._line.sizeHint().height() + 2 * _ABOVE
        self.file.setGeometry(left, (lowest - size.height()) // 2, size.width(), size.height())


class RecipientNote(QLabel):
    """Text below the field: an error, announced at once, or a report of an import. Hidden while it is empty."""

    def __init__(self, source: QWidget) -> None:
        """``source`` is the widget that screen readers relate it to."""
        super().__init__()
        self._source = source
        self.setObjectName("recipientsReason")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def show_error(self, reason: str) -> None:
        """Show why something is no recipient; "" hides the note."""
        if reason and reason != self.text():
            announce(self._source, reason, urgent=True)
        self.setForegroundRole(QPalette.ColorRole.BrightText)
        self.setText(reason)
        self.setVisible(bool(reason))

    def show_report(self, words: str) -> None:
        """Show what became of many pieces, followed by the error that is shown already."""
        reason = self.text()
        self.setForegroundRole(QPalette.ColorRole.BrightText if reason else QPalette.ColorRole.PlaceholderText)
        self.setText(join_sentences(words, reason))
        self.show()
        announce(self._source, words)


_MAX_ROWS = 3.5
"""Of chips that are shown at once; the half row shows that there are more."""
_SPREADSHEETS = frozenset({".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls", ".ods"})
_MIN_REPORTED = 3
"""Pieces at once, of which a report is shown."""


class RecipientField(Compound):
    """Recipients as chips, each once. What can't be parsed stays as text, with the reason below; Ctrl+Z takes back.

    Signals:
        changed: a chip came or went, or something was typed.
        finished: Enter in the empty line: whom it goes to is complete.
        spreadsheet_requested: a spreadsheet should be chosen and opened.
        spreadsheet_dropped: this file, a spreadsheet, was dropped here; with nobody connected its numbers are added.
    """

    changed = Signal()
    finished = Signal()
    spreadsheet_requested = Signal()
    spreadsheet_dropped = Signal(str)

    def __init__(self, region: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._book: RecipientBook = EmptyRecipientBook()
        self._chips: tuple[Recipient, ...] = ()
        self._names: dict[str, str] = {}  # of numbers, as the files that they came from call them
        self._addressees = Addressees()
        self._audience = NOBODY
        self._reported_text = ""
        self._undo_stack: list[tuple[tuple[Recipient, ...], str]] = []  # chips, and what was left as text after them
        self._chip_list = ChipList(self.label)
        self.line = self._chip_list.line
        self._box = RecipientBox(self._chip_list, self.line, self)
        self._completion: RecipientCompleter | None = None  # made when there is a book
        self._note = RecipientNote(self.line)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._box)
        rows.addWidget(self._note)
        self.set_focus_part(self.line)
        self._update_placeholder()
        self._chip_list.removed.connect(self._drop)
        self._chip_list.focus_moved.connect(self._box.ensure_visible)
        self._chip_list.arranged.connect(self._update_height)
        self._box.file.clicked.connect(self.spreadsheet_requested)
        self.line.clicked.connect(self._on_line_clicked)
        self.line.finished.connect(self._on_line_finished)
        self.line.ended.connect(self.commit_text)
        self.line.separated.connect(self._on_line_separated)
        self.line.back_pressed.connect(self._on_line_back_pressed)
        self.line.clear_requested.connect(self.remove_all)
        self.line.undo_requested.connect(self._on_line_undo_requested)
        self.line.textChanged.connect(self._on_line_text_changed)
        self._box.resized.connect(self._update_height)

    @property
    def addressees(self) -> Addressees:
        """The chips, and what is none yet."""
        return self._addressees._replace(pending=self.line.text())

    @property
    def audience(self) -> AudienceSummary:
        """A summary of the chips."""
        return self._audience

    def label(self, recipient: Recipient) -> ChipLabel:
        """The words of a recipient's chip."""
        return chip_label(recipient, self._book, self._region(), self._names.get(recipient.phone, ""))

    def is_blocked(self) -> bool:
        """Whether the only recipient is blocked in Heymarket, and has not only opted out."""
        status = self._book.person(self._only_phone()).status
        return status is not None and bool(status.blocked)

    def _only_phone(self) -> str:
        if len(self._chips) != 1:
            return ""
        chat = self._book.conversation(self._chips[0].chat_id) if self._chips[0].chat_id is not None else None
        return self._chips[0].phone if chat is None else next(iter(chat.phones), "")

    def zone_of(self, phone: str) -> str:
        """The time zone on file for this number, "" for none."""
        return self._book.person(phone).zone

    def set_book(self, book: RecipientBook) -> None:
        """Label the chips from this book from now on, and start completing what is typed."""
        self._book = book
        self._start_completion()
        self.refresh()

    def clear_book(self) -> None:
        """Label the chips by their numbers alone."""
        self._book = EmptyRecipientBook()
        self.refresh()

    def _start_completion(self) -> None:
        if self._completion is None:
            from heydesk.ui.composer.recipients.completer import RecipientCompleter, find_suggestions

            self._completion = RecipientCompleter(
                self.line,
                lambda typed: find_suggestions(typed, self._book, self._region(), self._chips),
                lambda typed: is_parsable(typed, self._region()),
                self._box,
            )
            self._completion.taken.connect(self._on_completion_taken)
            self._importer.accept_drops_on((self.line, self._box))
            for part in (self.line, self._box):
                part.installEventFilter(self)  # after the importer, so that it is asked before

    @cached_property
    def _importer(self) -> CsvImporter:
        """Imports recipients from files; loaded after the first paint."""
        from heydesk.ui.composer.recipients.csv_import import CsvImporter

        made = CsvImporter(self, self._region, self.add_phones)
        made.refused.connect(self._show_error)
        return made

    def show_instead(self, part: QWidget | None) -> None:
        """Show this in place of the recipients, as the chip of a spreadsheet; None shows them again."""
        self._box.show_instead(part)
        self.set_focus_part(self.line if part is None else part)
        if part is not None:
            QWidget.setTabOrder(self.line, part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand one dropped spreadsheet over, if somebody opens it; lists, cards, several files are the importer's."""
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            files = local_files(event.mimeData())
            is_opened = self.isSignalConnected(QMetaMethod.fromSignal(self.spreadsheet_dropped))
            is_one = len(files) == 1
            if is_one and is_opened and PurePath(files[0]).suffix.casefold() in _SPREADSHEETS:
                event.acceptProposedAction()
                self.spreadsheet_dropped.emit(files[0])
                return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Label the chips and the suggestions anew: more is known, or another inbox was chosen."""
        self._audience = summarize_audience(self._chips, self.label)
        self._chip_list.refresh()
        self._update_placeholder()
        self._update_height()
        if self._completion is not None:
            self._completion.refresh()

    def set_addressees(self, addressees: Addressees) -> None:
        """Show these instead; clears the undo history."""
        self._names = dict(addressees.names)
        self._show(addressees.recipients)
        self._set_text(addressees.pending)
        self._undo_stack.clear()
        self._show_error("")

    def commit_text(self) -> bool:
        """Make chips of what was typed; False when some of it can't be parsed, which stays as text."""
        text = self.line.text()
        if not text.strip():
            if text:
                self._set_text("")
            self._show_error("")
            return True
        self._close_completion()
        if (table := self._take_table(text)) is not None:
            return table
        read = parse_recipients(text, self._region())
        before = len(self._chips)
        rest = ", ".join(read.rejected)
        self._set_chips((*self._chips, *read.recipients), rest if len(read.recipients) > 1 else "")
        if rest != text:
            self._set_text(rest)
        self._reported_text = rest
        self._show_error(read.reason)
        if len(read.recipients) + len(read.rejected) >= _MIN_REPORTED or read.skipped:
            added = len(self._chips) - before
            report = import_summary(added, len(read.recipients) - added, len(read.rejected), len(read.skipped))
            self._note.show_report(report)
        self.changed.emit()
        return not read.rejected

    def _take_table(self, text: str) -> bool | None:
        """Add the numbers of a pasted table, with their names; None where it is none.

        False where some can't be read, and stay as text. Where two columns could be meant, a dialog asks.
        """
        if "\n" not in text.strip() or self._completion is None:
            return None
        found = self._importer.take_table(text)
        if found is None:
            return None
        column = found.column
        if column is None:
            self._set_text("")
            return True
        before = len(self._chips)
        self._names |= {phone: name for phone, name in column.people.items() if name}
        bad = column.bad
        rest = ", ".join(" ".join(cell.text.split()) for cell in bad)
        self._set_chips((*self._chips, *(Recipient(phone=phone) for phone in column.good)), rest)
        self._set_text(rest)
        self._reported_text = rest
        self._show_error(translate(bad[0].reason) if bad else "")
        added = len(self._chips) - before
        twice = len(column.good) - added + column.twice
        self._note.show_report(import_summary(added, twice, len(bad), column.empty))
        self.changed.emit()
        return not bad

    def add_phones(
        self, phones: Iterable[str], twice: int = 0, names: Mapping[str, str] | None = None, skipped: int = 0
    ) -> None:
        """Add these numbers as one step of undo, and report it; ``twice`` duplicates were left out before.

        ``names`` is what a file calls them, by their digits; ``skipped`` of its rows have no number.
        """
        before, phones = len(self._chips), tuple(phones)
        self._names |= {phone: name for phone, name in (names or {}).items() if name}
        self._set_chips((*self._chips, *(Recipient(phone=phone) for phone in phones)))
        added = len(self._chips) - before
        self._reported_text = self.line.text()
        self._show_error("")
        self._note.show_report(import_summary(added, len(phones) - added + twice, 0, skipped))
        self.line.setFocus()
        self.changed.emit()

    def add(self, recipient: Recipient) -> None:
        """Add a chip; Ctrl+Z takes it away."""
        if self._set_chips((*self._chips, recipient)):
            self.changed.emit()

    def remove_phone(self, digits: str) -> None:
        """Take a person's chip away, and give its neighbour the keyboard; Ctrl+Z in the line brings it back."""
        self._drop(Recipient(phone=digits))

    def remove_phones(self, phones: Iterable[str]) -> None:
        """Take these people's chips away, and say how many; Ctrl+Z in the line brings them back."""
        gone, before = set(phones), len(self._chips)
        self.keep_only([chip for chip in self._chips if chip.phone not in gone])
        taken = before - len(self._chips)
        words = translate_plural(
            "RecipientField",
            "{count} number removed. {keys} brings it back.",
            "{count} numbers removed. {keys} brings them back.",
            taken,
        )
        self._reported_text = self.line.text()
        self._note.show_report(words.format(count=QLocale().toString(taken), keys=shown_keys("undoTyping")))

    def keep_only(self, recipients: Iterable[Recipient]) -> None:
        """Take all chips but these away, and give the line the keyboard; Ctrl+Z brings them back."""
        stay = set(recipients)
        if self._set_chips(chip for chip in self._chips if chip in stay):
            self.changed.emit()
        self.line.setFocus()

    def select_piece(self, piece: str) -> None:
        """Give the line the keyboard, with this part of what was typed selected, to be corrected."""
        self.line.setFocus()
        at = self.line.text().find(piece)
        if at >= 0:
            self.line.setSelection(at, len(piece))

    def remove_all(self) -> None:
        """Take all chips away; Ctrl+Z brings them back."""
        self.keep_only(())

    def set_bad(self, reason: str) -> None:
        """Mark the field with an error that is shown elsewhere; "" takes the mark away."""
        self._note.hide()
        self._mark(reason)

    def _mark(self, reason: str) -> None:
        self._box.set_bad(bool(reason))
        self.line.setAccessibleDescription(reason)

    def _show_error(self, reason: str) -> None:
        self._note.show_error(reason)
        self._mark(reason)

    def _drop(self, recipient: Recipient) -> None:
        place = self._chip_list.index_of(recipient)
        if self._set_chips(chip for chip in self._chips if chip != recipient):
            self._chip_list.focus_at(place)
            self.changed.emit()

    def _set_chips(self, recipients: Iterable[Recipient], rest: str = "") -> bool:
        """Set the chips, each once, and put the previous ones on the undo stack; False where they are the same.

        ``rest`` is what came along with them and stays as text: it goes with them.
        """
        chips = tuple(dict.fromkeys(self._without_own_chats(tuple(recipients))))
        if chips == self._chips:
            return False
        self._undo_stack.append((self._chips, rest))
        self._say_difference(set(chips) - set(self._chips), set(self._chips) - set(chips))
        self._show(chips)
        return True

    def _without_own_chats(self, recipients: tuple[Recipient, ...]) -> Iterator[Recipient]:
        """Leave out the conversation with somebody alone who is there as well: a person and it are one."""
        people = {one.phone for one in recipients if one.kind is RecipientKind.PERSON}
        for one in recipients:
            chat = None if one.chat_id is None else self._book.conversation(one.chat_id)
            if chat is None or len(chat.phones) != 1 or chat.phones[0] not in people:
                yield one

    def _say_difference(self, added: Collection[Recipient], removed: Collection[Recipient]) -> None:
        """Let a screen reader say which chip came or went; several at once are reported elsewhere."""
        if len(added) == 1 and not removed:
            words = translate_plural(
                "RecipientField", "{who} added, %n recipient", "{who} added, %n recipients", len(self._chips) + 1
            )
            self.line.say(words.format(who=self.label(next(iter(added))).spoken))
        elif len(removed) == 1 and not added:
            words = translate_plural(
                "RecipientField", "{who} removed, %n recipient", "{who} removed, %n recipients", len(self._chips) - 1
            )
            self.line.say(words.format(who=self.label(next(iter(removed))).spoken))

    def _show(self, recipients: tuple[Recipient, ...]) -> None:
        self._chips = recipients
        self._addressees = Addressees.from_recipients(
            recipients, self._names
        )  # once, not at each key: there may be thousands
        self._audience = summarize_audience(recipients, self.label)
        self._chip_list.show_recipients(recipients)
        self._update_placeholder()
        self._update_height()

    def _update_placeholder(self) -> None:
        if not self._chips:
            words = self.tr("Name, number, list, or paste many")
        elif self._audience.shape in {Shape.LIST, Shape.REPLY} and self._audience.chips == 1:
            words = ""  # nobody can be beside it
        else:
            words = self.tr("Add a name or number")
        self.line.show_hint(words)

    def _update_height(self) -> None:
        """Be as high as the rows, up to a few; then scroll."""
        row = self.line.sizeHint().height()
        whole = max(self._chip_list.flow.heightForWidth(self._box.row_width()), row)
        most = round(row * _MAX_ROWS) + int(_MAX_ROWS) * GAP
        self._box.set_rows_height(min(whole, most))
        if whole > most:
            self._box.ensure_visible(self.line)
        if self._completion is not None:
            self._completion.reposition()

    def _set_text(self, words: str) -> None:
        """Change the text of the line without opening suggestions."""
        self.line.setText(words)
        self._close_completion()

    def _close_completion(self) -> None:
        if self._completion is not None:
            self._completion.close()

    def _on_line_clicked(self) -> None:
        """Offer whom the inbox talked to last, on a click into the empty field."""
        if not self._chips and self._completion is not None:
            self._completion.open_recent()

    def _on_line_separated(self) -> None:
        """Keep what is no recipient apart from what is typed next: two postal codes would read as one number."""
        if not self.commit_text():
            self._reported_text = f"{self.line.text().rstrip(' ,')}, "
            self._set_text(self._reported_text)

    def _on_line_finished(self) -> None:
        self.commit_text()
        self.finished.emit()

    def _on_completion_taken(self, choice: Recipient | Tagged) -> None:
        self._set_text("")
        if isinstance(choice, Tagged):
            self.add_phones(self._book.tagged(choice.tag))
            return
        self._set_chips((*self._chips, choice))
        self._show_error("")
        self.changed.emit()

    def _on_line_back_pressed(self, backspace: bool) -> None:
        """Backspace chooses the last chip; a second one, on the chip, takes it away."""
        if self._chips and not (backspace and self.line.text() and self.line.hasSelectedText()):
            self._chip_list.focus_last()

    def _on_line_undo_requested(self) -> None:
        if self._undo_stack:
            chips, rest = self._undo_stack.pop()
            self._show(chips)
            if rest and self.line.text() == rest:
                self._set_text("")
            self._show_error("")
            self.line.setFocus()
            self.changed.emit()

    def _on_line_text_changed(self) -> None:
        if self._note.text() and self.line.text() != self._reported_text:
            self._show_error("")
        self.changed.emit()
