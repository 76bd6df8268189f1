"""What a search in the left pane has found: people, texts under the headings of their days, and templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from heydesk.core.find import FindResults, FoundText
from heydesk.domain.records import Template
from heydesk.domain.suggestions import Suggestion, SuggestionKind
from heydesk.ui.left_pane.list import PaneList
from heydesk.ui.left_pane.rows import Mark, PaneLine, Section, Target, heading
from heydesk.ui.text import clock, day, is_today, join_sentences, translate, translate_plural
from heydesk.ui.widgets.labels import quiet_label

_MARKS = {SuggestionKind.LIST: Mark.SEVERAL, SuggestionKind.CONVERSATION: Mark.NONE}


class SearchResults(QWidget):
    """The results as one list, or that there are none.

    Attributes:
        list: the list of results.
    """

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.list = PaneList("results", self.tr("Results"), self.tr("Results"), now)
        self._words: QLabel = quiet_label(wraps=True)
        self._words.setContentsMargins(20, 10, 8, 4)
        self._words.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self._words)
        column.addStretch()

    def show_results(self, found: FindResults) -> str:
        """Show these, and return what is said of them."""
        lines = result_lines(found, self._now())
        self.list.show_lines(lines)
        number = sum(not line.is_heading for line in lines)
        said = translate_plural("Results", "%n result.", "%n results.", number) if lines else self.tr("No results.")
        more = "" if found.complete else self.tr("More results. Keep typing.")
        self._words.setText(more if lines else join_sentences(said, more))
        self._words.setVisible(bool(self._words.text()))
        return join_sentences(said, more)


def result_lines(found: FindResults, now: datetime) -> tuple[PaneLine, ...]:
    """Return headings and rows, from above; headings of empty sections are left out."""
    people = [_person_line(place, one) for place, one in enumerate(found.people)]
    templates = [_template_line(template) for template in found.templates]
    lines: list[PaneLine] = []
    for section, rows in ((Section.PEOPLE, people), (Section.TEXTS, list(_texts(found.texts, now)))):
        lines += (heading(section, None), *rows) if rows else ()
    return (*lines, *((heading(Section.TEMPLATES, None), *templates) if templates else ()))


def _person_line(place: int, one: Suggestion) -> PaneLine:
    why = "" if one.why is None else translate(one.why)
    words = " · ".join(part for part in (one.detail, why) if part)
    return PaneLine(
        f"person {place} {one.phone or one.list_id or one.chat_id}",
        Section.PEOPLE,
        one.label,
        words,
        mark=_MARKS.get(one.kind, Mark.NONE),
        spoken=", ".join(part for part in (one.label, one.detail, why) if part),
        is_strong=False,
        target=Target(suggestion=one),
    )


def _texts(texts: Iterable[FoundText], now: datetime) -> Iterable[PaneLine]:
    """Give the texts, newest first, each day under its heading."""
    last = None
    for place, text in enumerate(texts):
        if (local := text.at.astimezone().date()) != last:
            last = local
            words = QCoreApplication.translate("Results", "Today") if is_today(text.at, now) else day(text.at)
            key = f"day {local.isoformat()}"
            yield PaneLine(key, Section.TEXTS, words, spoken=words, is_heading=True, is_strong=False)
        yield _text_line(place, text)


def _text_line(place: int, text: FoundText) -> PaneLine:
    tr = QCoreApplication.translate
    words = text.words
    if text.inbound is False and not text.private:
        author = text.author or tr("Results", "You")
        words = tr("Results", "{who}: {words}").format(who=author, words=words)
    at = clock(text.at)
    note = tr("Results", "Private note") if text.private else ""
    return PaneLine(
        f"text {text.entry_id} {text.message_id} {place}",
        Section.TEXTS,
        text.name,
        words,
        at,
        mark=Mark.NOTE if text.private else Mark.NONE,
        spoken=", ".join(part for part in (note, text.name, words, at) if part),
        is_strong=False,
        target=Target(text.address, text.entry_id, message_id=text.message_id, at=text.at),
    )


def _template_line(template: Template) -> PaneLine:
    words = " ".join(template.text.split())
    return PaneLine(
        f"template {template.id}",
        Section.TEMPLATES,
        template.title,
        words,
        mark=Mark.DRAFT,
        spoken=", ".join(part for part in (template.title, words) if part),
        is_strong=False,
        target=Target(template_id=template.id),
    )
