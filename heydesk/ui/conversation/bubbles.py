"""The rows of a thread as plain values, built from its history and from the outbox."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from heydesk.core.outbox_view import EntryAction, OutboxRow
from heydesk.domain.outbox_entry import NOT_DONE, Ask, Entry, State
from heydesk.domain.records import BatchId, EntryId, HistoryMessage, LocalId, MemberId, MessageId
from heydesk.ui.outbox.actions import ORDER, first_choice
from heydesk.ui.outbox.rows import spoken_state, state_word
from heydesk.ui.outbox.timeline import is_in_doubt, question, reason
from heydesk.ui.text import (
    clock,
    day_and_clock,
    day_heading,
    isolated,
    join_sentences,
    translate,
    translate_plural,
    waited,
)


class BubbleKind(Enum):
    """Who wrote it, which decides where the bubble stands and how it is painted."""

    THEIRS = "theirs"
    OURS = "ours"
    NOTE = "note"
    """A private note: amber, dashed, with a lock."""
    UNKNOWN = "unknown"
    """Heymarket does not say who wrote it."""
    HEADING = "heading"
    """No message: a date, or the beginning of the thread."""
    NEW = "new"
    """No message: the line above what came since the thread was last seen."""


NO_MESSAGE = frozenset({BubbleKind.HEADING, BubbleKind.NEW})


class Stage(Enum):
    """How far a message has come. A bubble is filled only once Heymarket has it."""

    DONE = "done"
    MOVING = "moving"
    """Held or being sent: an outline in the accent color."""
    RESTING = "resting"
    """Scheduled, waiting, or taken back: a quiet outline."""
    TROUBLE = "trouble"
    """In doubt or not sent: a red outline."""


class Foot(NamedTuple):
    """What a bubble of the outbox says and offers below its words, each act as a button.

    ``place`` is where it is among the Sends that can be undone, counted from the newest; 0 for any other.
    """

    entry: Entry
    who: str
    """Whom it is for, in short."""
    steps: tuple[EntryAction, ...] = ()
    """The buttons in the bubble."""
    links: tuple[EntryAction, ...] = ()
    """The quieter ones in the line below it."""
    strong: str = ""
    """The first words, in red: the question, or that it was not sent."""
    words: str = ""
    first: EntryAction | None = None
    """The button that most people want."""
    place: int = 0
    people: int = 1
    """How many texts the Send made, each alone: *Undo* takes all of them back."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One row. ``below`` is the line under it: author, time and state; "" where the next row has it for both."""

    key: str
    kind: BubbleKind
    text: str
    who: str = ""
    """The member who wrote it; "" for the other side, and where it is not known."""
    media: str = ""
    """The attachment's kind and file name."""
    media_url: str = ""
    below: str = ""
    trouble: str = ""
    """The beginning of the line under it, in red: that it did not arrive, and why; "" for most."""
    spoken: str = ""
    """The whole row for a screen reader."""
    stage: Stage = Stage.DONE
    joins: bool = False
    """Whether the next row goes on: the same writer, the same state, minutes later."""
    is_pending: bool = False
    """Whether it comes from the outbox and history does not show it yet."""
    entry_id: EntryId | None = None
    """The message of the outbox that it is, where it went from here."""
    to: str = ""
    """Whom it is for; "" in a conversation, where all of it is for one."""
    foot: Foot | None = None

    @property
    def words(self) -> str:
        """What is copied: the text and the attachment's address."""
        return "\n".join(part for part in (self.text, self.media_url) if part)


@dataclass(frozen=True, slots=True)
class ThreadContext:
    """What is known around a thread without asking the service.

    ``entries`` are the outbox's messages to them, oldest first; ``them`` is the other side's name or number.
    """

    now: datetime
    members: Mapping[MemberId, str] = field(default_factory=dict)
    entries: Sequence[Entry] = ()
    them: str = ""
    acts: Mapping[EntryId, frozenset[EntryAction]] = field(default_factory=dict)
    """What a person can do now about those entries that are not over."""
    held: tuple[BatchId, ...] = ()
    """Every Send of the outbox that can be undone, newest first."""
    batches: Mapping[BatchId, int] = field(default_factory=dict)
    """The number of messages of those Sends that made several."""
    opened: EntryId | None = None
    """A message that was opened from elsewhere: it is shown whatever became of it."""
    whos: Mapping[EntryId, str] = field(default_factory=dict)
    """Whom each is for, where it is not one conversation that is shown but a Send to several, or a broadcast."""
    waiting_since: datetime | None = None
    """Since when they wait for an answer; None if they don't."""
    new_from: str = ""
    """The key of the first message that is new since the thread was last seen."""


