"""A little of a team's directory, as it would stand in a book after a fetch."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from heydesk.domain.records import (
    ChatId,
    Contact,
    ContactId,
    ContactList,
    Conversation,
    InboxId,
    ListId,
    ListMember,
    Survey,
    SurveyId,
    Template,
    TemplateId,
)
from heydesk.storage.contacts import AccountDirectory
from tests.core.core_driver import FRONT_DESK, KIM, MARCUS, PRIYA

AT = datetime(2026, 3, 4, 15, tzinfo=UTC)
STRANGER = "12065550114"
BILLING = InboxId(42)

KIM_LEE = Contact(
    ContactId(201), KIM, "Kim", "Lee", "Kim Lee", custom=(("Time zone", "America/Denver"),), updated_at=AT
)
KIMBERLY = Contact(ContactId(204), "16025550129", "Kimberly", "Ash", updated_at=AT - timedelta(days=1))
MARCUS_WEBB = Contact(ContactId(202), MARCUS, "Marcus", "Webb", updated_at=AT - timedelta(days=2))
ONLY_MAIL = Contact(ContactId(205), "", "Kim", "Mail", email="kim.mail@post.example", updated_at=AT)
NAMELESS = Contact(ContactId(203), PRIYA, updated_at=AT)

KIMS = Conversation(ChatId(8001), FRONT_DESK, (KIM,), updated_at=AT)
GROUP = Conversation(ChatId(8002), FRONT_DESK, (KIM, MARCUS), updated_at=AT - timedelta(hours=1))
STRANGERS = Conversation(ChatId(8003), FRONT_DESK, (STRANGER,), updated_at=AT - timedelta(hours=2))
CLOSED = Conversation(ChatId(8004), FRONT_DESK, (PRIYA,), is_open=False, updated_at=AT)
ELSEWHERE = Conversation(ChatId(8005), BILLING, (MARCUS,), "Invoices", updated_at=AT)

RECALL = ContactList(ListId(501), "Kim’s recall", 2, AT)
OTHERS = ContactList(ListId(502), "Monday", None, AT)
MEMBERS = (ListMember(KIM, "Kim", "Lee"), ListMember(MARCUS, "Marcus"))
TEMPLATE = Template(TemplateId(301), "Appointment tomorrow", "Hi {{first_name}}, see you!", updated_at=AT)
SURVEY = Survey(SurveyId(401), "After the visit", "csat", "How was it?")


def fill(book: AccountDirectory) -> None:
    """Put all of it into a book."""
    book.fields.replace({71: "Dentist", 72: "Time zone"})
    book.contacts.upsert([KIM_LEE, KIMBERLY, MARCUS_WEBB, ONLY_MAIL, NAMELESS])
    book.conversations.upsert([KIMS, GROUP, STRANGERS, CLOSED, ELSEWHERE])
    book.lists.upsert([RECALL, OTHERS])
    book.members.replace(RECALL.id, MEMBERS)
    book.templates.upsert([TEMPLATE])
    book.surveys.upsert([SURVEY])
