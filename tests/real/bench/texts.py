"""A million texts: how long they take to be added, how large the index is, how long a key press searches."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from heydesk.domain.records import ConversationAddress, InboxId, KeyPlace, LocalId, MessageId, SaidText
from heydesk.storage.store import Store
from tests.real.bench.directory import size, spread, type_all
from tests.real.bench.people import NEWEST, people

INBOX = InboxId(7)
SLICE = 10
"""Texts that the program adds in one go."""
PEOPLE = 20_000
LIMIT = 60
_SPAN = timedelta(days=5 * 365)

_PHRASES = (
    "Hi {name}, your appointment with Dr. {doctor} is on {day} at {hour}:{minute:02} am. Reply C to confirm.",
    "Thanks, see you then!",
    "Yes",
    "C",
    "ok great, thank you",
    "Can we move it to {day}? {hour} pm would be better for me",
    "Your order {number} is ready for pickup. We close at {hour} pm.",
    "Running {minute} minutes late, sorry!",
    "Do you take {rare} insurance?",
    "Reminder: please bring your {rare} form and a photo ID.",
    "We received your payment of ${number}.50 for invoice {number}. Thank you, {name}.",
    "Is the {rare} still available? My number is 303-555-01{minute:02}",
    "No problem, I called {doctor} and left a message about the {rare}",
    "What time is my appointment tomorrow?",
    "The technician arrives between {hour} and {later}. Please keep the {rare} accessible.",
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Dec 3", "Jan 14", "tomorrow")
_TYPED = (
    "appointment", "thanks", "yes", "c", "dr", "your appointment is", "thursday at 9", "invoice 4821", "running late",
    "insurance", "photo id form", "303 555 0142", "payment thank you", "message about the", "monday tuesday",
    "order ready pickup we close at", "unheard of", "kim", "josé", "kim appointment thursday", "lee invoice",
)  # fmt: skip
"""What is typed, key by key; names of made-up people, and rare words, are added."""


def measure_texts(folder: Path, count: int) -> dict[str, Any]:
    """Add the texts as threads are read, open the file anew, and type."""
    file = folder / "outbox.sqlite3"
    with closing(Store.open(file)) as store:
        account = store.accounts.add("Bench", "bench-id", "https://api.example", KeyPlace.SESSION, NEWEST)
        table = store.directory_of(account.id).texts
        taken = [_timed(table.add, part) for part in _slices(texts(count))]
    with closing(Store.open(file)) as store:
        book = store.directory_of(account.id)
        # Of a slice that was read long ago, and is found to be there.
        again = [_timed(book.texts.add, part) for part in islice(_slices(texts(count)), 200)]
        keys = key_presses(count)
        return {
            "texts": count,
            "size_mb": size(book.database.path),
            "added_s": round(sum(taken) / 1000, 1),
            "slice_ms": spread(taken),
            "known_slice_ms": spread(again),
            "keys_ms": type_all(keys, lambda typed: book.texts.search(typed, LIMIT).complete),
        }


def texts(count: int) -> Iterator[SaidText]:
    """Make that many, the same ones every time, oldest first: common words in most, and a long tail of rare ones."""
    random = Random(5)
    everybody = [(one.name, one.phone) for one in people(PEOPLE) if one.phone]
    rare = rare_words()
    step = _SPAN / count
    for number in range(count):
        name, phone = everybody[int(len(everybody) * random.random() ** 2)]
        hour = random.randint(1, 11)
        words = random.choice(_PHRASES).format(
            name=name.partition(" ")[0],
            doctor=random.choice(everybody[:40])[0].split()[-1],
            day=random.choice(_DAYS),
            hour=hour,
            later=hour + 2,
            minute=random.choice((5, 10, 15, 30, 45)),
            number=random.randint(1000, 99999),
            rare=rare[int(len(rare) * random.random() ** 3)],
        )
        address = ConversationAddress(INBOX, (phone,))
        at = NEWEST - _SPAN + step * number
        yield SaidText(address, words, at, MessageId(number + 1), LocalId(f"local-{number}"), called=name)


def rare_words() -> list[str]:
    """Make forty thousand words, the same ones every time."""
    random = Random(6)
    letters = "etaoinshrdlucmfwypvbgkjqxz"
    return [
        "".join(letters[int(26 * random.random() ** 1.5)] for _ in range(random.randint(4, 10)))
        for _ in range(40_000)
    ]


def key_presses(count: int) -> list[str]:
    """Return what stands in the search with each key."""
    chosen = (text for text in islice(texts(count), 0, None, max(1, count // 60)))
    typed = [*_TYPED, *(f"{text.called} {text.text.split()[-1]}" for text in chosen), *rare_words()[::1000]]
    return [each[:end] for each in typed for end in range(1, len(each) + 1)]


def _slices(rows: Iterator[SaidText]) -> Iterator[list[SaidText]]:
    while part := list(islice(rows, SLICE)):
        yield part


def _timed(add: Any, part: Sequence[SaidText]) -> float:
    began = time.perf_counter()
    add(part)
    return (time.perf_counter() - began) * 1000
