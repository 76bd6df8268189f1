from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from pathlib import Path

import pytest

from heydesk.core.outbox_view import EntryAction, OutboxCounts, WindowSizes, people_of
from heydesk.domain.changes import Change
from heydesk.domain.errors import InputError, TooLate
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Act, State
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import BatchId, ConversationAddress, EntryId
from heydesk.system.settings import Settings
from tests.clock import wall_clock
from tests.core import samples
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import KIM, MARCUS, PRIYA, CoreDriver
from tests.core.sandbox_control import SandboxControl
from tests.ui.backend import Backend


async def test_a_row_says_who_and_the_first_words(driver: CoreDriver) -> None:
    """A row names the recipients nationally and the text's beginning on one line; one Send is one row."""
    driver.send(KIM, MARCUS, text="Your crown\nis ready.")
    driver.send(side=Side.NOTE, text="", media_url="https://example.com/pictures/crown.png")
    note, text = driver.core.outbox_view.snapshot().rows
    assert (text.who, text.words) == ("(650) 555-0103, (303) 555-0118", "Your crown is ready.")
    assert [entry.message.phones for entry in text.entries] == [(KIM,), (MARCUS,)]
    assert (note.words, note.side) == ("crown.png", Side.NOTE)


async def test_a_row_says_what_people_are_called(driver: CoreDriver) -> None:
    """One person by name and number, each of several by name where there is one; as it was when it was sent."""
    book = driver.store.directory_of(driver.account.id)
    samples.fill(book)
    driver.send(KIM, MARCUS, text="together", group=True)
    driver.send(KIM, text="alone")
    alone, together = driver.core.outbox_view.snapshot().rows
    assert alone.who == "Kim Lee · (650) 555-0103"
    assert together.who == "Kim Lee, Marcus Webb"
    assert driver.core.outbox_view.story(alone.entries[0].id).who == alone.who


async def test_rows_are_whole_however_few_are_asked_for(driver: CoreDriver, control: SandboxControl) -> None:
    """A limit does not cut a batch in the middle; what is unfinished is there with its whole batch, however old."""
    control.fault("400")
    oldest = driver.send(KIM, MARCUS, text="oldest")
    driver.start()
    await driver.until_settled(oldest)
    older, newer = driver.send(KIM, MARCUS, PRIYA, text="older"), driver.send(KIM, MARCUS, text="newer")
    await driver.until_settled([*older, *newer])
    rows = driver.core.outbox_view.snapshot(limit=3).rows
    assert [(row.words, len(row.entries)) for row in rows] == [("newer", 2), ("older", 3), ("oldest", 2)]
    assert [[e.id for e in row.entries] for row in rows] == [[e.id for e in b] for b in (newer, older, oldest)]
    assert [len(row.entries) for row in driver.core.outbox_view.snapshot(limit=1).rows] == [2, 2]


async def test_entries_are_counted_by_state(drivers: CoreDrivers, control: SandboxControl) -> None:
    """Each entry is counted where it stands, whenever it was made."""
    driver = drivers(settings=Settings(hold=60))
    await driver.connect()
    control.fault("400")
    refused = driver.send(KIM, hold=False)[0]
    driver.start()
    await driver.until_state(refused, State.NEEDS_YOU)
    accepted = driver.send(MARCUS, hold=False)[0]
    await driver.until_state(accepted, State.ACCEPTED)
    await driver.stop()
    driver.send(PRIYA)
    driver.send(PRIYA, hold=False)
    assert driver.core.outbox_view.snapshot().counts == OutboxCounts(needs_you=1, waiting=1, held=1, sending=0)
    driver.clock.jump(86400)
    assert driver.core.outbox_view.snapshot().counts == OutboxCounts(needs_you=1, waiting=1, held=1, sending=0)


async def test_the_window_is_read_with_few_queries(drivers: CoreDrivers) -> None:
    """However many Sends there are: rows, counts and the newest held Send, once the inboxes' names are known."""
    driver = drivers(settings=Settings(hold=60))
    await driver.connect()
    driver.send(KIM, MARCUS)
    view = driver.core.outbox_view
    few = _statements(driver, view.window)
    for _ in range(20):
        driver.send(PRIYA)
    again = _statements(driver, view.window)
    assert len(again) <= len(few) + 1
    assert _statements(driver, view.window) == []
    held = view.window().newest_held
    assert held is not None
    assert held.names == ("(312) 555-0164",)


def _statements(driver: CoreDriver, verb: Callable[[], object]) -> list[str]:
    """What a verb asks the file."""
    statements: list[str] = []
    driver.store.database.connection.set_trace_callback(statements.append)
    verb()
    driver.store.database.connection.set_trace_callback(None)
    return statements


