"""A fetch gets in nobody's way, and does not give up at once."""

from __future__ import annotations

from datetime import datetime

import pytest

from heydesk.core.directory_sync import PageRateLimiter
from heydesk.core.policy import Timing
from heydesk.domain.errors import ServerFault, TokenRefused
from tests.core.conftest import Benches
from tests.core.core_driver import PACE, Bench
from tests.core.directory_fetch import CONTACTS, PATHS, TEMPLATES, bodies, fetched, gaps, in_the_midst, people
from tests.core.sandbox_control import Levers


@pytest.fixture(autouse=True)
def short_pages(levers: Levers) -> None:
    """Pages of five, so that the demo practice has many."""
    levers.turn(page_size=5, largest_page=5)


async def test_fetch_waits_for_retry_after(bench: Bench, levers: Levers) -> None:
    """After 429 nothing is asked until the service may be asked again, and then all comes all the same."""
    levers.fault(f"429=1*1@{CONTACTS}")
    await fetched(bench)
    refused, after = levers.requests(CONTACTS)[:2]
    assert (refused["status"], after["status"]) == (429, 200)
    waited = datetime.fromisoformat(after["time"]) - datetime.fromisoformat(refused["time"])
    assert waited.total_seconds() >= 0.95
    assert refused["body"] == after["body"]
    assert gaps(bench) == 0


async def test_sends_go_first(bench: Bench, levers: Levers) -> None:
    """When a throttle ends, a text that waited for it leaves before the next page is asked for."""
    levers.fault(f"429=1*1@{CONTACTS}")
    bench.start()
    task = await in_the_midst(bench, 1, levers)
    await bench.until(lambda: levers.requests(CONTACTS)[0]["status"] == 429)
    entries = bench.send(text="Waits a second")
    await task
    await bench.until_settled(entries)
    (sent,) = levers.requests()
    assert sent["time"] <= levers.requests(CONTACTS)[1]["time"]


async def test_not_too_many_at_once(benches: Benches, levers: Levers) -> None:
    """Within any span only so many are asked for, whatever they are, and whether or not one fetch follows another."""
    bench = benches(pace=PACE._replace(fetch_most=10, fetch_span=0.5))
    await bench.connect()
    await fetched(bench)
    await fetched(bench)
    times = sorted(datetime.fromisoformat(each["time"]) for path in PATHS for each in levers.requests(path))
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


async def test_a_page_that_does_not_come_is_asked_for_again(bench: Bench, levers: Levers) -> None:
    """A fault of the server's, or a line that breaks, is no reason to give up at once."""
    levers.fault(f"500@{CONTACTS}", f"accept-then-drop@{TEMPLATES}")
    await fetched(bench)
    assert gaps(bench) == 0
    assert bench.core.directory.templates(bench.account.id)


async def test_fetch_fails_after_repeated_errors_and_keeps_what_has_come(bench: Bench, levers: Levers) -> None:
    """Then it says why, keeps what has come, and the next fetch goes on."""
    levers.fault(f"500*3@{CONTACTS}")
    with pytest.raises(ServerFault):
        await fetched(bench)
    assert bench.core.directory.templates(bench.account.id)
    assert people(bench) == 0
    await fetched(bench)
    assert people(bench) > 0


async def test_a_key_that_is_refused_ends_it(bench: Bench, levers: Levers) -> None:
    """Nothing else can come then."""
    levers.fault("401*2@/v1/contact-fields")
    with pytest.raises(TokenRefused):
        await fetched(bench)
    assert bodies(levers) == []


async def test_a_service_without_limits(bench: Bench, levers: Levers) -> None:
    """One that refuses to be told how many rows to give is asked without; the first page shows it."""
    levers.fault("400@/v1/tags")
    await fetched(bench)
    assert [("limit" in body) for body in bodies(levers, "/v1/tags")][:2] == [True, False]
    assert not any("limit" in body for body in bodies(levers))
    assert gaps(bench) == 0
