from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from heydesk.api.errors import refusal_of
from heydesk.api.values import Answer
from heydesk.domain.errors import (
    Refused,
    RepeatedLocalId,
    ServerFault,
    ServiceError,
    Throttled,
    TokenRefused,
    UnreadableAnswer,
)

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)

TABLE: dict[int, type[ServiceError]] = dict.fromkeys((408, *range(500, 600), 101, 600, 999), ServerFault)
TABLE |= {status: Refused for status in (*range(300, 309), *range(400, 500)) if status not in {401, 408, 429}}
TABLE |= {401: TokenRefused, 429: Throttled}


@pytest.mark.parametrize("status", TABLE)
@pytest.mark.parametrize("sending", [True, False])
def test_table(status: int, sending: bool) -> None:
    """Every status has its place, with the server's words and the request's id; what nobody lists is in doubt."""
    failure = refusal_of(Answer(status, b'{"message": "so it is"}', request_id="r-1"), sending=sending)
    assert type(failure) is TABLE[status]
    assert (failure.status, failure.request_id) == (status, "r-1")
    assert status == 429 or "so it is" in str(failure)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 206, 299])
def test_successes(status: int) -> None:
    """Everything from 200 to 299 is a success; what it says is read elsewhere."""
    assert refusal_of(Answer(status, b"")) is None


REPEATED: list[tuple[int, object]] = [
    (400, {"error": "bad_data", "message": "local_id was used before: duplicate"}),
    (400, {"errors": {"local_id": ["has already been taken"]}}),
    (400, "localId already exists"),
    (400, "The local_id a-1 was used before."),
    (400, "local id must be unique"),
    (400, "Duplicate message"),
    (400, "this request was already processed"),
    (409, "local_id"),
    (409, {"error": "duplicate"}),
    (409, "Conflict"),
    (409, "it is already there"),
]


@pytest.mark.parametrize(("status", "body"), REPEATED)
def test_repeated_local_id(status: int, body: object) -> None:
    """A refusal of a send that may mean a repeated local_id is in doubt; the same words elsewhere are a refusal."""
    answer = Answer(status, json.dumps(body).encode())
    assert type(refusal_of(answer, sending=True)) is RepeatedLocalId
    assert type(refusal_of(answer)) is Refused


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (400, "local_id is required with list_id"),
        (400, "the contact is already opted out"),
        (400, "duplicate numbers in targets"),
        (403, "local_id already exists"),
        (409, ""),
        (409, "the inbox is closed"),
    ],
)
def test_no_repeated_local_id(status: int, body: str) -> None:
    """A refusal that names no repetition of this message is a refusal."""
    assert type(refusal_of(Answer(status, body.encode()), sending=True)) is Refused


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("", None),
        ("7", 7.0),
        ("0", 0.0),
        ("-3", 0.0),
        ("1.5", 1.5),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("9" * 400, None),
        ("Wed, 04 Mar 2026 12:00:30 GMT", 30.0),
        ("Wed, 04 Mar 2026 11:59:00 GMT", 0.0),
    ],
)
def test_retry_after(header: str, seconds: float | None) -> None:
    """Seconds are taken as they are, a date by the server's own clock, anything else for nothing."""
    failure = refusal_of(Answer(429, b"", retry_after=header, date_at=NOON))
    assert isinstance(failure, Throttled)
    assert failure.retry_after == seconds


def test_retry_after_by_our_clock() -> None:
    """A date in an answer that does not tell the time is taken by this computer's clock."""
    failure = refusal_of(Answer(429, b"", retry_after="Wed, 04 Mar 1998 12:00:30 GMT"))
    assert isinstance(failure, Throttled)
    assert failure.retry_after == 0


def test_redirect_is_named() -> None:
    """Where a redirect points is said, whatever its body says."""
    failure = refusal_of(Answer(302, b"Moved", location="https://elsewhere.example/"))
    assert "it points to https://elsewhere.example/" in str(failure)


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (Answer(200, b""), "it is empty"),
        (Answer(200, b" \n"), "it is empty"),
        (Answer(200, b"<html>"), "it is not JSON"),
        (Answer(200, b"\xff\xfe\xfa"), "it is not JSON"),
        (Answer(200, b"[" * 100_000), "it is not JSON"),
        (Answer(200, b"{}", flaw="it is too large"), "it is too large"),
    ],
)
def test_unreadable(answer: Answer, cause: str) -> None:
    """What is no JSON can't be read, and the error says why."""
    with pytest.raises(UnreadableAnswer, match=cause) as caught:
        answer.data()
    assert caught.value.status == 200


def test_answer_hides_content() -> None:
    """What customers wrote does not show in an answer's repr."""
    assert "private" not in repr(Answer(200, b"private"))
