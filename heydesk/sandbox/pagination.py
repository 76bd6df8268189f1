"""Pagination in the API's main style: the cursor, `date`, is the `updated` of the previous page's last row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Self

from heydesk.sandbox.behavior import ArchivedRows, CountAnswer, PageCursor
from heydesk.sandbox.dated_collection import DatedCollection, DatedT
from heydesk.sandbox.protocol import ApiError, RequestFields
from heydesk.sandbox.state import ApiCall, SandboxState

_UNEXPLAINED = ("order", "filter")
_UNEXPLAINED_IDS = ("page", "assigned", "id", "parent_id")


@dataclass(frozen=True, slots=True)
class PageRequest:
    """The page that a request asks for (contract.md section 2, "Pagination"); the latest changed rows come first."""

    cursor: datetime | None = None
    limit: int | None = None
    ascending: bool = False
    archived: bool = False
    ignored: tuple[str, ...] = ()
    """Other fields of the vendor's shared body, which no source explains."""

    @classmethod
    def read(cls, fields: RequestFields) -> Self:
        """Read a page's fields from a body.

        Raises:
            ApiError: 400, when one is of the wrong kind.
        """
        ignored = [name for name in _UNEXPLAINED if fields.text(name) is not None]
        ignored += [name for name in _UNEXPLAINED_IDS if fields.integer(name) is not None]
        return cls(
            cursor=fields.timestamp("date"),
            limit=read_positive(fields, "limit"),
            ascending=fields.boolean("ascending") or False,
            archived=fields.boolean("archived") or False,
            ignored=tuple(ignored),
        )

    def rows(
        self,
        state: SandboxState,
        collection: DatedCollection[DatedT],
        keep: Callable[[DatedT], bool] = lambda _: True,
        skip: int = 0,
    ) -> list[DatedT]:
        """Return the page's rows, of those that `keep` accepts; `skip` is a number of pages."""
        behavior = state.behavior
        rows = collection.iterate(
            self.cursor, ascending=self.ascending, inclusive=behavior.cursor is PageCursor.INCLUSIVE
        )
        largest = max(behavior.page_size, behavior.largest_page)
        count = min(self.limit or behavior.page_size, largest)
        return list(islice(filter(keep, rows), skip * count, (skip + 1) * count))

    def shows(self, state: SandboxState, *, archived: bool) -> bool:
        """Return whether a row may be on the page, given whether it is archived (unknown 13.14)."""
        return not archived or self.archived or state.behavior.archived is ArchivedRows.SHOWN


def read_page_request(call: ApiCall) -> PageRequest:
    """Return the page that a request asks for, with warnings for fields that are undocumented or ignored."""
    fields = RequestFields({} if call.body is None else call.body)
    page = PageRequest.read(fields)
    call.warn([f"{name} is not explained by any source, and not heeded" for name in page.ignored])
    call.warn_of_unread(fields)
    return page


def read_positive(fields: RequestFields, name: str, lowest: int = 1) -> int | None:
    """Read an integer that must not be smaller than `lowest`."""
    value = fields.integer(name)
    if value is not None and value < lowest:
        raise ApiError.bad_data(f"{name} must be at least {lowest}.")
    return value


def count_body(state: SandboxState, number: int) -> object:
    """Return a count in the form that `Behavior.count` says."""
    return str(number) if state.behavior.count is CountAnswer.STRING else number
