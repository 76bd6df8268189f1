"""What follows a Send: after the text was accepted, never before; tried again by itself; never the text twice."""

from __future__ import annotations

import pytest

from heydesk.domain.errors import TooLate
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Entry, FollowUpAct, FollowUps, State
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import MemberId
from heydesk.system.settings import Settings
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import FRONT_DESK, KIM, MARCUS, CoreDriver, draft_to
from tests.core.sandbox_control import SandboxControl

CLOSE, ASSIGN, READ = (f"/v1/conversations/{verb}" for verb in ("close", "reassign", "read"))
SHUT = FollowUps(close=True)


def send(driver: CoreDriver, *to: str, then: FollowUps = SHUT, hold: bool = True, text: str = "Hi Kim") -> Entry:
    """Send a text with what is to follow."""
    checked = driver.check(draft_to(*to, text=text))
    return driver.batch(driver.core.compose.send(checked, hold=hold, then=then))[0]


async def until_done(driver: CoreDriver, entry: Entry) -> None:
    """Wait until nothing is left to be done after this text."""
    await driver.until(lambda: not driver.core.follow_ups.of(entry.id), "an end of what follows")


async def test_it_follows_the_text_in_its_order(driver: CoreDriver, control: SandboxControl) -> None:
    """Read, handed over, closed; each once, in the sender's name, and told in the story."""
    entry = send(driver, then=FollowUps(close=True, assign_to=MemberId(9), mark_read=True))
    driver.start()
    await until_done(driver, entry)
    sent = [control.requests(path)[0] for path in ("/v1/message/send", READ, ASSIGN, CLOSE)]
    assert sorted(sent, key=lambda one: one["time"]) == sent
    assert [len(control.requests(path)) for path in (READ, ASSIGN, CLOSE)] == [1, 1, 1]
    assert control.requests(ASSIGN)[0]["body"]["reassign_id"] == 9
    assert {request["body"]["user_id"] for request in (sent[1], sent[3])} == {7}
    assert driver.told(entry)[1:] == [
        "Marked the conversation as read.",
        "Handed the conversation over.",
        "Closed the conversation.",
    ]
    assert driver.core.follow_ups.failures() == ()


async def test_nothing_follows_a_text_that_is_held_or_undone(drivers: CoreDrivers, control: SandboxControl) -> None:
    """It goes with the text, in one commit."""
    driver = drivers(settings=Settings(hold=60, quiet_hours=False))
    await driver.connect()
    entry = send(driver)
    driver.start()
    await driver.turns()
    assert (len(driver.core.follow_ups.of(entry.id)), control.requests(CLOSE)) == (1, [])
    driver.core.outbox.undo(entry.batch_id, ())
    assert driver.core.follow_ups.of(entry.id) == ()
    await driver.turns()
    assert control.requests(CLOSE) == []


async def test_it_waits_while_the_text_is_in_doubt(drivers: CoreDrivers, control: SandboxControl) -> None:
    """It may not have arrived. Once history shows it, or the person says so, it follows."""
    driver = drivers(rule=RetryPolicy(looks=(0.05, 0.1), status_looks=()))
    await driver.connect()
    control.fault("accept-then-drop", "500*2@/v1/messages")
    entry = send(driver)
    driver.start()
    await driver.until_state(entry, State.NEEDS_YOU)
    await driver.turns()
    assert control.requests(CLOSE) == []
    driver.core.outbox.mark_sent(entry.id)
    await until_done(driver, entry)
    assert len(control.requests(CLOSE)) == 1


