"""The rows of a thread as plain values, built from its history and from the outbox."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import HistoryMessage, LocalId, MemberId
from heydesk.ui.outbox.rows import spoken_state, state_word
from heydesk.ui.text import clock, day, isolated, join_sentences, translate


class BubbleKind(Enum):
    """Who wrote it, which decides where the bubble stands and how it is painted."""

    THEIRS = "theirs"
    OURS = "ours"
    NOTE = "note"
    """A private note: amber, with a lock."""
    UNKNOWN = "unknown"
    """The service does not say who wrote it."""
    HEADING = "heading"
    """No message: a date, or the beginning of the thread."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One row. ``below`` is the line under it: the time, and the state of a message of the outbox."""

    key: str
    kind: BubbleKind
    text: str
    who: str = ""
    """The member who wrote it; "" for the other side, and where it is not known."""
    media: str = ""
    """The attachment's kind and file name."""
    media_url: str = ""
    below: str = ""
    sort: str = ""
    """Names a kind that must be said in words: a private note, an unknown author."""
    trouble: str = ""
    """Why it did not arrive, or what it waits for; "" for most."""
    spoken: str = ""
    """The whole row for a screen reader."""
    is_pending: bool = False
    """Whether it comes from the outbox and history does not show it yet."""

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


_HISTORY_DELAY = timedelta(minutes=15)
"""For so long after it was accepted, a message may be missing in history."""
_GONE = frozenset({State.UNDONE, State.DISCARDED})
_DONE = frozenset({State.ACCEPTED, State.DELIVERED, State.UNDELIVERED, State.CLOSED_BY_YOU})
_PICTURES = frozenset({"jpg", "jpeg", "png", "gif", "webp", "heic"})


def rows(messages: Sequence[HistoryMessage], around: ThreadContext, *, complete: bool) -> tuple[Bubble, ...]:
    """Return the rows, oldest first. ``complete`` says that no older message is left to be loaded."""
    notes = {entry.local_id for entry in around.entries if entry.message.is_note}
    shown: list[Bubble] = []
    last_day = None
    if complete and messages:
        shown.append(_heading("start", _tr("The conversation begins here.")))
    for message in messages:
        if message.sent_at is not None and (local := message.sent_at.astimezone().date()) != last_day:
            last_day = local
            shown.append(_heading(f"day {local.isoformat()}", _day_words(message.sent_at, around.now)))
        shown.append(_seen(message, notes, around))
    seen = {message.local_id for message in messages if message.local_id}
    pending = [entry for entry in around.entries if _is_missing(entry, seen, around.now)]
    shown.extend(_own(entry, around) for entry in pending)
    return tuple(shown)


def _is_missing(entry: Entry, seen: Iterable[LocalId], now: datetime) -> bool:
    """Whether history lacks this message and will show it once it is sent."""
    if entry.local_id in seen or entry.state in _GONE:
        return False
    return entry.state not in _DONE or entry.created_at > now - _HISTORY_DELAY


def _seen(message: HistoryMessage, notes: Iterable[LocalId], around: ThreadContext) -> Bubble:
    """Make the bubble of a message of history. A note is one that history calls so, or that was sent as one here."""
    member = around.members.get(message.sender_id, "") if message.sender_id is not None else ""
    if message.private or (message.local_id and message.local_id in notes):
        kind = BubbleKind.NOTE
    elif message.inbound is None:
        kind = BubbleKind.UNKNOWN
    else:
        kind = BubbleKind.THEIRS if message.inbound else BubbleKind.OURS
    # The author's name may be the one shown to customers; the member's own says who it was.
    who = "" if kind is BubbleKind.THEIRS else member or message.author
    trouble = ""
    if message.delivered is False:
        trouble = _tr("Not delivered: {why}").format(why=isolated(message.error)) if message.error else ""
        trouble = trouble or _tr("Not delivered")
    when = "" if message.sent_at is None else clock(message.sent_at)
    key = f"m{message.message_id}" if message.message_id else f"l{message.local_id}{when}{message.text}"
    return _bubble(Bubble(key, kind, message.text, who, media_url=message.media_url), when, trouble, around)


def _own(entry: Entry, around: ThreadContext) -> Bubble:
    """Make the bubble of a message of the outbox, with its state."""
    message = entry.message
    kind = BubbleKind.NOTE if message.is_note else BubbleKind.OURS
    trouble = translate(entry.reason) if entry.reason is not None and entry.state is State.NEEDS_YOU else ""
    who = around.members.get(message.sender_id, "")
    words = message.text or message.title
    bare = Bubble(f"e{entry.id}", kind, words, who, media_url=message.media_url, is_pending=True)
    return _bubble(bare, state_word(entry), trouble, around, spoken=spoken_state(entry))


def _bubble(bare: Bubble, below: str, trouble: str, around: ThreadContext, *, spoken: str = "") -> Bubble:
    media = _media_words(bare.media_url)
    whose = {
        BubbleKind.THEIRS: around.them,
        BubbleKind.NOTE: _tr("Private note by {who}").format(who=bare.who) if bare.who else _tr("Private note"),
        BubbleKind.OURS: _tr("{who}, of your team").format(who=bare.who) if bare.who else _tr("Your team"),
    }.get(bare.kind, bare.who or _tr("It is not known who wrote this"))
    parts = (whose, bare.text, media, trouble, spoken or below)
    said = join_sentences(*map(isolated, parts))
    sort = {BubbleKind.NOTE: _tr("Private note"), BubbleKind.UNKNOWN: _tr("It is not known who wrote this")}.get(
        bare.kind, ""
    )
    if bare.kind is BubbleKind.UNKNOWN and bare.who:
        sort = ""
    return replace(bare, media=media, below=below, sort=sort, trouble=trouble, spoken=said)


def _media_words(url: str) -> str:
    """Describe an attachment by its address alone; nothing is fetched."""
    if not url:
        return ""
    name = PurePosixPath(urlsplit(url).path).name if "//" in url else url
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    kind = _tr("Picture") if ending in _PICTURES else ending.upper() or _tr("Attachment")
    return _tr("{kind}: {name}").format(kind=kind, name=isolated(name or url))


def _heading(key: str, words: str) -> Bubble:
    return Bubble(key, BubbleKind.HEADING, words, spoken=words)


def _day_words(at: datetime, now: datetime) -> str:
    """Return “Today”, “Yesterday”, or the date in full."""
    days = (now.astimezone().date() - at.astimezone().date()).days
    named = {0: _tr("Today"), 1: _tr("Yesterday")}
    return named.get(days) or day(at)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Conversation", words)
