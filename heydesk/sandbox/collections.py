"""What time the sandbox thinks it is."""

from __future__ import annotations

import math
import time
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Generic, Protocol, TypeVar


class Clock:
    """Two times: the wall's, which can be set wrong on purpose, and a steady one for measuring how long."""

    def __init__(self) -> None:
        self.offset = 0.0
        """Seconds that the sandbox's clock is ahead of the machine's."""

    def now(self) -> datetime:
        """Return the sandbox's date and time, in UTC, to the millisecond that the wire shows."""
        now = datetime.now(UTC) + timedelta(seconds=self.offset)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def steady(self) -> float:
        """Return seconds that only ever go forward, whatever the offset."""
        return time.monotonic()


def stamp(moment: datetime) -> str:
    """Return a moment as the API writes it (RFC 3339, UTC, milliseconds)."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


# Things by id, and in the order of their last change, so that a page is found without sorting.


class Dated(Protocol):
    """Something with an id that says when it last changed."""

    @property
    def id(self) -> int:
        """Its id, which no other thing on the same shelf has."""

    @property
    def updated_at(self) -> datetime:
        """When it last changed."""


Item = TypeVar("Item", bound=Dated)


class Shelf(Generic[Item]):
    """Holds one kind of thing. To find a page costs the logarithm of how many there are."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self._items = {item.id: item for item in items}
        self._order: list[tuple[datetime, float]] = sorted(
            (item.updated_at, item.id) for item in self._items.values()
        )

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Item]:
        return iter(self._items.values())

    def get(self, id_: int) -> Item | None:
        """Return the thing of that id."""
        return self._items.get(id_)

    def put(self, item: Item) -> Item:
        """Put a thing in its place, instead of the one that had its id."""
        self.remove(item.id)
        self._items[item.id] = item
        insort(self._order, (item.updated_at, item.id))
        return item

    def remove(self, id_: int) -> Item | None:
        """Take out the thing of that id and return it."""
        item = self._items.pop(id_, None)
        if item is not None:
            del self._order[bisect_left(self._order, (item.updated_at, id_))]
        return item

    def walk(
        self, cursor: datetime | None = None, *, ascending: bool = False, inclusive: bool = False
    ) -> Iterator[Item]:
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
