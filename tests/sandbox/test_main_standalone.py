import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from heydesk.sandbox.embedded import SandboxAddress
from tests.sandbox.caller import Caller

PROGRAM = [sys.executable, "-m", "heydesk.sandbox"]


@contextmanager
def running(*arguments: str, ended_by: int = signal.SIGTERM) -> Iterator[SandboxAddress]:
    """The program by itself; it must say one line, nothing else, and end with 0."""
    with subprocess.Popen(
        [*PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield SandboxAddress(**json.loads(process.stdout.readline()))
        finally:
            process.send_signal(ended_by)
            rest = process.communicate()
        assert (process.returncode, rest) == (0, ("", ""))


def test_standalone_sandbox_serves_with_switches_faults_and_log(tmp_path: Path) -> None:
    """One line of JSON is enough to send; switches, faults and the log come from the command line."""
    log = tmp_path / "log.jsonl"
    options = ["--log", str(log), "--switch", "send_answer=observed", "--fault", "429=7"]
    with running("--port", "0", *options) as address, Caller(address) as caller:
        limited, sent = caller.send(), caller.send()
    assert (limited.headers["Retry-After"], "queued" in sent.json()) == ("7", True)
    assert [json.loads(line)["status"] for line in log.read_text().splitlines()] == [429, 200]


def test_an_interrupt_ends_it_too_and_credentials_can_be_given(tmp_path: Path) -> None:
    """The line that one run printed is the credentials file of another; Ctrl+C ends it with 0 as well."""
    address = SandboxAddress("", "7d0f3f0a-3f5e-4f0e-8a53-0d9f6f1c2b11", "made0up0key0made0up0key0made0up0")
    given = tmp_path / "credentials.json"
    given.write_text(json.dumps({"secret_id": address.secret_id, "secret_key": address.secret_key}))
    options = ["--credentials", str(given), "--seed-data", "edge"]
    with running(*options, ended_by=signal.SIGINT) as told, Caller(told) as caller:
        assert (told.secret_id, told.secret_key) == (address.secret_id, address.secret_key)
        assert len(caller.request("GET", "/v1/inboxes").json()) == 7


def test_a_large_team_can_be_asked_for() -> None:
    """So many contacts are made up besides those of the data."""
    with running("--contacts", "1000", "--seed-data", "empty") as told, Caller(told) as caller:
        assert caller.request("POST", "/v1/contacts/count", described=False).json() == "1000"


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["--switch", "error_body=xml"], 1, "The switch error_body is one of json, text, empty, html"),
        (["--fault", "nothing"], 1, "There is no fault 'nothing'"),
        (["--seed-data", "missing.json"], 1, "missing.json"),
        (["--credentials", "missing.json"], 1, "missing.json"),
        (["--switch", "error_body"], 2, "is not NAME=VALUE"),
        (["--port", "many"], 2, "--port"),
        (["--contacts", "-1"], 2, "--contacts"),
    ],
)
def test_invalid_options_exit_with_a_sentence(options: list[str], code: int, said: str) -> None:
    """A sentence on standard error, no traceback, and nothing on standard output."""
    done = subprocess.run([*PROGRAM, *options], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr
