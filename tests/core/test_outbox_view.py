from __future__ import annotations

from datetime import UTC

import pytest

from heydesk.core.outbox_view import EntryAction, OutboxCounts
from heydesk.domain.changes import Change
from heydesk.domain.errors import InputError, TooLate
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Act, State
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import BatchId, EntryId
from heydesk.system.settings import Settings
from tests.clock import wall_clock
from tests.core import samples
from tests.core.conftest import Benches
from tests.core.core_driver import KIM, MARCUS, PRIYA, Bench
from tests.core.sandbox_control import Levers


async def test_a_row_says_who_and_the_first_words(bench: Bench) -> None:
    """A row names the recipients nationally and the text's beginning on one line; one Send is one row."""
    bench.send(KIM, MARCUS, text="Your crown\nis ready.")
    bench.send(side=Side.NOTE, text="", media_url="https://example.com/pictures/crown.png")
    note, text = bench.core.outbox_view.snapshot().rows
    assert (text.who, text.words) == ("(650) 555-0103, (303) 555-0118", "Your crown is ready.")
    assert [entry.message.phones for entry in text.entries] == [(KIM,), (MARCUS,)]
    assert (note.words, note.side) == ("crown.png", Side.NOTE)


async def test_a_row_says_what_people_are_called(bench: Bench) -> None:
    """One person by name and number, each of several by name where there is one; as it was when it was sent."""
    book = bench.store.directory_of(bench.account.id)
    samples.fill(book)
    bench.send(KIM, MARCUS, text="together", group=True)
    bench.send(KIM, text="alone")
    alone, together = bench.core.outbox_view.snapshot().rows
    assert alone.who == "Kim Lee · (650) 555-0103"
    assert together.who == "Kim Lee, Marcus Webb"
    assert bench.core.outbox_view.story(alone.entries[0].id).who == alone.who


async def test_rows_are_whole_however_few_are_asked_for(bench: Bench, levers: Levers) -> None:
    """A limit does not cut a batch in the middle; what is unfinished is there with its whole batch, however old."""
    levers.fault("400")
    oldest = bench.send(KIM, MARCUS, text="oldest")
    bench.start()
    await bench.until_settled(oldest)
    older, newer = bench.send(KIM, MARCUS, PRIYA, text="older"), bench.send(KIM, MARCUS, text="newer")
    await bench.until_settled([*older, *newer])
    rows = bench.core.outbox_view.snapshot(limit=3).rows
    assert [(row.words, len(row.entries)) for row in rows] == [("newer", 2), ("older", 3), ("oldest", 2)]
    assert [[e.id for e in row.entries] for row in rows] == [[e.id for e in b] for b in (newer, older, oldest)]
    assert [len(row.entries) for row in bench.core.outbox_view.snapshot(limit=1).rows] == [2, 2]


async def test_entries_are_counted_by_state(benches: Benches, levers: Levers) -> None:
    """Each entry is counted where it stands; today's are those of today, and what is unfinished."""
    bench = benches(settings=Settings(hold=60))
    await bench.connect()
    levers.fault("400")
    refused = bench.send(KIM, hold=False)[0]
    bench.start()
    await bench.until_state(refused, State.NEEDS_YOU)
    accepted = bench.send(MARCUS, hold=False)[0]
    await bench.until_state(accepted, State.ACCEPTED)
    await bench.stop()
    bench.send(PRIYA)
    bench.send(PRIYA, hold=False)
    assert bench.core.outbox_view.snapshot().counts == OutboxCounts(
        needs_you=1, waiting=1, held=1, sending=0, today=4
    )
    bench.clock.jump(86400)
    assert bench.core.outbox_view.snapshot().counts == OutboxCounts(
        needs_you=1, waiting=1, held=1, sending=0, today=3
    )


async def test_the_outbox_is_read_with_one_query(bench: Bench) -> None:
    """Rows, counts and the newest held Send come from one statement, once the inboxes' names are known."""
    bench.send(KIM, MARCUS)
    bench.send(PRIYA)
    first = bench.core.outbox_view.snapshot()
    bench.core.changes.announce(Change(entries=None))
    statements: list[str] = []
    bench.store.database.connection.set_trace_callback(statements.append)
    again = bench.core.outbox_view.snapshot()
    bench.store.database.connection.set_trace_callback(None)
    assert len(statements) == 1
    assert again == first


async def test_readers_of_one_change_share_one_query(bench: Bench, levers: Levers) -> None:
    """A narrower reader gets what its own query would have given it; a change of an entry has it read again."""
    levers.fault("400")
    asking = bench.send(KIM, text="asking")
    bench.start()
    await bench.until_settled(asking)
    for text in ("older", "newer"):
        await bench.until_settled(bench.send(MARCUS, PRIYA, text=text))
    view = bench.core.outbox_view
    wide, statements = view.snapshot(), list[str]()
    bench.store.database.connection.set_trace_callback(statements.append)
    narrow = view.snapshot(limit=2)
    bench.core.changes.announce(Change(drafts=True))
    assert view.snapshot() == wide
    assert statements == []
    bench.store.database.connection.set_trace_callback(None)
    assert [row.words for row in wide.rows] == ["newer", "older", "asking"]
    assert [row.words for row in narrow.rows] == ["newer", "asking"]
    assert narrow.counts == wide.counts
    bench.send(KIM, text="newest")
    assert [row.words for row in view.snapshot(limit=1).rows] == ["newest", "asking"]


