"""Taking the fields of a request's body, one by one and strictly."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from heydesk.sandbox.responses import Refusal

_PHONE = re.compile(r"[1-9][0-9]{6,14}")
_URL = re.compile(r"https?://\S+")
_LARGEST = 2**63 - 1
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)


class Fields:
    """A JSON object's fields. Null counts as absent (contract.md section 12.4).

    Every method gives None for an absent field and refuses, with 400, one of the wrong kind.
    """

    def __init__(self, body: object) -> None:
        if not isinstance(body, dict):
            raise Refusal.bad("The body must be a JSON object.")
        self._values: dict[str, object] = {name: value for name, value in body.items() if value is not None}
        self._taken: set[str] = set()

    def integer(self, name: str) -> int | None:
        """Take an integer; a string of digits is not one (section 2, "Integers")."""
        value = self._take(name)
        if value is None or (type(value) is int and -_LARGEST <= value <= _LARGEST):
            return value
        raise Refusal.bad(f"{name} must be an integer.")

    def needed_integer(self, name: str) -> int:
        """Take an integer that must be there."""
        value = self.integer(name)
        if value is None:
            raise Refusal.bad(f"{name} is missing.")
        return value

    def text(self, name: str) -> str | None:
        """Take a string that can be written as UTF-8 (a lone surrogate can't)."""
        value = self._take(name)
        if value is None:
            return None
        if not isinstance(value, str):
            raise Refusal.bad(f"{name} must be a string.")
        if not _writable(value):
            raise Refusal.bad(f"{name} holds half of a surrogate pair.")
        return value

    def word(self, name: str) -> str | None:
        """Take a string that must not be empty."""
        return self._shaped(name, "must not be empty", bool)

    def phone(self, name: str) -> str | None:
        """Take E.164 digits without the plus."""
        return self._shaped(name, "must be E.164 digits without a plus", _PHONE.fullmatch)

    def url(self, name: str) -> str | None:
        """Take an http or https URL."""
        return self._shaped(name, "must be an http or https URL", _URL.fullmatch)

    def moment(self, name: str) -> datetime | None:
        """Take an RFC 3339 date and time, zone and all, as the same moment in UTC."""
        value = self._shaped(name, "must be an RFC 3339 date and time", _MOMENT.fullmatch)
        try:
            return None if value is None else datetime.fromisoformat(value.upper()).astimezone(UTC)
        except (OverflowError, ValueError) as wrong:
            raise Refusal.bad(f"{name} is no date: {wrong}.") from wrong

    def flag(self, name: str) -> bool | None:
        """Take true or false."""
        value = self._take(name)
        if value is None or isinstance(value, bool):
            return value
        raise Refusal.bad(f"{name} must be true or false.")

    def phones(self, name: str) -> tuple[str, ...] | None:
        """Take an array of at least two phones."""
        value = self._take(name)
        if value is None:
            return None
        if not isinstance(value, list) or len(value) < 2:  # noqa: PLR2004 - a group is two or more
            raise Refusal.bad(f"{name} must be an array of at least two phone numbers.")
        for entry in value:
            if not isinstance(entry, str) or not _PHONE.fullmatch(entry):
                raise Refusal.bad(f"{name} must hold E.164 digits without a plus.")
        return tuple(value)

    def some_phones(self, name: str) -> tuple[str, ...] | None:
        """Take an array of phones, which may be empty."""
        return self._each(name, "E.164 digits without a plus", str, _PHONE.fullmatch)

    def some_integers(self, name: str) -> tuple[int, ...] | None:
        """Take an array of integers, which may be empty."""
        return self._each(name, "integers", int, lambda value: -_LARGEST <= value <= _LARGEST)

    def some_texts(self, name: str) -> tuple[str, ...] | None:
        """Take an array of strings that can be written as UTF-8; it may be empty."""
        return self._each(name, "strings", str, _writable)

    def objects(self, name: str) -> tuple[Fields, ...] | None:
        """Take an array of objects, which may be empty."""
        values = self._each(name, "objects", dict, lambda _: True)
        return None if values is None else tuple(Fields(value) for value in values)

    def nested(self, name: str) -> Fields | None:
        """Take an object."""
        value = self._take(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise Refusal.bad(f"{name} must be an object.")
        return Fields(value)

    def has(self, name: str, kind: type) -> bool:
        """Say whether a field is there and of that JSON type, without taking it."""
        return type(self._values.get(name)) is kind

    def left(self) -> list[str]:
        """Return the names of the fields that nobody took: the API does not know them."""
        return sorted(name.encode("utf-8", "replace").decode() for name in self._values.keys() - self._taken)

    def _take(self, name: str) -> object:
        self._taken.add(name)
        return self._values.get(name)

    def _each(self, name: str, what: str, kind: type, fits: Callable[[Any], object]) -> tuple[Any, ...] | None:
        values = self._take(name)
        if values is None:
            return None
        if not isinstance(values, list) or not all(type(value) is kind and fits(value) for value in values):
            raise Refusal.bad(f"{name} must be an array of {what}.")
        return tuple(values)

    def _shaped(self, name: str, need: str, fits: Callable[[str], object]) -> str | None:
        value = self.text(name)
        if value is not None and not fits(value):
            raise Refusal.bad(f"{name} {need}.")
        return value


def _writable(value: str) -> bool:
    """Whether a string can be written as UTF-8: half of a surrogate pair can't."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
