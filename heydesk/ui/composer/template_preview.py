"""A template or survey sent in place of a text: its read-only preview in the text box, and the banner above the box.

``TemplatePreview`` shows what the draft has chosen and estimates how Heymarket will fill in its merge fields.
``TemplatePictures`` fetches its pictures, and ``LongestTextFinder`` tells the counter the longest of several texts.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from heydesk.core.media import Media
from heydesk.domain.draft_context import Knowledge
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.merge_fields import OPENING_BRACES, RenderedText, render, values_of
from heydesk.domain.message import Draft, Side
from heydesk.domain.records import AccountId, Survey, SurveyId, Template, TemplateId
from heydesk.ui.composer.form import Form
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, enumeration, join_sentences, translate
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.painting import draw_box
from heydesk.ui.widgets.thumbnails import picture_name, thumbnail_of
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from heydesk.domain.broadcast import BroadcastPlan

_SIDE, _ABOVE, _GAP = 12, 7, 12
_PICTURE_HEIGHT = 44
"""Of a small picture, in pixels of the layout."""
_EMPHASIS_MS = 900
"""For which the banner's edge is drawn strongly."""
_MIN_CHARS_BESIDE_LINKS = 28
"""In a line of the banner's words; with less room the links stand below them."""
_MAX_PICTURES = 4
"""Shown small; all of them are named."""
_DEBOUNCE_MS = 300
"""After a key in which more may come: a list may hold thousands."""

KnowledgeOf = Callable[[AccountId, Draft], Knowledge]
"""Gives all that is known about a draft's recipients; never asks the network."""

PlanBroadcast = Callable[[AccountId, Draft, Sequence[str]], "Awaitable[BroadcastPlan]"]
"""Goes through everybody on a draft's list."""


class TeamContent(Protocol):
    """The part of ``heydesk.core.directory.Directory`` that the composer reads; tests have one in memory."""

    def templates(self, account_id: AccountId, typed: str = "") -> tuple[Template, ...]:
        """Templates with these words in title or text, the newest first."""

    def template(self, account_id: AccountId, template_id: TemplateId) -> Template | None:
        """One template, while the team has it."""

    def surveys(self, account_id: AccountId, typed: str = "") -> tuple[Survey, ...]:
        """Surveys with these words."""

    def survey(self, account_id: AccountId, survey_id: SurveyId) -> Survey | None:
        """One survey, while the team has it."""

    def fields(self, account_id: AccountId) -> tuple[str, ...]:
        """The titles of the team's own contact fields, in its order."""

    def progress(self, account_id: AccountId) -> object | None:
        """What is being fetched now; None while nothing is."""


