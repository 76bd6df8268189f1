"""Pages in the API's main style: the next one begins at the ``updated`` of the last row (contract section 2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from heydesk.client.answer import Answer
from heydesk.client.codec import compact, filled
from heydesk.client.instant import wire_instant
from heydesk.client.reading import as_id, as_rows, as_text

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """What one answer showed, in its order, which is documented as the latest changed first."""

    rows: tuple[T, ...]
    """Those that can be read and are in use."""
    ids: frozenset[int] = frozenset()
    """Of every row, also of those that are left out of ``rows``: a page without a new one is the end."""
    cursor: str = ""
    """Where the next page begins, letter for letter as it came: a service may be more exact than a clock here.
    "" where no row says when it changed, so that no further page can be asked for."""
    last_at: datetime | None = None
    """The same as an instant."""
    ends_in_tie: bool = False
    """Whether the last two rows changed at the same moment: more of it may follow (contract section 2, *Cursor
    ties*)."""


def page_of(answer: Answer, key: str, read: Callable[[Mapping[str, Any]], T | None]) -> Page[T]:
    """Read a page, bare or wrapped in ``key``. Rows that ``read`` gives None for are left out.

    Raises UnreadableAnswer for what is no list.
    """
    rows = as_rows(answer, key)
    changed = [each for each in map(_updated, reversed(rows)) if wire_instant(each)]
    cursor = next(iter(changed), "")
    return Page(
        rows=tuple(made for made in map(read, rows) if made is not None),
        ids=frozenset(id_ for id_ in (as_id(row.get("id")) for row in rows) if id_ is not None),
        cursor=cursor,
        last_at=wire_instant(cursor),
        ends_in_tie=changed[:1] == changed[1:2] != [],
    )


def cursor_body(cursor: str, limit: int | None = None) -> str:
    """Write the question for the page behind a cursor; "" for the first one."""
    return compact(filled(date=cursor, limit=limit))


def number_body(number: int, limit: int | None = None) -> str:
    """Write the question for a page by its number, from 1 (contract section 8)."""
    return compact(filled(limit=limit, page=number))


def _updated(row: Mapping[str, Any]) -> str:
    return as_text(row.get("updated"))
