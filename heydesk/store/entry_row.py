"""Entries and their attempts as rows, and the statements that run inside a caller's transaction."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from heydesk.domain.ids import EntryId
from heydesk.domain.outbox_entry import Act, Ask, Attempt, Entry, State, Wait
from heydesk.store.database import Database
from heydesk.store.document import fields, message, receipt_or_none, sentence, sentence_or_none
from heydesk.store.instant import instant, instant_or_none, micros, micros_or_none


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


def insert(database: Database, entry: Entry) -> Entry:
    """Write a new entry and give it with its id."""
    cursor = database.execute(
        """
        INSERT INTO entry (
            batch_id, account_id, base_url, local_id, message, body, state, created_at, go_at, due_at,
            ask, wait, reason, tries, looks, answered, doubted, receipt, request_id, version
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entry.batch_id,
        entry.account_id,
        entry.base_url,
        entry.local_id,
        fields(entry.message),
        entry.body,
        entry.state,
        micros(entry.created_at),
        *_changing(entry),
        entry.version,
    )
    return replace(entry, id=EntryId(cursor.lastrowid or 0))


def swap(database: Database, before: Entry, after: Entry) -> bool:
    """Write the next step of an entry if nobody has written one since ``before`` was read.

    What an entry is bound to for life (its account, its text, its ``local_id`` …) is never written again, but for
    ``rewrite``. The new version is counted here, so that no caller can leave it standing.
    """
    cursor = database.execute(
        """
        UPDATE entry SET
            state = ?, go_at = ?, due_at = ?, ask = ?, wait = ?, reason = ?, tries = ?, looks = ?, answered = ?,
            doubted = ?, receipt = ?, request_id = ?, version = version + 1
        WHERE id = ? AND version = ?
        """,
        after.state,
        *_changing(after),
        before.id,
        before.version,
    )
    return cursor.rowcount == 1


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
    """Say how the send that is under way ended; False where none is. One that was killed stays open for ever."""
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
    )
