"""View model of the outbox: rows, counts, the details of one entry, and what a person can do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from heydesk.api.requests import path_of
from heydesk.core.policy import SendPolicy
from heydesk.core.request_preview import RequestPreview, preview_of
from heydesk.domain.changes import Change
from heydesk.domain.draft_context import region_in
from heydesk.domain.errors import InputError, TooLate
from heydesk.domain.l10n import Sentence, excerpt, say
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import (
    NOT_DONE,
    Act,
    Attempt,
    Entry,
    Event,
    FollowUp,
    PlainEvent,
    Retimed,
    State,
)
from heydesk.domain.outbox_state import RetryPolicy, is_possible
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import AccountId, BatchId, EntryId, Inbox, Member
from heydesk.domain.schedule import wall
from heydesk.storage.store import Store


class OutboxRow(NamedTuple):
    """One Send: a message, or several that went each alone and unfold."""

    batch_id: BatchId
    entries: tuple[Entry, ...]
    """In the order of the recipients; never empty."""
    whos: tuple[str, ...]
    """For each entry whom it is for: by name and number, or a list's name."""
    names: tuple[str, ...]
    """The same in short, where there is little room: by name alone where one is known."""
    words: str
    """The first line of the text; without one, the end of the media's address."""
    side: Side

    @property
    def unfinished(self) -> tuple[Sentence, ...]:
        """What was to follow and is not done, as "Sent; not closed"; ``Core.follow_ups`` tries it again."""
        acts = dict.fromkeys(act for entry in self.entries for act in entry.unfinished)
        return tuple(NOT_DONE[act] for act in acts)

    @property
    def who(self) -> str:
        """All of them in one line."""
        return ", ".join(self.whos)

    @property
    def entry(self) -> Entry:
        """The entry of a Send that made one; the first of several."""
        return self.entries[0]


class OutboxSnapshot(NamedTuple):
    """The outbox at one moment."""

    rows: tuple[OutboxRow, ...]
    """Newest first."""
    counts: OutboxCounts

    @property
    def newest_held(self) -> OutboxRow | None:
        """The newest Send of which all is still held."""
        held = (row for row in self.rows if all(entry.state is State.HELD for entry in row.entries))
        return next(held, None)


class OutboxCounts(NamedTuple):
    """Number of entries by state. ``waiting`` includes uncertain entries that are still being looked up."""

    needs_you: int = 0
    waiting: int = 0
    held: int = 0
    sending: int = 0
    scheduled: int = 0
    today: int = 0
    """Put into the outbox since midnight, local time of this computer, or unfinished; all but what was taken back."""


_WORDS = 120


class EntryLabels:
    """Names for entries. The inboxes of an account are remembered until they change."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._inboxes: dict[AccountId, dict[int, Inbox]] = {}
        self._names: dict[EntryId, tuple[str, str]] = {}

    def both(self, entry: Entry) -> tuple[str, str]:
        """What ``who`` and ``name`` say; remembered, since a batch of thousands is shown anew with each of its steps.

        Whom an entry is for never changes.
        """
        if entry.id not in self._names:
            self._names[entry.id] = (self.who(entry), self.name(entry))
        return self._names[entry.id]

    def inbox(self, entry: Entry) -> str:
        """The inbox's name; ``Inbox 12`` for one that is not there any more."""
        inbox = self._inbox(entry)
        return f"Inbox {entry.message.inbox_id}" if inbox is None else inbox.name

    def sender(self, entry: Entry) -> str:
        """The member's name; ``Member 15`` for one who is not there any more."""
        inbox = self._inbox(entry)
        member = None if inbox is None else inbox.member(entry.message.sender_id)
        return (member or Member(entry.message.sender_id)).label

    def who(self, entry: Entry) -> str:
        """The recipients by name and number, of several by name or number; a list's name."""
        name = self.name(entry)
        number = self._number(entry, entry.message.phones[0]) if len(entry.message.phones) == 1 else name
        return name if name == number else f"{name} · {number}"

    def name(self, entry: Entry) -> str:
        """The recipients in short, by name where one is known; a list's name.

        Names are those of the time when it was sent, and numbers as people write them where the inbox is.
        """
        message = entry.message
        if message.list_id is not None:
            return message.list_name or f"List {message.list_id}"
        if not message.phones:
            return f"Conversation {message.chat_id}"
        names = message.names or ("",) * len(message.phones)
        both = zip(names, message.phones, strict=True)
        return ", ".join(name or self._number(entry, phone) for name, phone in both)

    def _number(self, entry: Entry, phone: str) -> str:
        return national(phone, region_in(self._inbox(entry)))

    def _inbox(self, entry: Entry) -> Inbox | None:
        if entry.account_id not in self._inboxes:
            found = self._store.directory.inboxes(entry.account_id)
            self._inboxes[entry.account_id] = {inbox.id: inbox for inbox in found}
        return self._inboxes[entry.account_id].get(entry.message.inbox_id)

    def clear(self) -> None:
        """Read the inboxes again the next time."""
        self._inboxes.clear()
        self._names.clear()


