from typing import Any

import pytest

from tests.sandbox.caller import BLOCKED, FRONT_DESK, KIM, OPTED_OUT, TOLL_FREE, UNREACHABLE, Caller

PRIYA = "13125550164"


def test_a_text_is_kept_as_typed(caller: Caller) -> None:
    """What was sent stands in history word for word, with its sender, media and local_id."""
    text = "Grüße, Kim 🦷\n{{first_name}} \u200f שלום"
    id_ = caller.send(text=text, media_url="https://files.example.com/a.png", local_id="one").json()["id"]
    shown = caller.history()[0]
    assert (shown["id"], shown["text"], shown["user"]) == (id_, text, 7)
    assert (shown["media"], shown["local_id"], shown["target"]) == (
        "https://files.example.com/a.png",
        "one",
        KIM,
    )


def test_the_documented_answer(caller: Caller) -> None:
    """By default a send is answered with id and date, and with a gallery URL when there is media."""
    assert caller.send().json().keys() == {"id", "date"}
    assert caller.send(media_url="https://files.example.com/a.png").json().keys() == {"id", "date", "gallery_url"}


def test_the_observed_answer(caller: Caller) -> None:
    """The switch adds what clients recorded: conversation, queued and compliance results (section 3.3)."""
    caller.turn(send_answer="observed")
    answer = caller.send().json()
    assert answer.keys() == {"id", "date", "convo_id", "queued", "compliance_results"}
    assert caller.history()[0]["conversation"]["id"] == answer["convo_id"]
    broadcast = caller.send(phone_number=..., list_id=501, local_id="recall").json()
    assert broadcast.keys() == {"id", "date", "queued", "compliance_results"}


def test_a_reply_lands_in_its_conversation(caller: Caller) -> None:
    """A chat_id names a conversation of the same inbox."""
    chat = caller.history()[0]["conversation"]["id"]
    id_ = caller.send(phone_number=..., chat_id=chat).json()["id"]
    assert caller.history()[0]["id"] == id_


def test_a_new_number_begins_a_conversation(caller: Caller) -> None:
    """Someone never texted before gets a thread, and becomes a contact."""
    caller.send(phone_number="13125550199")
    assert len(caller.history("13125550199")) == 1
    status = caller.request("POST", "/v1/contact/status", json={"phone": "13125550199"}).json()
    assert (status["unsubscribed"], status["blocked"]) == (False, False)


def test_a_group_shares_one_thread(caller: Caller) -> None:
    """Targets in any order are one conversation, found in the team's messages and in no single thread."""
    caller.send(phone_number=..., targets=[KIM, PRIYA], local_id="a")
    caller.send(phone_number=..., targets=[PRIYA, KIM], local_id="b")
    second, first = caller.team(limit=2)
    assert [first["local_id"], second["local_id"]] == ["a", "b"]
    assert first["targets"] == [KIM, PRIYA]
    assert "target" not in first
    assert first["conversation"]["id"] == second["conversation"]["id"]
    assert not {"a", "b"} & {message.get("local_id") for message in caller.history()}


def test_a_note_goes_nowhere(caller: Caller) -> None:
    """A private note is kept in the thread and never gets a delivery status."""
    caller.turn(delivery_after=0)
    caller.send(text="Prefers mornings.", private=True, author="Ana")
    note = caller.history()[0]
    assert (note["text"], note["author"], "status" in note) == ("Prefers mornings.", "Ana", False)
    assert caller.new()[0]["private"] is True


def test_a_note_may_have_to_name_a_chat(caller: Caller) -> None:
    """The switch refuses a note to a phone number and accepts the same one to a chat (section 3.2)."""
    caller.turn(private_by_phone="refused")
    assert caller.send(private=True).status_code == 400
    chat = caller.history()[0]["conversation"]["id"]
    assert caller.send(phone_number=..., chat_id=chat, private=True).status_code == 200


