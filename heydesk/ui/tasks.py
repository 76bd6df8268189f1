"""Tasks that widgets start: kept until they end, also those started before the event loop turns."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

Work = Coroutine[Any, Any, object]

StartTask = Callable[[Work], None]
"""Starts a coroutine as a task of the window's loop; what it raises is reported, not lost."""


class TaskRunner:
    """Keeps every task that a widget started until it ends, so that none is collected half way.

    ``failed`` hears what a task raised: widgets catch what they expect, so this is for what nobody did.
    """

    def __init__(self, failed: Callable[[BaseException], None]) -> None:
        self._failed = failed
        self._waiting: list[Work] = []
        self._tasks: set[asyncio.Task[object]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._has_ended = False

    def start(self, work: Work) -> None:
        """Run this in the loop: at once, or when the loop begins to turn. After the end nothing is begun."""
        if self._has_ended:
            work.close()
        elif self._loop is None:
            self._waiting.append(work)
        else:
            task = self._loop.create_task(work)
            self._tasks.add(task)
            task.add_done_callback(self._on_task_done)

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """The loop turns: run what has waited for it."""
        self._loop = loop
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            self.start(work)

    async def end(self) -> None:
        """Cancel what still runs and wait until it has ended."""
        import asyncio  # not needed before the loop turns, and slow to load

        self._has_ended = True
        for work in self._waiting:
            work.close()
        for task in tuple(self._tasks):
            task.cancel()
        if self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _on_task_done(self, task: asyncio.Task[object]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._failed(error)
