"""Pages in the API's main style: `date` is the `updated` of the last row of the page before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Self

from heydesk.sandbox.api_response import ApiError
from heydesk.sandbox.behavior import ArchivedRows, CountAnswer, PageCursor
from heydesk.sandbox.dated_collection import DatedCollection, DatedT
from heydesk.sandbox.request_fields import RequestFields
from heydesk.sandbox.state import ApiCall, SandboxState

_UNEXPLAINED = ("order", "filter")
_UNEXPLAINED_IDS = ("page", "assigned", "id", "parent_id")


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What is asked for of a list (contract.md section 2, "Pagination"); rows are the latest changed first."""

    cursor: datetime | None = None
    limit: int | None = None
    ascending: bool = False
    archived: bool = False
    unheeded: tuple[str, ...] = ()
    """What else the vendor's shared body has, with no word on what it does."""

    @classmethod
    def read(cls, fields: RequestFields) -> Self:
        """Take a page's fields from a body.

        Raises:
            ApiError: 400, when one is of the wrong kind.
        """
        unheeded = [name for name in _UNEXPLAINED if fields.text(name) is not None]
        unheeded += [name for name in _UNEXPLAINED_IDS if fields.integer(name) is not None]
        return cls(
            cursor=fields.timestamp("date"),
            limit=read_positive(fields, "limit"),
            ascending=fields.boolean("ascending") or False,
            archived=fields.boolean("archived") or False,
            unheeded=tuple(unheeded),
        )

    def rows(
        self,
        state: SandboxState,
        collection: DatedCollection[DatedT],
        keep: Callable[[DatedT], bool] = lambda _: True,
        skip: int = 0,
    ) -> list[DatedT]:
        """Return the page's rows, those alone that `keep` lets through."""
        behavior = state.behavior
        walk = collection.iterate(
            self.cursor, ascending=self.ascending, inclusive=behavior.cursor is PageCursor.INCLUSIVE
        )
        most = max(behavior.page_size, behavior.largest_page)
        count = min(self.limit or behavior.page_size, most)
        return list(islice(filter(keep, walk), skip * count, (skip + 1) * count))

    def shows(self, state: SandboxState, *, archived: bool) -> bool:
        """Say whether a row belongs to the page, by whether it is archived (unknown 13.14)."""
        return not archived or self.archived or state.behavior.archived is ArchivedRows.SHOWN


def read_page_request(call: ApiCall) -> PageRequest:
    """Return the page that a request asks for, and note what is not documented or not heeded."""
    fields = RequestFields({} if call.body is None else call.body)
    page = PageRequest.read(fields)
    call.warn([f"{name} is not explained by any source, and not heeded" for name in page.unheeded])
    call.warn([f"{name} is not a documented field" for name in fields.unread_names()])
    return page


def read_positive(fields: RequestFields, name: str, lowest: int = 1) -> int | None:
    """Take an integer that must not be below the lowest."""
    value = fields.integer(name)
    if value is not None and value < lowest:
        raise ApiError.bad_data(f"{name} must be at least {lowest}.")
    return value


def count_body(state: SandboxState, number: int) -> object:
    """Return a count as the switch `count` says."""
    return str(number) if state.behavior.count is CountAnswer.STRING else number
