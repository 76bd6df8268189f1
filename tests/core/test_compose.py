from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest

from heydesk.core.compose import CheckedDraft, ComposeService, NotReady
from heydesk.core.request_preview import Shell
from heydesk.domain.draft_context import Knowledge
from heydesk.domain.errors import TooLate
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import AccountId, ListId, LocalId, MemberId, TemplateId, local_id_at
from heydesk.system.settings import Settings
from tests.conftest import ExpectLog
from tests.core import samples
from tests.core.check_counter import CheckCounter
from tests.core.core_driver import ANA, FRONT_DESK, KIM, MARCUS, CoreDriver, draft_to
from tests.core.sandbox_control import SandboxControl

SEED = LocalId("5a0c5e5e-7a40-4d53-9a4d-0b1f4a3f9f10")


async def test_request_preview_equals_the_bodies_that_are_sent(driver: CoreDriver, control: SandboxControl) -> None:
    """The Request pane shows, before Send, each body to the byte as it leaves after it."""
    shown = driver.core.compose.requests(driver.account.id, draft_to(KIM, MARCUS), SEED)
    entries = driver.send(KIM, MARCUS, seed=SEED)
    driver.start()
    await driver.until_settled(entries)
    assert [request.body for request in shown] == [entry.body for entry in entries]
    assert [json.loads(request.body) for request in shown] == [request["body"] for request in control.requests()]
    assert shown[0].path == "/v1/message/send"
    assert "$HEYMARKET_JWT" in shown[0].curl(Shell.SH)
    assert shown[0].curl(Shell.POWERSHELL).startswith("curl.exe --% ")
    assert not shown[0].partial


async def test_an_unfinished_draft_is_shown_as_far_as_it_goes(driver: CoreDriver) -> None:
    """While a draft has errors, the pane shows what there is of it, marked as partial and without a shell line."""
    (nothing,) = driver.core.compose.requests(driver.account.id, Draft(), SEED)
    assert json.loads(nothing.body) == {"local_id": SEED}
    (some,) = driver.core.compose.requests(driver.account.id, replace(draft_to(text=""), side=Side.NOTE), SEED)
    assert json.loads(some.body) == {
        "inbox_id": FRONT_DESK,
        "creator_id": ANA,
        "phone_number": KIM,
        "local_id": SEED,
        "private": True,
    }
    assert some.partial
    assert some.curl(Shell.SH) == ""
    (group,) = driver.core.compose.requests(
        driver.account.id, replace(draft_to(KIM, MARCUS, text=""), group=True), SEED
    )
    assert json.loads(group.body)["targets"] == [KIM, MARCUS]


async def test_a_crowd_is_shown_as_a_list_and_its_broadcast(driver: CoreDriver) -> None:
    """First the list that they become, then one send; the list's name and id are not known yet, and say so."""
    crowd = [f"141555501{number:02d}" for number in range(30, 45)]
    the_list, the_send = driver.core.compose.requests(driver.account.id, draft_to(*crowd), SEED)
    assert (the_list.path, json.loads(the_list.body)) == ("/v2/lists", {"phones": crowd})
    assert the_send.path == "/v1/message/send"
    assert json.loads(the_send.body) == {
        "inbox_id": FRONT_DESK,
        "creator_id": ANA,
        "text": "Hi Kim",
        "local_id": SEED,
    }
    assert the_list.partial
    assert the_send.partial


async def test_a_draft_with_errors_is_not_sent(driver: CoreDriver) -> None:
    """Send checks once more: with an error nothing is committed, and the draft stays."""
    draft = replace(draft_to(), sender_id=MemberId(999))
    driver.core.drafts.save(driver.account.id, draft)
    with pytest.raises(NotReady) as caught:
        driver.core.compose.send(driver.check(draft, SEED))
    assert caught.value.checked.errors
    assert driver.core.outbox_view.snapshot().rows == ()
    assert driver.core.drafts.current(driver.account.id, Side.TEXT) == draft


@pytest.fixture
def count() -> CheckCounter:
    """The check, counted."""
    return CheckCounter()


@pytest.fixture
def compose(driver: CoreDriver, count: CheckCounter) -> ComposeService:
    """Sends for the account of the driver, with the counted check."""
    known = driver.core.knowledge
    return ComposeService(driver.store, driver.core.policy, driver.clock, known.gather, known.revision, count)


async def test_a_send_checks_once(driver: CoreDriver, compose: ComposeService, count: CheckCounter) -> None:
    """What was checked is sent as it is, with the JSON that the check made."""
    checked = compose.check(driver.account.id, draft_to(KIM, MARCUS), SEED)
    entries = driver.batch(compose.send(checked))
    assert count.calls == 1
    assert [entry.body for entry in entries] == [frozen.body for frozen in checked.frozen]


