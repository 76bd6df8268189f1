"""Where a row stands in the order of change: a free number, smaller for what changed later."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count

from heydesk.store.database import Database
from heydesk.store.instant import micros

_END = datetime(2200, 1, 1, tzinfo=UTC)
_SECOND = 1_000_000
_BITS = 8
"""A second has 2 ** 8 places. An import changes more rows in one, and they spread over the seconds before it."""
_NEVER = (micros(_END) // _SECOND) << _BITS
"""The first place for what bears no time: after all that does."""
_WORD = 64
_MIXER = 0x9E3779B97F4A7C15
"""Odd, so that no two ids become one; its bits are those of the golden ratio, so that neighbours come far apart."""


def free_place(database: Database, table: str, updated_at: datetime | None, row_id: int) -> int:
    """Give a free place for this row of a table: near the first one of its second, as near as the crowd lets it."""
    first = _NEVER if updated_at is None else (max(0, micros(_END) - micros(updated_at)) // _SECOND) << _BITS
    mixed = row_id * _MIXER % (1 << _WORD)
    query = f"SELECT 1 FROM {table} WHERE place = ?"  # noqa: S608 - the table's name is one of ours
    places = (first + (mixed >> (_WORD - bits)) for bits in count(_BITS))
    return next(place for place in places if not database.read(bool, query, place))
