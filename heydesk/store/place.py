"""Where a row stands in the order of change: a free number, smaller for what changed later."""

from __future__ import annotations

from collections.abc import Container
from datetime import UTC, datetime
from itertools import count

from heydesk.store.database import Database
from heydesk.store.instant import micros

_END = datetime(2200, 1, 1, tzinfo=UTC)
_UNIT = 16_000_000
"""Microseconds that share a place: a few million of them in the life of a team, so that the index, which writes down
the differences between places, stays small."""
_NEVER = micros(_END) // _UNIT
"""The first place for what bears no time: after all that does."""
_WORD = 64
_MIXER = 0x9E3779B97F4A7C15
"""Odd, so that no two ids become one; its bits are those of the golden ratio, so that neighbours come far apart."""


def free_place(database: Database, table: str, taken: Container[int], at: datetime | None, row_id: int) -> int:
    """Give a free place for this row of a table: that of its moment, or one as near behind it as the crowd lets it.

    An import changes many rows in one moment; they spread over twice as many places. ``taken`` are places that are
    given away and not written yet.
    """
    first = _NEVER if at is None else max(0, micros(_END) - micros(at)) // _UNIT
    mixed = row_id * _MIXER % (1 << _WORD)
    query = f"SELECT 1 FROM {table} WHERE place = ?"  # noqa: S608 - the table's name is one of ours
    places = (first + (mixed >> (_WORD - bits)) for bits in count())
    return next(place for place in places if place not in taken and not database.read(bool, query, place))