async def test_a_window_has_so_many_of_each_sort(driver: CoreDriver, control: SandboxControl) -> None:
    """The newest of those that ended, that move and that ask; the counts are of all."""
    control.fault("400", "400")
    asking = [*driver.send(KIM, text="asks 1"), *driver.send(KIM, text="asks 2")]
    driver.start()
    await driver.until_settled(asking)
    for text in ("older", "newer"):
        await driver.until_settled(driver.send(MARCUS, PRIYA, text=text))
    await driver.stop()
    for number in range(3):
        driver.send(KIM, text=f"waits {number}")
    view = driver.core.outbox_view
    wide = view.window()
    assert [row.words for row in wide.rows] == ["waits 2", "waits 1", "waits 0", "newer", "older", "asks 2", "asks 1"]
    view.resize(WindowSizes(ended=1, open=2))
    narrow = view.window()
    assert [row.words for row in narrow.rows] == ["waits 2", "waits 1", "newer", "asks 2", "asks 1"]
    assert narrow.counts == wide.counts == view.counts()
    assert (narrow.counts.needs_you, narrow.counts.moving) == (2, 3)
    assert narrow.rows[0] is wide.rows[0]
    statements = _statements(driver, lambda: view.resize(WindowSizes(ended=3, open=2)))
    assert [row.words for row in view.window().rows] == ["waits 2", "waits 1", "newer", "older", "asks 2", "asks 1"]
    assert not [one for one in statements if "'queued'" in one]
    assert view.unfinished(driver.account.id) == 5


def test_a_send_to_many_is_read_in_part(tmp_path: Path) -> None:
    """Its first texts and how all of them stand; all of them where they are asked for."""
    backend = Backend(tmp_path)
    entries = backend.send(backend.account(), "to many", *(f"1650555{number:04}" for number in range(40)))
    view = backend.core.outbox_view
    (row,) = view.window().rows
    assert (row.size, row.is_held, row.is_over) == (40, True, False)
    assert (row.counted(needing=False), row.counted(needing=True)) == (40, 0)
    assert row.entries == entries[:30]
    assert view.held() == (row.batch_id,)
    view.resize(WindowSizes(whole=frozenset({row.batch_id})))
    assert view.window().rows[0].entries == entries
    backend.close()


async def test_a_conversation_has_its_texts(driver: CoreDriver) -> None:
    """Those alone, each read once until it changes."""
    first = driver.send(KIM, text="one")[0]
    driver.send(MARCUS, text="to another")
    second = driver.send(KIM, text="two")[0]
    view, address = driver.core.outbox_view, ConversationAddress(first.message.inbox_id, (KIM,))
    before = view.conversation(driver.account.id, address)
    assert [entry.id for entry in before] == [first.id, second.id]
    driver.core.outbox.discard(second.id)
    after = view.conversation(driver.account.id, address)
    assert [entry.state for entry in after] == [State.QUEUED, State.DISCARDED]
    assert after[0] is before[0]
    account_id = driver.account.id
    assert _statements(driver, lambda: view.conversation(account_id, address)) == []
    assert view.conversation(driver.account.id, address._replace(phones=(PRIYA,))) == ()


async def test_what_is_on_its_way_answers_somebody(drivers: CoreDrivers) -> None:
    """Until it is taken back, or another process may have changed it."""
    driver = drivers(settings=Settings(hold=60))
    await driver.connect()
    answers = driver.core.outbox_view.answers
    first = driver.send(KIM, text="one")[0]
    driver.send(MARCUS, side=Side.NOTE, text="a note")
    people = people_of(ConversationAddress(first.message.inbox_id, (KIM,)))
    known, before = answers(driver.account.id), answers(driver.account.id).revision
    assert people in known
    assert people_of(ConversationAddress(first.message.inbox_id, (MARCUS,))) not in known
    second = driver.send(KIM, text="two")[0]
    driver.core.outbox.undo(first.batch_id, ())
    assert people in answers(driver.account.id)
    driver.core.outbox.undo(second.batch_id, ())
    assert people not in answers(driver.account.id)
    assert answers(driver.account.id).revision > before
    driver.core.changes.announce(Change(entries=None))
    assert answers(driver.account.id) is not known


async def test_a_batch_is_read_with_one_query(driver: CoreDriver) -> None:
    """However many messages it has: their states, their recipients and their exact requests."""
    entries = driver.send(KIM, MARCUS, PRIYA, text="to each")
    view = driver.core.outbox_view
    (row,) = view.snapshot().rows
    statements: list[str] = []
    driver.store.database.connection.set_trace_callback(statements.append)
    batch = view.batch_overview(row.batch_id)
    driver.store.database.connection.set_trace_callback(None)
    assert len(statements) == 1
    assert batch.row == row
    assert (batch.inbox, batch.sender) == ("Front desk", "Ana Ruiz")
    assert [request.body for request in batch.requests] == [entry.body for entry in entries]
    with pytest.raises(InputError):
        view.batch_overview(BatchId("none"))


