"""Records by id, kept in the order of their last change: a page is found by binary search."""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Generic, Protocol, TypeVar


class DatedRecord(Protocol):
    """Something with an id that says when it last changed."""

    @property
    def id(self) -> int:
        """Its id, which no other thing on the same shelf has."""

    @property
    def updated_at(self) -> datetime:
        """When it last changed."""


DatedT = TypeVar("DatedT", bound=DatedRecord)


class DatedCollection(Generic[DatedT]):
    """Holds one kind of thing. To find a page costs the logarithm of how many there are."""

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
        """Return the thing of that id."""
        return self._items.get(id_)

    def save(self, item: DatedT) -> DatedT:
        """Put a thing in its place, instead of the one that had its id."""
        self.remove(item.id)
        self._items[item.id] = item
        insort(self._order, (item.updated_at, item.id))
        return item

    def remove(self, id_: int) -> DatedT | None:
        """Take out the thing of that id and return it."""
        item = self._items.pop(id_, None)
        if item is not None:
            del self._order[bisect_left(self._order, (item.updated_at, id_))]
        return item

    def iterate(
        self, cursor: datetime | None = None, *, ascending: bool = False, inclusive: bool = False
    ) -> Iterator[DatedT]:
        """Yield what changed before the cursor, latest first; or after it, earliest first.

        `inclusive` has it begin with what changed at the cursor itself. Without a cursor everything comes.
        """
        if cursor is None:
            edge = 0 if ascending else len(self._order)
        else:
            # Ids are finite: minus infinity stands before, and plus infinity behind all of one moment.
            edge = bisect_left(self._order, (cursor, -math.inf if ascending is inclusive else math.inf))
        places = range(edge, len(self._order)) if ascending else range(edge - 1, -1, -1)
        for place in places:
            yield self._items[int(self._order[place][1])]
