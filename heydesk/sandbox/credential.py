"""The API secret of one sandbox: verifies tokens that are signed with it."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

import jwt

from heydesk.sandbox.api_response import ApiError

_CLAIMS = ("exp", "nbf", "iat", "aud", "iss", "sub", "jti")
_UNCHECKED = {f"verify_{claim}": False for claim in _CLAIMS}


@dataclass(frozen=True, slots=True)
class Credential:
    """A Secret ID and a Secret Key (contract.md section 1)."""

    secret_id: str
    secret_key: str = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        """Return a random one, in the vendor's form: a UUID and 32 letters and digits."""
        return cls(str(uuid.uuid4()), secrets.token_hex(16))

    def verify(self, authorization: str | None, now: datetime, *, life: float, future_skew: float) -> None:
        """Check an Authorization header; `life` (how old a token may be) and `future_skew` are seconds.

        Extra claims are tolerated, `exp` among them, and ignored (section 12, point 1; whether the
        service honours `exp` is unknown, section 13, point 18).

        Raises:
            ApiError: 401, when the header does not hold a fresh token signed with this secret.
        """
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise ApiError.unauthorized("A bearer token is needed in the Authorization header.")
        key = f"{self.secret_id}||{self.secret_key}".encode()
        try:
            claims = jwt.decode(token.strip(), key, algorithms=["HS256"], options=_UNCHECKED)  # type: ignore[arg-type]
        except jwt.InvalidTokenError as wrong:
            raise ApiError.unauthorized(f"The token does not hold: {wrong}.") from wrong
        if claims.get("iss") != self.secret_id:
            raise ApiError.unauthorized("The token's iss is not a Secret ID of this team.")
        issued = claims.get("iat")
        if type(issued) is not int:
            raise ApiError.unauthorized("The token's iat must be Unix seconds, an integer.")
        age = now.timestamp() - issued
        if age > life:
            raise ApiError.unauthorized("The token has expired.")
        if age < -future_skew:
            raise ApiError.unauthorized("The token's iat lies in the future.")
