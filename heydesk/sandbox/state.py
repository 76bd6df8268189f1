"""Everything that one running sandbox keeps, in one place; nothing outlives it."""

from __future__ import annotations

import json
import os
import re
import secrets
import uuid
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Self

from heydesk.sandbox.collections import Clock, Shelf, stamp
from heydesk.sandbox.demo_data import crowd, crowd_list, seeded
from heydesk.sandbox.orders import Agenda, Order
from heydesk.sandbox.records import ContactBook, Conversation, Inbox, Message, Practice, Roster, Template, Thread
from heydesk.sandbox.responses import Refusal
from heydesk.sandbox.testing.faults import Fault, FaultQueue
from heydesk.sandbox.testing.switches import Switches, UnknownId

# Everything that was sent, noted and received, for as long as the sandbox runs.

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


# The log of every request: in memory for as long as the sandbox runs, and in a file if one is named.

_REMEMBERED = 20_000


@dataclass(slots=True)
class Exchange:
    """One request and what became of it."""

    time: datetime
    method: str
    path: str
    request_id: str
    query: dict[str, str] = field(default_factory=dict)
    body: object = None
    raw: str | None = None
    """The body as text, when it is not JSON."""
    status: int | None = None
    outcome: str = "waiting"
    """`waiting`, then `answered`, `dropped`, `hung` or `left` (the caller went before it was read)."""
    kept: bool = False
    """Whether it made a message that is kept."""
    message_id: int | None = None
    fault: str | None = None
    warnings: list[str] = field(default_factory=list)
    """Where it strays from what is documented, though it was let through."""
    ended_at: datetime | None = None

    def line(self) -> str:
        """Return it as one line of JSON."""
        entry = {
            "time": stamp(self.time),
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "body": self.body,
            "status": self.status,
            "request_id": self.request_id,
            "kept": self.kept,
            "message_id": self.message_id,
            "outcome": self.outcome,
            "fault": self.fault,
            "warnings": self.warnings,
            "ended_at": stamp(self.ended_at) if self.ended_at else None,
        }
        if self.raw is not None:
            entry["raw"] = self.raw
        return json.dumps(entry)


class Journal:
    """Exchanges in the order in which they began; the file has them in the order in which they ended.

    Headers are never written, so no token is.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._exchanges: deque[Exchange] = deque(maxlen=_REMEMBERED)
        self._file = None if path is None else os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def begin(self, exchange: Exchange) -> Exchange:
        """Remember a request that has just come."""
        self._exchanges.append(exchange)
        return exchange

    def end(self, exchange: Exchange, at: datetime, outcome: str, status: int | None = None) -> None:
        """Write down what became of a request, before whoever asked can know it."""
        exchange.ended_at, exchange.outcome, exchange.status = at, outcome, status
        if self._file is not None:
            os.write(self._file, exchange.line().encode() + b"\n")

    def lines(self, path: str | None = None) -> str:
        """Return JSON lines, of every request or of those to one path; a waiting one has no status yet."""
        lines = [exchange.line() for exchange in self._exchanges if path in {None, exchange.path}]
        return "".join(f"{line}\n" for line in lines)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


# How many requests a minute are let in.

_MINUTE = 60.0


class Throttle:
    """A fixed window of a minute that opens with the first request after the last one closed.

    The documents speak of "the current minute" and say no more (contract.md section 2, "Rate limit").
    """

    def __init__(self) -> None:
        self._opened = float("-inf")
        self._count = 0

    def admits(self, at: float, limit: int) -> bool:
        """Count a request that came at `at` (steady seconds) and say whether it is within the limit."""
        if at - self._opened >= _MINUTE:
            self._opened = at
            self._count = 0
        self._count += 1
        return self._count <= limit


# The secret of one sandbox, and the check of what was signed with it.

_CLAIMS = ("exp", "nbf", "iat", "aud", "iss", "sub", "jti")
_UNCHECKED = {f"verify_{claim}": False for claim in _CLAIMS}


@dataclass(frozen=True, slots=True)
class Credential:
    """A Secret ID and a Secret Key (contract.md section 1)."""

    secret_id: str
    secret_key: str = field(repr=False)

    @classmethod
    def fresh(cls) -> Self:
        """Make one up, in the form of the vendor's: a UUID and 32 letters and digits."""
        return cls(str(uuid.uuid4()), secrets.token_hex(16))

    def admit(self, authorization: str | None, now: datetime, *, life: float, future_skew: float) -> None:
        """Check an Authorization header; `life` and `future_skew` are seconds.

        Extra claims are tolerated, `exp` among them, and not acted upon (section 12, point 1; whether the
        service honours `exp` is unknown, section 13, point 18).

        Raises:
            Refusal: 401, when the header does not hold a fresh token signed with this secret.
        """
        import jwt

        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise Refusal.unauthorized("A bearer token is needed in the Authorization header.")
        key = f"{self.secret_id}||{self.secret_key}".encode()
        try:
            claims = jwt.decode(token.strip(), key, algorithms=["HS256"], options=_UNCHECKED)  # type: ignore[arg-type]
        except jwt.InvalidTokenError as wrong:
            raise Refusal.unauthorized(f"The token does not hold: {wrong}.") from wrong
        if claims.get("iss") != self.secret_id:
            raise Refusal.unauthorized("The token's iss is not a Secret ID of this team.")
        issued = claims.get("iat")
        if type(issued) is not int:
            raise Refusal.unauthorized("The token's iat must be Unix seconds, an integer.")
        age = now.timestamp() - issued
        if age > life:
            raise Refusal.unauthorized("The token has expired.")
        if age < -future_skew:
            raise Refusal.unauthorized("The token's iat lies in the future.")


