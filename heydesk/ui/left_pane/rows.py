"""The rows of the left pane as plain values, in the words that a person reads; the model compares them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import Enum
from functools import partial
from operator import is_not
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from heydesk.core.find import FindResults, FoundText
from heydesk.core.outbox_view import OutboxCounts, OutboxRow, People, people_of, words_of
from heydesk.core.recent import DraftRow, RecentRow, address_of
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import ENDED, Ask, Entry, State
from heydesk.domain.records import (
    BatchId,
    ConversationAddress,
    DraftId,
    EntryId,
    MessageId,
    Reminder,
    ReminderId,
    Template,
    TemplateId,
    WaitingRow,
)
from heydesk.domain.suggestions import Suggestion, SuggestionKind
from heydesk.ui.outbox.rows import Tone, batch_tone, batch_word, needs_you, spoken_state, state_word
from heydesk.ui.text import (
    UNSTEERED,
    clock,
    day_heading,
    is_today,
    isolated,
    short_coming,
    short_moment,
    translate,
    translate_plural,
    waited,
)

_MOST_APART = 10
"""Texts of one Send that stand each on a row of its own while they need somebody; more are folded into one row."""


_MOST_NAMED = 30
"""People of one Send who are named in its accessible text and its tooltip."""


class Section(Enum):
    """A part of the pane, in the order from above."""

    WAITING = "waiting"
    ATTENTION = "attention"
    SENDING = "sending"
    RECENT = "recent"
    PEOPLE = "people"
    TEXTS = "texts"
    TEMPLATES = "templates"
    """This one and the two before it are of the results of a search."""


_HEADINGS = {
    Section.WAITING: QT_TRANSLATE_NOOP("LeftPane", "Waiting for you"),
    Section.ATTENTION: QT_TRANSLATE_NOOP("LeftPane", "Needs attention"),
    Section.SENDING: QT_TRANSLATE_NOOP("LeftPane", "Sending and scheduled"),
    Section.RECENT: QT_TRANSLATE_NOOP("LeftPane", "Recent"),
    Section.PEOPLE: QT_TRANSLATE_NOOP("LeftPane", "People"),
    Section.TEXTS: QT_TRANSLATE_NOOP("LeftPane", "Texts"),
    Section.TEMPLATES: QT_TRANSLATE_NOOP("LeftPane", "Templates"),
}


class Mark(Enum):
    """What stands before a row's name: nothing, a dot, the ring of the hold, or the icon that the value names."""

    NONE = ""
    UNREAD = "unread"
    STALE = "stale"
    """Unread as of a while ago: the dot in gray."""
    HELD = "held"
    SCHEDULED = "clock"
    WAITS = "waiting"
    SENDING = "sending"
    FAILED = "attention"
    DOUBT = "question"
    SEVERAL = "people"
    NOTE = "lock"
    DRAFT = "drafts"


class Target(NamedTuple):
    """Where a row leads: a conversation, at one of its texts where that is given; else to what is not None."""

    address: ConversationAddress | None = None
    entry_id: EntryId | None = None
    batch_id: BatchId | None = None
    draft_id: DraftId | None = None
    message_id: MessageId | None = None
    """A message of history, which was sent ``at``."""
    at: datetime | None = None
    suggestion: Suggestion | None = None
    template_id: TemplateId | None = None
    reminder_id: ReminderId | None = None
    more: Section | None = None
    """A section of which more rows are to be shown."""


class Hold(NamedTuple):
    """The time in which a Send can be undone."""

    batch_id: BatchId
    began_at: datetime
    due_at: datetime


class PaneCounts(NamedTuple):
    """What the rail shows of the pane: how many wait, need attention, and are on their way."""

    waiting: int | None = None
    """None while conversations can't be read."""
    attention: int = 0
    sending: int = 0
    hold: Hold | None = None
    """The newest hold."""


