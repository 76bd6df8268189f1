"""The page of several recipients, in the conversation's place: who gets a text, by time zone, and who is left out.

Its parts, the flow of names and the card of those left out, are the review's too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.domain.broadcast import Audience, Excluded, Reached
from heydesk.domain.changes import Change
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.message import MAX_EACH_ALONE, Draft, Side
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import AccountId, ListId
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.recipients.audience import AudienceChoice, AudiencePart, AudienceSummary, Shape
from heydesk.ui.composer.recipients.model import parse_recipients
from heydesk.ui.shortcuts import shown_keys
from heydesk.ui.tasks import StartTask, subscribe_while_alive
from heydesk.ui.text import clock, isolated, on_button, time_of_day, translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import GAP, Wrap
from heydesk.ui.widgets.labels import Card, Heading, quiet_label
from heydesk.ui.widgets.painting import Sheet, draw_box, fill_box, icon_size, paint_icon

_CONTEXT = "AudiencePage"


class Name(NamedTuple):
    """Somebody in a flow of names; ``clock`` is their local time where it differs from the reader's."""

    label: str
    clock: str = ""


class NameGroup(NamedTuple):
    """People under one heading."""

    title: str
    facts: str
    names: tuple[Name, ...]


def name_of(one: Reached, now: datetime) -> Name:
    """Name somebody, with the local time unless it is the same as here."""
    label = one.name or national(one.phone)
    time = one.times.time
    return Name(label, "" if time is None or _is_here(one, now) else time_of_day(time))


def _is_here(one: Reached, now: datetime) -> bool:
    times = one.times.times
    return len(times) == 1 and times[0].utcoffset() == now.astimezone().utcoffset()


def group_by_time(reached: Sequence[Reached], now: datetime) -> tuple[NameGroup, ...]:
    """Group people by whether it is the same time where they are; groups without anybody are left out."""
    tr = QCoreApplication.translate
    here = [one for one in reached if _is_here(one, now)]
    unknown = [one for one in reached if not one.times.times]
    elsewhere = [one for one in reached if one.times.times and not _is_here(one, now)]
    found = (
        (tr(_CONTEXT, "Same time as you"), here, clock(now)),
        (tr(_CONTEXT, "Other time zones"), elsewhere, ""),
        (tr(_CONTEXT, "Local time unknown"), unknown, ""),
    )
    return tuple(
        NameGroup(title, _facts(people, time), tuple(name_of(one, now) for one in people))
        for title, people, time in found
        if people
    )


def _facts(people: Sequence[Reached], time: str) -> str:
    """Say how many they are, what time it is there, and for how many it is outside texting hours."""
    count = translate_plural(_CONTEXT, "%n person", "%n people", len(people))
    quiet = sum(one.is_quiet for one in people)
    if quiet:
        hours = translate_plural(_CONTEXT, "%n outside texting hours", "%n outside texting hours", quiet)
    else:
        hours = "" if time else QCoreApplication.translate(_CONTEXT, "all within texting hours")
    known = any(one.times.times for one in people)
    return " · ".join(part for part in (count, time, hours if known else "") if part)


def title_words(audience: AudienceSummary, count: int | None, *, side: Side, group: bool) -> str:
    """Say how many texts it will be; ``count`` is how many people get it, None where that is not known."""
    tr = QCoreApplication.translate
    if audience.shape is Shape.MIXED:
        return tr(_CONTEXT, "A list or group can't be combined with other recipients")
    if side is Side.NOTE:
        if audience.shape is Shape.LIST:
            return tr(_CONTEXT, "A private note can't go to a list")
        return translate_plural(_CONTEXT, "%n private note", "%n private notes", audience.chips)
    if group:
        return translate_plural(
            _CONTEXT, "1 group text to %n person", "1 group text to %n people", count or audience.chips
        )
    if count is None:
        return tr(_CONTEXT, "A separate text to everyone on this list")
    return separate_words(count)


def separate_words(count: int) -> str:
    """Say how many separate texts it will be."""
    return translate_plural(_CONTEXT, "%n separate text", "%n separate texts", count)