async def test_a_story_has_all_that_is_known(driver: CoreDriver, control: SandboxControl) -> None:
    """A story names the account, the inbox and the member, and shows each attempt and the exact request."""
    control.fault("kept-500")
    entry = driver.send()[0]
    driver.start()
    await driver.until_settled([entry])
    story = driver.core.outbox_view.story(entry.id)
    sent, found = story.lines
    assert (story.account, story.inbox, story.sender) == ("Marina Dental", "Front desk", "Ana Ruiz")
    assert (sent.act, sent.status, sent.request_id) == (Act.SEND, 500, control.requests()[0]["request_id"])
    assert (found.act, str(found.sentence)) == (
        Act.LOOK,
        f"Heymarket's history shows this text (message {control.kept()[0]['id']}). It was sent.",
    )
    assert sent.at.utcoffset() == sent.at.astimezone(UTC).astimezone().utcoffset()
    assert story.request.body == entry.body
    assert story.may_go_twice


async def test_offered_actions_follow_the_state(drivers: CoreDrivers, control: SandboxControl) -> None:
    """The steps that a story offers are those that the state allows, in the words that fit it."""
    driver = drivers(settings=Settings(hold=60))
    await driver.connect()
    held = driver.send(KIM)[0]
    assert driver.core.outbox_view.story(held.id).acts == {EntryAction.UNDO, EntryAction.SEND_NOW}
    driver.core.outbox.send_now(held.batch_id)
    assert driver.core.outbox_view.story(held.id).acts == {
        EntryAction.SEND_NOW,
        EntryAction.TO_COMPOSER,
        EntryAction.DISCARD,
    }
    control.fault("400", "drop-before-reading")
    doubted = driver.send(MARCUS, hold=False)[0]
    driver.start()
    await driver.until_settled([held, doubted])
    assert driver.core.outbox_view.story(held.id).acts == {
        EntryAction.RETRY,
        EntryAction.TO_COMPOSER,
        EntryAction.DISCARD,
    }
    assert driver.core.outbox_view.story(doubted.id).acts == {
        EntryAction.RESEND,
        EntryAction.LOOK_AGAIN,
        EntryAction.MARK_SENT,
        EntryAction.TO_COMPOSER,
        EntryAction.DISCARD,
    }
    driver.core.outbox.mark_sent(doubted.id)
    driver.core.outbox.discard(held.id)
    assert (
        driver.core.outbox_view.story(doubted.id).acts == driver.core.outbox_view.story(held.id).acts == frozenset()
    )
    assert driver.now(doubted).state is State.CLOSED_BY_YOU


async def test_a_report_of_non_delivery_can_be_put_aside(drivers: CoreDrivers, control: SandboxControl) -> None:
    """A text that history says was not delivered asks, with the service's words; put aside, it asks no more."""
    driver = drivers(rule=RetryPolicy(looks=(0.05,), status_looks=(0.05, 0.1, 0.2)))
    await driver.connect()
    control.turn(delivery_after=0)
    entry = driver.send("14085550190")[0]
    driver.start()
    await driver.until_state(entry, State.UNDELIVERED)
    assert driver.core.outbox_view.snapshot().counts.needs_you == 1
    assert "Heymarket says: " in driver.told(entry)[-1]
    assert driver.core.outbox_view.story(entry.id).acts == {EntryAction.TO_COMPOSER, EntryAction.DISCARD}
    driver.core.outbox.discard(entry.id)
    assert driver.core.outbox_view.snapshot().counts.needs_you == 0
    assert driver.core.outbox_view.story(entry.id).acts == {EntryAction.TO_COMPOSER}


async def test_delivered_is_said_when_history_says_so(drivers: CoreDrivers, control: SandboxControl) -> None:
    """A text is called delivered only once history calls it so, and one read serves the whole thread."""
    driver = drivers(rule=RetryPolicy(looks=(0.05,), status_looks=(0.05, 0.1, 0.2, 5)))
    await driver.connect()
    entries = [driver.send(text="one")[0], driver.send(text="two")[0]]
    driver.start()
    await driver.until_settled(entries)
    assert {driver.now(entry).state for entry in entries} == {State.ACCEPTED}
    control.turn(delivery_after=0)
    driver.jump(6)
    for entry in entries:
        await driver.until_state(entry, State.DELIVERED)
    assert driver.told(entries[0])[-1] == "Delivered"


async def test_a_message_that_is_not_there(driver: CoreDriver) -> None:
    """A story of nothing is a clear answer, for a script as for a window."""
    with pytest.raises(InputError):
        driver.core.outbox_view.story(EntryId(99))
    with pytest.raises(LookupError):
        driver.core.outbox_view.story(EntryId(99))


