"""A broadcast looked at and confirmed, with the service behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from heydesk.core.compose import ComposeService
from heydesk.domain.outbox_entry import State
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import Contact, ContactId
from heydesk.domain.schedule import soonest
from heydesk.ui.broadcast.page import BroadcastPlanner
from heydesk.ui.broadcast.plan_view import PlanView, SampleCard
from tests.core.check_counter import CheckCounter
from tests.core.sandbox_control import SandboxControl
from tests.ui.broadcast.broadcast_driver import CROWD, RECALL, BroadcastDriver
from tests.ui.settling import settle_tasks

LISTS = "/v2/lists"
NAME = "Recall October"


def _bodies(control: SandboxControl, path: str) -> list[dict[str, object]]:
    """What reached the service there."""
    return [request["body"] for request in control.requests(path)]


async def test_a_list_is_named_counted_and_sent_to_once(hand: BroadcastDriver, control: SandboxControl) -> None:
    """The page says to whom; the number frees the button; one request leaves, with one local_id."""
    asked = await hand.see(lists=(RECALL,))
    count = len(hand.driver.store.directory_of(hand.driver.account.id).members.members_of(RECALL))
    assert f"Review {count} separate texts" in hand.words
    assert f"Counts as {count} texts" in hand.words
    assert hand.button("sendBroadcast").text() == f"Send to {count} people"
    assert not hand.button("sendBroadcast").isEnabled()
    for wrong in (str(count + 1), f"{count}{count}", f"-{count}", "many"):
        hand.type_count(wrong)
        assert not hand.button("sendBroadcast").isEnabled()
    hand.field("confirmCount").setText("9" * 5000)  # pasted by mistake
    assert not hand.button("sendBroadcast").isEnabled()
    hand.type_count(str(count))
    hand.press("sendBroadcast")
    hand.press("sendBroadcast")
    assert len(hand.sent) == 1
    hand.driver.start()
    await hand.driver.until(control.kept)
    (body,) = _bodies(control, "/v1/message/send")
    assert (body["list_id"], body["local_id"]) == (RECALL, asked.seed)
    (row,) = hand.driver.core.outbox_view.snapshot().rows
    assert (row.entry.message.people, row.entry.message.list_name) == (count, row.who)


async def test_a_list_that_can_not_be_read_is_confirmed_by_its_number(
    hand: BroadcastDriver, control: SandboxControl
) -> None:
    """It says that nobody here knows how many they are, and what to type instead."""
    control.fault(f"403@/v1/list/{RECALL}")
    await hand.see(lists=(RECALL,))
    assert "Heymarket doesn't show who is on this list" in hand.words
    assert not hand.button("sendToMe").isVisible()
    assert f"Type its number, {RECALL}, to confirm" in hand.words
    hand.type_count(str(int(RECALL)))
    assert hand.button("sendBroadcast").text() == "Send to everyone"
    hand.press("sendBroadcast")
    assert len(hand.sent) == 1


async def test_a_crowd_becomes_a_list_and_then_one_broadcast(hand: BroadcastDriver, control: SandboxControl) -> None:
    """Named by the person; everybody is on it, and what is sent goes to it."""
    asked = await hand.see(CROWD)
    assert "Review 12 separate texts" in hand.words
    assert "Saved as the list 12 people, " in hand.words
    hand.press("renameList")
    assert hand.field("listName").hasFocus()
    QTest.keyClicks(hand.field("listName"), NAME)
    hand.type_count("12")
    QTest.keyClick(hand.field("confirmCount"), Qt.Key.Key_Return)
    await hand.driver.until(lambda: hand.sent)
    (made,) = _bodies(control, LISTS)
    assert (made["title"], made["phones"]) == (NAME, list(CROWD))
    (row,) = hand.driver.core.outbox_view.snapshot().rows
    message = row.entry.message
    assert (message.list_name, message.people, message.phones) == (NAME, 12, ())
    assert row.entry.local_id == asked.seed
    hand.driver.start()
    await hand.driver.until_state(row.entry, State.ACCEPTED, State.DELIVERED)
    assert sorted(one["phone"] for one in control.kept()) == sorted(CROWD)


async def test_a_list_needs_a_name(hand: BroadcastDriver) -> None:
    """Without one the right number frees nothing."""
    await hand.see(CROWD)
    hand.type_count("12")
    assert hand.button("sendBroadcast").isEnabled()
    hand.field("listName").setText(" ")
    assert not hand.button("sendBroadcast").isEnabled()


async def test_a_number_that_may_be_old_is_called_so(hand: BroadcastDriver, control: SandboxControl) -> None:
    """The list was read before and can't be read now: whoever types the number knows what it is worth."""
    await hand.driver.core.directory.read_list(hand.driver.account.id, RECALL)
    control.turn(lists="denied")
    await hand.see(lists=(RECALL,))
    assert "403" in hand.words
    assert "since it was last loaded" in hand.words
    control.turn(lists="readable")
    await hand.see(lists=(RECALL,))
    await hand.driver.until(lambda: "since it was last loaded" not in hand.words)


