"""``heydesk account``: connected after a check, listed, forgotten; and what is wrong is told with nothing kept."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from pathlib import Path

import pytest
import trustme

from tests.cli.cli_driver import KIM, SEND, Person, connecting
from tests.cli.sandbox_server import Server
from tests.real.standalone import StandaloneSandbox
from tests.secret_service import SecretService


def in_keyring(service: SecretService, secret_id: str) -> str:
    """The key that the keyring holds under this Secret ID, as any other program sees it."""
    command = ["secret-tool", "lookup", "service", "HeyDesk", "username", secret_id]
    return subprocess.run(command, env=service.env, capture_output=True, text=True, check=False).stdout


def test_an_account_comes_and_goes(newcomer: Person, bank: StandaloneSandbox, secret_service: SecretService) -> None:
    """The key from standard input, newline and all, is checked and kept; forgetting takes rows and key along."""
    said = newcomer.run(*connecting(bank, "Harbor"), typed=f"{bank.secret_key}\r\n")
    assert (said.code, said.err) == (0, "")
    assert said.out == "Connected. The key is kept in the desktop's keyring (Secret Service).\n"
    assert in_keyring(secret_service, bank.secret_id) == bank.secret_key
    assert newcomer.run("account", "list").out == f"Harbor  {bank.secret_id}  {bank.base_url}\n"
    [account] = newcomer.run("account", "list", "--json").objects
    assert account == {
        "id": 1,
        "name": "Harbor",
        "secret_id": bank.secret_id,
        "base_url": bank.base_url,
        "trusts_local_id": False,
    }
    assert newcomer.run(*SEND, "--to", KIM, "--text", "Nevermore", "--wait", "0").code == 3
    said = newcomer.run("account", "remove", "HARBOR")
    assert (said.code, said.out) == (0, "Removed “Harbor”: its key, its texts and its drafts.\n")
    assert "Texts that weren't sent or weren't confirmed: 1." in said.err
    assert in_keyring(secret_service, bank.secret_id) == ""
    assert newcomer.run("account", "list").out == newcomer.run("outbox").out == ""
    assert not any(b"Nevermore" in path.read_bytes() for path in newcomer.data.rglob("*") if path.is_file())
    said = newcomer.run("account", "remove", "Harbor")
    assert (said.code, said.out) == (2, "")
    assert "no account named “Harbor”" in said.err


def test_one_profile_forgets_its_own_key_alone(
    newcomer: Person, bank: StandaloneSandbox, secret_service: SecretService
) -> None:
    """Two profiles with one account: what one forgets, the other still sends with."""
    desk = ("--profile", "desk")
    connect = connecting(bank, "Harbor")
    typed = (bank.secret_key, bank.secret_key)
    assert [said.code for said in newcomer.run_all(connect, (*connect, *desk), typed=typed)] == [0, 0]
    assert newcomer.run("account", "remove", "Harbor").code == 0
    assert in_keyring(secret_service, bank.secret_id) == ""
    assert newcomer.run("inboxes", *desk).code == 0
    assert newcomer.run("account", "remove", "Harbor", *desk).code == 0
    assert in_keyring(secret_service, f"{bank.secret_id} (profile desk)") == ""


def test_refused_credentials_are_explained_and_not_stored(
    newcomer: Person, bank: StandaloneSandbox, secret_service: SecretService
) -> None:
    """A wrong key, a garbled one, none, no text at all, an address that can't be used: each has its sentence."""
    there, key = connecting(bank), bank.secret_key
    elsewhere, wrong = there[:-1], key[:-1] + ("1" if key.endswith("0") else "0")
    cases: list[tuple[tuple[str, ...], str | bytes, int, str]] = [
        (there, wrong, 1, "didn't accept this Secret ID and Secret Key"),
        (there, f"{key[:9]} {key[9:]}", 1, "The Secret Key has spaces"),
        (there, f"{key}\n{key}", 1, "The Secret Key has spaces"),
        (there, "\n", 2, "Standard input had no Secret Key"),
        (there, b"\xff\xfe", 2, "isn't valid UTF-8 (at byte 1), so HeyDesk can't read the Secret Key"),
        (there, "k" * 20_000, 2, "too long for the Secret Key"),
        ((*elsewhere, "http://10.0.0.1"), key, 1, "isn't a valid server address"),
        ((*elsewhere, "http://127.0.0.1:9"), key, 1, "Couldn't reach Heymarket (nobody answers"),
        ((*there, "--name", " "), key, 1, "Enter a name for this account"),
        ((*there, "--secret-id", "a b"), key, 1, "The Secret ID has spaces"),
    ]
    answers = newcomer.run_all(*(case[0] for case in cases), typed=[case[1] for case in cases])
    for (_, _, code, words), said in zip(cases, answers, strict=True):
        assert (words, said.code, said.out) == (words, code, "")
        assert words in said.err
        assert key not in said.err
    assert newcomer.run("account", "list").out == ""
    assert in_keyring(secret_service, bank.secret_id) == ""


def test_a_second_account_needs_its_own_secret_id_and_name(person: Person, server: Server) -> None:
    """The same Secret ID would share one place in the keyring; the same name could not be told apart."""
    sandbox = server.sandbox
    said = person.run(*connecting(sandbox, "Other"), typed=sandbox.secret_key)
    assert (said.code, said.out) == (1, "")
    assert "“Marina” already uses this Secret ID" in said.err
    said = person.run(*connecting(sandbox, "MARINA"), "--secret-id", "another", typed=sandbox.secret_key)
    assert (said.code, said.out) == (1, "")
    assert "already have an account named “Marina”" in said.err
    assert len(person.run("account", "list").out.splitlines()) == 1
    assert person.run(*SEND, "--to", KIM, "--text", "Hi").code == 0


def test_a_wrong_clock_is_said_and_does_not_stop_it(person: Person, server: Server) -> None:
    """The server's clock counts; a key is not blamed for it, and a text goes all the same."""
    server.turn(clock_offset=-4000)
    said = person.run(*SEND, "--to", KIM, "--text", "Hi")
    assert said.code == 0
    assert said.err.count("This computer's clock is 67 minutes fast. HeyDesk uses Heymarket's time instead.") == 1
    sandbox = server.sandbox
    profile = ("--profile", "next")
    said = person.run(*profile, *connecting(sandbox), typed=sandbox.secret_key)
    assert said.code == 0
    assert "67 minutes fast" in said.err
    said = person.run(*profile, *connecting(sandbox, "Other"), "--secret-id", "another", typed=sandbox.secret_key)
    assert said.code == 1
    assert "This computer's clock is wrong, but that isn't the cause" in said.err


def test_a_line_that_can_not_be_trusted(newcomer: Person, tmp_path: Path) -> None:
    """A certificate that this computer does not know: nothing is sent, and the sentence says why."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            caller, _ = listener.accept()
            with caller, pytest.raises(ssl.SSLError):
                context.wrap_socket(caller, server_side=True)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        address = f"https://127.0.0.1:{listener.getsockname()[1]}"
        command = ("account", "add", "--name", "A", "--secret-id", "b", "--base-url", address)
        said = newcomer.run(*command, typed="MadeUpKey")
        thread.join(10)
    assert (said.code, said.out) == (1, "")
    assert "The connection to Heymarket isn't secure" in said.err
