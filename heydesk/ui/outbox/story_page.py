"""The page that takes the composer's place while a story is read. What stands in the composer is not touched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from heydesk.core.core import Desk
from heydesk.core.outbox_view import Row, Step, Story
from heydesk.domain.errors import HeyDeskError, InputError
from heydesk.domain.ids import BatchId, EntryId
from heydesk.ui.announcement import announce
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.notice import Notice
from heydesk.ui.outbox.batch_view import BatchView
from heydesk.ui.outbox.entry_view import EntryView
from heydesk.ui.outbox.headline import headline
from heydesk.ui.outbox.line import line_of
from heydesk.ui.outbox.time_step import TimeSteps
from heydesk.ui.scroll_bar import SlimBar
from heydesk.ui.strip import StripKind
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from heydesk.ui.starter import Work

_LIMITS = (200, 1_000_000)


@dataclass(frozen=True, slots=True)
class StoryVerbs:
    """What leads from a story back into the composer, both of which raise as the desk's do; and what starts work."""

    undo: Callable[[BatchId], None]
    to_composer: Callable[[EntryId], None]
    start: Callable[[Work], None]


class StoryPage(QWidget):
    """Shows one entry or one batch, as the store has it.

    Signals:
        closed: the person wants to go back to writing, or the story is over.
        requests_changed: these exact requests belong to what is shown; with a tuple of Request.
        turned: another story is on the page; with its EntryId, or None for a batch, and its BatchId.
    """

    closed = Signal()
    requests_changed = Signal(object)
    turned = Signal(object, object)

    def __init__(
        self, desk: Desk, verbs: StoryVerbs, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._verbs = verbs
        self._now = now
        self._entry_id: EntryId | None = None
        self._batch_id: BatchId | None = None
        self._story: Story | None = None
        self._time_steps = TimeSteps(desk, verbs.start, now, self)
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        unwatch = desk.watch(lambda _change: self._soon.start() if self.isVisible() else None)
        self.destroyed.connect(unwatch)

    def _build(self) -> None:
        self.setObjectName("story")
        self.setAccessibleName(self.tr("Story of a message"))
        self._back = Button(self.tr("Back to writing"), ButtonKind.LINK)
        self._back.setObjectName("backToWriting")
        self._back.setToolTip(self.tr("Esc"))
        self._trouble = Notice(StripKind.ERROR)
        self._asking = Notice(StripKind.WARNING, "waiting")
        self._asking.setObjectName("asking")
        self._entry_view = EntryView()
        self._batch_view = BatchView()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 4, 20, 16)
        column.setSpacing(14)
        for part in (self._trouble, self._asking, self._entry_view, self._batch_view):
            column.addWidget(part)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        SlimBar(self._area)
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
        self._entry_view.stepped.connect(self._on_entry_view_stepped)
        self._batch_view.part_opened.connect(self.show_entry)
        self._time_steps.begun.connect(self._show_asking)
        self._time_steps.ended.connect(self._on_time_steps_ended)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def show_entry(self, entry_id: EntryId) -> None:
        """Tell the story of this message."""
        self._open(entry_id, None)

    def show_batch(self, batch_id: BatchId) -> None:
        """Show the messages of this batch."""
        self._open(None, batch_id)

    def refresh(self) -> None:
        """Read it again and show how it stands."""
        if self._entry_id is None and self._batch_id is None:
            return
        self._entry_view.setVisible(self._entry_id is not None)
        self._batch_view.setVisible(self._entry_id is None)
        try:
            self._read()
        except InputError:  # it has been forgotten meanwhile
            self.closed.emit()
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))

    def _read(self) -> None:
        if self._entry_id is not None:
            self._story = self._desk.story(self._entry_id)
            self._entry_view.show_story(self._story)
            self.requests_changed.emit((self._story.request,))
            return
        row = self._row()
        if row is None:
            self.closed.emit()
            return
        stories = [self._desk.story(entry.id) for entry in row.entries]
        self._story = stories[0]
        self._batch_view.show_batch(line_of(row, self._now()), self._story)
        self.requests_changed.emit(tuple(story.request for story in stories))

    def _open(self, entry_id: EntryId | None, batch_id: BatchId | None) -> None:
        self._entry_id, self._batch_id = entry_id, batch_id
        self._trouble.say("")
        self._show_asking()
        self.refresh()
        self._area.verticalScrollBar().setValue(0)
        view = self._batch_view if entry_id is None else self._entry_view
        if not view.focus_first():
            self._back.setFocus()
        if self._story is not None:
            announce(self, headline(self._story))
        self.turned.emit(entry_id, batch_id)

    def _row(self) -> Row | None:
        """The batch on show; most are among the newest, so the others are looked for only then."""
        for limit in _LIMITS:
            for row in self._desk.rows(limit):
                if row.batch_id == self._batch_id:
                    return row
        return None

    def _take(self, step: Step, story: Story) -> None:
        entry_id, batch_id = story.entry.id, story.entry.batch_id
        match step:
            case Step.RETRY | Step.RESEND:
                self._desk.retry(entry_id)
            case Step.LOOK_AGAIN:
                self._desk.look_again(entry_id)
            case Step.MARK_SENT:
                self._desk.mark_sent(entry_id)
            case Step.DISCARD:
                self._desk.discard(entry_id)
            case Step.SEND_NOW:
                self._desk.send_now(batch_id)
            case Step.UNDO:
                self._verbs.undo(batch_id)
                self.closed.emit()
            case Step.TO_COMPOSER:
                self._verbs.to_composer(entry_id)
                self.closed.emit()
            case _:
                self._time_steps.take(step, story)

    def _on_entry_view_stepped(self, step: Step) -> None:
        if self._story is None:
            return
        self._trouble.say("")
        try:
            self._take(step, self._story)
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))
        self._soon.start()

    def _show_asking(self, _entry_id: EntryId | None = None) -> None:
        asking = self._entry_id is not None and self._time_steps.is_asking(self._entry_id)
        self._asking.say(self.tr("The service is being asked…") if asking else "")

    def _on_time_steps_ended(self, entry_id: EntryId, words: str) -> None:
        """An answer about another message than the one on the page stands in that one's story."""
        self._show_asking()
        if entry_id == self._entry_id:
            self._trouble.say(words)
            self._soon.start()
