"""Making a list, and finding one that was made (contract section 6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from heydesk.client.answer import Answer
from heydesk.client.codec import compact
from heydesk.client.page import page_of
from heydesk.client.reading import as_id, as_text
from heydesk.domain.ids import ListId, LocalId


def list_body(title: str, phones: Sequence[str], local_id: LocalId) -> str:
    """Write the body of a new list."""
    return compact({"title": title, "phones": list(phones), "local_id": str(local_id)})


def list_id(answer: Answer) -> ListId:
    """Read the answer to it. Raises UnreadableAnswer without an id: the list may be there."""
    data = answer.data()
    found = as_id(data.get("id")) if isinstance(data, dict) else None
    if found is None:
        raise answer.unreadable("it has no list id")
    return ListId(found)


def list_of(answer: Answer, local_id: LocalId) -> tuple[ListId | None, str]:
    """Find the list with this ``local_id`` on a page of lists; with it, the cursor of the page behind it."""
    page = page_of(answer, "lists", lambda row: as_id(row.get("id")) if _is(row, local_id) else None)
    return next(map(ListId, page.rows), None), page.cursor


def _is(row: Mapping[str, Any], local_id: LocalId) -> bool:
    return as_text(row.get("local_id")) == local_id
