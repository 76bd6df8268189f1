"""Who waits for an answer, as the sandbox's conversations tell it."""

from __future__ import annotations

import asyncio

import pytest

from heydesk.core.waiting import CANT_READ, WaitingFilter, WaitingSnapshot, Whose
from heydesk.domain.changes import Change
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import Contact, ContactId, ConversationAddress, InboxId, MemberId
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import ANA, FRONT_DESK, KIM, CoreDriver
from tests.core.sandbox_control import SandboxControl

PAGE = "/v1/conversations"
BEN, CHLOE = MemberId(9), MemberId(12)
WORDS = ["Can I still come at 3 today?", "Do you take Delta insurance?", "Hello, are you open tomorrow?"]
FIRST = ["Olu Adeyemi", "Evelyn Brooks", "(707) 555-0128"]


async def look(driver: CoreDriver) -> WaitingSnapshot:
    """Read the list now, and give what is shown then."""
    await driver.core.waiting.poll(driver.account.id)
    return driver.core.waiting.snapshot(driver.account.id)


def names(snapshot: WaitingSnapshot) -> list[str]:
    """Who waits, in order."""
    return [row.name for row in snapshot.rows]


async def test_longest_wait_comes_first(driver: CoreDriver) -> None:
    """Three of the sandbox's customers wait; each row says who, what, since when, and for whom."""
    before = driver.core.waiting.snapshot(driver.account.id)
    assert before == WaitingSnapshot()
    snapshot = await look(driver)
    assert names(snapshot) == FIRST
    assert [row.words for row in snapshot.rows] == WORDS
    waits = [(driver.clock() - row.since).total_seconds() / 60 for row in snapshot.rows]
    assert waits == pytest.approx([14, 6, 2], abs=0.5)
    assert [row.assigned for row in snapshot.rows] == [None, None, None]
    assert (snapshot.unread_total, snapshot.can_read, snapshot.is_late) == (3, True, False)
    assert snapshot.as_of is not None


async def test_quiet_look_is_one_request_and_no_change(driver: CoreDriver, control: SandboxControl) -> None:
    """Where nothing happened, one page is asked for, nothing is announced, and the rows are the same objects."""
    first = await look(driver)
    asked = len(control.requests(PAGE))
    changes: list[Change] = []
    driver.core.changes.subscribe(changes.append)
    driver.clock.jump(1)
    second = await look(driver)
    assert len(control.requests(PAGE)) == asked + 1
    assert changes == []
    assert second.rows is first.rows
    assert second.as_of is not None
    assert first.as_of is not None
    assert second.as_of > first.as_of


async def test_new_text_is_a_row_and_news_once(driver: CoreDriver, control: SandboxControl) -> None:
    """It is announced once, and told once; those that were there at the start are told never."""
    await look(driver)
    assert driver.core.waiting.take_news() == ()
    changes: list[Change] = []
    driver.core.changes.subscribe(changes.append)
    control.hear("Is Monday free?", KIM)
    snapshot = await look(driver)
    assert names(snapshot) == [*FIRST, "Kim Lee"]
    assert changes == [Change(waiting=True)]
    (news,) = driver.core.waiting.take_news()
    assert (news.name, news.words, news.address) == ("Kim Lee", "Is Monday free?", snapshot.rows[-1].address)
    await look(driver)
    assert driver.core.waiting.take_news() == ()


async def test_second_text_keeps_the_wait_of_the_first(driver: CoreDriver, control: SandboxControl) -> None:
    """Who writes again has waited since the first text; it is told all the same."""
    await look(driver)
    control.hear("Is Monday free?", KIM)
    first = (await look(driver)).rows[-1]
    control.hear("Or Tuesday?", KIM)
    second = (await look(driver)).rows[-1]
    assert (second.since, second.words) == (first.since, "Or Tuesday?")
    assert second.last_at > first.last_at
    assert [each.words for each in driver.core.waiting.take_news()] == ["Is Monday free?", "Or Tuesday?"]


