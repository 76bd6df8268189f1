"""What happened to an entry, as a line of its story."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from heydesk.domain.entry import Act, Attempt
from heydesk.domain.event import Failed, Found, LookFailed, NotFound, Received, Recovered, StatusSeen, WaitedTooLong
from heydesk.domain.error import ServiceError
from heydesk.domain.sentence import Sentence, say

Told: TypeAlias = Failed | Found | LookFailed | NotFound | Received | Recovered | StatusSeen | WaitedTooLong
"""The events that the dispatcher tells; what a person does is told where it is done."""


def attempt(event: Told, started_at: datetime, ended_at: datetime) -> Attempt:
    """Write the line for this event."""
    act, outcome = _words(event)
    status: int | None = None
    request_id = ""
    match event:
        case Received(receipt):
            status, request_id = receipt.status, receipt.request_id
        case Failed(ServiceError() as error) | LookFailed(ServiceError() as error):
            status, request_id = error.status, error.request_id
    return Attempt(act, started_at, ended_at, outcome, status, request_id)


def _words(event: Told) -> tuple[Act, Sentence]:
    match event:
        case Received(receipt):
            return Act.SEND, say("The service accepted it as message {id}.", id=receipt.message_id)
        case Failed(error):
            return Act.SEND, error.sentence
        case Found(receipt) if not receipt.message_id:
            return Act.LOOK, say("History shows it: it had arrived.")
        case Found(receipt):
            return Act.LOOK, say("History shows it as message {id}: it had arrived.", id=receipt.message_id)
        case NotFound():
            return Act.LOOK, say("History does not show it. That does not prove that it did not arrive.")
        case LookFailed(error):
            return Act.LOOK, error.sentence
        case StatusSeen(True):
            return Act.STATUS, say("Delivered.")
        case StatusSeen(False):
            return Act.STATUS, say("Not delivered.")
        case StatusSeen():
            return Act.STATUS, say("History does not say yet whether it was delivered.")
        case Recovered():
            return Act.RECOVER, say(
                "HeyDesk ended while this was being sent. It may have arrived, so it is looked up."
            )
        case WaitedTooLong():
            return Act.RECOVER, say("It has waited for longer than you let it, so it asks before it goes.")
