from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.sandbox.protocol import ApiError, RequestFields
from heydesk.sandbox.send_request import SendRequest
from tests.sandbox import contract
from tests.sandbox.caller import BILLING, KIM, SEND, TOLL_FREE, Caller

GROUP = [KIM, "13125550164"]


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"local_id": "6b1f4f0e-5f0a-4a3c-9c55-1f2f7c9d0a11"},
        {"media_url": "https://files.example.com/map.png"},
        {"text": ..., "media_url": "http://files.example.com/map.png"},
        {"media_url": None, "template_id": None, "chat_id": None},
        {"phone_number": ..., "chat_id": 5001},
        {"phone_number": ..., "chat_id": 5001, "private": True},
        {"private": True, "author": "Ana"},
        {"phone_number": ..., "targets": GROUP},
        {"text": ..., "template_id": 301},
        {"text": ..., "survey_id": 401},
        {"phone_number": ..., "list_id": 501, "local_id": "recall-1"},
        {"channel": "sms", "conv_name": "x"},
        {"text": "é" * 100_000},
        {"text": "\u0000 \U0001f9b7 שלום"},
    ],
)
def test_documented_field_combinations_are_accepted(caller: Caller, fields: dict[str, Any]) -> None:
    """Every documented combination is a 200, nulls and unknown fields notwithstanding (section 3.5)."""
    answer = caller.send(**fields)
    assert answer.status_code == 200, answer.text
    assert caller.log()[-1]["kept"]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"inbox_id": ...}, "inbox_id is missing"),
        ({"inbox_id": None}, "inbox_id is missing"),
        ({"inbox_id": "41"}, "inbox_id must be an integer"),
        ({"inbox_id": 41.0}, "inbox_id must be an integer"),
        ({"inbox_id": True}, "inbox_id must be an integer"),
        ({"inbox_id": 2**70}, "inbox_id must be an integer"),
        ({"creator_id": ...}, "creator_id is missing"),
        ({"creator_id": "7"}, "creator_id must be an integer"),
        ({"phone_number": ...}, "Exactly one of"),
        ({"chat_id": 5001}, "Exactly one of"),
        ({"targets": GROUP}, "Exactly one of"),
        ({"list_id": 501, "local_id": "a"}, "Exactly one of"),
        ({"phone_number": "+16505550103"}, "phone_number must be E.164"),
        ({"phone_number": "(650) 555-0103"}, "phone_number must be E.164"),
        ({"phone_number": "1650555"[:6]}, "phone_number must be E.164"),
        ({"phone_number": "1" * 16}, "phone_number must be E.164"),
        ({"phone_number": "06505550103"}, "phone_number must be E.164"),
        ({"phone_number": "٠١٢٣٤٥٦٧٨٩"}, "phone_number must be E.164"),
        ({"phone_number": KIM + "\n"}, "phone_number must be E.164"),
        ({"phone_number": 16505550103}, "phone_number must be a string"),
        ({"text": ...}, "One of text"),
        ({"text": ""}, "One of text"),
        ({"text": " \n\t"}, "One of text"),
        ({"text": None}, "One of text"),
        ({"text": 5}, "text must be a string"),
        ({"media_url": ""}, "media_url must be an http"),
        ({"media_url": "ftp://files.example.com/a.png"}, "media_url must be an http"),
        ({"media_url": "C:\\map.png"}, "media_url must be an http"),
        ({"media_url": "https://files.example.com/a b.png"}, "media_url must be an http"),
        ({"template_id": "301"}, "template_id must be an integer"),
        ({"local_id": ""}, "local_id must not be empty"),
        ({"local_id": 7}, "local_id must be a string"),
        ({"private": "true"}, "private must be true or false"),
        ({"private": 1}, "private must be true or false"),
        ({"author": 7}, "author must be a string"),
        ({"phone_number": ..., "list_id": 501}, "list_id needs a local_id"),
        ({"phone_number": ..., "targets": KIM}, "targets must be an array"),
        ({"phone_number": ..., "targets": [KIM]}, "targets must be an array"),
        ({"phone_number": ..., "targets": [KIM, KIM]}, "two different numbers"),
        ({"phone_number": ..., "targets": [KIM, "+13125550164"]}, "targets must hold E.164"),
        ({"phone_number": ..., "targets": [KIM, 13125550164]}, "targets must hold E.164"),
        ({"phone_number": ..., "targets": GROUP, "private": True}, "private goes to"),
        ({"phone_number": ..., "list_id": 501, "local_id": "a", "private": True}, "private goes to"),
        ({"inbox_id": TOLL_FREE, "creator_id": 9, "phone_number": ..., "targets": GROUP}, "toll-free"),
    ],
)
def test_a_body_that_breaks_a_rule_gets_400(caller: Caller, fields: dict[str, Any], said: str) -> None:
    """Each rule of section 12.2 is a 400 that names the field, and nothing is kept."""
    answer = caller.send(**fields)
    assert (answer.status_code, answer.json()["error"]) == (400, "bad_data")
    assert said in answer.json()["message"]
    assert caller.new() == []


