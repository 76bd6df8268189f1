"""The whole check: every problem at once, or the messages that may leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.draft_context import Knowledge, Person, RecentSend
from heydesk.domain.l10n import say
from heydesk.domain.message import MAX_EACH_ALONE, Draft, Message, Side
from heydesk.domain.problems import Field, Fix, FixKind, Severity
from heydesk.domain.records import (
    ChatId,
    Contact,
    ContactId,
    ContactList,
    ContactStatus,
    Conversation,
    HistoryMessage,
    InboxId,
    ListId,
    LocalId,
    MemberId,
    MessageId,
    Survey,
    SurveyId,
    Template,
    TemplateId,
)
from heydesk.domain.validation import LEFT_OUT_PIECE, check, recipients_of
from tests.domain.sample_drafts import ANA, GOOD, INBOXES, KIM, LONDON, ORDERS, PAT, SUPPORT, checked, draft, faults

URL = "https://example.com/menu.jpg"


LEE = "13125550164"
LATER_AT = datetime(2026, 5, 1, 16, 30, tzinfo=UTC)
FAULTS: list[tuple[dict[str, object], list[str]]] = [
    ({}, []),
    ({"inbox_id": None}, ["no-inbox"]),
    ({"inbox_id": InboxId(99)}, ["inbox-gone"]),
    ({"inbox_id": InboxId(3)}, ["inbox-empty"]),
    ({"sender_id": None}, ["no-sender"]),
    ({"sender_id": MemberId(99)}, ["sender-not-member"]),
    ({"inbox_id": ORDERS.id, "sender_id": MemberId(16)}, ["sender-not-member"]),
    ({"recipients": ()}, ["no-recipients"]),
    ({"recipients": (), "pending": " , ;"}, ["no-recipients"]),
    ({"recipients": (), "pending": "212 555 0150"}, []),
    ({"recipients": (), "pending": "kim"}, ["not-a-number"]),
    ({"pending": "kim"}, ["not-a-number"]),
    ({"pending": "911, 1-800-FLOWERS"}, ["emergency", "letters"]),
    ({"pending": "a, b, c, d, e"}, ["not-a-number"] * 5),
    ({"pending": "a, b, c, d, e, f, g"}, ["not-a-number"] * 5 + ["more-bad-numbers"]),
    ({"recipients": ("911",)}, ["too-short"]),
    ({"recipients": (KIM, "abc")}, ["not-a-number"]),
    ({"pending": "650 555 0103"}, ["duplicate-recipient"]),
    ({"recipients": (KIM, PAT, KIM), "pending": "212 555 0150"}, ["duplicate-recipient"]),
    ({"recipients": ("19005550103",)}, ["premium-number"]),
    ({"recipients": ("15551234567", "15551234567")}, ["number-not-in-use", "duplicate-recipient"]),
    ({"recipients": tuple(f"165055501{i:02}" for i in range(11)), "side": Side.NOTE}, ["too-many-recipients"]),
    ({"recipients": tuple(f"165055501{i:02}" for i in range(11))}, []),
    (
        {
            "recipients": tuple(f"165055501{i:02}" for i in range(10)),
            "pending": "212 555 0150",
            "side": Side.NOTE,
        },
        ["too-many-recipients"],
    ),
    ({"recipients": tuple(f"165055501{i:02}" for i in range(11)), "group": True}, []),
    ({"group": True}, ["group-of-one"]),
    ({"recipients": (KIM, KIM), "group": True}, ["duplicate-recipient", "group-of-one"]),
    ({"recipients": (), "group": True}, ["no-recipients"]),
    ({"recipients": (KIM, PAT), "group": True, "side": Side.NOTE}, ["group-note"]),
    ({"recipients": (KIM, PAT), "group": True, "inbox_id": ORDERS.id}, ["group-from-toll-free"]),
    ({"recipients": (KIM, PAT), "inbox_id": ORDERS.id}, []),
    ({"recipients": (), "lists": (ListId(5),)}, ["greets-one-of-many"]),
    ({"recipients": (), "lists": (ListId(5),), "text": "Hello"}, []),
    ({"recipients": (), "chats": (ChatId(5),)}, []),
    ({"lists": (ListId(5),), "text": "Hello"}, ["mixed-recipients"]),
    ({"recipients": (), "lists": (ListId(5), ListId(6)), "text": "Hello"}, ["mixed-recipients"]),
    (
        {"recipients": (), "lists": (ListId(5),), "pending": "kim", "text": "Hello"},
        ["not-a-number", "mixed-recipients"],
    ),
    ({"chats": (ChatId(5),)}, ["mixed-recipients"]),
    ({"recipients": (), "lists": (ListId(5),), "side": Side.NOTE}, ["list-note"]),
    ({"recipients": (), "chats": (ChatId(5),), "side": Side.NOTE}, []),
    ({"text": "", "template_id": TemplateId(3)}, []),
    ({"text": "", "survey_id": SurveyId(3)}, []),
    ({"template_id": TemplateId(3), "survey_id": SurveyId(3)}, ["template-and-survey"]),
    ({"template_id": TemplateId(3), "media_url": URL}, ["media-beside-choice"]),
    ({"survey_id": SurveyId(3), "media_url": URL}, ["media-beside-choice"]),
    ({"survey_id": SurveyId(3), "side": Side.NOTE}, ["survey-note"]),
    ({"send_at": LATER_AT}, []),
    ({"send_at": LATER_AT, "side": Side.NOTE}, ["later-note"]),
    ({"send_at": LATER_AT, "survey_id": SurveyId(3)}, ["later-survey"]),
    ({"send_at": LATER_AT, "media_url": URL}, ["later-media"]),
    ({"send_at": LATER_AT, "author": "Ana"}, ["later-advanced"]),
    ({"send_at": LATER_AT, "activity_id": "a-1"}, ["later-advanced"]),
    ({"send_at": LATER_AT + timedelta(minutes=5)}, ["later-off-quarter"]),
    ({"text": ""}, ["no-content"]),
    ({"text": " \n\t\u200b\xa0"}, ["blank-text"]),
    ({"text": "", "media_url": " "}, ["no-content"]),
    ({"text": "a", "media_url": "/home/ana"}, ["media-local-file"]),
    ({"text": "a\x00b"}, ["text-control"]),
    ({"text": "\x1b\ud83d"}, ["text-control", "text-surrogate"]),
    ({"text": "x" * 10_000}, ["many-segments"]),
    ({"text": "x" * 10_001}, ["text-too-long"]),
    ({"text": "x" * 10_001, "media_url": URL}, ["text-too-long"]),
    ({"text": "x" * 1530}, []),
    ({"text": "x" * 1531}, ["many-segments"]),
    ({"text": "x" * 1531, "media_url": URL}, []),
    ({"text": "x" * 1531, "side": Side.NOTE}, []),
    ({"text": "x" * 1531, "group": True, "recipients": (KIM, PAT)}, []),
    ({"text": "’" * 670}, []),
    ({"text": "’" * 671}, ["many-segments"]),
    ({"text": "e\u0301" * 1000}, []),
    ({"text": "Ça va ? 👍🏽 مرحبا שָׁלוֹם Z\u0337"}, []),
]
"""Changes to a good draft, and the names of what is wrong with it then."""


def test_a_good_draft_becomes_a_message() -> None:
    """Nothing to say, one message."""
    result = checked()
    assert result.problems == ()
    assert result.messages == (Message(SUPPORT.id, ANA.id, (KIM,), "Hi Kim"),)


def test_all_problems_are_reported_at_once() -> None:
    """A person mends all of it in one go."""
    result = check(Draft(pending="kim", text="a\x00", media_url="/home/ana/a.jpg", group=True), INBOXES)
    assert [(p.identifier, p.field) for p in result.problems] == [
        ("no-inbox", Field.INBOX),
        ("not-a-number", Field.RECIPIENTS),
        ("text-control", Field.TEXT),
        ("media-local-file", Field.MEDIA),
    ]
    assert result.messages == ()


def test_each_alone_makes_a_message_for_everybody() -> None:
    """In order, and none of them names another."""
    result = checked(recipients=(PAT, KIM), text="", media_url=f" {URL}\n")
    assert result.problems == ()
    assert result.messages == tuple(Message(SUPPORT.id, ANA.id, (p,), "", URL) for p in (PAT, KIM))


def test_a_group_is_one_message() -> None:
    """Everybody sees everybody."""
    result = checked(recipients=(PAT, KIM), group=True)
    assert result.messages == (Message(SUPPORT.id, ANA.id, (PAT, KIM), "Hi Kim"),)


@pytest.mark.parametrize("url", ["", URL])
def test_a_note_is_private_with_everything_in_it(url: str) -> None:
    """To several people it is one note in each conversation, and each of them is private."""
    result = checked(recipients=(PAT, KIM), side=Side.NOTE, media_url=url)
    assert [(m.phones, m.is_note, m.media_url) for m in result.messages] == [((PAT,), True, url), ((KIM,), True, url)]


@pytest.mark.parametrize(
    ("changes", "names"), FAULTS, ids=[f"{i} {', '.join(names) or 'good'}" for i, (_, names) in enumerate(FAULTS)]
)
def test_each_fault_has_its_name(changes: dict[str, object], names: list[str]) -> None:
    """And nothing else is said."""
    assert faults(**changes) == names


def test_an_account_without_inboxes_says_so() -> None:
    """Also where a draft still names one."""
    assert [problem.identifier for problem in check(GOOD, ()).problems] == ["no-inboxes"]


def test_a_group_that_can_not_be_offers_each_alone() -> None:
    """One press makes it one message each; other errors offer nothing."""
    refused = (
        *checked(recipients=(KIM, PAT), group=True, side=Side.NOTE).errors,
        *checked(recipients=(KIM, PAT), group=True, inbox_id=ORDERS.id).errors,
    )
    assert [problem.identifier for problem in refused] == ["group-note", "group-from-toll-free"]
    assert [problem.fix and problem.fix.kind for problem in refused] == [FixKind.EACH_ALONE] * 2
    assert [problem.fix for problem in checked(text="").errors] == [None]


def test_errors_and_warnings_are_told_apart() -> None:
    """Errors stop it, warnings do not."""
    result = checked(recipients=("19005550103",))
    assert (result.errors, [p.severity for p in result.warnings]) == ((), [Severity.WARNING])
    assert len(result.messages) == 1
    result = checked(recipients=("19005550103",), text="")
    assert [p.identifier for p in result.errors] == ["no-content"]
    assert result.messages == ()


def test_at_most_ten_go_each_alone() -> None:
    """Ten do."""
    result = checked(recipients=tuple(f"165055501{i:02}" for i in range(MAX_EACH_ALONE)))
    assert len(result.messages) == MAX_EACH_ALONE == 10
    assert result.crowd == ()


@pytest.mark.parametrize("group", [False, True])
def test_too_many_recipients_are_a_crowd_unless_a_group(group: bool) -> None:
    """They become a list before anything is sent, and so there is no message yet; as one group there is one."""
    people = tuple(f"165055501{i:02}" for i in range(MAX_EACH_ALONE + 1))
    result = checked(recipients=people, group=group)
    assert result.errors == ()
    assert (result.crowd, len(result.messages)) == (((), 1) if group else (people, 0))
    assert result.is_broadcast is not group


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"text": "Hi Kim,\x00 hello"}, "(U+0000) after “Hi Kim,”"),
        ({"text": "\x1bHi"}, "starts with a hidden character (U+001B) that can't be sent"),
        ({"text": "Hi \ud83d!"}, "broken character after “Hi”"),
        ({"text": "\ud83d!"}, "starts with a broken character"),
        ({"recipients": (KIM, KIM)}, "(650) 555-0103 was listed twice"),
        ({"recipients": (KIM, KIM, PAT, PAT)}, "2 numbers were listed twice."),
        ({"pending": "555-0103"}, "“555-0103” is too short"),
        ({"pending": "a, b, c, d, e, f, g"}, "2 more entries aren't phone numbers."),
    ],
    ids=lambda value: ascii(value)[:60],
)
def test_a_sentence_says_where(changes: dict[str, object], sentence: str) -> None:
    """The place, the number or the piece."""
    assert sentence in " ".join(str(problem.sentence) for problem in checked(**changes).problems)


def test_numbers_follow_the_inbox() -> None:
    """What is typed beside a London number is read by British rules; a chip is not."""
    result = checked(inbox_id=LONDON.id, recipients=(KIM,), pending="020 7946 0123")
    assert [message.phones for message in result.messages] == [(KIM,), ("442079460123",)]


def test_an_inbox_without_a_number_reads_by_the_default() -> None:
    """The answer may leave the numbers out (contract section 4)."""
    assert faults(inbox_id=InboxId(5), recipients=(), pending="650 555 0103") == []


def test_a_blank_caption_is_left_out() -> None:
    """White space beside a media URL was not meant."""
    assert checked(text=" \n", media_url=URL).messages[0].text == ""


def test_checked_text_is_normalized_as_counted() -> None:
    """Line ends and letters are made one before they leave; everything else is as typed."""
    assert checked(text=" a\r\nb\u2028cafe\u0301 👍🏽 ").messages[0].text == " a\nb\u2028café 👍🏽 ".replace(
        "\u2028", "\n"
    )


def test_a_message_back_in_the_composer_gives_the_same_message() -> None:
    """Undo and Send again change nothing."""
    for message in (*checked(recipients=(KIM, PAT)).messages, *checked(recipients=(KIM, PAT), group=True).messages):
        assert check(message.as_draft(), INBOXES).messages == (message,)


DRAFTS = st.builds(
    draft,
    inbox_id=st.sampled_from([None, *(inbox.id for inbox in INBOXES), InboxId(99)]),
    sender_id=st.sampled_from([None, ANA.id, MemberId(99)]),
    recipients=st.lists(st.sampled_from([KIM, PAT, "911", "x", "442079460958"]), max_size=12).map(tuple),
    pending=st.text(max_size=20),
    group=st.booleans(),
    text=st.text(max_size=50),
    media_url=st.sampled_from(["", URL]) | st.text(max_size=20),
    side=st.sampled_from(Side),
)


@given(DRAFTS)
def test_any_draft_gives_messages_or_errors(draft: Draft) -> None:
    """Never both, never neither, and every sentence can be read and stored."""
    result = check(draft, INBOXES)
    assert bool(result.messages) is not bool(result.errors)
    assert set(result.errors) | set(result.warnings) == set(result.problems)
    for problem in result.problems:
        assert str(problem.sentence).encode().endswith(b".")
    for message in result.messages:
        message.text.encode()
        assert message.is_note is draft.is_note
        assert message.is_group is draft.group


KNOWN = Knowledge(
    people={KIM: Person(KIM, chat_id=ChatId(9920)), PAT: Person(PAT)},
    chats={ChatId(9920): Conversation(ChatId(9920), SUPPORT.id, (KIM,), "Kim Lee")},
    lists={ListId(5): ContactList(ListId(5), "Recall October", 412), ListId(6): ContactList(ListId(6), "Unread")},
    templates={TemplateId(3): Template(TemplateId(3), "Tomorrow", "See you tomorrow")},
    surveys={SurveyId(4): Survey(SurveyId(4), "After the visit", "csat", "How was it?")},
)


def message_of(**changes: object) -> Message:
    """Give the one message that the good draft makes with these changes, by what is known."""
    (message,) = check(draft(**changes), INBOXES, KNOWN).messages
    return message


def test_a_broadcast_goes_to_a_list() -> None:
    """To one that is there, or to one that a crowd will be; a single text is none."""
    assert check(draft(recipients=(), lists=(ListId(5),)), INBOXES, KNOWN).is_broadcast
    assert not checked().is_broadcast


def test_a_list_is_one_message_with_its_name() -> None:
    """A broadcast keeps what the list was called and how many it had, as far as that is known."""
    known = message_of(recipients=(), lists=(ListId(5),))
    assert (known.list_id, known.list_name, known.people, known.phones) == (5, "Recall October", 412, ())
    assert known.is_broadcast
    assert message_of(recipients=(), lists=(ListId(6),)).people == 0
    assert message_of(recipients=(), lists=(ListId(7),)).list_name == ""


def test_a_reply_goes_to_its_conversation() -> None:
    """A conversation that is known says who is in it; another one is replied in all the same."""
    known = message_of(recipients=(), chats=(ChatId(9920),))
    assert (known.chat_id, known.phones, known.is_broadcast) == (9920, (KIM,), False)
    assert message_of(recipients=(), chats=(ChatId(1),)).phones == ()


def test_a_note_goes_to_the_conversation_where_there_is_one() -> None:
    """A note takes the known conversation of its recipient, else the number; a text takes the number."""
    notes = check(draft(recipients=(KIM, PAT, "14155550171"), side=Side.NOTE), INBOXES, KNOWN).messages
    assert [(note.chat_id, note.phones) for note in notes] == [
        (9920, (KIM,)),
        (None, (PAT,)),
        (None, ("14155550171",)),
    ]
    assert message_of().chat_id is None


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"template_id": TemplateId(3)}, "Tomorrow"),
        ({"template_id": TemplateId(9)}, ""),
        ({"survey_id": SurveyId(4)}, "After the visit"),
        ({"survey_id": SurveyId(9)}, ""),
        ({}, ""),
    ],
)
def test_a_choice_goes_by_its_title(changes: dict[str, object], title: str) -> None:
    """What stands in the box waits while a template or a survey goes; the message keeps its name."""
    message = message_of(**changes)
    assert message.title == title
    assert message.text == ("" if changes else "Hi Kim")


@pytest.mark.parametrize(
    "changes",
    [
        {"recipients": (), "lists": (ListId(5),)},
        {"recipients": (), "chats": (ChatId(9920),)},
        {"side": Side.NOTE},
        {"recipients": (KIM, PAT), "group": True},
        {"text": "", "template_id": TemplateId(3), "author": "Ana", "activity_id": "a-1"},
        {"send_at": LATER_AT},
    ],
)
def test_a_message_comes_back_as_the_draft_that_it_was(changes: dict[str, object]) -> None:
    """Whatever the audience and the content: a message back in the composer is what was typed."""
    assert message_of(**changes).as_draft() == draft(**changes)


@pytest.mark.parametrize(("minutes", "found"), [(15, ["later-too-near"]), (16, []), (-60, ["later-too-near"])])
def test_a_time_must_be_far_enough_ahead(minutes: int, found: list[str]) -> None:
    """A quarter of an hour, which is the service's rule, and what the undo time takes; stood beside the time."""
    now = LATER_AT - timedelta(minutes=minutes)
    problems = check(draft(send_at=LATER_AT), INBOXES, Knowledge(now=now)).problems
    assert [problem.identifier for problem in problems] == found
    assert all(problem.field is Field.TIME for problem in problems)


