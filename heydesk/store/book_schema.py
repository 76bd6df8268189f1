"""The tables of a book: one account's directory, a cache that the service can fill again at any time.

Instants are microseconds since the epoch. A file of another format is thrown away, so there are no steps between
formats: whoever changes a table, or the terms of ``heydesk.store.term``, raises ``_FORMAT``.
"""

from __future__ import annotations

from heydesk.store.database import Kind

_FORMAT = 6
_APPLICATION_ID = 0x48794200 + _FORMAT
"""“HyB” in the file's header, and the format."""

_TABLES = (
    f"PRAGMA application_id = {_APPLICATION_ID}",
    # Whose directory this is. Another account under the same id must never see it.
    "CREATE TABLE owner (secret_id TEXT NOT NULL, created_at INTEGER NOT NULL)",
    # A place counts up from who changed, or was spoken with, most recently: what is fetched newest first is appended,
    # and what is asked for newest first is read from the start (see heydesk.store.place).
    """
    CREATE TABLE contact (
        place INTEGER PRIMARY KEY,
        id INTEGER NOT NULL UNIQUE,
        phone TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        display_name TEXT NOT NULL,
        email TEXT NOT NULL,
        tags TEXT NOT NULL,
        custom TEXT NOT NULL,
        updated_at INTEGER
    )
    """,
    "CREATE INDEX contact_phone ON contact (phone)",
    """
    CREATE TABLE conversation (
        place INTEGER PRIMARY KEY,
        id INTEGER NOT NULL UNIQUE,
        inbox_id INTEGER NOT NULL,
        phones TEXT NOT NULL,
        people TEXT NOT NULL,
        name TEXT NOT NULL,
        is_open INTEGER NOT NULL,
        updated_at INTEGER
    )
    """,
    "CREATE INDEX conversation_people ON conversation (inbox_id, people)",
    "CREATE TABLE spoken (phone TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID",
    # Terms are made in Python, every beginning of a word among them, so that each key press is one exact term. The
    # tokenizer only splits at spaces: whatever is not ASCII belongs to a term.
    *(
        f"""
        CREATE VIRTUAL TABLE {table}_term USING fts5 (
            terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
        )
        """
        for table in ("contact", "conversation")
    ),
    # The index's pieces are merged a little with every page, by the table (see heydesk.store.placed_table).
    "INSERT INTO contact_term (contact_term, rank) VALUES ('automerge', 0)",
    "INSERT INTO conversation_term (conversation_term, rank) VALUES ('automerge', 0)",
    *(f"CREATE TABLE {table}_word (word TEXT PRIMARY KEY) WITHOUT ROWID" for table in ("contact", "conversation")),
    # Every few thousandth row or so: between two of them a search looks at the clock (see heydesk.store.term_search).
    *(f"CREATE INDEX {table}_sample ON {table} (place) WHERE id % 4096 = 0" for table in ("contact", "conversation")),
    """
    CREATE TABLE item (
        kind TEXT NOT NULL,
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        words TEXT NOT NULL,
        document TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE list_member (
        list_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        phone TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        PRIMARY KEY (list_id, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE title (
        kind TEXT NOT NULL,
        position INTEGER NOT NULL,
        id INTEGER NOT NULL,
        title TEXT NOT NULL,
        PRIMARY KEY (kind, position)
    ) WITHOUT ROWID
    """,
    "CREATE TABLE fetch (kind TEXT PRIMARY KEY, fetched_at INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE seen (id INTEGER PRIMARY KEY)",
    "CREATE TABLE newest (kind TEXT PRIMARY KEY, changed_at INTEGER NOT NULL) WITHOUT ROWID",
    # Spans of the time of change whose rows are not known yet. No edge means: up to now, or from the beginning.
    "CREATE TABLE gap (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, newer INTEGER, older INTEGER)",
)

BOOK = Kind(
    _APPLICATION_ID,
    (_TABLES,),
    (
        # The last pages may be lost with the power, and are fetched again.
        "synchronous = NORMAL",
        # These are people's addresses: what was deleted is overwritten where that costs nothing.
        "secure_delete = FAST",
        "temp_store = MEMORY",
        "trusted_schema = OFF",
        # Kibibytes. Mapping the file into memory is no faster here, and a fault of the disk would end the program.
        "cache_size = -8000",
    ),
)
