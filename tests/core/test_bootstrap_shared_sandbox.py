"""A window on the sandbox and a command beside it meet the same sandbox, and neither moves the other's address."""

from __future__ import annotations

import asyncio
from pathlib import Path

from heydesk.core.bootstrap import Opened, open_core
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import fresh_local_id
from heydesk.system.paths import ProfilePaths

KIM = "16505550103"
_MOVING = frozenset({State.HELD, State.QUEUED, State.SENDING})


def places(folder: Path) -> ProfilePaths:
    """One profile's sandbox."""
    return ProfilePaths(folder / "data", folder / "config", folder / "state")


def send(opened: Opened, text: str, *, hold: bool) -> Entry:
    """Send from the first inbox in which there is somebody."""
    account = opened.core.accounts.all()[0]
    inbox = next(inbox for inbox in opened.core.directory.inboxes(account.id) if inbox.members)
    draft = Draft(inbox.id, inbox.members[0].id, (KIM,), text=text)
    checked = opened.core.compose.check(account.id, draft, fresh_local_id())
    return opened.core.outbox_view.batch(opened.core.compose.send(checked, hold=hold))[0]


async def ended(opened: Opened, entry: Entry) -> State:
    """How it ends."""
    async with asyncio.timeout(20):
        while (state := opened.store.outbox.get(entry.id).state) in _MOVING:  # noqa: ASYNC110 - a desk moves it
            await asyncio.sleep(0.02)
    return state


async def test_a_command_beside_the_window_takes_nothing_from_it(tmp_path: Path) -> None:
    """What the window holds goes where it was to go, and so does what the command adds; both to one sandbox."""
    window = open_core(places(tmp_path), sandbox=True)
    await asyncio.to_thread(window.start_sandbox)
    run = asyncio.create_task(window.core.dispatcher.run())
    held = send(window, "held before", hold=True)
    command = open_core(places(tmp_path), sandbox=True)
    await asyncio.to_thread(command.start_sandbox)
    await command.core.directory.refresh_inboxes(command.core.accounts.all()[0].id)
    added = send(command, "from the command", hold=False)
    assert added.base_url == held.base_url
    assert await ended(command, added) is State.ACCEPTED
    await command.close()
    window.core.outbox.send_now(held.batch_id)
    assert await ended(window, held) is State.ACCEPTED
    run.cancel()
    await asyncio.gather(run, return_exceptions=True)
    await window.close()


async def test_the_next_one_serves_at_the_same_address(tmp_path: Path) -> None:
    """What the last run left in the outbox can still go."""
    first = open_core(places(tmp_path), sandbox=True)
    await asyncio.to_thread(first.start_sandbox)
    entry = send(first, "left", hold=True)
    await first.close()
    second = open_core(places(tmp_path), sandbox=True)
    await asyncio.to_thread(second.start_sandbox)
    second.core.outbox.send_now(entry.batch_id)
    await second.core.delivery.deliver([entry.id], 20)
    assert await ended(second, entry) in {State.ACCEPTED, State.DELIVERED}
    await second.close()