async def test_a_list_whose_answer_was_lost_is_not_made_twice(hand: BroadcastDriver, control: SandboxControl) -> None:
    """It is found by its local_id, and the broadcast goes to it."""
    control.fault(f"accept-then-drop@{LISTS}")
    await hand.see(CROWD)
    hand.type_count("12")
    hand.press("sendBroadcast")
    await hand.driver.until(lambda: hand.sent)
    assert len(control.requests(LISTS)) == 1


async def test_a_list_in_doubt_is_put_to_the_person(hand: BroadcastDriver, control: SandboxControl) -> None:
    """Nothing was sent, and a second list is theirs to decide; it has the same local_id."""
    control.fault(f"drop-before-reading@{LISTS}")
    asked = await hand.see(CROWD)
    hand.type_count("12")
    hand.press("sendBroadcast")
    await hand.driver.until(lambda: "We couldn't confirm that the list" in hand.words)
    assert (hand.sent, hand.requests) == ([], [])
    hand.press("makeListAgain")
    await hand.driver.until(lambda: hand.sent)
    bodies = _bodies(control, LISTS)
    assert len(bodies) == 2
    assert str(bodies[-1]["local_id"]).startswith(f"list-{asked.seed}-")


async def test_refused_list_is_reported_and_can_be_retried(hand: BroadcastDriver, control: SandboxControl) -> None:
    """Nothing was sent, and the same press tries again."""
    control.fault(f"403@{LISTS}")
    await hand.see(CROWD)
    hand.type_count("12")
    hand.press("sendBroadcast")
    await hand.driver.until(lambda: "403" in hand.words)
    assert hand.requests == []
    assert not hand.button("makeListAgain").isVisible()
    hand.press("sendBroadcast")
    await hand.driver.until(lambda: hand.sent)


async def test_leaving_the_page_sends_nothing_and_reuses_the_list(
    hand: BroadcastDriver, control: SandboxControl
) -> None:
    """Also while the list is being made; what was made is used the next time."""
    await hand.see(CROWD)
    hand.type_count("12")
    hand.press("sendBroadcast")
    assert "Creating the list…" in hand.words
    hand.press("backFromBroadcast")
    hand.page.hide()
    await hand.driver.until(lambda: control.requests(LISTS))
    await settle_tasks(hand.page, hand.tasks)
    assert (hand.closed, hand.sent, hand.requests) == ([True], [], [])
    hand.page.show()
    await hand.see(CROWD)
    hand.type_count("12")
    hand.press("sendBroadcast")
    await hand.driver.until(lambda: hand.sent)
    assert len(control.requests(LISTS)) == 1


async def test_escape_leads_back(hand: BroadcastDriver) -> None:
    """Nothing was sent."""
    await hand.see(CROWD)
    QTest.keyClick(hand.field("confirmCount"), Qt.Key.Key_Escape)
    assert (hand.closed, hand.requests) == ([True], [])


async def test_a_broadcast_can_be_sent_later(hand: BroadcastDriver) -> None:
    """The button says when, and that it can be changed until then stands beside it."""
    await hand.see(CROWD, send_at=soonest(hand.driver.clock() + timedelta(hours=1)))
    assert hand.button("sendBroadcast").text().startswith("Schedule for ")
    assert "You can change or cancel it until " in hand.words


async def test_wrong_number_and_enter_is_answered(hand: BroadcastDriver) -> None:
    """It is said what to type, until something else is typed; an empty field asks already."""
    await hand.see(CROWD)
    field = hand.field("confirmCount")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Type 12 to confirm" in hand.words.splitlines()
    hand.type_count("13")
    QTest.keyClick(field, Qt.Key.Key_Return)
    words = "That's not the number. Type 12 to confirm."
    assert words in hand.words.splitlines()
    assert field.accessibleDescription() == words
    assert field.selectedText() == "13"
    hand.type_count("12")
    assert "Type 12 to confirm" in hand.words.splitlines()
    assert field.accessibleDescription() == ""
    assert hand.sent == []


async def test_undo_time_is_said(hand: BroadcastDriver) -> None:
    """As the settings have it."""
    core = hand.driver.core
    core.policy.apply(core.policy.settings._replace(broadcast_hold=30))
    await hand.see(CROWD)
    assert "You'll have 30 seconds to undo." in hand.words
    core.policy.apply(core.policy.settings._replace(broadcast_hold=0))
    await hand.see(CROWD)
    assert "It's sent right away. You can't undo it." in hand.words