class TemplatePreview(QObject):
    """Shows the template or survey of the draft in the text box, read-only; the typed text comes back afterwards.

    Signals:
        pictures_changed: ``pictures`` are others.
    """

    pictures_changed = Signal()

    def __init__(self, content: TeamContent, knowledge: KnowledgeOf, form: Form) -> None:
        super().__init__(form)
        self._content = content
        self._knowledge = knowledge
        self._form = form
        self._longest: LongestTextFinder | None = None
        self._raw = ""
        self.pictures: tuple[str, ...] = ()
        """Addresses of what comes with the template that is shown."""
        self.banner = TemplateBanner()
        form.editor.box.edit_refused.connect(self.banner.emphasize)
        form.editor.add_card(self.banner, self.banner.links)

    def count_longest_with(self, finder: LongestTextFinder) -> None:
        """Let ``rendered`` give the longest of several people's texts from now on, as this finds it."""
        self._longest = finder

    def rendered(self, account_id: AccountId | None, draft: Draft) -> RenderedText:
        """What the recipients of this draft, which is shown, will read: of several texts, the longest."""
        is_shown = self._form.editor.box.is_showing_preview
        has_pictures = is_shown and bool(self.pictures)
        raw = self._raw if is_shown else draft.text
        if account_id is None or OPENING_BRACES not in raw:
            return RenderedText(raw, is_estimate=is_shown, has_pictures=has_pictures)
        if self._longest is not None and (draft.lists or (len(draft.recipients) > 1 and not draft.group)):
            longest = self._longest.find(account_id, draft, raw)
            if longest is not None:
                return RenderedText(
                    longest.text, is_estimate=True, has_pictures=has_pictures, longest_of=longest.people
                )
        # Merge fields that nobody can fill in here are counted as they stand: an estimate, too.
        return RenderedText(self.estimate(account_id, raw), is_estimate=True, has_pictures=has_pictures)

    def estimate(self, account_id: AccountId, text: str) -> str:
        """Fill in the merge fields of a text for the only recipient of the form.

        With several recipients, or one who is no contact here, the fields stay as they are.
        """
        if OPENING_BRACES not in text:
            return text
        draft = replace(self._form.draft(self._form.side), text=text, template_id=None, survey_id=None)
        known = self._knowledge(account_id, draft)
        people = list(known.people.values())
        if draft.lists or len(people) != 1 or people[0].contact is None:
            return text
        return render(text, values_of(people[0].contact, fields=known.fields)).text

    def forget(self) -> None:
        """Ask anew who the recipients are: more may be known of them."""
        if self._longest is not None:
            self._longest.forget()

    def show_picture(self, place: int, image: QImage) -> None:
        """Show one of the template's pictures small; a null image is one that can't be drawn."""
        if not image.isNull():
            self.banner.add_picture(picture_name(self.pictures[place]), image)

    def show(self, account_id: AccountId | None) -> None:
        """Show what is chosen on the side in front; the text, where nothing is."""
        extra = self._form.extra(side=self._form.side)
        try:
            if account_id is None:
                self._show(None, "")
            elif extra.template_id is not None:
                self._show_template(account_id, extra.template_id)
            elif extra.survey_id is not None:
                self._show_survey(account_id, extra.survey_id)
            else:
                self._show(None, "")
        except HeyDeskError as error:
            self._show("", translate(error.sentence))

    def _show_template(self, account_id: AccountId, template_id: TemplateId) -> None:
        template = self._content.template(account_id, template_id)
        if template is None:
            words = self.tr("Your team no longer has this template. Choose another one.")
            self._show("", words)
            return
        words = self.tr("Sends the template “{title}”. This is how it should read; it can't be edited.").format(
            title=template.title
        )
        if template.pictures:
            names = enumeration(map(picture_name, template.pictures))
            words = join_sentences(words, self.tr("With its pictures: {names}.").format(names=names))
        self._show(self.estimate(account_id, template.text), words, template, template.text)

    def _show_survey(self, account_id: AccountId, survey_id: SurveyId) -> None:
        survey = self._content.survey(account_id, survey_id)
        if survey is None:
            self._show("", self.tr("Your team no longer has this survey. Choose another one."))
            return
        words = self.tr("Sends the survey “{name}”. It starts with this question, which can't be edited.")
        self._show(survey.question, words.format(name=survey.name), raw=survey.question)

    def _show(self, shown: str | None, words: str, template: Template | None = None, raw: str = "") -> None:
        """Show a text in the box (None for the person's own), and words in the banner ("" hides it)."""
        self._raw = raw
        pictures = () if template is None else template.pictures
        self._form.editor.box.show_preview(shown)
        self.banner.show_words(words, side=self._form.side, may_be_text=template is not None)
        if pictures != self.pictures:
            self.pictures = pictures
            self.banner.clear_pictures()
            self.pictures_changed.emit()


