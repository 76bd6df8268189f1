"""Conversations that customers and colleagues change by a script."""

from __future__ import annotations

from typing import Any

import pytest

from heydesk.sandbox.testing.conversation_script import random_steps
from tests.sandbox.caller import FRONT_DESK, KIM, Caller

STRANGER = "13125550199"


def _do(caller: Caller, *steps: dict[str, object]) -> Any:
    named = [{"inbox_id": FRONT_DESK, "phone": STRANGER, **step} for step in steps]
    answer = caller.http.post("/_sandbox/conversations", json=named)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ({"do": "inbound", "text": "Hello?"}, {"unread": True, "status": "open", "replied": False}),
        ({"do": "answer", "member": 9, "text": "Hi."}, {"unread": False, "replied": True}),
        ({"do": "note", "member": 9, "text": "Knows Kim."}, {"unread": True, "replied": False}),
        ({"do": "close"}, {"status": "closed", "unread": True}),
        ({"do": "open"}, {"status": "open", "unread": True}),
        ({"do": "show"}, {"status": "open", "unread": True}),
        ({"do": "read"}, {"unread": False, "replied": False}),
        ({"do": "unread"}, {"unread": True}),
        ({"do": "reassign", "member": 12}, {"assigned": 12, "unread": True}),
    ],
)
def test_each_step_changes_one_conversation(
    caller: Caller, step: dict[str, object], expected: dict[str, object]
) -> None:
    """What a step did shows in the answer, and to the API."""
    _do(caller, {"do": "inbound", "text": "Hello"})
    (found,) = _do(caller, step)
    assert {name: found.get(name) for name in expected} == expected
    assert caller.request("GET", f"/v1/conversations/{found['id']}").json() == found


def test_inbox_can_be_filled(caller: Caller) -> None:
    """Any number of people write, the last of them most recently."""
    assert _do(caller, {"do": "fill", "count": 500, "text": "Are you open?"}) == []
    body = {"id": 0, "filters": {"inboxes": [FRONT_DESK], "unread": True}}
    page = caller.request("POST", "/v1/conversations", json=body).json()
    assert len(page) == 30
    assert {each["last_msg"]["text"] for each in page} == {"Are you open?"}


@pytest.mark.parametrize(
    "step",
    [
        {"do": "close", "phone": STRANGER},
        {"do": "close"},
        {"do": "dance", "phone": KIM},
        {"do": "answer", "phone": KIM},
        {"do": "reassign", "phone": KIM},
        {"do": "inbound", "phone": STRANGER, "inbox_id": 9},
        {"do": "inbound", "phone": STRANGER, "who": "Kim"},
        [],
    ],
)
def test_bad_step_is_refused(caller: Caller, step: Any) -> None:
    """What can't be understood, or names nobody, is a 400 with a sentence."""
    body = [{"inbox_id": FRONT_DESK, **step}] if isinstance(step, dict) else [step]
    refused = caller.http.post("/_sandbox/conversations", json=body)
    assert (refused.status_code, bool(refused.json()["message"])) == (400, True)


def test_day_is_the_same_for_the_same_seed(caller: Caller) -> None:
    """The steps of a day can be carried out, and come again with their seed."""
    people, members = ("13125550191", "13125550192", "13125550193"), (7, 9)
    day = [*random_steps(5, 200, FRONT_DESK, people, members)]
    assert day == [*random_steps(5, 200, FRONT_DESK, people, members)]
    assert day != [*random_steps(6, 200, FRONT_DESK, people, members)]
    assert len(_do(caller, *day)) == 200
