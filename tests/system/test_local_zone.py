"""This computer is set to another zone while the program runs."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from heydesk.system.local_zone import LocalZoneWatch
from tests.clock import A_MOMENT


@pytest.fixture
def zones(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Zones may be set, and are as before afterwards."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def test_another_zone_is_noticed_once_and_counts_then(zones: pytest.MonkeyPatch) -> None:
    """Without the look, times stay in the zone of the start."""
    zones.setenv("TZ", "America/Los_Angeles")
    time.tzset()
    watch = LocalZoneWatch()
    assert not watch.has_changed()
    assert A_MOMENT.astimezone().hour == 12
    zones.setenv("TZ", "America/New_York")
    assert A_MOMENT.astimezone().hour == 12
    assert watch.has_changed()
    assert A_MOMENT.astimezone().hour == 15
    assert not watch.has_changed()