_HISTORY_DELAY = timedelta(minutes=15)
"""For so long after it was accepted, a message may be missing in history."""
_GROUPED = timedelta(minutes=10)
"""Messages of one writer within this time are grouped."""
_GONE = frozenset({State.UNDONE, State.DISCARDED, State.CANCELLED})
_DONE = frozenset({State.ACCEPTED, State.DELIVERED, State.UNDELIVERED, State.CLOSED_BY_YOU})
_AHEAD = frozenset({State.HELD, State.QUEUED, State.SENDING, State.SCHEDULED})
"""Not sent to them yet, so it stands below everything that was."""
_ASKED_FIRST = frozenset({Ask.WAITED, Ask.TOO_NEAR, Ask.CROSSED, Ask.WROTE_FIRST})
_PICTURES = frozenset({"jpg", "jpeg", "png", "gif", "webp", "heic"})
_EVER = datetime(1, 1, 1, tzinfo=UTC)
_MOST_KNOWN = 2_000
"""Bubbles that are kept of messages that are not shown any more."""


class _Item(NamedTuple):
    """A message with what its place among the others needs."""

    at: datetime | None
    day: date | None
    bubble: Bubble


class ThreadRows:
    """Builds the rows of one thread; keeps the bubbles of messages that have not changed, however many there are."""

    def __init__(self) -> None:
        self._known: dict[HistoryMessage, _Item] = {}
        self._joined: dict[str, tuple[Bubble, Bubble]] = {}
        self._around: tuple[object, ...] = ()

    def build(
        self, messages: Sequence[HistoryMessage], around: ThreadContext, *, complete: bool
    ) -> tuple[Bubble, ...]:
        """Return the rows, oldest first. ``complete`` says that no older message is left to be loaded."""
        sent = {entry.local_id: entry for entry in around.entries}
        names = (around.members, around.them)
        if names != self._around:
            self._around, self._known, self._joined = names, {}, {}
        if len(self._known) > _MOST_KNOWN:
            kept = [message for message in messages if message in self._known]
            self._known = {message: self._known[message] for message in kept}
            self._joined = {}
        items = [self._item(message, sent, around) for message in messages]
        seen = {message.local_id for message in messages if message.local_id}
        pending = [entry for entry in around.entries if _is_missing(entry, seen, around)]
        return self._arranged(_merged(items, pending, around), around, complete=complete and bool(messages))

    def _arranged(self, items: Sequence[_Item], around: ThreadContext, *, complete: bool) -> tuple[Bubble, ...]:
        """Add headings and the *New* line, and group what one writer wrote in a few minutes."""
        shown: list[Bubble] = []
        if complete:
            shown.append(_heading("start", _tr("Beginning of the conversation")))
        last_day = None
        for place, (at, local, bubble) in enumerate(items):
            if local is not None and local != last_day and at is not None:
                last_day = local
                shown.append(_heading(f"day {local.isoformat()}", _day_words(at, around.now)))
            if bubble.key == around.new_from:
                shown.append(Bubble("new", BubbleKind.NEW, _tr("New"), spoken=_tr("New messages")))
            following = items[place + 1] if place + 1 < len(items) else None
            joins = (
                following is not None and following.bubble.key != around.new_from and _joins(items[place], following)
            )
            shown.append(self._join(bubble) if joins else bubble)
        if shown and shown[-1].kind is BubbleKind.THEIRS and around.waiting_since is not None:
            shown[-1] = _waiting(shown[-1], waited(around.waiting_since, around.now))
        return tuple(shown)

    def _join(self, bubble: Bubble) -> Bubble:
        """Return the bubble as it is where the next row goes on."""
        known = self._joined.get(bubble.key)
        if known is None or known[0] is not bubble:
            known = self._joined[bubble.key] = bubble, replace(bubble, joins=True, below="")
        return known[1]

    def _item(self, message: HistoryMessage, sent: Mapping[LocalId, Entry], around: ThreadContext) -> _Item:
        entry = sent.get(message.local_id) if message.local_id else None
        if entry is not None:
            return _seen(message, entry, around)  # its state may change, so it is not kept
        if message not in self._known:
            self._known[message] = _seen(message, None, around)
        return self._known[message]


