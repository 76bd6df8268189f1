"""The log can be shown to a stranger."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from heydesk.domain.errors import NameTaken
from heydesk.system.logging import LogFile, RedactingFormatter, redacted

KEY = "Zk3v9QmT7xLw2Rb8Yc5Nd1Pf6Gh4Js0A"
TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJl"


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


@pytest.mark.parametrize(
    "number",
    [
        "16505550103",
        "+16505550103",
        "(650) 555-0103",
        "650-555-0103",
        "650.555.0103",
        "+44 7700 900111",
        "+1 (650) 555\u20110103",
        "555-0103",
        "1\u00a0650\u00a0555\u00a00103",
    ],
)
def test_a_number_goes_however_it_is_written(number: str) -> None:
    """Alone, in brackets and beside words."""
    for line in (number, f"to {number}.", f"({number})", f"a={number}&b", f"«{number}»"):
        left = redacted(line)
        assert "(number)" in left
        assert not any(digits in left for digits in ("555", "0103", "900111"))


def formatted(error: BaseException, name: str = "heydesk.core", message: str = "it failed", *values: object) -> str:
    """A line with this exception, as the log has it."""
    record = logging.LogRecord(name, logging.ERROR, __file__, 1, message, values, (type(error), error, None))
    return RedactingFormatter().format(record)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (NameTaken("Canary Kim"), "heydesk.domain.errors.NameTaken: You already have an account named “{name}”."),
        (ValueError("no contact Canary Kim, 650-555-0103"), "\nValueError"),
        (KeyError("Canary Kim"), "\nKeyError"),
        (PermissionError(13, "no", "/home/canary/Canary Kim.csv"), "PermissionError: EACCES"),
        (AttributeError("Canary Kim", name="phones"), "AttributeError: phones"),
        (ExceptionGroup("Canary Kim", [RuntimeError("Canary Kim")]), "\nRuntimeError"),
    ],
)
def test_an_exception_is_logged_without_its_words(error: Exception, told: str) -> None:
    """They quote what a person typed, or what the service answered; the code and the type are enough to find it."""
    for shown in (formatted(error), formatted(error, "heydesk", "it failed: %s", error)):
        assert told.strip() in shown
        assert "anary" not in shown
        assert "650" not in shown


def test_what_lies_behind_an_exception_is_logged_with_the_places_in_the_code() -> None:
    """No folder of a person's, and no line of a file."""
    try:
        try:
            int("Canary Kim")
        except ValueError as cause:
            raise RuntimeError("Canary Kim") from cause
    except RuntimeError as error:
        caught = error
    shown = formatted(caught)
    assert shown.index("ValueError") < shown.index("RuntimeError")
    assert 'File "test_logging.py", line' in shown
    assert "in test_what_lies_behind" in shown
    assert "anary" not in shown


def test_a_line_names_ids_and_counts_and_no_words() -> None:
    """Whatever is put into it by mistake: a text, a name with its blank, a record."""
    values = ("GET", "/v1/inboxes", 200, "req-0001", "Canary Kim", NameTaken("Canary"))
    shown = formatted(ValueError(), "heydesk.api", "%s %s: %d, X-Request-Id %s, %s, %s", *values)
    assert "GET /v1/inboxes: 200, X-Request-Id req-0001, (str), heydesk.domain.errors.NameTaken" in shown
    assert "anary" not in shown


@pytest.mark.parametrize(("values", "told"), [(("Canary",), "Task %s failed"), ((), "(its words are left out)")])
def test_another_library_says_nothing_in_words_of_its_own(values: tuple[str, ...], told: str) -> None:
    """Only the sentence as it stands in its code, where that can be known."""
    message = "Task %s failed" if values else "Task Canary failed"
    shown = formatted(ValueError("Canary"), "asyncio", message, *values)
    assert told in shown
    assert "Canary" not in shown


def test_a_full_log_goes_on_in_a_new_file(tmp_path: Path) -> None:
    """The older one stays beside it."""
    path = tmp_path / "x.log"
    path.write_text("x" * 1_100_000)
    handler = LogFile(path, encoding="utf-8")
    handler.emit(logging.makeLogRecord({"msg": "the next line"}))
    handler.close()
    assert path.read_text() == "the next line\n"
    assert path.stat().st_mode & 0o077 == 0
    assert Path(f"{path}.1").stat().st_size == 1_100_000


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
