"""A directory of a million people: how long it takes to fill, how large it is, how long a key press searches."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import Any

from heydesk.core.recipient_search import RecipientSearch
from heydesk.domain.records import AccountId, ChatId, Conversation, InboxId, KeyPlace
from heydesk.storage.contacts import AccountDirectory
from heydesk.storage.store import Store
from tests.real.bench.people import NEWEST, people
from tests.real.bench.plain_search import measure_plain
from tests.real.bench.typing_people import key_presses

PAGE = 100
TYPISTS = 120
"""People who are looked for, each in every way."""
INBOX = InboxId(7)
LIMIT = 8
"""Rows that a person is shown."""


def measure_directory(folder: Path, count: int) -> dict[str, Any]:
    """Fill the book as a fetch does, open it anew, type, and do the same with what SQLite has by itself."""
    file = folder / "outbox.sqlite3"
    with closing(Store.open(file)) as store:
        account = store.accounts.add("Bench", "bench-id", "https://api.example", KeyPlace.SESSION, NEWEST)
        filled = fill(store.directory_of(account.id), count)
    began = time.perf_counter()
    with closing(Store.open(file)) as store:
        book, suggesting = store.directory_of(account.id), RecipientSearch(store)
        opened = round((time.perf_counter() - began) * 1000, 1)
        chosen = set(Random(8).sample(range(count), min(count, TYPISTS)))
        typed = key_presses([one for number, one in enumerate(people(count)) if number in chosen])
        every = [text for texts in typed.values() for text in texts]
        own = {
            **filled,
            "size_mb": size(book.database.path),
            "open_ms": opened,
            "ways_ms": {way: type_all(texts, lambda text: _contacts(book, text)) for way, texts in typed.items()},
            "keys_ms": type_all(every, lambda text: _contacts(book, text)),
            "suggestions_ms": type_all(every, lambda text: _suggested(suggesting, account.id, text)),
        }
    return {"people": count, "HeyDesk": own, **measure_plain(folder / "plain.sqlite3", people(count), every)}


def fill(book: AccountDirectory, count: int) -> dict[str, Any]:
    """Put contacts, and a conversation with every tenth of them, page by page, the newest first."""
    contacts = [_timed(book.contacts.upsert, page) for page in _pages(people(count))]
    talks = [_timed(book.conversations.upsert, page) for page in _pages(_talks(count))]
    return {
        "contacts_s": round(sum(contacts) / 1000, 1),
        "conversations_s": round(sum(talks) / 1000, 1),
        "page_ms": spread(contacts),
    }


def type_all(texts: Sequence[str], search: Callable[[str], bool]) -> dict[str, float]:
    """Search for each; give the spread of the milliseconds, and how many answers were cut short.

    The thread's own time is given too: on a busy machine the clock also counts what others do.
    """
    taken, own, cut_short = [], [], 0
    for text in texts:
        began, own_began = time.perf_counter(), time.thread_time()
        complete = search(text)
        taken.append((time.perf_counter() - began) * 1000)
        own.append((time.thread_time() - own_began) * 1000)
        cut_short += not complete
    return {**spread(taken), "own_p99": spread(own)["p99"], "cut_short": cut_short}


def spread(values: Sequence[float]) -> dict[str, float]:
    """Give the median, the 99th of a hundred, the worst, and of how many."""
    return {
        "p50": round(median(values), 2),
        "p99": round(quantiles(values, n=100)[98], 2),
        "worst": round(max(values), 2),
        "count": len(values),
    }


def size(path: Path) -> float:
    """Give the megabytes of a database with its log."""
    return round(sum(one.stat().st_size for one in path.parent.glob(f"{path.name}*")) / 1e6, 1)


def _contacts(book: AccountDirectory, text: str) -> bool:
    return book.contacts.search(text, LIMIT).complete


def _suggested(suggesting: RecipientSearch, account_id: AccountId, text: str) -> bool:
    return suggesting.suggest(account_id, INBOX, text, LIMIT).complete


def _talks(count: int) -> Iterator[Conversation]:
    """Make a conversation with every tenth of them, in an order of its own."""
    chosen = [one for one in people(count) if one.id % 10 == 0]
    Random(9).shuffle(chosen)
    for number, one in enumerate(chosen):
        at = NEWEST - timedelta(minutes=number)
        yield Conversation(ChatId(number + 1), INBOX, (one.phone,), one.name, number < 500, at)


def _pages(rows: Iterable[Any]) -> Iterator[list[Any]]:
    each = iter(rows)
    while page := list(islice(each, PAGE)):
        yield page


def _timed(put: Callable[[list[Any]], object], page: list[Any]) -> float:
    began = time.perf_counter()
    put(page)
    return (time.perf_counter() - began) * 1000
