"""Messages and conversations: the records as the API shows them, and the store that keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count

from heydesk.sandbox.behavior import (
    Behavior,
    ConversationExtras,
    ConversationShape,
    ConversationTargets,
    LastInbound,
    NoteMark,
    Reading,
    Replied,
    UpdatedBy,
)
from heydesk.sandbox.contact_store import ContactStore
from heydesk.sandbox.dated_collection import DatedCollection, ServiceClock, format_timestamp
from heydesk.sandbox.seed_data import SeedConversation
from heydesk.sandbox.send_request import SendRequest

_DAY_S = 86_400.0
_QUEUED_SHARE = 1 / 3
"""The share of the time to delivery in which a text is queued; it is sent after that."""


_DEFAULT = Behavior()


@dataclass(frozen=True, slots=True)
class ConversationRecord:
    """A thread of one inbox with one number, or with a group of them."""

    id: int
    inbox_id: int
    phones: tuple[str, ...]
    created_at: datetime
    updated_at: datetime
    name: str = ""
    closed: bool = False
    unread: bool = False
    assigned: int | None = None
    last: MessageRecord | None = None
    last_text: MessageRecord | None = None
    """The last message that is no private note."""
    last_inbound: MessageRecord | None = None
    ever_replied: bool = False

    @property
    def replied(self) -> bool:
        """Whether the team spoke last."""
        return self.last_text is not None and self.last_text.sender is not None

    @property
    def group(self) -> bool:
        """Whether everybody in it sees everybody."""
        return len(self.phones) > 1

    def to_api_object(self, behavior: Behavior = _DEFAULT) -> dict[str, object]:
        """Return the object as contract.md section 10 has it; clients saw `targets`, `unread` and `last_msg`."""
        old = behavior.conversation_shape is ConversationShape.OLD
        target = self.target(behavior.conversation_targets)
        api_object: dict[str, object | None] = {
            "id": self.id,
            "inbox": {"id": self.inbox_id} if old else self.inbox_id,
            **target,
            "channel": "mms" if self.group else "sms",
            "status": "closed" if self.closed else "open",
            "name": self.name,
            "assigned": self._assigned(old=old),
            "created": format_timestamp(self.created_at),
            "updated": format_timestamp(self.updated_at),
            "last_inbound": self._last_inbound(behavior.last_inbound),
            "read": not self.unread if old else int(not self.unread),
            "replied": {Replied.LAST: self.replied, Replied.EVER: self.ever_replied}.get(behavior.replied),
        }
        if behavior.conversation_extras is ConversationExtras.SHOWN:
            api_object |= {"unread": self.unread, "last_msg": None if self.last is None else self.last.summary()}
        return {name: value for name, value in api_object.items() if value is not None}

    def target(self, targets: ConversationTargets) -> dict[str, object]:
        """Return who is in it, as fields of an object."""
        if not self.group:
            return {"target": self.phones[0]}
        if targets is ConversationTargets.LIST:
            return {"targets": [*self.phones]}
        return {"targets": {phone: {} for phone in self.phones}, "target": self.phones[0]}

    def _assigned(self, *, old: bool) -> object:
        return {"id": self.assigned} if old and self.assigned is not None else self.assigned

    def _last_inbound(self, counts: LastInbound) -> int | None:
        if self.last_inbound is None or counts is LastInbound.HIDDEN:
            return None
        by_id = counts is LastInbound.MESSAGE_ID
        return self.last_inbound.id if by_id else int(self.last_inbound.date_at.timestamp())


@dataclass(frozen=True, slots=True)
class MessageRecord:
    """A text, a private note, or what a customer wrote (`sender` is None then)."""

    id: int
    conversation_id: int
    date_at: datetime
    steady: float
    """When it was added, in monotonic seconds; minus infinity for what was there at the start."""
    text: str = ""
    sender: int | None = None
    media_url: str | None = None
    private: bool = False
    author: str | None = None
    local_id: str | None = None
    broadcast_id: int | None = None
    failures: Mapping[str, str] = field(default_factory=dict)
    """Why it does not arrive, by phone."""

    def status(self, age: float, delivery_after: float) -> str | None:
        """Return the delivery status after `age` seconds; None for a note, which is not delivered.

        The names are this sandbox's: only `failed` was ever seen (section 11, "Message object").
        """
        if self.private:
            return None
        if self.sender is None:
            return "received"
        if age >= delivery_after:
            return "failed" if self.failures else "delivered"
        return "queued" if age < delivery_after * _QUEUED_SHARE else "sent"

    def summary(self) -> dict[str, object]:
        """Return what a conversation shows of its last message; its shape is this sandbox's."""
        api_object: dict[str, object | None] = {
            "id": self.id,
            "text": self.text,
            "date": format_timestamp(self.date_at),
            "type": "private" if self.private else "text",
            "status": None if self.private else "received" if self.sender is None else "sent",
            "user": self.sender,
        }
        return {name: value for name, value in api_object.items() if value is not None}

    def updated_at(self, age: float, delivery_after: float) -> datetime:
        """Return when it last changed: when it was kept, or when it arrived or failed."""
        ended = self.status(age, delivery_after) in {"failed", "delivered"}
        return self.date_at + timedelta(seconds=delivery_after) if ended else self.date_at

    def to_api_object(self, conversation: ConversationRecord, age: float, behavior: Behavior) -> dict[str, object]:
        """Return the object as section 11 has it, empty values left out as observed (section 2)."""
        delivery_after, mark = behavior.delivery_after, behavior.note_mark
        status = self.status(age, delivery_after)
        api_object: dict[str, object | None] = {
            "id": self.id,
            "text": self.text or None,
            "date": format_timestamp(self.date_at),
            "updated": format_timestamp(self.updated_at(age, delivery_after)),
            "status": status,
            "type": "private" if self.private and mark is NoteMark.TYPE else "text",
            "private": True if self.private and mark is NoteMark.FLAG else None,
            "hidden": True if self.private and mark is NoteMark.HIDDEN else None,
            "phone": None if conversation.group else conversation.phones[0],
            **conversation.target(behavior.conversation_targets),
            "user": self.sender,
            "author": self.author,
            "local_id": self.local_id,
            "broadcast_id": self.broadcast_id,
            "media": self.media_url,
            "conversation": conversation.to_api_object(behavior),
        }
        if status == "failed" and conversation.group:
            api_object["target_errors"] = dict(self.failures)
        elif status == "failed":
            api_object["raw_error"] = "; ".join(self.failures.values())
        return {name: value for name, value in api_object.items() if value is not None}


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """What a `local_id` was used for: the request, and the answer that it got."""

    request: SendRequest
    answer: Mapping[str, object]
    steady: float


