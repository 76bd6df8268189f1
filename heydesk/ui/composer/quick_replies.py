"""Quick replies in the composer: on keys and after a semicolon, with blanks to fill in; the dialogs that edit them.

Also emoji after a colon, and *Save as template*. All of this is loaded when it is first used. ``CaretCompleter``
lists at the caret what a word may mean, ``Blanks`` leads Tab from one blank of a text to the next, and
``QuickReplyController`` puts them to use.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from heydesk.core.directory import Directory
from heydesk.core.quick_replies import ON_KEYS, QuickReplies
from heydesk.domain.errors import HeyDeskError, UnknownOutcomeError
from heydesk.domain.l10n import excerpt
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.merge_fields import find_blanks
from heydesk.domain.records import AccountId, QuickReply
from heydesk.ui.composer.emoji import find_emoji
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.message_editor import MessageEdit, utf16_positions
from heydesk.ui.composer.templates import ContentController
from heydesk.ui.shortcuts import quick_reply_command, shown_keys
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, on_button, translate
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import Heading, Notice, StripKind
from heydesk.ui.widgets.painting import draw_box
from heydesk.ui.widgets.search_panel import Offer, OfferList
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

QUICK_REPLY, EMOJI = ";", ":"
"""The marks that begin a word to be completed."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 4, Qt.Key.Key_PageUp: -4}
_WORDS = {QUICK_REPLY: LazyPattern(r"[^\s;]{0,30}"), EMOJI: LazyPattern(r"[^\W\d_][\w+-]{0,30}:?")}
"""What may be typed behind a mark; anything else ends the list. No emoji begins with a digit, so no time does."""
_MOST = 8
_WIDTH = 340
_EDGE, _PADDING, _BESIDE = 8, 4, 4


