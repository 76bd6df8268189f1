"""The details page: one message or one batch of the outbox, with its history and actions, in the composer's place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.core.outbox_view import BatchOverview, EntryAction, EntryDetails
from heydesk.core.request_preview import RequestPreview
from heydesk.domain.errors import HeyDeskError, InputError
from heydesk.domain.message import Message
from heydesk.domain.records import BatchId, EntryId
from heydesk.ui.outbox.actions import ActionBar, ScheduleActions
from heydesk.ui.outbox.rows import OutboxLine, line_of, tone_colour
from heydesk.ui.outbox.timeline import headline, reason, what_happened, what_is_known
from heydesk.ui.tasks import StartTask, subscribe_while_alive
from heydesk.ui.text import announce, translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.labels import Card, Heading, Notice, StripKind, TextLook, TextView, quiet_label, subheading
from heydesk.ui.widgets.painting import Sheet, draw_box, icon
from heydesk.ui.widgets.timers import single_shot_timer

_MAX_LINES = 14


class MessageCard(Card):
    """A message as it was written: recipients, inbox, sender, text and media. Amber for a private note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._route = quiet_label(wraps=True)
        self._lock = QLabel()
        self._lock.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = TextView(TextLook.WORDS, _MAX_LINES)
        self._text.setAccessibleName(self.tr("Text of the message"))
        self._media = quiet_label(wraps=True)
        self._media.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._lock)
        top.addWidget(self._route, 1)
        layout.addLayout(top)
        layout.addWidget(self._text)
        layout.addWidget(self._media)

    def show_message(self, message: Message, who: str, inbox: str, sender: str) -> None:
        """Show this message."""
        self.set_amber(message.is_note)
        self._lock.setVisible(message.is_note)
        if message.is_note:
            self._lock.setPixmap(icon("lock", tokens().note_ink).pixmap(_ICON))
        route = self.tr("To {who} from {inbox}, as {sender}")
        if message.is_group:
            route = self.tr("To {who}, one group, from {inbox}, as {sender}")
        if message.is_broadcast:
            route = self.tr("To everybody on “{who}”, each alone, from {inbox}, as {sender}")
            if message.people:
                route = translate_plural(
                    "MessageCard",
                    "To %n person on “{who}”, alone, from {inbox}, as {sender}",
                    "To %n people on “{who}”, each alone, from {inbox}, as {sender}",
                    message.people,
                )
        if message.is_note:
            route = self.tr("Private note about {who} in {inbox}, as {sender}: only your team sees it")
        self._route.setText(route.format(who=who, inbox=inbox, sender=sender))
        self._text.show_text(message.text)
        self._text.setVisible(bool(message.text))
        self._media.setText(self.tr("Media: {address}").format(address=message.media_url))
        self._media.setVisible(bool(message.media_url))


