"""Reading contacts."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from heydesk.api import responses
from heydesk.api.requests import conversations_body, cursor_body, number_body
from heydesk.api.responses import (
    ResponsePage,
    ServiceResponse,
    as_id,
    as_list,
    as_object,
    as_phone,
    as_rows,
    contact,
    contact_list,
    contact_status,
    conversation,
    list_with_members,
    numbers_of,
    page_of,
    send_receipt,
    tag,
)
from heydesk.domain.errors import DuplicateLocalId, UnreadableAnswer
from heydesk.domain.records import (
    ChatId,
    Contact,
    ContactId,
    ContactList,
    ContactStatus,
    Conversation,
    FieldTitles,
    Inbox,
    InboxId,
    ListId,
    ListMember,
    LocalId,
    Member,
    MemberId,
    Receipt,
    ScheduledSend,
    ScheduleId,
    TemplateId,
)
from tests.api.conftest import BODY as SEND
from tests.api.conftest import Client
from tests.api.scripted_server import Line, say
from tests.api.test_client import described

TITLES = FieldTitles(tags={1: "Recall due", 4: "Balance due"}, fields={71: "Dentist", 72: "Next visit"})


def test_documented_contact_is_read() -> None:
    """Names, number, address, tags and own fields by their titles, and when it changed."""
    row = {
        "id": 201,
        "display_name": "Kim Lee",
        "first": "Kim",
        "last": "Lee",
        "email": "kim.lee@post.example",
        "phone": "16505550103",
        "custom": {"72": "Thursday", "71": "Dr. Lindqvist"},
        "tags": [{"tag_id": 4}, {"tag_id": 1}],
        "team_id": 3100,
        "note": [{"id": "n", "text": "Prefers mornings"}],
        "updated": "2026-03-04T15:00:00Z",
        "rev": 3,
    }
    assert contact(row, TITLES) == Contact(
        id=ContactId(201),
        phone="16505550103",
        first="Kim",
        last="Lee",
        display_name="Kim Lee",
        email="kim.lee@post.example",
        tags=("Balance due", "Recall due"),
        custom=(("Dentist", "Dr. Lindqvist"), ("Next visit", "Thursday")),
        updated_at=datetime(2026, 3, 4, 15, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("row", "read"),
    [
        ({"id": 1}, Contact(ContactId(1), "")),
        ({"id": "1", "phone": "+1 (650) 555-0103"}, Contact(ContactId(1), "16505550103")),
        ({"id": 1, "phone": "kim@post.example", "first": None, "last": 7}, Contact(ContactId(1), "")),
        ({"id": 1, "first": " Kim\n\u202eLee "}, Contact(ContactId(1), "", first="Kim Lee")),
        ({"id": 1, "custom": [], "tags": "none"}, Contact(ContactId(1), "")),
    ],
)
def test_contact_with_missing_fields_is_read(row: dict[str, object], read: Contact) -> None:
    """Anything but the id may be missing, null or of another type."""
    assert contact(row, TITLES) == read


@pytest.mark.parametrize("contact_id", [None, 0, "x"])
def test_contact_without_id_is_ignored(contact_id: object) -> None:
    """What has no id is no contact."""
    assert contact({"id": contact_id, "phone": "16505550103"}, TITLES) is None


@pytest.mark.parametrize(
    ("tags", "words"),
    [
        ([1, "4"], ("Recall due", "Balance due")),
        ([{"id": 1}, {"tag": 4}], ("Recall due", "Balance due")),
        ([{"id": 9, "tag": "Nervous"}, "VIP"], ("Nervous", "VIP")),
        ([{"tag_id": 1}, 1, {"tag_id": 1}], ("Recall due",)),
        ([{"tag_id": 9}, 9, "9", {"tag": "9"}, None, {}, [], ""], ()),
    ],
)
def test_tags_are_read_in_any_form(tags: object, words: tuple[str, ...]) -> None:
    """However tags come, each is shown once by its word; an id that means nothing here is not."""
    found = contact({"id": 1, "tags": tags}, TITLES)
    assert found is not None
    assert found.tags == words


def test_custom_fields_are_read_as_text() -> None:
    """Values of any type are text, an empty one is none, and a key that is no id stands for itself."""
    custom: dict[str, object] = {
        "71": 3,
        "72": None,
        "Seat": "Window",
        "seen": True,
        "paid": False,
        "99": "?",
        "x": [],
        "rate": 2.5,
    }
    found = contact({"id": 1, "custom": custom}, TITLES)
    assert found is not None
    assert found.custom == (
        ("Dentist", "3"),
        ("Seat", "Window"),
        ("seen", "true"),
        ("paid", "false"),
        ("rate", "2.5"),
    )


def read(body: object) -> ContactList:
    """Read this JSON as the list that was asked for as 501."""
    return contact_list(ServiceResponse(200, json.dumps(body).encode()), ListId(501)).list


def test_documented_contact_list() -> None:
    """Its name, how many are on it, and when it changed."""
    people = {"16505550103": {"f": "Kim"}, "16505550104": {}}
    found = read({"id": 501, "name": " Recall ", "targets": people, "updated": "2026-11-01T10:00:00Z"})
    assert found == ContactList(ListId(501), "Recall", 2, datetime(2026, 11, 1, 10, tzinfo=UTC))


@pytest.mark.parametrize("targets", [None, {}, [], ["16505550103"], "two"])
def test_an_unknown_count_is_no_count(targets: object) -> None:
    """A list of contacts may name nobody in ``targets``: that is not a list with nobody on it."""
    assert read({"id": 501, "name": "Recall", "targets": targets}).count is None


def test_missing_list_fields_have_fallbacks() -> None:
    """The id that was asked for, and the older word for a name."""
    assert read({"title": "Recall"}) == ContactList(ListId(501), "Recall", None, None)


@pytest.mark.parametrize("body", [[], "Recall", None])
def test_list_that_is_no_object_is_unreadable(body: object) -> None:
    """Nothing is guessed from it."""
    with pytest.raises(UnreadableAnswer):
        read(body)


def test_list_members_are_read_by_number() -> None:
    """Who is on it, by number, with the names that the list has for them; what is no number is nobody."""
    targets = {
        "16505550103": {"f": "Kim", "l": "Lee"},
        "+1 650 555 0104": {},
        "16505550105": None,
        "kim@x": {"f": "K"},
    }
    found = list_with_members({"id": 501, "name": "Recall", "targets": targets})
    assert found is not None
    assert found.members == (
        ListMember("16505550103", "Kim", "Lee"),
        ListMember("16505550104"),
        ListMember("16505550105"),
    )


@pytest.mark.parametrize("row", [{"name": "Recall"}, {"id": 0}, {"id": 501, "archived": True}])
def test_list_without_id_or_archived_is_ignored(row: dict[str, object]) -> None:
    """What has no id can't be sent to, and what the team put away is not offered."""
    assert list_with_members(row) is None


