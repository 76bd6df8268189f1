"""What a person does not see is told: which sentences a screen reader says, and which notifications are shown."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from heydesk.core.outbox_view import OutboxRow
from heydesk.core.waiting import InboundNews
from heydesk.domain.l10n import excerpt
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import BatchId, EntryId
from heydesk.ui.notifier import Action, Notification, NotificationWay, TrayWay
from heydesk.ui.outbox.rows import batch_word, needs_you, spoken_state
from heydesk.ui.outbox.timeline import reason
from heydesk.ui.shortcuts import shown_keys
from heydesk.ui.text import join_sentences, translate_plural

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MOST_NAMED = 3
_REASON = 90


def ways_here(window: QWidget) -> tuple[NotificationWay, ...]:
    """The ways on which this desktop shows notifications, the best first."""
    if sys.platform == "linux":
        from heydesk.ui.linux_notifications import notification_way  # a library that only Linux has

        way = notification_way(window)
        if way is not None:
            return way, TrayWay(window)
    return (TrayWay(window),)


def failure_notification(
    rows: Sequence[OutboxRow], lead: Callable[[], object], retry: Callable[[], object] | None = None
) -> Notification:
    """Make one notification for all Sends that have begun to need a person.

    ``lead`` opens the newest; ``retry`` sends it again, where a person may say that without having looked.
    """
    title = translate_plural(
        "DesktopNotifier", "%n text needs your attention", "%n texts need your attention", len(rows)
    )
    actions = [_open_action(lead)]
    if retry is not None:
        label = QCoreApplication.translate("DesktopNotifier", "Try again")
        actions.append(Action("retry", label, retry, opens_window=False))
    body = "\n".join(row.who for row in rows[:_MOST_NAMED])
    key = f"outbox {rows[0].batch_id}" if len(rows) == 1 else "outbox"
    return Notification(key, title, body, tuple(actions), is_alarm=True)


def inbound_notification(
    news: Sequence[InboundNews], lead: Callable[[], object], *, hides_contents: bool
) -> Notification:
    """Make one notification for the texts that customers sent; with ``hides_contents`` it does not say what."""
    tr = QCoreApplication.translate
    actions = (_open_action(lead),)
    if len(news) == 1:
        words = " ".join(news[0].words.split())
        body = tr("DesktopNotifier", "New text") if hides_contents or not words else excerpt(words, _REASON)
        return Notification(f"inbound {news[0].address}", news[0].name, body, actions)
    title = translate_plural("DesktopNotifier", "%n new text", "%n new texts", len(news))
    names = list(dict.fromkeys(each.name for each in reversed(news)))
    return Notification("inbound", title, "\n".join(names[:_MOST_NAMED]), actions)


def reminder_notification(key: str, name: str, words: str, lead: Callable[[], object]) -> Notification:
    """Make the notification of somebody who has not answered by the time that a person chose."""
    return Notification(key, name, words, (_open_action(lead),))


def _open_action(lead: Callable[[], object]) -> Action:
    return Action("open", QCoreApplication.translate("DesktopNotifier", "Open"), lead)


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
        keys = shown_keys("undo")
        if not keys:
            return translate_plural(
                "Outbox", "{who}: Sending in %n second.", "{who}: Sending in %n seconds.", seconds
            ).format(who=who)
        return translate_plural(
            "Outbox",
            "{who}: Sending in %n second. Press {keys} to undo.",
            "{who}: Sending in %n seconds. Press {keys} to undo.",
            seconds,
        ).format(who=who, keys=keys)
    state = spoken_state(entry) if row.size == 1 else batch_word(row.entries, row.tally)
    sentence = QCoreApplication.translate("Outbox", "{who}: {state}").format(who=who, state=state)
    return join_sentences(sentence, excerpt(reason(entry), _REASON)) if needs_you(entry) else sentence