def test_a_reply_is_judged_by_its_conversation() -> None:
    """Who is in it, that nobody can be taken out of it, and the inbox that it belongs to."""
    barred = Person(KIM, status=ContactStatus(KIM, unsubscribed=True, blocked=False))
    chats = {
        ChatId(1): Conversation(ChatId(1), SUPPORT.id, (KIM, PAT)),
        ChatId(2): Conversation(ChatId(2), ORDERS.id, (PAT,)),
    }
    known = Knowledge(people={KIM: barred}, chats=chats)
    (found,) = check(draft(recipients=(), chats=(ChatId(1),)), INBOXES, known).errors
    assert (found.identifier, found.fix) == ("opted-out", None)
    (found,) = check(draft(recipients=(), chats=(ChatId(2),)), INBOXES, known).warnings
    assert found.identifier == "conversation-elsewhere"


def test_the_guards_wait_for_words_and_somebody_to_read_them() -> None:
    """There is nothing to warn of before."""
    known = Knowledge(people={KIM: Person(KIM, status=ContactStatus(KIM, unsubscribed=True, blocked=False))})
    assert [problem.identifier for problem in check(draft(), INBOXES, known).problems] == ["opted-out"]
    assert [problem.identifier for problem in check(draft(text=""), INBOXES, known).problems] == ["no-content"]
    assert check(draft(), INBOXES, known, in_full=False).problems == ()
    unaddressed = check(draft(recipients=(), text="{{"), INBOXES, known)
    assert [problem.identifier for problem in unaddressed.problems] == ["no-recipients"]


