"""Drafts under any sequence of typing, switching, Send, Undo, saved drafts and failures: no word is lost or moved."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as some

from heydesk.domain.errors import StoreBusy
from heydesk.domain.message import Draft, Message, Side
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.records import ChatId, ConversationAddress, InboxId, LocalId, MemberId
from heydesk.storage.outbox import FrozenMessage
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, NOW, PAT, add_account

ADDRESSES = {
    "kim": ConversationAddress(InboxId(7), (KIM,), ChatId(503)),
    "pat": ConversationAddress(InboxId(7), (PAT,)),
    "kim_elsewhere": ConversationAddress(InboxId(8), (KIM,)),
    "both": ConversationAddress(InboxId(7), (KIM, PAT), ChatId(900)),
}
NOBODY = "nobody"


class Desk:
    """A composer in memory over a real file: each word that is typed says for whom it was typed."""

    def __init__(self, path: Path) -> None:
        self.store = Store.open(path, busy_timeout=0)
        self.path = path
        self.account = add_account(self.store)
        self.standing = {side: Draft(InboxId(7), MemberId(15), side=side) for side in Side}
        self.held: list[tuple[Entry, ...]] = []
        self.typed: set[str] = set()

    @property
    def _both(self) -> tuple[Draft, ...]:
        return tuple(self.standing.values())

    def type(self, side: Side) -> None:
        """Type a word."""
        word = f"{name_of(self.standing[side])}-{len(self.typed)}"
        self.typed.add(word)
        self.standing[side] = replace(self.standing[side], text=f"{self.standing[side].text} {word}")

    def switch(self, to: str) -> None:
        """Choose somebody, or nobody."""
        drafts = self.store.drafts.switch(self.account.id, self._both, ADDRESSES.get(to), NOW)
        self.standing = {one.side: one for one in drafts}

    def fail(self, to: str) -> None:
        """Choose somebody while another process writes."""
        with closing(sqlite3.connect(self.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            try:
                self.switch(to)
            except StoreBusy:
                return
        raise AssertionError("it did not fail")

    def send(self, side: Side) -> None:
        """Send what stands on one side, with time to undo."""
        sent = self.standing[side]
        if sent.inbox_id is None or sent.conversation is None or not sent.has_words:
            return
        message = Message(
            sent.inbox_id,
            sent.sender_id or MemberId(15),
            sent.recipients,
            sent.text,
            side=side,
            chat_id=next(iter(sent.chats), None),
        )
        piece = FrozenMessage(message, LocalId(f"{len(self.held)}-{len(self.typed)}-{side}"), "{}")
        entries = self.store.outbox.enqueue(self.account, [piece], NOW, 10, clear_draft=(self.account.id, side))
        self.held.append(entries)
        self.standing[side] = replace(sent, text="")

    def undo(self) -> None:
        """Take the newest one back."""
        if self.held:
            entries = self.held.pop()
            assert self.store.outbox.undo(entries[0].batch_id, NOW, entries[0].message.as_draft(), self._both)
            self.reopen()

    def open_saved(self, which: int) -> None:
        """Open a saved draft."""
        if saved := self.store.drafts.kept(self.account.id):
            self.store.drafts.open_kept(self.account.id, saved[which % len(saved)].id, self._both, NOW)
            self.reopen()

    def save(self) -> None:
        """Save what stands, as the composer does within a second."""
        for one in self._both:
            self.store.drafts.save(self.account.id, one)

    def reopen(self) -> None:
        """Show what is current, as after a crash."""
        for side in Side:
            self.standing[side] = self.store.drafts.current(self.account.id, side) or Draft(side=side)

    def everywhere(self) -> list[Draft]:
        """Give all drafts that there are: on screen, saved, and in the outbox."""
        saved = [one.draft for one in self.store.drafts.kept(self.account.id)]
        return [*self._both, *saved, *(entry.message.as_draft() for batch in self.held for entry in batch)]


def name_of(draft: Draft) -> str:
    """Name whom a draft is for."""
    return next((name for name, address in ADDRESSES.items() if draft.is_to(address)), NOBODY)


OTHERS = [*ADDRESSES, NOBODY]
STEPS = some.one_of(
    some.tuples(some.just("type"), some.sampled_from(Side)),
    some.tuples(some.just("switch"), some.sampled_from(OTHERS)),
    some.tuples(some.just("fail"), some.sampled_from(OTHERS)),
    some.tuples(some.just("send"), some.sampled_from(Side)),
    some.tuples(some.just("open_saved"), some.integers(0, 9)),
    some.sampled_from([("undo",), ("crash",)]),
)


@given(some.lists(STEPS, min_size=3, max_size=40))
@settings(deadline=None)
def test_no_word_is_lost_or_comes_under_another_name(steps: list[tuple[str, object]]) -> None:
    """After each step every word that was ever typed is somewhere, once, with whom it was typed for or nobody."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "outbox.sqlite3")
        for verb, *values in steps:
            if verb == "crash":
                desk.save()
                desk.reopen()
            else:
                getattr(desk, verb)(*values)
            everywhere = desk.everywhere()
            assert sorted(word for one in everywhere for word in one.text.split()) == sorted(desk.typed)
            for one in everywhere:
                assert {word.rpartition("-")[0] for word in one.text.split()} <= {name_of(one), NOBODY}
            shown = {name_of(one) for one in desk.standing.values()}
            assert len(shown - {NOBODY}) <= 1
        desk.store.close()
