"""Whom a person may mean by what they have typed so far."""

from __future__ import annotations

from datetime import timedelta

import pytest

from heydesk.core.recipient_search import RecipientSearch
from heydesk.domain.l10n import say
from heydesk.domain.records import (
    AccountId,
    ChatId,
    Contact,
    ContactId,
    ContactList,
    Conversation,
    DirectoryKind,
    HistoryMessage,
    InboxId,
    ListId,
    LocalId,
    MessageId,
)
from heydesk.domain.suggestions import Suggestion, SuggestionKind, Suggestions
from tests.conftest import ExpectLog
from tests.core import samples
from tests.core.core_driver import FRONT_DESK, KIM, MARCUS, CoreDriver
from tests.core.sandbox_control import SandboxControl

_CONTACT, _LIST = SuggestionKind.CONTACT, SuggestionKind.LIST
_CONVERSATION, _NUMBER = SuggestionKind.CONVERSATION, SuggestionKind.NUMBER


@pytest.fixture
def full(driver: CoreDriver) -> CoreDriver:
    """A core whose account has a directory."""
    samples.fill(driver.store.directory_of(driver.account.id))
    return driver


def ask(
    driver: CoreDriver, typed: str, limit: int = 8, inbox_id: InboxId | None = FRONT_DESK
) -> tuple[Suggestion, ...]:
    """Ask, and once more where a busy machine left no time for all of it, as the next key would."""
    for _ in range(100):
        found = driver.core.people.suggest(driver.account.id, inbox_id, typed, limit)
        if found.complete:
            return found.items
    raise AssertionError(f"{typed} is never answered in time")


def test_people_lists_and_conversations(full: CoreDriver) -> None:
    """The person whose whole name it is first, then others; lists; groups. Nobody is there twice."""
    assert ask(full, "kim") == (
        Suggestion(_CONTACT, "Kim Lee", "(650) 555-0103", phone=KIM),
        Suggestion(_CONTACT, "Kimberly Ash", "(602) 555-0129", phone="16025550129"),
        Suggestion(_LIST, "Kim’s recall", list_id=samples.RECALL.id, people=2),
        Suggestion(
            _CONVERSATION,
            "Kim Lee, Marcus Webb",
            "(650) 555-0103, (303) 555-0118",
            chat_id=samples.GROUP.id,
            people=2,
        ),
    )


def test_first_name_match_comes_before_last_name_match(full: CoreDriver) -> None:
    """Before whoever was spoken with later and has it for a last name."""
    later = samples.AT + timedelta(days=1)
    grace = Contact(ContactId(302), "17875550121", "Grace", "Kim", updated_at=later)
    full.store.directory_of(full.account.id).contacts.upsert([grace])
    people = [each.label for each in ask(full, " KIM") if each.kind is _CONTACT]
    assert people == ["Kim Lee", "Kimberly Ash", "Grace Kim"]
    assert [each.label for each in ask(full, "grace k")] == ["Grace Kim"]


def test_tag_match_comes_last_and_names_the_tag(full: CoreDriver) -> None:
    """A word that is a list's name and somebody's tag: the list first, and nobody stands there without a reason."""
    book = full.store.directory_of(full.account.id)
    book.tags.replace({1: "Recall due"})
    tagged = Contact(
        ContactId(301),
        "17875550120",
        "María",
        "Ortega",
        email="clinic@post.example",
        tags=("Recall due",),
        updated_at=samples.AT,
    )
    book.contacts.upsert([tagged])
    by_list, tag, by_tag = ask(full, "recall")
    assert (by_list.list_id, by_list.why) == (samples.RECALL.id, None)
    assert tag == Suggestion(SuggestionKind.TAG, "Recall due", people=1)
    assert (by_tag.phone, by_tag.why) == ("17875550120", say("tag “{tag}”", tag="Recall due"))
    [by_mail] = ask(full, "clinic")
    assert by_mail.why == say("{email}", email="clinic@post.example")
    assert [each.why for each in (*ask(full, "ortega"), *ask(full, "7875550120"))] == [None, None]


def test_a_group_by_its_peoples_names(full: CoreDriver) -> None:
    """A conversation with several is found by a number in it, and named after who is in it."""
    found = [each for each in ask(full, "3035550118") if each.kind is _CONVERSATION]
    numbers = "(650) 555-0103, (303) 555-0118"
    assert found == [
        Suggestion(_CONVERSATION, "Kim Lee, Marcus Webb", numbers, chat_id=samples.GROUP.id, people=2),
    ]


def test_a_conversation_has_a_name_of_its_own(full: CoreDriver) -> None:
    """Where there is one, it stands; another inbox's conversations are only shown where none is chosen."""
    assert not any(each.kind is _CONVERSATION for each in ask(full, "invoices"))
    [found] = ask(full, "invoices", inbox_id=None)
    assert (found.kind, found.label, found.phone) == (_CONTACT, "Marcus Webb", MARCUS)
    assert found.why == say("conversation “{name}”", name="Invoices")
    [found] = ask(full, "marcus", inbox_id=None)[:1]
    assert found.why is None


