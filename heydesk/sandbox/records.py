"""What a business has in its account before a text is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from heydesk.sandbox.collections import Clock, Shelf, stamp
from heydesk.sandbox.testing.switches import NoteMark

# What a team has prepared: templates, surveys, tags and custom fields.


@dataclass(frozen=True, slots=True)
class Template:
    """A text that is kept for use again, merge tokens in it, with pictures or without (contract.md section 7)."""

    id: int
    name: str
    text: str
    created_at: datetime
    updated_at: datetime
    gallery: tuple[Mapping[str, str], ...] = ()
    local_id: str | None = None
    creator_id: int | None = None
    archived: bool = False
    rev: int = 1

    @property
    def picture(self) -> str | None:
        """The address of its first picture."""
        return next((entry["url"] for entry in self.gallery if entry.get("url")), None)

    def wire(self, team_id: object) -> dict[str, object]:
        """Return the object that the API shows, empty values left out."""
        content: dict[str, object] = {"text": self.text}
        if self.gallery:
            content["gallery"] = [dict(entry) for entry in self.gallery]
        wire = {
            "id": self.id,
            "name": self.name,
            "local_id": self.local_id,
            "content": content,
            "team_id": team_id,
            "creator_id": self.creator_id,
            "shared": True,
            "archived": self.archived or None,
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
            "rev": self.rev,
        }
        return {name: value for name, value in wire.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Survey:
    """A question whose answers are counted; the type is one of the vendor's words, as `nps` (section 8)."""

    id: int
    name: str
    type: str
    question: str
    created_at: datetime
    updated_at: datetime

    def wire(self) -> dict[str, object]:
        """Return the object that the API shows."""
        return {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "question": self.question,
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
        }


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that marks contacts, with a colour such as `#FFD700` (section 9)."""

    id: int
    tag: str
    color: str
    created_at: datetime
    updated_at: datetime
    rev: int = 1

    def wire(self, team_id: object) -> dict[str, object]:
        """Return the object that the API shows."""
        return {
            "id": self.id,
            "tag": self.tag,
            "color": self.color,
            "team_id": team_id,
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
            "rev": self.rev,
        }


# A list of people that can be sent to, each alone (contract.md section 6).


@dataclass(frozen=True, slots=True)
class Roster:
    """One list: written with a `title`, read back with a `name`."""

    id: int
    name: str
    created_at: datetime
    updated_at: datetime
    members: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By phone: `f` is the first name and `l` the last, as they were when it was written."""
    emails: tuple[str, ...] = ()
    """Whom no text reaches."""
    local_id: str | None = None
    creator_id: int | None = None
    archived: bool = False
    rev: int = 1
    uuid: str = field(default_factory=lambda: str(uuid4()))

    def wire(self, team_id: object, *, members: bool) -> dict[str, object]:
        """Return the object that the deprecated v1 family shows, with its members or without.

        `emails` is this sandbox's word: how a list shows members without a number is unknown (13.13).
        """
        wire: dict[str, object | None] = {
            "id": self.id,
            "name": self.name,
            "local_id": self.local_id,
            "targets": {phone: dict(names) for phone, names in self.members.items()} if members else None,
            "emails": [*self.emails] if members and self.emails else None,
            "team_id": team_id,
            "creator_id": self.creator_id,
            "shared": True,
            "archived": self.archived or None,
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
            "rev": self.rev,
        }
        return {name: value for name, value in wire.items() if value is not None}


_LONG_AGO = datetime(2024, 1, 8, 17, tzinfo=UTC)

TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})


@dataclass(frozen=True, slots=True)
class Inbox:
    """A shared number. `wire` is the object that `GET /v1/inboxes` shows, word for word."""

    id: int
    members: frozenset[int]
    phone: str | None
    wire: Mapping[str, object]

    @property
    def toll_free(self) -> bool:
        """Whether the area code is a toll-free one (contract.md section 4: nothing else tells)."""
        return self.phone is not None and self.phone[:1] == "1" and self.phone[1:4] in TOLL_FREE


