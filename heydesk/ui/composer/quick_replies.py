"""Quick replies in the composer: on keys and after a semicolon, with blanks to fill in; the dialogs that edit them.

Also emoji after a colon, and *Save as template*. All of this is loaded when it is first used.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
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
from heydesk.domain.records import AccountId, QuickReply
from heydesk.ui.composer.completions import EMOJI, QUICK_REPLY, Blanks, CaretCompleter
from heydesk.ui.composer.emoji import find_emoji
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.templates import ContentController, quick_reply_keys
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import on_button, translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import Heading, Notice, StripKind
from heydesk.ui.widgets.search_panel import Offer

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
                words = self.tr("There is no quick reply {number} yet. Add one under Commands, Quick replies.")
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
            words = self.tr(
                "We couldn’t confirm that “{title}” was saved. Press F5 and look for it before you try again."
            )
            notice(words.format(title=title), error=True)
        except HeyDeskError as error:
            notice(translate(error.sentence), error=True)
        else:
            notice(self.tr("Saved “{title}” as a template for your team.").format(title=title))

    def _find_replies(self, typed: str) -> Sequence[Offer]:
        self._found, keys = {}, {}
        with self._form.checks.showing_errors():
            self._found = dict(enumerate(self._replies.find(self._account_id(), typed)))
            keys = {each.name: _native(place) for place, each in enumerate(self._replies.own()[:ON_KEYS], 1)}
        return [
            Offer(place, each.name, excerpt(each.text, _EXCERPT), aside=keys.get(each.name, ""))
            for place, each in self._found.items()
        ]

    def _insert(self, reply: QuickReply) -> None:
        if reply.template_id is not None:
            self._content.insert_template(reply.template_id, reply.text)
        else:
            self._content.insert_words(reply.text)


def _native(number: int) -> str:
    return QKeySequence(quick_reply_keys(number)).toString(QKeySequence.SequenceFormat.NativeText)


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
        told = QLabel(hint.format(first=_native(1), last=_native(ON_KEYS)))
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
        told = QLabel(self.tr("Everybody in your team can use it. Fields like {{first_name}} stay fields."))
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
