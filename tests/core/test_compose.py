from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest

from heydesk.core.compose import CheckedDraft, ComposeService, NotReady
from heydesk.domain.draft_context import Knowledge
from heydesk.domain.errors import TooLate
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import AccountId, ListId, LocalId, MemberId, TemplateId, local_id_at
from heydesk.system.settings import Settings
from tests.conftest import ExpectLog
from tests.core import samples
from tests.core.check_counter import CheckCounter
from tests.core.core_driver import ANA, FRONT_DESK, KIM, MARCUS, Bench, draft_to
from tests.core.sandbox_control import Levers

SEED = LocalId("5a0c5e5e-7a40-4d53-9a4d-0b1f4a3f9f10")


async def test_request_preview_equals_the_bodies_that_are_sent(bench: Bench, levers: Levers) -> None:
    """The Request pane shows, before Send, each body to the byte as it leaves after it."""
    shown = bench.core.compose.requests(bench.account.id, draft_to(KIM, MARCUS), SEED)
    entries = bench.send(KIM, MARCUS, seed=SEED)
    bench.start()
    await bench.until_settled(entries)
    assert [request.body for request in shown] == [entry.body for entry in entries]
    assert [json.loads(request.body) for request in shown] == [request["body"] for request in levers.requests()]
    assert shown[0].path == "/v1/message/send"
    assert "$HEYMARKET_JWT" in shown[0].curl
    assert not shown[0].partial


async def test_an_unfinished_draft_is_shown_as_far_as_it_goes(bench: Bench) -> None:
    """While a draft has errors, the pane shows what there is of it, marked as partial and without a shell line."""
    (nothing,) = bench.core.compose.requests(bench.account.id, Draft(), SEED)
    assert json.loads(nothing.body) == {"local_id": SEED}
    (some,) = bench.core.compose.requests(bench.account.id, replace(draft_to(text=""), side=Side.NOTE), SEED)
    assert json.loads(some.body) == {
        "inbox_id": FRONT_DESK,
        "creator_id": ANA,
        "phone_number": KIM,
        "local_id": SEED,
        "private": True,
    }
    assert some.partial
    assert some.curl == ""
    (group,) = bench.core.compose.requests(
        bench.account.id, replace(draft_to(KIM, MARCUS, text=""), group=True), SEED
    )
    assert json.loads(group.body)["targets"] == [KIM, MARCUS]


async def test_a_crowd_is_shown_as_a_list_and_its_broadcast(bench: Bench) -> None:
    """First the list that they become, then one send; the list's name and id are not known yet, and say so."""
    crowd = [f"141555501{number:02d}" for number in range(30, 45)]
    the_list, the_send = bench.core.compose.requests(bench.account.id, draft_to(*crowd), SEED)
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


async def test_a_draft_with_errors_is_not_sent(bench: Bench) -> None:
    """Send checks once more: with an error nothing is committed, and the draft stays."""
    draft = replace(draft_to(), sender_id=MemberId(999))
    bench.core.drafts.save(bench.account.id, draft)
    with pytest.raises(NotReady) as caught:
        bench.core.compose.send(bench.check(draft, SEED))
    assert caught.value.checked.errors
    assert bench.core.outbox_view.snapshot().rows == ()
    assert bench.core.drafts.current(bench.account.id, Side.TEXT) == draft


@pytest.fixture
def count() -> CheckCounter:
    """The check, counted."""
    return CheckCounter()


@pytest.fixture
def compose(bench: Bench, count: CheckCounter) -> ComposeService:
    """Sends for the account of the bench, with the counted check."""
    known = bench.core.knowledge
    return ComposeService(bench.store, bench.core.policy, bench.clock, known.gather, known.revision, count)


async def test_a_send_checks_once(bench: Bench, compose: ComposeService, count: CheckCounter) -> None:
    """What was checked is sent as it is, with the JSON that the check made."""
    checked = compose.check(bench.account.id, draft_to(KIM, MARCUS), SEED)
    entries = bench.batch(compose.send(checked))
    assert count.calls == 1
    assert [entry.body for entry in entries] == [frozen.body for frozen in checked.frozen]


