"""The faults of the proof, each a run of one office: what is written, what goes wrong meanwhile, and what came of it.

Dice are thrown for each request by the seed, the message's ``local_id`` and how often it came, so that a run meets
the same faults in whatever order the requests come.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from email.utils import format_datetime
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.clock import wall_clock
from tests.proof import breaking_proxy as wire
from tests.proof.breaking_proxy import Breaker, Exchange, answered
from tests.proof.office import CHECKOUT, Office, Verdict

Run = Callable[[Office, int], Awaitable[Verdict]]


class Proof(NamedTuple):
    """One row of the table: how many messages are written for it, and how it goes.

    ``quick`` is how many the bounded form writes; 0 leaves it out there.
    """

    name: str
    sends: int
    run: Run
    quick: int = 0


def dice(seed: str, share: float, *faults: wire.Fault, at_most: int = 1_000_000, everywhere: bool = False) -> Breaker:
    """Do one of the faults to this share of the requests to send, or ``everywhere``, and not more often in all."""
    seen: Counter[str] = Counter()
    done = 0

    def decide(exchange: Exchange) -> wire.Fault | None:
        nonlocal done
        if not (exchange.is_send or everywhere):
            return None
        key = str(exchange.fields.get("local_id", exchange.path))
        seen[key] += 1
        chance = Random(f"{seed}/{key}/{seen[key]}")
        if done >= at_most or chance.random() >= share:
            return None
        done += 1
        return chance.choice(faults)

    return decide


def on_the_wire(name: str, *faults: wire.Fault, share: float = 0.35, at_most: int = 1_000_000) -> Run:
    """Do these to a share of the sends."""

    async def run(office: Office, count: int) -> Verdict:
        await office.write(count)
        office.proxy.breaker = dice(name, share, *faults, at_most=at_most)
        await office.deliver_all()
        return await office.verdict(name)

    return run


def _statuses(*statuses: int, headers: str = "", kept: bool = False) -> list[wire.Fault]:
    return [answered(status, headers, b'{"message":"broken"}', kept=kept) for status in statuses]


def _limited_until(exchange: Exchange) -> Awaitable[None]:
    at = format_datetime(wall_clock() + timedelta(seconds=2), usegmt=True)
    return answered(429, f"Retry-After: {at}")(exchange)


async def sent_by_scripts(office: Office, count: int) -> Verdict:
    """Scripts run ``heydesk send`` two at a time; what their exit codes say must be so."""
    office.proxy.breaker = dice(
        "scripts",
        0.08,
        *(wire.cut_before, wire.cut_after, wire.reset_after, *_statuses(500), *_statuses(502, kept=True)),
    )
    untrue: list[str] = []

    async def script() -> None:
        while len(office.written) < count:
            untrue.append(await office.send_by_command(office.chance.choice((1, 5, 10))))

    await asyncio.gather(script(), script())
    await office.deliver_all()
    verdict = await office.verdict("heydesk send, by scripts")
    wrong = [word for word in untrue if word]
    verdict.untrue += len(wrong)
    verdict.words += wrong
    return verdict


_REDIRECTS = (301, 302, 303, 307, 308)


async def key_refused_for_long(office: Office, count: int) -> Verdict:
    """After a third of the sends every request is answered 401, until somebody puts it right."""
    await office.write(count)
    left = count // 3
    refuse = answered(401, body=b'{"message":"no"}')

    def breaker(exchange: Exchange) -> wire.Fault | None:
        nonlocal left
        left -= exchange.is_send
        return refuse if left < 0 else None

    office.proxy.breaker = breaker
    await office.deliver(120)  # ends by itself once the account is paused
    office.proxy.breaker = lambda _: None
    await office.deliver_all()
    return await office.verdict("401 for ever, then mended")


async def everything_at_once(office: Office, count: int) -> Verdict:
    """Every fault of the wire, on every path: look-ups and probes break as well."""
    await office.write(count)
    faults = [
        *(wire.cut_before, wire.cut_in_head, wire.cut_in_body, wire.cut_after),
        *(wire.cut_in_answers_head, wire.cut_in_answers_body, wire.reset_before, wire.reset_after, wire.half_close),
        *_statuses(500, 502, 503, 504),
        *_statuses(500, 502, 503, 504, kept=True),
        *_statuses(*_REDIRECTS, headers="Location: {trap}"),
        *_statuses(*_REDIRECTS, headers="Location: {trap}", kept=True),
        answered(429, "Retry-After: 1"),
    ]
    office.proxy.breaker = dice("everything", 0.25, *faults, everywhere=True)
    await office.deliver_all(600)
    return await office.verdict("everything, on every path")


async def network_gone(office: Office, count: int) -> Verdict:
    """Nobody answers for a minute, while all of them wait in the window; then the network is back."""
    await office.write(count)
    await office.proxy.shut()
    window = await office.start()
    await asyncio.sleep(20)  # it has started and found out
    before = office.cpu_seconds(window)
    await asyncio.sleep(40)
    idle = (office.cpu_seconds(window) - before) / 40
    await office.proxy.open()
    loop = asyncio.get_running_loop()
    back = loop.time()
    await office.until_settled(300)
    took = loop.time() - back
    await office.end(window)
    await office.deliver_all()
    meanwhile = f"the window took {idle:.1%} of a core meanwhile; all were sent {took:.0f} s later"
    return await office.verdict(f"network gone for a minute ({meanwhile})", times=1)


@contextmanager
def small_disk(folder: Path, mebibytes: int) -> Iterator[bool]:
    """Put a folder onto a small file system in memory; False where only root may do that."""
    with tempfile.TemporaryDirectory() as aside:
        shutil.copytree(folder, aside, dirs_exist_ok=True)
        options = f"size={mebibytes}m,mode=700"
        command = ["mount", "-t", "tmpfs", "-o", options, "heydesk-proof", str(folder)]
        is_mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
        try:
            if is_mounted:
                shutil.copytree(aside, folder, dirs_exist_ok=True)
            yield is_mounted
        finally:
            if is_mounted:
                subprocess.run(["umount", "-l", str(folder)], check=False)


def fill(folder: Path) -> Path:
    """Take all the room that is left, and give the file that has it."""
    filler = folder / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    return filler


async def full_disk(office: Office, count: int) -> Verdict:
    """The disk is full again and again while texts are on their way, and what sends is killed meanwhile at times."""
    await office.write(count)
    with small_disk(office.data, 24) as is_small:
        if not is_small:
            return await limited_files(
                office, count, "full disk (a limit on files, as only root can mount a small one)"
            )
        times = 0

        async def trouble() -> None:
            nonlocal times
            before = 0
            while True:
                await asyncio.sleep(0.05)
                if len(office.proxy.posts) - before < count // 12:
                    continue
                filler, times = await asyncio.to_thread(fill, office.data), times + 1
                await asyncio.sleep(office.chance.choice((0.3, 1, 2.5)))
                if office.chance.random() < 0.3:
                    office.kill_all()
                filler.unlink()
                before = len(office.proxy.posts)

        making = asyncio.create_task(trouble())
        await office.deliver_all()
        making.cancel()
        return await office.verdict("full disk", times=times)


async def limited_files(office: Office, count: int, name: str = "no file may grow") -> Verdict:
    """Files of what sends may not grow, again and again while texts are on their way."""
    await office.write(count - len(office.written))
    times = 0

    async def trouble() -> None:
        nonlocal times
        before = 0
        while True:
            await asyncio.sleep(0.05)
            if len(office.proxy.posts) - before < count // 12:
                continue
            times += 1
            office.limit_files(8192)
            await asyncio.sleep(office.chance.choice((0.3, 1, 2.5)))
            office.limit_files(None)
            before = len(office.proxy.posts)

    making = asyncio.create_task(trouble())
    await office.deliver_all()
    making.cancel()
    return await office.verdict(name, times=times)


def _faked_clock(office: Office, file: Path) -> dict[str, str]:
    """The environment of a program whose clock is ahead by what stands in the file."""
    command = ["faketime", "-m", "--exclude-monotonic", "-f", "+0", "env"]
    told = subprocess.run(command, env=office.env, capture_output=True, text=True, check=True).stdout
    preload = next(line for line in told.splitlines() if line.startswith("LD_PRELOAD="))
    for name in ("FAKETIME", "FAKETIME_SHARED"):
        office.env.pop(name, None)
    return {
        "LD_PRELOAD": preload.partition("=")[2],
        "FAKETIME_TIMESTAMP_FILE": str(file),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_FORCE_MONOTONIC_FIX": "0",
        "NO_FAKE_STAT": "1",
        "PYTHONPATH": os.pathsep.join(
            (str(CHECKOUT / "packaging" / "dev" / "faked_clock"), office.env["PYTHONPATH"])
        ),
    }


async def clock_jumps(office: Office, count: int) -> Verdict:
    """The computer's clock jumps, and the computer sleeps, while texts are on their way and answers get lost."""
    ahead = int(os.environ.get("FAKETIME", "0"))
    file = office.folder / "clock"
    file.write_text(f"{ahead:+}", "utf-8")
    env = _faked_clock(office, file)
    await office.write(count)
    office.proxy.breaker = dice("clock", 0.15, wire.cut_after, wire.reset_after, wire.cut_in_body)
    times = 0

    async def trouble() -> None:
        nonlocal times
        before = 0
        while True:
            await asyncio.sleep(0.05)
            if len(office.proxy.posts) - before < count // 12:
                continue
            times += 1
            by = office.chance.choice((-1500, -600, -30, 30, 600, 1500))
            sleeps = office.chance.random() < 0.5
            if sleeps:
                office.signal_all(signal.SIGSTOP)
                await office.proxy.drop()
                await asyncio.sleep(1)
            file.write_text(f"{ahead + by:+}", "utf-8")
            if sleeps:
                office.signal_all(signal.SIGCONT)
            before = len(office.proxy.posts)

    making = asyncio.create_task(trouble())
    await office.deliver_all(env=env)
    making.cancel()
    return await office.verdict("clock jumps and sleep", times=times)


