"""All checks together, on whatever is known and whatever is not."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from heydesk.domain.checks import CHECKS
from heydesk.domain.draft_context import CheckContext, Knowledge, Person, RecentSend
from heydesk.domain.message import Side
from heydesk.domain.problems import Problem, Severity
from heydesk.domain.records import (
    ChatId,
    Contact,
    ContactId,
    ContactList,
    ContactStatus,
    Conversation,
    HistoryMessage,
    ListId,
    ListMember,
    LocalId,
    MessageId,
    Template,
    TemplateId,
)
from heydesk.domain.validation import run_checks
from tests.domain.sample_drafts import ANA, BEN, INBOXES

LIST = ListId(5)
PHONES = st.sampled_from(["16505550103", "18505550103", "18005550150", "442079460958", "79123456789", "9991234567"])
PIECES = st.sampled_from(
    ["Hi Kim, ", "STOP", "{{first_name}}", "{{cat}}", "{{", "[name]", "bit.ly/x ", "4111 1111 1111 1111", "eyJ", " "]
)
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=5).map("".join)
INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 1, 2), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
SIGHTINGS = st.builds(
    HistoryMessage,
    message_id=st.just(MessageId(1)),
    local_id=st.just(LocalId("")),
    status=st.just(""),
    error=st.just(""),
    sent_at=st.none() | INSTANTS,
    text=TEXTS,
    phone=PHONES,
    delivered=st.none(),
    inbound=st.none() | st.booleans(),
    private=st.none() | st.booleans(),
    sender_id=st.sampled_from([None, ANA.id, BEN.id]),
    author=st.sampled_from(["", "Bot"]),
)
CONTACTS = st.builds(Contact, st.just(ContactId(1)), PHONES, st.text(max_size=5), st.text(max_size=5))
PEOPLE = st.builds(
    Person,
    PHONES,
    st.none() | CONTACTS,
    st.none() | st.builds(ContactStatus, PHONES, st.booleans(), st.booleans()),
    messages=st.lists(SIGHTINGS, max_size=3).map(tuple),
    zone=st.sampled_from(["", "Asia/Tokyo", "Nowhere"]),
)
TEMPLATE_IDS = st.sampled_from([None, TemplateId(3), TemplateId(4)])
SAID = st.builds(RecentSend, PHONES, TEXTS, INSTANTS, st.sampled_from([None, LIST]), TEMPLATE_IDS)
KNOWN = st.builds(
    Knowledge,
    people=st.lists(PEOPLE, max_size=4).map(lambda people: {one.phone: one for one in people}),
    lists=st.sampled_from([{}, {LIST: ContactList(LIST, "Recall", None)}]),
    members=st.lists(st.builds(ListMember, PHONES, st.text(max_size=5)), max_size=4).map(
        lambda members: {LIST: tuple(members)}
    ),
    templates=TEXTS.map(lambda text: {TemplateId(3): Template(TemplateId(3), "Ready", text)}),
    fields=st.sampled_from([(), ("Dog", "Order Number")]),
    fields_known=st.booleans(),
    recent=st.lists(SAID, max_size=3).map(tuple),
    note_text=TEXTS,
    opened_at=st.none() | INSTANTS,
    now=st.none() | INSTANTS,
)
CASES = st.builds(
    CheckContext,
    text=TEXTS,
    phones=st.lists(PHONES, max_size=4, unique=True).map(tuple),
    inbox=st.sampled_from([None, *INBOXES]),
    sender_id=st.sampled_from([None, ANA.id]),
    side=st.sampled_from(Side),
    group=st.booleans(),
    chat=st.none() | st.builds(Conversation, st.just(ChatId(1)), st.sampled_from([inbox.id for inbox in INBOXES])),
    list_ids=st.sampled_from([(), (LIST,), (ListId(6),)]),
    template_id=TEMPLATE_IDS,
    send_at=st.none() | INSTANTS,
    can_wait=st.booleans(),
    known=KNOWN,
)


@settings(max_examples=300)
@given(CASES)
def test_checks_handle_any_knowledge_and_only_consent_is_an_error(case: CheckContext) -> None:
    """Whatever is known and whatever is not: sentences can be read and stored, and only opting out stops a text."""
    found = run_checks(case)
    assert found == tuple(problem for guard in CHECKS for problem in guard(case))
    for problem in found:
        assert str(problem.sentence).encode()
        assert problem.fix is None or str(problem.fix.label).encode()
        is_refused = problem.identifier in {"opted-out", "blocked", "more-opted-out"}
        assert (problem.severity is Severity.ERROR) is is_refused
    assert len({_key(problem) for problem in found}) == len(found)
    assert not case.is_note or {problem.identifier for problem in found} <= _OF_NOTES


_OF_NOTES = {"conversation-elsewhere", "crossing", "repeat", "secret-in-text"}
"""A note reaches no customer: the rest is nothing to warn of."""


def _key(problem: Problem) -> tuple[str, str]:
    return problem.identifier, problem.about