@pytest.mark.parametrize(
    ("do", "stays"),
    [("answer", False), ("close", False), ("note", True), ("read", True), ("unread", True), ("reassign", True)],
)
@pytest.mark.parametrize("reading", ["clears_unread", "keeps_unread"])
@pytest.mark.parametrize("replied", ["last", "ever", "hidden"])
@pytest.mark.parametrize("extras", ["shown", "hidden"])
async def test_row_leaves_when_the_team_replied_or_closed(
    driver: CoreDriver, control: SandboxControl, do: str, reading: str, replied: str, extras: str, *, stays: bool
) -> None:
    """Whatever reading alone does, it answers nobody, and nor does a private note; nothing of it is news."""
    control.turn(reading=reading, replied=replied, conversation_extras=extras)
    control.change("inbound", text="Is Monday free?")
    await look(driver)
    control.change(do, member=9, text="Sure.")
    snapshot = await look(driver)
    assert ("Priya Nair" in names(snapshot)) is stays
    assert driver.core.waiting.take_news() == ()
    if stays:
        row = snapshot.rows[-1]
        assert row.assigned == (BEN if do == "reassign" else None)
        assert row.words == "Is Monday free?"


@pytest.mark.parametrize("last_inbound", ["seconds", "message_id", "hidden"])
@pytest.mark.parametrize("shape", ["current", "old"])
async def test_bare_conversation_says_enough(
    driver: CoreDriver, control: SandboxControl, last_inbound: str, shape: str
) -> None:
    """Without the fields that only clients saw, a row comes, is told once, and leaves with the answer."""
    control.turn(last_inbound=last_inbound, conversation_shape=shape, conversation_extras="hidden")
    await look(driver)
    assert [row.words for row in driver.core.waiting.snapshot(driver.account.id).rows] == WORDS
    control.hear("Is Monday free?")
    assert names(await look(driver)) == [*FIRST, "Priya Nair"]
    assert [each.words for each in driver.core.waiting.take_news()] == ["Is Monday free?"]
    threads = len(control.requests("/v1/messages"))
    await look(driver)
    assert len(control.requests("/v1/messages")) == threads == 4
    control.change("answer", member=9, text="Sure.")
    assert names(await look(driver)) == FIRST
    assert driver.core.waiting.take_news() == ()


async def test_change_that_moves_nothing_is_found_by_the_sweep(driver: CoreDriver, control: SandboxControl) -> None:
    """Where closing leaves a conversation in its place, going through all unread ones now and then finds it."""
    control.turn(updated_by="messages", page_size=1)
    await look(driver)
    control.change("close", "14805550110")
    assert names(await look(driver)) == FIRST
    driver.jump(601)
    assert names(await look(driver)) == FIRST[1:]


async def test_text_from_here_takes_the_row_out_at_once(driver: CoreDriver, control: SandboxControl) -> None:
    """As soon as it was accepted, before the list is read again; a note does not."""
    control.hear("Is Monday free?", KIM)
    await look(driver)
    asked = len(control.requests(PAGE))
    driver.start()
    (answer,) = driver.send(KIM, text="It is.")
    await driver.until_state(answer, State.ACCEPTED)
    assert names(driver.core.waiting.snapshot(driver.account.id)) == FIRST
    assert len(control.requests(PAGE)) == asked
    assert names(await look(driver)) == FIRST
    control.hear("Thanks! Is Ana there?", KIM)
    assert names(await look(driver)) == [*FIRST, "Kim Lee"]


async def test_thread_that_was_read_takes_the_row_out(driver: CoreDriver, control: SandboxControl) -> None:
    """A thread shows a colleague's answer before the list does, and since when somebody waits."""
    control.hear("Hello", KIM)
    control.hear("Is Monday free?", KIM)
    row = (await look(driver)).rows[-1]
    page = await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    known = driver.core.waiting.snapshot(driver.account.id).rows[-1]
    assert (known.name, known.words) == ("Kim Lee", "Is Monday free?")
    assert known.since == page.messages[-2].sent_at
    assert known.since < row.since
    driver.clock.jump(2)
    control.turn(clock_offset=2)
    control.change("answer", KIM, member=9, text="It is.")
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    assert names(driver.core.waiting.snapshot(driver.account.id)) == FIRST


