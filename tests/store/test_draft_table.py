"""Drafts: one text and one note an account, and those that were put aside."""

from __future__ import annotations

from datetime import timedelta

import pytest

from heydesk.domain.errors import TooLate
from heydesk.domain.ids import DraftId
from heydesk.domain.message import Draft
from heydesk.domain.records import Account
from heydesk.storage.drafts import KeptDraft
from heydesk.storage.store import Store
from tests.store.sample import KIM, NOW, PAT, add_account, draft


def kept(store: Store, account: Account) -> list[Draft]:
    """What is put aside, newest first."""
    return [one.draft for one in store.drafts.kept(account.id)]


def test_each_side_of_each_account_has_its_own_draft(store: Store, account: Account) -> None:
    """A note does not overwrite the text, nor one account's the other's."""
    other = add_account(store, "Ben", "other-id")
    store.drafts.put(account.id, draft("text"))
    store.drafts.put(account.id, draft("note", private=True))
    store.drafts.put(other.id, draft("other"))
    store.drafts.put(account.id, draft("text, longer"))
    assert store.drafts.current(account.id, private=False) == draft("text, longer")
    assert store.drafts.current(account.id, private=True) == draft("note", private=True)
    assert store.drafts.current(other.id, private=False) == draft("other")
    assert store.drafts.current(other.id, private=True) is None


def test_a_draft_is_saved_exactly_as_typed(store: Store, account: Account) -> None:
    """Half a recipient, NUL, half a surrogate pair: nothing is checked here and nothing is lost."""
    typed = Draft(pending="650 5", text="a\0b \ud83d é\r\n", media_url=" x ", recipients=("1", "1"), group=True)
    store.drafts.put(account.id, typed)
    assert store.drafts.current(account.id, private=False) == typed


def test_kept_drafts_come_newest_first(store: Store, account: Account) -> None:
    """With the time at which they were put aside; the same one twice is there once, as the newest."""
    store.drafts.keep(account.id, draft("a"), NOW)
    second = store.drafts.keep(account.id, draft("b"), NOW)
    third = store.drafts.keep(account.id, draft("a"), NOW + timedelta(hours=1))
    assert store.drafts.kept(account.id) == (
        KeptDraft(third, draft("a"), NOW + timedelta(hours=1)),
        KeptDraft(second, draft("b"), NOW),
    )


def test_a_kept_draft_can_be_thrown_away(store: Store, account: Account) -> None:
    """Twice is no error."""
    one = store.drafts.keep(account.id, draft("a"), NOW)
    store.drafts.keep(account.id, draft("b"), NOW)
    store.drafts.drop_kept(one)
    store.drafts.drop_kept(one)
    assert kept(store, account) == [draft("b")]


def test_opening_a_kept_draft_swaps_it_with_what_stands(store: Store, account: Account) -> None:
    """The words in the box are kept in its place, and can be swapped back."""
    first = store.drafts.keep(account.id, draft("kept", KIM), NOW)
    assert store.drafts.open_kept(account.id, first, (draft("typing", KIM),), NOW) == draft("kept", KIM)
    assert store.drafts.current(account.id, private=False) == draft("kept", KIM)
    assert kept(store, account) == [draft("typing", KIM)]
    (back,) = store.drafts.kept(account.id)
    store.drafts.open_kept(account.id, back.id, (draft("kept", KIM),), NOW)
    assert store.drafts.current(account.id, private=False) == draft("typing", KIM)
    assert kept(store, account) == [draft("kept", KIM)]


def test_opening_one_for_somebody_else_leaves_the_note_as_it_is(store: Store, account: Account) -> None:
    """Each side has its own recipients, so the note about Kim stays one; it is saved if it was not yet."""
    note = draft("Ask Kim", KIM, private=True)
    one = store.drafts.keep(account.id, draft("Hi Pat", PAT), NOW)
    store.drafts.open_kept(account.id, one, (draft("", KIM), note), NOW)
    assert store.drafts.current(account.id, private=True) == note
    assert kept(store, account) == []


def test_what_was_saved_counts_as_standing_where_nothing_is_said(store: Store, account: Account) -> None:
    """A caller that shows one side, or none, can't overwrite what the other side holds."""
    store.drafts.put(account.id, draft("saved", KIM))
    note = draft("saved note", KIM, private=True)
    store.drafts.put(account.id, note)
    one = store.drafts.keep(account.id, draft("Hi Pat", PAT), NOW)
    store.drafts.open_kept(account.id, one, (), NOW)
    assert kept(store, account) == [draft("saved", KIM)]
    assert store.drafts.current(account.id, private=True) == note


def test_a_kept_draft_that_is_gone_is_too_late(store: Store, account: Account) -> None:
    """Another window opened or dropped it; what stands stays."""
    store.drafts.put(account.id, draft("typing", KIM))
    other = add_account(store, "Ben", "other-id")
    others = store.drafts.keep(other.id, draft("Ben's"), NOW)
    for gone in (DraftId(99), others):
        with pytest.raises(TooLate):
            store.drafts.open_kept(account.id, gone, (draft("typing", KIM),), NOW)
    assert store.drafts.current(account.id, private=False) == draft("typing", KIM)
    assert kept(store, account) == []
    assert kept(store, other) == [draft("Ben's")]
