"""What a draft is checked with: all that is kept about its people and texts."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from heydesk.domain.draft_context import Knowledge
from heydesk.domain.ids import AccountId, ListId, TemplateId, fresh_local_id
from heydesk.domain.message import Draft
from heydesk.system.settings import Settings
from tests.conftest import ExpectLog
from tests.desk import shelf
from tests.desk.bench import ANA, FRONT_DESK, KIM, MARCUS, Bench, draft_to
from tests.desk.levers import Levers


@pytest.fixture
def full(bench: Bench) -> Bench:
    """A desk whose account has a directory."""
    shelf.fill(bench.store.book(bench.account.id))
    return bench


def known(bench: Bench, draft: Draft) -> Knowledge:
    """Gather it."""
    return bench.desk.knowledge(bench.account.id, draft)


def test_its_people(full: Bench) -> None:
    """Chips, and a number that is still being typed, by their digits."""
    found = known(full, replace(draft_to(KIM), pending="(303) 555-0118"))
    assert list(found.people) == [KIM, MARCUS]
    assert found.people[KIM].contact == shelf.KIM_LEE
    assert found.chat_of(KIM) == shelf.KIMS.id


def test_its_conversation(full: Bench) -> None:
    """A conversation, and the people who are in it."""
    found = known(full, replace(draft_to(), recipients=(), chats=(shelf.GROUP.id,)))
    assert found.chats == {shelf.GROUP.id: shelf.GROUP}
    assert set(found.people) == {KIM, MARCUS}


def test_its_list(full: Bench) -> None:
    """A list and who is on it; after another fetch, who is on it then."""
    draft = replace(draft_to(), recipients=(), lists=(shelf.RECALL.id,))
    assert known(full, draft).lists == {shelf.RECALL.id: shelf.RECALL}
    assert known(full, draft).members == {shelf.RECALL.id: shelf.MEMBERS}
    full.store.book(full.account.id).members.put(shelf.RECALL.id, shelf.MEMBERS[:1])
    assert known(full, draft).members == {shelf.RECALL.id: shelf.MEMBERS[:1]}


def test_its_texts(full: Bench) -> None:
    """A template, a survey, and what fields there are where a token may name one."""
    assert known(full, replace(draft_to(), template_id=shelf.TEMPLATE.id)).templates == {301: shelf.TEMPLATE}
    assert known(full, replace(draft_to(), survey_id=shelf.SURVEY.id)).surveys == {401: shelf.SURVEY}
    assert known(full, replace(draft_to(), template_id=TemplateId(999))).templates == {}
    found = known(full, draft_to(text="Hi {{Dentist}}"))
    assert (found.fields, found.fields_known) == (("Dentist", "Time zone"), True)
    assert known(full, draft_to(text="Hi")).fields == ()


def test_fields_that_were_never_fetched(bench: Bench) -> None:
    """A team without fields is told from one whose fields nobody asked for yet."""
    assert not known(bench, draft_to(text="Hi {{Dentist}}")).fields_known


def test_what_went_lately(full: Bench) -> None:
    """What was sent within the hour, but not what was taken back."""
    full.send(text="See you")
    assert [(said.phone, said.text) for said in known(full, draft_to()).recent] == [(KIM, "See you")]
    batch = full.desk.send(full.account.id, draft_to(text="Never mind"), fresh_local_id())
    full.desk.discard(full.desk.batch(batch)[0].id)
    assert [said.text for said in known(full, draft_to()).recent] == ["See you"]


def test_what_went_to_a_list_lately(full: Bench) -> None:
    """A broadcast is remembered by its list, since nobody on it is named in the outbox."""
    full.send(text="See you all", recipients=(), lists=(ListId(5),))
    (said,) = known(full, draft_to()).recent
    assert (said.phone, said.list_id, said.text) == ("", 5, "See you all")


def test_which_template_went_lately(full: Bench) -> None:
    """It is remembered by its number: what it says is the service's."""
    full.send(text="", template_id=shelf.TEMPLATE.id)
    (said,) = known(full, draft_to()).recent
    assert (said.phone, said.template_id, said.text) == (KIM, shelf.TEMPLATE.id, "")


def test_the_notes_box(full: Bench) -> None:
    """What stands in the private note's box is known while a text is written, as it changes."""
    full.desk.save_draft(full.account.id, draft_to(text="She owes us", private=True))
    assert known(full, draft_to()).note_text == "She owes us"
    full.desk.save_draft(full.account.id, draft_to(text="All paid", private=True))
    assert known(full, draft_to()).note_text == "All paid"
    assert known(full, draft_to(private=True)).note_text == ""


async def test_when_the_person_last_looked(full: Bench) -> None:
    """Of one recipient; for several no single time is true."""
    threads, account_id = full.desk.threads, full.account.id
    assert known(full, draft_to()).opened_at is None
    page = await threads.read(account_id, FRONT_DESK, KIM)
    threads.note_look(account_id, FRONT_DESK, KIM)
    assert known(full, draft_to()).opened_at == page.messages[-1].sent_at
    assert known(full, draft_to(KIM, MARCUS)).opened_at is None


def test_the_clock(full: Bench) -> None:
    """Checks of times go by the desk's clock."""
    assert known(full, draft_to()).now is not None


def test_whether_quiet_hours_matter_is_a_setting(full: Bench) -> None:
    """They do, until somebody says otherwise."""
    full.desk.set_settings(Settings())
    assert known(full, draft_to()).minds_quiet_hours
    full.desk.set_settings(Settings(quiet_hours=False))
    assert not known(full, draft_to()).minds_quiet_hours


async def test_a_note_goes_into_the_conversation(full: Bench, levers: Levers) -> None:
    """Where the conversation is known, a private note leaves with its id instead of the number."""
    await full.desk.people.learn(full.account.id, FRONT_DESK, KIM)
    chat_id = full.desk.people.known(full.account.id, FRONT_DESK, KIM).chat_id
    full.start()
    await full.until_settled(full.send(text="Prefers mornings", private=True))
    (request,) = levers.requests()
    body = json.loads(request["body"]) if isinstance(request["body"], str) else request["body"]
    assert body["chat_id"] == chat_id
    assert "phone_number" not in body


def test_no_inbox_yet(full: Bench) -> None:
    """Before an inbox is chosen, nobody is known in it."""
    assert known(full, Draft(sender_id=ANA, recipients=(KIM,))).people == {}


def test_an_account_that_is_gone(full: Bench, expect_log: ExpectLog) -> None:
    """A check goes on with less."""
    expect_log("less than what is kept")
    expect_log("can't be")
    found = full.desk.knowledge(AccountId(999), replace(draft_to(), lists=(shelf.RECALL.id,)))
    assert found.lists == {}
