"""Drafts: one text and one note an account, and those that were put aside."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from heydesk.domain.errors import TooLate
from heydesk.domain.message import Draft, KeptDraft, Side
from heydesk.domain.records import Account, DraftId, InboxId
from heydesk.storage.drafts import settle
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, NOW, PAT, add_account, draft


def kept(store: Store, account: Account) -> list[Draft]:
    """What is put aside, newest first."""
    return [one.draft for one in store.drafts.kept(account.id)]


def test_each_side_of_each_account_has_its_own_draft(store: Store, account: Account) -> None:
    """A note does not overwrite the text, nor one account's the other's."""
    other = add_account(store, "Ben", "other-id")
    store.drafts.save(account.id, draft("text"))
    store.drafts.save(account.id, draft("note", side=Side.NOTE))
    store.drafts.save(other.id, draft("other"))
    store.drafts.save(account.id, draft("text, longer"))
    assert store.drafts.current(account.id, side=Side.TEXT) == draft("text, longer")
    assert store.drafts.current(account.id, side=Side.NOTE) == draft("note", side=Side.NOTE)
    assert store.drafts.current(other.id, side=Side.TEXT) == draft("other")
    assert store.drafts.current(other.id, side=Side.NOTE) is None


def test_a_draft_is_saved_exactly_as_typed(store: Store, account: Account) -> None:
    """Half a recipient, NUL, half a surrogate pair: nothing is checked here and nothing is lost."""
    typed = Draft(pending="650 5", text="a\0b \ud83d é\r\n", media_url=" x ", recipients=("1", "1"), group=True)
    store.drafts.save(account.id, typed)
    assert store.drafts.current(account.id, side=Side.TEXT) == typed


def test_kept_drafts_come_newest_first(store: Store, account: Account) -> None:
    """With the time at which they were put aside; the same one twice is there once, as the newest."""
    store.drafts.put_aside(account.id, draft("a"), NOW)
    second = store.drafts.put_aside(account.id, draft("b"), NOW)
    third = store.drafts.put_aside(account.id, draft("a"), NOW + timedelta(hours=1))
    assert store.drafts.kept(account.id) == (
        KeptDraft(third, draft("a"), NOW + timedelta(hours=1)),
        KeptDraft(second, draft("b"), NOW),
    )


def test_a_kept_draft_can_be_thrown_away(store: Store, account: Account) -> None:
    """Twice is no error."""
    one = store.drafts.put_aside(account.id, draft("a"), NOW)
    store.drafts.put_aside(account.id, draft("b"), NOW)
    store.drafts.drop_kept(one)
    store.drafts.drop_kept(one)
    assert kept(store, account) == [draft("b")]


def test_opening_a_kept_draft_swaps_it_with_what_stands(store: Store, account: Account) -> None:
    """The words in the box are kept in its place, and can be swapped back."""
    first = store.drafts.put_aside(account.id, draft("kept", KIM), NOW)
    assert store.drafts.open_kept(account.id, first, (draft("typing", KIM),), NOW) == draft("kept", KIM)
    assert store.drafts.current(account.id, side=Side.TEXT) == draft("kept", KIM)
    assert kept(store, account) == [draft("typing", KIM)]
    (back,) = store.drafts.kept(account.id)
    store.drafts.open_kept(account.id, back.id, (draft("kept", KIM),), NOW)
    assert store.drafts.current(account.id, side=Side.TEXT) == draft("typing", KIM)
    assert kept(store, account) == [draft("kept", KIM)]


def test_opening_one_for_somebody_else_leaves_the_note_as_it_is(store: Store, account: Account) -> None:
    """Each side has its own recipients, so the note about Kim stays one; it is saved if it was not yet."""
    note = draft("Ask Kim", KIM, side=Side.NOTE)
    one = store.drafts.put_aside(account.id, draft("Hi Pat", PAT), NOW)
    store.drafts.open_kept(account.id, one, (draft("", KIM), note), NOW)
    assert store.drafts.current(account.id, side=Side.NOTE) == note
    assert kept(store, account) == []


def test_opening_a_kept_draft_keeps_both_saved_sides(store: Store, account: Account) -> None:
    """A caller that shows one side, or none, can't overwrite what the other side holds."""
    store.drafts.save(account.id, draft("saved", KIM))
    note = draft("saved note", KIM, side=Side.NOTE)
    store.drafts.save(account.id, note)
    one = store.drafts.put_aside(account.id, draft("Hi Pat", PAT), NOW)
    store.drafts.open_kept(account.id, one, (), NOW)
    assert kept(store, account) == [draft("saved", KIM)]
    assert store.drafts.current(account.id, side=Side.NOTE) == note


def test_a_kept_draft_that_is_gone_is_too_late(store: Store, account: Account) -> None:
    """Another window opened or dropped it; what stands stays."""
    store.drafts.save(account.id, draft("typing", KIM))
    other = add_account(store, "Ben", "other-id")
    others = store.drafts.put_aside(other.id, draft("Ben's"), NOW)
    for gone in (DraftId(99), others):
        with pytest.raises(TooLate):
            store.drafts.open_kept(account.id, gone, (draft("typing", KIM),), NOW)
    assert store.drafts.current(account.id, side=Side.TEXT) == draft("typing", KIM)
    assert kept(store, account) == []
    assert kept(store, other) == [draft("Ben's")]


