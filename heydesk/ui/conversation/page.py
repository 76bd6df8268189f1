"""The thread page: what was said with the draft's recipient, in the middle of the window above the composer."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.core.outbox_view import EntryAction, OutboxRow
from heydesk.core.recent import address_of
from heydesk.core.waiting import unanswered_since
from heydesk.domain.changes import Change
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.outbox_entry import ENDED, Entry
from heydesk.domain.phone_numbers import HOME, national
from heydesk.domain.records import (
    AccountId,
    BatchId,
    ConversationAddress,
    EntryId,
    HistoryMessage,
    InboxId,
    MessageId,
)
from heydesk.ui.composer.schedule_bar import local_time_words
from heydesk.ui.conversation.bubbles import ThreadContext, ThreadRows, batch_rows, message_key, new_words
from heydesk.ui.conversation.list import COLUMN, SIDE, ConversationView
from heydesk.ui.conversation.poller import ThreadPoller, cannot_read, how_it_stands, why_none
from heydesk.ui.tasks import StartTask, subscribe_while_alive
from heydesk.ui.text import announce, enumeration, translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.dialogs import TimeDialog
from heydesk.ui.widgets.inputs import Compound
from heydesk.ui.widgets.labels import quiet_label
from heydesk.ui.widgets.painting import turned
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

SEEN_AFTER_MS = 3_000
"""Time in sight, in an active window, after which messages count as seen."""
_UPDATE_DELAY_MS = 50
"""Time after a change in which more may follow."""
_ROWS_AT_ONCE, _ROWS_MORE, _ROWS_AT_MOST = 120, 60, 480
"""Messages that are shown at first, and added each time that the oldest of them comes into sight; with more than that
the newest are left out, until the person scrolls down again."""
_GRAY_AFTER_MS = 300
_WORDS_AFTER_MS = 1_000
"""After so long of loading, gray bubbles are shown, and then words."""


def thread_context(
    core: Core, account_id: AccountId, address: ConversationAddress, opened: EntryId | None, new_from: str
) -> ThreadContext:
    """Collect what is known around a conversation, from the core's caches and the outbox."""
    members = {member.id: member.name for inbox in core.directory.inboxes(account_id) for member in inbox.members}
    window = core.outbox_view.window()
    entries = list(core.outbox_view.conversation(account_id, address))
    if opened is not None and all(entry.id != opened for entry in entries):
        entries += _opened_entry(core, account_id, address, opened)
    entries.sort(key=lambda entry: (entry.created_at, entry.id))
    held = [row for row in window.rows if row.is_held]
    return ThreadContext(
        core.clock(),
        members,
        tuple(entries),
        display_name_of(core, account_id, address),
        acts={entry.id: core.outbox_view.acts(entry) for entry in entries if _is_open(entry, opened)},
        held=tuple(row.batch_id for row in held),
        batches={row.batch_id: row.size for row in held},
        opened=opened,
        new_from=new_from,
    )


def display_name_of(core: Core, account_id: AccountId, address: ConversationAddress) -> str:
    """Return the people's names, or else their numbers."""
    return enumeration(_name_of(core, account_id, address.inbox_id, phone) for phone in address.phones)


def batch_context(core: Core, row: OutboxRow) -> ThreadContext:
    """Collect what became of a Send to several, or of a broadcast."""
    inboxes = core.directory.inboxes(row.entry.account_id)
    held = [each for each in core.outbox_view.window().rows if each.is_held]
    return ThreadContext(
        core.clock(),
        {member.id: member.name for inbox in inboxes for member in inbox.members},
        row.entries,
        acts={entry.id: core.outbox_view.acts(entry) for entry in row.entries if _is_open(entry, None)},
        held=tuple(each.batch_id for each in held),
        batches={row.batch_id: row.size},
        whos={entry.id: name for entry, name in zip(row.entries, row.names, strict=True)},
    )


def _name_of(core: Core, account_id: AccountId, inbox_id: InboxId, phone: str) -> str:
    contact = core.people.known(account_id, inbox_id, phone).contact
    return national(phone) if contact is None or not contact.name else contact.name


