"""What a broadcast will be, before it goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.broadcast import (
    BroadcastPlan,
    Excluded,
    Reason,
    Sample,
    broadcast_progress,
    plan_broadcast,
    read_audience,
)
from heydesk.domain.draft_context import Knowledge, Person
from heydesk.domain.merge_fields import MergeTemplate, values_of
from heydesk.domain.message import Draft
from heydesk.domain.phone_numbers import BadPhone, read_digits
from heydesk.domain.records import (
    Contact,
    ContactId,
    ContactList,
    ContactStatus,
    HistoryMessage,
    ListId,
    ListMember,
    LocalId,
    MessageId,
    Survey,
    SurveyId,
    Template,
    TemplateId,
)
from heydesk.domain.sms import count_exact
from heydesk.domain.text_normalization import as_sent

LIST = ListId(5)
TEXT = "Hi {{first_name}}, see you."
KIM, PAT, LEA, MO = (f"1650555010{i}" for i in range(4))


def member(phone: str, first: str = "", last: str = "") -> ListMember:
    """Give somebody on the list."""
    return ListMember(phone, first, last)


def plan(
    *members: ListMember, text: str = TEXT, opt_out: str = "", people: Any = (), **changes: Any
) -> BroadcastPlan:
    """Plan a text to a list of these people."""
    known = Knowledge(
        people={one.phone: one for one in people},
        members={LIST: members},
        lists={LIST: ContactList(LIST, "Recall", 412)},
    )
    return plan_broadcast(replace(Draft(lists=(LIST,), text=text), **changes), known, opt_out=opt_out)


def status(phone: str, *, unsubscribed: bool = False, blocked: bool = False) -> Person:
    """Give somebody about whom the service was asked."""
    return Person(phone, status=ContactStatus(phone, unsubscribed, blocked))


def test_members_with_equal_numbers_get_one_text() -> None:
    """Those left out are named with the reason."""
    found = plan(
        member(KIM, "Kim", "Lee"),
        member(PAT, "Pat"),
        member(KIM, "Kimberly"),
        member("kim@example.com", "Kim"),
        member(""),
        member(LEA, "Lea"),
        member(MO),
        people=(status(PAT, unsubscribed=True), status(LEA, blocked=True, unsubscribed=True), status(MO)),
    )
    assert (found.count, found.is_known) == (2, True)
    assert found.excluded == (
        Excluded(Reason.OPTED_OUT, PAT, "Pat"),
        Excluded(Reason.DUPLICATE, KIM, "Kimberly"),
        Excluded(Reason.NO_NUMBER, "kim@example.com", "Kim"),
        Excluded(Reason.NO_NUMBER, ""),
        Excluded(Reason.BLOCKED, LEA, "Lea"),
    )
    assert found.unasked == 1


def test_a_list_that_was_not_read_has_its_own_count() -> None:
    """And nothing is made up about who is on it."""
    assert plan() == BroadcastPlan(412, is_known=False)
    assert plan_broadcast(Draft(lists=(LIST,), text=TEXT), Knowledge()) == BroadcastPlan(None, is_known=False)
    assert plan(media_url="https://example.com/a.jpg").is_mms


def test_a_crowd_is_no_list_yet() -> None:
    """By what is known of the contacts."""
    kim = Person(KIM, Contact(ContactId(1), KIM, "Kim", "Lee"))
    found = plan_broadcast(Draft(text=TEXT), Knowledge(people={KIM: kim}), crowd=(KIM, PAT, KIM))
    assert found.count == 2
    assert [sample.text for sample in found.samples] == ["Hi Kim, see you.", "Hi , see you."]
    assert [sample.name for sample in found.samples] == ["Kim Lee", ""]
    assert found.gaps == (("first_name", 1),)
    assert plan_broadcast(Draft(text=TEXT), Knowledge()) == BroadcastPlan(0, is_known=True)


def test_people_are_left_out_by_choice_and_counted_by_their_gaps() -> None:
    """Who lacks a field is named by number, in the text where it is blank; whoever is left out is no part of it."""
    members = (ListMember(KIM, "Kim"), ListMember(PAT), ListMember(LEA))
    known = Knowledge(members={LIST: members}, lists={LIST: ContactList(LIST, "Recall", 3)})
    draft = Draft(lists=(LIST,), text="Hi {{first_name}}!")
    found = plan_broadcast(draft, known, left_out={LEA})
    assert found.excluded == (Excluded(Reason.CHOSEN, LEA),)
    assert found.incomplete == (PAT,)
    assert [sample.gaps for sample in found.samples] == [(), (3,)]
    assert [one.phone for one in found.reached] == [KIM, PAT]


def test_audience_says_who_gets_it_and_when() -> None:
    """Each with the time there when it is sent, if there is a clock; whoever opted out is left out."""
    people = {
        KIM: Person(KIM, Contact(ContactId(1), KIM, "Kim"), zone="America/Denver"),
        PAT: Person(PAT, status=ContactStatus(PAT, unsubscribed=True, blocked=False)),
    }
    now = datetime(2026, 3, 4, 18, 12, tzinfo=UTC)
    draft = Draft(recipients=(KIM, PAT, LEA))
    audience = read_audience(draft, Knowledge(people=people, now=now))
    assert audience.excluded == (Excluded(Reason.OPTED_OUT, PAT),)
    kim, other = audience.reached
    assert (kim.phone, kim.name, kim.is_quiet) == (KIM, "Kim", False)
    assert [f"{time:%H:%M}" for time in kim.times.times] == ["11:12"]
    assert other.phone == LEA
    (at_night,) = read_audience(
        replace(draft, recipients=(KIM,), send_at=now + timedelta(hours=12)), Knowledge(people=people, now=now)
    ).reached
    assert at_night.is_quiet
    timeless = read_audience(draft, Knowledge(people=people)).reached
    assert [one.times.times for one in timeless] == [(), ()]


def test_people_of_one_place_have_one_clock() -> None:
    """Two in Denver are told the same time there."""
    people = {phone: Person(phone, zone="America/Denver") for phone in (KIM, PAT)}
    now = datetime(2026, 3, 4, 18, 12, tzinfo=UTC)
    kim, pat = read_audience(Draft(recipients=(KIM, PAT)), Knowledge(people=people, now=now)).reached
    assert kim.times is pat.times


def test_audience_of_a_list_that_was_not_read_is_unknown() -> None:
    """Nobody is named; of one that was, everybody is."""
    draft = Draft(lists=(LIST,), recipients=())
    assert not read_audience(draft, Knowledge()).is_known
    known = Knowledge(members={LIST: (ListMember(KIM, "Kim"), ListMember(KIM, "Kim"))})
    audience = read_audience(draft, known)
    assert [one.name for one in audience.reached] == ["Kim"]
    assert audience.excluded == (Excluded(Reason.DUPLICATE, KIM, "Kim"),)


def test_three_are_shown() -> None:
    """The first, the longest and one with a gap; where one is several of these, who comes next."""
    crowd = [member(f"165055501{i:02}", name) for i, name in enumerate(["Kim", "Pat", "Maximilian", "Lea", "", "Mo"])]
    found = plan(*crowd)
    assert [sample.text for sample in found.samples] == [
        "Hi Kim, see you.",
        "Hi Maximilian, see you.",
        "Hi , see you.",
    ]
    assert [sample.empties for sample in found.samples] == [(), (), ("first_name",)]
    assert found.longest == found.samples[1]
    assert [sample.name for sample in plan(*crowd[:2]).samples] == ["Kim", "Pat"]
    assert [sample.name for sample in plan(*crowd[1:2], *crowd[3:4], *crowd[5:]).samples] == ["Pat", "Lea", "Mo"]
    assert [sample.unknowns for sample in plan(*crowd[:1], text="{{dog}}").samples] == [("dog",)]


def test_plan_cost_is_the_sum_of_each_persons_segments() -> None:
    """A letter that is costly makes one person's text so, and an opt-out sentence may need another segment."""
    people = member(KIM, "Kim"), member(PAT, "Zoë"), member(LEA, "Łucja")
    found = plan(*people, text="{{first_name}}" + "x" * 140, opt_out="Reply STOP to opt out")
    assert found.by_segments == ((1, 1), (3, 2))
    assert found.segments == 7
    assert found.by_segments_with_opt_out == ((2, 1), (3, 2))
    assert found.segments_with_opt_out == 8
    assert found.longest == Sample(LEA, "Łucja", "Łucja" + "x" * 140, 3)
    bare = plan(*people)
    assert bare.by_segments == bare.by_segments_with_opt_out