def test_conversation_page_request_covers_all_inboxes() -> None:
    """All inboxes at once, for nobody in particular; from the cursor on where there is one."""
    inboxes = (InboxId(41), InboxId(42))
    assert json.loads(conversations_body(inboxes, "")) == {"id": 0, "filters": {"inboxes": [41, 42]}}
    assert json.loads(conversations_body(inboxes, "2026-03-04T15:00:00Z"))["date"] == "2026-03-04T15:00:00Z"


@pytest.mark.parametrize("inbox", [41, {"id": 41, "name": "Front desk"}])
def test_documented_conversations_of_both_versions_are_read(inbox: object) -> None:
    """The current page's inbox is a number, the older one's an object."""
    row = {
        "id": 8001,
        "inbox": inbox,
        "target": "16505550103",
        "channel": "sms",
        "status": "Closed",
        "name": "Kim",
        "assigned": {"id": 7},
        "read": False,
        "updated": "2026-03-04T15:00:00Z",
    }
    updated_at = datetime(2026, 3, 4, 15, tzinfo=UTC)
    assert conversation(row) == Conversation(
        ChatId(8001), InboxId(41), ("16505550103",), "Kim", is_open=False, updated_at=updated_at
    )


@pytest.mark.parametrize(
    ("fields", "phones"),
    [
        ({"targets": ["16505550103", "+1 303 555 0118", "16505550103"]}, ("16505550103", "13035550118")),
        ({"targets": ["16505550103", "kim@post.example"]}, ()),
        ({"targets": [], "target": 16505550103}, ("16505550103",)),
        (
            {"targets": {"16505550103": {"f": "Kim"}, "13035550118": {}}, "target": "16505550103"},
            ("16505550103", "13035550118"),
        ),
        (
            {"targets": [{"phone": "16505550103"}, {"target": "13035550118"}], "target": "16505550103"},
            ("16505550103", "13035550118"),
        ),
        ({"targets": [{"name": "Kim"}, "13035550118"], "target": "13035550118"}, ()),
        ({"targets": "16505550103 and 13035550118", "target": "16505550103"}, ()),
        ({"type": "Group", "target": "16505550103"}, ()),
        ({"target": "kim@post.example"}, ()),
        ({}, ()),
    ],
)
def test_group_conversation_has_all_people_or_none(fields: dict[str, object], phones: tuple[str, ...]) -> None:
    """A group names all its people, or nobody: half of it must not pass for the whole."""
    found = conversation({"id": 8001, "inbox": 41, **fields})
    assert found == Conversation(ChatId(8001), InboxId(41), phones)


