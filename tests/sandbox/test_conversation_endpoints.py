from __future__ import annotations

import math
from datetime import datetime
from typing import Any

import pytest

from heydesk.sandbox.dated_collection import ServiceClock, format_timestamp
from heydesk.sandbox.message_store import MessageRecord
from tests.sandbox.caller import BILLING, BLOCKED, FRONT_DESK, KIM, OPTED_OUT, TOLL_FREE, UNREACHABLE, Caller


def _ids(messages: list[dict[str, Any]]) -> list[int]:
    return [message["id"] for message in messages]


def test_a_thread_is_newest_first(caller: Caller) -> None:
    """The newest message comes first, as clients take it."""
    dates = [message["date"] for message in caller.history()]
    assert len(dates) > 2
    assert dates == sorted(dates, reverse=True)


def test_a_thread_may_be_oldest_first(caller: Caller) -> None:
    """The order is not documented, so it can be turned round."""
    newest_first = _ids(caller.history())
    caller.set_switches(history_order="oldest_first")
    assert _ids(caller.history()) == newest_first[::-1]


def test_a_thread_belongs_to_one_inbox(caller: Caller) -> None:
    """The same number in another inbox is another thread."""
    assert caller.history(inbox=BILLING) == []
    caller.send(inbox_id=BILLING)
    assert len(caller.history(inbox=BILLING)) == 1


def test_a_thread_shows_fifty_at_most(caller: Caller) -> None:
    """Of a long thread the newest fifty are shown."""
    for number in range(52):
        caller.send(text=str(number), phone_number="13125550199")
    texts = [message["text"] for message in caller.history("13125550199")]
    assert texts == [str(number) for number in range(51, 1, -1)]


def test_timestamp_is_the_latest_time_to_look_at(caller: Caller) -> None:
    """Messages after it are left out; a time before all of them leaves none."""
    all_of_them = caller.history()
    middle = datetime.fromisoformat(all_of_them[2]["date"])
    shown = caller.history(timestamp=int(middle.timestamp()) + 1)
    assert _ids(shown) == _ids(all_of_them[2:])
    assert caller.history(timestamp=1) == []


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({}, 400),
        ({"phoneNumber": KIM}, 400),
        ({"inboxID": FRONT_DESK}, 400),
        ({"phoneNumber": f"+{KIM}", "inboxID": FRONT_DESK}, 400),
        ({"phoneNumber": KIM, "inboxID": "front"}, 400),
        ({"phoneNumber": KIM, "inboxID": FRONT_DESK, "timestamp": "today"}, 400),
        ({"phoneNumber": KIM, "inboxID": 999}, 403),
    ],
)
def test_a_thread_must_be_named_properly(caller: Caller, query: dict[str, Any], status: int) -> None:
    """Both parameters are needed and must be well formed."""
    assert caller.request("GET", "/v1/messages", params=query).status_code == status


def test_the_inbox_may_be_optional(caller: Caller) -> None:
    """A public client leaves inboxID out, so a switch lets it."""
    caller.set_switches(history_inbox_id="optional")
    answer = caller.request("GET", "/v1/messages", params={"phoneNumber": KIM})
    assert _ids(answer.json()) == _ids(caller.history())


def test_history_may_lag(caller: Caller) -> None:
    """A message that was accepted need not show at once: an empty look-up proves nothing."""
    caller.set_switches(history_lag=3000)
    before = len(caller.history())
    id_ = caller.send(local_id="one").json()["id"]
    assert len(caller.history()) == before
    assert id_ not in _ids(caller.team())
    assert _ids(caller.new()) == [id_]
    caller.set_switches(history_lag=0)
    assert caller.history()[0]["id"] == caller.team()[0]["id"] == id_


def test_the_team_s_messages_come_newest_first(caller: Caller) -> None:
    """Without a body the most recent thirty come, over all inboxes."""
    everything = caller.request("POST", "/v1/messages/all").json()
    assert everything == caller.team()
    assert len({message["conversation"]["inbox"] for message in caller.team(limit=50)}) == 3
    dates = [message["date"] for message in everything]
    assert dates == sorted(dates, reverse=True)
    for _ in range(60):
        caller.send()
    assert [len(caller.team()), len(caller.team(limit=40)), len(caller.team(limit=200))] == [30, 40, 50]


