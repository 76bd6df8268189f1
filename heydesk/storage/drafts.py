"""Tables of current and kept drafts, and the rule for what is kept when a draft returns to the composer."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from heydesk.domain.changes import Change
from heydesk.domain.errors import TooLate
from heydesk.domain.message import Draft, KeptDraft, Side
from heydesk.domain.records import AccountId, ConversationAddress, DraftId, InboxId
from heydesk.storage.database import Database, draft, dump, fields, instant, micros


def draft_of(row: sqlite3.Row) -> Draft:
    """Read a current draft."""
    return draft(row["content"])


def kept_of(row: sqlite3.Row) -> KeptDraft:
    """Read a kept draft."""
    return KeptDraft(DraftId(row["id"]), draft(row["content"]), instant(row["kept_at"]))


def read_current(database: Database, account_id: AccountId, *, side: Side) -> Draft | None:
    """The current draft of one side."""
    query = "SELECT content FROM draft WHERE account_id = ? AND private = ?"
    return next(iter(database.read(draft_of, query, account_id, side is Side.NOTE)), None)


def saved_for(database: Database, account_id: AccountId, to: ConversationAddress | None) -> tuple[KeptDraft, ...]:
    """Saved drafts that may be for this conversation, newest first: its id or a number of it occurs in them."""
    if to is None or not (to.phones or to.chat_id):
        return ()
    query = """
        SELECT id, content, kept_at FROM kept_draft
        WHERE account_id = ? AND (instr(content, ?) OR instr(content, ?)) ORDER BY id DESC
    """
    needles = [dump(each) for each in (*to.phones[:1], to.chat_id) if each is not None]
    return database.read(kept_of, query, account_id, needles[0], needles[-1])


def write_current(database: Database, account_id: AccountId, current: Draft) -> bool:
    """Make this the current draft of the side that it is on; False when it already was."""
    cursor = database.execute(
        """
        INSERT INTO draft (account_id, private, content) VALUES (?, ?, ?)
        ON CONFLICT (account_id, private) DO UPDATE SET content = excluded.content
        WHERE content IS NOT excluded.content
        """,
        account_id,
        current.is_note,
        fields(current),
    )
    return cursor.rowcount == 1


def write_kept(database: Database, account_id: AccountId, put_aside: Draft, now: datetime) -> DraftId:
    """Keep a draft. One that is kept already is kept once, as the newest."""
    content = fields(put_aside)
    database.execute("DELETE FROM kept_draft WHERE account_id = ? AND content = ?", account_id, content)
    cursor = database.execute(
        "INSERT INTO kept_draft (account_id, content, kept_at) VALUES (?, ?, ?)", account_id, content, micros(now)
    )
    return DraftId(cursor.lastrowid or 0)


def bring_back(
    database: Database, account_id: AccountId, returned: Draft, standing: tuple[Draft, ...], now: datetime
) -> None:
    """Return a draft to the composer by the rule of ``settle``, and the other side of its conversation with it.

    Of a side that ``standing`` says nothing about, what was last saved counts as standing there.
    """
    standing = _with_saved(database, account_id, standing)
    if returned.conversation is not None:
        there = tuple(one for one in standing if one.side is returned.side)
        other = _on(returned.side.other, standing)
        turned = turn(returned.conversation, other, saved_for(database, account_id, returned.conversation))
        _write_turned(database, account_id, (turned,), (returned, *there), now)
        standing = (*there, turned.current)
    settled = settle(returned, standing)
    for one in settled.kept:
        write_kept(database, account_id, one, now)
    for one in (*standing, *settled.current):  # what stays is saved too, should it not have been yet
        write_current(database, account_id, one)


def _with_saved(database: Database, account_id: AccountId, standing: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """Add what was last saved on a side that ``standing`` says nothing about."""
    spoken_of = {one.side for one in standing}
    saved = (read_current(database, account_id, side=side) for side in Side if side not in spoken_of)
    return (*standing, *(one for one in saved if one is not None))


def _write_turned(
    database: Database, account_id: AccountId, sides: Sequence[Turned], after: tuple[Draft, ...], now: datetime
) -> bool:
    """Save what left, unless it is among ``after``, and list what returned no more; whether either was the case."""
    is_listed = False
    for one in sides:
        if one.left is not None and _is_missed(one.left, after):
            write_kept(database, account_id, one.left, now)
            after = (*after, one.left)
            is_listed = True
        if one.returned is not None:
            database.execute("DELETE FROM kept_draft WHERE id = ?", one.returned)
            is_listed = True
    return is_listed


class DraftTable:
    """Drafts by account. Every verb is one transaction and raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def current(self, account_id: AccountId, side: Side) -> Draft | None:
        """The draft of this side as last saved; its inbox and sender are the last ones used there."""
        return read_current(self._database, account_id, side=side)

    def save(self, account_id: AccountId, draft: Draft) -> None:
        """Save what stands on the side that ``draft.side`` names. Costs nothing when it is saved already."""
        with self._database.transaction() as tell:
            if write_current(self._database, account_id, draft):
                tell(Change(drafts=True))

    def put_aside(self, account_id: AccountId, draft: Draft, now: datetime) -> DraftId:
        """Put a draft aside. The same one twice is kept once."""
        with self._database.transaction() as tell:
            draft_id = write_kept(self._database, account_id, draft, now)
            tell(Change(kept_drafts=True))
        return draft_id

    def kept(self, account_id: AccountId) -> tuple[KeptDraft, ...]:
        """The drafts that were put aside, newest first."""
        query = "SELECT id, content, kept_at FROM kept_draft WHERE account_id = ? ORDER BY id DESC"
        return self._database.read(kept_of, query, account_id)

    def switch(
        self, account_id: AccountId, standing: tuple[Draft, ...], to: ConversationAddress | None, now: datetime
    ) -> tuple[Draft, Draft]:
        """Make the drafts of another conversation the current ones, text and note, and save what stands.

        By the rule of ``turn_to``; ``standing`` as for ``open_kept``. With ``to`` None nobody is chosen afterwards.
        """
        with self._database.transaction() as tell:
            saved = saved_for(self._database, account_id, to)
            there = _with_saved(self._database, account_id, standing)
            text, note = (turn(to, _on(side, there), saved) for side in (Side.TEXT, Side.NOTE))
            is_listed = _write_turned(self._database, account_id, (text, note), (text.current, note.current), now)
            is_new = [write_current(self._database, account_id, one.current) for one in (text, note)]
            tell(Change(drafts=any(is_new), kept_drafts=is_listed))
        return text.current, note.current

    def open_kept(
        self, account_id: AccountId, draft_id: DraftId, standing: tuple[Draft, ...], now: datetime
    ) -> Draft:
        """Make a kept draft the current one of its side; what it displaces is kept instead.

        ``standing`` is what stands in the composer; see ``heydesk.storage.drafts``. Raises TooLate when it is no
        longer kept.
        """
        query = "SELECT id, content, kept_at FROM kept_draft WHERE account_id = ? AND id = ?"
        with self._database.transaction() as tell:
            found = self._database.read(kept_of, query, account_id, draft_id)
            if not found:
                raise TooLate
            returned = found[0].draft
            self._database.execute("DELETE FROM kept_draft WHERE id = ?", draft_id)
            bring_back(self._database, account_id, returned, standing, now)
            tell(Change(drafts=True, kept_drafts=True))
        return returned

    def drop_kept(self, draft_id: DraftId) -> None:
        """Throw a kept draft away; one that is gone already is no error."""
        with self._database.transaction() as tell:
            self._database.execute("DELETE FROM kept_draft WHERE id = ?", draft_id)
            tell(Change(kept_drafts=True))


