"""The bounded form of ``python3 dev.py prove``: few messages, and the faults that end soon."""

from __future__ import annotations

import asyncio

from tests.proof.__main__ import PARTS, SEED, prove, table


def test_nothing_is_lost_doubled_public_or_untrue_whatever_breaks() -> None:
    """Every message of every fault ends as the sandbox's own record has it."""
    quick = [(part, part.quick) for part in PARTS if part.quick]
    verdicts = asyncio.run(prove(quick, SEED, at_once=len(quick)))
    assert all(verdict.is_clean for verdict in verdicts), "\n" + table(verdicts)