def words_of(entry: Entry) -> str:
    """The beginning of the text on one line; without a text, the end of the media's address."""
    message = entry.message
    media = message.media_url.rstrip("/").rpartition("/")[2]
    return excerpt(message.text, _WORDS) or excerpt(message.title, _WORDS) or excerpt(media, _WORDS)


_MOVING = frozenset({State.HELD, State.QUEUED, State.SENDING, State.UNCERTAIN, State.SCHEDULED, State.NEEDS_YOU})


class NoSuchMessage(InputError, LookupError):
    """A message that the outbox does not have, or has no more."""

    def __init__(self) -> None:
        super().__init__(say("This text is no longer in the outbox."))


class BatchOverview(NamedTuple):
    """One Send as its page shows it. Inbox and sender are the same for all its messages."""

    row: OutboxRow
    inbox: str
    sender: str
    requests: tuple[RequestPreview, ...]
    """What leaves or has left for each entry, in their order."""


class OutboxView:
    """Queries over the store. Every verb may raise StoreError.

    A snapshot is kept until the next change of an entry or a name, so that all who show the outbox share one read.
    """

    def __init__(self, store: Store, policy: SendPolicy, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock
        self._labels = EntryLabels(store)
        self._snapshot: OutboxSnapshot | None = None
        self._midnight: datetime | None = None
        self._limit = 0
        self._ended_today = 0
        self._known: dict[EntryId, Entry] = {}
        self._stale: set[EntryId] = set()
        """Entries that have changed since they were read."""
        self._rows: dict[BatchId, OutboxRow] = {}
        self._cut: dict[int, tuple[OutboxRow, ...]] = {}
        """The rows of a snapshot by the limits that were asked for."""

    def on_changed(self, change: Change) -> None:
        """Drop rows and names that may be others now."""
        is_renamed = change.directory or change.accounts
        if is_renamed:
            self._labels.clear()
            self._rows.clear()
        if change.accounts:
            self._cut.clear()  # a forgotten account's texts must not rest here
        if change.entries is None or change.accounts:
            self._known.clear()
        if is_renamed or change.entries is None:
            self._snapshot = None
        else:
            self._stale |= change.entries

    def snapshot(self, limit: int = 200) -> OutboxSnapshot:
        """Return the newest Sends, made of at most ``limit`` entries, and the counts: one query after a change.

        Each Send is whole. What is unfinished or asks something is among them, however old. As many entries are read
        as the widest reader has asked for, so that the others need no query of their own.
        """
        midnight = wall(self._clock().astimezone().date(), 0)
        snapshot = self._snapshot
        if snapshot is None or midnight != self._midnight or limit > self._limit:
            snapshot = self._read(max(limit, self._limit), midnight)
        elif self._stale:
            snapshot = self._follow(midnight) or self._read(self._limit, midnight)
        if limit not in self._cut:
            self._cut[limit] = _newest(snapshot.rows, limit)
        return snapshot._replace(rows=self._cut[limit])

    def _read(self, limit: int, midnight: datetime) -> OutboxSnapshot:
        entries, ended_today = self._store.outbox.overview(limit, midnight, self._known)
        self._known = {entry.id: entry for entry in entries}
        batches: dict[BatchId, list[Entry]] = {}
        for entry in entries:
            batches.setdefault(entry.batch_id, []).append(entry)
        self._rows = {batch_id: self._row(tuple(reversed(batch))) for batch_id, batch in batches.items()}
        self._limit, self._midnight, self._ended_today = limit, midnight, ended_today
        return self._keep()

    def _follow(self, midnight: datetime) -> OutboxSnapshot | None:
        """Read only the entries that have changed; None where that does not tell everything.

        A Send to thousands changes with each of its texts, and must not be read as a whole each time.
        """
        entries = self._store.outbox.some(self._stale)
        newest = max(self._known, default=EntryId(0))
        fresh = [entry for entry in entries if entry.id not in self._known]
        if len(entries) < len(self._stale) or any(one.id < newest or one.batch_id in self._rows for one in fresh):
            return None
        known = [self._known[entry.id] for entry in entries if entry.id in self._known]
        self._ended_today += sum(_ended_since(entry, midnight) for entry in entries)
        self._ended_today -= sum(_ended_since(entry, midnight) for entry in known)
        self._known |= {entry.id: entry for entry in entries}
        new: dict[BatchId, tuple[Entry, ...]] = {}
        for entry in fresh:
            new[entry.batch_id] = (*new.get(entry.batch_id, ()), entry)
        for batch_id in {entry.batch_id for entry in known}:
            row = self._rows[batch_id]
            self._rows[batch_id] = row._replace(entries=tuple(self._known[entry.id] for entry in row.entries))
        newest_first = reversed(tuple(new.items()))
        self._rows = {batch_id: _row(batch, self._labels) for batch_id, batch in newest_first} | self._rows
        return self._keep()

    def _keep(self) -> OutboxSnapshot:
        self._stale.clear()
        self._cut.clear()
        counts = _counts(self._known.values(), self._ended_today)
        self._snapshot = OutboxSnapshot(tuple(self._rows.values()), counts)
        return self._snapshot

    def _row(self, batch: tuple[Entry, ...]) -> OutboxRow:
        """Make the row of a batch; one that has not changed is the same object as before."""
        known = self._rows.get(batch[0].batch_id)
        return known if known is not None and known.entries == batch else _row(batch, self._labels)

    def batch_overview(self, batch_id: BatchId) -> BatchOverview:
        """Read one Send with one query. Raises NoSuchMessage."""
        entries = self._store.outbox.batch(batch_id)
        if not entries:
            raise NoSuchMessage
        return BatchOverview(
            row=_row(entries, self._labels),
            inbox=self._labels.inbox(entries[0]),
            sender=self._labels.sender(entries[0]),
            requests=tuple(preview_of(entry.base_url, entry.body, path_of(entry.message)) for entry in entries),
        )

    def name(self, entry: Entry) -> str:
        """Whom it is for in short: by name where one is known."""
        return self._labels.name(entry)

    def batch(self, batch_id: BatchId) -> tuple[Entry, ...]:
        """The entries of one Send as they stand now, in the order of the recipients."""
        return self._store.outbox.batch(batch_id)

    def acts(self, entry: Entry) -> frozenset[EntryAction]:
        """What a person can do about this entry as it stands now."""
        return steps_of(entry, self._clock(), self._policy.rule_for(self._store.accounts.get(entry.account_id)))

    def story(self, entry_id: EntryId) -> EntryDetails:
        """All that is known of one entry. Raises NoSuchMessage."""
        try:
            entry = self._store.outbox.get(entry_id)
            account = self._store.accounts.get(entry.account_id)
        except TooLate as error:
            raise NoSuchMessage from error
        labels = self._labels
        return EntryDetails(
            entry=entry,
            lines=tuple(_line(attempt, entry) for attempt in self._store.outbox.attempts(entry_id)),
            who=labels.who(entry),
            name=labels.name(entry),
            account=account.name,
            inbox=labels.inbox(entry),
            sender=labels.sender(entry),
            request=preview_of(entry.base_url, entry.body, path_of(entry.message)),
            may_go_twice=entry.doubted,
            acts=steps_of(entry, self._clock(), self._policy.rule_for(account)),
            follow_ups=self._store.outbox.follow_ups(entry_id),
        )


def _is_open(entry: Entry) -> bool:
    return entry.state in _MOVING or entry.ask is not None


def _ended_since(entry: Entry, at: datetime) -> bool:
    """Whether it was made since then, is over and was not taken back, as the query counts them."""
    return entry.created_at >= at and entry.state is not State.UNDONE and not _is_open(entry)


def _newest(rows: tuple[OutboxRow, ...], limit: int) -> tuple[OutboxRow, ...]:
    """Return the rows with one of the newest ``limit`` entries, or with one that is open, as the query does."""
    ids = sorted((entry.id for row in rows for entry in row.entries), reverse=True)
    if len(ids) <= limit:
        return rows
    return tuple(row for row in rows if row.entries[-1].id > ids[limit] or any(map(_is_open, row.entries)))


def _counts(entries: Iterable[Entry], ended_today: int) -> OutboxCounts:
    """Count those that move or ask something; of the others the number is known."""
    moving = [entry for entry in entries if _is_open(entry)]
    states = [entry.state for entry in moving]
    return OutboxCounts(
        needs_you=sum(entry.ask is not None or entry.state is State.NEEDS_YOU for entry in moving),
        waiting=states.count(State.QUEUED)
        + sum(entry.state is State.UNCERTAIN and not entry.awaits_its_time for entry in moving),
        held=states.count(State.HELD),
        sending=states.count(State.SENDING),
        scheduled=sum(entry.awaits_its_time for entry in moving),
        today=len(moving) + ended_today,
    )


def _row(entries: tuple[Entry, ...], labels: EntryLabels) -> OutboxRow:
    first = entries[0]
    return OutboxRow(
        batch_id=first.batch_id,
        entries=entries,
        whos=tuple(labels.both(entry)[0] for entry in entries),
        names=tuple(labels.both(entry)[1] for entry in entries),
        words=words_of(first),
        side=first.message.side,
    )


def _line(attempt: Attempt, entry: Entry) -> HistoryLine:

    sentence = attempt.outcome
    if sentence is None and entry.state is State.SENDING:
        sentence = say("Sending")
    if sentence is None:
        sentence = say("HeyDesk quit before Heymarket answered.")
    return HistoryLine(attempt.started_at.astimezone(), attempt.act, sentence, attempt.status, attempt.request_id)


class EntryAction(StrEnum):
    """What a person can do about an entry as it stands now."""

    UNDO = "undo"
    SEND_NOW = "send_now"
    RETRY = "retry"
    """Send it again: nothing of it has arrived, as far as anybody can know."""
    RESEND = "resend"
    """The same verb, ``Outbox.retry``, for a message in doubt: it may go twice, and the window says so first."""
    LOOK_AGAIN = "look_again"
    MARK_SENT = "mark_sent"
    TO_COMPOSER = "to_composer"
    DISCARD = "discard"
    CHANGE_TIME = "change_time"
    """``Core.schedules.change``: at the service where that has it."""
    GO_NOW = "go_now"
    """``Core.schedules.send_now``: in place of at its time."""
    CANCEL = "cancel"
    """``Core.schedules.cancel``."""
    READ_BACK = "read_back"
    """``Core.schedules.read_back``."""
    FINISH = "finish"
    """``Core.follow_ups.retry``: what was to follow the text and has failed."""


class HistoryLine(NamedTuple):
    """One attempt. ``at`` is in this computer's time zone."""

    at: datetime
    act: Act
    sentence: Sentence
    status: int | None = None
    """The HTTP status, where there was an answer."""
    request_id: str = ""
    """The answer's ``X-Request-Id`` (contract section 2)."""


class EntryDetails(NamedTuple):
    """An entry with all that is known about it; ``request`` is what leaves or has left, to the byte."""

    entry: Entry
    lines: tuple[HistoryLine, ...]
    who: str
    """Whom it is for, by name and number."""
    name: str
    """The same in short: by name alone where one is known."""
    account: str
    inbox: str
    sender: str
    request: RequestPreview
    may_go_twice: bool
    """An attempt may have arrived, so *resend* and *to composer* warn."""
    acts: frozenset[EntryAction]
    """What a person can do now; empty when nothing is left to decide."""
    follow_ups: tuple[FollowUp, ...] = ()
    """What is still to be done after it; ``Core.follow_ups.retry`` tries again what has failed."""


_EVENTS: dict[EntryAction, Event] = {
    EntryAction.UNDO: PlainEvent.UNDONE,
    EntryAction.SEND_NOW: PlainEvent.SENT_NOW,
    EntryAction.RETRY: PlainEvent.RETRIED,
    EntryAction.LOOK_AGAIN: PlainEvent.LOOKED_AGAIN,
    EntryAction.MARK_SENT: PlainEvent.MARKED_SENT,
    EntryAction.TO_COMPOSER: PlainEvent.TAKEN_BACK,
    EntryAction.DISCARD: PlainEvent.DISCARDED,
}


def steps_of(entry: Entry, now: datetime, rule: RetryPolicy) -> frozenset[EntryAction]:
    """Give the steps that the entry's state allows, each in the word that fits it."""
    steps = {step for step, event in _EVENTS.items() if is_possible(entry, event, now, rule)}
    if EntryAction.RETRY in steps:
        steps.discard(EntryAction.SEND_NOW)  # both say: go
        if entry.doubted:
            steps ^= {EntryAction.RETRY, EntryAction.RESEND}
    if EntryAction.RESEND in steps and entry.message.is_broadcast and not entry.answered:
        steps.discard(EntryAction.RESEND)  # it would look first, and so the button that says so is enough
    steps |= _timely(entry, now, rule)
    if entry.unfinished:
        steps.add(EntryAction.FINISH)
    if entry.state is State.UNDELIVERED and entry.ask is None:
        steps.discard(EntryAction.DISCARD)  # it has been put aside already
    return frozenset(steps)


def _timely(entry: Entry, now: datetime, rule: RetryPolicy) -> set[EntryAction]:
    """Give what can be done about its time: at the service, or before it has been asked."""
    send_at = entry.message.send_at
    if send_at is None or entry.doubted:
        return set()
    if entry.state is State.SCHEDULED:
        return {EntryAction.CHANGE_TIME, EntryAction.CANCEL, EntryAction.READ_BACK} if send_at > now else set()
    possible = is_possible(entry, Retimed(entry.message, entry.body), now, rule)
    return {EntryAction.CHANGE_TIME, EntryAction.GO_NOW} if possible else set()
