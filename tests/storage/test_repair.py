"""A damaged outbox file: what can be read goes on, nothing goes twice, and what can't be read is named."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from heydesk.domain.errors import StoreCorrupt, StoreError, StoreFromFuture
from heydesk.domain.l10n import DayAndTime
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Ask, State
from heydesk.domain.records import AccountId, EntryId, LocalId
from heydesk.storage.database import DAMAGED
from heydesk.storage.repair import NOT_READ, Repaired, contents, repair
from heydesk.storage.schema import MIGRATIONS
from heydesk.storage.store import Store
from tests.storage.sample_damage import MANY, PAGE, change, make, pages_of, spoil
from tests.storage.sample_rows import KIM, NOW, draft, enqueue, put


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with something of everything; its texts are numbered from 1."""
    path = tmp_path_factory.mktemp("template") / "outbox.sqlite"
    make(path)
    return path


@pytest.fixture
def filled(path: Path, template: Path) -> Path:
    """A copy of it."""
    path.parent.mkdir()
    shutil.copyfile(template, path)
    return path


def states(path: Path) -> dict[str, State]:
    """How each text stands, without the many; they are all accepted."""
    store = Store.open(path)
    found = {entry.local_id: entry.state for entry in store.outbox.recent(5000)}
    store.close()
    assert {state for name, state in found.items() if name.startswith("row-")} <= {State.ACCEPTED}
    return {name: state for name, state in found.items() if not name.startswith("row-")}


WHOLE = {
    "held": State.HELD,
    "queued": State.QUEUED,
    "flying": State.SENDING,
    "doubted": State.UNCERTAIN,
    "later": State.SCHEDULED,
    "asking": State.NEEDS_YOU,
    "sent": State.ACCEPTED,
}


def refused(path: Path) -> None:
    """The file can't be opened as it is."""
    with pytest.raises(StoreError):
        Store.open(path).outbox.recent(5000)


def test_a_whole_file_goes_on_as_it_was(filled: Path) -> None:
    """Repair changes nothing where nothing is damaged, and keeps a copy that its owner alone can read."""
    before = filled.read_bytes()
    done = repair(filled, NOW)
    assert (done.texts, done.drafts, done.doubted, done.lost) == (MANY + 7, 3, 0, ())
    assert done.kept_in == filled.with_name(DAMAGED) / "2026-03-20-140506"
    copy = done.kept_in / filled.name
    assert copy.read_bytes() == before
    assert {one.stat().st_mode & 0o777 for one in done.kept_in.iterdir()} == {0o600}
    assert (done.kept_in / NOT_READ).read_text() == ""
    assert states(filled) == WHOLE
    assert filled.stat().st_mode & 0o777 == 0o600
    assert {one.name for one in filled.parent.iterdir()} == {filled.name, DAMAGED}
    store = Store.open(filled)
    (account,) = store.accounts.all()
    assert account.name == "Ana's account"
    assert store.drafts.current(account.id, Side.TEXT) == draft("Being written", KIM)
    assert store.drafts.current(account.id, Side.NOTE) == draft("Being noted", KIM, side=Side.NOTE)
    assert [one.draft.text for one in store.drafts.kept(account.id)] == ["Saved " * 2000]
    assert store.choices.get("last") == "1"
    assert len(store.reminders.all()) == 1
    assert len(store.outbox.follow_ups()) == 1
    assert len(store.sheets.sent(account.id, [LocalId(f"row-{number}") for number in range(MANY)])) == MANY
    assert enqueue(store, account, "new")[0].id == MANY + 8
    store.close()


def test_a_page_costs_the_rows_on_it_alone(filled: Path) -> None:
    """They are named; the others go on, and what waits goes, since its index vouches for it."""
    spoil(filled, pages_of(filled, "entry")[1])
    refused(filled)
    done = repair(filled, NOW)
    assert 0 < MANY + 7 - done.texts < 30
    assert str(done.lost[0]) == "Text 1: Sent"
    assert len(done.lost) == MANY + 7 - done.texts + 1
    assert str(done.lost[-1]).startswith("1 damaged place")
    assert (done.kept_in / NOT_READ).read_text().splitlines() == [str(one) for one in done.lost]
    assert states(filled) == WHOLE


def test_rows_below_a_lost_node_are_found_again(filled: Path) -> None:
    """No tree leads to them any more; each page says by itself whose rows it has."""
    for name in ("entry", "sheet_row"):
        spoil(filled, pages_of(filled, name)[0])
    done = repair(filled, NOW)
    assert done.texts == MANY + 7
    assert states(filled) == WHOLE
    store = Store.open(filled)
    (account,) = store.accounts.all()
    rows = store.sheets.sent(account.id, [LocalId(f"row-{number}") for number in range(MANY)])
    assert len(rows) == MANY  # those that stood in the node itself are in an index too
    store.close()


