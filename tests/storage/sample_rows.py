"""What the tests of the store write into it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from heydesk.domain.l10n import say
from heydesk.domain.message import Draft, Message, Side
from heydesk.domain.outbox_entry import Act, Attempt, Entry, State
from heydesk.domain.records import Account, InboxId, KeyPlace, LocalId, MemberId
from heydesk.storage.outbox import FrozenMessage
from heydesk.storage.store import Store

NOW = datetime(2026, 3, 20, 14, 5, 6, 123457, tzinfo=UTC)
LATER = NOW + timedelta(seconds=10)
KIM, PAT = "16505550103", "14155550117"


def add_account(store: Store, name: str = "Ana's account", secret_id: str = "demo-id") -> Account:
    """Write an account."""
    return store.accounts.add(name, secret_id, "https://api.example", KeyPlace.KEYRING, NOW)


def piece(local_id: str, text: str = "Hi Kim") -> FrozenMessage:
    """Make a text for Kim."""
    message = Message(InboxId(7), MemberId(15), (KIM,), text)
    return FrozenMessage(message, LocalId(local_id), f'{{"text":"{local_id}"}}')


def enqueue(store: Store, account: Account, *local_ids: str, hold: float = 10) -> tuple[Entry, ...]:
    """Put one Send with these messages into the outbox."""
    return store.outbox.enqueue(account, [piece(one) for one in local_ids], NOW, hold)


def put(store: Store, entry: Entry, state: State, **changes: object) -> Entry:
    """Move an entry to any state, as the dispatcher and the person would in several steps."""
    after = replace(entry, state=state, version=entry.version + 1, **changes)  # type: ignore[arg-type]
    assert store.outbox.save(entry, after, None)
    return after


def sending(entry: Entry) -> Entry:
    """Give the entry as its claim makes it."""
    return replace(entry, state=State.SENDING, due_at=None, wait=None, version=entry.version + 1)


def line(act: Act, words: str, at: datetime = LATER) -> Attempt:
    """Make a finished line of a story."""
    return Attempt(act, at, at, say(words), 200, "req-1")


def draft(text: str, *recipients: str, side: Side = Side.TEXT) -> Draft:
    """Make what stands on one side of the composer."""
    return Draft(InboxId(7), MemberId(15), recipients, text=text, side=side)
