from __future__ import annotations

import json
from dataclasses import replace

import pytest

from heydesk.core.compose import NotReady
from heydesk.domain.errors import TooLate
from heydesk.domain.ids import LocalId, MemberId, local_id_at
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import State
from heydesk.system.settings import Settings
from tests.desk.bench import ANA, FRONT_DESK, KIM, MARCUS, Bench, draft_to
from tests.desk.levers import Levers

SEED = LocalId("5a0c5e5e-7a40-4d53-9a4d-0b1f4a3f9f10")


async def test_what_is_shown_is_what_leaves(bench: Bench, levers: Levers) -> None:
    """The Request pane shows, before Send, each body to the byte as it leaves after it."""
    shown = bench.desk.requests(bench.account.id, draft_to(KIM, MARCUS), SEED)
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
    (nothing,) = bench.desk.requests(bench.account.id, Draft(), SEED)
    assert json.loads(nothing.body) == {"local_id": SEED}
    (some,) = bench.desk.requests(bench.account.id, replace(draft_to(text=""), private=True), SEED)
    assert json.loads(some.body) == {
        "inbox_id": FRONT_DESK,
        "creator_id": ANA,
        "phone_number": KIM,
        "local_id": SEED,
        "private": True,
    }
    assert some.partial
    assert some.curl == ""
    (group,) = bench.desk.requests(bench.account.id, replace(draft_to(KIM, MARCUS, text=""), group=True), SEED)
    assert json.loads(group.body)["targets"] == [KIM, MARCUS]


async def test_a_crowd_is_shown_as_a_list_and_its_broadcast(bench: Bench) -> None:
    """First the list that they become, then one send; the list's name and id are not known yet, and say so."""
    crowd = [f"141555501{number:02d}" for number in range(30, 45)]
    the_list, the_send = bench.desk.requests(bench.account.id, draft_to(*crowd), SEED)
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
    bench.desk.save_draft(bench.account.id, draft)
    with pytest.raises(NotReady) as caught:
        bench.desk.send(bench.account.id, draft, SEED)
    assert caught.value.checked.errors
    assert bench.desk.rows() == ()
    assert bench.desk.draft(bench.account.id, False) == draft


async def test_send_clears_its_side_alone(bench: Bench) -> None:
    """Sending a text leaves the note that is being written alone, and keeps inbox and sender for the next text."""
    note = draft_to(text="ask Ana", private=True)
    bench.desk.save_draft(bench.account.id, draft_to())
    bench.desk.save_draft(bench.account.id, note)
    bench.send()
    assert bench.desk.draft(bench.account.id, True) == note
    assert bench.desk.draft(bench.account.id, False) == Draft(inbox_id=FRONT_DESK, sender_id=ANA)


async def test_the_command_line_lets_the_composer_be(bench: Bench) -> None:
    """A send without a hold goes at once, and what stands in a window's composer stays."""
    bench.desk.set_settings(Settings(hold=60))
    bench.desk.save_draft(bench.account.id, draft_to(MARCUS, text="half a sent"))
    entry = bench.send(hold=False)[0]
    assert entry.state is State.QUEUED
    assert bench.desk.draft(bench.account.id, False) == draft_to(MARCUS, text="half a sent")
    assert bench.send()[0].state is State.HELD
    assert bench.desk.settings == Settings(hold=60)


async def test_an_intent_is_known_by_its_id(bench: Bench) -> None:
    """The batch of an intent is found by its id; each message of it has one of its own, derived from it."""
    assert bench.desk.batch_of(bench.account.id, SEED) is None
    entries = bench.send(KIM, MARCUS, seed=SEED)
    assert bench.desk.batch_of(bench.account.id, SEED) == entries[0].batch_id
    assert [entry.local_id for entry in entries] == [SEED, local_id_at(SEED, 1)]


async def test_a_second_press_finds_the_first_batch(bench: Bench) -> None:
    """The same intent once more, with a composer that has been cleared meanwhile, is that batch and no complaint."""
    (entry,) = bench.send(seed=SEED)
    assert bench.desk.send(bench.account.id, Draft(), SEED) == entry.batch_id


async def test_drafts_are_kept_and_come_back(bench: Bench) -> None:
    """A kept draft comes back, what stood there is kept instead, and one without words is not worth keeping."""
    account_id = bench.account.id
    bench.desk.keep_draft(account_id, draft_to(text="first"))
    bench.desk.keep_draft(account_id, Draft())
    (kept,) = bench.desk.kept_drafts(account_id)
    returned = bench.desk.open_kept(kept.id, (draft_to(MARCUS, text="second"),))
    assert returned == draft_to(text="first") == bench.desk.draft(account_id, False)
    (other,) = bench.desk.kept_drafts(account_id)
    assert other.draft == draft_to(MARCUS, text="second")
    bench.desk.drop_kept(other.id)
    assert bench.desk.kept_drafts(account_id) == ()
    with pytest.raises(TooLate):
        bench.desk.open_kept(other.id, ())