async def test_a_send_reads_what_is_known_once(bench: Bench, compose: ComposeService) -> None:
    """What the check has read is not read again on the way into the outbox."""
    read: list[str] = []
    bench.store.database.connection.set_trace_callback(read.append)
    checked = compose.check(bench.account.id, draft_to(KIM), SEED)
    compose.send(checked)
    bench.store.database.connection.set_trace_callback(None)
    for what in ("SELECT inboxes FROM directory", "SELECT content FROM draft", "FROM entry WHERE created_at >="):
        assert sum(what in statement for statement in read) == 1, what


@pytest.mark.parametrize("change", ["look", "media"])
async def test_what_no_row_holds_changes_the_revision_of_what_is_known(bench: Bench, change: str) -> None:
    """A look into a thread and a media address that was looked at are known without a commit."""
    core, before = bench.core, bench.core.knowledge.revision()
    if change == "look":
        core.threads.note_look(bench.account.id, FRONT_DESK, KIM)
    else:
        await core.media.look(bench.account.id, f"{bench.address.base_url}/demo/map.png")
    assert core.knowledge.revision() != before


async def test_send_checks_again_when_the_inbox_is_gone(
    bench: Bench, compose: ComposeService, count: CheckCounter
) -> None:
    """An inbox that is gone by then is found by another check, and nothing is sent."""
    checked = compose.check(bench.account.id, draft_to(), SEED)
    bench.store.directory.replace(bench.account.id, (), bench.clock())
    with pytest.raises(NotReady):
        compose.send(checked)
    assert count.calls == 2
    assert bench.core.outbox_view.snapshot().rows == ()


@pytest.mark.parametrize("change", ["settings", "time", "outbox"])
async def test_a_check_is_renewed_when_what_it_went_by_changes(
    bench: Bench, compose: ComposeService, count: CheckCounter, change: str
) -> None:
    """By other settings, by a minute that has passed, and by what went to the same people meanwhile."""
    checked = compose.check(bench.account.id, draft_to(), SEED)
    assert compose.revalidate(checked) is checked
    match change:
        case "settings":
            bench.core.policy.apply(bench.core.policy.settings._replace(quiet_hours=True))
        case "time":
            bench.clock.jump(61)
        case _:
            bench.send()
    assert compose.revalidate(checked) is not checked
    assert count.calls == 2


async def test_only_a_check_makes_a_checked_draft(bench: Bench) -> None:
    """Nobody writes one by hand, changes one, or sends one that another outbox has checked."""
    checked = bench.check(draft_to())
    with pytest.raises(ValueError, match="seal"):
        replace(checked, draft=draft_to(MARCUS))  # type: ignore[call-arg] # what must not work
    values = {each.name: getattr(checked, each.name) for each in fields(checked)}
    with pytest.raises(TypeError, match="comes from a check"):
        CheckedDraft(**values, seal=object())
    core = bench.core
    other = ComposeService(bench.store, core.policy, bench.clock, core.knowledge.gather, core.knowledge.revision)
    with pytest.raises(ValueError, match="another outbox"):
        other.send(checked)
    assert bench.core.outbox_view.snapshot().rows == ()


async def test_send_clears_its_side_alone(bench: Bench) -> None:
    """Sending a text leaves the note that is being written alone, and keeps inbox and sender for the next text."""
    note = draft_to(text="ask Ana", side=Side.NOTE)
    bench.core.drafts.save(bench.account.id, draft_to())
    bench.core.drafts.save(bench.account.id, note)
    bench.send()
    assert bench.core.drafts.current(bench.account.id, Side.NOTE) == note
    assert bench.core.drafts.current(bench.account.id, Side.TEXT) == Draft(inbox_id=FRONT_DESK, sender_id=ANA)


async def test_the_command_line_lets_the_composer_be(bench: Bench) -> None:
    """A send without a hold goes at once, and what stands in a window's composer stays."""
    bench.core.policy.apply(Settings(hold=60))
    bench.core.drafts.save(bench.account.id, draft_to(MARCUS, text="half a sent"))
    entry = bench.send(hold=False)[0]
    assert entry.state is State.QUEUED
    assert bench.core.drafts.current(bench.account.id, Side.TEXT) == draft_to(MARCUS, text="half a sent")
    assert bench.send()[0].state is State.HELD
    assert bench.core.policy.settings == Settings(hold=60)


