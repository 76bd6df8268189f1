"""What the page of a broadcast says."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from heydesk.domain.message import Draft
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import Inbox
from heydesk.ui.moment import coming
from heydesk.ui.words import isolated

_CONTEXT = "Broadcast"


def title_words(name: str, people: int | None) -> str:
    """Name the list and how many are on it; ``name`` is "" for people who are no list yet."""
    tr = QCoreApplication.translate
    if not name:
        return tr(_CONTEXT, "Broadcast to {count} people, each alone").format(count=people)
    if people is None:
        return tr(_CONTEXT, "Broadcast to everybody on “{name}”, each alone").format(name=isolated(name))
    words = tr(_CONTEXT, "Broadcast to “{name}”: {count} people, each alone")
    return words.format(name=isolated(name), count=people)


def route_words(draft: Draft, inbox: Inbox | None) -> str:
    """Say where it comes from, as whom, and what replies do."""
    tr = QCoreApplication.translate
    if inbox is None:
        return ""
    member = inbox.member(draft.sender_id) if draft.sender_id is not None else None
    number = f" {national(inbox.phones[0])}" if inbox.phones else ""
    words = tr(_CONTEXT, "From {inbox}{number}, as {member} · one text each, replies come back one to one")
    return words.format(inbox=isolated(inbox.name), number=number, member=isolated(member.label if member else ""))


def prompt_words(people: int | None, number: int) -> str:
    """Ask for the number; where nobody knows how many they are, for the list's own."""
    tr = QCoreApplication.translate
    if people is None:
        return tr(_CONTEXT, "How many they are is not known. Type the list's number, {number}, to confirm").format(
            number=number
        )
    return tr(_CONTEXT, "Type {number} to confirm").format(number=number)


def button_words(people: int | None, at: datetime | None, now: datetime) -> str:
    """Say what the button does."""
    tr = QCoreApplication.translate
    if at is not None:
        return tr(_CONTEXT, "Schedule for {time}").format(time=coming(at, now))
    if people is None:
        return tr(_CONTEXT, "Send to all of them")
    return tr(_CONTEXT, "Send to {count} people").format(count=people)


def foot_words(hold: float, at: datetime | None, now: datetime) -> str:
    """Say how long it can be taken back."""
    tr = QCoreApplication.translate
    if at is not None:
        words = tr(_CONTEXT, "Heymarket sends it at {time}. Until then it can be changed or cancelled in the outbox.")
        return words.format(time=coming(at, now))
    if hold < 1:
        return tr(_CONTEXT, "It goes at once, and can't be taken back.")
    words = tr(_CONTEXT, "It is held for {seconds} s, with Undo. After that it can't be taken back.")
    return words.format(seconds=round(hold))


def stale_words(trouble: str) -> str:
    """Say that the number is an old one, and why."""
    words = QCoreApplication.translate(
        _CONTEXT, "{trouble} Who is on the list may be others by now: this is how it stood when it was last read."
    )
    return words.format(trouble=trouble)


def suggested_name(people: int, now: datetime) -> str:
    """Give a name for a new list that tells it from others."""
    words = QCoreApplication.translate(_CONTEXT, "{count} people, {day}")
    local = now.astimezone()
    return words.format(count=people, day=f"{local:%Y-%m-%d %H:%M}")
