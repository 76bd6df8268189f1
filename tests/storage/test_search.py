"""People are found by any beginning of what they are called, in any form that somebody types."""

from __future__ import annotations

from itertools import permutations

import pytest

from heydesk.domain.records import Account, Contact
from heydesk.storage.store import Store
from tests.storage.sample_people import person

PEOPLE = (
    person(1, "Kim Lee", "16505550103", minutes=10, email="kim.lee@example.com", tags=("VIP", "new lead")),
    person(2, "Kimberly Oyelaran", "14155550117", minutes=20, display_name="Kimberly O."),
    person(3, "José Núñez", "13125550164", minutes=30, email="jn@shop.example"),
    person(4, "Pat O'Brien", "16505550142", minutes=40),
    person(5, "山田太郎", "13035550118", minutes=50),
    person(6, "محمد الأحمد", "442079460018", minutes=60),
    person(7, "Christopher Schwarzenegger", "19075550155", minutes=70, email="christopher.long@example.org"),
    person(8, "", "12125550199", minutes=80, email="front-desk@clinic.example"),
    person(9, "🎂 Max", "", minutes=90),
    person(10, "Олег Иванов", "", minutes=100),
)


def found(store: Store, account: Account, typed: str, limit: int = 8) -> list[int]:
    """The ids of those that are found, in order."""
    return [one.id for one in store.directory_of(account.id).contacts.search(typed, limit).rows]


@pytest.fixture
def people(store: Store, account: Account) -> None:
    """The people above are in the book."""
    store.directory_of(account.id).contacts.upsert(PEOPLE)


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("kim", [1, 2]),
        ("KI", [1, 2]),
        ("lee", [1]),
        ("le ki", [1]),
        ("kim lee", [1]),
        ("lee, kim", [1]),
        ("kim x", []),
        ("jose nunez", [3]),
        ("NÚÑ", [3]),
        ("nun\u0303", [3]),
        ("obrien", [4]),
        ("o'brien", [4]),
        ("o’b", [4]),
        ("brien", [4]),
        ("山田", [5]),
        ("太郎", [5]),
        ("郎", [5]),
        ("محمد", [6]),
        ("احمد", [6]),
        ("الاحمد", [6]),
        ("مُحَمّد", [6]),
        ("christopher", [7]),
        ("christophe", [7]),
        ("schwarzenegger christopher", [7]),
        ("🎂", [9]),
        ('"kim" OR *', []),
        ("kim*", [1, 2]),
    ],
)
def test_names_are_found_by_word_prefixes(
    store: Store, account: Account, people: None, typed: str, ids: list[int]
) -> None:
    """Any beginning of any word, in any order and writing; all that was typed must fit."""
    assert found(store, account, typed) == ids


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("(650) 555-01", [1, 4]),
        ("+1 650 555 0103", [1]),
        ("+1650", [1, 4]),
        ("1 (650) 555.0142", [4]),
        ("6505550103", [1]),
        ("650 555 010", [1]),
        ("650-5550103", [1]),
        ("5550103", [1]),
        ("555-01", [1, 2, 3, 4, 5, 7, 8]),
        ("0103", [1]),
        ("01", [1, 2, 3, 4, 5, 7, 8]),
        ("103", []),
        ("٦٥٠ ٥٥٥", [1, 4]),
        ("+44 20 7946", [6]),
        ("0044 20 7946 0018", [6]),
        ("011 44 20", [6]),
        ("020 7946 0018", [6]),
        ("2079460018", [6]),
        ("16505550103999", []),
        ("650 0103", [1]),
        ("kim 650", [1]),
        ("650 kim", [1]),
        ("0103 lee", [1]),
    ],
)
def test_numbers_are_found_in_any_usual_form(
    store: Store, account: Account, people: None, typed: str, ids: list[int]
) -> None:
    """In any usual form, with or without country and area, and by the last digits."""
    assert found(store, account, typed) == ids


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("kim.lee@example.com", [1]),
        ("kim.l", [1]),
        ("@shop", [3]),
        ("..@shop", [3]),
        ("kim.lee@example.com, pat", []),
        ("kim.lee@shop", []),
        ("lee@example", [1]),
        ("front-desk@", [8]),
        ("clinic", [8]),
        ("christopher.l", [7]),
        ("vip", [1]),
        ("new lead", [1]),
        ("lead kim", [1]),
    ],
)
def test_addresses_and_tags(store: Store, account: Account, people: None, typed: str, ids: list[int]) -> None:
    """By any part of an e-mail address, and by what the team has tagged them with."""
    assert found(store, account, typed) == ids


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("kimbrely", [2]),
        ("chrisopher", [7]),
        ("shwarzenegger", [7]),
        ("schwarzeneger", [7]),
        ("christopherx", [7]),
        ("oyalaran", [2]),
        ("nunes", [3]),
        ("pat obrian", [4]),
        ("obrian pat", [4]),
        ("иванав", [10]),
        ("ивано", [10]),
        ("kmi", []),
        ("16505550193", []),
    ],
)
def test_a_slip_is_forgiven(store: Store, account: Account, people: None, typed: str, ids: list[int]) -> None:
    """One wrong, missing, doubled or swapped letter of a word of four or more, and never a digit of a number."""
    assert found(store, account, typed) == ids
    assert store.directory_of(account.id).contacts.search(typed).guessed == (bool(ids) and typed != "ивано")


