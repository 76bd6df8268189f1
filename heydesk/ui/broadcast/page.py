"""The review of a broadcast, in the conversation's place before it is sent: plan, warnings, confirmation."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.core.broadcasts import ListInDoubt
from heydesk.core.compose import CheckedDraft
from heydesk.core.core import Core
from heydesk.domain.broadcast import BroadcastPlan, Sample
from heydesk.domain.checks.consent import LEFT_OUT
from heydesk.domain.draft_context import region_in
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.records import Inbox, ListId
from heydesk.domain.validation import LEFT_OUT_PIECE
from heydesk.ui.broadcast.audience_page import PageColumn
from heydesk.ui.broadcast.plan_view import PlanView, SendTestDialog, cost_words, hours_words
from heydesk.ui.composer.check_list import CheckList
from heydesk.ui.composer.recipients.model import parse_recipients
from heydesk.ui.shortcuts import bind
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, coming, isolated, join_sentences, moment, translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import Heading, Notice, StripKind, quiet_label
from heydesk.ui.widgets.painting import field_height, fill_box

_CONTEXT = "Broadcast"


def title_words(name: str, people: int | None) -> str:
    """Return the title: how many texts it is; for a list of unknown size, its name."""
    tr = QCoreApplication.translate
    if people is None:
        return tr(_CONTEXT, "Review the texts to “{name}”").format(name=isolated(name))
    return translate_plural(_CONTEXT, "Review %n separate text", "Review %n separate texts", people)


def prompt_words(people: int | None, number: int) -> str:
    """Return the prompt for the count; if that is unknown, for the list's number."""
    tr = QCoreApplication.translate
    if people is None:
        return tr(_CONTEXT, "Type its number, {number}, to confirm").format(number=number)
    return tr(_CONTEXT, "Type {number} to confirm").format(number=number)


def button_words(people: int | None, at: datetime | None, now: datetime) -> str:
    """Return the label of the send button."""
    tr = QCoreApplication.translate
    if at is not None:
        return tr(_CONTEXT, "Schedule for {time}").format(time=coming(at, now))
    if people is None:
        return tr(_CONTEXT, "Send to everyone")
    return translate_plural(_CONTEXT, "Send to %n person", "Send to %n people", people)


def foot_words(hold: float, at: datetime | None, now: datetime) -> str:
    """Say how long it can be undone."""
    tr = QCoreApplication.translate
    if at is not None:
        return tr(_CONTEXT, "You can change or cancel it until {time}.").format(time=coming(at, now))
    if hold < 1:
        return tr(_CONTEXT, "It's sent right away. You can't undo it.")
    return translate_plural(
        _CONTEXT, "You'll have %n second to undo.", "You'll have %n seconds to undo.", round(hold)
    )


def stale_words(trouble: str) -> str:
    """Say that the count may be out of date, and why."""
    words = QCoreApplication.translate(_CONTEXT, "The list may have changed since it was last loaded.")
    return join_sentences(trouble, words)


def suggested_name(people: int, now: datetime) -> str:
    """Return a distinct name for a new list."""
    words = translate_plural(_CONTEXT, "%n person, {day}", "%n people, {day}", people)
    return words.format(day=moment(now))


_NAMED_ELSEWHERE = frozenset({LEFT_OUT, LEFT_OUT_PIECE, "token-empty", "token-stranger"})
"""Warnings that say what the review shows by itself, once there is a plan."""
_MOST_DIGITS = 20
"""More than any count has. Python refuses to convert some thousand digits."""