def lead_words(audience: AudienceSummary, *, side: Side, group: bool) -> str:
    """Say below the title who sees what."""
    tr = QCoreApplication.translate
    if audience.shape is Shape.MIXED:
        return tr(_CONTEXT, "Choose what to keep:")
    if side is Side.NOTE:
        if audience.shape is Shape.LIST:
            return tr(_CONTEXT, "Choose one person.")
        if audience.chips > MAX_EACH_ALONE:
            return tr(_CONTEXT, "At most {most} notes can be added at once.").format(most=MAX_EACH_ALONE)
        return tr(_CONTEXT, "One note on each conversation. Only your team sees them.")
    if group:
        return tr(_CONTEXT, "Everyone sees everyone's number and replies.")
    return tr(_CONTEXT, "Everyone gets their own text. Replies are private.")


def keep_words(part: AudiencePart) -> str:
    """The text of the button that keeps this part and removes the others."""
    tr = QCoreApplication.translate
    if part.label is not None:
        return tr(_CONTEXT, "Only {who}").format(who=part.label.title)
    return translate_plural(_CONTEXT, "Only the %n person", "Only the %n people", len(part.recipients))


_MOST_NAMES = 300
"""Names that are laid out; the others are counted."""
_PILL_SIDE, _PILL_ABOVE = 11, 2
_SMALL = 0.92


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * _SMALL)
    return made


class NameFlow(QWidget):
    """Names as pills in rows, painted: there may be hundreds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[Name, ...] = ()
        self._places: list[QRect] = []
        self._laid_out_for = -1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_names(self, names: Sequence[Name]) -> None:
        """Show these."""
        shown = tuple(names[:_MOST_NAMES])
        if len(names) > _MOST_NAMES:
            more = translate_plural("NameFlow", "and %n more", "and %n more", len(names) - _MOST_NAMES)
            shown = (*shown, Name(more))
        if shown != self._names:
            self._names, self._laid_out_for = shown, -1
            self.setAccessibleName(", ".join(" ".join(filter(None, name)) for name in shown))
            self.updateGeometry()
            self.update()

    def _lay_out(self, width: int) -> int:
        """Place the pills for this width; give the height."""
        strong, small = self.fontMetrics(), QFontMetrics(_small(self.font()))
        height = strong.height() + 2 * _PILL_ABOVE
        if width != self._laid_out_for:
            self._laid_out_for, self._places = width, []
            x = y = 0
            for name in self._names:
                wide = strong.horizontalAdvance(isolated(name.label)) + 2 * _PILL_SIDE + 2
                wide += small.horizontalAdvance(name.clock) + 5 if name.clock else 0
                wide = min(wide, width)
                if x and x + wide > width:
                    x, y = 0, y + height + GAP
                self._places.append(QRect(x, y, wide, height))
                x += wide + GAP
        return self._places[-1].bottom() + 1 if self._places else 0

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._lay_out(width)

    def sizeHint(self) -> QSize:
        """As high as the rows at the width that it has."""
        return QSize(300, self._lay_out(max(self.width(), 100)))

    def minimumSizeHint(self) -> QSize:
        """Names are cut where there is no room for one."""
        return QSize(100, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the rows are others."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pills that are in sight."""
        look = tokens()
        painter = QPainter(self)
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        self._lay_out(self.width())
        small = _small(self.font())
        edge = look.line if look.chip == look.bg else look.chip
        for name, place in zip(self._names, self._places, strict=True):
            if not place.intersects(event.rect()) and not self.isRightToLeft():
                continue
            draw_box(painter, sheet.place(place), look.chip, edge, radius=place.height() / 2)
            inside = place.adjusted(_PILL_SIDE, 0, -_PILL_SIDE, 0)
            if name.clock:
                painter.setFont(small)
                painter.setPen(look.soft)
                sheet.words(inside, name.clock, trailing=True)
                inside.setWidth(inside.width() - QFontMetrics(small).horizontalAdvance(name.clock) - 5)
            painter.setFont(self.font())
            painter.setPen(look.ink)
            words = self.fontMetrics().elidedText(
                isolated(name.label), Qt.TextElideMode.ElideRight, inside.width() + 2
            )
            sheet.words(inside.adjusted(0, 0, 2, 0), words)


class SectionHead(QWidget):
    """The heading of a part of a page, and quieter facts beside it."""

    def __init__(self, title: str = "", facts: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(title)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._facts = quiet_label(facts)
        self._facts.setMinimumWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._facts, 1)

    def show_words(self, title: str, facts: str) -> None:
        """Show these."""
        self._title.setText(title)
        self._facts.setText(facts)


