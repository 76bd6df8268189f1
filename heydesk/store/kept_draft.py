"""A draft that was put aside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from heydesk.domain.ident import DraftId
from heydesk.domain.message import Draft


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What stood in the composer when something else came back to it, one click away."""

    id: DraftId
    draft: Draft
    kept_at: datetime
