"""A template or a survey in place of the text: what the box shows then, and what is said over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId, SurveyId, TemplateId
from heydesk.domain.message import Draft
from heydesk.ui.composer.estimate import Estimate
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.picture_name import picture_name
from heydesk.ui.composer.readout import OPENS, Reading
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from heydesk.domain.records import Template
    from heydesk.ui.composer.longest import LongestText
    from heydesk.ui.composer.media_watch import Start
    from heydesk.ui.composer.ready_made import ReadyMade
    from heydesk.ui.composer.ready_text import ReadyTextDesk


class StandIn(QObject):
    """Shows what is sent in place of the text. What was typed waits under it, and comes back when it is taken out.

    Signals:
        text_asked: the person wants this template (its id) as text instead.
        own_asked: the person wants to write again.
        pictures_changed: the pictures that come with it are others (their addresses).
    """

    text_asked = Signal(object)
    own_asked = Signal()
    pictures_changed = Signal(tuple)

    def __init__(self, desk: ReadyTextDesk, form: Form) -> None:
        super().__init__(form)
        self._desk = desk
        self._form = form
        self.estimate = Estimate(desk, form)
        self._strip: ReadyMade | None = None
        self._longest: LongestText | None = None
        self._raw = ""
        self.pictures: tuple[str, ...] = ()
        """Addresses of what comes with the template that is shown."""

    @property
    def is_shown(self) -> bool:
        """Whether the box shows one."""
        return self._form.editor.box.is_stood_in

    def reading(self, account_id: AccountId | None, draft: Draft) -> Reading:
        """What the recipients of this draft, which is shown, will read: of several texts, the longest."""
        has_pictures = self.is_shown and bool(self.pictures)
        raw = self._raw if self.is_shown else draft.text
        if account_id is None or OPENS not in raw:
            return Reading(raw, is_estimate=self.is_shown, has_pictures=has_pictures)
        if self._longest is not None and (draft.lists or (len(draft.recipients) > 1 and not draft.group)):
            longest = self._longest.of(account_id, draft, raw)
            if longest is not None:
                return Reading(longest.text, is_estimate=True, has_pictures=has_pictures, longest_of=longest.people)
        # Tokens that nobody can fill here are counted as they stand, which is no more than a guess either.
        return Reading(self.estimate.of(account_id, raw), is_estimate=True, has_pictures=has_pictures)

    def begin(self, start: Start, tell: Callable[[], None]) -> LongestText:
        """The window is on screen; ``tell`` hears when ``reading`` has another answer. Gives what has to be ended."""
        from heydesk.ui.composer.longest import LongestText

        self._longest = LongestText(self._desk, start, tell, self)
        return self._longest

    def forget(self) -> None:
        """Something else may be known of the recipients."""
        if self._longest is not None:
            self._longest.forget()

    @property
    def picture_height(self) -> int:
        """How high a small picture is to be, in pixels of the screen."""
        return self._above().picture_height

    def show_picture(self, place: int, image: QImage) -> None:
        """Show one of its pictures small; a null image is one that can't be drawn."""
        if not image.isNull():
            self._above().add_picture(picture_name(self.pictures[place]), image)

    def show(self, account_id: AccountId | None) -> None:
        """Show what is chosen on the side in front; the text, where nothing is."""
        extra = self._form.extra(private=self._form.private)
        try:
            if account_id is None:
                self._say(None, "")
            elif extra.template_id is not None:
                self._show_template(account_id, extra.template_id)
            elif extra.survey_id is not None:
                self._show_survey(account_id, extra.survey_id)
            else:
                self._say(None, "")
        except HeyDeskError as error:
            self._say("", translate(error.sentence))

    def _show_template(self, account_id: AccountId, template_id: TemplateId) -> None:
        template = self._desk.directory.template(account_id, template_id)
        if template is None:
            words = self.tr(
                "This template is not among those that were last read from Heymarket. Choose another one."
            )
            self._say("", words)
            return
        words = self.tr(
            "Sends the template “{title}”. Below is an estimate of what Heymarket makes of it; it can't be edited."
        ).format(title=template.title)
        if template.pictures:
            names = ", ".join(map(picture_name, template.pictures))
            words += " " + self.tr("Its pictures go along: {names}.").format(names=names)
        self._say(self.estimate.of(account_id, template.text), words, template, template.text)

    def _show_survey(self, account_id: AccountId, survey_id: SurveyId) -> None:
        survey = self._desk.directory.survey(account_id, survey_id)
        if survey is None:
            self._say(
                "", self.tr("This survey is not among those that were last read from Heymarket. Choose another one.")
            )
            return
        words = self.tr("Sends the survey “{name}”. It begins with the question below, which can't be edited.")
        self._say(survey.question, words.format(name=survey.name), raw=survey.question)

    def _say(self, shown: str | None, words: str, template: Template | None = None, raw: str = "") -> None:
        self._raw = raw
        pictures = () if template is None else template.pictures
        self._form.editor.box.stand_in(shown)
        if words or self._strip is not None:
            self._above().say(words, private=self._form.private, may_be_text=template is not None)
        if pictures != self.pictures:
            self.pictures = pictures
            self._above().clear_pictures()
            self.pictures_changed.emit(pictures)

    def _above(self) -> ReadyMade:
        """The strip over the box, made when there is something to say."""
        if self._strip is None:
            from heydesk.ui.composer.ready_made import ReadyMade

            self._strip = ReadyMade()
            self._strip.text_asked.connect(self._on_strip_text_asked)
            self._strip.own_asked.connect(self.own_asked)
            self._form.editor.box.refused.connect(self._strip.stress)
            self._form.editor.put_above(self._strip, self._strip.stops)
        return self._strip

    def _on_strip_text_asked(self) -> None:
        self.text_asked.emit(self._form.extra(private=self._form.private).template_id)
