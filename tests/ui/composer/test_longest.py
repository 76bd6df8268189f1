"""The counter counts the longest of several texts."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

import pytest

from heydesk.domain.contact import Contact
from heydesk.domain.contact_list import ContactList, ListMember
from heydesk.domain.ident import AccountId, ContactId, ListId
from heydesk.domain.knowledge import Knowledge
from heydesk.domain.message import Draft
from heydesk.ui.composer.longest import Longest, LongestText
from tests.ui.composer.shelves import RECALL
from tests.ui.composer.writing import FRONT_DESK, Writing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

ACCOUNT, LIST = AccountId(1), ListId(51)
TEXT = "Hi {{first_name}}"


def crowd(people: int) -> tuple[ListMember, ...]:
    """So many people, the last of whom has the longest name."""
    return tuple(ListMember(f"1650555{at:04}", "A" * (2 if at < people - 1 else 9)) for at in range(people))


class People:
    """A desk that knows one list, and counts how often it is asked."""

    def __init__(self, members: Sequence[ListMember]) -> None:
        self.members = tuple(members)
        self.asked: list[str] = []

    def knowledge(self, _account_id: AccountId, draft: Draft) -> Knowledge:
        """Who is on the list."""
        self.asked.append(draft.text)
        return Knowledge(members=dict.fromkeys(draft.lists, self.members))


def test_of_a_small_list_at_once(qapp: QObject) -> None:
    """Once for one text; again when the directory is different."""
    desk = People(crowd(3))
    longest = LongestText(desk, None, qapp)
    draft = Draft(lists=(LIST,), text="never mind")
    for _ in range(2):
        assert longest.of(ACCOUNT, draft, TEXT) == Longest("Hi AAAAAAAAA", 3)
    assert desk.asked == [TEXT]
    desk.members = crowd(2)
    longest.forget()
    assert longest.of(ACCOUNT, draft, TEXT) == Longest("Hi AAAAAAAAA", 2)


def test_of_a_list_that_nobody_knows(qapp: QObject) -> None:
    """There is no guess; nor is the one of another list taken for it."""
    desk = People(crowd(3))
    longest = LongestText(desk, None, qapp)
    longest.of(ACCOUNT, Draft(lists=(LIST,)), TEXT)
    desk.members = ()
    assert longest.of(ACCOUNT, Draft(lists=(ListId(52),)), TEXT) is None


async def test_of_a_large_list_in_a_thread(qapp: QObject) -> None:
    """The window goes on meanwhile, with the answer before; the last question is the one that counts."""
    desk = People(crowd(2000))
    draft = Draft(lists=(LIST,))
    assert LongestText(desk, None, qapp).of(ACCOUNT, draft, TEXT) is None  # there is nobody to do it yet
    tasks: list[asyncio.Task[object]] = []

    def start(work: Coroutine[Any, Any, object]) -> None:
        tasks.append(asyncio.get_running_loop().create_task(work))

    longest = LongestText(desk, start, qapp)
    found: list[bool] = []
    longest.found.connect(lambda: found.append(True))
    assert longest.of(ACCOUNT, draft, TEXT) is None
    for text in (f"{TEXT}!", f"{TEXT}!!"):
        assert longest.of(ACCOUNT, draft, text) is None
    while tasks:
        await tasks.pop(0)
    assert longest.of(ACCOUNT, draft, f"{TEXT}!!") == Longest("Hi AAAAAAAAA!!", 2000)
    assert len(found) == 2
    assert longest.of(ACCOUNT, draft, f"{TEXT}?") == Longest("Hi AAAAAAAAA!!", 2000)
    other = Draft(lists=(ListId(52),))
    assert longest.of(ACCOUNT, other, TEXT) is None
    while tasks:
        await tasks.pop(0)
    assert longest.of(ACCOUNT, other, TEXT) == Longest("Hi AAAAAAAAA", 2000)


@pytest.fixture
def stocked(writing: Writing) -> Writing:
    """An account with a list, a template and two contacts."""
    book = writing.office.store.book(writing.account.id)
    book.lists.put([ContactList(LIST, "Recall", 3)])
    book.members.put(LIST, crowd(3))
    book.templates.put([RECALL])
    book.contacts.put(
        [Contact(ContactId(5), "16505550103", "Kim", "Lee"), Contact(ContactId(6), "12125550150", "Patricia", "Fox")]
    )
    return writing


def test_the_counter_knows_the_longest_text_of_a_list(stocked: Writing) -> None:
    """As text and as template."""
    draft = Draft(inbox_id=FRONT_DESK.id, lists=(LIST,), text=TEXT)
    stocked.composer.bring_back(draft)
    assert stocked.foot == "GSM-7 · 12 of 160 · 1 segment · the longest of 3 · an estimate"
    stocked.composer.bring_back(Draft(inbox_id=FRONT_DESK.id, lists=(LIST,), template_id=RECALL.id))
    assert stocked.foot == "GSM-7 · 50 of 160 · 1 segment · the longest of 3 · an estimate"
    assert stocked.box.toPlainText() == RECALL.text


def test_the_counter_knows_the_longest_of_several(stocked: Writing) -> None:
    """Each alone; a text without fields is the same for all."""
    stocked.add("6505550103", "2125550150")
    stocked.write("Hi {{first_name}}")
    assert stocked.foot == "GSM-7 · 11 of 160 · 1 segment · the longest of 2 · an estimate"
    stocked.box.setPlainText("Hi all")
    assert stocked.foot == "GSM-7 · 6 of 160 · 1 segment"
    stocked.composer.bring_back(Draft(inbox_id=FRONT_DESK.id, lists=(ListId(99),), text=TEXT))
    assert stocked.foot == "GSM-7 · 21 of 160 · 1 segment · an estimate"
