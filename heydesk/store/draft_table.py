"""What a person is writing: the current drafts, and those that were put aside."""

from __future__ import annotations

from datetime import datetime

from heydesk.domain.errors import TooLate
from heydesk.domain.ids import AccountId, DraftId
from heydesk.domain.message import Draft
from heydesk.store.change import Change
from heydesk.store.database import Database
from heydesk.store.draft_row import bring_back, kept_of, read_current, write_current, write_kept
from heydesk.store.kept_draft import KeptDraft


class DraftTable:
    """Drafts by account. Every verb is one transaction and raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def current(self, account_id: AccountId, private: bool) -> Draft | None:  # noqa: FBT001 - the side
        """The draft of this side as last saved; its inbox and sender are the last ones used there."""
        return read_current(self._database, account_id, private=private)

    def put(self, account_id: AccountId, draft: Draft) -> None:
        """Save what stands on the side that ``draft.private`` names. Costs nothing when it is saved already."""
        with self._database.writing() as tell:
            if write_current(self._database, account_id, draft):
                tell(Change(drafts=True))

    def keep(self, account_id: AccountId, draft: Draft, now: datetime) -> DraftId:
        """Put a draft aside. The same one twice is kept once."""
        with self._database.writing() as tell:
            draft_id = write_kept(self._database, account_id, draft, now)
            tell(Change(drafts=True))
        return draft_id

    def kept(self, account_id: AccountId) -> tuple[KeptDraft, ...]:
        """The drafts that were put aside, newest first."""
        query = "SELECT id, content, kept_at FROM kept_draft WHERE account_id = ? ORDER BY id DESC"
        return self._database.read(kept_of, query, account_id)

    def open_kept(
        self, account_id: AccountId, draft_id: DraftId, standing: tuple[Draft, ...], now: datetime
    ) -> Draft:
        """Make a kept draft the current one of its side; what it displaces is kept instead.

        ``standing`` is what stands in the composer; see ``heydesk.store.standing``. Raises TooLate when it is no
        longer kept.
        """
        query = "SELECT id, content, kept_at FROM kept_draft WHERE account_id = ? AND id = ?"
        with self._database.writing() as tell:
            found = self._database.read(kept_of, query, account_id, draft_id)
            if not found:
                raise TooLate
            returned = found[0].draft
            self._database.execute("DELETE FROM kept_draft WHERE id = ?", draft_id)
            bring_back(self._database, account_id, returned, standing, now)
            tell(Change(drafts=True))
        return returned

    def drop_kept(self, draft_id: DraftId) -> None:
        """Throw a kept draft away; one that is gone already is no error."""
        with self._database.writing() as tell:
            self._database.execute("DELETE FROM kept_draft WHERE id = ?", draft_id)
            tell(Change(drafts=True))
