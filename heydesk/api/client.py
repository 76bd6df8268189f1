"""The client of the Heymarket API: one method for each endpoint that HeyDesk uses, in terms of the domain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from math import ceil

from heydesk.api import requests, responses
from heydesk.api.auth import Signer
from heydesk.api.history import conversation_details, conversation_with_words, history_messages
from heydesk.api.http import Connection, Timeouts
from heydesk.api.requests import (
    compact,
    contact_body,
    conversation_body,
    conversations_body,
    cursor_body,
    list_body,
    number_body,
    reassign_body,
    set_status_body,
    template_body,
)
from heydesk.api.responses import (
    ListWithMembers,
    ResponsePage,
    as_object,
    check_done,
    contact,
    contact_list,
    list_with_members,
    page_of,
    survey,
    template,
)
from heydesk.domain.errors import Refused
from heydesk.domain.records import (
    ChatId,
    Contact,
    ContactStatus,
    Conversation,
    ConversationAddress,
    ConversationDetails,
    FieldTitles,
    HistoryMessage,
    Inbox,
    InboxId,
    ListId,
    LocalId,
    Member,
    MemberId,
    Receipt,
    ScheduledSend,
    ScheduleId,
    StatusWord,
    Survey,
    Template,
    TemplateId,
)


class Catalog:
    """The reading endpoints of contract sections 6 to 10, each one request. Errors are ServiceError leaves.

    ``cursor`` is that of the page before, "" for the first page. ``limit`` is rows a page, None for what the
    service thinks right, which is 30; whether it heeds one is not documented.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def contacts(
        self, titles: FieldTitles, cursor: str = "", limit: int | None = None
    ) -> ResponsePage[Contact]:
        """Return contacts, the latest changed first (section 9)."""
        answer = await self._connection.request("POST", "/v1/contacts", body=cursor_body(cursor, limit))
        return page_of(answer, "contacts", lambda row: contact(row, titles))

    async def contact_of(self, phone: str, titles: FieldTitles) -> Contact | None:
        """Return the contact with a number; None where the answer shows nobody (section 9, ``contact/get``)."""
        answer = await self._connection.request("POST", "/v1/contact/get", body=contact_body(phone))
        return contact(as_object(answer.data()), titles)

    async def contact_fields(self) -> dict[int, str]:
        """Return the titles of the team's own contact fields by id (section 9)."""
        return responses.contact_fields(
            await self._connection.request("POST", "/v1/contact-fields", body=compact({}))
        )

    async def tags(self, cursor: str = "", limit: int | None = None) -> ResponsePage[responses.NamedTag]:
        """Return what tags are called, by id (section 9)."""
        return page_of(
            await self._connection.request("POST", "/v1/tags", body=cursor_body(cursor, limit)), "tags", responses.tag
        )

    async def conversations(self, inbox_ids: Sequence[InboxId], cursor: str = "") -> ResponsePage[Conversation]:
        """Return conversations of these inboxes, the latest changed first (section 10)."""
        body = conversations_body(inbox_ids, cursor)
        answer = await self._connection.request("POST", "/v1/conversations", body=body)
        return page_of(answer, "conversations", conversation_with_words)

    async def conversation_details(
        self,
        inbox_ids: Sequence[InboxId],
        cursor: str = "",
        *,
        unread: bool | None = None,
        closed: bool | None = None,
    ) -> ResponsePage[ConversationDetails]:
        """Return the same with who spoke last in each, of those that the filters let through; None lets all."""
        body = conversations_body(inbox_ids, cursor, unread=unread, closed=closed)
        answer = await self._connection.request("POST", "/v1/conversations", body=body)
        return page_of(answer, "conversations", conversation_details)

    async def conversation_of(self, chat_id: ChatId) -> ConversationDetails | None:
        """Return one conversation with who spoke last; None where the answer shows none (section 10)."""
        answer = await self._connection.request("GET", f"/v1/conversations/{int(chat_id)}")
        return conversation_details(as_object(answer.data()))

    async def templates(self, cursor: str = "", limit: int | None = None) -> ResponsePage[Template]:
        """Return templates, but for those put away (section 7)."""
        answer = await self._connection.request("POST", "/v1/templates", body=cursor_body(cursor, limit))
        return page_of(answer, "templates", template)

    async def surveys(self, number: int = 1, limit: int | None = None) -> ResponsePage[Survey]:
        """Return surveys, by the number of the page (section 8)."""
        answer = await self._connection.request("POST", "/v1/surveys", body=number_body(number, limit))
        return page_of(answer, "surveys", survey)

    async def lists(self, cursor: str = "", limit: int | None = None) -> ResponsePage[ListWithMembers]:
        """Return lists with their members, but for those put away (section 6, deprecated: it may be refused)."""
        answer = await self._connection.request("POST", "/v1/lists", body=cursor_body(cursor, limit))
        return page_of(answer, "lists", list_with_members)

    async def list_with_members(self, list_id: ListId) -> ListWithMembers:
        """Return one list with its members (section 6, deprecated: it may be refused)."""
        return contact_list(await self._connection.request("GET", f"/v1/list/{int(list_id)}"), list_id)