@pytest.mark.parametrize(
    "row", [{"id": 8001}, {"inbox": 41}, {"id": 8001, "inbox": {"name": "x"}}, {"id": 0, "inbox": 1}]
)
def test_conversation_without_id_or_inbox_is_ignored(row: dict[str, object]) -> None:
    """Without an id or an inbox nothing can be sent to it."""
    assert conversation(row) is None


ANA = Member(MemberId(7), "Ana Ruiz")
BEN = Member(MemberId(9), "", "ben@example.com")
TEAM = {member.id: member for member in (ANA, BEN)}


def directory_answer(body: object) -> ServiceResponse:
    """Make an answer with this JSON."""
    return ServiceResponse(200, json.dumps(body).encode())


@pytest.mark.parametrize("wrapped", [False, True])
def test_documented_inboxes_are_read_in_both_forms(wrapped: bool) -> None:
    """Documented inboxes are read with their members' names, in a bare array and in the old guide's wrapper."""
    rows = [
        {
            "id": 42,
            "name": "Support",
            "team": 3,
            "members": [9, 7],
            "phone": "14155550100",
            "phones": ["14155550100", "18005550101"],
            "forward_number": None,
            "invited": ["x@example.com"],
            "widget_settings": {"tos": ""},
            "rev": 4,
        },
        {"id": 43, "name": "Billing", "members": [7], "phone": "+14155550102", "invited": False},
    ]
    read = responses.inboxes(directory_answer({"inboxes": rows} if wrapped else rows), TEAM)
    assert read == (
        Inbox(InboxId(42), "Support", ("14155550100", "18005550101"), (BEN, ANA)),
        Inbox(InboxId(43), "Billing", ("14155550102",), (ANA,)),
    )


