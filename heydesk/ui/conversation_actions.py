"""What a person does with the open conversation besides writing in it: hand over, close, opt out, remind, skip.

Each is a command of the window, with a key. What can't be taken back is asked about first, by the person's name. Once
it is done the next one who waits is opened, where this one waited.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.records import AccountId, ConversationAddress, Inbox, MemberId
from heydesk.ui.main_window import MainWindow
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, coming, translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.dialogs import Answer, Question
from heydesk.ui.widgets.inputs import Choice, Picker
from heydesk.ui.widgets.labels import Heading, quiet_label

_YES, _NO = "yes", "no"
_NOTE_LINES = 4
_SIDE = 24
_WIDTH = 420
_MORNING = 9


class OpenConversation:
    """What the commands act on: a conversation, in whose name, and what its people are called."""

    def __init__(
        self, account_id: AccountId, address: ConversationAddress, inbox: Inbox, member_id: MemberId, name: str
    ) -> None:
        self.account_id = account_id
        self.address = address
        self.inbox = inbox
        self.member_id = member_id
        self.name = name


class HandOverDialog(QDialog):
    """Asks to whom, with a private note that goes along. Opened, never executed.

    Signals:
        chosen: hand it over; with the ``MemberId`` and the note, which may be empty.
    """

    chosen = Signal(int, str)

    def __init__(self, conversation: OpenConversation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("handOver")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Hand {name} to a teammate").format(name=conversation.name)
        self.setWindowTitle(title)
        members = [each for each in conversation.inbox.members if each.id != conversation.member_id]
        self._who = Picker(self.tr("Teammate"))
        self._who.setObjectName("handTo")
        first = members[0].id if len(members) == 1 else None
        self._who.offer([Choice(each.id, each.label) for each in members], first, self.tr("Choose a teammate"))
        self._note = QPlainTextEdit()
        self._note.setObjectName("handNote")
        self._note.setAccessibleName(self.tr("Private note"))
        self._note.setPlaceholderText(self.tr("Private note for your teammate (optional)"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(_NOTE_LINES * self.fontMetrics().height() + 16)
        self._ok = Button(self.tr("Hand over"), ButtonKind.PRIMARY)
        self._ok.setObjectName("handOverNow")
        self._ok.setEnabled(self._who.value is not None)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("cancel")
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(12)
        column.addWidget(Heading(title))
        column.addWidget(self._who)
        column.addWidget(self._note)
        column.addWidget(quiet_label(self.tr("Only your team sees this"), wraps=True))
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        self._who.chosen.connect(lambda: self._ok.setEnabled(self._who.value is not None))
        self._ok.clicked.connect(self._on_ok_clicked)
        cancel.clicked.connect(self.reject)
        self._who.setFocus()

    def _on_ok_clicked(self) -> None:
        if (value := self._who.value) is not None:
            self.chosen.emit(value, self._note.toPlainText())
            self.accept()


class ConversationActions(QObject):
    """Carries the commands out and says what came of it.

    Signals:
        done: the conversation that is open needs nothing more: open the next one.
        skipped: leave it as it is and open the next one.
        told: what came of a command, in one sentence, and whether it is an error.
    """

    done = Signal()
    skipped = Signal()
    told = Signal(str, bool)

    def __init__(
        self, core: Core, start: StartTask, window: MainWindow, read: Callable[[], OpenConversation | None]
    ) -> None:
        """``read`` returns the conversation that is open."""
        super().__init__(window)
        self._core = core
        self._start = start
        self._window = window
        self._read = read
        command, tr = window.add_command, self.tr
        self.commands = (
            command(tr("Skip to the next waiting"), "skip", self.skipped.emit),
            command(tr("Hand to a teammate…"), "handTo", self._hand_over),
            command(tr("Close conversation"), "close", self._close),
            command(tr("Remind me if they don't answer…"), "remind", self._ask_when),
            command(tr("Opt out…"), "optOut", self._ask_opt_out),
            command(tr("Wrong number…"), "wrongNumber", self._ask_wrong_number),
        )

    def refresh(self) -> None:
        """Offer what can be done with the conversation that is open now."""
        conversation = self._read()
        _, *others = self.commands
        for command in others:
            command.setEnabled(conversation is not None)
        if conversation is not None and len(conversation.address.phones) != 1:
            for command in others[2:]:  # to remind, opt out or note a wrong number takes one person
                command.setEnabled(False)

    def _hand_over(self) -> None:
        conversation = self._read()
        if conversation is None:
            return
        if all(each.id == conversation.member_id for each in conversation.inbox.members):
            words = self.tr("{inbox} has no other members.").format(inbox=conversation.inbox.name)
            self._tell(words, is_error=True)
            return
        dialog = HandOverDialog(conversation, self._window)
        dialog.chosen.connect(partial(self._on_hand_over_chosen, conversation))
        dialog.open()

    def _on_hand_over_chosen(self, conversation: OpenConversation, to: MemberId, note: str) -> None:
        member = conversation.inbox.member(to)
        words = self.tr("Handed {name} to {member}.")
        said = words.format(name=conversation.name, member="" if member is None else member.label)
        acts = self._core.conversations
        reassigning = acts.reassign(conversation.account_id, conversation.address, conversation.member_id, to, note)
        self._start(self._carry_out(conversation, reassigning, said))

    def _close(self) -> None:
        conversation = self._read()
        if conversation is not None:
            acts = self._core.conversations
            closing = acts.close(conversation.account_id, conversation.address, conversation.member_id)
            words = self.tr("Closed the conversation with {name}.").format(name=conversation.name)
            self._start(self._carry_out(conversation, closing, words))

    def _ask_opt_out(self) -> None:
        conversation = self._read()
        if conversation is not None:
            self._ask(
                self.tr("Opt {name} out?").format(name=conversation.name),
                self.tr("Nobody on your team can text them until they text START. No text is sent."),
                self.tr("Opt out"),
                partial(self._opt_out, conversation),
            )

    def _opt_out(self, conversation: OpenConversation) -> None:
        acts = self._core.conversations
        opting_out = acts.opt_out(conversation.account_id, conversation.address, conversation.member_id)
        words = self.tr("{name} is opted out.").format(name=conversation.name)
        self._start(self._carry_out(conversation, opting_out, words))

    def _ask_wrong_number(self) -> None:
        conversation = self._read()
        if conversation is not None:
            self._ask(
                self.tr("Is this the wrong number for {name}?").format(name=conversation.name),
                self.tr("The number is opted out, a private note says why, and the conversation is closed."),
                self.tr("Wrong number"),
                partial(self._note_wrong_number, conversation),
            )

    def _note_wrong_number(self, conversation: OpenConversation) -> None:
        acts = self._core.conversations
        note = self.tr("Wrong number: this isn't {name}. Opted out.").format(name=conversation.name)
        noting = acts.wrong_number(conversation.account_id, conversation.address, conversation.member_id, note)
        words = self.tr("Marked as a wrong number and opted out.")
        self._start(self._carry_out(conversation, noting, words))

    def _ask_when(self) -> None:
        """Offer the times that people mean: soon, later today, tomorrow morning, the day after."""
        conversation = self._read()
        if conversation is None:
            return
        now = self._core.clock().astimezone()
        tomorrow = (now + timedelta(days=1)).replace(hour=_MORNING, minute=0, second=0, microsecond=0)
        times = (now + timedelta(hours=1), now + timedelta(hours=4), tomorrow, tomorrow + timedelta(days=1))
        labels = (self.tr("In 1 hour"), self.tr("In 4 hours"), *(coming(at, now) for at in times[2:]))
        answers = [Answer(str(place), words, f"remind_{place}") for place, words in enumerate(labels)]
        question = Question(
            self.tr("Remind you if {name} doesn't answer?").format(name=conversation.name),
            (self.tr("HeyDesk shows them under Needs attention at that time, unless they texted first."),),
            (*answers, Answer(_NO, self.tr("Cancel"), "cancel")),
            self._window,
        )
        question.answered.connect(partial(self._on_when_answered, conversation, times))
        question.open()

    def _on_when_answered(self, conversation: OpenConversation, times: tuple[datetime, ...], answer: str) -> None:
        if answer == _NO:
            return
        at = times[int(answer)]
        try:
            self._core.reminders.add(conversation.account_id, conversation.address, at)
        except HeyDeskError as error:
            self._tell(translate(error.sentence), is_error=True)
            return
        now = self._core.clock()
        words = self.tr("You'll be reminded {time} if {name} doesn't answer.")
        self._tell(words.format(time=coming(at, now), name=conversation.name))

    def _ask(self, title: str, words: str, yes: str, act: Callable[[], None]) -> None:
        answers = (Answer(_YES, yes, "yes"), Answer(_NO, self.tr("Cancel"), "cancel"))
        question = Question(title, (words,), answers, self._window)
        question.answered.connect(lambda answer: act() if answer == _YES else None)
        question.open()

    async def _carry_out(self, conversation: OpenConversation, doing: Coroutine[Any, Any, object], said: str) -> None:
        """Do it, say so, and go on to the next one if this one is still open."""
        try:
            await doing
        except HeyDeskError as error:
            self._tell(translate(error.sentence), is_error=True)
            return
        self._tell(said)
        now = self._read()
        if (
            now is not None
            and now.account_id == conversation.account_id
            and now.address.is_same(conversation.address)
        ):
            self.done.emit()

    def _tell(self, words: str, *, is_error: bool = False) -> None:
        announce(self._window, words, urgent=is_error)
        self.told.emit(words, is_error)