async def test_to_composer_brings_one_message_back(driver: CoreDriver, control: SandboxControl) -> None:
    """A refused text goes back into the composer with everything, and what stood there is kept."""
    control.fault("400*2")
    entries = driver.send(KIM, MARCUS, text="Hello both")
    driver.start()
    await driver.until_settled(entries)
    draft = driver.core.outbox.to_composer(entries[1].id, ())
    assert (draft.recipients, draft.text) == ((MARCUS,), "Hello both")
    assert driver.core.drafts.current(driver.account.id, Side.TEXT) == draft
    assert driver.now(entries[0]).state is State.NEEDS_YOU
    with pytest.raises(InputError):
        driver.core.outbox.to_composer(entries[1].id, ())


async def test_look_again_looks_once(driver: CoreDriver, control: SandboxControl) -> None:
    """Try again is one more look, and then it asks again, or is accepted if history has it by now."""
    control.turn(history_lag=3600)
    control.fault("accept-then-drop")
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.NEEDS_YOU)
    driver.core.outbox.look_again(entry.id)
    await driver.until(lambda: len(control.requests("/v1/messages")) == 4)
    await driver.until_state(entry, State.NEEDS_YOU)
    control.turn(history_lag=0)
    driver.core.outbox.look_again(entry.id)
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests()) == 1
    with pytest.raises(InputError):
        driver.core.outbox.look_again(entry.id)


async def test_old_messages_are_forgotten_at_the_start(driver: CoreDriver) -> None:
    """After 90 days an ended message is erased; what still asks stays."""
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.ACCEPTED)
    await driver.stop()
    driver.jump(91 * 86400)
    driver.start()
    await driver.until(lambda: driver.core.outbox_view.snapshot().rows == ())
    assert driver.clock() > wall_clock()


async def test_a_text_that_is_found_undelivered_says_so_at_once(driver: CoreDriver, control: SandboxControl) -> None:
    """A lost answer whose message history shows as failed is found, and asks as not delivered."""
    control.turn(delivery_after=0)
    control.fault("accept-then-drop")
    entry = driver.send("14085550190")[0]
    driver.start()
    await driver.until_state(entry, State.UNDELIVERED)
    assert "It was sent" in driver.told(entry)[-2]
    assert "Heymarket says: " in driver.told(entry)[-1]
    assert len(control.requests()) == 1


async def test_status_looks_stop_while_the_account_is_paused(drivers: CoreDrivers, control: SandboxControl) -> None:
    """Whether a text was delivered is not asked with a key that is refused; it is asked once the account goes on."""
    driver = drivers(rule=RetryPolicy(looks=(0.05,), status_looks=(5, 10)))
    await driver.connect()
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.ACCEPTED)
    control.turn(delivery_after=0)
    control.fault("401*2@/v1/messages", "401*99@/v1/inboxes")
    driver.jump(6)
    await driver.until(driver.core.troubles.all)
    driver.jump(20)
    await driver.turns()
    assert len(control.requests("/v1/messages")) == 2
    assert driver.now(entry).state is State.ACCEPTED
    control.clear()
    driver.core.dispatcher.resume(driver.account.id)
    await driver.until_state(entry, State.DELIVERED)


async def test_steps_that_come_too_late_change_nothing(driver: CoreDriver, control: SandboxControl) -> None:
    """Every verb about a message that has ended, or is not there, says so and changes nothing."""
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.ACCEPTED)
    core = driver.core
    for verb in (core.outbox.retry, core.outbox.look_again, core.outbox.mark_sent, core.outbox.discard):
        with pytest.raises(TooLate):
            verb(entry.id)
    with pytest.raises(TooLate):
        core.outbox.to_composer(entry.id, ())
    with pytest.raises(TooLate):
        core.outbox.undo(BatchId("nothing"), ())
    assert driver.now(entry).state is State.ACCEPTED
    assert len(driver.told(entry)) == 1
    assert len(control.requests()) == 1


async def test_only_what_has_changed_is_decoded_again(drivers: CoreDrivers) -> None:
    """A Send to many changes with each of its texts; the rows are those that a full look would give."""
    driver = drivers(settings=Settings(hold=60))
    await driver.connect()
    driver.send(KIM, MARCUS, PRIYA, text="to many")
    alone = driver.send(KIM, text="alone")
    view = driver.core.outbox_view
    before = view.window()
    driver.core.outbox.send_now(alone[0].batch_id)
    followed = view.window()
    assert followed.rows[1] is before.rows[1]
    assert followed.rows[0].entry.state is State.QUEUED
    driver.core.changes.announce(Change(entries=None))
    assert view.window() == followed
    driver.core.outbox.undo(before.rows[1].batch_id, ())
    assert [row.entry.state for row in view.window().rows] == [State.QUEUED, State.UNDONE]