@dataclass(frozen=True, slots=True)
class Contact:
    """A person with a number; the phone is E.164 digits without the plus."""

    id: int
    phone: str
    first: str = ""
    last: str = ""
    opted_out_by_contact: bool = False
    opted_out_by_admin: bool = False
    blocked: bool = False
    fails_with: str | None = None
    """What the carrier says of every text to this person, when they never arrive."""
    email: str = ""
    custom: Mapping[str, str] = field(default_factory=dict)
    """Values by the id of a custom field, the id written as a string."""
    tags: tuple[int, ...] = ()
    assigned_user_id: int | None = None
    created_at: datetime = _LONG_AGO
    updated_at: datetime = _LONG_AGO
    rev: int = 1

    @property
    def name(self) -> str:
        """The first and the last name, as far as they are known."""
        return f"{self.first} {self.last}".strip()

    @property
    def opted_out(self) -> bool:
        """Whether texts to this person are forbidden, by whoever."""
        return self.opted_out_by_contact or self.opted_out_by_admin

    @property
    def reachable(self) -> bool:
        """Whether a text may go to this person."""
        return not (self.opted_out or self.blocked)

    def status(self) -> dict[str, object]:
        """Return the object that `POST /v1/contact/status` shows (section 9)."""
        return {
            "id": self.id,
            "phone": self.phone,
            "unsubscribed": self.opted_out,
            "blocked": self.blocked,
            "unsubscribed_admin": self.opted_out_by_admin,
            "unsubscribed_contact": self.opted_out_by_contact,
        }

    def wire(self, team_id: object) -> dict[str, object]:
        """Return the contact object (section 9), empty values left out.

        How tags look when read is not documented: here they look as they are written.
        """
        wire: dict[str, object] = {
            "id": self.id,
            "display_name": self.name,
            "first": self.first,
            "last": self.last,
            "email": self.email,
            "phone": self.phone,
            "custom": dict(self.custom),
            "tags": [{"tag_id": tag} for tag in self.tags],
            "assigned_user_id": self.assigned_user_id,
            "team_id": team_id,
            "shared": True,
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
            "rev": self.rev,
        }
        return {name: value for name, value in wire.items() if value}


@dataclass(frozen=True, slots=True)
class Past:
    """A message from before the sandbox started; `sender` is None for the customer's own."""

    ago: timedelta
    text: str
    sender: int | None = None
    media_url: str | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation from before the sandbox started."""

    inbox_id: int
    phones: tuple[str, ...]
    past: tuple[Past, ...]
    closed: bool = False
    unread: bool = False


@dataclass(frozen=True, slots=True)
class Practice:
    """All of it. `team` is the object that `GET /v1/team` shows, word for word."""

    team: Mapping[str, object]
    inboxes: tuple[Inbox, ...] = ()
    contacts: tuple[Contact, ...] = ()
    threads: tuple[Thread, ...] = ()
    templates: tuple[Template, ...] = ()
    surveys: tuple[Survey, ...] = ()
    lists: tuple[Roster, ...] = ()
    tags: tuple[Tag, ...] = ()
    contact_fields: Mapping[int, str] = field(default_factory=dict)
    """The title of each custom field of a contact."""
    crowd: int = 0
    """How many contacts are made up besides those that are named."""

    @property
    def team_id(self) -> object:
        """The team's id."""
        return self.team["id"]

    @property
    def owner_id(self) -> int | None:
        """The member who owns the team: the first admin, for want of a role that says so."""
        members = self.team["members"]
        assert isinstance(members, list)  # noqa: S101 - `seed` has looked
        first = [entry["id"] for entry in members if entry.get("role") == "admin"] or [e["id"] for e in members]
        return int(first[0]) if first else None

    def inbox(self, id_: int) -> Inbox | None:
        """Return the inbox of that id."""
        return next((inbox for inbox in self.inboxes if inbox.id == id_), None)

    def survey(self, id_: int) -> Survey | None:
        """Return the survey of that id."""
        return next((survey for survey in self.surveys if survey.id == id_), None)


# Messages and conversations as the sandbox keeps them, and as the API shows them.

_QUEUED_SHARE = 1 / 3
"""The part of the way to delivery for which a text counts as queued, before it counts as sent."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A thread of one inbox with one number, or with a group of them."""

    id: int
    inbox_id: int
    phones: tuple[str, ...]
    created_at: datetime
    updated_at: datetime
    name: str = ""
    closed: bool = False
    unread: bool = False

    @property
    def group(self) -> bool:
        """Whether everybody in it sees everybody."""
        return len(self.phones) > 1

    def wire(self) -> dict[str, object]:
        """Return the object as contract.md section 10 has it; `targets` and `unread` are what clients saw."""
        target: dict[str, object] = {"targets": [*self.phones]} if self.group else {"target": self.phones[0]}
        return {
            "id": self.id,
            "inbox": self.inbox_id,
            **target,
            "channel": "mms" if self.group else "sms",
            "status": "closed" if self.closed else "open",
            "name": self.name,
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
            "unread": self.unread,
        }


