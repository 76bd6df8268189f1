"""What can be told of an outbox file without changing it."""

from __future__ import annotations

from pathlib import Path

from heydesk.storage.database import FileState, file_state
from heydesk.storage.store import Store
from tests.storage.sample_rows import add_account, enqueue


def test_a_good_file_is_told_with_its_format_and_what_is_in_it(tmp_path: Path) -> None:
    """Also while a window has it open."""
    path = tmp_path / "outbox # 1.sqlite3"
    store = Store.open(path)
    enqueue(store, add_account(store), "a", "b")
    state = file_state(path)
    store.close()
    assert (state.check, state.states) == ("ok", (("held", 2),))
    assert state.format > 0
    assert state.size > 0


def test_a_damaged_or_missing_file_is_told_by_its_name(tmp_path: Path) -> None:
    """In SQLite's own word, or the system's, and never by what is stored."""
    path = tmp_path / "outbox.sqlite3"
    assert file_state(path) == FileState(0, "FileNotFoundError")
    path.write_text("this is no database, and long enough to be looked at as one")
    assert file_state(path) == FileState(59, "SQLITE_NOTADB")
