"""A template or a survey in place of the text: what the box shows then, and what is said over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from heydesk.domain.broadcast import plan_of
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId, SurveyId, TemplateId
from heydesk.domain.merge_fields import OPENING_BRACES, RenderedText
from heydesk.domain.message import Draft
from heydesk.ui.composer.form import Form
from heydesk.ui.text import announce, tip, translate
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.painting import draw_box
from heydesk.ui.widgets.thumbnails import picture_name

if TYPE_CHECKING:
    from heydesk.domain.broadcast import Plan
    from heydesk.domain.records import Template
    from heydesk.ui.composer.media import Looking, Written
    from heydesk.ui.composer.templates import KnowingDesk, PlanningDesk, ReadyTextDesk
    from heydesk.ui.tasks import StartTask


# What a text will probably read for the recipient, once Heymarket has filled in its fields.


class Estimate:
    """Fills a text for the one person whom the form is addressed to.

    For several, and for somebody who is in no contacts here, the tokens stay as they are: nothing would be true of
    all of them, and nothing is known.
    """

    def __init__(self, core: KnowingDesk, form: Form) -> None:
        self._core = core
        self._form = form

    def of(self, account_id: AccountId, text: str) -> str:
        """Give the text as it will probably read."""
        if OPENING_BRACES not in text:
            return text
        from heydesk.domain.merge_fields import render, values_of  # most texts have no fields

        draft = replace(self._form.draft(self._form.private), text=text, template_id=None, survey_id=None)
        known = self._core.knowledge.gather(account_id, draft)
        people = list(known.people.values())
        if draft.lists or len(people) != 1 or people[0].contact is None:
            return text
        return render(text, values_of(people[0].contact, fields=known.fields)).text


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

    def __init__(self, core: ReadyTextDesk, form: Form) -> None:
        super().__init__(form)
        self._core = core
        self._form = form
        self.estimate = Estimate(core, form)
        self._strip: ReadyMade | None = None
        self._longest: LongestText | None = None
        self._raw = ""
        self.pictures: tuple[str, ...] = ()
        """Addresses of what comes with the template that is shown."""

    @property
    def is_shown(self) -> bool:
        """Whether the box shows one."""
        return self._form.editor.box.is_stood_in

    def reading(self, account_id: AccountId | None, draft: Draft) -> RenderedText:
        """What the recipients of this draft, which is shown, will read: of several texts, the longest."""
        has_pictures = self.is_shown and bool(self.pictures)
        raw = self._raw if self.is_shown else draft.text
        if account_id is None or OPENING_BRACES not in raw:
            return RenderedText(raw, is_estimate=self.is_shown, has_pictures=has_pictures)
        if self._longest is not None and (draft.lists or (len(draft.recipients) > 1 and not draft.group)):
            longest = self._longest.of(account_id, draft, raw)
            if longest is not None:
                return RenderedText(
                    longest.text, is_estimate=True, has_pictures=has_pictures, longest_of=longest.people
                )
        # Tokens that nobody can fill here are counted as they stand, which is no more than a guess either.
        return RenderedText(self.estimate.of(account_id, raw), is_estimate=True, has_pictures=has_pictures)

    def begin(self, start: StartTask, tell: Callable[[], None]) -> LongestText:
        """The window is on screen; ``tell`` hears when ``reading`` has another answer. Gives what has to be ended."""
        self._longest = LongestText(self._core, start, tell, self)
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
        template = self._core.directory.template(account_id, template_id)
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
        survey = self._core.directory.survey(account_id, survey_id)
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
            self._strip = ReadyMade()
            self._strip.text_asked.connect(self._on_strip_text_asked)
            self._strip.own_asked.connect(self.own_asked)
            self._form.editor.box.refused.connect(self._strip.stress)
            self._form.editor.put_above(self._strip, self._strip.stops)
        return self._strip

    def _on_strip_text_asked(self) -> None:
        self.text_asked.emit(self._form.extra(private=self._form.private).template_id)


# The strip over the box that says what is sent in place of a text: a template, or a survey.

_SIDE, _ABOVE, _GAP = 12, 7, 12
_PICTURE = 44
"""The height of a small picture, in pixels of the layout."""
_STRESS = 900
"""Milliseconds that its edge is drawn strongly."""
_WORDS_LEAST = 28
"""Characters in a line of the words, where the links still stand beside them."""


class ReadyMade(QWidget):
    """Names it, says who fills it in, and offers the ways back. Hidden while a text is written.

    Signals:
        text_asked: insert it as text instead.
        own_asked: take it out; what was written before comes back.
    """

    text_asked = Signal()
    own_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._private = self._is_stressed = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_STRESS)
        self._rest.timeout.connect(self._on_rest_over)
        self._small: list[QLabel] = []
        self.setObjectName("readyMade")
        self._words = QLabel()
        self._words.setObjectName("readyMadeWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._as_text = Button(self.tr("Insert as text"), ButtonKind.LINK)
        self._as_text.setObjectName("insertInstead")
        self._own = Button(self.tr("Write my own"), ButtonKind.LINK)
        self._own.setObjectName("writeMyOwn")
        links = QHBoxLayout()
        links.setSpacing(_GAP)
        for button in (self._as_text, self._own):
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
        self._as_text.clicked.connect(self.text_asked)
        self._own.clicked.connect(self.own_asked)
        self.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops in it."""
        return self._as_text, self._own

    def say(self, words: str, *, private: bool = False, may_be_text: bool = False) -> None:
        """Say this; "" hides the strip. ``may_be_text`` offers to insert it; in a note its ground is amber."""
        if words and words != self._words.text():
            announce(self, words)
        if private != self._private:
            self._private = private
            self._dress()
        self._words.setText(words)
        self._as_text.setVisible(may_be_text)
        self.setVisible(bool(words))

    def stress(self) -> None:
        """Say it again: somebody types into what can't be edited."""
        self._is_stressed = True
        self._rest.start()
        self.update()
        announce(self, self._words.text(), urgent=True)

    def _on_rest_over(self) -> None:
        self._is_stressed = False
        self.update()

    @property
    def picture_height(self) -> int:
        """How high a small picture is to be, in pixels of the screen."""
        return round(_PICTURE * self.devicePixelRatioF())

    def add_picture(self, name: str, image: QImage) -> None:
        """Show one more picture that goes along."""
        image.setDevicePixelRatio(self.devicePixelRatioF())
        label = QLabel()
        label.setObjectName("readyMadePicture")
        label.setPixmap(QPixmap.fromImage(image))
        label.setAccessibleName(self.tr("Picture: {name}").format(name=name))
        label.setToolTip(tip(name))
        self._pictures.insertWidget(len(self._small), label)
        self._small.append(label)

    def clear_pictures(self) -> None:
        """Show none."""
        for label in self._small:
            self._pictures.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._small.clear()

    def _dress(self) -> None:
        """Take the ink that stands on amber, or the window's."""
        palette = QPalette()
        if self._private:
            palette.setColor(QPalette.ColorRole.WindowText, tokens().note_ink)
        self.setPalette(palette)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the links stand below the words where these would be cut into many lines."""
        super().resizeEvent(event)
        links = self._as_text.sizeHint().width() + self._own.sizeHint().width() + 3 * _GAP
        room = self.width() - 2 * _SIDE - links
        wide = room >= self.fontMetrics().averageCharWidth() * _WORDS_LEAST
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        if event.type() == QEvent.Type.ApplicationPaletteChange and self._private:
            self._dress()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground: the note's where it stands in one."""
        look = tokens()
        fill, edge = (look.note, look.note_line) if self._private else (look.accent_soft, look.accent_soft)
        plain = fill == look.bg  # a palette with few shades: an edge instead of a ground
        width = 1
        if self._is_stressed:
            edge, width = (look.note_ink if self._private else look.accent), 2
        edge = look.ink if plain else edge
        draw_box(QPainter(self), self.rect().adjusted(3, 3, -3, -3), fill, edge, width=width, radius=6)


