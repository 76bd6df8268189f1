"""How long it takes to check a draft before Send: the worst ones that somebody may write.

``python -m tests.real.bench.checks`` prints it alone. Beside each stands the same draft with nothing known, where the
guards have little to look at; and bare, what no composer can do without: ten numbers read and the text counted.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import islice
from time import perf_counter
from typing import Any

import phonenumbers

from heydesk.domain.broadcast import plan_broadcast
from heydesk.domain.draft_context import Knowledge, Person, RecentSend
from heydesk.domain.message import Draft
from heydesk.domain.records import (
    ContactList,
    HistoryMessage,
    Inbox,
    InboxId,
    ListId,
    ListMember,
    LocalId,
    Member,
    MemberId,
    MessageId,
)
from heydesk.domain.sms import count_exact
from heydesk.domain.validation import check
from tests.real.bench.people import people
from tests.real.bench.start import summary

NOW = datetime(2026, 11, 25, 20, 0, tzinfo=UTC)
LIST = ListId(5)
ANA = Member(MemberId(15), "Ana Ruiz")
DESK = Inbox(InboxId(1), "Front desk", ("14155550142",), (ANA,))
FIELDS = ("Branch", "Order number", "Dog", "Colour", "Next visit")
WORDS = "Your order {{order_number}} for {{dog}} is at {{branch}}, [see] you there on Thursday at ten or later"
TEXT = ("Hi {{first_name}} {{last_name}}, " + " ".join(f"{WORDS} {number}." for number in range(20)))[:1600]
_ROUNDS = 30


def measure_checks() -> dict[str, Any]:
    """Measure each in turn, again and again; milliseconds."""
    draft, known = _to_ten()
    broadcast, of_list = _to_list()
    tasks: dict[str, Callable[[], object]] = {
        "bare": lambda: _bare(draft),
        "ten, nothing known": lambda: check(draft, (DESK,)),
        "ten": lambda: check(draft, (DESK,), known),
        "list, nothing known": lambda: check(broadcast, (DESK,)),
        "list": lambda: check(broadcast, (DESK,), of_list),
        "plan": lambda: plan_broadcast(broadcast, of_list, opt_out="Reply STOP to opt out"),
    }
    taken: dict[str, list[float]] = {name: [] for name in tasks}
    for number in range(_ROUNDS + 1):
        for name, task in tasks.items():
            start = perf_counter()
            task()
            if number:
                taken[name].append((perf_counter() - start) * 1000)
    return {name: summary(times) for name, times in taken.items()}


def _bare(draft: Draft) -> None:
    for digits in draft.recipients:
        phonenumbers.is_possible_number(phonenumbers.parse(f"+{digits}"))
    count_exact(draft.text)


def _to_ten() -> tuple[Draft, Knowledge]:
    """Ten people who each have fifty messages of the last hour that are much like the text, and not quite."""
    contacts = list(islice(people(1000), 10))
    draft = Draft(DESK.id, ANA.id, tuple(f"1650555{number:04}" for number in range(100, 110)), text=TEXT)
    known = [
        Person(phone, contact._replace(phone=phone), messages=tuple(map(_seen, range(50))))
        for phone, contact in zip(draft.recipients, contacts, strict=True)
    ]
    recent = tuple(RecentSend(phone, _other(number), NOW) for number, phone in enumerate(draft.recipients))
    return draft, Knowledge(
        people={one.phone: one for one in known},
        fields=FIELDS,
        fields_known=True,
        recent=recent,
        note_text=_other(99),
        opened_at=NOW - timedelta(hours=2),
        now=NOW,
    )


def _seen(number: int) -> HistoryMessage:
    inbound, private = number % 3 == 0, number % 3 == 1
    at = NOW - timedelta(minutes=number)
    return HistoryMessage(
        MessageId(number), LocalId(""), "", "", at, _other(number), "", None, inbound=inbound, private=private
    )


def _other(number: int) -> str:
    """Give a text with most of the words, every fourth of them another one."""
    words = TEXT.split()
    return " ".join(word if at % 4 else f"{word}{number}" for at, word in enumerate(words))


def _to_list() -> tuple[Draft, Knowledge]:
    """Five thousand people all over the country, at night for some of them."""
    members = tuple(ListMember(contact.phone, contact.first, contact.last) for contact in people(5000))
    known = Knowledge(
        members={LIST: members},
        lists={LIST: ContactList(LIST, "Everybody", len(members))},
        fields=FIELDS,
        fields_known=True,
        now=NOW.replace(hour=4),
    )
    return Draft(DESK.id, ANA.id, lists=(LIST,), text=TEXT), known


if __name__ == "__main__":
    for what, figures in measure_checks().items():
        print(f"{what}: {figures['median']:.2f} ms [{figures['min']:.2f} to {figures['max']:.2f}]")
