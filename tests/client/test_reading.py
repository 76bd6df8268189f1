from __future__ import annotations

import json

import pytest

from heydesk.api.responses import as_id, as_list, as_object, as_rows, contact_status, send_receipt
from heydesk.api.values import Answer
from heydesk.domain.errors import UnreadableAnswer
from heydesk.domain.message import Receipt
from heydesk.domain.records import ContactStatus


def answer(body: object, status: int = 200) -> Answer:
    """Make an answer with this JSON."""
    return Answer(status, json.dumps(body).encode(), request_id="r-1")


def test_documented_receipt() -> None:
    """The documented answer to a send is read whole."""
    read = send_receipt(
        answer({"id": 901, "date": "2026-03-04T12:00:00Z", "gallery_url": "https://gallery.example/901"}, 201)
    )
    assert read == Receipt(901, "2026-03-04T12:00:00Z", "https://gallery.example/901", "r-1", 201)


def test_observed_receipt() -> None:
    """The other answer that was seen is read as well; what it has besides is left alone."""
    body = {"id": "901", "convo_id": 5, "date": "2026-03-04", "queued": True, "compliance_results": {"a": [1]}}
    assert send_receipt(answer(body)) == Receipt(901, "2026-03-04", "", "r-1", 200)


@pytest.mark.parametrize(
    ("fields", "sent_at", "gallery_url"),
    [
        ({}, "", ""),
        ({"date": None, "gallery_url": None}, "", ""),
        ({"date": 17, "gallery_url": ["x"]}, "", ""),
        ({"date": "0001-01-01T00:00:00Z"}, "", ""),
        ({"date": "yesterday\n", "gallery_url": "half \ud83d"}, "yesterday", "half ?"),
    ],
)
def test_sparse_receipt(fields: dict[str, object], sent_at: str, gallery_url: str) -> None:
    """Only the id is needed; the rest may be missing, null, of another type or never."""
    read = send_receipt(answer({"id": 1} | fields))
    assert (read.sent_at, read.gallery_url) == (sent_at, gallery_url)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"id": None},
        {"id": 0},
        {"id": -5},
        {"id": True},
        {"id": "abc"},
        {"id": 2**63},
        {"id": [1]},
        "ok",
        None,
        [],
        7,
    ],
)
def test_no_receipt(body: object) -> None:
    """A 200 without a usable id may have been accepted all the same, so it is no refusal."""
    with pytest.raises(UnreadableAnswer, match="no message id") as caught:
        send_receipt(answer(body))
    assert (caught.value.status, caught.value.request_id) == (200, "r-1")


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (7, 7),
        ("8", 8),
        (7.0, 7),
        ("9223372036854775806", 2**63 - 2),
        (2**63 - 1, 2**63 - 1),
        (7.5, None),
        (float("inf"), None),
        (float("nan"), None),
        ("", None),
        ("-7", None),
        ("７", None),
        ("9" * 19, None),
        (False, None),
        ({}, None),
    ],
)
def test_ids(value: object, read: int | None) -> None:
    """An id is a positive integer that fits into a database, quoted or not."""
    assert as_id(value) == read


def test_rows() -> None:
    """A list may be bare, wrapped or null, and what in it is no object is passed over."""
    assert as_rows(answer([{"a": 1}, None, "x", {"b": 2}]), "rows") == [{"a": 1}, {"b": 2}]
    assert as_rows(answer({"rows": [{"a": 1}], "more": 1}), "rows") == [{"a": 1}]
    assert as_rows(answer(None), "rows") == as_rows(answer({"rows": None}), "rows") == []


@pytest.mark.parametrize("body", ["ok", 7, {}, {"other": []}, {"rows": "x"}])
def test_no_rows(body: object) -> None:
    """What is no list is not taken for an empty one."""
    with pytest.raises(UnreadableAnswer, match="no list"):
        as_rows(answer(body), "rows")


def test_other_kinds() -> None:
    """What is neither an object nor a list is an empty one."""
    assert as_object([1]) == {}
    assert as_list({"a": 1}) == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (
            {"phone": "+1 650-555-0103", "unsubscribed": True, "blocked": False},
            ContactStatus("16505550103", True, False),
        ),
        ({"phone": 16505550103, "unsubscribed": "true", "blocked": 1}, ContactStatus("16505550103", True, True)),
        ({"phone": None, "unsubscribed": None}, ContactStatus("16505550199", False, False)),
        ({"phone": True}, ContactStatus("16505550199", False, False)),
    ],
)
def test_contact_status(body: object, status: ContactStatus) -> None:
    """What is left out of a contact's status is false, and the number is the one that was asked about."""
    assert contact_status(answer(body), "16505550199") == status


@pytest.mark.parametrize("body", ["success", None, []])
def test_no_contact_status(body: object) -> None:
    """What is no status is not taken for a person who may be texted."""
    with pytest.raises(UnreadableAnswer, match="no object"):
        contact_status(answer(body), "16505550199")
