import math
from datetime import datetime
from typing import Any

import pytest

from tests.sandbox.caller import FRONT_DESK, KIM, Caller

CHAT = 5001


def _page(caller: Caller, **filters: object) -> Any:
    body = {"id": 0, "filters": {"inboxes": [41, 42, 43], **filters}}
    return caller.request("POST", "/v1/conversations", json=body)


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({}, 13),
        ({"inboxes": [42]}, 2),
        ({"closed": True}, 2),
        ({"closed": False}, 11),
        ({"unread": True, "closed": False}, 2),
        ({"inboxes": [41], "unread": True}, 1),
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


def test_one_can_be_closed_and_opened(caller: Caller) -> None:
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
def test_whoever_closes_must_say_what(caller: Caller, change: dict[str, object], status: int) -> None:
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
def test_how_a_note_is_told_is_a_switch(caller: Caller, mark: str, fields: dict[str, object]) -> None:
    """No source says how history tells a note from a text (section 11)."""
    caller.turn(note_mark=mark)
    caller.send(private=True)
    note = caller.history()[0]
    assert {name: note[name] for name in ("type", "private", "hidden") if name in note} == fields
