"""An office to prove things in: a HOME, a sandbox in another process, and a proxy between them that breaks things.

What is judged is the sandbox's own record of what it kept, beside the rows of the outbox file as they stand at the
end. Texts are put into the outbox by this process through the program's own core; what sends them are processes of
the real program: ``heydesk outbox deliver``, or the window.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import signal
import sqlite3
import sys
import time
import urllib.request
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from pathlib import Path
from random import Random
from typing import Any, NamedTuple, Self

from heydesk.core.core import Core
from heydesk.domain.errors import TooLate
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import ENDED, Ask, State
from heydesk.domain.records import BatchId, InboxId, LocalId, MemberId, fresh_local_id
from heydesk.storage.store import Store
from heydesk.system.locks import Lock
from heydesk.system.settings import Settings
from heydesk.vault import MemoryVault
from tests.clock import wall_clock
from tests.proof.breaking_proxy import BreakingProxy
from tests.real.standalone import StandaloneSandbox
from tests.secret_service import home_environment

CHECKOUT = Path(__file__).resolve().parents[2]
HEYDESK: Sequence[str] = (sys.executable, "-m", "heydesk")
FRONT_DESK, ANA = InboxId(41), MemberId(7)
PEOPLE = tuple(f"1{area}5550{number}" for area in (602, 702) for number in range(140, 152))
"""Few enough that one look into each one's history takes little time, and numbers that nobody has."""

_NOTE, _TEXT = "note", "text"
_SETTLED = frozenset({*ENDED, State.NEEDS_YOU, State.SCHEDULED})
_SENT = frozenset({State.ACCEPTED, State.DELIVERED, State.UNDELIVERED})
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Written(NamedTuple):
    """What a person wrote: on which side, to whom, and the words."""

    side: Side
    phones: tuple[str, ...]
    text: str


class Row(NamedTuple):
    """How a message stands in the outbox file."""

    state: State
    ask: Ask | None
    doubted: bool


@dataclass
class Verdict:
    """What became of the messages of one office.

    Attributes:
        times: how often the fault was done.
        once: kept once, and the outbox says so.
        lost: the outbox says that it was sent, or has no row of it, and nothing was kept.
        doubled: kept more than once because HeyDesk sent it more than once, unasked.
        public: notes that left, or were kept, without ``private: true``; texts that reached somebody else.
        untrue: kept, and the outbox says that it was not sent; or it waits for ever.
        asked: put to the person; ``asked_of_kept`` of these had been kept.
        twice_by_server: kept twice from one request of HeyDesk's.
        words: what is to be said besides.
    """

    fault: str
    sends: int = 0
    times: int = 0
    once: int = 0
    lost: int = 0
    doubled: int = 0
    public: int = 0
    untrue: int = 0
    asked: int = 0
    asked_of_kept: int = 0
    twice_by_server: int = 0
    words: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        """Whether nothing went wrong that must not."""
        return not (self.lost or self.doubled or self.public or self.untrue)


