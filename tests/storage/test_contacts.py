"""Contacts are kept whole, each once, and the newest change wins."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.changes import Change, ChangeFeed
from heydesk.domain.errors import DiskTrouble
from heydesk.domain.records import Account, ChatId, Contact, ContactId, InboxId
from heydesk.storage.contacts import ContactTable, ConversationTable
from heydesk.storage.database import Database
from heydesk.storage.directory import DIRECTORY_FORMAT
from heydesk.storage.store import Store
from tests.storage.sample_people import SUPPORT, person, talk
from tests.storage.sample_rows import KIM, NOW, PAT

WHOLE = Contact(
    ContactId(5),
    KIM,
    "Kim",
    "Lee",
    "Kim L.",
    "kim@example.com",
    ("VIP", "new lead"),
    (("Branch", "Reno"), ("Note", "“'\0")),
    NOW,
)


def contacts(store: Store, account: Account) -> ContactTable:
    """The contacts of the account."""
    return store.directory_of(account.id).contacts


def test_a_contact_comes_back_as_it_was(store: Store, account: Account) -> None:
    """Every field, those that are empty too."""
    bare = person(6, minutes=None)
    assert contacts(store, account).upsert([WHOLE, bare]) == 2
    assert contacts(store, account).get(WHOLE.id) == WHOLE
    assert contacts(store, account).get(bare.id) == bare
    assert contacts(store, account).get(ContactId(7)) is None


def test_a_page_is_one_piece_of_news(store: Store, account: Account, told: list[Change]) -> None:
    """Rows that are known already are none, nor is a page without rows."""
    page = [person(number, "Kim", minutes=number) for number in range(1, 31)]
    assert contacts(store, account).upsert(page) == 30
    assert contacts(store, account).upsert(page) == 0
    assert contacts(store, account).upsert([]) == 0
    assert told == [Change(directory=True)]


def test_a_page_is_written_whole_or_not_at_all(store: Store, account: Account) -> None:
    """A row that can't be written takes its page with it, terms too, and the page can be put again."""
    table = contacts(store, account)
    store.directory_of(account.id).database.execute(
        "CREATE TEMP TRIGGER refuse BEFORE INSERT ON contact WHEN new.id = 2 BEGIN SELECT raise(ABORT, 'no'); END"
    )
    page = [person(1, "Kim", minutes=1), person(2, "Kim", minutes=2)]
    with pytest.raises(DiskTrouble):
        table.upsert(page)
    store.directory_of(account.id).database.execute("DROP TRIGGER refuse")
    assert (table.count(), table.search("kim").rows) == (0, ())
    table.upsert(page)
    assert table.search("kim").rows == tuple(page)


def test_the_newest_change_of_an_id_wins(store: Store, account: Account) -> None:
    """Within a page and between pages; it is found by what it is called now, and by nothing else."""
    table = contacts(store, account)
    old, new = person(1, "Kim Lee", KIM, minutes=9), person(1, "Kim Ruiz", PAT, minutes=3)
    assert table.upsert([old, new, old]) == 1
    assert table.upsert([old]) == 0
    assert table.get(new.id) == new
    newer = person(1, "Kim Abe", KIM, minutes=1)
    assert table.upsert([newer]) == 1
    assert table.count() == 1
    assert [table.search(typed).rows for typed in ("abe", "ruiz", "415", "650")] == [(newer,), (), (), (newer,)]


def test_the_same_time_with_other_words_is_a_change(store: Store, account: Account) -> None:
    """A tag that was renamed changes what a contact says and not when it changed."""
    table = contacts(store, account)
    table.upsert([person(1, "Kim", tags=("old",))])
    assert table.upsert([person(1, "Kim", tags=("new",))]) == 1
    assert (len(table.search("new").rows), len(table.search("old").rows)) == (1, 0)


