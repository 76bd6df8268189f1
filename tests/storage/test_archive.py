"""The archive: what the outbox has forgotten can be read, and goes with its account."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from heydesk.domain.errors import StoreCorrupt
from heydesk.domain.export import ExportLine, line_of_entry
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import Account, AccountId, EntryId
from heydesk.storage.archive import ArchivedLine
from heydesk.storage.database import BACKUPS, DAMAGED
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, NOW, PAT, enqueue, put


def archived(entry: Entry) -> ArchivedLine:
    """Make its line."""
    return ArchivedLine(entry.account_id, entry.id, line_of_entry(entry, "Ana's account", "Front desk", "Ana"))


def everything(store: Store) -> list[ExportLine]:
    """All lines, by pages of two."""
    lines: list[ExportLine] = []
    before = None
    while page := store.archive.page(before, 2):
        lines += [line for _, line in page]
        before = page[-1][0]
    return lines


def test_what_is_erased_is_in_the_archive_before(store: Store, account: Account, path: Path) -> None:
    """Newest first; what was written in vain before a crash is written once."""
    assert everything(store) == []
    entries = [put(store, enqueue(store, account, str(number))[0], State.ACCEPTED) for number in range(5)]
    store.archive.add(map(archived, entries[:2]))
    later = NOW + timedelta(days=1)
    kept: list[int] = []

    def archive(old: tuple[Entry, ...]) -> None:
        kept.append(len(old))
        store.archive.add(map(archived, old))

    assert [store.outbox.forget_before(later, 3, archive) for _ in range(3)] == [3, 2, 0]
    assert kept == [3, 2]
    assert everything(store) == [archived(entry).line for entry in reversed(entries)]
    assert path.with_name("archive.sqlite3").stat().st_mode & 0o777 == 0o600


def test_what_can_not_be_archived_is_not_erased(store: Store, account: Account, path: Path) -> None:
    """A damaged archive, say."""
    put(store, enqueue(store, account, "a")[0], State.ACCEPTED)
    path.with_name("archive.sqlite3").write_bytes(b"no database, and long enough to be looked at as one" * 10)
    with pytest.raises(StoreCorrupt):
        store.outbox.forget_before(NOW + timedelta(days=1), 3, lambda old: store.archive.add(map(archived, old)))
    assert len(store.outbox.recent()) == 1


def test_the_archive_and_all_copies_go_with_the_account(store: Store, account: Account, path: Path) -> None:
    """Nothing of its texts is left on this computer; another account's lines stay."""
    entry = put(store, enqueue(store, account, "a")[0], State.ACCEPTED)
    other = archived(entry)._replace(account_id=AccountId(99))
    store.archive.add([archived(entry), other])
    for name in (BACKUPS, DAMAGED):
        path.with_name(name).mkdir()
        path.with_name(name).joinpath("copy").write_text("texts")
    store.accounts.remove(account.id)
    assert everything(store) == [other.line]
    assert not path.with_name(BACKUPS).exists()
    assert not path.with_name(DAMAGED).exists()


def test_an_account_without_an_archive_is_forgotten_all_the_same(store: Store, account: Account, path: Path) -> None:
    """No empty archive is made for that."""
    store.accounts.remove(account.id)
    assert not store.archive.is_there


def test_the_outbox_is_read_in_pages_oldest_first(store: Store, account: Account) -> None:
    """All of it, or what mentions a number."""
    ids = [enqueue(store, account, str(number))[0].id for number in range(5)]
    first = store.outbox.page(EntryId(0), 3)
    assert [entry.id for entry in (*first, *store.outbox.page(first[-1].id, 3))] == ids
    assert len(store.outbox.page(EntryId(0), 9, KIM)) == 5
    assert store.outbox.page(EntryId(0), 9, PAT) == ()
