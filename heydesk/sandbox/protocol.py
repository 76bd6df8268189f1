"""Reads the fields of a request's body one by one, with strict types.

``ApiResponse`` is an answer of the API: a JSON body, or an error.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from typing import Any, Self

from heydesk.sandbox.behavior import ErrorBody


class ApiError(Exception):
    """An error response: the status, the service's name for it, and a sentence that says what was wrong.

    Names of 400, 401 and 403: contract.md section 2, "Status codes". The others are not named there.
    """

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message

    @classmethod
    def bad_data(cls, message: str) -> Self:
        """400: the body or a field of it can't be used."""
        return cls(400, "bad_data", message)

    @classmethod
    def unauthorized(cls, message: str) -> Self:
        """401: no token, or an invalid one."""
        return cls(401, "unauthorized", message)

    @classmethod
    def denied(cls, message: str) -> Self:
        """403: the token is valid, but not for this inbox or sender."""
        return cls(403, "denied", message)

    @classmethod
    def not_found(cls, message: str) -> Self:
        """404: nothing has this path or this id."""
        return cls(404, "not_found", message)


JSON = "application/json"
TEXT = "text/plain; charset=utf-8"
HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class ApiResponse:
    """A response before the headers that every response gets."""

    status: int
    body: bytes
    media_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def from_json(cls, value: object) -> ApiResponse:
        """Return 200 with a JSON value."""
        return cls(200, json.dumps(value, ensure_ascii=False).encode())

    @classmethod
    def from_error(cls, error: ApiError, body: ErrorBody, headers: Mapping[str, str] | None = None) -> ApiResponse:
        """Return an error, its body in the given form."""
        code, message = error.code, error.message
        if body is ErrorBody.JSON:
            content, media_type = json.dumps({"error": code, "message": message}), JSON
        elif body is ErrorBody.HTML:
            content, media_type = html_page(f"{error.status} {code}", message), HTML
        else:
            content, media_type = (message if body is ErrorBody.TEXT else ""), TEXT
        return cls(error.status, content.encode(), media_type, headers or {})


def html_page(title: str, text: str) -> str:
    """Return a small web page of one paragraph."""
    return (
        f"<!DOCTYPE html><html><head><title>{escape(title)}</title></head><body><p>{escape(text)}</p></body></html>"
    )


PHONE = re.compile(r"[1-9][0-9]{6,14}")
_URL = re.compile(r"https?://\S+")
_LARGEST = 2**63 - 1
_TIMESTAMP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)