def test_what_its_index_does_not_vouch_for_is_looked_up_and_not_sent(filled: Path) -> None:
    """Its row may be older than what became of it."""
    for number in pages_of(filled, "entry_state"):
        spoil(filled, number)
    done = repair(filled, NOW)
    assert done.doubted == 2
    assert states(filled) == WHOLE | {"held": State.UNCERTAIN, "queued": State.UNCERTAIN}
    store = Store.open(filled)
    asking = next(entry for entry in store.outbox.recent(5000) if entry.local_id == "asking")
    assert (asking.ask, asking.doubted) == (Ask.IN_DOUBT, True)
    looked_up = next(entry for entry in store.outbox.recent(5000) if entry.local_id == "held")
    assert [str(line.outcome) for line in store.outbox.attempts(looked_up.id)] == [
        "The outbox file was repaired or restored. Checking with Heymarket…"
    ]
    store.close()


@pytest.mark.parametrize("keep", [0.75, 0.95])
def test_a_file_that_was_cut_off_keeps_its_beginning(filled: Path, keep: float) -> None:
    """As a failed copy leaves it."""
    filled.write_bytes(filled.read_bytes()[: int(filled.stat().st_size * keep)])
    refused(filled)
    done = repair(filled, NOW)
    assert done.texts > MANY / 10
    assert done.lost
    assert set(states(filled).values()) <= set(WHOLE.values())


@pytest.mark.parametrize(("size", "then"), [(100, {}), (PAGE, {"held": State.UNCERTAIN, "queued": State.UNCERTAIN})])
def test_a_file_without_its_head_keeps_its_rows(filled: Path, size: int, then: dict[str, State]) -> None:
    """Where it is not known either where the tables begin, nothing vouches for what waits, which is looked up."""
    spoil(filled, 1, size=size)
    refused(filled)
    done = repair(filled, NOW)
    assert done.texts == MANY + 7
    assert done.drafts == 3
    assert states(filled) == WHOLE | then


def test_what_is_no_database_gives_an_empty_outbox(path: Path) -> None:
    """A letter in its place is kept with the copies."""
    path.parent.mkdir()
    path.write_text("Dear diary")
    done = repair(path, NOW)
    assert (done.texts, done.drafts) == (0, 0)
    assert (done.kept_in / path.name).read_text() == "Dear diary"
    assert states(path) == {}
    assert repair(path, NOW).kept_in.name == "2026-03-20-140506-again"


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE entry SET message = '{' WHERE id = 301", "Text 301: Sending soon"),
        ("UPDATE entry SET state = 'gone' WHERE id = 302", "Text 302: gone"),
        (
            """UPDATE entry SET message = '{', body = '{"phone_number":"16505550103"}' WHERE id = 301""",
            f"Text 301 to (650) 555-0103, {DayAndTime(NOW.astimezone())}: Sending soon",
        ),
        ("UPDATE draft SET content = 'x' WHERE private", "A text or note that was being written"),
        ("UPDATE kept_draft SET content = '[1]'", "A saved draft"),
        ("UPDATE reminder SET address = '[]'", "A reminder"),
        ("UPDATE follow_up SET act = 'dance'", "What was to follow text 301"),
        ("UPDATE account SET key_place = 'a drawer'", "An account. Connect it again."),
    ],
)
def test_a_row_that_can_not_be_understood_is_named_and_left_out(filled: Path, statement: str, named: str) -> None:
    """The others go on; the copy still has it."""
    change(filled, statement)
    done = repair(filled, NOW)
    assert [str(one) for one in done.lost] == [named]
    assert Store.open(filled).outbox.recent(5000)


def test_a_line_of_a_story_that_can_not_be_understood_is_left_out(filled: Path) -> None:
    """Nobody is told of it; the text goes on. An id of any sign is read."""
    change(filled, "INSERT INTO attempt SELECT -5, 1, act, started_at, ended_at, outcome, status, '' FROM attempt")
    change(filled, "UPDATE attempt SET act = 'dance' WHERE id > 0")
    assert repair(filled, NOW).lost == ()
    store = Store.open(filled)
    assert (len(store.outbox.attempts(EntryId(1))), len(store.outbox.attempts(EntryId(MANY + 3)))) == (1, 0)
    store.close()


