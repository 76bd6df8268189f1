"""A real file for each test."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from heydesk.domain.changes import Change
from heydesk.domain.records import Account
from heydesk.storage.store import Store
from tests.storage.sample_rows import add_account

_NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the file will be."""
    return tmp_path / "data" / "outbox.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An open store that has little patience with others."""
    opened = Store.open(path, busy_timeout=0.05)
    yield opened
    opened.close()


@pytest.fixture
def account(store: Store) -> Account:
    """Its first account."""
    return add_account(store)


@pytest.fixture
def told(store: Store, account: Account) -> list[Change]:
    """What the store announces from now on."""
    changes: list[Change] = []
    store.changes.subscribe(changes.append)
    return changes


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder of a user for whom the modes of files mean something; for root they don't, so root becomes nobody."""
    folder = Path(tempfile.mkdtemp())
    before = os.geteuid()
    if before == 0:
        os.chown(folder, _NOBODY, -1)
        os.seteuid(_NOBODY)
    yield folder
    os.seteuid(before)
    for inside in (folder, *folder.rglob("*")):
        inside.chmod(0o700)
    shutil.rmtree(folder)
