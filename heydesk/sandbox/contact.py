"""Who can be reached, and who must not be."""

from collections.abc import Iterable
from dataclasses import replace

from heydesk.sandbox.clock import Clock
from heydesk.sandbox.record import Contact
from heydesk.sandbox.shelf import Shelf

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
