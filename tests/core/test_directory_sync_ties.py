"""People who changed at the same moment, as after an import, are not lost at the edge of a page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from heydesk.sandbox.testing.scripted import ScriptedSandbox
from tests.core.core_driver import CoreDriver
from tests.core.directory_fetch import bodies, fetched, gaps, people
from tests.core.sandbox_control import SandboxControl

ALONE, TOGETHER = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), (1, 2, 3, 4, 4, 4, 5, 6, 7, 7, 7, 7)
"""Hours since twelve people changed, by pages of five."""


@pytest.fixture
def sandbox(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ScriptedSandbox]:
    """A team whose people changed so many hours ago, and whose service begins pages as the test says."""
    hours, edge = request.param
    contacts = [
        {"id": 200 + place, "phone": f"1650555{100 + place:04}", "first": f"Kim {place}", "hours_ago": ago}
        for place, ago in enumerate(hours)
    ]
    data = tmp_path / "team.json"
    inbox = {"id": 41, "name": "Front desk", "members": [7], "phone": "14155550142"}
    data.write_text(json.dumps({"team": {"members": [{"id": 7}]}, "inboxes": [inbox], "contacts": contacts}))
    running = ScriptedSandbox(data=data, switches={"page_size": 5, "largest_page": 5, "cursor": edge})
    yield running
    running.stop()


@pytest.mark.parametrize(
    "sandbox",
    [(hours, edge) for hours in (ALONE, TOGETHER) for edge in ("exclusive", "inclusive")],
    indirect=True,
)
async def test_rows_with_equal_timestamps_are_all_fetched(driver: CoreDriver) -> None:
    """Whether pages begin after the row of their cursor or with it."""
    await fetched(driver)
    assert people(driver) == 12
    assert gaps(driver) == 0


@pytest.mark.parametrize("sandbox", [(ALONE, "exclusive")], indirect=True)
async def test_the_cursor_goes_back_as_it_came(driver: CoreDriver, control: SandboxControl) -> None:
    """Without ties, letter for letter, as the documents have it."""
    await fetched(driver)
    dates = [body["date"] for body in bodies(control) if "date" in body]
    assert len(dates) == 3
    assert all(date.endswith(".000Z") for date in dates)


@pytest.mark.parametrize("sandbox", [((1, *[2] * 11), "exclusive")], indirect=True)
async def test_a_moment_longer_than_a_page_ends(driver: CoreDriver) -> None:
    """What stands behind it can't be asked for by any cursor; the fetch ends all the same."""
    await fetched(driver)
    assert people(driver) >= 5
    assert gaps(driver) == 0