def test_conversation_gives_a_name_to_a_number_that_has_none(full: CoreDriver) -> None:
    """A conversation with one person whose contact has no name, or who is no contact, names them."""
    book = full.store.directory_of(full.account.id)
    named = Conversation(ChatId(8090), FRONT_DESK, (samples.STRANGER,), "Harbor Cafe", updated_at=samples.AT)
    number = named._replace(id=ChatId(8092), phones=("14155550177",), name="14155550177")
    book.conversations.upsert([named, number])
    expected = Suggestion(_CONTACT, "Harbor Cafe", "(206) 555-0114", phone=samples.STRANGER)
    assert ask(full, "harbor") == (expected,)
    assert expected in ask(full, "")
    assert Suggestion(_NUMBER, "(415) 555-0177", phone="14155550177") in ask(full, "")


def test_namesakes_are_told_apart(full: CoreDriver) -> None:
    """Two people of one name have a tag and the last words beside their numbers; a note is nothing that was said."""
    book = full.store.directory_of(full.account.id)
    other = Contact(ContactId(303), "14155550121", "Kim", "Lee", tags=("New patient",), updated_at=samples.AT)
    book.contacts.upsert([other])
    said = [
        HistoryMessage(MessageId(1), LocalId(""), "", "", samples.AT, "See you at 3", KIM, None, inbound=True),
        HistoryMessage(MessageId(2), LocalId(""), "", "", samples.AT, "Call first", KIM, None, private=True),
    ]
    full.core.threads.keep((full.account.id, FRONT_DESK, KIM), tuple(said))
    talk = Conversation(ChatId(8091), FRONT_DESK, ("16025550129",), updated_at=samples.AT, last_words="Thank you")
    book.conversations.upsert([talk])
    facts = {each.phone: (each.tag, each.last) for each in ask(full, "kim") if each.phone}
    assert facts == {KIM: ("", "See you at 3"), "14155550121": ("New patient", ""), "16025550129": ("", "Thank you")}
    assert {each.last for each in ask(full, "kim", inbox_id=None)} == {""}


async def test_opted_out_are_marked_where_it_is_known(full: CoreDriver, control: SandboxControl) -> None:
    """What the service was asked of somebody stands beside their name from then on; nobody is asked for it."""
    assert ask(full, "kim lee")[0].status is None
    told = await full.core.threads.status(full.account.id, KIM)
    before = len(control.requests("/v1/contact/status"))
    assert ask(full, "kim lee")[0].status == told
    assert next(each for each in ask(full, "") if each.phone == KIM).status == told
    assert len(control.requests("/v1/contact/status")) == before


def test_everybody_with_a_tag_is_one_choice(full: CoreDriver) -> None:
    """A tag says how many have it, and gives their numbers. One that nobody with a number has is left out."""
    book = full.store.directory_of(full.account.id)
    book.tags.replace({1: "New patient", 2: "New here", 3: "Newest", 4: "Old"})
    tagged = [
        Contact(ContactId(900 + n), f"1415555{n:04}", "Zoe", f"Number {n}", tags=("Old", "New patient"))
        for n in range(100, 114)
    ]
    patient = Contact(ContactId(999), "14155550199", "New", "Patient", tags=("Newest",))
    mail = Contact(ContactId(998), "", "Mo", email="mo@post.example", tags=("New here", "New patient"))
    book.contacts.upsert([*tagged, patient, mail])
    [choice] = [each for each in ask(full, "new pat") if each.kind is SuggestionKind.TAG]
    assert choice == Suggestion(SuggestionKind.TAG, "New patient", people=14)
    assert sorted(full.core.people.tagged(full.account.id, "New patient")) == [each.phone for each in tagged]
    tags = [each.label for each in ask(full, "new") if each.kind is SuggestionKind.TAG]
    assert tags == ["New patient"]


def test_tag_is_found_by_all_of_it(full: CoreDriver) -> None:
    """Also one that has no words, or has quotation marks; part of a tag is another one."""
    book = full.store.directory_of(full.account.id)
    tags = ("★", 'the "late" ones', "late")
    book.contacts.upsert([Contact(ContactId(900 + n), f"1415555010{n}", tags=(tag,)) for n, tag in enumerate(tags)])
    found = [full.core.people.tagged(full.account.id, tag) for tag in tags]
    assert found == [("14155550100",), ("14155550101",), ("14155550102",)]


