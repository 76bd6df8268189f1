"""SQLite: the outbox with its drafts and accounts in one file, and a directory cache for each account."""
