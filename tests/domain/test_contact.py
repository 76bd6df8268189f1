"""How people in the contacts are called."""

from __future__ import annotations

import pytest

from heydesk.domain.ids import ContactId
from heydesk.domain.records import Contact

KIM = ContactId(1)


@pytest.mark.parametrize(
    ("contact", "name"),
    [
        (Contact(KIM, "16505550103", display_name="Kim from the bakery", first="Kim"), "Kim from the bakery"),
        (Contact(KIM, "16505550103", first="Kim", last="Lee"), "Kim Lee"),
        (Contact(KIM, "16505550103", last="Lee"), "Lee"),
        (Contact(KIM, "16505550103"), ""),
    ],
)
def test_name(contact: Contact, name: str) -> None:
    """The display name counts, then first and last; nobody is called by a number."""
    assert contact.name == name
