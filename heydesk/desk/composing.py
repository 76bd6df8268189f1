"""From what stands in the composer to a batch in the outbox."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.desk.rulebook import Rulebook
from heydesk.domain.errors import InputError, TooLate
from heydesk.domain.ids import AccountId, BatchId, DraftId, LocalId, local_id_at
from heydesk.domain.l10n import say
from heydesk.domain.message import Draft

if TYPE_CHECKING:
    from heydesk.desk.request import Request
    from heydesk.domain.draft_context import Knowledge
    from heydesk.domain.validation import Checked
    from heydesk.storage.drafts import KeptDraft
    from heydesk.storage.store import Store


class NotReady(InputError):
    """A draft with errors, all of them in ``checked``; the sentence is the first one's."""

    def __init__(self, checked: Checked) -> None:
        super().__init__(checked.errors[0].sentence)
        self.checked = checked


class NeedsList(InputError):
    """A draft to a crowd, which goes as one broadcast once a list has been made of it."""

    def __init__(self, people: int) -> None:
        super().__init__(say("{count} people each alone are a broadcast: they become a list first.", count=people))


class Composing:
    """Checks, shows and sends drafts, and keeps them."""

    def __init__(
        self,
        store: Store,
        rulebook: Rulebook,
        clock: Callable[[], datetime],
        know: Callable[[AccountId, Draft], Knowledge],
    ) -> None:
        """``know`` gathers what is known here about a draft."""
        self._store = store
        self._rulebook = rulebook
        self._clock = clock
        self._know = know

    def check(self, account_id: AccountId, draft: Draft) -> Checked:
        """Check against the inboxes as last fetched, and what else is known here."""
        return self._checked(account_id, draft, guarded=True)

    def _checked(self, account_id: AccountId, draft: Draft, *, guarded: bool) -> Checked:
        from heydesk.domain.validation import check

        inboxes = self._store.directory.inboxes(account_id)
        return check(draft, inboxes, self._know(account_id, draft), guarded=guarded)

    def requests(self, account_id: AccountId, draft: Draft, seed: LocalId) -> tuple[Request, ...]:
        """Show what would leave, or what there is of it."""
        from heydesk.api.requests import body_of, path_of
        from heydesk.desk.request import exact, listing, partial

        checked = self._checked(account_id, draft, guarded=False)  # with each key: nothing is asked yet
        if checked.crowd:
            return listing(checked.crowd), partial(replace(draft, recipients=(), pending=""), seed)
        messages = checked.messages
        if not messages:
            return (partial(draft, seed),)
        base_url = self._store.accounts.get(account_id).base_url
        return tuple(
            exact(base_url, body_of(message, local_id_at(seed, index)), path_of(message))
            for index, message in enumerate(messages)
        )

    def send(self, account_id: AccountId, draft: Draft, seed: LocalId, *, hold: bool) -> BatchId:
        """Check once more and commit. The same seed gives the batch that it made before."""
        from heydesk.api.requests import body_of
        from heydesk.storage.outbox import Piece

        if known := self.batch_of(account_id, seed):
            return known
        checked = self.check(account_id, draft)
        if checked.errors:
            raise NotReady(checked)
        if checked.crowd:
            raise NeedsList(len(checked.crowd))
        pieces = []
        for index, message in enumerate(checked.messages):
            local_id = local_id_at(seed, index)
            pieces.append(Piece(message, local_id, body_of(message, local_id)))
        entries = self._store.outbox.enqueue(
            self._store.accounts.get(account_id),
            pieces,
            self._clock(),
            self._rulebook.hold(pieces[0].message) if hold else 0,
            clear_draft=(account_id, draft.private) if hold else None,
        )
        return entries[0].batch_id

    def batch_of(self, account_id: AccountId, seed: LocalId) -> BatchId | None:
        """Give the batch that this intent has made."""
        known = self._store.outbox.by_local_id(account_id, seed)
        return None if known is None else known.batch_id

    def keep(self, account_id: AccountId, draft: Draft) -> None:
        """Put a draft aside, if somebody would miss it."""
        if draft.has_anything:
            self._store.drafts.keep(account_id, draft, self._clock())

    def kept(self, account_id: AccountId) -> tuple[KeptDraft, ...]:
        """The drafts that were put aside."""
        return self._store.drafts.kept(account_id)

    def open_kept(self, draft_id: DraftId, standing: tuple[Draft, ...]) -> Draft:
        """Bring one back. Raises TooLate when it is no longer kept."""
        for account in self._store.accounts.all():
            if any(kept.id == draft_id for kept in self._store.drafts.kept(account.id)):
                return self._store.drafts.open_kept(account.id, draft_id, standing, self._clock())
        raise TooLate
