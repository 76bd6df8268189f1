"""What is asked for on file: each request as it leaves, and its answer from the sandbox."""

from __future__ import annotations

import itertools
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import jsonschema
import pytest

from heydesk import __version__
from heydesk.api.auth import JwtSigner
from heydesk.api.client import Catalog, Heymarket
from heydesk.api.responses import ResponsePage
from heydesk.domain.errors import BadServerAddress, Refused, ServerFault, ServiceError, TokenRefused, UnreadableAnswer
from heydesk.domain.records import (
    ChatId,
    ContactStatus,
    ConversationAddress,
    FieldTitles,
    InboxId,
    ListId,
    Member,
    MemberId,
    Secret,
    StatusWord,
)
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from tests.api.conftest import BODY, NOW, Client
from tests.api.scripted_server import Line, say
from tests.api.test_requests import OPENAPI
from tests.clock import wall_clock

TITLES = FieldTitles()
T = TypeVar("T")

CURSOR = "2026-03-04T15:00:00.5Z"
INBOXES = (InboxId(41), InboxId(42), InboxId(43))


@pytest.mark.parametrize(
    ("ask", "path", "body"),
    [
        (lambda c: c.contacts(TITLES), "/v1/contacts", {}),
        (lambda c: c.contacts(TITLES, CURSOR, 100), "/v1/contacts", {"date": CURSOR, "limit": 100}),
        (lambda c: c.contact_of("16505550103", TITLES), "/v1/contact/get", {"phone": "16505550103"}),
        (lambda c: c.contact_fields(), "/v1/contact-fields", {}),
        (lambda c: c.tags(CURSOR), "/v1/tags", {"date": CURSOR}),
        (lambda c: c.conversations(INBOXES[:1]), "/v1/conversations", {"id": 0, "filters": {"inboxes": [41]}}),
        (
            lambda c: c.conversation_details(INBOXES[:1], CURSOR, unread=True, closed=False),
            "/v1/conversations",
            {"id": 0, "filters": {"inboxes": [41], "closed": False, "unread": True}, "date": CURSOR},
        ),
        (lambda c: c.templates(CURSOR, 100), "/v1/templates", {"date": CURSOR, "limit": 100}),
        (lambda c: c.surveys(), "/v1/surveys", {"page": 1}),
        (lambda c: c.surveys(2, 100), "/v1/surveys", {"page": 2, "limit": 100}),
        (lambda c: c.lists(CURSOR), "/v1/lists", {"date": CURSOR}),
    ],
)
async def test_each_page_is_one_post_without_empty_fields(
    client: Client, ask: Callable[[Catalog], Awaitable[object]], path: str, body: dict[str, object]
) -> None:
    """Each is one POST with only what has a value."""
    async with Line(say(body=[])) as line:
        await ask(client(line.base_url).catalog)
        (request,) = line.requests
    assert (request.method, request.path, request.data) == ("POST", path, body)


async def test_conversation_by_id_is_a_get(client: Client) -> None:
    """One conversation by its id is a GET."""
    async with Line(say(body={"id": 5001, "inbox": 41, "unread": True})) as line:
        found = await client(line.base_url).catalog.conversation_of(ChatId(5001))
        (request,) = line.requests
    assert (request.method, request.path) == ("GET", "/v1/conversations/5001")
    assert found is not None
    assert found.unread is True


KIMS = ConversationAddress(InboxId(41), ("16505550103",), ChatId(5001))
ANA, BEN = MemberId(7), MemberId(9)
NAMED = {"inbox_id": 41, "user_id": 7}


