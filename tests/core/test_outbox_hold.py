from __future__ import annotations

from datetime import timedelta

import pytest

from heydesk.domain.errors import TooLate
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import State
from heydesk.system.settings import Settings
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import KIM, MARCUS, PRIYA, CoreDriver, draft_to
from tests.core.sandbox_control import SandboxControl


@pytest.fixture
async def driver(drivers: CoreDrivers) -> CoreDriver:
    """A core that holds texts for a minute, and notes not at all."""
    made = drivers(settings=Settings(hold=60, note_hold=0))
    await made.connect()
    return made


async def test_a_held_text_goes_when_its_time_is_over(driver: CoreDriver, control: SandboxControl) -> None:
    """Nothing leaves within the undo time, and the text leaves after it."""
    entry = driver.send()[0]
    driver.start()
    driver.jump(59)
    await driver.turns()
    assert driver.now(entry).state is State.HELD
    driver.jump(2)
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests()) == 1


async def test_a_note_is_not_held(driver: CoreDriver) -> None:
    """A note reaches no customer, so it is added at once by default."""
    entry = driver.send(side=Side.NOTE)[0]
    driver.start()
    assert (await driver.until_state(entry, State.ACCEPTED)).message.is_note


async def test_undo_brings_everything_back(driver: CoreDriver, control: SandboxControl) -> None:
    """Undo gives back the recipients, the text and the media of the whole batch, and nothing of it ever leaves."""
    entries = driver.send(KIM, MARCUS, PRIYA, media_url="https://example.com/a.png")
    driver.start()
    draft = driver.core.outbox.undo(entries[0].batch_id, ())
    assert draft == driver.core.drafts.current(driver.account.id, Side.TEXT)
    assert draft.recipients == (KIM, MARCUS, PRIYA)
    assert (draft.text, draft.media_url, draft.group) == ("Hi Kim", "https://example.com/a.png", False)
    driver.jump(61)
    other = driver.send(side=Side.NOTE)[0]
    await driver.until_state(other, State.ACCEPTED)
    assert {driver.now(entry).state for entry in entries} == {State.UNDONE}
    assert [request["body"]["private"] for request in control.requests()] == [True]


async def test_undo_at_the_deadline_is_all_or_nothing(driver: CoreDriver, control: SandboxControl) -> None:
    """Where undo and the dispatcher meet, the batch is either undone as a whole or sent as a whole."""
    entries = driver.send(KIM, MARCUS, PRIYA)
    driver.jump(60)
    driver.start()
    await driver.until(lambda: any(driver.now(entry).state is not State.HELD for entry in entries))
    with pytest.raises(TooLate):
        driver.core.outbox.undo(entries[0].batch_id, ())
    ended = await driver.until_settled(entries)
    assert {entry.state for entry in ended} == {State.ACCEPTED}
    assert len(control.requests()) == len(control.kept()) == 3


async def test_undo_after_the_time_but_before_the_claim_is_whole(driver: CoreDriver, control: SandboxControl) -> None:
    """A batch whose time is over while nobody dispatches can still be undone, and then never goes."""
    entries = driver.send(KIM, MARCUS)
    driver.jump(61)
    driver.core.outbox.undo(entries[0].batch_id, ())
    driver.start()
    note = driver.send(side=Side.NOTE)[0]
    await driver.until_state(note, State.ACCEPTED)
    assert {driver.now(entry).state for entry in entries} == {State.UNDONE}
    assert len(control.requests()) == 1


async def test_undo_keeps_the_typed_draft(driver: CoreDriver) -> None:
    """Undo never overwrites what is being typed: it becomes a kept draft."""
    entries = driver.send()
    typed = draft_to(MARCUS, text="half a sent")
    driver.core.outbox.undo(entries[0].batch_id, (typed,))
    assert [kept.draft for kept in driver.core.drafts.saved(driver.account.id)] == [typed]


async def test_send_now_ends_the_hold(driver: CoreDriver, control: SandboxControl) -> None:
    """Send now does not wait for the undo time, for the whole batch."""
    entries = driver.send(KIM, MARCUS)
    driver.start()
    driver.core.outbox.send_now(entries[0].batch_id)
    ended = await driver.until_settled(entries)
    assert {entry.state for entry in ended} == {State.ACCEPTED}
    assert len(control.requests()) == 2
    with pytest.raises(TooLate):
        driver.core.outbox.send_now(entries[0].batch_id)


async def test_the_newest_held_send_is_the_one_to_undo(driver: CoreDriver) -> None:
    """The strip with Undo shows the newest Send that is still held."""
    driver.send(KIM)
    newest = driver.send(MARCUS, PRIYA)
    row = driver.core.outbox_view.snapshot().newest_held
    assert row is not None
    assert row.entries == newest
    driver.core.outbox.undo(newest[0].batch_id, ())
    driver.core.outbox.undo(driver.core.outbox_view.snapshot().rows[1].batch_id, ())
    assert driver.core.outbox_view.snapshot().newest_held is None


async def test_a_held_text_of_last_week_asks_first(driver: CoreDriver, control: SandboxControl) -> None:
    """A text that was held when the computer was shut does not go by itself days later."""
    entry = driver.send()[0]
    driver.jump(timedelta(days=3).total_seconds())
    driver.start()
    asked = await driver.until_state(entry, State.NEEDS_YOU)
    assert str(asked.ask) == "waited"
    assert control.requests() == []


async def test_a_hold_that_is_over_waits_in_the_queue(driver: CoreDriver, control: SandboxControl) -> None:
    """A text whose undo time is over and that must wait behind another is queued, so that no undo comes too late."""
    control.fault("429=600")
    first = driver.send(text="one")[0]
    driver.core.outbox.send_now(first.batch_id)
    second = driver.send(text="two")[0]
    driver.start()
    await driver.until(lambda: driver.now(first).wait)
    driver.jump(61)
    await driver.until_state(second, State.QUEUED)
    with pytest.raises(TooLate):
        driver.core.outbox.undo(second.batch_id, ())


async def test_a_hold_rests_while_it_is_paused(driver: CoreDriver, control: SandboxControl) -> None:
    """Nothing leaves while a question about it stands; afterwards it has as long to go as before."""
    entry = driver.send()[0]
    driver.start()
    driver.jump(50)
    driver.core.outbox.pause_holds()
    driver.core.outbox.pause_holds()
    driver.jump(5000)
    await driver.turns()
    assert (driver.now(entry).state, control.requests()) == (State.HELD, [])
    driver.core.outbox.resume_holds()
    driver.core.outbox.resume_holds()
    driver.jump(5)
    await driver.turns()
    assert driver.now(entry).state is State.HELD
    driver.jump(6)
    await driver.until_state(entry, State.ACCEPTED)


async def test_a_paused_hold_can_be_undone_or_cut_short(driver: CoreDriver) -> None:
    """The person decides; what is queued already goes on."""
    undone, sent = driver.send()[0], driver.send(MARCUS)[0]
    driver.start()
    driver.core.outbox.pause_holds()
    driver.core.outbox.undo(undone.batch_id, ())
    driver.core.outbox.send_now(sent.batch_id)
    await driver.until_state(sent, State.ACCEPTED)
    assert driver.now(undone).state is State.UNDONE