def rows(messages: Sequence[HistoryMessage], around: ThreadContext, *, complete: bool) -> tuple[Bubble, ...]:
    """Return the rows of a thread that is shown once."""
    return ThreadRows().build(messages, around, complete=complete)


def message_key(message_id: MessageId, local_id: LocalId, sent_at: datetime | None, text: str) -> str:
    """Return the key of the row of a message of history."""
    return f"m{message_id}" if message_id else f"l{local_id}{sent_at}{text}"


def _is_missing(entry: Entry, seen: set[LocalId], around: ThreadContext) -> bool:
    """Whether history lacks this message and will show it once it is sent."""
    if entry.local_id in seen:
        return False
    if entry.id == around.opened or entry.id in around.whos:
        return True
    if entry.state in _GONE:
        return False
    return entry.state not in _DONE or entry.ask is not None or entry.created_at > around.now - _HISTORY_DELAY


def _merged(items: list[_Item], pending: list[Entry], around: ThreadContext) -> list[_Item]:
    """Put the messages of the outbox among the others by their time; what is still to go comes last."""
    ahead = [entry for entry in pending if _is_ahead(entry)]
    behind = [entry for entry in pending if not _is_ahead(entry)]
    whole = items
    if behind:
        whole = sorted((*items, *(_own(entry, around) for entry in behind)), key=lambda each: each.at or _EVER)
    ahead.sort(key=lambda entry: (entry.state is State.SCHEDULED, entry.message.send_at or entry.created_at))
    return [*whole, *(_own(entry, around) for entry in ahead)]


def _is_ahead(entry: Entry) -> bool:
    """Whether it has not been sent, and may still go without being written again."""
    return entry.state in _AHEAD or (entry.ask in _ASKED_FIRST and not entry.doubted)


def _waiting(bubble: Bubble, time: str) -> Bubble:
    """Say on their last message for how long they have waited for an answer."""
    words = _tr("waiting {time}").format(time=time)
    return replace(bubble, below=f"{bubble.below} · {words}", spoken=f"{bubble.spoken}, {words}")


def _joins(one: _Item, other: _Item) -> bool:
    """Whether the second goes on where the first ended, so that one line below says it for both."""
    if one.at is None or other.at is None or one.day != other.day or not timedelta() <= other.at - one.at <= _GROUPED:
        return False
    return _tail(one.bubble) == _tail(other.bubble)


def _tail(bubble: Bubble) -> object:
    """Return what must be equal in two bubbles of a group; bubbles with buttons are never in one."""
    if bubble.foot is not None or bubble.trouble:
        return bubble.key
    return bubble.kind, bubble.who, bubble.to, bubble.stage, bubble.below.rpartition(" · ")[2] if bubble.who else ""


def _seen(message: HistoryMessage, entry: Entry | None, around: ThreadContext) -> _Item:
    """Make the bubble of a message of history. A note is one that history calls so, or that was sent as one here."""
    member = around.members.get(message.sender_id, "") if message.sender_id is not None else ""
    if message.private or (entry is not None and entry.message.is_note):
        kind = BubbleKind.NOTE
    elif message.inbound is None:
        kind = BubbleKind.UNKNOWN
    else:
        kind = BubbleKind.THEIRS if message.inbound else BubbleKind.OURS
    # The author's name may be the one shown to customers; the member's own says who it was.
    who = "" if kind is BubbleKind.THEIRS else member or message.author
    trouble = state = ""
    if message.delivered is False:
        why = message.error
        trouble = _tr("Not delivered: {why}").format(why=isolated(why)) if why else _tr("Not delivered")
    elif kind is BubbleKind.OURS:
        state = _tr("Delivered") if message.delivered else _tr("Sent")
    stage, foot = Stage.DONE, None
    if entry is not None and entry.unfinished:
        foot = _unfinished(entry, around)
    elif entry is not None and entry.ask is Ask.UNDELIVERED:
        # It needs attention until somebody has dealt with it, and history has no buttons for that.
        stage, foot = Stage.TROUBLE, _foot(entry, Stage.TROUBLE, around)
    at = message.sent_at
    bare = Bubble(
        message_key(message.message_id, message.local_id, at, message.text),
        kind,
        message.text,
        who,
        media_url=message.media_url,
        trouble=trouble,
        stage=stage,
        entry_id=None if entry is None else entry.id,
        foot=foot,
    )
    local = None if at is None else at.astimezone().date()
    return _Item(at, local, _bubble(bare, "" if at is None else clock(at), state, around))


