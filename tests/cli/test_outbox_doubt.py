"""What nobody knows: whether a text arrived. It is looked up, and never sent again without a person's word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.cli_driver import KIM, LEE, SEND, Person, Said
from tests.cli.sandbox_server import Server
from tests.real.standalone import StandaloneSandbox
from tests.secret_service import SecretService

THREE_LOOKS = "UPDATE entry SET looks = 2, due_at = created_at WHERE state = 'uncertain'"
"""As if two look-ups had been in vain and the third were due."""


@pytest.fixture(scope="module")
def doubtful_home(
    office: tuple[StandaloneSandbox, Path], secret_service: SecretService, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The HOME of somebody whose message is in doubt, though it has never arrived."""
    sandbox, home = office
    person = Person(tmp_path_factory.mktemp("doubtful"), secret_service.env, template=home)
    Server(sandbox).fault("drop-before-reading")
    assert person.run(*SEND, "--to", KIM, "--text", "Hi", "--wait", "0.2").code == 4
    return person.home


@pytest.fixture
def doubtful(doubtful_home: Path, server: Server, secret_service: SecretService, tmp_path: Path) -> Person:
    """That person, anew for each test."""
    return Person(tmp_path, secret_service.env, template=doubtful_home).renew_ids()


def test_while_it_is_looked_up_nothing_can_be_done(doubtful: Person, server: Server) -> None:
    """Neither sent again nor thrown away: first it is looked up, and the sentence says how."""
    verbs = ("retry", "1"), ("retry", "1", "--may-go-twice"), ("discard", "1")
    for said in doubtful.run_all(*(("outbox", *verb) for verb in verbs)):
        assert (said.code, said.out[:11]) == (1, "1  in doubt")
        assert "HeyDesk is still checking: `heydesk outbox deliver` checks now. Nothing was changed." in said.err
    assert doubtful.entries() == [("uncertain", None, None, 1)]
    assert server.requests() == []


def test_not_found_is_no_proof_so_a_person_must_say_that_it_may_go_twice(doubtful: Person, server: Server) -> None:
    """After the last look it asks. It goes again only by --may-go-twice, under the same local_id."""
    doubtful.meanwhile(THREE_LOOKS)
    said = doubtful.run("outbox", "deliver")
    assert (said.code, said.out[:33]) == (4, "1  not confirmed, needs attention")
    assert "`heydesk outbox retry ID --may-go-twice`" in said.err
    assert doubtful.entries() == [("needs_you", "in_doubt", None, 1)]
    said = doubtful.run("outbox", "retry", "1")
    assert (said.code, said.out) == (1, "")
    assert "they may get it twice. If you're sure, add --may-go-twice." in said.err
    assert server.kept() == []
    said = doubtful.run("outbox", "retry", "1", "--may-go-twice", "--json")
    assert (said.code, said.objects[0]["state"], said.err) == (0, "accepted", "")
    [message] = server.kept()
    assert message["local_id"] == said.objects[0]["local_id"]


def test_a_doubt_can_be_closed(doubtful: Person, server: Server) -> None:
    """Thrown away, it is out of the way; `deliver` then finds nothing, and says nothing."""
    doubtful.meanwhile(THREE_LOOKS)
    assert doubtful.run("outbox", "deliver").code == 4
    said = doubtful.run("outbox", "deliver")
    assert (said.code, said.out) == (0, "")
    assert "Texts that need attention: 1." in said.err
    assert doubtful.run("outbox", "discard", "1").out == "1  discarded  (650) 555-0103  Hi\n"
    assert doubtful.run("outbox", "deliver") == Said(0, "", "")
    assert server.requests() == []


def test_a_refusal_can_be_sent_again_or_thrown_away(person: Person, server: Server) -> None:
    """It did not arrive, so no word about twice is needed; what has ended has nothing to retry."""
    server.fault("400", "400")
    assert person.run(*SEND, "--to", KIM, "--to", LEE, "--text", "Hi").code == 1
    said = person.run("outbox", "retry", "1")
    assert (said.code, said.out) == (0, "1  accepted  (650) 555-0103  Hi\n")
    for verb, words in (("retry", "There is nothing to send again."), ("discard", "There is nothing to discard.")):
        said = person.run("outbox", verb, "1")
        assert (said.code, words in said.err) == (1, True)
    assert person.run("outbox", "discard", "2").code == 0
    assert len(server.requests()) == 3


def test_entry_that_waited_too_long_is_not_delivered_without_retry(person: Person, server: Server) -> None:
    """Friday's text does not go on Monday by itself; it is still waiting, so the code is 3."""
    assert person.run(*SEND, "--to", KIM, "--text", "Friday", "--wait", "0").code == 3
    person.meanwhile("UPDATE entry SET go_at = go_at - 7200000000")
    said = person.run("outbox", "deliver")
    assert (said.code, said.out) == (3, "1  waited too long, needs attention  (650) 555-0103  Friday\n")
    assert "It waited too long to be sent automatically" in said.err
    assert server.requests() == []
    assert person.run("outbox", "retry", "1").code == 0
    assert len(server.kept()) == 1
