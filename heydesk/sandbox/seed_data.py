"""The account that a sandbox starts with: inboxes, contacts, conversations, templates, lists, surveys, tags."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import uuid4

from heydesk.sandbox.contact_store import ContactRecord
from heydesk.sandbox.service_clock import format_timestamp

TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})


@dataclass(frozen=True, slots=True)
class InboxRecord:
    """A shared number. `api_object` is the object that `GET /v1/inboxes` shows, word for word."""

    id: int
    members: frozenset[int]
    phone: str | None
    api_object: Mapping[str, object]

    @property
    def toll_free(self) -> bool:
        """Whether the area code is a toll-free one (contract.md section 4: nothing else tells)."""
        return self.phone is not None and self.phone[:1] == "1" and self.phone[1:4] in TOLL_FREE


@dataclass(frozen=True, slots=True)
class TemplateRecord:
    """A text for repeated use, with merge tokens, and with pictures or without (contract.md section 7)."""

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

    def to_api_object(self, team_id: object) -> dict[str, object]:
        """Return the object that the API shows, empty values left out."""
        content: dict[str, object] = {"text": self.text}
        if self.gallery:
            content["gallery"] = [dict(entry) for entry in self.gallery]
        api_object = {
            "id": self.id,
            "name": self.name,
            "local_id": self.local_id,
            "content": content,
            "team_id": team_id,
            "creator_id": self.creator_id,
            "shared": True,
            "archived": self.archived or None,
            "created": format_timestamp(self.created_at),
            "updated": format_timestamp(self.updated_at),
            "rev": self.rev,
        }
        return {name: value for name, value in api_object.items() if value is not None}


@dataclass(frozen=True, slots=True)
class SurveyRecord:
    """A question whose answers are counted; the type is one of the vendor's names, such as `nps` (section 8)."""

    id: int
    name: str
    type: str
    question: str
    created_at: datetime
    updated_at: datetime

    def to_api_object(self) -> dict[str, object]:
        """Return the object that the API shows."""
        return {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "question": self.question,
            "created": format_timestamp(self.created_at),
            "updated": format_timestamp(self.updated_at),
        }


@dataclass(frozen=True, slots=True)
class TagRecord:
    """A label for contacts, with a colour such as `#FFD700` (section 9)."""

    id: int
    tag: str
    color: str
    created_at: datetime
    updated_at: datetime
    rev: int = 1

    def to_api_object(self, team_id: object) -> dict[str, object]:
        """Return the object that the API shows."""
        return {
            "id": self.id,
            "tag": self.tag,
            "color": self.color,
            "team_id": team_id,
            "created": format_timestamp(self.created_at),
            "updated": format_timestamp(self.updated_at),
            "rev": self.rev,
        }


@dataclass(frozen=True, slots=True)
class ListRecord:
    """One list: written with a `title`, read back with a `name`."""

    id: int
    name: str
    created_at: datetime
    updated_at: datetime
    members: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By phone: `f` is the first name and `l` the last, as they were when it was written."""
    emails: tuple[str, ...] = ()
    """Members without a phone number, whom no text reaches."""
    local_id: str | None = None
    creator_id: int | None = None
    archived: bool = False
    rev: int = 1
    uuid: str = field(default_factory=lambda: str(uuid4()))

    def to_api_object(self, team_id: object, *, members: bool) -> dict[str, object]:
        """Return the object that the deprecated v1 family shows, with its members or without.

        `emails` is this sandbox's name: how a list shows members without a number is unknown (13.13).
        """
        api_object: dict[str, object | None] = {
            "id": self.id,
            "name": self.name,
            "local_id": self.local_id,
            "targets": {phone: dict(names) for phone, names in self.members.items()} if members else None,
            "emails": [*self.emails] if members and self.emails else None,
            "team_id": team_id,
            "creator_id": self.creator_id,
            "shared": True,
            "archived": self.archived or None,
            "created": format_timestamp(self.created_at),
            "updated": format_timestamp(self.updated_at),
            "rev": self.rev,
        }
        return {name: value for name, value in api_object.items() if value is not None}


@dataclass(frozen=True, slots=True)
class SeedMessage:
    """A message from before the sandbox started; `sender` is None for the customer's own."""

    ago: timedelta
    text: str
    sender: int | None = None
    media_url: str | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class SeedConversation:
    """A conversation from before the sandbox started."""

    inbox_id: int
    phones: tuple[str, ...]
    messages: tuple[SeedMessage, ...]
    closed: bool = False
    unread: bool = False


@dataclass(frozen=True, slots=True)
class SeedData:
    """The whole account. `team` is the object that `GET /v1/team` shows, word for word."""

    team: Mapping[str, object]
    inboxes: tuple[InboxRecord, ...] = ()
    contacts: tuple[ContactRecord, ...] = ()
    conversations: tuple[SeedConversation, ...] = ()
    templates: tuple[TemplateRecord, ...] = ()
    surveys: tuple[SurveyRecord, ...] = ()
    lists: tuple[ListRecord, ...] = ()
    tags: tuple[TagRecord, ...] = ()
    contact_fields: Mapping[int, str] = field(default_factory=dict)
    """The title of each custom field of a contact."""
    generated_contacts: int = 0
    """How many contacts are made up besides those that are named."""

    @property
    def team_id(self) -> object:
        """The team's id."""
        return self.team["id"]

    @property
    def owner_id(self) -> int | None:
        """The member who owns the team: the first admin, since no role says so."""
        members = self.team["members"]
        assert isinstance(members, list)  # noqa: S101 - checked when the data was read
        first = [entry["id"] for entry in members if entry.get("role") == "admin"] or [e["id"] for e in members]
        return int(first[0]) if first else None

    def inbox(self, id_: int) -> InboxRecord | None:
        """Return the inbox of that id."""
        return next((inbox for inbox in self.inboxes if inbox.id == id_), None)

    def survey(self, id_: int) -> SurveyRecord | None:
        """Return the survey of that id."""
        return next((survey for survey in self.surveys if survey.id == id_), None)
