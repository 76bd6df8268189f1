"""Autocompletion of the field *To*: finds suggestions for what is typed, and lists them below the field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from heydesk.domain.l10n import excerpt
from heydesk.domain.records import ListId
from heydesk.domain.suggestions import Suggestion, SuggestionKind
from heydesk.domain.text_normalization import fold, is_begun_by
from heydesk.ui.composer.recipients.line import RecipientLine
from heydesk.ui.composer.recipients.model import (
    EmptyRecipientBook,
    Recipient,
    RecipientBook,
    Tagged,
    alarm_words,
    chip_label,
    is_list_prefix,
    is_parsable,
    parse_list_number,
)
from heydesk.ui.text import isolated, join_sentences, translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.labels import quiet_label
from heydesk.ui.widgets.painting import draw_box
from heydesk.ui.widgets.search_panel import OFFER, Offer, OfferDelegate
from heydesk.ui.widgets.timers import single_shot_timer

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 4, Qt.Key.Key_PageUp: -4}
_MAX_NAME_LENGTH = 80
"""Characters of what may still be a name; more is a paste."""


class RecipientCompleter(QObject):
    """Opens the list of suggestions, and takes one only after it was on screen long enough to be read.

    A whole number is never completed to somebody's: Enter takes it as typed, unless the arrows chose another line.
    Part of a number highlights nobody; a name highlights the first who has it, or nobody where several have it: then
    Enter and Tab ask which of them is meant. While the lines still belong to what was typed before, Enter takes none
    of them.

    Signals:
        taken: this ``Recipient`` was chosen, or everybody with a tag (``Tagged``).
    """

    taken = Signal(object)

    def __init__(
        self,
        line: RecipientLine,
        find: Callable[[str], CompletionResult],
        is_parsable: Callable[[str], bool],
        anchor: QWidget,
    ) -> None:
        """``find`` gives the suggestions, ``is_parsable`` tells what Enter takes as typed; opens below ``anchor``."""
        super().__init__(line)
        self._line = line
        self._find = find
        self._is_parsable = is_parsable
        self._anchor = anchor
        self._list: SuggestionList | None = None
        self._has_moved = False
        self._has_asked = False  # which of several people of one name is meant
        self._offered: str | None = None  # the text that the lines were found for; None once they are closed
        self._lookup_timer = single_shot_timer(self, 0, self._show)  # after the key event: typing never waits
        line.textChanged.connect(self._on_line_text_changed)
        line.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether suggestions are shown."""
        return self._list is not None and self._list.isVisible()

    def close(self) -> None:
        """Close the suggestions."""
        self._lookup_timer.stop()
        self._has_moved = self._has_asked = False
        self._offered = None
        if self._list is not None:
            self._list.dismiss()

    def open_recent(self) -> None:
        """Offer whom the inbox talked to last, if nothing is typed."""
        if not self._line.text() and not self.is_open:
            self._show(also_empty=True)

    def refresh(self) -> None:
        """More is known: look up what is typed anew, unless the person is choosing already."""
        if self._offered is not None and self._offered == self._line.text() and not self._has_moved:
            self._show(also_empty=True)

    def reposition(self) -> None:
        """Follow the field, which has moved or grown."""
        if self._list is not None and self.is_open:
            self._list.place(self._anchor)

    def _show(self, *, also_empty: bool = False) -> None:
        """Look up the text and show the suggestions; for an empty line only if ``also_empty``."""
        self._lookup_timer.stop()
        text = self._line.text()
        is_name = len(text) <= _MAX_NAME_LENGTH and (also_empty or bool(text.strip()))
        if not self._line.hasFocus() or self._line.is_composing or not is_name:
            self.close()
            return
        self._has_moved = self._has_asked = False
        self._offered = text
        found = self._find(text)
        if (found.rows or found.note) and self._list is None:
            self._list = self._make()
        if self._list is not None:
            self._list.set_suggestions(found, highlight=found.is_named and not found.namesakes and _is_name(text))
            self.reposition()

    def _make(self) -> SuggestionList:

        over = self._anchor.window()
        ancestor = self._anchor.parentWidget()
        while ancestor is not None and ancestor is not over:
            if ancestor.objectName() == "composer":  # the centre: the list may cover the conversation, no side pane
                over = ancestor
            ancestor = ancestor.parentWidget()
        made = SuggestionList(over, self._line)
        made.pressed.connect(self._take)
        return made

    def _take(self, choice: object) -> None:
        self.close()
        self.taken.emit(choice)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use the line's keys for the suggestions, and close them when it loses the focus."""
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self._line.is_composing:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Handle a key; True if it was meant for the suggestions."""
        key, plain = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain:
            return False
        if self._lookup_timer.isActive() and (key in _ENTER or key in _STEPS or key == Qt.Key.Key_Tab):
            self._show()  # more was typed since: what is offered is another text's
        if not self.is_open or self._list is None:
            if key == Qt.Key.Key_Down:
                self._show(also_empty=True)
            return key == Qt.Key.Key_Down
        if key in _STEPS:
            self._has_moved = True
            self._list.move_by(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key in _ENTER or key == Qt.Key.Key_Tab:
            return self._on_end(is_tab=key == Qt.Key.Key_Tab)
        else:
            return False
        return True

    def _on_end(self, *, is_tab: bool) -> bool:
        """Handle Enter or Tab: take the highlighted line, if it was seen; else leave the key to the line.

        Where several people have the name that was typed, ask once which of them is meant.
        """
        shown = self._list
        if shown is None or (not self._has_moved and self._is_parsable(self._line.text())):
            self.close()
            return False
        if shown.current is None and shown.namesakes and not self._has_asked:
            self._has_asked = True
            shown.ask_which()
            self.reposition()
            return True
        if shown.current is None:
            self.close()
            return False
        if (choice := shown.seen) is not None:
            self._take(choice)
            return True
        return not is_tab

    def _on_line_text_changed(self) -> None:
        """Look up after a key, or a change by an assistive program; the field closes after its own changes."""
        if self._line.hasFocus():
            self._lookup_timer.start()
        else:
            self.close()


_CONTEXT = "RecipientCompleter"
_LIST_NUMBER = re.compile(r"\s*[1-9][0-9]{0,8}\s*")
"""What may be a list's number and is no whole phone number."""


