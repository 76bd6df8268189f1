"""A broadcast that somebody is about to send."""

from __future__ import annotations

from dataclasses import dataclass

from heydesk.domain.ids import AccountId, LocalId
from heydesk.domain.message import Draft


@dataclass(frozen=True, slots=True)
class Asked:
    """The draft as it stood when Send was pressed. ``seed`` is the intent: one makes one broadcast, however often."""

    account_id: AccountId
    draft: Draft
    seed: LocalId
