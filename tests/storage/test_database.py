"""Changes are announced after the commit, to everybody, whatever somebody makes of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from heydesk.domain.changes import EVERYTHING, NOTHING, Change, ChangeFeed
from heydesk.domain.l10n import Day, DayAndTime, Sentence, TimeOfDay, say, say_plural
from heydesk.domain.message import Draft, Message, Side
from heydesk.domain.records import Account, EntryId, Receipt
from heydesk.storage import database
from heydesk.storage.database import instant, instant_or_none, micros, micros_or_none, migrate
from heydesk.storage.schema import MIGRATIONS
from heydesk.storage.store import Store
from tests.conftest import ExpectLog
from tests.storage.other_process import finish, race, start
from tests.storage.sample_rows import NOW, add_account, draft, enqueue


def test_the_commit_comes_first(store: Store, path: Path, account: Account) -> None:
    """Whoever is told can read the row through a connection of their own: it is on the disk."""
    seen: list[int] = []

    def look(change: Change) -> None:
        with closing(sqlite3.connect(path)) as other:
            seen.append(other.execute("SELECT count(*) FROM entry").fetchone()[0])

    store.changes.subscribe(look)
    enqueue(store, account, "a", "b")
    assert seen == [2]


def test_subscriber_may_start_a_transaction(store: Store, account: Account, told: list[Change]) -> None:
    """The transaction is over when the change is announced, so another one can begin."""
    store.changes.subscribe(lambda _: store.choices.set("last", "1"))
    enqueue(store, account, "a")
    assert store.choices.get("last") == "1"


def test_failing_subscriber_is_logged_and_others_are_notified(
    store: Store, account: Account, told: list[Change], expect_log: ExpectLog
) -> None:
    """The row stands, the caller gets it, the others are told, and the log says who failed."""
    expect_log("could not take")
    later: list[Change] = []

    def fail(change: Change) -> None:
        raise RuntimeError("the screen is gone")

    store.changes.subscribe(fail)
    store.changes.subscribe(later.append)
    entries = enqueue(store, account, "a")
    assert store.outbox.recent() == entries
    assert told == later == [Change(entries=frozenset({entries[0].id}))]


def test_ended_subscription_gets_no_more_changes() -> None:
    """Not even when they end it while a change is being announced; ending it twice is no error."""
    changes = ChangeFeed()
    heard: list[Change] = []
    unsubscribe = changes.subscribe(lambda _: end_second())
    end_second = changes.subscribe(heard.append)
    changes.announce(EVERYTHING)
    assert heard == []
    unsubscribe()
    unsubscribe()
    changes.announce(EVERYTHING)


def test_same_callback_may_be_subscribed_twice() -> None:
    """Each subscription stands for itself."""
    changes = ChangeFeed()
    heard: list[Change] = []
    first = changes.subscribe(heard.append)
    changes.subscribe(heard.append)
    first()
    changes.announce(EVERYTHING)
    assert heard == [EVERYTHING]


def test_no_change_is_announced_when_nothing_changed(store: Store, account: Account, told: list[Change]) -> None:
    """A draft that is saved already is not news, nor is a transaction that failed."""
    store.drafts.save(account.id, draft("Hi"))
    store.drafts.save(account.id, draft("Hi"))
    with suppress(KeyboardInterrupt), store.database.transaction() as tell:
        tell(EVERYTHING)
        raise KeyboardInterrupt
    assert told == [Change(drafts=True)]


def test_two_changes_of_one_commit_are_one() -> None:
    """All rows of both; when any row may have changed, that is the whole of it."""
    first, second = Change(frozenset({EntryId(1)}), accounts=True), Change(frozenset({EntryId(2)}), drafts=True)
    assert first | second == Change(frozenset({EntryId(1), EntryId(2)}), accounts=True, drafts=True)
    assert first | EVERYTHING == EVERYTHING | first == EVERYTHING
    assert first | NOTHING == first


def test_commit_of_another_process_is_announced_at_the_next_check(
    store: Store, path: Path, told: list[Change]
) -> None:
    """A commit of somebody else may have changed anything; one's own and a look without news say nothing."""
    store.check_other_processes()
    store.choices.set("mine", "1")
    store.check_other_processes()
    assert told == []
    other = Store.open(path)
    add_account(other, "Ben's account", "other-id")
    store.check_other_processes()
    store.check_other_processes()
    assert told == [EVERYTHING]
    other.close()


def test_each_table_says_what_it_changed(store: Store, account: Account, told: list[Change]) -> None:
    """The screen reads again only what it must."""
    store.directory.replace(account.id, (), NOW)
    store.drafts.put_aside(account.id, draft("Hi"), NOW)
    store.accounts.update(account)
    store.choices.set("inbox", "7")
    store.accounts.remove(account.id)
    assert told == [Change(directory=True), Change(kept_drafts=True), Change(accounts=True), EVERYTHING]


