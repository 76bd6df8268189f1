"""Broadcasts: one local_id, never resent unless looked up; and the list that has to be made first."""

from __future__ import annotations

import pytest

from heydesk.core.broadcasts import ListInDoubt, NotOneNumber
from heydesk.core.outbox_view import EntryAction
from heydesk.domain.errors import Refused
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Act, Ask, State
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import ListId, LocalId, fresh_local_id
from tests.core.conftest import Benches
from tests.core.core_driver import ANA, FRONT_DESK, KIM, MARCUS, PRIYA, Bench
from tests.core.sandbox_control import Levers

RECALL = ListId(501)
LISTS = "/v2/lists"
PEOPLE = (KIM, MARCUS, PRIYA)


async def test_a_broadcast_goes_once_to_each(bench: Bench, levers: Levers) -> None:
    """One request, one local_id; the service makes a message of it for each."""
    (entry,) = bench.send(recipients=(), lists=(RECALL,), text="Hi {{first_name}}")
    bench.start()
    await bench.until_state(entry, State.ACCEPTED)
    assert len(levers.requests()) == 1
    assert {message["local_id"] for message in levers.kept()} == {entry.local_id}
    assert len(levers.kept()) > 1
    assert "The service accepted the broadcast, with the id " in bench.told(entry)[0]


async def test_a_broadcast_whose_answer_was_lost_is_found_and_not_repeated(bench: Bench, levers: Levers) -> None:
    """By its local_id, among the team's newest messages."""
    levers.fault("accept-then-drop")
    (entry,) = bench.send(recipients=(), lists=(RECALL,))
    bench.start()
    found = await bench.until_state(entry, State.ACCEPTED)
    assert found.doubted
    assert len(levers.requests()) == 1


async def test_a_broadcast_goes_again_only_after_a_look_that_was_answered(bench: Bench, levers: Levers) -> None:
    """Trust and the person's word alike; while history can't be read it is not sent again."""
    bench.core.accounts.set_trust(bench.account.id, True)
    levers.fault("drop-before-reading", "500*3@/v1/messages/all")
    (entry,) = bench.send(recipients=(), lists=(RECALL,))
    bench.start()
    asked = await bench.until_state(entry, State.NEEDS_YOU)
    assert (asked.ask, asked.answered) == (Ask.IN_DOUBT, 0)
    assert EntryAction.RESEND not in bench.core.outbox_view.story(entry.id).acts
    assert len(levers.requests()) == 1
    bench.core.outbox.retry(entry.id)
    await bench.until_state(entry, State.ACCEPTED)
    assert [line.act for line in bench.core.outbox_view.story(entry.id).lines].count(Act.LOOK) >= 4
    assert len({message["phone"] for message in levers.kept()}) == len(levers.kept())


async def test_progress_is_as_far_as_history_tells(benches: Benches, levers: Levers) -> None:
    """Counted from the team's messages, and said with what it does not tell."""
    bench = benches(rule=RetryPolicy(status_looks=(0.05, 0.1)))
    await bench.connect()
    levers.turn(delivery_after=0)
    (entry,) = bench.send(recipients=(), lists=(RECALL,))
    bench.start()
    await bench.until(lambda: any("History shows" in words for words in bench.told(entry)))
    assert bench.now(entry).state is State.ACCEPTED
    assert sum("History shows" in words for words in bench.told(entry)) == 1


async def test_a_list_is_made_once_for_one_intent(bench: Bench, levers: Levers) -> None:
    """However often it is asked for, and after a restart that has forgotten the seed."""
    seed = fresh_local_id()
    made = await bench.core.broadcasts.make_list(bench.account.id, "Recall", PEOPLE, seed)
    assert await bench.core.broadcasts.make_list(bench.account.id, "Recall", PEOPLE, seed) == made
    assert await bench.core.broadcasts.make_list(bench.account.id, "Recall", PEOPLE, fresh_local_id()) == made
    assert len(levers.requests(LISTS)) == 1


async def test_a_list_of_last_week_is_not_sent_to(bench: Bench, levers: Levers) -> None:
    """It was never sent to, and who is on it by now is the team's to know: the same people are a new list."""
    make = bench.core.broadcasts.make_list
    first = await make(bench.account.id, "Recall", PEOPLE, fresh_local_id())
    bench.jump(7 * 86400)
    assert await make(bench.account.id, "Recall", PEOPLE, fresh_local_id()) != first
    assert len(levers.requests(LISTS)) == 2


async def test_a_list_whose_answer_was_lost_is_found(bench: Bench, levers: Levers) -> None:
    """By its local_id, where lists can be read."""
    levers.fault(f"accept-then-drop@{LISTS}")
    assert await bench.core.broadcasts.make_list(bench.account.id, "Recall", PEOPLE, LocalId("a"))
    assert len(levers.requests(LISTS)) == 1


async def test_one_more_recipient_makes_another_list(bench: Bench, levers: Levers) -> None:
    """One intent, tried again with one more: that is another list, or they would get nothing."""
    make = bench.core.broadcasts.make_list
    first = await make(bench.account.id, "Recall", PEOPLE[:2], LocalId("a"))
    second = await make(bench.account.id, "Recall", PEOPLE, LocalId("a"))
    assert first != second
    assert [len(request["body"]["phones"]) for request in levers.requests(LISTS)] == [2, 3]
    assert await make(bench.account.id, "Recall", PEOPLE, LocalId("a")) == second
    assert len(levers.requests(LISTS)) == 2


async def test_a_list_that_can_not_be_found_asks(bench: Bench, levers: Levers) -> None:
    """Where lists can't be read, only the person can say that it may be made again."""
    levers.turn(lists="denied")
    levers.fault(f"accept-then-drop@{LISTS}")
    make = bench.core.broadcasts.make_list
    for _ in range(2):
        with pytest.raises(ListInDoubt):
            await make(bench.account.id, "Recall", PEOPLE, LocalId("a"))
    assert len(levers.requests(LISTS)) == 1
    assert await make(bench.account.id, "Recall", PEOPLE, LocalId("a"), again=True)


async def test_a_list_that_was_refused_does_not_exist(bench: Bench, levers: Levers) -> None:
    """The next try is a first one."""
    levers.fault(f"403@{LISTS}")
    with pytest.raises(Refused):
        await bench.core.broadcasts.make_list(bench.account.id, "Recall", PEOPLE, LocalId("a"))
    assert await bench.core.broadcasts.make_list(bench.account.id, "Recall", PEOPLE, LocalId("a"))


async def test_a_text_to_oneself_goes_to_one_phone(bench: Bench) -> None:
    """A slip of two numbers, or of a page of them, sends nothing to anybody."""
    draft = Draft(FRONT_DESK, ANA, lists=(RECALL,), text="Hi")
    many = ", ".join(f"(650) 555-01{number}" for number in range(10, 30))
    for typed in ("(650) 555-0103, (303) 555-0118", many):
        with pytest.raises(NotOneNumber):
            bench.core.broadcasts.send_to_me(bench.account.id, draft, "Hi Kim", typed)
    assert bench.core.broadcasts.own_number(bench.account.id) == ""
    assert bench.store.outbox.recent(limit=10) == ()
    bench.core.broadcasts.send_to_me(bench.account.id, draft, "Hi Kim", "(650) 555-0103")
    assert bench.core.broadcasts.own_number(bench.account.id) == KIM
