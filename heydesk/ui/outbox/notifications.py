"""The notice of what has failed and was not looked at yet: with whom, why, and the way to its story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QSystemTrayIcon, QVBoxLayout, QWidget

from heydesk.core.outbox_view import EntryDetails, OutboxCounts, OutboxRow
from heydesk.domain.ids import BatchId, EntryId
from heydesk.domain.l10n import excerpt
from heydesk.domain.outbox_entry import Entry, State
from heydesk.ui.outbox.rows import batch_word, needs_you, spoken_state, state_word
from heydesk.ui.outbox.timeline import headline, reason
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.painting import draw_box

_LONGEST = 90
"""So many characters of a reason are shown: two or three lines of the pane. The story has all of it."""


class FailureNotice(QWidget):
    """One for all failures: of one its reason, of several how many, and the newest one's.

    Signals:
        opened: the person wants the story of the newest.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("failureNotice")
        self.setAccessibleName(self.tr("Failed"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._title = _label(QPalette.ColorRole.BrightText)
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._why = _label(QPalette.ColorRole.WindowText)
        button = Button(self.tr("Open"), ButtonKind.LINK)
        button.setObjectName("openFailure")
        button.setAccessibleDescription(self.tr("Opens the newest message that needs you"))
        button.clicked.connect(self.opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 5)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self._why)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    @property
    def words(self) -> str:
        """All that it says, uncut."""
        return self.accessibleDescription()

    def say(self, story: EntryDetails | None, count: int) -> None:
        """Tell of ``count`` failures, of which this is the newest; None when there is none."""
        if story is None:
            self.setAccessibleDescription("")
            self.hide()
            return
        why = reason(story) or headline(story)
        if count > 1:
            title = self.tr("{count} messages need you").format(count=count)
            why = self.tr("{who}: {why}").format(who=story.who, why=why)
        else:
            title = self.tr("{who}: {state}").format(who=story.who, state=state_word(story.entry))
        self._title.setText(excerpt(title, _LONGEST))
        self._why.setText(excerpt(why, _LONGEST))
        self.setToolTip(f"{title}\n{why}")
        self.setAccessibleDescription(self.tr("{title}. {why}").format(title=title, why=why))
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the red ground; its edge where a palette has few shades."""
        look = tokens()
        plain = look.bad_soft == look.bg
        draw_box(QPainter(self), self.rect(), look.bad_soft, look.ink if plain else look.bad_soft)


def _label(role: QPalette.ColorRole) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(role)
    return label


# Making sure that a failure is seen, also when the window is not.

_SHOWN = 10_000


class DesktopNotifier:
    """Marks the window in the task bar, and shows one notification where the desktop has a place for it."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._tray: QSystemTrayIcon | None = None

    def ring(self, rows: Sequence[OutboxRow]) -> None:
        """Tell of these Sends, all in one."""
        if not rows:
            return
        window = self._widget.window()
        QApplication.alert(window)
        if window.isActiveWindow() or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(window.windowIcon(), window)
            self._tray.messageClicked.connect(self._on_tray_message_clicked)
        self._tray.show()
        tr = QCoreApplication.translate
        title = (
            tr("DesktopNotifier", "A text needs you") if len(rows) == 1 else tr("DesktopNotifier", "Texts need you")
        )
        who = "\n".join(row.who for row in rows[:3])
        self._tray.showMessage(title, who, QSystemTrayIcon.MessageIcon.Warning, _SHOWN)
        QTimer.singleShot(_SHOWN, self._tray.hide)

    def _on_tray_message_clicked(self) -> None:
        window = self._widget.window()
        window.show()
        window.raise_()
        window.activateWindow()
        if self._tray is not None:
            self._tray.hide()


# What changed in the outbox since it was last looked at, in words worth saying aloud.

_PASSING = frozenset({State.SENDING})
"""States that last for moments and say nothing by themselves."""


class OutboxChanges(NamedTuple):
    """Sentences for a screen reader, the Sends in which something has begun to need the person, and what it is."""

    spoken: tuple[str, ...] = ()
    alarming: tuple[OutboxRow, ...] = ()
    failed: tuple[Entry, ...] = ()
    """The newest last."""


class OutboxChangeDetector:
    """Remembers how every entry stood. The first look is no news: what was so at the start is on screen."""

    def __init__(self) -> None:
        self._stood: dict[EntryId, tuple[State, bool]] | None = None

    def look(self, rows: Iterable[OutboxRow]) -> OutboxChanges:
        """Compare with the last look."""
        stood, self._stood = self._stood, {}
        spoken: list[str] = []
        alarming: list[OutboxRow] = []
        failed: list[Entry] = []
        for row in rows:
            self._stood |= {entry.id: _standing(entry) for entry in row.entries}
            if stood is None:
                continue
            changed = [entry for entry in row.entries if stood.get(entry.id) != _standing(entry)]
            asking = [entry for entry in changed if needs_you(entry)]
            if asking:
                alarming.append(row)
                failed = [*asking, *failed]
            if any(_is_worth_saying(entry) for entry in changed):
                spoken.append(_sentence(row))
        return OutboxChanges(tuple(spoken), tuple(alarming), tuple(failed))


def _standing(entry: Entry) -> tuple[State, bool]:
    return entry.state, needs_you(entry)


def _is_worth_saying(entry: Entry) -> bool:
    if entry.state is State.QUEUED:
        return entry.wait is not None
    return entry.state not in _PASSING


def _sentence(row: OutboxRow) -> str:
    state = spoken_state(row.entry) if len(row.entries) == 1 else batch_word(row.entries)
    return QCoreApplication.translate("Outbox", "{who}: {state}").format(who=row.who, state=state)


# The failures of this session that nobody has looked at yet.


class UnseenFailures:
    """Grows with the news, and shrinks as stories are opened or settled."""

    def __init__(self) -> None:
        self._failed: dict[EntryId, Entry] = {}
        self._open: tuple[EntryId | None, BatchId | None] = (None, None)

    def __len__(self) -> int:
        return len(self._failed)

    @property
    def newest(self) -> EntryId | None:
        """The one that failed last."""
        return next(reversed(self._failed), None)

    def add(self, failed: Iterable[Entry]) -> bool:
        """Take up what has failed since the last time, the newest last. True when some of it is out of sight."""
        new = [entry for entry in failed if not self._is_open(entry)]
        for entry in new:
            self._failed.pop(entry.id, None)  # one that fails again is the newest again
            self._failed[entry.id] = entry
        return bool(new)

    def keep(self, rows: Iterable[OutboxRow]) -> None:
        """Drop what needs nobody any more; ``rows`` holds all that does, however old."""
        asking = {entry.id for row in rows for entry in row.entries if needs_you(entry)}
        self._failed = {key: entry for key, entry in self._failed.items() if key in asking}

    def look_at(self, entry_id: EntryId | None, batch_id: BatchId | None) -> None:
        """A story or a batch is on show from now on; None and None when neither is."""
        self._open = entry_id, batch_id if entry_id is None else None
        self._failed = {key: entry for key, entry in self._failed.items() if not self._is_open(entry)}

    def _is_open(self, entry: Entry) -> bool:
        entry_id, batch_id = self._open
        return entry.id == entry_id or (batch_id is not None and entry.batch_id == batch_id)


# What is in the outbox, in a few words in the header, for as long as the outbox itself is folded away.


class OutboxSummaryButton(Button):
    """Hidden while the outbox can be seen, or holds nothing that a person should know of. Pressed, it unfolds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._counts = OutboxCounts()
        self._needed = False
        self.setObjectName("outboxSign")
        self.setToolTip(self.tr("Show the outbox. Alt+U takes the newest held message back."))
        self.hide()

    def set_needed(self, outbox_is_shown: bool) -> None:
        """The outbox came into sight, or went out of it."""
        self._needed = not outbox_is_shown
        self._update()

    def show_counts(self, counts: OutboxCounts) -> None:
        """Show these, as the outbox pane has read them."""
        self._counts = counts
        self._update()

    def _update(self) -> None:
        if not self._needed:
            self.hide()
            return
        words = self._words(self._counts)
        self.setText(words)
        self.updateGeometry()
        self.setVisible(bool(words))

    def _words(self, counts: OutboxCounts) -> str:
        parts = (
            (self.tr("{count} need you"), counts.needs_you),
            (self.tr("{count} held"), counts.held),
            (self.tr("{count} waiting"), counts.waiting),
            (self.tr("{count} sending"), counts.sending),
        )
        return " · ".join(words.format(count=count) for words, count in parts if count)
