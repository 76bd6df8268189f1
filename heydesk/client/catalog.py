"""What a team has on file, asked for page by page: people, conversations, lists, texts."""

from __future__ import annotations

from collections.abc import Sequence

from heydesk.client import title
from heydesk.client.codec import compact, contact_body
from heydesk.client.connection import Connection
from heydesk.client.contact import Titles, contact
from heydesk.client.contact_list import Roll, contact_list, roll
from heydesk.client.conversation import conversation, conversations_body
from heydesk.client.page import Page, cursor_body, number_body, page_of
from heydesk.client.reading import as_object
from heydesk.client.survey import survey
from heydesk.client.template import template
from heydesk.domain.ids import InboxId, ListId
from heydesk.domain.records import Contact, Conversation, Survey, Template


class Catalog:
    """The reading endpoints of contract sections 6 to 10, each one request. Errors are ServiceError leaves.

    ``cursor`` is that of the page before, "" for the first page. ``limit`` is rows a page, None for what the
    service thinks right, which is 30; whether it heeds one is not documented.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def contacts(self, titles: Titles, cursor: str = "", limit: int | None = None) -> Page[Contact]:
        """Give contacts, the latest changed first (section 9)."""
        answer = await self._connection.request("POST", "/v1/contacts", body=cursor_body(cursor, limit))
        return page_of(answer, "contacts", lambda row: contact(row, titles))

    async def contact_of(self, phone: str, titles: Titles) -> Contact | None:
        """Give the contact with a number; None where the answer shows nobody (section 9, ``contact/get``)."""
        answer = await self._connection.request("POST", "/v1/contact/get", body=contact_body(phone))
        return contact(as_object(answer.data()), titles)

    async def contact_fields(self) -> dict[int, str]:
        """Give the titles of the team's own contact fields by id (section 9)."""
        return title.contact_fields(await self._connection.request("POST", "/v1/contact-fields", body=compact({})))

    async def tags(self, cursor: str = "", limit: int | None = None) -> Page[title.Title]:
        """Give what tags are called, by id (section 9)."""
        return page_of(
            await self._connection.request("POST", "/v1/tags", body=cursor_body(cursor, limit)), "tags", title.tag
        )

    async def conversations(self, inbox_ids: Sequence[InboxId], cursor: str = "") -> Page[Conversation]:
        """Give conversations of these inboxes, the latest changed first (section 10)."""
        body = conversations_body(inbox_ids, cursor)
        answer = await self._connection.request("POST", "/v1/conversations", body=body)
        return page_of(answer, "conversations", conversation)

    async def templates(self, cursor: str = "", limit: int | None = None) -> Page[Template]:
        """Give templates, but for those put away (section 7)."""
        answer = await self._connection.request("POST", "/v1/templates", body=cursor_body(cursor, limit))
        return page_of(answer, "templates", template)

    async def surveys(self, number: int = 1, limit: int | None = None) -> Page[Survey]:
        """Give surveys, by the number of the page (section 8)."""
        answer = await self._connection.request("POST", "/v1/surveys", body=number_body(number, limit))
        return page_of(answer, "surveys", survey)

    async def lists(self, cursor: str = "", limit: int | None = None) -> Page[Roll]:
        """Give lists with their members, but for those put away (section 6, deprecated: it may be refused)."""
        answer = await self._connection.request("POST", "/v1/lists", body=cursor_body(cursor, limit))
        return page_of(answer, "lists", roll)

    async def roll(self, list_id: ListId) -> Roll:
        """Give one list with its members (section 6, deprecated: it may be refused)."""
        return contact_list(await self._connection.request("GET", f"/v1/list/{int(list_id)}"), list_id)
