"""What a business has in its account before a text is sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from heydesk.sandbox.clock import stamp
from heydesk.sandbox.item import Survey, Tag, Template
from heydesk.sandbox.roster import Roster

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