class MessageStore:
    """Messages by id, their conversations, and which `local_id` led to what."""

    def __init__(
        self, clock: ServiceClock, contacts: ContactStore, conversations: Iterable[SeedConversation] = ()
    ) -> None:
        self._clock = clock
        self._contacts = contacts
        self._ids = count(70_001)
        self._conversation_ids = count(5_001)
        self._messages: dict[int, MessageRecord] = {}
        self.conversations: DatedCollection[ConversationRecord] = DatedCollection()
        self._by_recipients: dict[tuple[int, frozenset[str]], int] = {}
        self._answered: dict[str, FirstAnswer] = {}
        for seeded in conversations:
            self._add_seeded(seeded)

    def next_id(self) -> int:
        """Return an id that no message has."""
        return next(self._ids)

    def add(self, message: MessageRecord) -> MessageRecord:
        """Add a message to its conversation, which opens it, and makes it unread if a customer wrote."""
        self._messages[message.id] = message
        before = self._conversation_of(message)
        changed = replace(before, updated_at=message.date_at, closed=False, last=message)
        if not message.private:
            is_inbound = message.sender is None
            changed = replace(
                changed,
                unread=is_inbound,
                last_text=message,
                last_inbound=message if is_inbound else before.last_inbound,
                ever_replied=before.ever_replied or not is_inbound,
            )
        self.conversations.save(changed)
        return message

    def conversation(self, id_: int) -> ConversationRecord | None:
        """Return the conversation of that id."""
        return self.conversations.get(id_)

    def find_conversation(self, inbox_id: int, phones: tuple[str, ...]) -> ConversationRecord | None:
        """Return an inbox's conversation with one number or a group, if it was ever begun."""
        return self.conversations.get(self._by_recipients.get((inbox_id, frozenset(phones)), 0))

    def set_closed(self, conversation: ConversationRecord, behavior: Behavior, *, closed: bool) -> None:
        """Close a conversation, or open it again."""
        self._save_changed(replace(conversation, closed=closed), behavior)

    def assign(self, conversation: ConversationRecord, behavior: Behavior, member: int) -> None:
        """Hand a conversation to a member."""
        self._save_changed(replace(conversation, assigned=member), behavior)

    def set_read(self, conversation: ConversationRecord, behavior: Behavior, *, read: bool) -> None:
        """Note that a conversation was read, which need not clear `unread`, or that it was not."""
        keeps = read and behavior.reading is Reading.KEEPS_UNREAD
        self._save_changed(replace(conversation, unread=conversation.unread if keeps else not read), behavior)

    def move(self, conversation: ConversationRecord, behavior: Behavior, inbox_id: int) -> None:
        """Move a conversation to another inbox, where it replaces one with the same people as theirs."""
        people = frozenset(conversation.phones)
        self._by_recipients.pop((conversation.inbox_id, people), None)
        self._by_recipients[inbox_id, people] = conversation.id
        self._save_changed(replace(conversation, inbox_id=inbox_id), behavior)

    def _save_changed(self, conversation: ConversationRecord, behavior: Behavior) -> None:
        moves = behavior.updated_by is UpdatedBy.EVERY_CHANGE
        updated_at = self._clock.now() if moves else conversation.updated_at
        self.conversations.save(replace(conversation, updated_at=updated_at))

    def get_or_create_conversation(
        self, inbox_id: int, phones: tuple[str, ...], at: datetime | None = None
    ) -> ConversationRecord:
        """Return an inbox's conversation with one number or a group, begun now if there is none."""
        known = self.find_conversation(inbox_id, phones)
        if known is not None:
            return known
        now = at or self._clock.now()
        names = ", ".join(self._contacts.display_name(phone) for phone in phones)
        begun = ConversationRecord(next(self._conversation_ids), inbox_id, phones, now, now, names)
        self._by_recipients[inbox_id, frozenset(phones)] = begun.id
        return self.conversations.save(begun)

    def all_with_conversations(self) -> list[tuple[MessageRecord, ConversationRecord]]:
        """Return every message with its conversation, oldest first."""
        together = [(message, self._conversation_of(message)) for message in self._messages.values()]
        return sorted(together, key=lambda pair: (pair[0].date_at, pair[0].id))

    def visible_in_history(self, lag: float) -> list[tuple[MessageRecord, ConversationRecord]]:
        """Return the messages that history shows when it lags so many seconds behind."""
        return [pair for pair in self.all_with_conversations() if self.age_s(pair[0]) >= lag]

    def age_s(self, message: MessageRecord) -> float:
        """Return how many seconds ago a message was added."""
        return self._clock.steady() - message.steady

    def find_first_answer(self, local_id: str) -> FirstAnswer | None:
        """Return what a `local_id` was used for within the last day (contract.md section 12.5)."""
        answered = self._answered.get(local_id)
        return answered if answered and self._clock.steady() - answered.steady < _DAY_S else None

    def record_first_answer(self, request: SendRequest, answer: Mapping[str, object]) -> None:
        """Keep the first answer to a request with a `local_id`."""
        if request.local_id is not None and self.find_first_answer(request.local_id) is None:
            self._answered[request.local_id] = FirstAnswer(request, answer, self._clock.steady())

    def _conversation_of(self, message: MessageRecord) -> ConversationRecord:
        conversation = self.conversations.get(message.conversation_id)
        assert conversation is not None  # noqa: S101 - a message is kept only where there is one
        return conversation

    def _add_seeded(self, seeded: SeedConversation) -> None:
        now = self._clock.now()
        past = sorted(seeded.messages, key=lambda entry: entry.ago, reverse=True)
        conversation = self.get_or_create_conversation(
            seeded.inbox_id, seeded.phones, now - max((entry.ago for entry in past), default=timedelta())
        )
        for entry in past:
            self.add(
                MessageRecord(
                    id=self.next_id(),
                    conversation_id=conversation.id,
                    date_at=now - entry.ago,
                    steady=float("-inf"),
                    text=entry.text,
                    sender=entry.sender,
                    media_url=entry.media_url,
                    private=entry.private,
                )
            )
        settled = self.conversations.get(conversation.id) or conversation
        self.conversations.save(
            replace(settled, unread=seeded.unread, closed=seeded.closed, assigned=seeded.assigned)
        )
