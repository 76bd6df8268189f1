"""A list that was made here, or was about to be."""

from __future__ import annotations

from typing import NamedTuple

from heydesk.domain.ids import ListId, LocalId


class MadeList(NamedTuple):
    """``local_id`` is what the service knows it by; ``list_id`` is None until its answer, or history, gave one."""

    local_id: LocalId
    title: str
    list_id: ListId | None = None
