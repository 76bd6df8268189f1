"""What the conversation shows, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from heydesk.domain.ids import LocalId
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import HistoryMessage
from heydesk.ui.conversation.poller import ThreadContext
from heydesk.ui.outbox.rows import spoken_state, state_word
from heydesk.ui.text import clock, day, isolated, translate


class BubbleKind(Enum):
    """Whose words they are, which is where and how they stand."""

    THEIRS = "theirs"
    OURS = "ours"
    NOTE = "note"
    """Seen by the team alone: amber, with a lock."""
    UNKNOWN = "unknown"
    """The service does not say whose."""
    HEADING = "heading"
    """No words of anybody's: a day, or where the thread begins."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One row. ``below`` stands under it in soft ink: the clock, and what became of it."""

    key: str
    kind: BubbleKind
    text: str
    who: str = ""
    """Who wrote it, where that is known and worth saying; "" for the one whom the thread is with."""
    media: str = ""
    """What hangs on it, in words."""
    media_url: str = ""
    below: str = ""
    sort: str = ""
    """What it is where that must be said in words: a private note, or that nobody knows whose it is."""
    trouble: str = ""
    """Why it did not arrive, or what it waits for; "" mostly."""
    spoken: str = ""
    """All of it for a screen reader."""

    is_pending: bool = False
    """Whether it is the outbox's, and history does not show it yet."""

    @property
    def words(self) -> str:
        """What is copied: the text and the address of what hangs on it."""
        return "\n".join(part for part in (self.text, self.media_url) if part)


# From history and the outbox to the rows of a conversation.

_LATE = timedelta(minutes=15)
"""For so long may history lack what the service has accepted."""
_GONE = frozenset({State.UNDONE, State.DISCARDED})
_DONE = frozenset({State.ACCEPTED, State.DELIVERED, State.UNDELIVERED, State.CLOSED_BY_YOU})
_PICTURES = frozenset({"jpg", "jpeg", "png", "gif", "webp", "heic"})


def rows(messages: Sequence[HistoryMessage], around: ThreadContext, *, complete: bool) -> tuple[Bubble, ...]:
    """Give the rows, oldest first; ``complete`` when nothing older is left to be read."""
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
    """Whether history lacks this one and will have it, or would if it went."""
    if entry.local_id in seen or entry.state in _GONE:
        return False
    return entry.state not in _DONE or entry.created_at > now - _LATE


def _seen(message: HistoryMessage, notes: Iterable[LocalId], around: ThreadContext) -> Bubble:
    """Tell whose it is: a note by history's word or by having gone from here as one."""
    member = around.members.get(message.sender_id, "") if message.sender_id is not None else ""
    if message.private or (message.local_id and message.local_id in notes):
        kind = BubbleKind.NOTE
    elif message.inbound is None:
        kind = BubbleKind.UNKNOWN
    else:
        kind = BubbleKind.THEIRS if message.inbound else BubbleKind.OURS
    # The name given along is what the customer reads; a member's own says who it was.
    who = "" if kind is BubbleKind.THEIRS else member or message.author
    trouble = ""
    if message.delivered is False:
        trouble = _tr("Not delivered: {why}").format(why=isolated(message.error)) if message.error else ""
        trouble = trouble or _tr("Not delivered")
    when = "" if message.sent_at is None else clock(message.sent_at)
    key = f"m{message.message_id}" if message.message_id else f"l{message.local_id}{when}{message.text}"
    return _bubble(Bubble(key, kind, message.text, who, media_url=message.media_url), when, trouble, around)


def _own(entry: Entry, around: ThreadContext) -> Bubble:
    """Lay one of the outbox over the end, marked with how it stands."""
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
    said = " ".join(isolated(_ended(part)) for part in parts[:-1] if part) + f" {parts[-1]}"
    sort = {BubbleKind.NOTE: _tr("Private note"), BubbleKind.UNKNOWN: _tr("It is not known who wrote this")}.get(
        bare.kind, ""
    )
    if bare.kind is BubbleKind.UNKNOWN and bare.who:
        sort = ""
    return replace(bare, media=media, below=below, sort=sort, trouble=trouble, spoken=said)


def _ended(words: str) -> str:
    """End a sentence, where its writer has not."""
    return words if words.endswith((".", "!", "?", "…")) or not words else f"{words}."


def _media_words(url: str) -> str:
    """Name what hangs on a message by its address alone: nothing is fetched."""
    if not url:
        return ""
    name = PurePosixPath(urlsplit(url).path).name if "//" in url else url
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    kind = _tr("Picture") if ending in _PICTURES else ending.upper() or _tr("Attachment")
    return _tr("{kind}: {name}").format(kind=kind, name=isolated(name or url))


def _heading(key: str, words: str) -> Bubble:
    return Bubble(key, BubbleKind.HEADING, words, spoken=words)


def _day_words(at: datetime, now: datetime) -> str:
    """Name a day: today and yesterday so, all others in full."""
    days = (now.astimezone().date() - at.astimezone().date()).days
    named = {0: _tr("Today"), 1: _tr("Yesterday")}
    return named.get(days) or day(at)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Conversation", words)
