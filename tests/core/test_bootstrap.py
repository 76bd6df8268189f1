"""Putting a core together: what is ready at once, and what stays apart."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest

from heydesk.core.bootstrap import SANDBOX_DATA, Opened, open_core
from heydesk.domain.errors import StoreCorrupt
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import fresh_local_id
from heydesk.system.paths import ProfilePaths


@pytest.fixture
def where(tmp_path: Path) -> ProfilePaths:
    """Folders of this test's own."""
    return ProfilePaths(tmp_path / "data", tmp_path / "config", tmp_path / "state")


def ready_draft(opened: Opened) -> Draft:
    """A draft from the first inbox that somebody is in."""
    account = opened.core.accounts.current()
    assert account is not None
    inbox = next(inbox for inbox in opened.core.directory.inboxes(account.id) if inbox.members)
    return Draft(inbox.id, inbox.members[0].id, ("16505550103",), text="Hi Kim")


async def test_the_sandbox_is_ready_to_send_before_it_serves(where: ProfilePaths) -> None:
    """A text sent in the very first moment is held, and goes out once the sandbox is up."""
    opened = open_core(where, sandbox=True)
    account = opened.core.accounts.current()
    assert account is not None
    batch = opened.core.compose.send(opened.core.compose.check(account.id, ready_draft(opened), fresh_local_id()))
    (entry,) = opened.core.outbox_view.batch(batch)
    assert entry.state is State.HELD
    await asyncio.to_thread(opened.start_sandbox)
    before = opened.core.directory.inboxes(account.id)
    await opened.core.directory.refresh_inboxes(account.id)
    assert opened.core.directory.inboxes(account.id) == before
    opened.core.outbox.send_now(batch)
    await opened.core.delivery.deliver([entry.id], 20)
    (sent,) = opened.core.outbox_view.batch(batch)
    assert sent.state in {State.ACCEPTED, State.DELIVERED}
    await opened.close()


async def test_the_sandbox_keeps_its_account_and_its_port(where: ProfilePaths) -> None:
    """An entry keeps its base URL for life, so the next run serves where the last one did, if it can."""
    first = open_core(where, sandbox=True)
    before = first.core.accounts.current()
    await first.close()
    second = open_core(where, sandbox=True)
    after = second.core.accounts.current()
    assert before is not None
    assert after == before
    await second.close()
    port = int(before.base_url.rpartition(":")[2])
    with socket.socket() as squatter:
        squatter.bind(("127.0.0.1", port))
        third = open_core(where, sandbox=True)
        moved = third.core.accounts.current()
        assert moved is not None
        assert moved.id == before.id
        assert moved.base_url != before.base_url
        await third.close()


async def test_an_account_desk_starts_empty_and_has_no_sandbox(where: ProfilePaths) -> None:
    """Without an account there is nothing to write for, and nothing serves."""
    opened = open_core(where, sandbox=False)
    assert opened.core.accounts.current() is None
    assert opened.sandbox is None
    assert not opened.core.sandbox
    await opened.close()


async def test_other_demo_data_can_be_named(where: ProfilePaths, monkeypatch: pytest.MonkeyPatch) -> None:
    """The edge cases can be tried by hand: an inbox that nobody is in, two of one name; or nothing at all."""
    monkeypatch.setenv(SANDBOX_DATA, "edge")
    opened = open_core(where, sandbox=True)
    account = opened.core.accounts.current()
    assert account is not None
    inboxes = opened.core.directory.inboxes(account.id)
    assert any(not inbox.members for inbox in inboxes)
    assert len({inbox.name for inbox in inboxes}) < len(inboxes)
    await opened.close()


async def test_demo_data_that_is_none_is_no_reason_not_to_open(
    where: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window opens and the sandbox's start says what is wrong."""
    monkeypatch.setenv(SANDBOX_DATA, str(where.data / "nothing.json"))
    opened = open_core(where, sandbox=True)
    account = opened.core.accounts.current()
    assert account is not None
    assert opened.core.directory.inboxes(account.id) == ()
    with pytest.raises(OSError, match="nothing"):
        await asyncio.to_thread(opened.start_sandbox)
    await opened.close()


def test_a_damaged_outbox_is_told_and_left_alone(where: ProfilePaths) -> None:
    """What was in the file is still in it afterwards."""
    where.make()
    where.outbox.write_bytes(b"not a database at all, but somebody's file" * 50)
    with pytest.raises(StoreCorrupt, match="hasn't changed it"):
        open_core(where, sandbox=False)
    assert where.outbox.read_bytes().startswith(b"not a database")


async def test_damaged_settings_are_told_and_kept(where: ProfilePaths) -> None:
    """The usual ones hold; among them is whether notifications show what customers write."""
    where.make()
    where.settings.write_text("{broken")
    opened = open_core(where, sandbox=False)
    (trouble,) = opened.core.troubles.all()
    assert "settings.json.damaged" in str(trouble.sentence)
    assert where.settings.with_name("settings.json.damaged").read_text() == "{broken"
    await opened.close()
