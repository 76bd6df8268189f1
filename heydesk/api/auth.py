"""Authentication: the port ``Signer``, its JWT implementation, and the auth flow that adds the token to a request."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Generator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Protocol

import httpx
import jwt

from heydesk.domain.errors import TokenRefused
from heydesk.domain.records import Secret

REUSE = timedelta(minutes=4)
"""For how long one token serves. The service takes it for five minutes (contract section 1)."""
TOLERANCE = timedelta(seconds=60)
"""A clock that is off by more than this is corrected by the server's."""
WIDEST = timedelta(days=36525)
"""A century. A clock that seems to be off by more is no clock, and its time could not be reckoned with."""
JITTER = timedelta(seconds=5)
"""Two readings of the server's clock may differ by this much: ``Date`` has whole seconds, and answers travel."""


class Signer(Protocol):
    """Whoever makes the token of a request; tests have one with numbered tokens."""

    def token(self) -> str:
        """Return a token that is good now. Raises ServiceError when there can be none."""

    def drop(self, token: str) -> None:
        """Forget this token, which the service refused; a newer one is kept."""

    @property
    def offset(self) -> timedelta:
        """How far the server's clock is ahead of this one; zero while the two agree."""

    def correct(self, server_now: datetime) -> bool:
        """Compare the clocks; return whether ``offset`` changed."""


class JwtSigner:
    """Signs with the Secret Key, by HS256 (contract section 1).

    ``iss`` is the Secret ID, ``iat`` the time, the key the UTF-8 of ``ID||KEY``; there are no other claims. Where
    the server's clock and this one disagree, the server's counts.
    """

    def __init__(self, secret_id: str, key: Secret, now: Callable[[], datetime]) -> None:
        self._secret_id = secret_id
        self._key = key
        self._now = now
        self._token: Secret | None = None
        self._issued_at = datetime.min.replace(tzinfo=UTC)
        self._offset = timedelta()

    def __repr__(self) -> str:
        return f"JwtSigner({self._secret_id!r})"

    @property
    def offset(self) -> timedelta:
        """How far the server's clock is ahead of this one; zero while the two agree within a minute."""
        return self._offset

    def token(self) -> str:
        """Return the current token, or a new one when that is four minutes old or the clock went back.

        Raises TokenRefused for a key that is of another kind altogether, such as a certificate.
        """
        now = self._now() + self._offset
        if self._token is None or not timedelta() <= now - self._issued_at < REUSE:
            self._token = self._sign(int(now.timestamp()))
            self._issued_at = now
        return self._token.reveal()

    def drop(self, token: str) -> None:
        """Forget this token if it is the current one: of two requests refused at once, one signs afresh."""
        if self._token == Secret(token):
            self._token = None

    def correct(self, server_now: datetime) -> bool:
        """Sign by the server's clock from now on if this one is off by more than a minute, else by this one.

        A correction ends a little below the minute at which it begins, so that it does not come and go.
        """
        measured = server_now - self._now()
        limit = TOLERANCE - JITTER if self._offset else TOLERANCE
        offset = measured if abs(measured) > limit else timedelta()
        if abs(offset - self._offset) <= JITTER or abs(measured) > WIDEST:
            return False
        self._offset = offset
        self._token = None
        return True

    def _sign(self, issued_at: int) -> Secret:
        claims = {"iss": self._secret_id, "iat": issued_at}
        try:
            with warnings.catch_warnings():
                # The library thinks short keys weak. The service chose the length, and a mistyped key is the
                # service's to refuse.
                warnings.simplefilter("ignore")
                return Secret(jwt.encode(claims, self._signing_key(), algorithm="HS256"))
        except jwt.InvalidKeyError:
            pass
        # Outside the except clause, so that no frame that holds the key hangs on the error.
        raise TokenRefused("this is no Secret Key")

    def _signing_key(self) -> bytes:
        # What can't be encoded is signed all the same: an encoding error would carry the key in it.
        return f"{self._secret_id}||{self._key.reveal()}".encode("utf-8", "surrogatepass")


class BearerAuth(httpx.Auth):
    """Signs a request; on 401 drops that token and signs once more (contract section 1).

    Before the second signature the clocks are compared, since a token with a wrong time is refused like a wrong one.
    ``on_clock`` is told the new offset whenever it changes. No token stands in a name of its own here, so that none
    shows in a traceback.
    """

    def __init__(self, signer: Signer, on_clock: Callable[[timedelta], None]) -> None:
        self._signer = signer
        self._on_clock = on_clock

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Return the request, signed; and again, signed afresh, if the answer is 401."""
        for _ in range(2):
            request.headers["Authorization"] = f"Bearer {self._signer.token()}"
            response = yield request
            self._compare_clocks(response)
            if response.status_code != HTTPStatus.UNAUTHORIZED:
                return
            self._signer.drop(request.headers["Authorization"].removeprefix("Bearer "))

    def _compare_clocks(self, response: httpx.Response) -> None:
        server_now = http_date(response.headers.get("Date", ""))
        if server_now and self._signer.correct(server_now):
            self._on_clock(self._signer.offset)


def http_date(text: str) -> datetime | None:
    """Read a header's date (``Date``, ``Retry-After``), as UTC; None for what is none."""
    try:
        instant = parsedate_to_datetime(text)
        return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