def _belongs(entry: Entry, account_id: AccountId, address: ConversationAddress) -> bool:
    theirs = address_of(entry)
    return theirs is not None and entry.account_id == account_id and address.is_same(theirs)


def _opened_entry(core: Core, account_id: AccountId, address: ConversationAddress, opened: EntryId) -> list[Entry]:
    """Return a message that is older than what the outbox shows, if it is of this conversation."""
    try:
        entry = core.outbox_view.story(opened).entry
    except HeyDeskError:  # it was deleted meanwhile
        return []
    return [entry] if _belongs(entry, account_id, address) else []


def _is_open(entry: Entry, opened: EntryId | None) -> bool:
    """Whether a person may still do something about it here; what is over offers that only where it was opened."""
    return entry.state not in ENDED or entry.ask is not None or entry.id == opened


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

    def __init__(self, core: Core, start: StartTask, window: QWidget) -> None:
        super().__init__(window)
        self._core = core
        self._start = start
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
            lambda: self._core.service_now(entry.account_id),
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


class LoadingBubbles(QWidget):
    """Gray bubbles in the place of a thread that is being loaded."""

    _SHAPES = ((False, 0.34), (True, 0.46), (False, 0.52), (True, 0.3))
    _GAP = 26

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them above the lower edge, as the newest messages will stand."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        look = tokens()
        painter.setBrush(look.line if look.chip == look.bg else look.chip)
        width = min(COLUMN, max(0, self.width() - 2 * SIDE))
        left = (self.width() - width) // 2
        height = 2 * self.fontMetrics().height()
        top = self.height() - len(self._SHAPES) * (height + self._GAP)
        for is_ours, share in self._SHAPES:
            wide = int(width * share)
            box = QRect(left + (width - wide if is_ours else 0), top, wide, height)
            painter.drawRoundedRect(QRectF(turned(box, self.rect(), self.layoutDirection())), 15, 15)
            top += height + self._GAP


