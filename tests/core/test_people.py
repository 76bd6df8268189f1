"""What is known about somebody, and what the service is asked about them."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from heydesk.core.threads import MOST_KEPT
from heydesk.domain.changes import Change
from heydesk.domain.draft_context import Person
from heydesk.domain.errors import ServiceError
from heydesk.domain.records import AccountId, ChatId, ListId
from tests.conftest import ExpectLog
from tests.core import samples
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import FRONT_DESK, KIM, MARCUS, PRIYA, CoreDriver
from tests.core.sandbox_control import SandboxControl

OMAR = "14155550173"  # opted out long ago, and never wrote to the front desk
STATUS, THREAD = "/v1/contact/status", "/v1/messages"


@pytest.fixture
def full(driver: CoreDriver) -> CoreDriver:
    """A core whose account has a directory."""
    samples.fill(driver.store.directory_of(driver.account.id))
    return driver


def test_known_without_asking(full: CoreDriver, control: SandboxControl) -> None:
    """The contact and the conversation of this inbox, from what is kept; the service is not asked."""
    people = full.core.people
    kim = people.known(full.account.id, FRONT_DESK, KIM)
    assert kim == Person(KIM, samples.KIM_LEE, chat_id=ChatId(8001), zone="America/Denver")
    assert people.known(full.account.id, samples.BILLING, KIM).chat_id is None
    assert people.known(full.account.id, FRONT_DESK, "14155550199") == Person("14155550199")
    assert control.requests(STATUS) == control.requests(THREAD) == []


def test_changed_contact_replaces_the_known_one(full: CoreDriver) -> None:
    """A contact that is fetched anew is known anew."""
    people, account_id = full.core.people, full.account.id
    assert people.known(account_id, FRONT_DESK, samples.STRANGER).contact is None
    newcomer = type(samples.KIM_LEE)(
        samples.KIM_LEE.id,
        samples.STRANGER,
        "Bo",
        updated_at=samples.AT.replace(year=2027),
    )
    full.store.directory_of(account_id).contacts.upsert([newcomer])
    assert people.known(account_id, FRONT_DESK, samples.STRANGER).contact == newcomer


def test_a_crowd_is_looked_up_at_once(full: CoreDriver) -> None:
    """Together or one by one, the same is known of each; a few are not worth it."""
    people, account_id = full.core.people, full.account.id
    strangers = [f"141555501{number:02d}" for number in range(30, 70)]
    crowd = [KIM, MARCUS, *strangers]
    alone = [people.known(account_id, FRONT_DESK, phone) for phone in crowd]
    full.store.directory_of(account_id).contacts.upsert([samples.KIM_LEE])  # nothing new
    full.store.changes.announce(Change(directory=True))
    people.look_up(account_id, FRONT_DESK, crowd[:3])
    people.look_up(account_id, FRONT_DESK, crowd)
    assert [people.known(account_id, FRONT_DESK, phone) for phone in crowd] == alone
    assert alone[0].contact == samples.KIM_LEE


def test_a_crowd_of_an_account_that_is_gone(full: CoreDriver, expect_log: ExpectLog) -> None:
    """Nobody is known, and it is written down."""
    full.core.people.look_up(AccountId(999), FRONT_DESK, [f"141555501{number:02d}" for number in range(30)])
    expect_log("people can't be looked up")


@pytest.mark.parametrize(
    ("field", "zone"),
    [
        (("Timezone", " America/Indiana/Knox "), "America/Indiana/Knox"),
        (("Patient time_zone", "Europe/Paris"), "Europe/Paris"),
        (("Time zone", "Mountain"), ""),
        (("Home", "America/Denver"), ""),
    ],
)
def test_a_zone_that_somebody_wrote_down(full: CoreDriver, field: tuple[str, str], zone: str) -> None:
    """Only a field that says so, and only what names a zone."""
    contact = type(samples.KIM_LEE)(
        samples.KIM_LEE.id, KIM, custom=(field,), updated_at=samples.AT.replace(year=2027)
    )
    full.store.directory_of(full.account.id).contacts.upsert([contact])
    assert full.core.people.known(full.account.id, FRONT_DESK, KIM).zone == zone


async def test_refreshed_person_is_cached_and_announced(full: CoreDriver) -> None:
    """Whether they may be texted, what was said last, and in which conversation; all who watch are told."""
    told: list[Change] = []
    full.core.changes.subscribe(told.append)
    person = await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    assert person.status is not None
    assert not person.status.unsubscribed
    assert person.messages[-1].text
    assert person.chat_id == person.messages[-1].conversation_id
    assert person.contact == samples.KIM_LEE
    assert full.core.people.known(full.account.id, FRONT_DESK, KIM) == person
    assert Change(people=frozenset({KIM})) in told


async def test_contact_is_asked_for_while_the_first_fetch_runs(driver: CoreDriver, control: SandboxControl) -> None:
    """A large team's first fetch takes long: whoever is written to meanwhile is asked about, and has a name."""
    person = await driver.core.people.learn(driver.account.id, FRONT_DESK, KIM)
    assert person.contact is not None
    assert person.contact.name == "Kim Lee"
    assert driver.store.directory_of(driver.account.id).contacts.count() == 0
    stranger = await driver.core.people.learn(driver.account.id, FRONT_DESK, "14155550199")
    assert stranger == Person("14155550199")
    await driver.core.directory.refresh(driver.account.id)
    asked = len(control.requests("/v1/contact/get"))
    await driver.core.people.learn(driver.account.id, FRONT_DESK, "14155550198")
    assert len(control.requests("/v1/contact/get")) == asked == 2


