from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.clock import wall_clock
from tests.sandbox.caller import FRONT_DESK, KIM, OPTED_OUT, TOLL_FREE, Caller

PRIYA = "13125550164"


def _quarter(minutes: float = 15) -> datetime:
    """The first quarter hour at least so many minutes ahead."""
    at = wall_clock() + timedelta(minutes=minutes)
    return at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0) + timedelta(minutes=15)


def _ask(caller: Caller, method: str = "POST", path: str = "/v1/schedule", **fields: Any) -> Any:
    body = {
        "inbox_id": FRONT_DESK,
        "user_id": 9,
        "execute_at": _quarter().isoformat(),
        "phone_number": KIM,
        "content": {"text": "See you at five."},
        **fields,
    }
    return caller.request(method, path, json={name: value for name, value in body.items() if value is not ...})


def _make(caller: Caller, **fields: Any) -> int:
    answer = _ask(caller, **fields)
    assert answer.status_code == 200, answer.text
    return int(answer.json()["id"])


def _pass(caller: Caller, hours: float = 1) -> None:
    """Let time go by; a token is then old, which is looked away from."""
    caller.set_switches(clock_offset=hours * 3600, token_life=1e9, delivery_after=0)


def test_schedule_is_sent_at_its_time(caller: Caller) -> None:
    """Nothing before, and after it one message of that very time, with sender and local_id."""
    at = _quarter()
    _make(caller, execute_at=at.isoformat(), local_id="later")
    assert caller.new() == []
    _pass(caller)
    shown = caller.history()[0]
    assert (shown["local_id"], shown["text"], shown["user"]) == ("later", "See you at five.", 9)
    assert datetime.fromisoformat(shown["date"]) == at
    assert shown["status"] == "delivered"
    _pass(caller, 2)
    assert len(caller.new()) == 1


def test_two_go_in_the_order_of_their_times(caller: Caller) -> None:
    """The earlier goes first, whichever was made first."""
    _make(caller, execute_at=_quarter(60).isoformat(), local_id="b")
    _make(caller, local_id="a")
    _pass(caller, 3)
    assert [each["local_id"] for each in caller.new()] == ["a", "b"]


def test_schedule_can_be_read_back_by_id(caller: Caller) -> None:
    """By its id, with `execute` and `meta`, as section 11 has it."""
    at = _quarter()
    content = {"text": "Map", "attachments": [{"name": "map", "url": "https://a.example/map.png"}]}
    id_ = _make(caller, execute_at=at.isoformat(), content=content, local_id="later")
    shown = caller.request("GET", f"/v1/schedule/{id_}").json()
    assert datetime.fromisoformat(shown["execute"]) == at
    assert (shown["meta"], shown["local_id"], shown["user_id"]) == ({"content": content}, "later", 9)
    assert "execute_at" not in shown


def test_schedule_can_be_changed_and_cancelled(caller: Caller) -> None:
    """A change moves its time and its text; a cancelled one never goes."""
    moved, cancelled = _make(caller), _make(caller, phone_number=PRIYA)
    at = _quarter(90)
    fields = {"execute_at": at.isoformat(), "content": {"text": "Moved."}}
    assert _ask(caller, "PUT", f"/v1/schedule/{moved}", **fields).json() == {"id": moved}
    answer = caller.request("DELETE", f"/v1/schedule/{cancelled}")
    assert answer.json() == {"deleted": True, "id": cancelled}
    assert caller.request("GET", f"/v1/schedule/{cancelled}").status_code == 400
    _pass(caller, 1)
    assert caller.new() == []
    _pass(caller, 3)
    assert [(each["text"], each["target"]) for each in caller.new()] == [("Moved.", KIM)]


def test_sent_schedule_can_be_read_but_not_changed(caller: Caller) -> None:
    """It can still be read, or, with the switch turned, is gone."""
    id_ = _make(caller)
    _pass(caller)
    assert caller.request("GET", f"/v1/schedule/{id_}").status_code == 200
    assert caller.request("DELETE", f"/v1/schedule/{id_}").status_code == 400
    assert _ask(caller, "PUT", f"/v1/schedule/{id_}", execute_at=_quarter(120).isoformat()).status_code == 400
    caller.set_switches(schedule_done="gone", unknown_id="not_found")
    assert caller.request("GET", f"/v1/schedule/{id_}").status_code == 404


