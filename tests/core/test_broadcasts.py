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
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import ANA, FRONT_DESK, KIM, MARCUS, PRIYA, CoreDriver
from tests.core.sandbox_control import SandboxControl

RECALL = ListId(501)
LISTS = "/v2/lists"
PEOPLE = (KIM, MARCUS, PRIYA)


async def test_a_broadcast_goes_once_to_each(driver: CoreDriver, control: SandboxControl) -> None:
    """One request, one local_id; the service makes a message of it for each."""
    (entry,) = driver.send(recipients=(), lists=(RECALL,), text="Hi {{first_name}}")
    driver.start()
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests()) == 1
    assert {message["local_id"] for message in control.kept()} == {entry.local_id}
    assert len(control.kept()) > 1
    assert "Heymarket accepted the broadcast (ID " in driver.told(entry)[0]


async def test_a_broadcast_whose_answer_was_lost_is_found_and_not_repeated(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """By its local_id, among the team's newest messages."""
    control.fault("accept-then-drop")
    (entry,) = driver.send(recipients=(), lists=(RECALL,))
    driver.start()
    found = await driver.until_state(entry, State.ACCEPTED)
    assert found.doubted
    assert len(control.requests()) == 1


async def test_a_broadcast_goes_again_only_after_a_look_that_was_answered(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Trust and the person's word alike; while history can't be read it is not sent again."""
    driver.core.accounts.set_trust(driver.account.id, True)
    control.fault("drop-before-reading", "500*3@/v1/messages/all")
    (entry,) = driver.send(recipients=(), lists=(RECALL,))
    driver.start()
    asked = await driver.until_state(entry, State.NEEDS_YOU)
    assert (asked.ask, asked.answered) == (Ask.IN_DOUBT, 0)
    assert EntryAction.RESEND not in driver.core.outbox_view.story(entry.id).acts
    assert len(control.requests()) == 1
    driver.core.outbox.retry(entry.id)
    await driver.until_state(entry, State.ACCEPTED)
    assert [line.act for line in driver.core.outbox_view.story(entry.id).lines].count(Act.LOOK) >= 4
    assert len({message["phone"] for message in control.kept()}) == len(control.kept())


async def test_progress_is_as_far_as_history_tells(drivers: CoreDrivers, control: SandboxControl) -> None:
    """Counted from the team's messages, and said with what it does not tell."""
    driver = drivers(rule=RetryPolicy(status_looks=(0.05, 0.1)))
    await driver.connect()
    control.turn(delivery_after=0)
    (entry,) = driver.send(recipients=(), lists=(RECALL,))
    driver.start()
    await driver.until(lambda: any("Heymarket's history" in words for words in driver.told(entry)))
    assert driver.now(entry).state is State.ACCEPTED
    assert sum("Heymarket's history" in words for words in driver.told(entry)) == 1


async def test_a_list_is_made_once_for_one_intent(driver: CoreDriver, control: SandboxControl) -> None:
    """However often it is asked for, and after a restart that has forgotten the seed."""
    seed = fresh_local_id()
    made = await driver.core.broadcasts.make_list(driver.account.id, "Recall", PEOPLE, seed)
    assert await driver.core.broadcasts.make_list(driver.account.id, "Recall", PEOPLE, seed) == made
    assert await driver.core.broadcasts.make_list(driver.account.id, "Recall", PEOPLE, fresh_local_id()) == made
    assert len(control.requests(LISTS)) == 1


async def test_a_list_of_last_week_is_not_sent_to(driver: CoreDriver, control: SandboxControl) -> None:
    """It was never sent to, and who is on it by now is the team's to know: the same people are a new list."""
    make = driver.core.broadcasts.make_list
    first = await make(driver.account.id, "Recall", PEOPLE, fresh_local_id())
    driver.jump(7 * 86400)
    assert await make(driver.account.id, "Recall", PEOPLE, fresh_local_id()) != first
    assert len(control.requests(LISTS)) == 2


async def test_a_list_whose_answer_was_lost_is_found(driver: CoreDriver, control: SandboxControl) -> None:
    """By its local_id, where lists can be read."""
    control.fault(f"accept-then-drop@{LISTS}")
    assert await driver.core.broadcasts.make_list(driver.account.id, "Recall", PEOPLE, LocalId("a"))
    assert len(control.requests(LISTS)) == 1


async def test_one_more_recipient_makes_another_list(driver: CoreDriver, control: SandboxControl) -> None:
    """One intent, tried again with one more: that is another list, or they would get nothing."""
    make = driver.core.broadcasts.make_list
    first = await make(driver.account.id, "Recall", PEOPLE[:2], LocalId("a"))
    second = await make(driver.account.id, "Recall", PEOPLE, LocalId("a"))
    assert first != second
    assert [len(request["body"]["phones"]) for request in control.requests(LISTS)] == [2, 3]
    assert await make(driver.account.id, "Recall", PEOPLE, LocalId("a")) == second
    assert len(control.requests(LISTS)) == 2


async def test_a_list_that_can_not_be_found_asks(driver: CoreDriver, control: SandboxControl) -> None:
    """Where lists can't be read, only the person can say that it may be made again."""
    control.turn(lists="denied")
    control.fault(f"accept-then-drop@{LISTS}")
    make = driver.core.broadcasts.make_list
    for _ in range(2):
        with pytest.raises(ListInDoubt):
            await make(driver.account.id, "Recall", PEOPLE, LocalId("a"))
    assert len(control.requests(LISTS)) == 1
    assert await make(driver.account.id, "Recall", PEOPLE, LocalId("a"), again=True)


async def test_a_list_that_was_refused_does_not_exist(driver: CoreDriver, control: SandboxControl) -> None:
    """The next try is a first one."""
    control.fault(f"403@{LISTS}")
    with pytest.raises(Refused):
        await driver.core.broadcasts.make_list(driver.account.id, "Recall", PEOPLE, LocalId("a"))
    assert await driver.core.broadcasts.make_list(driver.account.id, "Recall", PEOPLE, LocalId("a"))


async def test_a_text_to_oneself_goes_to_one_phone(driver: CoreDriver) -> None:
    """A slip of two numbers, or of a page of them, sends nothing to anybody."""
    draft = Draft(FRONT_DESK, ANA, lists=(RECALL,), text="Hi")
    many = ", ".join(f"(650) 555-01{number}" for number in range(10, 30))
    for typed in ("(650) 555-0103, (303) 555-0118", many):
        with pytest.raises(NotOneNumber):
            driver.core.broadcasts.send_to_me(driver.account.id, draft, "Hi Kim", typed)
    assert driver.core.broadcasts.own_number(driver.account.id) == ""
    assert driver.store.outbox.recent(limit=10) == ()
    driver.core.broadcasts.send_to_me(driver.account.id, draft, "Hi Kim", "(650) 555-0103")
    assert driver.core.broadcasts.own_number(driver.account.id) == KIM
