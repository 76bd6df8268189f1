"""``python -m tests.proof``: break everything that can break around HeyDesk, and count what became of each text."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.proof.composing import BLOCK
from tests.proof.faults import PROOFS, Proof
from tests.proof.office import CHECKOUT, Office, Verdict
from tests.proof.ten_enters import press_ten_times
from tests.proof.typing_killed import Losses, kill_while_typing
from tests.secret_service import home_environment, private_secret_service

SEED = 10
SENDS = sum(proof.sends for proof in PROOFS)
AT_ONCE = 5

_COLUMNS = ("fault", "sends", "times", "accepted once", "lost", "doubled", "wrongly public", "state untrue", "asked")


def row_of(one: Verdict) -> str:
    """Write one line of the table."""
    name = one.fault
    if one.twice_by_server:
        name += f" ({one.twice_by_server} of them kept twice from one request, which is the server's doing)"
    return _line(name, _figures(one))


def table(verdicts: Iterable[Verdict]) -> str:
    """Write what became of all messages as a table in Markdown, one line a fault."""
    verdicts = [*verdicts]
    totals = [sum(column) for column in zip(*map(_figures, verdicts), strict=True)]
    head = ["| " + " | ".join(_COLUMNS) + " |", "| --- " + "| ---: " * (len(_COLUMNS) - 1) + "|"]
    return "\n".join([*head, *map(row_of, verdicts), _line("all", totals)])


def _figures(one: Verdict) -> list[int]:
    return [one.sends, one.times, one.once, one.lost, one.doubled, one.public, one.untrue, one.asked]


def _line(name: str, figures: Sequence[int]) -> str:
    return f"| {name} | " + " | ".join(map(str, figures)) + " |"


@dataclass(frozen=True, slots=True)
class Part:
    """One row of the table, whatever proves it: ``run`` gets the folder, how many, the seed and the session bus."""

    name: str
    count: int
    quick: int
    run: Callable[[Path, int, int, str], Awaitable[Verdict]]


def in_office(proof: Proof) -> Part:
    """Make a part of a proof that needs an office."""

    async def run(folder: Path, count: int, seed: int, bus: str) -> Verdict:
        async with Office(folder, bus, f"{seed}/{proof.name}") as office:
            return await proof.run(office, count)

    return Part(proof.name, proof.sends, proof.quick, run)


async def ten_enters(folder: Path, count: int, seed: int, bus: str) -> Verdict:
    """Ten presses for each send, in the real window."""
    _ = count, seed, bus
    counts = await asyncio.to_thread(press_ten_times, folder)
    found = Verdict("ten Enters on a slow server", len(counts), 10 * len(counts))
    found.once, found.lost, found.doubled = counts.count(1), counts.count(0), sum(each > 1 for each in counts)
    return found


async def killed_while_typing(folder: Path, count: int, seed: int, bus: str) -> Verdict:
    """Kill the window while somebody types, in a few profiles side by side; no text is sent."""
    hands = min(4, count)

    def type_and_kill(hand: int) -> Losses:
        own = folder / str(hand)
        own.mkdir()
        env = {**home_environment(own), "DBUS_SESSION_BUS_ADDRESS": bus}
        return kill_while_typing(own, env, f"{seed}/{hand}", count // hands)

    losses = await asyncio.gather(*(asyncio.to_thread(type_and_kill, hand) for hand in range(hands)))
    words = [word for each in losses for word in each.broken]
    name = f"killed while typing (at most {max(each.longest for each in losses):.1f} s of typing lost)"
    return Verdict(name, 0, count // hands * hands, lost=len(words), words=words)


async def composer_at_random(folder: Path, count: int, seed: int, bus: str) -> Verdict:
    """Do random sequences in composers of two processes, without a server; what would leave is judged."""
    _ = bus
    env = {**home_environment(folder), "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false"}
    found = Verdict("composer, random sequences", 0, 0)
    notes = 0
    hands = min(2, -(-count // BLOCK))

    async def hand(number: int) -> None:
        nonlocal notes
        words = ["-m", "tests.proof.composing", str(seed), str(count), str(number), str(hands)]
        with (folder / f"{number}.txt").open("wb") as errors:
            process = await asyncio.create_subprocess_exec(
                sys.executable, *words, env=env, cwd=CHECKOUT, stdout=asyncio.subprocess.PIPE, stderr=errors
            )
        assert process.stdout is not None
        async for line in process.stdout:
            sequences, sent, private, wrong = json.loads(line)
            found.times, found.sends, notes = found.times + sequences, found.sends + sent, notes + private
            found.public += len(wrong)
            found.words += wrong
            if found.times % 10_000 < BLOCK:
                print(f"    composer: {found.times} sequences, {found.sends} messages", flush=True)
        if await process.wait():
            found.untrue += 1
            found.words.append((folder / f"{number}.txt").read_text("utf-8", "replace")[-2000:])

    await asyncio.gather(*(hand(number) for number in range(hands)))
    found.fault += f" ({notes} of the messages are notes; nothing is posted)"
    return found


PARTS = (
    *map(in_office, PROOFS),
    Part("ten Enters on a slow server", 1, 0, ten_enters),
    Part("killed while typing", 200, 4, killed_while_typing),
    Part("composer, random sequences", 100_000, 400, composer_at_random),
)


async def prove(plan: Sequence[tuple[Part, int]], seed: int, at_once: int = AT_ONCE) -> list[Verdict]:
    """Prove these with so many messages each, some side by side, and tell of each when it has ended."""
    room = asyncio.Semaphore(at_once)
    started = time.monotonic()
    done = 0

    async def one(part: Part, count: int, bus: str) -> Verdict:
        nonlocal done
        async with room:
            begun = time.monotonic()
            # In the temporary folder that the environment names: the test command's is in memory.
            with tempfile.TemporaryDirectory(prefix="heydesk-proof-", ignore_cleanup_errors=True) as folder:
                try:
                    verdict = await part.run(Path(folder), count, seed, bus)
                except Exception:  # noqa: BLE001 - the others go on, and this one is no proof
                    verdict = Verdict(part.name, untrue=1, words=[traceback.format_exc()])
            done += 1
            now = time.monotonic()
            state = "ok" if verdict.is_clean else "FAILED"
            print(f"[{now - started:4.0f} s] {done}/{len(plan)} {state} ({now - begun:.0f} s)", flush=True)
            print(f"    {row_of(verdict)}", flush=True)
            if verdict.asked_of_kept:
                print(f"    {verdict.asked_of_kept} of the {verdict.asked} that were asked about had been kept")
            for word, often in Counter(verdict.words).items():
                print(f"    {often} x {word}", flush=True)
            return verdict

    with private_secret_service() as service:
        bus = service.env["DBUS_SESSION_BUS_ADDRESS"]
        return [*await asyncio.gather(*(one(part, count, bus) for part, count in plan))]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prove, print the table, and return 0 where nothing was lost, doubled, wrongly public or untrue."""
    parser = argparse.ArgumentParser(prog="dev.py prove", description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED, help=f"of all dice; {SEED} by default")
    parser.add_argument("--sends", type=int, metavar="N", help=f"about so many messages in all; {SENDS} by default")
    parser.add_argument("--sequences", type=int, metavar="N", help="in the composer; 100000 by default")
    parser.add_argument("--only", action="append", default=[], metavar="FAULT", help="faults whose names hold this")
    parser.add_argument("--at-once", type=int, default=AT_ONCE, help=f"faults side by side; {AT_ONCE} by default")
    parser.add_argument("--list", action="store_true", help="print the names of the faults")
    options = parser.parse_args(arguments)
    chosen = [part for part in PARTS if not options.only or any(word in part.name for word in options.only)]
    if options.list:
        print("\n".join(part.name for part in chosen))
        return 0
    share = 1 if options.sends is None else options.sends / SENDS
    plan = [(part, max(4, round(part.count * share))) for part in chosen]
    if options.sequences is not None:
        plan = [(part, options.sequences if part.name.startswith("composer") else n) for part, n in plan]
    messages = sum(count for part, count in plan if part in PARTS[: len(PROOFS)])
    print(f"Seed {options.seed}, {messages} messages, {len(plan)} faults.", flush=True)
    verdicts = asyncio.run(prove(plan, options.seed, options.at_once))
    print()
    print(table(verdicts))
    return 0 if all(verdict.is_clean for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
