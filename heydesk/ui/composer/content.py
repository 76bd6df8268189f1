"""Templates, surveys and fields in the composer: the buttons under the box, and what was chosen by them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heydesk.domain.ident import AccountId, SurveyId, TemplateId
from heydesk.domain.template import Template
from heydesk.ui.composer.choosing import Choosing
from heydesk.ui.composer.foot_button import FootButton
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.library import LibraryDesk
from heydesk.ui.composer.ready_made import ReadyMade
from heydesk.ui.composer.shelf import Shelf, picture_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Content(QObject):
    """Puts a field or a template's words into the text, or shows what is sent in place of a text.

    What was typed waits under a template or a survey, and comes back when that is taken out.
    """

    def __init__(self, desk: LibraryDesk, form: Form, estimate: Callable[[str], str], owner: QWidget) -> None:
        """``estimate`` fills a text's tokens for the recipient; ``owner`` is what a chooser covers a part of."""
        super().__init__(owner)
        self._desk = desk
        self._form = form
        self._estimate = estimate
        self._account_id: AccountId | None = None
        self._strip: ReadyMade | None = None
        self._choosing = Choosing(form.editor.box, owner)
        self._fields = self._button("fields", self.tr("{ } Field"), self.tr("Fields"), self._choose_field)
        self._templates = self._button(
            "templates", self.tr("Template /"), self.tr("Templates"), self._choose_template
        )
        self._survey = self._button("survey", self.tr("Survey"), self.tr("Survey"), self._choose_survey)
        form.editor.box.slashed.connect(self._on_box_slashed)
        form.extra_changed.connect(self.show_choice)
        self._choosing.field_taken.connect(form.editor.box.type_in)
        self._choosing.text_taken.connect(self._on_text_taken)
        self._choosing.template_taken.connect(lambda key: self._choose(TemplateId(key), None))
        self._choosing.survey_taken.connect(lambda key: self._choose(None, SurveyId(key)))

    def set_account(self, account_id: AccountId | None) -> None:
        """Choose from this account's."""
        self._choosing.leave()
        self._account_id = account_id
        self.show_choice()

    @property
    def stand_in(self) -> str | None:
        """The words that are sent in place of a text, as an estimate; None while a text is written."""
        box = self._form.editor.box
        return box.toPlainText() if box.is_stood_in else None

    def show_choice(self) -> None:
        """Show what is sent in place of the text, if anything is."""
        extra, private = self._form.extra(private=self._form.private), self._form.private
        chosen = self._account_id is not None and (extra.template_id or extra.survey_id) is not None
        self._fields.setEnabled(not chosen)
        self._survey.setEnabled(not private)
        box = self._form.editor.box
        if not chosen or self._account_id is None:
            box.stand_in(None)
            if self._strip is not None:
                self._strip.say("")
        elif extra.template_id is not None:
            template = self._desk.directory.template(self._account_id, extra.template_id)
            box.stand_in("" if template is None else self._estimate(template.text))
            self._above().say(self._template_words(template), private=private, may_be_text=template is not None)
        elif extra.survey_id is not None:
            survey = self._desk.directory.survey(self._account_id, extra.survey_id)
            box.stand_in("" if survey is None else survey.question)
            words = self.tr("Sends the survey “{name}”. It begins with the question below, which can't be edited.")
            gone = self.tr("This survey is not among those that were last read from Heymarket. Choose another one.")
            self._above().say(gone if survey is None else words.format(name=survey.name), private=private)

    def _template_words(self, template: Template | None) -> str:
        if template is None:
            return self.tr("This template is not among those that were last read from Heymarket. Choose another one.")
        words = self.tr(
            "Sends the template “{title}”. Below is an estimate of what Heymarket makes of it; it can't be edited."
        ).format(title=template.title)
        if template.pictures:
            names = ", ".join(map(picture_name, template.pictures))
            words += " " + self.tr("Its pictures go along: {names}.").format(names=names)
        return words

    # Choosing

    def _button(self, object_name: str, words: str, name: str, act: Callable[[], None]) -> FootButton:
        button = FootButton(object_name, words)
        button.setAccessibleName(name)
        button.clicked.connect(act)
        self._form.editor.foot.add(button)
        return button

    def _shelf(self, account_id: AccountId) -> Shelf:
        return Shelf(self._desk.directory, account_id, self._estimate)

    def _choose_template(self, *, slash: bool = False) -> None:
        if self._account_id is not None:
            self._choosing.templates(self._shelf(self._account_id), self._templates, slash=slash)

    def _choose_survey(self) -> None:
        if self._account_id is not None:
            self._choosing.surveys(self._shelf(self._account_id), self._survey)

    def _choose_field(self) -> None:
        if self._account_id is not None:
            self._choosing.fields(self._shelf(self._account_id), self._fields)

    def _on_box_slashed(self) -> None:
        self._choose_template(slash=True)

    # What was chosen

    def _choose(self, template_id: TemplateId | None, survey_id: SurveyId | None) -> None:
        extra = self._form.extra(private=self._form.private)
        changed = replace(extra, template_id=template_id, survey_id=survey_id)
        if changed != extra:
            self._form.change_extra(changed)

    def _on_text_taken(self, template_id: TemplateId) -> None:
        """Put it in to be edited, its first picture too where no other stands."""
        if self._account_id is None:
            return
        template = self._desk.directory.template(self._account_id, template_id)
        if template is None:
            return
        self._choose(None, None)
        self._form.editor.box.type_in(template.text)
        if not template.pictures:
            return
        media, first = self._form.media[self._form.private], template.pictures[0]
        if not media.text().strip():
            media.selectAll()
            media.insert(first)  # so that it can be undone
        if len(template.pictures) > 1 or media.text() != first:
            words = self.tr("A text takes one picture along; the template “{title}” has others: {names}.")
            left = [picture_name(url) for url in template.pictures if url != media.text()]
            self._form.checks.show_notice(words.format(title=template.title, names=", ".join(left)))

    def _above(self) -> ReadyMade:
        """The strip over the box, made when there is something to say."""
        if self._strip is None:
            self._strip = ReadyMade()
            self._strip.text_asked.connect(self._on_strip_text_asked)
            self._strip.own_asked.connect(self._on_strip_own_asked)
            self._form.editor.put_above(self._strip, self._strip.stops)
        return self._strip

    def _on_strip_text_asked(self) -> None:
        template_id = self._form.extra(private=self._form.private).template_id
        if template_id is not None:
            self._on_text_taken(template_id)
        self._form.editor.box.setFocus()

    def _on_strip_own_asked(self) -> None:
        self._choose(None, None)
        self._form.editor.box.setFocus()
