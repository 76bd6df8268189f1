"""A long outbox in the real window: for how long its thread is busy at a time, and what opening and scrolling cost.

The window is drawn off screen, over a real core and a real file. Its thread's own processor time is measured between
two beats of a timer that Qt runs whenever it is free: whatever takes longer than a frame is seen as a stall, also on
a machine that does other work.

``python -m tests.real.bench.long_queue --queued 1000`` measures once, in a process of its own, and prints JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPlainTextEdit, QScrollArea

from heydesk.core.bootstrap import Opened, now
from heydesk.core.core import Core
from heydesk.domain.l10n import say
from heydesk.domain.message import Message
from heydesk.domain.outbox_entry import Act, Attempt, Entry, State
from heydesk.domain.records import (
    Account,
    ChatId,
    ConversationAddress,
    HistoryMessage,
    Inbox,
    InboxId,
    KeyPlace,
    LocalId,
    Member,
    MemberId,
    MessageId,
    Receipt,
    WaitingRow,
)
from heydesk.storage.outbox import FrozenMessage
from heydesk.storage.store import Store
from heydesk.system.locks import Lock
from heydesk.system.paths import ProfilePaths
from heydesk.system.settings import Settings
from heydesk.ui.application import Application
from heydesk.ui.event_loop import Loop
from heydesk.ui.left_pane.pane import LeftPane
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.theme import Theme
from heydesk.ui.window_controller import WindowController
from heydesk.vault import MemoryVault

FRAME_MS = 16.0
_INBOX = Inbox(InboxId(413), "Front desk", ("14155550142",), (Member(MemberId(12), "Ana Ruiz"),))
_GAP_S = 0.0125
"""Between two texts that are sent: four at a time, to a server that answers within 50 ms."""
_ENDED = """
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?1)
    INSERT INTO entry (
        batch_id, account_id, base_url, local_id, thread, alone, message, body, state, created_at, go_at, due_at, ask,
        wait, reason, tries, looks, answered, doubted, receipt, request_id, seen_at, stays_home, version
    )
    SELECT 'old' || n, account_id, base_url, 'old' || n, printf('413 1650%07d', 5550000 + n % 2000), 1,
        json_set(message, '$.phones', json_array(printf('1650%07d', 5550000 + n % 2000)), '$.text', 'Text ' || n),
        body, ?3, created_at - 1000000 * (?1 - n) - 86400000000, go_at, NULL, NULL, NULL, NULL,
        1, 0, 0, 0, receipt, 'req', NULL, 0, 3
    FROM number, entry WHERE entry.id = ?2
