"""Numbers of another country than the inbox's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heydesk.domain.checks import CHECKS
from heydesk.domain.checks.content import SHORTENERS, check_note_words, check_secrets, check_shortener, is_card
from heydesk.domain.checks.recipients import check_conversation_inbox, check_crossing_messages, check_foreign_numbers
from heydesk.domain.draft_context import CheckContext, Knowledge, Person, RecentSend
from heydesk.domain.message import Side
from heydesk.domain.phone_numbers import country_of
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
from tests.domain.checks.sample_context import NOW, case, heard, known, names, person, words
from tests.domain.sample_drafts import ANA, BARE, BEN, INBOXES, KIM, LONDON, ORDERS, PAT, SUPPORT

BRITISH, CANADIAN, JAMAICAN, PUERTO_RICAN = "442079460123", "14165550103", "18765550103", "17875550103"
LIST = ListId(5)


@pytest.mark.parametrize(
    ("digits", "country"),
    [
        (KIM, "US"),
        (PUERTO_RICAN, "US"),
        (CANADIAN, "CA"),
        (JAMAICAN, "JM"),
        (BRITISH, "GB"),
        ("15551234567", ""),
        ("80012345678", ""),
        ("9991234567", ""),
    ],
)
def test_a_number_is_of_a_country(digits: str, country: str) -> None:
    """Territories are the US, and a number that is nowhere in use is of none."""
    assert country_of(digits) == country


@pytest.mark.parametrize(
    ("inbox", "phones", "number"),
    [
        (SUPPORT, (BRITISH,), "+44 20 7946 0123 is in another country than “Support”."),
        (SUPPORT, (CANADIAN,), "(416) 555-0103 is"),
        (SUPPORT, (KIM, JAMAICAN), "(876) 555-0103 is"),
        (
            SUPPORT,
            (BRITISH, CANADIAN, KIM),
            "2 numbers are in another country than “Support”, +44 20 7946 0123 first.",
        ),
        (LONDON, (KIM,), "+1 650-555-0103 is"),
        (ORDERS, (CANADIAN,), "(416) 555-0103 is"),
        (SUPPORT, (KIM, PAT, PUERTO_RICAN, "18005550150", "15551234567"), ""),
        (ORDERS, (KIM,), ""),
        (LONDON, (BRITISH,), ""),
        (BARE, (BRITISH,), ""),
        (None, (BRITISH,), ""),
    ],
)
def test_numbers_abroad_are_named(inbox: object, phones: tuple[str, ...], number: str) -> None:
    """The first, and how many; an inbox without a number is in no country, and a toll-free one in the US."""
    said = words(check_foreign_numbers(case(inbox=inbox, phones=phones)))
    assert said.startswith(number)
    assert bool(said) is bool(number)
    assert check_foreign_numbers(case(inbox=inbox, phones=phones, side=Side.NOTE)) == ()


def test_foreign_number_that_has_written_is_not_questioned() -> None:
    """A text from there shows that the inbox and that country talk to each other; one to there does not."""
    wrote, was_texted = person(BRITISH, heard("Hello")), person(BRITISH, heard("Hello", inbound=False))
    assert check_foreign_numbers(case(phones=(BRITISH,), known=known(wrote))) == ()
    assert names(check_foreign_numbers(case(phones=(BRITISH,), known=known(was_texted)))) == ["another-country"]


def test_a_crowd_is_looked_through_by_how_numbers_begin() -> None:
    """Canada begins as the US does, Britain does not."""
    crowd = tuple(f"1650555{number:04}" for number in range(100, 160))
    assert check_foreign_numbers(case(phones=(*crowd, CANADIAN))) == ()
    assert words(check_foreign_numbers(case(phones=(*crowd, BRITISH)))).startswith("+44 20 7946 0123 is")


def test_foreign_number_is_removable_unless_it_is_the_only_one() -> None:
    """The only one can't."""
    (one,) = check_foreign_numbers(case(phones=(KIM, BRITISH)))
    assert one.fix is not None
    assert one.fix.value == BRITISH
    assert check_foreign_numbers(case(phones=(BRITISH,)))[0].fix is None


def test_a_list_is_looked_through_by_its_numbers() -> None:
    """Nobody can be taken out of it from here."""
    members = {LIST: tuple(ListMember(phone) for phone in (KIM, BRITISH, CANADIAN, "33145550103"))}
    found = check_foreign_numbers(case(phones=(), list_ids=(LIST,), known=known(members=members)))
    assert words(found).startswith("2 numbers are in another country than “Support”, +44 20 7946 0123 first.")
    found = check_foreign_numbers(case(phones=(), list_ids=(LIST,), inbox=LONDON, known=known(members=members)))
    assert words(found).startswith("3 numbers are")
    members = {LIST: (ListMember(BRITISH),)}
    (one,) = check_foreign_numbers(case(phones=(), list_ids=(LIST,), known=known(members=members)))
    assert one.fix is None
    assert check_foreign_numbers(case(phones=(), list_ids=(ListId(6),), known=known(members=members))) == ()