def _own(entry: Entry, around: ThreadContext) -> _Item:
    """Make the bubble of a message of the outbox, with its state and what can be done about it."""
    message = entry.message
    kind = BubbleKind.NOTE if message.is_note else BubbleKind.OURS
    stage = stage_of(entry)
    foot = _unfinished(entry, around) if entry.unfinished else _foot(entry, stage, around)
    word = state_word(entry)
    moment = "" if stage is Stage.MOVING or entry.state is State.SCHEDULED else clock(entry.created_at)
    is_told = foot is not None and stage is not Stage.TROUBLE  # the foot says the state already
    at = _time_of(entry)
    bare = Bubble(
        f"e{entry.id}",
        kind,
        message.text or message.title,
        around.members.get(message.sender_id, ""),
        to=around.whos.get(entry.id, ""),
        media_url=message.media_url,
        trouble=word if stage is Stage.TROUBLE or entry.state is State.UNDELIVERED else "",
        stage=stage,
        is_pending=True,
        entry_id=entry.id,
        foot=foot,
    )
    state = "" if bare.trouble or is_told else word
    made = _bubble(bare, moment, state, around, spoken=spoken_state(entry))
    return _Item(at, at.astimezone().date(), made)


def _time_of(entry: Entry) -> datetime:
    """Return when it was written, or when it will be sent."""
    is_to_come = entry.state is State.SCHEDULED and entry.message.send_at is not None
    return entry.message.send_at or entry.created_at if is_to_come else entry.created_at


def stage_of(entry: Entry) -> Stage:
    """Return how a message of the outbox is painted."""
    if entry.ask is not None or entry.state in {State.UNCERTAIN, State.NEEDS_YOU}:
        return Stage.TROUBLE
    if entry.state in {State.HELD, State.SENDING} or (entry.state is State.QUEUED and entry.wait is None):
        return Stage.MOVING
    if entry.state in {State.SCHEDULED, State.QUEUED} or entry.state in _GONE:
        return Stage.RESTING
    return Stage.DONE


_ALSO = frozenset({EntryAction.TO_COMPOSER, EntryAction.DISCARD, EntryAction.READ_BACK})
"""Below a bubble in doubt or one that waits: they end what is under way."""


def _foot(entry: Entry, stage: Stage, around: ThreadContext) -> Foot | None:
    """Return what a bubble says and offers; None where there is nothing to say and nothing to do."""
    acts = around.acts.get(entry.id, frozenset())
    ordered = [step for step in ORDER if step in acts]
    first = first_choice(entry, acts)
    if first is not None:
        ordered.sort(key=lambda step: step is not first)
    if entry.state is State.HELD:
        place = around.held.index(entry.batch_id) + 1 if entry.batch_id in around.held else 0
        return Foot(
            entry,
            around.whos.get(entry.id, around.them),
            tuple(ordered),
            place=place,
            people=around.batches.get(entry.batch_id, 1),
        )
    if not ordered or stage is Stage.MOVING:
        return None
    splits = is_in_doubt(entry) or stage is Stage.RESTING
    return Foot(
        entry,
        around.whos.get(entry.id, around.them),
        tuple(step for step in ordered if not (splits and step in _ALSO)),
        tuple(step for step in ordered if splits and step in _ALSO),
        question(entry) if stage is Stage.TROUBLE else "",
        reason(entry, around.whos.get(entry.id, around.them)) if stage is Stage.TROUBLE else _rest_words(entry),
        first,
    )


