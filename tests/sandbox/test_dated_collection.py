from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.sandbox.dated_collection import DatedCollection


@dataclass(frozen=True)
class _Thing:
    id: int
    updated_at: datetime


def _at(minute: int) -> datetime:
    return datetime(2026, 5, 1, 12, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ascending", "inclusive", "ids"),
    [(False, False, [2, 1]), (False, True, [4, 3, 2, 1]), (True, False, [5]), (True, True, [3, 4, 5])],
)
def test_a_walk_begins_at_its_cursor(ascending: bool, inclusive: bool, ids: list[int]) -> None:
    """Of things that changed at the cursor's own moment all come or none does, in either direction."""
    collection = DatedCollection(
        [_Thing(1, _at(1)), _Thing(2, _at(2)), _Thing(3, _at(3)), _Thing(4, _at(3)), _Thing(5, _at(5))]
    )
    walked = [thing.id for thing in collection.iterate(_at(3), ascending=ascending, inclusive=inclusive)]
    assert walked == ids


@given(st.lists(st.tuples(st.integers(1, 20), st.integers(0, 59), st.booleans())))
def test_collection_stays_sorted_after_any_edits(steps: list[tuple[int, int, bool]]) -> None:
    """Whatever is put, replaced and removed: a walk is what sorting all of it gives."""
    collection: DatedCollection[_Thing] = DatedCollection()
    plain: dict[int, _Thing] = {}
    for id_, minute, stays in steps:
        if stays:
            plain[id_] = collection.save(_Thing(id_, _at(minute)))
        else:
            assert collection.remove(id_) == plain.pop(id_, None)
    in_order = sorted(plain.values(), key=lambda thing: (thing.updated_at, thing.id))
    assert [*collection.iterate(ascending=True)] == in_order
    assert [*collection.iterate()] == in_order[::-1]
    assert len(collection) == len(plain)