@pytest.mark.parametrize(
    ("change", "path", "body"),
    [
        (lambda c: c.close_conversation(KIMS, ANA), "conversations/close", {**NAMED, "chat_id": 5001}),
        (lambda c: c.open_conversation(KIMS, ANA), "conversations/open", {**NAMED, "chat_id": 5001}),
        (lambda c: c.mark_read(KIMS, ANA), "conversations/read", {**NAMED, "target": "16505550103"}),
        (lambda c: c.mark_unread(KIMS, ANA), "conversations/unread", {**NAMED, "target": "16505550103"}),
        (
            lambda c: c.reassign(KIMS, ANA, BEN),
            "conversations/reassign",
            {**NAMED, "target": "16505550103", "reassign_id": 9},
        ),
        (
            lambda c: c.set_contact_status("16505550103", StatusWord.OPTED_OUT),
            "contact/set_status",
            {"phone": "16505550103", "status": "unsubscribed"},
        ),
    ],
)
@pytest.mark.parametrize("answer", ["ok", "success", None, {"id": 5001}])
async def test_each_change_is_one_post_whose_answer_says_little(
    client: Client,
    change: Callable[[Heymarket], Awaitable[object]],
    path: str,
    body: dict[str, object],
    answer: object,
) -> None:
    """Each is one POST; a bare string is documented, and other JSON is taken for the same."""
    async with Line(say(body=answer)) as line:
        await change(client(line.base_url))
        (request,) = line.requests
    assert (request.method, request.path, request.data) == ("POST", f"/v1/{path}", body)


@pytest.mark.parametrize("answer", [b"<html>Sign in</html>", b"", b"false", b'{"error": "not today"}'])
async def test_change_that_was_not_made_is_no_success(client: Client, answer: bytes) -> None:
    """A page in the way, and an express no, are no success."""
    async with Line(say(body=answer)) as line:
        with pytest.raises(UnreadableAnswer):
            await client(line.base_url).close_conversation(KIMS, ANA)


async def test_list_by_id_is_a_get(client: Client) -> None:
    """A list by its id is a GET."""
    async with Line(say(body={"id": 501, "name": "Recall"})) as line:
        found = await client(line.base_url).catalog.list_with_members(ListId(501))
        (request,) = line.requests
    assert (request.method, request.path, found.list.name) == ("GET", "/v1/list/501", "Recall")


@pytest.fixture
def sandbox(request: pytest.FixtureRequest) -> Iterator[ScriptedSandbox]:
    """A sandbox with the switches that the test asks for."""
    running = ScriptedSandbox(switches=getattr(request, "param", {}))
    yield running
    running.stop()


@pytest.fixture
async def catalog(sandbox: ScriptedSandbox) -> AsyncIterator[Catalog]:
    """The file of the sandbox's team."""
    address = sandbox.start()
    signer = JwtSigner(address.secret_id, Secret(address.secret_key), wall_clock)
    heymarket = Heymarket(address.base_url, signer, on_clock=lambda _: None, clock=wall_clock)
    yield heymarket.catalog
    await heymarket.close()


async def through(ask: Callable[[str], Coroutine[Any, Any, ResponsePage[T]]]) -> list[T]:
    """Follow the cursors from page to page until one is empty."""
    page, rows = await ask(""), list[T]()
    while page.ids:
        rows += page.rows
        page = await ask(page.cursor)
    return rows


@pytest.mark.parametrize("sandbox", [{"page_size": 5}], indirect=True)
async def test_the_sandboxes_file(catalog: Catalog) -> None:
    """Everything that the team has arrives by cursors, five at a time, with titles for ids."""
    fields = await catalog.contact_fields()
    assert fields[71] == "Dentist"
    titles = FieldTitles(dict((await catalog.tags()).rows), fields)
    contacts = await through(lambda cursor: catalog.contacts(titles, cursor))
    kim = next(each for each in contacts if each.phone == "16505550103")
    assert kim == await catalog.contact_of("16505550103", titles)
    assert kim.tags == ("Recall due",)
    assert ("Dentist", "Dr. Lindqvist") in kim.custom
    chats = await through(lambda cursor: catalog.conversations(INBOXES, cursor))
    assert any(each.phones == ("16505550103",) for each in chats)
    waiting = await through(lambda cursor: catalog.conversation_details(INBOXES, cursor, unread=True, closed=False))
    assert [each.last.text for each in waiting if each.last] == [
        "Hello, are you open tomorrow?",
        "Do you take Delta insurance?",
        "Can I still come at 3 today?",
    ]
    assert waiting[0] == await catalog.conversation_of(waiting[0].conversation.id)
    assert any("{{first_name}}" in each.text for each in await through(catalog.templates))
    assert len(contacts) > 5
    assert len(await through(catalog.lists)) >= 2
    assert len((await catalog.surveys(1, 2)).rows) == 2
    assert len((await catalog.surveys(2, 2)).rows) >= 1


