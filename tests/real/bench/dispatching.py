"""How fast a long queue goes, what a text of it costs, and what waiting costs while there is no network.

``python -m tests.real.bench.dispatching`` prints it alone. The core runs in this process and the server in another.
The thread's own time is given beside the clock's, which on a busy machine also counts what others do.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from heydesk.api.requests import body_of
from heydesk.core.accounts import NewAccount
from heydesk.core.core import Core
from heydesk.domain.message import Message
from heydesk.domain.records import InboxId, LocalId, MemberId, Secret
from heydesk.storage.outbox import FrozenMessage
from heydesk.storage.store import Store
from heydesk.system.locks import Lock
from heydesk.system.settings import Settings
from heydesk.vault import MemoryVault
from tests.clock import wall_clock
from tests.real.standalone import StandaloneSandbox

FRONT_DESK, ANA = InboxId(41), MemberId(7)
OLD = 20_000
"""Ended texts that are in the outbox besides."""
ANSWER_S = 0.05
FRAME_S = 0.016
_BEAT_S = 0.004
_LONGEST_S = 600.0
_IDLE_S = 20.0


async def measure_dispatching(folder: Path, texts: int) -> dict[str, Any]:
    """Send that many to a server that answers in 50 ms, then let as many wait without one."""
    slow = ("--switch", "rate_limit=1000000", "--switch", "incoming_gap=0", "--fault", f"delay={ANSWER_S}*1000000")
    with StandaloneSandbox(folder, os.environ, *slow) as server:
        async with _core(folder / "run", server) as (store, core):
            figures: dict[str, Any] = {"texts": texts, "old": OLD, "run": await _run(store, core, texts)}
        async with _core(folder / "offline", server) as (store, core):
            server.end()
            figures["offline"] = await _wait(store, core, texts)
    return figures


@asynccontextmanager
async def _core(folder: Path, server: StandaloneSandbox) -> AsyncIterator[tuple[Store, Core]]:
    store = Store.open(folder / "outbox.sqlite3")
    settings = Settings(hold=0, broadcast_hold=0, quiet_hours=False)
    core = Core(store, MemoryVault(), settings, wall_clock, Lock(folder / "lock"), sandbox=False)
    await core.accounts.connect(NewAccount("Bench", server.secret_id, server.base_url), Secret(server.secret_key))
    yield store, core
    await core.close()
    store.close()


def _enqueue(store: Store, texts: int, at: datetime, first: int = 0) -> float:
    """Put one Send into the outbox; give the milliseconds a text."""
    account = store.accounts.all()[0]
    pieces = []
    for number in range(first, first + texts):
        message = Message(FRONT_DESK, ANA, (f"1312{number:07}",), f"Your order {number} is ready.")
        local_id = LocalId(f"bench-{number}")
        pieces.append(FrozenMessage(message, local_id, body_of(message, local_id)))
    began = time.thread_time()
    store.outbox.enqueue(account, pieces, at, 0)
    return (time.thread_time() - began) * 1000 / texts


async def _run(store: Store, core: Core, texts: int) -> dict[str, Any]:
    _enqueue(store, OLD, datetime(2026, 1, 2, tzinfo=UTC), 1_000_000)
    store.database.execute("UPDATE entry SET state = 'delivered', due_at = NULL")
    enqueued = _enqueue(store, texts, wall_clock())
    parts: list[float] = []
    with _stalls() as stalls:
        dispatching = asyncio.create_task(core.dispatcher.run())
        began, own = time.perf_counter(), time.thread_time()
        left, quarter_began = texts, own
        while left and time.perf_counter() - began < _LONGEST_S:
            await asyncio.sleep(0.1)
            left = len(store.outbox.free_to_go(wall_clock()))
            if texts - left >= texts * (len(parts) + 1) // 4:
                parts.append((time.thread_time() - quarter_began) * 1000 / (texts / 4))
                quarter_began = time.thread_time()
        took, cost = time.perf_counter() - began, time.thread_time() - own
    dispatching.cancel()
    await asyncio.gather(dispatching, return_exceptions=True)
    return {
        "enqueue_ms": round(enqueued, 3),
        "seconds": round(took, 1),
        "least_seconds": round(texts * ANSWER_S / 4, 1),
        "left": left,
        "own_ms": round(cost * 1000 / texts, 2),
        "own_ms_by_quarters": [round(part, 2) for part in parts],
        "stalls": len(stalls),
        "worst_stall_ms": round(max(stalls, default=0) * 1000, 1),
    }


async def _wait(store: Store, core: Core, texts: int) -> dict[str, Any]:
    _enqueue(store, texts, wall_clock())
    dispatching = asyncio.create_task(core.dispatcher.run())
    await asyncio.sleep(3)
    began, own = time.perf_counter(), time.process_time()
    turns, written = core.dispatcher.turns, store.database.connection.total_changes
    await asyncio.sleep(_IDLE_S)
    figures = {
        "percent": round(100 * (time.process_time() - own) / (time.perf_counter() - began), 2),
        "rows_written": store.database.connection.total_changes - written,
        "turns_a_second": round((core.dispatcher.turns - turns) / _IDLE_S, 1),
    }
    dispatching.cancel()
    await asyncio.gather(dispatching, return_exceptions=True)
    return figures


@contextmanager
def _stalls() -> Iterator[list[float]]:
    """Collect for how long the loop's thread was busy, where that was for longer than a frame, by its own time."""
    found: list[float] = []
    loop, before = asyncio.get_running_loop(), time.thread_time()
    ended = False

    def beat() -> None:
        nonlocal before
        now = time.thread_time()
        if now - before > FRAME_S:
            found.append(now - before)
        before = now
        if not ended:
            loop.call_later(_BEAT_S, beat)

    beat()
    yield found
    ended = True


def dispatching_table(figures: dict[str, Any]) -> str:
    """Return what was measured in Markdown."""
    run, offline = figures["run"], figures["offline"]
    least = run["least_seconds"]
    quarters = ", ".join(f"{part}" for part in run["own_ms_by_quarters"])
    return "\n".join(
        [
            f"## {figures['texts']:,} texts in the queue, {figures['old']:,} old ones beside them",
            "",
            "| what | | limit |",
            "| --- | --- | --- |",
            f"| all sent, s (four at once: {run['least_seconds']} s) | {run['seconds']} | {1.2 * least:.1f} |",
            f"| the thread's own time a text, ms | {run['own_ms']} | |",
            f"| the same by quarters of the run, ms | {quarters} | no growth |",
            f"| stalls over {FRAME_S * 1000:g} ms | {run['stalls']} (worst {run['worst_stall_ms']} ms) | 0 |",
            f"| put into the outbox, ms a text | {run['enqueue_ms']} | |",
            f"| without a network: of a core, % | {offline['percent']} | 1 |",
            f"| without a network: rows written in {_IDLE_S:g} s | {offline['rows_written']} | 0 |",
            "",
        ]
    )


def main() -> None:
    """Measure, and print."""
    texts = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with TemporaryDirectory(prefix="heydesk-bench-") as folder:
        figures = asyncio.run(measure_dispatching(Path(folder), texts))
    sys.stdout.write(f"{json.dumps(figures)}\n{dispatching_table(figures)}")


if __name__ == "__main__":
    main()
