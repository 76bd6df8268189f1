"""The composer's form: the layout of its fields, and the conversion between the fields and a draft.

``OriginFields`` chooses inbox and sender, ``AdvancedFields`` holds author and activity, ``Form`` holds every field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from heydesk.domain.draft_context import region_in
from heydesk.domain.media import check_media
from heydesk.domain.message import Draft, Side, is_same_address
from heydesk.domain.phone_numbers import national
from heydesk.domain.problems import Field, Problem
from heydesk.domain.records import Inbox, InboxId, MemberId, SurveyId, TemplateId, ambiguous_names
from heydesk.ui.composer.check_list import CheckList
from heydesk.ui.composer.media_input import MediaInput
from heydesk.ui.composer.message_editor import MessageEditor
from heydesk.ui.composer.recipients.audience import AudienceChoice, AudiencePart
from heydesk.ui.composer.recipients.field import RecipientField
from heydesk.ui.composer.recipients.model import Addressees, RecipientBook
from heydesk.ui.composer.saved_drafts import KeptDraftButton
from heydesk.ui.composer.schedule_bar import ScheduleBar, local_time_words
from heydesk.ui.composer.send_button import SendButton
from heydesk.ui.text import translate, translate_plural
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import Choice, LineField, Picker
from heydesk.ui.widgets.labels import quiet_label

_CONTEXT = "Form"


def _lay_out(form: Form) -> None:
    """Place the fields of a form in rows, from the inbox at the top to the Send button."""
    tr = QCoreApplication.translate
    grid = QGridLayout(form)
    grid.setContentsMargins(20, 16, 20, 16)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    for row, (words, part) in enumerate(
        ((tr(_CONTEXT, "From"), form.origin), (tr(_CONTEXT, "To"), form.recipients), ("", form.audience))
    ):
        if words:
            grid.addWidget(_Label(words, form.recipients.line.sizeHint().height() + 10), row, 0, top)
        grid.addWidget(part, row, 1)
    grid.addWidget(form.editor, 3, 0, 1, 2)
    grid.setRowStretch(3, 1)
    grid.addWidget(_Label(tr(_CONTEXT, "Media"), form.media.field.sizeHint().height()), 4, 0, top)
    grid.addWidget(form.media, 4, 1)
    grid.addWidget(form.advanced, 5, 0, 1, 2)
    grid.addWidget(form.checks, 6, 0, 1, 2)
    grid.addWidget(form.schedule, 7, 0, 1, 2)
    act = Wrap()  # with many buttons Send gets a line of its own, so that the recipient's name on it is not cut
    act.addWidget(form.kept)
    act.addWidget(form.advanced.button)
    act.add_spring()
    act.addWidget(form.schedule.button)
    act.addWidget(form.send)
    grid.addLayout(act, 8, 0, 1, 2)


class _Label(QLabel):
    """The name of a row, in the placeholder color."""

    def __init__(self, words: str, height: int) -> None:
        super().__init__(words)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setMinimumHeight(height)


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
        self.button = Button(self.tr("Advanced"), ButtonKind.QUIET)
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
            self.tr(
                "The name that a private note is shown with, as far as is known. Heymarket does not describe it."
            ),
            self.tr("Heymarket has this field and does not say what it is for. Leave it empty unless they told you."),
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
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inboxes: tuple[Inbox, ...] = ()
        self._wanted: InboxId | None = None
        self._senders: dict[InboxId, MemberId] = {}
        self.inbox_picker = Picker(self.tr("From inbox"))
        self.inbox_picker.setObjectName("inbox")
        self.inbox_picker.setToolTip(self.tr("The inbox it goes out from (Alt+F)"))
        self.sender_picker = Picker(self.tr("Send as"))
        self.sender_picker.setObjectName("sender")
        self.sender_picker.setToolTip(self.tr("The member it is sent as (Alt+A)"))
        between = QLabel(self.tr("as"))
        between.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        between.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.inbox_picker, 13)
        row.addWidget(between)
        row.addWidget(self.sender_picker, 10)
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

    def set_inboxes(self, inboxes: Sequence[Inbox]) -> None:
        """Offer these inboxes. Without a choice so far, chooses the first that has members."""
        self._inboxes = tuple(inboxes)
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
        nobody = self.tr("nobody is in it")
        for place, inbox in enumerate(self._inboxes):
            if not inbox.members:
                detail = ", ".join(filter(None, (choices[place].detail, nobody)))
                choices[place] = Choice(inbox.id, choices[place].label, detail)
        self.inbox_picker.offer(choices, self._wanted, self._empty_words())
        chosen = self._chosen()
        members = chosen.members if chosen else ()
        if chosen and members and chosen.id not in self._senders:
            self._senders[chosen.id] = self._same_or_first(chosen)
        empty = self.tr("Choose who it is sent as") if members else self.tr("Nobody is in this inbox")
        people = [Choice(member.id, member.label) for member in members]
        self.sender_picker.offer(people, self.sender_id, empty if chosen else "")

    def _same_or_first(self, inbox: Inbox) -> MemberId:
        """The default sender of an inbox: one chosen in another inbox, if they are a member here; else the first."""
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
            self._senders[self._wanted] = MemberId(value)
        self.changed.emit()


def _choice(inbox: Inbox, shared: frozenset[str]) -> Choice:
    """Label an inbox with its number; without one, inboxes of the same name get their id."""
    detail = national(inbox.phones[0]) if inbox.phones else f"#{inbox.id}" if inbox.name in shared else ""
    return Choice(inbox.id, inbox.name or f"#{inbox.id}", detail)


class Form(QWidget):
    """Every field of the composer. Text and media exist for each side, text and note; the others once.

    Both sides share the address (inbox, sender, recipients) until drafts give them different ones; then each side
    shows its own.

    Signals:
        edited: something of the draft changed.
        side_changed: the other side is shown now.
        extra_changed: the ``Extra`` of the side that is shown is different.
        painted: the ground of the form was painted.
    """

    edited = Signal()
    side_changed = Signal()
    extra_changed = Signal()
    painted = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._extra = {side: Extra() for side in Side}
        self._hidden_address: Draft | None = None  # the address of the hidden side, where it differs
        self.origin = OriginFields()
        self.recipients = RecipientField(lambda: self.origin.region)
        self.audience = AudienceChoice()
        self.editor = MessageEditor()
        self.media = MediaInput()
        self.advanced = AdvancedFields()
        self.checks = CheckList()
        self.kept = KeptDraftButton(now)
        self.schedule = ScheduleBar(now, lambda: self.draft(self.side), self._local_time)
        self.send = SendButton()
        _lay_out(self)
        self.origin.changed.connect(self._on_origin_changed)
        self.recipients.changed.connect(self._on_recipients_changed)
        self.audience.changed.connect(self._on_part_edited)
        self.audience.clear_requested.connect(self.recipients.remove_all)
        self.audience.keep_requested.connect(self._on_keep_requested)
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

    def clear(self, side: Side) -> None:
        """Empty the side that is shown, and its recipients; a text on the other side keeps them. Emits nothing."""
        with self._quietly():
            other = self.draft(side.other)
            self.set_content(Draft(side=side))
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
        self.media.field.set_bad(said.get(Field.MEDIA, ""))

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
                self.media.field.setFocus()
            case Field.TIME:
                self.schedule.button.setFocus()

    def mark_hidden_side(self) -> None:
        """Show a dot on the tab of the hidden side if it has content."""
        for tab, side in ((self.editor.text, Side.TEXT), (self.editor.note, Side.NOTE)):
            tab.set_marked(side is not self.side and self.draft(side).has_words)

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
        self.audience.show_audience(self.recipients.audience, side=self.side)

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
                "%n character that can't be sent was left out of what you pasted.",
                "%n characters that can't be sent were left out of what you pasted.",
                count,
            )
        )

    def _on_file_offered(self, path: str) -> None:
        if path:
            words = translate(check_media(path if path.startswith("/") else f"file:{path}")[0].sentence)
        else:
            words = self.tr(
                "Heymarket's API takes no uploads, so a picture can't be pasted. Put it on the web, where anybody"
                " with the link can open it, and paste its https:// address."
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

    def _on_keep_requested(self, part: AudiencePart) -> None:
        self.recipients.keep_only(part.recipients)
        self.recipients.line.setFocus()

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing more than the ground, and tell it."""
        super().paintEvent(event)
        self.painted.emit()
