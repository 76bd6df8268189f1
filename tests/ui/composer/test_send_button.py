"""The words on the Send button: one whole sentence for each case."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from heydesk.domain.message import MAX_EACH_ALONE, Draft, Side
from heydesk.ui.composer.recipients.audience import NOBODY, AudienceSummary, Shape
from heydesk.ui.composer.recipients.model import ChipLabel, RecipientKind
from heydesk.ui.composer.send_button import send_words

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

NOON = datetime(2026, 11, 26, 12).astimezone()
KIM = AudienceSummary(Shape.PERSON, 1, ChipLabel(RecipientKind.PERSON, "Kim", "Kim"))
FAMILY = AudienceSummary(Shape.REPLY, 1, ChipLabel(RecipientKind.CONVERSATION, "Lee family", "Lee family", people=3))
LIST = AudienceSummary(Shape.LIST, 1, ChipLabel(RecipientKind.LIST, "Spring", "Spring", people=12))
UNREAD = AudienceSummary(Shape.LIST, 1, ChipLabel(RecipientKind.LIST, "Spring", "Spring", people=None))
UNNAMED = AudienceSummary(Shape.LIST, 1, ChipLabel(RecipientKind.LIST, "", "List no. 7", people=None))
CROWD = AudienceSummary(Shape.SEVERAL, MAX_EACH_ALONE + 1)


@pytest.mark.parametrize(
    ("audience", "words"),
    [
        (NOBODY, "Send"),
        (KIM, "Send to Kim"),
        (FAMILY, "Send to the group “Lee family”"),
        (LIST, "Send to 12 people on “Spring”…"),
        (UNREAD, "Send to all on “Spring”…"),
        (UNNAMED, "Send to List no. 7…"),
        (AudienceSummary(Shape.SEVERAL, 2), "Send to 2 people"),
        (CROWD, f"Send to {CROWD.chips} people…"),
    ],
)
def test_button_names_who_gets_it_when_and_again(audience: AudienceSummary, words: str, reader: QLocale) -> None:
    """The time of a text that goes later, with the day where that is not today; *anyway* after the warnings."""
    rest, end = (words[:-1], "…") if words.endswith("…") else (words, "")
    again = rest.replace("Send", "Send anyway")
    for at, when in (
        (None, ""),
        (NOON + timedelta(hours=1), " at 1:00\u202fPM"),
        (NOON + timedelta(days=1), " on Fri, Nov 27, 12:00\u202fPM"),
    ):
        draft = Draft(send_at=at and at.astimezone(UTC))
        assert send_words(draft, audience, NOON, asked=False) == f"{rest}{when}{end}"
        assert send_words(draft, audience, NOON, asked=True) == f"{again}{when}{end}"


def test_group_of_many_is_no_broadcast() -> None:
    """It is one message."""
    assert send_words(Draft(group=True), CROWD, NOON, asked=False) == f"Send to the group of {CROWD.chips}"


def test_button_of_a_note_names_nobody() -> None:
    """And has no time."""
    note = Draft(side=Side.NOTE, send_at=NOON)
    assert send_words(note, KIM, NOON, asked=False) == "Add private note"
    assert send_words(note, KIM, NOON, asked=True) == "Add private note anyway"
