"""The outbox pane at the left of the window: counted groups, undo bar, failure notice and list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.core.outbox_view import OutboxCounts, OutboxRow
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import BatchId, EntryId
from heydesk.domain.schedule import wall
from heydesk.ui.outbox.list import OutboxList
from heydesk.ui.outbox.notifications import DesktopNotifier, FailureNotice, OutboxChangeDetector, UnseenFailures
from heydesk.ui.outbox.rows import OutboxLine, OutboxLineCache, needs_you
from heydesk.ui.outbox.undo_bar import UndoBar
from heydesk.ui.tasks import subscribe_while_alive
from heydesk.ui.text import announce, is_today, join_sentences, translate
from heydesk.ui.theme import Tokens, tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.labels import subheading
from heydesk.ui.widgets.painting import Sheet
from heydesk.ui.widgets.timers import single_shot_timer


class OutboxGroup(Enum):
    """The groups by which the outbox is counted and filtered, the most urgent first.

    Values name a field of the counts.
    """

    NEEDS_YOU = "needs_you"
    WAITING = "waiting"
    HELD = "held"
    SENDING = "sending"
    SCHEDULED = "scheduled"
    TODAY = "today"

    def count(self, counts: OutboxCounts) -> int:
        """Return this group's count."""
        return int(getattr(counts, self.value))

    def holds(self, row: OutboxRow, now: datetime) -> bool:
        """Whether this Send belongs to the group.

        ``TODAY`` includes what is unfinished, however old, and leaves out what was undone.
        """
        if self is OutboxGroup.TODAY:
            taken_back = all(entry.state is State.UNDONE for entry in row.entries)
            today = is_today(row.entry.created_at, now) and not taken_back
            return today or any(_is_unfinished(entry) for entry in row.entries)
        return any(self._holds_entry(entry) for entry in row.entries)

    def _holds_entry(self, entry: Entry) -> bool:
        if self is OutboxGroup.NEEDS_YOU:
            return needs_you(entry)
        if entry.awaits_its_time:
            return self is OutboxGroup.SCHEDULED
        return entry.state in _STATES[self]


_STATES = {
    OutboxGroup.WAITING: {State.QUEUED, State.UNCERTAIN},
    OutboxGroup.HELD: {State.HELD},
    OutboxGroup.SENDING: {State.SENDING},
    OutboxGroup.SCHEDULED: {State.SCHEDULED},
}
_UNFINISHED = frozenset().union(*_STATES.values())


def _is_unfinished(entry: Entry) -> bool:
    return entry.state in _UNFINISHED or needs_you(entry)


_ICON = 16


class GroupButton(QPushButton):
    """One group: icon, name, and count at the right."""

    def __init__(self, group: OutboxGroup, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("OutboxGroup", str(_NAMES[group])), parent)
        self._group = group
        self._count = -1
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setObjectName(f"group_{group.value}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show this count."""
        if count == self._count:
            return
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row; the count of “Needs you” is red and bold unless it is zero."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens()
        box = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_soft if self.isChecked() else look.chip)
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        alarming = self._group is OutboxGroup.NEEDS_YOU and self._count > 0
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        top = (self.height() - _ICON) // 2
        sheet.icon(QRect(8, top, _ICON, _ICON), _ICONS[self._group], self._colour(look))
        words = self.rect().adjusted(8 + _ICON + 8, 0, -8, 0)
        if alarming:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        painter.setPen(look.ink)
        sheet.words(words, self.text())
        painter.setPen(look.bad if alarming else look.soft)
        sheet.words(words, self.locale().toString(self._count), trailing=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line with padding."""
        words = self.fontMetrics().size(0, self.text())
        return QSize(words.width() + _ICON + 24 + self.fontMetrics().horizontalAdvance("0000"), words.height() + 14)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: text is never elided."""
        return self.sizeHint()

    def _colour(self, look: Tokens) -> QColor:
        if self._count <= 0:
            return look.soft
        match self._group:
            case OutboxGroup.NEEDS_YOU:
                return look.bad
            case OutboxGroup.HELD | OutboxGroup.TODAY:
                return look.ink
            case _:
                return look.accent


class GroupList(QWidget):
    """The buttons of all groups. One is pressed, or none while all messages are shown.

    Signals:
        group_chosen: a person pressed a group.
    """

    group_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Outbox groups"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._choice = QButtonGroup(self)
        self._buttons = {group: GroupButton(group, self) for group in OutboxGroup}
        for button in self._buttons.values():
            layout.addWidget(button)
            self._choice.addButton(button)
        self._buttons[OutboxGroup.TODAY].setChecked(True)
        self._choice.buttonClicked.connect(self._on_choice_clicked)

    @property
    def group(self) -> OutboxGroup | None:
        """The pressed group; None shows all messages."""
        return next((group for group, button in self._buttons.items() if button.isChecked()), None)

    def choose(self, group: OutboxGroup | None) -> None:
        """Press a group, or none, without a signal."""
        self._choice.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each is group)
        self._choice.setExclusive(True)

    def show_counts(self, counts: OutboxCounts) -> None:
        """Show these counts."""
        for group, button in self._buttons.items():
            button.show_count(group.count(counts))
        scheduled = self._buttons[OutboxGroup.SCHEDULED]
        scheduled.setVisible(scheduled.isChecked() or counts.scheduled > 0)  # most teams schedule seldom

    def _on_choice_clicked(self) -> None:
        self.group_chosen.emit()