def test_gathering_holds_back_directory_changes_only() -> None:
    """Who writes much of the directory tells of it when they like, and at the end; all else is told at once."""
    changes = ChangeFeed()
    heard: list[Change] = []
    changes.subscribe(heard.append)
    directory, more = Change(directory=True), Change(directory=True, accounts=True)
    with changes.gathering() as release:
        changes.announce(directory)
        assert heard == []
        changes.announce(more)
        assert heard == [more]
        release()
        assert heard == [more, directory]
    assert heard == [more, directory, directory]
    changes.announce(directory)
    assert len(heard) == 4


def test_combined_changes_unite_people() -> None:
    """Two changes together name everybody of both."""
    both = Change(people=frozenset({"16505550103"})) | Change(people=frozenset({"13035550118"}), drafts=True)
    assert both == Change(people=frozenset({"16505550103", "13035550118"}), drafts=True)


ANYTHING = some.text(some.characters(exclude_categories=()), max_size=20)
IDS = some.integers(min_value=0)
DRAFTS = some.builds(
    Draft,
    inbox_id=some.none() | IDS,
    sender_id=some.none() | IDS,
    recipients=some.lists(ANYTHING, max_size=3).map(tuple),
    pending=ANYTHING,
    group=some.booleans(),
    text=ANYTHING,
    media_url=ANYTHING,
    side=some.sampled_from(Side),
    chats=some.lists(IDS, max_size=2).map(tuple),
    lists=some.lists(IDS, max_size=2).map(tuple),
    template_id=some.none() | IDS,
    survey_id=some.none() | IDS,
    author=ANYTHING,
    activity_id=ANYTHING,
    send_at=some.none() | some.datetimes(timezones=some.just(UTC)),
)


@given(DRAFTS)
def test_a_draft_comes_back_as_it_was(draft: Draft) -> None:
    """NUL, half a surrogate pair, right to left: nothing is lost, and the document is plain ASCII."""
    written = database.fields(draft)
    assert database.draft(written) == draft
    assert written.isascii()


MESSAGES = some.builds(
    Message,
    inbox_id=IDS,
    sender_id=IDS,
    phones=some.lists(ANYTHING).map(tuple),
    text=ANYTHING,
    chat_id=some.none() | IDS,
    list_id=some.none() | IDS,
    send_at=some.none() | some.datetimes(timezones=some.just(UTC)),
)


@given(MESSAGES)
def test_a_message_comes_back_as_it_was(message: Message) -> None:
    """Every field of it."""
    assert database.message(database.fields(message)) == message


@given(some.builds(Receipt, message_id=some.integers(), sent_at=ANYTHING, gallery_url=ANYTHING, status=IDS))
def test_a_receipt_comes_back_as_it_was(receipt: Receipt) -> None:
    """An id beyond 64 bits too: it is the service's, not ours."""
    assert database.receipt_or_none(database.fields(receipt)) == receipt


def test_a_sentence_comes_back_to_be_translated_late() -> None:
    """Template and values apart, numbers as numbers."""
    said = say("{who} gave no answer in {seconds} seconds.", who="The “keyring”", seconds=60)
    again = database.sentence_or_none(database.sentence(said))
    assert again == said
    assert isinstance(again, Sentence)


def test_a_sentence_with_a_number_comes_back_with_its_plural() -> None:
    """Together with a sentence that stands in it as a value."""
    cause = say_plural("no answer in %n second", "no answer in %n seconds", 60)
    said = say("Not erased: {why}", why=cause)
    again = database.sentence_or_none(database.sentence(said))
    assert again == said
    assert str(again) == "Not erased: no answer in 60 seconds"


@pytest.mark.parametrize(
    "time", [TimeOfDay(NOW), TimeOfDay(NOW, NOW + timedelta(hours=1)), DayAndTime(NOW), Day(NOW)]
)
def test_a_time_in_a_sentence_comes_back(time: TimeOfDay | DayAndTime | Day) -> None:
    """It is written when it is shown, as whoever reads it then writes times."""
    again = database.sentence_or_none(database.sentence(say("at {time}", time=time)))
    assert again == say("at {time}", time=time)
    assert str(again) == f"at {time}"


def test_a_sentence_that_an_older_version_stored_is_read() -> None:
    """Template and values alone."""
    document = '["{who} waits {seconds} s.",{"who":"Kim","seconds":60}]'
    assert database.sentence_or_none(document) == say("{who} waits {seconds} s.", who="Kim", seconds=60)


def test_none_round_trips_as_none() -> None:
    """None is None on both ways."""
    assert database.sentence(None) is None
    assert database.sentence_or_none(None) is None
    assert database.receipt_or_none(None) is None
    assert instant_or_none(micros_or_none(None)) is None


