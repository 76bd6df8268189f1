"""What a person does not see is told: sentences for screen readers, desktop notifications, the program's badge."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from heydesk.core.outbox_view import OutboxRow
from heydesk.core.waiting import InboundNews
from heydesk.domain.l10n import excerpt
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import BatchId, EntryId
from heydesk.ui.outbox.rows import batch_word, needs_you, spoken_state
from heydesk.ui.outbox.timeline import reason
from heydesk.ui.text import join_sentences, translate_plural

_SHOWN_MS = 10_000
_MOST_NAMED = 3
_REASON = 90


class Notification(NamedTuple):
    """A desktop notification; ``lead`` shows what it is about when it is clicked."""

    title: str
    body: str
    lead: Callable[[], object]
    is_alarm: bool = False


class DesktopNotifier:
    """Marks the window in the task bar, and shows a desktop notification while the window is not active."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._tray: QSystemTrayIcon | None = None
        self._lead: Callable[[], object] | None = None

    def notify(self, notification: Notification) -> None:
        """Show this one; a click on it brings the window to the front and leads there."""
        window = self._widget.window()
        QApplication.alert(window)
        if window.isActiveWindow() or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(window.windowIcon(), window)
            self._tray.messageClicked.connect(self._on_tray_message_clicked)
        self._lead = notification.lead
        self._tray.show()
        icons = QSystemTrayIcon.MessageIcon
        icon = icons.Warning if notification.is_alarm else icons.Information
        self._tray.showMessage(notification.title, plain_body(notification.body), icon, _SHOWN_MS)
        QTimer.singleShot(_SHOWN_MS, self._tray, self._tray.hide)

    def set_badge(self, number: int) -> None:
        """Show how many wait on the program's icon, where the desktop has a place for it."""
        cast("QApplication", QApplication.instance()).setBadgeNumber(number)

    def _on_tray_message_clicked(self) -> None:
        window = self._widget.window()
        window.show()
        window.raise_()
        window.activateWindow()
        if self._tray is not None:
            self._tray.hide()
        if self._lead is not None:
            self._lead()


def plain_body(text: str) -> str:
    """Return the words without what a Linux desktop would read as markup: ``‹`` in place of ``<``.

    Not every desktop reads markup, so an escaped ``&lt;`` would be shown as such by some.
    """
    return text.replace("<", "‹")


def failure_notification(rows: Sequence[OutboxRow], lead: Callable[[], object]) -> Notification:
    """Make one notification for all Sends that have begun to need a person."""
    title = translate_plural(
        "DesktopNotifier", "%n text needs your attention", "%n texts need your attention", len(rows)
    )
    return Notification(title, "\n".join(row.who for row in rows[:_MOST_NAMED]), lead, is_alarm=True)


def inbound_notification(
    news: Sequence[InboundNews], lead: Callable[[], object], *, hides_contents: bool
) -> Notification:
    """Make one notification for the texts that customers sent; with ``hides_contents`` it does not say what."""
    tr = QCoreApplication.translate
    if len(news) == 1:
        words = " ".join(news[0].words.split())
        body = tr("DesktopNotifier", "New text") if hides_contents or not words else excerpt(words, _REASON)
        return Notification(news[0].name, body, lead)
    title = translate_plural("DesktopNotifier", "%n new text", "%n new texts", len(news))
    names = list(dict.fromkeys(each.name for each in reversed(news)))
    return Notification(title, "\n".join(names[:_MOST_NAMED]), lead)


_SILENT = frozenset({State.SENDING, State.ACCEPTED, State.DELIVERED, State.UNDONE})
"""States that are not announced: too short, or what a person expects a hundred times a day, or has just done."""


class OutboxChanges(NamedTuple):
    """Sentences for a screen reader, the Sends that have begun to need a person, and their failed entries."""

    spoken: tuple[str, ...] = ()
    alarming: tuple[OutboxRow, ...] = ()
    failed: tuple[Entry, ...] = ()
    """The newest last."""
    has_own: bool = False
    """Whether something was put into the outbox or taken back: what the person has just done."""


class OutboxChangeDetector:
    """Compares the part of the outbox that is shown with how it was the last time.

    The first comparison finds no change.
    """

    def __init__(self) -> None:
        self._stood: dict[BatchId, OutboxRow] | None = None
        self._newest = EntryId(0)

    def compare(self, rows: Iterable[OutboxRow], changed_ids: Collection[EntryId] | None = None) -> OutboxChanges:
        """Return what has changed since the last call.

        ``changed_ids`` are the entries that may have; None for any. An older one that only comes into the part that
        is shown is no news.
        """
        stood, self._stood = self._stood, {row.batch_id: row for row in rows}
        newest = self._newest
        self._newest = max((row.entries[-1].id for row in self._stood.values()), default=newest)
        spoken: list[str] = []
        alarming: list[OutboxRow] = []
        failed: list[Entry] = []
        has_own = False
        for row in self._stood.values() if stood is not None and self._stood else ():
            before = None if stood is None else stood.get(row.batch_id)
            if before is row:
                continue
            is_new = before is None and row.entries[-1].id > newest
            known = {} if before is None else {entry.id: _standing(entry) for entry in before.entries}
            changed = [
                entry
                for entry in row.entries
                if known.get(entry.id) != _standing(entry)
                and (entry.id in known or is_new or (changed_ids is not None and entry.id in changed_ids))
            ]
            has_own = has_own or is_new or any(entry.state is State.UNDONE for entry in changed)
            asking = [entry for entry in changed if needs_you(entry)]
            if asking:
                alarming.append(row)
                failed = [*asking, *failed]
            if any(_is_worth_saying(entry) for entry in changed):
                spoken.append(_sentence(row))
        return OutboxChanges(tuple(spoken), tuple(alarming), tuple(failed), has_own)


def _standing(entry: Entry) -> tuple[State, bool]:
    return entry.state, needs_you(entry)


def _is_worth_saying(entry: Entry) -> bool:
    if needs_you(entry):
        return True
    if entry.state is State.QUEUED:
        return entry.wait is not None
    return entry.state not in _SILENT


def _sentence(row: OutboxRow) -> str:
    entry = row.entry
    who = row.who
    if row.size == 1 and entry.state is State.HELD and entry.due_at is not None:
        seconds = max(1, round((entry.due_at - entry.created_at).total_seconds()))
        return translate_plural(
            "Outbox",
            "{who}: Sending in %n second. Press Alt+U to undo.",
            "{who}: Sending in %n seconds. Press Alt+U to undo.",
            seconds,
        ).format(who=who)
    state = spoken_state(entry) if row.size == 1 else batch_word(row.entries, row.tally)
    sentence = QCoreApplication.translate("Outbox", "{who}: {state}").format(who=who, state=state)
    return join_sentences(sentence, excerpt(reason(entry), _REASON)) if needs_you(entry) else sentence
