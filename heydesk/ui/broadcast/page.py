"""The page of a broadcast, shown in the composer's place before it is sent: plan, warnings, confirmation."""

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
from heydesk.domain.message import Draft
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import Inbox, ListId
from heydesk.ui.broadcast.plan_view import PlanView
from heydesk.ui.composer.check_list import CheckList
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, coming, isolated, join_sentences, sortable_moment, translate, translate_plural
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import Heading, Notice, StripKind, quiet_label
from heydesk.ui.widgets.painting import field_height

_CONTEXT = "Broadcast"


def title_words(name: str, people: int | None) -> str:
    """Return the title: the list and its size. ``name`` is "" for people who are not a list yet."""
    tr = QCoreApplication.translate
    if not name:
        return translate_plural(
            _CONTEXT, "Broadcast to %n person, alone", "Broadcast to %n people, each alone", people or 0
        )
    if people is None:
        return tr(_CONTEXT, "Broadcast to everybody on “{name}”, each alone").format(name=isolated(name))
    words = translate_plural(
        _CONTEXT, "Broadcast to “{name}”: %n person, alone", "Broadcast to “{name}”: %n people, each alone", people
    )
    return words.format(name=isolated(name))


def route_words(draft: Draft, inbox: Inbox | None) -> str:
    """Say from which inbox and member it comes, and where replies go."""
    tr = QCoreApplication.translate
    if inbox is None:
        return ""
    member = inbox.member(draft.sender_id) if draft.sender_id is not None else None
    words = (
        tr(_CONTEXT, "From {inbox} {number}, as {member} · one text each, replies come back one to one")
        if inbox.phones
        else tr(_CONTEXT, "From {inbox}, as {member} · one text each, replies come back one to one")
    )
    return words.format(
        inbox=isolated(inbox.name),
        number=national(inbox.phones[0]) if inbox.phones else "",
        member=isolated(member.label if member else ""),
    )


def prompt_words(people: int | None, number: int) -> str:
    """Return the prompt for the count; if that is unknown, for the list's number."""
    tr = QCoreApplication.translate
    if people is None:
        return tr(_CONTEXT, "How many they are is not known. Type the list's number, {number}, to confirm").format(
            number=number
        )
    return tr(_CONTEXT, "Type {number} to confirm").format(number=number)


def button_words(people: int | None, at: datetime | None, now: datetime) -> str:
    """Return the label of the send button."""
    tr = QCoreApplication.translate
    if at is not None:
        return tr(_CONTEXT, "Schedule for {time}").format(time=coming(at, now))
    if people is None:
        return tr(_CONTEXT, "Send to all of them")
    return translate_plural(_CONTEXT, "Send to %n person", "Send to %n people", people)


def foot_words(hold: float, at: datetime | None, now: datetime) -> str:
    """Say how long it can be undone."""
    tr = QCoreApplication.translate
    if at is not None:
        words = tr(_CONTEXT, "Heymarket sends it at {time}. Until then it can be changed or cancelled in the outbox.")
        return words.format(time=coming(at, now))
    if hold < 1:
        return tr(_CONTEXT, "It goes at once, and can't be taken back.")
    return translate_plural(
        _CONTEXT,
        "It is held for %n s, with Undo. After that it can't be taken back.",
        "It is held for %n s, with Undo. After that it can't be taken back.",
        round(hold),
    )


def stale_words(trouble: str) -> str:
    """Say that the count may be out of date, and why."""
    words = QCoreApplication.translate(
        _CONTEXT, "Who is on the list may be others by now: this is how it stood when it was last read."
    )
    return join_sentences(trouble, words)


def suggested_name(people: int, now: datetime) -> str:
    """Return a distinct name for a new list."""
    words = translate_plural(_CONTEXT, "%n person, {day}", "%n people, {day}", people)
    return words.format(day=sortable_moment(now))


_MOST_DIGITS = 20
"""More than any count has. Python refuses to convert some thousand digits."""


class CountConfirmation(QWidget):
    """Confirms a broadcast by typing its number of people: the field enables the send button; Enter presses it.

    Signals:
        confirmed: send; the right number was typed.
        test_requested: send one rendering to the person's own phone first.

    Attributes:
        test_button: the button that emits ``test_requested``.
    """

    confirmed = Signal()
    test_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._is_sendable = True
        self.test_button = Button(self.tr("Send to me first…"))
        self.test_button.setObjectName("sendToMe")
        self.test_button.clicked.connect(self.test_requested)
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
        self._field.textChanged.connect(self._update_button)
        flow = Wrap()
        self.setLayout(flow)
        flow.addWidget(self.test_button)
        flow.add_spring()
        for part in (self._label, self._field, self._send):
            flow.addWidget(part)

    def show_prompt(self, number: int, prompt: str, button: str) -> None:
        """Ask for this number with this prompt and button label. What was typed for another number is cleared."""
        if number != self._number:
            self._field.clear()
        self._number = number
        self._label.setText(prompt)
        self._field.setAccessibleName(prompt)
        self._send.setText(button)
        self._update_button()
        self.updateGeometry()

    def reset(self) -> None:
        """Clear the field."""
        self._field.clear()

    def focus_first(self) -> None:
        """Focus the field."""
        self._field.setFocus()

    def set_sendable(self, sendable: bool) -> None:
        """Allow sending, or not while it is being sent or something is missing."""
        self._is_sendable = sendable
        self._update_button()

    @property
    def _is_correct(self) -> bool:
        typed = "".join(char for char in self._field.text() if char not in " ,.'\u2019\u00a0\u202f")
        return typed.isdecimal() and len(typed) <= _MOST_DIGITS and int(typed) == self._number

    def _update_button(self) -> None:
        self._send.setEnabled(self._is_sendable and self._is_correct)

    def _on_sent(self) -> None:
        if self._send.isEnabled():
            self.confirmed.emit()