NOTE = "Difficult customer, do not offer her any discount before she pays"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (NOTE, "“Difficult customer do not offer her any discount …”"),
        ("Hello! DO NOT offer her any discount before she", "“DO NOT offer her any discount before she …”"),
        ("Not offer her any discount before she pays", "“Not offer her any discount before she pays …”"),
        ("Please: offer her any discount before she pays", ""),
        ("Do not offer her any discount before", ""),
        ("She pays before any discount, do not offer her less than this", ""),
        ("Hello", ""),
        ("", ""),
    ],
)
def test_eight_words_in_a_row_are_no_chance(text: str, sentence: str) -> None:
    """In the note that waits in the other box, or in one of the conversation."""
    beside = check_note_words(case(text, known=known(person(KIM), note_text=NOTE)))
    before = check_note_words(case(text, known=known(person(KIM, heard("Hi"), heard(NOTE, private=True)))))
    assert names(beside) == names(before) == (["words-of-a-note"] if sentence else [])
    assert sentence in words(beside)


def test_a_note_may_borrow() -> None:
    """From notes, and nothing is borrowed from texts."""
    assert check_note_words(case(NOTE, side=Side.NOTE, known=known(person(KIM), note_text=NOTE))) == ()
    assert check_note_words(case(NOTE, known=known(person(KIM, heard(NOTE, private=False), heard(NOTE))))) == ()


OPENED = NOW - timedelta(minutes=5)


def crossed(*messages: HistoryMessage, **changes: Any) -> str:
    """Say what was found for a draft that was begun five minutes ago."""
    found = check_crossing_messages(case(known=known(person(KIM, *messages), opened_at=OPENED), **changes))
    assert names(found) in (["crossing"], [])
    return words(found)


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        (heard("Make it 4 pm"), "Kim Lee wrote while you were writing: “Make it 4 pm”"),
        (heard(""), "Kim Lee sent a picture while you were writing."),
        (heard("Done", inbound=False, sender_id=BEN.id), "Ben Ode wrote to Kim Lee while you were writing: “Done”"),
        (
            heard("Call her", inbound=False, private=True, sender_id=BEN.id),
            "Ben Ode left a note about Kim Lee while you were writing: “Call her”",
        ),
        (heard("Hi", inbound=False, author="Bot"), "Bot wrote to Kim Lee while you were writing: “Hi”"),
        (heard("Hi", inbound=None), "Something new with Kim Lee came while you were writing: “Hi”"),
        (heard("", inbound=False, sender_id=BEN.id), "Something new with Kim Lee came while you were writing."),
    ],
)
def test_message_that_came_meanwhile_is_quoted(message: HistoryMessage, sentence: str) -> None:
    """Who, and the words, whoever wrote them."""
    assert crossed(message) == sentence
    assert crossed(message, side=Side.NOTE) == sentence


def test_older_and_own_messages_do_not_cross() -> None:
    """Nor anything where it is not known when the person looked."""
    assert crossed(heard("Hi", minutes_ago=6), heard("Hi", minutes_ago=None)) == ""
    assert crossed(heard("Hi", inbound=False, sender_id=ANA.id), heard("Hi", inbound=None, sender_id=ANA.id)) == ""
    assert check_crossing_messages(case(known=known(person(KIM, heard("Hi"))))) == ()


def test_a_newer_one_is_another_problem() -> None:
    """The newest is shown, and once it was asked about, the next one is news."""
    people = person(KIM, heard("One", minutes_ago=4), heard("Two", minutes_ago=3)), person(PAT, heard("Pat's"))
    first = check_crossing_messages(case(phones=(KIM, PAT), known=known(*people, opened_at=OPENED), inbox=None))
    assert [str(problem.sentence)[-7:] for problem in first] == [": “Two”", "“Pat's”"]
    later = person(KIM, *people[0].messages, heard("Three", minutes_ago=2))
    second = check_crossing_messages(case(known=known(later, opened_at=OPENED)))
    assert second[0].about != first[0].about