@pytest.mark.parametrize(
    ("row", "inbox"),
    [
        ({"id": 1}, Inbox(InboxId(1), "")),
        ({"id": "1", "name": None, "members": None, "phones": None, "phone": None}, Inbox(InboxId(1), "")),
        ({"id": 1, "name": " Two\nlines \u202e"}, Inbox(InboxId(1), "Two lines")),
        ({"id": 1, "phones": "none", "phone": 14155550100}, Inbox(InboxId(1), "", ("14155550100",))),
        (
            {"id": 1, "phone": "+1 (415) 555-0100", "phones": ["", None, "14155550100"]},
            Inbox(InboxId(1), "", ("14155550100",)),
        ),
        ({"id": 1, "members": ["7", 7, {"id": 9}, 0, None, "x"]}, Inbox(InboxId(1), "", (), (ANA, BEN))),
        ({"id": 1, "members": [15]}, Inbox(InboxId(1), "", (), (Member(MemberId(15)),))),
        (
            {"id": 1, "members": [{"id": 16, "name": "Cy", "email": None}]},
            Inbox(InboxId(1), "", (), (Member(MemberId(16), "Cy"),)),
        ),
    ],
)
def test_inboxes_with_missing_fields_are_read(row: object, inbox: Inbox) -> None:
    """Anything but the id may be missing, null or of another type; a member nobody names stays a member."""
    assert responses.inboxes(directory_answer([row]), TEAM) == (inbox,)


def test_inboxes_without_id_are_ignored_and_later_ones_win() -> None:
    """What has no id is no inbox, and of two with one id the later one counts."""
    rows: list[object] = [{"id": 0}, {"name": "x"}, "Support", {"id": 1, "name": "old"}, {"id": 1, "name": "new"}]
    assert responses.inboxes(directory_answer(rows), {}) == (Inbox(InboxId(1), "new"),)
    assert responses.inboxes(directory_answer(None), {}) == ()


def test_inboxes_that_are_no_list_are_unreadable() -> None:
    """A sentence is no list of inboxes: a person must not be told that there are none."""
    with pytest.raises(UnreadableAnswer):
        responses.inboxes(directory_answer("ok"), TEAM)


def test_team_members_are_read_with_or_without_names() -> None:
    """The team is read by member, with or without names, and with e-mail addresses where they come."""
    body = {
        "id": 3,
        "name": "Team",
        "list_size": 1000,
        "members": [
            {"id": 7, "name": "Ana Ruiz", "role": "admin"},
            {"id": "9", "name": None, "email": "ben@example.com"},
        ],
    }
    assert responses.members(directory_answer(body)) == TEAM
    assert responses.members(directory_answer(body["members"])) == TEAM


@pytest.mark.parametrize("body", [{}, None, [], "ok", {"members": None}, {"members": {"7": "Ana"}}])
def test_team_of_another_shape_is_empty(body: object) -> None:
    """A team of another shape names nobody, which is no reason not to send."""
    assert responses.members(directory_answer(body)) == {}


def test_team_that_is_no_json_is_unreadable() -> None:
    """What is no JSON at all is an error."""
    with pytest.raises(UnreadableAnswer):
        responses.members(ServiceResponse(200, b"<html>"))


FIRST = "2026-03-04T15:00:00.123456789+00:00"
LAST = "2026-03-04T10:30:00-05:00"


def page(body: object) -> ResponsePage[tuple[int, str]]:
    """Read this JSON as a page of tags."""
    return page_of(ServiceResponse(200, json.dumps(body).encode()), "tags", tag)


@pytest.mark.parametrize("wrapped", [False, True])
def test_page_keeps_the_order_and_has_a_cursor(wrapped: bool) -> None:
    """The rows in their order, and the last one's own words for when it changed as the cursor."""
    rows = [{"id": 1, "tag": "New", "updated": FIRST}, {"id": 2, "tag": "Due", "updated": LAST, "color": "#FFD700"}]
    found = page({"tags": rows} if wrapped else rows)
    assert found.rows == ((1, "New"), (2, "Due"))
    assert found.ids == {1, 2}
    assert found.cursor == LAST
    assert found.last_at == datetime(2026, 3, 4, 15, 30, tzinfo=UTC)


