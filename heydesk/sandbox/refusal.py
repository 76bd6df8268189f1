"""A request that the sandbox turns down."""

from typing import Self


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