_WHY = {
    "opted-out": QT_TRANSLATE_NOOP("AudiencePage", "opted out"),
    "blocked": QT_TRANSLATE_NOOP("AudiencePage", "blocked"),
    "no-number": QT_TRANSLATE_NOOP("AudiencePage", "no number that can be texted"),
    "duplicate": QT_TRANSLATE_NOOP("AudiencePage", "listed twice, gets one text"),
    "chosen": QT_TRANSLATE_NOOP("AudiencePage", "left out by you"),
}
_MOST_LEFT_OUT = 40
"""People who are named; the others are counted."""


class _BadMark(QWidget):
    """The icon before somebody who is left out."""

    def __init__(self) -> None:
        super().__init__()
        size = icon_size(self)
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        paint_icon(QPainter(self), "attention", tokens().bad, self.rect().toRectF())


class _Separator(QWidget):
    """A line between two rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        fill_box(QPainter(self), self.rect(), tokens().line)


class LeftOutCard(QWidget):
    """Those who get nothing, each with the reason; hidden while there is nobody.

    Signals:
        fix_requested: what was typed should be corrected; with that.
        put_back_requested: somebody whom the person left out should get it after all; with the number.
    """

    fix_requested = Signal(str)
    put_back_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftOut")
        self.setAccessibleName(self.tr("Left out"))
        self._shown: tuple[Sequence[Excluded], Sequence[str]] | None = None
        self._head = SectionHead()
        self._card: Card | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._head)
        self.hide()

    def show_people(self, excluded: Sequence[Excluded], rejected: Sequence[str]) -> None:
        """Show who is left out, and what was typed that is no number."""
        if (excluded, rejected) == self._shown:
            return
        self._shown = excluded, rejected
        count = len(excluded) + len(rejected)
        self._head.show_words(self.tr("Left out"), str(count))
        self.setVisible(count > 0)
        if self._card is not None:
            self._card.setParent(None)
            self._card.deleteLater()
        self._card = self._make_card(excluded, rejected, count)
        self._column.addWidget(self._card)
        self._card.show()

    def _make_card(self, excluded: Sequence[Excluded], rejected: Sequence[str], count: int) -> Card:
        card = Card()
        rows = QVBoxLayout(card)
        rows.setContentsMargins(13, 3, 13, 3)
        rows.setSpacing(2)
        made = [self._bad_number_row(piece) for piece in rejected[:_MOST_LEFT_OUT]]
        made = [*(self._row(one) for one in excluded[: _MOST_LEFT_OUT - len(made)]), *made]
        if count > len(made):
            more = translate_plural("LeftOutCard", "and %n more", "and %n more", count - len(made))
            made.append(quiet_label(more))
        for place, row in enumerate(made):
            if place:
                rows.addWidget(_Separator())
            rows.addWidget(row)
        return card

    def _row(self, one: Excluded) -> QWidget:
        who = isolated(one.name) if one.name else national(one.phone) if one.phone else self.tr("No name")
        why = QCoreApplication.translate(_CONTEXT, str(_WHY[one.reason]))
        button = None
        if one.reason == "chosen":
            button = Button(self.tr("Put back"), ButtonKind.LINK)
            button.setObjectName("putBack")
            button.clicked.connect(partial(self.put_back_requested.emit, one.phone))
        return _row(who, why, button)

    def _bad_number_row(self, piece: str) -> QWidget:
        button = Button(self.tr("Fix"), ButtonKind.LINK)
        button.setObjectName("fixNumber")
        button.setAccessibleName(self.tr("Fix {number}").format(number=piece))
        button.clicked.connect(partial(self.fix_requested.emit, piece))
        return _row(piece, self.tr("isn't a full phone number"), button)


def _row(who: str, why: str, button: Button | None) -> QWidget:
    name = QLabel(who)
    name.setTextFormat(Qt.TextFormat.PlainText)
    font = QFont(name.font())
    font.setWeight(QFont.Weight.DemiBold)
    name.setFont(font)
    reason = quiet_label(why)
    reason.setMinimumWidth(1)
    row = QWidget()
    row.setMinimumHeight(row.fontMetrics().height() + 12)
    parts = QHBoxLayout(row)
    parts.setContentsMargins(0, 0, 0, 0)
    parts.setSpacing(9)
    parts.addWidget(_BadMark())
    parts.addWidget(name)
    parts.addWidget(reason, 1)
    if button is not None:
        parts.addWidget(button)
    return row


class PageColumn(QScrollArea):
    """A page of the middle that scrolls: a column of parts, as wide as there is room up to a limit, centered."""

    def __init__(self, widest: int, parent: QWidget | None = None) -> None:
        """``widest`` is in pixels of the layout."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside, column = QWidget(), QWidget()
        column.setMaximumWidth(widest)
        self.parts = QVBoxLayout(column)
        """Where the parts go."""
        self.parts.setContentsMargins(0, 16, 0, 16)
        self.parts.setSpacing(8)
        row = QHBoxLayout(inside)
        row.setContentsMargins(20, 0, 20, 0)
        row.addStretch(1)
        row.addWidget(column, 1000)
        row.addStretch(1)
        self.setWidget(inside)
        for ground in (self.viewport(), inside):
            ground.setAutoFillBackground(False)


