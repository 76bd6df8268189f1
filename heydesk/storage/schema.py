"""The tables, as the steps that made them. A step that was released is never changed: add another one.

States, acts, asks and waits are stored as the words of ``domain.outbox_entry``. Timestamps are microseconds since the
epoch. Ids are never given twice (AUTOINCREMENT), so that one that a screen still holds never means another row.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

Migrations: TypeAlias = Sequence[Sequence[str]]

APPLICATION_ID = 0x48794465
"""“HyDe” in the file's header: tells our file from another program's."""

_FIRST = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    """
    CREATE TABLE account (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        secret_id TEXT NOT NULL UNIQUE,
        base_url TEXT NOT NULL,
        key_place TEXT NOT NULL,
        trusts_local_id INTEGER NOT NULL,
        created_at INTEGER NOT NULL
    )
    """,
    # The row is the queue's item, the screen's line and the history, so it holds all there is of an entry. What no
    # query asks about (the message, the receipt, the reason) is one JSON document each.
    """
    CREATE TABLE entry (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        batch_id TEXT NOT NULL,
        account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        base_url TEXT NOT NULL,
        local_id TEXT NOT NULL,
        message TEXT NOT NULL,
        body TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        go_at INTEGER NOT NULL,
        due_at INTEGER,
        ask TEXT,
        wait TEXT,
        reason TEXT,
        tries INTEGER NOT NULL,
        looks INTEGER NOT NULL,
        doubted INTEGER NOT NULL,
        receipt TEXT,
        request_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        UNIQUE (account_id, local_id)
    )
    """,
    "CREATE INDEX entry_batch ON entry (batch_id)",
    "CREATE INDEX entry_state ON entry (state)",
    "CREATE INDEX entry_created ON entry (created_at)",
    "CREATE INDEX entry_due ON entry (due_at) WHERE due_at IS NOT NULL",
    "CREATE INDEX entry_ask ON entry (id) WHERE ask IS NOT NULL",
    """
    CREATE TABLE attempt (
        id INTEGER PRIMARY KEY,
        entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        act TEXT NOT NULL,
        started_at INTEGER NOT NULL,
        ended_at INTEGER,
        outcome TEXT,
        status INTEGER,
        request_id TEXT NOT NULL
    )
    """,
    "CREATE INDEX attempt_entry ON attempt (entry_id)",
    # What stands in the composer: one text and one note for each account.
    """
    CREATE TABLE draft (
        account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        private INTEGER NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (account_id, private)
    )
    """,
    """
    CREATE TABLE kept_draft (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        content TEXT NOT NULL,
        kept_at INTEGER NOT NULL
    )
    """,
    "CREATE INDEX kept_draft_account ON kept_draft (account_id)",
    """
    CREATE TABLE directory (
        account_id INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
        inboxes TEXT NOT NULL,
        fetched_at INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE choice (
        account_id INTEGER REFERENCES account (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        value TEXT NOT NULL
    )
    """,
    # No account stands as 0 here, because SQL takes two missing values for different ones.
    "CREATE UNIQUE INDEX choice_key ON choice (ifnull(account_id, 0), key)",
)

_SECOND = (
    "ALTER TABLE entry ADD COLUMN answered INTEGER NOT NULL DEFAULT 0",
    # Lists that were made for one broadcast each. There is a row before the service is asked, so that a list whose
    # answer never came is looked for and not made twice; "people" tells one set of numbers from another.
    """
    CREATE TABLE made_list (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        seed TEXT NOT NULL,
        local_id TEXT NOT NULL,
        title TEXT NOT NULL,
        people TEXT NOT NULL,
        list_id INTEGER,
        begun_at INTEGER NOT NULL,
        UNIQUE (account_id, seed)
    )
    """,
)

_THIRD = (
    "ALTER TABLE entry ADD COLUMN seen_at INTEGER",
    "ALTER TABLE entry ADD COLUMN stays_home INTEGER NOT NULL DEFAULT 0",
    # The words of the follow-ups that have failed, so that whoever reads an entry need not read those too.
    "ALTER TABLE entry ADD COLUMN unfinished TEXT NOT NULL DEFAULT ''",
    # What is to be done once a text was accepted. A row goes when it is done; "due_at" is NULL for one that a person
    # must decide about.
    """
    CREATE TABLE follow_up (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        act TEXT NOT NULL,
        member_id INTEGER,
        tries INTEGER NOT NULL,
        due_at INTEGER,
        reason TEXT
    )
    """,
    "CREATE INDEX follow_up_entry ON follow_up (entry_id)",
    """
    CREATE TABLE reminder (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        address TEXT NOT NULL,
        at INTEGER NOT NULL,
        set_at INTEGER NOT NULL,
        seen_at INTEGER
    )
    """,
)

_FOURTH = (
    # Texts of a spreadsheet's rows. A row of "sheet_row" holds ids and keys alone, nothing of the file, and outlives
    # its entry: the same file dropped a year later sends nothing twice.
    """
    CREATE TABLE sheet_run (
        batch_id TEXT PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        text TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE sheet_row (
        account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        local_id TEXT NOT NULL,
        row_key TEXT NOT NULL,
        batch_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        sent_at INTEGER NOT NULL,
        PRIMARY KEY (account_id, local_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX sheet_row_key ON sheet_row (account_id, row_key)",
    "CREATE INDEX sheet_row_batch ON sheet_row (batch_id)",
)

_FIFTH = (
    # As ``domain.message.Message.thread``: texts of one thread go in their order. What can't be read stays without.
    "ALTER TABLE entry ADD COLUMN thread TEXT NOT NULL DEFAULT ''",
    """
    UPDATE entry SET thread = ifnull(
        coalesce(
            (SELECT group_concat(value, '+') FROM (SELECT value FROM json_each(message, '$.phones') ORDER BY value)),
            'chat ' || json_extract(message, '$.chat_id'),
            'list ' || json_extract(message, '$.list_id')
        ) || ' ' || json_extract(message, '$.inbox_id'),
        ''
    ) WHERE json_valid(message)
    """,
    # Whether it is a text to one person that was a Send of its own: its thread is read while it is held.
    "ALTER TABLE entry ADD COLUMN alone INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX entry_thread ON entry (account_id, thread, id)",
    # Each index holds the rows of one question that the dispatcher asks with every turn, and no other row, so that a
    # turn takes as long with a hundred thousand rows as with ten. A query must repeat the condition of its index.
    "CREATE INDEX entry_waiting ON entry (account_id, due_at, id) WHERE state IN ('held', 'queued')",
    """
    CREATE INDEX entry_turn ON entry (account_id, go_at, id, due_at)
    WHERE due_at IS NOT NULL AND state IN ('held', 'queued')
    """,
    "CREATE INDEX entry_before ON entry (account_id, thread, id) WHERE state IN ('held', 'queued', 'sending')",
    "CREATE INDEX entry_hold ON entry (due_at, batch_id) WHERE state = 'held'",
    "CREATE INDEX entry_alone ON entry (account_id, due_at) WHERE state = 'held' AND alone",
    "CREATE INDEX entry_group ON entry (account_id, created_at) WHERE instr(thread, '+')",
    "CREATE INDEX entry_wait ON entry (account_id, wait) WHERE wait IS NOT NULL",
    """
    CREATE INDEX entry_look ON entry (account_id, state, due_at)
    WHERE due_at IS NOT NULL AND state IN ('uncertain', 'scheduled', 'accepted')
    """,
    "DROP INDEX entry_due",
)

_SIXTH = (
    # Counts the texts that have left the queue, so that an older copy of the file can be told from it
    # (``generation``). A trigger, because rows are updated in many places.
    """
    CREATE TABLE generation (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        outbox TEXT NOT NULL,
        number INTEGER NOT NULL,
        moved INTEGER NOT NULL DEFAULT 0
    )
    """,
    "INSERT INTO generation (outbox, number) VALUES (lower(hex(randomblob(16))), 0)",
    """
    CREATE TRIGGER entry_left AFTER UPDATE OF state ON entry
    WHEN old.state IN ('held', 'queued') AND new.state NOT IN ('held', 'queued')
    BEGIN UPDATE generation SET number = number + 1; END
    """,
)

MIGRATIONS: Migrations = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH)
"""Migration 1, 2, 3 … The file's ``user_version`` is the number of the last one it has been through."""