class CaretCompleter(QObject):
    """Lists what a word that begins with a mark may mean. The keyboard stays in the text box.

    Enter and Tab take the chosen line, Escape closes the list, and whatever else is typed goes into the text.

    Signals:
        taken: this ``Offer`` was chosen, and the mark and the word have been removed from the text.
    """

    taken = Signal(Offer)

    def __init__(
        self, box: MessageEdit, owner: QWidget, mark: str, name: str, find: Callable[[str], Sequence[Offer]]
    ) -> None:
        """``owner`` is what the list covers a part of; ``find`` gives the offers for what stands behind the mark."""
        super().__init__(box)
        self._box = box
        self._mark = mark
        self._start = -1
        self._list = CaretList(name, find, owner)
        self._list.pressed.connect(self._take)
        self._list.moved.connect(self._on_list_moved)
        self._lookup = single_shot_timer(self, 0, self._show)  # after the key event: typing never waits
        box.cursorPositionChanged.connect(self._on_box_cursor_moved)
        box.installEventFilter(self)
        owner.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether there is anything to choose from."""
        return self._start >= 0 and self._list.isVisible()

    def begin(self) -> None:
        """The mark was typed just before the caret."""
        self._start = self._box.textCursor().position() - len(self._mark)
        self._lookup.start()

    def close(self) -> None:
        """Take the list away, until the mark is typed again."""
        self._start = -1
        self._lookup.stop()
        self._list.hide()

    def _typed(self) -> str | None:
        """What stands between the mark and the caret; None where that is no word to be completed any more."""
        cursor = self._box.textCursor()
        if self._start < 0 or cursor.hasSelection() or cursor.position() <= self._start or self._box.isReadOnly():
            return None
        cursor.setPosition(self._start, QTextCursor.MoveMode.KeepAnchor)
        words = cursor.selectedText()
        is_whole = words.startswith(self._mark) and _WORDS[self._mark].fullmatch(words[len(self._mark) :])
        return words[len(self._mark) :] if is_whole else None

    def _show(self) -> None:
        self._lookup.stop()
        typed = self._typed()
        if typed is None:
            if self._start >= 0 and self._box.textCursor().position() != self._start + len(self._mark):
                self.close()
            self._list.hide()
            return
        if typed.endswith(self._mark):
            typed = typed[: -len(self._mark)]
            self._list.search(typed)
            if self._list.current is not None and self._list.current.whole == typed.replace("_", " "):
                self._take()
            else:
                self.close()
            return
        self._list.search(typed)
        if not self._list.offers:
            self._list.hide()
            return
        self._list.place_at(self._caret())

    def _caret(self) -> QRect:
        """Where the mark is on screen."""
        cursor = self._box.textCursor()
        cursor.setPosition(self._start)
        rect = self._box.cursorRect(cursor)
        return QRect(self._box.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _take(self) -> None:
        offer = self._list.current
        if self._typed() is None or offer is None:
            self.close()
            return
        cursor = self._box.textCursor()
        after = cursor.position() - self._start
        self.close()
        self._box.insert_text("", after=after)
        self.taken.emit(offer)

    def _on_list_moved(self) -> None:
        if self._list.current is not None:
            announce(self._box, self._list.current.spoken)

    def _on_box_cursor_moved(self) -> None:
        if self._start >= 0:
            self._lookup.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use the box's keys for the list while it is open; close it when the box loses the keyboard."""
        kind = event.type()
        if self._start < 0:
            return False
        if watched is not self._box:
            if kind == QEvent.Type.Resize:
                self._lookup.start()
            elif kind == QEvent.Type.Hide:
                self.close()
        elif kind == QEvent.Type.FocusOut:
            self.close()
        elif kind in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride} and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        """Handle a key; True if it was meant for the list. A shortcut of the same key is kept from it first."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self._box.is_composing:
            return False
        if key not in _STEPS and key not in _ENTER and key not in {Qt.Key.Key_Tab, Qt.Key.Key_Escape}:
            return False
        if self._lookup.isActive():
            self._show()  # more was typed since: what is listed is another word's
        if not self.is_open:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif key in _STEPS:
            self._list.go(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            self._take()
        return True


class CaretList(QFrame):
    """The lines at the caret: a part of the window and no popup, which Qt leaves out of the accessibility tree.

    Signals:
        pressed: the chosen line was clicked.
        moved: another line is the chosen one.
    """

    pressed = Signal()
    moved = Signal()

    def __init__(self, name: str, find: Callable[[str], Sequence[Offer]], parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("completions")
        self.setAccessibleName(name)
        self._list = _CaretOffers(name, lambda typed: find(typed)[:_MOST], lambda: "")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        rows.addWidget(self._list)
        self._list.pressed.connect(self.pressed)
        self._list.current_changed.connect(self.moved)
        self.hide()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is listed."""
        return self._list.offers

    @property
    def current(self) -> Offer | None:
        """The chosen line."""
        return self._list.current

    def search(self, typed: str) -> None:
        """List what is found for these words, the first one chosen."""
        self._list.search(typed, anew=False)

    def go(self, by: int) -> None:
        """Choose the line so many further down."""
        self._list.go(by)

    def place_at(self, caret: QRect) -> None:
        """Appear above a place on the screen, or below it where there is more room."""
        corner = self._over.mapFromGlobal(caret.topLeft())
        whole = self._over.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width = min(_WIDTH * self.fontMetrics().height() // 17, whole.width())
        above = corner.y() - _BESIDE - whole.top()
        below = whole.bottom() - corner.y() - caret.height() - _BESIDE
        height = min(self._list.lines_height() + 2 * _PADDING, max(above, below))
        x = corner.x() - width if self.isRightToLeft() else corner.x()
        x = max(whole.left(), min(x, whole.right() - width))
        is_above = height <= above or above >= below
        y = corner.y() - _BESIDE - height if is_above else corner.y() + caret.height() + _BESIDE
        self.setGeometry(x, y, width, height)
        self.show()
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Accept clicks beside the lines, so that they don't reach the covered widget."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the background and an edge."""
        look = tokens()
        draw_box(QPainter(self), self.rect(), look.pane, look.soft)


class _CaretOffers(OfferList):
    """A click takes; the keyboard stays in the text box, which speaks for the lines.

    Signals:
        pressed: a line was clicked.
    """

    pressed = Signal()

    def __init__(self, name: str, find: Callable[[str], Sequence[Offer]], empty: Callable[[], str]) -> None:
        super().__init__(name, find, empty)
        self._list.setObjectName("completionList")
        self._list.itemClicked.connect(lambda _item: self.pressed.emit())

    def _tell(self) -> None:
        self.current_changed.emit()

    def lines_height(self) -> int:
        """The height of all lines together."""
        return sum(self._list.sizeHintForRow(row) for row in range(self._list.count())) + 2


class Blanks(QObject):
    """After a text with blanks was inserted: Tab selects the next blank, Shift+Tab the one before, Escape ends it.

    It ends by itself when no blank is left; then Tab leads on through the window again.
    """

    def __init__(self, box: MessageEdit) -> None:
        super().__init__(box)
        self._box = box
        self._is_on = False
        box.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether Tab leads from blank to blank."""
        return self._is_on

    def begin(self, start: int) -> None:
        """Select the first blank behind a place in the document, where there is one."""
        self._is_on = bool(self._spans())
        if self._is_on:
            self._select(start, backward=False)

    def _spans(self) -> list[tuple[int, int]]:
        """Where the blanks are in the document."""
        text = self._box.toPlainText()
        places = utf16_positions(text, [place for span in find_blanks(text) for place in span])
        return list(zip(places[::2], places[1::2], strict=True))

    def _select(self, at: int, *, backward: bool) -> None:
        spans = self._spans()
        if not spans:
            self._is_on = False
            return
        if backward:
            span = next((one for one in reversed(spans) if one[1] <= at), spans[-1])
        else:
            span = next((one for one in spans if one[0] >= at), spans[0])
        cursor = self._box.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        self._box.setTextCursor(cursor)
        words = QCoreApplication.translate("Blanks", "{blank}, blank {number} of {count}. Tab for the next.")
        blank = cursor.selectedText()
        announce(self._box, words.format(blank=blank, number=spans.index(span) + 1, count=len(spans)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Tab, Shift+Tab and Escape while there are blanks."""
        kinds = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if not self._is_on or event.type() not in kinds or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        is_back = key == Qt.Key.Key_Backtab
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        if not plain or key not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}:
            return False
        if key != Qt.Key.Key_Escape and (self._box.isReadOnly() or not self._spans()):
            self._is_on = False
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if key == Qt.Key.Key_Escape:
            self._is_on = False
            return True
        cursor = self._box.textCursor()
        self._select(cursor.selectionStart() if is_back else cursor.selectionEnd(), backward=is_back)
        return True


