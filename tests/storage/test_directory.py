"""An account's directory is a private file of its own, a cache: whatever is wrong with it, it is begun anew."""

from __future__ import annotations

import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from heydesk.domain.changes import Change
from heydesk.domain.errors import DiskFull, DiskReadOnly, StoreBusy, StoreCorrupt, TooLate
from heydesk.domain.records import (
    Account,
    ChatId,
    ContactList,
    ConversationAddress,
    InboxId,
    KeyPlace,
    ListId,
    ListMember,
    MemberId,
    Survey,
    SurveyId,
    Template,
    TemplateId,
    WaitingRow,
)
from heydesk.storage.directory import FetchGap, FetchGapTable
from heydesk.storage.store import Store
from tests.storage.other_process import race
from tests.storage.sample_people import person
from tests.storage.sample_rows import KIM, NOW, PAT, add_account

KIM_CONTACT = person(1, "Kim Lee", "16505550103")


def file_of(path: Path, account: Account) -> Path:
    """Where the account's book is."""
    return path.with_name("directory") / f"{account.id}.sqlite3"


@pytest.fixture
def filled(path: Path) -> Path:
    """The book's file of the first account, with Kim in it, closed."""
    store = Store.open(path)
    account = add_account(store)
    store.directory_of(account.id).contacts.upsert([KIM_CONTACT])
    store.close()
    return file_of(path, account)


def contacts_of(path: Path, account_id: int = 1) -> int:
    """How many contacts the next start finds."""
    with closing(Store.open(path, busy_timeout=0.05)) as store:
        account = next(one for one in store.accounts.all() if one.id == account_id)
        return store.directory_of(account.id).contacts.count()


def test_directory_file_is_created_on_first_use(store: Store, account: Account, path: Path) -> None:
    """A start, a look outside and an end touch no book."""
    store.check_other_processes()
    assert not file_of(path, account).parent.exists()
    store.directory_of(account.id)
    assert file_of(path, account).exists()


def test_a_book_is_its_owners_alone(store: Store, account: Account, path: Path) -> None:
    """Folder, file, log and index: these are customers' names and numbers."""
    store.directory_of(account.id).contacts.upsert([KIM_CONTACT])
    folder = file_of(path, account).parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()} == {0o600}
    assert len(list(folder.iterdir())) == 3


def test_each_account_has_a_book_of_its_own(store: Store, account: Account) -> None:
    """What one account knows the other doesn't; the same book is given each time."""
    other = add_account(store, "Ben's account", "other-id")
    store.directory_of(account.id).contacts.upsert([KIM_CONTACT])
    assert store.directory_of(other.id).contacts.count() == 0
    assert store.directory_of(account.id) is store.directory_of(account.id)


def test_contacts_are_kept_across_a_restart(filled: Path, path: Path) -> None:
    """What was fetched once is shown at once at the next start."""
    assert contacts_of(path) == 1


def test_an_account_that_is_gone_has_no_book(store: Store, account: Account) -> None:
    """Asking for it says so."""
    store.accounts.remove(account.id)
    with pytest.raises(TooLate):
        store.directory_of(account.id)


@pytest.mark.parametrize("opened", [True, False])
def test_forgetting_an_account_removes_its_file(store: Store, account: Account, path: Path, opened: bool) -> None:
    """With the log beside it, whether it was open or not; other accounts keep theirs."""
    other = add_account(store, "Ben's account", "other-id")
    store.directory_of(other.id)
    if opened:
        store.directory_of(account.id).contacts.upsert([KIM_CONTACT])
    store.accounts.remove(account.id)
    store.accounts.remove(account.id)
    names = {one.name.split(".")[0] for one in file_of(path, account).parent.iterdir()}
    assert names == {str(other.id)}


def test_file_of_a_removed_account_is_deleted_at_start(filled: Path, path: Path) -> None:
    """The power failed between the commit and the removal; what is nobody's book is left alone."""
    shutil.copy(filled, filled.with_name("99.sqlite3"))
    notes = filled.with_name("notes.sqlite3")
    notes.touch()
    assert contacts_of(path) == 1
    assert sorted(one.name for one in filled.parent.iterdir()) == ["1.sqlite3", "notes.sqlite3"]


def test_a_left_over_that_can_not_be_removed_stops_nothing(filled: Path, path: Path) -> None:
    """It is tried again at the start after this one."""
    filled.with_name("99.sqlite3").mkdir()
    assert contacts_of(path) == 1
    assert filled.with_name("99.sqlite3").exists()


