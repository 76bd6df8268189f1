"""What is asked for on file: each request as it leaves, and its answer from the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from typing import Any, TypeVar

import pytest

from heydesk.api.auth import JwtSigner
from heydesk.api.client import Catalog, Heymarket
from heydesk.api.responses import Page, Titles
from heydesk.domain.errors import Refused
from heydesk.domain.ids import InboxId, ListId
from heydesk.domain.records import Secret
from heydesk.sandbox.server import EmbeddedSandbox
from tests.client.conftest import Client
from tests.client.line import Line, say

TITLES = Titles()
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
        (lambda c: c.templates(CURSOR, 100), "/v1/templates", {"date": CURSOR, "limit": 100}),
        (lambda c: c.surveys(), "/v1/surveys", {"page": 1}),
        (lambda c: c.surveys(2, 100), "/v1/surveys", {"page": 2, "limit": 100}),
        (lambda c: c.lists(CURSOR), "/v1/lists", {"date": CURSOR}),
    ],
)
async def test_questions(
    client: Client, ask: Callable[[Catalog], Awaitable[object]], path: str, body: dict[str, object]
) -> None:
    """Each is one POST with only what has a value."""
    async with Line(say(body=[])) as line:
        await ask(client(line.base_url).catalog)
        (request,) = line.requests
    assert (request.method, request.path, request.data) == ("POST", path, body)


async def test_one_list(client: Client) -> None:
    """A list by its id is a GET."""
    async with Line(say(body={"id": 501, "name": "Recall"})) as line:
        found = await client(line.base_url).catalog.roll(ListId(501))
        (request,) = line.requests
    assert (request.method, request.path, found.list.name) == ("GET", "/v1/list/501", "Recall")


@pytest.fixture
def sandbox(request: pytest.FixtureRequest) -> Iterator[EmbeddedSandbox]:
    """A sandbox with the switches that the test asks for."""
    running = EmbeddedSandbox(switches=getattr(request, "param", {}))
    yield running
    running.stop()


@pytest.fixture
async def catalog(sandbox: EmbeddedSandbox) -> AsyncIterator[Catalog]:
    """The file of the sandbox's team."""
    address = sandbox.start()
    signer = JwtSigner(address.secret_id, Secret(address.secret_key))
    heymarket = Heymarket(address.base_url, signer, on_clock=lambda _: None)
    yield heymarket.catalog
    await heymarket.close()


async def through(ask: Callable[[str], Coroutine[Any, Any, Page[T]]]) -> list[T]:
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
    titles = Titles(dict((await catalog.tags()).rows), fields)
    contacts = await through(lambda cursor: catalog.contacts(titles, cursor))
    kim = next(each for each in contacts if each.phone == "16505550103")
    assert kim == await catalog.contact_of("16505550103", titles)
    assert kim.tags == ("Recall due",)
    assert ("Dentist", "Dr. Lindqvist") in kim.custom
    chats = await through(lambda cursor: catalog.conversations(INBOXES, cursor))
    assert any(each.phones == ("16505550103",) for each in chats)
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
        await catalog.roll(ListId(501))