def _is_name(typed: str) -> bool:
    """Whether this may be a name, and no part of a number."""
    return any(char.isalpha() for char in typed)


def _no_match_words(typed: str, *, is_complete: bool) -> str:
    tr = QCoreApplication.translate
    if not is_complete:
        return tr(_CONTEXT, "More results. Keep typing.")
    return tr(_CONTEXT, "No match for “{typed}”").format(typed=isolated(excerpt(typed)))


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """One line of the list, and what taking it adds."""

    recipient: Recipient | Tagged
    offer: Offer


@dataclass(frozen=True, slots=True)
class CompletionResult:
    """The lines, the best first; ``complete`` is False where there may be more."""

    rows: tuple[SuggestionRow, ...] = ()
    complete: bool = True
    note: str = ""
    """Why something that may be meant can't be among them."""
    is_named: bool = False
    """Whether the first has the name that was typed; else it was found by a tag or an address, or is spelled
    otherwise, and the person must point at it."""
    namesakes: str = ""
    """The name that the first shares with others; "" where nobody else has it."""


def find_suggestions(typed: str, book: RecipientBook, region: str, chosen: Collection[Recipient]) -> CompletionResult:
    """Find the recipients that ``typed`` may mean, without those ``chosen`` already."""
    found = book.suggest(typed)
    names = Counter(fold(each.label) for each in found.items if each.kind is SuggestionKind.CONTACT)
    rows = [_row(each, is_namesake=names[fold(each.label)] > 1) for each in found.items]
    if (list_id := parse_list_number(typed)) is not None:
        by_number = _by_number(list_id, book, region)
        rows = [by_number, *(row for row in rows if row.recipient != by_number.recipient)]
    elif _LIST_NUMBER.fullmatch(typed):
        number = ListId(int(typed))
        if book.list(number) is not None or found.list_trouble is not None or not rows:
            rows.append(_by_number(number, book, region))
    note = ""
    if (
        found.list_trouble is not None
        and any(char.isalpha() for char in typed)
        and (not rows or is_list_prefix(typed))
    ):
        note = translate(found.list_trouble)
    if (
        not (rows or note or isinstance(book, EmptyRecipientBook))
        and _is_name(typed)
        and not is_parsable(typed, region)
    ):
        note = _no_match_words(typed, is_complete=found.complete)
    left = tuple(row for row in rows if row.recipient not in chosen)
    first = left[0].offer.label if left else ""
    is_shared = names[fold(first)] > 1  # one of them may have a chip already, and be meant all the same
    return CompletionResult(
        left,
        found.complete,
        note,
        is_named=bool(left) and is_begun_by(first, typed),
        namesakes=first if is_shared else "",
    )