class CountConfirmation(QWidget):
    """The foot: confirms a broadcast by typing its number of people. That enables the send button; Enter presses it.

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
        self._prompt = ""
        self._is_sendable = True
        self.test_button = Button(self.tr("Send to me first…"))
        self.test_button.setObjectName("sendToMe")
        self.test_button.clicked.connect(self.test_requested)
        self._undo = quiet_label()
        self._label = QLabel()
        self._field = LineField()
        self._field.setObjectName("confirmCount")
        self._field.setFixedWidth(self._field.fontMetrics().averageCharWidth() * 10)
        for label in (self._undo, self._label):
            label.setMinimumHeight(field_height(label.fontMetrics()))
        self._send = Button("", ButtonKind.PRIMARY)
        self._send.setObjectName("sendBroadcast")
        self._send.clicked.connect(self._on_sent)
        self._field.returnPressed.connect(self._on_enter_pressed)
        self._field.textChanged.connect(self._on_field_changed)
        flow = Wrap()
        self.setLayout(flow)
        flow.addWidget(self.test_button)
        flow.addWidget(self._undo)
        flow.add_spring()
        for part in (self._label, self._field, self._send):
            flow.addWidget(part)

    def show_undo(self, words: str) -> None:
        """Say how long it can be undone."""
        self._undo.setText(words)

    def show_prompt(self, number: int, prompt: str, button: str) -> None:
        """Ask for this number with this prompt and button label. What was typed for another number is cleared."""
        if number != self._number:
            self._field.clear()
        self._number, self._prompt = number, prompt
        self._show_prompt(prompt, QPalette.ColorRole.WindowText)
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

    def _on_enter_pressed(self) -> None:
        """Send; or say that it is another number."""
        if self._is_correct or not self._field.text().strip():
            self._on_sent()
            return
        words = self.tr("That's not the number. Type {number} to confirm.").format(number=self._number)
        self._field.set_bad(words)
        self._show_prompt(words, QPalette.ColorRole.BrightText)
        self._field.selectAll()
        announce(self._field, words, urgent=True)

    def _on_field_changed(self) -> None:
        self._field.set_bad("")
        self._show_prompt(self._prompt, QPalette.ColorRole.WindowText)
        self._update_button()

    def _show_prompt(self, words: str, role: QPalette.ColorRole) -> None:
        self._label.setForegroundRole(role)
        if words != self._label.text():
            self._label.setText(words)
            self.updateGeometry()


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

    def start(self, asked: CheckedDraft, crowd: Sequence[str], left_out: Collection[str], *, fresh: bool) -> None:
        """Plan this broadcast without ``left_out``, dropping a plan of before; ``fresh`` reads the list again."""
        self._turn += 1
        self.is_busy = True
        self._start(self._plan_broadcast(asked, crowd, left_out, self._turn, fresh=fresh))

    def stop(self) -> None:
        """Drop the plan that is being made."""
        self._turn += 1
        self.is_busy = False

    async def _plan_broadcast(
        self, asked: CheckedDraft, crowd: Sequence[str], left_out: Collection[str], turn: int, *, fresh: bool
    ) -> None:
        trouble = ""
        for list_id in asked.draft.lists if fresh else ():
            try:
                await self._core.directory.read_list(asked.account_id, list_id)
            except HeyDeskError as error:  # not every team may read lists: then it is planned with what was last read
                trouble = translate(error.sentence)
        try:
            plan = await self._core.broadcast_plans.plan(asked.account_id, asked.draft, crowd, left_out)
        except HeyDeskError as error:
            if turn == self._turn:
                self.is_busy = False
                self.failed.emit(translate(error.sentence))
            return
        if turn == self._turn:
            self.is_busy = False
            self.ready.emit(plan, trouble)


class _Foot(QWidget):
    """The strip at the bottom of the page, with a line above it."""

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAutoFillBackground(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        fill_box(QPainter(self), QRect(0, 0, self.width(), 1), tokens().line)


_WIDEST = 900


class BroadcastPage(QWidget):
    """The review: shows recipients, samples and warnings of a broadcast, and sends it after the count was typed.

    Signals:
        closed: back to the text; nothing was sent.
        fix_requested: back to the recipients, to correct this piece, which is no number.
        sent: it is in the outbox; with the ``CheckedDraft`` and its ``BatchId``.

    Attributes:
        warnings: what should be known before it is sent; its signals lead back to the composer.
    """

    closed = Signal()
    fix_requested = Signal(str)
    sent = Signal(CheckedDraft, str)

    def __init__(
        self, core: Core, start: StartTask, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._now = now
        self._checked: CheckedDraft | None = None
        self._inbox: Inbox | None = None
        self._left_out: frozenset[str] = frozenset()
        self._plan: BroadcastPlan | None = None
        self._is_named = False  # by the person
        self._sender = BroadcastSender(core, start, self)
        self._planner = BroadcastPlanner(core, start, self)
        self.setObjectName("review")
        self.setAccessibleName(self.tr("Review"))
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
        self._checked, self._plan, self._left_out, self._is_named = checked, None, frozenset(), False
        self._inbox = next((inbox for inbox in inboxes if inbox.id == asked.draft.inbox_id), None)
        for notice in (self._trouble, self._done):
            notice.say("")
        self._again.hide()
        self._confirm.reset()
        self._list_name.hide()
        self._rename.show()
        self._show_name(suggested_name(len(checked.crowd), self._now()))
        self._busy.say("" if checked.crowd else self.tr("Loading from Heymarket…"))
        self._planner.start(checked, checked.crowd, self._left_out, fresh=True)
        self._show(checked)
        announce(self, self._title.text())
        return True

    def focus_first(self) -> None:
        """Focus the field for the count."""
        self._confirm.focus_first()

    def _build(self) -> None:
        back = Button(self.tr("Edit text  Esc"))
        back.setAccessibleName(self.tr("Edit text"))
        back.setObjectName("backFromBroadcast")
        back.clicked.connect(self.closed)
        bind(self, "back", self.closed.emit).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._title = Heading()
        self._view = PlanView(self._now)
        self._view.leave_out_requested.connect(self._on_leave_out_requested)
        self._view.put_back_requested.connect(self._on_put_back_requested)
        self._view.fix_requested.connect(self.fix_requested)
        self.warnings = CheckList()
        self.warnings.setObjectName("broadcastChecks")
        self._confirm = CountConfirmation()
        self._confirm.confirmed.connect(self._on_confirmed)
        self._confirm.test_requested.connect(self._on_test_requested)
        self._trouble = Notice(StripKind.ERROR)
        self._trouble.setObjectName("broadcastTrouble")
        self._again = Button(self.tr("Create the list again"))
        self._again.setObjectName("makeListAgain")
        self._again.clicked.connect(lambda: self._go(again=True))
        self._busy = Notice(StripKind.WARNING, "waiting")
        self._done = Notice(StripKind.WARNING, "check")
        self._done.setObjectName("sentToMe")
        self._lay_out(back)

    def _lay_out(self, back: Button) -> None:
        lead = quiet_label(self.tr("Everyone gets their own text. Replies come to you privately."), wraps=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(lead)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(words, 1)
        top.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        area = PageColumn(_WIDEST)
        area.parts.addLayout(top)
        area.parts.addWidget(self.warnings)  # above the people, who may be hundreds
        area.parts.addWidget(self._view)
        area.parts.addWidget(self._facts_row())
        for part in (self._trouble, self._busy, self._done):
            area.parts.addWidget(part)
        area.parts.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        area.parts.addStretch(1)
        self._again.hide()
        self._confirm.setMaximumWidth(_WIDEST)
        foot = _Foot()
        at_foot = QHBoxLayout(foot)
        at_foot.setContentsMargins(20, 12, 20, 12)
        at_foot.addStretch(1)
        at_foot.addWidget(self._confirm, 1000)
        at_foot.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(area, 1)
        rows.addWidget(foot)

    def _facts_row(self) -> QWidget:
        """Make the row of facts: what it counts as, texting hours, and the name of the list that is made."""
        self._cost, self._hours, self._saved_as = quiet_label(), quiet_label(), quiet_label()
        self._cost.setObjectName("cost")
        self._rename = Button(self.tr("Rename"), ButtonKind.LINK)
        self._rename.setObjectName("renameList")
        self._rename.clicked.connect(self._on_rename_clicked)
        self._list_name = LineField()
        self._list_name.setObjectName("listName")
        self._list_name.setAccessibleName(self.tr("Name of the new list"))
        self._list_name.setMinimumWidth(self._list_name.fontMetrics().averageCharWidth() * 30)
        self._list_name.textChanged.connect(self._update_button)
        self._naming = QWidget()
        naming = QHBoxLayout(self._naming)
        naming.setContentsMargins(0, 0, 0, 0)
        naming.setSpacing(6)
        naming.addWidget(self._saved_as)
        naming.addWidget(self._list_name)
        naming.addWidget(self._rename)
        for label in (self._cost, self._hours):
            label.setMinimumHeight(self._rename.sizeHint().height())
        row = QWidget()
        facts = Wrap(22, row)
        facts.setContentsMargins(2, 4, 2, 0)
        for part in (self._cost, self._hours, self._naming):
            facts.addWidget(part)
        return row

    @property
    def _is_list_new(self) -> bool:
        """Whether a list is made of the people who get it."""
        return self._checked is not None and bool(self._checked.crowd or self._left_out)

    def _show(self, checked: CheckedDraft) -> None:
        draft, now, plan = checked.draft, self._now(), self._plan
        message = checked.messages[0] if checked.messages else None
        people = len(checked.crowd) or (message.people if message else 0) or None
        if plan is not None:
            people = plan.count
        name = "" if message is None else message.list_name or self.tr("List {number}").format(number=message.list_id)
        number = int((message and message.list_id) or 0) if people is None else people
        self._title.say(title_words(name, people))
        region = region_in(self._inbox)
        rejected = parse_recipients(draft.pending, region).rejected if draft.pending.strip() else ()
        self._view.show_plan(plan, rejected)
        hidden = _NAMED_ELSEWHERE if plan is not None and plan.is_known else frozenset[str]()
        shown = tuple(one for one in checked.warnings if one.identifier not in hidden)
        if sorted(translate(one.sentence) for one in shown) != sorted(self.warnings.words):
            self.warnings.show_problems(shown)
        for label, words in (
            (self._cost, cost_words(plan) if plan else ""),
            (self._hours, hours_words(plan) if plan else ""),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._naming.setVisible(self._is_list_new)
        if plan is not None and not self._is_named:
            self._show_name(suggested_name(plan.count or 0, now))
        self._confirm.test_button.setVisible(plan is not None and bool(plan.samples))
        self._confirm.show_prompt(number, prompt_words(people, number), button_words(people, draft.send_at, now))
        self._confirm.show_undo(foot_words(self._core.policy.settings.broadcast_hold, draft.send_at, now))
        self._update_button()

    def _show_name(self, name: str) -> None:
        self._list_name.setText(name)
        self._saved_as.setText(self.tr("Saved as the list {name}").format(name=isolated(name)))

    def _update_button(self) -> None:
        named = not self._is_list_new or bool(self._list_name.text().strip())
        self._list_name.set_bad("" if named else self.tr("Enter a name for the list."))
        waits = self._planner.is_busy or self._sender.is_busy
        nobody = self._plan is not None and self._plan.count == 0
        self._confirm.set_sendable(named and not waits and not nobody)

    def _on_rename_clicked(self) -> None:
        self._is_named = True
        self._saved_as.setText(self.tr("Saved as the list"))
        self._rename.hide()
        self._list_name.show()
        self._list_name.selectAll()
        self._list_name.setFocus()

    def _on_leave_out_requested(self, phones: tuple[str, ...]) -> None:
        self._leave_out(self._left_out.union(phones))

    def _on_put_back_requested(self, phone: str) -> None:
        self._leave_out(self._left_out - {phone})

    def _leave_out(self, phones: frozenset[str]) -> None:
        """Plan again, without these."""
        if self._checked is None:
            return
        self._left_out = phones
        self._planner.start(self._checked, self._checked.crowd, phones, fresh=False)
        self._update_button()
        self._confirm.focus_first()

    def _on_confirmed(self) -> None:
        self._go(again=False)

    def _go(self, *, again: bool) -> None:
        if self._checked is None:
            return
        self._trouble.say("")
        self._again.hide()
        if self._is_list_new:
            self._sender.send_to(self._checked, self._list_name.text().strip(), self._people(), again=again)
        else:
            self._sender.send(self._checked)

    def _people(self) -> tuple[str, ...]:
        """Return the people whom neither the plan leaves out nor the person, should the plan be one of before."""
        if self._plan is not None and self._plan.is_known:
            people = tuple(one.phone for one in self._plan.reached)
        else:
            people = self._checked.crowd if self._checked is not None else ()
        return tuple(phone for phone in people if phone not in self._left_out)

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
        self._done.say(self.tr("Sending to {number}.").format(number=number.strip()))

    def _on_sender_begun(self) -> None:
        self._busy.say(self.tr("Creating the list… Edit text stops it before anything is sent."))
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
