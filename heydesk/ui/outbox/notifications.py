"""Telling a person about the outbox: failure notice, desktop notifications, and the summary in the header."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QSystemTrayIcon, QVBoxLayout, QWidget

from heydesk.core.outbox_view import OutboxCounts, OutboxRow
from heydesk.domain.l10n import excerpt
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import BatchId, EntryId
from heydesk.ui.outbox.rows import batch_word, needs_you, spoken_state, state_word
from heydesk.ui.outbox.timeline import headline, reason
from heydesk.ui.text import join_sentences, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.painting import draw_box

_MAX_CHARACTERS = 90
"""Two or three lines of the pane; the details page shows the whole text."""


class FailureNotice(QWidget):
    """One notice for all failures: their number, and the recipient and reason of the newest.

    Signals:
        opened: show the details of the newest.
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
        """The whole text of the notice."""
        return self.accessibleDescription()

    def hide_failures(self) -> None:
        """Hide the notice and empty its text."""
        self.setAccessibleDescription("")
        self.hide()

    def show_failures(self, row: OutboxRow, newest: EntryId, count: int) -> None:
        """Show ``count`` failures, of which ``newest``, an entry of this row, is the last."""
        place = next(place for place, entry in enumerate(row.entries) if entry.id == newest)
        entry, who = row.entries[place], row.whos[place]
        why = reason(entry) or headline(entry, row.names[place])
        if count > 1:
            title = translate_plural("FailureNotice", "%n message needs you", "%n messages need you", count)
            why = self.tr("{who}: {why}").format(who=who, why=why)
        else:
            title = self.tr("{who}: {state}").format(who=who, state=state_word(entry))
        self._title.setText(excerpt(title, _MAX_CHARACTERS))
        self._why.setText(excerpt(why, _MAX_CHARACTERS))
        self.setToolTip(f"{title}\n{why}")
        self.setAccessibleDescription(join_sentences(title, why))
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the red background, with an edge where a palette has few shades."""
        look = tokens()
        plain = look.bad_soft == look.bg
        draw_box(QPainter(self), self.rect(), look.bad_soft, look.ink if plain else look.bad_soft)


def _label(role: QPalette.ColorRole) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(role)
    return label


_SHOWN_MS = 10_000


class DesktopNotifier:
    """Marks the window in the task bar, and shows a desktop notification while the window is not active."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._tray: QSystemTrayIcon | None = None

    def notify(self, rows: Sequence[OutboxRow]) -> None:
        """Show one notification for all these Sends."""
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
        title = translate_plural("DesktopNotifier", "A text needs you", "%n texts need you", len(rows))
        who = "\n".join(row.who for row in rows[:3])
        self._tray.showMessage(title, who, QSystemTrayIcon.MessageIcon.Warning, _SHOWN_MS)
        QTimer.singleShot(_SHOWN_MS, self._tray, self._tray.hide)

    def _on_tray_message_clicked(self) -> None:
        window = self._widget.window()
        window.show()
        window.raise_()
        window.activateWindow()
        if self._tray is not None:
            self._tray.hide()


_SILENT = frozenset({State.SENDING})
"""States too short to be announced."""


class OutboxChanges(NamedTuple):
    """Sentences for a screen reader, the Sends that have begun to need a person, and their failed entries."""

    spoken: tuple[str, ...] = ()
    alarming: tuple[OutboxRow, ...] = ()
    failed: tuple[Entry, ...] = ()
    """The newest last."""


class OutboxChangeDetector:
    """Compares the outbox with how it was the last time. The first comparison finds no change."""

    def __init__(self) -> None:
        self._stood: dict[EntryId, tuple[State, bool]] | None = None

    def compare(self, rows: Iterable[OutboxRow]) -> OutboxChanges:
        """Return what has changed since the last call."""
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
    return entry.state not in _SILENT


def _sentence(row: OutboxRow) -> str:
    state = spoken_state(row.entry) if len(row.entries) == 1 else batch_word(row.entries)
    return QCoreApplication.translate("Outbox", "{who}: {state}").format(who=row.who, state=state)


class UnseenFailures:
    """The failures of this session whose details nobody has opened yet."""

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
        """Add failed entries, the newest last; True if some of them are not open in the details page."""
        new = [entry for entry in failed if not self._is_open(entry)]
        for entry in new:
            self._failed.pop(entry.id, None)  # one that fails again is the newest again
            self._failed[entry.id] = entry
        return bool(new)

    def retain(self, rows: Iterable[OutboxRow]) -> None:
        """Drop entries that need nobody any more; ``rows`` holds all that do, however old."""
        asking = {entry.id for row in rows for entry in row.entries if needs_you(entry)}
        self._failed = {key: entry for key, entry in self._failed.items() if key in asking}

    def set_open(self, entry_id: EntryId | None, batch_id: BatchId | None) -> None:
        """Note which message or batch the details page shows; None and None for neither."""
        self._open = entry_id, batch_id if entry_id is None else None
        self._failed = {key: entry for key, entry in self._failed.items() if not self._is_open(entry)}

    def _is_open(self, entry: Entry) -> bool:
        entry_id, batch_id = self._open
        return entry.id == entry_id or (batch_id is not None and entry.batch_id == batch_id)


_SUMMARY = "OutboxSummaryButton"


class OutboxSummaryButton(Button):
    """The counts of the outbox in the header bar, shown while the outbox pane is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._counts = OutboxCounts()
        self._needed = False
        self.setObjectName("outboxSign")
        self.setToolTip(self.tr("Show the outbox. Alt+U takes the newest held message back."))
        self.hide()

    def set_outbox_visible(self, outbox_is_shown: bool) -> None:
        """Hide the summary while the outbox is visible."""
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
        facts = (
            (translate_plural(_SUMMARY, "%n needs you", "%n need you", counts.needs_you), counts.needs_you),
            (translate_plural(_SUMMARY, "%n held", "%n held", counts.held), counts.held),
            (translate_plural(_SUMMARY, "%n waiting", "%n waiting", counts.waiting), counts.waiting),
            (translate_plural(_SUMMARY, "%n sending", "%n sending", counts.sending), counts.sending),
        )
        return " · ".join(words for words, count in facts if count)