@pytest.mark.parametrize("cursor", ["created_at", "date"])
def test_pages_follow_each_other(caller: Caller, cursor: str) -> None:
    """Handing back the last date of a page gives the next one, none twice and none left out."""
    whole, walked = _ids(caller.messages())[::-1], []
    page = caller.team(limit=7)
    while page:
        walked += _ids(page)
        page = caller.team(limit=7, **{cursor: page[-1]["date"]})
    assert walked == whole
    assert caller.request("POST", "/v1/messages/all/count", described=False).json() == str(len(whole))


def test_the_cursor_may_point_the_other_way(caller: Caller) -> None:
    """With the switch turned `created_at` gives what came on and after it."""
    caller.set_switches(created_at="on_and_after")
    ascending = caller.team(ascending=True, limit=50)
    later = caller.team(ascending=True, created_at=ascending[3]["date"], limit=47)
    assert _ids(later) == _ids(ascending[3:])


def test_the_order_may_be_by_change(caller: Caller) -> None:
    """By `updated_at` a text that was delivered late comes before a reply that came meanwhile."""
    caller.set_switches(delivery_after=3600)
    by_change = caller.team(order="updated_at", limit=50)
    changes = [message["updated"] for message in by_change]
    assert changes == sorted(changes, reverse=True)
    assert _ids(by_change) != _ids(caller.team(limit=50))


@pytest.mark.parametrize(
    "body",
    [
        {"limit": 0},
        {"limit": "5"},
        {"ascending": 1},
        {"order": "date"},
        {"created_at": "yesterday"},
        {"created_at": "2026-02-30T00:00:00Z"},
        {"created_at": "2026-01-01"},
        {"created_at": 1767225600},
        [1],
    ],
)
def test_a_page_must_be_asked_for_properly(caller: Caller, body: object) -> None:
    """Fields of the wrong kind are a 400."""
    assert caller.request("POST", "/v1/messages/all", json=body).status_code == 400


@pytest.mark.parametrize(
    ("age", "status"), [(0, "queued"), (0.9, "queued"), (1.1, "sent"), (2.9, "sent"), (3, "delivered")]
)
def test_status_goes_queued_sent_delivered(age: float, status: str) -> None:
    """A text is queued for a third of its way, then sent, then delivered."""
    assert MessageRecord(1, 1, ServiceClock().now(), 0.0, sender=7).status(age, 3) == status


def test_a_date_says_all_that_is_known() -> None:
    """A moment read back from the wire is the same moment, so that a cursor never falls between two."""
    clock = ServiceClock()
    moments = [clock.now() for _ in range(5)]
    assert [datetime.fromisoformat(format_timestamp(moment)) for moment in moments] == moments


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
    caller.set_switches(send_answer="observed")
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
    caller.set_switches(delivery_after=0)
    caller.send(text="Prefers mornings.", private=True, author="Ana")
    note = caller.history()[0]
    assert (note["text"], note["author"], "status" in note) == ("Prefers mornings.", "Ana", False)
    assert caller.new()[0]["private"] is True


def test_a_note_may_have_to_name_a_chat(caller: Caller) -> None:
    """The switch refuses a note to a phone number and accepts the same one to a chat (section 3.2)."""
    caller.set_switches(private_by_phone="refused")
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
    caller.set_switches(opted_out="accepted", delivery_after=0)
    for phone in (OPTED_OUT, BLOCKED):
        assert caller.send(phone_number=phone).status_code == 200
        assert caller.history(phone)[0]["status"] == "failed"
    caller.send(phone_number=..., targets=[KIM, OPTED_OUT])
    failed = caller.team(limit=1)[0]
    assert (failed["status"], [*failed["target_errors"]]) == ("failed", [OPTED_OUT])


def test_a_text_is_delivered_in_time(caller: Caller) -> None:
    """A text is queued, then sent, and delivered after the time that is set; one to a dead number fails."""
    caller.set_switches(delivery_after=3000)
    caller.send()
    caller.send(phone_number=UNREACHABLE)
    assert caller.history()[0]["status"] == "queued"
    caller.set_switches(delivery_after=0)
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
    caller.set_switches(unknown_id=value)
    assert caller.send(**fields).status_code == status
    assert caller.new() == []


