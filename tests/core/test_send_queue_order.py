from __future__ import annotations

from datetime import UTC, datetime

from heydesk.core.send_queue import share_out
from heydesk.domain.message import Message
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import AccountId, BatchId, EntryId, InboxId, LocalId, MemberId
from tests.core.core_driver import KIM, CoreDriver
from tests.core.sandbox_control import SandboxControl

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
ANA, BEN, CARA = AccountId(1), AccountId(2), AccountId(3)
HOSTS = {ANA: "https://one.example", BEN: "https://one.example", CARA: "https://two.example"}


def _entry(number: int, account_id: AccountId = ANA) -> Entry:
    return Entry(
        id=EntryId(number),
        batch_id=BatchId(f"batch-{number}"),
        account_id=account_id,
        base_url=HOSTS[account_id],
        local_id=LocalId(f"id-{number}"),
        message=Message(InboxId(41), MemberId(7), (KIM,), text="Hi"),
        body="{}",
        state=State.QUEUED,
        created_at=NOW,
        go_at=NOW,
        due_at=NOW,
    )


def _chosen(sendable: dict[AccountId, list[int]], *on_the_way: Entry, per_host: int = 4) -> list[int]:
    entries = {account_id: [_entry(number, account_id) for number in ids] for account_id, ids in sendable.items()}
    return [entry.id for entry in share_out(entries, on_the_way, HOSTS, per_host)]


def test_accounts_take_turns_and_each_keeps_its_order() -> None:
    """One of each, and again, until nothing is left."""
    assert _chosen({ANA: [1, 2, 3], CARA: [7]}) == [1, 7, 2, 3]
    assert _chosen({}) == _chosen({ANA: []}) == []


def test_whoever_has_fewest_on_their_way_comes_first() -> None:
    """An account that sends already lets the other one go before it."""
    assert _chosen({ANA: [2, 3], CARA: [7, 8]}, _entry(1)) == [7, 2, 8, 3]


def test_a_host_gets_so_many_at_once() -> None:
    """Whichever of its accounts they are of; another host has its own share."""
    assert _chosen({ANA: [1, 2, 3], BEN: [4, 5], CARA: [7, 8, 9]}, per_host=2) == [1, 4, 7, 8]
    assert _chosen({ANA: [2, 3]}, _entry(1), per_host=1) == []


def test_an_account_with_nothing_on_its_way_gets_one_all_the_same() -> None:
    """A host on which another account's requests hang may answer this one."""
    assert _chosen({BEN: [5, 6]}, *(_entry(number) for number in range(1, 5))) == [5]


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