@dataclass(frozen=True, slots=True)
class Message:
    """A text, a private note, or what a customer wrote (`sender` is None then)."""

    id: int
    conversation_id: int
    date_at: datetime
    steady: float
    """When it was kept, on the steady clock; minus infinity for what was there at the start."""
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
        """Return where it is on its way after `age` seconds; None for a note, which has nowhere to go.

        The words are this sandbox's: only `failed` was ever seen (section 11, "Message object").
        """
        if self.private:
            return None
        if self.sender is None:
            return "received"
        if age >= delivery_after:
            return "failed" if self.failures else "delivered"
        return "queued" if age < delivery_after * _QUEUED_SHARE else "sent"

    def updated_at(self, age: float, delivery_after: float) -> datetime:
        """Return when it last changed: when it was kept, or when it arrived or failed."""
        ended = self.status(age, delivery_after) in {"failed", "delivered"}
        return self.date_at + timedelta(seconds=delivery_after) if ended else self.date_at

    def wire(
        self, conversation: Conversation, age: float, delivery_after: float, mark: NoteMark = NoteMark.TYPE
    ) -> dict[str, object]:
        """Return the object as section 11 has it, empty values left out as observed (section 2).

        `mark` is how a private note is told from a text.
        """
        status = self.status(age, delivery_after)
        wire: dict[str, object | None] = {
            "id": self.id,
            "text": self.text or None,
            "date": stamp(self.date_at),
            "updated": stamp(self.updated_at(age, delivery_after)),
            "status": status,
            "type": "private" if self.private and mark is NoteMark.TYPE else "text",
            "private": True if self.private and mark is NoteMark.FLAG else None,
            "hidden": True if self.private and mark is NoteMark.HIDDEN else None,
            "target": None if conversation.group else conversation.phones[0],
            "phone": None if conversation.group else conversation.phones[0],
            "targets": [*conversation.phones] if conversation.group else None,
            "user": self.sender,
            "author": self.author,
            "local_id": self.local_id,
            "broadcast_id": self.broadcast_id,
            "media": self.media_url,
            "conversation": conversation.wire(),
        }
        if status == "failed" and conversation.group:
            wire["target_errors"] = dict(self.failures)
        elif status == "failed":
            wire["raw_error"] = "; ".join(self.failures.values())
        return {name: value for name, value in wire.items() if value is not None}


# Who can be reached, and who must not be.

_OUT = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"})
_IN = frozenset({"START", "YES", "UNSTOP"})
_FIRST_NEW_ID = 900_001


class ContactBook:
    """Contacts by id, phone and e-mail address. A number that is texted, or that writes, becomes one."""

    def __init__(self, clock: Clock, contacts: Iterable[Contact] = ()) -> None:
        self._clock = clock
        self.shelf = Shelf(contacts)
        self._by_phone = {contact.phone: contact.id for contact in self.shelf}
        self._by_email = {contact.email.lower(): contact.id for contact in self.shelf if contact.email}
        self._next_id = max((contact.id + 1 for contact in self.shelf), default=0)
        self._next_id = max(self._next_id, _FIRST_NEW_ID)

    def of_phone(self, phone: str) -> Contact | None:
        """Return the contact with that number."""
        return self.of_id(self._by_phone.get(phone, 0))

    def of_email(self, email: str) -> Contact | None:
        """Return the contact with that e-mail address, in capitals or not."""
        return self.of_id(self._by_email.get(email.lower(), 0))

    def of_id(self, id_: int) -> Contact | None:
        """Return the contact of that id."""
        return self.shelf.get(id_)

    def meet(self, phone: str) -> Contact:
        """Return the contact with that number, made now if there is none."""
        known = self.of_phone(phone)
        if known is not None:
            return known
        now = self._clock.now()
        self._by_phone[phone] = self._next_id
        self._next_id += 1
        return self.shelf.put(Contact(self._next_id - 1, phone, created_at=now, updated_at=now))

    def name(self, phone: str) -> str:
        """Return the name that goes with a number, or the number."""
        contact = self.of_phone(phone)
        return (contact.name if contact else "") or phone

    def change(self, contact: Contact, **flags: bool) -> Contact:
        """Set some of what forbids texts to a contact; it counts as updated now."""
        flagged = replace(contact, **flags)  # type: ignore[arg-type]  # only flags are handed on
        return self.shelf.put(replace(flagged, updated_at=self._clock.now(), rev=contact.rev + 1))

    def listen(self, phone: str, text: str) -> None:
        """Heed a customer's keyword: STOP and its kin opt out, START and its kin back in (section 9)."""
        contact = self.meet(phone)
        word = text.strip().upper()
        if word in _OUT:
            self.change(contact, opted_out_by_contact=True)
        elif word in _IN:
            self.change(contact, opted_out_by_contact=False)
