"""The composer's form: the layout of its fields, and the conversion between the fields and a draft.

``OriginFields`` chooses inbox and sender, ``AdvancedFields`` holds author and activity, ``Form`` holds every field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from heydesk.domain.draft_context import region_in
from heydesk.domain.media import check_media
from heydesk.domain.message import Draft, Side, is_same_address
from heydesk.domain.phone_numbers import national
from heydesk.domain.problems import Field, Problem
from heydesk.domain.records import (
    ConversationAddress,
    Inbox,
    InboxId,
    MemberId,
    SurveyId,
    TemplateId,
    ambiguous_names,
)
from heydesk.ui.composer.check_list import CheckList
from heydesk.ui.composer.media_input import MediaInput
from heydesk.ui.composer.message_editor import MessageEditor
from heydesk.ui.composer.recipients.audience import MANY, AudienceChoice, is_reviewed
from heydesk.ui.composer.recipients.field import RecipientField
from heydesk.ui.composer.recipients.model import Addressees, RecipientBook
from heydesk.ui.composer.saved_drafts import KeptDraftButton
from heydesk.ui.composer.schedule_bar import ScheduleBar, local_time_words
from heydesk.ui.composer.send_button import NextButton, SendButton, keep_editing_button
from heydesk.ui.shortcuts import show_tip
from heydesk.ui.text import translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import IconButton
from heydesk.ui.widgets.flow_layout import PageStack
from heydesk.ui.widgets.inputs import Choice, LineField, Picker
from heydesk.ui.widgets.labels import Notice, StripKind, quiet_label
from heydesk.ui.widgets.painting import fill_box

COLUMN = 760
"""The greatest width of the column that header, thread and composer share, in pixels of the layout."""
MARGIN = 20
"""Left and right of that column."""
LOW_WINDOW = 680
"""The height below which a window has a header of one line and a lower text box."""
_LEAST_TO = 44
"""Average characters that the field *To* needs beside the pickers; with less room it has a line of its own."""
_TOOLS_END = 10
_TOOLS_TOP = 8


class Axis(QLayout):
    """Keeps one widget in the middle, up to ``COLUMN`` wide and ``MARGIN`` from the edges where there is less room.

    It rounds as the conversation does, so that both lie on one axis to the pixel.
    """

    def __init__(self, column: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: QLayoutItem | None = None
        self._is_limited = True
        self.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.addWidget(column)

    def set_limited(self, limited: bool) -> None:
        """Keep to ``COLUMN``, or take the whole width between the margins."""
        self._is_limited = limited
        self.invalidate()

    def _width(self, width: int) -> int:
        margins = self.contentsMargins()
        width -= margins.left() + margins.right()
        return max(0, min(width, COLUMN) if self._is_limited else width)

    def _around(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return QSize(
            size.width() + margins.left() + margins.right(), size.height() + margins.top() + margins.bottom()
        )

    def addItem(self, item: QLayoutItem) -> None:
        """Take the one widget."""
        self._item = item

    def count(self) -> int:
        """One, or none."""
        return int(self._item is not None)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The widget's item, or None."""
        return self._item if index == 0 else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and give it, or None."""
        found = self.itemAt(index)
        if found is not None:
            self._item = None
        return found

    def hasHeightForWidth(self) -> bool:
        """Where the widget has one."""
        return self._item is not None and self._item.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """The widget's at the width that it gets, and the margins."""
        if self._item is None:
            return 0
        return self._around(QSize(0, self._item.heightForWidth(self._width(width)))).height()

    def setGeometry(self, rect: QRect) -> None:
        """Place the widget."""
        super().setGeometry(rect)
        if self._item is None:
            return
        margins, width = self.contentsMargins(), self._width(rect.width())
        left = margins.left()
        if self._is_limited:
            left = max(left, (rect.width() - width) // 2)
        height = rect.height() - margins.top() - margins.bottom()
        self._item.setGeometry(QRect(rect.left() + left, rect.top() + margins.top(), width, height))

    def sizeHint(self) -> QSize:
        """The whole column."""
        height = 0 if self._item is None else self._item.sizeHint().height()
        return self._around(QSize(COLUMN, height))

    def minimumSize(self) -> QSize:
        """The widget's."""
        return self._around(QSize() if self._item is None else self._item.minimumSize())


class Header(QWidget):
    """The header of the centre. Line 1, quiet: inbox and sender, with tools at the end. Line 2: the recipients.

    In a low window both are one line across the whole width, where there is room for it.

    Attributes:
        last_tool: the last of the buttons at the end of line 1.
    """

    def __init__(self, origin: OriginFields, recipients: RecipientField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._origin = origin
        self._is_low = self._is_one_line = False
        self.last_tool: QWidget = self
        self.setObjectName("conversationHeader")
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAutoFillBackground(True)
        self._from_label, self._to_label = _Label(self.tr("From")), _Label(self.tr("To"))
        self._from = _row(self._from_label, origin)
        self._from.addStretch()
        self._to = _row(self._to_label, recipients)
        self._to.setStretch(1, 1)
        self._to.setAlignment(self._to_label, Qt.AlignmentFlag.AlignTop)
        self._to_label.setMinimumHeight(recipients.line.sizeHint().height() + 10)
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lines.setSpacing(4)
        self._lines.addLayout(self._from)
        self._lines.addLayout(self._to)
        self._column = QWidget()
        self._rows = QVBoxLayout(self._column)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._rows.addLayout(self._lines)
        self._place = Axis(self._column, self)
        self._tools = QWidget(self)
        self._tools.setObjectName("conversationTools")
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)

    def add_tool(self, widget: QWidget) -> None:
        """Add a button at the end of line 1, which Tab comes to behind the others."""
        layout = self._tools.layout()
        if layout is not None:
            layout.addWidget(widget)
            if self.last_tool is not self:
                QWidget.setTabOrder(self.last_tool, widget)
        self.last_tool = widget
        self._arrange()

    def add_below(self, part: QWidget) -> None:
        """Add something below the recipients, as wide as they are."""
        self._rows.addWidget(part)

    def set_low(self, low: bool) -> None:
        """Take one line alone, as a low window has it, or two."""
        self._is_low = low
        self._arrange()

    def _arrange(self) -> None:
        """Choose between one line and two, and keep the words clear of the tools."""
        size = self._tools.sizeHint()
        tools = size.width() + _TOOLS_END
        needed = (
            self._origin.compact_width() + (_LEAST_TO * self.fontMetrics().averageCharWidth()) + 2 * MARGIN + tools
        )
        one = self._is_low and self.width() >= needed
        if one is not self._is_one_line:
            self._is_one_line = one
            self._lines.setDirection(QBoxLayout.Direction.LeftToRight if one else QBoxLayout.Direction.TopToBottom)
            self._lines.setSpacing(14 if one else 4)
            self._lines.setStretch(1, 1 if one else 0)
            self._from.setAlignment(self._origin, Qt.AlignmentFlag.AlignVCenter)
            self._place.set_limited(not one)
            self._origin.set_compact(one)
        width = max(label.sizeHint().width() for label in (self._from_label, self._to_label))
        for label in (self._from_label, self._to_label):
            label.setMinimumWidth(0 if one else width)
        self._from_label.setMinimumHeight(size.height())
        aside = 0 if one else max(0, tools + 8 - max(MARGIN, (self.width() - COLUMN) // 2))
        end = tools + 8 if one else MARGIN
        turned = self.isRightToLeft()
        self._from.setContentsMargins(aside if turned else 0, 0, 0 if turned else aside, 0)
        self._place.setContentsMargins(
            end if turned else MARGIN, _TOOLS_TOP, MARGIN if turned else end, _TOOLS_TOP + 1
        )
        x = _TOOLS_END if turned else self.width() - tools
        self._tools.setGeometry(x, _TOOLS_TOP, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for this width."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange for another font, and from the other side."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below."""
        fill_box(QPainter(self), QRect(0, self.height() - 1, self.width(), 1), tokens().line)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for part in parts:
        row.addWidget(part)
    return row


class _Label(QLabel):
    """The name of a row, in the placeholder color."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def _lay_out(form: Form) -> None:
    """Place the parts of a form: header, middle and foot, of which the middle takes the room that is left."""
    form.header.add_below(form.advanced)
    form.header.add_tool(form.advanced.button)
    form.buttons.addWidget(form.next)
    form.buttons.addWidget(form.kept)
    form.buttons.addWidget(form.reviewed)
    form.buttons.addStretch()
    form.buttons.addWidget(form.keep_editing)
    form.buttons.addWidget(form.send)
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 2, 0, 14)
    rows.setSpacing(10)
    rows.addWidget(form.blocked)
    rows.addWidget(form.editor)
    rows.addWidget(form.checks)
    rows.addLayout(form.buttons)
    Axis(column, form.foot)
    whole = QVBoxLayout(form)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(form.header)
    whole.addWidget(form.middle, 1)
    whole.addWidget(form.foot)


class Extra(NamedTuple):
    """What a draft has beside its text, media and recipients: template or survey, send time, advanced fields."""

    template_id: TemplateId | None = None
    survey_id: SurveyId | None = None
    author: str = ""
    activity_id: str = ""
    send_at: datetime | None = None

    @classmethod
    def from_draft(cls, draft: Draft) -> Extra:
        """Read them from a draft."""
        return cls(draft.template_id, draft.survey_id, draft.author, draft.activity_id, draft.send_at)


class AdvancedFields(QWidget):
    """Author and activity ID, folded away until somebody asks for them or a draft has them.

    Signals:
        edited: the person typed into one of them.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advancedFields")
        self.button = IconButton(self.tr("Advanced"), "dots")
        """Placed in the header."""
        self.button.setObjectName("advanced")
        self.button.setCheckable(True)
        self._author: LineField | None = None
        self._activity: LineField | None = None
        self._is_showing = False
        self.hide()
        self.button.toggled.connect(self._on_button_toggled)

    def show_extra(self, extra: Extra) -> None:
        """Show a draft's author and activity; unfolds where there is one."""
        if extra.author or extra.activity_id:
            self.button.setChecked(True)
        self._is_showing = True
        for field, words in ((self._author, extra.author), (self._activity, extra.activity_id)):
            if field is not None and field.text() != words:
                field.setText(words)
        self._is_showing = False

    def apply_to(self, extra: Extra) -> Extra:
        """Give a copy with the author and activity that are shown."""
        if self._author is None or self._activity is None:
            return extra
        return extra._replace(author=self._author.text(), activity_id=self._activity.text())

    def _on_button_toggled(self, unfolded: bool) -> None:
        """Fold or unfold; the fields are made the first time."""
        if unfolded and self._author is None:
            self._author = self._field("author", self.tr("Author"))
            self._activity = self._field("activityId", self.tr("Activity ID"))
            self._lay_out(self._author, self._activity)
        self.setVisible(unfolded)

    def _on_field_changed(self) -> None:
        if not self._is_showing:
            self.edited.emit()

    def _lay_out(self, author: LineField, activity: LineField) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        notes = (
            self.tr("The name shown on a private note. Heymarket doesn't document this field."),
            self.tr("Heymarket doesn't document this field. Leave it empty unless they told you to use it."),
        )
        for place, (field, note) in enumerate(zip((author, activity), notes, strict=True)):
            grid.addWidget(quiet_label(field.accessibleName(), wraps=True), 2 * place, 0)
            grid.addWidget(field, 2 * place, 1)
            grid.addWidget(quiet_label(note, wraps=True), 2 * place + 1, 1)

    def _field(self, object_name: str, name: str) -> LineField:
        field = LineField()
        field.setObjectName(object_name)
        field.setAccessibleName(name)
        # Not textEdited: dictation and other assistive programs put a whole text in, which counts as a change alone.
        field.textChanged.connect(self._on_field_changed)
        return field


class OriginFields(QWidget):
    """The inbox a message goes out from, and the member it is sent as, who is remembered for each inbox.

    A choice is kept while the inboxes are not loaded yet. An inbox that is gone is not replaced by another: the
    person has to choose.

    Signals:
        changed: the person chose another inbox or sender.
        sender_chosen: the person said who sits here; with the ``InboxId`` and the ``MemberId``.
    """

    changed = Signal()
    sender_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inboxes: tuple[Inbox, ...] = ()
        self._wanted: InboxId | None = None
        self._senders: dict[InboxId, MemberId] = {}
        self._own: Mapping[InboxId, MemberId] | None = None
        self._is_compact = False
        self.inbox_picker = Picker(self.tr("From inbox"), quiet=True)
        self.inbox_picker.setObjectName("inbox")
        show_tip(self.inbox_picker, self.tr("Inbox to send from"), "inbox")
        self.sender_picker = Picker(self.tr("Send as"), quiet=True)
        self.sender_picker.setObjectName("sender")
        show_tip(self.sender_picker, self.tr("Who you send as"), "sender")
        between = QLabel(self.tr("as"))
        between.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.inbox_picker, between, self.sender_picker):
            row.addWidget(part)
        self.inbox_picker.chosen.connect(self._on_inbox_chosen)
        self.sender_picker.chosen.connect(self._on_sender_chosen)
        self._show()

    @property
    def inbox_id(self) -> InboxId | None:
        """The chosen inbox."""
        return self._wanted

    @property
    def sender_id(self) -> MemberId | None:
        """The chosen member; None in an empty inbox."""
        return self._senders.get(self._wanted) if self._wanted is not None else None

    @property
    def region(self) -> str:
        """The region by whose rules typed numbers are parsed: that of the inbox's own number."""
        return region_in(self._chosen())

    def set_inboxes(self, inboxes: Sequence[Inbox], own: Mapping[InboxId, MemberId] | None = None) -> None:
        """Offer these inboxes. Without a choice so far, chooses the first that has members.

        ``own`` says who sits here, by inbox; an inbox that it does not name has no sender until the person chooses.
        Without ``own`` each has its first member.
        """
        self._inboxes = tuple(inboxes)
        self._own = own
        if self._wanted is None:
            first = next((inbox for inbox in self._inboxes if inbox.members), None)
            self._wanted = first.id if first else None
        self._show()

    def choose(self, inbox_id: InboxId | None, sender_id: MemberId | None) -> None:
        """Choose the inbox and sender of a draft; None leaves the current one."""
        if inbox_id is not None:
            self._wanted = inbox_id
            if sender_id is not None:
                self._senders[inbox_id] = sender_id
        self._show()

    def set_compact(self, compact: bool) -> None:
        """Show names alone, without the inbox's number, where the header is one line."""
        if compact is not self._is_compact:
            self._is_compact = compact
            self.inbox_picker.set_detail_shown(not compact)

    def compact_width(self) -> int:
        """How wide names alone would be, in pixels."""
        return (
            self.inbox_picker.width_of_names() + self.sender_picker.width_of_names() + 3 * self.fontMetrics().height()
        )

    def choose_member(self, inbox_id: InboxId, member_id: MemberId) -> None:
        """Choose who sits here, as the person said."""
        self._senders[inbox_id] = member_id
        self._show()
        self.sender_chosen.emit(inbox_id, member_id)
        self.changed.emit()

    def set_bad(self, inbox: str, sender: str) -> None:
        """Mark the pickers with their errors; "" takes a mark away."""
        self.inbox_picker.set_bad(inbox)
        self.sender_picker.set_bad(sender)

    def forget(self) -> None:
        """Clear both: another account's inboxes are loaded next."""
        self._wanted = None
        self._senders.clear()
        self.set_inboxes(())

    def _chosen(self) -> Inbox | None:
        return next((inbox for inbox in self._inboxes if inbox.id == self._wanted), None)

    def _show(self) -> None:
        shared = ambiguous_names(self._inboxes)
        choices = [_choice(inbox, shared) for inbox in self._inboxes]
        nobody = self.tr("no members")
        for place, inbox in enumerate(self._inboxes):
            if not inbox.members:
                detail = ", ".join(filter(None, (choices[place].detail, nobody)))
                choices[place] = Choice(inbox.id, choices[place].label, detail)
        self.inbox_picker.offer(choices, self._wanted, self._empty_words())
        chosen = self._chosen()
        members = chosen.members if chosen else ()
        if chosen and members and chosen.id not in self._senders:
            sender = self._default_sender(chosen)
            if sender is not None:
                self._senders[chosen.id] = sender
        empty = self.tr("Choose who you are") if members else self.tr("This inbox has no members")
        people = [Choice(member.id, member.label) for member in members]
        self.sender_picker.offer(people, self.sender_id, empty if chosen else "")

    def _default_sender(self, inbox: Inbox) -> MemberId | None:
        """The sender before the person chooses one: who said to sit here, or the only member there is.

        Where nobody is asked it is one chosen in another inbox, if they are a member here; else the first.
        """
        if self._own is not None:
            own = inbox.member(self._own.get(inbox.id))
            only = inbox.members[0] if len(inbox.members) == 1 else None
            return own.id if own is not None else only.id if only is not None else None
        known = [member.id for member in inbox.members if member.id in self._senders.values()]
        return (known or [inbox.members[0].id])[0]

    def _empty_words(self) -> str:
        return self.tr("Choose an inbox") if self._inboxes else self.tr("No inboxes")

    def _on_inbox_chosen(self) -> None:
        value = self.inbox_picker.value
        self._wanted = None if value is None else InboxId(value)
        self._show()
        self.changed.emit()

    def _on_sender_chosen(self) -> None:
        value = self.sender_picker.value
        if self._wanted is not None and value is not None:
            self.choose_member(self._wanted, MemberId(value))


def _choice(inbox: Inbox, shared: frozenset[str]) -> Choice:
    """Label an inbox with its number; without one, inboxes of the same name get their id."""
    detail = national(inbox.phones[0]) if inbox.phones else f"#{inbox.id}" if inbox.name in shared else ""
    return Choice(inbox.id, inbox.name or f"#{inbox.id}", detail)


class Form(QWidget):
    """The centre column: a header with inbox, sender and recipients, a middle, and a foot with the text and Send.

    Header and foot keep their places; the middle, a stack of pages, takes the height that they leave.
    Text and media exist for each side, text and note; the others once.

    Both sides share the address (inbox, sender, recipients) until drafts give them different ones; then each side
    shows its own.

    Signals:
        edited: something of the draft changed.
        side_changed: the other side is shown now.
        extra_changed: the ``Extra`` of the side that is shown is different.
        painted: the ground of the form was painted.

    Attributes:
        header: the fields that say who sends to whom, with tools at the end.
        middle: the conversation, or another page in its place.
        foot: everything below it.
        buttons: the row with *Send*, at the bottom.
        next: the link to whoever waits next.
        keep_editing: answers a question about the draft with no.
    """

    edited = Signal()
    side_changed = Signal()
    extra_changed = Signal()
    painted = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
        *,
        service_now: Callable[[], datetime] | None = None,
    ) -> None:
        super().__init__(parent)
        self._quiet = False
        self._extra = {side: Extra() for side in Side}
        self._hidden_address: Draft | None = None  # the address of the hidden side, where it differs
        self.origin = OriginFields()
        self.recipients = RecipientField(lambda: self.origin.region)
        self._unplaced = QWidget(self)  # holds, out of sight, what has its place on a page that is made later
        self._unplaced.hide()
        self.audience = AudienceChoice(self._unplaced)
        self.editor = MessageEditor()
        self.media = MediaInput()
        self.advanced = AdvancedFields()
        self.checks = CheckList()
        self.kept = KeptDraftButton(now, self.recipients.label)
        self.schedule = ScheduleBar(service_now or now, lambda: self.draft(self.side), self._local_time)
        self.send = SendButton()
        self.next = NextButton()
        self.reviewed = quiet_label(self.tr("You'll review it before it's sent."))
        self.reviewed.setObjectName("reviewed")
        self.keep_editing = keep_editing_button()
        self.blocked = Notice(StripKind.ERROR, "attention")
        """Says that the person who is chosen can't be texted."""
        self.blocked.setObjectName("cantBeTexted")
        self.header = Header(self.origin, self.recipients)
        self.middle = PageStack()
        self.middle.setObjectName("middle")
        self.middle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.foot = QWidget()
        self.foot.setObjectName("composerFoot")
        self.buttons = _row()
        self.editor.toolbar.add(self.schedule.button)
        self.editor.toolbar.add(self.media.button)
        self.editor.add_card(self.media, self.media.stops)
        self.editor.add_card(self.schedule, (self.schedule.drop, self.schedule.stay_home))
        _lay_out(self)
        self.origin.changed.connect(self._on_origin_changed)
        self.recipients.changed.connect(self._on_recipients_changed)
        self.recipients.finished.connect(self.editor.box.setFocus)
        self.audience.changed.connect(self._on_audience_changed)
        self.editor.side_changed.connect(self._on_editor_side_changed)
        self.editor.box.textChanged.connect(self._on_part_edited)
        self.editor.box.left_out.connect(self._on_characters_left_out)
        self.editor.box.file_offered.connect(self._on_file_offered)
        self.media.changed.connect(self._on_part_edited)
        for field in self.media.fields.values():
            field.file_offered.connect(self._on_file_offered)
        self.schedule.chosen.connect(self._set_send_time)
        self.schedule.cleared.connect(lambda: self._set_send_time(None))
        self.schedule.refused.connect(self.checks.show_notice)
        self.advanced.edited.connect(self._on_advanced_edited)
        self.extra_changed.connect(lambda: self.advanced.show_extra(self._extra[self.side]))

    @property
    def side(self) -> Side:
        """Which side is shown."""
        return self.editor.side

    def place_in_tab_order(self, page: QWidget) -> None:
        """Let Tab come to a page of the middle after the header, and before the text."""
        before = self.header.last_tool
        for stop in (each for each in page.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus):
            QWidget.setTabOrder(before, stop)
            before = stop
        QWidget.setTabOrder(before, self.editor.text)

    def set_enter_sends(self, sends: bool) -> None:
        """Have Enter in the text box send, and *Send* say so; or have it begin a line."""
        self.editor.box.set_enter_sends(sends)
        self.send.set_enter_sends(sends)

    @property
    def is_composing(self) -> bool:
        """Whether an input method has unfinished text in the field that has the keyboard: no other can have any."""
        fields = (self.media.field, self.editor.box, self.recipients.line)
        return any(field.is_composing for field in fields if field.hasFocus())

    @property
    def has_keyboard(self) -> bool:
        """Whether one of these fields has the keyboard."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def draft(self, side: Side) -> Draft:
        """The draft of this side, exactly as typed."""
        address = self._hidden_address if side is not self.side and self._hidden_address else self._address()
        extra = self._extra[side]
        return replace(
            address,
            group=address.group and side is Side.TEXT,
            text=self.editor.box.text_of(side),
            media_url=self.media.text(side),
            side=side,
            template_id=extra.template_id,
            survey_id=extra.survey_id,
            author=extra.author,
            activity_id=extra.activity_id,
            send_at=extra.send_at,
        )

    def set_draft(self, draft: Draft) -> None:
        """Show a draft on its side, with its inbox, sender and recipients. The other side stays as it is."""
        with self._quietly():
            if draft.side is self.side:
                self._hidden_address = self._hidden_address or self._address()
                self._show_address(draft)
            else:
                self._hidden_address = draft
            self._share_address()
            self.set_content(draft)

    def extra(self, side: Side) -> Extra:
        """The ``Extra`` of this side."""
        return self._extra[side]

    def change_extra(self, extra: Extra) -> None:
        """Set the ``Extra`` of the side that is shown, as an edit of the person."""
        self._extra[self.side] = extra
        self.extra_changed.emit()
        self._on_part_edited()

    def set_content(self, draft: Draft) -> None:
        """Show a draft's text, media and ``Extra`` on its side; what is the same keeps its undo history."""
        before, self._extra[draft.side] = self._extra[draft.side], Extra.from_draft(draft)
        if draft.side is self.side and self._extra[draft.side] != before:
            self.extra_changed.emit()
        if draft.text != self.editor.box.text_of(draft.side):
            self.editor.box.set_text(draft.side, draft.text)
        self.media.set_url(draft.side, draft.media_url)

    def clear(self, side: Side, *, keeps_recipients: bool = False) -> None:
        """Empty the side that is shown, and its recipients unless they are kept. Emits nothing.

        A text on the other side keeps its recipients.
        """
        with self._quietly():
            other = self.draft(side.other)
            self.set_content(Draft(side=side))
            if keeps_recipients:
                return
            if other.has_words and self._hidden_address is None:
                self._hidden_address = replace(self._address(), group=other.group)
            self.recipients.set_addressees(Addressees())
            self.audience.set_group(group=False)
            self._share_address()

    def unsent_drafts(self) -> tuple[Draft, ...]:
        """The drafts of the sides that have content; recipients that both share count for one side."""
        front, behind = self.draft(self.side), self.draft(self.side.other)
        found = [draft for draft in (front, behind) if draft.has_words]
        for draft in (front, behind):
            if draft.has_anything and not any(one is draft or is_same_address(one, draft) for one in found):
                found.append(draft)
        return tuple(sorted(found, key=lambda draft: draft.is_note))

    def is_writing_other_side(self, side: Side) -> bool:
        """Whether the other side than this one is shown and has content."""
        front = self.draft(self.side)
        return self.side is not side and bool(front.has_words or front.pending or self.is_composing)

    def mark_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the fields that have problems; takes the other marks away."""
        said = {problem.field: translate(problem.sentence) for problem in reversed(problems)}
        self.origin.set_bad(said.get(Field.INBOX, ""), said.get(Field.SENDER, ""))
        self.recipients.set_bad(said.get(Field.RECIPIENTS, ""))
        self.media.set_bad(said.get(Field.MEDIA, ""))
        self.schedule.set_bad(said.get(Field.TIME, ""))

    def focus_field(self, field: Field) -> None:
        """Give this field the keyboard."""
        match field:
            case Field.INBOX:
                self.origin.inbox_picker.setFocus()
            case Field.SENDER:
                self.origin.sender_picker.setFocus()
            case Field.RECIPIENTS:
                self.recipients.line.setFocus()
            case Field.TEXT:
                self.editor.box.setFocus()
            case Field.MEDIA:
                self.media.open()
            case Field.TIME:
                self.schedule.button.setFocus()

    def mark_hidden_side(self) -> None:
        """Show a dot on the tab of the hidden side if it has content."""
        for tab, side in ((self.editor.text, Side.TEXT), (self.editor.note, Side.NOTE)):
            tab.set_marked(side is not self.side and self.draft(side).has_words)

    @property
    def conversation(self) -> ConversationAddress | None:
        """The one conversation that the chips name; what is half typed beside them is left aside."""
        return replace(self.draft(self.side), pending="").conversation

    @property
    def shares_address(self) -> bool:
        """Whether text and note are for the same recipients."""
        return self._hidden_address is None

    def name_recipient(self) -> None:
        """Name who gets it in the empty text box."""
        label = self.recipients.audience.label
        self.editor.set_recipient("" if label is None else label.who)

    def _address(self) -> Draft:
        """The values of the fields that both sides share."""
        origin = Draft(self.origin.inbox_id, self.origin.sender_id, group=self.audience.is_group)
        return self.recipients.addressees.apply_to(origin)

    def _show_address(self, draft: Draft) -> None:
        self.origin.choose(draft.inbox_id, draft.sender_id)
        if (address := Addressees.from_draft(draft)) != self.recipients.addressees:
            self.recipients.set_addressees(address)
        self._update_audience()
        if not draft.is_note:
            self.audience.set_group(group=draft.group)

    def _share_address(self) -> None:
        """Let both sides share the address again if they have the same."""
        if self._hidden_address is not None and is_same_address(self._hidden_address, self._address()):
            if self.side is Side.NOTE:
                self.audience.set_group(group=self._hidden_address.group)
            self._hidden_address = None

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Change fields without emitting ``edited``."""
        self._quiet = True
        try:
            yield
            self._update_audience()
        finally:
            self._quiet = False

    def _update_audience(self) -> None:
        audience = self.recipients.audience
        self.audience.show_audience(audience, side=self.side)
        # A note that was written before the others came can still be reached.
        is_dim = audience.shape in MANY and self.side is Side.TEXT and not self.draft(Side.NOTE).has_words
        self.reviewed.setVisible(is_reviewed(audience, side=self.side, group=self.audience.is_group))
        self.editor.note.setEnabled(not is_dim)
        self.editor.note.setToolTip(self.tr("A private note can only go on one conversation.") if is_dim else "")
        self.name_recipient()

    def _on_part_edited(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _local_time(self, at: datetime) -> str:
        draft = self.draft(self.side)
        return local_time_words(draft, at, self.origin.region, self.recipients.zone_of)

    def _set_send_time(self, at: datetime | None) -> None:
        self.change_extra(self.extra(side=self.side)._replace(send_at=at))
        self.schedule.button.setFocus()

    def _on_characters_left_out(self, count: int) -> None:
        self.checks.show_notice(
            translate_plural(
                "Form",
                "%n character that can't be sent was left out.",
                "%n characters that can't be sent were left out.",
                count,
            )
        )

    def _on_file_offered(self, path: str) -> None:
        if path:
            words = translate(check_media(path if path.startswith("/") else f"file:{path}")[0].sentence)
        else:
            words = self.tr(
                "Pictures can't be pasted: Heymarket can't take uploads from HeyDesk. Put the picture on"
                " the web and paste its link."
            )
        self.checks.show_notice(words)

    def set_book(self, book: RecipientBook) -> None:
        """Label the recipients from this book from now on."""
        self.recipients.set_book(book)
        self._update_audience()

    def refresh_recipients(self) -> None:
        """Label the recipients anew: more is known of them, or the inbox is another."""
        self.recipients.refresh()
        self._update_audience()

    def _on_origin_changed(self) -> None:
        self.refresh_recipients()
        self._on_part_edited()

    def _on_advanced_edited(self) -> None:
        self._extra[self.side] = self.advanced.apply_to(self._extra[self.side])
        self._on_part_edited()

    def _on_audience_changed(self) -> None:
        self._update_audience()
        self._on_part_edited()

    def _on_recipients_changed(self) -> None:
        self._update_audience()
        self._on_part_edited()

    def _on_editor_side_changed(self) -> None:
        self.media.show_side(self.side)
        with self._quietly():
            if self._hidden_address is not None:
                here, self._hidden_address = self._hidden_address, self._address()
                self._show_address(replace(here, side=self.side))
                self._share_address()
        self.extra_changed.emit()
        self.side_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be sparing with height in a low window."""
        super().resizeEvent(event)
        low = self.window().height() < LOW_WINDOW
        self.header.set_low(low)
        self.editor.box.set_low(low)

    def minimumSizeHint(self) -> QSize:
        """The header and the foot; the middle can be as low as nothing."""
        height = self.header.minimumSizeHint().height() + self.foot.minimumSizeHint().height()
        return QSize(super().minimumSizeHint().width(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing more than the ground, and tell it."""
        super().paintEvent(event)
        self.painted.emit()