def test_a_chat_of_another_inbox_is_unknown(caller: Caller) -> None:
    """A conversation can't be answered from an inbox that it does not belong to."""
    chat = caller.history()[0]["conversation"]["id"]
    assert caller.send(inbox_id=TOLL_FREE, creator_id=9, phone_number=..., chat_id=chat).status_code == 400
    assert caller.send(inbox_id=FRONT_DESK, creator_id=9, phone_number=..., chat_id=chat).status_code == 200


CHAT = 5001


def _page(caller: Caller, **filters: object) -> Any:
    body = {"id": 0, "filters": {"inboxes": [41, 42, 43], **filters}}
    return caller.request("POST", "/v1/conversations", json=body)


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({}, 15),
        ({"inboxes": [42]}, 2),
        ({"closed": True}, 2),
        ({"closed": False}, 13),
        ({"unread": True, "closed": False}, 3),
        ({"inboxes": [41], "unread": True}, 3),
        ({"inboxes": [43], "unread": True}, 0),
    ],
)
def test_conversations_are_filtered(caller: Caller, filters: dict[str, Any], count: int) -> None:
    """By inbox, by whether they are closed, and by whether somebody waits."""
    assert len(_page(caller, **filters).json()) == count


def test_a_group_names_all_of_its_people(caller: Caller) -> None:
    """It has targets in place of a target."""
    groups = [each for each in _page(caller).json() if "targets" in each]
    assert sorted(len(group["targets"]) for group in groups) == [2, 3]
    assert not any("target" in group for group in groups)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"filters": {"inboxes": [41]}}, 400),
        ({"id": 7}, 400),
        ({"id": 7, "filters": {}}, 400),
        ({"id": 7, "filters": {"inboxes": []}}, 400),
        ({"id": 7, "filters": {"inboxes": ["41"]}}, 400),
        ({"id": 7, "filters": {"inboxes": [41], "closed": "no"}}, 400),
        ({"id": 7, "filters": {"inboxes": [41, 43]}}, 403),
        ({"id": 7, "filters": {"inboxes": [9]}}, 403),
        ({"id": 7, "filters": {"inboxes": [41, 42]}}, 200),
    ],
)
def test_a_page_needs_a_member_and_inboxes(caller: Caller, body: object, status: int) -> None:
    """The member must be in each of the inboxes."""
    assert caller.request("POST", "/v1/conversations", json=body).status_code == status


def test_conversation_can_be_closed_and_opened(caller: Caller) -> None:
    """By chat_id or by target; a text opens it again, and it moves to the top."""
    who = {"inbox_id": FRONT_DESK, "user_id": 7}
    read = f"/v1/conversations/{CHAT}"
    assert caller.request("POST", "/v1/conversations/close", json={**who, "chat_id": CHAT}).json() == "ok"
    assert caller.request("GET", read).json()["status"] == "closed"
    caller.request("POST", "/v1/conversations/open", json={**who, "target": KIM})
    assert caller.request("GET", read).json()["status"] == "open"
    caller.request("POST", "/v1/conversations/close", json={**who, "target": KIM})
    caller.send()
    assert _page(caller).json()[0] == caller.request("GET", read).json()
    assert caller.request("GET", read).json()["status"] == "open"


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"chat_id": None}, 400),
        ({"chat_id": 9}, 400),
        ({"inbox_id": 42}, 400),
        ({"user_id": 14}, 403),
        ({"inbox_id": None}, 400),
        ({"chat_id": None, "targets": []}, 400),
    ],
)
def test_close_needs_a_member_and_a_conversation_of_the_inbox(
    caller: Caller, change: dict[str, object], status: int
) -> None:
    """A member of the inbox, and a conversation of that inbox."""
    body = {"inbox_id": FRONT_DESK, "user_id": 7, "chat_id": CHAT, **change}
    assert caller.request("POST", "/v1/conversations/close", json=body).status_code == status


def test_a_customer_s_message_makes_it_unread(caller: Caller) -> None:
    """Until the team answers; a private note is no answer."""
    read = f"/v1/conversations/{CHAT}"
    caller.http.post("/_sandbox/inbound", json={"inbox_id": FRONT_DESK, "phone": KIM, "text": "Hello?"})
    caller.send(private=True)
    assert caller.request("GET", read).json()["unread"] is True
    caller.send()
    assert caller.request("GET", read).json()["unread"] is False


