from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import pytest

from heydesk.api.responses import as_phone
from heydesk.core.account_health import AccountHealth, Troubles
from heydesk.core.outbox_view import EntryAction
from heydesk.core.policy import SendPolicy
from heydesk.core.send_queue import EntrySender, StepSaver
from heydesk.core.sessions import AccountKeys, Sessions
from heydesk.domain.errors import TooLate
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Ask, Entry, State
from heydesk.domain.records import Account, Inbox, InboxId, LocalId
from heydesk.system.settings import Settings
from tests.conftest import ExpectLog
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import KIM, MARCUS, PACE, PRIYA, RULE, CoreDriver
from tests.core.sandbox_control import SandboxControl

if TYPE_CHECKING:
    from heydesk.api.client import Heymarket

MAY_HAVE_ARRIVED = (
    *("500", "502", "503", "504", "408", "not-json", "html", "empty", "no-id", "junk-gzip"),
    "302=http://127.0.0.1:1/",
)
LOST_ANSWERS = (
    *("accept-then-drop", "accept-then-reset", "half-answer"),
    *(f"kept-{fault}" for fault in MAY_HAVE_ARRIVED),
)
REFUSED = ("400", "403", "404", "409", "413", "422")


async def _sent(driver: CoreDriver, *to: str, group: bool = False) -> Entry:
    entry = driver.send(*to, group=group)[0]
    driver.start()
    return (await driver.until_settled([entry]))[0]


async def test_a_text_is_sent_once_and_accepted(driver: CoreDriver, control: SandboxControl) -> None:
    """A text that meets no trouble is accepted, with the service's id and request id kept."""
    entry = await _sent(driver)
    (request,) = control.requests()
    assert entry.state is State.ACCEPTED
    assert entry.receipt is not None
    assert entry.receipt.message_id == request["message_id"]
    assert entry.request_id == request["request_id"]
    assert request["body"]["local_id"] == entry.local_id
    assert len(control.kept()) == 1


@pytest.mark.parametrize("fault", MAY_HAVE_ARRIVED)
async def test_unclear_send_not_found_in_history_needs_you(
    driver: CoreDriver, control: SandboxControl, fault: str
) -> None:
    """After an answer that proves nothing and three empty look-ups a person decides; nothing was sent twice."""
    control.fault(fault)
    entry = await _sent(driver)
    assert (entry.state, entry.ask) == (State.NEEDS_YOU, Ask.IN_DOUBT)
    assert len(control.requests()) == 1
    assert len(control.requests("/v1/messages")) == 3
    assert control.kept() == []


@pytest.mark.parametrize("fault", ["drop-before-reading", *(f"kept-{fault}" for fault in MAY_HAVE_ARRIVED[:2])])
async def test_a_person_may_resend_what_is_in_doubt(driver: CoreDriver, control: SandboxControl, fault: str) -> None:
    """Resend is one more request with the same local_id, and only after the person said so."""
    control.turn(history_lag=3600, repeated_local_id="first_answer")
    control.fault(fault)
    entry = await _sent(driver)
    assert entry.ask is Ask.IN_DOUBT
    driver.core.outbox.retry(entry.id)
    await driver.until_state(entry, State.ACCEPTED)
    bodies = [request["body"] for request in control.requests()]
    assert [body["local_id"] for body in bodies if body] == [entry.local_id] * len([body for body in bodies if body])
    assert len(bodies) == 2
    assert len(control.kept()) == 1


@pytest.mark.parametrize("fault", LOST_ANSWERS)
async def test_send_with_lost_answer_is_accepted_by_look_up(
    driver: CoreDriver, control: SandboxControl, fault: str
) -> None:
    """A text that arrived although its answer was lost is found by its local_id and accepted, and sent once."""
    control.fault(fault)
    entry = await _sent(driver)
    assert entry.state is State.ACCEPTED
    assert entry.receipt is not None
    assert entry.receipt.message_id == control.kept()[0]["id"]
    assert len(control.requests()) == len(control.kept()) == 1


@pytest.mark.parametrize("direction", ["before", "on_and_after"])
async def test_a_group_in_doubt_is_found_among_the_teams_messages(
    driver: CoreDriver, control: SandboxControl, direction: str
) -> None:
    """A group has no thread to ask for; it is found all the same, whichever way the cursor points."""
    control.turn(created_at=direction)
    control.fault("accept-then-drop")
    entry = await _sent(driver, KIM, MARCUS, group=True)
    assert entry.state is State.ACCEPTED
    assert len(control.requests()) == len(control.kept()) == 1


