"""An outbox entry: a message with its state, its history, and the events that move it from state to state.

``attempt_for`` writes the line of the history for an event, and ``outbox_state.advance`` is the transition function.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum, auto
from typing import Literal, NamedTuple, TypeAlias

from heydesk.domain.errors import ServiceError, VaultError
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.message import Message
from heydesk.domain.records import AccountId, BatchId, EntryId, FollowUpId, LocalId, MemberId, Receipt


class State(StrEnum):
    """Where an entry stands in its life. Stored as these words: renaming one needs a migration."""

    HELD = "held"
    """In the undo time; nothing has left."""
    QUEUED = "queued"
    """Free to go: at once, or when the network, the service or the account allows."""
    SENDING = "sending"
    """Claimed by the dispatcher; from here on bytes may have left."""
    UNCERTAIN = "uncertain"
    """May have arrived; being looked up by ``local_id``."""
    SCHEDULED = "scheduled"
    """The service has it and sends it at its time (contract section 11, *Schedule*)."""
    ACCEPTED = "accepted"
    """The service gave a receipt."""
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    NEEDS_YOU = "needs_you"
    """Stopped until a person decides; ``Entry.ask`` says what about."""
    UNDONE = "undone"
    """Back in the composer."""
    DISCARDED = "discarded"
    CLOSED_BY_YOU = "closed_by_you"
    """The person said that it had been sent. Never shown as sent by the service."""
    CANCELLED = "cancelled"
    """It was scheduled, and the service was told in time that it shall not go."""


ENDED = frozenset(
    {
        State.ACCEPTED,
        State.DELIVERED,
        State.UNDELIVERED,
        State.UNDONE,
        State.DISCARDED,
        State.CLOSED_BY_YOU,
        State.CANCELLED,
    }
)
"""States in which this program will not send the message any more."""


class Ask(StrEnum):
    """What an entry asks the person about. Stored as these words."""

    REFUSED = "refused"
    IN_DOUBT = "in_doubt"
    WAITED = "waited"
    """It waited longer than the set time, so it does not go by itself any more."""
    UNDELIVERED = "undelivered"
    """Accepted, and later reported as not delivered."""
    TOO_NEAR = "too_near"
    """It was to be scheduled, and its time has come too near for that; nothing has left."""
    GONE = "gone"
    """It was scheduled, and the service does not have it any more although its time has not come."""
    CROSSED = "crossed"
    """The recipient texted in the time of the hold; nothing has left."""
    WROTE_FIRST = "wrote_first"
    """It was to stay home if the recipient texted before its time, and they did; nothing has left."""
    UNFIT = "unfit"
    """The JSON that is stored for it does not say what its message says, so it is never sent as it stands."""


class Wait(StrEnum):
    """What a queued entry waits for. Stored as these words."""

    NETWORK = "network"
    THROTTLE = "throttle"
    ACCOUNT = "account"


class Act(StrEnum):
    """What an attempt did. Stored as these words."""

    SEND = "send"
    LOOK = "look"
    STATUS = "status"
    PERSON = "person"
    """A step that a person took: undo, send now, retry, look again, change time, cancel, mark as sent, discard."""
    RECOVER = "recover"
    """The program found it in flight at its start."""
    FOLLOW_UP = "follow_up"
    """What was to follow the text, as closing the conversation."""


class Attempt(NamedTuple):
    """One line of an entry's story. ``outcome`` is None while it lasts, or for ever if the program was killed."""

    act: Act
    started_at: datetime
    ended_at: datetime | None = None
    outcome: Sentence | None = None
    status: int | None = None
    request_id: str = ""


class FollowUps(NamedTuple):
    """What a person wants done with the conversation once a text is sent, never before."""

    close: bool = False
    assign_to: MemberId | None = None
    mark_read: bool = False

    @property
    def is_any(self) -> bool:
        """Whether anything is to be done."""
        return self != FollowUps()


class FollowUpAct(StrEnum):
    """One thing to do after a text. Stored as these words; done in this order."""

    READ = "read"
    ASSIGN = "assign"
    CLOSE = "close"


FAILED_AFTER = 3
"""After so many tries without success a follow-up is shown as not done, whether or not it is tried again."""


class FollowUp(NamedTuple):
    """One thing to do after the text of an entry. It is forgotten once it is done.

    ``due_at`` is when it is tried next, at the earliest; None when the service refused it, and a person decides.
    """

    id: FollowUpId
    entry_id: EntryId
    act: FollowUpAct
    member_id: MemberId | None = None
    """Whom the conversation goes to."""
    tries: int = 0
    due_at: datetime | None = None
    reason: Sentence | None = None
    """The last error, in words."""

    @property
    def has_failed(self) -> bool:
        """Whether the person should know that it is not done."""
        return self.reason is not None and (self.due_at is None or self.tries >= FAILED_AFTER)