async def test_a_stranger_is_asked_about_once(full: CoreDriver, control: SandboxControl) -> None:
    """The service knows nothing of a number without a contact, and says so; that is no failure, and no answer."""
    await full.core.people.learn(full.account.id, FRONT_DESK, "14155550199")
    person = await full.core.people.learn(full.account.id, FRONT_DESK, "14155550199")
    assert person == Person("14155550199")
    assert [request["status"] for request in control.requests(STATUS)] == [400]


async def test_asked_once_a_minute(full: CoreDriver, control: SandboxControl) -> None:
    """Two that ask together ask once, and so do two within a minute; then it is asked anew."""
    learn, account_id = full.core.people.learn, full.account.id
    await asyncio.gather(learn(account_id, FRONT_DESK, KIM), learn(account_id, FRONT_DESK, KIM))
    await learn(account_id, FRONT_DESK, KIM)
    assert len(control.requests(STATUS)) == len(control.requests(THREAD)) == 1
    await learn(account_id, FRONT_DESK, MARCUS)
    assert len(control.requests(STATUS)) == 2
    full.jump(61)
    await learn(account_id, FRONT_DESK, KIM)
    assert len(control.requests(STATUS)) == 3


async def test_fresh_thread_and_status_are_not_requested_again(full: CoreDriver, control: SandboxControl) -> None:
    """One alone is followed before a second one is added; only half an answer, an old one, or a send, asks anew."""
    threads, learn, key = full.core.threads, full.core.people.learn, (full.account.id, FRONT_DESK, KIM)
    await threads.read(*key)
    assert not threads.are_fresh(*key)
    await threads.status(full.account.id, KIM)
    person = await learn(*key)
    assert person.status is not None
    assert person.messages
    assert len(control.requests(STATUS)) == len(control.requests(THREAD)) == 1
    full.jump(61)
    await learn(*key)
    assert len(control.requests(STATUS)) == len(control.requests(THREAD)) == 2
    full.start()
    await full.until_settled(full.send(text="The newest of all"))
    assert not threads.are_fresh(*key)


async def test_after_a_send_it_is_asked_anew(full: CoreDriver, control: SandboxControl) -> None:
    """What went from here was said last, so what was learned before is old."""
    await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    full.start()
    await full.until_settled(full.send(text="The newest of all"))
    person = await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    assert person.messages[-1].text == "The newest of all"


async def test_half_an_answer_counts(full: CoreDriver, control: SandboxControl) -> None:
    """Where history can't be read, who opted out is known all the same; and it is not taken for learned."""
    control.fault(f"500@{THREAD}")
    with pytest.raises(ServiceError):
        await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    person = full.core.people.known(full.account.id, FRONT_DESK, KIM)
    assert person.status is not None
    assert person.messages == ()
    assert (await full.core.people.learn(full.account.id, FRONT_DESK, KIM)).messages


