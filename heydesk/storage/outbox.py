"""The outbox table: the send queue, the source of the screen, and the history (decision record 0005)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import uuid4

from heydesk.domain.changes import Change
from heydesk.domain.errors import TooLate
from heydesk.domain.l10n import say
from heydesk.domain.message import Draft, Message, Side
from heydesk.domain.outbox_entry import (
    Act,
    Ask,
    Attempt,
    Entry,
    FollowUp,
    FollowUpAct,
    FollowUps,
    PlainEvent,
    State,
    StateCount,
    Wait,
    follow_up_acts,
)
from heydesk.domain.outbox_state import RetryPolicy, advance
from heydesk.domain.records import (
    Account,
    AccountId,
    BatchId,
    ChatId,
    ConversationAddress,
    EntryId,
    InboxId,
    LocalId,
)
from heydesk.storage.database import (
    Database,
    dump,
    fields,
    instant,
    instant_or_none,
    message,
    micros,
    micros_or_none,
    receipt_or_none,
    sentence,
    sentence_or_none,
)
from heydesk.storage.drafts import bring_back, write_current


def entry_of(row: sqlite3.Row) -> Entry:
    """Read an entry."""
    return Entry(
        id=row["id"],
        batch_id=row["batch_id"],
        account_id=row["account_id"],
        base_url=row["base_url"],
        local_id=row["local_id"],
        message=message(row["message"]),
        body=row["body"],
        state=State(row["state"]),
        created_at=instant(row["created_at"]),
        go_at=instant(row["go_at"]),
        due_at=instant_or_none(row["due_at"]),
        ask=None if row["ask"] is None else Ask(row["ask"]),
        wait=None if row["wait"] is None else Wait(row["wait"]),
        reason=sentence_or_none(row["reason"]),
        tries=row["tries"],
        looks=row["looks"],
        answered=row["answered"],
        doubted=bool(row["doubted"]),
        receipt=receipt_or_none(row["receipt"]),
        request_id=row["request_id"],
        seen_at=instant_or_none(row["seen_at"]),
        stays_home=bool(row["stays_home"]),
        unfinished=tuple(FollowUpAct(act) for act in row["unfinished"].split()),
        version=row["version"],
    )


def attempt_of(row: sqlite3.Row) -> Attempt:
    """Read an attempt."""
    return Attempt(
        act=Act(row["act"]),
        started_at=instant(row["started_at"]),
        ended_at=instant_or_none(row["ended_at"]),
        outcome=sentence_or_none(row["outcome"]),
        status=row["status"],
        request_id=row["request_id"],
    )


def follow_up_of(row: sqlite3.Row) -> FollowUp:
    """Read a follow-up."""
    return FollowUp(
        id=row["id"],
        entry_id=row["entry_id"],
        act=FollowUpAct(row["act"]),
        member_id=row["member_id"],
        tries=row["tries"],
        due_at=instant_or_none(row["due_at"]),
        reason=sentence_or_none(row["reason"]),
    )


def _state_count(row: sqlite3.Row) -> StateCount:
    return StateCount(State(row["state"]), None if row["ask"] is None else Ask(row["ask"]), row["number"])


def _answer(row: sqlite3.Row) -> tuple[EntryId, ConversationAddress]:
    phones = tuple(json.loads(row["phones"]))
    chat_id = None if row["chat_id"] is None else ChatId(row["chat_id"])
    return EntryId(row["id"]), ConversationAddress(InboxId(row["inbox_id"]), phones, chat_id)


def _state(row: sqlite3.Row) -> tuple[EntryId, State]:
    return EntryId(row["id"]), State(row["state"])


def _version(row: sqlite3.Row) -> tuple[EntryId, int]:
    return EntryId(row["id"]), int(row["version"])


def insert(database: Database, entry: Entry, *, alone: bool = False) -> Entry:
    """Write a new entry and give it with its id; ``alone`` says that it is the only one of its Send."""
    message = entry.message
    cursor = database.execute(
        """
        INSERT INTO entry (
            batch_id, account_id, base_url, local_id, thread, alone, message, body, state, created_at, go_at, due_at,
            ask, wait, reason, tries, looks, answered, doubted, receipt, request_id, seen_at, stays_home, version
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entry.batch_id,
        entry.account_id,
        entry.base_url,
        entry.local_id,
        message.thread,
        alone and len(message.phones) == 1 and not message.is_note,
        fields(message),
        entry.body,
        entry.state,
        micros(entry.created_at),
        *_changing(entry),
        entry.stays_home,
        entry.version,
    )
    return replace(entry, id=EntryId(cursor.lastrowid or 0))


def swap(database: Database, before: Entry, after: Entry) -> bool:
    """Write the next step of an entry if nobody has written one since ``before`` was read.

    What an entry is bound to for life (its account, its text, its ``local_id`` …) is never written again, but for
    ``rewrite``. The new version is counted here, so that no caller can leave it standing. What was to follow a text
    that does not go goes with it.
    """
    cursor = database.execute(
        """
        UPDATE entry SET
            state = ?, go_at = ?, due_at = ?, ask = ?, wait = ?, reason = ?, tries = ?, looks = ?, answered = ?,
            doubted = ?, receipt = ?, request_id = ?, seen_at = ?, version = version + 1
        WHERE id = ? AND version = ?
        """,
        after.state,
        *_changing(after),
        before.id,
        before.version,
    )
    is_written = cursor.rowcount == 1
    if is_written and after.state in _NEVER_GOES:
        database.execute("DELETE FROM follow_up WHERE entry_id = ?", before.id)
        note_unfinished(database, before.id)
    return is_written


