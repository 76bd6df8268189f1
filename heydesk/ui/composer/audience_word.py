"""What a set of recipients means, said in words before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heydesk.domain.message import MAX_EACH_ALONE
from heydesk.ui.composer.whom import Part, Shape, Whom
from heydesk.ui.words import isolated

if TYPE_CHECKING:
    from heydesk.ui.composer.chip_label import ChipLabel

_CONTEXT = "AudienceChoice"


def is_too_many(whom: Whom, *, private: bool) -> bool:
    """Whether these are more notes than can be added at once."""
    return private and whom.shape is Shape.SEVERAL and whom.chips > MAX_EACH_ALONE


def audience_words(whom: Whom, *, private: bool, group: bool) -> str:
    """Say who gets what, and who sees whom; "" where there is nobody yet."""
    tr = QCoreApplication.translate
    if whom.shape is Shape.SEVERAL:
        return _several_words(whom, private=private, group=group)
    if whom.shape is Shape.MIXED:
        return tr(_CONTEXT, "A list or a conversation goes alone, and others are beside it. Choose what stays:")
    if whom.label is None:
        return ""
    if whom.shape is Shape.LIST:
        return tr(_CONTEXT, "A private note can't go to a list.") if private else _list_words(whom.label)
    if whom.shape is Shape.REPLY:
        return _reply_words(whom.label, private=private)
    words = (
        tr(_CONTEXT, "1 note about {who}, for your team.")  # there may be no conversation yet
        if private
        else tr(_CONTEXT, "1 message to {who} alone.")
    )
    return words.format(who=isolated(whom.label.who))


def keep_words(part: Part) -> str:
    """Say what stays, for the button that takes the others out."""
    tr = QCoreApplication.translate
    if part.label is not None:
        return tr(_CONTEXT, "Only {who}").format(who=part.label.title)
    return tr(_CONTEXT, "Only the {count} people").format(count=len(part.recipients))


def _several_words(whom: Whom, *, private: bool, group: bool) -> str:
    tr = QCoreApplication.translate
    if is_too_many(whom, private=private):
        words = tr(_CONTEXT, "{count} people: at most {most} notes can be added at once.")
    elif private:
        words = tr(_CONTEXT, "{count} notes for your team, one about each.")
    elif group:
        words = tr(_CONTEXT, "1 message to all {count}. Each sees the others' numbers and their replies.")
    elif whom.chips > MAX_EACH_ALONE:
        words = tr(
            _CONTEXT,
            "{count} messages, one to each, as a broadcast: they become a list first. You see it before it goes.",
        )
    else:
        words = tr(_CONTEXT, "{count} messages, one to each. Nobody sees who else got one.")
    return words.format(count=whom.chips, most=MAX_EACH_ALONE)


def _list_words(label: ChipLabel) -> str:
    tr = QCoreApplication.translate
    if not label.name:
        words = tr(
            _CONTEXT,
            "1 message to each person on it, alone. HeyDesk can't tell its name or who is on it: reading lists is not"
            " open to every team. Compare the number with the list's in Heymarket.",
        )
    elif label.people is None:
        words = tr(
            _CONTEXT,
            "1 message to each person on “{who}”, alone. Heymarket doesn't tell HeyDesk how many they are.",
        )
    else:
        words = tr(_CONTEXT, "{count} messages, one to each on “{who}”. Nobody sees who else got one.")
    return words.format(who=isolated(label.who), count=label.people)


def _reply_words(label: ChipLabel, *, private: bool) -> str:
    tr = QCoreApplication.translate
    if label.people is not None and label.people > 1:
        words = (
            tr(_CONTEXT, "1 note in the group conversation “{who}”.")
            if private
            else tr(_CONTEXT, "1 reply in the group conversation “{who}”. All {count} in it see it.")
        )
    elif not label.name:
        words = (
            tr(_CONTEXT, "1 note in this conversation.") if private else tr(_CONTEXT, "1 reply in this conversation.")
        )
    else:
        words = (
            tr(_CONTEXT, "1 note in the conversation with {who}.")
            if private
            else tr(_CONTEXT, "1 reply in the conversation with {who}.")
        )
    return words.format(who=isolated(label.who), count=label.people)
