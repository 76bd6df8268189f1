"""A search ends in time, and says whether it has seen all."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest

from heydesk.domain.records import Account, Contact
from heydesk.storage.contacts import contact_of, findable
from heydesk.storage.search import TIME, SearchResult, TermSearch
from heydesk.storage.store import Store
from tests.storage.sample_people import person

Search = Callable[[str, float], SearchResult[Contact]]
SAMPLE = 4096
"""Of the ids that can be divided by it, each is a sample, so that a few rows make many spans."""


@pytest.fixture
def search(store: Store, account: Account) -> Search:
    """Search 200 rows, of which Kims and Pats take turns and one is both, with a clock that moves so much a look."""
    book = store.directory_of(account.id)
    rows = [person(n * SAMPLE, ("Kim", "Pat")[n % 2], "16505550103", minutes=n) for n in range(1, 201)]
    book.contacts.upsert([*rows, person(5, "Kim Pat", "14155550117", minutes=1000)])

    def search(typed: str, step: float) -> SearchResult[Contact]:
        ticks = count()
        clock = lambda: next(ticks) * step  # noqa: E731 - a clock is no more than this
        table = TermSearch(book.database, "contact", contact_of, findable, clock)
        return table.search(typed, 8, TIME)

    return search


def ids(found: SearchResult[Contact]) -> list[int]:
    """Who was found."""
    return [one.id for one in found.rows]


@pytest.mark.parametrize("step", [0, 0.00001, 0.0002])
def test_with_time_enough_all_is_seen(search: Search, step: float) -> None:
    """The one that is both is found at the very end, however long the spans are."""
    found = search("kim pat", step)
    assert (ids(found), found.complete) == ([5], True)


def test_without_time_what_was_found_is_given(search: Search) -> None:
    """Nothing, and it is said that there may be more; no guess is made in its place."""
    found = search("kim pat", 0.002)
    assert (ids(found), found.complete, found.guessed) == ([], False, False)


def test_search_for_one_term_is_complete_without_time(search: Search) -> None:
    """The first rows of one term come at once, on a slow machine too."""
    found = search("kim", 1)
    assert ids(found) == [n * SAMPLE for n in range(2, 18, 2)]
    assert found.complete


def test_search_with_enough_rows_is_complete(search: Search) -> None:
    """Where a screen's worth was found, nobody is told that there may be more."""
    found = search("kim 650", 0.0003)
    assert (len(found.rows), found.complete) == (8, True)


def test_a_long_number_is_looked_at_row_by_row(search: Search) -> None:
    """More digits than a term has: rows are compared as long as there is time."""
    assert ids(search("6505550103", 0)) == [n * SAMPLE for n in range(1, 9)]
    assert ids(search("6505550193", 0)) == []
    late = search("6505550193", 1)
    assert (ids(late), late.complete) == ([], False)


def test_rows_found_before_the_time_ran_out_are_kept(search: Search) -> None:
    """Half an answer is better than none."""
    late = search("kim 6505550103", 1)
    assert ids(late) == [n * SAMPLE for n in (2, 4, 6, 8)]
    assert not late.complete