def note_unfinished(database: Database, entry_id: EntryId) -> None:
    """Write with the entry which of its follow-ups have failed. That is no step of the entry, so no version."""
    found = database.read(follow_up_of, "SELECT * FROM follow_up WHERE entry_id = ? ORDER BY id", entry_id)
    failed = " ".join(one.act for one in found if one.has_failed)
    database.execute("UPDATE entry SET unfinished = ? WHERE id = ?", failed, entry_id)


_NEVER_GOES = frozenset({State.UNDONE, State.DISCARDED, State.CANCELLED})


def rewrite(database: Database, after: Entry) -> None:
    """Write an entry's message and body again, for another time; inside a transaction that has swapped it."""
    database.execute(
        "UPDATE entry SET message = ?, body = ? WHERE id = ?", fields(after.message), after.body, after.id
    )


def open_line(database: Database, entry_id: EntryId, attempt: Attempt) -> None:
    """Write a line of an entry's story."""
    database.execute(
        """
        INSERT INTO attempt (entry_id, act, started_at, ended_at, outcome, status, request_id)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        entry_id,
        attempt.act,
        micros(attempt.started_at),
        micros_or_none(attempt.ended_at),
        sentence(attempt.outcome),
        attempt.status,
        attempt.request_id,
    )


def close_line(database: Database, entry_id: EntryId, attempt: Attempt) -> bool:
    """Record how the send that is under way ended; False where none is. One that was killed stays open for ever."""
    cursor = database.execute(
        """
        UPDATE attempt SET ended_at = ?, outcome = ?, status = ?, request_id = ?
        WHERE ended_at IS NULL AND id = (SELECT max(id) FROM attempt WHERE entry_id = ? AND act = 'send')
        """,
        micros_or_none(attempt.ended_at),
        sentence(attempt.outcome),
        attempt.status,
        attempt.request_id,
        entry_id,
    )
    return cursor.rowcount == 1


def _changing(entry: Entry) -> tuple[str | int | None, ...]:
    """What changes in an entry's life, but for its state, in the order of the columns."""
    return (
        micros(entry.go_at),
        micros_or_none(entry.due_at),
        entry.ask,
        entry.wait,
        sentence(entry.reason),
        entry.tries,
        entry.looks,
        entry.answered,
        entry.doubted,
        None if entry.receipt is None else fields(entry.receipt),
        entry.request_id,
        micros_or_none(entry.seen_at),
    )


_RECENT = """
    SELECT * FROM entry WHERE id IN (
        SELECT id FROM (SELECT id FROM entry ORDER BY id DESC LIMIT ?)
        UNION SELECT id FROM entry WHERE state IN ('held', 'queued', 'sending', 'uncertain', 'scheduled', 'needs_you')
        UNION SELECT id FROM entry WHERE ask IS NOT NULL
    ) ORDER BY id DESC
"""
_RECENT_SINCE = """
    SELECT * FROM entry WHERE id IN (
        SELECT id FROM (SELECT id FROM entry WHERE created_at >= ? ORDER BY id DESC LIMIT ?)
        UNION SELECT id FROM entry WHERE state IN ('held', 'queued', 'sending', 'uncertain', 'scheduled', 'needs_you')
        UNION SELECT id FROM entry WHERE ask IS NOT NULL
    ) ORDER BY id DESC
"""


_OVERVIEW = """
    WITH shown AS (
        SELECT id FROM (SELECT id FROM entry ORDER BY id DESC LIMIT ?)
        UNION SELECT id FROM entry WHERE state IN ('held', 'queued', 'sending', 'uncertain', 'scheduled', 'needs_you')
        UNION SELECT id FROM entry WHERE ask IS NOT NULL
    )
    SELECT * FROM entry WHERE batch_id IN (SELECT batch_id FROM entry WHERE id IN (SELECT id FROM shown))
    ORDER BY id DESC
"""


_FREE = """
    AND one.go_at <= ?2 AND one.due_at <= ?2 AND one.due_at IS NOT NULL
    AND one.state IN ('held', 'queued') AND (one.state = 'queued' OR NOT ?3)
    AND NOT EXISTS (
        SELECT 1 FROM entry AS other
        WHERE other.account_id = one.account_id AND other.thread = one.thread
        AND other.state IN ('held', 'queued', 'sending') AND other.id <> one.id
        AND (
            other.state = 'sending'
            OR (other.id < one.id AND other.state = 'queued')
            OR (other.id < one.id AND other.state = 'held' AND other.due_at <= ?2 AND NOT ?3)
        )
    )
    ORDER BY one.go_at, one.id LIMIT ?4
"""
_SENDABLE = f"SELECT * FROM entry AS one INDEXED BY entry_turn WHERE one.account_id = ?1 {_FREE}"  # noqa: S608 - written above
_SENDABLE_OF = f"""
    SELECT * FROM entry AS one WHERE one.account_id = ?1 AND one.id IN (
        SELECT before.id FROM json_each(?5)
        JOIN entry AS wanted ON wanted.id = value AND wanted.state IN ('held', 'queued')
        JOIN entry AS before ON before.account_id = wanted.account_id AND before.thread = wanted.thread
        WHERE before.id <= wanted.id AND before.state IN ('held', 'queued', 'sending')
    ) {_FREE}
"""  # noqa: S608 - written above


# What the window shows of an outbox that may hold a hundred thousand texts: the newest Sends, the newest of those
# that move or ask something, and counts of all. Each is found by an index, in steps from a Send to the one before.


class Section(StrEnum):
    """Which Sends are looked for: those of which a text has ended, moves, has a time of its own, or asks."""

    ENDED = "ended"
    MOVING = "moving"
    SCHEDULED = "scheduled"
    ASKING = "asking"


def _before(*conditions: str) -> str:
    """Write the question for the newest entry before ``bound`` for which one of these conditions holds."""
    each = (
        f"ifnull((SELECT max(older.id) FROM entry AS older WHERE {one} older.id < bound), 0)"  # noqa: S608 - ours
        for one in conditions
    )
    return f"max({', '.join(each)}, 0)"


def _sends(*conditions: str) -> str:
    older = _before(*conditions)
    ends = (f"(SELECT {end}(id) FROM entry AS one WHERE one.batch_id = entry.batch_id)" for end in ("min", "max"))  # noqa: S608 - ours
    found = f"entry.batch_id, {', '.join(ends)}"
    return f"""
        WITH RECURSIVE step (batch_id, bound, last) AS (
            SELECT {found} FROM entry WHERE id = (SELECT {older} FROM (SELECT ?1 AS bound))
            UNION ALL
            SELECT {found} FROM step JOIN entry ON entry.id = {older}
            LIMIT ?2
        )
        SELECT batch_id, last - bound + 1 AS size FROM step
    """  # noqa: S608 - ours


_OVER = ("accepted", "delivered", "undelivered", "closed_by_you", "undone", "discarded", "cancelled")
_LAST = 9_223_372_036_854_775_807
_SENDS = {
    Section.ENDED: _sends(*(f"older.state = '{one}' AND" for one in _OVER)),
    Section.MOVING: _sends(*(f"older.state = '{one}' AND" for one in ("held", "queued", "sending", "uncertain"))),
    Section.SCHEDULED: _sends("older.state = 'scheduled' AND"),
    Section.ASKING: _sends("older.ask IS NOT NULL AND", "older.state = 'needs_you' AND"),
}
_COUNTS = " UNION ALL ".join(
    # One by one, so that the index of states answers it, and not a walk through all that was ever sent.
    f"SELECT '{one}' AS state, NULL AS ask, count(*) AS number FROM entry WHERE state = '{one}'"  # noqa: S608 - ours
    for one in ("held", "queued", "sending", "uncertain", "scheduled", "needs_you")
)
_COUNTS_OF = """
    SELECT state, NULL AS ask, count(*) AS number FROM entry
    WHERE state IN ('held', 'queued', 'sending', 'uncertain', 'scheduled', 'needs_you') AND account_id = ?
    GROUP BY state
"""
_ASKING = """
    SELECT state, ask, count(*) AS number FROM entry INDEXED BY entry_ask
    WHERE ask IS NOT NULL AND ifnull(account_id = ?, 1) GROUP BY state, ask
"""
_OF_THREADS = """
    SELECT id, version FROM entry WHERE id IN (
        SELECT id FROM (
            SELECT id FROM entry WHERE account_id = ?1 AND thread IN (SELECT value FROM json_each(?2))
            ORDER BY id DESC LIMIT ?3
        )
        UNION SELECT id FROM entry WHERE account_id = ?1 AND thread IN (SELECT value FROM json_each(?2))
            AND state IN ('held', 'queued', 'sending')
        UNION SELECT id FROM entry WHERE account_id = ?1 AND thread IN (SELECT value FROM json_each(?2))
            AND state IN ('uncertain', 'scheduled', 'needs_you')
        UNION SELECT id FROM entry WHERE ask IS NOT NULL AND account_id = ?1
            AND thread IN (SELECT value FROM json_each(?2))
    ) ORDER BY id
"""
_OF_SEND = """
    SELECT id, version, batch_id FROM entry WHERE id IN (
        SELECT id FROM (SELECT id FROM entry WHERE batch_id = ?1 ORDER BY id LIMIT ?2)
        UNION SELECT id FROM (SELECT id FROM entry WHERE batch_id = ?1 AND ask IS NOT NULL ORDER BY id LIMIT ?2)
        UNION SELECT min(id) FROM entry WHERE batch_id = ?1 AND ask IS NULL
            AND state IN ('held', 'queued', 'sending', 'uncertain', 'scheduled')
    )
"""


class SendWishes(NamedTuple):
    """What a Send says beside its messages."""

    then: FollowUps = FollowUps()
    stays_home: bool = False
    """A scheduled text stays home once the recipient texts first."""
    seen_at: datetime | None = None
    """As ``Entry.seen_at``."""


NO_WISHES = SendWishes()


_NO_ENTRY = EntryId(0)
_ANY_RULE = RetryPolicy()
"""An undo follows no rule that a person could set."""


_FORGET_SHEET_ROW = """
    DELETE FROM sheet_row WHERE (account_id, local_id) = (
        SELECT account_id, local_id FROM entry
        WHERE id = ? AND state IN ('undone', 'discarded', 'cancelled') AND NOT doubted
    )
"""
"""That a spreadsheet's row was sent is remembered for ever; that it was taken back, only as long as its entry."""


_RELEASE = """
    UPDATE entry SET state = 'queued', due_at = min(due_at, ?1), go_at = min(go_at, ?1), version = version + 1
    WHERE batch_id = ?2 AND state = 'held' AND due_at IS NOT NULL RETURNING id
"""
"""Ends a hold with the first of its batch. Since when it has been free to go is no later for that. What was paused
(``sheets``) stays so."""


class OutboxTable:
    """Entries with their attempts: what the screen, the dispatcher and the command line ask, and every step.

    Every verb that writes is one transaction with one commit; each raises StoreError, with nothing written. Every
    write of an entry compares its version: of two writers that read the same step, one wins and the other is told
    False.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, entry_id: EntryId) -> Entry:
        """The entry as it stands now. Raises TooLate when it has been forgotten."""
        found = self._database.read(entry_of, "SELECT * FROM entry WHERE id = ?", entry_id)
        if not found:
            raise TooLate
        return found[0]

    def some(self, ids: Collection[EntryId]) -> tuple[Entry, ...]:
        """Those of these entries that are still kept, oldest first."""
        query = "SELECT * FROM entry WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
        return self._database.read(entry_of, query, dump(sorted(ids)))

    def by_local_id(self, account_id: AccountId, local_id: LocalId) -> Entry | None:
        """The entry of this account that was made for this intent to send."""
        query = "SELECT * FROM entry WHERE account_id = ? AND local_id = ?"
        return next(iter(self._database.read(entry_of, query, account_id, local_id)), None)

    def batch(self, batch_id: BatchId) -> tuple[Entry, ...]:
        """The entries of one Send, in the order of its recipients."""
        return self._database.read(entry_of, "SELECT * FROM entry WHERE batch_id = ? ORDER BY id", batch_id)

    def after(self, account_id: AccountId, entry_id: EntryId, limit: int) -> tuple[Entry, ...]:
        """An account's entries that were made after this one, in their order."""
        query = "SELECT * FROM entry WHERE account_id = ? AND id > ? ORDER BY id LIMIT ?"
        return self._database.read(entry_of, query, account_id, entry_id, limit)

    def lately(self, account_id: AccountId, whom: Collection[str], since: datetime) -> dict[EntryId, State]:
        """What an account has for each of these since then, from any inbox, and for any group; newest first.

        ``whom`` are numbers, and lists as ``list 5``.
        """
        query = """
            SELECT entry.id, state FROM json_each(?2) AS whom JOIN entry INDEXED BY entry_thread
            ON account_id = ?1 AND thread > whom.value || ' ' AND thread < whom.value || '!' AND created_at >= ?3
            UNION SELECT id, state FROM entry WHERE account_id = ?1 AND created_at >= ?3 AND instr(thread, '+')
            ORDER BY id DESC
        """
        return dict(self._database.read(_state, query, account_id, dump(sorted(whom)), micros(since)))

    def page(self, after: EntryId, limit: int, mentions: str = "") -> tuple[Entry, ...]:
        """The entries of all accounts that were made after this one, oldest first.

        Those alone whose message mentions a number or an id, where one is given: a first, coarse choice.
        """
        query = "SELECT * FROM entry WHERE id > ? AND instr(message, ?) ORDER BY id LIMIT ?"
        return self._database.read(entry_of, query, after, mentions, limit)

    def states(self, ids: Sequence[EntryId]) -> dict[EntryId, State]:
        """The states of those of these entries that are still kept."""
        query = "SELECT id, state FROM entry WHERE id IN (SELECT value FROM json_each(?))"
        return dict(self._database.read(_state, query, dump(ids)))

    def recent(self, limit: int = 500, since: datetime | None = None) -> tuple[Entry, ...]:
        """The newest entries, newest first.

        ``limit`` and ``since`` bound the finished ones alone: what still moves, or asks the person something, is
        always among them, however old.
        """
        if since is None:
            return self._database.read(entry_of, _RECENT, limit)
        return self._database.read(entry_of, _RECENT_SINCE, micros(since), limit)

    def overview(self, limit: int) -> tuple[Entry, ...]:
        """The batches of the newest ``limit`` entries and of all that still moves or asks something, newest first.

        One query, and all of their entries: for the command line. The window reads what it shows, below.
        """
        return self._database.read(entry_of, _OVERVIEW, limit)

    def sends(self, section: Section, limit: int, before: EntryId | None = None) -> dict[BatchId, int]:
        """The newest Sends of a section, newest first, each with how many texts it has at most.

        With ``before`` those that were made before this entry.
        """
        bound = _LAST if before is None else before
        return dict(
            self._database.read(
                lambda row: (BatchId(row["batch_id"]), int(row["size"])), _SENDS[section], bound, limit
            )
        )

    def conversation(self, account_id: AccountId, threads: Sequence[str], limit: int) -> dict[EntryId, int]:
        """The newest texts of some threads and their versions, and all of them that still move or ask something."""
        return dict(self._database.read(_version, _OF_THREADS, account_id, dump(threads), limit))

    def tallies(self, batch_ids: Collection[BatchId]) -> dict[BatchId, tuple[StateCount, ...]]:
        """How many texts of each of these Sends stand how."""
        query = """
            SELECT batch_id, state, ask, count(*) AS number FROM entry
            WHERE batch_id IN (SELECT value FROM json_each(?)) GROUP BY batch_id, state, ask
        """
        found: dict[BatchId, tuple[StateCount, ...]] = {}
        for batch_id, count in self._database.read(
            lambda row: (BatchId(row["batch_id"]), _state_count(row)), query, dump(sorted(batch_ids))
        ):
            found[batch_id] = (*found.get(batch_id, ()), count)
        return found

    def versions(self, batch_ids: Collection[BatchId]) -> dict[EntryId, int]:
        """The entries of these Sends and their versions, in their order."""
        query = "SELECT id, version FROM entry WHERE batch_id IN (SELECT value FROM json_each(?)) ORDER BY id"
        return dict(self._database.read(_version, query, dump(sorted(batch_ids))))

    def sample(self, batch_id: BatchId, most: int) -> dict[EntryId, int]:
        """Some entries of a Send to many, and their versions: its first, the first that ask, the first that moves."""
        return dict(self._database.read(_version, _OF_SEND, batch_id, most))

    def answers(
        self, account_id: AccountId, ids: Collection[EntryId] | None = None
    ) -> dict[EntryId, ConversationAddress]:
        """Whom the texts of an account go to that leave now and answer somebody: any, or those of these entries.

        Neither private notes, nor broadcasts, nor what goes at a time of its own.
        """
        query = """
            SELECT id, json_extract(message, '$.inbox_id') AS inbox_id, json_extract(message, '$.phones') AS phones,
                json_extract(message, '$.chat_id') AS chat_id
            FROM entry WHERE account_id = ?1 AND state IN ('held', 'queued', 'sending', 'uncertain')
            AND json_extract(message, '$.send_at') IS NULL AND json_extract(message, '$.list_id') IS NULL
            AND NOT ifnull(json_extract(message, '$.private'), 0)
        """
        if ids is None:
            return dict(self._database.read(_answer, query, account_id))
        query += " AND id IN (SELECT value FROM json_each(?2))"
        return dict(self._database.read(_answer, query, account_id, dump(sorted(ids))))

    def held(self) -> tuple[BatchId, ...]:
        """The Sends of which a text is held."""
        query = "SELECT DISTINCT batch_id FROM entry WHERE state = 'held'"
        return self._database.read(lambda row: BatchId(row["batch_id"]), query)

    def counts(self, account_id: AccountId | None = None) -> tuple[StateCount, ...]:
        """How many texts, of an account or of all, still move or ask something, by state and question."""
        query, values = (_COUNTS, ()) if account_id is None else (_COUNTS_OF, (account_id,))
        asked = self._database.read(_state_count, _ASKING, account_id)
        found = []
        for each in self._database.read(_state_count, query, *values):
            less = sum(one.number for one in asked if one.state is each.state)
            found.append(each._replace(number=each.number - less))
        return (*(each for each in found if each.number), *asked)

    def ahead(self) -> int:
        """How many that are in doubt await the time for which they may be scheduled, and were not looked up since."""
        query = """
            SELECT count(*) FROM entry
            WHERE state = 'uncertain' AND looks = 0 AND json_extract(message, '$.send_at') IS NOT NULL
        """
        return self._database.read(lambda row: int(row[0]), query)[0]

    # What the dispatcher asks with every turn. Each of these reads by an index of its own (``schema``), as many rows
    # as it gives, however many there are.

    def sendable(
        self, account_id: AccountId, now: datetime, limit: int, *, holds_rest: bool = False
    ) -> tuple[Entry, ...]:
        """What of an account may leave now, those that have been free to go for longest first.

        Texts of one thread go in their order: a later one waits while an earlier one is queued, due or not, or any
        is on its way; one that is held, in doubt or asks a person does not block. With ``holds_rest`` nothing that is
        held goes, or blocks.
        """
        return self._database.read(entry_of, _SENDABLE, account_id, micros(now), holds_rest, limit)

    def sendable_of(
        self, account_id: AccountId, ids: Collection[EntryId], now: datetime, limit: int
    ) -> tuple[Entry, ...]:
        """The same of these entries, and of the earlier ones of their threads, without which they could not go."""
        return self._database.read(entry_of, _SENDABLE_OF, account_id, micros(now), 0, limit, dump(sorted(ids)))

    def has_due(self, account_id: AccountId, now: datetime) -> bool:
        """Whether a text of this account waits for its turn."""
        query = "SELECT 1 FROM entry WHERE account_id = ? AND due_at <= ? AND state IN ('held', 'queued') LIMIT 1"
        return bool(self._database.read(lambda row: row[0], query, account_id, micros(now)))

    def next_due_at(self, account_id: AccountId, now: datetime) -> datetime | None:
        """When the next text of this account becomes due; None where none will."""
        query = """
            SELECT min(due_at) AS due_at FROM entry
            WHERE account_id = ? AND due_at > ? AND state IN ('held', 'queued')
        """
        return self._database.read(lambda row: instant_or_none(row["due_at"]), query, account_id, micros(now))[0]

    def due_after(
        self, account_id: AccountId, now: datetime, after: tuple[datetime, EntryId] | None, limit: int
    ) -> tuple[Entry, ...]:
        """What of an account waits and is due, by the time it became due; ``after`` ends the page before."""
        query = """
            SELECT * FROM entry
            WHERE account_id = ? AND due_at <= ? AND (due_at, id) > (?, ?) AND state IN ('held', 'queued')
            ORDER BY due_at, id LIMIT ?
        """
        due_at, entry_id = (0, 0) if after is None else (micros(after[0]), after[1])
        return self._database.read(entry_of, query, account_id, micros(now), due_at, entry_id, limit)

    def alone_in_hold(self, account_id: AccountId, now: datetime, limit: int) -> tuple[tuple[EntryId, datetime], ...]:
        """Texts to one person that were a Send of their own and are held, with the ends of their holds, in order."""
        query = """
            SELECT id, due_at FROM entry WHERE account_id = ? AND due_at > ? AND state = 'held' AND alone
            ORDER BY due_at LIMIT ?
        """
        return self._database.read(
            lambda row: (EntryId(row["id"]), instant(row["due_at"])), query, account_id, micros(now), limit
        )

    def stoppable(self, phones: Collection[str]) -> tuple[Entry, ...]:
        """What waits for one of these people and must not go, or must ask, once they have texted."""
        query = """
            SELECT entry.* FROM account JOIN json_each(?) AS whom JOIN entry INDEXED BY entry_before
            ON account_id = account.id AND thread > whom.value || ' ' AND thread < whom.value || '!'
            AND state IN ('held', 'queued', 'sending') AND (state = 'held' OR (state = 'queued' AND stays_home))
        """
        return self._database.read(entry_of, query, dump(sorted(phones)))

    def due_looks(
        self, account_id: AccountId, state: State, now: datetime, limit: int, *, free_before: datetime | None = None
    ) -> tuple[Entry, ...]:
        """What of an account in this state is to be looked up, those that are due for longest first.

        ``free_before`` keeps those that have been free to go since before that.
        """
        query = """
            SELECT * FROM entry
            WHERE account_id = ? AND state = ? AND due_at <= ? AND (?4 IS NULL OR go_at < ?4)
            AND due_at IS NOT NULL AND state IN ('uncertain', 'scheduled', 'accepted')
            ORDER BY due_at, id LIMIT ?
        """
        return self._database.read(
            entry_of, query, account_id, state, micros(now), micros_or_none(free_before), limit
        )

    def due_looks_in(self, account_id: AccountId, thread: str, now: datetime) -> tuple[Entry, ...]:
        """What of a thread is to be looked up, in the order of sending."""
        query = """
            SELECT * FROM entry
            WHERE account_id = ? AND thread = ? AND due_at <= ? AND state IN ('uncertain', 'scheduled', 'accepted')
            ORDER BY id
        """
        return self._database.read(entry_of, query, account_id, thread, micros(now))

    def written_ahead(self, at: datetime) -> tuple[Entry, ...]:
        """What waits for a time after this one, or is said to have waited since then."""
        query = """
            SELECT * FROM entry
            WHERE state IN ('held', 'queued', 'uncertain') AND due_at IS NOT NULL AND max(go_at, due_at) > ?
        """
        return self._database.read(entry_of, query, micros(at))

    def end_holds(
        self, now: datetime, but: Collection[EntryId], limit: int, *, only: Collection[EntryId] | None = None
    ) -> int:
        """Queue what is held and due, but for some, so that none of it can be undone late; return how many.

        Since when each has been free to go stays. At most ``limit`` in one commit.
        """
        query = """
            SELECT id FROM entry WHERE state = 'held' AND due_at <= ?
            AND id NOT IN (SELECT value FROM json_each(?))
            AND (?3 IS NULL OR id IN (SELECT value FROM json_each(?3))) LIMIT ?
        """
        values = micros(now), dump(sorted(but)), None if only is None else dump(sorted(only)), limit
        if not self._database.read(lambda row: row["id"], query, *values):
            return 0
        with self._database.transaction() as tell:
            ids = self._database.read(lambda row: EntryId(row["id"]), query, *values)
            update = """
                UPDATE entry SET state = 'queued', version = version + 1
                WHERE id IN (SELECT value FROM json_each(?))
            """
            self._database.execute(update, dump(ids))
            tell(Change(frozenset(ids)))
        return len(ids)

    def postpone_holds(self, by: timedelta) -> None:
        """Move the end of every hold by the time for which it has rested, in one commit."""
        moved = max(by, timedelta()) // timedelta(microseconds=1)
        query = """
            UPDATE entry SET due_at = due_at + ?1, go_at = go_at + ?1, version = version + 1
            WHERE state = 'held' AND due_at IS NOT NULL RETURNING id
        """
        with self._database.transaction() as tell:
            tell(Change(frozenset(self._database.read(lambda row: EntryId(row["id"]), query, moved))))

    def end_waits(self, account_id: AccountId, wait: Wait, now: datetime) -> int:
        """Make due what of an account waits for this; return how many."""
        query = """
            SELECT id FROM entry
            WHERE account_id = ? AND wait = ? AND wait IS NOT NULL AND state = 'queued' AND due_at > ?
        """
        values = account_id, wait, micros(now)
        if not self._database.read(lambda row: row["id"], query, *values):
            return 0
        with self._database.transaction() as tell:
            ids = self._database.read(lambda row: EntryId(row["id"]), query, *values)
            self._database.execute(
                "UPDATE entry SET due_at = ?, version = version + 1 WHERE id IN (SELECT value FROM json_each(?))",
                micros(now),
                dump(ids),
            )
            tell(Change(frozenset(ids)))
        return len(ids)

    def free_to_go(self, now: datetime) -> frozenset[EntryId]:
        """What is on its way, or may leave or be looked up without waiting for the end of a hold."""
        query = """
            SELECT id FROM entry
            WHERE state IN ('queued', 'sending', 'uncertain') OR (state = 'held' AND due_at <= ?)
        """
        return frozenset(self._database.read(lambda row: EntryId(row["id"]), query, micros(now)))

    def staying(self, account_id: AccountId) -> tuple[Entry, ...]:
        """What is scheduled at the service, and stays home once the recipient texts first."""
        query = """
            SELECT * FROM entry
            WHERE account_id = ? AND state = 'scheduled' AND stays_home AND NOT doubted ORDER BY id
        """
        return self._database.read(entry_of, query, account_id)

    def in_flight(self) -> tuple[Entry, ...]:
        """What is being sent, or was when its process was killed."""
        return self._database.read(entry_of, "SELECT * FROM entry WHERE state = 'sending' ORDER BY id")

    def attempts(self, entry_id: EntryId) -> tuple[Attempt, ...]:
        """The entry's story, oldest first."""
        query = "SELECT * FROM attempt WHERE entry_id = ? ORDER BY id"
        return self._database.read(attempt_of, query, entry_id)

    def enqueue(
        self,
        account: Account,
        pieces: Sequence[FrozenMessage],
        now: datetime,
        hold: float,
        *,
        clear_draft: tuple[AccountId, Side] | None = None,
        wishes: SendWishes = NO_WISHES,
    ) -> tuple[Entry, ...]:
        """Write one Send as one batch, held for ``hold`` seconds, or free to go at once when that is 0.

        ``clear_draft`` names the side of the composer (account, side) that it was sent from: its words go in the
        same commit. Inbox and sender stay for the next one, and so does the recipient of a single message. The same
        intent twice is one Send: where the account has a piece's ``local_id`` already, nothing is written and that
        batch is given. ``wishes`` hold for each message.
        """
        go_at = now + timedelta(seconds=hold)
        batch_id = BatchId(str(uuid4()))
        with self._database.transaction() as tell:
            if known := self._batch_of(account.id, [piece.local_id for piece in pieces]):
                return self.batch(known)
            entries = tuple(
                insert(
                    self._database,
                    Entry(
                        id=_NO_ENTRY,
                        batch_id=batch_id,
                        account_id=account.id,
                        base_url=account.base_url,
                        local_id=piece.local_id,
                        message=piece.message,
                        body=piece.body,
                        state=State.HELD if hold > 0 else State.QUEUED,
                        created_at=now,
                        go_at=go_at,
                        due_at=go_at,
                        seen_at=wishes.seen_at,
                        stays_home=wishes.stays_home and piece.message.send_at is not None,
                    ),
                    alone=len(pieces) == 1,
                )
                for piece in pieces
            )
            for entry in entries:
                for act, member_id in follow_up_acts(wishes.then):
                    self._database.execute(
                        "INSERT INTO follow_up (entry_id, act, member_id, tries, due_at) VALUES (?, ?, ?, 0, ?)",
                        entry.id,
                        act,
                        member_id,
                        micros(now),
                    )
            if clear_draft is not None:
                account_id, side = clear_draft
                write_current(self._database, account_id, _emptied(pieces, side))
            tell(_of(entries, drafts=clear_draft is not None))
        return entries

    def due_follow_ups(self, account_id: AccountId, now: datetime, limit: int = 1) -> tuple[FollowUp, ...]:
        """What of an account may be done now, in order: their texts were sent, or the person said that they were."""
        query = """
            SELECT follow_up.* FROM follow_up JOIN entry ON entry.id = entry_id
            WHERE follow_up.due_at <= ? AND account_id = ?
            AND state IN ('accepted', 'delivered', 'undelivered', 'closed_by_you')
            ORDER BY follow_up.id LIMIT ?
        """
        return self._database.read(follow_up_of, query, micros(now), account_id, limit)

    def follow_ups(self, entry_id: EntryId | None = None) -> tuple[FollowUp, ...]:
        """What is still to be done after this text, or after any, in order."""
        query = "SELECT * FROM follow_up WHERE ?1 IS NULL OR entry_id = ?1 ORDER BY id"
        return self._database.read(follow_up_of, query, entry_id)

    def save_follow_up(self, after: FollowUp, attempt: Attempt | None, *, done: bool = False) -> bool:
        """Write how a follow-up stands now, with a line of its entry's story; False when it is gone meanwhile.

        One that is ``done``, or is not wanted any more, is forgotten.
        """
        with self._database.transaction() as tell:
            if done:
                cursor = self._database.execute("DELETE FROM follow_up WHERE id = ?", after.id)
            else:
                cursor = self._database.execute(
                    "UPDATE follow_up SET tries = ?, due_at = ?, reason = ? WHERE id = ?",
                    after.tries,
                    micros_or_none(after.due_at),
                    sentence(after.reason),
                    after.id,
                )
            if cursor.rowcount == 0:
                return False
            note_unfinished(self._database, after.entry_id)
            if attempt is not None:
                open_line(self._database, after.entry_id, attempt)
            tell(Change(entries=frozenset({after.entry_id})))
        return True

    def claim(self, entry: Entry, claimed: Entry, now: datetime) -> bool:
        """Commit that this entry is being sent, before a byte leaves; False when somebody else was first.

        The rest of a held batch is released with it, so that from then on none of it can be undone.
        """
        with self._database.transaction() as tell:
            if not swap(self._database, entry, claimed):
                return False
            open_line(self._database, entry.id, Attempt(Act.SEND, now))
            released = self._database.read(lambda row: EntryId(row["id"]), _RELEASE, micros(now), entry.batch_id)
            tell(Change(frozenset((entry.id, *released))))
        return True

    def save(self, before: Entry, after: Entry, attempt: Attempt | None) -> bool:
        """Write the next step of an entry with its line of the story; False when somebody else was first.

        An attempt to send closes the line that ``claim`` opened; any other is a line of its own. A message whose
        time was changed is written anew, with its body.
        """
        with self._database.transaction() as tell:
            if not swap(self._database, before, after):
                return False
            if after.message != before.message:
                rewrite(self._database, after)
            if attempt is not None:
                self._record(before.id, attempt)
            tell(_of((before,)))
        return True

    def maybe_scheduled(self, account_id: AccountId) -> tuple[Entry, ...]:
        """What of an account is scheduled at the service, and what is in doubt."""
        query = "SELECT * FROM entry WHERE account_id = ? AND state IN ('scheduled', 'uncertain') ORDER BY id"
        return self._database.read(entry_of, query, account_id)

    def restorable(self, newest: EntryId) -> tuple[Entry, ...]:
        """What of these and all older entries an earlier copy of the file may be wrong about, oldest first."""
        query = """
            SELECT * FROM entry
            WHERE id <= ? AND state IN ('held', 'queued', 'needs_you', 'scheduled') ORDER BY id
        """
        return self._database.read(entry_of, query, newest)

    def save_all(self, steps: Iterable[tuple[Entry, Entry]], line: Attempt) -> None:
        """Write the next steps of many entries, each with this line of its story, in one commit."""
        with self._database.transaction() as tell:
            for before, after in steps:
                if swap(self._database, before, after):
                    self._record(before.id, line)
                    tell(_of((before,)))

    def undo(self, batch_id: BatchId, now: datetime, returned: Draft, standing: tuple[Draft, ...]) -> bool:
        """Undo a batch while all of it is held, and put ``returned`` into the composer; False when too late.

        ``standing`` is what stands in the composer; see ``heydesk.storage.drafts`` for what is kept of it.
        """
        line = Attempt(Act.PERSON, now, now, say("Undone"))
        with self._database.transaction() as tell:
            entries = self.batch(batch_id)
            if not entries or any(entry.state is not State.HELD for entry in entries):
                return False
            for entry in entries:
                swap(self._database, entry, advance(entry, PlainEvent.UNDONE, now, _ANY_RULE))
                self._record(entry.id, line)
            bring_back(self._database, entries[0].account_id, returned, standing, now)
            tell(_of(entries, drafts=True, kept_drafts=True))
        return True

    def take_back(
        self,
        before: Entry,
        after: Entry,
        attempt: Attempt,
        returned: Draft,
        standing: tuple[Draft, ...],
        now: datetime,
    ) -> bool:
        """Save an entry's next step and put its text into the composer, both or neither; else as ``undo``."""
        with self._database.transaction() as tell:
            if not swap(self._database, before, after):
                return False
            self._record(before.id, attempt)
            bring_back(self._database, before.account_id, returned, standing, now)
            tell(_of((before,), drafts=True, kept_drafts=True))
        return True

    def forget_before(
        self, instant: datetime, most: int = 100, archive: Callable[[tuple[Entry, ...]], None] | None = None
    ) -> int:
        """Erase finished entries with nothing in their story since ``instant``, at most so many; return how many.

        ``archive`` is given them before, and has them on the disk when it returns.

        What still moves stays, and so does what asks the person something, however old. Once nothing is left to
        erase, ``Database.truncate_log`` clears the log of it too.
        """
        query = """
            SELECT id FROM entry
            WHERE created_at < ?1 AND ask IS NULL
            AND state IN ('accepted', 'delivered', 'undelivered', 'undone', 'discarded', 'closed_by_you', 'cancelled')
            AND NOT EXISTS (SELECT 1 FROM attempt WHERE entry_id = entry.id AND started_at >= ?1)
            LIMIT ?2
        """
        if not self._database.read(lambda row: row["id"], query, micros(instant), 1):
            return 0  # without a lock and a commit: the dispatcher asks every day, and mostly there is nothing
        with self._database.transaction() as tell:
            old = self._database.read(lambda row: EntryId(row["id"]), query, micros(instant), most)
            if archive is not None:
                archive(self.some(old))
            for entry_id in old:
                self._database.execute(_FORGET_SHEET_ROW, entry_id)
                self._database.execute("DELETE FROM entry WHERE id = ?", entry_id)
            tell(Change(entries=frozenset(old)))
        return len(old)

    def _batch_of(self, account_id: AccountId, local_ids: Sequence[LocalId]) -> BatchId | None:
        query = """
            SELECT batch_id FROM entry
            WHERE account_id = ? AND local_id IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT 1
        """
        return next(iter(self._database.read(lambda row: row["batch_id"], query, account_id, dump(local_ids))), None)

    def _record(self, entry_id: EntryId, attempt: Attempt) -> None:
        if attempt.act is not Act.SEND or not close_line(self._database, entry_id, attempt):
            open_line(self._database, entry_id, attempt)


def _emptied(pieces: Sequence[FrozenMessage], side: Side) -> Draft:
    """Give what stays in the composer: whoever wrote to one conversation goes on with that one."""
    sent = pieces[0].message.as_draft()
    blank = Draft(inbox_id=sent.inbox_id, sender_id=sent.sender_id, side=side)
    if len(pieces) > 1 or sent.conversation is None:
        return blank
    return replace(blank, recipients=sent.recipients, chats=sent.chats, group=sent.group)


def _of(entries: Sequence[Entry], *, drafts: bool = False, kept_drafts: bool = False) -> Change:
    return Change(frozenset(entry.id for entry in entries), drafts=drafts, kept_drafts=kept_drafts)


class FrozenMessage(NamedTuple):
    """A message of a batch, with its ``local_id`` and the exact JSON that will leave, frozen at Send."""

    message: Message
    local_id: LocalId
    body: str
