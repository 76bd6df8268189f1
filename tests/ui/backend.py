"""A real core over a real outbox file, with an account and an inbox, for the tests of widgets."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import zip_longest
from pathlib import Path
from uuid import uuid4

from heydesk.core.core import Core
from heydesk.domain.l10n import say
from heydesk.domain.message import Message, Side
from heydesk.domain.outbox_entry import Act, Ask, Attempt, Entry, State
from heydesk.domain.records import Account, Inbox, InboxId, KeyPlace, LocalId, Member, MemberId, Receipt
from heydesk.storage.outbox import FrozenMessage
from heydesk.storage.store import Store
from heydesk.system.locks import Lock
from heydesk.system.settings import Settings
from heydesk.vault import MemoryVault, Vault
from tests.clock import A_MOMENT

FRONT = Inbox(InboxId(413), "Front desk", ("14155550142",), (Member(MemberId(12), "Ana Ruiz"),))
KIM, PAT, LI = "16505550103", "12125550150", "14155550188"


class Backend:
    """A core with its store, and a clock that only the tests move.

    It begins at `A_MOMENT`.
    """

    def __init__(self, folder: Path, vault: Vault | None = None, *, sandbox: bool = False) -> None:
        self.at = A_MOMENT
        self.store = Store.open(folder / "outbox.sqlite3")
        self.vault = MemoryVault() if vault is None else vault
        lock = Lock(folder / "dispatcher.lock")
        self.core = Core(self.store, self.vault, Settings(), self.now, lock, sandbox=sandbox)

    def now(self) -> datetime:
        """Read the clock."""
        return self.at

    def later(self, seconds: float) -> None:
        """Let time pass."""
        self.at += timedelta(seconds=seconds)

    def account(self, name: str = "Marina Dental", place: KeyPlace = KeyPlace.KEYRING) -> Account:
        """Open an account that can send from the front desk."""
        account = self.store.accounts.add(name, str(uuid4()), "https://api.example", place, self.at)
        self.store.directory.replace(account.id, (FRONT,), self.at)
        self.core.directory.set_own_member(account.id, FRONT.id, FRONT.members[0].id)
        return account

    def send(
        self,
        account: Account,
        text: str,
        *phones: str,
        side: Side = Side.TEXT,
        hold: float = 10,
        names: tuple[str, ...] = (),
    ) -> tuple[Entry, ...]:
        """Put one Send into the outbox, to each of these alone; ``names`` has what the first ones are called."""
        pieces = []
        for phone, name in zip_longest(phones or (KIM,), names, fillvalue=""):
            local_id = LocalId(str(uuid4()))
            message = Message(FRONT.id, FRONT.members[0].id, (phone,), text, side=side)
            message = replace(message, names=(name,) if name else ())
            body = json.dumps({"phone_number": phone, "text": text, "local_id": local_id}, separators=(",", ":"))
            pieces.append(FrozenMessage(message, local_id, body))
        return self.store.outbox.enqueue(account, pieces, self.at, hold)

    def put(self, entry: Entry, state: State, **changes: object) -> Entry:
        """Move an entry to any state, as several steps would."""
        stands = self.store.outbox.get(entry.id)
        after = replace(
            stands, state=state, due_at=None, ask=None, wait=None, reason=None, version=stands.version + 1
        )
        after = replace(after, **changes)  # type: ignore[arg-type]
        assert self.store.outbox.save(stands, after, None)
        return after

    def accept(self, entry: Entry) -> Entry:
        """Have the service accept it."""
        receipt = Receipt(98000 + entry.id, "2026-03-20T14:05:06Z", "https://example.com/g/1", "req-7", 200)
        line = Attempt(Act.SEND, self.at, self.at, say("Accepted by the service."), 200, "req-7")
        after = self.put(entry, State.ACCEPTED, receipt=receipt, request_id="req-7")
        final = replace(after, version=after.version + 1)
        assert self.store.outbox.save(after, final, line)
        return final

    def doubt(self, entry: Entry) -> Entry:
        """Leave it in doubt after three looks."""
        why = say("We couldn't confirm that this text was sent: the connection dropped ({cause}).", cause="reset")
        return self.put(entry, State.NEEDS_YOU, ask=Ask.IN_DOUBT, doubted=True, looks=3, reason=why)

    def refuse(self, entry: Entry, words: str = "recipient opted out") -> Entry:
        """Have the service refuse it."""
        why = say("Heymarket refused this ({status}): {words}", status=400, words=words)
        return self.put(entry, State.NEEDS_YOU, ask=Ask.REFUSED, reason=why, request_id="req-9")

    def batch(self, account: Account, text: str, phones: Sequence[str] = (KIM, PAT, LI)) -> tuple[Entry, ...]:
        """Put a batch into the outbox."""
        return self.send(account, text, *phones)

    def close(self) -> None:
        """Close the file."""
        self.store.close()
