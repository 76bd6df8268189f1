"""Drafts as rows, and the statements that run inside a caller's transaction."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from heydesk.domain.ids import AccountId, DraftId
from heydesk.domain.message import Draft
from heydesk.store.database import Database
from heydesk.store.document import draft, fields
from heydesk.store.instant import instant, micros
from heydesk.store.kept_draft import KeptDraft

_SIDES = (False, True)


def draft_of(row: sqlite3.Row) -> Draft:
    """Read a current draft."""
    return draft(row["content"])


def kept_of(row: sqlite3.Row) -> KeptDraft:
    """Read a kept draft."""
    return KeptDraft(DraftId(row["id"]), draft(row["content"]), instant(row["kept_at"]))


def read_current(database: Database, account_id: AccountId, *, private: bool) -> Draft | None:
    """The current draft of one side."""
    query = "SELECT content FROM draft WHERE account_id = ? AND private = ?"
    return next(iter(database.read(draft_of, query, account_id, private)), None)


def write_current(database: Database, account_id: AccountId, current: Draft) -> bool:
    """Make this the current draft of the side that it is on; False when it already was."""
    cursor = database.execute(
        """
        INSERT INTO draft (account_id, private, content) VALUES (?, ?, ?)
        ON CONFLICT (account_id, private) DO UPDATE SET content = excluded.content
        WHERE content IS NOT excluded.content
        """,
        account_id,
        current.private,
        fields(current),
    )
    return cursor.rowcount == 1


def write_kept(database: Database, account_id: AccountId, put_aside: Draft, now: datetime) -> DraftId:
    """Keep a draft. One that is kept already is kept once, as the newest."""
    content = fields(put_aside)
    database.execute("DELETE FROM kept_draft WHERE account_id = ? AND content = ?", account_id, content)
    cursor = database.execute(
        "INSERT INTO kept_draft (account_id, content, kept_at) VALUES (?, ?, ?)", account_id, content, micros(now)
    )
    return DraftId(cursor.lastrowid or 0)


def bring_back(
    database: Database, account_id: AccountId, returned: Draft, standing: tuple[Draft, ...], now: datetime
) -> None:
    """Put a draft into the composer by the rule in ``heydesk.store.standing``.

    Of a side that ``standing`` says nothing about, what was last saved counts as standing there.
    """
    from heydesk.store.standing import settle

    spoken_of = {one.private for one in standing}
    saved = (read_current(database, account_id, private=side) for side in _SIDES if side not in spoken_of)
    settled = settle(returned, (*standing, *(one for one in saved if one is not None)))
    for one in settled.kept:
        write_kept(database, account_id, one, now)
    for one in (*standing, *settled.current):  # what stays is saved too, should it not have been yet
        write_current(database, account_id, one)
