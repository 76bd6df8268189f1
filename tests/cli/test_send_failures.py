"""Bad weather at the service: each answer leaves the outbox in the right state, with a sentence and its code."""

from __future__ import annotations

import pytest

from tests.cli.cli_driver import KIM, SEND, Person
from tests.cli.sandbox_server import Server
from tests.real.background import until

REFUSALS = {
    "400": "Heymarket refused this (400): {words}",
    "403": "Heymarket refused this (403): {words}",
    "404": "Heymarket refused this (404): {words}",
    "409": "Heymarket refused this (409): {words}",
}
WORDS = {"json": "A scripted", "text": "A scripted", "html": "40", "empty": "no words"}
DOUBTS = {
    "500": "Heymarket had a problem (500)",
    "408": "Heymarket had a problem (408)",
    "302=https://127.0.0.1:1/x": "Heymarket's answer was a redirect (302), which confirms nothing",
    "not-json": "Heymarket's answer couldn't be read (it is not JSON)",
    "html": "Heymarket's answer couldn't be read (it is not JSON)",
    "empty": "Heymarket's answer couldn't be read (it is empty)",
    "no-id": "Heymarket's answer couldn't be read (it has no message id)",
    "junk-gzip": "Heymarket's answer couldn't be read (its compression is broken)",
    "drop-before-reading": "We couldn't confirm that this text was sent: the connection dropped",
    "half-answer": "We couldn't confirm that this text was sent: the connection dropped",
}


def to_each(count: int) -> list[str]:
    """So many recipients, each alone."""
    return [word for number in range(count) for word in ("--to", f"650 555 01{number:02}")]


def by_fault(server: Server, entries: list[dict[str, object]]) -> dict[str, dict[str, object]]:
    """The entries by the fault that each of them met."""
    met = {request["body"]["local_id"]: request["fault"] for request in server.requests() if request["body"]}
    return {met.get(entry["local_id"], "drop-before-reading*1@").partition("*")[0]: entry for entry in entries}


@pytest.mark.parametrize("body", WORDS)
def test_refused_send_exits_with_1_and_is_not_retried(person: Person, server: Server, body: str) -> None:
    """4xx with any body: code 1, the server's words or none, and no second try."""
    server.turn(error_body=body)
    server.fault(*REFUSALS)
    said = person.run(*SEND, *to_each(len(REFUSALS)), "--text", "Hi", "--json")
    assert said.code == 1
    entries = by_fault(server, said.objects)
    for fault, sentence in REFUSALS.items():
        entry = entries[fault]
        assert (entry["state"], entry["ask"], entry["may_go_twice"]) == ("needs_you", "refused", False)
        assert str(entry["reason"]).startswith(sentence.format(words=WORDS[body]))
        assert entry["request_id"]
    assert "It's still in the outbox" in said.err
    assert (len(server.requests()), server.kept()) == (len(REFUSALS), [])


def test_unclear_answer_exits_with_4_and_is_not_resent(person: Person, server: Server) -> None:
    """3xx, 5xx, answers that can't be read, lines that broke: code 4, and nothing is sent a second time."""
    server.turn(history_lag=1000)
    server.fault(*DOUBTS)
    said = person.run(*SEND, *to_each(len(DOUBTS)), "--text", "Hi", "--wait", "1")
    assert said.code == 4
    assert "It may have arrived, so don't send it again yet" in said.err
    uncertain = [("uncertain", None, None, 1)] * len(DOUBTS)
    until(lambda: person.run("outbox", "deliver", "--wait", "0.2").code == 4 and person.entries() == uncertain, "all")
    entries = by_fault(server, person.run("outbox", "--json").objects)
    for fault, sentence in DOUBTS.items():
        assert str(entries[fault]["reason"]).startswith(sentence)
        assert entries[fault]["may_go_twice"]
    assert len(server.requests()) == len(DOUBTS)


def test_send_with_lost_answer_is_found_in_history(person: Person, server: Server) -> None:
    """The answer was lost, history shows the message: code 0, with the service's own ids."""
    server.fault("accept-then-drop", "kept-500")
    said = person.run(*SEND, *to_each(2), "--text", "Hi", "--json")
    assert (said.code, said.err) == (0, "")
    assert {entry["message_id"] for entry in said.objects} == {message["id"] for message in server.kept()}
    assert len(server.requests()) == len(server.kept()) == 2


def test_a_repeated_local_id_is_a_doubt_and_no_refusal(person: Person, server: Server) -> None:
    """The service says that it has this message; nobody knows whether it is this very one."""
    server.turn(repeated_local_id="refusal", history_lag=1000)
    command = (*SEND, "--to", KIM, "--text", "Hi", "--local-id", "known-to-it", "--wait", "0.2")
    assert person.run(*command).code == 0
    person.meanwhile("UPDATE entry SET state = 'queued', receipt = NULL, due_at = created_at, version = 9")
    said = person.run("outbox", "deliver", "--wait", "0.2")
    assert said.code == 4
    assert "already has this text" in said.out
    assert len(server.kept()) == 1


def test_slow_down_waits_and_then_goes(person: Person, server: Server) -> None:
    """429 with and without Retry-After: the same message goes later, by itself."""
    server.fault("429", "429=1")
    said = person.run(*SEND, "--to", KIM, "--text", "Hi", "--json")
    assert (said.code, said.err) == (0, "")
    assert len({request["body"]["local_id"] for request in server.requests()}) == 1
    assert (len(server.requests()), len(server.kept())) == (3, 1)
    server.fault("429=3600")
    said = person.run(*SEND, "--to", KIM, "--text", "Later", "--wait", "0.5")
    assert said.code == 3
    assert said.out.startswith("2  waiting (Heymarket asked us to slow down.")
    assert person.entries()[1] == ("queued", None, "throttle", 0)


def test_a_refused_token_is_signed_afresh_once(person: Person, server: Server) -> None:
    """One 401 is weather; two in a row are the key's fault: it waits, nothing is lost, and it says so."""
    server.fault("401")
    assert person.run(*SEND, "--to", KIM, "--text", "Hi").code == 0
    assert (len(server.requests()), len(server.kept())) == (2, 1)
    server.fault("401*2")
    said = person.run(*SEND, "--to", KIM, "--text", "Later")
    assert said.code == 3
    assert "didn't accept this account's key" in said.out
    assert person.entries()[1] == ("queued", None, "account", 0)
    assert person.run("outbox", "deliver").code == 0
    assert [message["text"] for message in server.kept()] == ["Hi", "Later"]


def test_an_inbox_list_that_fails_is_not_the_end(person: Person, server: Server) -> None:
    """Inboxes as last seen serve as well."""
    server.fault("500@/v1/inboxes")
    said = person.run(*SEND, "--to", KIM, "--text", "Hi")
    assert (said.code, "Inboxes and members are as last seen." in said.err) == (0, True)