class BroadcastSender(QObject):
    """Puts a broadcast into the outbox, once. People who are not a list yet are made one first.

    Signals:
        started: the list is being made.
        sent: it is in the outbox; with its ``BatchId``.
        failed: nothing was sent; with the error in words, and whether the list may exist all the same.
    """

    started = Signal()
    sent = Signal(str)
    failed = Signal(str, bool)

    def __init__(self, core: Core, start: StartTask, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._start = start
        self._attempt = 0
        self.is_busy = False

    def send(self, asked: CheckedDraft) -> None:
        """Put a broadcast to a list into the outbox."""
        self._enqueue(asked, asked.draft.lists[0])

    def send_to(self, asked: CheckedDraft, title: str, phones: Sequence[str], *, again: bool = False) -> None:
        """Make a list of these people, then put the broadcast to it into the outbox."""
        if self.is_busy:
            return
        self._attempt += 1
        self.is_busy = True
        self.started.emit()
        self._start(self._make(asked, title, phones, self._attempt, again=again))

    def cancel(self) -> None:
        """Send nothing when the list has been made: the person has left the page."""
        self._attempt += 1
        self.is_busy = False

    async def _make(
        self, asked: CheckedDraft, title: str, phones: Sequence[str], attempt: int, *, again: bool
    ) -> None:
        try:
            list_id = await self._core.broadcasts.make_list(asked.account_id, title, phones, asked.seed, again=again)
        except HeyDeskError as error:
            if attempt == self._attempt:
                self.is_busy = False
                self.failed.emit(translate(error.sentence), isinstance(error, ListInDoubt))
            return
        if attempt == self._attempt:
            self.is_busy = False
            self._enqueue(asked, list_id)

    def _enqueue(self, asked: CheckedDraft, list_id: ListId) -> None:
        draft = replace(asked.draft, recipients=(), pending="", lists=(list_id,))
        try:
            checked = asked if draft == asked.draft else self._core.compose.check(asked.account_id, draft, asked.seed)
            batch_id = self._core.compose.send(checked)
        except HeyDeskError as error:
            self.failed.emit(translate(error.sentence), False)
            return
        self.sent.emit(batch_id)


class BroadcastPlanner(QObject):
    """Reads the list again, so that the count is up to date, and plans; one broadcast at a time.

    Signals:
        ready: with the ``BroadcastPlan``, and why the list could not be read again, "" if it was.
        failed: it can't be planned; with the error in words.
    """

    ready = Signal(BroadcastPlan, str)
    failed = Signal(str)

    def __init__(self, core: Core, start: StartTask, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._start = start
        self._turn = 0
        self.is_busy = False

    def start(self, asked: CheckedDraft, crowd: Sequence[str]) -> None:
        """Plan this broadcast; a plan of one before is dropped."""
        self._turn += 1
        self.is_busy = True
        self._start(self._plan_broadcast(asked, crowd, self._turn))

    def stop(self) -> None:
        """Drop the plan that is being made."""
        self._turn += 1
        self.is_busy = False

    async def _plan_broadcast(self, asked: CheckedDraft, crowd: Sequence[str], turn: int) -> None:
        trouble = ""
        for list_id in asked.draft.lists:
            try:
                await self._core.directory.read_list(asked.account_id, list_id)
            except HeyDeskError as error:  # not every team may read lists: then it is planned with what was last read
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
    """Shows recipients, samples and warnings of a broadcast, and sends it after the count has been typed.

    Signals:
        closed: back to the composer; nothing was sent.
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
        self._checked: CheckedDraft | None = None
        self._crowd: tuple[str, ...] = ()
        self._plan: BroadcastPlan | None = None
        self._sender = BroadcastSender(core, start, self)
        self._planner = BroadcastPlanner(core, start, self)
        self.setObjectName("broadcast")
        self.setAccessibleName(self.tr("Broadcast"))
        self._build()
        self._planner.ready.connect(self._on_planner_ready)
        self._planner.failed.connect(self._on_planner_failed)
        self._sender.started.connect(self._on_sender_begun)
        self._sender.failed.connect(self._on_sender_failed)
        self._sender.sent.connect(self._on_sender_sent)

    def show_broadcast(self, asked: CheckedDraft) -> bool:
        """Show this broadcast; False, with nothing changed, if it can't be sent any more."""
        try:
            checked = self._core.compose.revalidate(asked)
            inboxes = self._core.directory.inboxes(asked.account_id)
        except HeyDeskError:
            return False
        if checked.errors or not checked.is_broadcast:
            return False
        self._sender.cancel()
        self._checked, self._crowd, self._plan = checked, checked.crowd, None
        for notice in (self._trouble, self._done):
            notice.say("")
        self._again.hide()
        self._confirm.reset()
        inbox = next((inbox for inbox in inboxes if inbox.id == asked.draft.inbox_id), None)
        self._route.setText(route_words(asked.draft, inbox))
        self._name.setVisible(bool(checked.crowd))
        self._list_name.setText(suggested_name(len(checked.crowd), self._now()) if checked.crowd else "")
        self._busy.say("" if checked.crowd else self.tr("Asking the service who is on the list…"))
        self._planner.start(checked, checked.crowd)
        self._show(checked)
        announce(self, self._title.text())
        return True

    def focus_first(self) -> None:
        """Focus the field for the count."""
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
        self._route = quiet_label(wraps=True)
        self._view = PlanView()
        self.warnings = CheckList()
        self.warnings.setObjectName("broadcastChecks")
        self._name = self._name_row()
        self._confirm = CountConfirmation()
        self._confirm.confirmed.connect(self._on_confirmed)
        self._confirm.test_requested.connect(self._on_test_requested)
        self._foot = quiet_label(wraps=True)
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
        """Make the field for the name of a new list."""
        self._list_name = LineField()
        self._list_name.setObjectName("listName")
        self._list_name.setAccessibleName(self.tr("Name of the new list"))
        self._list_name.textChanged.connect(self._update_button)
        note = quiet_label(wraps=True)
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
        self._confirm.test_button.setVisible(self._plan is not None and bool(self._plan.samples))
        self._confirm.show_prompt(number, prompt_words(people, number), button_words(people, draft.send_at, now))
        self._foot.setText(foot_words(self._core.policy.settings.broadcast_hold, draft.send_at, now))
        self._update_button()

    def _update_button(self) -> None:
        named = not self._crowd or bool(self._list_name.text().strip())
        self._list_name.set_bad("" if named else self.tr("The list needs a name."))
        waits = self._planner.is_busy or self._sender.is_busy
        nobody = self._plan is not None and self._plan.count == 0
        self._confirm.set_sendable(named and not waits and not nobody)

    def _on_confirmed(self) -> None:
        self._go(again=False)

    def _go(self, *, again: bool) -> None:
        if self._checked is None:
            return
        self._trouble.say("")
        self._again.hide()
        if self._crowd:
            self._sender.send_to(self._checked, self._list_name.text().strip(), self._people(), again=again)
        else:
            self._sender.send(self._checked)

    def _people(self) -> tuple[str, ...]:
        """Return the people whom the plan does not leave out."""
        left_out = {one.phone for one in self._plan.excluded} if self._plan is not None else set()
        return tuple(phone for phone in self._crowd if phone not in left_out)

    def _on_planner_ready(self, plan: BroadcastPlan, trouble: str) -> None:
        asked = self._checked
        self._busy.say(stale_words(trouble) if trouble and plan.is_known else "")
        if asked is None:
            return
        self._plan = plan
        try:
            self._checked = self._core.compose.revalidate(asked)
            self._show(self._checked)
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))

    def _on_planner_failed(self, words: str) -> None:
        self._busy.say("")
        self._trouble.say(words)
        self._update_button()

    def _on_test_requested(self) -> None:
        from heydesk.ui.broadcast.plan_view import SendTestDialog

        if self._plan is None or self._checked is None:
            return
        try:
            number = self._core.broadcasts.own_number(self._checked.account_id)
        except HeyDeskError:
            number = ""  # it is typed again
        SendTestDialog(self._plan.samples, number, self._send_to_me, self).open()

    def _send_to_me(self, sample: Sample, number: str) -> None:
        asked = self._checked
        if asked is None:
            return
        self._core.broadcasts.send_to_me(asked.account_id, asked.draft, sample.text, number)
        self._done.say(self.tr("It is on its way to {number}; the outbox shows it.").format(number=number.strip()))

    def _on_sender_begun(self) -> None:
        self._busy.say(self.tr("The list is being made. Back to writing stops it before anything is sent."))
        self._update_button()

    def _on_sender_failed(self, words: str, is_in_doubt: bool) -> None:
        self._busy.say("")
        self._trouble.say(words)
        self._again.setVisible(is_in_doubt)
        self._update_button()

    def _on_sender_sent(self, batch_id: str) -> None:
        asked, self._checked = self._checked, None
        self._busy.say("")
        self.sent.emit(asked, batch_id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cancel everything: leaving the page sends nothing."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._sender.cancel()
            self._planner.stop()
            self._busy.say("")
