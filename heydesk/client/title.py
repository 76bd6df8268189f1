"""Reading what the team's tags and own contact fields are called (contract section 9)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from heydesk.client.answer import Answer
from heydesk.client.reading import as_id, as_rows, as_text
from heydesk.client.words import tidy

Title = tuple[int, str]
"""An id and what stands for it."""


def tag(row: Mapping[str, Any]) -> Title | None:
    """Read one tag; None for what has no id or no word."""
    return _titled(row, "tag")


def contact_fields(answer: Answer) -> dict[int, str]:
    """Read the titles of all the team's own fields by id, in its order. The shape of a row is inferred.

    Raises UnreadableAnswer for what is no list.
    """
    return dict(each for each in (_titled(row, "title") for row in as_rows(answer, "fields")) if each)


def _titled(row: Mapping[str, Any], key: str) -> Title | None:
    title_id, title = as_id(row.get("id")), tidy(as_text(row.get(key)) or as_text(row.get("name")))
    return (title_id, title) if title_id is not None and title else None