@pytest.mark.parametrize("direction", ["before", "on_and_after"])
async def test_a_group_in_doubt_is_found_on_a_later_page(
    driver: CoreDriver, control: SandboxControl, direction: str
) -> None:
    """A group that a busy team's newer messages have pushed off the first page is found, whichever way that lies."""
    control.turn(created_at=direction)
    control.fault("accept-then-drop", "500@/v1/messages/all")
    entry = driver.send(KIM, MARCUS, group=True)[0]
    driver.start()
    await driver.until_state(entry, State.UNCERTAIN)
    await driver.stop()
    for number in range(60):
        control.hear(f"Message {number}")
    driver.start()
    assert (await driver.until_settled([entry]))[0].state is State.ACCEPTED
    assert len(control.requests()) == 1


async def test_looks_keep_their_distance(drivers: CoreDrivers, control: SandboxControl) -> None:
    """However many are in doubt, look-ups are made one after another, so that sends have the service's limit."""
    driver = drivers(pace=PACE._replace(look_gap=3600))
    await driver.connect()
    control.fault("accept-then-drop*3")
    entries = driver.send(KIM, MARCUS, PRIYA)
    driver.start()
    await driver.until(lambda: {driver.now(entry).state for entry in entries} == {State.UNCERTAIN})
    await driver.until(lambda: control.requests("/v1/messages"))
    await driver.turns()
    assert len(control.requests("/v1/messages")) == 1


async def test_a_note_in_doubt_is_found(driver: CoreDriver, control: SandboxControl) -> None:
    """A private note whose answer was lost is found in the thread that it stands in."""
    control.fault("accept-then-reset")
    entry = driver.send(side=Side.NOTE)[0]
    driver.start()
    assert (await driver.until_settled([entry]))[0].state is State.ACCEPTED
    assert len(control.requests()) == 1


@pytest.mark.parametrize("fault", REFUSED)
async def test_a_refusal_asks_with_the_services_words(
    driver: CoreDriver, control: SandboxControl, fault: str
) -> None:
    """What the service refused is not tried again by itself; its status and request id stand in the story."""
    control.fault(fault)
    entry = await _sent(driver)
    (request,) = control.requests()
    line = driver.core.outbox_view.story(entry.id).lines[-1]
    assert (entry.state, entry.ask) == (State.NEEDS_YOU, Ask.REFUSED)
    assert line.status == request["status"]
    assert line.request_id == request["request_id"]


async def test_single_401_is_retried_with_a_new_token(driver: CoreDriver, control: SandboxControl) -> None:
    """A token that is refused once is made anew within the same send; nobody notices."""
    control.fault("401")
    assert (await _sent(driver)).state is State.ACCEPTED
    assert [request["status"] for request in control.requests()] == [401, 200]
    assert len(control.kept()) == 1


async def test_a_batch_of_three_with_one_refused(driver: CoreDriver, control: SandboxControl) -> None:
    """Each message of a batch ends for itself: one refusal does not stop the others."""
    control.fault("400")
    entries = driver.send(KIM, MARCUS, PRIYA)
    driver.start()
    ended = await driver.until_settled(entries)
    assert sorted(entry.state for entry in ended) == [State.ACCEPTED, State.ACCEPTED, State.NEEDS_YOU]
    assert len(control.requests()) == 3
    assert len(control.kept()) == 2


async def test_a_trusted_account_resends_by_itself(drivers: CoreDrivers, control: SandboxControl) -> None:
    """Where the person says that the service de-duplicates, an unfound text goes again with the same local_id."""
    driver = drivers()
    account = await driver.connect()
    driver.core.accounts.set_trust(account.id, True)
    control.turn(history_lag=3600, repeated_local_id="first_answer")
    control.fault("accept-then-drop")
    entry = driver.send()[0]
    driver.start()
    await driver.until(lambda: len(driver.told(entry)) == 4, "three empty looks")
    driver.clock.jump(10)
    await driver.until_state(entry, State.ACCEPTED)
    assert {request["body"]["local_id"] for request in control.requests()} == {entry.local_id}
    assert len(control.kept()) == 1


async def test_a_look_that_fails_is_made_again(driver: CoreDriver, control: SandboxControl) -> None:
    """A history that can't be read once does not settle a doubt."""
    control.fault("accept-then-drop", "500@/v1/messages")
    assert (await _sent(driver)).state is State.ACCEPTED
    assert len(control.requests()) == 1


async def test_the_same_intent_makes_one_batch(driver: CoreDriver, control: SandboxControl) -> None:
    """A second press of Send, or a key that repeats, sends nothing more."""
    first = driver.send(KIM, MARCUS, seed=LocalId("one-intent"))
    second = driver.send(KIM, MARCUS, seed=LocalId("one-intent"))
    driver.start()
    await driver.until_settled(first)
    assert first == second
    assert len(control.kept()) == 2


async def test_a_repeated_local_id_is_looked_up(driver: CoreDriver, control: SandboxControl) -> None:
    """When the service says that it has this local_id already, history decides and not a person; it went once."""
    control.turn(history_lag=3600, repeated_local_id="conflict")
    control.fault("kept-500")
    entry = await _sent(driver)
    assert entry.ask is Ask.IN_DOUBT
    control.turn(history_lag=0)
    driver.core.outbox.retry(entry.id)
    await driver.until_state(entry, State.ACCEPTED)
    assert [request["status"] for request in control.requests()] == [500, 409]
    assert len(control.kept()) == 1