class DraftPlacement(NamedTuple):
    """What follows: the drafts to keep, and the new current ones, at most one for each side."""

    kept: tuple[Draft, ...]
    current: tuple[Draft, ...]


def settle(returned: Draft, standing: tuple[Draft, ...]) -> DraftPlacement:
    """Put ``returned`` on its side, and keep the draft that it displaces there.

    Words on that side are kept unless they are the same draft; several recipients without words, or a half-typed
    one, are kept unless they come back too, or stand on the other side still. The other side stays as it is, with
    an address of its own: the note about Kim never ends up at Pat. Only where it is blank and went along with the
    displaced address, it goes along with the returned one.
    """
    there = tuple(one for one in standing if one.side is returned.side)
    others = tuple(one for one in standing if one.side is not returned.side)
    following = tuple(one for one in others if _follows(one, there))
    staying = tuple(one for one in others if one not in following)
    kept = tuple(one for one in there if _is_missed(one, (returned, *staying)))
    return DraftPlacement(kept, (returned, returned.other_side()) if following else (returned,))


class Turned(NamedTuple):
    """What follows on one side from turning to another conversation."""

    current: Draft
    left: Draft | None = None
    """What stood here and goes: kept, unless nothing of it would be missed."""
    returned: DraftId | None = None
    """The saved draft that is the current one now."""


def turn(to: ConversationAddress | None, here: Draft, saved: Sequence[KeptDraft]) -> Turned:
    """Give one side of the composer the draft of the conversation ``to``; ``saved`` are newest first.

    Words for it that stand here already stay, and words that are for nobody yet go along. In place of any other
    draft comes the newest that was saved for ``to``, or a blank one. With ``to`` None nobody is chosen afterwards.
    """
    blank = Draft(inbox_id=here.inbox_id, sender_id=here.sender_id, side=here.side)
    if to is None:
        return Turned(blank, left=here)
    is_here = here.is_to(to)
    if here.has_words and (is_here or not here.has_recipients):
        return Turned(here if is_here else here.addressed(to))
    for one in saved:
        if one.draft.side is here.side and one.draft.is_to(to):
            return Turned(one.draft, None if is_here else here, one.id)
    return Turned(here) if is_here else Turned(blank.addressed(to), left=here)


def _on(side: Side, drafts: tuple[Draft, ...]) -> Draft:
    return next((one for one in drafts if one.side is side), Draft(side=side))


def _follows(one: Draft, there: tuple[Draft, ...]) -> bool:
    return not one.has_words and any(_address(one) == _address(other) for other in there)


def _is_missed(one: Draft, after: tuple[Draft, ...]) -> bool:
    """Whether it holds something that is nowhere among what stands afterwards."""
    if one.has_words:
        return one not in after
    many = len(one.recipients) + len(one.chats) + len(one.lists) > 1
    if not many and not one.pending.strip():
        return False  # one alone is a click away
    return not any(
        set(one.recipients) <= set(other.recipients) and one.pending.strip() in {"", other.pending.strip()}
        for other in after
    )


def _address(draft: Draft) -> tuple[InboxId | None, frozenset[str], str]:
    """Where a draft goes. The order of recipients makes no difference."""
    return draft.inbox_id, frozenset(draft.recipients), draft.pending
