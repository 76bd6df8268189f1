"""The headline of a message's story: what it is about, as a question where the person has to answer."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from heydesk.core.outbox_view import Story
from heydesk.domain.outbox_entry import Ask, Entry, State, Wait
from heydesk.ui.moment import clock_with_seconds, day_and_clock


def headline(story: Story) -> str:  # noqa: PLR0911 - one line for each kind
    """One line."""
    entry = story.entry
    tr = QCoreApplication.translate
    if entry.state is State.UNCERTAIN or entry.ask is Ask.IN_DOUBT:
        if entry.message.private:
            return tr("Headline", "Was this note added for {who}?").format(who=story.name)
        return tr("Headline", "Did this text reach {who}?").format(who=story.name)
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
    note = entry.message.private
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
    if entry.state is State.ACCEPTED and entry.message.private:
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
