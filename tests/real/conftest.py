"""The real desktop that the tests here share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.real.desktop import Desktop
from tests.real.program import Program
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """A display, a session bus with an unlocked Secret Service, and the accessibility bus."""
    with Desktop() as desktop:
        yield desktop


@pytest.fixture
def sandbox(desktop: Desktop, tmp_path: Path) -> Iterator[StandaloneSandbox]:
    """A sandbox in another process, empty at the start."""
    with StandaloneSandbox(tmp_path, desktop.env) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def shared_sandbox(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StandaloneSandbox]:
    """A sandbox for all tests of a file."""
    with StandaloneSandbox(tmp_path_factory.mktemp("shared"), desktop.env) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def shared_window(desktop: Desktop, shared_sandbox: StandaloneSandbox) -> Iterator[Program]:
    """One window for all tests of a file, of somebody who has signed in: each start costs seconds."""
    env = desktop.new_home()
    add_account(env, shared_sandbox)
    with Program(desktop, env=env) as program:
        program.wait_for_window()
        yield program


@pytest.fixture
def fresh(shared_window: Program, shared_sandbox: StandaloneSandbox) -> Program:
    """The shared window with nobody chosen and nothing written, at a server to which nothing was sent."""
    driver = shared_window.driver
    shared_sandbox.forget_sends()
    driver.press("#customerText")
    driver.keys("ctrl+n", at="#messageText")
    driver.wait_for("#emptyPage")
    driver.wait_gone("#chip")
    return shared_window
