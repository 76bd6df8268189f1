"""Looks for an update: only where somebody wants it, once a day, and nobody is kept from their work by it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from heydesk.core.policy import SendPolicy
from heydesk.core.updates import Updates
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.update_notice import UpdateNotice
from heydesk.storage.store import Store
from heydesk.system.admin_policy import NO_POLICY, AdminPolicy
from heydesk.system.settings import Settings
from tests.api.scripted_server import Line, say
from tests.conftest import ExpectLog
from tests.core.core_driver import Clock
from tests.domain.test_update_notice import KEY, NOW, notice

WANTED = Settings(update_check=True, update_address="https://updates.example/heydesk.json", update_key=KEY)
A_DAY = timedelta(days=1, seconds=1)


class Desk:
    """A store, a clock that stands at the notice's time, and a server that gives the notice."""

    def __init__(self, folder: Path, settings: Settings = WANTED, admin: AdminPolicy = NO_POLICY) -> None:
        self.store = Store.open(folder / "outbox.sqlite3")
        self.clock = Clock()
        self.clock.ahead = NOW - self.clock()
        self.asked: list[str] = []
        self.answer = notice()
        policy = SendPolicy(settings, RetryPolicy(), admin=admin)
        self.updates = Updates(self.store, policy, self.clock, self._fetch, installed="1.0")

    async def _fetch(self, address: str) -> bytes:
        self.asked.append(address)
        return self.answer


async def test_newer_version_is_told_once_a_day(tmp_path: Path) -> None:
    """And no more once it is put away."""
    desk = Desk(tmp_path)
    found = await desk.updates.look()
    assert found == UpdateNotice("1.2", "https://heydesk.example/1.2")
    assert await desk.updates.look() is None
    desk.clock.ahead += A_DAY
    assert await desk.updates.look() == found
    desk.updates.dismiss(found)
    desk.clock.ahead += A_DAY
    assert await desk.updates.look() is None
    assert len(desk.asked) == 3
    desk.store.close()


async def test_older_notice_of_before_is_not_believed(tmp_path: Path, expect_log: ExpectLog) -> None:
    """Whoever can answer for the server can't take back what was announced; what is wrong is a line in the log."""
    expect_log("no update notice")
    desk = Desk(tmp_path)
    await desk.updates.look()
    for answer in (notice(version="1.1"), notice(purpose=b""), b""):
        desk.answer = answer
        desk.clock.ahead += A_DAY
        assert await desk.updates.look() is None
    desk.store.close()


@pytest.mark.parametrize(
    ("settings", "admin", "source"),
    [
        (Settings(), NO_POLICY, None),
        (WANTED, NO_POLICY, "https://updates.example/heydesk.json"),
        (WANTED._replace(update_key=""), NO_POLICY, None),
        (WANTED._replace(update_check=False), NO_POLICY, None),
        (WANTED, AdminPolicy(update_check=False), None),
        (Settings(), AdminPolicy(update_check=True), None),
        (
            WANTED._replace(update_check=False),
            AdminPolicy(update_check=True, update_address="https://a.example/x", update_key=KEY),
            "https://a.example/x",
        ),
    ],
)
async def test_only_what_somebody_has_named_is_asked(
    tmp_path: Path, settings: Settings, admin: AdminPolicy, source: str | None
) -> None:
    """Off by default; the administrator's word comes first."""
    desk = Desk(tmp_path, settings, admin)
    found = desk.updates.source
    assert (None if found is None else found.address) == source
    await desk.updates.look()
    assert desk.asked == ([] if source is None else [source])
    desk.store.close()


async def test_notice_comes_over_real_http(tmp_path: Path) -> None:
    """From the file on a server to the sentence."""
    async with Line(say(200, notice()), judged=False) as line:
        settings = WANTED._replace(update_address=f"{line.base_url}/heydesk.json")
        desk = Desk(tmp_path)
        updates = Updates(desk.store, SendPolicy(settings, RetryPolicy()), desk.clock, installed="1.0")
        found = await updates.look()
        assert found is not None
        assert str(found.sentence) == "HeyDesk 1.2 is available."
    desk.store.close()