# Having a template's pictures looked at, and showing them small over the box.

MOST = 4
"""So many are shown; all of them are named."""


class TemplatePictures(QObject):
    """Follows the template that is to be sent.

    Its pictures, whose addresses come from the team's own Heymarket, are fetched one after the other as a stranger
    would. Of what is no picture, or can't be fetched, only the name is shown.
    """

    def __init__(self, media: Looking, start: StartTask, written: Written, stand_in: StandIn) -> None:
        super().__init__(stand_in)
        self._media = media
        self._start = start
        self._written = written
        self._stand_in = stand_in
        self._urls: tuple[str, ...] = ()
        self._has_ended = False
        stand_in.pictures_changed.connect(self._on_pictures_changed)
        self._on_pictures_changed(stand_in.pictures)

    def end(self) -> None:
        """Ask nothing any more: the window is going."""
        self._has_ended = True

    def _on_pictures_changed(self, urls: tuple[str, ...]) -> None:
        self._urls = urls[:MOST]
        account_id = self._written()[0]
        if self._urls and account_id is not None and not self._has_ended:
            self._start(self._look(account_id, self._urls))

    async def _look(self, account_id: AccountId, urls: Sequence[str]) -> None:
        import asyncio

        from heydesk.ui.widgets.thumbnails import thumbnail_of

        height = self._stand_in.picture_height
        for place, url in enumerate(urls):
            with suppress(HeyDeskError):  # an account that is gone meanwhile
                report = self._media.known(url) or await self._media.look(account_id, url)
                image = await asyncio.to_thread(thumbnail_of, report.picture, height)
                if self._urls != urls or self._has_ended:
                    return  # another one was chosen
                self._stand_in.show_picture(place, image)


