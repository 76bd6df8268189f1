"""``heydesk send``: from names to messages at the service."""

from __future__ import annotations

import json

from tests.cli.cli_driver import KIM, LEE, SAM, SEND, Person
from tests.cli.sandbox_server import Server


def test_each_alone_and_accepted(person: Person, server: Server) -> None:
    """One message for each number, each with an id of its own; the service's ids come back, and code 0."""
    said = person.run(
        *SEND, "--to", KIM, "--to", LEE, "--to", SAM, "--text", "Hi", "--local-id", "each-alone", "--json"
    )
    assert (said.code, said.err) == (0, "")
    kept = {message["id"]: message for message in server.kept()}
    assert [entry["state"] for entry in said.objects] == ["accepted"] * 3
    assert {entry["message_id"] for entry in said.objects} == set(kept)
    assert [entry["phones"] for entry in said.objects] == [["16505550103"], ["16505550104"], ["16505550105"]]
    assert said.objects[0]["local_id"] == "each-alone"
    assert {kept[entry["message_id"]]["local_id"] for entry in said.objects} == {
        entry["local_id"] for entry in said.objects
    }
    assert len({entry["batch_id"] for entry in said.objects}) == 1


def test_a_group_with_media(person: Person, server: Server) -> None:
    """One message that everybody sees."""
    media = "https://files.example/plan.png"
    said = person.run(*SEND, "--group", "--to", f"{KIM}; {LEE}", "--text", "Hi", "--media-url", media)
    assert (said.code, said.err) == (0, "")
    assert said.out == "1  accepted  (650) 555-0103, (650) 555-0104  Hi\n"
    [request] = server.requests()
    assert request["body"]["targets"] == ["16505550103", "16505550104"]
    assert (request["body"]["media_url"], request["warnings"]) == (media, [])


def test_a_private_note_by_names(person: Person, server: Server) -> None:
    """Inbox and member by name, whatever the case; a note is added, not sent."""
    said = person.run(
        *("send", "--inbox", "bILLING", "--as", "dr. maya LINDQVIST", "--account", "marina", "--private"),
        *("--to", KIM, "--text", "Called back"),
    )
    assert (said.code, said.err, said.out) == (0, "", "1  added  note to (650) 555-0103  Called back\n")
    [message] = server.kept()
    assert (message["private"], message["inbox_id"], message["text"]) == (True, 42, "Called back")


def test_unknown_sender_inbox_or_account_exits_with_2_and_lists_choices(person: Person, server: Server) -> None:
    """Code 2, and the choices there are."""
    cases = [
        (
            ("--inbox", "41", "--as", "14"),
            "No member of the inbox “Front desk” is named “14”. There are: 7 (Ana Ruiz)",
        ),
        (
            ("--inbox", "Front", "--as", "7"),
            "There is no inbox named “Front”. There are: 41 (Front desk, 14155550142), 42",
        ),
        (("--inbox", "41", "--as", "7", "--account", "X"), "no account named “X”. There are: Marina."),
    ]
    answers = person.run_all(*(("send", *who, "--to", KIM, "--text", "Hi") for who, _ in cases))
    for (_, words), said in zip(cases, answers, strict=True):
        assert (said.code, said.out) == (2, "")
        assert words in said.err
    assert server.requests() == []


def test_without_an_account_there_is_a_way_to_one(newcomer: Person) -> None:
    """The first thing that an administrator meets."""
    for said in newcomer.run_all((*SEND, "--to", KIM, "--text", "Hi"), ("inboxes",)):
        assert (said.code, said.out) == (2, "")
        assert "add one with: heydesk account add" in said.err


def test_inboxes_of_one_name_are_told_apart_by_id(newcomer: Person) -> None:
    """Names that are shared list the ids, nobody's inbox can't send, a nameless one is not what nothing means."""
    send = ("--sandbox", "send", "--to", KIM, "--text", "Hi", "--as")
    cases = [
        ((*send, "22", "--inbox", "Front desk"), 2, "61 (Front desk, 14155550131), 62 (Front desk, 15105550164)"),
        ((*send, "Ana Ruiz", "--inbox", "61"), 2, "21 (Ana Ruiz), 22 (Ana Ruiz)"),
        ((*send, "21", "--inbox", "63"), 1, "Nobody is a member of “Nobody's line”"),
        ((*send, "24", "--inbox", "64", "--json"), 0, ""),
    ]
    commands = [(*command, "--profile", f"p{number}") for number, (command, _, _) in enumerate(cases)]
    answers = newcomer.run_all(*commands, HEYDESK_SANDBOX_DATA="edge")
    for (command, code, words), said in zip(cases, answers, strict=True):
        assert (command, said.code) == (command, code)
        assert words in said.err


def test_account_without_inboxes_cannot_send(newcomer: Person) -> None:
    """There is nothing to send from, and both commands say so."""
    commands = (("--sandbox", *SEND, "--to", KIM, "--text", "Hi"), ("--sandbox", "--profile", "b", "inboxes"))
    sent, listed = newcomer.run_all(*commands, HEYDESK_SANDBOX_DATA="empty")
    for said, code in ((sent, 1), (listed, 0)):
        assert (said.code, said.out) == (code, "")
        assert "This account has no inboxes" in said.err


def test_a_sandbox_that_can_not_start_says_why(newcomer: Person) -> None:
    """Its data may be a person's own file, with a person's own mistakes."""
    said = newcomer.run("--sandbox", "inboxes", HEYDESK_SANDBOX_DATA="nowhere.json")
    assert (said.code, said.out) == (1, "")
    assert "The sandbox can't start" in said.err
    assert "nowhere.json" in said.err


def test_inboxes_are_listed_with_who_may_send(person: Person, server: Server) -> None:
    """For eyes and as JSON; as last seen where the service has none to give, and refused with the key."""
    said = person.run("inboxes")
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines()[1] == "42  Billing  14155550117  Ana Ruiz (7), Dr. Maya Lindqvist (14)"
    server.fault("500*1@/v1/inboxes", "401*2@/v1/inboxes")
    said = person.run("inboxes", "--json")
    assert (said.code, "as last seen" in said.err) == (0, True)
    assert [inbox["toll_free"] for inbox in said.objects] == [False, False, True]
    assert said.objects[0]["members"][3] == {"id": 15, "name": "", "email": "", "label": "Member 15"}
    said = person.run("inboxes", "--json")
    assert (said.code, len(said.objects)) == (1, 3)
    assert "didn't accept this account's key" in said.err


def test_names_can_not_steer_the_terminal(newcomer: Person) -> None:
    """Escape sequences in the server's words arrive neither as lines nor inside JSON."""
    evil = "\x1b[31mRed\x07\x9b2J\u202egnp"
    business = {
        "team": {"id": 1, "name": "x", "members": [{"id": 7, "name": evil}]},
        "inboxes": [{"id": 1, "name": f"{evil} desk", "members": [7], "phone": "14155550142"}],
    }
    path = newcomer.home / "business.json"
    path.write_text(json.dumps(business), encoding="utf-8")
    commands = [("inboxes",), ("inboxes", "--json"), ("send", "--inbox", "1", "--as", evil, "--to", KIM)]
    commands = [("--sandbox", "--profile", f"p{number}", *command) for number, command in enumerate(commands)]
    for said in newcomer.run_all(*commands, HEYDESK_SANDBOX_DATA=str(path)):
        shown = said.out + said.err
        assert "Red" in shown
        assert not {char for char in shown if char in "\x1b\x07\x9b\u202e"}