NOT_DONE = {
    FollowUpAct.READ: say("Sent; not marked as read"),
    FollowUpAct.ASSIGN: say("Sent; not handed over"),
    FollowUpAct.CLOSE: say("Sent; not closed"),
}
"""How it is said of a text that what was to follow has failed."""


def follow_up_acts(then: FollowUps) -> tuple[tuple[FollowUpAct, MemberId | None], ...]:
    """Give each thing to do, in order, with the member where one is needed."""
    wanted = {
        FollowUpAct.READ: then.mark_read,
        FollowUpAct.ASSIGN: then.assign_to is not None,
        FollowUpAct.CLOSE: then.close,
    }
    return tuple((act, then.assign_to if act is FollowUpAct.ASSIGN else None) for act in FollowUpAct if wanted[act])


@dataclass(frozen=True, slots=True)
class Entry:
    """One message in the outbox, bound to one account and base URL for life.

    ``body`` is the exact JSON that leaves, frozen at Send. ``due_at`` is when the dispatcher has something to do
    about it (hold over, next try, next look), None for never. ``go_at`` is since when it has been free to go; the
    longest wait counts from there. ``version`` grows with every saved step, so that two writers can't both win.
    """

    id: EntryId
    batch_id: BatchId
    account_id: AccountId
    base_url: str
    local_id: LocalId
    message: Message
    body: str
    state: State
    created_at: datetime
    go_at: datetime
    due_at: datetime | None
    ask: Ask | None = None
    wait: Wait | None = None
    reason: Sentence | None = None
    """The last error, in words; None when nothing is wrong."""
    tries: int = 0
    """Sends that did not succeed since the person last said go; the back-off counts them."""
    looks: int = 0
    """Look-ups that answered and did not show it, or failed at the service."""
    answered: int = 0
    """Those of them, since the last attempt to send, for which all that could show it was read."""
    doubted: bool = False
    """An attempt of this entry may have arrived; from then on *To composer* and *resend* warn."""
    receipt: Receipt | None = None
    request_id: str = ""
    """The last ``X-Request-Id`` seen (contract section 2)."""
    seen_at: datetime | None = None
    """The service's time of the newest message that was known here when Send was pressed: what the recipient texts
    later has crossed. None while that is not known."""
    stays_home: bool = False
    """Whether a scheduled text must not go once the recipient texts first; only while HeyDesk runs."""
    unfinished: tuple[FollowUpAct, ...] = ()
    """What was to follow and has failed. No step of the entry changes it."""
    version: int = 0

    @property
    def awaits_its_time(self) -> bool:
        """Whether it is, or may be, scheduled at the service, and its outcome has not been looked up yet."""
        is_in_doubt = self.state is State.UNCERTAIN and self.message.send_at is not None and not self.looks
        return self.state is State.SCHEDULED or is_in_doubt


class StateCount(NamedTuple):
    """How many texts, of a Send or of all, stand so."""

    state: State
    ask: Ask | None
    number: int


class PlainEvent(Enum):
    """An event that carries nothing.

    Those that carry something are tuples of their own class: tell them apart by the class, never with ``==``.
    """

    UNDONE = auto()
    """The person took it back within the hold."""
    SENT_NOW = auto()
    """The person did not want to wait for the hold, or for the next try."""
    CLAIMED = auto()
    """The dispatcher is about to send it."""
    RECOVERED = auto()
    """The lock's new holder found it in flight."""
    RESTORED = auto()
    """Its row may be older than what became of it: the file was damaged, or is an earlier copy of itself."""
    RETRIED = auto()
    """The person said: send it (again)."""
    LOOKED_AGAIN = auto()
    """The person asked for another look."""
    MARKED_SENT = auto()
    """The person knows that it went."""
    TAKEN_BACK = auto()
    """The person took it back to the composer."""
    DISCARDED = auto()
    """The person threw it away, or put a failure aside."""
    CAME_TOO_NEAR = auto()
    """Its time is less ahead than the service takes, and it has not been scheduled."""
    UNFIT = auto()
    """Before the claim its JSON was compared with its message, and they differ."""
    UNSETTLED = auto()
    """The service is about to be asked for another time, or to cancel it: until it has answered, who knows."""
    CANCELLED = auto()
    """The service has taken a scheduled one back."""
    VANISHED = auto()
    """The service does not have a scheduled one any more, long before its time."""


class WaitedTooLong(NamedTuple):
    """It has been free to go for longer than the person lets it go by itself, or until it was night where it goes."""

    into_night: bool = False