async def test_nothing_follows_a_text_that_was_refused_until_it_goes(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Then it does."""
    control.fault("400")
    entry = send(driver)
    driver.start()
    await driver.until_state(entry, State.NEEDS_YOU)
    await driver.turns()
    assert control.requests(CLOSE) == []
    driver.core.outbox.retry(entry.id)
    await until_done(driver, entry)
    assert len(control.requests(CLOSE)) == len(control.kept()) == 1


async def test_a_failure_is_tried_again_and_holds_no_text(driver: CoreDriver, control: SandboxControl) -> None:
    """The text is sent; the next text goes meanwhile; then the conversation is closed, without a word about it."""
    control.fault(f"500*2@{CLOSE}")
    entry = send(driver)
    driver.start()
    await driver.until(lambda: len(control.requests(CLOSE)) == 1)
    await driver.until_state(driver.send(MARCUS)[0], State.ACCEPTED)
    assert driver.now(entry).state is State.ACCEPTED
    for seconds in (3, 6):
        driver.jump(seconds)
        await driver.turns()
    await until_done(driver, entry)
    assert len(control.requests(CLOSE)) == 3
    assert len(control.kept()) == 2
    assert driver.told(entry)[1:] == ["Closed the conversation."]


async def test_what_is_refused_says_so_and_can_be_tried_again(driver: CoreDriver, control: SandboxControl) -> None:
    """With the entry: on its row, in its details, and in the list of failures."""
    control.fault(f"403@{CLOSE}")
    entry = send(driver)
    driver.start()
    await driver.until(driver.core.follow_ups.failures)
    (failure,) = driver.core.follow_ups.failures()
    assert (failure.act, failure.due_at) == (FollowUpAct.CLOSE, None)
    (row,) = driver.core.outbox_view.snapshot().rows
    assert [str(one) for one in row.unfinished] == ["Sent; not closed"]
    assert driver.core.outbox_view.batch_overview(entry.batch_id).row.unfinished == row.unfinished
    details = driver.core.outbox_view.story(entry.id)
    assert details.follow_ups == (failure,)
    assert details.lines[-1].status == 403
    driver.core.follow_ups.retry(entry.id)
    await until_done(driver, entry)
    assert driver.core.outbox_view.snapshot().rows[0].unfinished == ()
    with pytest.raises(TooLate):
        driver.core.follow_ups.retry(entry.id)


async def test_a_failure_can_be_left_at_that(driver: CoreDriver, control: SandboxControl) -> None:
    """The person closes it elsewhere."""
    control.fault(f"403@{CLOSE}")
    entry = send(driver)
    driver.start()
    await driver.until(driver.core.follow_ups.failures)
    driver.core.follow_ups.drop(entry.id)
    assert driver.core.follow_ups.failures() == driver.core.follow_ups.of(entry.id) == ()
    assert driver.told(entry)[-1] == "You dismissed this."


async def test_after_a_while_a_person_decides(driver: CoreDriver, control: SandboxControl) -> None:
    """It is not tried for ever; the conversation is about something else by then."""
    control.fault(f"500*9@{CLOSE}")
    entry = send(driver)
    driver.start()
    await driver.until(lambda: len(control.requests(CLOSE)) == 1)
    driver.jump(13 * 3600)
    await driver.until(driver.core.follow_ups.failures)
    assert driver.core.follow_ups.of(entry.id)[0].due_at is None


async def test_it_survives_a_restart(drivers: CoreDrivers, control: SandboxControl) -> None:
    """The text was accepted, and the program ended before the rest."""
    first = drivers()
    await first.connect()
    control.fault(f"500@{CLOSE}")
    entry = send(first)
    first.start()
    await first.until(lambda: any(one.tries for one in first.core.follow_ups.of(entry.id)))
    await first.close()
    second = drivers(clock=first.clock, vault=first.vault)
    second.jump(5)
    second.start()
    await until_done(second, entry)
    assert len(control.kept()) == 1


async def test_who_texts_again_is_not_closed_away(driver: CoreDriver, control: SandboxControl) -> None:
    """It failed at first, and they answered meanwhile: nobody must wait in a closed conversation."""
    control.fault(f"500*2@{CLOSE}", f"500@{READ}")
    entry = send(driver, then=FollowUps(close=True, mark_read=True, assign_to=MemberId(9)))
    driver.start()
    await driver.until(lambda: all(one.tries for one in driver.core.follow_ups.of(entry.id)))
    driver.jump(2)
    control.hear("One more thing", KIM)
    driver.jump(3)
    await until_done(driver, entry)
    assert [len(control.requests(path)) for path in (READ, ASSIGN, CLOSE)] == [1, 1, 1]
    assert driver.told(entry)[-2:] == [
        "They texted again, so the conversation stays unread.",
        "They texted again, so the conversation stays open.",
    ]


async def test_it_gives_way_while_the_service_asks_to_slow_down(driver: CoreDriver, control: SandboxControl) -> None:
    """Like everything that is no text."""
    control.fault(f"429=30@{CLOSE}")
    entry = send(driver)
    driver.start()
    await driver.until(lambda: len(control.requests(CLOSE)) == 1)
    await driver.turns()
    driver.jump(20)
    await driver.turns()
    assert len(control.requests(CLOSE)) == 1
    driver.jump(11)
    await until_done(driver, entry)


async def test_a_note_can_be_followed_too(driver: CoreDriver, control: SandboxControl) -> None:
    """It is added, then the conversation is closed."""
    draft = draft_to(text="a note", side=Side.NOTE)
    note = driver.batch(driver.core.compose.send(driver.check(draft), then=SHUT))[0]
    driver.start()
    await until_done(driver, note)
    assert control.requests(CLOSE)[0]["body"]["inbox_id"] == FRONT_DESK