_WIDEST = 760
_LEAST_TITLE = 240
"""Room for the title beside the choice between separate texts and a group; with less, that stands below it."""
_MIN_CLEARABLE = 4
"""Chips from which *Clear all* is offered."""
_CLOCK_REFRESH_MS = 20_000


class AudiencePage(PageColumn):
    """Shows who gets a text to several people or a list: how many texts, their names by time zone, who is left out.

    Signals:
        clear_requested: all recipients should be removed.
        keep_requested: only this part of a mixed audience should be kept (an ``AudiencePart``).
        fix_requested: what was typed should be corrected; with that.
        outdated: local times may have changed.
    """

    clear_requested = Signal()
    keep_requested = Signal(AudiencePart)
    fix_requested = Signal(str)
    outdated = Signal()

    def __init__(self, choice: AudienceChoice, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """``choice`` is the choice between separate texts and a group text, which stands on this page."""
        super().__init__(_WIDEST, parent)
        self._choice = choice
        self._now = now
        self._summary = AudienceSummary()
        self._side = Side.TEXT
        self._people: Audience | None = None
        self._keepers: QWidget | None = None
        self.setObjectName("audience")
        self.setAccessibleName(self.tr("Recipients"))
        self._title = Heading()
        self._title.setObjectName("audienceTitle")
        self._lead = quiet_label(wraps=True)
        self._clear = Button(self.tr("Clear all"), ButtonKind.QUIET)
        self._clear.setObjectName("clearRecipients")
        back = self.tr("Remove all recipients. {keys} in the field brings them back.")
        self._clear.setToolTip(back.format(keys=shown_keys("undoTyping")))
        self._unknown = quiet_label(wraps=True)
        self._groups: list[tuple[SectionHead, NameFlow]] = []
        self._left_out = LeftOutCard()
        self._build()
        self._clear.clicked.connect(self.clear_requested)
        self._left_out.fix_requested.connect(self.fix_requested)
        choice.changed.connect(self._show_words)
        self._tick = QTimer(self)
        self._tick.setInterval(_CLOCK_REFRESH_MS)
        self._tick.timeout.connect(self.outdated)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self._lead, 1)
        words.addLayout(below)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(16)
        self._top.addLayout(words, 1)
        self._top.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.parts.addLayout(self._top)
        self.parts.addWidget(self._unknown)
        for _ in range(3):
            head, flow = SectionHead(), NameFlow()
            self._groups.append((head, flow))
            self.parts.addWidget(head)
            self.parts.addWidget(flow)
            head.hide()
            flow.hide()
        self.parts.addWidget(self._left_out)
        self.parts.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeading)
        self.parts.addStretch(1)
        self._unknown.hide()

    def show_summary(self, summary: AudienceSummary, *, side: Side) -> None:
        """Show what the chips come to; the people follow with ``show_people``."""
        if summary.parts != self._summary.parts:
            self._show_keepers(summary.parts)
        if summary != self._summary:
            self._people = None
        self._summary, self._side = summary, side
        self._clear.setVisible(summary.chips >= _MIN_CLEARABLE)
        if summary.shape is Shape.MIXED:
            self._show_groups(())
            self._left_out.hide()
        self._show_words()

    def show_people(self, people: Audience, rejected: Sequence[str]) -> None:
        """Show who gets it and who does not; ``rejected`` is what was typed and is no number."""
        self._people = people
        self._show_groups(group_by_time(people.reached, self._now()))
        self._left_out.show_people(people.excluded, rejected)
        self._unknown.setText("" if people.is_known else self.tr("Heymarket doesn't show who is on this list."))
        self._unknown.setVisible(not people.is_known)
        self._show_words()

    def _show_words(self) -> None:
        group = self._choice.is_group
        count: int | None = self._summary.chips
        if self._people is not None and self._people.is_known:
            count = len(self._people.reached)
        elif self._summary.label is not None:
            count = self._summary.label.people
        self._title.say(title_words(self._summary, count, side=self._side, group=group))
        self._lead.setText(lead_words(self._summary, side=self._side, group=group))

    def _show_groups(self, groups: Sequence[NameGroup]) -> None:
        for place, (head, flow) in enumerate(self._groups):
            is_used = place < len(groups)
            if is_used:
                head.show_words(groups[place].title, groups[place].facts)
                flow.show_names(groups[place].names)
            head.setVisible(is_used)
            flow.setVisible(is_used)

    def _show_keepers(self, parts: Sequence[AudiencePart]) -> None:
        """Show a button for each part of a mixed audience."""
        if self._keepers is not None:
            self._keepers.setParent(None)
            self._keepers.deleteLater()
            self._keepers = None
        if not parts:
            return
        self._keepers = QWidget()
        flow = Wrap(8, self._keepers)
        for part in parts:
            button = Button(on_button(keep_words(part)), ButtonKind.PLAIN)
            button.setObjectName("keepOnly")
            back = self.tr("Remove the others. {keys} in the field brings them back.")
            button.setToolTip(back.format(keys=shown_keys("undoTyping")))
            button.clicked.connect(partial(self.keep_requested.emit, part))
            flow.addWidget(button)
        self.parts.insertWidget(1, self._keepers)
        self._keepers.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice beside the title, or below it where there is little room."""
        super().resizeEvent(event)
        room = min(event.size().width() - 40, _WIDEST)
        self._choice.fit(room)
        wide = room >= self._choice.sizeHint().width() + _LEAST_TITLE
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._top.direction() != wanted:
            self._top.setDirection(wanted)

    def showEvent(self, event: object) -> None:
        """Keep the local times up to date while the page is in sight."""
        self._tick.start()
        super().showEvent(event)  # type: ignore[arg-type] # Qt's own event

    def hideEvent(self, event: object) -> None:
        """Stop that."""
        self._tick.stop()
        super().hideEvent(event)  # type: ignore[arg-type] # Qt's own event


class AudiencePresenter(QObject):
    """Keeps the page of the audience up to date with the draft.

    Attributes:
        page: the page.
    """

    def __init__(self, core: Core, start: StartTask, form: Form) -> None:
        super().__init__(form)
        self._core = core
        self._start = start
        self._form = form
        self._asked: tuple[AccountId, Draft] | None = None
        self._lists_read: set[tuple[AccountId, ListId]] = set()
        self.page = AudiencePage(form.audience, core.clock)
        recipients = form.recipients
        self.page.clear_requested.connect(recipients.remove_all)
        self.page.keep_requested.connect(lambda part: recipients.keep_only(part.recipients))
        self.page.fix_requested.connect(recipients.select_piece)
        self.page.outdated.connect(self._on_outdated)
        subscribe_while_alive(self, core.changes, self._on_core_changed)

    def follow(self, account_id: AccountId | None, draft: Draft) -> None:
        """Show who this draft goes to. People are read again only when others may get it."""
        self.page.show_summary(self._form.recipients.audience, side=draft.side)
        asked = None if account_id is None else (account_id, replace(draft, text="", media_url="", group=False))
        if asked is not None and asked != self._asked:
            self._asked = asked
            self._start(self._read(*asked))

    async def _read(self, account_id: AccountId, draft: Draft) -> None:
        try:
            people = await self._core.broadcast_plans.audience(account_id, draft)
            if draft.lists and not people.is_known and (account_id, draft.lists[0]) not in self._lists_read:
                self._lists_read.add((account_id, draft.lists[0]))
                with suppress(HeyDeskError):  # not every team may read lists
                    await self._core.directory.read_list(account_id, draft.lists[0])
                people = await self._core.broadcast_plans.audience(account_id, draft)
        except HeyDeskError as error:
            self._form.checks.show_notice(translate(error.sentence), error=True)
            return
        if self._asked == (account_id, draft) and self._form.recipients.audience.shape is not Shape.MIXED:
            rejected = parse_recipients(draft.pending, self._form.origin.region).rejected if draft.pending else ()
            self.page.show_people(people, rejected)

    def _on_core_changed(self, change: Change) -> None:
        if change.directory or change.people:
            self._on_outdated()

    def _on_outdated(self) -> None:
        """Read the same people again."""
        asked, self._asked = self._asked, None
        if asked is not None and self.page.isVisible():
            self._asked = asked
            self._start(self._read(*asked))