async def test_a_batch_is_read_with_one_query(bench: Bench) -> None:
    """However many messages it has: their states, their recipients and their exact requests."""
    entries = bench.send(KIM, MARCUS, PRIYA, text="to each")
    view = bench.core.outbox_view
    (row,) = view.snapshot().rows
    statements: list[str] = []
    bench.store.database.connection.set_trace_callback(statements.append)
    batch = view.batch_overview(row.batch_id)
    bench.store.database.connection.set_trace_callback(None)
    assert len(statements) == 1
    assert batch.row == row
    assert (batch.inbox, batch.sender) == ("Front desk", "Ana Ruiz")
    assert [request.body for request in batch.requests] == [entry.body for entry in entries]
    with pytest.raises(InputError):
        view.batch_overview(BatchId("none"))


async def test_a_story_has_all_that_is_known(bench: Bench, levers: Levers) -> None:
    """A story names the account, the inbox and the member, and shows each attempt and the exact request."""
    levers.fault("kept-500")
    entry = bench.send()[0]
    bench.start()
    await bench.until_settled([entry])
    story = bench.core.outbox_view.story(entry.id)
    sent, found = story.lines
    assert (story.account, story.inbox, story.sender) == ("Marina Dental", "Front desk", "Ana Ruiz")
    assert (sent.act, sent.status, sent.request_id) == (Act.SEND, 500, levers.requests()[0]["request_id"])
    assert (found.act, str(found.sentence)) == (
        Act.LOOK,
        f"History shows it as message {levers.kept()[0]['id']}: it had arrived.",
    )
    assert sent.at.utcoffset() == sent.at.astimezone(UTC).astimezone().utcoffset()
    assert story.request.body == entry.body
    assert story.may_go_twice


async def test_offered_actions_follow_the_state(benches: Benches, levers: Levers) -> None:
    """The steps that a story offers are those that the state allows, in the words that fit it."""
    bench = benches(settings=Settings(hold=60))
    await bench.connect()
    held = bench.send(KIM)[0]
    assert bench.core.outbox_view.story(held.id).acts == {EntryAction.UNDO, EntryAction.SEND_NOW}
    bench.core.outbox.send_now(held.batch_id)
    assert bench.core.outbox_view.story(held.id).acts == {
        EntryAction.SEND_NOW,
        EntryAction.TO_COMPOSER,
        EntryAction.DISCARD,
    }
    levers.fault("400", "drop-before-reading")
    doubted = bench.send(MARCUS, hold=False)[0]
    bench.start()
    await bench.until_settled([held, doubted])
    assert bench.core.outbox_view.story(held.id).acts == {
        EntryAction.RETRY,
        EntryAction.TO_COMPOSER,
        EntryAction.DISCARD,
    }
    assert bench.core.outbox_view.story(doubted.id).acts == {
        EntryAction.RESEND,
        EntryAction.LOOK_AGAIN,
        EntryAction.MARK_SENT,
        EntryAction.TO_COMPOSER,
        EntryAction.DISCARD,
    }
    bench.core.outbox.mark_sent(doubted.id)
    bench.core.outbox.discard(held.id)
    assert bench.core.outbox_view.story(doubted.id).acts == bench.core.outbox_view.story(held.id).acts == frozenset()
    assert bench.now(doubted).state is State.CLOSED_BY_YOU


async def test_a_report_of_non_delivery_can_be_put_aside(benches: Benches, levers: Levers) -> None:
    """A text that history says was not delivered asks, with the service's words; put aside, it asks no more."""
    bench = benches(rule=RetryPolicy(looks=(0.05,), status_looks=(0.05, 0.1, 0.2)))
    await bench.connect()
    levers.turn(delivery_after=0)
    entry = bench.send("14085550190")[0]
    bench.start()
    await bench.until_state(entry, State.UNDELIVERED)
    assert bench.core.outbox_view.snapshot().counts.needs_you == 1
    assert "The service's words: " in bench.told(entry)[-1]
    assert bench.core.outbox_view.story(entry.id).acts == {EntryAction.TO_COMPOSER, EntryAction.DISCARD}
    bench.core.outbox.discard(entry.id)
    assert bench.core.outbox_view.snapshot().counts.needs_you == 0
    assert bench.core.outbox_view.story(entry.id).acts == {EntryAction.TO_COMPOSER}


