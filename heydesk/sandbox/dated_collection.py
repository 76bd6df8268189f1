"""Records by id, kept in the order of their last change: a page is found by binary search.

``ServiceClock`` is the clock of the imitated service, and writes timestamps as the API does.
"""

from __future__ import annotations

import math
import time
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Generic, Protocol, TypeVar


class DatedRecord(Protocol):
    """A record with an id and the time of its last change."""

    @property
    def id(self) -> int:
        """Its id, unique in its collection."""

    @property
    def updated_at(self) -> datetime:
        """When it last changed."""


DatedT = TypeVar("DatedT", bound=DatedRecord)


class DatedCollection(Generic[DatedT]):
    """Records of one kind, by id and in the order of their last change. A page is found in logarithmic time."""

    def __init__(self, items: Iterable[DatedT] = ()) -> None:
        self._items = {item.id: item for item in items}
        self._order: list[tuple[datetime, float]] = sorted(
            (item.updated_at, item.id) for item in self._items.values()
        )

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[DatedT]:
        return iter(self._items.values())

    def get(self, id_: int) -> DatedT | None:
        """Return the record of that id."""
        return self._items.get(id_)

    def save(self, item: DatedT) -> DatedT:
        """Insert a record, or replace the one with its id."""
        self.remove(item.id)
        self._items[item.id] = item
        insort(self._order, (item.updated_at, item.id))
        return item

    def remove(self, id_: int) -> DatedT | None:
        """Remove the record of that id and return it."""
        item = self._items.pop(id_, None)
        if item is not None:
            del self._order[bisect_left(self._order, (item.updated_at, id_))]
        return item

    def iterate(
        self, cursor: datetime | None = None, *, ascending: bool = False, inclusive: bool = False
    ) -> Iterator[DatedT]:
        """Yield the records that changed before the cursor, latest first; or after it, earliest first.

        `inclusive` begins with those that changed exactly at the cursor. Without a cursor all are yielded.
        """
        if cursor is None:
            edge = 0 if ascending else len(self._order)
        else:
            # Ids are finite: minus infinity sorts before, and plus infinity after all ids of the same time.
            edge = bisect_left(self._order, (cursor, -math.inf if ascending is inclusive else math.inf))
        places = range(edge, len(self._order)) if ascending else range(edge - 1, -1, -1)
        for place in places:
            yield self._items[int(self._order[place][1])]


class ServiceClock:
    """A wall clock, which tests can set wrong, and a monotonic one for durations."""

    def __init__(self) -> None:
        self.offset = 0.0
        """Seconds that the sandbox's clock is ahead of the machine's."""

    def now(self) -> datetime:
        """Return the sandbox's date and time, in UTC, to the millisecond, as the API shows it."""
        now = datetime.now(UTC) + timedelta(seconds=self.offset)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def steady(self) -> float:
        """Return monotonic seconds, independent of the offset."""
        return time.monotonic()


def format_timestamp(moment: datetime) -> str:
    """Return a time as the API writes it (RFC 3339, UTC, milliseconds)."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
