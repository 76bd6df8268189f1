"""``heydesk doctor``: what it prints and how it ends."""

from __future__ import annotations

from tests.cli.cli_driver import KIM, SEND, Person
from tests.cli.sandbox_server import Server


def test_the_doctor_finds_nothing_wrong(person: Person, server: Server) -> None:
    """Code 0, the same for a person and a program, nobody named, and no text sent although one waits."""
    assert person.run(*SEND, "--to", KIM, "--text", "Nevermore", "--wait", "0").code == 3
    said, read = person.run_all(("doctor",), ("doctor", "--json"))
    assert (said.code, read.code) == (0, 0)
    assert "Signed in: yes, with" in said.out
    assert "Backend: keyring.backends.SecretService.Keyring" in said.out
    assert next(each["section"] for each in read.objects) == "Program"
    for word in ("Marina", "555", "Nevermore", server.sandbox.secret_key):
        assert word not in said.out + said.err + read.out
    assert all(request["method"] == "GET" for request in server.requests())


def test_the_doctor_finds_what_is_wrong(person: Person) -> None:
    """Code 1: a keyring that is refused, and an outbox that can't be opened."""
    said = person.run("doctor", PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert said.code == 1
    assert "! State: HeyDesk doesn't keep keys in keyring.backends.null.Keyring" in said.out
    person.database.write_bytes(b"this is no database, and long enough to be looked at as one")
    said = person.run("doctor")
    assert said.code == 1
    assert "heydesk.sqlite3 is damaged" in said.out
