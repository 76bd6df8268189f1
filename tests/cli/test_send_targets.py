"""Every other way to say whom and what: a conversation, a list, a template, a survey, and who is answerable."""

from __future__ import annotations

from tests.cli.cli_driver import KIM, SEND, Person
from tests.cli.sandbox_server import Server

RECALL = ("--list", "501", "--expect-count", "3")
"""The demo data's list “Six-month recall”, with the three people on it."""


def test_a_list_whose_count_is_right_is_one_broadcast(person: Person, server: Server) -> None:
    """One request with one id for all on the list; the outbox knows the list by its name."""
    said = person.run(*SEND, *RECALL, "--text", "Time for a check-up!", "--local-id", "recall-1")
    assert (said.code, said.err) == (0, "")
    assert said.out == "1  accepted  list “Six-month recall”  Time for a check-up!\n"
    [request] = server.requests()
    assert request["body"] == {
        "inbox_id": 41,
        "creator_id": 7,
        "list_id": 501,
        "text": "Time for a check-up!",
        "local_id": "recall-1",
    }
    assert request["warnings"] == []
    [entry] = person.run("outbox", "--json").objects
    assert (entry["list_id"], entry["list_name"], entry["people"]) == (501, "Six-month recall", 3)


def test_wrong_list_count_exits_with_1_and_sends_nothing(person: Person, server: Server) -> None:
    """Code 1, with both numbers; nothing was posted and nothing waits in the outbox."""
    said = person.run(*SEND, "--list", "501", "--expect-count", "30", "--text", "Hi")
    assert (said.code, said.out) == (1, "")
    assert "3 people are on “Six-month recall”, and --expect-count says 30" in said.err
    assert server.requests() == []
    assert person.entries() == []


def test_a_count_that_can_not_be_read_texts_nobody(person: Person, server: Server) -> None:
    """No right to read lists, no such list, a list that names nobody, a service that is down: each is said."""
    cases = [
        ({"lists": "denied"}, (), "can't read how many people are on the list"),
        (
            {"lists": "readable", "list_members": "hidden"},
            (),
            "doesn't say how many people are on “Six-month recall”",
        ),
        ({"list_members": "shown"}, ("500*2@/v1/list/501",), "the list couldn't be read"),
    ]
    for switches, faults, words in cases:
        server.turn(**switches)
        server.fault(*faults)
        said = person.run(*SEND, *RECALL, "--text", "Hi")
        assert (said.code, said.out) == (1, ""), said
        assert words in said.err
        assert "Nothing was sent" in said.err
        server.clear()
    said = person.run(*SEND, "--list", "999", "--expect-count", "3", "--text", "Hi")
    assert (said.code, "Nothing was sent" in said.err) == (1, True)
    assert server.requests() == []
    assert person.entries() == []


def test_a_dry_run_to_a_list_asks_nobody(person: Person, server: Server) -> None:
    """The body needs no count, so the network is left alone."""
    [body] = person.run(*SEND, *RECALL, "--text", "Hi", "--dry-run").objects
    assert body["list_id"] == 501
    assert server.requests(None) == []


def test_the_same_id_never_broadcasts_twice(person: Person, server: Server) -> None:
    """A script that is started again reports the first broadcast, even where the list has changed since."""
    command = (*SEND, "--list", "501", "--text", "Hi", "--local-id", "recall-2")
    assert person.run(*command, "--expect-count", "3").code == 0
    again = person.run(*command, "--expect-count", "4")
    assert (again.code, "used before" in again.err) == (0, True)
    assert len(server.requests()) == 1


def test_a_reply_in_a_conversation(person: Person, server: Server) -> None:
    """The conversation's id in place of a number."""
    chat_id = _chat_with_kim(person, server)
    said = person.run(*SEND, "--chat", str(chat_id), "--text", "See you then")
    assert (said.code, said.err) == (0, "")
    assert f"conversation {chat_id}" in said.out
    [_, request] = server.requests()
    assert request["body"]["chat_id"] == chat_id
    assert not {"phone_number", "targets", "list_id"} & set(request["body"])


def test_a_template_or_a_survey_in_place_of_a_text(person: Person, server: Server) -> None:
    """Only the id leaves; the words are the service's."""
    template, survey = (
        person.run(*SEND, "--to", KIM, "--template", "301"),
        person.run(*SEND, "--to", KIM, "--survey", "401"),
    )
    assert [(said.code, said.err) for said in (template, survey)] == [(0, ""), (0, "")]
    assert template.out == "1  accepted  (650) 555-0103  template 301\n"
    assert survey.out == "2  accepted  (650) 555-0103  survey 401\n"
    first, second = (request["body"] for request in server.requests())
    assert (first["template_id"], second["survey_id"]) == (301, 401)
    assert "text" not in first
    assert "text" not in second


def test_names_in_place_of_ids(person: Person, server: Server) -> None:
    """Whatever their case; read anew, as names change. A dry run asks for them only where none is known here."""
    list_of = (*SEND, "--list", "six-month RECALL", "--expect-count", "3", "--text", "Hi")
    [body] = person.run(*list_of, "--dry-run").objects
    assert body["list_id"] == 501
    asked = len(server.requests(None))
    [body] = person.run(*list_of, "--dry-run").objects
    assert (body["list_id"], len(server.requests(None))) == (501, asked)
    said = person.run(*list_of)
    assert (said.code, said.err) == (0, "")
    assert person.run(*SEND, "--to", KIM, "--template", "appointment TOMORROW").code == 0
    assert person.run(*SEND, "--to", KIM, "--survey", "After the visit").code == 0
    bodies = [request["body"] for request in server.requests()]
    assert [body.get(key) for body, key in zip(bodies, ("list_id", "template_id", "survey_id"), strict=True)] == [
        501,
        301,
        401,
    ]


def test_name_that_is_unknown_or_can_not_be_read_exits_with_2(person: Person, server: Server) -> None:
    """With what there is; a list can still be given by its id where the key reads none."""
    said = person.run(*SEND, "--to", KIM, "--template", "Nonsense")
    assert (said.code, said.out) == (2, "")
    assert "There is no template named “Nonsense”. There are: " in said.err
    assert "301 (Appointment tomorrow), " in said.err
    server.turn(lists="denied")
    said = person.run(*SEND, "--list", "Six-month recall", "--expect-count", "3", "--text", "Hi")
    assert (said.code, "can't read your lists" in said.err) == (2, True)
    assert server.requests() == []
    assert person.entries() == []


def test_author_and_activity_id_are_sent_as_typed(person: Person, server: Server) -> None:
    """``author`` and ``activity_id`` go as they were typed."""
    said = person.run(*SEND, "--to", KIM, "--text", "Hi", "--author", "Front desk bot", "--activity-id", "a-17")
    assert (said.code, said.err) == (0, "")
    [request] = server.requests()
    assert (request["body"]["author"], request["body"]["activity_id"]) == ("Front desk bot", "a-17")


def _chat_with_kim(person: Person, server: Server) -> int:
    """The conversation that a text to Kim has landed in."""
    assert person.run(*SEND, "--to", KIM, "--text", "Hello").code == 0
    [message] = server.kept()
    return int(message["conversation"]["id"])
