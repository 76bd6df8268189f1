"""Which is the longest of several texts."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from heydesk.domain.broadcast import Plan, plan_of
from heydesk.domain.draft_context import Knowledge, Person
from heydesk.domain.errors import DiskFull
from heydesk.domain.ids import AccountId, ContactId, ListId
from heydesk.domain.message import Draft
from heydesk.domain.records import Contact, ListMember
from heydesk.ui.composer.template_preview import Longest, LongestText

if TYPE_CHECKING:
    from collections.abc import Callable

ACCOUNT, LIST = AccountId(1), ListId(51)
TEXT = "Hi {{first_name}}"
KIM, PAT = "16505550103", "12125550150"


def crowd(people: int) -> tuple[ListMember, ...]:
    """So many people, the last of whom has the longest name."""
    return tuple(ListMember(f"1650555{at:04}", "A" * (2 if at < people - 1 else 9)) for at in range(people))


class People:
    """A desk that knows two contacts and one list; and what it is asked."""

    def __init__(self) -> None:
        self.members: dict[ListId, tuple[ListMember, ...]] = {LIST: crowd(3)}
        self.is_broken = False
        self.asked: list[str] = []
        self.told = 0
        self.tasks: list[asyncio.Task[object]] = []
        self.wait = asyncio.Event()
        self.wait.set()

    def start(self, work: Coroutine[Any, Any, object]) -> None:
        """Do it beside the window."""
        self.tasks.append(asyncio.get_running_loop().create_task(work))

    def tell(self) -> None:
        """Hear of an answer."""
        self.told += 1

    async def until(self, come: Callable[[], object]) -> None:
        """Wait until this is so."""
        async with asyncio.timeout(10):
            while not come():
                QApplication.processEvents()
                await asyncio.sleep(0.005)

    def knowledge(self, _account_id: AccountId, draft: Draft) -> Knowledge:
        """Who they are."""
        self.asked.append(draft.text)
        names = {KIM: "Kim", PAT: "Patricia"}
        people = {
            phone: Person(phone, Contact(ContactId(at), phone, names[phone]))
            for at, phone in enumerate(draft.recipients)
        }
        return Knowledge(people=people, members=self.members)

    @property
    def broadcast(self) -> People:
        """Itself."""
        return self

    async def plan(self, account_id: AccountId, draft: Draft, crowd: Sequence[str]) -> Plan:
        """Go through a list, in a while."""
        known = self.knowledge(account_id, draft)
        await self.wait.wait()
        if self.is_broken:
            raise DiskFull
        return plan_of(draft, known, crowd)


async def test_of_several_recipients_at_once(qapp: QApplication) -> None:
    """Once for one text; again when something else may be known of them."""
    desk = People()
    longest = LongestText(desk, desk.start, desk.tell, qapp)
    draft = Draft(recipients=(KIM, PAT), text="never mind")
    for _ in range(2):
        assert longest.of(ACCOUNT, draft, TEXT) == Longest("Hi Patricia", 2)
    assert desk.asked == [TEXT]
    longest.forget()
    longest.of(ACCOUNT, draft, TEXT)
    assert desk.asked == [TEXT, TEXT]


async def test_of_a_list_after_a_rest(qapp: QApplication) -> None:
    """The window goes on meanwhile; while another text is gone through, the answer before stands."""
    desk = People()
    longest = LongestText(desk, desk.start, desk.tell, qapp)
    draft = Draft(lists=(LIST,))
    for text in (TEXT, f"{TEXT}!"):
        assert longest.of(ACCOUNT, draft, text) is None
    await desk.until(lambda: desk.told)
    assert desk.asked == [f"{TEXT}!"]
    assert longest.of(ACCOUNT, draft, f"{TEXT}!") == Longest("Hi AAAAAAAAA!", 3)
    assert longest.of(ACCOUNT, draft, f"{TEXT}?") == Longest("Hi AAAAAAAAA!", 3)
    await desk.until(lambda: desk.told == 2)
    assert longest.of(ACCOUNT, draft, f"{TEXT}?") == Longest("Hi AAAAAAAAA?", 3)


async def test_what_is_asked_meanwhile_comes_next(qapp: QApplication) -> None:
    """One at a time; an answer for other people is nobody's."""
    desk = People()
    longest = LongestText(desk, desk.start, desk.tell, qapp)
    desk.wait.clear()
    longest.of(ACCOUNT, Draft(lists=(LIST,)), TEXT)
    await desk.until(lambda: desk.tasks)
    other = Draft(lists=(ListId(52),))
    assert longest.of(ACCOUNT, other, TEXT) is None
    await asyncio.sleep(0.4)
    QApplication.processEvents()
    assert len(desk.tasks) == 1
    desk.members[ListId(52)] = crowd(2)
    desk.wait.set()
    await desk.until(lambda: desk.told)
    assert longest.of(ACCOUNT, other, TEXT) == Longest("Hi AAAAAAAAA", 2)
    assert len(desk.tasks) == 2


async def test_of_a_list_that_nobody_knows(qapp: QApplication) -> None:
    """There is no guess; nor where it can't be read."""
    desk = People()
    longest = LongestText(desk, desk.start, desk.tell, qapp)
    draft = Draft(lists=(ListId(99),))
    longest.of(ACCOUNT, draft, TEXT)
    await desk.until(lambda: desk.told)
    assert longest.of(ACCOUNT, draft, TEXT) is None
    desk.is_broken = True
    draft = Draft(lists=(LIST,))
    longest.of(ACCOUNT, draft, TEXT)
    await desk.until(lambda: desk.told == 2)
    assert longest.of(ACCOUNT, draft, TEXT) is None


async def test_a_rest_that_is_over_too_late(qapp: QApplication) -> None:
    """The recipients are others by then."""
    desk = People()
    longest = LongestText(desk, desk.start, desk.tell, qapp)
    longest.of(ACCOUNT, Draft(lists=(LIST,)), TEXT)
    longest.of(ACCOUNT, Draft(recipients=(KIM, PAT)), TEXT)
    await asyncio.sleep(0.4)
    QApplication.processEvents()
    assert desk.tasks == []


async def test_nothing_is_gone_through_when_the_window_goes(qapp: QApplication) -> None:
    """Neither what was asked before nor what is asked then."""
    desk = People()
    longest = LongestText(desk, desk.start, desk.tell, qapp)
    longest.of(ACCOUNT, Draft(lists=(LIST,)), TEXT)
    longest.end()
    longest.of(ACCOUNT, Draft(lists=(LIST,)), f"{TEXT}!")
    await asyncio.sleep(0.4)
    QApplication.processEvents()
    assert desk.tasks == []