def test_very_many_with_a_tag_are_not_counted(full: CoreDriver) -> None:
    """More than a thousand are offered without a number."""
    book = full.store.directory_of(full.account.id)
    book.tags.replace({1: "Everyone"})
    book.contacts.upsert([Contact(ContactId(n), f"1415{n:07}", tags=("Everyone",)) for n in range(5550000, 5551001)])
    [choice] = [each for each in ask(full, "everyone") if each.kind is SuggestionKind.TAG]
    assert choice.people is None


def test_a_number_that_nobody_has(full: CoreDriver) -> None:
    """A whole number, in any usual form, can be chosen although nobody is known by it."""
    assert ask(full, "415 555-0199") == (Suggestion(_NUMBER, "(415) 555-0199", phone="14155550199"),)


def test_a_number_that_somebody_has(full: CoreDriver) -> None:
    """A whole number that is a contact's is that contact, once, and first."""
    found = ask(full, "(650) 555-0103")
    assert found[0] == Suggestion(_CONTACT, "Kim Lee", "(650) 555-0103", phone=KIM)
    assert [each.phone for each in found].count(KIM) == 1
    assert not any(each.kind is _NUMBER for each in found)


def test_contact_without_name_is_shown_by_number(full: CoreDriver) -> None:
    """A contact without a name shows the number in its place, and who has no number is not shown."""
    assert ask(full, "3125550164")[0] == Suggestion(_CONTACT, "(312) 555-0164", phone="13125550164")
    assert "Kim Mail" not in {each.label for each in ask(full, "mail")}


def test_empty_query_offers_recent_conversations(full: CoreDriver) -> None:
    """Whom this inbox talked to last: people by their numbers, groups by their conversation, closed ones not."""
    assert ask(full, " ") == (
        Suggestion(_CONTACT, "Kim Lee", "(650) 555-0103", phone=KIM),
        Suggestion(
            _CONVERSATION,
            "Kim Lee, Marcus Webb",
            "(650) 555-0103, (303) 555-0118",
            chat_id=samples.GROUP.id,
            people=2,
        ),
        Suggestion(_NUMBER, "(206) 555-0114", phone=samples.STRANGER),
    )


def test_many_people_leave_room(full: CoreDriver) -> None:
    """However many people match, lists keep places; what they don't need is the people's."""
    book = full.store.directory_of(full.account.id)
    book.contacts.upsert(
        [Contact(ContactId(900 + n), f"1415555{n:04}", "Zoe", f"Number {n}") for n in range(100, 120)]
    )
    assert {each.kind for each in ask(full, "zoe")} == {_CONTACT}
    assert len(ask(full, "zoe")) == 8
    book.lists.upsert([ContactList(ListId(600 + n), f"Zoe {n}") for n in range(5)])
    assert [each.kind for each in ask(full, "zoe")] == [*[_CONTACT] * 6, *[_LIST] * 2]
    assert [each.kind for each in ask(full, "zoe", 1)] == [_CONTACT]


def test_slow_people_search_skips_conversations_and_says_so(full: CoreDriver) -> None:
    """Where finding people took most of a frame, conversations wait for the next key, and it says so."""
    ticks = iter((0.0, 0.0081, 0.0082))
    found = RecipientSearch(full.store, lambda: next(ticks)).suggest(full.account.id, FRONT_DESK, "3035550118", 8)
    assert [each.kind for each in found.items] == [_CONTACT]
    assert not found.complete


def test_unknown_inbox_reads_numbers_by_home_rules(full: CoreDriver) -> None:
    """An unknown inbox reads numbers by the home rules, and an unknown account knows nobody."""
    found = ask(full, "6505550103", inbox_id=InboxId(999))
    assert found[0].phone == KIM
    assert MARCUS not in {each.phone for each in found}


async def test_refused_lists_are_reported_with_suggestions(full: CoreDriver, control: SandboxControl) -> None:
    """Where the service refused to have them read, whoever looks for one can be told."""
    people, account_id = full.core.people, full.account.id
    assert people.suggest(account_id, FRONT_DESK, "recall").list_trouble is None
    control.turn(lists="denied")
    await full.core.directory.refresh(account_id, (DirectoryKind.LISTS,))
    trouble = people.suggest(account_id, FRONT_DESK, "recall").list_trouble
    assert trouble == full.core.directory.list_trouble(account_id)
    assert trouble is not None


def test_a_store_that_fails_knows_nobody(full: CoreDriver, expect_log: ExpectLog) -> None:
    """Typing goes on: the field says that it may not be all."""
    expect_log("nobody can be suggested")
    found = full.core.people.suggest(AccountId(999), FRONT_DESK, "kim")
    assert found == Suggestions((), complete=False)


def test_a_store_that_fails_knows_nobody_with_a_tag(full: CoreDriver, expect_log: ExpectLog) -> None:
    """Nobody is added."""
    expect_log("nobody with a tag can be found")
    assert full.core.people.tagged(AccountId(999), "New patient") == ()
