"""What runs beside the widgets: tasks in the event loop, and subscriptions to the core's changes.

Both end with their owner: a window is deleted once its tasks have ended, a subscription ends with the widget that
holds it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from heydesk.domain.changes import Change, ChangeFeed

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


StartTask = Callable[[Coroutine[Any, Any, object]], None]
"""Starts a coroutine as a task of the window's event loop; what it raises is reported, not lost."""


class TaskRunner:
    """Holds every task that a widget starts until it ends, so that none is garbage-collected halfway.

    Coroutines started before the event loop runs wait for ``begin``. ``on_error`` is called with whatever a task
    raises: widgets catch what they expect, so this is for what nobody did.
    """

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._waiting: list[Coroutine[Any, Any, object]] = []
        self._tasks: set[asyncio.Task[object]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._has_ended = False
        self._on_idle: Callable[[], None] | None = None

    def start(self, coroutine: Coroutine[Any, Any, object]) -> None:
        """Run this in the loop, at once or when ``begin`` is called. After ``end`` it is closed without being run."""
        if self._has_ended:
            coroutine.close()
        elif self._loop is None:
            self._waiting.append(coroutine)
        else:
            task = self._loop.create_task(coroutine)
            self._tasks.add(task)
            task.add_done_callback(self._on_task_done)

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """Use this loop, which runs by now, and start what has waited for it."""
        self._loop = loop
        waiting, self._waiting = self._waiting, []
        for coroutine in waiting:
            self.start(coroutine)

    @property
    def is_idle(self) -> bool:
        """Whether every task has ended and none waits for the loop."""
        return not (self._tasks or self._waiting)

    async def end(self) -> None:
        """Cancel what still runs and wait until it has ended."""
        self._has_ended = True
        for coroutine in self._waiting:
            coroutine.close()
        for task in tuple(self._tasks):
            task.cancel()
        if self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def call_when_idle(self, callback: Callable[[], None]) -> None:
        """Call back once no task runs any more: now, or when the last one has ended."""
        self._on_idle = callback
        self._report_idle()

    def _report_idle(self) -> None:
        if self._on_idle is not None and self.is_idle:
            callback, self._on_idle = self._on_idle, None
            callback()

    def _on_task_done(self, task: asyncio.Task[object]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(error)
        self._report_idle()


def subscribe_while_alive(owner: QObject, changes: ChangeFeed, callback: Callable[[Change], None]) -> None:
    """Call back after every change until Qt destroys ``owner``."""
    owner.destroyed.connect(changes.subscribe(callback))