"""


class Heart:
    """Beats whenever the thread is free; notes how much processor time it had used since the beat before."""

    def __init__(self, owner: QObject) -> None:
        self._timer = QTimer(owner)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.gaps: list[float] = []

    def start(self) -> None:
        """Begin anew."""
        self.gaps = []
        self._last = time.thread_time()
        self._timer.start()

    def stop(self) -> dict[str, float]:
        """Say in milliseconds how long the longest stalls were, and what share of the time they took."""
        self._beat()
        self._timer.stop()
        gaps = sorted(1000 * gap for gap in self.gaps)
        total = sum(gaps) or 1.0
        return {
            "beats": len(gaps),
            "cpu_ms": round(total, 1),
            "p99": round(gaps[min(len(gaps) - 1, int(0.99 * len(gaps)))], 2),
            "worst": round(gaps[-1], 2),
            "over_frame": sum(gap > FRAME_MS for gap in gaps),
            "share_over_frame": round(sum(gap for gap in gaps if gap > FRAME_MS) / total, 3),
        }

    def _beat(self) -> None:
        now = time.thread_time()
        self.gaps.append(now - self._last)
        self._last = now


def phone(number: int) -> str:
    """Return a made-up number."""
    return f"1650{5550000 + number:07}"


class Desk:
    """A window over a core of its own, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.at = now()
        self.places = ProfilePaths(folder / "data", folder / "config", folder / "state")
        self.places.make()
        self.store = Store.open(self.places.outbox)
        lock = Lock(self.places.dispatcher_lock)
        self.core = Core(self.store, MemoryVault(), Settings(), self.now, lock, sandbox=False)
        self.tasks = TaskRunner(lambda error: print(repr(error), file=sys.stderr))
        self.account = next(iter(self.store.accounts.all()), None) or self._add_account()
        self.controller: WindowController | None = None

    def _add_account(self) -> Account:
        account = self.store.accounts.add("Bench", "bench-id", "http://127.0.0.1:9", KeyPlace.SESSION, self.at)
        self.store.directory.replace(account.id, (_INBOX,), self.at)
        self.core.directory.set_own_member(account.id, _INBOX.id, _INBOX.members[0].id)
        return account

    def now(self) -> datetime:
        """Read the clock, which only the bench moves."""
        return self.at

    def put(self, number: int, *, hold: float = 0) -> Entry:
        """Put one text into the outbox, as a Send of its own."""
        local_id = LocalId(f"local-{number}")
        message = Message(_INBOX.id, _INBOX.members[0].id, (phone(number),), f"Your glasses are ready, {number}.")
        body = json.dumps({"local_id": local_id, "text": message.text, "phone_number": message.phones[0]})
        return self.store.outbox.enqueue(self.account, [FrozenMessage(message, local_id, body)], self.at, hold)[0]

    def send(self, entry: Entry) -> None:
        """Claim a text and have it accepted, in the two commits that the dispatcher makes."""
        stands = self.store.outbox.get(entry.id)
        claimed = replace(stands, state=State.SENDING, due_at=None, version=stands.version + 1)
        self.store.outbox.claim(stands, claimed, self.at)
        receipt = Receipt(90_000 + entry.id, self.at.isoformat(), "", "req", 200)
        after = replace(claimed, state=State.ACCEPTED, receipt=receipt, request_id="req", version=claimed.version + 1)
        self.store.outbox.save(claimed, after, Attempt(Act.SEND, self.at, self.at, say("Accepted."), 200, "req"))

    def end(self, count: int, state: State = State.ACCEPTED) -> None:
        """Fill the file with texts of earlier days, each a Send of its own."""
        pattern = self.put(-1)
        self.send(pattern)
        self.store.database.execute(_ENDED, count, pattern.id, state.value)

    def open(self) -> WindowController:
        """Open the window."""
        self.controller = WindowController(Opened(self.core, self.places, self.store), self.tasks)
        self.controller.window.resize(1280, 800)
        self.controller.window.show()
        return self.controller

    async def talk(self, messages: int, waiting: int) -> None:
        """Have a long thread with the first person, and so many who wait for an answer."""
        thread = tuple(
            HistoryMessage(
                MessageId(number + 1),
                LocalId(""),
                "",
                "",
                self.at - timedelta(minutes=messages - number),
                f"Text {number} of a long thread, with some more words in it.",
                phone(1),
                None,
                inbound=bool(number % 3),
            )
            for number in range(messages)
        )
        self.core.threads.keep((self.account.id, _INBOX.id, phone(1)), thread)
        rows = {
            ChatId(number): WaitingRow(
                address=ConversationAddress(_INBOX.id, (phone(number),), ChatId(number)),
                name=f"Person {number}",
                words="Is my order ready?",
                since=self.at - timedelta(minutes=number),
                assigned=None,
                unread=True,
                last_at=self.at - timedelta(minutes=number),
            )
            for number in range(100, 100 + waiting)
        }
        if rows:
            self.store.directory_of(self.account.id).waiting.write(rows, ())
            await self.core.waiting.turn()

    def close(self) -> None:
        """Close window and file."""
        if self.controller is not None:
            self.controller.window.set_close_guard(lambda: True)
            self.controller.window.close()
        self.store.close()

    @property
    def pane(self) -> LeftPane:
        """Its left pane."""
        assert self.controller is not None
        pane = self.controller.window.findChild(LeftPane)
        assert isinstance(pane, LeftPane)
        return pane


@contextmanager
def seeded(folder: Path, queued: int, ended: int) -> Iterator[Desk]:
    """Make a desk with so many texts that wait, and so many that have ended."""
    desk = Desk(folder)
    desk.store.database.execute("PRAGMA synchronous = OFF")
    if ended:
        desk.end(ended)
    for number in range(queued):
        desk.put(number)
    desk.store.database.execute("PRAGMA synchronous = FULL")
    yield desk


async def _quiet(seconds: float = 0.6) -> None:
    await asyncio.sleep(seconds)


