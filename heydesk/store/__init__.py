"""One SQLite file: the outbox, drafts, accounts without their keys, and the directory as last fetched."""