PAGE = 50
"""Messages a request: the most that history is known to give (contract section 11)."""


class Heymarket:
    """The service, as one signer sees it. Nothing is retried. Errors are ServiceError leaves, and the signer's own.

    Args:
        base_url: https, or http on loopback.
        signer: makes the tokens.
        on_clock: told how far the server's clock is ahead whenever that changes by more than jitter; zero means that
            the clocks agree again.
        clock: this computer's clock.
        timeouts: time limits, other than the usual ones.

    Raises:
        BadServerAddress: the address is neither https nor loopback.
    """

    catalog: Catalog
    """What the team has on file: people, conversations, lists, texts."""

    def __init__(
        self,
        base_url: str,
        signer: Signer,
        *,
        on_clock: Callable[[timedelta], None],
        clock: Callable[[], datetime],
        timeouts: Timeouts | None = None,
    ) -> None:
        self._connection = Connection(base_url, signer, on_clock, clock, timeouts)
        self.catalog = Catalog(self._connection)

    async def send(self, body: str) -> Receipt:
        """Send a body as it stands (contract section 3). A receipt means accepted, not delivered.

        After an UnknownOutcomeError the message may have been accepted; after any other error it was not.
        """
        return responses.send_receipt(
            await self._connection.request("POST", requests.SEND_PATH, body=body, sending=True)
        )

    async def inboxes(self) -> tuple[Inbox, ...]:
        """Return all inboxes with their members by name (contract sections 4 and 5). Checks a credential, too."""
        answer = await self._connection.request("GET", "/v1/inboxes")
        return responses.inboxes(answer, await self._team())

    async def thread(
        self, phone: str, inbox_id: InboxId, before: datetime | None = None
    ) -> tuple[HistoryMessage, ...]:
        """Return up to 50 messages with one number in one inbox (contract section 11, ``GET /v1/messages``).

        ``before`` asks for older ones. The service takes whole seconds, so that of ``before`` itself comes again.
        """
        query: dict[str, str | int] = {"phoneNumber": phone, "inboxID": int(inbox_id)}
        if before is not None:
            query["timestamp"] = ceil(before.timestamp())
        return history_messages(await self._connection.request("GET", "/v1/messages", query=query))

    async def recent(
        self, cursor: datetime | None = None, limit: int = PAGE, *, ascending: bool = False
    ) -> tuple[HistoryMessage, ...]:
        """Return the team's newest messages, or those on one side of an instant (contract section 11).

        On which side ``created_at`` of ``POST /v1/messages/all`` gives them is disputed (contract unknown 16), so
        look at the dates. ``ascending`` has the oldest of them first.
        """
        body = requests.page_body(cursor, limit, ascending=ascending)
        return history_messages(await self._connection.request("POST", "/v1/messages/all", body=body))

    async def contact_status(self, phone: str) -> ContactStatus:
        """Return whether a number opted out or is blocked (contract section 9)."""
        answer = await self._connection.request("POST", "/v1/contact/status", body=requests.contact_body(phone))
        return responses.contact_status(answer, phone)

    async def set_contact_status(self, phone: str, word: StatusWord) -> None:
        """Opt a contact out, block them, or let them be texted again (contract section 9, ``set_status``)."""
        await self._change("/v1/contact/set_status", set_status_body(phone, word))

    async def close_conversation(self, address: ConversationAddress, member_id: MemberId) -> None:
        """Close a conversation in a member's name (contract section 10). One that is closed stays closed."""
        await self._change("/v1/conversations/close", conversation_body(address, member_id, by_id=True))

    async def open_conversation(self, address: ConversationAddress, member_id: MemberId) -> None:
        """Open it again."""
        await self._change("/v1/conversations/open", conversation_body(address, member_id, by_id=True))

    async def mark_read(self, address: ConversationAddress, member_id: MemberId) -> None:
        """Note that it was read."""
        await self._change("/v1/conversations/read", conversation_body(address, member_id, by_id=False))

    async def mark_unread(self, address: ConversationAddress, member_id: MemberId) -> None:
        """Note that it has yet to be read."""
        await self._change("/v1/conversations/unread", conversation_body(address, member_id, by_id=False))

    async def reassign(self, address: ConversationAddress, member_id: MemberId, to: MemberId) -> None:
        """Hand it to a member."""
        await self._change("/v1/conversations/reassign", reassign_body(address, member_id, to))

    async def _change(self, path: str, body: str) -> None:
        """Make a change that may be asked for twice: the second time changes nothing."""
        check_done(await self._connection.request("POST", path, body=body))

    async def schedule(self, body: str) -> Receipt:
        """Schedule a body (contract section 11, *Schedule*). After an UnknownOutcomeError as ``send``."""
        answer = await self._connection.request("POST", requests.SCHEDULE_PATH, body=body, sending=True)
        return responses.schedule_receipt(answer)

    async def read_schedule(self, schedule_id: ScheduleId) -> ScheduledSend:
        """Return what the service has under this id. Whether it still has it after sending is not documented."""
        answer = await self._connection.request("GET", f"{requests.SCHEDULE_PATH}/{int(schedule_id)}")
        return responses.scheduled_send(answer, schedule_id)

    async def change_schedule(self, schedule_id: ScheduleId, body: str) -> bool:
        """Replace the whole body of a schedule; False where the service says that it did not.

        What it answers is not documented: read it back.
        """
        return responses.may_be_done(
            await self._connection.request("PUT", f"{requests.SCHEDULE_PATH}/{int(schedule_id)}", body=body)
        )

    async def cancel_schedule(self, schedule_id: ScheduleId) -> bool:
        """Cancel a schedule; as ``change_schedule``."""
        return responses.may_be_done(
            await self._connection.request("DELETE", f"{requests.SCHEDULE_PATH}/{int(schedule_id)}")
        )

    async def create_list(self, title: str, phones: Sequence[str], local_id: LocalId) -> ListId:
        """Make a list of numbers (contract section 6). After an UnknownOutcomeError it may have been made."""
        body = list_body(title, phones, local_id)
        return responses.list_id(await self._connection.request("POST", requests.LISTS_PATH, body=body, sending=True))

    async def create_template(self, title: str, text: str, local_id: LocalId) -> TemplateId:
        """Make a template for the team (contract section 7). After an UnknownOutcomeError it may have been made."""
        body = template_body(title, text, local_id)
        return responses.template_id(await self._connection.request("POST", "/v1/template", body=body, sending=True))

    async def find_list(self, local_id: LocalId, cursor: str = "") -> tuple[ListId | None, str]:
        """Search for a list on one page of the deprecated ``POST /v1/lists``; with it, the next page's cursor."""
        body = cursor_body(cursor)
        return responses.list_of(await self._connection.request("POST", "/v1/lists", body=body), local_id)

    async def close(self) -> None:
        """Close every connection."""
        await self._connection.close()

    async def _team(self) -> dict[MemberId, Member]:
        """Return the members by id; none where this credential may not see the team, which need not stop a send."""
        try:
            return responses.members(await self._connection.request("GET", "/v1/team"))
        except Refused:
            return {}