def test_people_of_one_name_each_cost_their_text() -> None:
    """Their texts are the same, and each is sent."""
    found = plan(member(KIM, "Kim"), member(PAT, "Kim"), text="{{first_name}}" + "x" * 160)
    assert found.by_segments == ((2, 2),)
    assert found.segments == 4


@pytest.mark.parametrize(
    ("changes", "text", "is_mms"),
    [
        ({"media_url": " https://example.com/a.jpg"}, "Hi Kim, see you.", True),
        ({"template_id": TemplateId(3)}, "Ready, Kim", False),
        ({"template_id": TemplateId(4)}, "Look, Kim", True),
        ({"template_id": TemplateId(9)}, "", False),
        ({"survey_id": SurveyId(3)}, "How was it?", False),
        ({"survey_id": SurveyId(9)}, "", False),
    ],
)
def test_samples_show_the_template_or_survey(changes: dict[str, Any], text: str, is_mms: bool) -> None:
    """A template's or a survey's words instead of what waits in the box; with a picture it is not cut."""
    known = Knowledge(
        members={LIST: (member(KIM, "Kim"),)},
        templates={
            TemplateId(3): Template(TemplateId(3), "Ready", "Ready, {{first_name}}"),
            TemplateId(4): Template(TemplateId(4), "Look", "Look, {{first_name}}", ("https://example.com/a.jpg",)),
        },
        surveys={SurveyId(3): Survey(SurveyId(3), "After", "csat", "How was it?")},
    )
    found = plan_broadcast(replace(Draft(lists=(LIST,), text=TEXT), **changes), known)
    assert [sample.text for sample in found.samples] == [text]
    assert (found.is_mms, found.segments == 0) == (is_mms, is_mms or not text)


