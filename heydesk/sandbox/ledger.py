"""Everything that was sent, noted and received, for as long as the sandbox runs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count

from heydesk.sandbox.clock import Clock
from heydesk.sandbox.contact import ContactBook
from heydesk.sandbox.message import Conversation, Message
from heydesk.sandbox.order import Order
from heydesk.sandbox.record import Thread
from heydesk.sandbox.shelf import Shelf

_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Answered:
    """What a `local_id` was used for: the order, and the answer that it got."""

    order: Order
    answer: Mapping[str, object]
    steady: float


class Ledger:
    """Messages by id, their conversations, and which `local_id` led to what."""

    def __init__(self, clock: Clock, contacts: ContactBook, threads: Iterable[Thread] = ()) -> None:
        self._clock = clock
        self._contacts = contacts
        self._ids = count(70_001)
        self._conversation_ids = count(5_001)
        self._messages: dict[int, Message] = {}
        self.conversations: Shelf[Conversation] = Shelf()
        self._by_place: dict[tuple[int, frozenset[str]], int] = {}
        self._answered: dict[str, Answered] = {}
        for thread in threads:
            self._remember(thread)

    def next_id(self) -> int:
        """Return an id that no message has."""
        return next(self._ids)

    def keep(self, message: Message) -> Message:
        """Keep a message in its conversation, which is open from then on, and unread if a customer wrote."""
        self._messages[message.id] = message
        conversation = self._home(message)
        unread = conversation.unread if message.private else message.sender is None
        self.conversations.put(replace(conversation, updated_at=message.date_at, closed=False, unread=unread))
        return message

    def conversation(self, id_: int) -> Conversation | None:
        """Return the conversation of that id."""
        return self.conversations.get(id_)

    def find(self, inbox_id: int, phones: tuple[str, ...]) -> Conversation | None:
        """Return an inbox's conversation with one number or a group, if it was ever begun."""
        return self.conversations.get(self._by_place.get((inbox_id, frozenset(phones)), 0))

    def close(self, conversation: Conversation, *, closed: bool, at: datetime | None = None) -> None:
        """Close a conversation, or open it again; `at` is when, now unless it is given."""
        changed = replace(conversation, closed=closed, updated_at=at or self._clock.now())
        self.conversations.put(changed)

    def conversation_with(self, inbox_id: int, phones: tuple[str, ...], at: datetime | None = None) -> Conversation:
        """Return an inbox's conversation with one number or a group, begun now if there is none."""
        known = self.find(inbox_id, phones)
        if known is not None:
            return known
        now = at or self._clock.now()
        names = ", ".join(self._contacts.name(phone) for phone in phones)
        begun = Conversation(next(self._conversation_ids), inbox_id, phones, now, now, names)
        self._by_place[inbox_id, frozenset(phones)] = begun.id
        return self.conversations.put(begun)

    def all(self) -> list[tuple[Message, Conversation]]:
        """Return every message with its conversation, oldest first."""
        together = [(message, self._home(message)) for message in self._messages.values()]
        return sorted(together, key=lambda pair: (pair[0].date_at, pair[0].id))

    def visible(self, lag: float) -> list[tuple[Message, Conversation]]:
        """Return those that history shows, when it lags that many seconds behind."""
        return [pair for pair in self.all() if self.age(pair[0]) >= lag]

    def age(self, message: Message) -> float:
        """Return for how many seconds a message has been kept."""
        return self._clock.steady() - message.steady

    def answered(self, local_id: str) -> Answered | None:
        """Return what a `local_id` was used for within the last day (contract.md section 12.5)."""
        answered = self._answered.get(local_id)
        return answered if answered and self._clock.steady() - answered.steady < _DAY else None

    def answer(self, order: Order, answer: Mapping[str, object]) -> None:
        """Remember what an order with a `local_id` was answered, the first time."""
        if order.local_id is not None and self.answered(order.local_id) is None:
            self._answered[order.local_id] = Answered(order, answer, self._clock.steady())

    def _home(self, message: Message) -> Conversation:
        conversation = self.conversations.get(message.conversation_id)
        assert conversation is not None  # noqa: S101 - a message is kept only where there is one
        return conversation

    def _remember(self, thread: Thread) -> None:
        now = self._clock.now()
        past = sorted(thread.past, key=lambda entry: entry.ago, reverse=True)
        conversation = self.conversation_with(
            thread.inbox_id, thread.phones, now - max((entry.ago for entry in past), default=timedelta())
        )
        for entry in past:
            self.keep(
                Message(
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
        settled = replace(self.conversations.get(conversation.id) or conversation, unread=thread.unread)
        self.close(settled, closed=thread.closed, at=settled.updated_at)