_EXCERPT = 90
_LEAST_EMOJI = 2
"""Letters behind a colon from which on emoji are offered: one letter is in hundreds of them."""
_LONGEST_NAME, _LONGEST_TITLE = 40, 80
_LINES, _GAP, _COLUMNS = 6, 8, 80
_MOST_TEMPLATES = 40
_NEW = QuickReply("", "")


class QuickReplyController(QObject):
    """Inserts quick replies and emoji into the text box, and opens the dialogs."""

    def __init__(
        self,
        replies: QuickReplies,
        directory: Directory,
        form: Form,
        content: ContentController,
        owner: QWidget,
        account_id: Callable[[], AccountId | None],
    ) -> None:
        """``owner`` is what the lists cover a part of; ``account_id`` gives the account that is written for."""
        super().__init__(owner)
        self._replies = replies
        self._directory = directory
        self._form = form
        self._content = content
        self._owner = owner
        self._account_id = account_id
        self._found: dict[int, QuickReply] = {}
        box = form.editor.box
        self.blanks = Blanks(box)
        """Leads Tab from blank to blank after a text was inserted."""
        self._lists = {
            QUICK_REPLY: CaretCompleter(box, owner, QUICK_REPLY, self.tr("Quick replies"), self._find_replies),
            EMOJI: CaretCompleter(box, owner, EMOJI, self.tr("Emoji"), _find_emoji),
        }
        self._lists[QUICK_REPLY].taken.connect(lambda offer: self._insert(self._found[offer.key]))
        self._lists[EMOJI].taken.connect(lambda offer: box.insert_text(offer.key))

    def begin(self, mark: str) -> None:
        """A mark was typed at the beginning of a word: offer what it may mean."""
        for each, completer in self._lists.items():
            if each == mark:
                completer.begin()
            else:
                completer.close()

    def insert(self, number: int) -> None:
        """Insert the quick reply of a key at the caret, and select its first blank.

        Not while the text box takes no keys: it is another person's by then.
        """
        if self._form.editor.box.is_held:
            return
        with self._form.checks.showing_errors():
            reply = self._replies.on_key(self._account_id(), number)
            if reply is None:
                words = self.tr("No quick reply {number} yet. Add one under Commands, Quick replies.")
                self._form.checks.show_notice(words.format(number=number))
            else:
                self._insert(reply)

    def edit(self) -> None:
        """Open the dialog of the person's own replies."""
        account_id = self._account_id()
        with self._form.checks.showing_errors():
            templates = () if account_id is None else self._directory.templates(account_id)[:_MOST_TEMPLATES]
            offered = [QuickReply(each.title, each.text, each.id) for each in templates]
            QuickRepliesDialog(self._replies.own(), offered, self._replies.save, self._owner.window()).open()

    def ask_template(self, start: StartTask) -> None:
        """Ask for the title under which the text in the box becomes a template of the team."""
        text, account_id = self._form.editor.box.toPlainText().strip(), self._account_id()
        if not text or account_id is None:
            self._form.checks.show_notice(self.tr("Write the text first, then save it as a template."))
            return
        TemplateDialog(text, lambda title: start(self._save(account_id, title, text)), self._owner.window()).open()

    async def _save(self, account_id: AccountId, title: str, text: str) -> None:
        notice = self._form.checks.show_notice
        try:
            await self._directory.save_template(account_id, title, text)
        except UnknownOutcomeError:
            words = self.tr("We couldn't confirm that “{title}” was saved. Update from Heymarket, then look for it.")
            notice(words.format(title=title), error=True)
        except HeyDeskError as error:
            notice(translate(error.sentence), error=True)
        else:
            notice(self.tr("Saved “{title}” as a template for your team.").format(title=title))

    def _find_replies(self, typed: str) -> Sequence[Offer]:
        self._found, keys = {}, {}
        with self._form.checks.showing_errors():
            self._found = dict(enumerate(self._replies.find(self._account_id(), typed)))
            keys = {
                each.name: shown_keys(quick_reply_command(place))
                for place, each in enumerate(self._replies.own()[:ON_KEYS], 1)
            }
        return [
            Offer(place, each.name, excerpt(each.text, _EXCERPT), aside=keys.get(each.name, ""))
            for place, each in self._found.items()
        ]

    def _insert(self, reply: QuickReply) -> None:
        if reply.template_id is not None:
            self._content.insert_template(reply.template_id, reply.text)
        else:
            self._content.insert_words(reply.text)


