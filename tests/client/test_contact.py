"""Reading contacts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from heydesk.api.responses import Titles, contact
from heydesk.domain.ids import ContactId
from heydesk.domain.records import Contact

TITLES = Titles(tags={1: "Recall due", 4: "Balance due"}, fields={71: "Dentist", 72: "Next visit"})


def test_documented() -> None:
    """Names, number, address, tags and own fields by their titles, and when it changed."""
    row = {
        "id": 201,
        "display_name": "Kim Lee",
        "first": "Kim",
        "last": "Lee",
        "email": "kim.lee@post.example",
        "phone": "16505550103",
        "custom": {"72": "Thursday", "71": "Dr. Lindqvist"},
        "tags": [{"tag_id": 4}, {"tag_id": 1}],
        "team_id": 3100,
        "note": [{"id": "n", "text": "Prefers mornings"}],
        "updated": "2026-03-04T15:00:00Z",
        "rev": 3,
    }
    assert contact(row, TITLES) == Contact(
        id=ContactId(201),
        phone="16505550103",
        first="Kim",
        last="Lee",
        display_name="Kim Lee",
        email="kim.lee@post.example",
        tags=("Balance due", "Recall due"),
        custom=(("Dentist", "Dr. Lindqvist"), ("Next visit", "Thursday")),
        updated_at=datetime(2026, 3, 4, 15, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("row", "read"),
    [
        ({"id": 1}, Contact(ContactId(1), "")),
        ({"id": "1", "phone": "+1 (650) 555-0103"}, Contact(ContactId(1), "16505550103")),
        ({"id": 1, "phone": "kim@post.example", "first": None, "last": 7}, Contact(ContactId(1), "")),
        ({"id": 1, "first": " Kim\n\u202eLee "}, Contact(ContactId(1), "", first="Kim Lee")),
        ({"id": 1, "custom": [], "tags": "none"}, Contact(ContactId(1), "")),
    ],
)
def test_sparse(row: dict[str, object], read: Contact) -> None:
    """Anything but the id may be missing, null or of another type."""
    assert contact(row, TITLES) == read


@pytest.mark.parametrize("contact_id", [None, 0, "x"])
def test_nobody(contact_id: object) -> None:
    """What has no id is no contact."""
    assert contact({"id": contact_id, "phone": "16505550103"}, TITLES) is None


@pytest.mark.parametrize(
    ("tags", "words"),
    [
        ([1, "4"], ("Recall due", "Balance due")),
        ([{"id": 1}, {"tag": 4}], ("Recall due", "Balance due")),
        ([{"id": 9, "tag": "Nervous"}, "VIP"], ("Nervous", "VIP")),
        ([{"tag_id": 1}, 1, {"tag_id": 1}], ("Recall due",)),
        ([{"tag_id": 9}, 9, "9", {"tag": "9"}, None, {}, [], ""], ()),
    ],
)
def test_tags(tags: object, words: tuple[str, ...]) -> None:
    """However tags come, each is shown once by its word; an id that means nothing here is not."""
    found = contact({"id": 1, "tags": tags}, TITLES)
    assert found is not None
    assert found.tags == words


def test_own_fields() -> None:
    """Values of any type are text, an empty one is none, and a key that is no id stands for itself."""
    custom: dict[str, object] = {
        "71": 3,
        "72": None,
        "Seat": "Window",
        "seen": True,
        "paid": False,
        "99": "?",
        "x": [],
        "rate": 2.5,
    }
    found = contact({"id": 1, "custom": custom}, TITLES)
    assert found is not None
    assert found.custom == (
        ("Dentist", "3"),
        ("Seat", "Window"),
        ("seen", "true"),
        ("paid", "false"),
        ("rate", "2.5"),
    )
