"""The action buttons of the details page: labels, order, confirmation, and the actions that ask the service."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.core.outbox_view import EntryAction, EntryDetails
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.outbox_entry import Ask
from heydesk.domain.phone_numbers import HOME
from heydesk.domain.records import EntryId
from heydesk.ui.composer.schedule_bar import local_time_words
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.dialogs import TimeDialog
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.labels import Notice, StripKind

ORDER = (
    EntryAction.LOOK_AGAIN,
    EntryAction.RETRY,
    EntryAction.RESEND,
    EntryAction.MARK_SENT,
    EntryAction.UNDO,
    EntryAction.SEND_NOW,
    EntryAction.GO_NOW,
    EntryAction.CHANGE_TIME,
    EntryAction.READ_BACK,
    EntryAction.CANCEL,
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
}

_WORDS = {
    EntryAction.UNDO: QT_TRANSLATE_NOOP("Step", "Undo"),
    EntryAction.SEND_NOW: QT_TRANSLATE_NOOP("Step", "Send now"),
    EntryAction.RETRY: QT_TRANSLATE_NOOP("Step", "Try again"),
    EntryAction.RESEND: QT_TRANSLATE_NOOP("Step", "It did not go: resend"),
    EntryAction.LOOK_AGAIN: QT_TRANSLATE_NOOP("Step", "Look again"),
    EntryAction.MARK_SENT: QT_TRANSLATE_NOOP("Step", "It went: mark as sent"),
    EntryAction.TO_COMPOSER: QT_TRANSLATE_NOOP("Step", "To composer"),
    EntryAction.DISCARD: QT_TRANSLATE_NOOP("Step", "Discard"),
    EntryAction.GO_NOW: QT_TRANSLATE_NOOP("Step", "Send it now"),
    EntryAction.CHANGE_TIME: QT_TRANSLATE_NOOP("Step", "Change time…"),
    EntryAction.READ_BACK: QT_TRANSLATE_NOOP("Step", "Look it up"),
    EntryAction.CANCEL: QT_TRANSLATE_NOOP("Step", "Cancel it"),
}


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What an action that asks for a second press shows: the warning, and the button's label then."""

    warning: str
    button: str


def step_words(step: EntryAction, story: EntryDetails) -> str:
    """Return the label of an action's button."""
    tr = QCoreApplication.translate
    if step is EntryAction.RETRY and story.entry.ask is Ask.WAITED:
        return tr("Step", "Send it now")
    if step is EntryAction.RETRY and story.entry.ask in {Ask.CROSSED, Ask.WROTE_FIRST}:
        return tr("Step", "Send anyway")
    if step is EntryAction.DISCARD and story.entry.ask is Ask.UNDELIVERED:
        return tr("Step", "Put aside")
    return tr("Step", str(_WORDS[step]))


def first_choice(story: EntryDetails) -> EntryAction | None:
    """Return the action whose button is primary; None where nothing is asked."""
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
    step = wanted.get(story.entry.ask) if story.entry.ask is not None else None
    return step if step in story.acts else None


def confirmation_for(step: EntryAction, story: EntryDetails) -> Confirmation | None:
    """Return what must be confirmed before this action; None if it is carried out at once."""
    tr = QCoreApplication.translate
    if step is EntryAction.TO_COMPOSER and story.may_go_twice:
        return Confirmation(
            tr(
                "Step",
                "It may have arrived already. If you send it again from the composer, {who} may get it twice."
                " Press “To composer anyway” if that is all right.",
            ).format(who=story.who),
            tr("Step", "To composer anyway"),
        )
    if step is EntryAction.DISCARD and story.entry.ask is not Ask.UNDELIVERED:
        return Confirmation(
            tr("Step", "It will not be sent then. Its words stay readable here for as long as history is kept."),
            tr("Step", "Discard it"),
        )
    return None


class ActionBar(QWidget):
    """One button for each action that is possible now. One to be confirmed warns first, and needs a second press.

    Signals:
        chosen: the person decided; with the ``EntryAction``.
    """

    chosen = Signal(EntryAction)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story: EntryDetails | None = None
        self._armed: EntryAction | None = None
        buttons = QWidget()
        flow = Wrap()
        buttons.setLayout(flow)
        self._buttons: dict[EntryAction, Button] = {}
        for step in ORDER:
            if step is EntryAction.TO_COMPOSER:
                flow.add_spring()
            button = self._buttons[step] = Button("")
            button.setObjectName(OBJECT_NAMES[step])
            button.clicked.connect(lambda _checked=False, step=step: self._on_button_clicked(step))
            flow.addWidget(button)
        self._warning = Notice(StripKind.WARNING, "warning")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(buttons)
        layout.addWidget(self._warning)

    def show_story(self, story: EntryDetails) -> None:
        """Show the actions that are possible now. A warning stays while message and actions are the same."""
        before, self._story = self._story, story
        same = before is not None and before.entry.id == story.entry.id and before.acts == story.acts
        if not same:
            self._armed = None
            self._warning.say("")
        first = first_choice(story)
        for step, button in self._buttons.items():
            button.setVisible(step in story.acts)
            button.set_kind(ButtonKind.PRIMARY if step is first else ButtonKind.PLAIN)
            button.setText(self._words(step, story))
        self.setVisible(bool(story.acts))

    def focus_first(self) -> bool:
        """Focus the primary button, or else the first; False if there is none."""
        story = self._story
        if story is None or not story.acts:
            return False
        step = first_choice(story) or next(step for step in ORDER if step in story.acts)
        self._buttons[step].setFocus()
        return True

    def _words(self, step: EntryAction, story: EntryDetails) -> str:
        doubt = confirmation_for(step, story) if step is self._armed else None
        return doubt.button if doubt is not None else step_words(step, story)

    def _on_button_clicked(self, step: EntryAction) -> None:
        story = self._story
        if story is None:
            return
        doubt = confirmation_for(step, story)
        ask = doubt is not None and self._armed is not step
        self._armed = step if ask else None
        self._warning.say(doubt.warning if doubt is not None and ask else "")
        self.show_story(story)
        if not ask:
            self.chosen.emit(step)


class ScheduleActions(QObject):
    """Carries out the actions on a scheduled message, which ask the service; one request at a time for a message.

    Signals:
        started: a request to the service is on its way; with the ``EntryId``.
        finished: it has succeeded or failed; with the ``EntryId`` and the error in words, "" on success.
    """

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

    def carry_out(self, step: EntryAction, story: EntryDetails) -> None:
        """Carry out one of these actions. Raises HeyDeskError if it needs no request and comes too late."""
        entry_id = story.entry.id
        match step:
            case EntryAction.GO_NOW:
                self._core.schedules.send_now(entry_id)
            case EntryAction.READ_BACK:
                self._ask(entry_id, lambda: self._core.schedules.read_back(entry_id))
            case EntryAction.CANCEL:
                self._ask(entry_id, lambda: self._core.schedules.cancel(entry_id))
            case _:
                self._choose_time(story)

    def _choose_time(self, story: EntryDetails) -> None:
        entry_id = story.entry.id
        message = story.entry.message
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
