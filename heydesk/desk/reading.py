"""What the outbox shows: rows, counts and stories."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.desk.label import Labels, words_of
from heydesk.desk.row import Counts, Row
from heydesk.desk.rulebook import Rulebook
from heydesk.domain.errors import InputError, TooLate
from heydesk.domain.ids import BatchId, EntryId
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import Attempt, Entry, State

if TYPE_CHECKING:
    from heydesk.desk.story import Line, Story
    from heydesk.storage.store import Store

_TODAY_AT_MOST = 5000


class NoSuchMessage(InputError, LookupError):
    """A message that the outbox does not have, or has no more."""

    def __init__(self) -> None:
        super().__init__(say("The outbox does not have this message any more."))


class Reading:
    """Queries over the store. Every verb may raise StoreError."""

    def __init__(self, store: Store, rulebook: Rulebook, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._rulebook = rulebook
        self._clock = clock

    def rows(self, limit: int) -> tuple[Row, ...]:
        """The newest Sends, each whole, newest first; what is unfinished or asks is among them, however old."""
        entries = self._store.outbox.recent(limit)
        batches: dict[BatchId, tuple[Entry, ...]] = {}
        for entry in entries:
            batches[entry.batch_id] = (entry, *batches.get(entry.batch_id, ()))
        # The limit may have cut the last batch, and of what is older only the unfinished is here.
        for batch_id in {entry.batch_id for entry in entries[limit - 1 :]}:
            batches[batch_id] = self._store.outbox.batch(batch_id)
        labels = Labels(self._store)
        return tuple(_row(batch, labels) for batch in batches.values())

    def newest_held(self) -> Row | None:
        """The newest Send of which all is still held."""
        for entry in self._store.outbox.recent(limit=0):
            if entry.state is State.HELD:
                entries = self._store.outbox.batch(entry.batch_id)
                if all(one.state is State.HELD for one in entries):
                    return _row(entries, Labels(self._store))
        return None

    def counts(self) -> Counts:
        """How many entries stand where."""
        midnight = self._clock().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        entries = self._store.outbox.recent(_TODAY_AT_MOST, since=midnight)
        states = [entry.state for entry in entries]
        return Counts(
            needs_you=sum(entry.ask is not None or entry.state is State.NEEDS_YOU for entry in entries),
            waiting=states.count(State.QUEUED)
            + sum(entry.state is State.UNCERTAIN and not entry.awaits_its_time for entry in entries),
            held=states.count(State.HELD),
            sending=states.count(State.SENDING),
            scheduled=sum(entry.awaits_its_time for entry in entries),
            today=len(states) - states.count(State.UNDONE),
        )

    def story(self, entry_id: EntryId) -> Story:
        """All that is known of one entry. Raises NoSuchMessage."""
        # Not needed before somebody reads a story.
        from heydesk.api.requests import path_of
        from heydesk.desk.request import exact
        from heydesk.desk.step import steps_of
        from heydesk.desk.story import Story

        try:
            entry = self._store.outbox.get(entry_id)
            account = self._store.accounts.get(entry.account_id)
        except TooLate as error:
            raise NoSuchMessage from error
        labels = Labels(self._store)
        return Story(
            entry=entry,
            lines=tuple(_line(attempt, entry) for attempt in self._store.outbox.attempts(entry_id)),
            who=labels.who(entry),
            name=labels.name(entry),
            account=account.name,
            inbox=labels.inbox(entry),
            sender=labels.sender(entry),
            request=exact(entry.base_url, entry.body, path_of(entry.message)),
            may_go_twice=entry.doubted,
            acts=steps_of(entry, self._clock(), self._rulebook.of(account)),
        )


def _row(entries: tuple[Entry, ...], labels: Labels) -> Row:
    first = entries[0]
    return Row(
        batch_id=first.batch_id,
        entries=entries,
        whos=tuple(labels.who(entry) for entry in entries),
        names=tuple(labels.name(entry) for entry in entries),
        words=words_of(first),
        private=first.message.private,
    )


def _line(attempt: Attempt, entry: Entry) -> Line:
    from heydesk.desk.story import Line

    sentence = attempt.outcome
    if sentence is None and entry.state is State.SENDING:
        sentence = say("On its way.")
    if sentence is None:
        sentence = say("HeyDesk ended before there was an answer.")
    return Line(attempt.started_at.astimezone(), attempt.act, sentence, attempt.status, attempt.request_id)