class Office:
    """One profile with an account on a sandbox of its own. An async context manager.

    Attributes:
        chance: the dice of this office, the same ones for a seed.
        proxy: what stands between the program and its sandbox.
        written: everything that was put into the outbox, by ``local_id``.
    """

    def __init__(self, folder: Path, bus: str, seed: str) -> None:
        self.folder = folder
        self.chance = Random(seed)
        self.env = {**home_environment(folder), "DBUS_SESSION_BUS_ADDRESS": bus, "QT_QPA_PLATFORM": "offscreen"}
        self.written: dict[LocalId, Written] = {}
        self._sandbox: StandaloneSandbox | None = None
        self.proxy = BreakingProxy(0)
        self._processes: list[asyncio.subprocess.Process] = []
        self._scripts = 0

    async def __aenter__(self) -> Self:
        """Start the sandbox and the proxy, and connect the account through it."""
        self._sandbox = await asyncio.to_thread(StandaloneSandbox, self.folder, self.env)
        self.proxy.server_port = int(self._sandbox.base_url.rpartition(":")[2])
        await self.switch(rate_limit=1_000_000, delivery_after=100_000, incoming_gap=0)
        await self.switch(repeated_local_id="second_message", reused_local_id="second_message")
        await self.proxy.__aenter__()
        options = ("--name", "Marina", "--secret-id", self._sandbox.secret_id, "--base-url", self.proxy.base_url)
        process = await self.start("account", "add", *options, stdin=asyncio.subprocess.PIPE)
        out, _ = await process.communicate(self._sandbox.secret_key.encode())
        if process.returncode:
            raise RuntimeError(f"the account could not be connected: {out.decode()}")
        return self

    async def __aexit__(self, *_: object) -> None:
        """End everything that was started here."""
        for process in self._processes:
            if process.returncode is None:
                with suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
        await self.proxy.__aexit__()
        assert self._sandbox is not None
        await asyncio.to_thread(self._sandbox.end)

    @property
    def data(self) -> Path:
        """The folder of the outbox."""
        return Path(self.env["XDG_DATA_HOME"]) / "heydesk"

    @property
    def outbox(self) -> Path:
        """The outbox's file."""
        return self.data / "heydesk.sqlite3"

    async def switch(self, **switches: object) -> None:
        """Set switches of the sandbox."""
        await asyncio.to_thread(self._control, "switches", switches)

    def _control(self, what: str, body: object = None) -> Any:
        assert self._sandbox is not None
        data = None if body is None else json.dumps(body).encode()
        with _OPENER.open(f"{self._sandbox.base_url}/_sandbox/{what}", data, timeout=60) as answer:
            return json.loads(answer.read())

    async def start(
        self, *arguments: str, stdin: int = asyncio.subprocess.DEVNULL, env: Mapping[str, str] | None = None
    ) -> asyncio.subprocess.Process:
        """Start the program; without arguments it is the window."""
        log = self.folder / "program.txt"
        with log.open("ab") as output:
            process = await asyncio.create_subprocess_exec(
                *HEYDESK,
                *arguments,
                env={**self.env, **(env or {})},
                cwd=self.folder,
                stdin=stdin,
                stdout=output,
                stderr=asyncio.subprocess.STDOUT,
                start_new_session=True,
            )
        self._processes.append(process)
        return process

    async def end(self, process: asyncio.subprocess.Process, how: signal.Signals = signal.SIGTERM) -> None:
        """End a process and wait for its end."""
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.send_signal(how)
        try:
            await asyncio.wait_for(process.wait(), 20)
        except TimeoutError:
            process.kill()
            await process.wait()

    async def write(self, count: int) -> None:
        """Put so many messages into the outbox, notes and texts among each other, as Send does."""
        await asyncio.to_thread(self._write, count)

    def _write(self, count: int) -> None:
        with closing(Store.open(self.outbox, busy_timeout=30)) as store:
            core = self._core(store, Settings(quiet_hours=False))
            account = core.accounts.all()[0]
            while count:
                number = len(self.written)
                side = self.chance.choice((Side.TEXT, Side.TEXT, Side.NOTE))
                phones = self.chance.sample(PEOPLE, min(count, self.chance.choice((1, 1, 2, 5, 10))))
                group = side is Side.TEXT and len(phones) > 1 and self.chance.random() < 0.1
                word = _NOTE if side is Side.NOTE else _TEXT
                draft = Draft(
                    inbox_id=FRONT_DESK,
                    sender_id=ANA,
                    recipients=tuple(phones),
                    text=f"This is {word} {number} of a day in the office, and no other.",
                    side=side,
                    group=group,
                )
                seed = LocalId(str(uuid.UUID(int=self.chance.getrandbits(128), version=4)))
                checked = core.compose.check(account.id, draft, seed)
                if checked.errors or not checked.frozen:
                    raise RuntimeError(f"the draft has errors: {checked.problems}")
                batch = core.compose.send(checked, hold=False)
                for entry in core.outbox_view.batch(batch):
                    self.written[entry.local_id] = Written(side, entry.message.phones, draft.text)
                count -= len(checked.frozen)

    async def deliver(self, wait: float = 60, env: Mapping[str, str] | None = None) -> int:
        """Run ``heydesk outbox deliver`` to its end and give its exit code."""
        process = await self.start("outbox", "deliver", "--wait", f"{wait:.0f}", env=env)
        return await process.wait()

    async def send_by_command(self, count: int) -> str:
        """Send one text or note to so many people, each alone, by ``heydesk send``; give what its exit code hid."""
        number = self._scripts = self._scripts + 1
        side = self.chance.choice((Side.TEXT, Side.TEXT, Side.NOTE))
        text = f"This is {_NOTE if side is Side.NOTE else _TEXT} {number} of a script, and no other."
        words = ["send", "--inbox", str(FRONT_DESK), "--as", str(ANA), "--text", text, "--wait", "4"]
        words += ["--private"] if side is Side.NOTE else []
        phones = self.chance.sample(PEOPLE, count)
        for phone in phones:
            words += ["--to", phone[1:]]
        process = await self.start(*words)
        code = await process.wait()
        with closing(sqlite3.connect(self.outbox, timeout=30)) as connection:
            found = connection.execute("SELECT local_id, body FROM entry WHERE instr(body, ?)", (text,)).fetchall()
        for local_id, body in found:
            self.written[LocalId(local_id)] = Written(side, (json.loads(body)["phone_number"],), text)
        if sorted(self.written[LocalId(i)].phones[0] for i, _ in found) != sorted(phones):
            return f"{len(found)} of {count} are in the outbox (code {code})"
        rows = [self.rows()[LocalId(local_id)] for local_id, _ in found]
        # Another process may have brought them further since; but sent stays sent, and doubted stays doubted.
        is_true = {
            0: all(row.state in _SENT for row in rows),
            1: any(row.state is State.NEEDS_YOU and not row.doubted for row in rows),
            3: True,
            4: any(row.doubted for row in rows),
        }
        return "" if is_true.get(code, False) else f"code {code} for {rows}"

    async def deliver_all(self, seconds: float = 240, env: Mapping[str, str] | None = None) -> None:
        """Run it again and again, as a timer does, until nothing is left that goes by itself."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not self.is_settled() and loop.time() < end:
            await self.deliver(min(90, max(1, end - loop.time())), env)

    def rows(self) -> dict[LocalId, Row]:
        """How the messages stand in the outbox file."""
        with closing(sqlite3.connect(self.outbox, timeout=30)) as connection:
            found = connection.execute("SELECT local_id, state, ask, doubted FROM entry").fetchall()
        return {LocalId(i): Row(State(state), Ask(ask) if ask else None, bool(d)) for i, state, ask, d in found}

    def is_settled(self) -> bool:
        """Whether nothing happens to any of them by itself any more."""
        try:
            return all(row.state in _SETTLED for row in self.rows().values())
        except sqlite3.OperationalError:
            return False  # on a full disk, a reader finds no room for the index of the log either

    async def until_settled(self, seconds: float = 240) -> None:
        """Wait until it is so, while another process sends."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not self.is_settled():  # noqa: ASYNC110 - another process writes the rows
                    await asyncio.sleep(0.2)

    async def trust_local_ids(self) -> None:
        """Say of the account that its server sends a ``local_id`` once."""

        def trust() -> None:
            with closing(Store.open(self.outbox, busy_timeout=30)) as store:
                for account in store.accounts.all():
                    store.accounts.update(account._replace(trusts_local_id=True))

        await asyncio.to_thread(trust)

    def limit_files(self, most: int | None) -> None:
        """Let no file of the programs that run grow beyond so many bytes; None takes the limit away."""
        for process in self._running():
            with suppress(ProcessLookupError):
                _, hard = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
                resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (hard if most is None else most, hard))

    def signal_all(self, number: signal.Signals) -> None:
        """Give this signal to the programs that run."""
        for process in self._running():
            with suppress(ProcessLookupError):
                os.kill(process.pid, number)

    def kill_all(self) -> None:
        """Kill the programs that run as a power cut does."""
        self.signal_all(signal.SIGKILL)

    async def end_all(self) -> None:
        """End the programs that run, gently at first."""
        for process in self._running():
            await self.end(process)

    def _running(self) -> list[asyncio.subprocess.Process]:
        return [process for process in self._processes if process.returncode is None]

    def race(self, count: int) -> int:
        """Write so many texts that can be undone, and undo each at about the end of its hold; count what was undone.

        Blocks, for a thread of its own. What was undone has left the outbox's way: it must never have been sent.
        """
        hold, soon, undone = 2.5, timedelta(seconds=0.03), 0
        with closing(Store.open(self.outbox, busy_timeout=30)) as store:
            core = self._core(store, Settings(quiet_hours=False, hold=hold))
            account = core.accounts.all()[0]
            races: list[tuple[datetime, BatchId]] = []
            written = 0
            while written < count or races:
                if written < count and len(races) < 40 and (not races or races[0][0] - wall_clock() > soon):
                    phone = PEOPLE[written % len(PEOPLE)]
                    text = f"This is {_TEXT} {written} of a race with the clock."
                    draft = Draft(inbox_id=FRONT_DESK, sender_id=ANA, recipients=(phone,), text=text)
                    checked = core.compose.check(account.id, draft, fresh_local_id())
                    entry = core.outbox_view.batch(core.compose.send(checked))[0]
                    self.written[entry.local_id] = Written(Side.TEXT, (phone,), text)
                    assert entry.due_at is not None
                    press_at = entry.due_at + timedelta(seconds=self.chance.uniform(-0.05, 0.05))
                    heappush(races, (press_at, entry.batch_id))
                    written += 1
                    continue
                press_at, batch_id = heappop(races)
                time.sleep(max(0.0, (press_at - wall_clock()).total_seconds()))
                try:
                    core.outbox.undo(batch_id, ())
                except TooLate:
                    continue
                undone += 1
        return undone

    def _core(self, store: Store, settings: Settings) -> Core:
        lock = Lock(self.data / "dispatcher.lock")
        return Core(store, MemoryVault(), settings, wall_clock, lock, sandbox=False)

    def cpu_seconds(self, process: asyncio.subprocess.Process) -> float:
        """How much of a processor a program has used."""
        fields = Path(f"/proc/{process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def kill_at(self, process: asyncio.subprocess.Process) -> None:
        """Kill it as a power cut does."""
        with suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)

    async def verdict(self, fault: str, times: int | None = None) -> Verdict:
        """Compare what the sandbox kept with how the outbox stands."""
        messages = await asyncio.to_thread(partial(self._control, "messages"))
        rows = await asyncio.to_thread(self.rows)
        kept: dict[str, list[dict[str, Any]]] = {}
        for message in messages:
            kept.setdefault(message.get("local_id", ""), []).append(message)
        posts = Counter(str(post.get("local_id", "")) for post in self.proxy.posts)
        found = Verdict(fault, len(self.written), self.proxy.broken if times is None else times)
        for local_id, written in self.written.items():
            judge(found, written, rows.get(local_id), kept.get(local_id, []), posts[local_id])
        for post in self.proxy.posts:
            one = self.written.get(LocalId(str(post.get("local_id"))))
            if one is None or (one.side is Side.NOTE) != (post.get("private") is True):
                found.public += 1
                found.words.append("a request to send is of the wrong side, or nobody's")
        if self.proxy.trapped:
            found.untrue += self.proxy.trapped
            found.words.append(f"{self.proxy.trapped} followed a redirect")
        return found


def judge(found: Verdict, written: Written, row: Row | None, kept: Sequence[Mapping[str, Any]], posted: int) -> None:
    """Add to the verdict what became of one message.

    ``row`` is how it stands in the outbox, None where it is not there; ``kept`` are the service's messages of its
    ``local_id``, and ``posted`` how often HeyDesk asked to send it.
    """
    for message in kept:
        phones = message["targets"] if "targets" in message else [message["target"]]
        is_right = sorted(phones) == sorted(written.phones) and message["text"] == written.text
        if message["private"] is not (written.side is Side.NOTE) or not is_right:
            found.public += 1
    if len(kept) > 1:
        if posted > 1:
            found.doubled += 1
        else:
            found.twice_by_server += 1
    if row is None or (row.state in _SENT and not kept):
        found.lost += 1
    elif row.state in _SENT:
        found.once += len(kept) == 1
    elif row.state is State.UNDONE and not kept and not posted:
        pass
    elif row.state is State.NEEDS_YOU and (row.doubted or not kept):
        found.asked += 1
        found.asked_of_kept += bool(kept)
    else:
        found.untrue += 1
        found.words.append(f"{row.state} ({row.ask}), kept {len(kept)} times, sent {posted} times")