async def test_a_throttled_service_is_left_alone(full: CoreDriver, control: SandboxControl) -> None:
    """Sends wait for room: nobody asks meanwhile for what is only good to know."""
    control.fault(f"429=60@{STATUS}", f"429=60@{THREAD}")
    with pytest.raises(ServiceError):
        await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    asked = len(control.requests(STATUS))
    person = await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    assert person == Person(KIM, samples.KIM_LEE, chat_id=ChatId(8001), zone="America/Denver")
    assert len(control.requests(STATUS)) == asked


async def test_thread_page_has_its_messages(full: CoreDriver) -> None:
    """What was said, as the pane beside the composer shows it."""
    page = await full.core.threads.read(full.account.id, FRONT_DESK, KIM)
    assert page.messages


def test_lists_and_conversations_are_known_by_id(full: CoreDriver) -> None:
    """A list and a conversation by their ids; None for what is not known."""
    people, account_id = full.core.people, full.account.id
    assert people.list(account_id, samples.RECALL.id) == samples.RECALL
    assert people.chat(account_id, samples.GROUP.id) == samples.GROUP
    assert people.list(account_id, ListId(999)) is None
    assert people.chat(account_id, ChatId(999)) is None


def test_an_account_that_is_gone(full: CoreDriver, expect_log: ExpectLog) -> None:
    """Whoever was forgotten by another process knows nobody, and stops nothing."""
    expect_log("can't be")
    people = full.core.people
    assert people.known(AccountId(999), FRONT_DESK, KIM) == Person(KIM)
    assert people.list(AccountId(999), samples.RECALL.id) is None
    assert people.chat(AccountId(999), samples.GROUP.id) is None


async def test_a_thread_is_given_oldest_first(driver: CoreDriver) -> None:
    """Whatever order the service has, the newest comes last, with its clock and who wrote it."""
    driver.start()
    await driver.until_settled(driver.send(text="the newest of all"))
    page = await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    times = [each.sent_at for each in page.messages if each.sent_at]
    assert all(one <= other for one, other in pairwise(times))
    assert page.messages[-1].text == "the newest of all"


async def test_older_messages_are_read_page_by_page(driver: CoreDriver) -> None:
    """Every message of a long thread is reached, and the last page says that it is the last."""
    driver.start()
    texts = [f"number {each}" for each in range(55)]
    for place, text in enumerate(texts):
        if place % 10 == 0:
            driver.jump(5)  # the wire's cursor counts whole seconds
        await driver.until_settled(driver.send(text=text))
    threads, account_id = driver.core.threads, driver.account.id
    page = await threads.read(account_id, FRONT_DESK, KIM)
    seen = {each.message_id: each for each in page.messages}
    pages = 1
    while page.has_more:
        page = await threads.read(account_id, FRONT_DESK, KIM, before=page.messages[0].sent_at)
        seen |= {each.message_id: each for each in page.messages}
        pages += 1
        assert pages < 10
    assert set(texts) <= {each.text for each in seen.values()}


async def test_a_look_that_nobody_asked_for_gives_way(driver: CoreDriver, control: SandboxControl) -> None:
    """Where the service wants less, or can't be reached, until that is over."""
    threads, key = driver.core.threads, (driver.account.id, FRONT_DESK, KIM)
    assert threads.may_look(driver.account.id)
    control.fault("429=5@/v1/messages")
    with pytest.raises(ServiceError):
        await threads.read(*key)
    assert not threads.may_look(driver.account.id)
    driver.jump(6)
    assert threads.may_look(driver.account.id)
    control.fault("401*2@/v1/messages")
    with pytest.raises(ServiceError):
        await threads.read(*key)
    assert not threads.may_look(driver.account.id)


