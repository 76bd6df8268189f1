from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.caller import KIM, Caller

PRIYA, NEW = "13125550164", "13125550199"


def _make(caller: Caller, **fields: object) -> Any:
    body = {"title": "Tuesday", "local_id": "tuesday", "phones": [KIM, NEW], **fields}
    return caller.request("POST", "/v2/lists", json={k: v for k, v in body.items() if v is not ...})


def _read(caller: Caller, id_: int) -> Any:
    return caller.request("GET", f"/v1/list/{id_}").json()


def test_a_list_that_is_made_can_be_sent_to(caller: Caller) -> None:
    """It is read with names where there are contacts, and reaches each of its people alone."""
    made = _make(caller).json()
    assert made.keys() == {"id", "rev", "uuid"}
    shown = _read(caller, made["id"])
    assert (shown["name"], shown["local_id"]) == ("Tuesday", "tuesday")
    assert shown["targets"] == {KIM: {"f": "Kim", "l": "Lee"}, NEW: {}}
    assert caller.request("POST", "/v1/lists").json()[0] == shown
    caller.send(phone_number=..., list_id=made["id"], local_id="b", text="Hi {{first_name}}!")
    assert {each["target"]: each["text"] for each in caller.new()} == {KIM: "Hi Kim!", NEW: "Hi !"}


def test_people_can_be_named_in_three_ways(caller: Caller) -> None:
    """By contact, number and address, each counted once; an address that nobody has stays one."""
    emails = ["Priya.Nair@post.example", "who@post.example"]
    shown = _read(caller, _make(caller, contacts=[201], phones=[KIM], emails=emails).json()["id"])
    assert (sorted(shown["targets"]), shown["emails"]) == ([PRIYA, KIM], ["who@post.example"])


def test_a_broadcast_falls_back_to_the_list_s_names(caller: Caller) -> None:
    """Who is no contact gets the name that stands on the list; who opted out or is blocked gets nothing."""
    caller.send(phone_number=..., list_id=503, local_id="b", text="{{first_name}} {{last_name}}")
    texts = {each["target"]: each["text"] for each in caller.new()}
    assert texts["15105550127"] == "Greta Voß"
    assert not {"14155550173", "15105550109"} & texts.keys()
    assert len(texts) == 6


def test_the_same_local_id_gives_the_same_list(caller: Caller) -> None:
    """Said again word for word it is answered as at first; with other people it is refused."""
    assert _make(caller).json() == _make(caller).json()
    assert _make(caller, phones=[PRIYA]).status_code == 400


@pytest.mark.parametrize(("rule", "status", "lists"), [("second", 200, 2), ("refusal", 400, 1)])
def test_a_repeated_list_is_a_switch(caller: Caller, rule: str, status: int, lists: int) -> None:
    """What the service does is not documented."""
    caller.set_switches(repeated_list=rule)
    _make(caller)
    assert _make(caller).status_code == status
    rows = caller.request("POST", "/v1/lists").json()
    assert [row["name"] for row in rows].count("Tuesday") == lists


def test_a_list_can_be_changed_and_deleted(caller: Caller) -> None:
    """Some in, some out, a whole new membership, a new name; then it is gone and its people stay."""
    id_ = _make(caller).json()["id"]
    put = f"/v2/lists/{id_}"
    body = {"title": "Wednesday", "add_phones": [PRIYA], "remove_phones": [NEW], "add_emails": ["a@b.example"]}
    assert caller.request("PUT", put, json=body).json() == {"id": id_, "rev": 2}
    shown = _read(caller, id_)
    assert (shown["name"], sorted(shown["targets"]), shown["rev"]) == ("Wednesday", [PRIYA, KIM], 2)
    caller.request("PUT", put, json={"contacts": [202], "remove_emails": ["a@b.example"]})
    assert [*_read(caller, id_)["targets"]] == ["13035550118"]
    assert caller.request("DELETE", put, described=False).json() == {"deleted": True, "id": id_}
    assert caller.request("GET", f"/v1/list/{id_}").status_code == 400
    assert caller.request("GET", "/v1/contact/202", described=False).status_code == 200


@pytest.mark.parametrize(
    "fields",
    [
        {"title": ...},
        {"title": " "},
        {"local_id": ...},
        {"local_id": ""},
        {"phones": ...},
        {"phones": []},
        {"phones": ["+1"]},
        {"phones": KIM},
        {"contacts": ["201"]},
        {"contacts": [9]},
        {"emails": [1]},
        {"phones": [f"1312555{number:04d}" for number in range(5001)]},
    ],
)
def test_a_list_must_be_well_made(caller: Caller, fields: dict[str, object]) -> None:
    """A title, a local_id, and at least one person of the right kind, at most as many as the team may have."""
    before = caller.request("POST", "/v1/lists").json()
    assert _make(caller, **fields).status_code == 400
    assert caller.request("POST", "/v1/lists").json() == before


@pytest.mark.parametrize(("value", "status"), [("denied", 403), ("missing", 404)])
def test_lists_may_be_unreadable(caller: Caller, value: str, status: int) -> None:
    """No current page documents reading: with the switch turned they can be made and sent to, never read."""
    caller.set_switches(lists=value)
    assert caller.request("POST", "/v1/lists").status_code == status
    assert caller.request("GET", "/v1/list/501").status_code == status
    assert _make(caller).status_code == 200
    assert caller.send(phone_number=..., list_id=501, local_id="b").status_code == 200


def test_a_list_may_hide_its_members(caller: Caller) -> None:
    """The field of a list of contacts is unknown: with the switch turned there is none."""
    caller.set_switches(list_members="hidden")
    assert "targets" not in _read(caller, 501)


def test_the_deprecated_family_writes_too(caller: Caller) -> None:
    """Made, renamed, people in and out with their names, deleted: as one client of `/v1/list` does."""
    body = {"title": "Tuesday", "local_id": "old", "phones": [KIM]}
    id_ = caller.request("POST", "/v1/list", json=body).json()["id"]
    change = {"title": "Friday", "add_phone": [NEW], "remove_phone": [KIM], "members": {PRIYA: {"f": "Priya"}}}
    assert caller.request("PUT", f"/v1/list/{id_}", json=change).json()["id"] == id_
    shown = _read(caller, id_)
    assert (shown["name"], shown["targets"]) == ("Friday", {NEW: {}, PRIYA: {"f": "Priya", "l": ""}})
    mistakes: list[dict[str, object]] = [{"members": {"Priya": {}}}, {"members": {PRIYA: 3}}, {"add_phone": "1"}]
    for wrong in mistakes:
        assert caller.request("PUT", f"/v1/list/{id_}", json=wrong).status_code == 400
    assert caller.request("DELETE", f"/v1/list/{id_}").json() == {"deleted": True, "id": id_}
    assert caller.request("GET", f"/v1/list/{id_}").status_code == 400