async def undo_races(office: Office, count: int) -> Verdict:
    """Somebody presses Undo within 50 ms of the end of the hold, before or after it, while another process sends."""
    await office.write(6)

    def breaker(exchange: Exchange) -> wire.Fault | None:
        is_first = str(exchange.fields.get("local_id")) in first
        return wire.hang_before if is_first else None

    first = set(office.written)
    office.proxy.breaker = breaker  # what sends stays for as long as these have no answer
    racing = asyncio.create_task(asyncio.to_thread(office.race, count))
    while not racing.done():
        delivering = asyncio.create_task(office.deliver(300))
        await asyncio.wait([racing, delivering], return_when=asyncio.FIRST_COMPLETED)
        if not delivering.done():
            await office.end_all()
            await delivering
        else:
            await office.write(6)
            first |= set(list(office.written)[-6:])
    undone = await racing
    office.proxy.breaker = lambda _: None
    await office.deliver_all()
    return await office.verdict(f"undo at the deadline ± 50 ms ({undone} undone in time)", times=count)


STEPS = ("before", "in the request", "kept, no answer", "in the answer", "after the answer")


async def killed_at_each_step(office: Office, count: int, *, window: bool = False) -> Verdict:
    """What sends is killed again and again: at each step of a request, and a random moment after it."""
    await office.write(count)
    kills = count // 6
    left = 0
    process: asyncio.subprocess.Process | None = None

    async def die(exchange: Exchange) -> None:
        step = office.chance.choice(STEPS)
        if step == "in the request":
            await exchange.forward(len(exchange.head) + 3)
        elif step == "kept, no answer":
            await exchange.keep()
        elif step == "in the answer":
            await exchange.forward()
            head, _ = await exchange.answer()
            await exchange.reply(head)
        elif step == "after the answer":
            await exchange.pass_on()
            await asyncio.sleep(office.chance.random() * 0.01)
        assert process is not None
        office.kill_at(process)
        exchange.cut()

    def breaker(exchange: Exchange) -> wire.Fault | None:
        nonlocal left
        if not exchange.is_send:
            return None
        left -= 1
        return die if left == 0 else None

    office.proxy.breaker = breaker
    for _ in range(kills):
        left = office.chance.randint(1, 6)
        process = await (office.start() if window else office.start("outbox", "deliver", "--wait", "60"))
        await process.wait()
        if process.returncode != -signal.SIGKILL:
            break
    office.proxy.breaker = lambda _: None
    await office.deliver_all()
    return await office.verdict(f"killed at each step ({'the window' if window else 'the command line'})")


