"""What a person can do about a message of the outbox: labels, order, confirmation, and the acts themselves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from heydesk.core.core import Core
from heydesk.core.outbox_view import EntryAction
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.outbox_entry import Ask, Entry, State
from heydesk.domain.phone_numbers import HOME
from heydesk.domain.records import EntryId
from heydesk.ui.composer.schedule_bar import local_time_words
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import isolated, translate
from heydesk.ui.widgets.dialogs import TimeDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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
    EntryAction.RESEND: QT_TRANSLATE_NOOP("Step", "It didn’t. Send again"),
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
            tr("Step", "Discard this text? It won’t be sent. You can still copy it from the outbox."),
            tr("Step", "Discard it"),
        )
    return None


class EntryActions(QObject):
    """Carries out what a person decided about a message. One request to Heymarket at a time for a message.

    Signals:
        undo_requested: bring a Send back into the composer; with its ``BatchId``.
        edit_requested: bring one message back into the composer; with its ``EntryId``.
        started: a request to Heymarket is on its way; with the ``EntryId``.
        finished: an act has succeeded or failed; with the ``EntryId`` and the error in words, "" on success.
    """

    undo_requested = Signal(str)
    edit_requested = Signal(int)
    started = Signal(int)
    finished = Signal(int, str)

    def __init__(self, core: Core, start: StartTask, now: Callable[[], datetime], window: QWidget) -> None:
        super().__init__(window)
        self._core = core
        self._start = start
        self._now = now
        self._window = window
        self._asking: set[EntryId] = set()

    def is_asking(self, entry_id: EntryId) -> bool:
        """Whether a request about this message is on its way."""
        return entry_id in self._asking

    def carry_out(self, step: EntryAction, entry: Entry) -> None:
        """Carry out one of these actions; ``finished`` tells what came of it."""
        words = ""
        try:
            is_over = self._carry_out(step, entry)
        except HeyDeskError as error:
            is_over, words = True, translate(error.sentence)
        if is_over:
            self.finished.emit(entry.id, words)

    def _carry_out(self, step: EntryAction, entry: Entry) -> bool:
        """Return whether it is done; else Heymarket or the person is being asked. Raises HeyDeskError."""
        outbox, schedules, entry_id = self._core.outbox, self._core.schedules, entry.id
        verbs: dict[EntryAction, Callable[[], object]] = {
            EntryAction.UNDO: lambda: self.undo_requested.emit(entry.batch_id),
            EntryAction.TO_COMPOSER: lambda: self.edit_requested.emit(entry_id),
            EntryAction.SEND_NOW: lambda: outbox.send_now(entry.batch_id),
            EntryAction.RETRY: lambda: outbox.retry(entry_id),
            EntryAction.RESEND: lambda: outbox.retry(entry_id),
            EntryAction.LOOK_AGAIN: lambda: outbox.look_again(entry_id),
            EntryAction.MARK_SENT: lambda: outbox.mark_sent(entry_id),
            EntryAction.DISCARD: lambda: outbox.discard(entry_id),
            EntryAction.GO_NOW: lambda: schedules.send_now(entry_id),
            EntryAction.FINISH: lambda: self._core.follow_ups.retry(entry_id),
        }
        questions: dict[EntryAction, Callable[[], object]] = {
            EntryAction.READ_BACK: lambda: self._ask(entry_id, lambda: schedules.read_back(entry_id)),
            EntryAction.CANCEL: lambda: self._ask(entry_id, lambda: schedules.cancel(entry_id)),
            EntryAction.CHANGE_TIME: lambda: self._choose_time(entry),
        }
        is_over = step in verbs
        (verbs if is_over else questions)[step]()
        return is_over

    def _choose_time(self, entry: Entry) -> None:
        entry_id, message = entry.id, entry.message
        dialog = TimeDialog(
            self.tr("Change time"),
            self._now,
            message.send_at,
            lambda at: local_time_words(message.as_draft(), at, HOME),
            self._window,
        )
        dialog.chosen.connect(
            lambda at: self._ask(entry_id, lambda: self._core.schedules.change(entry_id, at)),
        )
        dialog.open()

    def _ask(self, entry_id: EntryId, question: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if entry_id in self._asking:
            return
        self._asking.add(entry_id)
        self.started.emit(entry_id)
        self._start(self._carry(entry_id, question))

    async def _carry(self, entry_id: EntryId, question: Callable[[], Coroutine[Any, Any, None]]) -> None:
        words = ""
        try:
            await question()
        except HeyDeskError as error:
            words = translate(error.sentence)
        finally:
            self._asking.discard(entry_id)
        self.finished.emit(entry_id, words)
