"""The endpoints of the Heymarket API that HeyDesk uses, as verbs that take and give the domain's words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from math import ceil

from heydesk.client import codec, directory, made_list, reading, schedule
from heydesk.client.catalog import Catalog
from heydesk.client.connection import Connection
from heydesk.client.page import cursor_body
from heydesk.client.patience import Patience
from heydesk.client.sighting import sightings
from heydesk.client.signing import Signer
from heydesk.domain.errors import Refused
from heydesk.domain.ids import InboxId, ListId, LocalId, MemberId, ScheduleId
from heydesk.domain.message import Receipt
from heydesk.domain.records import Appointment, ContactStatus, Inbox, Member, Sighting

PAGE = 50
"""Messages a request: the most that history is known to give (contract section 11)."""


class Heymarket:
    """The service, as one signer sees it. Nothing is retried. Errors are ServiceError leaves, and the signer's own.

    Args:
        base_url: https, or http on loopback.
        signer: makes the tokens.
        on_clock: told how far the server's clock is ahead whenever that changes by more than jitter; zero means that
            the clocks agree again.
        patience: time limits, other than the usual ones.

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
        patience: Patience | None = None,
    ) -> None:
        self._connection = Connection(base_url, signer, on_clock, patience)
        self.catalog = Catalog(self._connection)

    async def send(self, body: str) -> Receipt:
        """Send a body as it stands (contract section 3). A receipt means accepted, not delivered.

        After an UnknownOutcomeError the message may have been accepted; after any other error it was not.
        """
        return reading.receipt(await self._connection.request("POST", codec.SEND_PATH, body=body, sending=True))

    async def inboxes(self) -> tuple[Inbox, ...]:
        """Give all inboxes with their members by name (contract sections 4 and 5). Checks a credential, too."""
        answer = await self._connection.request("GET", "/v1/inboxes")
        return directory.inboxes(answer, await self._team())

    async def thread(self, phone: str, inbox_id: InboxId, before: datetime | None = None) -> tuple[Sighting, ...]:
        """Give up to 50 messages with one number in one inbox (contract section 11, ``GET /v1/messages``).

        ``before`` asks for older ones. The service takes whole seconds, so that of ``before`` itself comes again.
        """
        query: dict[str, str | int] = {"phoneNumber": phone, "inboxID": int(inbox_id)}
        if before is not None:
            query["timestamp"] = ceil(before.timestamp())
        return sightings(await self._connection.request("GET", "/v1/messages", query=query))

    async def recent(self, before: datetime | None = None, limit: int = PAGE) -> tuple[Sighting, ...]:
        """Give the team's newest messages, or those before an instant (contract section 11, ``messages/all``).

        The direction of ``created_at`` is disputed (contract unknown 16), so look at the dates.
        """
        body = codec.page_body(before, limit)
        return sightings(await self._connection.request("POST", "/v1/messages/all", body=body))

    async def contact_status(self, phone: str) -> ContactStatus:
        """Tell whether a number opted out or is blocked (contract section 9)."""
        answer = await self._connection.request("POST", "/v1/contact/status", body=codec.contact_body(phone))
        return reading.contact_status(answer, phone)

    async def schedule(self, body: str) -> Receipt:
        """Have a body sent later (contract section 11, *Schedule*). After an UnknownOutcomeError as ``send``."""
        answer = await self._connection.request("POST", codec.SCHEDULE_PATH, body=body, sending=True)
        return schedule.receipt(answer)

    async def read_schedule(self, schedule_id: ScheduleId) -> Appointment:
        """Give what the service has under this id. Whether it still does once it has been sent is not documented."""
        answer = await self._connection.request("GET", f"{codec.SCHEDULE_PATH}/{int(schedule_id)}")
        return schedule.appointment(answer, schedule_id)

    async def change_schedule(self, schedule_id: ScheduleId, body: str) -> None:
        """Put a whole body in place of the one that it has."""
        await self._connection.request("PUT", f"{codec.SCHEDULE_PATH}/{int(schedule_id)}", body=body)

    async def cancel_schedule(self, schedule_id: ScheduleId) -> bool:
        """Take it back; False where the service says that it did not. What it answers is not documented."""
        return schedule.is_cancelled(
            await self._connection.request("DELETE", f"{codec.SCHEDULE_PATH}/{int(schedule_id)}")
        )

    async def create_list(self, title: str, phones: Sequence[str], local_id: LocalId) -> ListId:
        """Make a list of numbers (contract section 6). After an UnknownOutcomeError it may have been made."""
        body = made_list.list_body(title, phones, local_id)
        return made_list.list_id(await self._connection.request("POST", codec.LISTS_PATH, body=body, sending=True))

    async def find_list(self, local_id: LocalId, cursor: str = "") -> tuple[ListId | None, str]:
        """Look for a list on one page of the deprecated ``POST /v1/lists``; with it, the next page's cursor."""
        body = cursor_body(cursor)
        return made_list.list_of(await self._connection.request("POST", "/v1/lists", body=body), local_id)

    async def close(self) -> None:
        """Close every connection."""
        await self._connection.close()

    async def _team(self) -> dict[MemberId, Member]:
        """Give the members by id; none where this credential may not see the team, which need not stop a send."""
        try:
            return directory.members(await self._connection.request("GET", "/v1/team"))
        except Refused:
            return {}