def test_unusable_row_is_skipped_but_its_id_and_cursor_count() -> None:
    """A row that can't be used is no row, but its page is no empty one; nor may it hide the cursor."""
    rows = [{"id": 1, "tag": "New", "updated": FIRST}, {"id": 2, "updated": None}, {"tag": "x"}, 7]
    found = page(rows)
    assert found.rows == ((1, "New"),)
    assert found.ids == {1, 2}
    assert found.cursor == FIRST


@pytest.mark.parametrize(("updated", "ties"), [((FIRST, LAST, LAST), True), ((LAST, FIRST), False), ((LAST,), False)])
def test_a_tie_at_the_edge(updated: tuple[str, ...], ties: bool) -> None:
    """Where the last two rows changed at the same moment, a third may stand on the next page, or nowhere."""
    rows = [{"id": number, "tag": "x", "updated": each} for number, each in enumerate(updated, start=1)]
    assert page(rows).ends_in_tie is ties


@pytest.mark.parametrize("updated", [None, 12, "", "yesterday", "0001-01-01T00:00:00Z"])
def test_page_without_dates_has_no_cursor(updated: object) -> None:
    """Where no row says when it changed, there is no way on."""
    found = page([{"id": 1, "tag": "New", "updated": updated}])
    assert (found.cursor, found.last_at) == ("", None)


@pytest.mark.parametrize("body", [[], None])
def test_empty_page_is_the_end(body: object) -> None:
    """A page with nothing on it is the end."""
    assert page(body) == ResponsePage(())


@pytest.mark.parametrize("body", ["ok", 7, {"error": "x"}])
def test_page_that_is_no_list_is_unreadable(body: object) -> None:
    """What is no list must not pass for the end."""
    with pytest.raises(UnreadableAnswer):
        page(body)


def test_page_request_has_only_set_fields() -> None:
    """Only what has a value is asked for; the cursor goes back as it came."""
    assert cursor_body("") == "{}"
    assert json.loads(cursor_body(FIRST, 100)) == {"date": FIRST, "limit": 100}
    assert json.loads(number_body(2)) == {"page": 2}
    assert json.loads(number_body(1, 100)) == {"page": 1, "limit": 100}


def answer(body: object, status: int = 200) -> ServiceResponse:
    """Make an answer with this JSON."""
    return ServiceResponse(status, json.dumps(body).encode(), request_id="r-1")


def test_documented_receipt_is_read() -> None:
    """The documented answer to a send is read whole."""
    read = send_receipt(
        answer({"id": 901, "date": "2026-03-04T12:00:00Z", "gallery_url": "https://gallery.example/901"}, 201)
    )
    assert read == Receipt(901, "2026-03-04T12:00:00Z", "https://gallery.example/901", "r-1", 201)


def test_observed_receipt_is_read() -> None:
    """The other answer that was seen is read as well; what it has besides is left alone."""
    body = {"id": "901", "convo_id": 5, "date": "2026-03-04", "queued": True, "compliance_results": {"a": [1]}}
    assert send_receipt(answer(body)) == Receipt(901, "2026-03-04", "", "r-1", 200)