def test_a_conversation_belongs_to_an_inbox() -> None:
    """Another one is asked about; a draft without inbox or conversation has nothing to compare."""
    here, there = (Conversation(ChatId(1), inbox.id, (KIM,)) for inbox in (SUPPORT, ORDERS))
    assert check_conversation_inbox(case(chat=here)) == ()
    assert "not one of “Support”" in words(check_conversation_inbox(case(chat=there)))
    assert check_conversation_inbox(case(chat=there, inbox=None)) == ()
    assert check_conversation_inbox(case()) == ()


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
def test_no_guard_fails(case: CheckContext) -> None:
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


A, D = "Ab3" * 20, "0123456789"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("-----BEGIN RSA PRIVATE KEY-----\nMII", "private key"),
        ("-----BEGIN PRIVATE KEY-----", "private key"),
        ("use AKIA" + "A1" * 8, "key or a token"),
        ("ghp_" + A[:36], "key or a token"),
        ("github_pat_" + A[:40], "key or a token"),
        ("glpat-" + A[:20], "key or a token"),
        ("xoxb-" + D, "key or a token"),
        ("sk_live_" + A[:24], "key or a token"),
        ("AIza" + A[:35], "key or a token"),
        ("sk-" + A[:24], "key or a token"),
        ("SG." + A[:20] + "." + A[:20], "key or a token"),
        ("npm_" + A[:36], "key or a token"),
        ("pypi-" + A[:45], "key or a token"),
        ("token eyJ" + A[:12] + "." + A[:12] + ".", "key or a token"),
        ("the code is " + A[:24] + ".", "key or a token"),
        ("4111 1111 1111 1111", "card number"),
        ("Card: 4111-1111-1111-1111, thanks", "card number"),
        ("5555555555554444", "card number"),
        ("until 12 4111 1111 1111 1111 123", "card number"),
        ("378282246310005.", "card number"),
        ("30569309025904", "card number"),
        ("6011111111111117", "card number"),
        ("3530111333300000", "card number"),
        ("6212345678901232", "card number"),
        ("4111 1111 1111 1112", ""),
        ("1234 5678 9012 3452", ""),
        ("Call +1 650 555 0103 or (650) 555-0104", ""),
        ("Order 12345678901234567", ""),
        ("https://example.com/" + A[:40], ""),
        ("https://example.com/?id=4111111111111111", ""),
        ("the code is " + A[:23], ""),
        ("Pneumonoultramicroscopicsilicovolcanoconiosis", ""),
        ("risk-" + A[:24].lower(), ""),
        ("", ""),
    ],
)
def test_shapes_are_known(text: str, kind: str) -> None:
    """Keys of private parts, tokens, keys by their prefix or their mix, cards by prefix, length and check digit."""
    said = words(check_secrets(case(text)))
    assert kind in said
    assert bool(said) is bool(kind)
    assert words(check_secrets(case(text, side=Side.NOTE))) == said


@given(st.from_regex(r"4[0-9]{15}", fullmatch=True))
def test_only_luhn_valid_numbers_are_card_numbers(digits: str) -> None:
    """Of all last digits just one is right, as Luhn has it."""
    assert sum(is_card(digits[:-1] + last) for last in D) == 1


@given(st.sampled_from(["4111 1111 1111 1111", "ghp_" + A[:36], "AKIA" + "A1" * 8]), st.text(max_size=10))
def test_a_secret_is_never_quoted(secret: str, around: str) -> None:
    """The sentence says what it looks like, and nothing of it."""
    said = words(check_secrets(case(f"{around} {secret} {around}")))
    assert said
    assert not any(piece in said for piece in (secret, secret[:6], secret[-6:]))


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("See https://bit.ly/3abc", "bit.ly"),
        ("See bit.ly/3abc", "bit.ly"),
        ("(http://www.TinyURL.com/x)", "tinyurl.com"),
        ("rb.gy?x", "rb.gy"),
        ("I like bit.ly", ""),
        ("https://bit.ly.example.com/x", ""),
        ("https://my-bit.ly/x", ""),
        ("https://go.bit.ly/x", ""),
        ("ana@bit.ly/x", ""),
        ("https://example.com/bit.ly/x", ""),
        ("habit.ly/x", ""),
    ],
)
def test_a_link_that_anybody_can_make(text: str, host: str) -> None:
    """Named by its host; the same words elsewhere are no such link, and a note goes through no carrier."""
    said = words(check_shortener(case(text)))
    assert said == (
        f"Carriers often drop texts with {host} links, which anybody can make. Use the full link." * bool(host)
    )
    assert check_shortener(case(text, side=Side.NOTE)) == ()


@pytest.mark.parametrize("host", sorted(SHORTENERS))
def test_every_shortener_is_found(host: str) -> None:
    """Whatever stands before it in the list."""
    assert f" {host} " in words(check_shortener(case(f"https://{host}/a")))
