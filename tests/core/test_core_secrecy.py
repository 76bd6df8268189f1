from __future__ import annotations

import base64
import re
import subprocess
import sys
from pathlib import Path

import pytest

from heydesk.sandbox.testing.scripted import ScriptedSandbox

CANARY = "CanaryKeyThatMustNotSing7431Zq"
SECRET_ID = "0d7e5a52-4b1c-4f7e-9c3a-5f2b8e6d1a90"
TOKEN = re.compile(rb"eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}")


@pytest.fixture(scope="module")
def confession(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """All that a program with the canary as its key has written, said, and shows of itself to other programs."""
    folder = tmp_path_factory.mktemp("canary")
    sandbox = ScriptedSandbox(secret=(SECRET_ID, CANARY), log=folder / "sandbox.jsonl")
    address = sandbox.start()
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "tests.core.secrecy_process", str(folder), address.base_url, SECRET_ID],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{CANARY}\n".encode())
    process.stdin.flush()
    said = b""
    while not said.endswith(b"ready\n"):
        line = process.stdout.readline()
        assert line, (process.stderr.read() if process.stderr else b"").decode()
        said += line
    shown = {name: (Path("/proc") / str(process.pid) / name).read_bytes() for name in ("cmdline", "environ")}
    rest, complaint = process.communicate(b"\n", timeout=60)
    sandbox.stop()
    assert process.returncode == 0, complaint.decode()
    files = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {"output": said + rest, "errors": complaint, **shown, **files}


def test_run_produced_errors_logs_and_rows_to_search(confession: dict[str, bytes]) -> None:
    """The search below is worth something: errors, stories, the log and the outbox are all there."""
    assert {"output", "heydesk.log", "outbox.sqlite3", "sandbox.jsonl"} <= confession.keys()
    for word in (b"Traceback", b"Secret(****)", b"EntryDetails(", b"KeyRefused", b"VaultLocked", b"BadCredential"):
        assert word in confession["output"]
    assert b"it failed" in confession["heydesk.log"]


def test_the_key_is_nowhere(confession: dict[str, bytes]) -> None:
    """The key is in no file, no log, no argument, no variable of the environment, no repr and no traceback."""
    needles = (CANARY.encode(), base64.b64encode(CANARY.encode()), CANARY.encode("utf-16-le"), CANARY.encode().hex())
    for place, text in confession.items():
        for needle in needles:
            sought = needle.encode() if isinstance(needle, str) else needle
            assert sought not in text, place


def test_run_leaves_no_token_anywhere(confession: dict[str, bytes]) -> None:
    """What the key has signed is no more than a few minutes' secret, and is nowhere either."""
    for place, text in confession.items():
        assert not TOKEN.search(text), place


def test_the_log_has_no_numbers_and_no_words(confession: dict[str, bytes]) -> None:
    """The log quotes no customer and no text, not even where a whole story was logged by mistake."""
    assert b"(EntryDetails)" in confession["heydesk.log"]
    for words in (b"650555", b"555-010", b"Text 0", b"Text 1", b"Marina Dental"):
        assert words not in confession["heydesk.log"], words
