"""What is known about somebody, and what the service is asked about them."""

from __future__ import annotations

import asyncio

import pytest

from heydesk.domain.changes import Change
from heydesk.domain.draft_context import Person
from heydesk.domain.errors import ServiceError
from heydesk.domain.records import AccountId, ChatId, ListId
from tests.conftest import ExpectLog
from tests.core import shelf
from tests.core.bench import FRONT_DESK, KIM, MARCUS, Bench
from tests.core.levers import Levers

STATUS, THREAD = "/v1/contact/status", "/v1/messages"


@pytest.fixture
def full(bench: Bench) -> Bench:
    """A desk whose account has a directory."""
    shelf.fill(bench.store.directory_of(bench.account.id))
    return bench


def test_known_without_asking(full: Bench, levers: Levers) -> None:
    """The contact and the conversation of this inbox, from what is kept; the service is not asked."""
    people = full.core.people
    kim = people.known(full.account.id, FRONT_DESK, KIM)
    assert kim == Person(KIM, shelf.KIM_LEE, chat_id=ChatId(8001), zone="America/Denver")
    assert people.known(full.account.id, shelf.BILLING, KIM).chat_id is None
    assert people.known(full.account.id, FRONT_DESK, "14155550199") == Person("14155550199")
    assert levers.requests(STATUS) == levers.requests(THREAD) == []


def test_what_changes_is_known(full: Bench) -> None:
    """A contact that is fetched anew is known anew."""
    people, account_id = full.core.people, full.account.id
    assert people.known(account_id, FRONT_DESK, shelf.STRANGER).contact is None
    newcomer = type(shelf.KIM_LEE)(shelf.KIM_LEE.id, shelf.STRANGER, "Bo", updated_at=shelf.AT.replace(year=2027))
    full.store.directory_of(account_id).contacts.upsert([newcomer])
    assert people.known(account_id, FRONT_DESK, shelf.STRANGER).contact == newcomer


def test_a_crowd_is_looked_up_at_once(full: Bench) -> None:
    """Together or one by one, the same is known of each; a few are not worth it."""
    people, account_id = full.core.people, full.account.id
    strangers = [f"141555501{number:02d}" for number in range(30, 70)]
    crowd = [KIM, MARCUS, *strangers]
    alone = [people.known(account_id, FRONT_DESK, phone) for phone in crowd]
    full.store.directory_of(account_id).contacts.upsert([shelf.KIM_LEE])  # nothing new
    full.store.changes.announce(Change(directory=True))
    people.look_up(account_id, FRONT_DESK, crowd[:3])
    people.look_up(account_id, FRONT_DESK, crowd)
    assert [people.known(account_id, FRONT_DESK, phone) for phone in crowd] == alone
    assert alone[0].contact == shelf.KIM_LEE


def test_a_crowd_of_an_account_that_is_gone(full: Bench, expect_log: ExpectLog) -> None:
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
def test_a_zone_that_somebody_wrote_down(full: Bench, field: tuple[str, str], zone: str) -> None:
    """Only a field that says so, and only what names a zone."""
    contact = type(shelf.KIM_LEE)(shelf.KIM_LEE.id, KIM, custom=(field,), updated_at=shelf.AT.replace(year=2027))
    full.store.directory_of(full.account.id).contacts.upsert([contact])
    assert full.core.people.known(full.account.id, FRONT_DESK, KIM).zone == zone


async def test_learned(full: Bench) -> None:
    """Whether they may be texted, what was said last, and in which conversation; all who watch are told."""
    told: list[Change] = []
    full.core.changes.subscribe(told.append)
    person = await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    assert person.status is not None
    assert not person.status.unsubscribed
    assert person.messages[-1].text
    assert person.chat_id == person.messages[-1].conversation_id
    assert person.contact == shelf.KIM_LEE
    assert full.core.people.known(full.account.id, FRONT_DESK, KIM) == person
    assert Change(people=frozenset({KIM})) in told


async def test_who_they_are_before_all_is_fetched(bench: Bench, levers: Levers) -> None:
    """A large team's first fetch takes long: whoever is written to meanwhile is asked about, and has a name."""
    person = await bench.core.people.learn(bench.account.id, FRONT_DESK, KIM)
    assert person.contact is not None
    assert person.contact.name == "Kim Lee"
    assert bench.store.directory_of(bench.account.id).contacts.count() == 0
    stranger = await bench.core.people.learn(bench.account.id, FRONT_DESK, "14155550199")
    assert stranger == Person("14155550199")
    await bench.core.directory.refresh(bench.account.id)
    asked = len(levers.requests("/v1/contact/get"))
    await bench.core.people.learn(bench.account.id, FRONT_DESK, "14155550198")
    assert len(levers.requests("/v1/contact/get")) == asked == 2


