"""What is printed is what can be shown, and printing never raises."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

from heydesk.cli.output import Outcome, Printer, visible

if TYPE_CHECKING:
    import pytest


def test_what_would_steer_a_terminal_is_replaced() -> None:
    """Escapes, C1 controls, direction marks and line separators go; emoji, joiners and non-breaking spaces stay."""
    assert visible("a\x1b[2Jb\x9bc\rd\te\u202ef\u2028g\ud800\nh") == "a�[2Jb�c�d�e�f�g�\nh"
    assert visible("👩‍👩‍👧 Grüße\xa0و‌") == "👩‍👩‍👧 Grüße\xa0و‌"


def test_json_says_the_same_without_steering(capfd: pytest.CaptureFixture[str]) -> None:
    """What JSON lets pass as it is, is written as an escape of the same value."""
    evil = "\x1b[2J\x9b\u202e\U000e0041 ü 👋"
    Printer(as_json=True).result("", {"name": evil})
    printed = capfd.readouterr().out
    assert json.loads(printed) == {"name": evil}
    assert visible(printed) == printed
    assert "ü 👋" in printed


def test_a_warning_is_told_once_and_an_error_each_time(capfd: pytest.CaptureFixture[str]) -> None:
    """All of it on standard error."""
    printer = Printer(as_json=False)
    for _ in range(2):
        printer.warn("Look out.")
        printer.fail("No.")
    assert capfd.readouterr() == ("", "heydesk: warning: Look out.\nheydesk: No.\nheydesk: No.\n")


def test_a_stream_that_is_closed_or_absent_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a program without a console."""
    monkeypatch.setattr("sys.stdout", None)
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr("sys.stderr", closed)
    printer = Printer(as_json=True)
    printer.result("a", {"a": 1})
    printer.body('{"a":1}')
    printer.fail("b")
    assert printer.listed() is Outcome.DONE
