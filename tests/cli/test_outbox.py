"""``heydesk outbox``: seen by people and programs, through pipes that break and disks that are full."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.cli_driver import CHECKOUT, HEYDESK, KIM, LEE, SEND, Person, Said
from tests.cli.sandbox_server import Server
from tests.real.standalone import StandaloneSandbox
from tests.secret_service import SecretService

TEXT = "Grüße\nan alle 👋 " + "x" * 60


@pytest.fixture(scope="module")
def busy_home(
    office: tuple[StandaloneSandbox, Path], secret_service: SecretService, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The HOME of somebody with one message that went and two notes that wait."""
    sandbox, home = office
    person = Person(tmp_path_factory.mktemp("busy"), secret_service.env, template=home)
    Server(sandbox)  # which ends what another test has set
    assert person.run(*SEND, "--to", KIM, "--text", TEXT).code == 0
    assert person.run(*SEND, "--to", KIM, "--to", LEE, "--text", "Later", "--private", "--wait", "0").code == 3
    return person.home


@pytest.fixture
def busy(busy_home: Path, server: Server, secret_service: SecretService, tmp_path: Path) -> Person:
    """That person, anew for each test."""
    return Person(tmp_path, secret_service.env, template=busy_home).renew_ids()


def test_list_and_show(busy: Person, server: Server) -> None:
    """The newest Send first, its messages in order; and one message's whole story."""
    lines = busy.run("outbox").out.splitlines()
    assert lines == [
        "2  waiting  note to (650) 555-0103  Later",
        "3  waiting  note to (650) 555-0104  Later",
        "1  accepted  (650) 555-0103  Grüße an alle 👋 xxxxxxxxxxxxxxxxxxxxxxx…",
    ]
    said = busy.run("outbox", "list", "--json")
    assert [entry["id"] for entry in said.objects] == [2, 3, 1]
    assert busy.run("outbox", "--json", "list") == busy.run("outbox", "--json") == said
    [(state, request_id), *_] = busy.entries("state, request_id")
    assert state == "accepted"
    shown = busy.run("outbox", "show", "1").out
    for words in (
        "from Front desk, as Ana Ruiz, account Marina",
        f"  status 200  X-Request-Id {request_id}\n",
        '  "phone_number": "16505550103",\n',
    ):
        assert words in shown
    [data] = busy.run("outbox", "show", "1", "--json").objects
    assert [line["sentence"] for line in data["story"]] == [
        f"Heymarket accepted this text (message {data['message_id']})."
    ]
    assert data["text"] == json.loads(data["body"])["text"] == TEXT


def test_waiting_entries_can_be_retried_discarded_or_delivered(busy: Person, server: Server) -> None:
    """To retry what only waits is to send it now; delivering again finds nothing left."""
    said = busy.run("outbox", "retry", "2")
    assert (said.code, said.out) == (0, "2  added  note to (650) 555-0103  Later\n")
    assert busy.entries("state")[2] == ("queued",)
    assert busy.run("outbox", "discard", "3").code == 0
    assert busy.run("outbox", "deliver") == Said(0, "", "")
    assert len(server.requests()) == 1


def test_ids_that_are_not_there(busy: Person) -> None:
    """Code 2, and the way to those that are."""
    for said in busy.run_all(*(("outbox", verb, "77") for verb in ("show", "retry", "discard"))):
        assert (said.code, said.out) == (2, "")
        assert "There is no text 77 in the outbox. `heydesk outbox` lists them." in said.err


def in_a_shell(person: Person, line: str) -> tuple[str, str]:
    """What a line of a script puts out, with HEYDESK for the program."""
    shell = subprocess.run(
        ["bash", "-c", line],
        env={**person.env, "HEYDESK": " ".join(map(str, HEYDESK))},
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    return shell.stdout, shell.stderr


def test_output_that_goes_nowhere_is_quiet(busy: Person) -> None:
    """A reader that leaves early, and descriptors that are closed: no noise, and the code stays."""
    assert in_a_shell(busy, "$HEYDESK outbox | head -1; echo ${PIPESTATUS[0]}")[0].endswith("Later\n0\n")
    assert in_a_shell(busy, "$HEYDESK outbox | true; echo ${PIPESTATUS[0]}") == ("0\n", "")
    assert in_a_shell(busy, "$HEYDESK outbox >&- <&-; echo $?") == ("0\n", "")
    assert in_a_shell(busy, "$HEYDESK outbox show 77 2>&-; echo $?") == ("2\n", "")


def test_output_that_can_not_be_written_does_not_hide_what_became_of_a_message(busy: Person, server: Server) -> None:
    """A list that is lost is a failure; a message that went has gone, whatever becomes of the line about it."""
    assert in_a_shell(busy, "$HEYDESK outbox >/dev/full; echo $?") == (
        "1\n",
        "heydesk: can't write the output: No space left on device\n",
    )
    out, err = in_a_shell(busy, "$HEYDESK outbox deliver >/dev/full; echo $?")
    assert (out, err.count("\n")) == ("0\n", 1)
    assert len(server.kept()) == 2


def test_a_terminal_without_unicode_gets_escapes(busy: Person) -> None:
    """No crash after a send for want of a letter."""
    said = busy.run("outbox", PYTHONIOENCODING="ascii:strict")
    assert said.code == 0
    assert "Gr\\xfc\\xdfe an alle \\U0001f44b" in said.out
    assert busy.run("outbox", "--json", PYTHONIOENCODING="ascii:strict").objects[2]["text"].startswith("Grüße")