@pytest.mark.parametrize("sandbox", [{"lists": "denied"}, {"lists": "missing"}], indirect=True)
async def test_lists_may_be_refused(catalog: Catalog) -> None:
    """Reading lists is deprecated: a service that refuses it says so, and nothing passes for no lists."""
    with pytest.raises(Refused):
        await catalog.lists()
    with pytest.raises(Refused):
        await catalog.list_with_members(ListId(501))


def described(path: str, method: str) -> dict[str, Any]:
    """Find an endpoint in the description; an endpoint that is not there fails the test."""
    endpoint: dict[str, Any] = OPENAPI["paths"][path][method.lower()]
    return endpoint


async def test_send_is_one_post_of_the_exact_body(client: Client) -> None:
    """A send is one POST of the exact body, and gives the receipt."""
    async with Line(say(200, {"id": 901, "date": "2026-03-04T12:00:00Z"}, X_Request_Id="r-1")) as line:
        receipt = await client(line.base_url).send(BODY)
    (request,) = line.requests
    assert (receipt.message_id, receipt.request_id, receipt.status) == (901, "r-1", 200)
    assert (request.method, request.target, request.body) == ("POST", "/v1/message/send", BODY.encode())
    assert described(request.path, request.method)


async def test_requests_have_only_the_documented_headers(client: Client) -> None:
    """A request says who asks and what for, and nothing else; one without a body has no type for one."""
    async with Line(say(200, {"id": 1}), say(200, [])) as line:
        heymarket = client(line.base_url)
        await heymarket.send(BODY)
        await heymarket.thread("16505550103", InboxId(42))
    posted, got = (request.headers for request in line.requests)
    assert set(posted) - set(got) == {"content-type", "content-length"}
    assert set(got) == {"host", "accept", "accept-encoding", "connection", "user-agent", "authorization"}
    assert posted["content-type"] == "application/json"
    assert (got["accept"], got["accept-encoding"]) == ("application/json", "gzip")
    assert got["user-agent"] == f"HeyDesk/{__version__}"
    assert got["authorization"].startswith("Bearer ey")


async def test_path_of_a_gateway(client: Client) -> None:
    """A server address with a path keeps it."""
    async with Line(say(200, {"id": 1}), judged=False) as line:
        await client(f"{line.base_url}/gate/way/").send(BODY)
    assert line.requests[0].path == "/gate/way/v1/message/send"


async def test_inboxes_are_read_with_member_names(client: Client) -> None:
    """Inboxes come with their members' names, which are asked for in a second request."""
    async with Line(
        say(200, [{"id": 42, "members": [7]}]), say(200, {"members": [{"id": 7, "name": "Ana"}]})
    ) as line:
        (inbox,) = await client(line.base_url).inboxes()
    assert inbox.members == (Member(inbox.members[0].id, "Ana"),)
    assert [(request.method, request.target) for request in line.requests] == [
        ("GET", "/v1/inboxes"),
        ("GET", "/v1/team"),
    ]
    assert described("/v1/inboxes", "GET")
    assert described("/v1/team", "GET")


async def test_inboxes_without_team(client: Client) -> None:
    """A credential that may not see the team can send all the same."""
    async with Line(say(200, [{"id": 42, "members": [7]}]), say(403)) as line:
        (inbox,) = await client(line.base_url).inboxes()
    assert [member.label for member in inbox.members] == ["Member 7"]


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        ([say(200, []), say(500)], ServerFault),
        ([say(200, []), say(200, b"<html>")], UnreadableAnswer),
        ([say(401), say(401)], TokenRefused),
    ],
)
async def test_failed_member_names_fail_the_inboxes(
    client: Client, script: list[bytes], kind: type[ServiceError]
) -> None:
    """Any other trouble is an error: names that are missing for a moment must not be stored as missing."""
    async with Line(*script) as line:
        with pytest.raises(kind):
            await client(line.base_url).inboxes()


