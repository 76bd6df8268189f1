"""Drafts: one text and one note an account, and those that were put aside."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from heydesk.domain.changes import Change
from heydesk.domain.errors import StoreBusy, TooLate
from heydesk.domain.message import Draft, KeptDraft, Side
from heydesk.domain.records import Account, ChatId, ConversationAddress, DraftId, InboxId, MemberId
from heydesk.storage.drafts import Turned, settle, turn
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, LATER, NOW, PAT, add_account, draft


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
    typed = replace(typed, names=(("1", "Ivy Ash"),))
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


def test_opening_one_for_somebody_else_turns_the_note_too(store: Store, account: Account) -> None:
    """The note about Kim is saved as one about Kim, and Pat's comes with Pat's text."""
    note = draft("Ask Kim", KIM, side=Side.NOTE)
    store.drafts.put_aside(account.id, draft("Ask Pat", PAT, side=Side.NOTE), NOW)
    one = store.drafts.put_aside(account.id, draft("Hi Pat", PAT), NOW)
    store.drafts.open_kept(account.id, one, (draft("", KIM), note), NOW)
    assert store.drafts.current(account.id, side=Side.NOTE) == draft("Ask Pat", PAT, side=Side.NOTE)
    assert kept(store, account) == [note]


def test_opening_one_for_several_leaves_the_note_as_it_is(store: Store, account: Account) -> None:
    """Several people each alone are no conversation, so the note about Kim stays one; it is saved if need be."""
    note = draft("Ask Kim", KIM, side=Side.NOTE)
    one = store.drafts.put_aside(account.id, draft("Hi both", KIM, PAT), NOW)
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
    assert kept(store, account) == [draft("saved", KIM), note]
    assert store.drafts.current(account.id, side=Side.NOTE) == draft("", PAT, side=Side.NOTE)


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


TO_KIM = ConversationAddress(InboxId(7), (KIM,), ChatId(503))
TO_PAT = ConversationAddress(InboxId(7), (PAT,))
TO_BOTH = ConversationAddress(InboxId(7), (KIM, PAT), ChatId(900))


def test_switching_saves_what_stands_and_brings_back_what_was_saved(store: Store, account: Account) -> None:
    """Text and note each, there and back; what is in the composer is saved, so a crash loses nothing."""
    standing = (draft("Hi Kim", KIM), draft("Ask Kim", KIM, side=Side.NOTE))
    blank = (draft("", PAT), draft("", PAT, side=Side.NOTE))
    assert store.drafts.switch(account.id, standing, TO_PAT, NOW) == blank
    assert kept(store, account) == [*reversed(standing)]
    assert tuple(store.drafts.current(account.id, side) for side in (Side.TEXT, Side.NOTE)) == blank
    typed = draft("Hi Pat", PAT)
    assert store.drafts.switch(account.id, (typed, blank[1]), TO_KIM, LATER) == standing
    assert store.drafts.kept(account.id) == (KeptDraft(DraftId(3), typed, LATER),)


def test_switching_announces_what_changed(store: Store, account: Account, told: list[Change]) -> None:
    """Who lists saved drafts need not read them where none was saved or came back; the same one again is no news."""
    store.drafts.switch(account.id, (), TO_KIM, NOW)
    store.drafts.switch(account.id, (), TO_KIM, NOW)
    store.drafts.switch(account.id, (draft("Hi", KIM),), TO_PAT, NOW)
    assert told == [Change(drafts=True), Change(drafts=True, kept_drafts=True)]


def test_words_for_nobody_go_along(store: Store, account: Account) -> None:
    """To a group by its id, to one person by number; what was saved for them stays saved."""
    saved = store.drafts.put_aside(account.id, draft("older", KIM), NOW)
    words = replace(draft("See you"), media_url="https://x.example/a.jpg")
    text, note = store.drafts.switch(account.id, (words,), TO_KIM, NOW)
    assert (text, note) == (replace(words, recipients=(KIM,)), Draft(InboxId(7), recipients=(KIM,), side=Side.NOTE))
    assert [one.id for one in store.drafts.kept(account.id)] == [saved]
    text, note = store.drafts.switch(account.id, (words,), TO_BOTH, NOW)
    assert text == replace(words, chats=(ChatId(900),))
    assert note.chats == (ChatId(900),)


def test_switching_to_nobody_saves_everything(store: Store, account: Account) -> None:
    """Also words that are for nobody yet; inbox and sender stay for the next one."""
    text, note = store.drafts.switch(account.id, (draft("to whom?"), draft("Ask", KIM, side=Side.NOTE)), None, NOW)
    assert (text, note) == (draft(""), draft("", side=Side.NOTE))
    assert kept(store, account) == [draft("Ask", KIM, side=Side.NOTE), draft("to whom?")]


def test_recipients_without_words_are_saved_once_where_they_are_many(store: Store, account: Account) -> None:
    """One is a click away. Twelve that both sides show are one saved draft."""
    for standing, expected in (
        ((draft("", KIM), draft("", KIM, side=Side.NOTE)), []),
        ((draft("", KIM, PAT), draft("", KIM, PAT, side=Side.NOTE)), [draft("", KIM, PAT)]),
        ((Draft(pending="650 5"),), [Draft(pending="650 5"), draft("", KIM, PAT)]),
    ):
        store.drafts.switch(account.id, standing, None, NOW)
        assert kept(store, account) == expected


def test_a_switch_that_the_disk_refuses_changes_nothing(path: Path, store: Store, account: Account) -> None:
    """The caller still has what stands, and the file what was saved."""
    store.drafts.save(account.id, draft("Hi Kim", KIM))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            store.drafts.switch(account.id, (draft("Hi Kim, longer", KIM),), TO_PAT, NOW)
    assert kept(store, account) == []
    assert store.drafts.current(account.id, Side.TEXT) == draft("Hi Kim", KIM)


HERE = draft("Hi Kim", KIM)
SAVED = KeptDraft(DraftId(4), draft("saved", PAT), NOW)


@pytest.mark.parametrize(
    ("to", "here", "expected"),
    [
        pytest.param(TO_KIM, HERE, Turned(HERE), id="words for them stay"),
        pytest.param(TO_KIM, replace(HERE, inbox_id=None), Turned(replace(HERE, inbox_id=None)), id="any inbox"),
        pytest.param(TO_KIM, draft("", KIM), Turned(draft("", KIM)), id="nothing was saved for them"),
        pytest.param(TO_PAT, draft("", PAT), Turned(SAVED.draft, returned=SAVED.id), id="a blank one gives way"),
        pytest.param(TO_PAT, HERE, Turned(SAVED.draft, HERE, SAVED.id), id="words of another conversation go"),
        pytest.param(TO_PAT, draft("for?"), Turned(draft("for?", PAT)), id="words for nobody before what was saved"),
        pytest.param(
            TO_PAT._replace(inbox_id=InboxId(8)),
            HERE,
            Turned(Draft(InboxId(8), None, (PAT,)), HERE),
            id="another inbox is another conversation, and has another sender",
        ),
        pytest.param(
            TO_BOTH, HERE, Turned(Draft(InboxId(7), MemberId(15), chats=(ChatId(900),)), HERE), id="a group"
        ),
        pytest.param(
            TO_BOTH._replace(chat_id=None),
            draft("", KIM, PAT),
            Turned(replace(draft("", KIM, PAT), group=True), draft("", KIM, PAT)),
            id="both each alone are not the group",
        ),
        pytest.param(None, HERE, Turned(draft(""), HERE), id="nobody"),
    ],
)
def test_one_side_turns(to: ConversationAddress | None, here: Draft, expected: Turned) -> None:
    """A table of whom it turns to, what stands, and what follows; "saved" is saved for Pat."""
    assert turn(to, here, (SAVED,)) == expected


BACK = draft("Hi Pat", PAT)
BLANK_NOTE = draft("", PAT, side=Side.NOTE)


@pytest.mark.parametrize(
    ("standing", "kept", "current"),
    [
        pytest.param((), (), (BACK,), id="an empty composer"),
        pytest.param((Draft(inbox_id=InboxId(7)),), (), (BACK,), id="only an inbox"),
        pytest.param((draft("", KIM),), (), (BACK,), id="no words, only a recipient, who is a click away"),
        pytest.param((draft("", KIM, PAT),), (draft("", KIM, PAT),), (BACK,), id="no words, but two recipients"),
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
    for phone in {phone for one in standing if len(one.recipients) > 1 for phone in one.recipients}:
        assert any(phone in one.recipients for one in (*settled.kept, *after))
    for one in after:
        assert one in standing or one == returned or not one.has_words