class ThreadPage(Compound):
    """Shows the thread, newest last, with the messages of the outbox among the others.

    While hidden it does nothing; the poller goes on.

    Signals:
        undo_requested: bring a held Send back into the composer; with its ``BatchId``.
        edit_requested: bring one message back into the composer; with its ``EntryId``.
        text_again_requested: put a message's words into the composer; with its ``EntryId``.
        words_again_requested: the same for a message that did not go from here; with its text and media's address.
        details_requested: show all that is known of a message; with its ``EntryId``.
    """

    undo_requested = Signal(str)
    edit_requested = Signal(int)
    text_again_requested = Signal(int)
    words_again_requested = Signal(str, str)
    details_requested = Signal(int)

    def __init__(
        self,
        core: Core,
        poller: ThreadPoller,
        start: StartTask,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._poller = poller
        self._loader = poller.loader
        self._rows = ThreadRows()
        self._opened: EntryId | None = None
        self._sought: tuple[MessageId, datetime] | None = None
        """A message of history to scroll to, and when it was sent."""
        self._batch: BatchId | None = None
        self._is_seeking = False
        self._shown_around: ThreadContext | None = None
        self._may_be_other = True
        """Whether more may have changed since the page was shown than texts in the outbox."""
        self._most = _ROWS_AT_ONCE
        self._left_out = 0
        """Messages from the newest to the oldest that is shown, and how many of the newest are not."""
        self._newest_at: datetime | None = None
        self._new_count = 0
        self._new_from = ""
        self._seen_until: datetime | None = None
        self._scrolls_to_end = True
        self._actions = EntryActions(core, start, self)
        self._seen_timer = single_shot_timer(self, SEEN_AFTER_MS, self._on_seen_timer_timed_out)
        self._update_timer = single_shot_timer(self, _UPDATE_DELAY_MS, self._on_update_timer_timed_out)
        self._gray_timer = single_shot_timer(self, _GRAY_AFTER_MS, self._on_gray_timer_timed_out)
        self._words_timer = single_shot_timer(self, _WORDS_AFTER_MS, self._on_words_timer_timed_out)
        self._build(now)
        poller.thread_changed.connect(self._on_thread_changed)
        poller.loader.changed.connect(self._on_messages_changed)
        subscribe_while_alive(self, core.changes, self._on_core_changed)
        self._on_thread_changed()

    def _build(self, now: Callable[[], datetime]) -> None:
        self.setObjectName("conversationPane")
        self._view = ConversationView(now)
        self._view.put_buttons_on(self)
        self.set_focus_part(self._view)
        self._words = quiet_label(wraps=True)
        self._words.setObjectName("conversationWords")
        self._again = Button(self.tr("Try again"), ButtonKind.LINK)
        self._again.setObjectName("conversationAgain")
        self._told = QWidget()
        told = QHBoxLayout(self._told)
        told.setContentsMargins(0, 4, 0, 8)
        told.setSpacing(12)
        told.addStretch(1)
        told.addWidget(self._words, 8)
        told.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTop)
        told.addStretch(1)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._gray = LoadingBubbles(self._view)
        self._gray.hide()
        self._older = quiet_label(self.tr("Loading older texts…"))
        self._older.setParent(self)
        self._older.hide()
        self._new = Button("", parent=self)
        self._new.setObjectName("newMessages")
        self._new.hide()
        layout = self._column = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        self._below = QVBoxLayout()
        self._below.setSpacing(6)
        self._below.addWidget(self._told)
        layout.addWidget(self._view, 1)
        layout.addLayout(self._below)
        self._again.clicked.connect(self._on_again_clicked)
        self._new.clicked.connect(self._on_new_clicked)
        self._view.top_reached.connect(self._on_top_reached)
        self._view.bottom_reached.connect(self._on_bottom_reached)
        self._view.act_chosen.connect(self._on_act_chosen)
        self._view.text_again_requested.connect(self.text_again_requested)
        self._view.words_again_requested.connect(self.words_again_requested)
        self._view.details_requested.connect(self.details_requested)
        self._actions.undo_requested.connect(self.undo_requested)
        self._actions.edit_requested.connect(self.edit_requested)
        self._actions.finished.connect(self._on_action_finished)

    def draft_changed(self) -> None:
        """Update the reason why there is no thread."""
        if self._poller.key is None and self.isVisible():
            self._show_words(has_bubbles=bool(self._view.bubbles))

    def show_entry(self, entry_id: EntryId) -> None:
        """Scroll to this message of the outbox and mark it: now, or once its thread is on the page.

        Whatever became of it, it is shown. Older messages are loaded until its place is reached.
        """
        self._opened, self._sought = entry_id, None
        self._is_seeking = True
        self._scrolls_to_end = False
        self._show()

    def show_message(self, message_id: MessageId, at: datetime) -> None:
        """Scroll to this message of history, which was sent then; older ones are loaded until it is there."""
        self._opened, self._sought = None, (message_id, at)
        self._is_seeking = True
        self._scrolls_to_end = False
        self._show()

    def show_batch(self, batch_id: BatchId) -> None:
        """Show each message of a Send to several, or a broadcast, until a conversation is chosen."""
        self._batch, self._opened = batch_id, None
        self._rows = ThreadRows()
        self._scrolls_to_end = True
        self._show()

    def _show_messages_of(self, batch_id: BatchId) -> None:
        try:
            row = self._core.outbox_view.batch_overview(batch_id).row
        except HeyDeskError:  # it was deleted meanwhile
            self._batch = None
            self._show()
            return
        bubbles = self._rows.build((), batch_context(self._core, row), complete=False)
        self._view.show_bubbles(batch_rows(row, bubbles), to_end=self._scrolls_to_end)
        self._scrolls_to_end = False
        self._show_words(has_bubbles=True)

    @property
    def _shows_end(self) -> bool:
        """Whether the newest message is in sight."""
        return self._view.shows_end and not self._left_out

    def _show_newest(self) -> None:
        """Show the newest messages again, if the person has scrolled far away from them."""
        if self._left_out:
            self._most, self._left_out = _ROWS_AT_ONCE, 0
            self._show()
        self._view.go_to_end()

    def _show(self, *, is_behind: bool = False) -> None:
        """Show everything as it is known now; ``is_behind`` says that rows are added below those in sight."""
        if self._batch is not None:
            self._show_messages_of(self._batch)
            return
        address, account_id = self._poller.address, self._poller.account_id
        if address is None or account_id is None:
            self._view.show_bubbles(())
            self._show_words(has_bubbles=False)
            return
        around = thread_context(self._core, account_id, address, self._opened, self._new_from)
        self._shown_around = around
        if self._core.waiting.last_text_at(account_id, address) is not None:
            around = replace(around, waiting_since=unanswered_since(self._loader.messages))
        messages = self._loader.messages
        complete = self._loader.is_loaded and not self._loader.has_more and len(messages) <= self._most
        shown = messages[-self._most : len(messages) - self._left_out]
        self._newest_at = messages[-1].sent_at if messages else None
        within = around
        if self._left_out:
            there = {message.local_id for message in shown}
            entries = [entry for entry in around.entries if entry.local_id in there]
            within = replace(around, entries=entries, waiting_since=None)
        bubbles = self._rows.build(shown, within, complete=complete)
        self._view.show_bubbles(bubbles, to_end=self._scrolls_to_end, sticks=not (self._left_out or is_behind))
        self._scrolls_to_end = self._scrolls_to_end and not self._loader.is_loaded and self._poller.key is not None
        if self._is_seeking:
            self._seek(around)
        self._show_words(has_bubbles=bool(bubbles))
        self._show_new()

    def _seek(self, around: ThreadContext) -> None:
        """Scroll to the opened message, and load older ones until those of its time are there."""
        messages = self._loader.messages
        entry = next((entry for entry in around.entries if entry.id == self._opened), None)
        if self._sought is not None:
            sought, since = self._sought
            place = next((place for place, each in enumerate(messages) if each.message_id == sought), None)
            wanted = f"m{sought}"
        elif entry is not None:
            since = entry.created_at
            place = next((place for place, each in enumerate(messages) if each.local_id == entry.local_id), None)
            keys = {bubble.entry_id: bubble.key for bubble in self._view.bubbles if bubble.entry_id is not None}
            wanted = keys.get(entry.id, "")
        else:
            return
        from_end = len(messages) - place if place is not None else 0
        if from_end > self._most or from_end < self._left_out or (place is None and self._left_out):
            self._most = from_end + _ROWS_AT_ONCE
            self._left_out = max(0, min(self._most, len(messages)) - _ROWS_AT_MOST)
            self._show()
            return
        if any(bubble.key == wanted for bubble in self._view.bubbles):
            self._view.show_row(wanted)
        oldest = next((each.sent_at for each in messages if each.sent_at is not None), None)
        if self._loader.is_loaded and place is None and self._loader.has_more and oldest and oldest > since:
            self._loader.load_older()
        elif self._loader.is_loaded or self._loader.error is not None or self._poller.key is None:
            self._is_seeking, self._sought = False, None

    def _show_words(self, *, has_bubbles: bool) -> None:
        key, address = self._poller.key, self._poller.address
        who = "" if address is None else self._who
        if self._batch is not None:
            words = ""
        elif key is None:
            words = why_none(*self._poller.read_draft(), has_bubbles=has_bubbles)
        else:
            is_slow = not self._words_timer.isActive()
            words = how_it_stands(self._loader, who, has_bubbles=has_bubbles, is_slow=is_slow)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._view.setAccessibleDescription(words)
        failed = self._loader.error is not None
        self._again.setVisible(failed and not cannot_read(self._loader.error))
        self._told.setVisible(bool(words) or failed)
        self._gray.setVisible(
            key is not None and not has_bubbles and self._is_loading_first and not self._gray_timer.isActive()
        )
        self._older.setVisible(has_bubbles and self._loader.is_loading and self._loader.is_loading_older)
        self._place_overlays()

    @property
    def _is_loading_first(self) -> bool:
        return not self._loader.is_loaded and self._loader.error is None

    @property
    def _who(self) -> str:
        address, account_id = self._poller.address, self._poller.account_id
        if address is None or account_id is None:
            return ""
        return display_name_of(self._core, account_id, address)

    def _show_new(self) -> None:
        self._new.setText(new_words(self._new_count))
        self._new.setVisible(bool(self._new_count) and not self._shows_end)
        self._place_overlays()

    def _place_overlays(self) -> None:
        """Put what lies over the thread into its place."""
        view = self._view.geometry()
        self._gray.setGeometry(self._view.rect())
        for part, top in (
            (self._new, view.bottom() - self._new.sizeHint().height() - 8),
            (self._older, view.top() + 8),
        ):
            size = part.sizeHint()
            part.setGeometry((self.width() - size.width()) // 2, top, size.width(), size.height())
            part.raise_()
        side = max(SIDE, (self.width() - COLUMN) // 2)
        if self._below.contentsMargins().left() != side:
            self._below.setContentsMargins(side, 0, side, 0)

    def _on_thread_changed(self) -> None:
        key = self._poller.key
        if self._poller.address is not None:
            self._batch = None
        self._most, self._left_out = _ROWS_AT_ONCE, 0
        self._new_count = 0
        self._new_from = ""
        self._scrolls_to_end = True
        self._seen_timer.stop()
        self._rows = ThreadRows()
        self._seen_until = None
        if key is not None:
            self._seen_until = self._core.threads.last_look(key.account_id, key.inbox_id, key.phone)
            self._gray_timer.start()
            self._words_timer.start()
        if self._opened is not None and not self._is_opened_here():
            self._opened, self._is_seeking = None, False
        self._show()

    def _is_opened_here(self) -> bool:
        """Whether the opened message belongs to the thread on the page."""
        address, account_id = self._poller.address, self._poller.account_id
        if address is None or account_id is None or self._opened is None:
            return False
        return bool(_opened_entry(self._core, account_id, address, self._opened))

    def _on_messages_changed(self, news: int) -> None:
        was_at_end = self._shows_end
        self._new_count += news
        if self._left_out and (newest_at := self._newest_at) is not None:
            newer = sum(each.sent_at is not None and each.sent_at > newest_at for each in self._loader.messages)
            self._most, self._left_out = self._most + newer, self._left_out + newer
        self._note_new(self._loader.arrived)
        if not self.isVisible():
            return
        self._show()
        if news:
            announce(self, self._arrived_words(self._loader.arrived))
            if was_at_end and not self._is_seeking:
                self._view.go_to_end()
        if self._shows_end:
            self._seen_timer.start()
        if self._view.shows_top:
            self._on_top_reached()  # too few to scroll, so older ones are loaded at once

    def _note_new(self, arrived: tuple[HistoryMessage, ...]) -> None:
        """Find where the *New* line stands: above what came since the thread was last seen, or is not answered."""
        if self._new_from or not self._loader.is_loaded:
            return
        found = arrived or self._unseen()
        self._seen_until = None
        if found:
            first = found[0]
            self._new_from = message_key(first.message_id, first.local_id, first.sent_at, first.text)

    def _unseen(self) -> tuple[HistoryMessage, ...]:
        """Return what came before the first load and after the last look, once."""
        seen = self._seen_until
        if seen is None:
            return ()
        messages = self._loader.messages
        return tuple(each for each in messages if each.inbound and each.sent_at is not None and each.sent_at > seen)

    def _arrived_words(self, arrived: tuple[HistoryMessage, ...]) -> str:
        if len(arrived) == 1 and arrived[0].text:
            return self.tr("{who}: {text}").format(who=self._who, text=arrived[0].text)
        words = translate_plural("ThreadPage", "%n new text from {who}", "%n new texts from {who}", len(arrived))
        return words.format(who=self._who)

    def _on_top_reached(self) -> None:
        if (count := len(self._loader.messages)) > self._most:
            self._most += _ROWS_MORE
            self._left_out = max(self._left_out, min(self._most, count) - _ROWS_AT_MOST)
            self._scrolls_to_end = False
            self._show()
            return
        self._loader.load_older()
        if self._loader.is_loading:
            self._show_words(has_bubbles=True)

    def _on_gray_timer_timed_out(self) -> None:
        if self.isVisible():
            self._show_words(has_bubbles=bool(self._view.bubbles))

    def _on_words_timer_timed_out(self) -> None:
        if self.isVisible():
            self._show_words(has_bubbles=bool(self._view.bubbles))

    def _on_again_clicked(self) -> None:
        self._loader.retry()
        self._view.setFocus()  # the button is hidden when the load succeeds

    def _on_new_clicked(self) -> None:
        self._show_newest()
        self._view.setFocus()
        self._on_bottom_reached()

    def _on_bottom_reached(self) -> None:
        if self._left_out:
            self._left_out = max(0, self._left_out - _ROWS_MORE)
            self._most = min(self._most, self._left_out + _ROWS_AT_MOST)
            self._scrolls_to_end = False
            self._show(is_behind=True)
            return
        self._show_new()
        self._seen_timer.start()

    def _on_seen_timer_timed_out(self) -> None:
        """The newest message has been in sight for a while, so all of them count as seen."""
        if not self.isVisible() or not self._shows_end or not self.window().isActiveWindow():
            return
        self._poller.mark_seen()
        self._new_count = 0
        self._new.hide()

    def _on_act_chosen(self, step: EntryAction, entry: Entry) -> None:
        self._actions.carry_out(step, entry)
        self._update_soon()

    def _on_action_finished(self, entry_id: EntryId, words: str) -> None:
        self._view.say_failure(entry_id, words)
        self._update_soon()

    def _update_soon(self) -> None:
        self._may_be_other = True
        self._update_timer.start()

    def _on_core_changed(self, change: Change) -> None:
        """Update soon: something may have been sent to them, or become known about them."""
        self._may_be_other |= change.directory or bool(change.people) or change.waiting or change.accounts
        is_news = self._may_be_other or change.entries is None or bool(change.entries)
        if is_news and not self._update_timer.isActive():
            self._update_timer.start()

    def _is_unchanged(self) -> bool:
        """Whether nothing but texts to others has changed, as while a long queue is sent."""
        account_id, address = self._poller.account_id, self._poller.address
        if self._may_be_other or self._batch is not None or account_id is None or address is None:
            return False
        now = thread_context(self._core, account_id, address, self._opened, self._new_from)
        before = self._shown_around
        return before is not None and (now.entries, now.acts, now.held, now.batches) == (
            before.entries,
            before.acts,
            before.held,
            before.batches,
        )

    def _on_update_timer_timed_out(self) -> None:
        if not self.isVisible() or (self._poller.address is None and self._batch is None) or self._is_unchanged():
            return
        self._may_be_other = False
        before = {bubble.key for bubble in self._view.bubbles}
        entries = () if self._shown_around is None else self._shown_around.entries
        self._show()
        if self._left_out and self._shown_around is not None:
            known = {entry.id for entry in entries}
            if any(each.id not in known and each.state not in ENDED for each in self._shown_around.entries):
                self._on_sent()
            return
        pending = [bubble for bubble in self._view.bubbles if bubble.is_pending]
        if self._batch is None and any(
            bubble.key not in before and bubble.entry_id != self._opened for bubble in pending
        ):
            self._on_sent()
        if pending and self._batch is None:
            self._poller.poll_soon()

    def _on_sent(self) -> None:
        """The person has just sent something: it is what they look at, and nothing above it is new any more."""
        if self._new_from:
            self._new_from = ""
            self._show()
        self._show_newest()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while hidden."""
        super().showEvent(event)
        self._show()
        if self._loader.is_loaded:
            self._poller.poll_soon()
        if self._shows_end:
            self._seen_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting messages as seen."""
        super().hideEvent(event)
        self._seen_timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what lies over the thread in its place."""
        super().resizeEvent(event)
        self._place_overlays()
