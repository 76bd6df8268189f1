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
        """In full, before a Send."""
        self.previews = 0
        """Without the questions, for the *Request* pane."""

    def __call__(self, draft: Draft, inboxes: Sequence[Inbox], knowledge: Knowledge, *, in_full: bool) -> Checked:
        """Check a draft."""
        self.calls += in_full
        self.previews += not in_full
        return check(draft, inboxes, knowledge, in_full=in_full)
