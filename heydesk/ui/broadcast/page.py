"""The page that takes the composer's place before a broadcast goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from heydesk.core.broadcasts import ListInDoubt
from heydesk.core.compose import CheckedDraft
from heydesk.core.core import Core
from heydesk.domain.broadcast import BroadcastPlan, Sample
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import ListId
from heydesk.domain.message import Draft
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import Inbox
from heydesk.ui.broadcast.plan_view import PlanView
from heydesk.ui.composer.check_list import CheckList
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, coming, isolated, translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import Heading, Notice, StripKind
from heydesk.ui.widgets.painting import field_height

# What the page of a broadcast says.

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


# Confirming by typing how many they are.

_MOST_DIGITS = 20
"""More than any number has that is asked for. Python refuses to read one of some thousand digits."""


class CountConfirmation(QWidget):
    """A field for the number, and the button that it frees. Enter in the field is the button.

    Signals:
        confirmed: the right number stands there, and the person sends.
        first_asked: the person wants to see it on their own phone before.
    """

    confirmed = Signal()
    first_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._is_free = True
        self.first = Button(self.tr("Send to me first…"))
        self.first.setObjectName("sendToMe")
        self.first.clicked.connect(self.first_asked)
        self._label = QLabel()
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._label.setMinimumHeight(field_height(self._label.fontMetrics()))
        self._field = LineField()
        self._field.setObjectName("confirmCount")
        self._field.setFixedWidth(self._field.fontMetrics().averageCharWidth() * 14)
        self._send = Button("", ButtonKind.PRIMARY)
        self._send.setObjectName("sendBroadcast")
        self._send.clicked.connect(self._on_sent)
        self._field.returnPressed.connect(self._on_sent)
        self._field.textChanged.connect(self._weigh)
        flow = Wrap()
        self.setLayout(flow)
        flow.addWidget(self.first)
        flow.add_spring()
        for part in (self._label, self._field, self._send):
            flow.addWidget(part)

    def ask(self, number: int, prompt: str, button: str) -> None:
        """Ask for this number; ``prompt`` says so, ``button`` what happens then. What was typed for another goes."""
        if number != self._number:
            self._field.clear()
        self._number = number
        self._label.setText(prompt)
        self._field.setAccessibleName(prompt)
        self._send.setText(button)
        self._weigh()
        self.updateGeometry()

    def reset(self) -> None:
        """Begin anew: nothing has been confirmed."""
        self._field.clear()

    def focus_first(self) -> None:
        """Put the keyboard where the number is typed."""
        self._field.setFocus()

    def set_free(self, free: bool) -> None:
        """Let it be sent, or not: it is on its way, or something is missing."""
        self._is_free = free
        self._weigh()

    @property
    def _is_right(self) -> bool:
        typed = "".join(char for char in self._field.text() if char not in " ,.'\u2019\u00a0\u202f")
        return typed.isdecimal() and len(typed) <= _MOST_DIGITS and int(typed) == self._number

    def _weigh(self) -> None:
        self._send.setEnabled(self._is_free and self._is_right)

    def _on_sent(self) -> None:
        if self._send.isEnabled():
            self.confirmed.emit()


class BroadcastSender(QObject):
    """Sends it once, whatever is pressed.

    Signals:
        begun: the list is being made.
        sent: it is in the outbox; with its BatchId.
        failed: nothing was sent; why, in words, and whether the list may be there all the same.
    """

    begun = Signal()
    sent = Signal(str)
    failed = Signal(str, bool)

    def __init__(self, core: Core, start: StartTask, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._start = start
        self._flight = 0
        self.is_busy = False

    def send(self, asked: CheckedDraft) -> None:
        """Put a broadcast to a list into the outbox."""
        self._put(asked, asked.draft.lists[0])

    def send_to(self, asked: CheckedDraft, title: str, phones: Sequence[str], *, again: bool = False) -> None:
        """Make a list of these people, and put the broadcast to it into the outbox."""
        if self.is_busy:
            return
        self._flight += 1
        self.is_busy = True
        self.begun.emit()
        self._start(self._make(asked, title, phones, self._flight, again=again))

    def give_up(self) -> None:
        """The person has gone elsewhere: what is being made is made, and nothing is sent."""
        self._flight += 1
        self.is_busy = False

    async def _make(
        self, asked: CheckedDraft, title: str, phones: Sequence[str], flight: int, *, again: bool
    ) -> None:
        try:
            list_id = await self._core.broadcasts.make_list(asked.account_id, title, phones, asked.seed, again=again)
        except HeyDeskError as error:
            if flight == self._flight:
                self.is_busy = False
                self.failed.emit(translate(error.sentence), isinstance(error, ListInDoubt))
            return
        if flight == self._flight:
            self.is_busy = False
            self._put(asked, list_id)

    def _put(self, asked: CheckedDraft, list_id: ListId) -> None:
        draft = replace(asked.draft, recipients=(), pending="", lists=(list_id,))
        try:
            checked = asked if draft == asked.draft else self._core.compose.check(asked.account_id, draft, asked.seed)
            batch_id = self._core.compose.send(checked)
        except HeyDeskError as error:
            self.failed.emit(translate(error.sentence), False)
            return
        self.sent.emit(batch_id)


class BroadcastPlanner(QObject):
    """Reads the list anew, so that the number is that of now, and plans; one broadcast at a time.

    Signals:
        ready: with the Plan; and, where the list could not be read anew, why not, in words.
        failed: it can't be planned; why, in words.
    """

    ready = Signal(object, str)
    failed = Signal(str)

    def __init__(self, core: Core, start: StartTask, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._start = start
        self._turn = 0
        self.is_busy = False

    def begin(self, asked: CheckedDraft, crowd: Sequence[str]) -> None:
        """Find out about this one; nothing more is heard of one before."""
        self._turn += 1
        self.is_busy = True
        self._start(self._find_out(asked, crowd, self._turn))

    def stop(self) -> None:
        """Say nothing more."""
        self._turn += 1
        self.is_busy = False

    async def _find_out(self, asked: CheckedDraft, crowd: Sequence[str], turn: int) -> None:
        trouble = ""
        for list_id in asked.draft.lists:
            try:
                await self._core.directory.read_list(asked.account_id, list_id)
            except HeyDeskError as error:  # not every team may read lists: it is planned by what was last read then
                trouble = translate(error.sentence)
        try:
            plan = await self._core.broadcast_plans.plan(asked.account_id, asked.draft, crowd)
        except HeyDeskError as error:
            if turn == self._turn:
                self.is_busy = False
                self.failed.emit(translate(error.sentence))
            return
        if turn == self._turn:
            self.is_busy = False
            self.ready.emit(plan, trouble)


class BroadcastPage(QWidget):
    """Shows to whom it goes and how it reads, and sends it when the number has been typed.

    Signals:
        closed: the person goes back to writing; nothing was sent.
        sent: it is in the outbox; with the ``CheckedDraft`` and its ``BatchId``.

    Attributes:
        warnings: what should be known before it is sent; its signals lead back to the composer.
    """

    closed = Signal()
    sent = Signal(CheckedDraft, str)

    def __init__(
        self, core: Core, start: StartTask, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._now = now
        self._asked: CheckedDraft | None = None
        self._crowd: tuple[str, ...] = ()
        self._plan: BroadcastPlan | None = None
        self._launch = BroadcastSender(core, start, self)
        self._preparation = BroadcastPlanner(core, start, self)
        self.setObjectName("broadcast")
        self.setAccessibleName(self.tr("Broadcast"))
        self._build()
        self._preparation.ready.connect(self._on_preparation_ready)
        self._preparation.failed.connect(self._on_preparation_failed)
        self._launch.begun.connect(self._on_launch_begun)
        self._launch.failed.connect(self._on_launch_failed)
        self._launch.sent.connect(self._on_launch_sent)

    def ask(self, asked: CheckedDraft) -> bool:
        """Show this broadcast; False, with nothing changed, where it can't be sent any more."""
        try:
            checked = self._core.compose.revalidate(asked)
            inboxes = self._core.directory.inboxes(asked.account_id)
        except HeyDeskError:
            return False
        if checked.errors or not checked.is_broadcast:
            return False
        self._launch.give_up()
        self._asked, self._crowd, self._plan = checked, checked.crowd, None
        for notice in (self._trouble, self._done):
            notice.say("")
        self._again.hide()
        self._confirm.reset()
        inbox = next((inbox for inbox in inboxes if inbox.id == asked.draft.inbox_id), None)
        self._route.setText(route_words(asked.draft, inbox))
        self._name.setVisible(bool(checked.crowd))
        self._list_name.setText(suggested_name(len(checked.crowd), self._now()) if checked.crowd else "")
        self._busy.say("" if checked.crowd else self.tr("Asking the service who is on the list…"))
        self._preparation.begin(checked, checked.crowd)
        self._show(checked)
        announce(self, self._title.text())
        return True

    def focus_first(self) -> None:
        """Put the keyboard where something is to be typed."""
        self._confirm.focus_first()

    def _build(self) -> None:
        back = Button(self.tr("Back to writing"), ButtonKind.LINK)
        back.setObjectName("backFromBroadcast")
        back.setToolTip(self.tr("Esc"))
        back.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        self._title = Heading()
        self._route = _soft()
        self._view = PlanView()
        self.warnings = CheckList()
        self.warnings.setObjectName("broadcastChecks")
        self._name = self._name_row()
        self._confirm = CountConfirmation()
        self._confirm.confirmed.connect(self._on_confirmed)
        self._confirm.first_asked.connect(self._on_first_asked)
        self._foot = _soft()
        self._trouble = Notice(StripKind.ERROR)
        self._trouble.setObjectName("broadcastTrouble")
        self._again = Button(self.tr("Make the list again"))
        self._again.setObjectName("makeListAgain")
        self._again.clicked.connect(lambda: self._go(again=True))
        self._busy = Notice(StripKind.WARNING, "waiting")
        self._done = Notice(StripKind.WARNING, "check")
        self._done.setObjectName("sentToMe")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 4, 20, 16)
        column.setSpacing(12)
        for part in (self._title, self._route, self._view, self.warnings, self._name, self._trouble):
            column.addWidget(part)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._busy, self._done, self._confirm, self._foot):
            column.addWidget(part)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 12, 0, 0)
        rows.setSpacing(6)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(back)
        top.addStretch()
        rows.addLayout(top)
        rows.addWidget(area, 1)

    def _name_row(self) -> QWidget:
        """The name of the list that is going to be made."""
        self._list_name = LineField()
        self._list_name.setObjectName("listName")
        self._list_name.setAccessibleName(self.tr("Name of the new list"))
        self._list_name.textChanged.connect(self._weigh)
        note = _soft()
        note.setText(self.tr("They become a list of this name in Heymarket, which stays there."))
        label = QLabel(self.tr("Name of the new list"))
        row = QWidget()
        rows = QVBoxLayout(row)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for part in (label, self._list_name, note):
            rows.addWidget(part)
        return row

    def _show(self, checked: CheckedDraft) -> None:
        draft, now = checked.draft, self._now()
        message = checked.messages[0] if checked.messages else None
        people = len(checked.crowd) or (message.people if message else 0) or None
        if self._plan is not None:
            people = self._plan.count
        name = "" if message is None else message.list_name or self.tr("List {number}").format(number=message.list_id)
        number = int((message and message.list_id) or 0) if people is None else people
        self._title.say(title_words(name, people))
        self._view.show_plan(self._plan)
        if sorted(translate(one.sentence) for one in checked.warnings) != sorted(self.warnings.words):
            self.warnings.show_problems(checked.warnings)
        self._confirm.first.setVisible(self._plan is not None and bool(self._plan.samples))
        self._confirm.ask(number, prompt_words(people, number), button_words(people, draft.send_at, now))
        self._foot.setText(foot_words(self._core.policy.settings.broadcast_hold, draft.send_at, now))
        self._weigh()

    def _weigh(self) -> None:
        named = not self._crowd or bool(self._list_name.text().strip())
        self._list_name.set_bad("" if named else self.tr("The list needs a name."))
        waits = self._preparation.is_busy or self._launch.is_busy
        nobody = self._plan is not None and self._plan.count == 0
        self._confirm.set_free(named and not waits and not nobody)

    def _on_confirmed(self) -> None:
        self._go(again=False)

    def _go(self, *, again: bool) -> None:
        if self._asked is None:
            return
        self._trouble.say("")
        self._again.hide()
        if self._crowd:
            self._launch.send_to(self._asked, self._list_name.text().strip(), self._people(), again=again)
        else:
            self._launch.send(self._asked)

    def _people(self) -> tuple[str, ...]:
        """Those of the crowd that the plan does not leave out."""
        left_out = {one.phone for one in self._plan.excluded} if self._plan is not None else set()
        return tuple(phone for phone in self._crowd if phone not in left_out)

    def _on_preparation_ready(self, plan: BroadcastPlan, trouble: str) -> None:
        asked = self._asked
        self._busy.say(stale_words(trouble) if trouble and plan.is_known else "")
        if asked is None:
            return
        self._plan = plan
        try:
            self._asked = self._core.compose.revalidate(asked)
            self._show(self._asked)
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))

    def _on_preparation_failed(self, words: str) -> None:
        self._busy.say("")
        self._trouble.say(words)
        self._weigh()

    def _on_first_asked(self) -> None:
        from heydesk.ui.broadcast.send_test_dialog import SendTestDialog

        if self._plan is None or self._asked is None:
            return
        try:
            number = self._core.broadcasts.own_number(self._asked.account_id)
        except HeyDeskError:
            number = ""  # it is typed again
        SendTestDialog(self._plan.samples, number, self._send_to_me, self).open()

    def _send_to_me(self, sample: Sample, number: str) -> None:
        asked = self._asked
        if asked is None:
            return
        self._core.broadcasts.send_to_me(asked.account_id, asked.draft, sample.text, number)
        self._done.say(self.tr("It is on its way to {number}; the outbox shows it.").format(number=number.strip()))

    def _on_launch_begun(self) -> None:
        self._busy.say(self.tr("The list is being made. Back to writing stops it before anything is sent."))
        self._weigh()

    def _on_launch_failed(self, words: str, is_in_doubt: bool) -> None:
        self._busy.say("")
        self._trouble.say(words)
        self._again.setVisible(is_in_doubt)
        self._weigh()

    def _on_launch_sent(self, batch_id: str) -> None:
        asked, self._asked = self._asked, None
        self._busy.say("")
        self.sent.emit(asked, batch_id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere has not sent anything."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._launch.give_up()
            self._preparation.stop()
            self._busy.say("")


def _soft() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
