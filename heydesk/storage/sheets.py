"""Texts that went to the rows of a spreadsheet: one batch of ordinary entries each time, and what went before."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import uuid4

from heydesk.domain.changes import Change
from heydesk.domain.errors import TooLate
from heydesk.domain.outbox_entry import Ask, Entry, RowProgress, State
from heydesk.domain.records import Account, AccountId, BatchId, EntryId, KnownRow, LocalId
from heydesk.storage.database import Database, instant, micros
from heydesk.storage.outbox import FrozenMessage, insert

_AT_ONCE = 500
"""Ids in one query."""
_OVER = "entry.state IN ('undone', 'discarded', 'cancelled') AND NOT entry.doubted"
_SENT = f"""
    SELECT sheet_row.local_id, sheet_row.sent_at, ifnull({_OVER}, 0) AS is_over
    FROM sheet_row LEFT JOIN entry USING (account_id, local_id)
    WHERE account_id = ? AND local_id IN
"""  # noqa: S608 - both parts are written above
_TEXTED = f"""
    SELECT row_key, max(sheet_row.sent_at) AS sent_at
    FROM sheet_row LEFT JOIN entry USING (account_id, local_id)
    WHERE NOT ifnull({_OVER}, 0) AND account_id = ? AND row_key IN
"""  # noqa: S608 - both parts are written above


_PROGRESS = """
    SELECT number, local_id, entry.id, state, ask, go_at, state = 'held' AND due_at IS NULL AS is_paused
    FROM sheet_row JOIN entry USING (account_id, local_id) WHERE sheet_row.batch_id = ?
"""


class SheetPiece(NamedTuple):
    """The text of one row, with the row's number in the spreadsheet and the key of its recipient and cells."""

    frozen: FrozenMessage
    number: int
    row_key: str


class SheetBatch(NamedTuple):
    """What one Send of a spreadsheet was: the file's name, and the text with its fields."""

    name: str
    text: str


class SheetTable:
    """Every verb that writes is one transaction with one commit; each raises StoreError, with nothing written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def enqueue(
        self,
        account: Account,
        batch: SheetBatch,
        pieces: Sequence[SheetPiece],
        now: datetime,
        hold: float,
        *,
        onto: BatchId | None = None,
    ) -> BatchId | None:
        """Write texts as one batch, held for ``hold`` seconds; None where all of them were there already.

        A piece whose ``local_id`` the account has is left out: whoever was first has sent it. ``onto`` names a batch
        that these go on with, as thousands are written in several commits. Raises TooLate, with nothing written,
        where that one was taken back meanwhile.
        """
        batch_id, go_at = onto or BatchId(str(uuid4())), now + timedelta(seconds=hold)
        state = State.HELD if hold > 0 else State.QUEUED
        with self._database.transaction() as tell:
            if onto is not None and self._is_undone(onto):
                raise TooLate
            known = self.sent(account.id, [piece.frozen.local_id for piece in pieces])
            entries: list[EntryId] = []
            for piece in pieces:
                if piece.frozen.local_id in known:
                    continue
                entry = Entry(
                    id=EntryId(0),
                    batch_id=batch_id,
                    account_id=account.id,
                    base_url=account.base_url,
                    local_id=piece.frozen.local_id,
                    message=piece.frozen.message,
                    body=piece.frozen.body,
                    state=state,
                    created_at=now,
                    go_at=go_at,
                    due_at=go_at,
                )
                entries.append(insert(self._database, entry).id)
                self._database.execute(
                    "INSERT INTO sheet_row (account_id, local_id, row_key, batch_id, number, sent_at)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    account.id,
                    piece.frozen.local_id,
                    piece.row_key,
                    batch_id,
                    piece.number,
                    micros(now),
                )
            if not entries:
                return None
            self._database.execute(
                "INSERT OR IGNORE INTO sheet_run (batch_id, account_id, name, text) VALUES (?, ?, ?, ?)",
                batch_id,
                account.id,
                batch.name,
                batch.text,
            )
            tell(Change(frozenset(entries)))
        return batch_id

    def batch(self, batch_id: BatchId) -> SheetBatch | None:
        """Tell what a batch was; None for one that came of no spreadsheet."""
        query = "SELECT name, text FROM sheet_run WHERE batch_id = ?"
        found = self._database.read(lambda row: SheetBatch(row["name"], row["text"]), query, batch_id)
        return found[0] if found else None

    def sent(self, account_id: AccountId, local_ids: Sequence[LocalId]) -> dict[LocalId, KnownRow]:
        """Give those of these ids that went or are about to go, and those that were taken back."""
        found: dict[LocalId, KnownRow] = {}
        for start in range(0, len(local_ids), _AT_ONCE):
            part = local_ids[start : start + _AT_ONCE]
            known = self._database.read(_known, f"{_SENT} ({_marks(part)})", account_id, *part)
            found |= {row.local_id: row for row in known}
        return found

    def texted(self, account_id: AccountId, row_keys: Sequence[str]) -> dict[str, datetime]:
        """Say when a text went last to the rows with these keys, whatever it said."""
        found: dict[str, datetime] = {}
        for start in range(0, len(row_keys), _AT_ONCE):
            part = row_keys[start : start + _AT_ONCE]
            query = f"{_TEXTED} ({_marks(part)}) GROUP BY row_key"
            found |= self._database.read(
                lambda row: (row["row_key"], instant(row["sent_at"])), query, account_id, *part
            )
        return found

    def progress(self, batch_id: BatchId, only: Sequence[EntryId] | None = None) -> tuple[RowProgress, ...]:
        """Say what became of each row of a batch, in the order of sending, without reading the messages.

        ``only`` names the entries that are asked about; None for all.
        """
        if only is None:
            return self._database.read(_progress, f"{_PROGRESS} ORDER BY entry.id", batch_id)
        found: list[RowProgress] = []
        for start in range(0, len(only), _AT_ONCE):
            part = only[start : start + _AT_ONCE]
            query = f"{_PROGRESS} AND entry.id IN ({_marks(part)}) ORDER BY entry.id"
            found += self._database.read(_progress, query, batch_id, *part)
        return tuple(found)

    def _is_undone(self, batch_id: BatchId) -> bool:
        query = "SELECT 1 FROM entry WHERE batch_id = ? AND state = 'undone' LIMIT 1"
        return bool(self._database.read(lambda row: row[0], query, batch_id))

    def pause(self, batch_id: BatchId) -> int:
        """Hold what has not left of a batch until somebody lets it go (``send_now``); return how many those are."""
        query = "SELECT id FROM entry WHERE batch_id = ? AND state IN ('held', 'queued')"
        with self._database.transaction() as tell:
            waiting = self._database.read(lambda row: EntryId(row["id"]), query, batch_id)
            self._database.execute(
                "UPDATE entry SET state = 'held', due_at = NULL, wait = NULL, version = version + 1"
                " WHERE batch_id = ? AND state IN ('held', 'queued')",
                batch_id,
            )
            tell(Change(frozenset(waiting)))
        return len(waiting)


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _known(row: sqlite3.Row) -> KnownRow:
    return KnownRow(row["local_id"], instant(row["sent_at"]), bool(row["is_over"]))


def _progress(row: sqlite3.Row) -> RowProgress:
    return RowProgress(
        number=row["number"],
        local_id=row["local_id"],
        entry_id=row["id"],
        state=State(row["state"]),
        ask=None if row["ask"] is None else Ask(row["ask"]),
        go_at=instant(row["go_at"]),
        is_paused=bool(row["is_paused"]),
    )
