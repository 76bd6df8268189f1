"""The outbox: the table that is the queue, the screen's source and the history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from heydesk.domain.ids import AccountId, BatchId, EntryId
from heydesk.domain.l10n import say
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Act, Attempt, Entry, State
from heydesk.domain.outbox_state import Rule
from heydesk.domain.records import Account
from heydesk.store.change import Change
from heydesk.store.draft_row import bring_back, write_current
from heydesk.store.entry_row import close_line, insert, open_line, rewrite, swap
from heydesk.store.instant import micros
from heydesk.store.outbox_reading import OutboxReading

if TYPE_CHECKING:
    from heydesk.store.piece import Piece

_NO_ENTRY = EntryId(0)
_ANY_RULE = Rule()
"""An undo follows no rule that a person could set."""


class OutboxTable(OutboxReading):
    """Every verb is one transaction with one commit, and raises StoreError with nothing written.

    Every write of an entry compares its version: of two writers that read the same step, one wins and the other is
    told False.
    """

    def enqueue(
        self,
        account: Account,
        pieces: Sequence[Piece],
        now: datetime,
        hold: float,
        *,
        clear_draft: tuple[AccountId, bool] | None = None,
    ) -> tuple[Entry, ...]:
        """Write one Send as one batch, held for ``hold`` seconds, or free to go at once when that is 0.

        ``clear_draft`` names the side of the composer (account, private) that it was sent from: its words and
        recipients go in the same commit, and inbox and sender stay for the next one. The same intent twice is one
        Send: where the account has a piece's ``local_id`` already, nothing is written and that batch is given.
        """
        go_at = now + timedelta(seconds=hold)
        batch_id = BatchId(str(uuid4()))
        with self._database.writing() as tell:
            for piece in pieces:
                if known := self.by_local_id(account.id, piece.local_id):
                    return self.batch(known.batch_id)
            entries = tuple(
                insert(
                    self._database,
                    Entry(
                        id=_NO_ENTRY,
                        batch_id=batch_id,
                        account_id=account.id,
                        base_url=account.base_url,
                        local_id=piece.local_id,
                        message=piece.message,
                        body=piece.body,
                        state=State.HELD if hold > 0 else State.QUEUED,
                        created_at=now,
                        go_at=go_at,
                        due_at=go_at,
                    ),
                )
                for piece in pieces
            )
            if clear_draft is not None:
                account_id, private = clear_draft
                sent = pieces[0].message
                blank = Draft(inbox_id=sent.inbox_id, sender_id=sent.sender_id, private=private)
                write_current(self._database, account_id, blank)
            tell(_of(entries, drafts=clear_draft is not None))
        return entries

    def claim(self, entry: Entry, claimed: Entry, now: datetime) -> bool:
        """Commit that this entry is being sent, before a byte leaves; False when somebody else was first.

        The rest of a held batch is released with it, so that from then on none of it can be undone.
        """
        with self._database.writing() as tell:
            if not swap(self._database, entry, claimed):
                return False
            open_line(self._database, entry.id, Attempt(Act.SEND, now))
            released = [one for one in self.batch(entry.batch_id) if one.state is State.HELD]
            for one in released:
                swap(self._database, one, _released(one, now))
            tell(_of((entry, *released)))
        return True

    def save(self, before: Entry, after: Entry, attempt: Attempt | None) -> bool:
        """Write the next step of an entry with its line of the story; False when somebody else was first.

        An attempt to send closes the line that ``claim`` opened; any other is a line of its own. A message whose
        time was changed is written anew, with its body.
        """
        with self._database.writing() as tell:
            if not swap(self._database, before, after):
                return False
            if after.message != before.message:
                rewrite(self._database, after)
            if attempt is not None:
                self._record(before.id, attempt)
            tell(_of((before,)))
        return True

    def undo(self, batch_id: BatchId, now: datetime, returned: Draft, standing: tuple[Draft, ...]) -> bool:
        """Take a batch back while all of it is held, and put ``returned`` into the composer; False when too late.

        ``standing`` is what stands in the composer; see ``heydesk.store.standing`` for what is kept of it.
        """
        from heydesk.domain.outbox_entry import Undone  # the first window is on screen without the life of a message
        from heydesk.domain.outbox_state import advance

        line = Attempt(Act.PERSON, now, now, say("Undone, back in the composer."))
        with self._database.writing() as tell:
            entries = self.batch(batch_id)
            if not entries or any(entry.state is not State.HELD for entry in entries):
                return False
            for entry in entries:
                swap(self._database, entry, advance(entry, Undone(), now, _ANY_RULE))
                self._record(entry.id, line)
            bring_back(self._database, entries[0].account_id, returned, standing, now)
            tell(_of(entries, drafts=True))
        return True

    def take_back(
        self,
        before: Entry,
        after: Entry,
        attempt: Attempt,
        returned: Draft,
        standing: tuple[Draft, ...],
        now: datetime,
    ) -> bool:
        """Save an entry's next step and put its text into the composer, both or neither; else as ``undo``."""
        with self._database.writing() as tell:
            if not swap(self._database, before, after):
                return False
            self._record(before.id, attempt)
            bring_back(self._database, before.account_id, returned, standing, now)
            tell(_of((before,), drafts=True))
        return True

    def forget_before(self, instant: datetime) -> int:
        """Erase finished entries with nothing in their story since ``instant``; give how many.

        What still moves stays, and so does what asks the person something, however old.
        """
        query = """
            SELECT id FROM entry
            WHERE created_at < ?1 AND ask IS NULL
            AND state IN ('accepted', 'delivered', 'undelivered', 'undone', 'discarded', 'closed_by_you', 'cancelled')
            AND NOT EXISTS (SELECT 1 FROM attempt WHERE entry_id = entry.id AND started_at >= ?1)
        """
        with self._database.writing() as tell:
            old = self._database.read(lambda row: EntryId(row["id"]), query, micros(instant))
            for entry_id in old:
                self._database.execute("DELETE FROM entry WHERE id = ?", entry_id)
            tell(Change(entries=frozenset(old)))
        if old:
            self._database.empty_log()
        return len(old)

    def _record(self, entry_id: EntryId, attempt: Attempt) -> None:
        if attempt.act is not Act.SEND or not close_line(self._database, entry_id, attempt):
            open_line(self._database, entry_id, attempt)


def _released(entry: Entry, now: datetime) -> Entry:
    """End a hold with the first of its batch. Since when it has been free to go is no later for that."""
    return replace(entry, state=State.QUEUED, due_at=min(entry.due_at or now, now), go_at=min(entry.go_at, now))


def _of(entries: Sequence[Entry], *, drafts: bool = False) -> Change:
    return Change(entries=frozenset(entry.id for entry in entries), drafts=drafts)