class PaneLine(NamedTuple):
    """One row, or a heading with its ``number``. ``spoken`` is its accessible text; ``parts`` unfold below it."""

    key: str
    section: Section
    name: str
    words: str = ""
    aside: str = ""
    """Time, wait or state, at the end of the first line. That of a held text is its seconds, counted when painted."""
    tone: Tone = Tone.SOFT
    """The colour of ``aside``."""
    mark: Mark = Mark.NONE
    spoken: str = ""
    is_heading: bool = False
    is_strong: bool = True
    is_next: bool = False
    """Whether it wears *Next*."""
    number: int | None = None
    """What a heading counts, and how many texts a row stands for."""
    target: Target = Target()
    hold: Hold | None = None
    has_actions: bool = False
    """Whether *Undo* and *Send now* stand below its words."""
    tip: str = ""
    parts: tuple[PaneLine, ...] = ()
    is_folded: bool = False
    """Whether it has parts that are made once it is unfolded: a Send may be to thousands."""

    @property
    def place(self) -> tuple[str, bool, int]:
        """What decides where the rows below it stand: which row it is, and how tall."""
        return self.key, self.has_actions, len(self.parts)


_Made = tuple[object, tuple[PaneLine, ...]]


class OutboxLines:
    """Makes the lines of the outbox and of *Recent*, and reuses those whose rows have not changed that day."""

    def __init__(self) -> None:
        self._known: dict[str, _Made] = {}
        self._next: dict[str, _Made] = {}
        self._day: date | None = None

    def lines_for(
        self,
        rows: Sequence[OutboxRow],
        recent: Iterable[RecentRow],
        drafts: Iterable[DraftRow],
        now: datetime,
        is_open: Callable[[ConversationAddress], bool],
        unfolded: Collection[str] = (),
        reminders: Sequence[PaneLine] = (),
        counts: OutboxCounts | None = None,
    ) -> tuple[PaneLine, ...]:
        """Return headings and rows, from above. *Recent* always has its heading; the others do while they have rows.

        ``is_open`` tells which conversation is on screen: there its bubbles have *Undo* and *Send now*. ``unfolded``
        are the keys of Sends to many whose texts are shown. ``reminders`` come behind the texts that need somebody.
        ``counts`` counts the whole outbox, of which ``rows`` may be a part.
        """
        self._begin(now)
        asking: list[PaneLine] = []
        moving: list[PaneLine] = []
        for row in rows:
            if row.is_over:
                continue
            for lines, kind, make in ((asking, "asks", _asking_lines), (moving, "moves", _moving_lines)):
                key = f"{kind} {row.batch_id}"
                shows = row.size <= _MOST_APART or key in unfolded
                lines.extend(self._made(key, (row, shows), partial(make, row, now, shows_parts=shows)))
        asking.extend(reminders)
        moving = [_with_actions(line, is_open) for line in moving]
        moving.sort(key=lambda line: line.mark is Mark.SCHEDULED)
        busy = {_people(line) for line in (*asking, *moving) if line.mark is not Mark.SCHEDULED} - {None}
        saved = [
            line
            for draft in drafts
            for line in self._made(f"draft {draft.kept.id}", draft, partial(_draft_lines, draft, now))
        ]
        said = [
            line
            for one in recent
            for line in self._made(_recent_key(one), one, partial(_recent_lines, one, now))
            if _people(line) not in busy
        ]
        return (
            *_headed(Section.ATTENTION, asking, None if counts is None else counts.needs_you + len(reminders)),
            *_headed(Section.SENDING, moving, None if counts is None else counts.moving),
            heading(Section.RECENT, None),
            *saved,
            *said,
        )

    def _begin(self, now: datetime) -> None:
        day = now.astimezone().date()
        self._known = self._next if day == self._day else {}  # on a new day, times of yesterday read differently
        self._next, self._day = {}, day

    def _made(self, key: str, value: object, make: Callable[[], tuple[PaneLine, ...]]) -> tuple[PaneLine, ...]:
        before = self._known.get(key)
        made = before if before is not None and before[0] == value else (value, make())
        self._next[key] = made
        return made[1]


def heading(section: Section, count: int | None) -> PaneLine:
    """Make the heading of a section; ``count`` is None where none is shown."""
    name = QCoreApplication.translate("LeftPane", str(_HEADINGS[section]))
    spoken = name if count is None else f"{name}, {count}"
    return PaneLine(f"heading {section.value}", section, name, spoken=spoken, is_heading=True, number=count)


def _headed(section: Section, lines: Sequence[PaneLine], counted: int | None) -> tuple[PaneLine, ...]:
    """Put rows below their heading, and behind them that there are more of these than are shown."""
    if not lines:
        return ()
    shown = sum(line.number or 1 for line in lines)
    number = shown if counted is None else max(shown, counted)
    more = (_more_line(section, number - shown),) if number > shown else ()
    return (heading(section, number), *lines, *more)


