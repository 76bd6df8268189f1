"""What goes back over the wire: a status, a body and what names its kind."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Self

from heydesk.sandbox.testing.faults import Fault, FaultKind
from heydesk.sandbox.testing.switches import ErrorBody

# A request that the sandbox turns down.


class Refusal(Exception):
    """The status, the service's name for it, and a sentence about what was wrong.

    Names of 400, 401 and 403: contract.md section 2, "Status codes". The others are not named there.
    """

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message

    @classmethod
    def bad(cls, message: str) -> Self:
        """400: the body or a field of it can't be used."""
        return cls(400, "bad_data", message)

    @classmethod
    def unauthorized(cls, message: str) -> Self:
        """401: no credential, or one that does not hold."""
        return cls(401, "unauthorized", message)

    @classmethod
    def denied(cls, message: str) -> Self:
        """403: the credential holds, but not for this inbox or sender."""
        return cls(403, "denied", message)

    @classmethod
    def absent(cls, message: str) -> Self:
        """404: nothing has this path or this id."""
        return cls(404, "not_found", message)


JSON = "application/json"
TEXT = "text/plain; charset=utf-8"
HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer before the headers that every answer gets."""

    status: int
    body: bytes
    media_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, value: object) -> Answer:
        """Return 200 with a JSON value."""
        return cls(200, json.dumps(value, ensure_ascii=False).encode())

    @classmethod
    def refusing(cls, refusal: Refusal, body: ErrorBody, headers: Mapping[str, str] | None = None) -> Answer:
        """Return a refusal, its body written as the switch `error_body` says."""
        code, message = refusal.code, refusal.message
        if body is ErrorBody.JSON:
            content, media_type = json.dumps({"error": code, "message": message}), JSON
        elif body is ErrorBody.HTML:
            content, media_type = _page(f"{refusal.status} {code}", message), HTML
        else:
            content, media_type = (message if body is ErrorBody.TEXT else ""), TEXT
        return cls(refusal.status, content.encode(), media_type, headers or {})

    @classmethod
    def faulty(cls, fault: Fault, body: ErrorBody) -> Answer:
        """Return what a fault that answers at all answers."""
        if fault.kind is FaultKind.STATUS:
            return cls._of_status(fault, body)
        if fault.kind is FaultKind.HTML:
            return cls(200, _page("Welcome", "Sign in to use this network.").encode(), HTML)
        if fault.kind is FaultKind.NO_ID:
            return cls(200, b'{"date": "2026-01-05T17:00:00Z"}')
        if fault.kind is FaultKind.JUNK_GZIP:
            return cls(200, b"this was never compressed", headers={"Content-Encoding": "gzip"})
        if fault.kind is FaultKind.ANSWER:
            return cls(200, (fault.value or "").encode())
        return cls(200, b"" if fault.kind is FaultKind.EMPTY else b'{"id": 70')

    @classmethod
    def _of_status(cls, fault: Fault, body: ErrorBody) -> Answer:
        code, message = _NAMES.get(fault.status, ("error", f"A scripted {fault.status}."))
        if 300 <= fault.status < 400:  # noqa: PLR2004 - redirections
            headers = {"Location": fault.value or "/elsewhere"}
        else:
            headers = {"Retry-After": fault.value} if fault.value else {}
        return cls.refusing(Refusal(fault.status, code, message), body, headers)


_NAMES = {
    400: ("bad_data", "A scripted bad_data."),
    401: ("unauthorized", "A scripted Unauthorized."),
    403: ("denied", "A scripted Denied."),
    404: ("not_found", "A scripted not found."),
    429: ("rate_limited", "Rate limit exceeded."),
    500: ("server_error", "Server error."),
}


def _page(title: str, text: str) -> str:
    return (
        f"<!DOCTYPE html><html><head><title>{escape(title)}</title></head><body><p>{escape(text)}</p></body></html>"
    )
