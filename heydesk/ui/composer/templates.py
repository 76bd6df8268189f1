"""Templates, surveys and merge fields in the composer: the buttons under the text box, and what they insert.

``ContentController`` opens one chooser at a time; ``ContentSearch`` gives it the team's content as search results.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.l10n import excerpt
from heydesk.domain.merge_fields import FIRST_NAME, LAST_NAME, RenderedText
from heydesk.domain.message import Draft, Side
from heydesk.domain.records import AccountId, SurveyId, Template, TemplateId
from heydesk.domain.text_normalization import fold
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.message_editor import ToolbarButton
from heydesk.ui.composer.template_preview import KnowledgeOf, TeamContent, TemplatePreview
from heydesk.ui.text import enumeration, translate
from heydesk.ui.widgets.search_panel import MOST, Chooser, Offer, OfferList, Way
from heydesk.ui.widgets.thumbnails import picture_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_INSERTING_BUTTONS = frozenset({"field", "emoji"})
"""Insert into the text, which can't be edited while a template or survey is shown."""
_TEXT, _TEMPLATE = "text", "template"
_CONTEXT = "ContentSearch"
_EXCERPT_LENGTH = 90
_Found = TypeVar("_Found")


class ContentController(QObject):
    """Inserts a merge field or a template's words, or has a template or survey sent in place of the text.

    A chooser that was opened with a slash in the text leaves there what was typed, if nothing is taken.

    Signals:
        inserted: words were inserted, from this place of the document on.
    """

    inserted = Signal(int)

    def __init__(self, content: TeamContent, knowledge: KnowledgeOf, form: Form, owner: QWidget) -> None:
        """``owner`` is what a chooser covers a part of: no scroll area, whose children screen readers don't see."""
        super().__init__(owner)
        self._content = content
        self._form = form
        self._owner = owner
        self._account_id: AccountId | None = None
        self._chooser: Chooser | None = None
        self._is_by_slash = False
        self._sheet_fields: tuple[str, ...] = ()
        self._fields = self._button(ToolbarButton("field", self.tr("Field"), icon="field"), self.choose_field)
        self._templates = self._button(
            ToolbarButton("templates", self.tr("Template"), icon="template", hint="/"), self.choose_template
        )
        self._survey = self._button(ToolbarButton("survey", self.tr("Survey"), icon="survey"), self.choose_survey)
        self.preview = TemplatePreview(content, knowledge, form)
        """Shows a template or a survey in place of the text."""
        self.preview.banner.as_text.clicked.connect(self._on_as_text_clicked)
        self.preview.banner.own.clicked.connect(self._on_own_clicked)
        form.editor.box.slash_typed.connect(self._on_slash_typed)
        form.extra_changed.connect(self.show_choice)

    def set_account(self, account_id: AccountId | None) -> None:
        """Choose from this account's content."""
        self._close()
        self._account_id = account_id
        self.show_choice()

    def rendered(self, draft: Draft) -> RenderedText:
        """What the recipient of this draft, which is shown, will read."""
        return self.preview.rendered(self._account_id, draft)

    def show_choice(self) -> None:
        """Show what is sent in place of the text, if anything is, filled in for the current recipient."""
        self.preview.show(self._account_id)
        for button in self._form.editor.toolbar.buttons:
            if button.objectName() in _INSERTING_BUTTONS:
                button.setEnabled(not self._form.editor.box.is_showing_preview)
        self._survey.setEnabled(self._form.side is Side.TEXT)

    def refresh(self) -> None:
        """Show the team's content anew: it was fetched again."""
        self.preview.forget()
        if self._chooser is not None:
            self._chooser.refresh()
        self.show_choice()

    # Choosing

    def choose_template(self, *, by_slash: bool = False) -> None:
        """Open the templates; ``by_slash`` when one was typed for it, which goes when something is taken."""
        if (search := self._search()) is None:
            return
        ways = (
            Way(_TEXT, self.tr("Insert as text"), "insertTemplate"),
            Way(_TEMPLATE, self.tr("Send as template"), "sendTemplate"),
        )
        empty = self.tr("No templates found. Save a text as one, or create one in Heymarket.")
        chooser = self._make_chooser(
            self.tr("Templates"), ways, search.templates, self._empty_words(search, empty), by_slash=by_slash
        )
        chooser.taken.connect(self._on_template_taken)
        if by_slash:
            chooser.open_at(self._form.editor.box.viewport(), self._form.editor.box.cursorRect())
        else:
            chooser.open_above(self._templates)

    def choose_survey(self) -> None:
        """Open the surveys."""
        search = self._search()
        if search is None or not self._survey.isEnabled():
            return
        empty = self.tr("No surveys found. Create surveys in Heymarket.")
        way = Way("survey", self.tr("Send this survey"), "sendSurvey")
        chooser = self._make_chooser(self.tr("Surveys"), (way,), search.surveys, self._empty_words(search, empty))
        chooser.taken.connect(self._on_survey_taken)
        chooser.open_above(self._survey)

    def offer_fields(self, names: Sequence[str]) -> None:
        """Offer these fields of a spreadsheet in place of the team's, by a slash too; none for the team's."""
        self._sheet_fields = tuple(names)

    def choose_field(self, *, by_slash: bool = False) -> None:
        """Open the fields: the spreadsheet's that is open, else the team's."""
        search = self._search()
        if search is None or not self._fields.isEnabled():
            return
        if self._sheet_fields:
            way = Way("field", self.tr("Insert"), "insertField")
            empty = self.tr("No columns found.")
            chooser = self._make_chooser(
                self.tr("Fields"), (way,), self._find_sheet_fields, lambda: empty, by_slash=by_slash
            )
            chooser.taken.connect(self._on_field_taken)
            chooser.open_above(self._fields)
            return
        empty = self.tr("No fields found.")
        way = Way("field", self.tr("Insert"), "insertField")
        chooser = self._make_chooser(self.tr("Fields"), (way,), search.fields, self._empty_words(search, empty))
        chooser.taken.connect(self._on_field_taken)
        chooser.open_above(self._fields)

    def _find_sheet_fields(self, typed: str) -> list[Offer]:
        wanted = fold(typed)
        tokens = ((name, f"{{{name}}}") for name in self._sheet_fields)
        return [Offer(token, name, token) for name, token in tokens if wanted in fold(name)]

    def _search(self) -> ContentSearch | None:
        account_id = self._account_id
        if account_id is None:
            return None
        return ContentSearch(
            self._content,
            account_id,
            lambda text: self.preview.estimate(account_id, text),
            lambda words: self._form.checks.show_notice(words, error=True),
        )

    def _empty_words(self, search: ContentSearch, empty: str) -> Callable[[], str]:
        """What is shown where nothing is found: that it is being read, or ``empty``."""
        reading = self.tr("Loading from Heymarket…")
        return lambda: reading if search.is_loading else empty

    def _make_chooser(
        self,
        title: str,
        ways: Sequence[Way],
        search: Callable[[str], Sequence[Offer]],
        empty: Callable[[], str],
        *,
        by_slash: bool = False,
    ) -> Chooser:
        self._close()
        self._is_by_slash = by_slash
        chooser = self._chooser = Chooser(
            OfferList(title, search, empty), ways, self._form.editor.box, self._owner, by_slash=by_slash
        )
        chooser.left.connect(self._on_chooser_left)
        chooser.withdrawn.connect(self._on_chooser_withdrawn)
        return chooser

    def _close(self) -> None:
        if self._chooser is not None:
            self._chooser.leave()

    def _button(self, button: ToolbarButton, act: Callable[[], None]) -> ToolbarButton:
        button.clicked.connect(lambda _checked: act())
        self._form.editor.toolbar.add(button)
        return button

    def _on_slash_typed(self) -> None:
        if self._sheet_fields:
            self.choose_field(by_slash=True)
        else:
            self.choose_template(by_slash=True)

    def _on_chooser_left(self, typed: str) -> None:
        self._chooser = None
        if self._is_by_slash and typed:
            self._form.editor.box.insert_text(typed)

    def _on_chooser_withdrawn(self) -> None:
        self._chooser = None
        self._form.editor.box.insert_text("", after=1)

    # What was chosen

    def _on_template_taken(self, template_id: TemplateId, way: str) -> None:
        self._end_choice()
        if way == _TEMPLATE:
            self._choose(template_id, None)
        else:
            self.insert_template(template_id)

    def _on_survey_taken(self, survey_id: SurveyId, _way: str) -> None:
        self._end_choice()
        self._choose(None, survey_id)

    def _on_field_taken(self, token: str, _way: str) -> None:
        self._end_choice()
        self._form.editor.box.insert_text(token)

    def _end_choice(self) -> None:
        """Something was taken: the slash that was typed for it goes."""
        self._chooser = None
        if self._is_by_slash:
            self._form.editor.box.insert_text("", after=1)

    def _choose(self, template_id: TemplateId | None, survey_id: SurveyId | None) -> None:
        extra = self._form.extra(side=self._form.side)
        changed = extra._replace(template_id=template_id, survey_id=survey_id)
        if changed != extra:
            self._form.change_extra(changed)

    def insert_template(self, template_id: TemplateId, known: str = "") -> None:
        """Insert a template's words to be edited, and its first picture where there is no other.

        ``known`` is inserted where the team has no such template any more.
        """
        search = self._search()
        template = None if search is None else search.template(template_id)
        if template is None:
            if known:
                self.insert_words(known)
            return
        self.insert_words(template.text)
        if template.pictures:
            self._insert_picture(template)

    def insert_words(self, words: str) -> None:
        """Insert a text at the caret; a template or survey that is sent in place of the text is taken out."""
        self._choose(None, None)
        box = self._form.editor.box
        start = box.textCursor().selectionStart()
        box.insert_text(words)
        box.setFocus()
        self.inserted.emit(start)

    def _insert_picture(self, template: Template) -> None:
        field, first = self._form.media.field, template.pictures[0]
        if not field.text().strip():
            field.selectAll()
            field.insert(first)  # so that it can be undone
        if left := [picture_name(url) for url in template.pictures if url != field.text()]:
            words = self.tr("A text can have only one picture. “{title}” has more: {names}.")
            self._form.checks.show_notice(words.format(title=template.title, names=enumeration(left)))

    def _on_as_text_clicked(self) -> None:
        template_id = self._form.extra(side=self._form.side).template_id
        if template_id is not None:
            self.insert_template(template_id)

    def _on_own_clicked(self) -> None:
        self._choose(None, None)
        self._form.editor.box.setFocus()


