"""Responses of the API: a JSON body, or an error."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Self

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