async def test_a_stranger_is_asked_about_once(full: Bench, levers: Levers) -> None:
    """The service knows nothing of a number without a contact, and says so; that is no failure, and no answer."""
    await full.core.people.learn(full.account.id, FRONT_DESK, "14155550199")
    person = await full.core.people.learn(full.account.id, FRONT_DESK, "14155550199")
    assert person == Person("14155550199")
    assert [request["status"] for request in levers.requests(STATUS)] == [400]


async def test_asked_once_a_minute(full: Bench, levers: Levers) -> None:
    """Two that ask together ask once, and so do two within a minute; then it is asked anew."""
    learn, account_id = full.core.people.learn, full.account.id
    await asyncio.gather(learn(account_id, FRONT_DESK, KIM), learn(account_id, FRONT_DESK, KIM))
    await learn(account_id, FRONT_DESK, KIM)
    assert len(levers.requests(STATUS)) == len(levers.requests(THREAD)) == 1
    await learn(account_id, FRONT_DESK, MARCUS)
    assert len(levers.requests(STATUS)) == 2
    full.jump(61)
    await learn(account_id, FRONT_DESK, KIM)
    assert len(levers.requests(STATUS)) == 3


async def test_what_a_threads_reader_asked_is_not_asked_again(full: Bench, levers: Levers) -> None:
    """One alone is followed before a second one is added; only half an answer, an old one, or a send, asks anew."""
    threads, learn, key = full.core.threads, full.core.people.learn, (full.account.id, FRONT_DESK, KIM)
    await threads.read(*key)
    assert not threads.are_fresh(*key)
    await threads.status(full.account.id, KIM)
    person = await learn(*key)
    assert person.status is not None
    assert person.messages
    assert len(levers.requests(STATUS)) == len(levers.requests(THREAD)) == 1
    full.jump(61)
    await learn(*key)
    assert len(levers.requests(STATUS)) == len(levers.requests(THREAD)) == 2
    full.start()
    await full.until_settled(full.send(text="The newest of all"))
    assert not threads.are_fresh(*key)


async def test_after_a_send_it_is_asked_anew(full: Bench, levers: Levers) -> None:
    """What went from here was said last, so what was learned before is old."""
    await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    full.start()
    await full.until_settled(full.send(text="The newest of all"))
    person = await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    assert person.messages[-1].text == "The newest of all"


async def test_half_an_answer_counts(full: Bench, levers: Levers) -> None:
    """Where history can't be read, who opted out is known all the same; and it is not taken for learned."""
    levers.fault(f"500@{THREAD}")
    with pytest.raises(ServiceError):
        await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    person = full.core.people.known(full.account.id, FRONT_DESK, KIM)
    assert person.status is not None
    assert person.messages == ()
    assert (await full.core.people.learn(full.account.id, FRONT_DESK, KIM)).messages


async def test_a_throttled_service_is_left_alone(full: Bench, levers: Levers) -> None:
    """Sends wait for room: nobody asks meanwhile for what is only good to know."""
    levers.fault(f"429=60@{STATUS}", f"429=60@{THREAD}")
    with pytest.raises(ServiceError):
        await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    asked = len(levers.requests(STATUS))
    person = await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    assert person == Person(KIM, shelf.KIM_LEE, chat_id=ChatId(8001), zone="America/Denver")
    assert len(levers.requests(STATUS)) == asked


async def test_a_thread(full: Bench) -> None:
    """What was said, as the pane beside the composer shows it."""
    page = await full.core.people.thread(full.account.id, FRONT_DESK, KIM)
    assert page.messages


def test_labels(full: Bench) -> None:
    """A list and a conversation by their ids; None for what is not known."""
    people, account_id = full.core.people, full.account.id
    assert people.list(account_id, shelf.RECALL.id) == shelf.RECALL
    assert people.chat(account_id, shelf.GROUP.id) == shelf.GROUP
    assert people.list(account_id, ListId(999)) is None
    assert people.chat(account_id, ChatId(999)) is None


def test_an_account_that_is_gone(full: Bench, expect_log: ExpectLog) -> None:
    """Whoever was forgotten by another process knows nobody, and stops nothing."""
    expect_log("can't be")
    people = full.core.people
    assert people.known(AccountId(999), FRONT_DESK, KIM) == Person(KIM)
    assert people.list(AccountId(999), shelf.RECALL.id) is None
    assert people.chat(AccountId(999), shelf.GROUP.id) is None
