"""What a business has in its account before a text is sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

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


@dataclass(frozen=True, slots=True)
class Practice:
    """All of it. `team` is the object that `GET /v1/team` shows, word for word."""

    team: Mapping[str, object]
    inboxes: tuple[Inbox, ...] = ()
    contacts: tuple[Contact, ...] = ()
    threads: tuple[Thread, ...] = ()
    templates: Mapping[int, str] = field(default_factory=dict)
    """The text of each template, merge tokens in it."""
    surveys: Mapping[int, str] = field(default_factory=dict)
    """The opening question of each survey."""
    lists: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """The phones on each list."""

    def inbox(self, id_: int) -> Inbox | None:
        """Return the inbox of that id."""
        return next((inbox for inbox in self.inboxes if inbox.id == id_), None)