async def test_a_send_reads_what_is_known_once(driver: CoreDriver, compose: ComposeService) -> None:
    """What the check has read is not read again on the way into the outbox."""
    read: list[str] = []
    driver.store.database.connection.set_trace_callback(read.append)
    checked = compose.check(driver.account.id, draft_to(KIM), SEED)
    compose.send(checked)
    driver.store.database.connection.set_trace_callback(None)
    for what in (
        "SELECT inboxes FROM directory",
        "SELECT content FROM draft",
        "SELECT entry.id, state FROM json_each",
    ):
        assert sum(what in statement for statement in read) == 1, what


@pytest.mark.parametrize("change", ["look", "media", "status", "thread"])
async def test_what_no_row_holds_changes_the_revision_of_what_is_known(driver: CoreDriver, change: str) -> None:
    """A look into a thread and a media address that was looked at are known without a commit."""
    core, before = driver.core, driver.core.knowledge.revision()
    if change == "look":
        core.threads.note_look(driver.account.id, FRONT_DESK, KIM)
    elif change == "status":
        await core.threads.status(driver.account.id, KIM)
    elif change == "thread":
        await core.threads.read(driver.account.id, FRONT_DESK, KIM)
    else:
        await core.media.look(driver.account.id, f"{driver.address.base_url}/demo/map.png")
    assert core.knowledge.revision() != before


async def test_send_checks_again_when_the_inbox_is_gone(
    driver: CoreDriver, compose: ComposeService, count: CheckCounter
) -> None:
    """An inbox that is gone by then is found by another check, and nothing is sent."""
    checked = compose.check(driver.account.id, draft_to(), SEED)
    driver.store.directory.replace(driver.account.id, (), driver.clock())
    with pytest.raises(NotReady):
        compose.send(checked)
    assert count.calls == 2
    assert driver.core.outbox_view.snapshot().rows == ()


@pytest.mark.parametrize("change", ["settings", "time", "outbox", "status"])
async def test_a_check_is_renewed_when_what_it_went_by_changes(
    driver: CoreDriver, compose: ComposeService, count: CheckCounter, change: str
) -> None:
    """By other settings, by a minute that has passed, and by what went to the same people meanwhile."""
    checked = compose.check(driver.account.id, draft_to(), SEED)
    assert compose.revalidate(checked) is checked
    match change:
        case "settings":
            driver.core.policy.apply(driver.core.policy.settings._replace(quiet_hours=True))
        case "time":
            driver.clock.jump(61)
        case "status":
            await driver.core.threads.status(driver.account.id, KIM)
        case _:
            driver.send()
    assert compose.revalidate(checked) is not checked
    assert count.calls == 2


async def test_only_a_check_makes_a_checked_draft(driver: CoreDriver) -> None:
    """Nobody writes one by hand, changes one, or sends one that another outbox has checked."""
    checked = driver.check(draft_to())
    with pytest.raises(ValueError, match="seal"):
        replace(checked, draft=draft_to(MARCUS))  # type: ignore[call-arg] # what must not work
    values = {each.name: getattr(checked, each.name) for each in fields(checked)}
    with pytest.raises(TypeError, match="comes from a check"):
        CheckedDraft(**values, seal=object())
    core = driver.core
    other = ComposeService(driver.store, core.policy, driver.clock, core.knowledge.gather, core.knowledge.revision)
    with pytest.raises(ValueError, match="another outbox"):
        other.send(checked)
    assert driver.core.outbox_view.snapshot().rows == ()


async def test_send_clears_its_side_alone(driver: CoreDriver) -> None:
    """Sending a text leaves the note that is being written alone, and keeps whom the next text goes to."""
    note = draft_to(text="ask Ana", side=Side.NOTE)
    driver.core.drafts.save(driver.account.id, draft_to())
    driver.core.drafts.save(driver.account.id, note)
    driver.send()
    assert driver.core.drafts.current(driver.account.id, Side.NOTE) == note
    assert driver.core.drafts.current(driver.account.id, Side.TEXT) == draft_to(text="")


async def test_the_command_line_lets_the_composer_be(driver: CoreDriver) -> None:
    """A send without a hold goes at once, and what stands in a window's composer stays."""
    driver.core.policy.apply(Settings(hold=60))
    driver.core.drafts.save(driver.account.id, draft_to(MARCUS, text="half a sent"))
    entry = driver.send(hold=False)[0]
    assert entry.state is State.QUEUED
    assert driver.core.drafts.current(driver.account.id, Side.TEXT) == draft_to(MARCUS, text="half a sent")
    assert driver.send()[0].state is State.HELD
    assert driver.core.policy.settings == Settings(hold=60)


