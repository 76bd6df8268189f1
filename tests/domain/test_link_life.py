"""When signed links end."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.media import ends_at

AT = datetime(2026, 3, 4, 13, 0, tzinfo=UTC)
"""1772629200, which is 69a82cd0 in hexadecimal."""

SIGNED = [
    "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260304T120000Z&X-Amz-Expires=3600&X-Amz-Signature=ab",
    "x-amz-date=20260304T120000Z&x-amz-expires=3600",
    "X-Goog-Date=20260304T120000Z&X-Goog-Expires=3600&X-Goog-Signature=ab",
    "x-oss-date=20260304T120000Z&x-oss-expires=3600",
    "AWSAccessKeyId=AKEXAMPLE&Signature=ab&Expires=1772629200",
    "Expires=1772629200&Signature=ab&Key-Pair-Id=K1",
    "sv=2022-11-02&se=2026-03-04T13%3A00%3A00Z&sr=b&sig=ab",
    "se=2026-03-04T13:00&sig=ab",
    "se=2026-03-04T14%3A00%3A00%2B01%3A00&sig=ab",
    "ex=69a82cd0&is=69a81f00&hm=ab",
    "_nc_ht=x&oh=00_ab&oe=69A82CD0",
]

UNSIGNED = [
    "",
    "size=2",
    "expires=1772629200",
    "se=2026-03-04T13:00",
    "X-Amz-Expires=3600",
    "X-Amz-Date=yesterday&X-Amz-Expires=3600",
    "X-Amz-Date=20260304T120000Z&X-Amz-Expires=soon",
    "X-Amz-Date=20260304T120000Z&X-Amz-Expires=99999999999999999999",
    "Expires=99999999999999999999999&Signature=ab",
    "Expires=999999999999999999&Signature=ab",
    "Expires=" + "9" * 5000 + "&Signature=ab",
    "ex=fffffffffffffff&hm=ab",
    "se=soon&sig=ab",
]


@pytest.mark.parametrize("query", SIGNED)
def test_the_end_is_found(query: str) -> None:
    """In each form in which stores of files write it."""
    assert ends_at(f"https://files.example/menu.jpg?{query}") == AT


@pytest.mark.parametrize("query", UNSIGNED)
def test_no_end_is_made_up(query: str) -> None:
    """A link without a signature lasts, and one that can't be read says nothing."""
    assert ends_at(f"https://files.example/menu.jpg?{query}") is None


@given(st.text())
def test_whatever_is_typed_gets_an_answer(url: str) -> None:
    """Never an error of Python's."""
    ends_at(url)
    ends_at("https://[" + url)