@pytest.mark.parametrize("status", [403, 404])
async def test_key_that_can_not_read_is_not_asked_again(
    driver: CoreDriver, control: SandboxControl, status: int
) -> None:
    """It says so, and asks no more until a person wants it, or the key was replaced."""
    control.fault(f"{status}@{PAGE}")
    snapshot = await look(driver)
    assert (snapshot.can_read, snapshot.trouble) == (False, CANT_READ)
    await look(driver)
    assert len(control.requests(PAGE)) == 1
    driver.core.waiting.retry(driver.account.id)
    assert names(await look(driver)) == FIRST


@pytest.mark.parametrize("fault", ["500", "400", "drop-before-reading", "429=60", "not-json"])
async def test_failed_look_shows_what_was_known(driver: CoreDriver, control: SandboxControl, fault: str) -> None:
    """The rows stay with the time of which they are, and it is announced once; a later look makes it good."""
    before = await look(driver)
    changes: list[Change] = []
    driver.core.changes.subscribe(changes.append)
    control.fault(f"{fault}*2@{PAGE}")
    snapshot = await look(driver)
    assert snapshot == before._replace(is_late=True)
    again = await look(driver)
    assert again.is_late
    assert [change for change in changes if change.waiting] == [Change(waiting=True)]
    control.clear()
    driver.jump(120)
    driver.core.health.note_answer(driver.account.id)
    assert not (await look(driver)).is_late


async def test_throttled_account_is_left_alone(driver: CoreDriver, control: SandboxControl) -> None:
    """While the service wants less, nothing is asked for."""
    await look(driver)
    asked = len(control.requests(PAGE))
    driver.core.health.throttle(driver.account.id, 60)
    await look(driver)
    assert len(control.requests(PAGE)) == asked


async def test_list_of_the_last_run_is_shown_first(drivers: CoreDrivers, control: SandboxControl) -> None:
    """Without the network the rows stand there with their time, and nothing of them is news later."""
    first = drivers()
    await first.connect()
    control.hear("Is Monday free?", KIM)
    before = await look(first)
    second = drivers()
    control.fault(f"drop-before-reading*9@{PAGE}")
    snapshot = await look(second)
    assert snapshot.rows == before.rows
    assert snapshot.is_late
    assert snapshot.as_of is not None
    control.clear()
    driver_news = await look(second)
    assert driver_news.rows == before.rows
    assert second.core.waiting.take_news() == ()


async def test_clock_that_was_set_back_hides_nobody(driver: CoreDriver, control: SandboxControl) -> None:
    """What was done here an hour ahead of now says nothing about the pages of now, and looks go on."""
    waiting, account_id = driver.core.waiting, driver.account.id
    waiting.watch(account_id)
    olu = (await look(driver)).rows[0].address
    driver.clock.jump(3600)
    waiting.note_read(account_id, olu, unread=False)
    driver.clock.jump(-3600)
    control.change("answer", "14805550110", member=9, text="Of course.")
    for _ in range(31):
        driver.clock.jump(10)
        await waiting.turn()
    assert names(waiting.snapshot(account_id)) == FIRST[1:]


async def test_walk_goes_on_where_it_was_held_up(driver: CoreDriver, control: SandboxControl) -> None:
    """A long list that the service wants to be read slower is not begun again."""
    control.turn(page_size=1, largest_page=1)
    control.fault(f"delay=0*2@{PAGE}", f"429=1@{PAGE}")
    assert len((await look(driver)).rows) < 3
    driver.jump(2)
    assert names(await look(driver)) == FIRST
    walked = [each["body"].get("date") for each in control.requests(PAGE) if "unread" in each["body"]["filters"]]
    assert walked.count(None) == 1


