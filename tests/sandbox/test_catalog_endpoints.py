from __future__ import annotations

import uuid

import pytest

from tests.sandbox.caller import KIM, Caller

CONTENT = {"text": "We are late, {{first_name}}.", "gallery": [{"url": "https://a.example/map.png"}]}


def test_a_template_can_be_made_and_changed(caller: Caller) -> None:
    """Made, it is read, listed first, and sent with its picture; changed, it says the new text."""
    made = caller.request("POST", "/v1/template", json={"title": "Late", "content": CONTENT}).json()
    shown = caller.request("GET", f"/v1/template/{made['id']}").json()
    assert (shown["name"], shown["content"]) == ("Late", CONTENT)
    assert caller.request("POST", "/v1/templates").json()[0] == shown
    answer = caller.send(text=..., template_id=made["id"]).json()
    message = caller.history()[0]
    assert (message["text"], message["media"]) == ("We are late, Kim.", "https://a.example/map.png")
    assert "gallery_url" in answer
    body = {"title": "Late", "content": {"text": "Later."}, "archived": True}
    changed = caller.request("PUT", f"/v1/template/{made['id']}", json=body, described=False).json()
    assert changed == {"id": made["id"], "rev": 2}
    assert caller.request("GET", f"/v1/template/{made['id']}").json()["content"] == {"text": "Later."}
    assert shown["id"] not in [row["id"] for row in caller.request("POST", "/v1/templates").json()]


@pytest.mark.parametrize(
    "change",
    [{"title": None}, {"title": ""}, {"content": None}, {"content": {}}, {"content": "x"}, {"archived": 1}],
)
def test_a_template_must_be_well_made(caller: Caller, change: dict[str, object]) -> None:
    """A title and a text, each of its kind."""
    body = {"title": "Late", "content": CONTENT, **change}
    assert caller.request("POST", "/v1/template", json=body).status_code == 400
    assert caller.request("PUT", "/v1/template/301", json=body, described=False).status_code == 400


def test_a_picture_of_a_template_is_there(caller: Caller) -> None:
    """Its address leads to this very sandbox, where there is no internet."""
    url = caller.request("GET", "/v1/template/303").json()["content"]["gallery"][0]["url"]
    assert url == f"{caller.address.base_url}/demo/map.png"
    assert caller.http.get(url).headers["Content-Type"] == "image/png"


@pytest.mark.parametrize(
    ("rule", "filled"),
    [
        ("either", "Dr. Lindqvist, Dr. Lindqvist, {{DENTIST}}"),
        ("exact", "Dr. Lindqvist, {{dentist}}, {{DENTIST}}"),
        ("snake", "{{Dentist}}, Dr. Lindqvist, {{DENTIST}}"),
    ],
)
def test_custom_token_switch_sets_the_spelling(caller: Caller, rule: str, filled: str) -> None:
    """The documents say `custom_field_name` and no more (section 13.12)."""
    caller.set_switches(custom_token=rule, text_token="merged")
    caller.send(text="{{Dentist}}, {{dentist}}, {{DENTIST}}")
    assert caller.history()[0]["text"] == filled


@pytest.mark.parametrize(
    ("rule", "filled"), [("empty", "Hi , .{{else}}"), ("kept", "Hi {{first_name}}, {{dentist}}.{{else}}")]
)
def test_missing_token_switch_sets_the_replacement(caller: Caller, rule: str, filled: str) -> None:
    """Nothing, or the token stays; a token that means nothing stays in any case."""
    caller.set_switches(missing_token=rule, text_token="merged")
    caller.send(text="Hi {{first_name}}, {{dentist}}.{{else}}", phone_number="13125550199")
    assert caller.history("13125550199")[0]["text"] == filled


def test_tokens_of_a_note_stay(caller: Caller) -> None:
    """A note goes to nobody, so nothing is filled in; nor in a survey's question."""
    caller.set_switches(text_token="merged")
    caller.send(text="{{first_name}}", private=True, phone_number=KIM)
    assert caller.history()[0]["text"] == "{{first_name}}"


def test_a_made_template_has_a_uuid_and_can_be_deleted(caller: Caller) -> None:
    """Whatever its local_id is, `uuid` is one."""
    body = {"title": "Late", "content": {"text": "We are late."}, "local_id": "late-1"}
    made = caller.request("POST", "/v1/template", json=body).json()
    uuid.UUID(made["uuid"])
    path = f"/v1/template/{made['id']}"
    assert caller.request("DELETE", path).json() == {"deleted": True, "id": made["id"]}
    assert caller.request("GET", path).status_code == 400
