"""Media addresses looked at for a person, at a real sandbox."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from heydesk.domain.media import weigh
from heydesk.domain.problems import Field
from heydesk.domain.records import KeyPlace
from tests.api.scripted_server import Line, say
from tests.core.core_driver import KIM, CoreDriver, draft_to

elsewhere = partial(Line, judged=False)
"""Servers that are not the API's."""

DEMO = [
    ("map.png", []),
    ("stranger.png", []),
    ("no-head.png", []),
    ("no-length.png", []),
    ("redirect/5", []),
    ("redirect/6", ["media-redirects"]),
    ("loop.png", ["media-redirects"]),
    ("inward.png", ["media-private-host"]),
    ("to-login.png", ["media-login"]),
    ("login.png", ["media-login"]),
    ("private.png", ["media-login"]),
    ("missing.png", ["media-missing"]),
    ("broken.png", ["media-status"]),
    ("huge.png", ["media-large"]),
    ("huge-no-length.png", ["media-large"]),
    ("wrong-type.png", ["media-type-differs"]),
    ("no-type.png", ["media-type-unsaid"]),
    ("not-a-picture.png", ["media-login"]),
    ("empty.png", ["media-empty"]),
]


@pytest.mark.parametrize(("name", "identifiers"), DEMO)
async def test_the_sandboxs_files(driver: CoreDriver, name: str, identifiers: list[str]) -> None:
    """Each of its odd files is found to be odd in just that way; spaces around the address are not part of it."""
    report = await driver.core.media.look(driver.account.id, f" {driver.address.base_url}/demo/{name} ")
    assert [problem.identifier for problem in weigh(report)] == identifiers
    assert report.at <= driver.clock()


async def test_last_media_reports_are_cached_by_url(driver: CoreDriver) -> None:
    """For the next few addresses, and only by their looks: nothing is asked to know it."""
    url = f"{driver.address.base_url}/demo/map.png"
    assert driver.core.media.known(url) is None
    report = await driver.core.media.look(driver.account.id, url)
    assert driver.core.media.known(f" {url}") is report
    for number in range(8):
        await driver.core.media.look(driver.account.id, f"{url}?{number}")
    assert driver.core.media.known(url) is None
    assert driver.core.media.known(f"{url}?0") is not None


async def test_pictures_that_are_kept_have_a_bound(driver: CoreDriver) -> None:
    """The memory holds sixteen million bytes of them, the newest."""
    picture = say(200, b"\x89PNG\r\n\x1a\n" + bytes(9_000_000), Content_Type="image/png")
    async with elsewhere(picture, picture) as line:
        for name in "ab":
            await driver.core.media.look(driver.account.id, f"{line.base_url}/{name}")
    assert driver.core.media.known(f"{line.base_url}/a") is None
    assert driver.core.media.known(f"{line.base_url}/b") is not None


async def test_loopback_media_is_not_probed_for_a_remote_account(driver: CoreDriver) -> None:
    """For an account whose service is elsewhere, an address on this computer is not asked at all."""
    real = driver.store.accounts.add("Real", "id-2", "https://api.example", KeyPlace.SESSION, driver.clock())
    async with elsewhere() as line:
        report = await driver.core.media.look(real.id, f"{line.base_url}/map.png")
        assert line.connections == 0
    assert [problem.identifier for problem in weigh(report)] == ["media-private-host"]


async def test_the_check_knows_what_was_seen(driver: CoreDriver) -> None:
    """Before a look it says nothing of the file, and asks no server; after one it warns at Send."""
    url = f"{driver.address.base_url}/demo/missing.png"
    draft = draft_to(KIM, text="The menu")
    for media_url, identifiers in ((url, ["media-missing"]), (f"{url}?other", [])):
        await driver.core.media.look(driver.account.id, url)
        checked = driver.check(replace(draft, media_url=media_url))
        found = [problem.identifier for problem in checked.warnings if problem.field is Field.MEDIA]
        assert found == ["media-private-host", *identifiers]
    assert driver.check(replace(draft, media_url=url)).errors == ()