class Wrote(NamedTuple):
    """The recipient texted after Send: in the time of the hold, or before a scheduled text that stays home then.

    At the service nothing is scheduled any more.
    """

    name: str
    at: datetime
    """By the service's clock."""


class Received(NamedTuple):
    """The service accepted it."""

    receipt: Receipt


class Failed(NamedTuple):
    """The send raised this."""

    error: ServiceError | VaultError


class FoundInHistory(NamedTuple):
    """History shows its ``local_id``."""

    receipt: Receipt


class NotInHistory(NamedTuple):
    """History was read and does not show it; ``whole`` tells whether it was read as far back as it could be."""

    whole: bool = True


class LookUpFailed(NamedTuple):
    """History could not be read."""

    error: ServiceError | VaultError


class StatusSeen(NamedTuple):
    """History was read for its delivery: True, False, or None for nothing known. ``last`` ends the looking."""

    delivered: bool | None
    last: bool = False


class Retimed(NamedTuple):
    """It goes at another time, or now: by the person's word, or because the service says so of a scheduled one.

    ``message`` is the same one with that time, and ``body`` its JSON; both may be what they were.
    """

    message: Message
    body: str


Event: TypeAlias = (
    PlainEvent
    | WaitedTooLong
    | Wrote
    | Received
    | Failed
    | FoundInHistory
    | NotInHistory
    | LookUpFailed
    | StatusSeen
    | Retimed
)


# Lines of the history: how an event of the dispatcher is told, with its times and its HTTP status.

DispatcherEvent: TypeAlias = (
    Failed
    | FoundInHistory
    | LookUpFailed
    | NotInHistory
    | Received
    | StatusSeen
    | WaitedTooLong
    | Wrote
    | Literal[PlainEvent.CAME_TOO_NEAR, PlainEvent.UNFIT, PlainEvent.RECOVERED, PlainEvent.RESTORED]
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
            act, words = Act.LOOK, _found(receipt)
        case NotInHistory(whole):
            act, words = Act.LOOK, _NOT_SHOWN if whole else _NOT_SHOWN_YET
        case StatusSeen(delivered):
            act, words = Act.STATUS, _DELIVERY[delivered]
        case Wrote(name):
            act, words = Act.LOOK, say("{name} texted before this was sent.", name=name)
        case WaitedTooLong(into_night):
            act, words = Act.RECOVER, _NIGHT if into_night else _WAITED
        case plain:
            act, words = Act.RECOVER, _PLAIN[plain]
    return Attempt(act, started_at, ended_at, words)


def _failure(act: Act, error: ServiceError | VaultError, started_at: datetime, ended_at: datetime) -> Attempt:
    if isinstance(error, ServiceError):
        return Attempt(act, started_at, ended_at, error.sentence, error.status, error.request_id)
    return Attempt(act, started_at, ended_at, error.sentence)


def _received(receipt: Receipt, *, broadcast: bool) -> Sentence:
    if receipt.schedule_id is not None:
        return say("Scheduled in Heymarket (schedule {id}).", id=receipt.schedule_id)
    if broadcast:
        return say("Heymarket accepted the broadcast (ID {id}).", id=receipt.message_id)
    return say("Heymarket accepted this text (message {id}).", id=receipt.message_id)


def _found(receipt: Receipt) -> Sentence:
    if not receipt.message_id:
        return say("Heymarket's history shows this text. It was sent.")
    return say("Heymarket's history shows this text (message {id}). It was sent.", id=receipt.message_id)


_NOT_SHOWN_YET = say(
    "Heymarket's history could only be read in part and doesn't show this text yet. It may still arrive."
)
_NOT_SHOWN = say("Heymarket's history doesn't show this text yet. It may still arrive.")
_DELIVERY = {
    True: say("Delivered"),
    False: say("Not delivered"),
    None: say("No delivery report yet"),
}
_WAITED = say("This text waited longer than you allow. Send it now?")
_NIGHT = say("It's outside texting hours for this recipient. Send anyway?")
_PLAIN = {
    PlainEvent.CAME_TOO_NEAR: say(
        "Too late to schedule this (Heymarket needs 15 minutes). Pick a new time or send it now."
    ),
    PlainEvent.UNFIT: say("The saved copy of this text doesn't match what would be sent. HeyDesk didn't send it."),
    PlainEvent.RECOVERED: say("HeyDesk quit while this text was being sent. Checking with Heymarket…"),
    PlainEvent.RESTORED: say("The outbox file was repaired or restored. Checking with Heymarket…"),
}


class RowProgress(NamedTuple):
    """What became of one row's text; ``local_id`` tells which row it was, also after rows were sorted."""

    number: int
    local_id: LocalId
    entry_id: EntryId
    state: State
    ask: Ask | None
    go_at: datetime
    is_paused: bool