@pytest.mark.parametrize(
    ("fields", "sent_at", "gallery_url"),
    [
        ({}, "", ""),
        ({"date": None, "gallery_url": None}, "", ""),
        ({"date": 17, "gallery_url": ["x"]}, "", ""),
        ({"date": "0001-01-01T00:00:00Z"}, "", ""),
        ({"date": "yesterday\n", "gallery_url": "half \ud83d"}, "yesterday", "half ?"),
    ],
)
def test_receipt_with_only_an_id_is_read(fields: dict[str, object], sent_at: str, gallery_url: str) -> None:
    """Only the id is needed; the rest may be missing, null, of another type or never."""
    read = send_receipt(answer({"id": 1} | fields))
    assert (read.sent_at, read.gallery_url) == (sent_at, gallery_url)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"id": None},
        {"id": 0},
        {"id": -5},
        {"id": True},
        {"id": "abc"},
        {"id": 2**63},
        {"id": [1]},
        "ok",
        None,
        [],
        7,
    ],
)
def test_200_without_usable_id_is_unclear(body: object) -> None:
    """A 200 without a usable id may have been accepted all the same, so it is no refusal."""
    with pytest.raises(UnreadableAnswer, match="no message id") as caught:
        send_receipt(answer(body))
    assert (caught.value.status, caught.value.request_id) == (200, "r-1")


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (7, 7),
        ("8", 8),
        (7.0, 7),
        ("9223372036854775806", 2**63 - 2),
        (2**63 - 1, 2**63 - 1),
        (7.5, None),
        (float("inf"), None),
        (float("nan"), None),
        ("", None),
        ("-7", None),
        ("７", None),
        ("9" * 19, None),
        (False, None),
        ({}, None),
    ],
)
def test_ids_are_positive_64_bit_integers(value: object, read: int | None) -> None:
    """An id is a positive integer that fits into a database, quoted or not."""
    assert as_id(value) == read


def test_rows_are_read_from_any_wrapping() -> None:
    """A list may be bare, wrapped or null, and what in it is no object is passed over."""
    assert as_rows(answer([{"a": 1}, None, "x", {"b": 2}]), "rows") == [{"a": 1}, {"b": 2}]
    assert as_rows(answer({"rows": [{"a": 1}], "more": 1}), "rows") == [{"a": 1}]
    assert as_rows(answer(None), "rows") == as_rows(answer({"rows": None}), "rows") == []


@pytest.mark.parametrize("body", ["ok", 7, {}, {"other": []}, {"rows": "x"}])
def test_rows_that_are_no_list_are_unreadable(body: object) -> None:
    """What is no list is not taken for an empty one."""
    with pytest.raises(UnreadableAnswer, match="no list"):
        as_rows(answer(body), "rows")


def test_other_json_kinds_are_empty() -> None:
    """What is neither an object nor a list is an empty one."""
    assert as_object([1]) == {}
    assert as_list({"a": 1}) == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (
            {"phone": "+1 650-555-0103", "unsubscribed": True, "blocked": False},
            ContactStatus("16505550103", True, False),
        ),
        ({"phone": 16505550103, "unsubscribed": "true", "blocked": 1}, ContactStatus("16505550103", True, True)),
        ({"phone": None, "unsubscribed": None}, ContactStatus("16505550199", False, False)),
        ({"phone": True}, ContactStatus("16505550199", False, False)),
    ],
)
def test_missing_contact_status_fields_are_false(body: object, status: ContactStatus) -> None:
    """What is left out of a contact's status is false, and the number is the one that was asked about."""
    assert contact_status(answer(body), "16505550199") == status


@pytest.mark.parametrize("body", ["success", None, []])
def test_contact_status_of_another_shape_is_unreadable(body: object) -> None:
    """What is no status is not taken for a person who may be texted."""
    with pytest.raises(UnreadableAnswer, match="no object"):
        contact_status(answer(body), "16505550199")


BODY = (
    '{"inbox_id":42,"user_id":7,"execute_at":"2026-03-04T12:30:00Z","phone_number":"16505550103",'
    '"content":{"text":"Hi"}}'
)
SEVEN = ScheduleId(7)


async def test_a_schedule_is_posted_as_it_stands(client: Client) -> None:
    """Its answer's id is all that can be relied on, and is no message's."""
    async with Line(say(200, {"id": 7}, X_Request_Id="r-1")) as line:
        receipt = await client(line.base_url).schedule(BODY)
    (request,) = line.requests
    assert (request.method, request.target, request.body) == ("POST", "/v1/schedule", BODY.encode())
    assert described(request.path, request.method)
    assert (receipt.schedule_id, receipt.message_id, receipt.request_id) == (7, 0, "r-1")


