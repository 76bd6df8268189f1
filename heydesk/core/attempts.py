"""Lines of an entry's history: how an event of the dispatcher is told, with its times and its HTTP status."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from heydesk.domain.errors import Refused, ServiceError, VaultError
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.outbox_entry import (
    Act,
    Attempt,
    CameTooNear,
    Event,
    Failed,
    FoundInHistory,
    LookUpFailed,
    NotInHistory,
    Received,
    Recovered,
    StatusSeen,
    WaitedTooLong,
)
from heydesk.domain.records import Receipt

DispatcherEvent: TypeAlias = (
    CameTooNear
    | Failed
    | FoundInHistory
    | LookUpFailed
    | NotInHistory
    | Received
    | Recovered
    | StatusSeen
    | WaitedTooLong
)
"""The events that the dispatcher tells; what a person does is told where it is done."""


def attempt_for(
    event: DispatcherEvent, started_at: datetime, ended_at: datetime, *, broadcast: bool = False
) -> Attempt:
    """Write the line for this event; ``broadcast`` for one of a broadcast, whose id may be anything's (unknown 4)."""
    match event:
        case Received(receipt):
            words = _received(receipt, broadcast=broadcast)
            return Attempt(Act.SEND, started_at, ended_at, words, receipt.status, receipt.request_id)
        case Failed(error):
            return _failure(Act.SEND, error, started_at, ended_at)
        case LookUpFailed(error):
            return _failure(Act.LOOK, error, started_at, ended_at)
        case FoundInHistory(receipt):
            return Attempt(Act.LOOK, started_at, ended_at, _found(receipt))
        case _:
            act, words = _PLAIN[event]
            return Attempt(act, started_at, ended_at, words)


def _failure(act: Act, error: ServiceError | VaultError, started_at: datetime, ended_at: datetime) -> Attempt:
    if isinstance(error, ServiceError):
        return Attempt(act, started_at, ended_at, error.sentence, error.status, error.request_id)
    return Attempt(act, started_at, ended_at, error.sentence)


def _received(receipt: Receipt, *, broadcast: bool) -> Sentence:
    if receipt.schedule_id is not None:
        return say("The service has scheduled it as {id}.", id=receipt.schedule_id)
    if broadcast:
        return say("The service accepted the broadcast, with the id {id}.", id=receipt.message_id)
    return say("The service accepted it as message {id}.", id=receipt.message_id)


def _found(receipt: Receipt) -> Sentence:
    if not receipt.message_id:
        return say("History shows it: it had arrived.")
    return say("History shows it as message {id}: it had arrived.", id=receipt.message_id)


_PLAIN: dict[Event, tuple[Act, Sentence]] = {
    CameTooNear(): (Act.RECOVER, say("Its time has come too near to be scheduled, so it asks. Nothing has left.")),
    NotInHistory(whole=False): (
        Act.LOOK,
        say("What could be read of history does not show it, and it was not all. That proves nothing."),
    ),
    NotInHistory(): (Act.LOOK, say("History does not show it. That does not prove that it did not arrive.")),
    StatusSeen(delivered=True): (Act.STATUS, say("Delivered.")),
    StatusSeen(delivered=False): (Act.STATUS, say("Not delivered.")),
    StatusSeen(delivered=None): (Act.STATUS, say("History does not say yet whether it was delivered.")),
    Recovered(): (
        Act.RECOVER,
        say("HeyDesk ended while this was being sent. It may have arrived, so it is looked up."),
    ),
    WaitedTooLong(): (Act.RECOVER, say("It has waited for longer than you let it, so it asks before it goes.")),
    WaitedTooLong(into_night=True): (
        Act.RECOVER,
        say("It is an hour for no business texts where it goes, so it asks before it goes."),
    ),
}


class BoundElsewhere(Refused):
    """Each message belongs to one server for life; its account uses another one now, so nothing is sent.

    Only the sandbox moves, to another port, when its old one is taken. Another program may listen there now.
    """

    def __init__(self, base_url: str) -> None:
        ServiceError.__init__(
            self,
            say(
                "This message belongs to the server {base_url}, which its account does not use any more, so it was"
                " not sent. Take it to the composer to send it from there.",
                base_url=base_url,
            ),
        )
        self.words = ""