def test_a_long_thread_is_read_in_parts(caller: Caller) -> None:
    """More than one answer holds, notes among them; `timestamp` leads to the older ones."""
    newest = caller.history("12125550187")
    assert len(newest) == 50
    assert {message["type"] for message in newest} == {"text", "private"}
    seconds = math.ceil(datetime.fromisoformat(newest[-1]["date"]).timestamp())
    older = caller.history("12125550187", timestamp=seconds)
    ids = {message["id"] for message in newest + older}
    assert len(ids) == 64


@pytest.mark.parametrize(
    ("mark", "fields"),
    [
        ("type", {"type": "private"}),
        ("flag", {"type": "text", "private": True}),
        ("hidden", {"type": "text", "hidden": True}),
        ("none", {"type": "text"}),
    ],
)
def test_note_mark_switch_sets_how_history_shows_a_note(caller: Caller, mark: str, fields: dict[str, object]) -> None:
    """No source says how history tells a note from a text (section 11)."""
    caller.set_switches(note_mark=mark)
    caller.send(private=True)
    note = caller.history()[0]
    assert {name: note[name] for name in ("type", "private", "hidden") if name in note} == fields


def _read(caller: Caller, chat: int = CHAT) -> dict[str, Any]:
    found: dict[str, Any] = caller.request("GET", f"/v1/conversations/{chat}").json()
    return found


def _hear(caller: Caller, text: str, phone: str = KIM) -> dict[str, Any]:
    body = {"inbox_id": FRONT_DESK, "phone": phone, "text": text}
    heard: dict[str, Any] = caller.http.post("/_sandbox/inbound", json=body).json()
    return heard


def test_conversation_says_who_spoke_last(caller: Caller) -> None:
    """A customer's text, a note, and an answer: each shows in the fields that decide who waits."""
    heard = _hear(caller, "Hello?")
    waiting = _read(caller)
    assert (waiting["unread"], waiting["replied"], waiting["read"]) == (True, False, 0)
    assert waiting["last_inbound"] == int(datetime.fromisoformat(heard["date"]).timestamp())
    assert (waiting["last_msg"]["text"], waiting["last_msg"]["status"]) == ("Hello?", "received")
    caller.send(text="Prefers mornings.", private=True)
    noted = _read(caller)
    assert (noted["unread"], noted["replied"], noted["last_msg"]["type"]) == (True, False, "private")
    caller.send()
    answered = _read(caller)
    assert (answered["unread"], answered["replied"], answered["last_msg"]["user"]) == (False, True, 7)
    assert answered["last_inbound"] == waiting["last_inbound"]


@pytest.mark.parametrize(
    ("switches", "expected"),
    [
        ({"conversation_shape": "old"}, {"assigned": {"id": 9}, "inbox": {"id": 41}, "read": False}),
        ({"conversation_shape": "current"}, {"assigned": 9, "inbox": 41, "read": 0}),
        ({"conversation_extras": "hidden"}, {"unread": None, "last_msg": None}),
        ({"last_inbound": "hidden", "replied": "hidden"}, {"last_inbound": None, "replied": None}),
        ({"replied": "ever"}, {"replied": True}),
    ],
)
def test_disputed_fields_of_a_conversation_are_switches(
    caller: Caller, switches: dict[str, object], expected: dict[str, object]
) -> None:
    """The two editions of the page disagree, and clients saw more than either has (section 10)."""
    body = {"inbox_id": FRONT_DESK, "user_id": 7, "target": KIM, "reassign_id": 9}
    caller.request("POST", "/v1/conversations/reassign", json=body)
    _hear(caller, "Hello?")
    caller.set_switches(**switches)
    found = _read(caller)
    assert {name: found.get(name) for name in expected} == expected
    assert _page(caller).json()[0] == found


def test_last_inbound_may_count_messages(caller: Caller) -> None:
    """No page says what the integer counts."""
    caller.set_switches(last_inbound="message_id")
    assert _read(caller)["last_inbound"] in _ids(caller.messages())
    assert _hear(caller, "Hello?")["id"] == _read(caller)["last_inbound"]


@pytest.mark.parametrize(("reading", "unread"), [("clears_unread", False), ("keeps_unread", True)])
def test_whether_reading_alone_clears_unread_is_a_switch(caller: Caller, reading: str, unread: bool) -> None:
    """The documents don't say it (section 10); marking as unread works either way."""
    caller.set_switches(reading=reading)
    _hear(caller, "Hello?")
    body = {"inbox_id": FRONT_DESK, "user_id": 7, "target": KIM}
    assert caller.request("POST", "/v1/conversations/read", json=body).json() == "ok"
    assert _read(caller)["unread"] is unread
    assert caller.request("POST", "/v1/conversations/unread", json={**body, "targets": [KIM]}).json() == "ok"
    assert _read(caller)["unread"] is True


