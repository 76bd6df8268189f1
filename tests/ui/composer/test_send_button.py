"""The words on the Send button: one whole sentence for each case."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from heydesk.domain.message import MAX_EACH_ALONE, Draft, Side
from heydesk.ui.composer.recipients.audience import NOBODY, AudienceSummary, Shape
from heydesk.ui.composer.recipients.model import ChipLabel, RecipientKind
from heydesk.ui.composer.send_button import send_words, why_not_sendable

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
        (AudienceSummary(Shape.SEVERAL, 2), "Send to 2 people"),
    ],
)
def test_button_names_who_gets_it_or_when(audience: AudienceSummary, words: str, reader: QLocale) -> None:
    """The time of a text that goes later, with the day where that is not today; *anyway* after the warnings."""
    for at, says, again in (
        (None, words, "Send anyway"),
        (NOON + timedelta(hours=1), "Schedule for 1:00\u202fPM", "Schedule anyway"),
        (NOON + timedelta(days=1), "Schedule for Fri 12:00\u202fPM", "Schedule anyway"),
        (NOON + timedelta(days=9), "Schedule for Sat, Dec 5, 12:00\u202fPM", "Schedule anyway"),
    ):
        draft = Draft(send_at=at and at.astimezone(UTC))
        assert send_words(draft, audience, NOON, asked=False) == says
        assert send_words(draft, audience, NOON, asked=True) == again


@pytest.mark.parametrize(
    ("audience", "words"),
    [
        (LIST, "Review 12 texts"),
        (UNREAD, "Review texts"),
        (UNNAMED, "Review texts"),
        (CROWD, f"Review {CROWD.chips} texts"),
    ],
)
def test_button_leads_to_the_review_of_a_broadcast(audience: AudienceSummary, words: str) -> None:
    """Which is asked about there."""
    assert send_words(Draft(send_at=NOON), audience, NOON, asked=False) == words


OPTED_OUT = AudienceSummary(Shape.PERSON, 1, ChipLabel(RecipientKind.PERSON, "Kim", "Kim", alarm="opted out"))


@pytest.mark.parametrize(
    ("draft", "audience", "is_off"),
    [
        (Draft(), NOBODY, True),
        (Draft(pending="650"), NOBODY, False),
        (Draft(recipients=("16505550103",)), KIM, False),
        (Draft(recipients=("16505550103",)), OPTED_OUT, True),
        (Draft(recipients=("16505550103",), pending="415"), OPTED_OUT, False),
        (Draft(recipients=("16505550103",), side=Side.NOTE), OPTED_OUT, False),
    ],
)
def test_button_is_off_where_nobody_can_get_it(draft: Draft, audience: AudienceSummary, is_off: bool) -> None:
    """Nobody is chosen, or one who can't be texted; a note about them can be added."""
    assert bool(why_not_sendable(draft, audience)) is is_off


def test_group_of_many_is_no_broadcast() -> None:
    """It is one message."""
    assert send_words(Draft(group=True), CROWD, NOON, asked=False) == f"Send to the group of {CROWD.chips}"


def test_button_of_a_note_names_nobody() -> None:
    """And has no time."""
    note = Draft(side=Side.NOTE, send_at=NOON)
    assert send_words(note, KIM, NOON, asked=False) == "Add private note"
    assert send_words(note, KIM, NOON, asked=True) == "Add private note anyway"
