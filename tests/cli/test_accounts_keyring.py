"""Keyrings that can't be used: each has its sentence and code 1, and nothing is stored or sent."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.cli.cli_driver import KIM, SEND, Person, connecting
from tests.cli.sandbox_server import Server
from tests.secret_service import SecretService, private_secret_service

HELLO = (*SEND, "--to", KIM, "--text", "Hello")

PLAIN_TEXT = '''
"""A keyring of the kind that keeps keys in a file, as anybody may have installed one."""
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    priority = 9

    def get_password(self, service, username):
        return "MadeUpKey"

    def set_password(self, service, username, password):
        open("/dev/null", "w").write(password)
'''


def refused(person: Person, server: Server, words: str, **env: str) -> None:
    """Both a send and a new account end with this sentence, and leave nothing behind."""
    sandbox = server.sandbox
    commands = (HELLO, (*connecting(sandbox, "B"), "--profile", "b"))
    for said in person.run_all(*commands, typed=("", sandbox.secret_key), **env):
        assert (said.code, said.out) == (1, "")
        assert words in said.err
    assert person.entries() == []
    assert server.requests() == []


def test_the_null_backend_is_refused_by_name(person: Person, server: Server) -> None:
    """It swallows every key in silence."""
    refused(person, server, "keyring.backends.null.Keyring", PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")


def test_a_plain_text_backend_is_refused_by_name(person: Person, server: Server, tmp_path: Path) -> None:
    """It keeps keys where anybody reads them."""
    (tmp_path / "drawer.py").write_text(PLAIN_TEXT, encoding="utf-8")
    name = "drawer.PlaintextKeyring"
    refused(person, server, name, PYTHON_KEYRING_BACKEND=name, PYTHONPATH=str(tmp_path))


def test_no_keyring_says_what_to_install(person: Person, server: Server) -> None:
    """No bus, so no keyring: as in a bare container."""
    refused(person, server, "GNOME Keyring", DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent/bus")


def test_a_frozen_keyring_costs_its_time_limit(person: Person, server: Server, secret_service: SecretService) -> None:
    """A keyring that never answers, for a script that does not wait a minute for it."""
    with secret_service.frozen():
        refused(person, server, "The system keyring didn't answer in 1 second.", HEYDESK_KEYRING_LIMIT="1")


def test_a_locked_keyring_says_so(person: Person, server: Server) -> None:
    """Nobody is there to unlock it. Forgetting keeps the account then: its key would be left behind."""
    with private_secret_service() as service:
        sandbox = server.sandbox
        subprocess.run(
            ["secret-tool", "store", "--label", "x", "service", "HeyDesk", "username", sandbox.secret_id],
            input=sandbox.secret_key.encode(),
            env=service.env,
            check=True,
        )
        service.lock()
        bus = service.env["DBUS_SESSION_BUS_ADDRESS"]
        refused(person, server, "The system keyring is locked", DBUS_SESSION_BUS_ADDRESS=bus)
        said = person.run("account", "remove", "Marina", DBUS_SESSION_BUS_ADDRESS=bus)
        assert (said.code, said.out) == (1, "")
        assert "“Marina” wasn't removed" in said.err
    assert "Marina" in person.run("account", "list").out


def test_a_key_that_is_gone_is_told_and_lists_need_none(person: Person, server: Server) -> None:
    """An open keyring without the key; what needs no key works all the same."""
    with private_secret_service() as service:
        bus = service.env["DBUS_SESSION_BUS_ADDRESS"]
        said = person.run(*HELLO, DBUS_SESSION_BUS_ADDRESS=bus)
        assert (said.code, said.out) == (1, "")
        assert "The key for “Marina” is no longer on this computer" in said.err
        lists = (("outbox",), ("account", "list"), (*HELLO, "--dry-run"))
        assert [said.code for said in person.run_all(*lists, DBUS_SESSION_BUS_ADDRESS=bus)] == [0, 0, 0]
    assert server.requests() == []
