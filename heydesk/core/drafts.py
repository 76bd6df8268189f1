"""Drafts: what stands in the composer on each side, and what was put aside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from heydesk.domain.errors import TooLate
from heydesk.domain.message import Draft, KeptDraft, Side
from heydesk.domain.records import AccountId, DraftId
from heydesk.storage.store import Store


class Drafts:
    """Saves and restores them. Every method raises StoreError."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def current(self, account_id: AccountId, side: Side) -> Draft | None:
        """Give the draft of this side as last saved."""
        return self._store.drafts.current(account_id, side)

    def save(self, account_id: AccountId, draft: Draft) -> None:
        """Save what stands on the side that ``draft.private`` names."""
        self._store.drafts.save(account_id, draft)

    def keep(self, account_id: AccountId, draft: Draft) -> None:
        """Put a draft aside, one click away, if somebody would miss it."""
        if draft.has_anything:
            self._store.drafts.put_aside(account_id, draft, self._clock())

    def kept(self, account_id: AccountId) -> tuple[KeptDraft, ...]:
        """Give the drafts that were put aside, newest first."""
        return self._store.drafts.kept(account_id)

    def open_kept(self, draft_id: DraftId, standing: tuple[Draft, ...]) -> Draft:
        """Make a kept draft the current one again; what stood on its side is kept instead.

        ``standing`` is what stands in the composer of that account. Raises TooLate when it is no longer kept.
        """
        for account in self._store.accounts.all():
            if any(kept.id == draft_id for kept in self._store.drafts.kept(account.id)):
                return self._store.drafts.open_kept(account.id, draft_id, standing, self._clock())
        raise TooLate

    def drop_kept(self, draft_id: DraftId) -> None:
        """Throw a kept draft away."""
        self._store.drafts.drop_kept(draft_id)
