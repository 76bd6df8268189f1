"""Who goes next. Pure: from what waits and what is on its way to what may leave now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from typing import TypeAlias

from heydesk.domain.ids import AccountId, EntryId, InboxId
from heydesk.domain.outbox_entry import Entry, State

Thread: TypeAlias = tuple[AccountId, InboxId, tuple[str, ...]]


def thread_of(entry: Entry) -> Thread:
    """Give the conversation that this entry belongs to: an account's inbox and those it talks to."""
    message = entry.message
    who = tuple(sorted(message.phones)) or (
        f"chat {message.chat_id}" if message.chat_id else f"list {message.list_id}",
    )
    return entry.account_id, message.inbox_id, who


def is_due(entry: Entry, now: datetime) -> bool:
    """Whether the dispatcher has something to do about this entry."""
    return entry.due_at is not None and entry.due_at <= now


def next_up(
    waiting: Iterable[Entry],
    on_the_way: Collection[Entry],
    now: datetime,
    free: int,
    room: Callable[[AccountId], int],
) -> tuple[Entry, ...]:
    """Choose those that may leave now, at most ``free``, oldest first.

    ``waiting`` are the held and the queued by id. Entries of one thread go in their order: a later one waits while
    an earlier one is queued or on its way; one that is held, in doubt or asks a person does not block. ``room`` says
    how many of an account may be on their way at once.
    """
    busy = {thread_of(entry) for entry in on_the_way}
    load = Counter(entry.account_id for entry in on_the_way)
    chosen: list[Entry] = []
    for entry in waiting:
        if entry.state is State.HELD and not is_due(entry, now):
            continue
        thread = thread_of(entry)
        if (
            len(chosen) < free
            and thread not in busy
            and is_due(entry, now)
            and load[entry.account_id] < room(entry.account_id)
        ):
            chosen.append(entry)
            load[entry.account_id] += 1
        busy.add(thread)
    return tuple(chosen)


def with_those_before(wanted: Collection[EntryId], waiting: Collection[Entry]) -> tuple[Entry, ...]:
    """Keep the wanted ones and the earlier ones of their threads, without which they could not go."""
    last: dict[Thread, EntryId] = {}
    for entry in waiting:
        if entry.id in wanted:
            last[thread_of(entry)] = entry.id
    return tuple(entry for entry in waiting if entry.id <= last.get(thread_of(entry), EntryId(-1)))