async def two_processes(office: Office, count: int) -> Verdict:
    """The window and two command lines on one outbox, while a fourth writes into it; one is killed at times."""
    office.proxy.breaker = dice("two", 0.05, wire.cut_after, wire.reset_after)
    await office.write(count // 4)
    window = await office.start()
    others = [await office.start("outbox", "deliver", "--wait", "60") for _ in range(2)]
    for _ in range(3):
        await office.write(count // 4)
        victim = office.chance.choice([window, *others])
        office.kill_at(victim)
        await victim.wait()
        others.append(await office.start("outbox", "deliver", "--wait", "60"))
    await office.until_settled(120)
    await office.end(window)
    await office.deliver_all()
    return await office.verdict("four processes, one outbox")


def same_id_again(name: str, rule: str, *, lag: float = 0) -> Run:
    """The account trusts its server with ``local_id``, which does with a second one what ``rule`` says."""

    async def run(office: Office, count: int) -> Verdict:
        await office.switch(repeated_local_id=rule, reused_local_id=rule, history_lag=lag)
        await office.trust_local_ids()
        await office.write(count)
        office.proxy.breaker = dice(name, 0.3, wire.cut_in_body, wire.cut_after, wire.reset_after)
        await office.deliver_all()
        return await office.verdict(name)

    return run


PROOFS = (
    Proof("nothing", 700, on_the_wire("nothing", share=0)),
    Proof("cut before the first byte", 250, on_the_wire("cut before the first byte", wire.cut_before)),
    Proof("cut in the head", 250, on_the_wire("cut in the head", wire.cut_in_head)),
    Proof("cut in the body", 250, on_the_wire("cut in the body", wire.cut_in_body)),
    Proof("cut after the body", 250, on_the_wire("cut after the body", wire.cut_after)),
    Proof("cut in the answer's head", 250, on_the_wire("cut in the answer's head", wire.cut_in_answers_head)),
    Proof("cut in the answer's body", 250, on_the_wire("cut in the answer's body", wire.cut_in_answers_body)),
    Proof("reset", 250, on_the_wire("reset", wire.reset_before, wire.reset_after)),
    Proof("hang", 150, on_the_wire("hang", wire.hang_before, wire.hang_after, share=0.1, at_most=16)),
    Proof("half-close", 250, on_the_wire("half-close", wire.half_close)),
    Proof("stray answer", 250, on_the_wire("stray answer", wire.stray_answer, wire.cut_in_body, share=0.6), 24),
    Proof("500, 502, 503, 504", 250, on_the_wire("500, 502, 503, 504", *_statuses(500, 502, 503, 504))),
    Proof(
        "500, 502, 503, 504, kept",
        250,
        on_the_wire("500, 502, 503, 504, kept", *_statuses(500, 502, 503, 504, kept=True)),
    ),
    Proof("429", 150, on_the_wire("429", *_statuses(429), share=0.1)),
    Proof("429, seconds", 200, on_the_wire("429, seconds", *_statuses(429, headers="Retry-After: 1"), share=0.1)),
    Proof("429, a date", 150, on_the_wire("429, a date", _limited_until, share=0.1)),
    Proof("401 once", 250, on_the_wire("401 once", *_statuses(401), share=0.35)),
    Proof("401 for ever, then mended", 250, key_refused_for_long, 16),
    Proof("3xx", 250, on_the_wire("3xx", *_statuses(*_REDIRECTS, headers="Location: {trap}"))),
    Proof("3xx, kept", 250, on_the_wire("3xx, kept", *_statuses(*_REDIRECTS, headers="Location: {trap}", kept=True))),
    Proof("everything, on every path", 400, everything_at_once, 80),
    Proof("heydesk send, by scripts", 200, sent_by_scripts),
    Proof("killed at each step", 300, killed_at_each_step, 20),
    Proof("killed at each step, the window", 150, partial(killed_at_each_step, window=True)),
    Proof("full disk", 250, full_disk, 36),
    Proof("no file may grow", 250, limited_files),
    Proof("clock jumps and sleep", 250, clock_jumps),
    Proof("network gone for a minute", 1000, network_gone),
    Proof("four processes, one outbox", 400, two_processes),
    Proof("undo at the deadline", 1000, undo_races, 50),
    Proof("server de-duplicates local_id", 250, same_id_again("server de-duplicates local_id", "first_answer")),
    Proof("server refuses it (400)", 250, same_id_again("server refuses it (400)", "refusal")),
    Proof("server refuses it (409)", 250, same_id_again("server refuses it (409)", "conflict")),
    Proof("server sends twice", 250, on_the_wire("server sends twice", wire.send_twice), 12),
)