def _more_line(section: Section, count: int) -> PaneLine:
    words = translate_plural("LeftPane", "%n more", "%n more", count)
    return PaneLine(
        f"more {section.value}", section, words, spoken=words, is_strong=False, target=Target(more=section)
    )


def _people(line: PaneLine) -> People | None:
    return None if line.target.address is None else people_of(line.target.address)


def _is_moving(entry: Entry) -> bool:
    return entry.state not in ENDED and not needs_you(entry)


# Waiting for you: who spoke last and has no answer, longest wait first.


class WaitingLines:
    """Makes the lines of those who wait, and reuses those that read as before: there may be thousands."""

    def __init__(self) -> None:
        self._known: dict[ConversationAddress, tuple[_WaitingValue, PaneLine]] = {}
        self._lines: tuple[PaneLine, ...] = ()

    def lines_for(
        self, rows: Iterable[WaitingRow], now: datetime, next_address: ConversationAddress | None, *, is_late: bool
    ) -> tuple[PaneLine, ...]:
        """Return a line for each; the row of ``next_address`` wears *Next*, and late ones have a gray dot.

        It is the same tuple as before where all lines are.
        """
        known, self._known = self._known, {}
        mark = Mark.STALE if is_late else Mark.UNREAD
        for row in rows:
            value = (row, _shown_wait(row.since, now), mark, row.address == next_address)
            made = known.get(row.address)
            if made is None or made[0] != value:
                made = (value, _waiting_line(row, waited(row.since, now), mark, is_next=value[3]))
            self._known[row.address] = made
        lines = tuple(line for _, line in self._known.values())
        if len(lines) != len(self._lines) or any(map(is_not, lines, self._lines)):
            self._lines = lines
        return self._lines


_MINUTE = timedelta(minutes=1)
_HOUR, _DAY = 60, 24 * 60


def _shown_wait(since: datetime, now: datetime) -> int:
    """Return what of a wait is shown, in minutes: it counts in minutes, then in hours, then in days."""
    minutes = (now - since) // _MINUTE
    unit = 1 if minutes < _HOUR else _HOUR if minutes < _DAY else _DAY
    return minutes - minutes % unit


_WaitingValue = tuple[WaitingRow, int, Mark, bool]


def _waiting_line(row: WaitingRow, wait: str, mark: Mark, *, is_next: bool) -> PaneLine:
    tr = QCoreApplication.translate
    words = _one_line(row.words)
    told = tr("LeftPane", "waiting {wait}").format(wait=wait)
    unread = tr("LeftPane", "unread") if row.unread else ""
    return PaneLine(
        f"waiting {row.address.inbox_id} {row.address.chat_id or ' '.join(row.address.phones)}",
        Section.WAITING,
        row.name,
        words,
        wait,
        mark=mark if row.unread else Mark.NONE,
        spoken=", ".join(
            part for part in (tr("LeftPane", "Next") if is_next else "", row.name, words, told, unread) if part
        ),
        is_next=is_next,
        target=Target(row.address),
    )


# Needs attention: one row a text that asks.


def _asking_lines(row: OutboxRow, now: datetime, *, shows_parts: bool) -> tuple[PaneLine, ...]:
    count = row.counted(needing=True)
    if not count:
        return ()
    places = [place for place, entry in enumerate(row.entries) if needs_you(entry)]
    if count <= _MOST_APART:
        return tuple(_asking_line(row, place, now) for place in places)
    first = row.entries[places[0]]
    name = translate_plural("LeftPane", "%n text", "%n texts", count)
    asking = [each for each in row.tally if each.ask is not None or each.state is State.NEEDS_YOU]
    word = batch_word([row.entries[place] for place in places], asking)
    spoken = _spoken(name, words_of(first), word, _time(first, now))
    return (
        PaneLine(
            f"asks {row.batch_id}",
            Section.ATTENTION,
            name,
            _one_line(row.words),
            QCoreApplication.translate("LeftPane", "Not sent"),
            Tone.BAD,
            Mark.FAILED,
            spoken,
            number=count,
            target=Target(batch_id=row.batch_id),
            parts=tuple(_asking_line(row, place, now) for place in places) if shows_parts else (),
            is_folded=not shows_parts,
        ),
    )


