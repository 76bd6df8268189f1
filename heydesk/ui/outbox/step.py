"""What a person can do about a message, as buttons: their words, their order, and which asks twice."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from heydesk.core.outbox_view import Step, Story
from heydesk.domain.outbox_entry import Ask

ORDER = (
    Step.LOOK_AGAIN,
    Step.RETRY,
    Step.RESEND,
    Step.MARK_SENT,
    Step.UNDO,
    Step.SEND_NOW,
    Step.GO_NOW,
    Step.CHANGE_TIME,
    Step.READ_BACK,
    Step.CANCEL,
    Step.TO_COMPOSER,
    Step.DISCARD,
)
"""As the buttons stand."""

OBJECT_NAMES = {
    Step.UNDO: "storyUndo",
    Step.SEND_NOW: "storySendNow",
    Step.RETRY: "retry",
    Step.RESEND: "resend",
    Step.LOOK_AGAIN: "lookAgain",
    Step.MARK_SENT: "markSent",
    Step.TO_COMPOSER: "toComposer",
    Step.DISCARD: "discard",
    Step.GO_NOW: "goNow",
    Step.CHANGE_TIME: "changeTime",
    Step.READ_BACK: "readBack",
    Step.CANCEL: "cancelSchedule",
}

_WORDS = {
    Step.UNDO: QT_TRANSLATE_NOOP("Step", "Undo"),
    Step.SEND_NOW: QT_TRANSLATE_NOOP("Step", "Send now"),
    Step.RETRY: QT_TRANSLATE_NOOP("Step", "Try again"),
    Step.RESEND: QT_TRANSLATE_NOOP("Step", "It did not go: resend"),
    Step.LOOK_AGAIN: QT_TRANSLATE_NOOP("Step", "Look again"),
    Step.MARK_SENT: QT_TRANSLATE_NOOP("Step", "It went: mark as sent"),
    Step.TO_COMPOSER: QT_TRANSLATE_NOOP("Step", "To composer"),
    Step.DISCARD: QT_TRANSLATE_NOOP("Step", "Discard"),
    Step.GO_NOW: QT_TRANSLATE_NOOP("Step", "Send it now"),
    Step.CHANGE_TIME: QT_TRANSLATE_NOOP("Step", "Change time…"),
    Step.READ_BACK: QT_TRANSLATE_NOOP("Step", "Look it up"),
    Step.CANCEL: QT_TRANSLATE_NOOP("Step", "Cancel it"),
}


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a step asks once more before it is taken: the warning, and what its button says then."""

    warning: str
    button: str


def step_words(step: Step, story: Story) -> str:
    """What the button of a step says."""
    tr = QCoreApplication.translate
    if step is Step.RETRY and story.entry.ask is Ask.WAITED:
        return tr("Step", "Send it now")
    if step is Step.DISCARD and story.entry.ask is Ask.UNDELIVERED:
        return tr("Step", "Put aside")
    return tr("Step", str(_WORDS[step]))


def first_choice(story: Story) -> Step | None:
    """The step that most people want, which stands out; None where nothing is asked."""
    wanted = {
        Ask.IN_DOUBT: Step.LOOK_AGAIN,
        Ask.REFUSED: Step.TO_COMPOSER,
        Ask.WAITED: Step.RETRY,
        Ask.UNDELIVERED: Step.TO_COMPOSER,
        Ask.TOO_NEAR: Step.CHANGE_TIME,
        Ask.GONE: Step.CHANGE_TIME,
    }
    step = wanted.get(story.entry.ask) if story.entry.ask is not None else None
    return step if step in story.acts else None


def doubt_about(step: Step, story: Story) -> Doubt | None:
    """What has to be said before this step is taken, once; None where it can be taken at once."""
    tr = QCoreApplication.translate
    if step is Step.TO_COMPOSER and story.may_go_twice:
        return Doubt(
            tr(
                "Step",
                "It may have arrived already. If you send it again from the composer, {who} may get it twice."
                " Press “To composer anyway” if that is all right.",
            ).format(who=story.who),
            tr("Step", "To composer anyway"),
        )
    if step is Step.DISCARD and story.entry.ask is not Ask.UNDELIVERED:
        return Doubt(
            tr("Step", "It will not be sent then. Its words stay readable here for as long as history is kept."),
            tr("Step", "Discard it"),
        )
    return None