_NAMES = {
    OutboxGroup.NEEDS_YOU: QT_TRANSLATE_NOOP("OutboxGroup", "Needs you"),
    OutboxGroup.WAITING: QT_TRANSLATE_NOOP("OutboxGroup", "Waiting"),
    OutboxGroup.HELD: QT_TRANSLATE_NOOP("OutboxGroup", "Held"),
    OutboxGroup.SENDING: QT_TRANSLATE_NOOP("OutboxGroup", "Sending"),
    OutboxGroup.SCHEDULED: QT_TRANSLATE_NOOP("OutboxGroup", "Scheduled"),
    OutboxGroup.TODAY: QT_TRANSLATE_NOOP("OutboxGroup", "Today"),
}
_ICONS = {
    OutboxGroup.NEEDS_YOU: "attention",
    OutboxGroup.WAITING: "waiting",
    OutboxGroup.HELD: "held",
    OutboxGroup.SENDING: "sending",
    OutboxGroup.SCHEDULED: "clock",
    OutboxGroup.TODAY: "check",
}


_NOTICE_MS = 12_000
_MAX_SLEEP_MS = 3_600_000
_BATCH_SIZE = 80
"""Entries read at first, and added each time that the end of the list comes into sight."""


class OutboxPane(QWidget):
    """Groups with their counts, the newest held Send, what has failed, and the list.

    Signals:
        entry_opened: show the details of a message; with its ``EntryId``.
        batch_opened: show the details of a batch; with its ``BatchId``.
        counted: the outbox was read again; with its ``OutboxCounts``, all 0 if it could not be read.

    Attributes:
        counts: the counts as last read.
    """

    entry_opened = Signal(int)
    batch_opened = Signal(str)
    counted = Signal(OutboxCounts)

    def __init__(
        self,
        core: Core,
        undo: Callable[[BatchId], None],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """``undo`` brings a held batch back into the composer, and raises as ``Outbox.undo`` does."""
        super().__init__(parent)
        self._core = core
        self._undo = undo
        self._now = now
        self._rows: tuple[OutboxRow, ...] = ()
        self.counts = OutboxCounts()
        self._lines = OutboxLineCache()
        self._limit = _BATCH_SIZE
        self._change_detector = OutboxChangeDetector()
        self._unseen = UnseenFailures()
        self._notifier = DesktopNotifier(self)
        self._build()
        self._refresh_timer = single_shot_timer(self, 0, self.refresh)
        self._midnight_timer = single_shot_timer(self, _MAX_SLEEP_MS, self._on_midnight_timer)
        self._notice_timer = single_shot_timer(self, _NOTICE_MS, self._notice.hide)
        subscribe_while_alive(self, core.changes, lambda _change: self._refresh_timer.start())
        self.refresh()
        self._wait_for_midnight()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Outbox pane"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        title = subheading(self.tr("Outbox"))
        title.setContentsMargins(4, 2, 4, 6)
        self._groups = GroupList()
        self._undo_bar = UndoBar(self._now)
        self._failure = FailureNotice()
        self._notice = QLabel()
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._notice.setForegroundRole(QPalette.ColorRole.BrightText)
        self._notice.setContentsMargins(4, 0, 4, 0)
        self._notice.hide()
        self._list = OutboxList()
        self._all = Button(self.tr("Show all messages"), ButtonKind.LINK)
        self._all.setObjectName("showAll")
        self._all.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(self._groups)
        layout.addWidget(self._undo_bar)
        layout.addWidget(self._failure)
        layout.addWidget(self._notice)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._all)
        self._groups.group_chosen.connect(self._on_group_chosen)
        self._undo_bar.undo_requested.connect(self._on_undo_requested)
        self._undo_bar.send_now_requested.connect(self._on_send_now_requested)
        self._failure.opened.connect(self._on_failure_opened)
        self._list.opened.connect(self._on_list_opened)
        self._list.end_reached.connect(self._on_list_end_reached)
        self._all.clicked.connect(self._on_all_clicked)

    def add_below_list(self, widget: QWidget) -> None:
        """Add a widget below the list."""
        self._layout.addWidget(widget)

    def refresh(self) -> None:
        """Read the outbox again and show it."""
        try:
            self._read()
        except HeyDeskError as error:
            self._count(OutboxCounts())
            self._show_error(translate(error.sentence))

    def _read(self) -> None:
        now = self._now()
        snapshot = self._core.outbox_view.snapshot(self._limit)
        self._rows = snapshot.rows
        self._groups.show_counts(snapshot.counts)
        self._undo_bar.show_row(snapshot.newest_held)
        self._count(snapshot.counts)
        self._show_lines(now)
        news = self._change_detector.compare(self._rows)
        self._unseen.retain(self._rows)
        told = self._unseen.add(news.failed)
        self._show_failures()
        spoken = (*news.spoken, self._failure.words) if told else news.spoken
        announce(self, join_sentences(*spoken), urgent=bool(news.alarming))
        self._notifier.notify(news.alarming)

    def _wait_for_midnight(self) -> None:
        """Read again when another day begins, after which rows have other times."""
        now = self._now()
        midnight = wall(now.astimezone().date() + timedelta(days=1), 0)
        self._midnight_timer.start(min(_MAX_SLEEP_MS, int((midnight - now).total_seconds() * 1000) + 1000))

    def _on_midnight_timer(self) -> None:
        self.refresh()
        self._wait_for_midnight()

    def _count(self, counts: OutboxCounts) -> None:
        self.counts = counts
        self.counted.emit(counts)

    def undo_newest(self) -> None:
        """Undo the newest held Send, if there is one."""
        if self._undo_bar.batch_id is not None:
            self._on_undo_requested(self._undo_bar.batch_id)

    def mark_open(self, entry_id: EntryId | None, batch_id: BatchId | None = None) -> None:
        """Select the row whose details are open, and drop its failure notice; None selects none."""
        self._unseen.set_open(entry_id, batch_id)
        self._show_failures()
        row = next((row for row in self._rows if _has(row, entry_id, batch_id)), None)
        if row is None:
            self._list.select(None)
        elif entry_id is None or len(row.entries) == 1:
            self._list.select(row.batch_id)
        else:
            self._list.select(f"entry {entry_id}")

    def _show_lines(self, now: datetime) -> None:
        group = self._groups.group
        shown = [row for row in self._rows if group is None or group.holds(row, now)]
        self._list.show_lines(self._lines.lines_for(shown, now))
        self._list.set_empty_words(self._empty_words(group))
        self._all.setVisible(group is OutboxGroup.TODAY and (len(shown) < len(self._rows) or self._may_be_more))

    def _show_failures(self) -> None:
        newest = self._unseen.newest
        row = None if newest is None else next((row for row in self._rows if _has(row, newest, None)), None)
        if newest is None or row is None:
            self._failure.hide_failures()
        else:
            self._failure.show_failures(row, newest, len(self._unseen))

    @property
    def _may_be_more(self) -> bool:
        """Whether the outbox may hold older messages than those read."""
        return sum(len(row.entries) for row in self._rows) >= self._limit

    def _empty_words(self, group: OutboxGroup | None) -> str:
        match group:
            case None | OutboxGroup.TODAY:
                return self.tr("What you send appears here.")
            case OutboxGroup.NEEDS_YOU:
                return self.tr("Nothing needs you.")
            case _:
                return self.tr("Nothing here now.")

    def _try(self, verb: Callable[[BatchId], object], batch_id: BatchId) -> None:
        try:
            verb(batch_id)
        except HeyDeskError as error:
            self._show_error(translate(error.sentence))
            self.refresh()

    def _show_error(self, words: str) -> None:
        """Show and announce an error for some seconds."""
        self._notice.setText(words)
        self._notice.show()
        self._notice_timer.start()
        announce(self, words, urgent=True)

    def _on_undo_requested(self, batch_id: BatchId) -> None:
        self._try(self._undo, batch_id)

    def _on_send_now_requested(self, batch_id: BatchId) -> None:
        self._try(self._core.outbox.send_now, batch_id)

    def _on_group_chosen(self) -> None:
        self._show_lines(self._now())
        self._list.scrollToTop()

    def _on_all_clicked(self) -> None:
        self._groups.choose(None)
        self._show_lines(self._now())

    def _on_list_end_reached(self) -> None:
        if self._may_be_more:
            self._limit += _BATCH_SIZE
            self._refresh_timer.start()

    def _on_failure_opened(self) -> None:
        if self._unseen.newest is not None:
            self.entry_opened.emit(self._unseen.newest)

    def _on_list_opened(self, line: OutboxLine) -> None:
        if line.entry_id is None:
            self.batch_opened.emit(line.batch_id)
        else:
            self.entry_opened.emit(line.entry_id)


def _has(row: OutboxRow, entry_id: EntryId | None, batch_id: BatchId | None) -> bool:
    return row.batch_id == batch_id or any(entry.id == entry_id for entry in row.entries)