async def test_delivered_is_said_when_history_says_so(benches: Benches, levers: Levers) -> None:
    """A text is called delivered only once history calls it so, and one read serves the whole thread."""
    bench = benches(rule=RetryPolicy(looks=(0.05,), status_looks=(0.05, 0.1, 0.2, 5)))
    await bench.connect()
    entries = [bench.send(text="one")[0], bench.send(text="two")[0]]
    bench.start()
    await bench.until_settled(entries)
    assert {bench.now(entry).state for entry in entries} == {State.ACCEPTED}
    levers.turn(delivery_after=0)
    bench.jump(6)
    for entry in entries:
        await bench.until_state(entry, State.DELIVERED)
    assert bench.told(entries[0])[-1] == "Delivered."


async def test_a_message_that_is_not_there(bench: Bench) -> None:
    """A story of nothing is a clear answer, for a script as for a window."""
    with pytest.raises(InputError):
        bench.core.outbox_view.story(EntryId(99))
    with pytest.raises(LookupError):
        bench.core.outbox_view.story(EntryId(99))


async def test_to_composer_brings_one_message_back(bench: Bench, levers: Levers) -> None:
    """A refused text goes back into the composer with everything, and what stood there is kept."""
    levers.fault("400*2")
    entries = bench.send(KIM, MARCUS, text="Hello both")
    bench.start()
    await bench.until_settled(entries)
    draft = bench.core.outbox.to_composer(entries[1].id, ())
    assert (draft.recipients, draft.text) == ((MARCUS,), "Hello both")
    assert bench.core.drafts.current(bench.account.id, Side.TEXT) == draft
    assert bench.now(entries[0]).state is State.NEEDS_YOU
    with pytest.raises(InputError):
        bench.core.outbox.to_composer(entries[1].id, ())


async def test_look_again_looks_once(bench: Bench, levers: Levers) -> None:
    """Look again is one more look, and then it asks again, or is accepted if history has it by now."""
    levers.turn(history_lag=3600)
    levers.fault("accept-then-drop")
    entry = bench.send()[0]
    bench.start()
    await bench.until_state(entry, State.NEEDS_YOU)
    bench.core.outbox.look_again(entry.id)
    await bench.until(lambda: len(levers.requests("/v1/messages")) == 4)
    await bench.until_state(entry, State.NEEDS_YOU)
    levers.turn(history_lag=0)
    bench.core.outbox.look_again(entry.id)
    await bench.until_state(entry, State.ACCEPTED)
    assert len(levers.requests()) == 1
    with pytest.raises(InputError):
        bench.core.outbox.look_again(entry.id)


async def test_old_messages_are_forgotten_at_the_start(bench: Bench) -> None:
    """After 90 days an ended message is erased; what still asks stays."""
    entry = bench.send()[0]
    bench.start()
    await bench.until_state(entry, State.ACCEPTED)
    await bench.stop()
    bench.jump(91 * 86400)
    bench.start()
    await bench.until(lambda: bench.core.outbox_view.snapshot().rows == ())
    assert bench.clock() > wall_clock()


async def test_a_text_that_is_found_undelivered_says_so_at_once(bench: Bench, levers: Levers) -> None:
    """A lost answer whose message history shows as failed is found, and asks as not delivered."""
    levers.turn(delivery_after=0)
    levers.fault("accept-then-drop")
    entry = bench.send("14085550190")[0]
    bench.start()
    await bench.until_state(entry, State.UNDELIVERED)
    assert "had arrived" in bench.told(entry)[-2]
    assert "The service's words: " in bench.told(entry)[-1]
    assert len(levers.requests()) == 1


async def test_status_looks_stop_while_the_account_is_paused(benches: Benches, levers: Levers) -> None:
    """Whether a text was delivered is not asked with a key that is refused; it is asked once the account goes on."""
    bench = benches(rule=RetryPolicy(looks=(0.05,), status_looks=(5, 10)))
    await bench.connect()
    entry = bench.send()[0]
    bench.start()
    await bench.until_state(entry, State.ACCEPTED)
    levers.turn(delivery_after=0)
    levers.fault("401*2@/v1/messages", "401*99@/v1/inboxes")
    bench.jump(6)
    await bench.until(bench.core.troubles.all)
    bench.jump(20)
    await bench.turns()
    assert len(levers.requests("/v1/messages")) == 2
    assert bench.now(entry).state is State.ACCEPTED
    levers.clear()
    bench.core.dispatcher.resume(bench.account.id)
    await bench.until_state(entry, State.DELIVERED)


async def test_steps_that_come_too_late_change_nothing(bench: Bench, levers: Levers) -> None:
    """Every verb about a message that has ended, or is not there, says so and changes nothing."""
    entry = bench.send()[0]
    bench.start()
    await bench.until_state(entry, State.ACCEPTED)
    core = bench.core
    for verb in (core.outbox.retry, core.outbox.look_again, core.outbox.mark_sent, core.outbox.discard):
        with pytest.raises(TooLate):
            verb(entry.id)
    with pytest.raises(TooLate):
        core.outbox.to_composer(entry.id, ())
    with pytest.raises(TooLate):
        core.outbox.undo(BatchId("nothing"), ())
    assert bench.now(entry).state is State.ACCEPTED
    assert len(bench.told(entry)) == 1
    assert len(levers.requests()) == 1
