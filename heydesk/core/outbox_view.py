"""View model of the outbox: rows, counts, the details of one entry, and what a person can do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
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
    ENDED,
    NOT_DONE,
    Act,
    Attempt,
    Entry,
    Event,
    FollowUp,
    PlainEvent,
    Retimed,
    State,
    StateCount,
)
from heydesk.domain.outbox_state import RetryPolicy, is_possible
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import AccountId, BatchId, ConversationAddress, EntryId, Inbox, InboxId, Member
from heydesk.storage.outbox import Section
from heydesk.storage.store import Store


class OutboxRow(NamedTuple):
    """One Send: a message, or several that went each alone and unfold."""

    batch_id: BatchId
    entries: tuple[Entry, ...]
    """In the order of the recipients; never empty. Of a Send to many only its first ones, the first that ask, and the
    first that moves, unless all were asked for."""
    whos: tuple[str, ...]
    """For each entry whom it is for: by name and number, or a list's name."""
    names: tuple[str, ...]
    """The same in short, where there is little room: by name alone where one is known."""
    words: str
    """The first line of the text; without one, the end of the media's address."""
    side: Side
    tally: tuple[StateCount, ...]
    """How many of all its texts stand how."""

    @property
    def size(self) -> int:
        """How many texts it has."""
        return sum(each.number for each in self.tally)

    def counted(self, *, needing: bool) -> int:
        """How many of its texts need a person; else, how many are still on their way without one."""
        if needing:
            return sum(each.number for each in self.tally if _asks(each))
        return sum(each.number for each in self.tally if each.state not in ENDED and not _asks(each))

    @property
    def is_held(self) -> bool:
        """Whether all of it can still be undone."""
        return all(each.state is State.HELD for each in self.tally)

    @property
    def is_over(self) -> bool:
        """Whether nothing of it moves or asks any more."""
        return all(each.state in ENDED and each.ask is None for each in self.tally)

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
    """The outbox at one moment, or as much of it as was asked for."""

    rows: tuple[OutboxRow, ...]
    """Newest first."""
    counts: OutboxCounts

    @property
    def newest_held(self) -> OutboxRow | None:
        """The newest Send of which all is still held."""
        return next((row for row in self.rows if row.is_held), None) if self.counts.held else None


class WindowSizes(NamedTuple):
    """How much of the outbox a window shows."""

    ended: int = 80
    """Sends of which a text has ended."""
    open: int = 60
    """Sends of each sort that move, have a time of their own, or ask something."""
    whole: frozenset[BatchId] = frozenset()
    """Sends to many of which every text is shown."""


class OutboxCounts(NamedTuple):
    """Number of entries by state. ``waiting`` includes uncertain entries that are still being looked up."""

    needs_you: int = 0
    waiting: int = 0
    held: int = 0
    sending: int = 0
    scheduled: int = 0

    @property
    def moving(self) -> int:
        """How many are on their way or scheduled."""
        return self.waiting + self.held + self.sending + self.scheduled


_WORDS = 120


class EntryLabels:
    """Names for entries. The inboxes of an account are remembered until they change."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._inboxes: dict[AccountId, dict[int, Inbox]] = {}

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


def words_of(entry: Entry) -> str:
    """The beginning of the text on one line; without a text, the end of the media's address."""
    message = entry.message
    media = message.media_url.rstrip("/").rpartition("/")[2]
    return excerpt(message.text, _WORDS) or excerpt(message.title, _WORDS) or excerpt(media, _WORDS)


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


People = tuple[InboxId, frozenset[object]]


def people_of(address: ConversationAddress) -> People:
    """Return what tells one conversation from another for as long as one sees them: an inbox and its people there."""
    return address.inbox_id, frozenset(address.phones or (address.chat_id,))


class Answers:
    """To whom a text is on its way: they wait no more, unless it fails or is taken back.

    Attributes:
        revision: grows whenever it changes.
    """

    def __init__(self, found: Mapping[EntryId, ConversationAddress]) -> None:
        self._people = {entry_id: people_of(address) for entry_id, address in found.items()}
        self._counts = Counter(self._people.values())
        self.revision = 0

    def __contains__(self, people: People) -> bool:
        """Whether a text is on its way to them."""
        return self._counts[people] > 0

    def follow(self, changed: Iterable[EntryId], found: Mapping[EntryId, ConversationAddress]) -> None:
        """Take in how these entries stand now; ``found`` are those of them that are on their way."""
        for entry_id in changed:
            before = self._people.pop(entry_id, None)
            if before is not None:
                self._counts[before] -= 1
            if entry_id in found:
                self._people[entry_id] = people_of(found[entry_id])
                self._counts[self._people[entry_id]] += 1
            if before != self._people.get(entry_id):
                self.revision += 1
        self._counts = +self._counts if len(self._counts) > 2 * len(self._people) + _SAMPLE else self._counts


_NOTHING: Mapping[EntryId, Entry] = MappingProxyType({})


