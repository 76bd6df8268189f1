"""A text that is about to be sent on a Wednesday afternoon, and who it goes to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from heydesk.domain.draft_context import CheckContext, Knowledge, Person
from heydesk.domain.problems import Problem
from heydesk.domain.records import Contact, ContactId, ContactStatus, HistoryMessage, LocalId, MessageId
from tests.domain.sample_drafts import ANA, KIM, PAT, SUPPORT

NOW = datetime(2026, 11, 25, 20, 0, tzinfo=UTC)
"""3 pm in New York, noon in California."""

LEE = "14155550171"
"""A number that is no contact's."""


def contact(phone: str, first: str, last: str = "", **changes: Any) -> Contact:
    """Give a contact."""
    return Contact(ContactId(int(phone)), phone, first, last)._replace(**changes)


def heard(text: str, *, minutes_ago: float | None = 1, inbound: bool | None = True, **changes: Any) -> HistoryMessage:
    """Give a message of the conversation."""
    at = None if minutes_ago is None else NOW - timedelta(minutes=minutes_ago)
    seen = HistoryMessage(MessageId(1), LocalId(""), "", "", at, text, KIM, None, inbound=inbound)
    return seen._replace(**changes)


def person(phone: str, *messages: HistoryMessage, **changes: Any) -> Person:
    """Give a recipient, by name where it is Kim or Pat."""
    names = {KIM: contact(KIM, "Kim", "Lee"), PAT: contact(PAT, "Pat", "Doe")}
    return replace(Person(phone, contact=names.get(phone), messages=messages), **changes)


def status(phone: str, *, unsubscribed: bool = False, blocked: bool = False) -> ContactStatus:
    """Give what the service says about texting them."""
    return ContactStatus(phone, unsubscribed, blocked)


def known(*people: Person, **changes: Any) -> Knowledge:
    """Give what is known of these people, and of the time."""
    return replace(Knowledge(people={one.phone: one for one in people}, now=NOW), **changes)


GOOD = CheckContext(
    text="See you then.", phones=(KIM,), inbox=SUPPORT, sender_id=ANA.id, known=known(person(KIM), person(PAT))
)


def case(text: str = GOOD.text, **changes: Any) -> CheckContext:
    """Give the good case with these changes."""
    return replace(GOOD, text=text, **changes)


def names(problems: tuple[Problem, ...]) -> list[str]:
    """Name what was found."""
    return [problem.identifier for problem in problems]


def words(problems: tuple[Problem, ...]) -> str:
    """Give all sentences in one."""
    return " ".join(str(problem.sentence) for problem in problems)