def test_a_document_of_an_older_heydesk_can_be_read() -> None:
    """A field that was not there yet has its default."""
    assert database.draft('{"recipients":["1"],"text":"Hi"}') == Draft(recipients=("1",), text="Hi")


@given(some.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=some.just(UTC)))  # noqa: DTZ001
def test_an_instant_comes_back_to_the_microsecond(at: datetime) -> None:
    """No instant is rounded."""
    assert instant(micros(at)) == at


def test_an_instant_of_another_zone_is_the_same_instant() -> None:
    """What comes back is in UTC."""
    east = datetime(2026, 3, 20, 16, 0, tzinfo=timezone(timedelta(hours=2)))
    assert instant(micros(east)) == east
    assert instant(micros(east)).tzinfo is UTC


def test_a_naive_time_is_a_defect() -> None:
    """A time without a zone is no instant."""
    with pytest.raises(TypeError):
        micros(datetime(2026, 3, 20))  # noqa: DTZ001


STEPS = (("CREATE TABLE one (a)", "INSERT INTO one VALUES (1)"), ("ALTER TABLE one ADD COLUMN b DEFAULT 2",))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """An empty file."""
    with closing(sqlite3.connect(tmp_path / "file.sqlite", isolation_level=None)) as opened:
        yield opened


def version(connection: sqlite3.Connection) -> int:
    """The number of the last migration that the file has been through."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_missing_migrations_run_in_order(connection: sqlite3.Connection) -> None:
    """A new file goes through every step."""
    migrate(connection, STEPS)
    assert version(connection) == 2
    assert connection.execute("SELECT a, b FROM one").fetchall() == [(1, 2)]


def test_a_file_that_has_been_through_some_gets_the_rest(connection: sqlite3.Connection) -> None:
    """Rows that were written under the older schema are there under the newer one; nothing runs twice."""
    migrate(connection, STEPS[:1])
    connection.execute("INSERT INTO one VALUES (5)")
    migrate(connection, STEPS)
    migrate(connection, STEPS)
    assert connection.execute("SELECT a, b FROM one").fetchall() == [(1, 2), (5, 2)]


def test_a_failed_migration_leaves_the_file_as_it_was(connection: sqlite3.Connection) -> None:
    """All missing steps are one transaction: not even those before the one that failed stay."""
    migrate(connection, STEPS[:1])
    broken = (*STEPS, ("CREATE TABLE two (a)", "CREATE TABLE two (a)"))
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(connection, broken)
    assert version(connection) == 1
    assert connection.execute("SELECT * FROM one").fetchall() == [(1,)]
    migrate(connection, STEPS)
    assert version(connection) == 2


def test_a_file_of_the_first_version_keeps_all_that_is_in_it(path: Path) -> None:
    """An outbox that was made before there were schedules opens, with its messages as they were."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as first:
        migrate(first, MIGRATIONS[:1])
        first.executescript(
            """
            INSERT INTO account VALUES (1, 'Ana', 'id', 'https://api.example', 'keyring', 0, 0);
            INSERT INTO entry VALUES (
                9, 'b', 1, 'https://api.example', 'l', '{"inbox_id":7,"sender_id":15,"phones":["16505550103"]}', '{}',
                'accepted', 0, 0, NULL, NULL, NULL, NULL, 1, 2, 1, '{"message_id":5}', 'r', 3
            );
            """
        )
    store = Store.open(path)
    (entry,) = store.outbox.recent()
    assert (entry.looks, entry.answered, entry.doubted, entry.version) == (2, 0, True, 3)
    assert entry.receipt == Receipt(message_id=5)
    store.close()


def test_many_processes_may_open_a_new_file_together(path: Path) -> None:
    """Window and command lines that start at once on a new computer all get a whole file."""
    script = """
store = Store.open(path)
print(len(store.accounts.all()), store.database.execute("PRAGMA journal_mode").fetchone()[0])
"""
    assert race(path, *[script] * 4, opened=False) == [["0", "wal"]] * 4


def test_an_interrupted_first_start_is_finished_by_the_next(path: Path) -> None:
    """A process killed before its first migration is committed leaves a file that the next one can use."""
    script = """
from heydesk.storage.database import migrate

def kill(sql):
    if sql == "COMMIT":
        os.kill(os.getpid(), signal.SIGKILL)

path.parent.mkdir()
connection = sqlite3.connect(path, isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.set_trace_callback(kill)
migrate(connection)
"""
    assert finish(start(script, path)) == -9
    assert path.with_name("outbox.sqlite-wal").exists()
    store = Store.open(path)
    assert store.accounts.all() == ()
    store.close()