@pytest.mark.parametrize(
    "content", [b"", b"null", b"[]", b'"text"', b"{", b'{"inbox_id": NaN}', b"\xff{}", b"[" * 100_000, b"hello"]
)
def test_a_body_that_is_no_object_gets_400(caller: Caller, content: bytes) -> None:
    """Malformed JSON, and JSON that is not an object, are refused."""
    assert caller.request("POST", SEND, content=content).status_code == 400


def test_half_a_surrogate_pair_gets_400(caller: Caller) -> None:
    """Text that can't be written as UTF-8 is refused, although its JSON is well formed."""
    body = '{"inbox_id": 41, "creator_id": 7, "phone_number": "16505550103", "text": "\\ud83e"}'
    assert caller.request("POST", SEND, content=body).status_code == 400


@pytest.mark.parametrize("fields", [{"inbox_id": 999}, {"creator_id": 14}, {"inbox_id": BILLING, "creator_id": 9}])
def test_a_sender_outside_the_inbox_gets_403(caller: Caller, fields: dict[str, Any]) -> None:
    """An inbox that the team lacks, or a member who is not in it, is a 403 (section 12.3)."""
    assert caller.send(**fields).status_code == 403
    assert caller.new() == []


def test_undocumented_input_is_logged_as_a_warning(caller: Caller) -> None:
    """What is let through although it is not documented shows in the log as a warning."""
    caller.send(channel="sms", template_id=301, media_url="https://files.example.com/a.png")
    caller.send(phone_number=..., targets=[*GROUP, KIM])
    caller.request("POST", SEND, content="{}")
    first, second, third = [entry["warnings"] for entry in caller.log()]
    assert "channel is not a documented field" in first
    assert any("text together with template_id" in warning for warning in first)
    assert any("media_url together with a template" in warning for warning in first)
    assert second == ["targets names a number twice"]
    assert third == ["a body that is not called application/json"]


_PHONES = st.sampled_from([KIM, "13125550164", "+16505550103", "650", ""])
_IDS = st.one_of(st.integers(-5, 500), st.sampled_from(["41", "", True, [], 1.5]))
_TEXTS = st.one_of(st.text(max_size=3), st.sampled_from(["Hello", " ", 5]))
_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "inbox_id": _IDS,
    "creator_id": _IDS,
    "phone_number": _PHONES,
    "chat_id": _IDS,
    "list_id": _IDS,
    "targets": st.lists(_PHONES, max_size=3, unique=True),
    "text": _TEXTS,
    "media_url": st.sampled_from(["https://a.example/b", "ftp://a.example", "https://a b", "", 5]),
    "template_id": _IDS,
    "survey_id": _IDS,
    "local_id": st.sampled_from(["one", "", 3]),
    "private": st.sampled_from([True, False, "true"]),
}
_SENDER = {"inbox_id": st.just(41), "creator_id": st.just(7)}
_OTHERS = {name: values for name, values in _FIELDS.items() if name not in _SENDER}
_TAME: dict[str, st.SearchStrategy[Any]] = {
    "phone_number": st.just(KIM),
    "list_id": st.just(501),
    "targets": st.just(GROUP),
    "text": st.sampled_from(["Hello", " "]),
    "media_url": st.just("https://a.example/b"),
    "template_id": st.just(301),
    "local_id": st.just("one"),
    "private": st.booleans(),
}
_BODIES = st.one_of(
    st.fixed_dictionaries({}, optional=_FIELDS),
    st.fixed_dictionaries(_SENDER, optional=_OTHERS),
    st.fixed_dictionaries(_SENDER, optional=_TAME),
    st.fixed_dictionaries(
        {**_SENDER, "phone_number": st.just(KIM)},
        optional={name: _TAME[name] for name in ("text", "media_url", "local_id", "private")},
    ),
)


@given(_BODIES)
def test_the_verdict_is_that_of_openapi(body: dict[str, Any]) -> None:
    """The rules here and the schema in openapi.yaml, written apart, agree on every body."""
    try:
        SendRequest.read(RequestFields(body))
        accepted = True
    except ApiError:
        accepted = False
    schema = {"$ref": "#/components/schemas/SendMessageRequest"}
    assert accepted == contract.validator(schema).is_valid(body)


@pytest.mark.parametrize(
    "example", contract.document()["paths"][SEND]["post"]["requestBody"]["content"]["application/json"]["examples"]
)
def test_the_documented_examples_are_in_order(example: str) -> None:
    """Every example of openapi.yaml passes the checks of a body."""
    media = contract.document()["paths"][SEND]["post"]["requestBody"]["content"]["application/json"]
    assert SendRequest.read(RequestFields(media["examples"][example]["value"])).inbox_id == 42


def test_the_sender_may_be_optional(caller: Caller) -> None:
    """One client leaves creator_id out: with the switch turned the inbox's first member sends."""
    assert caller.send(creator_id=...).status_code == 400
    caller.set_switches(creator_id="optional")
    assert caller.send(creator_id=...).status_code == 200
    assert caller.new()[-1]["user"] == 7
    assert caller.send(creator_id=..., inbox_id=999).status_code == 403