_ID = re.compile("-?[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class Call:
    """What an act is told: the query, the body (None when there is none), and the log's entry to add to."""

    query: Mapping[str, str]
    body: object
    exchange: Exchange
    place: Mapping[str, str] = field(default_factory=dict)
    """The parts of the path that differ from call to call."""

    def warn(self, warnings: Sequence[str]) -> None:
        """Note where the request strays from what is documented."""
        self.exchange.warnings += warnings

    def id(self) -> int:
        """Return the id in the path.

        Raises:
            Refusal: 400, when it is no integer.
        """
        written = self.place.get("id", "")
        if not _ID.fullmatch(written):
            raise Refusal.bad("The id in the path must be an integer.")
        return int(written)


@dataclass(slots=True)
class Stage:
    """The business, what was sent, and everything that can be set while it runs."""

    credential: Credential
    practice: Practice
    clock: Clock
    contacts: ContactBook
    ledger: Ledger
    faults: FaultQueue
    journal: Journal
    lists: Shelf[Roster]
    templates: Shelf[Template]
    agenda: Agenda = field(default_factory=Agenda)
    switches: Switches = field(default_factory=Switches)
    throttle: Throttle = field(default_factory=Throttle)

    @classmethod
    def build(
        cls,
        *,
        credential: Credential | None = None,
        data: Path | str | None = None,
        log: Path | None = None,
        switches: Mapping[str, object] | None = None,
        faults: Sequence[str] = (),
        here: str = "",
    ) -> Self:
        """Put one together; `here` is where it will be served.

        Raises:
            ValueError: a switch, a fault or the data can't be understood.
            OSError: the data can't be read or the log can't be written.
        """
        turned = Switches().turned(switches or {})
        queue = FaultQueue(Fault.parse(spec) for spec in faults)
        clock = Clock()
        clock.offset = turned.clock_offset
        now = clock.now()
        practice = seeded(data, now, here)
        people = [*crowd(practice.crowd, now)]
        contacts = ContactBook(clock, (*people, *practice.contacts))
        return cls(
            credential=credential or Credential.fresh(),
            practice=practice,
            clock=clock,
            contacts=contacts,
            ledger=Ledger(clock, contacts, practice.threads),
            faults=queue,
            journal=Journal(log),
            lists=Shelf((*practice.lists, *([crowd_list(people, now)] if people else []))),
            templates=Shelf(practice.templates),
            switches=turned,
        )

    def turn(self, values: Mapping[str, object]) -> None:
        """Set switches.

        Raises:
            ValueError: one of them can't be set so; none is.
        """
        self.switches = self.switches.turned(values)
        self.clock.offset = self.switches.clock_offset

    def inbox(self, id_: int) -> Inbox:
        """Return the inbox of that id.

        Raises:
            Refusal: 403, when the team has none (contract.md section 3.6).
        """
        inbox = self.practice.inbox(id_)
        if inbox is None:
            raise Refusal.denied(f"The team has no inbox {id_}.")
        return inbox

    def unknown(self, what: str, id_: object) -> Refusal:
        """Return the refusal of an id that nothing has, as the switch `unknown_id` says."""
        refuse = {
            UnknownId.BAD_DATA: Refusal.bad,
            UnknownId.DENIED: Refusal.denied,
            UnknownId.NOT_FOUND: Refusal.absent,
        }[self.switches.unknown_id]
        return refuse(f"There is no {what} {id_}.")
