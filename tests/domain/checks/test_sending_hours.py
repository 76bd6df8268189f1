"""Texts at an hour when nobody should be texted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from heydesk.domain.checks.sending_hours import check_quiet_hours
from heydesk.domain.message import Side
from heydesk.domain.problems import Problem
from heydesk.domain.records import Inbox, ListId, ListMember
from tests.domain.checks.sample_context import case, heard, known, names, person, words
from tests.domain.sample_drafts import BARE, KIM, ORDERS, PAT

LATE = datetime(2026, 11, 26, 3, 40, tzinfo=UTC)
"""10:40 pm in New York, 7:40 pm in California."""

MORNING = datetime(2026, 11, 26, 13, 0, tzinfo=UTC)
"""8 am in New York."""

PANHANDLE, TOLL_FREE, ISLAND, LIST = "18505550103", "18005550199", "14015550103", ListId(5)


def quiet(*phones: str, now: datetime | None = LATE, **changes: Any) -> tuple[Problem, ...]:
    """Check a text to these numbers late on a Wednesday."""
    people = changes.pop("people", (person(PAT), person(KIM)))
    return check_quiet_hours(
        case(phones=phones, known=known(*people, now=now, **changes.pop("knowing", {})), **changes)
    )


def test_late_local_time_warns_and_offers_next_morning() -> None:
    """Said by their clock, with the first quarter hour in the morning."""
    (found,) = quiet(PAT)
    assert str(found.sentence) == "It's 10:40 pm for Pat Doe, outside texting hours."
    assert found.fix is not None
    assert str(found.fix.label) == "Send at 8:00 am their time"
    assert found.fix.value == MORNING
    assert quiet(KIM) == quiet() == ()


def test_quiet_hours_need_a_clock_a_text_and_the_setting() -> None:
    """A note rings no phone, and who does not want to be asked is not."""
    assert quiet(PAT, now=None) == quiet(PAT, side=Side.NOTE) == ()
    assert quiet(PAT, knowing={"minds_quiet_hours": False}) == ()


def test_a_time_that_may_be_is_taken_at_its_strictest() -> None:
    """Two zones are a span; the later clock decides in the evening, the earlier one in the morning."""
    (found,) = quiet(PANHANDLE, now=LATE - timedelta(hours=2, minutes=30))
    assert str(found.sentence) == "It may be 7:10 to 8:10 pm for (850) 555-0103, outside texting hours."
    assert found.fix is not None
    assert found.fix.value == MORNING + timedelta(hours=1)
    assert names(quiet(PANHANDLE, now=MORNING)) == ["quiet-hours"]


def test_a_known_zone_wins() -> None:
    """Whoever is known to be in Denver is texted by Denver's clock."""
    assert quiet(PAT, people=(person(PAT, zone="America/Los_Angeles"),)) == ()


def test_an_unknown_time_is_said() -> None:
    """It is late where the inbox is; an inbox without a place has nothing to compare with."""
    (found,) = quiet(TOLL_FREE, now=LATE + timedelta(hours=2))
    assert str(found.sentence) == (
        "We don't know (800) 555-0199's local time. It's 9:40 pm at your inbox, outside texting hours."
    )
    assert found.fix is not None
    assert str(found.fix.label) == "Send in the morning there"
    assert quiet(TOLL_FREE) == ()
    for inbox in (ORDERS, BARE, None):
        assert quiet(TOLL_FREE, inbox=inbox, now=LATE + timedelta(hours=2)) == ()


def test_recipient_who_wrote_within_two_hours_is_not_quiet() -> None:
    """For two hours; somebody else's words do not count."""

    def after(minutes: float, **changes: Any) -> list[str]:
        at = LATE - timedelta(minutes=minutes)
        return names(quiet(PAT, people=(person(PAT, heard("Hello?", sent_at=at, **changes)),)))

    assert after(119) == []
    assert after(121) == ["quiet-hours"]
    assert after(1, inbound=False) == ["quiet-hours"]
    assert names(quiet(PAT, people=(person(PAT, heard("Hi", minutes_ago=None)),))) == ["quiet-hours"]


def test_several_people_are_counted() -> None:
    """With one whose time is known; a time is offered that is day for all."""
    (found,) = quiet(KIM, PAT, now=LATE + timedelta(hours=2))
    assert str(found.sentence) == ("It's outside texting hours for 2 of 2 people. It's 9:40 pm for Kim Lee.")
    assert found.fix is not None
    assert str(found.fix.label) == "Send in the morning there"
    assert found.fix.value == datetime(2026, 11, 26, 16, 0, tzinfo=UTC)
    (found,) = quiet(TOLL_FREE, PAT, now=LATE + timedelta(hours=2))
    assert "12:40 am for Pat Doe." in str(found.sentence)


def test_a_list_is_its_people() -> None:
    """As far as they are known."""
    members = {LIST: (ListMember(PAT), ListMember(KIM), ListMember("12125550151"))}
    found = quiet(list_ids=(LIST,), knowing={"members": members})
    assert words(found).startswith("It's outside texting hours for 2 of 3 people")
    assert quiet(list_ids=(ListId(6),), knowing={"members": members}) == ()


def test_a_text_for_later_is_judged_by_then() -> None:
    """And moved on from there, not back."""
    assert quiet(PAT, send_at=MORNING) == ()
    at = datetime(2026, 11, 28, 3, 0, tzinfo=UTC)
    (found,) = quiet(PAT, now=MORNING, send_at=at)
    assert str(found.sentence) == "It will be 10:00 pm for Pat Doe, outside texting hours."
    assert found.fix is not None
    assert found.fix.value == datetime(2026, 11, 28, 13, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("phones", "changes"),
    [((PAT,), {"can_wait": False}), ((ISLAND, "14015550104"), {"people": (person(ISLAND, zone="Asia/Singapore"),)})],
)
def test_no_time_is_offered_where_there_is_none(phones: tuple[str, ...], changes: dict[str, Any]) -> None:
    """What can't be scheduled is not, and nobody is promised an hour that never comes."""
    (found,) = quiet(*phones, **changes)
    assert found.fix is None


def test_an_inbox_abroad_lends_its_time_too() -> None:
    """Whose time is unknown is taken to be for the inbox is, wherever that."""
    paris = Inbox(ORDERS.id, "Paris", ("33145550103",), ORDERS.members)
    assert "4:40 am at your inbox" in words(quiet(TOLL_FREE, inbox=paris))