@given(
    st.lists(st.tuples(st.sampled_from([KIM, PAT, LEA, MO, "911x", ""]), st.text(max_size=6)), max_size=8),
    st.text(max_size=20),
)
def test_plan_counts_every_member_once_or_excludes_with_reason(people: list[tuple[str, str]], around: str) -> None:
    """Everybody is counted or left out with a reason, and the costs are those of all the texts that go."""
    members = [member(phone, first) for phone, first in people]
    text = as_sent(around + "{{first_name}}" + around)
    found = plan(*members, text=text)
    if not members:
        return
    assert found.count is not None
    assert found.count + len(found.excluded) == len(members)
    assert sum(people for _, people in found.by_segments) == found.count
    first = {one.phone: one for one in reversed(members) if one.phone in {KIM, PAT, LEA, MO}}
    merge = MergeTemplate(text)
    texts = [merge.join(merge.fill(values_of(None, one))) for one in first.values()]
    assert found.segments == sum(count_exact(as_sent(each)).segments for each in texts)


@pytest.mark.parametrize("phone", [KIM, "442079460958", "911", "", "+16505550103", "0123456789", "1" * 16])
def test_plan_counts_exactly_the_numbers_that_can_be_sent(phone: str) -> None:
    """A number that the composer would refuse for its form is left out."""
    try:
        good = read_digits(phone).digits == phone
    except BadPhone:
        good = False
    assert plan(member(phone)).count == good


def _seen(number: int, delivered: bool | None, error: str = "") -> HistoryMessage:
    phone = f"1650555{number:04}"
    return HistoryMessage(MessageId(number), LocalId("b"), "sent", error, None, "Hi", phone, delivered)


def test_progress_counts_each_person_once() -> None:
    """As they were read last; what is neither delivered nor failed is on its way."""
    sightings = [_seen(1, True), _seen(1, True), _seen(2, False, "landline"), _seen(3, None)]
    tally = broadcast_progress(sightings, 12)
    assert (tally.seen, tally.delivered, tally.failed, tally.reason) == (3, 1, 1, "landline")
    assert not tally.is_delivered
    assert broadcast_progress([_seen(1, None), _seen(1, True)], 1).delivered == 1
    assert str(tally.sentence) == (
        "1 of 12 delivered so far, 1 not delivered (landline). 3 are in Heymarket's history."
    )


def test_broadcast_is_delivered_when_the_known_count_is_delivered() -> None:
    """Only where it is known how many there are; and a list without a number says how many were seen."""
    assert broadcast_progress([_seen(1, True)], 1).is_delivered
    unknown = broadcast_progress([_seen(1, True)], 0)
    assert not unknown.is_delivered
    assert str(unknown.sentence).startswith("1 delivered so far")
    assert "1 not delivered (sent)" in str(broadcast_progress([_seen(1, False)], 0).sentence)
    assert "1 of 2 delivered so far." in str(broadcast_progress([_seen(1, True)], 2).sentence)


def test_a_message_without_a_number_counts_too() -> None:
    """History may leave it out."""
    nameless = HistoryMessage(MessageId(5), LocalId("b"), "", "", None, "", "", None)
    assert broadcast_progress([nameless], 2).seen == 1