def test_whole_words_come_before_beginnings_and_these_before_guesses(store: Store, account: Account) -> None:
    """Within each, the one that changed last comes first."""
    store.directory_of(account.id).contacts.upsert(
        [
            person(1, "Marc Lee", minutes=1),
            person(2, "Marcus Lee", minutes=2),
            person(3, "Mark Lee", minutes=3),
            person(4, "Marc Ruiz", minutes=4),
            person(5, "Marcella", minutes=5),
        ]
    )
    assert found(store, account, "marc") == [1, 4, 2, 5]
    assert found(store, account, "marcu") == [2]
    assert found(store, account, "marc le") == [1, 2]
    assert found(store, account, "marl ruiz") == [4]
    assert found(store, account, "mark ruiz") == [4]


def test_the_order_of_words_makes_no_difference(store: Store, account: Account) -> None:
    """Whoever types the family name first finds the same people."""
    store.directory_of(account.id).contacts.upsert([person(1, "Ana María Ruiz", "16505550103", tags=("VIP",))])
    for words in permutations(["ana", "mar", "rui", "650", "vip"]):
        assert found(store, account, " ".join(words)) == [1]


def test_no_more_than_asked_for_each_once(store: Store, account: Account) -> None:
    """The ones that changed last, and nothing typed gives those of all."""
    store.directory_of(account.id).contacts.upsert(
        [person(number, "Kim Kim", minutes=number) for number in range(1, 31)]
    )
    for typed in ("kim", "k", "", " - ", "¶", "kim k"):
        assert found(store, account, typed) == [1, 2, 3, 4, 5, 6, 7, 8]
        assert found(store, account, typed, 3) == [1, 2, 3]
    assert len(found(store, account, "kim", 100)) == 30


def test_an_empty_book_finds_nothing(store: Store, account: Account) -> None:
    """Nobody is there yet, and that is all of it."""
    answer = store.directory_of(account.id).contacts.search("kim")
    assert (answer.rows, answer.complete, answer.guessed) == ((), True, False)


def test_a_pasted_novel_is_no_search_without_end(store: Store, account: Account, people: None) -> None:
    """Only the first words of it are looked for."""
    assert found(store, account, "kim lee " * 20_000) == [1]
    assert found(store, account, " ".join(f"zz{number}" for number in range(20_000))) == []
    assert found(store, account, "6" * 100_000) == []


def as_known(contact: Contact) -> str:
    """The name that a chip would show."""
    return contact.name


@pytest.mark.parametrize("contact", PEOPLE, ids=as_known)
def test_each_is_found_by_each_beginning_of_their_name(
    store: Store, account: Account, people: None, contact: Contact
) -> None:
    """While a name is being typed, its owner never drops out."""
    for end in range(1, len(contact.name) + 1):
        assert contact.id in found(store, account, contact.name[:end])