class MessageDetails(QWidget):
    """The details of one message: headline, reason, its text, the actions, its history and ids.

    Attributes:
        action_bar: the buttons; its signal ``chosen`` tells what the person decided.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = Heading()
        self._trouble = Notice(StripKind.ERROR)
        self._remark = Notice(StripKind.WARNING)
        self._card = MessageCard()
        self.action_bar = ActionBar()
        self._advice = QLabel(
            self.tr("Nothing can prove that a text did not arrive. Resend it only if you know that it did not.")
        )
        self._advice.setWordWrap(True)
        self._advice.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._happened = TextView(TextLook.CODE)
        self._happened.setObjectName("history")
        self._happened.setAccessibleName(self.tr("What happened"))
        self._known = TextView(TextLook.CODE)
        self._known.setObjectName("facts")
        self._known.setAccessibleName(self.tr("What is known"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for part in (self._headline, self._trouble, self._remark, self._card, self.action_bar, self._advice):
            layout.addWidget(part)
        layout.addWidget(subheading(self.tr("What happened")))
        layout.addWidget(self._happened)
        layout.addWidget(subheading(self.tr("What is known")))
        layout.addWidget(self._known)
        layout.addStretch()

    def show_story(self, story: EntryDetails) -> None:
        """Show the present state."""
        entry = story.entry
        self._headline.say(headline(entry, story.name))
        words = reason(entry)
        asking = entry.ask is not None
        self._trouble.say(words if asking else "")
        self._remark.say("" if asking else words)
        self._card.show_message(entry.message, story.who, story.inbox, story.sender)
        self.action_bar.show_story(story)
        self._advice.setVisible(EntryAction.RESEND in story.acts)
        self._happened.show_text(what_happened(story))
        self._known.show_text(what_is_known(story))

    def focus_first(self) -> bool:
        """Focus the primary action; False if there is none."""
        return self.action_bar.focus_first()


_SIDE = 14
_ICON = 16


class PartButton(QPushButton):
    """One message of a batch: recipient and state. Pressing it shows its details."""

    def __init__(self, line: OutboxLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_line(line)

    def show_line(self, line: OutboxLine) -> None:
        """Show the present state."""
        self._line = line
        self.setAccessibleName(line.spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint recipient, state and a chevron."""
        look = tokens()
        painter = QPainter(self)
        fill = look.chip if self.underMouse() else look.pane
        draw_box(painter, self.rect(), fill, look.accent if self.hasFocus() else look.line, width=1 + self.hasFocus())
        box = self.rect().adjusted(_SIDE, 0, -_SIDE - _ICON - 8, 0)
        painter.setPen(look.ink)
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        sheet.words(box, self._line.who)
        painter.setPen(tone_colour(self._line.tone, look))
        sheet.words(box, self._line.state, trailing=True)
        place = self.rect().adjusted(self.width() - _SIDE - _ICON, (self.height() - _ICON) // 2, 0, 0)
        place.setSize(QSize(_ICON, _ICON))
        sheet.icon(place, "chevron-left" if self.isRightToLeft() else "chevron-right", look.soft)

    def sizeHint(self) -> QSize:
        """Return the size of one line with padding."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self._line.who + self._line.state)
        return QSize(words + 2 * _SIDE + _ICON + 32, metrics.height() + 16)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: text is never elided."""
        return self.sizeHint()


class BatchDetails(QWidget):
    """The details of a batch: headline, text, and a button for each message.

    Signals:
        part_opened: show the details of one message; with its ``EntryId``.
    """

    part_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = Heading()
        self._card = MessageCard()
        self._parts: dict[str, PartButton] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self._headline)
        layout.addWidget(self._card)
        layout.addWidget(subheading(self.tr("Messages, each alone")))
        layout.addLayout(self._rows)
        layout.addStretch()

    def show_batch(self, line: OutboxLine, batch: BatchOverview) -> None:
        """Show this batch, whose messages share one text; ``line`` has its present state in words."""
        count = len(line.parts)
        words = translate_plural("BatchDetails", "%n person, alone: {state}", "%n people, each alone: {state}", count)
        self._headline.say(words.format(state=line.state))
        who = ", ".join(part.who for part in line.parts)
        self._card.show_message(batch.row.entry.message, who, batch.inbox, batch.sender)
        keys = [part.key for part in line.parts]
        if list(self._parts) != keys:
            self._rebuild(line)
        for part in line.parts:
            self._parts[part.key].show_line(part)

    def focus_first(self) -> bool:
        """Focus the first message; False if there is none."""
        button = next(iter(self._parts.values()), None)
        if button is not None:
            button.setFocus()
        return button is not None

    def _rebuild(self, line: OutboxLine) -> None:
        for button in self._parts.values():
            self._rows.removeWidget(button)
            button.deleteLater()
        self._parts = {}
        for part in line.parts:
            button = self._parts[part.key] = PartButton(part)
            button.clicked.connect(lambda _checked=False, part=part: self.part_opened.emit(part.entry_id))
            self._rows.addWidget(button)
            button.show()


class DetailsSubject(NamedTuple):
    """What the page shows: one message, or one batch. One of the two is None."""

    entry_id: EntryId | None
    batch_id: BatchId | None


