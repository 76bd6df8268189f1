"""A message of the outbox in words: its question and reason, its headline, its attempts, its ids and dates."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from heydesk.core.outbox_view import EntryDetails, HistoryLine
from heydesk.domain.outbox_entry import Ask, Entry, State, Wait
from heydesk.ui.text import (
    clock_with_seconds,
    day_and_clock,
    day_heading,
    is_today,
    isolated,
    join_sentences,
    translate,
    translate_plural,
)


def is_in_doubt(entry: Entry) -> bool:
    """Whether nobody knows if it arrived."""
    return entry.state is State.UNCERTAIN or entry.ask is Ask.IN_DOUBT


def headline(entry: Entry, name: str) -> str:
    """Return what it is about in one line, as a question where a person has to answer; ``name``: whom it is for."""
    tr = QCoreApplication.translate
    if is_in_doubt(entry) or entry.ask is not None:
        return _asking(entry, isolated(name))
    if entry.state is State.QUEUED:
        return _waiting(entry)
    if entry.state is State.SCHEDULED and entry.message.send_at is not None:
        return tr("Headline", "Scheduled for {time}").format(time=day_and_clock(entry.message.send_at))
    if entry.state is State.ACCEPTED and entry.message.is_note:
        return tr("Headline", "Note added")
    return tr("Headline", str(_STANDING[entry.state]))


def _asking(entry: Entry, who: str) -> str:
    tr = QCoreApplication.translate
    note = entry.message.is_note
    if is_in_doubt(entry):
        words = (
            tr("Headline", "Was this note added for {who}?") if note else tr("Headline", "Did this text reach {who}?")
        )
        return words.format(who=who)
    match entry.ask:
        case Ask.REFUSED | Ask.UNFIT:
            words = tr("Headline", "Note for {who} not added") if note else tr("Headline", "Text to {who} not sent")
        case Ask.WAITED:
            words = tr("Headline", "Text to {who} not sent yet")
        case Ask.TOO_NEAR:
            words = tr("Headline", "Text to {who} not scheduled")
        case Ask.GONE:
            words = tr("Headline", "Scheduled text to {who} is gone")
        case Ask.CROSSED | Ask.WROTE_FIRST:
            words = tr("Headline", "Text to {who} not sent: they texted first")
        case _:
            words = tr("Headline", "Text to {who} not delivered")
    return words.format(who=who)


def _waiting(entry: Entry) -> str:
    tr = QCoreApplication.translate
    match entry.wait:
        case Wait.NETWORK:
            return tr("Headline", "Waiting for the internet connection")
        case Wait.THROTTLE:
            return tr("Headline", "Waiting: Heymarket asked us to slow down")
        case Wait.ACCOUNT:
            return tr("Headline", "Waiting for your account")
        case None:
            return tr("Headline", "Waiting to be sent")


_STANDING = {
    State.HELD: QT_TRANSLATE_NOOP("Headline", "Sending soon"),
    State.SENDING: QT_TRANSLATE_NOOP("Headline", "Sending"),
    State.ACCEPTED: QT_TRANSLATE_NOOP("Headline", "Sent"),
    State.DELIVERED: QT_TRANSLATE_NOOP("Headline", "Delivered"),
    State.UNDELIVERED: QT_TRANSLATE_NOOP("Headline", "Not delivered"),
    State.NEEDS_YOU: QT_TRANSLATE_NOOP("Headline", "Not sent"),
    State.UNDONE: QT_TRANSLATE_NOOP("Headline", "Undone"),
    State.DISCARDED: QT_TRANSLATE_NOOP("Headline", "Discarded"),
    State.CLOSED_BY_YOU: QT_TRANSLATE_NOOP("Headline", "You marked it as sent"),
    State.SCHEDULED: QT_TRANSLATE_NOOP("Headline", "Scheduled"),
    State.CANCELLED: QT_TRANSLATE_NOOP("Headline", "Canceled"),
}


def question(entry: Entry) -> str:
    """Return the first words on a bubble that needs a person: a question, or what has not happened."""
    tr = QCoreApplication.translate
    note = entry.message.is_note
    if is_in_doubt(entry):
        return tr("Question", "Was this note added?") if note else tr("Question", "Did this text arrive?")
    match entry.ask:
        case Ask.WAITED | Ask.CROSSED | Ask.WROTE_FIRST:
            return tr("Question", "Not added yet.") if note else tr("Question", "Not sent yet.")
        case Ask.TOO_NEAR:
            return tr("Question", "Not scheduled.")
        case Ask.UNDELIVERED:
            return tr("Question", "Not delivered")
        case _:
            return tr("Question", "Not added.") if note else tr("Question", "Not sent.")


def reason(entry: Entry, who: str = "") -> str:
    """Say what went wrong, and what can be done; "" where nothing is wrong. ``who``: whom it is for, in short."""
    words = translate(entry.reason) if entry.reason is not None else ""
    if entry.wait is not None and entry.state is State.QUEUED:
        return join_sentences(_waiting(entry), words)
    if is_in_doubt(entry):
        return join_sentences(words, _looked(entry))
    if entry.state is State.SCHEDULED and entry.tries:
        return QCoreApplication.translate("Story", "Checking with Heymarket…")
    return join_sentences(words, _advice(entry, who, has_reason=bool(words)))


def _looked(entry: Entry) -> str:
    """Say how often Heymarket's history was searched for one in doubt."""
    tr = QCoreApplication.translate
    if entry.awaits_its_time:
        return tr("Story", "Scheduled texts can't be checked before their time.")
    if entry.state is State.UNCERTAIN:
        return tr("Story", "Checking with Heymarket…")
    if not entry.looks:
        return tr("Story", "It may still arrive.")
    return translate_plural(
        "Story",
        "We checked once and don't see it in the conversation. It may still arrive.",
        "We checked %n times and don't see it in the conversation. It may still arrive.",
        entry.looks,
    )


