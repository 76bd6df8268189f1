"""Blocking calls on a thread of their own, one at a time, with a time limit."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from heydesk.domain.errors import VaultTimedOut

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class Errand:
    """One daemon thread that runs one call after the other.

    Not an executor: a keyring's question can stay unanswered for ever, and the loop waits for its executors when
    it closes, so a frozen keyring would hold the exit. A call whose caller has gone is not begun.
    """

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._calls: queue.SimpleQueue[tuple[Callable[[], Any], asyncio.Future[Any]]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, call: Callable[[], T]) -> T:
        """Run this call, and give its result or its exception.

        Raises VaultTimedOut after the limit, in seconds, which counts from now: a call that waits behind a frozen
        one does not wait for ever.
        """
        import asyncio  # not needed before the window is painted

        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="vault", daemon=True)
            self._thread.start()
        result: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._calls.put((call, result))
        try:
            async with asyncio.timeout(self._limit):
                return await result
        except TimeoutError:
            raise VaultTimedOut(self._limit) from None

    def _serve(self) -> None:
        while True:
            call, result = self._calls.get()
            if result.cancelled():
                continue
            answer, error = None, None
            try:
                answer = call()
            except Exception as failure:  # noqa: BLE001 - handed to the caller, who translates it
                error = failure
            with suppress(RuntimeError):  # the loop has closed meanwhile; nobody is left to tell
                result.get_loop().call_soon_threadsafe(_settle, result, answer, error)
            del call, result, answer, error  # no key stays in this frame while it waits for the next call


def _settle(result: asyncio.Future[Any], answer: object, error: Exception | None) -> None:
    if result.done():
        return
    if error is None:
        result.set_result(answer)
    else:
        result.set_exception(error)
