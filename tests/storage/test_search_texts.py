"""Texts are kept once, and found by their words, their people and their numbers, newest first."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import count

import pytest

from heydesk.domain.records import (
    Account,
    ChatId,
    ConversationAddress,
    EntryId,
    LocalId,
    MessageId,
    SaidText,
)
from heydesk.storage.contacts import AccountDirectory
from heydesk.storage.search import MessageTable
from heydesk.storage.store import Store
from tests.storage.sample_people import SUPPORT
from tests.storage.sample_rows import KIM, NOW, PAT


@pytest.fixture
def book(store: Store, account: Account) -> AccountDirectory:
    """An account's directory with no texts yet."""
    return store.directory_of(account.id)


@pytest.fixture
def table(book: AccountDirectory) -> MessageTable:
    """Its texts."""
    return book.texts


def said(number: int, text: str, *, minutes: float = 0, phone: str = KIM, called: str = "") -> SaidText:
    """Make a text that was said so many minutes ago."""
    at = NOW - timedelta(minutes=minutes)
    return SaidText(ConversationAddress(SUPPORT, (phone,)), text, at, MessageId(number), called=called)


def found(table: MessageTable, typed: str, limit: int = 50) -> list[int | None]:
    """The ids of what is found."""
    return [text.message_id for text in table.search(typed, limit, seconds=60).rows]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("appointment", [1]),
        ("appoi", [1]),
        ("THURSDAY appointment", [1]),
        ("thurs appoint", [1]),
        ("jose", [2]),
        ("José", [2]),
        ("obrien", [3]),
        ("brien", [3]),
        ("10:30", [1]),
        ("kim lee", [1]),
        ("lee invoice", []),
        ("(650) 555-0103", [2, 1]),
        ("0103", [2, 1]),
        ("4155550117 invoice", [3]),
        ("太郎", [4]),
        ("🦷", [1]),
        ("billing@acme.example", [3]),
        ("hi ", [2]),
        ("", []),
        ("  ", []),
        ('" OR *', []),
        ("unheard", []),
    ],
)
def test_text_is_found_by_words_people_and_numbers(table: MessageTable, typed: str, ids: list[int]) -> None:
    """Case and accents don't count; the last word may be a beginning, and all of them where nothing else is found."""
    table.add(
        [
            said(1, "Your appointment 🦷 is Thursday, Dec 3 at 10:30", minutes=30, called="Kim Lee"),
            said(2, "Hi, tell José that his history is here", minutes=5),
            said(3, "Ms. O'Brien's invoice went to billing@acme.example", minutes=60, phone=PAT),
            said(4, "山田太郎です", minutes=90, phone=PAT),
        ]
    )
    assert found(table, typed) == ids


def test_newest_comes_first_also_within_a_second(table: MessageTable) -> None:
    """In whatever order they were added."""
    order = [3, 1, 2, 5, 4]
    table.add([said(number, "hi", minutes=number / 600) for number in order])
    table.add([said(6, "hi", minutes=3 / 600)])
    assert found(table, "hi") == [1, 2, 3, 6, 4, 5]
    assert found(table, "hi", limit=2) == [1, 2]


def test_texts_of_one_second_are_all_found(table: MessageTable) -> None:
    """A Send to many has one time for all of them; also those that have no id yet."""
    table.add([said(number, "hi") for number in range(1, 30)])
    table.add([said(0, "hi")._replace(message_id=None, local_id=LocalId(f"l{number}")) for number in range(30)])
    assert len(table.search("hi", seconds=60).rows) == 50
    assert table.count() == 59


def test_text_comes_back_as_it_was_added(table: MessageTable) -> None:
    """With all that is known of it."""
    address = ConversationAddress(SUPPORT, (KIM, PAT), ChatId(12))
    whole = SaidText(
        address,
        "See you\nthere",
        NOW,
        MessageId(1),
        LocalId("a"),
        EntryId(7),
        "Kim",
        "Ana",
        inbound=False,
        private=True,
    )
    bare = SaidText(ConversationAddress(SUPPORT), "See me", NOW - timedelta(hours=1), MessageId(2))
    table.add([whole, bare])
    assert table.search("see", seconds=60).rows == (whole, bare)