BACK = draft("Hi Pat", PAT)
BLANK_NOTE = draft("", PAT, side=Side.NOTE)


@pytest.mark.parametrize(
    ("standing", "kept", "current"),
    [
        pytest.param((), (), (BACK,), id="an empty composer"),
        pytest.param((Draft(inbox_id=InboxId(7)),), (), (BACK,), id="only an inbox"),
        pytest.param((draft("", KIM),), (draft("", KIM),), (BACK,), id="no words, only a recipient"),
        pytest.param((draft("", PAT),), (), (BACK,), id="a recipient that comes back too"),
        pytest.param((Draft(pending=" 650"),), (Draft(pending=" 650"),), (BACK,), id="a half-typed number"),
        pytest.param((BACK,), (), (BACK,), id="the very same"),
        pytest.param((draft("Hello", PAT),), (draft("Hello", PAT),), (BACK,), id="other words"),
        pytest.param((draft(" "),), (draft(" "),), (BACK,), id="white space is words"),
        pytest.param((replace(BACK, group=True),), (replace(BACK, group=True),), (BACK,), id="sent otherwise"),
        pytest.param(
            (Draft(media_url="https://x.example/a.jpg"),),
            (Draft(media_url="https://x.example/a.jpg"),),
            (BACK,),
            id="media alone",
        ),
        pytest.param((draft("Ask her", PAT, side=Side.NOTE),), (), (BACK,), id="a note about the same person stays"),
        pytest.param((draft("", KIM, side=Side.NOTE),), (), (BACK,), id="an empty note stays"),
        pytest.param(
            (draft("Ask Kim", KIM, side=Side.NOTE),),
            (),
            (BACK,),
            id="a note about Kim stays one about Kim",
        ),
        pytest.param(
            (draft("Ask her", side=Side.NOTE),),
            (),
            (BACK,),
            id="a note about nobody yet",
        ),
        pytest.param(
            (replace(draft("Ask her", PAT, side=Side.NOTE), inbox_id=InboxId(8)),),
            (),
            (BACK,),
            id="a note in another inbox",
        ),
        pytest.param(
            (draft("Hello", KIM), draft("Ask Kim", KIM, side=Side.NOTE)),
            (draft("Hello", KIM),),
            (BACK,),
            id="both sides",
        ),
        pytest.param(
            (draft("Hello", KIM), draft("", KIM, side=Side.NOTE)),
            (draft("Hello", KIM),),
            (BACK, BLANK_NOTE),
            id="a blank note goes along",
        ),
        pytest.param(
            (draft("", KIM), draft("Ask Kim", KIM, side=Side.NOTE)),
            (),
            (BACK,),
            id="recipients that the note still has",
        ),
    ],
)
def test_a_text_comes_back(standing: tuple[Draft, ...], kept: tuple[Draft, ...], current: tuple[Draft, ...]) -> None:
    """A table of what stands, what of it is kept and what stands then."""
    settled = settle(BACK, standing)
    assert (settled.kept, settled.current) == (kept, current)


def test_a_note_comes_back_to_the_notes_side() -> None:
    """The same rule from the other side: the text to Kim stands on its side."""
    note = draft("Ask Pat", PAT, side=Side.NOTE)
    settled = settle(note, (draft("Hi Kim", KIM),))
    assert (settled.kept, settled.current) == ((), (note,))


def test_the_order_of_recipients_makes_no_difference() -> None:
    """The same two people, picked in another order, are not worth a kept draft."""
    settled = settle(draft("Hi both", KIM, PAT), (draft("", PAT, KIM),))
    assert settled.kept == ()


SIDES = some.builds(
    Draft,
    inbox_id=some.sampled_from([None, 7, 8]),
    recipients=some.lists(some.sampled_from([KIM, PAT]), unique=True).map(tuple),
    text=some.sampled_from(["", "a", "b"]),
    side=some.sampled_from(Side),
)


@given(SIDES, some.lists(SIDES, max_size=2, unique_by=lambda one: one.is_note).map(tuple))
def test_no_word_is_lost_and_none_gets_another_address(returned: Draft, standing: tuple[Draft, ...]) -> None:
    """Whatever had words is kept, is what came back, or still stands, as it was addressed."""
    settled = settle(returned, standing)
    replaced = {one.is_note for one in settled.current}
    after = (*settled.current, *(one for one in standing if one.is_note not in replaced))
    assert returned in after
    for one in standing:
        assert not one.has_words or one in settled.kept or one in after
    for phone in {phone for one in standing for phone in one.recipients}:
        assert any(phone in one.recipients for one in (*settled.kept, *after))
    for one in after:
        assert one in standing or one == returned or not one.has_words