def test_schedule_accepts_each_kind_of_target(caller: Caller) -> None:
    """A conversation, a list and a group; phones of a group may be objects."""
    chat = caller.history()[0]["conversation"]["id"]
    _make(caller, phone_number=..., conversation_id=chat)
    _make(caller, phone_number=..., list_id=501, content={"text": "Hi {{first_name}}"}, local_id="b")
    _make(caller, phone_number=..., targets=[KIM, PRIYA])
    _make(caller, phone_number=..., targets=[{"phone": KIM}, {"phone": PRIYA}])
    _pass(caller)
    new = caller.new()
    assert sorted(each["text"] for each in new if "broadcast_id" in each) == ["Hi Kim", "Hi Priya"]
    assert [each["targets"] for each in new if "targets" in each] == [[KIM, PRIYA]] * 2
    assert new[0]["conversation"]["id"] == chat


@pytest.mark.parametrize("template", [303, {"id": 303}])
def test_a_template_goes_with_its_picture(caller: Caller, template: object) -> None:
    """Named by its id or as an object: the sources have both."""
    _make(caller, content={"template": template})
    _pass(caller)
    shown = caller.history()[0]
    assert shown["text"].startswith("We are at 12 Harbor Street")
    assert shown["media"] == f"{caller.address.base_url}/demo/map.png"


def test_a_text_to_the_unwilling_fails_when_it_goes(caller: Caller) -> None:
    """Opted out at that time: it is in history, failed; a list that was deleted meanwhile gets nothing."""
    _make(caller, phone_number=OPTED_OUT)
    made = {"title": "T", "local_id": "t", "phones": [KIM]}
    id_ = caller.request("POST", "/v2/lists", json=made).json()["id"]
    _make(caller, phone_number=..., list_id=id_)
    caller.request("DELETE", f"/v2/lists/{id_}", described=False)
    _pass(caller)
    assert [(each["target"], each["status"]) for each in caller.new()] == [(OPTED_OUT, "failed")]


def test_without_a_user_the_owner_sends(caller: Caller) -> None:
    """As documented; the log notes it, since a composer must name who sends."""
    _make(caller, user_id=...)
    assert "owner" in caller.log("/v1/schedule")[0]["warnings"][0]
    _pass(caller)
    assert caller.new()[0]["user"] == 7


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"execute_at": ...}, 400),
        ({"execute_at": "2031-05-01T16:31:00Z"}, 400),
        ({"execute_at": "2031-05-01T16:30:01Z"}, 400),
        ({"execute_at": "2031-05-01T16:30:00.001Z"}, 400),
        ({"execute_at": "2020-05-01T16:30:00Z"}, 400),
        ({"execute_at": "2031-05-01T16:30:00"}, 400),
        ({"execute_at": "9999-12-31T23:45:00-23:00"}, 400),
        ({"content": ...}, 400),
        ({"content": {}}, 400),
        ({"content": {"text": " "}}, 400),
        ({"content": "See you."}, 400),
        ({"content": {"template": 9}}, 400),
        ({"content": {"attachments": {}}}, 400),
        ({"inbox_id": ...}, 400),
        ({"inbox_id": 9}, 403),
        ({"user_id": 14}, 403),
        ({"phone_number": ...}, 400),
        ({"list_id": 501}, 400),
        ({"phone_number": ..., "list_id": 9}, 400),
        ({"phone_number": ..., "conversation_id": 9}, 400),
        ({"phone_number": ..., "targets": [KIM]}, 400),
        ({"phone_number": ..., "targets": [{"phone": KIM}]}, 400),
        ({"phone_number": ..., "targets": [KIM, PRIYA], "inbox_id": TOLL_FREE}, 400),
    ],
)
def test_a_schedule_must_be_well_made(caller: Caller, fields: dict[str, Any], status: int) -> None:
    """A quarter hour 15 minutes ahead, one target, some content, a member of the inbox."""
    assert _ask(caller, **fields).status_code == status


def test_fifteen_minutes_are_enough(caller: Caller) -> None:
    """By the sandbox's clock: exactly a quarter of an hour ahead is let through, a second less is not."""
    at = datetime(2031, 5, 1, 16, 30, tzinfo=UTC)
    for ahead, status in ((14 * 60 + 58, 400), (15 * 60 + 30, 200)):
        offset = (at - timedelta(seconds=ahead) - wall_clock()).total_seconds()
        caller.set_switches(clock_offset=offset, token_life=1e9)
        assert _ask(caller, execute_at=at.isoformat()).status_code == status