async def test_an_intent_is_known_by_its_id(bench: Bench) -> None:
    """The batch of an intent is found by its id; each message of it has one of its own, derived from it."""
    assert bench.core.compose.batch_of(bench.account.id, SEED) is None
    entries = bench.send(KIM, MARCUS, seed=SEED)
    assert bench.core.compose.batch_of(bench.account.id, SEED) == entries[0].batch_id
    assert [entry.local_id for entry in entries] == [SEED, local_id_at(SEED, 1)]


async def test_a_second_press_finds_the_first_batch(bench: Bench) -> None:
    """The same intent once more, with a composer that has been cleared meanwhile, is that batch and no complaint."""
    (entry,) = bench.send(seed=SEED)
    assert bench.core.compose.send(bench.check(Draft(), SEED)) == entry.batch_id


async def test_drafts_are_kept_and_come_back(bench: Bench) -> None:
    """A kept draft comes back, what stood there is kept instead, and one without words is not worth keeping."""
    account_id = bench.account.id
    bench.core.drafts.keep(account_id, draft_to(text="first"))
    bench.core.drafts.keep(account_id, Draft())
    (kept,) = bench.core.drafts.kept(account_id)
    returned = bench.core.drafts.open_kept(kept.id, (draft_to(MARCUS, text="second"),))
    assert returned == draft_to(text="first") == bench.core.drafts.current(account_id, Side.TEXT)
    (other,) = bench.core.drafts.kept(account_id)
    assert other.draft == draft_to(MARCUS, text="second")
    bench.core.drafts.drop_kept(other.id)
    assert bench.core.drafts.kept(account_id) == ()
    with pytest.raises(TooLate):
        bench.core.drafts.open_kept(other.id, ())


@pytest.fixture
def full(bench: Bench) -> Bench:
    """A desk whose account has a directory."""
    samples.fill(bench.store.directory_of(bench.account.id))
    return bench


def known(bench: Bench, draft: Draft) -> Knowledge:
    """Gather it."""
    return bench.core.knowledge.gather(bench.account.id, draft)


def test_people_are_known_for_chips_and_the_pending_number(full: Bench) -> None:
    """Chips, and a number that is still being typed, by their digits."""
    found = known(full, replace(draft_to(KIM), pending="(303) 555-0118"))
    assert list(found.people) == [KIM, MARCUS]
    assert found.people[KIM].contact == samples.KIM_LEE
    assert found.chat_of(KIM) == samples.KIMS.id


def test_conversation_is_known_with_its_people(full: Bench) -> None:
    """A conversation, and the people who are in it."""
    found = known(full, replace(draft_to(), recipients=(), chats=(samples.GROUP.id,)))
    assert found.chats == {samples.GROUP.id: samples.GROUP}
    assert set(found.people) == {KIM, MARCUS}


def test_list_is_known_with_its_newest_members(full: Bench) -> None:
    """A list and who is on it; after another fetch, who is on it then."""
    draft = replace(draft_to(), recipients=(), lists=(samples.RECALL.id,))
    assert known(full, draft).lists == {samples.RECALL.id: samples.RECALL}
    assert known(full, draft).members == {samples.RECALL.id: samples.MEMBERS}
    full.store.directory_of(full.account.id).members.replace(samples.RECALL.id, samples.MEMBERS[:1])
    assert known(full, draft).members == {samples.RECALL.id: samples.MEMBERS[:1]}


def test_template_survey_and_fields_are_known(full: Bench) -> None:
    """A template, a survey, and what fields there are where a token may name one."""
    assert known(full, replace(draft_to(), template_id=samples.TEMPLATE.id)).templates == {301: samples.TEMPLATE}
    assert known(full, replace(draft_to(), survey_id=samples.SURVEY.id)).surveys == {401: samples.SURVEY}
    assert known(full, replace(draft_to(), template_id=TemplateId(999))).templates == {}
    found = known(full, draft_to(text="Hi {{Dentist}}"))
    assert (found.fields, found.fields_known) == (("Dentist", "Time zone"), True)
    assert known(full, draft_to(text="Hi")).fields == ()