async def test_thread_is_requested_in_camel_case(client: Client) -> None:
    """A thread is asked for in camel case, as documented."""
    async with Line(say(200, [{"id": 3, "local_id": "a-1"}])) as line:
        (seen,) = await client(line.base_url).thread("16505550103", InboxId(42))
    (request,) = line.requests
    assert seen.local_id == "a-1"
    assert (request.method, request.path) == ("GET", "/v1/messages")
    assert request.query == {"phoneNumber": "16505550103", "inboxID": "42"}
    known = {parameter["name"] for parameter in described("/v1/messages", "GET")["parameters"]}
    assert set(request.query) <= known


async def test_older_messages_of_a_thread(client: Client) -> None:
    """The cursor is in whole seconds, and never leaves out what shares the second."""
    async with Line(say(200, [])) as line:
        before = datetime(2026, 3, 20, 14, 5, 6, 250_000, UTC)
        assert await client(line.base_url).thread("16505550103", InboxId(42), before) == ()
    (request,) = line.requests
    assert request.query["timestamp"] == str(int(before.timestamp()) + 1)
    known = {parameter["name"] for parameter in described("/v1/messages", "GET")["parameters"]}
    assert set(request.query) <= known


async def test_recent_messages_are_requested_by_page(client: Client) -> None:
    """The team's messages are asked for by pages, newest first."""
    async with Line(say(200, [{"id": 3}]), say(200, [])) as line:
        heymarket = client(line.base_url)
        assert [seen.message_id for seen in await heymarket.recent()] == [3]
        assert await heymarket.recent(NOW, 10) == ()
    first, second = (request.data for request in line.requests)
    assert first == {"order": "created_at", "ascending": False, "limit": 50}
    assert second == {"order": "created_at", "ascending": False, "limit": 10, "created_at": "2026-03-04T12:00:00Z"}
    assert described("/v1/messages/all", "POST")


async def test_contact_status_is_requested_by_number(client: Client) -> None:
    """A number's status is asked for by number."""
    async with Line(say(200, {"id": 1, "unsubscribed": True, "blocked": False})) as line:
        status = await client(line.base_url).contact_status("16505550103")
    assert status == ContactStatus("16505550103", unsubscribed=True, blocked=False)
    assert line.requests[0].data == {"phone": "16505550103"}
    assert described(line.requests[0].path, "POST")


@pytest.mark.parametrize(
    "address",
    [
        "http://api.heymarket.example",
        "ftp://127.0.0.1",
        "https://me:pw@a.example",
        "http://localhost.evil.example",
        "nowhere",
    ],
)
def test_client_refuses_an_unencrypted_address(client: Client, address: str) -> None:
    """A client for an address where a token would travel in the open can't be made."""
    with pytest.raises(BadServerAddress):
        client(address)


async def test_send_fits_the_description(client: Client) -> None:
    """The answers that the description shows, with every subset of what may be missing, are read."""
    schema = {"$ref": "#/components/schemas/SendMessageResponse", "components": OPENAPI["components"]}
    optional: dict[str, Any] = {"date": "2026-03-04T12:00:00Z", "gallery_url": "x", "convo_id": 5, "queued": True}
    bodies = [
        {"id": 5} | dict(fields)
        for count in range(len(optional) + 1)
        for fields in itertools.combinations(optional.items(), count)
    ]
    for body in bodies:
        jsonschema.Draft202012Validator(schema).validate(body)
    async with Line(*(say(200, body) for body in bodies)) as line:
        heymarket = client(line.base_url)
        receipts = [await heymarket.send(BODY) for _ in bodies]
    assert {receipt.message_id for receipt in receipts} == {5}
    assert line.connections == 1


async def test_closed_client_reopens_on_the_next_request(client: Client, offsets: list[timedelta]) -> None:
    """A closed client's connections are gone; closing again is nothing, and asking again opens anew."""
    async with Line(say(200, {"id": 1}), say(200, {"id": 2})) as line:
        heymarket = client(line.base_url)
        await heymarket.close()
        await heymarket.send(BODY)
        await heymarket.close()
        await heymarket.close()
        assert (await heymarket.send(BODY)).message_id == 2
        assert line.connections == 2
    assert offsets == []


def test_a_body_is_what_leaves() -> None:
    """The body of the tests is JSON of the described shape."""
    schema = {"$ref": "#/components/schemas/SendMessageRequest", "components": OPENAPI["components"]}
    jsonschema.Draft202012Validator(schema).validate(json.loads(BODY))
