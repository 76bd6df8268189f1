"""Conversations are kept whole, each once, and found by name, number and people."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from heydesk.domain.ids import ChatId, InboxId
from heydesk.domain.records import Account
from heydesk.storage.contacts import ConversationTable
from heydesk.storage.database import Change
from heydesk.storage.store import Store
from tests.store.person import SUPPORT, person, talk
from tests.store.sample import KIM, NOW, PAT

ANA = "13125550164"


def talks(store: Store, account: Account) -> ConversationTable:
    """The conversations of the account."""
    return store.book(account.id).conversations


def test_a_conversation_comes_back_as_it_was(store: Store, account: Account) -> None:
    """A group with its people in order, a closed one, and one that names nobody and no time."""
    group = talk(1, PAT, KIM, name="Kim & Pat")
    closed = replace(talk(2, KIM), is_open=False)
    bare = replace(talk(3), updated_at=None)
    assert talks(store, account).put([group, closed, bare]) == 3
    assert [talks(store, account).get(ChatId(number)) for number in (1, 2, 3, 4)] == [group, closed, bare, None]


def test_many_are_found_at_once(store: Store, account: Account) -> None:
    """Each of a crowd who has a conversation alone in this inbox, the one that changed last; groups don't count."""
    table = talks(store, account)
    older, newer = talk(1, KIM, minutes=9), talk(2, KIM, minutes=1)
    table.put([older, newer, talk(3, PAT, KIM), replace(talk(4, ANA), inbox_id=InboxId(99))])
    assert table.alone_with(SUPPORT, [ANA, PAT, KIM, KIM, ""]) == {KIM: newer.id}
    assert table.alone_with(InboxId(99), [ANA, KIM]) == {ANA: ChatId(4)}
    assert table.alone_with(SUPPORT, []) == {}


def test_a_page_is_one_piece_of_news(store: Store, account: Account, told: list[Change]) -> None:
    """Known rows are none; a newer word is."""
    assert talks(store, account).put([talk(1, KIM, minutes=5), talk(2, PAT, minutes=6)]) == 2
    assert talks(store, account).put([talk(1, KIM, minutes=5)]) == 0
    assert talks(store, account).put([talk(1, KIM, minutes=1)]) == 1
    assert told == [Change(directory=True)] * 2


def test_people_have_one_conversation_in_an_inbox(store: Store, account: Account) -> None:
    """Exactly these people, in any order, and this inbox; of several the newest. Nobody has none."""
    table = talks(store, account)
    alone, group = talk(1, KIM, minutes=1), talk(2, PAT, KIM, minutes=2)
    table.put([alone, group, talk(3, KIM, minutes=9), talk(4, KIM, inbox_id=InboxId(8)), talk(5)])
    assert table.having(SUPPORT, [KIM]) == alone
    assert table.having(SUPPORT, [KIM, PAT]) == group
    assert table.having(SUPPORT, [PAT]) is None
    assert table.having(SUPPORT, []) is None


def test_they_are_found_by_name_and_number(store: Store, account: Account) -> None:
    """The last one that was spoken in comes first, and is what an empty field shows first."""
    table = talks(store, account)
    old, new = talk(1, KIM, name="Ana Kim", minutes=9), talk(2, PAT, KIM, name="Kim, Pat", minutes=1)
    table.put([old, new])
    assert [table.search(typed).rows for typed in ("kim", "ana", "(650) 555", "")] == [
        (new, old),
        (old,),
        (new, old),
        (new, old),
    ]


def test_the_newest_is_where_a_refresh_may_stop(store: Store, account: Account) -> None:
    """None before anything was fetched."""
    assert talks(store, account).newest() is None
    talks(store, account).put([talk(1, KIM, minutes=5), talk(2, PAT, minutes=3)])
    assert talks(store, account).newest() == NOW - timedelta(minutes=3)


def test_whoever_was_spoken_with_comes_first(store: Store, account: Account) -> None:
    """Whether the contact was fetched before the conversation or after it; a group is nobody alone."""
    book = store.book(account.id)
    old, new, late = (
        person(1, "Kim Old", KIM, minutes=90),
        person(2, "Kim New", PAT, minutes=9),
        person(3, "Kim Late", ANA, minutes=99),
    )
    book.contacts.put([new, old, person(4, "Kim", minutes=95)])
    assert [one.id for one in book.contacts.search("kim").rows] == [2, 1, 4]
    book.conversations.put([talk(1, KIM, minutes=2), talk(2, ANA, minutes=5), talk(3, KIM, PAT, minutes=1), talk(4)])
    assert [one.id for one in book.contacts.search("ki").rows] == [1, 2, 4]
    book.contacts.put([late])
    assert [one.id for one in book.contacts.search("").rows] == [1, 3, 2, 4]
    assert book.contacts.get(old.id) == old
    assert book.contacts.newest() == NOW - timedelta(minutes=9)


def test_only_the_last_word_counts(store: Store, account: Account, told: list[Change]) -> None:
    """Of several conversations with one person the latest; an older one that comes later moves nobody."""
    book = store.book(account.id)
    book.contacts.put([person(1, "Kim", KIM, minutes=90), person(2, "Pat", PAT, minutes=5)])
    book.conversations.put([talk(1, KIM, minutes=50), talk(2, KIM, minutes=2, inbox_id=InboxId(8))])
    book.conversations.put([talk(3, KIM, minutes=60, inbox_id=InboxId(9))])
    assert [one.id for one in book.contacts.search("").rows] == [1, 2]
    told.clear()
    with book.database.writing():
        book.contacts.note_spoken({PAT: NOW, "19995550199": NOW})
    assert [one.id for one in book.contacts.search("").rows] == [2, 1]
    assert told == []