def _by_number(list_id: ListId, book: RecipientBook, region: str) -> SuggestionRow:
    recipient = Recipient(list_id=list_id)
    label = chip_label(recipient, book, region)
    words = QCoreApplication.translate(_CONTEXT, "By its number in Heymarket")
    return SuggestionRow(recipient, Offer(label.title, label.title, label.place or words))


def _row(found: Suggestion, *, is_namesake: bool) -> SuggestionRow:
    """Make a line, with the kind of recipient where the name doesn't tell it, and what tells namesakes apart."""
    tr = QCoreApplication.translate
    recipient: Recipient | Tagged
    if found.kind is SuggestionKind.TAG:
        return _tag_row(found)
    if found.list_id is not None:
        words = (
            tr(_CONTEXT, "List")
            if found.people is None
            else translate_plural(_CONTEXT, "List · %n person", "List · %n people", found.people)
        )
        recipient = Recipient(list_id=found.list_id)
    elif found.chat_id is not None:
        words = (
            tr(_CONTEXT, "Conversation")
            if found.people is None
            else translate_plural(_CONTEXT, "Group · %n person", "Group · %n people", found.people)
        )
        recipient = Recipient(chat_id=found.chat_id)
    else:
        words = "" if found.detail else tr(_CONTEXT, "Phone number")
        recipient = Recipient(phone=found.phone)
    why = "" if found.why is None else translate(found.why)
    last = tr(_CONTEXT, "“{words}”").format(words=isolated(found.last)) if found.last else ""
    apart = (found.tag, last) if is_namesake else ()
    detail = " · ".join(part for part in (words, found.detail, why, *apart) if part)
    return SuggestionRow(recipient, Offer(found.label, found.label, detail, alarm=alarm_words(found.status)))


def _tag_row(found: Suggestion) -> SuggestionRow:
    label = QCoreApplication.translate(_CONTEXT, "Everyone tagged {tag}").format(tag=isolated(found.label))
    if found.people is None:
        words = QCoreApplication.translate(_CONTEXT, "More than 1,000 people")
    else:
        words = translate_plural(_CONTEXT, "%n person", "%n people", found.people)
    return SuggestionRow(Tagged(found.label), Offer(found.label, label, words))


_PADDING = 5
_BELOW = 3
_EDGE = 8
_SEEN_SECONDS = 0.15
"""On screen, after which a line counts as seen. Who presses Enter sooner meant what they typed."""


