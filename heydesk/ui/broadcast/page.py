"""The page that takes the composer's place before a broadcast goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from heydesk.domain.errors import HeyDeskError
from heydesk.ui.announcement import announce
from heydesk.ui.broadcast import word
from heydesk.ui.broadcast.confirm import Confirm
from heydesk.ui.broadcast.launch import Launch
from heydesk.ui.broadcast.plan_view import PlanView
from heydesk.ui.broadcast.preparation import Preparation
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.composer.check_list import CheckList
from heydesk.ui.field import Field
from heydesk.ui.heading import Heading
from heydesk.ui.notice import Notice
from heydesk.ui.scroll_bar import SlimBar
from heydesk.ui.strip import StripKind
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from heydesk.core.broadcasts import Asked
    from heydesk.core.core import Desk
    from heydesk.domain.broadcast import Plan, Sample
    from heydesk.domain.validation import Checked
    from heydesk.ui.starter import Work


class BroadcastPage(QWidget):
    """Shows to whom it goes and how it reads, and sends it when the number has been typed.

    Signals:
        closed: the person goes back to writing; nothing was sent.
        sent: it is in the outbox; with the Asked and its BatchId.
        followed: the person goes back to this Field.
        fix_asked: the person wants this Fix, which changes the draft.
    """

    closed = Signal()
    sent = Signal(object, str)
    followed = Signal(object)
    fix_asked = Signal(object)

    def __init__(
        self, desk: Desk, start: Callable[[Work], None], now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now = now
        self._asked: Asked | None = None
        self._crowd: tuple[str, ...] = ()
        self._plan: Plan | None = None
        self._launch = Launch(desk, start, self)
        self._preparation = Preparation(desk, start, self)
        self.setObjectName("broadcast")
        self.setAccessibleName(self.tr("Broadcast"))
        self._build()
        self._preparation.ready.connect(self._on_preparation_ready)
        self._preparation.failed.connect(self._on_preparation_failed)
        self._launch.begun.connect(self._on_launch_begun)
        self._launch.failed.connect(self._on_launch_failed)
        self._launch.sent.connect(self._on_launch_sent)

    def ask(self, asked: Asked) -> bool:
        """Show this broadcast; False, with nothing changed, where it can't be sent any more."""
        try:
            checked = self._desk.check(asked.account_id, asked.draft)
            inboxes = self._desk.inboxes(asked.account_id)
        except HeyDeskError:
            return False
        if checked.errors or not checked.is_broadcast:
            return False
        self._launch.give_up()
        self._asked, self._crowd, self._plan = asked, checked.crowd, None
        for notice in (self._trouble, self._done):
            notice.say("")
        self._again.hide()
        self._confirm.reset()
        inbox = next((inbox for inbox in inboxes if inbox.id == asked.draft.inbox_id), None)
        self._route.setText(word.route_words(asked.draft, inbox))
        self._name.setVisible(bool(checked.crowd))
        self._list_name.setText(word.suggested_name(len(checked.crowd), self._now()) if checked.crowd else "")
        self._busy.say("" if checked.crowd else self.tr("Asking the service who is on the list…"))
        self._preparation.begin(asked, checked.crowd)
        self._show(asked, checked)
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
        self._warnings = CheckList()
        self._warnings.setObjectName("broadcastChecks")
        self._warnings.fix_asked.connect(self.fix_asked)
        self._warnings.followed.connect(self.followed)
        self._name = self._name_row()
        self._confirm = Confirm()
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
        for part in (self._title, self._route, self._view, self._warnings, self._name, self._trouble):
            column.addWidget(part)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._busy, self._done, self._confirm, self._foot):
            column.addWidget(part)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        SlimBar(area)
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
        self._list_name = Field()
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

    def _show(self, asked: Asked, checked: Checked) -> None:
        draft, now = asked.draft, self._now()
        message = checked.messages[0] if checked.messages else None
        people = len(checked.crowd) or (message.people if message else 0) or None
        if self._plan is not None:
            people = self._plan.count
        name = "" if message is None else message.list_name or self.tr("List {number}").format(number=message.list_id)
        number = int((message and message.list_id) or 0) if people is None else people
        self._title.say(word.title_words(name, people))
        self._view.show_plan(self._plan)
        if sorted(translate(one.sentence) for one in checked.warnings) != sorted(self._warnings.words):
            self._warnings.show_problems(checked.warnings)
        self._confirm.first.setVisible(self._plan is not None and bool(self._plan.samples))
        self._confirm.ask(number, word.prompt_words(people, number), word.button_words(people, draft.send_at, now))
        self._foot.setText(word.foot_words(self._desk.settings.broadcast_hold, draft.send_at, now))
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

    def _on_preparation_ready(self, plan: Plan, trouble: str) -> None:
        asked = self._asked
        self._busy.say(word.stale_words(trouble) if trouble and plan.is_known else "")
        if asked is None:
            return
        self._plan = plan
        try:
            self._show(asked, self._desk.check(asked.account_id, asked.draft))
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))

    def _on_preparation_failed(self, words: str) -> None:
        self._busy.say("")
        self._trouble.say(words)
        self._weigh()

    def _on_first_asked(self) -> None:
        from heydesk.ui.broadcast.first import FirstDialog

        if self._plan is None or self._asked is None:
            return
        try:
            number = self._desk.broadcast.own_number(self._asked.account_id)
        except HeyDeskError:
            number = ""  # it is typed again
        FirstDialog(self._plan.samples, number, self._send_to_me, self).open()

    def _send_to_me(self, sample: Sample, number: str) -> None:
        asked = self._asked
        if asked is None:
            return
        self._desk.broadcast.send_to_me(asked.account_id, asked.draft, sample.text, number)
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
