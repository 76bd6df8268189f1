"""Templates, surveys and fields in the composer: the buttons under the box, and what was chosen by them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId, SurveyId, TemplateId
from heydesk.domain.l10n import excerpt
from heydesk.domain.merge_fields import FIRST_NAME, LAST_NAME, OPENING_BRACES, RenderedText
from heydesk.domain.message import Draft
from heydesk.domain.records import Survey, Template
from heydesk.domain.text_normalization import fold
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.message_editor import FootButton
from heydesk.ui.text import translate
from heydesk.ui.widgets.search_panel import MOST, Offer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.domain.broadcast import Plan
    from heydesk.domain.draft_context import Knowledge
    from heydesk.ui.composer.message_edit import TextBox
    from heydesk.ui.composer.template_preview import StandIn
    from heydesk.ui.widgets.search_panel import Chooser, Way


_WRITES = frozenset({"fields", "emoji"})
"""Buttons that write into the text, which can't be edited while something stands in for it."""


class Content(QObject):
    """Puts a field or a template's words into the text, or lets a template or a survey be sent in place of it."""

    def __init__(self, core: ReadyTextDesk, form: Form, owner: QWidget) -> None:
        """``owner`` is what a chooser covers a part of: no scroll area, whose children screen readers don't see."""
        super().__init__(owner)
        self._core = core
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
        from heydesk.ui.composer.template_preview import StandIn

        made = StandIn(self._core, self._form)
        made.text_asked.connect(self._on_text_taken)
        made.own_asked.connect(self._on_own_asked)
        return made

    def set_account(self, account_id: AccountId | None) -> None:
        """Choose from this account's."""
        if self._choosing is not None:
            self._choosing.leave()
        self._account_id = account_id
        self.show_choice()

    def reading(self, draft: Draft) -> RenderedText:
        """What the recipient of this draft, which is shown, will read."""
        if OPENING_BRACES not in draft.text and not self._is_stood_in:
            return RenderedText(draft.text)
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

        return Shelf(
            self._core.directory,
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
        from heydesk.ui.widgets.thumbnails import picture_name

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


# Opening the chooser for a template, a survey or a field, from a button or from a slash in the text.

_TEXT, _TEMPLATE = "text", "template"


class Choosing(QObject):
    """One chooser at a time. What was typed after a slash and nothing was taken for belongs to the text.

    Signals:
        field_taken: insert this token.
        text_taken: insert the template of this id as text.
        template_taken: send the template of this id.
        survey_taken: send the survey of this id.
    """

    field_taken = Signal(str)
    text_taken = Signal(object)
    template_taken = Signal(object)
    survey_taken = Signal(object)

    def __init__(self, box: TextBox, owner: QWidget) -> None:
        """``owner`` is what the chooser covers a part of; the keyboard goes back to the box."""
        super().__init__(owner)
        self._box = box
        self._owner = owner
        self._chooser: Chooser | None = None
        self._slash = False

    def templates(self, shelf: Shelf, anchor: QWidget, *, slash: bool = False) -> None:
        """Choose a template; ``slash`` when one was typed for it, which goes when something is taken."""
        from heydesk.ui.widgets.search_panel import Way

        ways = (
            Way(_TEXT, self.tr("Insert as text"), "insertTemplate"),
            Way(_TEMPLATE, self.tr("Send as template"), "sendTemplate"),
        )
        empty = self.tr(
            "No template has these words. Templates are made at Heymarket, and read from there now and then."
        )
        self._open(self.tr("Templates"), ways, shelf.templates, self._nothing(shelf, empty), anchor, slash=slash)
        self._on_taken(lambda key, way: (self.template_taken if way == _TEMPLATE else self.text_taken).emit(key))

    def surveys(self, shelf: Shelf, anchor: QWidget) -> None:
        """Choose a survey."""
        from heydesk.ui.widgets.search_panel import Way

        empty = self.tr("No survey has these words. Surveys are made at Heymarket, and read from there now and then.")
        way = Way("survey", self.tr("Send this survey"), "sendSurvey")
        self._open(self.tr("Surveys"), (way,), shelf.surveys, self._nothing(shelf, empty), anchor)
        self._on_taken(lambda key, _way: self.survey_taken.emit(key))

    def fields(self, shelf: Shelf, anchor: QWidget) -> None:
        """Choose a field."""
        from heydesk.ui.widgets.search_panel import Way

        empty = self.tr("Your team has no field with these words.")
        way = Way("field", self.tr("Insert"), "insertField")
        self._open(self.tr("Fields"), (way,), shelf.fields, self._nothing(shelf, empty), anchor)
        self._on_taken(lambda key, _way: self.field_taken.emit(key))

    def refresh(self) -> None:
        """Search anew in an open one."""
        if self._chooser is not None:
            self._chooser.refresh()

    def leave(self) -> None:
        """Go away, if one is open."""
        if self._chooser is not None:
            self._chooser.leave()

    def _nothing(self, shelf: Shelf, empty: str) -> Callable[[], str]:
        """What is said where there is nothing to choose from: while it is being read, that it is."""
        reading = self.tr("What your team has is being read from Heymarket. It will stand here in a moment.")
        return lambda: reading if shelf.is_being_read else empty

    def _open(
        self,
        title: str,
        ways: Sequence[Way],
        search: Callable[[str], Sequence[Offer]],
        empty: Callable[[], str],
        anchor: QWidget,
        *,
        slash: bool = False,
    ) -> None:
        from heydesk.ui.widgets.search_panel import Chooser

        self.leave()
        self._slash = slash
        self._chooser = Chooser(title, ways, search, empty, self._box, self._owner, by_slash=slash)
        self._chooser.left.connect(self._on_chooser_left)
        self._chooser.withdrawn.connect(self._on_chooser_withdrawn)
        self._chooser.open_above(anchor)

    def _on_taken(self, take: Callable[[object, str], None]) -> None:
        def taken(key: object, way: str) -> None:
            self._chooser = None
            if self._slash:
                self._box.type_in("", after=1)
            take(key, way)

        if self._chooser is not None:
            self._chooser.taken.connect(taken)

    def _on_chooser_left(self, typed: str) -> None:
        self._chooser = None
        if self._slash and typed:
            self._box.type_in(typed)

    def _on_chooser_withdrawn(self) -> None:
        self._chooser = None
        self._box.type_in("", after=1)


# What the composer asks of the team's texts that are kept ready.


class ReadyTexts(Protocol):
    """What the team keeps ready, as last fetched; ``Desk.directory`` has it. Every verb answers at once."""

    def templates(self, account_id: AccountId, typed: str = "") -> tuple[Template, ...]:
        """Templates with these words in title or text, the newest first."""

    def template(self, account_id: AccountId, template_id: TemplateId) -> Template | None:
        """One template, while the team has it."""

    def surveys(self, account_id: AccountId, typed: str = "") -> tuple[Survey, ...]:
        """Surveys with these words."""

    def survey(self, account_id: AccountId, survey_id: SurveyId) -> Survey | None:
        """One survey, while the team has it."""

    def fields(self, account_id: AccountId) -> tuple[str, ...]:
        """The titles of the team's own fields, in its order."""

    def progress(self, account_id: AccountId) -> object | None:
        """What is being fetched now; None while nothing is."""


class KnowledgeSource(Protocol):
    """What gathers knowledge; ``heydesk.core.knowledge.KnowledgeReader`` has it."""

    def gather(self, account_id: AccountId, draft: Draft) -> Knowledge:
        """All that is known here about a draft."""


class KnowingDesk(Protocol):
    """The part of the core that knows people."""

    @property
    def knowledge(self) -> KnowledgeSource:
        """What gathers all that is known here."""


class Planner(Protocol):
    """What plans broadcasts; ``heydesk.core.broadcasts.Broadcasting`` has it."""

    async def plan(self, account_id: AccountId, draft: Draft, crowd: Sequence[str]) -> Plan:
        """Go through everybody on the draft's list."""


class PlanningDesk(KnowingDesk, Protocol):
    """The part of the core that plans broadcasts."""

    @property
    def broadcasts(self) -> Planner:
        """Made when it is first asked for."""


class ReadyTextDesk(PlanningDesk, Protocol):
    """The part of the core that has them, and knows whom they are for."""

    @property
    def directory(self) -> ReadyTexts:
        """Made when it is first asked for, which no start does."""


# The team's templates, surveys and fields, as a chooser offers them.

_CONTEXT = "Shelf"
_WORDS = 90
_Found = TypeVar("_Found")


class Shelf:
    """Each verb gives what has these words, for one account; nothing, and tells of it, where that can't be read."""

    def __init__(
        self, texts: ReadyTexts, account_id: AccountId, estimate: Callable[[str], str], tell: Callable[[str], None]
    ) -> None:
        """``estimate`` fills a text's tokens for the recipient, where one is known; ``tell`` hears of trouble."""
        self._texts = texts
        self._account_id = account_id
        self._estimate = estimate
        self._tell = tell

    @property
    def is_being_read(self) -> bool:
        """Whether more may come at any moment."""
        return self._texts.progress(self._account_id) is not None

    def templates(self, typed: str) -> list[Offer]:
        """By their titles, with their first words; the whole of it, and its pictures."""
        found = self._read(lambda: self._texts.templates(self._account_id, typed))
        return [
            Offer(each.id, each.title, excerpt(each.text, _WORDS), "\n".join((each.text, *each.pictures)))
            for each in found[:MOST]
        ]

    def template(self, template_id: TemplateId) -> Template | None:
        """One template, while the team has it."""
        found = self._read(lambda: (self._texts.template(self._account_id, template_id),))
        return found[0] if found else None

    def surveys(self, typed: str) -> list[Offer]:
        """By their names, with type and question."""
        found = self._read(lambda: self._texts.surveys(self._account_id, typed))
        return [Offer(each.id, each.name, _survey_line(each.kind, each.question), each.question) for each in found]

    def fields(self, typed: str) -> list[Offer]:
        """By their titles; with the token, and with what it will probably read for this recipient."""
        tr = QCoreApplication.translate
        names = {FIRST_NAME: tr(_CONTEXT, "First name"), LAST_NAME: tr(_CONTEXT, "Last name")}
        names |= {title: title for title in self._read(lambda: self._texts.fields(self._account_id))}
        wanted = fold(typed)
        return [
            Offer(token_of(name), title, self._field_line(token_of(name)))
            for name, title in names.items()
            if wanted in fold(title) or wanted in fold(name)
        ]

    def _read(self, read: Callable[[], tuple[_Found, ...]]) -> tuple[_Found, ...]:
        try:
            return read()
        except HeyDeskError as error:
            self._tell(translate(error.sentence))
            return ()

    def _field_line(self, token: str) -> str:
        value = self._estimate(token)
        if value == token:  # nobody to fill it for, or nobody knows
            return token
        words = QCoreApplication.translate(_CONTEXT, "{token} · here: {value}")
        return words.format(token=token, value=value or QCoreApplication.translate(_CONTEXT, "nothing"))


def token_of(name: str) -> str:
    """The token that stands for a field in a text."""
    return f"{{{{{name}}}}}"


def _survey_line(kind: str, question: str) -> str:
    return " · ".join(filter(None, (kind.upper(), excerpt(question, _WORDS))))
