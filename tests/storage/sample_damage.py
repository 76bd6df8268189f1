"""An outbox with something of everything, and faults that happen to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Ask, FollowUps, State
from heydesk.domain.records import ConversationAddress, InboxId
from heydesk.storage.outbox import SendWishes
from heydesk.storage.sheets import SheetBatch, SheetPiece
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, LATER, NOW, PAT, add_account, draft, enqueue, piece, put, sending

PAGE = 4096
MANY = 300
"""Texts of a spreadsheet, numbered from 1; seven more come after them."""
STATES = ("queued", "flying", "doubted", "later", "asking", "sent")


def make(path: Path) -> None:
    """Make the template."""
    store = Store.open(path)
    account = add_account(store)
    store.drafts.save(account.id, draft("Being written", KIM))
    store.drafts.save(account.id, draft("Being noted", KIM, side=Side.NOTE))
    store.drafts.put_aside(account.id, draft("Saved " * 2000, PAT), NOW)
    store.choices.set("last", "1")
    store.reminders.add(account.id, ConversationAddress(InboxId(7), (KIM,)), LATER, NOW, None)
    sheet = [SheetPiece(piece(f"row-{number}"), number, f"key-{number}") for number in range(MANY)]
    store.sheets.enqueue(account, SheetBatch("people.csv", "Hi"), sheet, NOW, 0)
    wishes = SendWishes(FollowUps(close=True))
    held = store.outbox.enqueue(account, [piece("held")], NOW, 10, wishes=wishes)[0]
    queued, flying, doubted, later, asking, sent = (enqueue(store, account, name, hold=0)[0] for name in STATES)
    store.outbox.claim(flying, sending(flying), NOW)
    put(store, doubted, State.UNCERTAIN, doubted=True, due_at=LATER)
    put(store, later, State.SCHEDULED)
    put(store, asking, State.NEEDS_YOU, ask=Ask.REFUSED)
    store.database.execute("UPDATE entry SET state = 'accepted', due_at = NULL WHERE local_id LIKE 'row-%'")
    put(store, sent, State.ACCEPTED, due_at=None)
    assert (held.id, queued.id) == (MANY + 1, MANY + 2)
    store.close()


def change(path: Path, statement: str, *values: object) -> None:
    """Change the file as a fault would, behind the program's back."""
    with closing(sqlite3.connect(path)) as other:
        other.execute(statement, values)
        other.commit()


def pages_of(path: Path, name: str) -> list[int]:
    """The numbers of the pages of a table or an index, its root first."""
    with closing(sqlite3.connect(path)) as file:
        root = file.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]
    data = path.read_bytes()
    found, left = [], [root]
    while left:
        number = left.pop(0)
        found.append(number)
        page = data[(number - 1) * PAGE : number * PAGE]
        if page[0] in {2, 5}:
            cells = [int.from_bytes(page[12 + 2 * n : 14 + 2 * n], "big") for n in range(page[3] << 8 | page[4])]
            left += [int.from_bytes(page[cell : cell + 4], "big") for cell in cells]
            left.append(int.from_bytes(page[8:12], "big"))
    return found


def spoil(path: Path, number: int, start: int = 0, size: int = PAGE) -> None:
    """Overwrite a page, or a part of it."""
    data = bytearray(path.read_bytes())
    begin = (number - 1) * PAGE + start
    data[begin : begin + size] = b"\xa5" * size
    path.write_bytes(data)
