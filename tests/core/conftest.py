"""A sandbox for each test, and desks on workbenches that are cleared afterwards."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from heydesk.sandbox.testing.scripted import ScriptedSandbox
from tests.core.core_driver import Bench
from tests.core.sandbox_control import Levers

Benches = Callable[..., Bench]


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy from whatever environment the tests run in."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def sandbox() -> Iterator[ScriptedSandbox]:
    """A sandbox that serves nobody yet but ``levers``."""
    # A repeated local_id makes a second message, so that nothing that goes twice can hide behind the service.
    running = ScriptedSandbox(switches={"delivery_after": 3600, "repeated_local_id": "second_message"})
    yield running
    running.stop()


@pytest.fixture
def levers(sandbox: ScriptedSandbox) -> Levers:
    """Its levers, once it serves."""
    return Levers(sandbox.start()).begin()


@pytest.fixture
async def benches(tmp_path: Path, levers: Levers) -> AsyncIterator[Benches]:
    """Make desks that share one folder; all are closed at the end."""
    made: list[Bench] = []

    def make(**options: Any) -> Bench:
        made.append(Bench(tmp_path, levers.address, **options))
        return made[-1]

    yield make
    for bench in reversed(made):
        await bench.close()


@pytest.fixture
async def bench(benches: Benches) -> Bench:
    """A desk with its account connected, not running yet."""
    made = benches()
    await made.connect()
    return made
