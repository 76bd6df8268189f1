"""Eight simulated hours in the real window: what has grown from the first hundred messages to the last?

The window works off screen with everything that it has: the dispatcher, HTTP to a sandbox in another process, and all
its panes. The clocks of both are moved. Messages are sent one after the other; one in ten is refused, and the person
tries again, edits it or discards it; conversations, themes and accounts change. What is counted at the hundredth
message and at the last: memory, Qt's objects, running timers, tasks, callbacks that wait, open files, subscriptions.

``python -m tests.real.bench.long_day`` prints a table, and ends with 1 if anything has grown. The tests have a short
form of it.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import Account, ConversationAddress, KeyPlace
from heydesk.sandbox.embedded import SandboxAddress
from heydesk.ui.application import Application
from heydesk.ui.event_loop import Loop
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.theme import Theme
from heydesk.ui.window_controller import WindowController
from tests.core.core_driver import FRONT_DESK, CoreDriver
from tests.core.sandbox_control import SandboxControl
from tests.real.standalone import StandaloneSandbox
from tests.ui.window_fixture import open_workplace

CHECKOUT = Path(__file__).resolve().parents[3]
MESSAGES, HOURS = 5000, 8
FIRST, _OFTEN = 100, 500
"""Messages after which it is counted for the first time, and again and again."""
_PEOPLE = 150
_ROUND = 10
"""Messages after which the sandbox's clock follows, one of them is refused, and all are waited for."""
_MOST_MEMORY = 1.15
_SLACK = {
    "QObjects": 40,
    "running timers": 3,
    "tasks": 2,
    "waiting callbacks": 4,
    "open files": 2,
    "subscriptions": 0,
}
"""By how much each may differ: whatever is under way at the moment of the count."""
_SAMPLES, _APART_S = 20, 0.05
"""Of so many looks the least counts, so that what only passes is left out."""


class Census(NamedTuple):
    """What there is at one moment."""

    messages: int
    memory_mb: float
    cpu_ms: float
    """Processor time of the window's thread for a message, since the count before."""
    counts: dict[str, int]