def test_removing_one_removes_its_terms(store: Store, account: Account, told: list[Change]) -> None:
    """Nothing finds it any more; a second time is no error and no news."""
    table = contacts(store, account)
    table.upsert([WHOLE])
    told.clear()
    table.remove(WHOLE.id)
    table.remove(WHOLE.id)
    assert told == [Change(directory=True)]
    assert table.search("kim").rows == table.search("650").rows == ()


def test_contacts_are_found_by_number(store: Store, account: Account) -> None:
    """Of several with one number, the one that changed last; those without a number have none."""
    old, new = person(1, "Kim", KIM, minutes=9), person(2, "Kim Lee", KIM, minutes=1)
    contacts(store, account).upsert([old, person(3, "Ana"), new])
    assert contacts(store, account).by_phone([KIM, PAT, "", KIM]) == {KIM: new}


def test_people_are_found_by_a_whole_tag(store: Store, account: Account) -> None:
    """Whoever changed last comes first, each number once; a tag without a word is looked for in every row."""
    tagged = [
        person(1, "Kim", KIM, minutes=9, tags=("New patient",)),
        person(2, "Pat", PAT, minutes=1, tags=("New patient", "★")),
        person(3, "New Patient", "14155550171", tags=("Old",)),
        person(4, "Ana", "", tags=("New patient",)),
    ]
    contacts(store, account).upsert(tagged)
    assert contacts(store, account).tagged("New patient") == (PAT, KIM)
    assert contacts(store, account).tagged("New patient", 1) == (PAT,)
    assert contacts(store, account).tagged("★") == (PAT,)
    assert contacts(store, account).tagged("New") == ()


def test_the_newest_is_where_a_refresh_may_stop(store: Store, account: Account) -> None:
    """None before anything was fetched, and among rows without a time."""
    table = contacts(store, account)
    assert table.newest() is None
    table.upsert([person(1, minutes=None)])
    assert table.newest() is None
    table.upsert([person(2, minutes=5), person(3, minutes=2), person(4, minutes=7)])
    assert table.newest() == NOW - timedelta(minutes=2)


def test_an_import_of_one_moment_fits(store: Store, account: Account) -> None:
    """Thousands may have changed in the same second, with a time or without one: each is there and is found."""
    table = contacts(store, account)
    page = [person(number, "Kim", minutes=5) for number in range(1, 3001)]
    page += [person(number * 2**40, "Pat", minutes=None) for number in range(1, 1001)]
    assert table.upsert(page) == 4000
    assert table.count() == 4000
    assert {one.id for one in table.search("kim", 5000).rows} == set(range(1, 3001))
    assert len(table.search("pat", 5000).rows) == 1000


def test_a_time_beyond_all_sense_is_kept(store: Store, account: Account) -> None:
    """A service's clock may be wrong; such rows stand at either end."""
    table = contacts(store, account)
    late = Contact(ContactId(1), KIM, "Kim", updated_at=datetime(9999, 12, 31, tzinfo=UTC))
    early = Contact(ContactId(2), KIM, "Kim", updated_at=datetime(1, 1, 1, tzinfo=UTC))
    table.upsert([early, person(3, "Kim"), person(4, "Kim", minutes=None), late])
    assert [one.id for one in table.search("kim").rows][:2] == [1, 3]
    assert table.get(late.id) == late
    assert table.get(early.id) == early


NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(st.lists(st.tuples(st.integers(1, 5), NAMES, st.integers(0, 3), st.text("0123456789", max_size=12))))
def test_search_terms_match_rows_after_any_pages(rows: list[tuple[int, str, int, str]]) -> None:
    """After any pages, each row is found by its words and a table emptied again has no term left."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "1.sqlite3", ChangeFeed(), 0.1, DIRECTORY_FORMAT)
        table = ContactTable(database)
        for number, name, minutes, phone in rows:
            table.upsert([Contact(ContactId(number), phone, name, updated_at=NOW - timedelta(minutes=minutes))])
        database.execute("INSERT INTO contact_term (contact_term) VALUES ('integrity-check')")
        for number in range(1, 6):
            table.remove(ContactId(number))
        database.execute("CREATE VIRTUAL TABLE temp.left_over USING fts5vocab('main', 'contact_term', 'row')")
        assert database.read(tuple, "SELECT * FROM left_over") == ()
        database.close()


def drop_all(table: ContactTable) -> int:
    """Drop what a full refresh did not show; give in how many slices."""
    slices, rest = 1, table.delete_unseen()
    while rest is not None:
        slices, rest = slices + 1, table.delete_unseen(rest)
    return slices


def test_contacts_missing_from_a_full_refresh_are_deleted(store: Store, account: Account, told: list[Change]) -> None:
    """However many they are, a slice at a time; those that it showed stay, and nothing finds the rest."""
    table = contacts(store, account)
    table.upsert([person(number, f"Kim Number{number}", minutes=number) for number in range(1, 5302)])
    table.begin_full_refresh()
    table.upsert(
        [person(number, f"Kim Number{number}", minutes=number) for number in range(50, 6000, 100)], in_full=True
    )
    told.clear()
    assert drop_all(table) == 105
    assert told == [Change(directory=True)] * 105
    assert table.count() == len(range(50, 6000, 100))
    assert not [one for one in table.search("number10", 500).rows if one.id % 100 != 50]
    assert len(table.search("kim", 500).rows) == table.count()
    told.clear()
    assert drop_all(table) == 1
    assert told == []


def test_a_refresh_that_showed_all_drops_nobody(store: Store, account: Account) -> None:
    """Known rows are looked at in stretches; one that is put beside it later is shown too."""
    table = contacts(store, account)
    page = [person(number, "Kim", minutes=number) for number in range(1, 5302)]
    table.upsert(page)
    table.begin_full_refresh()
    table.upsert(page, in_full=True)
    table.upsert([person(9000, "Pat")], in_full=True)
    assert drop_all(table) == 2
    assert table.count() == 5302
    table.begin_full_refresh()
    drop_all(table)
    assert table.count() == 0


ANA = "13125550164"


def talks(store: Store, account: Account) -> ConversationTable:
    """The conversations of the account."""
    return store.directory_of(account.id).conversations


def test_a_conversation_comes_back_as_it_was(store: Store, account: Account) -> None:
    """A group with its people in order, a closed one, and one that names nobody and no time."""
    group = talk(1, PAT, KIM, name="Kim & Pat")._replace(last_words="See you.", last_is_ours=True)
    closed = talk(2, KIM)._replace(is_open=False, last_words="Great, thanks", last_is_ours=False)
    bare = talk(3)._replace(updated_at=None)
    assert talks(store, account).upsert([group, closed, bare]) == 3
    assert [talks(store, account).get(ChatId(number)) for number in (1, 2, 3, 4)] == [group, closed, bare, None]


def test_many_are_found_at_once(store: Store, account: Account) -> None:
    """Each of a crowd who has a conversation alone in this inbox, the one that changed last; groups don't count."""
    table = talks(store, account)
    older, newer = talk(1, KIM, minutes=9), talk(2, KIM, minutes=1)
    table.upsert([older, newer, talk(3, PAT, KIM), talk(4, ANA)._replace(inbox_id=InboxId(99))])
    assert table.alone_with(SUPPORT, [ANA, PAT, KIM, KIM, ""]) == {KIM: newer.id}
    assert table.alone_with(InboxId(99), [ANA, KIM]) == {ANA: ChatId(4)}
    assert table.alone_with(SUPPORT, []) == {}


