"""Qt's event loop as asyncio's, with timers that are exact and end when they are cancelled.

qasync's own timers are coarse (up to five percent late, and some milliseconds early), and a cancelled one lives
until it would have been due: three for each request, for up to a minute.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from contextvars import Context

from PySide6.QtCore import QObject, Qt, QTimerEvent
from qasync import QEventLoop


class _Clock(QObject):
    """Runs handles at their times, on Qt's timers."""

    def __init__(self) -> None:
        super().__init__()
        self._handles: dict[int, asyncio.Handle] = {}
        self._timers: dict[int, int] = {}

    def start(self, handle: asyncio.Handle, delay: float) -> None:
        """Run this handle after ``delay`` seconds, never before."""
        timer = self.startTimer(max(0, math.ceil(delay * 1000)), Qt.TimerType.PreciseTimer)
        self._handles[timer] = handle
        self._timers[id(handle)] = timer

    def stop(self, handle: asyncio.Handle) -> None:
        """Forget this handle, if it still waits."""
        timer = self._timers.pop(id(handle), None)
        if timer is not None:
            self.killTimer(timer)
            del self._handles[timer]

    def clear(self) -> None:
        """Forget all."""
        for handle in tuple(self._handles.values()):
            self.stop(handle)

    @property
    def waiting(self) -> int:
        """How many handles wait."""
        return len(self._handles)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Run the handle that is due."""
        handle = self._handles.get(event.timerId())
        if handle is None:
            self.killTimer(event.timerId())
            return
        self.stop(handle)
        if not handle.cancelled():
            handle._run()  # noqa: SLF001 - what a loop does with its handles


class Loop(QEventLoop):  # type: ignore[misc] # qasync is not typed
    """The one loop of a running window."""

    def __init__(self, app: object) -> None:
        super().__init__(app)
        self._clock = _Clock()

    @property
    def waiting(self) -> int:
        """How many callbacks wait for their time."""
        return self._clock.waiting

    def call_soon(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        """Run it in the next turn."""
        handle = asyncio.Handle(callback, args, self, context)
        self._clock.start(handle, 0)
        return handle

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Run it after ``delay`` seconds."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Run it at that time of this loop's clock."""
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        self._clock.start(handle, when - self.time())
        return handle

    def close(self) -> None:
        """Close, and drop what still waits."""
        super().close()
        self._clock.clear()

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        self._clock.stop(handle)