async def test_a_schedule_without_an_id_may_have_been_made(client: Client) -> None:
    """And a repeated local_id says the same."""
    async with Line(say(200, {"rev": 1}), say(400, {"message": "local_id was used before"})) as line:
        heymarket = client(line.base_url)
        with pytest.raises(UnreadableAnswer):
            await heymarket.schedule(BODY)
        with pytest.raises(DuplicateLocalId):
            await heymarket.schedule(BODY)


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (
            {"id": 7, "execute": "2026-03-04T12:30:00Z", "meta": {"content": {"text": "Hi"}}},
            ScheduledSend(SEVEN, datetime(2026, 3, 4, 12, 30, tzinfo=UTC), "Hi"),
        ),
        ({"execute_at": "2026-03-04T12:30:00Z"}, ScheduledSend(SEVEN, datetime(2026, 3, 4, 12, 30, tzinfo=UTC))),
        ({}, ScheduledSend(SEVEN)),
    ],
)
async def test_a_schedule_is_read_back_by_its_id(
    client: Client, answer: dict[str, object], found: ScheduledSend
) -> None:
    """Under either name of its time, and with whatever is left out."""
    async with Line(say(200, answer)) as line:
        assert await client(line.base_url).read_schedule(SEVEN) == found
    assert (line.requests[0].method, line.requests[0].target) == ("GET", "/v1/schedule/7")
    assert described("/v1/schedule/{id}", "GET")


async def test_schedule_that_is_no_object_is_unreadable(client: Client) -> None:
    """A list or a word is no schedule."""
    async with Line(say(200, [])) as line:
        with pytest.raises(UnreadableAnswer):
            await client(line.base_url).read_schedule(SEVEN)


async def test_a_schedule_is_changed_with_its_whole_body(client: Client) -> None:
    """The older page says so, and the answer says nothing that is needed."""
    async with Line(say(200, {"id": 7})) as line:
        await client(line.base_url).change_schedule(SEVEN, BODY)
    (request,) = line.requests
    assert (request.method, request.target, request.body) == ("PUT", "/v1/schedule/7", BODY.encode())
    assert described("/v1/schedule/{id}", "PUT")


@pytest.mark.parametrize(
    ("answer", "done"),
    [
        ({"deleted": True, "id": 7}, True),
        ("ok", True),
        (None, True),
        (b"", True),
        (b"<html>", True),
        ([], True),
        ({"error": "", "errors": []}, True),
        ({"success": None}, True),
        ({"deleted": False}, False),
        ({"success": False}, False),
        ({"ok": "false"}, False),
        ({"success": 0}, False),
        ({"error": "no such thing"}, False),
        ({"errors": ["no such thing"]}, False),
        ({"status": "Failed"}, False),
        (False, False),
        ("error", False),
    ],
)
async def test_a_schedule_is_cancelled_and_changed(client: Client, answer: object, done: bool) -> None:
    """The answer is not documented, so a success is one unless it expressly says no."""
    async with Line(say(200, answer), say(200, answer)) as line:
        assert await client(line.base_url).cancel_schedule(SEVEN) is done
        assert await client(line.base_url).change_schedule(SEVEN, BODY) is done
    assert (line.requests[0].method, line.requests[0].target) == ("DELETE", "/v1/schedule/7")


@pytest.mark.parametrize("answer", [{"id": 7, "success": False}, {"id": 7, "error": "no"}])
async def test_receipt_that_says_no_is_none(client: Client, answer: object) -> None:
    """An id beside an express no proves nothing either way, so it is in doubt."""
    async with Line(say(200, answer), say(200, answer)) as line:
        with pytest.raises(UnreadableAnswer, match="nothing was done"):
            await client(line.base_url).send(SEND)
        with pytest.raises(UnreadableAnswer, match="nothing was done"):
            await client(line.base_url).schedule(BODY)