async def measure(desk: Desk, runs: int, messages: int = 0, waiting_people: int = 0) -> dict[str, Any]:
    """Open the window, let texts go one after the other, scroll, and search."""
    began = time.thread_time()
    controller = desk.open()
    figures: dict[str, Any] = {"opened_ms": round(1000 * (time.thread_time() - began), 1)}
    heart = Heart(controller.window)
    heart.start()
    await _quiet(1.5)
    figures["after_opening"] = heart.stop()
    await desk.talk(messages, waiting_people)
    controller.open_conversation(ConversationAddress(_INBOX.id, (phone(1),)))
    await _quiet(1.5)
    figures["keys"] = await _type(controller, heart)
    figures["thread"] = await _scroll_back(controller, heart)
    later = desk.at + timedelta(days=1)
    waiting = desk.store.outbox.due_after(desk.account.id, later, None, runs)
    heart.start()
    for entry in waiting:
        desk.send(entry)
        await asyncio.sleep(_GAP_S)
    await _quiet(0.5)
    figures["sending"] = heart.stop()
    figures["sending"]["texts"] = len(waiting)
    figures["scrolling"] = await _scroll(desk.pane, heart)
    heart.start()
    for typed in ("T", "Te", "Text", "Text 9", "Text 99", "Text 999"):
        desk.pane.search.setText(typed)
        await asyncio.sleep(0.05)
    figures["searching"] = heart.stop()
    desk.pane.search.clear()
    heart.start()
    await _quiet(0.3)
    figures["search_left"] = heart.stop()
    figures["rss_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
    return figures


async def _type(controller: WindowController, heart: Heart) -> dict[str, float]:
    """Type, and say what a key costs until its letter is painted."""
    box = controller.window.findChild(QPlainTextEdit, "messageText")
    assert box is not None
    taken = []
    heart.start()
    for letter in "somewhenwemeetagainandsomewhenmore".upper():
        began = time.thread_time()
        QTest.keyClick(box, Qt.Key(ord(letter)))
        box.viewport().repaint()
        taken.append(1000 * (time.thread_time() - began))
        await asyncio.sleep(0.03)
    stalls = heart.stop()
    taken.sort()
    return {**stalls, "key_median": round(taken[len(taken) // 2], 2), "key_worst": round(taken[-1], 2)}


async def _scroll_back(controller: WindowController, heart: Heart) -> dict[str, float]:
    """Scroll to the beginning of the thread, page by page."""
    view = controller.window.findChild(QListView, "conversation")
    if view is None:
        return {}
    bar = view.verticalScrollBar()
    heart.start()
    for _ in range(45):
        bar.setValue(bar.minimum())
        await asyncio.sleep(0.02)
    return heart.stop()


async def _scroll(pane: LeftPane, heart: Heart) -> dict[str, float]:
    area = next(each for each in pane.findChildren(QScrollArea) if each.isVisible())
    bar = area.verticalScrollBar()
    heart.start()
    for step in range(200):
        bar.setValue(min(bar.maximum(), bar.value() + 120))
        await asyncio.sleep(0.005)
        if step % 20 == 19:
            bar.setValue(bar.maximum())
            await asyncio.sleep(0.01)
    return heart.stop()


SCENES = {
    "1,000 texts wait": ("--queued", "1000"),
    "5,000 texts wait": ("--queued", "5000"),
    "100,000 texts were sent": ("--queued", "100", "--ended", "100000"),
    "5,000 messages, 2,000 wait for an answer": ("--queued", "20", "--messages", "5000", "--waiting", "2000"),
}


def measure_queues() -> dict[str, Any]:
    """Measure each scene in a process of its own."""
    command = [sys.executable, "-m", "tests.real.bench.long_queue", "--runs", "100"]
    return {
        scene: json.loads(subprocess.run([*command, *options], check=True, capture_output=True, text=True).stdout)
        for scene, options in SCENES.items()
    }


def main() -> int:
    """Measure once, and print JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.real.bench.long_queue", description=__doc__)
    parser.add_argument("--queued", type=int, default=1000, help="texts that wait")
    parser.add_argument("--ended", type=int, default=0, help="texts of earlier days")
    parser.add_argument("--messages", type=int, default=0, help="messages in the open conversation")
    parser.add_argument("--waiting", type=int, default=0, help="people who wait for an answer")
    parser.add_argument("--runs", type=int, default=200, help="how many of them are sent while it is measured")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = Application(["bench"])
    Theme(app, "light")
    loop = Loop(app)
    asyncio.set_event_loop(loop)
    with (
        tempfile.TemporaryDirectory(prefix="heydesk-bench-") as folder,
        seeded(Path(folder), options.queued, options.ended) as desk,
    ):
        desk.tasks.begin(loop)
        figures = loop.run_until_complete(measure(desk, options.runs, options.messages, options.waiting))
        print(json.dumps({"queued": options.queued, "ended": options.ended, **figures}, indent=1), flush=True)
        desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
