from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from heydesk.core.send_queue import choose_next, with_earlier_ones
from heydesk.domain.message import Message
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import AccountId, BatchId, EntryId, InboxId, LocalId, MemberId
from tests.core.core_driver import KIM, MARCUS, PRIYA, CoreDriver
from tests.core.sandbox_control import SandboxControl

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
LATER = NOW + timedelta(seconds=60)


def _entry(number: int, *phones: str, state: State = State.QUEUED, due_at: datetime = NOW, inbox: int = 41) -> Entry:
    return Entry(
        id=EntryId(number),
        batch_id=BatchId(f"batch-{number}"),
        account_id=AccountId(1),
        base_url="http://127.0.0.1:1",
        local_id=LocalId(f"id-{number}"),
        message=Message(InboxId(inbox), MemberId(7), phones, text="Hi"),
        body="{}",
        state=state,
        created_at=NOW,
        go_at=NOW,
        due_at=due_at,
    )


def _chosen(*waiting: Entry, on_the_way: tuple[Entry, ...] = (), free: int = 4, room: int = 1000) -> list[int]:
    return [entry.id for entry in choose_next(waiting, on_the_way, NOW, free, lambda _: room)]


def test_at_most_the_free_places_are_filled_oldest_first() -> None:
    """Four at once and no more, the oldest before the others."""
    waiting = [_entry(number, f"1312555010{number}") for number in range(1, 7)]
    assert _chosen(*waiting) == [1, 2, 3, 4]
    assert _chosen(*waiting, free=1) == [1]
    assert _chosen(*waiting, free=0) == []


def test_texts_to_one_person_go_in_their_order() -> None:
    """A later text waits while an earlier one is queued, due or not, or on its way."""
    assert _chosen(_entry(1, KIM), _entry(2, KIM), _entry(3, MARCUS)) == [1, 3]
    assert _chosen(_entry(1, KIM, due_at=LATER), _entry(2, KIM)) == []
    assert _chosen(_entry(2, KIM), on_the_way=(_entry(1, KIM, state=State.SENDING),)) == []


def test_only_what_could_overtake_blocks() -> None:
    """Another inbox, another recipient, and what is still held do not block."""
    assert _chosen(_entry(1, KIM, due_at=LATER), _entry(2, KIM, inbox=42)) == [2]
    assert _chosen(_entry(1, KIM, MARCUS, due_at=LATER), _entry(2, KIM)) == [2]
    assert _chosen(_entry(1, KIM, state=State.HELD, due_at=LATER), _entry(2, KIM)) == [2]
    assert _chosen(_entry(1, KIM, state=State.HELD), _entry(2, KIM)) == [1]


def test_a_group_is_one_thread_in_any_order() -> None:
    """The same people make the same group, however they are listed."""
    assert _chosen(_entry(1, KIM, MARCUS), _entry(2, MARCUS, KIM)) == [1]


def test_an_account_without_room_sends_nothing() -> None:
    """A paused account has no room; one that was throttled has room for one, counting what is on its way."""
    assert _chosen(_entry(1, KIM), _entry(2, MARCUS), room=0) == []
    assert _chosen(_entry(1, KIM), _entry(2, MARCUS), room=1) == [1]
    assert _chosen(_entry(2, MARCUS), on_the_way=(_entry(1, KIM),), room=1) == []


def test_the_command_line_takes_what_stands_before() -> None:
    """Of a queue, the wanted ones and the earlier ones of their threads are taken, and nothing else."""
    waiting = (_entry(1, KIM), _entry(2, MARCUS), _entry(3, KIM), _entry(4, KIM), _entry(5, PRIYA))
    assert [entry.id for entry in with_earlier_ones([EntryId(3)], waiting)] == [1, 3]
    assert with_earlier_ones([EntryId(9)], waiting) == ()
    assert with_earlier_ones([EntryId(5)], (replace(waiting[4], id=EntryId(5)),)) == (waiting[4],)


async def test_two_texts_to_one_person_arrive_in_order(driver: CoreDriver, control: SandboxControl) -> None:
    """A slow first text is not overtaken by the second one to the same person."""
    control.fault("delay=0.3")
    first, second = driver.send(text="one")[0], driver.send(text="two")[0]
    driver.start()
    await driver.until_settled([first, second])
    assert [message["text"] for message in control.kept()] == ["one", "two"]


async def test_refused_text_does_not_block_the_next_one(driver: CoreDriver, control: SandboxControl) -> None:
    """A refused text does not hold up the next one to the same person."""
    control.fault("400")
    first, second = driver.send(text="one")[0], driver.send(text="two")[0]
    driver.start()
    ended = await driver.until_settled([first, second])
    assert [entry.state for entry in ended] == [State.NEEDS_YOU, State.ACCEPTED]