@pytest.mark.parametrize(
    ("fields", "cancelled"),
    [
        ({"op": "update"}, False),
        ({"op": "delete"}, True),
        ({"status": "Cancelled"}, True),
        ({"deleted": True}, True),
        ({"deleted": False}, False),
    ],
)
async def test_schedule_that_was_cancelled_may_still_be_read(
    client: Client, fields: dict[str, object], cancelled: bool
) -> None:
    """It then says so of itself."""
    async with Line(say(200, {"id": 7, **fields})) as line:
        assert (await client(line.base_url).read_schedule(SEVEN)).is_cancelled is cancelled


async def test_an_empty_answer_is_a_success(client: Client) -> None:
    """Nothing at all is what many services say to a deletion."""
    async with Line(say(200, b"")) as line:
        assert await client(line.base_url).cancel_schedule(SEVEN)


async def test_a_list_is_made_of_numbers(client: Client) -> None:
    """With a title and the id by which it can be found."""
    async with Line(say(200, {"id": 8, "rev": 1}), say(200, {"rev": 1}), say(200, [])) as line:
        heymarket = client(line.base_url)
        assert await heymarket.create_list("Recall", ["16505550103"], LocalId("list-1")) == ListId(8)
        for _ in range(2):
            with pytest.raises(UnreadableAnswer):
                await heymarket.create_list("Recall", ["16505550103"], LocalId("list-1"))
    request = line.requests[0]
    body = {"title": "Recall", "phones": ["16505550103"], "local_id": "list-1"}
    assert (request.method, request.target, json.loads(request.body)) == ("POST", "/v2/lists", body)
    assert described(request.path, request.method)


async def test_a_template_is_made(client: Client) -> None:
    """Its title is what the service shows as its name."""
    async with Line(say(200, {"id": 8, "rev": 1}), say(200, {"rev": 1}), say(200, [])) as line:
        heymarket = client(line.base_url)
        assert await heymarket.create_template("Late", "Running late", LocalId("t-1")) == TemplateId(8)
        for _ in range(2):
            with pytest.raises(UnreadableAnswer):
                await heymarket.create_template("Late", "Running late", LocalId("t-1"))
    request = line.requests[0]
    body = {"title": "Late", "content": {"text": "Running late"}, "local_id": "t-1"}
    assert (request.method, request.target, json.loads(request.body)) == ("POST", "/v1/template", body)
    assert described(request.path, request.method)


async def test_a_list_is_looked_for_page_by_page(client: Client) -> None:
    """By its local_id; the cursor is what the last row was changed at."""
    first = [{"id": 1, "updated": "2026-03-04T12:00:00Z"}, {"id": 2}]
    second = [{"id": 8, "local_id": "list-1", "updated": "2026-03-04T11:00:00Z"}]
    async with Line(say(200, first), say(200, second), say(200, [])) as line:
        heymarket = client(line.base_url)
        found, cursor = await heymarket.find_list(LocalId("list-1"))
        assert (found, cursor) == (None, "2026-03-04T12:00:00Z")
        assert (await heymarket.find_list(LocalId("list-1"), cursor))[0] == 8
        assert await heymarket.find_list(LocalId("list-1")) == (None, "")
    assert [json.loads(request.body) for request in line.requests[:2]] == [{}, {"date": "2026-03-04T12:00:00Z"}]


@pytest.mark.parametrize(
    ("came", "region", "phone"),
    [
        ("7075550110", "US", "17075550110"),
        pytest.param(7075550110, "US", "17075550110", id="an integer"),
        ("+7075550110", "US", "7075550110"),
        ("(707) 555-0110", "US", "17075550110"),
        ("7700900111", "GB", "447700900111"),
    ],
)
def test_number_without_a_country_belongs_to_the_inboxes_country(came: object, region: str, phone: str) -> None:
    """Somebody who comes with ten digits is the same person, never one abroad."""
    with numbers_of(region):
        assert as_phone(came) == phone
    assert as_phone("7075550110") == "17075550110"