async def test_an_intent_is_known_by_its_id(driver: CoreDriver) -> None:
    """The batch of an intent is found by its id; each message of it has one of its own, derived from it."""
    assert driver.core.compose.batch_of(driver.account.id, SEED) is None
    entries = driver.send(KIM, MARCUS, seed=SEED)
    assert driver.core.compose.batch_of(driver.account.id, SEED) == entries[0].batch_id
    assert [entry.local_id for entry in entries] == [SEED, local_id_at(SEED, 1)]


async def test_a_second_press_finds_the_first_batch(driver: CoreDriver) -> None:
    """The same intent once more, with a composer that has been cleared meanwhile, is that batch and no complaint."""
    (entry,) = driver.send(seed=SEED)
    assert driver.core.compose.send(driver.check(Draft(), SEED)) == entry.batch_id


async def test_drafts_are_kept_and_come_back(driver: CoreDriver) -> None:
    """A kept draft comes back, what stood there is kept instead, and one without words is not worth keeping."""
    account_id = driver.account.id
    driver.core.drafts.keep(account_id, draft_to(text="first"))
    driver.core.drafts.keep(account_id, Draft())
    (kept,) = driver.core.drafts.saved(account_id)
    returned = driver.core.drafts.open_kept(kept.id, (draft_to(MARCUS, text="second"),))
    assert returned == draft_to(text="first") == driver.core.drafts.current(account_id, Side.TEXT)
    (other,) = driver.core.drafts.saved(account_id)
    assert other.draft == draft_to(MARCUS, text="second")
    driver.core.drafts.drop_kept(other.id)
    assert driver.core.drafts.saved(account_id) == ()
    with pytest.raises(TooLate):
        driver.core.drafts.open_kept(other.id, ())


@pytest.fixture
def full(driver: CoreDriver) -> CoreDriver:
    """A core whose account has a directory."""
    samples.fill(driver.store.directory_of(driver.account.id))
    return driver


def known(driver: CoreDriver, draft: Draft) -> Knowledge:
    """Gather it."""
    return driver.core.knowledge.gather(driver.account.id, draft)


def test_people_are_known_for_chips_and_the_pending_number(full: CoreDriver) -> None:
    """Chips, and a number that is still being typed, by their digits."""
    found = known(full, replace(draft_to(KIM), pending="(303) 555-0118"))
    assert list(found.people) == [KIM, MARCUS]
    assert found.people[KIM].contact == samples.KIM_LEE
    assert found.chat_of(KIM) == samples.KIMS.id


def test_person_is_called_as_the_file_says(full: CoreDriver) -> None:
    """Whoever else the draft names is not among its recipients."""
    draft = replace(draft_to(KIM, MARCUS), names=((MARCUS, "Ivy"), ("17075550199", "Noa")))
    people = known(full, draft).people
    assert {phone: person.called for phone, person in people.items()} == {KIM: "", MARCUS: "Ivy"}


def test_conversation_is_known_with_its_people(full: CoreDriver) -> None:
    """A conversation, and the people who are in it."""
    found = known(full, replace(draft_to(), recipients=(), chats=(samples.GROUP.id,)))
    assert found.chats == {samples.GROUP.id: samples.GROUP}
    assert set(found.people) == {KIM, MARCUS}


def test_list_is_known_with_its_newest_members(full: CoreDriver) -> None:
    """A list and who is on it; after another fetch, who is on it then."""
    draft = replace(draft_to(), recipients=(), lists=(samples.RECALL.id,))
    assert known(full, draft).lists == {samples.RECALL.id: samples.RECALL}
    assert known(full, draft).members == {samples.RECALL.id: samples.MEMBERS}
    full.store.directory_of(full.account.id).members.replace(samples.RECALL.id, samples.MEMBERS[:1])
    assert known(full, draft).members == {samples.RECALL.id: samples.MEMBERS[:1]}


def test_template_survey_and_fields_are_known(full: CoreDriver) -> None:
    """A template, a survey, and what fields there are where a token may name one."""
    assert known(full, replace(draft_to(), template_id=samples.TEMPLATE.id)).templates == {301: samples.TEMPLATE}
    assert known(full, replace(draft_to(), survey_id=samples.SURVEY.id)).surveys == {401: samples.SURVEY}
    assert known(full, replace(draft_to(), template_id=TemplateId(999))).templates == {}
    found = known(full, draft_to(text="Hi {{Dentist}}"))
    assert (found.fields, found.fields_known) == (("Dentist", "Time zone"), True)
    assert known(full, draft_to(text="Hi")).fields == ()


