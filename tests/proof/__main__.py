"""``python -m tests.proof``: break everything that can break around HeyDesk, and count what became of each text."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.proof.faults import PROOFS, Proof
from tests.proof.office import Office, Verdict
from tests.secret_service import private_secret_service

SEED = 10
SENDS = 10_000
AT_ONCE = 5

_COLUMNS = ("fault", "sends", "times", "accepted once", "lost", "doubled", "wrongly public", "state untrue", "asked")


def table(verdicts: Iterable[Verdict]) -> str:
    """Write what became of all messages as a table in Markdown, one line a fault."""
    lines = ["| " + " | ".join(_COLUMNS) + " |", "| --- " + "| ---: " * (len(_COLUMNS) - 1) + "|"]
    totals = [0] * (len(_COLUMNS) - 1)
    for one in verdicts:
        figures = (one.sends, one.times, one.once, one.lost, one.doubled, one.public, one.untrue, one.asked)
        name = one.fault
        if one.twice_by_server:
            name += f" ({one.twice_by_server} of them kept twice from one request, which is the server's doing)"
        lines.append(f"| {name} | " + " | ".join(map(str, figures)) + " |")
        totals = [sum(pair) for pair in zip(totals, figures, strict=True)]
    lines.append("| all | " + " | ".join(map(str, totals)) + " |")
    return "\n".join(lines)


async def prove(proofs: Sequence[tuple[Proof, int]], seed: int, at_once: int = AT_ONCE) -> list[Verdict]:
    """Run these with so many messages each, some side by side, and tell of each when it has ended."""
    room = asyncio.Semaphore(at_once)
    started = time.monotonic()
    done = 0

    async def one(proof: Proof, count: int, bus: str) -> Verdict:
        nonlocal done
        async with room:
            begun = time.monotonic()
            # In the temporary folder that the environment names: the test command's is in memory.
            with tempfile.TemporaryDirectory(prefix="heydesk-proof-") as folder:
                try:
                    async with Office(Path(folder), bus, f"{seed}/{proof.name}") as office:
                        verdict = await proof.run(office, count)
                except Exception:  # noqa: BLE001 - the others go on, and this one is no proof
                    verdict = Verdict(proof.name, untrue=1, words=[traceback.format_exc()])
            done += 1
            state = "ok" if verdict.is_clean else "FAILED"
            print(
                f"[{time.monotonic() - started:4.0f} s] {done}/{len(proofs)} {proof.name}: {verdict.sends} sends,"
                f" {verdict.times} faults, {state} ({time.monotonic() - begun:.0f} s)",
                flush=True,
            )
            for word, often in Counter(verdict.words).items():
                print(f"    {often} x {word}", flush=True)
            return verdict

    with private_secret_service() as service:
        bus = service.env["DBUS_SESSION_BUS_ADDRESS"]
        return [*await asyncio.gather(*(one(proof, count, bus) for proof, count in proofs))]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prove, print the table, and return 0 where nothing was lost, doubled, wrongly public or untrue."""
    parser = argparse.ArgumentParser(prog="dev.py prove", description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED, help=f"of all dice; {SEED} by default")
    parser.add_argument("--sends", type=int, default=SENDS, help=f"messages in all, about; {SENDS} by default")
    parser.add_argument("--only", action="append", default=[], metavar="FAULT", help="faults whose names hold this")
    parser.add_argument("--at-once", type=int, default=AT_ONCE, help=f"faults side by side; {AT_ONCE} by default")
    parser.add_argument("--list", action="store_true", help="print the names of the faults")
    options = parser.parse_args(arguments)
    chosen = [proof for proof in PROOFS if not options.only or any(word in proof.name for word in options.only)]
    if options.list:
        print("\n".join(proof.name for proof in chosen))
        return 0
    whole = sum(proof.sends for proof in PROOFS)
    plan = [(proof, max(4, round(proof.sends * options.sends / whole))) for proof in chosen]
    print(f"Seed {options.seed}, {sum(count for _, count in plan)} messages, {len(plan)} faults.", flush=True)
    verdicts = asyncio.run(prove(plan, options.seed, options.at_once))
    print()
    print(table(verdicts))
    return 0 if all(verdict.is_clean for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