def test_of_two_texts_with_one_id_the_one_that_went_on_is_kept(filled: Path) -> None:
    """Flipped bytes can give a text another's id."""
    data = filled.read_bytes()
    assert data.count(b'.examplesent{"') == 1
    filled.write_bytes(data.replace(b'.examplesent{"', b'.exampleheld{"'))
    assert next(str(one) for one in repair(filled, NOW).lost).endswith(": Sending soon")
    assert states(filled)["held"] is State.ACCEPTED


def test_an_account_whose_row_is_gone_keeps_its_texts(filled: Path) -> None:
    """Under a name of its own, without a key: nothing of it goes before it is connected again."""
    change(filled, "DELETE FROM account")
    done = repair(filled, NOW)
    assert done.texts == MANY + 7
    store = Store.open(filled)
    assert [one.name for one in store.accounts.all()] == ["Repaired account 1"]
    store.close()
    assert states(filled) == WHOLE


def test_the_log_is_read_beyond_a_damaged_frame(filled: Path, tmp_path: Path) -> None:
    """SQLite would forget what was committed behind it, and send again what has gone: the file is refused."""
    killed = tmp_path / "killed" / filled.name
    store = Store.open(filled)
    (account,) = store.accounts.all()
    first, second = (enqueue(store, account, name, hold=0)[0] for name in ("first", "second"))
    for entry in (first, second):
        put(store, entry, State.ACCEPTED, due_at=None)
    shutil.copytree(filled.parent, killed.parent)
    store.close()
    log = killed.with_name(f"{killed.name}-wal")
    data = bytearray(log.read_bytes())
    data[32 + 24 + 4000] ^= 0xFF
    log.write_bytes(data)
    refused(killed)
    done = repair(killed, NOW)
    assert (done.kept_in / log.name).read_bytes() == data
    found = states(killed)
    assert (found["first"], found["second"]) == (State.ACCEPTED, State.ACCEPTED)
    assert found["queued"] is State.UNCERTAIN


def test_a_commit_that_a_power_cut_tore_is_no_damage(filled: Path, tmp_path: Path) -> None:
    """The last one alone can be torn: it was never said to be on the disk."""
    killed = tmp_path / "killed" / filled.name
    store = Store.open(filled)
    (account,) = store.accounts.all()
    enqueue(store, account, "torn", hold=0)
    shutil.copytree(filled.parent, killed.parent)
    store.close()
    log = killed.with_name(f"{killed.name}-wal")
    data = bytearray(log.read_bytes())
    data[32 + 24 + 4000] ^= 0xFF
    log.write_bytes(data)
    assert states(killed) == WHOLE


def test_an_earlier_round_of_the_log_is_not_read(filled: Path, tmp_path: Path) -> None:
    """The log begins anew from its start, over what is in the file already."""
    killed = tmp_path / "killed" / filled.name
    store = Store.open(filled)
    (account,) = store.accounts.all()
    enqueue(store, account, "first", hold=0)
    store.drafts.save(account.id, draft("x" * 50_000))
    store.database.execute("PRAGMA wal_checkpoint(RESTART)")
    enqueue(store, account, "second", hold=0)
    shutil.copytree(filled.parent, killed.parent)
    store.close()
    assert repair(killed, NOW).texts == MANY + 9
    assert states(killed)["second"] is State.QUEUED


def test_a_log_without_its_head_is_damage(filled: Path, tmp_path: Path) -> None:
    """SQLite would take no notice of all that is in it."""
    killed = tmp_path / "killed" / filled.name
    store = Store.open(filled)
    (account,) = store.accounts.all()
    for name in ("first", "second"):
        enqueue(store, account, name, hold=0)
    shutil.copytree(filled.parent, killed.parent)
    store.close()
    log = killed.with_name(f"{killed.name}-wal")
    data = bytearray(log.read_bytes())
    data[12] ^= 0xFF
    log.write_bytes(data)
    refused(killed)
    assert repair(killed, NOW).texts == MANY + 9
    assert states(killed)["first"] is State.UNCERTAIN


def test_damage_that_is_seen_while_running_is_offered_for_repair_at_the_next_start(filled: Path) -> None:
    """A large file is not read whole at the start."""
    change(filled, "UPDATE entry SET message = '{' WHERE id = 3")
    store = Store.open(filled)
    with pytest.raises(StoreCorrupt):
        store.outbox.recent(5000)
    store.close()
    with pytest.raises(StoreCorrupt, match="repair"):
        Store.open(filled)
    repair(filled, NOW)
    assert states(filled) == WHOLE


