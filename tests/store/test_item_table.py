"""Lists, templates and surveys, their members and titles, are kept as last fetched."""

from __future__ import annotations

from heydesk.domain.ids import ListId, SurveyId, TemplateId
from heydesk.domain.records import Account, ContactList, ListMember, Survey, Template
from heydesk.storage.database import Change
from heydesk.storage.store import Store
from tests.store.sample import KIM, NOW, PAT

RAIN = Template(TemplateId(1), "Rain délay", "We come {{when}}, {{first_name}}.", ("https://pic.example/1",), NOW)
BILL = Template(TemplateId(2), "bill", "Your bill is ready.")


def test_they_come_back_as_they_were(store: Store, account: Account) -> None:
    """One id may be a list's, a template's and a survey's."""
    book = store.book(account.id)
    everybody = ContactList(ListId(1), "Everybody", 4000, NOW)
    unseen = ContactList(ListId(2), "VIP")
    survey = Survey(SurveyId(1), "How was it?", "nps", "0 to 10?")
    assert (book.lists.put([everybody, unseen]), book.templates.put([RAIN]), book.surveys.put([survey])) == (2, 1, 1)
    assert book.lists.all() == (everybody, unseen)
    assert (book.lists.get(1), book.templates.get(1), book.surveys.get(1)) == (everybody, RAIN, survey)
    assert (book.lists.get(3), book.templates.get(3), book.surveys.get(3)) == (None, None, None)


def test_they_are_found_by_any_beginning(store: Store, account: Account) -> None:
    """By title and by words inside, folded, in the order of names; all words must fit."""
    templates = store.book(account.id).templates
    templates.put([RAIN, BILL])
    assert [templates.all(typed) for typed in ("", "DELAY", "we ra", "y r", "ill", "b _%'")] == [
        (BILL, RAIN),
        (RAIN,),
        (RAIN,),
        (BILL,),
        (),
        (BILL,),
    ]


def test_a_page_is_one_piece_of_news(store: Store, account: Account, told: list[Change]) -> None:
    """What is known is none; what has other words is."""
    templates = store.book(account.id).templates
    assert templates.put([RAIN, BILL]) == 2
    assert templates.put([RAIN, BILL]) == 0
    assert templates.put([Template(BILL.id, "Bill", "Here it is.")]) == 1
    assert told == [Change(directory=True)] * 2
    assert templates.all("here") == (Template(BILL.id, "Bill", "Here it is."),)


def test_what_a_full_refresh_did_not_show_is_erased(store: Store, account: Account, told: list[Change]) -> None:
    """Of this kind alone; where nothing is gone there is no news."""
    book = store.book(account.id)
    book.templates.put([RAIN, BILL])
    book.lists.put([ContactList(ListId(2), "VIP")])
    told.clear()
    assert (book.templates.keep_only([1, 2, 9]), book.templates.keep_only([1])) == (0, 1)
    assert told == [Change(directory=True)]
    assert book.templates.all() == (RAIN,)
    assert len(book.lists.all()) == 1


def test_members_are_kept_in_order(store: Store, account: Account, told: list[Change]) -> None:
    """Those of one list alone, and the later answer takes the place of the one before."""
    members = store.book(account.id).members
    first = (ListMember(PAT, "Pat"), ListMember(KIM, "Kim", "Lee"), ListMember(PAT))
    members.put(ListId(1), first)
    members.put(ListId(2), [ListMember(KIM)])
    assert (members.of(ListId(1)), members.of(ListId(2)), members.of(ListId(3))) == (first, (ListMember(KIM),), ())
    members.put(ListId(1), [])
    assert (members.of(ListId(1)), members.of(ListId(2))) == ((), (ListMember(KIM),))
    assert told == [Change(directory=True)] * 3


def test_titles_are_kept_in_the_teams_order(store: Store, account: Account, told: list[Change]) -> None:
    """Fields and tags apart; the same ones again are no news, another order is."""
    book = store.book(account.id)
    book.fields.put({9: "Branch", 3: "Size"})
    book.fields.put({9: "Branch", 3: "Size"})
    book.tags.put({3: "VIP"})
    assert list(book.fields.all().items()) == [(9, "Branch"), (3, "Size")]
    assert told == [Change(directory=True)] * 2
    book.fields.put({3: "Size", 9: "Branch"})
    assert list(book.fields.all().items()) == [(3, "Size"), (9, "Branch")]
    assert book.tags.all() == {3: "VIP"}
