"""A small business to check drafts for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from heydesk.domain.message import Draft
from heydesk.domain.records import Inbox, InboxId, Member, MemberId
from heydesk.domain.validation import Checked, check

KIM, PAT = "16505550103", "12125550150"
ANA, BEN = Member(MemberId(15), "Ana Ruiz"), Member(MemberId(16), "Ben Ode")
SUPPORT = Inbox(InboxId(1), "Support", ("14155550100",), (ANA, BEN))
ORDERS = Inbox(InboxId(2), "Orders", ("18005550100",), (ANA,))
EMPTY = Inbox(InboxId(3), "Old line", ("14155550109",))
LONDON = Inbox(InboxId(4), "London", ("442079460958",), (ANA,))
BARE = Inbox(InboxId(5), "Bare", (), (ANA,))
INBOXES = (SUPPORT, ORDERS, EMPTY, LONDON, BARE)

GOOD = Draft(SUPPORT.id, ANA.id, (KIM,), text="Hi Kim")
"""A draft with nothing wrong with it."""


def draft(**changes: Any) -> Draft:
    """Give the good draft with these changes."""
    return replace(GOOD, **changes)


def checked(**changes: Any) -> Checked:
    """Check the good draft with these changes."""
    return check(draft(**changes), INBOXES)


def faults(**changes: Any) -> list[str]:
    """Name what is wrong with the good draft after these changes."""
    return [problem.identifier for problem in checked(**changes).problems]