@pytest.mark.parametrize(
    ("changes", "is_offered"),
    [({}, True), ({"media_url": URL}, False), ({"author": "Ana"}, False), ({"survey_id": SurveyId(4)}, False)],
)
def test_unschedulable_draft_is_not_offered_the_morning(changes: dict[str, object], is_offered: bool) -> None:
    """A text at night can wait for the morning, unless the schedule has no place for it."""
    known = replace(KNOWN, now=datetime(2026, 5, 1, 8, 0, tzinfo=UTC))
    (found,) = check(draft(**changes), INBOXES, known).warnings
    assert found.identifier == "quiet-hours"
    assert bool(found.fix) is is_offered


def test_a_message_knows_what_its_people_are_called() -> None:
    """Whoever has a name is noted with it; for nobody has one, nothing."""
    known = Knowledge(people={KIM: Person(KIM, Contact(ContactId(1), KIM, "Kim Lee")), PAT: Person(PAT)})
    alone = check(draft(recipients=(KIM, PAT)), INBOXES, known).messages
    assert [message.names for message in alone] == [("Kim Lee",), ()]
    (group,) = check(draft(recipients=(KIM, PAT), group=True), INBOXES, known).messages
    assert group.names == ("Kim Lee", "")


def test_who_opted_out_gets_none_of_the_separate_texts() -> None:
    """The others do; a note is about everybody, and a group or somebody alone is stopped."""
    barred = Person(PAT, None, ContactStatus(PAT, unsubscribed=True, blocked=False))
    known = Knowledge(people={PAT: barred})
    both = check(draft(recipients=(KIM, PAT)), INBOXES, known)
    assert [message.phones for message in both.messages] == [(KIM,)]
    assert not both.errors
    notes = check(draft(recipients=(KIM, PAT), side=Side.NOTE), INBOXES, known)
    assert [message.phones for message in notes.messages] == [(KIM,), (PAT,)]
    for stopped in (draft(recipients=(PAT,)), draft(recipients=(KIM, PAT), group=True)):
        assert [problem.identifier for problem in check(stopped, INBOXES, known).errors] == ["opted-out"]


