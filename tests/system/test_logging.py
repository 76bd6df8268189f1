"""The log can be shown to a stranger."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from heydesk.system.logging import redacted

KEY = "Zk3v9QmT7xLw2Rb8Yc5Nd1Pf6Gh4Js0A"
TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJl"

FAULTY = f"""
import logging, sys
from pathlib import Path
from heydesk.system.logging import start_log
start_log(Path(sys.argv[1]))
logging.getLogger("heydesk").info("signed with %s for 16505550103", "{KEY}")
logging.getLogger("httpx").info("GET /v1/messages?phoneNumber=16505550103")
raise ValueError("Authorization: Bearer {TOKEN}")
"""


def test_tokens_keys_and_numbers_are_taken_out() -> None:
    """The three shapes go; what is needed to help somebody stays."""
    line = f"to +16505550103 with {KEY}, Bearer {TOKEN}, id 6d8d0429-3f15-4293-8d0b-38bf1dd5ca06 in 12.5 ms"
    assert redacted(line) == (
        "to (number) with (key), Bearer (token), id 6d8d0429-3f15-4293-8d0b-38bf1dd5ca06 in 12.5 ms"
    )


@pytest.mark.parametrize("ordinary", ["heydesk.core.dispatcher", "ReadTimeout", "2026-05-01T16:30:00Z", "status 429"])
def test_ordinary_words_stay(ordinary: str) -> None:
    """The log stays of use."""
    assert redacted(ordinary) == ordinary


def test_an_uncaught_error_ends_in_the_log_and_not_on_the_screen(tmp_path: Path) -> None:
    """The person gets one sentence, the log the traceback, and neither a secret."""
    path = tmp_path / "state" / "heydesk.log"
    done = subprocess.run([sys.executable, "-c", FAULTY, str(path)], capture_output=True, text=True, check=False)
    written = path.read_text()
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "Nothing that was in the outbox is lost" in done.stderr
    assert "ValueError" in written
    for secret in (KEY, TOKEN, "16505550103"):
        assert secret not in written + done.stderr
    assert "GET" not in written
    assert path.stat().st_mode & 0o077 == 0


WARNING = """
import logging, resource, sys
from pathlib import Path
from heydesk.system.logging import start_log
start_log(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
logging.getLogger("heydesk").warning("went wrong")
sys.stdout.write("went on")
"""


@pytest.mark.parametrize("name", ["a file/x.log", "x.log"])
def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path, name: str) -> None:
    """No log is better than no program, whether it can't be made or the disk fills later; no noise."""
    (tmp_path / "a file").write_text("")
    command = [sys.executable, "-c", WARNING, str(tmp_path / name)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("went on", "")
    assert logging.getLogger("heydesk").level == logging.NOTSET


def test_a_fault_without_a_terminal_is_still_logged(tmp_path: Path) -> None:
    """A windowed program on Windows has no standard error; telling of one fault must not be another."""
    code = (
        "import sys; from pathlib import Path; from heydesk.system.logging import start_log;"
        "start_log(Path(sys.argv[1])); sys.stderr = None;"
        "sys.excepthook(ValueError, ValueError('a fault of ours'), None); print('went on')"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "log")], capture_output=True, text=True, check=False
    )
    assert ended.stdout == "went on\n"
    assert "a fault of ours" in (tmp_path / "log").read_text()