async def test_row_that_the_service_does_not_show_any_more_goes(driver: CoreDriver, control: SandboxControl) -> None:
    """It was moved to where this key does not see it."""
    control.turn(updated_by="messages", page_size=1)
    olu = (await look(driver)).rows[0].address
    control.change("close", "14805550110")
    control.fault(f"404@{PAGE}/{olu.chat_id}")
    driver.jump(601)
    assert names(await look(driver)) == FIRST[1:]


async def test_group_waits_as_one(driver: CoreDriver, control: SandboxControl) -> None:
    """It has no thread to read, so its fields are believed."""
    control.turn(conversation_extras="hidden")
    await look(driver)
    pair = ConversationAddress(FRONT_DESK, ("16025550129", "12125550187"))
    await driver.core.conversations.mark_unread(driver.account.id, pair, ANA)
    row = (await look(driver)).rows[0]
    assert (row.name, row.words, len(row.address.phones)) == ("Tomás Herrera, Evelyn Brooks", "", 2)
    assert driver.core.waiting.take_news() == ()
    await driver.core.conversations.mark_read(driver.account.id, pair, ANA)
    assert (await look(driver)).rows[0].unread is False


async def test_thread_that_is_refused_leaves_a_row_without_words(driver: CoreDriver, control: SandboxControl) -> None:
    """It is not asked for again until another text comes."""
    control.turn(conversation_extras="hidden")
    control.fault("403*3@/v1/messages")
    assert [row.words for row in (await look(driver)).rows] == ["", "", ""]
    assert [row.words for row in (await look(driver)).rows] == ["", "", ""]
    assert len(control.requests("/v1/messages")) == 3
    control.hear("Hello?", "14805550110")
    assert [row.words for row in (await look(driver)).rows] == ["Hello?", "", ""]


async def test_filter_is_kept_and_asks_only_its_inboxes(drivers: CoreDrivers, control: SandboxControl) -> None:
    """Chosen inboxes are asked about alone; mine, nobody's and all only choose among what is known."""
    driver = drivers()
    await driver.connect()
    waiting, account_id = driver.core.waiting, driver.account.id
    control.change("reassign", "14805550110", member=9)
    control.change("reassign", "12125550187", member=12)
    wanted = WaitingFilter(frozenset({FRONT_DESK}), Whose.MINE, frozenset({BEN}))
    waiting.set_filter(account_id, wanted)
    assert names(await look(driver)) == ["Olu Adeyemi"]
    assert {tuple(each["body"]["filters"]["inboxes"]) for each in control.requests(PAGE)} == {(41,)}
    assert waiting.snapshot(account_id).unread_total == 3
    waiting.set_filter(account_id, wanted._replace(whose=Whose.NOBODYS))
    assert names(waiting.snapshot(account_id)) == ["(707) 555-0128"]
    waiting.set_filter(account_id, wanted._replace(whose=Whose.ALL))
    assert names(waiting.snapshot(account_id)) == FIRST
    assert drivers().core.waiting.filter(account_id) == wanted._replace(whose=Whose.ALL)
    waiting.set_filter(account_id, WaitingFilter(frozenset({InboxId(43)})))
    assert waiting.snapshot(account_id).rows == ()
    assert names(await look(driver)) == []
    waiting.set_filter(account_id, WaitingFilter())
    assert names(await look(driver)) == FIRST
    assert waiting.take_news() == ()


