"""Who can be reached, and who must not be."""

import re
from collections.abc import Iterable
from dataclasses import replace

from heydesk.sandbox.record import Contact

_OUT = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"})
_IN = frozenset({"START", "YES", "UNSTOP"})
_TOKEN = re.compile(r"\{\{\s*(first_name|last_name)\s*\}\}")
_FIRST_NEW_ID = 900_001


class ContactBook:
    """Contacts by phone. A number that is texted, or that writes, becomes one."""

    def __init__(self, contacts: Iterable[Contact] = ()) -> None:
        self._by_phone = {contact.phone: contact for contact in contacts}
        self._next_id = max([_FIRST_NEW_ID, *(contact.id + 1 for contact in self._by_phone.values())])

    def of_phone(self, phone: str) -> Contact | None:
        """Return the contact with that number."""
        return self._by_phone.get(phone)

    def of_id(self, id_: int) -> Contact | None:
        """Return the contact of that id."""
        return next((contact for contact in self._by_phone.values() if contact.id == id_), None)

    def meet(self, phone: str) -> Contact:
        """Return the contact with that number, made now if there is none."""
        if phone not in self._by_phone:
            self._by_phone[phone] = Contact(self._next_id, phone)
            self._next_id += 1
        return self._by_phone[phone]

    def name(self, phone: str) -> str:
        """Return the name that goes with a number, or the number."""
        contact = self._by_phone.get(phone)
        return (f"{contact.first} {contact.last}".strip() if contact else "") or phone

    def listen(self, phone: str, text: str) -> None:
        """Heed a customer's keyword: STOP and its kin opt out, START and its kin back in (section 9)."""
        contact = self.meet(phone)
        word = text.strip().upper()
        if word in _OUT:
            self._by_phone[phone] = replace(contact, opted_out_by_contact=True)
        elif word in _IN:
            self._by_phone[phone] = replace(contact, opted_out_by_contact=False)

    def merged(self, text: str, phone: str) -> str:
        """Fill `{{first_name}}` and `{{last_name}}` for a number; a missing name is left empty.

        What the service sends for a missing value, and for other tokens, is unknown (section 13.12): other
        tokens stay as they are.
        """
        contact = self._by_phone.get(phone) or Contact(0, phone)
        names = {"first_name": contact.first, "last_name": contact.last}
        return _TOKEN.sub(lambda token: names[token[1]], text)