async def test_only_the_last_threads_are_remembered(driver: CoreDriver) -> None:
    """A long day with many people does not fill the memory; whom one comes back to is among the last."""
    threads, account_id = driver.core.threads, driver.account.id
    await threads.read(account_id, FRONT_DESK, KIM)
    await threads.read(account_id, FRONT_DESK, PRIYA)
    for number in range(MOST_KEPT - 2):
        threads.keep((account_id, FRONT_DESK, f"1415555{number:04}"), threads.newest(account_id, FRONT_DESK, PRIYA))
    threads.keep((account_id, FRONT_DESK, KIM), threads.newest(account_id, FRONT_DESK, KIM)[:1])
    threads.keep((account_id, FRONT_DESK, "16505559999"), threads.newest(account_id, FRONT_DESK, KIM))
    assert threads.newest(account_id, FRONT_DESK, PRIYA) == ()
    assert len(threads.newest(account_id, FRONT_DESK, KIM)) == 1


async def test_failures_are_told(driver: CoreDriver, control: SandboxControl) -> None:
    """What the service refuses is an error, not an empty thread."""
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    control.fault("500@/v1/messages")
    with pytest.raises(ServiceError):
        await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)


async def test_whether_they_may_be_texted_is_asked(driver: CoreDriver) -> None:
    """The service alone knows who opted out; what it said last is remembered."""
    threads, account_id = driver.core.threads, driver.account.id
    assert threads.known_status(account_id, KIM) is None
    status = await threads.status(account_id, KIM)
    assert (status.phone, status.unsubscribed) == (KIM, False)
    assert threads.known_status(account_id, KIM) == status


async def test_who_turns_out_to_have_opted_out_is_announced(driver: CoreDriver, control: SandboxControl) -> None:
    """So that chip and Send follow also where nothing was ever written; that somebody can be texted is no news."""
    threads, account_id = driver.core.threads, driver.account.id
    told: list[frozenset[str]] = []
    unsubscribe = driver.store.changes.subscribe(lambda change: told.append(change.people))
    await threads.status(account_id, KIM)
    await threads.status(account_id, KIM)
    assert told == []
    await threads.status(account_id, OMAR)
    await threads.status(account_id, OMAR)
    assert told == [frozenset({OMAR})]
    control.hear("STOP", KIM)
    await threads.status(account_id, KIM)
    assert told == [frozenset({OMAR}), frozenset({KIM})]
    unsubscribe()


async def test_a_look_is_as_far_as_was_read(driver: CoreDriver) -> None:
    """What comes after the newest message that was seen has crossed; the service's clock tells, not this one."""
    driver.start()
    await driver.until_settled(driver.send(text="before the look"))
    threads, key = driver.core.threads, (driver.account.id, FRONT_DESK, KIM)
    assert threads.newest(*key) == ()
    page = await threads.read(*key)
    assert threads.newest(*key) == page.messages
    assert threads.last_look(*key) is None
    threads.note_look(*key)
    assert threads.last_look(*key) == page.messages[-1].sent_at
    driver.jump(5)
    await driver.until_settled(driver.send(text="after the look"))
    later = (await threads.read(*key)).messages[-1].sent_at
    seen = threads.last_look(*key)
    assert seen is not None
    assert later is not None
    assert later > seen


async def test_news_are_announced_once(driver: CoreDriver) -> None:
    """Whoever shows or checks something about them does it anew; nothing new is no news."""
    driver.start()
    threads, key = driver.core.threads, (driver.account.id, FRONT_DESK, KIM)
    heard: list[str] = []
    driver.core.changes.subscribe(lambda change: heard.extend(change.people))
    for _ in range(2):
        await threads.read(*key)
    assert heard == [KIM]
    await driver.until_settled(driver.send(text="news"))
    await threads.read(*key)
    assert heard == [KIM, KIM]


async def test_older_pages_are_not_the_newest(driver: CoreDriver) -> None:
    """Scrolling up does not make old news of the newest page."""
    threads, key = driver.core.threads, (driver.account.id, FRONT_DESK, KIM)
    page = await threads.read(*key)
    await threads.read(*key, before=page.messages[0].sent_at)
    assert threads.newest(*key) == page.messages


async def test_the_end_of_an_empty_thread_has_been_seen(drivers: CoreDrivers) -> None:
    """Whatever comes then crosses."""
    driver = drivers()
    account = await driver.connect()
    key = (account.id, FRONT_DESK, "16505550199")
    assert (await driver.core.threads.read(*key)).messages == ()
    driver.core.threads.note_look(*key)
    assert driver.core.threads.last_look(*key) == datetime(1, 1, 1, tzinfo=UTC)
