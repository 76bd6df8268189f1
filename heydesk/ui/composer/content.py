"""Templates, surveys and fields in the composer: the buttons under the box, and what was chosen by them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heydesk.domain.ids import AccountId, SurveyId, TemplateId
from heydesk.domain.message import Draft
from heydesk.ui.composer.foot_button import FootButton
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.readout import OPENS, Reading

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.domain.records import Template
    from heydesk.ui.composer.choosing import Choosing
    from heydesk.ui.composer.ready_text import ReadyTextDesk
    from heydesk.ui.composer.shelf import Shelf
    from heydesk.ui.composer.stand_in import StandIn

_WRITES = frozenset({"fields", "emoji"})
"""Buttons that write into the text, which can't be edited while something stands in for it."""


class Content(QObject):
    """Puts a field or a template's words into the text, or lets a template or a survey be sent in place of it."""

    def __init__(self, desk: ReadyTextDesk, form: Form, owner: QWidget) -> None:
        """``owner`` is what a chooser covers a part of: no scroll area, whose children screen readers don't see."""
        super().__init__(owner)
        self._desk = desk
        self._form = form
        self._account_id: AccountId | None = None
        self._choosing: Choosing | None = None
        self._owner = owner
        self._fields = self._button("fields", self.tr("{ } Field"), self.tr("Fields"), self.choose_field)
        self._templates = self._button("templates", self.tr("Template /"), self.tr("Templates"), self.choose_template)
        self._survey = self._button("survey", self.tr("Survey"), self.tr("Survey"), self.choose_survey)
        form.editor.box.slashed.connect(self._on_box_slashed)
        form.extra_changed.connect(self.show_choice)

    @cached_property
    def stand_in(self) -> StandIn:
        """What shows a template or a survey in place of the text; most texts are just written."""
        from heydesk.ui.composer.stand_in import StandIn

        made = StandIn(self._desk, self._form)
        made.text_asked.connect(self._on_text_taken)
        made.own_asked.connect(self._on_own_asked)
        return made

    def set_account(self, account_id: AccountId | None) -> None:
        """Choose from this account's."""
        if self._choosing is not None:
            self._choosing.leave()
        self._account_id = account_id
        self.show_choice()

    def reading(self, draft: Draft) -> Reading:
        """What the recipient of this draft, which is shown, will read."""
        if OPENS not in draft.text and not self._is_stood_in:
            return Reading(draft.text)
        return self.stand_in.reading(self._account_id, draft)

    @property
    def _has_stand_in(self) -> bool:
        """Whether one has been needed yet."""
        return "stand_in" in self.__dict__

    @property
    def _is_stood_in(self) -> bool:
        return self._form.editor.box.is_stood_in

    def show_choice(self) -> None:
        """Show what is sent in place of the text, if anything is; for the recipient of now."""
        extra = self._form.extra(private=self._form.private)
        if self._has_stand_in or extra.template_id is not None or extra.survey_id is not None:
            self.stand_in.show(self._account_id)
        for button in self._form.editor.foot.buttons:
            if button.objectName() in _WRITES:
                button.setEnabled(not self._is_stood_in)
        self._survey.setEnabled(not self._form.private)

    def refresh(self) -> None:
        """The team's directory is different: show it where it can be seen."""
        if self._has_stand_in:
            self.stand_in.forget()
        if self._choosing is not None:
            self._choosing.refresh()
        self.show_choice()

    # Choosing

    def choose_template(self, *, slash: bool = False) -> None:
        """Open the templates."""
        if (shelf := self._shelf()) is not None:
            self._choosers().templates(shelf, self._templates, slash=slash)

    def choose_survey(self) -> None:
        """Open the surveys."""
        if (shelf := self._shelf()) is not None and self._survey.isEnabled():
            self._choosers().surveys(shelf, self._survey)

    def choose_field(self) -> None:
        """Open the fields."""
        if (shelf := self._shelf()) is not None and self._fields.isEnabled():
            self._choosers().fields(shelf, self._fields)

    def _choosers(self) -> Choosing:
        """Made when the first is opened: no start of the program needs them."""
        if self._choosing is None:
            from heydesk.ui.composer.choosing import Choosing

            self._choosing = Choosing(self._form.editor.box, self._owner)
            self._choosing.field_taken.connect(self._form.editor.box.type_in)
            self._choosing.text_taken.connect(self._on_text_taken)
            self._choosing.template_taken.connect(lambda key: self._choose(TemplateId(key), None))
            self._choosing.survey_taken.connect(lambda key: self._choose(None, SurveyId(key)))
        return self._choosing

    def _shelf(self) -> Shelf | None:
        account_id = self._account_id
        if account_id is None:
            return None
        from heydesk.ui.composer.shelf import Shelf

        return Shelf(
            self._desk.directory,
            account_id,
            lambda text: self.stand_in.estimate.of(account_id, text),
            lambda words: self._form.checks.show_notice(words, error=True),
        )

    def _button(self, object_name: str, words: str, name: str, act: Callable[[], None]) -> FootButton:
        button = FootButton(object_name, words)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked: act())
        self._form.editor.foot.add(button)
        return button

    def _on_box_slashed(self) -> None:
        self.choose_template(slash=True)

    # What was chosen

    def _choose(self, template_id: TemplateId | None, survey_id: SurveyId | None) -> None:
        extra = self._form.extra(private=self._form.private)
        changed = extra._replace(template_id=template_id, survey_id=survey_id)
        if changed != extra:
            self._form.change_extra(changed)

    def _on_text_taken(self, template_id: TemplateId) -> None:
        """Put it in to be edited, its first picture too where no other stands."""
        shelf = self._shelf()
        template = None if shelf is None else shelf.template(template_id)
        if template is None:
            return
        self._choose(None, None)
        self._form.editor.box.type_in(template.text)
        self._form.editor.box.setFocus()
        if template.pictures:
            self._take_picture(template)

    def _take_picture(self, template: Template) -> None:
        from heydesk.ui.composer.picture_name import picture_name

        media, first = self._form.media[self._form.private], template.pictures[0]
        if not media.text().strip():
            media.selectAll()
            media.insert(first)  # so that it can be undone
        if left := [picture_name(url) for url in template.pictures if url != media.text()]:
            words = self.tr("A text takes one picture along; the template “{title}” has others: {names}.")
            self._form.checks.show_notice(words.format(title=template.title, names=", ".join(left)))

    def _on_own_asked(self) -> None:
        self._choose(None, None)
        self._form.editor.box.setFocus()