def _find_emoji(typed: str) -> Sequence[Offer]:
    if len(typed) < _LEAST_EMOJI:
        return ()
    return [Offer(each.char, f"{each.char}  {each.name}", whole=each.name) for each in find_emoji(typed)]


def _fit(dialog: QDialog) -> None:
    """Make a dialog as wide as its words need at any font, and as high as its parts then are."""
    width = dialog.fontMetrics().averageCharWidth() * _COLUMNS
    dialog.resize(width, dialog.heightForWidth(width))


class QuickRepliesDialog(QDialog):
    """The person's own replies in their order: added, changed, moved and deleted; *Save* keeps all of it."""

    def __init__(
        self,
        replies: Sequence[QuickReply],
        templates: Sequence[QuickReply],
        save: Callable[[Sequence[QuickReply]], None],
        parent: QWidget | None = None,
    ) -> None:
        """``templates`` are the team's, which can be added; ``save`` raises HeyDeskError."""
        super().__init__(parent)
        self._replies = list(replies)
        self._save = save
        self.setObjectName("quickReplies")
        self.setWindowTitle(self.tr("Quick replies"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setObjectName("replyList")
        self._list.setAccessibleName(self.tr("Quick replies"))
        self._name = LineField()
        self._name.setObjectName("replyName")
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setMaxLength(_LONGEST_NAME)
        self._text = QPlainTextEdit()
        self._text.setObjectName("replyText")
        self._text.setAccessibleName(self.tr("Text"))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self._add = self._button(self.tr("Add"), "addReply", self._on_add)
        self._team = self._button(self.tr("Add template"), "addTemplate", self._on_add_template)
        self._team.setEnabled(bool(templates))
        self._templates = templates
        self._up = self._button(self.tr("Move up"), "moveUp", partial(self._move, -1))
        self._down = self._button(self.tr("Move down"), "moveDown", partial(self._move, 1))
        self._delete = self._button(self.tr("Delete"), "deleteReply", self._on_delete)
        self._trouble = Notice(StripKind.ERROR)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show_reply)
        self._name.textChanged.connect(self._on_edited)
        self._text.textChanged.connect(self._on_edited)
        self._show_list(0)
        _fit(self)

    def _lay_out(self) -> None:
        hint = self.tr(
            "Type ; and a few letters in the text box, or press {first} to {last} for the first nine."
            " Put [date] or ____ where Tab should stop."
        )
        first, last = shown_keys(quick_reply_command(1)), shown_keys(quick_reply_command(ON_KEYS))
        if not first or not last:
            hint = self.tr("Type ; and a few letters in the text box. Put [date] or ____ where Tab should stop.")
        told = QLabel(hint.format(first=first, last=last))
        told.setWordWrap(True)
        left, right, both = QVBoxLayout(), QFormLayout(), QHBoxLayout()
        acts = QWidget()
        flow = Wrap(_GAP, acts)
        for each in (self._add, self._team, self._up, self._down, self._delete):
            flow.addWidget(each)
        left.addWidget(self._list)
        right.setVerticalSpacing(_GAP)
        right.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        right.addRow(self.tr("Name"), self._name)
        right.addRow(self.tr("Text"), self._text)
        both.setSpacing(20)
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        save = self._button(self.tr("Save"), "saveReplies", self._on_save, ButtonKind.PRIMARY)
        cancel = self._button(self.tr("Cancel"), "cancelReplies", self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for part in (Heading(self.tr("Quick replies")), told):
            column.addWidget(part)
        column.addLayout(both, 1)
        column.addWidget(acts)
        column.addWidget(self._trouble)
        column.addLayout(foot)

    def _button(
        self, words: str, name: str, act: Callable[[], object], kind: ButtonKind = ButtonKind.PLAIN
    ) -> Button:
        button = Button(words, kind)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: act())
        return button

    def _show_list(self, row: int) -> None:
        """List all anew, with this one chosen."""
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems([self._line(place) for place in range(len(self._replies))])
        self._list.blockSignals(False)
        self._list.setCurrentRow(min(row, len(self._replies) - 1))
        self._show_reply(self._list.currentRow())

    def _line(self, place: int) -> str:
        name = self._replies[place].name or self.tr("(no name)")
        return f"{place + 1}  {name}" if place < ON_KEYS else name

    def _show_reply(self, row: int) -> None:
        reply = self._replies[row] if row >= 0 else _NEW
        for part, words in ((self._name, reply.name), (self._text, reply.text)):
            part.blockSignals(True)
            part.setEnabled(row >= 0)
            part.setText(words) if isinstance(part, LineField) else part.setPlainText(words)
            part.blockSignals(False)
        self._text.setReadOnly(reply.template_id is not None)
        self._delete.setEnabled(row >= 0)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < len(self._replies) - 1)

    def _on_edited(self) -> None:
        row = self._list.currentRow()
        self._replies[row] = self._replies[row]._replace(name=self._name.text(), text=self._text.toPlainText())
        self._list.item(row).setText(self._line(row))

    def _on_add(self, reply: QuickReply = _NEW) -> None:
        self._replies.append(reply)
        self._show_list(len(self._replies) - 1)
        self._name.setFocus()

    def _on_add_template(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("templateMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self._templates:
            menu.addAction(on_button(each.name)).triggered.connect(lambda _checked, each=each: self._on_add(each))
        menu.popup(self._team.mapToGlobal(self._team.rect().bottomLeft()))

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        self._replies.insert(row + by, self._replies.pop(row))
        self._show_list(row + by)

    def _on_delete(self) -> None:
        row = self._list.currentRow()
        del self._replies[row]
        self._show_list(row)

    def _on_save(self) -> None:
        kept = [
            each._replace(name=each.name.strip()) for each in self._replies if each.name.strip() or each.text.strip()
        ]
        unfinished = next((place for place, each in enumerate(kept) if not (each.name and each.text.strip())), None)
        if unfinished is not None:
            self._replies = kept
            self._show_list(unfinished)
            self._trouble.say(self.tr("Each quick reply needs a name and a text."))
            return
        try:
            self._save(kept)
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))
            return
        self.accept()


