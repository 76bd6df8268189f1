"""The composer's fields: how they are laid out, and a draft in and out of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from heydesk.domain.message import Draft, is_same_address
from heydesk.domain.problems import Field, Problem
from heydesk.ui.composer.advanced import Advanced
from heydesk.ui.composer.audience import AudienceChoice
from heydesk.ui.composer.check_list import CheckList
from heydesk.ui.composer.editor import Editor
from heydesk.ui.composer.extra import Extra
from heydesk.ui.composer.kept_draft_button import KeptDraftButton
from heydesk.ui.composer.later import Later
from heydesk.ui.composer.layout import lay_out
from heydesk.ui.composer.media_field import MediaField
from heydesk.ui.composer.origin import Origin
from heydesk.ui.composer.recipient import Address, Recipient
from heydesk.ui.composer.recipient_field import RecipientField
from heydesk.ui.composer.send_button import SendButton
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from heydesk.ui.composer.recipient_book import RecipientBook


class Form(QWidget):
    """Everything a person fills in. Text and media are there twice, for the text and for the note; the rest once.

    The two sides share the address (inbox, sender, recipients) until something gives them different ones; then each
    side shows its own when it is turned to.

    Signals:
        edited: something of the draft changed.
        turned: the other side is shown now.
        extra_changed: what goes along with the words that are shown is different.
    """

    edited = Signal()
    turned = Signal()
    extra_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._extra = {False: Extra(), True: Extra()}
        self._aside: Draft | None = None  # the address of the side that is not shown, where it is another
        self.origin = Origin()
        self.recipients = RecipientField(lambda: self.origin.region)
        self.audience = AudienceChoice()
        self.editor = Editor()
        self.media = {False: MediaField(), True: MediaField()}
        self.advanced = Advanced()
        self.checks = CheckList()
        self.kept = KeptDraftButton()
        self.later = Later()
        self.send = SendButton()
        self._media_column = lay_out(self)
        self._name_media()
        self.origin.changed.connect(self._on_origin_changed)
        self.recipients.changed.connect(self._on_recipients_changed)
        self.audience.changed.connect(self._on_part_edited)
        self.audience.clear_asked.connect(self.recipients.drop_all)
        self.audience.keep_asked.connect(self._on_keep_asked)
        self.editor.turned.connect(self._on_editor_turned)
        self.editor.box.textChanged.connect(self._on_part_edited)
        for field in self.media.values():
            field.textChanged.connect(self._on_part_edited)
        self.advanced.edited.connect(self._on_advanced_edited)
        self.extra_changed.connect(lambda: self.advanced.show_extra(self._extra[self.private]))

    @property
    def private(self) -> bool:
        """Whether the private note is shown."""
        return self.editor.private

    @property
    def is_composing(self) -> bool:
        """Whether an input method has text open in any field that is not settled yet."""
        media = any(field.is_composing for field in self.media.values())
        return media or self.editor.box.is_composing or self.recipients.line.is_composing

    @property
    def has_keyboard(self) -> bool:
        """Whether the person types into one of these fields."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def draft(self, private: bool) -> Draft:
        """What stands on this side, exactly as typed."""
        address = self._aside if private is not self.private and self._aside else self._address()
        extra = self._extra[private]
        return replace(
            address,
            group=address.group and not private,
            text=self.editor.box.words(private),
            media_url=self.media[private].text(),
            private=private,
            template_id=extra.template_id,
            survey_id=extra.survey_id,
            author=extra.author,
            activity_id=extra.activity_id,
            send_at=extra.send_at,
        )

    def put(self, draft: Draft) -> None:
        """Put this draft on its side, with its inbox, sender and recipients. The other side stays as it is."""
        with self._quietly():
            if draft.private is self.private:
                self._aside = self._aside or self._address()
                self._show_address(draft)
            else:
                self._aside = draft
            self._join()
            self.put_words(draft)

    def extra(self, private: bool) -> Extra:
        """What goes along with the words of this side."""
        return self._extra[private]

    def change_extra(self, extra: Extra) -> None:
        """Let this go along with the words that are shown, as the person wants it: ``replace(form.extra(…), …)``."""
        self._extra[self.private] = extra
        self.extra_changed.emit()
        self._on_part_edited()

    def put_words(self, draft: Draft) -> None:
        """Show this draft's text, media and what goes along on its side; what is the same keeps its undo."""
        self._extra[draft.private] = Extra.of(draft)
        if draft.private is self.private:
            self.extra_changed.emit()
        if draft.text != self.editor.box.words(draft.private):
            self.editor.box.put(draft.private, draft.text)
        if draft.media_url != self.media[draft.private].text():
            self.media[draft.private].put(draft.media_url)

    def clear(self, private: bool) -> None:
        """Empty this side, which is shown, and its recipients; words on the other side keep theirs."""
        other = self.draft(not private)
        self.put_words(Draft(private=private))
        if other.has_words and self._aside is None:
            self._aside = replace(self._address(), group=other.group)
        self.recipients.put(Address())
        self.audience.put(group=False)
        self._join()
        self._count()

    def standing(self) -> tuple[Draft, ...]:
        """The sides with something that would be missed; recipients that both share are one side's, once."""
        front, behind = self.draft(self.private), self.draft(not self.private)
        found = [draft for draft in (front, behind) if draft.has_words]
        for draft in (front, behind):
            if draft.has_anything and not any(one is draft or is_same_address(one, draft) for one in found):
                found.append(draft)
        return tuple(sorted(found, key=lambda draft: draft.private))

    def is_writing_beside(self, private: bool) -> bool:
        """Whether the person is writing on the other side than this one."""
        front = self.draft(self.private)
        return self.private is not private and bool(front.has_words or front.pending or self.is_composing)

    def mark(self, problems: Sequence[Problem]) -> None:
        """Mark the fields that have problems, and no others."""
        said = {problem.field: translate(problem.sentence) for problem in reversed(problems)}
        self.origin.set_bad(said.get(Field.INBOX, ""), said.get(Field.SENDER, ""))
        self.recipients.set_bad(said.get(Field.RECIPIENTS, ""))
        self.media[self.private].set_bad(said.get(Field.MEDIA, ""))

    def go_to(self, field: Field) -> None:
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
                self.media[self.private].setFocus()
            case Field.TIME:
                self.later.button.setFocus()

    def put_under_media(self, widget: QWidget, stop: QWidget) -> None:
        """Let this stand under the media field, on both sides; its ``stop`` comes after the field in Tab's order."""
        self._media_column.addWidget(widget)
        QWidget.setTabOrder(self.media[True], stop)

    def mark_sides(self) -> None:
        """Mark the tab of the side that is not shown when words stand there."""
        for tab, private in ((self.editor.text, False), (self.editor.note, True)):
            tab.mark(private is not self.private and self.draft(private).has_words)

    def _address(self) -> Draft:
        """What the fields that both sides share hold."""
        origin = Draft(self.origin.inbox_id, self.origin.sender_id, group=self.audience.is_group)
        return self.recipients.address.put_into(origin)

    def _show_address(self, draft: Draft) -> None:
        self.origin.choose(draft.inbox_id, draft.sender_id)
        if (address := Address.of(draft)) != self.recipients.address:
            self.recipients.put(address)
        self._count()
        if not draft.private:
            self.audience.put(group=draft.group)

    def _join(self) -> None:
        """Share the address again when both sides have the same."""
        if self._aside is not None and is_same_address(self._aside, self._address()):
            if self.private:
                self.audience.put(group=self._aside.group)
            self._aside = None

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Change fields without anybody having edited them."""
        self._quiet = True
        try:
            yield
            self._count()
        finally:
            self._quiet = False

    def _count(self) -> None:
        self.audience.show_whom(self.recipients.whom, private=self.private)

    def _name_media(self) -> None:
        """Let only the field that is shown have the name that drivers and screen readers find it by."""
        for private, field in self.media.items():
            shown = private == self.private
            field.setObjectName("mediaUrl" if shown else "mediaUrlAside")
            field.setAccessibleName(self.tr("Media URL") if shown else "")
            field.setVisible(shown)

    def _on_part_edited(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def introduce(self, book: RecipientBook) -> None:
        """Name the recipients by this book from now on."""
        self.recipients.use(book)
        self._count()

    def refresh_recipients(self) -> None:
        """Name the recipients anew: more is known of them, or another inbox asks."""
        self.recipients.refresh()
        self._count()

    def _on_origin_changed(self) -> None:
        self.refresh_recipients()
        self._on_part_edited()

    def _on_advanced_edited(self) -> None:
        self._extra[self.private] = self.advanced.put_into(self._extra[self.private])
        self._on_part_edited()

    def _on_keep_asked(self, recipients: tuple[Recipient, ...]) -> None:
        self.recipients.keep(recipients)
        self.recipients.line.setFocus()

    def _on_recipients_changed(self) -> None:
        self._count()
        self._on_part_edited()

    def _on_editor_turned(self) -> None:
        self._name_media()
        with self._quietly():
            if self._aside is not None:
                here, self._aside = self._aside, self._address()
                self._show_address(replace(here, private=self.private))
                self._join()
        self.extra_changed.emit()
        self.turned.emit()