class ContentSearch:
    """Finds one account's content by typed words. Where it can't be read, gives nothing and reports the reason."""

    def __init__(
        self,
        content: TeamContent,
        account_id: AccountId,
        estimate: Callable[[str], str],
        report: Callable[[str], None],
    ) -> None:
        """``estimate`` fills in a text's merge fields for the recipient; ``report`` gets errors in words."""
        self._content = content
        self._account_id = account_id
        self._estimate = estimate
        self._report = report

    @property
    def is_loading(self) -> bool:
        """Whether the team's content is being fetched now."""
        return self._content.progress(self._account_id) is not None

    def templates(self, typed: str) -> list[Offer]:
        """Find templates: each by its title and first words, with the whole text and the pictures."""
        found = self._read(lambda: self._content.templates(self._account_id, typed))
        return [
            Offer(each.id, each.title, excerpt(each.text, _EXCERPT_LENGTH), "\n".join((each.text, *each.pictures)))
            for each in found[:MOST]
        ]

    def template(self, template_id: TemplateId) -> Template | None:
        """One template, while the team has it."""
        found = self._read(lambda: (self._content.template(self._account_id, template_id),))
        return found[0] if found else None

    def surveys(self, typed: str) -> list[Offer]:
        """Find surveys: each by its name, type and question."""
        found = self._read(lambda: self._content.surveys(self._account_id, typed))
        return [Offer(each.id, each.name, _survey_line(each.kind, each.question), each.question) for each in found]

    def fields(self, typed: str) -> list[Offer]:
        """Find merge fields: each by its title, its token, and its value for the recipient."""
        tr = QCoreApplication.translate
        names = {FIRST_NAME: tr(_CONTEXT, "First name"), LAST_NAME: tr(_CONTEXT, "Last name")}
        names |= {title: title for title in self._read(lambda: self._content.fields(self._account_id))}
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
            self._report(translate(error.sentence))
            return ()

    def _field_line(self, token: str) -> str:
        value = self._estimate(token)
        if value == token:  # no recipient, or nothing is known of them
            return token
        words = QCoreApplication.translate(_CONTEXT, "{token} · now: {value}")
        return words.format(token=token, value=value or QCoreApplication.translate(_CONTEXT, "nothing"))


def token_of(name: str) -> str:
    """The token of a merge field in a text."""
    return f"{{{{{name}}}}}"


def _survey_line(kind: str, question: str) -> str:
    return " · ".join(filter(None, (kind.upper(), excerpt(question, _EXCERPT_LENGTH))))
