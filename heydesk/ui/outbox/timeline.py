"""The details of a message in words: headline, reason, history, ids and dates."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from heydesk.core.outbox_view import EntryDetails, HistoryLine
from heydesk.domain.outbox_entry import Ask, Entry, State, Wait
from heydesk.ui.text import (
    clock_with_seconds,
    day,
    day_and_clock,
    is_today,
    join_sentences,
    translate,
    translate_plural,
)


def headline(entry: Entry, name: str) -> str:  # noqa: PLR0911 - one line for each kind
    """Return what it is about in one line, as a question where a person has to answer; ``name``: whom it is for."""
    tr = QCoreApplication.translate
    if entry.state is State.UNCERTAIN or entry.ask is Ask.IN_DOUBT:
        if entry.message.is_note:
            return tr("Headline", "Was this note added for {who}?").format(who=name)
        return tr("Headline", "Did this text reach {who}?").format(who=name)
    if entry.ask is not None:
        return _asking(entry)
    if entry.state is State.QUEUED:
        return _waiting(entry)
    if entry.state is State.SCHEDULED and entry.message.send_at is not None:
        return tr("Headline", "Heymarket sends it at {time}").format(time=day_and_clock(entry.message.send_at))
    if entry.state is State.HELD:
        return tr("Headline", "Held until {time}").format(time=clock_with_seconds(entry.due_at or entry.go_at))
    return _standing(entry)


def _asking(entry: Entry) -> str:  # noqa: PLR0911 - a table, one line each
    tr = QCoreApplication.translate
    note = entry.message.is_note
    match entry.ask:
        case Ask.REFUSED:
            if note:
                return tr("Headline", "The service refused this note")
            return tr("Headline", "The service refused this text")
        case Ask.WAITED:
            if note:
                return tr("Headline", "This note waited too long to go by itself")
            return tr("Headline", "This text waited too long to go by itself")
        case Ask.TOO_NEAR:
            return tr("Headline", "Its time has come too near: send it now, or choose another time")
        case Ask.GONE:
            return tr("Headline", "The service does not have this scheduled text any more")
        case Ask.CROSSED | Ask.WROTE_FIRST if entry.reason is not None:
            return translate(entry.reason)
        case _:
            return tr("Headline", "This text was not delivered")


def _waiting(entry: Entry) -> str:
    tr = QCoreApplication.translate
    match entry.wait:
        case Wait.NETWORK:
            return tr("Headline", "Waiting for the network")
        case Wait.THROTTLE:
            return tr("Headline", "Waiting: the service asks to slow down")
        case Wait.ACCOUNT:
            return tr("Headline", "Waiting for the account")
        case None:
            return tr("Headline", "Waiting to go")


def _standing(entry: Entry) -> str:
    if entry.state is State.ACCEPTED and entry.message.is_note:
        return QCoreApplication.translate("Headline", "Added for the team")
    return QCoreApplication.translate("Headline", str(_STANDING[entry.state]))


_STANDING = {
    State.SENDING: QT_TRANSLATE_NOOP("Headline", "Being sent now"),
    State.ACCEPTED: QT_TRANSLATE_NOOP("Headline", "The service accepted it"),
    State.DELIVERED: QT_TRANSLATE_NOOP("Headline", "Delivered"),
    State.UNDELIVERED: QT_TRANSLATE_NOOP("Headline", "This text was not delivered"),
    State.NEEDS_YOU: QT_TRANSLATE_NOOP("Headline", "It needs you"),
    State.UNDONE: QT_TRANSLATE_NOOP("Headline", "Taken back into the composer"),
    State.DISCARDED: QT_TRANSLATE_NOOP("Headline", "Discarded"),
    State.CLOSED_BY_YOU: QT_TRANSLATE_NOOP("Headline", "You marked it as sent"),
    State.SCHEDULED: QT_TRANSLATE_NOOP("Headline", "Scheduled"),
    State.CANCELLED: QT_TRANSLATE_NOOP("Headline", "Cancelled: the service does not send it"),
}


def what_happened(story: EntryDetails) -> str:
    """Return a line for every attempt: local time, outcome, status and ``X-Request-Id``."""
    entry = story.entry
    tr = QCoreApplication.translate
    stamps = [(entry.created_at, _beginning(story))]
    stamps += [(line.at, _attempt(line)) for line in story.lines]
    lines: list[str] = []
    previous = None
    for at, words in stamps:
        if previous is None or not is_today(previous, at):
            lines.append(day(at))
        previous = at
        lines.append(_stamped(at, words))
    if entry.due_at is not None and entry.state is State.QUEUED and entry.wait is not None:
        lines.append(_stamped(entry.due_at, tr("Story", "next try")))
    if entry.due_at is not None and entry.state is State.UNCERTAIN:
        lines.append(_stamped(entry.due_at, tr("Story", "next look-up")))
    return "\n".join(lines)


def _stamped(at: datetime, words: str) -> str:
    """Return a row of the history: the time of day, and what happened then."""
    return f"{clock_with_seconds(at)}  {words}"


def what_is_known(story: EntryDetails) -> str:
    """Return the ids and dates: the service's as received, and ours."""
    entry = story.entry
    tr = QCoreApplication.translate
    facts: list[tuple[str, str]] = []
    receipt = entry.receipt
    if receipt is not None:
        # What a broadcast's answer has the id of is unknown, so it is called what the service calls it (unknown 4).
        name = "id" if entry.message.is_broadcast else tr("Story", "Message id")
        facts.append((name, str(receipt.message_id or "")))
        facts.append((tr("Story", "Schedule id"), str(receipt.schedule_id or "")))
        facts.append((tr("Story", "Date, by the service"), receipt.sent_at))
        facts.append((tr("Story", "Gallery"), receipt.gallery_url))
    facts.append((tr("Story", "Conversation"), _conversation(story)))
    facts.append(("X-Request-Id", entry.request_id))
    facts.append(("local_id", entry.local_id))
    facts.append((tr("Story", "Account"), story.account))
    facts.append((tr("Story", "Server"), entry.base_url))
    return "\n".join(f"{name}: {value}" for name, value in facts if value)


