"""A draft that was put aside."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from heydesk.domain.ids import DraftId
from heydesk.domain.message import Draft


class KeptDraft(NamedTuple):
    """What stood in the composer when something else came back to it, one click away."""

    id: DraftId
    draft: Draft
    kept_at: datetime