class RequestFields:
    """A JSON object's fields. Null counts as absent (contract.md section 12.4).

    Every method returns None for an absent field, and raises `ApiError` (400) for one of the wrong type.
    """

    def __init__(self, body: object) -> None:
        if not isinstance(body, dict):
            raise ApiError.bad_data("The body must be a JSON object.")
        self._values: dict[str, object] = {name: value for name, value in body.items() if value is not None}
        self._names_read: set[str] = set()

    def integer(self, name: str) -> int | None:
        """Read an integer; a string of digits is not one (section 2, "Integers")."""
        value = self._read(name)
        if value is None or (type(value) is int and -_LARGEST <= value <= _LARGEST):
            return value
        raise ApiError.bad_data(f"{name} must be an integer.")

    def required_integer(self, name: str) -> int:
        """Read an integer that must be present."""
        value = self.integer(name)
        if value is None:
            raise ApiError.bad_data(f"{name} is missing.")
        return value

    def text(self, name: str) -> str | None:
        """Read a string that can be written as UTF-8 (a lone surrogate can't)."""
        value = self._read(name)
        if value is None:
            return None
        if not isinstance(value, str):
            raise ApiError.bad_data(f"{name} must be a string.")
        if not _writable(value):
            raise ApiError.bad_data(f"{name} holds half of a surrogate pair.")
        return value

    def nonempty_text(self, name: str) -> str | None:
        """Read a string that must not be empty."""
        return self._matching_text(name, "must not be empty", bool)

    def phone(self, name: str) -> str | None:
        """Read E.164 digits without the plus."""
        return self._matching_text(name, "must be E.164 digits without a plus", PHONE.fullmatch)

    def url(self, name: str) -> str | None:
        """Read an http or https URL."""
        return self._matching_text(name, "must be an http or https URL", _URL.fullmatch)

    def timestamp(self, name: str) -> datetime | None:
        """Read an RFC 3339 date and time, with its offset, as the same time in UTC."""
        value = self._matching_text(name, "must be an RFC 3339 date and time", _TIMESTAMP.fullmatch)
        try:
            return None if value is None else datetime.fromisoformat(value.upper()).astimezone(UTC)
        except (OverflowError, ValueError) as error:
            raise ApiError.bad_data(f"{name} is no date: {error}.") from error

    def boolean(self, name: str) -> bool | None:
        """Read true or false."""
        value = self._read(name)
        if value is None or isinstance(value, bool):
            return value
        raise ApiError.bad_data(f"{name} must be true or false.")

    def phone_group(self, name: str) -> tuple[str, ...] | None:
        """Read an array of at least two phones."""
        value = self._read(name)
        if value is None:
            return None
        if not isinstance(value, list) or len(value) < 2:  # noqa: PLR2004 - a group is two or more
            raise ApiError.bad_data(f"{name} must be an array of at least two phone numbers.")
        for entry in value:
            if not isinstance(entry, str) or not PHONE.fullmatch(entry):
                raise ApiError.bad_data(f"{name} must hold E.164 digits without a plus.")
        return tuple(value)

    def phone_list(self, name: str) -> tuple[str, ...] | None:
        """Read an array of phones, which may be empty."""
        return self._list_of(name, "E.164 digits without a plus", str, PHONE.fullmatch)

    def integer_list(self, name: str) -> tuple[int, ...] | None:
        """Read an array of integers, which may be empty."""
        return self._list_of(name, "integers", int, lambda value: -_LARGEST <= value <= _LARGEST)

    def text_list(self, name: str) -> tuple[str, ...] | None:
        """Read an array of strings that can be written as UTF-8; it may be empty."""
        return self._list_of(name, "strings", str, _writable)

    def object_list(self, name: str) -> tuple[RequestFields, ...] | None:
        """Read an array of objects, which may be empty."""
        values = self._list_of(name, "objects", dict, lambda _: True)
        return None if values is None else tuple(RequestFields(value) for value in values)

    def nested_object(self, name: str) -> RequestFields | None:
        """Read an object."""
        value = self._read(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise ApiError.bad_data(f"{name} must be an object.")
        return RequestFields(value)

    def has_type(self, name: str, kind: type) -> bool:
        """Return whether a field is present and of that JSON type, without reading it."""
        return type(self._values.get(name)) is kind

    def unread_names(self) -> list[str]:
        """Return the names of the fields that were never read: the API does not document them."""
        return sorted(name.encode("utf-8", "replace").decode() for name in self._values.keys() - self._names_read)

    def _read(self, name: str) -> object:
        self._names_read.add(name)
        return self._values.get(name)

    def _list_of(self, name: str, what: str, kind: type, fits: Callable[[Any], object]) -> tuple[Any, ...] | None:
        values = self._read(name)
        if values is None:
            return None
        if not isinstance(values, list) or not all(type(value) is kind and fits(value) for value in values):
            raise ApiError.bad_data(f"{name} must be an array of {what}.")
        return tuple(values)

    def _matching_text(self, name: str, need: str, fits: Callable[[str], object]) -> str | None:
        value = self.text(name)
        if value is not None and not fits(value):
            raise ApiError.bad_data(f"{name} {need}.")
        return value


def _writable(value: str) -> bool:
    """Whether a string can be written as UTF-8: half of a surrogate pair can't."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
