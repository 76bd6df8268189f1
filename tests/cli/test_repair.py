"""`heydesk repair`: what can be read goes on, what can't is said, and nobody else has the file meanwhile."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from heydesk.system.locks import WindowLock
from tests.cli.cli_driver import KIM, SEND, Person
from tests.cli.sandbox_server import Server

HELLO = (*SEND, "--to", KIM, "--text", "Hello")


def test_a_damaged_outbox_is_repaired_and_sends_again(person: Person, server: Server) -> None:
    """It is said how, with code 1; afterwards all goes on, and what had gone does not go again."""
    assert person.run(*HELLO, "--local-id", "once").code == 0
    whole = person.database.read_bytes()
    person.database.write_bytes(b"\xa5" * 100 + whole[100:])
    said = person.run("outbox")
    assert said.code == 1
    assert "is damaged" in said.err
    assert "`heydesk repair`" in said.err
    done = person.run("repair", "--json")
    assert (done.code, done.objects[0]["texts"], done.objects[0]["lost"]) == (0, 1, [])
    assert (person.data / "damaged").is_dir()
    assert person.run("outbox").out.startswith("1  accepted")
    assert person.run(*HELLO, "--local-id", "once").code == 0
    assert len(server.requests("/v1/message/send")) == 1


def test_what_can_not_be_read_is_listed(person: Person, server: Server) -> None:
    """On standard error, a line each; the command has done what it could."""
    person.run(*HELLO)
    with closing(sqlite3.connect(person.database)) as file:
        file.execute("UPDATE entry SET message = '{'")
        file.commit()
    assert person.run("outbox").code == 1
    done = person.run("repair")
    assert done.code == 0
    assert done.out.startswith("texts recovered: 0")
    assert "couldn't be read: Text 1 to (650) 555-0103" in done.err


def test_an_open_window_keeps_the_file(person: Person) -> None:
    """Nothing is changed under it."""
    lock = WindowLock(person.data / "window.lock")
    assert lock.acquire()
    try:
        said = person.run("repair")
    finally:
        lock.release()
    assert said.code == 1
    assert "Close every HeyDesk window" in said.err
