from __future__ import annotations

from datetime import timedelta

import pytest

from heydesk.domain.errors import TooLate
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import State
from heydesk.system.settings import Settings
from tests.core.conftest import Benches
from tests.core.core_driver import KIM, MARCUS, PRIYA, Bench, draft_to
from tests.core.sandbox_control import Levers


@pytest.fixture
async def bench(benches: Benches) -> Bench:
    """A desk that holds texts for a minute, and notes not at all."""
    made = benches(settings=Settings(hold=60, note_hold=0))
    await made.connect()
    return made


async def test_a_held_text_goes_when_its_time_is_over(bench: Bench, levers: Levers) -> None:
    """Nothing leaves within the undo time, and the text leaves after it."""
    entry = bench.send()[0]
    bench.start()
    bench.jump(59)
    await bench.turns()
    assert bench.now(entry).state is State.HELD
    bench.jump(2)
    await bench.until_state(entry, State.ACCEPTED)
    assert len(levers.requests()) == 1


async def test_a_note_is_not_held(bench: Bench) -> None:
    """A note reaches no customer, so it is added at once by default."""
    entry = bench.send(side=Side.NOTE)[0]
    bench.start()
    assert (await bench.until_state(entry, State.ACCEPTED)).message.is_note


async def test_undo_brings_everything_back(bench: Bench, levers: Levers) -> None:
    """Undo gives back the recipients, the text and the media of the whole batch, and nothing of it ever leaves."""
    entries = bench.send(KIM, MARCUS, PRIYA, media_url="https://example.com/a.png")
    bench.start()
    draft = bench.core.outbox.undo(entries[0].batch_id, ())
    assert draft == bench.core.drafts.current(bench.account.id, Side.TEXT)
    assert draft.recipients == (KIM, MARCUS, PRIYA)
    assert (draft.text, draft.media_url, draft.group) == ("Hi Kim", "https://example.com/a.png", False)
    bench.jump(61)
    other = bench.send(side=Side.NOTE)[0]
    await bench.until_state(other, State.ACCEPTED)
    assert {bench.now(entry).state for entry in entries} == {State.UNDONE}
    assert [request["body"]["private"] for request in levers.requests()] == [True]


async def test_undo_at_the_deadline_is_all_or_nothing(bench: Bench, levers: Levers) -> None:
    """Where undo and the dispatcher meet, the batch is either undone as a whole or sent as a whole."""
    entries = bench.send(KIM, MARCUS, PRIYA)
    bench.jump(60)
    bench.start()
    await bench.until(lambda: any(bench.now(entry).state is not State.HELD for entry in entries))
    with pytest.raises(TooLate):
        bench.core.outbox.undo(entries[0].batch_id, ())
    ended = await bench.until_settled(entries)
    assert {entry.state for entry in ended} == {State.ACCEPTED}
    assert len(levers.requests()) == len(levers.kept()) == 3


async def test_undo_after_the_time_but_before_the_claim_is_whole(bench: Bench, levers: Levers) -> None:
    """A batch whose time is over while nobody dispatches can still be undone, and then never goes."""
    entries = bench.send(KIM, MARCUS)
    bench.jump(61)
    bench.core.outbox.undo(entries[0].batch_id, ())
    bench.start()
    note = bench.send(side=Side.NOTE)[0]
    await bench.until_state(note, State.ACCEPTED)
    assert {bench.now(entry).state for entry in entries} == {State.UNDONE}
    assert len(levers.requests()) == 1


async def test_undo_keeps_the_typed_draft(bench: Bench) -> None:
    """Undo never overwrites what is being typed: it becomes a kept draft."""
    entries = bench.send()
    typed = draft_to(MARCUS, text="half a sent")
    bench.core.outbox.undo(entries[0].batch_id, (typed,))
    assert [kept.draft for kept in bench.core.drafts.kept(bench.account.id)] == [typed]


async def test_send_now_ends_the_hold(bench: Bench, levers: Levers) -> None:
    """Send now does not wait for the undo time, for the whole batch."""
    entries = bench.send(KIM, MARCUS)
    bench.start()
    bench.core.outbox.send_now(entries[0].batch_id)
    ended = await bench.until_settled(entries)
    assert {entry.state for entry in ended} == {State.ACCEPTED}
    assert len(levers.requests()) == 2
    with pytest.raises(TooLate):
        bench.core.outbox.send_now(entries[0].batch_id)


async def test_the_newest_held_send_is_the_one_to_undo(bench: Bench) -> None:
    """The strip with Undo shows the newest Send that is still held."""
    bench.send(KIM)
    newest = bench.send(MARCUS, PRIYA)
    row = bench.core.outbox_view.snapshot().newest_held
    assert row is not None
    assert row.entries == newest
    bench.core.outbox.undo(newest[0].batch_id, ())
    bench.core.outbox.undo(bench.core.outbox_view.snapshot().rows[1].batch_id, ())
    assert bench.core.outbox_view.snapshot().newest_held is None


async def test_a_held_text_of_last_week_asks_first(bench: Bench, levers: Levers) -> None:
    """A text that was held when the computer was shut does not go by itself days later."""
    entry = bench.send()[0]
    bench.jump(timedelta(days=3).total_seconds())
    bench.start()
    asked = await bench.until_state(entry, State.NEEDS_YOU)
    assert str(asked.ask) == "waited"
    assert levers.requests() == []


async def test_a_hold_that_is_over_waits_in_the_queue(bench: Bench, levers: Levers) -> None:
    """A text whose undo time is over and that must wait behind another is queued, so that no undo comes too late."""
    levers.fault("429=600")
    first = bench.send(text="one")[0]
    bench.core.outbox.send_now(first.batch_id)
    second = bench.send(text="two")[0]
    bench.start()
    await bench.until(lambda: bench.now(first).wait)
    bench.jump(61)
    await bench.until_state(second, State.QUEUED)
    with pytest.raises(TooLate):
        bench.core.outbox.undo(second.batch_id, ())