class TemplateBanner(QWidget):
    """Names what is sent in place of a text, and has links that go back to a text. Hidden while there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = Side.TEXT
        self._is_emphasized = False
        self._emphasis = single_shot_timer(self, _EMPHASIS_MS, self._end_emphasis)
        self._pictures_shown: list[QLabel] = []
        self.setObjectName("readyMade")
        self._words = QLabel()
        self._words.setObjectName("readyMadeWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.as_text = Button(self.tr("Insert as text"), ButtonKind.LINK)
        """Inserts the template as a text instead."""
        self.as_text.setObjectName("insertInstead")
        self.own = Button(self.tr("Write my own"), ButtonKind.LINK)
        """Brings the text back that was typed before."""
        self.own.setObjectName("writeMyOwn")
        links = QHBoxLayout()
        links.setSpacing(_GAP)
        for button in (self.as_text, self.own):
            links.addWidget(button)
        links.addStretch()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        self._layout.setSpacing(4)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self._words)
        self._pictures = QHBoxLayout()
        self._pictures.setSpacing(8)
        self._pictures.addStretch()
        said.addLayout(self._pictures)
        self._layout.addLayout(said, 1)
        self._layout.addLayout(links)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def links(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, in the order of Tab."""
        return self.as_text, self.own

    def show_words(self, words: str, *, side: Side = Side.TEXT, may_be_text: bool = False) -> None:
        """Show these words, "" to hide; ``may_be_text`` shows the link that inserts a text, a note is amber."""
        if words and words != self._words.text():
            announce(self, words)
        if side is not self._side:
            self._side = side
            self._apply_palette()
        self._words.setText(words)
        self.as_text.setVisible(may_be_text)
        self.setVisible(bool(words))

    def emphasize(self) -> None:
        """Draw the edge strongly for a moment, and announce the words: somebody types into what can't be edited."""
        self._is_emphasized = True
        self._emphasis.start()
        self.update()
        announce(self, self._words.text(), urgent=True)

    def _end_emphasis(self) -> None:
        self._is_emphasized = False
        self.update()

    @property
    def picture_height(self) -> int:
        """How high a small picture is to be, in pixels of the screen."""
        return round(_PICTURE_HEIGHT * self.devicePixelRatioF())

    def add_picture(self, name: str, image: QImage) -> None:
        """Show one more picture of the template."""
        image.setDevicePixelRatio(self.devicePixelRatioF())
        label = QLabel()
        label.setObjectName("readyMadePicture")
        label.setPixmap(QPixmap.fromImage(image))
        label.setAccessibleName(self.tr("Picture: {name}").format(name=name))
        label.setToolTip(name)
        self._pictures.insertWidget(len(self._pictures_shown), label)
        self._pictures_shown.append(label)

    def clear_pictures(self) -> None:
        """Show none."""
        for label in self._pictures_shown:
            self._pictures.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._pictures_shown.clear()

    def _apply_palette(self) -> None:
        """Use the text color of a note, or the window's."""
        palette = QPalette()
        if self._side is Side.NOTE:
            palette.setColor(QPalette.ColorRole.WindowText, tokens().note_ink)
        self.setPalette(palette)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the links below the words where these have too little room."""
        super().resizeEvent(event)
        links = self.as_text.sizeHint().width() + self.own.sizeHint().width() + 3 * _GAP
        room = self.width() - 2 * _SIDE - links
        wide = room >= self.fontMetrics().averageCharWidth() * _MIN_CHARS_BESIDE_LINKS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        if event.type() == QEvent.Type.PaletteChange and self._side is Side.NOTE:
            self._apply_palette()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the background, amber in a note."""
        look = tokens()
        fill, edge = (look.note, look.note_line) if self._side is Side.NOTE else (look.accent_soft, look.accent_soft)
        plain = fill == look.bg  # a palette with few shades: an edge instead of a ground
        width = 1
        if self._is_emphasized:
            edge, width = (look.note_ink if self._side is Side.NOTE else look.accent), 2
        edge = look.ink if plain else edge
        draw_box(QPainter(self), self.rect().adjusted(3, 3, -3, -3), fill, edge, width=width, radius=6)


