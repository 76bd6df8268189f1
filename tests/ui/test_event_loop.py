"""The loop keeps asyncio's promises about time and order."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

import pytest

from heydesk.ui.event_loop import Loop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def run(app: QApplication, work: Coroutine[Any, Any, None]) -> None:
    """Run this to its end on a loop of its own, as the window does."""
    with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
        runner.run(work)


def test_timers_never_fire_early(qapp: QApplication) -> None:
    """An undo time is never cut short, whatever the fraction of a millisecond."""
    early: list[float] = []

    async def work() -> None:
        loop = asyncio.get_running_loop()
        for delay in (0.0004, 0.0011, 0.0049, 0.0203):
            due = loop.time() + delay
            await asyncio.sleep(delay)
            early.append(max(0.0, due - loop.time()))

    run(qapp, work())
    assert early == [0.0] * 4


def test_a_cancelled_timer_is_gone_at_once(qapp: QApplication) -> None:
    """A minute's time limit that was not needed leaves nothing behind."""

    async def work() -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, Loop)
        before = loop.waiting
        handle = loop.call_later(60, print)
        assert loop.waiting == before + 1
        handle.cancel()
        handle.cancel()
        assert loop.waiting == before
        async with asyncio.timeout(60):
            await asyncio.sleep(0)
        assert loop.waiting == before

    run(qapp, work())


def test_soon_keeps_its_order_and_honours_a_cancel(qapp: QApplication) -> None:
    """Callbacks run in the order of their asking, less those that were taken back."""
    ran: list[int] = []

    async def work() -> None:
        loop = asyncio.get_running_loop()
        handles = [loop.call_soon(ran.append, n) for n in range(20)]
        handles[7].cancel()
        last = loop.create_future()
        loop.call_soon(last.set_result, None)
        await last

    run(qapp, work())
    assert ran == [n for n in range(20) if n != 7]


def test_threads_and_time_limits_work(qapp: QApplication) -> None:
    """What the vault and the client need: threads that report back, and limits that fire."""

    async def work() -> None:
        assert await asyncio.to_thread(sum, [1, 2]) == 3
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await asyncio.sleep(60)

    run(qapp, work())