def _advice(entry: Entry, who: str, *, has_reason: bool) -> str:
    """Say what is kept, or what the person is asked."""
    tr = QCoreApplication.translate
    words = ""
    match entry.ask:
        case Ask.REFUSED if entry.message.is_note:
            words = tr("Story", "Your note is still here.")
        case Ask.REFUSED:
            words = tr("Story", "Your text is still here.")
        case Ask.WAITED if has_reason:
            words = tr("Story", "Send it anyway?")
        case Ask.WAITED:
            words = tr("Story", "It waited too long to be sent without asking you. Send it now?")
        case Ask.TOO_NEAR:
            words = tr("Story", "Heymarket needs 15 minutes to schedule a text. Pick a new time or send it now.")
        case Ask.GONE:
            words = tr("Story", "Heymarket no longer has this scheduled text.")
        case Ask.UNDELIVERED if not has_reason:
            words = tr("Story", "Heymarket sent this text, but it didn't reach {who}.")
    return words.format(who=isolated(who) or tr("Story", "the recipient"))


class Fact(NamedTuple):
    """A row of the details: a time or a name, and what belongs to it."""

    name: str
    value: str


def what_happened(story: EntryDetails) -> tuple[Fact, ...]:
    """Return a row for every attempt: local time; outcome, status and ``X-Request-Id``. A row a new day, too."""
    entry = story.entry
    tr = QCoreApplication.translate
    stamps = [(entry.created_at, _beginning(story))]
    stamps += [(line.at, _attempt(line)) for line in story.lines]
    facts: list[Fact] = []
    previous = entry.created_at
    for at, words in stamps:
        if not is_today(previous, at):
            facts.append(Fact("", day_heading(at, previous)))
        previous = at
        facts.append(_stamped(at, words))
    if entry.due_at is not None and entry.state is State.QUEUED and entry.wait is not None:
        facts.append(_stamped(entry.due_at, tr("Story", "Next try")))
    if entry.due_at is not None and entry.state is State.UNCERTAIN:
        facts.append(_stamped(entry.due_at, tr("Story", "Next check")))
    return tuple(facts)


def _stamped(at: datetime, words: str) -> Fact:
    return Fact(clock_with_seconds(at), words)


def what_is_known(story: EntryDetails) -> tuple[Fact, ...]:
    """Return the ids and dates: Heymarket's as received, and ours."""
    entry = story.entry
    tr = QCoreApplication.translate
    facts: list[Fact] = []
    receipt = entry.receipt
    if receipt is not None:
        # What a broadcast's answer has the id of is unknown, so it is called what the service calls it (unknown 4).
        name = "id" if entry.message.is_broadcast else tr("Story", "Message ID")
        facts.append(Fact(name, str(receipt.message_id or "")))
        facts.append(Fact(tr("Story", "Schedule ID"), str(receipt.schedule_id or "")))
        facts.append(Fact(tr("Story", "Heymarket's date"), receipt.sent_at))
        facts.append(Fact(tr("Story", "Gallery"), receipt.gallery_url))
    facts.append(Fact(tr("Story", "Conversation ID"), _conversation(story)))
    facts.append(Fact("X-Request-Id", entry.request_id))
    facts.append(Fact("local_id", entry.local_id))
    facts.append(Fact(tr("Story", "Inbox"), story.inbox))
    facts.append(Fact(tr("Story", "Sender"), story.sender))
    facts.append(Fact(tr("Story", "Account"), story.account))
    facts.append(Fact(tr("Story", "Server"), entry.base_url))
    return tuple(fact for fact in facts if fact.value)


def _conversation(story: EntryDetails) -> str:
    """Return the conversation's id, or say that a note was addressed by the number.

    A note wants a conversation; what the service does with one that has a number is not documented (contract 3.2).
    """
    message = story.entry.message
    if message.chat_id is not None:
        return str(message.chat_id)
    if not message.is_note:
        return ""
    return QCoreApplication.translate("Story", "Unknown (sent by phone number)")


def _beginning(story: EntryDetails) -> str:
    entry = story.entry
    if entry.state is State.HELD and entry.due_at is not None:
        hold = round((entry.due_at - entry.created_at).total_seconds())
        return translate_plural(
            "Story", "Added to the outbox, sending in %n second", "Added to the outbox, sending in %n seconds", hold
        )
    return QCoreApplication.translate("Story", "Added to the outbox")


def _attempt(line: HistoryLine) -> str:
    words = [translate(line.sentence)]
    if line.status is not None:
        words.append(f"HTTP {line.status}")
    if line.request_id:
        words.append(f"X-Request-Id {line.request_id}")
    return " · ".join(words)
