"""What a person can do about a message of the outbox: labels, order, and what is confirmed first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from heydesk.core.outbox_view import EntryAction
from heydesk.domain.outbox_entry import Ask, Entry, State
from heydesk.ui.text import isolated

ORDER = (
    EntryAction.LOOK_AGAIN,
    EntryAction.MARK_SENT,
    EntryAction.RESEND,
    EntryAction.RETRY,
    EntryAction.FINISH,
    EntryAction.UNDO,
    EntryAction.SEND_NOW,
    EntryAction.CHANGE_TIME,
    EntryAction.GO_NOW,
    EntryAction.CANCEL,
    EntryAction.READ_BACK,
    EntryAction.TO_COMPOSER,
    EntryAction.DISCARD,
)
"""The buttons' order."""

OBJECT_NAMES = {
    EntryAction.UNDO: "storyUndo",
    EntryAction.SEND_NOW: "storySendNow",
    EntryAction.RETRY: "retry",
    EntryAction.RESEND: "resend",
    EntryAction.LOOK_AGAIN: "lookAgain",
    EntryAction.MARK_SENT: "markSent",
    EntryAction.TO_COMPOSER: "toComposer",
    EntryAction.DISCARD: "discard",
    EntryAction.GO_NOW: "goNow",
    EntryAction.CHANGE_TIME: "changeTime",
    EntryAction.READ_BACK: "readBack",
    EntryAction.CANCEL: "cancelSchedule",
    EntryAction.FINISH: "finish",
}

_WORDS = {
    EntryAction.UNDO: QT_TRANSLATE_NOOP("Step", "Undo"),
    EntryAction.SEND_NOW: QT_TRANSLATE_NOOP("Step", "Send now"),
    EntryAction.RETRY: QT_TRANSLATE_NOOP("Step", "Try again"),
    EntryAction.RESEND: QT_TRANSLATE_NOOP("Step", "It didn't. Send again"),
    EntryAction.LOOK_AGAIN: QT_TRANSLATE_NOOP("Step", "Check again"),
    EntryAction.MARK_SENT: QT_TRANSLATE_NOOP("Step", "It arrived. Mark as sent"),
    EntryAction.TO_COMPOSER: QT_TRANSLATE_NOOP("Step", "Edit and resend"),
    EntryAction.DISCARD: QT_TRANSLATE_NOOP("Step", "Discard"),
    EntryAction.GO_NOW: QT_TRANSLATE_NOOP("Step", "Send now"),
    EntryAction.CHANGE_TIME: QT_TRANSLATE_NOOP("Step", "Change time…"),
    EntryAction.READ_BACK: QT_TRANSLATE_NOOP("Step", "Check with Heymarket"),
    EntryAction.CANCEL: QT_TRANSLATE_NOOP("Step", "Cancel text"),
    EntryAction.FINISH: QT_TRANSLATE_NOOP("Step", "Try again"),
}


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What an action that asks for a second press shows: the warning, and the button's label then."""

    warning: str
    button: str


def step_words(step: EntryAction, entry: Entry) -> str:
    """Return the label of an action's button."""
    tr = QCoreApplication.translate
    if step is EntryAction.RETRY and entry.ask is Ask.WAITED:
        return tr("Step", "Send now")
    if step is EntryAction.RETRY and entry.ask in {Ask.CROSSED, Ask.WROTE_FIRST}:
        return tr("Step", "Send anyway")
    if step is EntryAction.SEND_NOW and entry.message.send_at is not None:
        return tr("Step", "Schedule now")
    if step is EntryAction.SEND_NOW and entry.message.is_note:
        return tr("Step", "Add now")
    if step is EntryAction.DISCARD and entry.ask is Ask.UNDELIVERED:
        return tr("Step", "Dismiss")
    return tr("Step", str(_WORDS[step]))


def first_choice(entry: Entry, acts: Collection[EntryAction]) -> EntryAction | None:
    """Return the action that most people want; None where nothing is asked."""
    wanted = {
        Ask.IN_DOUBT: EntryAction.LOOK_AGAIN,
        Ask.REFUSED: EntryAction.TO_COMPOSER,
        Ask.WAITED: EntryAction.RETRY,
        Ask.UNDELIVERED: EntryAction.TO_COMPOSER,
        Ask.TOO_NEAR: EntryAction.CHANGE_TIME,
        Ask.GONE: EntryAction.CHANGE_TIME,
        Ask.CROSSED: EntryAction.TO_COMPOSER,
        Ask.WROTE_FIRST: EntryAction.TO_COMPOSER,
        Ask.UNFIT: EntryAction.TO_COMPOSER,
    }
    step = wanted.get(entry.ask) if entry.ask is not None else None
    if entry.state is State.UNCERTAIN:
        step = EntryAction.LOOK_AGAIN
    return step if step in acts else None


def confirmation_for(step: EntryAction, entry: Entry, who: str) -> Confirmation | None:
    """Return what must be confirmed before this action; None if it is carried out at once."""
    tr = QCoreApplication.translate
    if step is EntryAction.TO_COMPOSER and entry.doubted:
        return Confirmation(
            tr("Step", "This text may have arrived. If you send it again, {who} may get it twice.").format(
                who=isolated(who)
            ),
            tr("Step", "Edit and resend anyway"),
        )
    if step is EntryAction.DISCARD and entry.ask is not Ask.UNDELIVERED:
        return Confirmation(
            tr("Step", "Discard this text? It won't be sent. You can still copy it from the outbox."),
            tr("Step", "Discard it"),
        )
    return None
