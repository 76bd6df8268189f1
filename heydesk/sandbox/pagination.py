"""Pages in the API's main style: `date` is the `updated` of the last row of the page before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Self

from heydesk.sandbox.collections import Item, Shelf
from heydesk.sandbox.fields import Fields
from heydesk.sandbox.responses import Refusal
from heydesk.sandbox.state import Call, Stage
from heydesk.sandbox.testing.switches import Archived, CountAnswer, Cursor

_UNEXPLAINED = ("order", "filter")
_UNEXPLAINED_IDS = ("page", "assigned", "id", "parent_id")


@dataclass(frozen=True, slots=True)
class Page:
    """What is asked for of a list (contract.md section 2, "Pagination"); rows are the latest changed first."""

    cursor: datetime | None = None
    limit: int | None = None
    ascending: bool = False
    archived: bool = False
    unheeded: tuple[str, ...] = ()
    """What else the vendor's shared body has, with no word on what it does."""

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """Take a page's fields from a body.

        Raises:
            Refusal: 400, when one is of the wrong kind.
        """
        unheeded = [name for name in _UNEXPLAINED if fields.text(name) is not None]
        unheeded += [name for name in _UNEXPLAINED_IDS if fields.integer(name) is not None]
        return cls(
            cursor=fields.moment("date"),
            limit=positive(fields, "limit"),
            ascending=fields.flag("ascending") or False,
            archived=fields.flag("archived") or False,
            unheeded=tuple(unheeded),
        )

    def rows(
        self, stage: Stage, shelf: Shelf[Item], keep: Callable[[Item], bool] = lambda _: True, skip: int = 0
    ) -> list[Item]:
        """Return the page's rows, those alone that `keep` lets through."""
        switches = stage.switches
        walk = shelf.walk(self.cursor, ascending=self.ascending, inclusive=switches.cursor is Cursor.INCLUSIVE)
        most = max(switches.page_size, switches.largest_page)
        count = min(self.limit or switches.page_size, most)
        return list(islice(filter(keep, walk), skip * count, (skip + 1) * count))

    def shows(self, stage: Stage, *, archived: bool) -> bool:
        """Say whether a row belongs to the page, by whether it is archived (unknown 13.14)."""
        return not archived or self.archived or stage.switches.archived is Archived.SHOWN


def asked(call: Call) -> Page:
    """Return the page that a request asks for, and note what is not documented or not heeded."""
    fields = Fields({} if call.body is None else call.body)
    page = Page.read(fields)
    call.warn([f"{name} is not explained by any source, and not heeded" for name in page.unheeded])
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    return page


def positive(fields: Fields, name: str, lowest: int = 1) -> int | None:
    """Take an integer that must not be below the lowest."""
    value = fields.integer(name)
    if value is not None and value < lowest:
        raise Refusal.bad(f"{name} must be at least {lowest}.")
    return value


def counted(stage: Stage, number: int) -> object:
    """Return a count as the switch `count` says."""
    return str(number) if stage.switches.count is CountAnswer.STRING else number