@pytest.mark.parametrize(
    "content", [b"", b"Dear diary, this is no database. " * 200, b"SQLite format 3\0" + b"\0" * 99]
)
def test_damaged_directory_file_is_recreated(filled: Path, path: Path, content: bytes) -> None:
    """A file that can't be read is no reason to stop, since the service has all of it."""
    filled.write_bytes(content)
    assert contacts_of(path) == 0


def test_half_a_book_is_begun_anew(filled: Path, path: Path) -> None:
    """As a failed copy leaves it."""
    filled.write_bytes(filled.read_bytes()[: filled.stat().st_size // 2])
    assert contacts_of(path) == 0


@pytest.mark.parametrize("pragma", ["user_version = 2", "application_id = 5"])
def test_another_format_is_begun_anew(filled: Path, path: Path, pragma: str) -> None:
    """A newer HeyDesk's, an older one's and another program's alike."""
    with closing(sqlite3.connect(filled)) as other:
        other.execute(f"PRAGMA {pragma}")
    assert contacts_of(path) == 0
    assert contacts_of(path) == 0


def test_directory_file_of_another_account_is_ignored(filled: Path, path: Path) -> None:
    """A file that came back from a backup under an id that now is another account's."""
    with closing(Store.open(path)) as store:
        add_account(store, "Ben's account", "other-id")
    shutil.copy(filled, filled.with_name("2.sqlite3"))
    assert contacts_of(path, 2) == 0
    assert contacts_of(path, 1) == 1


def test_an_account_made_anew_begins_anew(store: Store, account: Account) -> None:
    """The same Secret ID, but another birth: in between anything may have changed."""
    store.directory_of(account.id).contacts.upsert([KIM_CONTACT])
    store.close()
    with closing(Store.open(store.database.path)) as again:
        again.database.execute("UPDATE account SET created_at = created_at + 1")
        assert again.directory_of(account.id).contacts.count() == 0


def test_another_secret_id_begins_anew_at_once(store: Store, account: Account) -> None:
    """The account may be another team's now."""
    store.directory_of(account.id).contacts.upsert([KIM_CONTACT])
    store.accounts.update(account._replace(name="Ana"))
    assert store.directory_of(account.id).contacts.count() == 1
    store.accounts.update(account._replace(secret_id="new-id"))
    assert store.directory_of(account.id).contacts.count() == 0


def test_damage_that_shows_in_reading_is_told_once(store: Store, account: Account, path: Path) -> None:
    """A row that can't be understood: this question fails, the next one finds an empty book."""
    store.directory_of(account.id).contacts.upsert([KIM_CONTACT])
    store.directory_of(account.id).database.execute("UPDATE contact SET tags = '{'")
    with pytest.raises(StoreCorrupt):
        store.directory_of(account.id).contacts.get(KIM_CONTACT.id)
    assert store.directory_of(account.id).contacts.get(KIM_CONTACT.id) is None
    store.directory_of(account.id).contacts.upsert([KIM_CONTACT])
    assert store.directory_of(account.id).contacts.get(KIM_CONTACT.id) == KIM_CONTACT


def test_damage_in_the_middle_of_a_large_file_is_told_once(store: Store, account: Account, path: Path) -> None:
    """A large file is not read whole at the start; a damaged page in it shows when it is read."""
    long = (("Notes", "x" * 2000),)
    many = [person(number, "Kim", minutes=number, custom=long) for number in range(1, 6_001)]
    store.directory_of(account.id).contacts.upsert(many)
    store.close()
    size = file_of(path, account).stat().st_size
    with file_of(path, account).open("r+b") as damaged:
        damaged.seek(size // 4 // 4096 * 4096)
        damaged.write(b"\xa5" * (size // 4))
    with closing(Store.open(path)) as again:
        book = again.directory_of(account.id)
        with pytest.raises(StoreCorrupt):
            [book.contacts.get(one.id) for one in many]
        assert again.directory_of(account.id).contacts.count() == 0


def test_on_a_full_disk_a_page_is_not_written_at_all(store: Store, account: Account) -> None:
    """It is the store's own error, what was there stays, and the next page goes in once there is room."""
    book = store.directory_of(account.id)
    book.contacts.upsert([KIM_CONTACT])
    pages = book.database.execute("PRAGMA page_count").fetchone()[0]
    book.database.execute(f"PRAGMA max_page_count = {pages}")
    many = [person(number, "Pat " + "x" * 100) for number in range(2, 500)]
    with pytest.raises(DiskFull):
        book.contacts.upsert(many)
    assert store.directory_of(account.id).contacts.count() == 1
    book.database.execute("PRAGMA max_page_count = 100000")
    assert store.directory_of(account.id).contacts.upsert(many) == len(many)


def test_a_folder_that_can_not_be_made_is_named(home: Path) -> None:
    """A read-only disk is said, and the outbox goes on."""
    with closing(Store.open(home / "data" / "outbox.sqlite")) as store:
        account = add_account(store)
        (home / "data").chmod(0o500)
        with pytest.raises(DiskReadOnly, match="data"):
            store.directory_of(account.id)
        (home / "data").chmod(0o700)
        assert store.directory_of(account.id).contacts.count() == 0


def test_reading_goes_on_while_another_process_writes(store: Store, account: Account, path: Path) -> None:
    """A search never waits for a page that is being written; a second writer is told that the file is held."""
    book = store.directory_of(account.id)
    book.contacts.upsert([KIM_CONTACT])
    with closing(sqlite3.connect(file_of(path, account), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM contact")
        assert book.contacts.search("kim").rows == (KIM_CONTACT,)
        with pytest.raises(StoreBusy):
            book.contacts.upsert([person(2, "Pat")])


def test_two_processes_may_write_into_one_book(store: Store, account: Account, path: Path) -> None:
    """Window and command line fetch at once: all rows are there, each once, and both find them."""
    script = """
from tests.storage.sample_people import person
from heydesk.domain.records import AccountId
for page in range(20):
    kims = [person(page * 10 + one, f"Kim {sys.argv[2]}") for one in range(1, 11)]
    store.directory_of(AccountId(1)).contacts.upsert(kims)
print(store.directory_of(AccountId(1)).contacts.count(), flush=True)
"""
    assert race(path, script, script, argument="Lee") == [["200"], ["200"]]
    found = store.directory_of(account.id).contacts.search("kim lee", 500)
    assert len(found.rows) == len({one.id for one in found.rows}) == 200


def test_change_by_another_process_is_announced_at_the_next_check(
    store: Store, account: Account, path: Path, told: list[Change]
) -> None:
    """Only of books that are open here; one's own commits say nothing twice."""
    book = store.directory_of(account.id)
    store.check_other_processes()
    with closing(Store.open(path)) as other:
        other.directory_of(account.id).contacts.upsert([KIM_CONTACT])
        store.check_other_processes()
        store.check_other_processes()
        assert told == [Change(directory=True)]
        assert book.contacts.get(KIM_CONTACT.id) == KIM_CONTACT
    book.close()
    book.close()


def test_a_file_removed_under_an_open_book_is_made_anew_at_the_next_start(
    store: Store, account: Account, path: Path
) -> None:
    """Another process threw it away; this one goes on with what it has, and its end spoils nothing."""
    store.directory_of(account.id).contacts.upsert([KIM_CONTACT])
    for one in file_of(path, account).parent.iterdir():
        one.unlink()
    with closing(Store.open(path)) as other:
        other.directory_of(account.id).contacts.upsert([KIM_CONTACT, person(2, "Pat")])
        store.directory_of(account.id).contacts.upsert([person(3, "Ana")])
        store.close()
        assert other.directory_of(account.id).contacts.count() == 2
    assert contacts_of(path) == 2


def test_a_forgotten_account_of_the_same_secret_may_come_back(store: Store, account: Account) -> None:
    """Its directory is fetched again."""
    store.directory_of(account.id).contacts.upsert([KIM_CONTACT])
    store.accounts.remove(account.id)
    again = store.accounts.add("Ana", account.secret_id, "https://api.example", KeyPlace.KEYRING, NOW + timedelta(1))
    assert store.directory_of(again.id).contacts.count() == 0


def test_a_damaged_index_is_told_once(store: Store, account: Account) -> None:
    """Junk where the terms are: the search fails, and the next one has an empty book."""
    book = store.directory_of(account.id)
    book.contacts.upsert([person(number, "Kim", minutes=number) for number in range(1, 500)])
    book.database.execute(
        "UPDATE contact_term_data SET block = CAST(replace(hex(block), '0', 'F') AS BLOB) WHERE id > 10"
    )
    with pytest.raises(StoreCorrupt):
        book.contacts.search("kim")
    assert store.directory_of(account.id).contacts.search("kim").rows == ()


def test_an_account_that_another_process_forgot_has_no_book_here(store: Store, account: Account, path: Path) -> None:
    """Its file is gone although it was open here, and writing does not bring it back."""
    store.directory_of(account.id).contacts.upsert([KIM_CONTACT])
    with closing(Store.open(path)) as other:
        other.accounts.remove(account.id)
    with pytest.raises(TooLate):
        store.directory_of(account.id)
    store.close()
    assert list(file_of(path, account).parent.iterdir()) == []


@pytest.fixture
def gaps(store: Store, account: Account) -> FetchGapTable:
    """Those of an empty book."""
    return store.directory_of(account.id).gaps


def test_new_directory_has_no_gaps_and_no_fetch_time(gaps: FetchGapTable) -> None:
    """A new book has no gaps and was never fetched."""
    assert gaps.open_gaps("contact") == ()
    assert gaps.fetched_at("contact") is None


def test_a_first_fetch_goes_to_the_end(gaps: FetchGapTable) -> None:
    """Page by page the cursor moves; at the end the gap is closed."""
    (gap,) = gaps.begin_refresh("contact", None)
    assert (gap.newer, gap.older) == (None, None)
    after = gaps.advance(gap, NOW)
    assert after is not None
    assert after == FetchGap(gap.id, NOW, None)
    assert gaps.open_gaps("contact") == (after,)
    assert gaps.open_gaps("conversation") == ()
    gaps.close(after)
    gaps.close(after)
    assert gaps.open_gaps("contact") == ()


def test_a_refresh_stops_at_what_is_known(gaps: FetchGapTable) -> None:
    """The first row as old as the known ones ends it."""
    (gap,) = gaps.begin_refresh("contact", NOW - timedelta(minutes=10))
    after = gaps.advance(gap, NOW - timedelta(minutes=5))
    assert after is not None
    assert gaps.advance(after, NOW - timedelta(minutes=10)) is None
    assert gaps.open_gaps("contact") == ()


def test_an_interrupted_fetch_is_taken_up_after_what_is_newer(gaps: FetchGapTable) -> None:
    """A refresh begins a gap of its own before the one that is left; one without a page is begun anew."""
    (first,) = gaps.begin_refresh("contact", None)
    rest = gaps.advance(first, NOW - timedelta(minutes=30))
    gaps.begin_refresh("contact", NOW - timedelta(minutes=20))
    again = gaps.begin_refresh("contact", NOW - timedelta(minutes=20))
    assert [(one.newer, one.older) for one in again] == [
        (None, NOW - timedelta(minutes=20)),
        (NOW - timedelta(minutes=30), None),
    ]
    assert again[1] == rest


def test_a_first_page_without_its_gap_loses_nothing(gaps: FetchGapTable) -> None:
    """Killed after the page was written and before the gap was moved: the newest row is in the gap's middle now."""
    begun = gaps.begin_refresh("contact", NOW - timedelta(minutes=20))
    assert gaps.begin_refresh("contact", NOW) == begun
    assert gaps.begin_refresh("conversation", NOW)[0].older == NOW


def test_a_gap_that_another_process_closed_is_closed(gaps: FetchGapTable) -> None:
    """Two fetched the same; the slower one has nothing left to do."""
    (gap,) = gaps.begin_refresh("contact", None)
    gaps.close(gap)
    assert gaps.advance(gap, NOW) is None


def test_the_end_of_a_fetch_is_noted(gaps: FetchGapTable, told: list[Change]) -> None:
    """Each kind has its own time, and the last one counts; nobody is told, since no row has changed."""
    gaps.set_fetched_at("contact", NOW)
    gaps.set_fetched_at("contact", NOW + timedelta(1))
    gaps.set_fetched_at("list", NOW)
    assert (gaps.fetched_at("contact"), gaps.fetched_at("list")) == (NOW + timedelta(1), NOW)
    assert told == []


RAIN = Template(TemplateId(1), "Rain délay", "We come {{when}}, {{first_name}}.", ("https://pic.example/1",), NOW)
BILL = Template(TemplateId(2), "bill", "Your bill is ready.")


def test_same_id_in_three_tables_is_stored_separately(store: Store, account: Account) -> None:
    """One id may be a list's, a template's and a survey's."""
    book = store.directory_of(account.id)
    everybody = ContactList(ListId(1), "Everybody", 4000, NOW)
    unseen = ContactList(ListId(2), "VIP")
    survey = Survey(SurveyId(1), "How was it?", "nps", "0 to 10?")
    assert (book.lists.upsert([everybody, unseen]), book.templates.upsert([RAIN]), book.surveys.upsert([survey])) == (
        2,
        1,
        1,
    )
    assert book.lists.all() == (everybody, unseen)
    assert (book.lists.get(1), book.templates.get(1), book.surveys.get(1)) == (everybody, RAIN, survey)
    assert (book.lists.get(3), book.templates.get(3), book.surveys.get(3)) == (None, None, None)


def test_templates_are_found_by_word_prefixes(store: Store, account: Account) -> None:
    """By title and by words inside, folded, in the order of names; all words must fit."""
    templates = store.directory_of(account.id).templates
    templates.upsert([RAIN, BILL])
    assert [templates.all(typed) for typed in ("", "DELAY", "we ra", "y r", "ill", "b _%'")] == [
        (BILL, RAIN),
        (RAIN,),
        (RAIN,),
        (BILL,),
        (),
        (BILL,),
    ]


def test_a_page_is_one_piece_of_news(store: Store, account: Account, told: list[Change]) -> None:
    """What is known is none; what has other words is."""
    templates = store.directory_of(account.id).templates
    assert templates.upsert([RAIN, BILL]) == 2
    assert templates.upsert([RAIN, BILL]) == 0
    assert templates.upsert([Template(BILL.id, "Bill", "Here it is.")]) == 1
    assert told == [Change(directory=True)] * 2
    assert templates.all("here") == (Template(BILL.id, "Bill", "Here it is."),)


def test_delete_others_removes_only_its_own_kind(store: Store, account: Account, told: list[Change]) -> None:
    """Of this kind alone; where nothing is gone there is no news."""
    book = store.directory_of(account.id)
    book.templates.upsert([RAIN, BILL])
    book.lists.upsert([ContactList(ListId(2), "VIP")])
    told.clear()
    assert (book.templates.delete_others([1, 2, 9]), book.templates.delete_others([1])) == (0, 1)
    assert told == [Change(directory=True)]
    assert book.templates.all() == (RAIN,)
    assert len(book.lists.all()) == 1


def test_members_are_kept_in_order(store: Store, account: Account, told: list[Change]) -> None:
    """Those of one list alone, and the later answer takes the place of the one before."""
    members = store.directory_of(account.id).members
    first = (ListMember(PAT, "Pat"), ListMember(KIM, "Kim", "Lee"), ListMember(PAT))
    members.replace(ListId(1), first)
    members.replace(ListId(2), [ListMember(KIM)])
    assert (members.members_of(ListId(1)), members.members_of(ListId(2)), members.members_of(ListId(3))) == (
        first,
        (ListMember(KIM),),
        (),
    )
    members.replace(ListId(1), [])
    assert (members.members_of(ListId(1)), members.members_of(ListId(2))) == ((), (ListMember(KIM),))
    assert told == [Change(directory=True)] * 3


def test_titles_are_kept_in_the_teams_order(store: Store, account: Account, told: list[Change]) -> None:
    """Fields and tags apart; the same ones again are no news, another order is."""
    book = store.directory_of(account.id)
    book.fields.replace({9: "Branch", 3: "Size"})
    book.fields.replace({9: "Branch", 3: "Size"})
    book.tags.replace({3: "VIP"})
    assert list(book.fields.all().items()) == [(9, "Branch"), (3, "Size")]
    assert told == [Change(directory=True)] * 2
    book.fields.replace({3: "Size", 9: "Branch"})
    assert list(book.fields.all().items()) == [(3, "Size"), (9, "Branch")]
    assert book.tags.all() == {3: "VIP"}


def waiting_row(chat_id: int, **fields: object) -> WaitingRow:
    """Kim, or a group, who waits."""
    row = WaitingRow(
        address=ConversationAddress(InboxId(41), (KIM,), ChatId(chat_id)),
        name="Kim Lee",
        words="Is Monday free? 🦷",
        since=NOW,
        assigned=None,
        unread=True,
        last_at=NOW + timedelta(seconds=5, microseconds=1),
    )
    return row._replace(**fields)  # type: ignore[arg-type] # a row's own fields


def test_who_waits_is_kept_row_by_row(store: Store, account: Account, told: list[Change]) -> None:
    """What changed is written and what went is erased, and nobody is told: whoever waits is announced elsewhere."""
    table = store.directory_of(account.id).waiting
    assert table.all() == {}
    kim, group = waiting_row(1), waiting_row(2, assigned=MemberId(9), unread=False, since=NOW - timedelta(days=2))
    table.write({ChatId(1): kim, ChatId(2): group}, ())
    assert table.all() == {1: kim, 2: group}
    later = kim._replace(words="Or Tuesday?")
    table.write({ChatId(1): later}, (ChatId(2), ChatId(3)))
    assert store.directory_of(account.id).waiting.all() == {1: later}
    table.write({}, (ChatId(1),))
    assert table.all() == {}
    assert told == []
