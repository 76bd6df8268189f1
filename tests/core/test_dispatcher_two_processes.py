from __future__ import annotations

from heydesk.core.account_health import TroubleKind
from heydesk.domain.changes import Change
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import State
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import KIM, MARCUS, draft_to
from tests.core.sandbox_control import SandboxControl


async def test_second_process_reports_that_another_one_dispatches(
    drivers: CoreDrivers, control: SandboxControl
) -> None:
    """Of two programs with one outbox, one sends for both; nothing is sent twice."""
    first, second = drivers(), drivers()
    await first.connect()
    first.start()
    await first.until(lambda: first.lock.held)
    second.start()
    await second.until(lambda: second.kinds() == {TroubleKind.ELSEWHERE})
    entries = [first.send(KIM)[0], second.send(MARCUS)[0]]
    ended = await second.until_settled(entries)
    assert {entry.state for entry in ended} == {State.ACCEPTED}
    assert not second.lock.held
    assert sorted(message["local_id"] for message in control.kept()) == sorted(e.local_id for e in entries)


async def test_the_other_takes_over(drivers: CoreDrivers, control: SandboxControl) -> None:
    """When the first program ends, the second dispatches from then on, and no longer says that another does."""
    first, second = drivers(), drivers()
    await first.connect()
    first.start()
    await first.until(lambda: first.lock.held)
    second.start()
    await second.until(lambda: second.kinds() == {TroubleKind.ELSEWHERE})
    await first.stop()
    entry = second.send()[0]
    await second.until_state(entry, State.ACCEPTED)
    assert second.core.troubles.all() == ()
    assert len(control.kept()) == 1


async def test_only_the_new_holder_recovers(drivers: CoreDrivers, control: SandboxControl) -> None:
    """While a send is in flight in one program, another one does not touch it."""
    control.fault("delay=0.3")
    first, second = drivers(), drivers()
    await first.connect()
    entry = first.send()[0]
    first.start()
    await first.until_state(entry, State.SENDING)
    second.start()
    await second.until(lambda: second.kinds() == {TroubleKind.ELSEWHERE})
    ended = await second.until_state(entry, State.ACCEPTED)
    assert not ended.doubted
    assert len(control.requests()) == 1


async def test_a_step_of_another_program_counts(drivers: CoreDrivers, control: SandboxControl) -> None:
    """A retry that is pressed in one program is carried out by the other, which dispatches."""
    control.fault("400")
    first, second = drivers(), drivers()
    await first.connect()
    entry = first.send()[0]
    first.start()
    await first.until_state(entry, State.NEEDS_YOU)
    second.core.outbox.retry(entry.id)
    await first.until_state(entry, State.ACCEPTED)
    assert "You pressed Try again" in first.told(entry)


async def test_change_by_another_process_is_announced(drivers: CoreDrivers) -> None:
    """Whoever shows the outbox is told to read it again when another program has changed it."""
    first, second = drivers(), drivers()
    await first.connect()
    told: list[Change] = []
    second.core.changes.subscribe(told.append)
    second.start()
    await second.until(lambda: second.lock.held)
    await second.turns()
    told.clear()
    first.core.drafts.save(first.account.id, draft_to(text="half a sent"))
    await second.until(lambda: any(change.drafts for change in told))
    assert second.core.drafts.current(first.account.id, Side.TEXT) == draft_to(text="half a sent")