async def test_somebody_is_left_out_and_put_back(hand: BroadcastDriver, control: SandboxControl) -> None:
    """Whose field is blank is offered by name; the count follows, and they are not on the list that is made."""
    people = [Contact(ContactId(900 + n), phone, f"Pat{n}") for n, phone in enumerate(CROWD[1:])]
    hand.driver.store.directory_of(hand.driver.account.id).contacts.upsert(people)
    await hand.see(CROWD)
    assert "1 person has no first name. It will be blank." in hand.words
    number = national(CROWD[0])
    assert hand.button("leaveOut").text() == f"Leave {number} out"
    hand.press("leaveOut")
    await hand.driver.until(lambda: "Review 11 separate texts" in hand.words)
    assert "left out by you" in hand.words
    assert hand.field("confirmCount").hasFocus()
    hand.press("putBack")
    await hand.driver.until(lambda: "Review 12 separate texts" in hand.words)
    hand.press("leaveOut")
    await hand.driver.until(lambda: "Review 11 separate texts" in hand.words)
    hand.type_count("11")
    hand.press("sendBroadcast")
    await hand.driver.until(lambda: hand.sent)
    (made,) = _bodies(control, LISTS)
    assert made["phones"] == list(CROWD[1:])


async def test_whoever_is_left_out_gets_nothing_where_the_plan_fails(
    hand: BroadcastDriver, control: SandboxControl
) -> None:
    """The plan of before has them still, and stays in sight."""
    await hand.see(CROWD)
    view, planner = hand.page.findChild(PlanView), hand.page.findChild(BroadcastPlanner)
    assert isinstance(view, PlanView)
    assert isinstance(planner, BroadcastPlanner)
    view.leave_out_requested.emit((CROWD[0],))
    planner.stop()
    planner.failed.emit("The disk can't be read.")
    hand.type_count("12")
    hand.press("sendBroadcast")
    await hand.driver.until(lambda: hand.sent)
    (made,) = _bodies(control, LISTS)
    assert made["phones"] == list(CROWD[1:])


async def test_list_without_somebody_becomes_a_list_of_its_own(
    hand: BroadcastDriver, control: SandboxControl
) -> None:
    """The team's list stays as it is."""
    book = hand.driver.store.directory_of(hand.driver.account.id)
    await hand.see(lists=(RECALL,))
    members = book.members.members_of(RECALL)
    view = hand.page.findChild(PlanView)
    assert isinstance(view, PlanView)
    assert not hand.button("renameList").isVisible()
    view.leave_out_requested.emit((members[0].phone,))
    await hand.driver.until(lambda: f"Review {len(members) - 1} separate texts" in hand.words)
    assert hand.button("renameList").isVisible()
    hand.type_count(str(len(members) - 1))
    hand.press("sendBroadcast")
    await hand.driver.until(lambda: hand.sent)
    (made,) = _bodies(control, LISTS)
    assert made["phones"] == [member.phone for member in members[1:]]


async def test_many_with_a_blank_field_are_left_out_together(hand: BroadcastDriver) -> None:
    """One button for all of them; where nobody would be left, there is none."""
    people = [Contact(ContactId(900 + n), phone, f"Pat{n}") for n, phone in enumerate(CROWD[5:])]
    hand.driver.store.directory_of(hand.driver.account.id).contacts.upsert(people)
    await hand.see(CROWD)
    assert hand.button("leaveOut").text() == "Leave these 5 people out"
    hand.press("leaveOut")
    await hand.driver.until(lambda: "Review 7 separate texts" in hand.words)


async def test_what_is_no_number_is_left_out_and_can_be_fixed(hand: BroadcastDriver) -> None:
    """It doesn't stop the others, and leads back to what was typed."""
    fixed: list[str] = []
    hand.page.fix_requested.connect(fixed.append)
    await hand.see(CROWD, pending="555-01")
    assert "isn't a full phone number" in hand.words
    hand.press("fixNumber")
    assert fixed == ["555-01"]


async def test_three_samples_are_shown(hand: BroadcastDriver) -> None:
    """As it will probably read, with their names."""
    await hand.see(lists=(RECALL,))
    cards = [card for card in hand.page.findChildren(SampleCard) if card.isVisible()]
    assert len(cards) == 3
    assert all("{{" not in card.accessibleName() for card in cards)


@pytest.mark.parametrize("fields", [{"text": ""}, {"lists": (), "recipients": ("16505550103",)}])
async def test_page_does_not_open_for_a_draft_that_is_no_broadcast(
    hand: BroadcastDriver, fields: dict[str, object]
) -> None:
    """It changed meanwhile: the page stays away."""
    asked = hand.ask(lists=(RECALL,))
    changed = replace(asked.draft, **fields)  # type: ignore[arg-type] # a draft's own fields
    assert not hand.page.show_broadcast(hand.driver.check(changed, asked.seed))


async def test_a_broadcast_is_checked_once_more_only_for_what_changed(hand: BroadcastDriver) -> None:
    """Once for Send, and once again because the list is read anew; confirming checks nothing that is known."""
    core = hand.driver.core
    count = CheckCounter()
    known = core.knowledge
    core.compose = ComposeService(
        hand.driver.store, core.policy, hand.driver.clock, known.gather, known.revision, count
    )
    await hand.see(lists=(RECALL,))
    checks = count.calls
    assert checks <= 2
    hand.type_count(str(len(hand.driver.store.directory_of(hand.driver.account.id).members.members_of(RECALL))))
    hand.press("sendBroadcast")
    await hand.driver.until(lambda: hand.sent)
    assert count.calls == checks