def _asking_line(row: OutboxRow, place: int, now: datetime) -> PaneLine:
    entry = row.entries[place]
    return PaneLine(
        f"entry {entry.id}",
        Section.ATTENTION,
        row.names[place],
        _one_line(words_of(entry)),
        state_word(entry),
        Tone.BAD,
        Mark.DOUBT if entry.ask is Ask.IN_DOUBT else Mark.FAILED,
        _spoken_entry(entry, row.whos[place], now),
        target=_target(entry),
    )


# Sending and scheduled: one row a Send, whose texts unfold where there are several.


def _moving_lines(row: OutboxRow, now: datetime, *, shows_parts: bool) -> tuple[PaneLine, ...]:
    count = row.counted(needing=False)
    places = [place for place, entry in enumerate(row.entries) if _is_moving(entry)] if count else []
    if not places:
        return ()
    head = _moving_line(row, places[0], now)
    if row.size == 1:
        return (head,)
    entries = [row.entries[place] for place in places]
    name = translate_plural("LeftPane", "%n person", "%n people", count)
    word = batch_word(row.entries, row.tally)
    first = places[:_MOST_NAMED]
    everybody = ", ".join((*(row.whos[place] for place in first), *(["…"] if count > len(first) else [])))
    spoken = _spoken(everybody, _one_line(row.words), word, _time(entries[0], now), side=row.side)
    spoken = translate_plural("LeftPane", "{row}, %n text", "{row}, %n texts", count).format(row=spoken)
    parts = tuple(_moving_line(row, place, now)._replace(hold=None) for place in places) if shows_parts else ()
    return (
        head._replace(
            key=f"moves {row.batch_id}",
            name=name,
            words=_one_line(row.words),
            aside=head.aside if head.hold is not None or head.mark is Mark.SCHEDULED else word,
            tone=Tone.SOFT if head.hold is not None else batch_tone(entries),
            spoken=spoken,
            number=count,
            target=Target(batch_id=row.batch_id),
            tip=", ".join(row.names[place] for place in first),
            parts=parts,
            is_folded=not shows_parts,
        ),
    )


def _moving_line(row: OutboxRow, place: int, now: datetime) -> PaneLine:
    entry = row.entries[place]
    at = entry.message.send_at
    if entry.awaits_its_time and at is not None:
        mark, aside = Mark.SCHEDULED, short_coming(at, now)
    else:
        mark, aside = _MARKS.get(entry.state, Mark.WAITS), state_word(entry)
    hold = None
    if entry.state is State.HELD and entry.due_at is not None:
        hold = Hold(entry.batch_id, entry.created_at, entry.due_at)
    return PaneLine(
        f"entry {entry.id}",
        Section.SENDING,
        row.names[place],
        _one_line(words_of(entry)),
        aside,
        Tone.SOFT,
        mark,
        _spoken_entry(entry, row.whos[place], now),
        target=_target(entry),
        hold=hold,
    )


_MARKS = {State.HELD: Mark.HELD, State.SENDING: Mark.SENDING, State.UNCERTAIN: Mark.WAITS}


def _with_actions(line: PaneLine, is_open: Callable[[ConversationAddress], bool]) -> PaneLine:
    address = line.target.address
    if line.hold is None or (address is not None and is_open(address)):
        return line
    return line._replace(has_actions=True)


# Recent: one row a person or Send to several; saved drafts come first.


def _recent_key(one: RecentRow) -> str:
    if one.address is None:
        return f"recent {one.batch_id}"
    people = " ".join(sorted(one.address.phones)) or f"chat {one.address.chat_id}"
    return f"recent {one.address.inbox_id} {people}"


def _recent_lines(one: RecentRow, now: datetime) -> tuple[PaneLine, ...]:
    clock = short_moment(one.at, now)
    entry = None if one.row is None else one.row.entry
    if one.row is not None and one.address is None:
        return (_several_line(one, one.row, clock),)
    is_note = entry is not None and entry.message.is_note
    words = _one_line(one.words) or one.number
    shown = QCoreApplication.translate("LeftPane", "You: {words}").format(words=isolated(words))
    shown = shown if one.is_ours and one.words and not is_note else words
    side = Side.NOTE if is_note else Side.TEXT
    state = "" if entry is None else spoken_state(entry)
    line = PaneLine(
        _recent_key(one),
        Section.RECENT,
        one.name,
        shown,
        clock,
        mark=Mark.NOTE if is_note else Mark.NONE,
        spoken=_spoken(one.who, shown if one.words else "", state, clock, side=side),
        is_strong=False,
        target=Target(one.address) if entry is None else _target(entry)._replace(address=one.address),
    )
    return (line,)