def test_entries_that_are_no_numbers_are_left_out_of_a_crowd() -> None:
    """Whoever sends to many sees before who gets it; to a few, each entry is corrected first."""
    crowd = tuple(f"1650555{number:04}" for number in range(140, 152))
    many = check(draft(recipients=crowd, pending="555-01, x"), INBOXES)
    assert (many.errors, many.crowd) == ((), crowd)
    (one,) = [problem for problem in many.warnings if problem.identifier == LEFT_OUT_PIECE]
    assert str(one.sentence) == "2 entries aren't phone numbers and are left out."
    assert check(draft(recipients=crowd[:3], pending="555-01"), INBOXES).errors


def test_every_guard_has_its_say() -> None:
    """A draft with one of each mistake gets all of their warnings, in the order in which they matter."""
    now = datetime(2026, 5, 1, 8, 0, tzinfo=UTC)
    note = "one two three four five six seven eight"
    text = f"Hi Bob, {{{{cat}}}} bit.ly/x 4111 1111 1111 1111 {note}"
    seen = HistoryMessage(
        MessageId(1), LocalId(""), "", "", now, "please stop texting me", KIM, None, inbound=True, sender_id=None
    )
    kim = Person(KIM, Contact(ContactId(1), KIM, "Kim"), messages=(seen._replace(sent_at=now - timedelta(hours=3)),))
    pat = Person(PAT, Contact(ContactId(2), PAT, "Pat"), ContactStatus(PAT, unsubscribed=False, blocked=True))
    known = Knowledge(
        people={KIM: kim, PAT: pat},
        note_text=note,
        recent=(RecentSend(PAT, text, now),),
        fields_known=True,
        opened_at=now - timedelta(hours=4),
        now=now,
    )
    found = check(draft(recipients=(KIM, PAT, "442079460958"), text=text), INBOXES, known)
    assert [problem.identifier for problem in found.problems] == [
        "left-out",
        "asked-to-stop",
        "crossing",
        "greets-somebody-else",
        "repeat",
        "token-unknown",
        "token-stranger",
        "words-of-a-note",
        "secret-in-text",
        "quiet-hours",
        "another-country",
        "public-shortener",
    ]