def test_a_page_is_one_piece_of_news_conversation_table(store: Store, account: Account, told: list[Change]) -> None:
    """Known rows are none; a newer word is."""
    assert talks(store, account).upsert([talk(1, KIM, minutes=5), talk(2, PAT, minutes=6)]) == 2
    assert talks(store, account).upsert([talk(1, KIM, minutes=5)]) == 0
    assert talks(store, account).upsert([talk(1, KIM, minutes=1)]) == 1
    assert told == [Change(directory=True)] * 2


def test_people_have_one_conversation_in_an_inbox(store: Store, account: Account) -> None:
    """Exactly these people, in any order, and this inbox; of several the newest. Nobody has none."""
    table = talks(store, account)
    alone, group = talk(1, KIM, minutes=1), talk(2, PAT, KIM, minutes=2)
    table.upsert([alone, group, talk(3, KIM, minutes=9), talk(4, KIM, inbox_id=InboxId(8)), talk(5)])
    assert table.with_exactly(SUPPORT, [KIM]) == alone
    assert table.with_exactly(SUPPORT, [KIM, PAT]) == group
    assert table.with_exactly(SUPPORT, [PAT]) is None
    assert table.with_exactly(SUPPORT, []) is None


def test_conversations_are_found_by_name_and_number(store: Store, account: Account) -> None:
    """The last one that was spoken in comes first, and is what an empty field shows first."""
    table = talks(store, account)
    old, new = talk(1, KIM, name="Ana Kim", minutes=9), talk(2, PAT, KIM, name="Kim, Pat", minutes=1)
    table.upsert([old, new])
    assert [table.search(typed).rows for typed in ("kim", "ana", "(650) 555", "")] == [
        (new, old),
        (old,),
        (new, old),
        (new, old),
    ]


def test_the_newest_is_where_a_refresh_may_stop_conversation_table(store: Store, account: Account) -> None:
    """None before anything was fetched."""
    assert talks(store, account).newest() is None
    talks(store, account).upsert([talk(1, KIM, minutes=5), talk(2, PAT, minutes=3)])
    assert talks(store, account).newest() == NOW - timedelta(minutes=3)


def test_contacts_with_a_conversation_come_first(store: Store, account: Account) -> None:
    """Whether the contact was fetched before the conversation or after it; a group is nobody alone."""
    book = store.directory_of(account.id)
    old, new, late = (
        person(1, "Kim Old", KIM, minutes=90),
        person(2, "Kim New", PAT, minutes=9),
        person(3, "Kim Late", ANA, minutes=99),
    )
    book.contacts.upsert([new, old, person(4, "Kim", minutes=95)])
    assert [one.id for one in book.contacts.search("kim").rows] == [2, 1, 4]
    book.conversations.upsert(
        [talk(1, KIM, minutes=2), talk(2, ANA, minutes=5), talk(3, KIM, PAT, minutes=1), talk(4)]
    )
    assert [one.id for one in book.contacts.search("ki").rows] == [1, 2, 4]
    book.contacts.upsert([late])
    assert [one.id for one in book.contacts.search("").rows] == [1, 3, 2, 4]
    assert book.contacts.get(old.id) == old
    assert book.contacts.newest() == NOW - timedelta(minutes=9)


def test_only_the_last_word_counts(store: Store, account: Account, told: list[Change]) -> None:
    """Of several conversations with one person the latest; an older one that comes later moves nobody."""
    book = store.directory_of(account.id)
    book.contacts.upsert([person(1, "Kim", KIM, minutes=90), person(2, "Pat", PAT, minutes=5)])
    book.conversations.upsert([talk(1, KIM, minutes=50), talk(2, KIM, minutes=2, inbox_id=InboxId(8))])
    book.conversations.upsert([talk(3, KIM, minutes=60, inbox_id=InboxId(9))])
    assert [one.id for one in book.contacts.search("").rows] == [1, 2]
    told.clear()
    with book.database.transaction():
        book.contacts.note_spoken({PAT: NOW, "19995550199": NOW})
    assert [one.id for one in book.contacts.search("").rows] == [2, 1]
    assert told == []