def _unfinished(entry: Entry, around: ThreadContext) -> Foot:
    """Say of a text that was sent what was to follow and has failed."""
    strong = join_sentences(*(translate(NOT_DONE[act]) for act in entry.unfinished))
    who = around.whos.get(entry.id, around.them)
    return Foot(entry, who, (EntryAction.FINISH,), strong=strong, first=EntryAction.FINISH)


def _rest_words(entry: Entry) -> str:
    """Say what it waits for."""
    if entry.state is State.SCHEDULED and entry.message.send_at is not None:
        return _tr("Scheduled for {time}").format(time=day_and_clock(entry.message.send_at))
    return reason(entry, "")


def _bubble(bare: Bubble, moment: str, state: str, around: ThreadContext, *, spoken: str = "") -> Bubble:
    media = media_words(bare.media_url)
    whose = {
        BubbleKind.THEIRS: around.them,
        BubbleKind.NOTE: _tr("Private note by {who}").format(who=bare.who) if bare.who else _tr("Private note"),
        BubbleKind.OURS: _tr("{who} (your team)").format(who=bare.who) if bare.who else _tr("Your team"),
    }.get(bare.kind, bare.who or _tr("Unknown sender"))
    asked = () if bare.foot is None else (bare.foot.strong, bare.foot.words)
    end = ", ".join(part for part in (moment, spoken or state) if part)
    whose = join_sentences(whose, _tr("To {who}").format(who=bare.to)) if bare.to else whose
    said = join_sentences(*map(isolated, (whose, bare.text, media, *asked, bare.trouble if not asked else "", end)))
    sort = {BubbleKind.NOTE: _tr("Private note")}.get(bare.kind, "")
    if bare.kind is BubbleKind.UNKNOWN and not bare.who:
        sort = _tr("Unknown sender")
    to = _tr("To {who}").format(who=isolated(bare.to)) if bare.to else ""
    below = " · ".join(part for part in (sort, to, isolated(bare.who), moment, state) if part)
    return replace(bare, media=media, below=below, spoken=said)


def media_words(url: str) -> str:
    """Describe an attachment by its address alone; nothing is fetched."""
    if not url:
        return ""
    name = PurePosixPath(urlsplit(url).path).name if "//" in url else url
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    kind = _tr("Picture") if ending in _PICTURES else ending.upper() or _tr("Attachment")
    return _tr("{kind}: {name}").format(kind=kind, name=isolated(name or url))


def is_picture(url: str) -> bool:
    """Whether an attachment's address ends as a picture's does."""
    return PurePosixPath(urlsplit(url).path).suffix.lower().lstrip(".") in _PICTURES


def _heading(key: str, words: str) -> Bubble:
    return Bubble(key, BubbleKind.HEADING, words, spoken=words)


def _day_words(at: datetime, now: datetime) -> str:
    """Return “Today”, “Yesterday”, or the date: “Friday, Nov 20”."""
    days = (now.astimezone().date() - at.astimezone().date()).days
    named = {-1: _tr("Tomorrow"), 0: _tr("Today"), 1: _tr("Yesterday")}
    return named.get(days) or day_heading(at, now)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Conversation", words)


def batch_rows(row: OutboxRow, bubbles: Sequence[Bubble]) -> tuple[Bubble, ...]:
    """Put the rows of a Send to several, or of a broadcast, below a heading that says whom it was for."""
    message, count = row.entry.message, len(row.entries)
    if message.is_broadcast and message.people:
        words = translate_plural(
            "Conversation", "%n person on “{list}”", "%n people on “{list}”, each separately", message.people
        )
    elif message.is_broadcast:
        words = _tr("Everyone on “{list}”, each separately")
    else:
        words = translate_plural("Conversation", "%n person", "%n people, each separately", count)
    rows = (_heading("batch", words.format(list=isolated(message.list_name))), *bubbles)
    if message.is_broadcast and row.entry.state is State.ACCEPTED:
        return (*rows, _heading("no report", _tr("Heymarket doesn't report who got this broadcast.")))
    return rows


def new_words(count: int) -> str:
    """Return the label of the button that leads to what came while the view was scrolled up."""
    return translate_plural("Conversation", "%n new message ↓", "%n new messages ↓", count)