@pytest.mark.parametrize(("updated_by", "moves"), [("every_change", True), ("messages", False)])
def test_what_moves_updated_is_a_switch(caller: Caller, updated_by: str, moves: bool) -> None:
    """Whether a conversation that was only closed comes first on the page is not documented."""
    caller.set_switches(updated_by=updated_by)
    before = _read(caller)["updated"]
    body = {"inbox_id": FRONT_DESK, "user_id": 7, "target": KIM}
    caller.request("POST", "/v1/conversations/close", json=body)
    assert (_read(caller)["updated"] > before) is moves


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({}, 200),
        ({"reassign_id": None}, 400),
        ({"reassign_id": 14}, 403),
        ({"target": None, "chat_id": CHAT}, 400),
        ({"target": None, "targets": [KIM]}, 200),
        ({"target": "13125550199"}, 400),
    ],
)
def test_reassign_needs_a_member_of_the_inbox(caller: Caller, change: dict[str, object], status: int) -> None:
    """Another member of the inbox, and people: no page has a chat_id here."""
    body = {"inbox_id": FRONT_DESK, "user_id": 7, "target": KIM, "reassign_id": 9, **change}
    assert caller.request("POST", "/v1/conversations/reassign", json=body).status_code == status
    assert _read(caller).get("assigned") == (9 if status == 200 else None)


def test_customers_write_while_the_sandbox_runs(caller: Caller) -> None:
    """One text after each gap, as the account has them, until the last; none where the gap is 0."""
    before = len(caller.messages())
    _page(caller)
    assert len(caller.messages()) == before
    caller.set_switches(incoming_gap=0.001)
    while len(caller.messages()) < before + 6:
        _page(caller)
    _page(caller)
    texts = [message["text"] for message in caller.messages()[-6:]]
    assert (len(caller.messages()), texts[0]) == (before + 6, "Hi, it’s Kim. Is there parking near you?")


def test_nobody_writes_unasked_where_the_gap_is_zero(caller: Caller) -> None:
    """Tests that count switch it off, however long they take."""
    caller.set_switches(incoming_gap=0)
    before = len(caller.messages())
    _page(caller)
    assert len(caller.messages()) == before


def test_a_conversation_moves_to_another_inbox(caller: Caller) -> None:
    """From then on its thread is that inbox's, and the old one has none with this number."""
    body = {"conversation_id": 5001, "transfer_inbox_id": BILLING}
    phone = caller.request("GET", "/v1/conversations/5001").json()["target"]
    assert caller.request("POST", "/v1/conversations/transfer", json=body).json() == "ok"
    assert caller.history(phone, FRONT_DESK) == []
    assert caller.history(phone, BILLING)
    for wrong in ({"conversation_id": 1, "transfer_inbox_id": BILLING}, body | {"transfer_inbox_id": 999}):
        assert caller.request("POST", "/v1/conversations/transfer", json=wrong).status_code in {400, 403}


def test_conversations_are_counted(caller: Caller) -> None:
    """All of them, or those before a date; as a string."""
    count = "/v1/conversations/count"
    assert int(caller.request("POST", count).json()) > 1
    assert caller.request("POST", count, json={"date": "2020-01-01T00:00:00Z"}).json() == "0"


@pytest.mark.parametrize(("switch", "target"), [("list", None), ("object", KIM)])
def test_a_group_s_targets_are_a_list_or_an_object(caller: Caller, switch: str, target: str | None) -> None:
    """Sources disagree, so a switch decides; the object goes with a target that is not the whole group."""
    caller.set_switches(conversation_targets=switch)
    caller.send(phone_number=..., targets=[KIM, "13125550164"])
    newest = caller.request("POST", "/v1/conversations", json={"id": 0, "filters": {"inboxes": [FRONT_DESK]}}).json()[
        0
    ]
    assert isinstance(newest["targets"], list if switch == "list" else dict)
    assert [*newest["targets"]] == [KIM, "13125550164"]
    assert newest.get("target") == target