class OutboxView:
    """Queries over the store. Every verb may raise StoreError.

    A window is kept until the next change of an entry or a name, so that all who show the outbox share one read, and
    only entries that have changed are decoded again.
    """

    def __init__(self, store: Store, policy: SendPolicy, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock
        self._labels = EntryLabels(store)
        self._window: OutboxSnapshot | None = None
        self._sizes = WindowSizes()
        self._known: dict[EntryId, Entry] = {}
        self._stale: set[EntryId] = set()
        """Entries that have changed since they were read: what is to follow a text changes without a version."""
        self._rows: dict[BatchId, OutboxRow] = {}
        self._talk: tuple[tuple[AccountId, ConversationAddress] | None, dict[EntryId, Entry]] = (None, {})
        self._talk_stale: set[EntryId] = set()
        self._has_changed = False
        self._oldest: EntryId | None = None
        """The first text of the oldest Send that has ended and is shown."""
        self._answers: dict[AccountId, tuple[Answers, set[EntryId]]] = {}
        """By account, with the entries that have changed since."""

    def on_changed(self, change: Change) -> None:
        """Drop rows and names that may be others now."""
        if change.directory or change.accounts:
            self._labels.clear()
            self._rows.clear()
            self._window = None
        if change.entries is None or change.accounts:
            self._known.clear()
            self._answers.clear()
            self._talk = None, {}
            self._window = None
        elif change.entries:
            self._stale |= change.entries
            self._talk_stale |= change.entries
            self._has_changed = True
            for _, changed in self._answers.values():
                changed.update(change.entries)
            self._window = None

    def snapshot(self, limit: int = 200) -> OutboxSnapshot:
        """Return the newest Sends, made of at most ``limit`` entries, and the counts.

        Each Send is whole. What is unfinished or asks something is among them, however old and however many: the
        window, which shows thousands, has ``window``.
        """
        batches: dict[BatchId, list[Entry]] = {}
        for entry in self._store.outbox.overview(limit):
            batches.setdefault(entry.batch_id, []).append(entry)
        rows = tuple(_row(tuple(reversed(batch)), self._labels) for batch in batches.values())
        return OutboxSnapshot(rows, self.counts())

    def counts(self) -> OutboxCounts:
        """Count what moves or asks something, however many there are."""
        return _counted(self._store.outbox.counts(), self._store.outbox.ahead)

    def resize(self, sizes: WindowSizes) -> None:
        """Read so much of the outbox from now on. Where older Sends alone are asked for, no other is read again."""
        if sizes == self._sizes:
            return
        before, self._sizes = self._sizes, sizes
        is_more = sizes == before._replace(ended=sizes.ended) and sizes.ended > before.ended
        if self._window is None or not is_more:
            self._window = None
            return
        found = self._store.outbox.sends(Section.ENDED, sizes.ended - before.ended, self._oldest)
        self._rows |= self._load({one: size for one, size in found.items() if one not in self._rows}, sizes.whole)
        self._note_oldest(found)
        self._window = self._window._replace(rows=self._in_order())

    def window(self) -> OutboxSnapshot:
        """Return as many of the newest Sends of each sort as ``resize`` asked for, and the counts of all.

        All who show the outbox share one read after a change.
        """
        if self._window is None:
            self._window = self._read(self._sizes)
        return self._window

    def conversation(self, account_id: AccountId, address: ConversationAddress) -> tuple[Entry, ...]:
        """Return the newest texts that went from here into a conversation, and all of it that move or ask, in order.

        Of the conversation that was asked for last only what has changed is read again.
        """
        table, asked = self._store.outbox, (account_id, address)
        if self._talk[0] != asked or self._has_changed:
            self.window()  # what that has read is not read again
            before = self._talk[1] if self._talk[0] == asked else {}
            known = {id_: entry for id_, entry in before.items() if id_ not in self._talk_stale} | self._known
            versions = table.conversation(account_id, address.threads, _OF_CONVERSATION)
            changed = [id_ for id_, version in versions.items() if id_ not in known or known[id_].version != version]
            read = {entry.id: entry for entry in table.some(changed)} if changed else {}
            found = {id_: entry for id_ in versions if (entry := read.get(id_) or known.get(id_)) is not None}
            # Who the people of a group are may not be known here: the window's texts are told by its id.
            found |= {id_: entry for id_, entry in self._known.items() if _is_in(entry, address)}
            self._talk = asked, dict(sorted(found.items()))
            self._talk_stale.clear()
            self._has_changed = False
        entries = self._talk[1].values()
        return tuple(entry for entry in entries if _is_in(entry, address))

    def answers(self, account_id: AccountId) -> Answers:
        """Return to whom of an account a text is on its way."""
        table = self._store.outbox
        if account_id not in self._answers:
            self._answers[account_id] = Answers(table.answers(account_id)), set()
        answers, changed = self._answers[account_id]
        if changed:
            answers.follow(changed, table.answers(account_id, changed))
            changed.clear()
        return answers

    def unfinished(self, account_id: AccountId) -> int:
        """How many texts of an account still move or ask something."""
        return sum(each.number for each in self._store.outbox.counts(account_id))

    def held(self) -> tuple[BatchId, ...]:
        """The Sends of which a text is held."""
        return self._store.outbox.held()

    def _read(self, asked: WindowSizes) -> OutboxSnapshot:
        table = self._store.outbox
        ended = table.sends(Section.ENDED, asked.ended)
        open_ = [table.sends(section, asked.open) for section in (Section.MOVING, Section.SCHEDULED, Section.ASKING)]
        known, self._known = self._known, {}
        self._rows = self._load({**ended, **dict(one for each in open_ for one in each.items())}, asked.whole, known)
        self._stale.clear()
        self._oldest = None
        self._note_oldest(ended)
        return OutboxSnapshot(self._in_order(), self.counts())

    def _note_oldest(self, ended: Mapping[BatchId, int]) -> None:
        """Note where the next older Sends begin."""
        firsts = [self._rows[one].entries[0].id for one in ended if one in self._rows]
        self._oldest = min(firsts, default=self._oldest)

    def _in_order(self) -> tuple[OutboxRow, ...]:
        return tuple(sorted(self._rows.values(), key=lambda row: row.entries[-1].id, reverse=True))

    def _load(
        self, sizes: Mapping[BatchId, int], whole: frozenset[BatchId], known: Mapping[EntryId, Entry] = _NOTHING
    ) -> dict[BatchId, OutboxRow]:
        """Read these Sends, each with how many texts it has; of ``known`` entries only those that have changed."""
        table = self._store.outbox
        many = [one for one, size in sizes.items() if size > _SAMPLE and one not in whole]
        tallies = table.tallies(many) if many else {}
        versions = table.versions([one for one in sizes if one not in tallies])
        for one in many:
            versions |= table.sample(one, _SAMPLE)
        fresh = [
            id_
            for id_, version in versions.items()
            if id_ in self._stale or id_ not in known or known[id_].version != version
        ]
        read = {entry.id: entry for entry in table.some(fresh)} if fresh else {}
        batches: dict[BatchId, list[Entry]] = {}
        for id_ in sorted(versions):
            if (entry := read.get(id_) or known.get(id_)) is not None:
                self._known[id_] = entry
                batches.setdefault(entry.batch_id, []).append(entry)
        return {one: self._row(tuple(batch), tallies.get(one, ())) for one, batch in batches.items()}

    def _row(self, batch: tuple[Entry, ...], tally: tuple[StateCount, ...]) -> OutboxRow:
        """Make the row of a batch; one that has not changed is the same object as before."""
        known = self._rows.get(batch[0].batch_id)
        if known is not None and known.entries == batch and (not tally or known.tally == tally):
            return known
        return _row(batch, self._labels, tally)

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


_OF_CONVERSATION = 200
"""Texts of one conversation that are read, beside those that move or ask."""
_SAMPLE = 30
"""A Send to more is read in part: so many of its first texts, and as many that ask something."""


def _asks(one: StateCount) -> bool:
    return one.ask is not None or one.state is State.NEEDS_YOU


def _counted(found: Iterable[StateCount], ahead: Callable[[], int]) -> OutboxCounts:
    """Sum up; ``ahead`` tells how many in doubt await their time, and is asked only where any is in doubt."""
    moving: Counter[State] = Counter()
    asking = 0
    for one in found:
        if _asks(one):
            asking += one.number
        else:
            moving[one.state] += one.number
    awaiting = ahead() if moving[State.UNCERTAIN] else 0
    return OutboxCounts(
        needs_you=asking,
        waiting=moving[State.QUEUED] + moving[State.UNCERTAIN] - awaiting,
        held=moving[State.HELD],
        sending=moving[State.SENDING],
        scheduled=moving[State.SCHEDULED] + awaiting,
    )


def _is_in(entry: Entry, address: ConversationAddress) -> bool:
    message = entry.message
    theirs = ConversationAddress(message.inbox_id, message.phones, message.chat_id)
    return not message.is_broadcast and address.is_same(theirs)


def tally_of(entries: Iterable[Entry]) -> tuple[StateCount, ...]:
    """Count how these texts stand."""
    found = Counter((entry.state, entry.ask) for entry in entries)
    return tuple(StateCount(state, ask, count) for (state, ask), count in found.items())


def _row(entries: tuple[Entry, ...], labels: EntryLabels, tally: tuple[StateCount, ...] = ()) -> OutboxRow:
    first = entries[0]
    return OutboxRow(
        batch_id=first.batch_id,
        entries=entries,
        whos=tuple(map(labels.who, entries)),
        names=tuple(map(labels.name, entries)),
        words=words_of(first),
        side=first.message.side,
        tally=tally or tally_of(entries),
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
        is_ahead = send_at > now + rule.clock_offset
        return {EntryAction.CHANGE_TIME, EntryAction.CANCEL, EntryAction.READ_BACK} if is_ahead else set()
    possible = is_possible(entry, Retimed(entry.message, entry.body), now, rule)
    return {EntryAction.CHANGE_TIME, EntryAction.GO_NOW} if possible else set()
