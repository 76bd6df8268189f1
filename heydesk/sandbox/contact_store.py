"""Contacts: the records, and the store that finds them by id, phone number and e-mail address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from heydesk.sandbox.dated_collection import DatedCollection, ServiceClock, format_timestamp

_LONG_AGO = datetime(2024, 1, 8, 17, tzinfo=UTC)
_OPT_OUT_WORDS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"})
_OPT_IN_WORDS = frozenset({"START", "YES", "UNSTOP"})
_FIRST_NEW_ID = 900_001


@dataclass(frozen=True, slots=True)
class ContactRecord:
    """A person with a number; the phone is E.164 digits without the plus."""

    id: int
    phone: str
    first: str = ""
    last: str = ""
    opted_out_by_contact: bool = False
    opted_out_by_admin: bool = False
    blocked: bool = False
    fails_with: str | None = None
    """The carrier's error for every text to this person; None when texts arrive."""
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
        """Whether texts to this person are forbidden, by the person or an admin."""
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

    def to_api_object(self, team_id: object) -> dict[str, object]:
        """Return the contact object (section 9), empty values left out.

        How tags are read back is not documented; here they look as they are written.
        """
        api_object: dict[str, object] = {
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
            "created": format_timestamp(self.created_at),
            "updated": format_timestamp(self.updated_at),
            "rev": self.rev,
        }
        return {name: value for name, value in api_object.items() if value}


class ContactStore:
    """Contacts by id, phone and e-mail address. A number that gets or sends a text becomes a contact."""

    def __init__(self, clock: ServiceClock, contacts: Iterable[ContactRecord] = ()) -> None:
        self._clock = clock
        self.collection = DatedCollection(contacts)
        self._by_phone = {contact.phone: contact.id for contact in self.collection}
        self._by_email = {contact.email.lower(): contact.id for contact in self.collection if contact.email}
        self._next_id = max((contact.id + 1 for contact in self.collection), default=0)
        self._next_id = max(self._next_id, _FIRST_NEW_ID)

    def find_by_phone(self, phone: str) -> ContactRecord | None:
        """Return the contact with that number."""
        return self.get(self._by_phone.get(phone, 0))

    def find_by_email(self, email: str) -> ContactRecord | None:
        """Return the contact with that e-mail address, in capitals or not."""
        return self.get(self._by_email.get(email.lower(), 0))

    def get(self, id_: int) -> ContactRecord | None:
        """Return the contact of that id."""
        return self.collection.get(id_)

    def get_or_create(self, phone: str) -> ContactRecord:
        """Return the contact with that number, made now if there is none."""
        known = self.find_by_phone(phone)
        if known is not None:
            return known
        now = self._clock.now()
        self._by_phone[phone] = self._next_id
        self._next_id += 1
        return self.collection.save(ContactRecord(self._next_id - 1, phone, created_at=now, updated_at=now))

    def save(self, contact: ContactRecord, before: ContactRecord) -> ContactRecord:
        """Keep a changed contact, found by its new number and address from now on."""
        self._by_phone.pop(before.phone, None)
        self._by_email.pop(before.email.lower(), None)
        self._by_phone[contact.phone] = contact.id
        if contact.email:
            self._by_email[contact.email.lower()] = contact.id
        return self.collection.save(replace(contact, updated_at=self._clock.now(), rev=before.rev + 1))

    def display_name(self, phone: str) -> str:
        """Return the name that goes with a number, or the number."""
        contact = self.find_by_phone(phone)
        return (contact.name if contact else "") or phone

    def update_flags(self, contact: ContactRecord, **flags: bool) -> ContactRecord:
        """Set some of the flags that forbid texts to a contact; it counts as updated now."""
        flagged = replace(contact, **flags)  # type: ignore[arg-type]  # the flags are all bool
        return self.collection.save(replace(flagged, updated_at=self._clock.now(), rev=contact.rev + 1))

    def apply_keyword(self, phone: str, text: str) -> None:
        """Apply a customer's keyword: STOP and its synonyms opt out, START and its synonyms opt in (section 9)."""
        contact = self.get_or_create(phone)
        word = text.strip().upper()
        if word in _OPT_OUT_WORDS:
            self.update_flags(contact, opted_out_by_contact=True)
        elif word in _OPT_IN_WORDS:
            self.update_flags(contact, opted_out_by_contact=False)