class SuggestionList(QFrame):
    """Shows what was found; the keyboard stays in the line that is typed into.

    Not a popup, because Qt leaves popups out of the accessibility tree and gives them the keyboard.

    Signals:
        pressed: a line was clicked (its ``Recipient`` or ``Tagged``).
    """

    pressed = Signal(object)

    def __init__(self, parent: QWidget, line: RecipientLine, clock: Callable[[], float] = monotonic) -> None:
        """``line`` is what is typed into; ``clock`` gives seconds."""
        super().__init__(parent)
        self._over = parent
        self._line = line
        self._clock = clock
        self._rows: tuple[SuggestionRow, ...] = ()
        self._seen: dict[Recipient | Tagged, float] = {}
        self._said = ""
        self.namesakes = ""
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = _SuggestionView(self._note_seen)
        self._list.setObjectName("suggestionList")
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._list.setItemDelegate(OfferDelegate(self._list))
        self._more = quiet_label(wraps=True)
        self._more.setContentsMargins(_EDGE, 0, _EDGE, _BELOW)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        rows.setSpacing(0)
        rows.addWidget(self._list, 1)
        rows.addWidget(self._more)
        self._list.itemClicked.connect(self._on_list_item_clicked)
        self.hide()

    @property
    def current(self) -> Recipient | Tagged | None:
        """The highlighted one."""
        row = self._list.currentRow()
        return self._rows[row].recipient if 0 <= row < len(self._rows) else None

    @property
    def seen(self) -> Recipient | Tagged | None:
        """The highlighted one, if it has been on screen long enough to be meant."""
        current = self.current
        at = None if current is None else self._seen.get(current)
        return None if at is None or self._clock() - at < _SEEN_SECONDS else current

    def set_suggestions(self, found: CompletionResult, *, highlight: bool) -> None:
        """Show these, with the first highlighted or none; nothing where there are none."""
        self._rows = found.rows
        self.namesakes = found.namesakes
        kept = {row.recipient for row in found.rows}
        self._seen = {recipient: at for recipient, at in self._seen.items() if recipient in kept}
        self._list.clear()
        for row in found.rows:
            item = QListWidgetItem(row.offer.spoken)
            item.setData(OFFER, row.offer)
            self._list.addItem(item)
        self._list.setCurrentRow(0 if highlight and found.rows else -1)
        self._list.setVisible(bool(found.rows))
        more = self.tr("More results. Keep typing.") if found.rows and not found.complete else ""
        self._more.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._more.setText(join_sentences(more, found.note))
        self._more.setVisible(bool(self._more.text()))
        self.setVisible(bool(found.rows or found.note))
        if self.isVisibleTo(self._over):
            self.raise_()
            self._announce()

    def ask_which(self) -> None:
        """Ask which of several people of one name is meant."""
        words = self.tr("Several people are named {name}. Press Down to choose one.")
        self._more.setText(words.format(name=isolated(self.namesakes)))
        self._more.setForegroundRole(QPalette.ColorRole.WindowText)
        self._more.show()
        self._say(self._more.text())

    def move_by(self, by: int) -> None:
        """Move the highlight down by so many lines, wrapping around at the ends."""
        count, row = len(self._rows), self._list.currentRow()
        if not count:
            return
        self._list.setCurrentRow((row + by) % count if row >= 0 or by > 0 else count - 1)
        self._announce()

    def dismiss(self) -> None:
        """Hide, and forget which lines were on screen."""
        self.hide()
        self._list.clear()
        self._rows, self._seen, self._said, self.namesakes = (), {}, "", ""
        self._line.say("")

    def place(self, anchor: QWidget) -> None:
        """Open below this widget, as wide as it, and as high as the lines or the window allow."""
        corner = anchor.mapTo(self._over, QPoint(0, anchor.height() + _BELOW))
        lines = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        words = self._more.heightForWidth(anchor.width() - 2 * _PADDING) if self._more.isVisibleTo(self) else 0
        whole = lines + 2 * _PADDING + words
        room = self._over.height() - corner.y() - _EDGE
        self.setGeometry(QRect(corner.x(), corner.y(), anchor.width(), min(whole, room)))

    def _announce(self) -> None:
        """Announce the highlighted line, or the number of lines."""
        row = self._list.currentRow()
        count = translate_plural(
            "SuggestionList",
            "%n suggestion. Press Down to choose it.",
            "%n suggestions. Press Down to choose one.",
            len(self._rows),
        )
        if not self._rows:
            self._say(self._more.text())
        else:
            place = self.tr("{suggestion}, {number} of {count}")
            spoken = self._rows[row].offer.spoken if row >= 0 else ""
            self._say(place.format(suggestion=spoken, number=row + 1, count=len(self._rows)) if spoken else count)

    def _say(self, words: str) -> None:
        """Let a screen reader say this, once: the same suggestion may be found again with the next key."""
        if words == self._said:
            return
        self._said = words
        self._line.say(words)

    def _note_seen(self, rows: range) -> None:
        now = self._clock()
        for row in rows:
            self._seen.setdefault(self._rows[row].recipient, now)

    def _on_list_item_clicked(self, item: QListWidgetItem) -> None:
        self.pressed.emit(self._rows[self._list.row(item)].recipient)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Accept clicks beside the lines, so that they don't reach the covered widget."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Accept it, as above."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the background and an edge."""
        look = tokens()
        draw_box(QPainter(self), self.rect(), look.pane, look.soft)


class _SuggestionView(QListWidget):
    """Reports which of its lines have been painted."""

    def __init__(self, painted: Callable[[range], None]) -> None:
        super().__init__()
        self._painted = painted
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then report the visible lines."""
        super().paintEvent(event)
        whole = self.viewport().rect()
        places = [self.visualItemRect(self.item(row)) for row in range(self.count())]
        shown = [row for row, place in enumerate(places) if whole.contains(place)]
        if shown:
            self._painted(range(shown[0], shown[-1] + 1))