def test_many_doubtful_numbers_are_one_warning() -> None:
    """With all of them behind it, by the names that their file gave, and one way to take them out."""
    doubtful = tuple(f"1707055{number:04}" for number in range(300))
    draft = Draft(inbox_id=InboxId(1), recipients=(*doubtful, "16505550103"), names=((doubtful[0], "Ivy"),))
    found = recipients_of(draft, None).problems
    assert [problem.identifier for problem in found] == ["number-not-in-use"]
    assert str(found[0].sentence) == "300 numbers don't look like numbers in use. Check them."
    assert found[0].fix == Fix(FixKind.DROP_RECIPIENTS, say("Take them out"), " ".join(doubtful))
    assert (len(found[0].details), found[0].details[0]) == (300, "Ivy (707) 055-0000")


def test_many_premium_numbers_are_one_warning_too() -> None:
    """In words of their own."""
    draft = Draft(inbox_id=InboxId(1), recipients=tuple(f"1900555010{number}" for number in range(4)))
    found = [problem for problem in recipients_of(draft, None).problems if problem.identifier == "premium-number"]
    assert str(found[0].sentence).startswith("4 numbers are premium-rate numbers.")


def test_few_doubtful_numbers_are_named() -> None:
    """Each in its own words."""
    draft = Draft(inbox_id=InboxId(1), recipients=("17070550100", "17070550101", "17070550102"))
    assert len(recipients_of(draft, None).problems) == 3