class TemplatePictures(QObject):
    """Fetches the pictures of the template that is shown, one after the other, and has them shown small.

    Of what can't be fetched, or is no picture, only the name is shown.
    """

    def __init__(
        self, media: Media, start: StartTask, account_id: Callable[[], AccountId | None], preview: TemplatePreview
    ) -> None:
        super().__init__(preview)
        self._media = media
        self._start = start
        self._account_id = account_id
        self._preview = preview
        self._urls: tuple[str, ...] = ()
        self._has_ended = False
        preview.pictures_changed.connect(self._on_pictures_changed)
        self._on_pictures_changed()

    def end(self) -> None:
        """Start nothing more: the window is closing."""
        self._has_ended = True

    def _on_pictures_changed(self) -> None:
        self._urls = self._preview.pictures[:_MAX_PICTURES]
        account_id = self._account_id()
        if self._urls and account_id is not None and not self._has_ended:
            self._start(self._look(account_id, self._urls))

    async def _look(self, account_id: AccountId, urls: Sequence[str]) -> None:
        height = self._preview.banner.picture_height
        for place, url in enumerate(urls):
            with suppress(HeyDeskError):  # the account was forgotten meanwhile
                report = self._media.known(url) or await self._media.look(account_id, url)
                image = await asyncio.to_thread(thumbnail_of, report.picture, height)
                if self._urls != urls or self._has_ended:
                    return  # another template was chosen
                self._preview.show_picture(place, image)


@dataclass(frozen=True, slots=True)
class LongestText:
    """The longest text that one of ``people`` recipients will get, once its merge fields are filled in."""

    text: str
    people: int


class LongestTextFinder(QObject):
    """Compares the texts of several recipients: of chosen people at once, of a list in the background.

    Debouncer: a list is gone through 300 ms after the last question, one at a time.

    Signals:
        found: there is an answer that ``find`` could not give at once.
    """

    found = Signal()

    def __init__(self, knowledge: KnowledgeOf, plan: PlanBroadcast, start: StartTask, parent: QObject) -> None:
        super().__init__(parent)
        self._knowledge = knowledge
        self._plan_broadcast = plan
        self._start = start
        self._is_running = self._has_ended = False
        self._query: tuple[AccountId, Draft] | None = None
        self._longest: LongestText | None = None
        self._debounce = single_shot_timer(self, _DEBOUNCE_MS, self._on_debounce_over)

    def end(self) -> None:
        """Start nothing more: the window is closing."""
        self._debounce.stop()
        self._has_ended = True

    def forget(self) -> None:
        """Ask anew for the same question: more may be known of the people."""
        self._query = None

    def find(self, account_id: AccountId, draft: Draft, text: str) -> LongestText | None:
        """Give it; the previous one while it is being looked for; None where the list's people are unknown."""
        asked = account_id, _question(draft, text)
        if asked != self._query:
            if not _is_same_audience(self._query, asked):
                self._longest = None
            self._query = asked
            if draft.lists:
                self._start_debounce()
            else:
                from heydesk.domain.broadcast import plan_broadcast  # few drafts have several recipients

                known = self._knowledge(*asked)
                self._longest = _longest(plan_broadcast(asked[1], known, draft.recipients))
        return self._longest

    def _on_debounce_over(self) -> None:
        if self._query is not None and self._query[1].lists and not self._is_running:
            self._is_running = True
            self._start(self._plan(self._query))

    async def _plan(self, asked: tuple[AccountId, Draft]) -> None:
        longest = None
        try:
            with suppress(HeyDeskError):  # the account or the store is gone: the answer is unknown
                longest = _longest(await self._plan_broadcast(*asked, ()))
        finally:
            self._is_running = False
        if _is_same_audience(self._query, asked):
            self._longest = longest
            self.found.emit()
        if self._query is not None and self._query != asked:
            self._start_debounce()  # something else was asked meanwhile

    def _start_debounce(self) -> None:
        if not self._has_ended:
            self._debounce.start()


def _question(draft: Draft, text: str) -> Draft:
    """Reduce a draft to what the answer depends on."""
    return Draft(inbox_id=draft.inbox_id, recipients=draft.recipients, lists=draft.lists, text=text)


def _is_same_audience(one: tuple[AccountId, Draft] | None, other: tuple[AccountId, Draft]) -> bool:
    return one is not None and (one[0], replace(one[1], text="")) == (other[0], replace(other[1], text=""))


def _longest(plan: BroadcastPlan) -> LongestText | None:
    return None if plan.longest is None else LongestText(plan.longest.text, plan.count or 0)