def test_a_newer_file_is_not_repaired_but_can_be_looked_at(filled: Path) -> None:
    """What its newer columns mean is not known here."""
    change(filled, "ALTER TABLE entry ADD COLUMN mood TEXT DEFAULT 'fine'")
    change(filled, "UPDATE entry SET mood = 'good'")
    change(filled, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = filled.read_bytes()
    with pytest.raises(StoreFromFuture):
        repair(filled, NOW)
    found = contents(filled)
    assert len(found.entries) == MANY + 7
    assert {one.text for one in found.drafts} == {"Being written", "Being noted", "Saved " * 2000}
    assert list(found.accounts.values()) == ["Ana's account"]
    assert found.lost == ()
    assert filled.read_bytes() == before
    assert [one.name for one in filled.parent.iterdir()] == [filled.name]


def test_a_file_of_an_older_format_is_brought_up_to_date_by_its_repair(path: Path) -> None:
    """Its rows are shorter than those of today."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as first:
        for statement in MIGRATIONS[0]:
            first.execute(statement)
        first.executescript(
            """
            PRAGMA user_version = 1;
            INSERT INTO account VALUES (1, 'Ana', 'id', 'https://api.example', 'keyring', 0, 0);
            INSERT INTO entry VALUES (
                9, 'b', 1, 'https://api.example', 'l', '{"inbox_id":7,"sender_id":15,"phones":["16505550103"]}', '{}',
                'queued', 0, 0, NULL, NULL, NULL, NULL, 1, 2, 0, NULL, 'r', 3
            );
            """
        )
    assert repair(path, NOW).texts == 1
    assert states(path) == {"l": State.QUEUED}


def test_a_repair_that_was_killed_before_its_end_is_finished_by_the_next_start(filled: Path) -> None:
    """The damaged file's log is never applied to the repaired one."""
    whole = filled.read_bytes()
    filled.with_name(f"{filled.name}.repaired").write_bytes(whole)
    filled.write_bytes(b"damaged")
    filled.with_name(f"{filled.name}-wal").write_bytes(b"damaged")
    assert states(filled) == WHOLE
    assert not filled.with_name(f"{filled.name}.repaired").exists()


def test_a_repair_without_room_changes_nothing(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy comes first, and the damaged file is replaced last."""
    spoil(filled, 1, size=100)
    before = filled.read_bytes()
    filled.with_name(DAMAGED).write_text("in the way")
    with pytest.raises(StoreError):
        repair(filled, NOW)
    assert filled.read_bytes() == before


@pytest.mark.parametrize("seed", range(12))
def test_any_damage_is_survived(filled: Path, seed: int) -> None:
    """Bytes flipped anywhere: the repair ends, its file is whole, and nothing that was sent waits again."""
    data = bytearray(filled.read_bytes())
    for place in range(1 + seed):
        data[(seed * 7919 + place * 104_729 + place * place * 31) % len(data)] ^= 1 + (seed * 37 + place) % 255
    filled.write_bytes(data)
    done = repair(filled, NOW)
    assert isinstance(done, Repaired)
    found = states(filled)
    assert not {found.get(name) for name in ("flying", "doubted", "later", "sent")} & {State.HELD, State.QUEUED}
    assert replace(done) == done


def test_a_tree_that_leads_in_a_circle_is_left(filled: Path) -> None:
    """A damaged pointer must not keep the repair going for ever, nor a length that no file has."""
    root, first, *_ = pages_of(filled, "entry")
    data = bytearray(filled.read_bytes())
    start = (root - 1) * PAGE
    data[start + 8 : start + 12] = root.to_bytes(4, "big")
    leaf = (first - 1) * PAGE
    cell = int.from_bytes(data[leaf + 8 : leaf + 10], "big")
    data[leaf + cell : leaf + cell + 9] = b"\xff" * 8 + b"\x7f"
    filled.write_bytes(data)
    done = repair(filled, NOW)
    assert done.texts == MANY + 6
    assert str(done.lost[-1]).startswith("2 damaged places")


def test_a_value_of_another_kind_is_no_row(filled: Path) -> None:
    """Such as a number with a fraction where only whole ones are written."""
    change(filled, "UPDATE choice SET value = x'00'")
    change(filled, "INSERT INTO choice (account_id, key, value) VALUES (1, 'other', 'kept')")
    change(filled, "UPDATE reminder SET at = 1.5")
    assert [str(one) for one in repair(filled, NOW).lost] == [
        "2 damaged places in the file. What was there can't be told."
    ]
    store = Store.open(filled)
    assert (store.choices.get("last"), store.choices.get("other", AccountId(1))) == (None, "kept")
    store.close()