async def test_page_that_was_asked_for_before_an_act_does_not_undo_it(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """An answer that was on its way while the conversation was closed here is asked about once more."""
    waiting, account_id = driver.core.waiting, driver.account.id
    olu = (await look(driver)).rows[0].address
    control.change("unread", "14805550110")
    control.fault(f"late=0.2@{PAGE}")
    asked = len(control.requests(PAGE))
    looking = asyncio.create_task(waiting.poll(account_id))
    await driver.until(lambda: len(control.requests(PAGE)) > asked, "the page")
    control.change("close", "14805550110")
    waiting.note_closed(account_id, olu)
    assert names(waiting.snapshot(account_id)) == FIRST[1:]
    await looking
    assert names(waiting.snapshot(account_id)) == FIRST[1:]
    assert len(control.requests(f"{PAGE}/{olu.chat_id}")) == 1


async def test_marks_from_here_show_at_once(driver: CoreDriver) -> None:
    """Whoever hands a conversation over, or marks it, sees it in the row before the list is read again."""
    waiting, account_id = driver.core.waiting, driver.account.id
    olu = (await look(driver)).rows[0].address
    waiting.note_assigned(account_id, olu, BEN)
    waiting.note_read(account_id, olu, unread=False)
    row = waiting.snapshot(account_id).rows[0]
    assert (row.assigned, row.unread, waiting.snapshot(account_id).unread_total) == (BEN, False, 2)
    waiting.note_closed(account_id, olu._replace(chat_id=None))
    assert names(waiting.snapshot(account_id)) == FIRST[1:]
    waiting.note_opened(account_id, olu)
    assert names(await look(driver)) == FIRST


async def test_looks_are_as_far_apart_as_allowed(driver: CoreDriver, control: SandboxControl) -> None:
    """Two a minute; soon after a text was accepted one more; slowly while hidden for long, or not at all."""
    waiting = driver.core.waiting
    waiting.watch(driver.account.id)

    def asked() -> int:
        # One more comes where the clock went so far that the token has to be signed anew.
        return sum(each["status"] == 200 for each in control.requests(PAGE))

    async def looks(seconds: float, step: float = 1) -> int:
        before = asked()
        for _ in range(round(seconds / step)):
            driver.clock.jump(step)
            await waiting.turn()
        return asked() - before

    await waiting.turn()
    assert await looks(60) == 2
    waiting.poll_soon(driver.account.id)
    waiting.poll_soon(driver.account.id)
    assert await looks(12) == 1
    waiting.set_shown(shown=False)
    assert 18 <= await looks(600, 5) <= 24  # with all unread ones once, which takes two pages
    assert 3 <= await looks(1200, 10) <= 5
    waiting.is_notifying = False
    assert await looks(1200, 10) == 0
    waiting.set_shown(shown=True)
    await waiting.turn()
    assert await looks(60) >= 2


async def test_list_is_read_while_it_runs(driver: CoreDriver, control: SandboxControl) -> None:
    """The loop reads at once, when it is nudged, and ends when it is cancelled."""
    waiting, account_id = driver.core.waiting, driver.account.id
    running = asyncio.create_task(waiting.run())
    waiting.watch(account_id)
    await driver.until(lambda: names(waiting.snapshot(account_id)) == FIRST, "the first list")
    control.hear("Is Monday free?", KIM)
    waiting.retry(account_id)
    await driver.until(lambda: "Kim Lee" in names(waiting.snapshot(account_id)), "Kim")
    waiting.end()
    await running


async def test_name_follows_the_contacts(driver: CoreDriver) -> None:
    """At the first start the list is there before the contacts; the service has only the number for some."""
    account_id = driver.account.id
    assert names(await look(driver))[2] == "(707) 555-0128"
    contacts = driver.store.directory_of(account_id).contacts
    contacts.upsert([Contact(ContactId(9), "17075550128", display_name="Pat Quinn")])
    changes: list[Change] = []
    driver.core.changes.subscribe(changes.append)
    assert names(await look(driver))[2] == "Pat Quinn"
    assert changes == [Change(waiting=True)]


async def test_forgotten_account_is_forgotten(driver: CoreDriver) -> None:
    """Nothing of it is shown or told."""
    await look(driver)
    account_id = driver.account.id
    await driver.core.accounts.forget(account_id)
    assert driver.core.waiting.take_news() == ()
    driver.core.waiting.watch(None)
    await driver.core.waiting.turn()
