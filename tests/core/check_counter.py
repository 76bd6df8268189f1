"""The check of drafts, with a count of its calls."""

from __future__ import annotations

from collections.abc import Sequence

from heydesk.domain.draft_context import Knowledge
from heydesk.domain.message import Draft
from heydesk.domain.records import Inbox
from heydesk.domain.validation import Checked, check


class CheckCounter:
    """Checks as ever, and counts."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, draft: Draft, inboxes: Sequence[Inbox], knowledge: Knowledge) -> Checked:
        """Check a draft."""
        self.calls += 1
        return check(draft, inboxes, knowledge)