def test_fields_that_were_never_fetched(driver: CoreDriver) -> None:
    """A team without fields is told from one whose fields nobody asked for yet."""
    assert not known(driver, draft_to(text="Hi {{Dentist}}")).fields_known


def test_recent_sends_exclude_undone_entries(full: CoreDriver) -> None:
    """What was sent within the hour, but not what was taken back."""
    full.send(text="See you")
    assert [(said.phone, said.text) for said in known(full, draft_to()).recent] == [(KIM, "See you")]
    batch = full.core.compose.send(full.check(draft_to(text="Never mind")))
    full.core.outbox.discard(full.core.outbox_view.batch(batch)[0].id)
    assert [said.text for said in known(full, draft_to()).recent] == ["See you"]


def test_recent_broadcast_is_known_by_its_list(full: CoreDriver) -> None:
    """A broadcast is remembered by its list, since nobody on it is named in the outbox."""
    full.send(text="See you all", recipients=(), lists=(ListId(5),))
    (said,) = known(full, replace(draft_to(), recipients=(), lists=(ListId(5),))).recent
    assert known(full, draft_to()).recent == ()
    assert (said.phone, said.list_id, said.text) == ("", 5, "See you all")


def test_recent_template_send_is_known_by_template_id(full: CoreDriver) -> None:
    """It is remembered by its number: what it says is the service's."""
    full.send(text="", template_id=samples.TEMPLATE.id)
    (said,) = known(full, draft_to()).recent
    assert (said.phone, said.template_id, said.text) == (KIM, samples.TEMPLATE.id, "")


def test_the_notes_box(full: CoreDriver) -> None:
    """What stands in the private note's box is known while a text is written, as it changes."""
    full.core.drafts.save(full.account.id, draft_to(text="She owes us", side=Side.NOTE))
    assert known(full, draft_to()).note_text == "She owes us"
    full.core.drafts.save(full.account.id, draft_to(text="All paid", side=Side.NOTE))
    assert known(full, draft_to()).note_text == "All paid"
    assert known(full, draft_to(side=Side.NOTE)).note_text == ""


async def test_opened_at_is_known_for_a_single_recipient(full: CoreDriver) -> None:
    """Of one recipient; for several no single time is true."""
    threads, account_id = full.core.threads, full.account.id
    assert known(full, draft_to()).opened_at is None
    page = await threads.read(account_id, FRONT_DESK, KIM)
    threads.note_look(account_id, FRONT_DESK, KIM)
    assert known(full, draft_to()).opened_at == page.messages[-1].sent_at
    assert known(full, draft_to(KIM, MARCUS)).opened_at is None


def test_check_uses_the_injected_clock(full: CoreDriver) -> None:
    """Checks of times go by the core's clock."""
    assert known(full, draft_to()).now is not None


def test_whether_quiet_hours_matter_is_a_setting(full: CoreDriver) -> None:
    """They do, until somebody says otherwise."""
    full.core.policy.apply(Settings())
    assert known(full, draft_to()).minds_quiet_hours
    full.core.policy.apply(Settings(quiet_hours=False))
    assert not known(full, draft_to()).minds_quiet_hours


async def test_a_note_goes_into_the_conversation(full: CoreDriver, control: SandboxControl) -> None:
    """Where the conversation is known, a private note leaves with its id instead of the number."""
    await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    chat_id = full.core.people.known(full.account.id, FRONT_DESK, KIM).chat_id
    full.start()
    await full.until_settled(full.send(text="Prefers mornings", side=Side.NOTE))
    (request,) = control.requests()
    body = json.loads(request["body"]) if isinstance(request["body"], str) else request["body"]
    assert body["chat_id"] == chat_id
    assert "phone_number" not in body


def test_draft_without_inbox_knows_nobody(full: CoreDriver) -> None:
    """Before an inbox is chosen, nobody is known in it."""
    assert known(full, Draft(sender_id=ANA, recipients=(KIM,))).people == {}


def test_an_account_that_is_gone(full: CoreDriver, expect_log: ExpectLog) -> None:
    """A check goes on with less."""
    expect_log("less than what is kept")
    expect_log("can't be")
    found = full.core.knowledge.gather(AccountId(999), replace(draft_to(), lists=(samples.RECALL.id,)))
    assert found.lists == {}