# The longest text that one of several people will get, once their fields are filled in.

_REST = 300
"""Milliseconds after a key in which more may come: a list may hold thousands."""


@dataclass(frozen=True, slots=True)
class Longest:
    """The text, as it will probably read, and of how many it is the longest."""

    text: str
    people: int


class LongestText(QObject):
    """Goes through several recipients at once, and through a list behind the window, when something new is asked."""

    def __init__(self, core: PlanningDesk, start: StartTask, tell: Callable[[], None], parent: QObject) -> None:
        """``tell`` hears when there is an answer that ``of`` could not give at once."""
        super().__init__(parent)
        self._core = core
        self._start = start
        self._tell = tell
        self._is_running = self._has_ended = False
        self._asked: tuple[AccountId, Draft] | None = None
        self._longest: Longest | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._on_rest_over)

    def end(self) -> None:
        """Go through nothing any more: the window is going."""
        self._rest.stop()
        self._has_ended = True

    def forget(self) -> None:
        """Something else may be known of the people."""
        self._asked = None

    def of(self, account_id: AccountId, draft: Draft, text: str) -> Longest | None:
        """Give it; the one before, while it is being looked for; None where nobody knows who is on the list."""
        asked = account_id, _question(draft, text)
        if asked != self._asked:
            if not _is_same_audience(self._asked, asked):
                self._longest = None
            self._asked = asked
            if draft.lists:
                self._begin_rest()
            else:
                known = self._core.knowledge.gather(*asked)
                self._longest = _longest(plan_of(asked[1], known, draft.recipients))
        return self._longest

    def _on_rest_over(self) -> None:
        if self._asked is not None and self._asked[1].lists and not self._is_running:
            self._is_running = True
            self._start(self._plan(self._asked))

    async def _plan(self, asked: tuple[AccountId, Draft]) -> None:
        longest = None
        try:
            with suppress(HeyDeskError):  # an account or a store that is gone: nobody knows, then
                longest = _longest(await self._core.broadcasts.plan(*asked, ()))
        finally:
            self._is_running = False
        if _is_same_audience(self._asked, asked):
            self._longest = longest
            self._tell()
        if self._asked is not None and self._asked != asked:
            self._begin_rest()  # something else was asked meanwhile

    def _begin_rest(self) -> None:
        if not self._has_ended:
            self._rest.start()


def _question(draft: Draft, text: str) -> Draft:
    """Leave only what the answer hangs on."""
    return Draft(inbox_id=draft.inbox_id, recipients=draft.recipients, lists=draft.lists, text=text)


def _is_same_audience(one: tuple[AccountId, Draft] | None, other: tuple[AccountId, Draft]) -> bool:
    return one is not None and (one[0], replace(one[1], text="")) == (other[0], replace(other[1], text=""))


def _longest(plan: Plan) -> Longest | None:
    return None if plan.longest is None else Longest(plan.longest.text, plan.count or 0)
