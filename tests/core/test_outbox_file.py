"""What keeps the outbox from opening, in words, and what can be done about it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from heydesk.core.outbox_file import InUse, Way, obstacle_of, read_copy, repair_outbox
from heydesk.domain import errors
from heydesk.system.locks import Lock
from heydesk.system.paths import ProfilePaths
from tests.storage.sample_damage import MANY, make, spoil

NOW = datetime(2026, 3, 20, 14, 5, tzinfo=UTC)


@pytest.fixture
def places(tmp_path: Path) -> ProfilePaths:
    """An outbox with something of everything."""
    found = ProfilePaths(tmp_path / "data", tmp_path / "config", tmp_path / "state")
    found.make()
    make(found.outbox)
    return found


@pytest.mark.parametrize(
    ("error", "words", "ways"),
    [
        (errors.StoreCorrupt("x"), "is damaged. HeyDesk hasn't changed it", (Way.REPAIR, Way.LOOK)),
        (errors.StoreFromFuture("x"), "by a newer HeyDesk", (Way.LOOK,)),
        (errors.DiskFull(), "Free some space", (Way.RETRY, Way.LOOK)),
        (errors.DiskReadOnly("/data"), "can't write to /data", (Way.RETRY, Way.LOOK)),
        (errors.StoreBusy(), "Another program is using the outbox file", (Way.RETRY,)),
        (errors.DiskTrouble("SQLITE_IOERR"), "(SQLITE_IOERR)", (Way.RETRY, Way.REPAIR, Way.LOOK)),
        (errors.NotAFile("/data/x"), "There's a folder", (Way.RETRY,)),
        (errors.StoreNotMigrated("x", "y"), "couldn't update", (Way.RETRY,)),
    ],
)
def test_each_obstacle_has_its_sentence_and_its_ways(
    places: ProfilePaths, error: errors.HeyDeskError, words: str, ways: tuple[Way, ...]
) -> None:
    """The best way first; the sentence is no longer than an error may be, without the path in it."""
    obstacle = obstacle_of(error, places)
    assert words in str(obstacle.sentence)
    assert obstacle.ways == ways
    assert len(str(obstacle.sentence).replace(str(places.outbox), "")) <= 200


def test_a_copy_is_read_without_a_change(places: ProfilePaths) -> None:
    """Drafts first, then texts."""
    spoil(places.outbox, 1, size=100)
    before = places.outbox.read_bytes()
    copy = read_copy(places, NOW)
    assert [str(line.status) for line in copy.lines[:4]] == ["Draft", "Draft", "Draft", "Sent"]
    assert len(copy.lines) == MANY + 10
    assert copy.lost == ()
    assert places.outbox.read_bytes() == before


def test_nobody_else_has_the_file_while_it_is_repaired(places: ProfilePaths) -> None:
    """A command that is sending from it, as a window, keeps it as it is."""
    sending = Lock(places.dispatcher_lock)
    assert sending.acquire()
    with pytest.raises(InUse):
        repair_outbox(places, NOW)
    sending.release()
    assert repair_outbox(places, NOW).texts == MANY + 7