def test_fields_that_were_never_fetched(bench: Bench) -> None:
    """A team without fields is told from one whose fields nobody asked for yet."""
    assert not known(bench, draft_to(text="Hi {{Dentist}}")).fields_known


def test_recent_sends_exclude_undone_entries(full: Bench) -> None:
    """What was sent within the hour, but not what was taken back."""
    full.send(text="See you")
    assert [(said.phone, said.text) for said in known(full, draft_to()).recent] == [(KIM, "See you")]
    batch = full.core.compose.send(full.check(draft_to(text="Never mind")))
    full.core.outbox.discard(full.core.outbox_view.batch(batch)[0].id)
    assert [said.text for said in known(full, draft_to()).recent] == ["See you"]


def test_recent_broadcast_is_known_by_its_list(full: Bench) -> None:
    """A broadcast is remembered by its list, since nobody on it is named in the outbox."""
    full.send(text="See you all", recipients=(), lists=(ListId(5),))
    (said,) = known(full, draft_to()).recent
    assert (said.phone, said.list_id, said.text) == ("", 5, "See you all")


def test_recent_template_send_is_known_by_template_id(full: Bench) -> None:
    """It is remembered by its number: what it says is the service's."""
    full.send(text="", template_id=samples.TEMPLATE.id)
    (said,) = known(full, draft_to()).recent
    assert (said.phone, said.template_id, said.text) == (KIM, samples.TEMPLATE.id, "")


def test_the_notes_box(full: Bench) -> None:
    """What stands in the private note's box is known while a text is written, as it changes."""
    full.core.drafts.save(full.account.id, draft_to(text="She owes us", side=Side.NOTE))
    assert known(full, draft_to()).note_text == "She owes us"
    full.core.drafts.save(full.account.id, draft_to(text="All paid", side=Side.NOTE))
    assert known(full, draft_to()).note_text == "All paid"
    assert known(full, draft_to(side=Side.NOTE)).note_text == ""


async def test_opened_at_is_known_for_a_single_recipient(full: Bench) -> None:
    """Of one recipient; for several no single time is true."""
    threads, account_id = full.core.threads, full.account.id
    assert known(full, draft_to()).opened_at is None
    page = await threads.read(account_id, FRONT_DESK, KIM)
    threads.note_look(account_id, FRONT_DESK, KIM)
    assert known(full, draft_to()).opened_at == page.messages[-1].sent_at
    assert known(full, draft_to(KIM, MARCUS)).opened_at is None


def test_check_uses_the_injected_clock(full: Bench) -> None:
    """Checks of times go by the desk's clock."""
    assert known(full, draft_to()).now is not None


def test_whether_quiet_hours_matter_is_a_setting(full: Bench) -> None:
    """They do, until somebody says otherwise."""
    full.core.policy.apply(Settings())
    assert known(full, draft_to()).minds_quiet_hours
    full.core.policy.apply(Settings(quiet_hours=False))
    assert not known(full, draft_to()).minds_quiet_hours


async def test_a_note_goes_into_the_conversation(full: Bench, levers: Levers) -> None:
    """Where the conversation is known, a private note leaves with its id instead of the number."""
    await full.core.people.learn(full.account.id, FRONT_DESK, KIM)
    chat_id = full.core.people.known(full.account.id, FRONT_DESK, KIM).chat_id
    full.start()
    await full.until_settled(full.send(text="Prefers mornings", side=Side.NOTE))
    (request,) = levers.requests()
    body = json.loads(request["body"]) if isinstance(request["body"], str) else request["body"]
    assert body["chat_id"] == chat_id
    assert "phone_number" not in body


def test_draft_without_inbox_knows_nobody(full: Bench) -> None:
    """Before an inbox is chosen, nobody is known in it."""
    assert known(full, Draft(sender_id=ANA, recipients=(KIM,))).people == {}


def test_an_account_that_is_gone(full: Bench, expect_log: ExpectLog) -> None:
    """A check goes on with less."""
    expect_log("less than what is kept")
    expect_log("can't be")
    found = full.core.knowledge.gather(AccountId(999), replace(draft_to(), lists=(samples.RECALL.id,)))
    assert found.lists == {}
