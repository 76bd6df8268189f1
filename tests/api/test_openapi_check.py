"""The judge of requests does find what is wrong."""

from __future__ import annotations

import pytest
from openapi_core.exceptions import OpenAPIError

from tests.api.openapi_check import hold

HEADERS = {"authorization": "Bearer a.b.c", "content-type": "application/json"}
GOOD = b'{"inbox_id":42,"creator_id":7,"phone_number":"16505550103","text":"Hi"}'


def test_described_requests_pass() -> None:
    """A send, a page of history, and one thing by its id."""
    hold("POST", "/v1/message/send", HEADERS, GOOD)
    hold("GET", "/v1/messages?phoneNumber=16505550103&inboxID=42", HEADERS, b"")
    hold("GET", "/v1/list/501", HEADERS, b"")


@pytest.mark.parametrize(
    ("method", "target", "headers", "body"),
    [
        ("POST", "/v1/message/sent", HEADERS, GOOD),
        ("PUT", "/v1/message/send", HEADERS, GOOD),
        ("POST", "/v1/message/send", HEADERS, b""),
        ("POST", "/v1/message/send", HEADERS, GOOD.replace(b"42", b'"42"')),
        ("POST", "/v1/message/send", HEADERS, GOOD.replace(b"phone_number", b"phone")),
        ("POST", "/v1/message/send", HEADERS, GOOD.replace(b'"text"', b'"list_id":501,"text"')),
        ("POST", "/v1/message/send", {"content-type": "application/json"}, GOOD),
        ("POST", "/v1/message/send", HEADERS | {"content-type": "text/plain"}, GOOD),
        ("GET", "/v1/messages?phoneNumber=16505550103", HEADERS, b""),
        ("GET", "/v1/messages?phoneNumber=16505550103&inboxID=front", HEADERS, b""),
        ("GET", "/v1/list/front", HEADERS, b""),
    ],
)
def test_undescribed_requests_fail(method: str, target: str, headers: dict[str, str], body: bytes) -> None:
    """A path, a method, a body, a header or a query that the description does not have."""
    with pytest.raises(OpenAPIError):
        hold(method, target, headers, body)