@pytest.mark.parametrize("fields", [{"phone_number": OPTED_OUT}, {"phone_number": BLOCKED}])
def test_texts_to_the_unwilling_are_refused(caller: Caller, fields: dict[str, Any]) -> None:
    """Who opted out or is blocked gets no text, alone or in a group, but a note about them is kept."""
    refused = caller.send(**fields)
    assert (refused.status_code, refused.json()["error"]) == (400, "unsubscribed_number")
    assert caller.send(phone_number=..., targets=[KIM, fields["phone_number"]]).status_code == 400
    assert caller.new() == []
    assert caller.send(**fields, private=True).status_code == 200


def test_texts_to_the_unwilling_may_be_accepted_and_fail(caller: Caller) -> None:
    """With the switch turned such a text is a 200, and fails on its way."""
    caller.turn(opted_out="accepted", delivery_after=0)
    for phone in (OPTED_OUT, BLOCKED):
        assert caller.send(phone_number=phone).status_code == 200
        assert caller.history(phone)[0]["status"] == "failed"
    caller.send(phone_number=..., targets=[KIM, OPTED_OUT])
    failed = caller.team(limit=1)[0]
    assert (failed["status"], [*failed["target_errors"]]) == ("failed", [OPTED_OUT])


def test_a_text_is_delivered_in_time(caller: Caller) -> None:
    """A text is queued, then sent, and delivered after the time that is set; one to a dead number fails."""
    caller.turn(delivery_after=3000)
    caller.send()
    caller.send(phone_number=UNREACHABLE)
    assert caller.history()[0]["status"] == "queued"
    caller.turn(delivery_after=0)
    delivered, failed = caller.history()[0], caller.history(UNREACHABLE)[0]
    assert delivered["status"] == "delivered"
    assert (failed["status"], failed["raw_error"]) == ("failed", "This number is no longer in service.")


def test_a_template_is_filled_by_the_service(caller: Caller) -> None:
    """A template's text is kept with the contact's name in it, and with nothing where there is none."""
    caller.send(text=..., template_id=301)
    assert caller.history()[0]["text"].startswith("Hi Kim, this is Marina Dental.")
    caller.send(text=..., template_id=301, phone_number="13125550199")
    assert caller.history("13125550199")[0]["text"].startswith("Hi , this")


def test_a_survey_asks_its_question(caller: Caller) -> None:
    """A survey's opening question becomes the text."""
    caller.send(text=..., survey_id=401)
    assert caller.history()[0]["text"] == "How was your visit today, from 1 to 5?"


def test_a_broadcast_goes_to_each_alone(caller: Caller) -> None:
    """Everyone on a list gets a message of their own, their own name in it, but for who opted out."""
    id_ = caller.send(phone_number=..., list_id=501, local_id="recall", text="Hi {{first_name}}").json()["id"]
    kept = caller.new()
    assert {message["target"]: message["text"] for message in kept} == {KIM: "Hi Kim", PRIYA: "Hi Priya"}
    assert {message["broadcast_id"] for message in kept} == {id_}


@pytest.mark.parametrize(("value", "status"), [("bad_data", 400), ("denied", 403), ("not_found", 404)])
@pytest.mark.parametrize(
    "fields",
    [
        {"phone_number": ..., "chat_id": 1},
        {"text": ..., "template_id": 1},
        {"text": ..., "survey_id": 1},
        {"phone_number": ..., "list_id": 1, "local_id": "a"},
    ],
)
def test_an_unknown_id_is_refused(caller: Caller, fields: dict[str, Any], value: str, status: int) -> None:
    """The status for an id that nothing has is a switch; nothing is kept (section 3.6)."""
    caller.turn(unknown_id=value)
    assert caller.send(**fields).status_code == status
    assert caller.new() == []


def test_a_chat_of_another_inbox_is_unknown(caller: Caller) -> None:
    """A conversation can't be answered from an inbox that it does not belong to."""
    chat = caller.history()[0]["conversation"]["id"]
    assert caller.send(inbox_id=TOLL_FREE, creator_id=9, phone_number=..., chat_id=chat).status_code == 400
    assert caller.send(inbox_id=FRONT_DESK, creator_id=9, phone_number=..., chat_id=chat).status_code == 200