class TemplateDialog(QDialog):
    """Shows the text that becomes a template, and asks for its title."""

    def __init__(self, text: str, save: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self.setObjectName("templateDialog")
        self.setWindowTitle(self.tr("Save as template"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = LineField()
        self._title.setObjectName("templateTitle")
        self._title.setAccessibleName(self.tr("Title"))
        self._title.setMaxLength(_LONGEST_TITLE)
        shown = QPlainTextEdit(text)
        shown.setObjectName("templateText")
        shown.setAccessibleName(self.tr("Text"))
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        told = QLabel(self.tr("Everyone on your team can use it. Fields like {{first_name}} stay fields."))
        told.setWordWrap(True)
        fields = QFormLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.addRow(self.tr("Title"), self._title)
        fields.addRow(self.tr("Text"), shown)
        self._done = Button(self.tr("Save"), ButtonKind.PRIMARY)
        self._done.setObjectName("saveTemplate")
        self._done.setDefault(True)
        self._done.setEnabled(False)
        self._done.clicked.connect(self._on_save)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("cancelTemplate")
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Heading(self.tr("Save as template")))
        column.addWidget(told)
        column.addLayout(fields, 1)
        column.addLayout(foot)
        self._title.textChanged.connect(lambda words: self._done.setEnabled(bool(words.strip())))
        self._title.setFocus()
        _fit(self)

    def _on_save(self) -> None:
        self._save(self._title.text().strip())
        self.accept()