@pytest.mark.parametrize(
    ("fields", "count", "found"),
    [
        ({"recipients": (KIM, PAT, LEE)}, None, True),
        ({"recipients": (KIM, PAT)}, None, False),
        ({"recipients": (KIM, PAT, LEE), "group": True}, None, False),
        ({"recipients": (KIM, PAT, LEE), "side": Side.NOTE}, None, False),
        ({"recipients": (), "chats": (ChatId(9),)}, None, False),
        ({"recipients": (), "lists": (ListId(501),)}, 3, True),
        ({"recipients": (), "lists": (ListId(501),)}, 2, False),
        ({"recipients": (), "lists": (ListId(501),)}, None, True),
        ({"recipients": (), "lists": (ListId(502),)}, 2, True),
    ],
)
def test_more_people_than_the_administrator_allows_are_an_error(
    fields: dict[str, object], count: int | None, found: bool
) -> None:
    """A list whose length isn't known, too; never where nothing is set."""
    lists = {ListId(501): ContactList(ListId(501), "Recall", count)}
    draft_now = replace(GOOD, **fields)  # type: ignore[arg-type] # a draft's own fields
    for most, expected in ((2, found), (None, False)):
        known = Knowledge(lists=lists, largest_broadcast=most)
        errors = {problem.identifier for problem in check(draft_now, INBOXES, known).errors}
        assert ("too-many-for-policy" in errors) is expected