class LongDay:
    """One window with its person."""

    def __init__(self, folder: Path, sandbox: StandaloneSandbox, theme: Theme, loop: Loop) -> None:
        address = SandboxAddress(sandbox.base_url, sandbox.secret_id, sandbox.secret_key)
        self._driver = CoreDriver(folder, address)
        self._control = SandboxControl(address)
        self._folder, self._theme, self._loop = folder, theme, loop
        self._tasks = TaskRunner(lambda error: print(repr(error), file=sys.stderr))
        self._counted_at = (0, time.thread_time())

    async def live(self, messages: int, first_count: int, tell: Callable[[Census], None]) -> None:
        """Work through the day, and count after so many messages for the first time."""
        self._control.turn(rate_limit=10_000_000, delivery_after=1)
        first = await self._driver.connect()
        other = self._driver.store.accounts.add(
            "Second office", "second-id", self._driver.address.base_url, KeyPlace.SESSION, self._driver.clock()
        )
        window = open_workplace(self._driver, self._folder, self._tasks)
        window.window.resize(1280, 800)
        self._tasks.begin(self._loop)
        run = self._loop.create_task(window.run())
        try:
            for number in range(1, messages + 1):
                self._one(window, number, messages)
                if number % _ROUND == 0:
                    await self._round(window, number, (first, other))
                if number in {first_count, messages} or number % _OFTEN == 0:
                    tell(await self._census(number, window))
        finally:
            window.window.set_close_guard(lambda: True)
            window.window.close()
            run.cancel()
            await asyncio.gather(run, return_exceptions=True)
            await self._tasks.end()
            await self._driver.close()

    def _one(self, window: WindowController, number: int, messages: int) -> None:
        """Send one message, a while after the one before."""
        self._driver.clock.jump(HOURS * 3600 / messages)
        if number % _ROUND == 5:
            self._control.fault("400")
        to = f"1650555{number % _PEOPLE:04}"
        self._driver.send(to, text=f"Your glasses are ready, order {number}.")
        if number % 3 == 0:
            window.open_conversation(ConversationAddress(FRONT_DESK, (to,)))

    async def _round(self, window: WindowController, number: int, accounts: tuple[Account, Account]) -> None:
        """Wait until all has ended, and do what a person does between texts."""
        self._control.turn(clock_offset=self._driver.clock.ahead.total_seconds())
        view = self._driver.core.outbox_view
        await self._driver.until(lambda: not view.counts().moving, "the end of all texts")
        asking = [entry for entry in self._driver.store.outbox.recent(0) if entry.state is State.NEEDS_YOU]
        for place, entry in enumerate(asking):
            self._decide(entry, number // _ROUND + place)
        await self._driver.until(lambda: not view.counts().moving, "the end of what was tried again")
        self._theme.choose(("light", "dark")[number // _ROUND % 2])
        if number % (4 * _ROUND) == 0:
            window.accounts.switch(accounts[1].id)
            await asyncio.sleep(0.02)
            window.accounts.switch(accounts[0].id)
        await asyncio.sleep(0.02)

    def _decide(self, entry: Entry, choice: int) -> None:
        if choice % 2:
            self._driver.core.outbox.retry(entry.id)
        else:
            self._driver.core.outbox.discard(entry.id)

    async def _census(self, number: int, window: WindowController) -> Census:
        """Count what there always is."""
        before, began = self._counted_at
        cpu = 1000 * (time.thread_time() - began) / max(1, number - before)
        gc.collect()
        samples = []
        for _ in range(_SAMPLES):
            await asyncio.sleep(_APART_S)
            samples.append(self._counts(window))
        counts = {name: min(each[name] for each in samples) for name in _SLACK}
        self._counted_at = number, time.thread_time()
        return Census(number, _memory_mb(), round(cpu, 1), counts)

    def _counts(self, window: WindowController) -> dict[str, int]:
        roots: list[QObject] = [QApplication.instance() or window, window, window.window]
        objects = {id(each) for root in roots for each in root.findChildren(QObject)}
        timers = [each for root in roots for each in root.findChildren(QTimer) if each.isActive()]
        return {
            "QObjects": len(objects) + len(QApplication.allWidgets()),
            "running timers": len(timers),
            "tasks": len(asyncio.all_tasks()),
            "waiting callbacks": self._loop.waiting,
            "open files": len(list(Path("/proc/self/fd").iterdir())),
            "subscriptions": self._driver.core.changes.subscribers,
        }


def _memory_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    return round(pages * resource.getpagesize() / 1e6, 1)


def grown(first: Census, last: Census) -> list[str]:
    """Say what has grown by more than it may."""
    found = [
        f"{name}: {first.counts[name]} to {last.counts[name]}"
        for name, slack in _SLACK.items()
        if last.counts[name] > first.counts[name] + slack
    ]
    if last.memory_mb > first.memory_mb * _MOST_MEMORY:
        found.append(f"memory: {first.memory_mb} to {last.memory_mb} MB")
    return found


def live_through(messages: int, first_count: int) -> list[Census]:
    """Work through a day of so many messages, and return the counts."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.disable(logging.WARNING)
    app = Application(["long-day"])
    loop = Loop(app)
    asyncio.set_event_loop(loop)
    found: list[Census] = []
    names = list(_SLACK)
    print("| messages | memory, MB | CPU ms a message | " + " | ".join(names) + " |")
    print("| --- " * (len(names) + 3) + "|")

    def tell(one: Census) -> None:
        found.append(one)
        figures = " | ".join(str(one.counts[name]) for name in names)
        print(f"| {one.messages} | {one.memory_mb} | {one.cpu_ms} | {figures} |", flush=True)

    with tempfile.TemporaryDirectory(prefix="heydesk-day-") as name:
        folder = Path(name)
        with StandaloneSandbox(folder, dict(os.environ)) as sandbox:
            loop.run_until_complete(
                LongDay(folder, sandbox, Theme(app, "light"), loop).live(messages, first_count, tell)
            )
    loop.close()
    return found


def main() -> int:
    """Work through the day, and say what has grown."""
    parser = argparse.ArgumentParser(prog="python -m tests.real.bench.long_day", description=__doc__)
    parser.add_argument("--messages", type=int, default=MESSAGES)
    parser.add_argument("--first", type=int, default=FIRST, help="messages after which it is counted first")
    options = parser.parse_args()
    found = live_through(options.messages, options.first)
    faults = grown(found[0], found[-1])
    print("\n".join(faults) or "Nothing has grown.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