@pytest.mark.parametrize(("value", "text"), [("string", '"ok"'), ("null", "null"), ("empty", "")])
def test_a_cancelled_schedule_may_be_answered_otherwise(caller: Caller, value: str, text: str) -> None:
    """What the service says then is not documented (section 13.17)."""
    caller.set_switches(schedule_deleted=value)
    answer = caller.request("DELETE", f"/v1/schedule/{_make(caller)}", described=False)
    assert (answer.status_code, answer.text) == (200, text)


@pytest.mark.parametrize(
    ("value", "status", "there"), [("no_content", 204, False), ("refused", 200, True), ("ignored", 200, True)]
)
def test_a_cancellation_may_do_other_than_it_says(caller: Caller, value: str, status: int, there: bool) -> None:
    """A 200 may say that nothing was done, or do nothing and not say so; a 204 says nothing."""
    caller.set_switches(schedule_deleted=value, unknown_id="not_found")
    path = f"/v1/schedule/{_make(caller)}"
    answer = caller.request("DELETE", path, described=False)
    assert (answer.status_code, answer.text) == (
        status,
        {"no_content": "", "refused": '{"success": false}', "ignored": '"ok"'}[value],
    )
    assert (caller.request("GET", path).status_code == 200) is there


@pytest.mark.parametrize(
    ("value", "status", "changed"), [("no_content", 204, True), ("refused", 200, False), ("ignored", 200, False)]
)
def test_a_change_may_do_other_than_it_says(caller: Caller, value: str, status: int, changed: bool) -> None:
    """The same of a change."""
    caller.set_switches(schedule_changed=value)
    path = f"/v1/schedule/{_make(caller)}"
    body = {
        "inbox_id": FRONT_DESK,
        "user_id": 9,
        "execute_at": _quarter().isoformat(),
        "phone_number": KIM,
        "content": {"text": "Other"},
    }
    assert caller.request("PUT", path, json=body, described=False).status_code == status
    assert (caller.request("GET", path).json()["meta"]["content"]["text"] == "Other") is changed


def test_what_has_gone_may_be_cancelled_late(caller: Caller) -> None:
    """Some would say that they did."""
    caller.set_switches(schedule_late="accepted", unknown_id="not_found")
    path = f"/v1/schedule/{_make(caller)}"
    _pass(caller)
    assert len(caller.new()) == 1
    assert caller.request("DELETE", path).status_code == 200
    assert caller.request("GET", path).status_code == 404


def test_a_scheduled_text_may_go_with_more_words_and_without_its_id(caller: Caller) -> None:
    """That it goes as it was written, and with its local_id, is not documented."""
    caller.set_switches(scheduled_text="opt_out", scheduled_local_id="lost")
    _make(caller, local_id="later")
    _pass(caller)
    shown = caller.history()[0]
    assert shown["text"] == "See you at five. Reply STOP to unsubscribe."
    assert "local_id" not in shown


def test_what_is_read_may_lag_behind(caller: Caller) -> None:
    """For a while it is what it was; then it is gone."""
    caller.set_switches(schedule_lag=3600, unknown_id="not_found")
    path = f"/v1/schedule/{_make(caller)}"
    before = caller.request("GET", path).json()
    assert caller.request("DELETE", path).status_code == 200
    assert caller.request("GET", path).json() == before
    caller.set_switches(schedule_lag=0)
    assert caller.request("GET", path).status_code == 404


def test_the_answer_may_say_more(caller: Caller) -> None:
    """The documents do not show it: it may be what other writes answer."""
    caller.set_switches(schedule_answer="written")
    assert _ask(caller).json().keys() == {"id", "rev", "uuid"}


@pytest.mark.parametrize(
    ("rule", "same", "other"), [("second", 200, 200), ("first_answer", 200, 400), ("refusal", 400, 400)]
)
def test_a_repeated_schedule_is_a_switch(caller: Caller, rule: str, same: int, other: int) -> None:
    """Whether a local_id keeps a schedule from being made twice is not documented."""
    caller.set_switches(repeated_schedule=rule)
    first = _ask(caller, local_id="later").json()
    again = _ask(caller, local_id="later")
    assert again.status_code == same
    assert (again.json() == first) is (rule == "first_answer")
    assert _ask(caller, local_id="later", content={"text": "Other"}).status_code == other