class DetailsPage(QWidget):
    """Shows one message or one batch, read again after every change.

    Signals:
        closed: go back to the composer.
        requests_changed: ``requests`` were read again.
        subject_changed: another message or batch is on the page.

    Attributes:
        requests: the exact requests of what is shown.
    """

    closed = Signal()
    requests_changed = Signal()
    subject_changed = Signal(DetailsSubject)

    def __init__(
        self,
        core: Core,
        undo: Callable[[BatchId], None],
        to_composer: Callable[[EntryId], None],
        start: StartTask,
        now: Callable[[], datetime],
    ) -> None:
        """``undo`` and ``to_composer`` bring texts back into the composer, and raise as the core does."""
        super().__init__()
        self._core = core
        self._undo = undo
        self._to_composer = to_composer
        self._now = now
        self._entry_id: EntryId | None = None
        self._batch_id: BatchId | None = None
        self._story: EntryDetails | None = None
        self._headline = ""
        self.requests: tuple[RequestPreview, ...] = ()
        self._schedule_actions = ScheduleActions(core, start, now, self)
        self._build()
        self._refresh_timer = single_shot_timer(self, 0, self.refresh)
        subscribe_while_alive(
            self, core.changes, lambda _change: self._refresh_timer.start() if self.isVisible() else None
        )

    def _build(self) -> None:
        self.setObjectName("story")
        self.setAccessibleName(self.tr("Story of a message"))
        self._back = Button(self.tr("Back to writing"), ButtonKind.LINK)
        self._back.setObjectName("backToWriting")
        self._back.setToolTip(self.tr("Esc"))
        self._trouble = Notice(StripKind.ERROR)
        self._asking = Notice(StripKind.WARNING, "waiting")
        self._asking.setObjectName("asking")
        self._message_details = MessageDetails()
        self._batch_details = BatchDetails()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 4, 20, 16)
        column.setSpacing(14)
        for part in (self._trouble, self._asking, self._message_details, self._batch_details):
            column.addWidget(part)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(6)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(self._back)
        top.addStretch()
        layout.addLayout(top)
        layout.addWidget(self._area, 1)
        self._back.clicked.connect(self.closed)
        self._message_details.action_bar.chosen.connect(self._on_action_chosen)
        self._batch_details.part_opened.connect(self.show_entry)
        self._schedule_actions.started.connect(self._show_asking)
        self._schedule_actions.finished.connect(self._on_schedule_action_finished)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def show_entry(self, entry_id: EntryId) -> None:
        """Show the details of this message."""
        self._open(entry_id, None)

    def show_batch(self, batch_id: BatchId) -> None:
        """Show the details of this batch."""
        self._open(None, batch_id)

    def refresh(self) -> None:
        """Read it again and show its present state."""
        if self._entry_id is None and self._batch_id is None:
            return
        self._message_details.setVisible(self._entry_id is not None)
        self._batch_details.setVisible(self._entry_id is None)
        try:
            self._read()
        except InputError:  # its account, or its history, was deleted meanwhile
            self.closed.emit()
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))

    def _read(self) -> None:
        if self._entry_id is not None:
            story = self._story = self._core.outbox_view.story(self._entry_id)
            self._headline = headline(story.entry, story.name)
            self._message_details.show_story(story)
            self.requests = (story.request,)
        elif self._batch_id is not None:
            self._story = None
            batch = self._core.outbox_view.batch_overview(self._batch_id)
            self._headline = headline(batch.row.entry, batch.row.names[0])
            self._batch_details.show_batch(line_of(batch.row, self._now()), batch)
            self.requests = batch.requests
        self.requests_changed.emit()

    def _open(self, entry_id: EntryId | None, batch_id: BatchId | None) -> None:
        self._entry_id, self._batch_id = entry_id, batch_id
        self._trouble.say("")
        self._show_asking()
        self.refresh()
        self._area.verticalScrollBar().setValue(0)
        view = self._batch_details if entry_id is None else self._message_details
        if not view.focus_first():
            self._back.setFocus()
        if self._headline:
            announce(self, self._headline)
        self.subject_changed.emit(DetailsSubject(entry_id, batch_id))

    def _carry_out(self, step: EntryAction, story: EntryDetails) -> None:
        entry_id, batch_id = story.entry.id, story.entry.batch_id
        match step:
            case EntryAction.RETRY | EntryAction.RESEND:
                self._core.outbox.retry(entry_id)
            case EntryAction.LOOK_AGAIN:
                self._core.outbox.look_again(entry_id)
            case EntryAction.MARK_SENT:
                self._core.outbox.mark_sent(entry_id)
            case EntryAction.DISCARD:
                self._core.outbox.discard(entry_id)
            case EntryAction.SEND_NOW:
                self._core.outbox.send_now(batch_id)
            case EntryAction.UNDO:
                self._undo(batch_id)
                self.closed.emit()
            case EntryAction.TO_COMPOSER:
                self._to_composer(entry_id)
                self.closed.emit()
            case _:
                self._schedule_actions.carry_out(step, story)

    def _on_action_chosen(self, step: EntryAction) -> None:
        if self._story is None:
            return
        self._trouble.say("")
        try:
            self._carry_out(step, self._story)
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))
        self._refresh_timer.start()

    def _show_asking(self, _entry_id: EntryId | None = None) -> None:
        asking = self._entry_id is not None and self._schedule_actions.is_asking(self._entry_id)
        self._asking.say(self.tr("The service is being asked…") if asking else "")

    def _on_schedule_action_finished(self, entry_id: EntryId, words: str) -> None:
        """Show an error, unless it is about another message than the one on the page."""
        self._show_asking()
        if entry_id == self._entry_id:
            self._trouble.say(words)
            self._refresh_timer.start()