async def test_a_message_stays_with_its_server(driver: CoreDriver, control: SandboxControl) -> None:
    """A text that was written for another server than the account's now is not sent anywhere; the person decides."""
    entry = driver.send()[0]
    driver.store.accounts.update(driver.account._replace(base_url="http://127.0.0.1:1"))
    driver.start()
    asked = await driver.until_state(entry, State.NEEDS_YOU)
    assert "was written for the server" in str(asked.reason)
    assert not asked.doubted
    assert control.requests() == []


async def test_a_doubt_about_another_server_asks(driver: CoreDriver, control: SandboxControl) -> None:
    """A text in doubt can't be looked up at a server that its account has left, so it asks."""
    control.turn(history_lag=3600)
    control.fault("accept-then-drop")
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.UNCERTAIN)
    driver.store.accounts.update(driver.account._replace(base_url="http://127.0.0.1:1"))
    asked = await driver.until_state(entry, State.NEEDS_YOU)
    assert asked.ask is Ask.IN_DOUBT
    assert len(control.requests()) == 1


class _FaultySessions(Sessions):
    """Sessions with a fault of ours in them."""

    async def ask(self, account: Account, question: Callable[[Heymarket], Awaitable[Any]]) -> Any:
        """Fail as only a fault of ours does."""
        raise RuntimeError(f"a fault of ours, for {account.name} and {question}")


async def test_a_fault_of_our_own_leaves_a_doubt(
    driver: CoreDriver, control: SandboxControl, expect_log: ExpectLog
) -> None:
    """An error that nobody foresaw never loses a text and never sends it again: it may have arrived."""
    expect_log("fault of HeyDesk's own")
    troubles = Troubles(lambda: None)
    sessions = _FaultySessions(
        AccountKeys(driver.vault, driver.vault),
        driver.clock,
        AccountHealth(driver.clock, troubles, driver.core.policy, PACE),
        troubles,
    )
    saver = StepSaver(driver.store, troubles, PACE)
    entry = driver.send()[0]
    await EntrySender(driver.store, sessions, SendPolicy(Settings(), RULE), saver, driver.clock).send(entry)
    await sessions.close()
    assert driver.now(entry).state is State.UNCERTAIN
    assert "(a fault in HeyDesk itself)" in driver.told(entry)[-1]
    assert "RuntimeError" not in driver.told(entry)[-1]
    assert control.requests() == []


@pytest.mark.parametrize(
    "damage",
    [
        "body = replace(body, '16505550103', '13035550118')",
        "message = replace(message, '16505550103', '13035550118')",
        "body = replace(body, 'Hi Kim', 'Hi Tim')",
        "body = substr(body, 2)",
    ],
)
async def test_row_whose_json_does_not_fit_its_message_is_never_sent(
    driver: CoreDriver, control: SandboxControl, expect_log: ExpectLog, damage: str
) -> None:
    """It asks, with its reason, and can be edited or discarded, but not sent as it stands; the others go."""
    entry, sound = driver.send()[0], driver.send(MARCUS)[0]
    driver.store.database.execute(f"UPDATE entry SET {damage} WHERE id = ?", entry.id)  # noqa: S608 - from above
    driver.start()
    asking = await driver.until_state(entry, State.NEEDS_YOU)
    assert (asking.ask, asking.doubted) == (Ask.UNFIT, False)
    story = driver.core.outbox_view.story(entry.id)
    assert story.acts == {EntryAction.TO_COMPOSER, EntryAction.DISCARD}
    assert "damaged" in str(asking.reason)
    assert "doesn't match" in str(story.lines[-1].sentence)
    with pytest.raises(TooLate):
        driver.core.outbox.retry(entry.id)
    await driver.until_state(sound, State.ACCEPTED)
    assert [request["body"]["local_id"] for request in control.requests()] == [sound.local_id]
    expect_log("does not fit its message")


@pytest.mark.parametrize(
    ("phones", "read"), [((), "7700900111"), (("14155550142",), "7700900111"), (("442079460018",), "447700900111")]
)
async def test_answers_are_read_by_the_country_of_the_inboxes(
    driver: CoreDriver, phones: tuple[str, ...], read: str
) -> None:
    """A number that comes without its country, as soon as an inbox of the account is known."""
    inboxes = (Inbox(InboxId(1), "London", phones),)
    core, keys = driver.core, AccountKeys(driver.vault, driver.vault)
    sessions = Sessions(keys, driver.clock, core.health, core.troubles, lambda _account_id: inboxes)

    async def question(_client: object) -> str:
        return as_phone("7700900111")

    for _ in range(2):
        assert await sessions.ask(driver.account, question) == read
    await sessions.close()
