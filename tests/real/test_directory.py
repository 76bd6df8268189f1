"""What is known of the team, in the real window: at once, behind it, and honestly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.real.background import until
from tests.real.desktop import Desktop
from tests.real.program import Program
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox

SLOW = "late=2*40@/v1/contacts"


@pytest.fixture
def crowd(desktop: Desktop, tmp_path: Path) -> Iterator[StandaloneSandbox]:
    """A team of two thousand, whose people come in pages of thirty, two seconds each."""
    with StandaloneSandbox(tmp_path, desktop.env, "--contacts", "2000", "--fault", SLOW) as sandbox:
        yield sandbox


def asked(sandbox: StandaloneSandbox, path: str) -> int:
    """How often this was asked for, and answered."""
    return sum(entry["path"] == path and entry["status"] == 200 for entry in sandbox.requests())


def test_names_are_there_before_the_network(desktop: Desktop, sandbox: StandaloneSandbox) -> None:
    """What was fetched once is offered at the next start, with the server gone."""
    env = desktop.new_home()
    add_account(env, sandbox)
    with Program(desktop, env=env) as program:
        program.wait_for_window()
        until(lambda: asked(sandbox, "/v1/contacts") >= 2, "the people", 20)
        assert program.close_window() == 0
    sandbox.end()
    with Program(desktop, env=env) as program:
        program.wait_for_window()
        program.driver.type("kim", at="#recipients")
        program.driver.wait_row("Kim Lee", "(650) 555-0103", name="#suggestionList")


def test_a_long_fetch_shows_and_stops(desktop: Desktop, crowd: StandaloneSandbox) -> None:
    """A line says what comes; Cancel ends it, and what had come can be chosen."""
    env = desktop.new_home()
    add_account(env, crowd)
    with Program(desktop, env=env) as program:
        program.wait_for_window()
        program.driver.wait_for("#fetchLine")
        until(lambda: asked(crowd, "/v1/contacts") >= 1, "the first page", 20)
        program.driver.press("#cancelFetch")
        program.driver.wait_gone("#fetchLine")
        program.driver.type("kim", at="#recipients")
        program.driver.wait_row("Kim Lee", "(650) 555-0103", name="#suggestionList")
        program.driver.keys("Escape")


def test_lists_that_may_not_be_read(desktop: Desktop, tmp_path: Path) -> None:
    """Whoever looks for one is told why there is none, and a list can be named by its number."""
    with StandaloneSandbox(tmp_path, desktop.env, "--switch", "lists=denied") as sandbox:
        env = desktop.new_home()
        add_account(env, sandbox)
        with Program(desktop, env=env) as program:
            program.wait_for_window()
            until(lambda: asked(sandbox, "/v1/contacts") >= 2, "the people", 20)
            program.driver.type("newsl", at="#recipients")
            until(lambda: "can't read your lists" in program.driver.tree(), "the reason")
            program.driver.set_text("#recipients", "list 501")
            program.driver.keys("Return", at="#recipients")
            program.driver.wait_for("#chip")
