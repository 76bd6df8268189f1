"""A fetch that was interrupted goes on where it stopped."""

from __future__ import annotations

from datetime import timedelta

import pytest

from heydesk.domain.records import Account
from heydesk.storage.database import Change
from heydesk.storage.directory import Gap, GapTable
from heydesk.storage.store import Store
from tests.store.sample import NOW


@pytest.fixture
def gaps(store: Store, account: Account) -> GapTable:
    """Those of an empty book."""
    return store.book(account.id).gaps


def test_nothing_was_begun_and_nothing_is_left(gaps: GapTable) -> None:
    """A new book has no gaps and was never fetched."""
    assert gaps.of("contact") == ()
    assert gaps.fetched_at("contact") is None


def test_a_first_fetch_goes_to_the_end(gaps: GapTable) -> None:
    """Page by page the cursor moves; at the end the gap is closed."""
    (gap,) = gaps.open("contact", None)
    assert (gap.newer, gap.older) == (None, None)
    after = gaps.advance(gap, NOW)
    assert after is not None
    assert after == Gap(gap.id, NOW, None)
    assert gaps.of("contact") == (after,)
    assert gaps.of("conversation") == ()
    gaps.close(after)
    gaps.close(after)
    assert gaps.of("contact") == ()


def test_a_refresh_stops_at_what_is_known(gaps: GapTable) -> None:
    """The first row as old as the known ones ends it."""
    (gap,) = gaps.open("contact", NOW - timedelta(minutes=10))
    after = gaps.advance(gap, NOW - timedelta(minutes=5))
    assert after is not None
    assert gaps.advance(after, NOW - timedelta(minutes=10)) is None
    assert gaps.of("contact") == ()


def test_an_interrupted_fetch_is_taken_up_after_what_is_newer(gaps: GapTable) -> None:
    """A refresh begins a gap of its own before the one that is left; one without a page is begun anew."""
    (first,) = gaps.open("contact", None)
    rest = gaps.advance(first, NOW - timedelta(minutes=30))
    gaps.open("contact", NOW - timedelta(minutes=20))
    again = gaps.open("contact", NOW - timedelta(minutes=20))
    assert [(one.newer, one.older) for one in again] == [
        (None, NOW - timedelta(minutes=20)),
        (NOW - timedelta(minutes=30), None),
    ]
    assert again[1] == rest


def test_a_first_page_without_its_gap_loses_nothing(gaps: GapTable) -> None:
    """Killed after the page was written and before the gap was moved: the newest row is in the gap's middle now."""
    begun = gaps.open("contact", NOW - timedelta(minutes=20))
    assert gaps.open("contact", NOW) == begun
    assert gaps.open("conversation", NOW)[0].older == NOW


def test_a_gap_that_another_process_closed_is_closed(gaps: GapTable) -> None:
    """Two fetched the same; the slower one has nothing left to do."""
    (gap,) = gaps.open("contact", None)
    gaps.close(gap)
    assert gaps.advance(gap, NOW) is None


def test_the_end_of_a_fetch_is_noted(gaps: GapTable, told: list[Change]) -> None:
    """Each kind has its own time, and the last one counts; nobody is told, since no row has changed."""
    gaps.stamp("contact", NOW)
    gaps.stamp("contact", NOW + timedelta(1))
    gaps.stamp("list", NOW)
    assert (gaps.fetched_at("contact"), gaps.fetched_at("list")) == (NOW + timedelta(1), NOW)
    assert told == []