def _conversation(story: EntryDetails) -> str:
    """Return the conversation's id, or say that a note was addressed by the number.

    A note wants a conversation; what the service does with one that has a number is not documented (contract 3.2).
    """
    message = story.entry.message
    if message.chat_id is not None:
        return str(message.chat_id)
    if not message.is_note:
        return ""
    return QCoreApplication.translate("Story", "none was known, so the note is addressed by the number")


def reason(entry: Entry) -> str:
    """Say what went wrong, and how often history was searched; "" where nothing is wrong."""
    tr = QCoreApplication.translate
    is_said = entry.ask in {Ask.CROSSED, Ask.WROTE_FIRST}  # in the headline
    words = translate(entry.reason) if entry.reason is not None and not is_said else ""
    if not words and entry.ask is Ask.UNDELIVERED:
        words = tr("Story", "The service accepted it and reported later that it was not delivered.")
    if not words and entry.ask is Ask.WAITED:
        words = tr("Story", "It has been free to go for longer than you let messages go by themselves.")
    if not words and entry.ask is Ask.TOO_NEAR:
        words = tr("Story", "The service wants to know 15 minutes before. Nothing has left.")
    if not words and entry.message.is_broadcast and entry.state is State.ACCEPTED:
        words = tr(
            "Story",
            "The service has taken it for the list. It gives no report of who got it: what history shows is below.",
        )
    if entry.state is State.UNCERTAIN and entry.message.send_at is not None and not entry.looks:
        later = tr("Story", "Scheduled texts can't be looked up before their time; after it, history is read.")
        words = join_sentences(words, later)
    in_doubt = entry.state is State.UNCERTAIN or (entry.state is State.NEEDS_YOU and entry.doubted)
    if in_doubt and entry.looks:
        looked = translate_plural(
            "Story",
            "Its history does not show it after %n look-up.",
            "Its history does not show it after %n look-ups.",
            entry.looks,
        )
        words = join_sentences(words, looked)
    return words


def _beginning(story: EntryDetails) -> str:
    entry = story.entry
    if entry.state is State.HELD and entry.due_at is not None:
        hold = round((entry.due_at - entry.created_at).total_seconds())
        return translate_plural("Story", "put into the outbox, held %n s", "put into the outbox, held %n s", hold)
    return QCoreApplication.translate("Story", "put into the outbox")


def _attempt(line: HistoryLine) -> str:
    words = [translate(line.sentence)]
    if line.status is not None:
        words.append(f"HTTP {line.status}")
    if line.request_id:
        words.append(f"X-Request-Id {line.request_id}")
    return " · ".join(words)
