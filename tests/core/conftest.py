"""A sandbox for each test, and cores that are closed afterwards."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from heydesk.sandbox.testing.scripted import ScriptedSandbox
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl

CoreDrivers = Callable[..., CoreDriver]


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy from whatever environment the tests run in."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def sandbox() -> Iterator[ScriptedSandbox]:
    """A sandbox that serves nobody yet but ``control``."""
    # A repeated local_id makes a second message, so that nothing that goes twice can hide behind the service.
    running = ScriptedSandbox(switches={"delivery_after": 3600, "repeated_local_id": "second_message"})
    yield running
    running.stop()


@pytest.fixture
def control(sandbox: ScriptedSandbox) -> SandboxControl:
    """Control of the sandbox, once it serves."""
    return SandboxControl(sandbox.start()).begin()


@pytest.fixture
async def drivers(tmp_path: Path, control: SandboxControl) -> AsyncIterator[CoreDrivers]:
    """Make cores that share one folder; all are closed at the end."""
    made: list[CoreDriver] = []

    def make(**options: Any) -> CoreDriver:
        made.append(CoreDriver(tmp_path, control.address, **options))
        return made[-1]

    yield make
    for driver in reversed(made):
        await driver.close()


@pytest.fixture
async def driver(drivers: CoreDrivers) -> CoreDriver:
    """A core with its account connected, not running yet."""
    made = drivers()
    await made.connect()
    return made