def _several_line(one: RecentRow, row: OutboxRow, clock: str) -> PaneLine:
    """Make the row of a list's broadcast, or of a Send to several: what became of it stands in place of the text."""
    entry = row.entry
    if entry.message.is_broadcast:
        name, people = one.name, entry.message.people
        word = state_word(entry)
        if people and entry.state in {State.ACCEPTED, State.DELIVERED}:
            word = translate_plural("LeftPane", "Sent to %n person", "Sent to %n people", people)
    else:
        name = translate_plural("LeftPane", "%n person", "%n people", row.size)
        word = batch_word(row.entries, row.tally)
    spoken = _spoken(one.who, _one_line(one.words), word, clock, side=row.side)
    if row.size > 1:
        spoken = translate_plural("LeftPane", "{row}, %n text", "{row}, %n texts", row.size).format(row=spoken)
    return PaneLine(
        _recent_key(one),
        Section.RECENT,
        name,
        word,
        clock,
        mark=Mark.SEVERAL,
        spoken=spoken,
        is_strong=False,
        target=Target(batch_id=row.batch_id, entry_id=entry.id if row.size == 1 else None),
        tip=", ".join(row.names[:_MOST_NAMED]) if row.size > 1 else "",
    )


def _draft_lines(draft: DraftRow, now: datetime) -> tuple[PaneLine, ...]:
    tr = QCoreApplication.translate
    name = draft.name or tr("LeftPane", "No recipient yet")
    words = tr("LeftPane", "Draft")
    if draft.words:
        words = tr("LeftPane", "Draft: {words}").format(words=isolated(draft.words))
    clock = short_moment(draft.kept.kept_at, now)
    line = PaneLine(
        f"draft {draft.kept.id}",
        Section.RECENT,
        name,
        words,
        clock,
        mark=Mark.NOTE if draft.kept.draft.is_note else Mark.DRAFT,
        spoken=_spoken(name, words, "", clock, side=draft.kept.draft.side),
        is_strong=False,
        target=Target(draft_id=draft.kept.id),
    )
    return (line,)


def reminder_line(reminder: Reminder, name: str, now: datetime) -> PaneLine:
    """Return the row of somebody who has not answered by the time that a person chose."""
    tr = QCoreApplication.translate
    words = tr("LeftPane", "Hasn't answered since {time}").format(time=short_moment(reminder.set_at, now))
    aside = tr("LeftPane", "Reminder")
    return PaneLine(
        f"reminder {reminder.id}",
        Section.ATTENTION,
        name,
        words,
        aside,
        mark=Mark.WAITS,
        spoken=_spoken(name, words, aside, ""),
        target=Target(reminder.address, reminder_id=reminder.id),
    )


def _target(entry: Entry) -> Target:
    return Target(address_of(entry), entry.id, entry.batch_id)


def _one_line(words: str) -> str:
    return " ".join(words.translate(UNSTEERED).split())


def _time(entry: Entry, now: datetime) -> str:
    """Return the time for which a text is scheduled, or else when it was put into the outbox."""
    at = entry.message.send_at
    is_scheduled = at is not None and entry.state is State.SCHEDULED
    return short_coming(at, now) if is_scheduled and at is not None else short_moment(entry.created_at, now)


def _spoken_entry(entry: Entry, who: str, now: datetime) -> str:
    return _spoken(who, _one_line(words_of(entry)), spoken_state(entry), _time(entry, now), side=entry.message.side)


def _spoken(who: str, words: str, state: str, clock: str, *, side: Side = Side.TEXT) -> str:
    if side is Side.NOTE:
        who = QCoreApplication.translate("Outbox", "Private note, {who}").format(who=who)
    return ", ".join(part for part in (who, words, state, clock) if part)


# The results of a search: people, texts under the headings of their days, and templates.


_FOUND_MARKS = {SuggestionKind.LIST: Mark.SEVERAL, SuggestionKind.CONVERSATION: Mark.NONE}


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
        mark=_FOUND_MARKS.get(one.kind, Mark.NONE),
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
            words = (
                QCoreApplication.translate("Results", "Today")
                if is_today(text.at, now)
                else day_heading(text.at, now)
            )
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
