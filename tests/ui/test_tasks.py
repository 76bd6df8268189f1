"""Asynchronous verbs start when they can, end with the window, and never fail unheard."""

from __future__ import annotations

import asyncio
import inspect

from heydesk.ui.tasks import TaskRunner


async def test_task_started_before_the_loop_runs_with_it() -> None:
    """A click on the first painted window is not lost."""
    done: list[int] = []

    async def work(number: int) -> None:
        done.append(number)

    starter = TaskRunner(print)
    starter.start(work(1))
    assert done == []
    starter.begin(asyncio.get_running_loop())
    starter.start(work(2))
    await asyncio.sleep(0)
    assert done == [1, 2]


async def test_an_unexpected_error_is_heard() -> None:
    """What a task raises reaches the one who logs it; a cancelled one is no error."""
    heard: list[BaseException] = []
    reported = asyncio.Event()

    def note(error: BaseException) -> None:
        heard.append(error)
        reported.set()

    async def fail() -> None:
        raise ValueError("a fault")

    starter = TaskRunner(note)
    starter.begin(asyncio.get_running_loop())
    starter.start(fail())
    starter.start(asyncio.sleep(60))
    await asyncio.wait_for(reported.wait(), 20)
    await starter.end()
    assert [str(error) for error in heard] == ["a fault"]


async def test_the_end_waits_for_what_cleans_up() -> None:
    """A cancelled task gets to its ``finally`` before the window's parts are closed."""
    steps: list[str] = []

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            steps.append("cleaned up")

    starter = TaskRunner(print)
    starter.begin(asyncio.get_running_loop())
    starter.start(work())
    await asyncio.sleep(0)
    await starter.end()
    assert steps == ["cleaned up"]


async def test_an_end_before_the_beginning_leaves_nothing_unawaited() -> None:
    """A window closed before the loop turned drops its work without a warning."""
    starter = TaskRunner(print)
    starter.start(asyncio.sleep(0))
    await starter.end()


async def test_after_the_end_nothing_is_begun() -> None:
    """A timer that goes off while the program closes starts nothing, and leaves nothing unawaited either."""
    done: list[bool] = []

    async def work() -> None:
        done.append(True)

    starter = TaskRunner(print)
    starter.begin(asyncio.get_running_loop())
    await starter.end()
    late = work()
    starter.start(late)
    await asyncio.sleep(0)
    assert done == []
    assert inspect.getcoroutinestate(late) == inspect.CORO_CLOSED


async def test_idle_is_reported_once_the_last_task_has_ended() -> None:
    """Not while a task waits for the loop, nor while one runs; at once where none does."""
    reports: list[str] = []
    finish = asyncio.Event()
    starter = TaskRunner(print)
    starter.start(finish.wait())
    starter.call_when_idle(lambda: reports.append("ended"))
    starter.begin(asyncio.get_running_loop())
    await asyncio.sleep(0)
    assert reports == []
    finish.set()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert reports == ["ended"]
    starter.call_when_idle(lambda: reports.append("idle"))
    assert reports == ["ended", "idle"]