def test_text_that_is_known_is_not_added_again(table: MessageTable) -> None:
    """By its id or its local id; what the other writer knew is filled in."""
    mine = SaidText(
        ConversationAddress(SUPPORT, (KIM,)),
        "Hi Kim",
        NOW,
        None,
        LocalId("a"),
        EntryId(7),
        author="Ana",
        inbound=False,
    )
    theirs = mine._replace(message_id=MessageId(31), entry_id=None, at=NOW + timedelta(seconds=2))
    assert table.add([mine]) == 1
    assert table.add([theirs, theirs]) == 0
    assert table.add([said(31, "Hi Kim")]) == 0
    assert table.count() == 1
    assert table.search("kim", seconds=60).rows == (mine._replace(message_id=MessageId(31)),)


def test_text_twice_in_one_go_is_added_once(table: MessageTable) -> None:
    """A page may overlap with itself."""
    assert table.add([said(1, "hi"), said(1, "hi")]) == 1


def test_text_without_any_id_is_left_out(table: MessageTable) -> None:
    """It would be there again with every look."""
    assert table.add([SaidText(ConversationAddress(SUPPORT, (KIM,)), "Hi", NOW)]) == 0
    assert table.count() == 0


def test_entries_are_added_up_to_one(table: MessageTable) -> None:
    """The outbox is read on from there, whether its entries had words or not."""
    assert table.until() == 0
    table.add([], until=EntryId(4))
    table.add([said(1, "hi")], until=EntryId(9))
    table.add([said(2, "hi")])
    assert table.until() == 9


def test_what_is_old_is_forgotten_slice_by_slice(table: MessageTable) -> None:
    """Nothing finds it any more, and the rest stays."""
    table.add([said(number, f"hi {number}", minutes=number) for number in range(1, 302)])
    limit = NOW - timedelta(minutes=50, seconds=30)
    assert [table.forget_before(limit) for _ in range(3)] == [200, 51, 0]
    assert found(table, "hi", limit=99) == [*range(1, 51)]
    assert found(table, "51") == []
    assert found(table, "50") == [50]


def test_what_was_said_after_the_last_century_has_the_first_place(table: MessageTable) -> None:
    """A clock far ahead is no reason to fail."""
    table.add(
        [SaidText(ConversationAddress(SUPPORT, (KIM,)), "hi", datetime(9999, 1, 1, tzinfo=NOW.tzinfo), MessageId(1))]
    )
    assert found(table, "hi") == [1]


@pytest.mark.parametrize(("step", "complete"), [(0, True), (0.00001, True), (0.002, False), (1, False)])
def test_search_ends_in_time_and_says_so(book: AccountDirectory, step: float, complete: bool) -> None:
    """Two words of which each is common, and which are together in the oldest text alone."""
    # The place of each is a sample, so that a few texts make many spans.
    newest = datetime(2200, 1, 1, tzinfo=NOW.tzinfo) - timedelta(seconds=4096 * 1_300_000)
    ticks = count()
    table = MessageTable(book.database, lambda: next(ticks) * step)
    table.add(
        [
            said(n + 1, "left right" if n == 299 else ("left", "right")[n % 2])._replace(
                at=newest - timedelta(seconds=4096 * n)
            )
            for n in range(300)
        ]
    )
    result = table.search("left right")
    assert ([text.message_id for text in result.rows], result.complete) == ([300] if complete else [], complete)


def test_search_with_enough_texts_is_complete(book: AccountDirectory) -> None:
    """However slow the machine is: the first rows of one word come at once."""
    book.texts.add([said(number, "hi", minutes=number) for number in range(1, 300)])
    ticks = count()
    table = MessageTable(book.database, lambda: next(ticks) * 1.0)
    result = table.search("hi", limit=3)
    assert ([text.message_id for text in result.rows], result.complete) == ([1, 2, 3], True)
