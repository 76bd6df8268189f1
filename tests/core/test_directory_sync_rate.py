"""A fetch gets in nobody's way, and does not give up at once."""

from __future__ import annotations

from datetime import datetime

import pytest

from heydesk.core.directory_sync import PageRateLimiter
from heydesk.core.policy import Timing
from heydesk.domain.errors import ServerFault, TokenRefused
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import PACE, CoreDriver
from tests.core.directory_fetch import CONTACTS, PATHS, TEMPLATES, bodies, fetched, gaps, in_the_midst, people
from tests.core.sandbox_control import SandboxControl


@pytest.fixture(autouse=True)
def short_pages(control: SandboxControl) -> None:
    """Pages of five, so that the demo practice has many."""
    control.turn(page_size=5, largest_page=5)


async def test_fetch_waits_for_retry_after(driver: CoreDriver, control: SandboxControl) -> None:
    """After 429 nothing is asked until the service may be asked again, and then all comes all the same."""
    control.fault(f"429=1*1@{CONTACTS}")
    await fetched(driver)
    refused, after = control.requests(CONTACTS)[:2]
    assert (refused["status"], after["status"]) == (429, 200)
    waited = datetime.fromisoformat(after["time"]) - datetime.fromisoformat(refused["time"])
    assert waited.total_seconds() >= 0.95
    assert refused["body"] == after["body"]
    assert gaps(driver) == 0


async def test_sends_go_first(driver: CoreDriver, control: SandboxControl) -> None:
    """When a throttle ends, a text that waited for it leaves before the next page is asked for."""
    control.fault(f"429=1*1@{CONTACTS}")
    driver.start()
    task = await in_the_midst(driver, 1, control)
    await driver.until(lambda: control.requests(CONTACTS)[0]["status"] == 429)
    entries = driver.send(text="Waits a second")
    await task
    await driver.until_settled(entries)
    (sent,) = control.requests()
    assert sent["time"] <= control.requests(CONTACTS)[1]["time"]


async def test_not_too_many_at_once(drivers: CoreDrivers, control: SandboxControl) -> None:
    """Within any span only so many are asked for, whatever they are, and whether or not one fetch follows another."""
    driver = drivers(pace=PACE._replace(fetch_most=10, fetch_span=0.5))
    await driver.connect()
    await fetched(driver)
    await fetched(driver)
    times = sorted(datetime.fromisoformat(each["time"]) for path in PATHS for each in control.requests(path))
    assert len(times) > 30
    spans = [(later - earlier).total_seconds() for earlier, later in zip(times, times[10:], strict=False)]
    assert min(spans) >= 0.45  # one may have been on its way for longer than the one ten later
    assert (times[9] - times[0]).total_seconds() < 0.5


def test_the_usual_pace() -> None:
    """A hundred requests a minute leave a service that takes five hundred room for sends."""
    pacer = PageRateLimiter(Timing().fetch_most, Timing().fetch_span)
    now, asked = 0.0, list[float]()
    while now < 300:
        now += max(0.0, pacer.wait(now)) or 0.01
        if pacer.wait(now) <= 0:
            pacer.note(now)
            asked.append(now)
    assert max(sum(start <= each < start + 60 for each in asked) for start in asked) == 100


async def test_a_page_that_does_not_come_is_asked_for_again(driver: CoreDriver, control: SandboxControl) -> None:
    """A fault of the server's, or a line that breaks, is no reason to give up at once."""
    control.fault(f"500@{CONTACTS}", f"accept-then-drop@{TEMPLATES}")
    await fetched(driver)
    assert gaps(driver) == 0
    assert driver.core.directory.templates(driver.account.id)


async def test_fetch_fails_after_repeated_errors_and_keeps_what_has_come(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Then it says why, keeps what has come, and the next fetch goes on."""
    control.fault(f"500*3@{CONTACTS}")
    with pytest.raises(ServerFault):
        await fetched(driver)
    assert driver.core.directory.templates(driver.account.id)
    assert people(driver) == 0
    await fetched(driver)
    assert people(driver) > 0


async def test_a_key_that_is_refused_ends_it(driver: CoreDriver, control: SandboxControl) -> None:
    """Nothing else can come then."""
    control.fault("401*2@/v1/contact-fields")
    with pytest.raises(TokenRefused):
        await fetched(driver)
    assert bodies(control) == []


async def test_a_service_without_limits(driver: CoreDriver, control: SandboxControl) -> None:
    """One that refuses to be told how many rows to give is asked without; the first page shows it."""
    control.fault("400@/v1/tags")
    await fetched(driver)
    assert [("limit" in body) for body in bodies(control, "/v1/tags")][:2] == [True, False]
    assert not any("limit" in body for body in bodies(control))
    assert gaps(driver) == 0
