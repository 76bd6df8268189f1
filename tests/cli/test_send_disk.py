"""Disks and files that fail: a clear sentence, code 1, and nothing half done."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
from contextlib import closing

from tests.cli.cli_driver import CHECKOUT, HEYDESK, KIM, SEND, Person
from tests.cli.sandbox_server import Server
from tests.real.background import until

HELLO = (*SEND, "--to", KIM, "--text", "Hello")


def test_a_damaged_or_newer_outbox_is_left_as_it_is(person: Person, server: Server) -> None:
    """It is said what to do, and not a byte of the file changes."""
    with closing(sqlite3.connect(person.database)) as connection:
        connection.execute("PRAGMA user_version = 99")
    newer = person.database.read_bytes()
    damaged = b"This is no database. " * 400
    half = newer[:6000] + b"\0" * 4000 + newer[10_000:]
    for content, words in ((newer, "by a newer HeyDesk"), (damaged, "is damaged"), (half, "HeyDesk")):
        person.database.write_bytes(content)
        for said in person.run_all(("outbox",), HELLO):
            assert (said.code, said.out) == (1, "")
            assert words in said.err
            assert "HeyDesk hasn't changed it" in said.err
        assert person.database.read_bytes() == content
    assert server.requests(None) == []


def test_a_place_that_can_not_be_written(person: Person) -> None:
    """A folder that can't be made is named."""
    said = person.run("outbox", XDG_DATA_HOME="/proc/nowhere")
    assert (said.code, said.out) == (1, "")
    assert "HeyDesk can't write to /proc/nowhere/heydesk" in said.err


def test_a_log_that_can_not_be_written_is_no_reason_not_to_send(person: Person, server: Server) -> None:
    """Nor a reason to fill the terminal."""
    log = person.home / ".local" / "state" / "heydesk" / "heydesk.log"
    log.unlink()
    log.mkdir()
    server.fault("500@/v1/team")
    said = person.run(*HELLO)
    assert (said.code, said.out) == (0, "1  accepted  (650) 555-0103  Hello\n")
    assert said.err.count("\n") == 1


def test_a_disk_that_takes_no_more_sends_nothing(person: Person, server: Server) -> None:
    """The row can't be written, so nothing leaves: a refusal that a script may repeat."""
    limited = f'ulimit -f 1; exec {" ".join(map(str, HEYDESK))} "$@"'
    answer = subprocess.run(
        ["bash", "-c", limited, "heydesk", *HELLO],
        env=person.env,
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr.startswith("heydesk: ")
    assert "Traceback" not in answer.stderr
    assert server.requests() == []
    assert person.entries() == []


def test_an_outbox_that_breaks_in_flight_is_no_refusal(person: Person, server: Server) -> None:
    """The message has gone, and nothing can be read any more: in doubt, so that no script sends it again."""
    server.fault("late=1")
    process = person.start(*HELLO)
    server.wait_for_sends(1)
    person.meanwhile("ALTER TABLE entry RENAME TO elsewhere")
    said = person.end_of(process)
    assert (said.code, said.out) == (4, "")
    assert "can't be read right now" in said.err
    assert "othing was sent" not in said.err


def test_a_disk_that_fails_in_flight_is_waited_for(person: Person, server: Server) -> None:
    """The answer is kept in memory until it can be written down; it is never sent again for that."""
    server.fault("late=1")
    process = person.start(*HELLO)
    server.wait_for_sends(1)
    _, most = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (8192, most))  # room for the log, none for the outbox
    log = person.home / ".local" / "state" / "heydesk" / "heydesk.log"
    until(lambda: b"a step can't be saved" in log.read_bytes(), "a save to fail")
    assert person.entries("state") == [("sending",)]
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (most, most))
    said = person.end_of(process)
    assert (said.code, said.out) == (0, "1  accepted  (650) 555-0103  Hello\n")
    assert len(server.requests()) == len(server.kept()) == 1
