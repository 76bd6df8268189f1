"""What the button says, the audience in words; and where something went that came back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heydesk.domain.message import Draft
from heydesk.ui.composer.recipient import Kind
from heydesk.ui.composer.whom import Shape, Whom
from heydesk.ui.moment import clock, day_and_clock, is_today
from heydesk.ui.words import isolated

if TYPE_CHECKING:
    from heydesk.ui.composer.chip_label import ChipLabel

_CONTEXT = "SendButton"


def send_words(draft: Draft, whom: Whom, *, asked: bool) -> str:
    """Name whom this goes to; ``asked`` when its warnings have been shown."""
    tr = QCoreApplication.translate
    if draft.private:
        return tr(_CONTEXT, "Add private note anyway") if asked else tr(_CONTEXT, "Add private note")
    if whom.label is not None:
        return _only_words(whom.label, asked=asked)
    if whom.shape is not Shape.SEVERAL:
        return tr(_CONTEXT, "Send anyway") if asked else tr(_CONTEXT, "Send")
    if draft.group:
        words = (
            tr(_CONTEXT, "Send anyway to the group of {count}")
            if asked
            else tr(_CONTEXT, "Send to the group of {count}")
        )
    else:
        words = tr(_CONTEXT, "Send anyway to {count} people") if asked else tr(_CONTEXT, "Send to {count} people")
    return words.format(count=whom.chips)


def _only_words(label: ChipLabel, *, asked: bool) -> str:
    """Name the only recipient; of a list its size, of a conversation of several that it is one."""
    tr = QCoreApplication.translate
    several = label.name and label.people != 1
    if several and label.kind is Kind.LIST and label.people is not None:
        words = (
            tr(_CONTEXT, "Send anyway to {count} people on “{who}”")
            if asked
            else tr(_CONTEXT, "Send to {count} people on “{who}”")
        )
    elif several and label.kind is Kind.LIST:
        words = tr(_CONTEXT, "Send anyway to all on “{who}”") if asked else tr(_CONTEXT, "Send to all on “{who}”")
    elif several and label.kind is Kind.CONVERSATION:
        words = (
            tr(_CONTEXT, "Send anyway to the group “{who}”") if asked else tr(_CONTEXT, "Send to the group “{who}”")
        )
    else:
        words = tr(_CONTEXT, "Send anyway to {who}") if asked else tr(_CONTEXT, "Send to {who}")
    return words.format(who=isolated(label.who), count=label.people)


def later_words(words: str, at: datetime, now: datetime) -> str:
    """Say when it is sent, behind the words that say to whom."""
    tr = QCoreApplication.translate
    if is_today(at, now):
        return tr(_CONTEXT, "{words} at {time}").format(words=words, time=clock(at))
    return tr(_CONTEXT, "{words} on {time}").format(words=words, time=day_and_clock(at))


def back_words(private: bool) -> str:
    """Say where something came back to while the person was writing on the other side."""
    tr = QCoreApplication.translate
    if private:
        return tr(_CONTEXT, "The note is back, under “Private note”.")
    return tr(_CONTEXT, "The text is back, under “Text to customer”.")
