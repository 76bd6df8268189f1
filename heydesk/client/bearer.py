"""Puts the token on, as a flow: it needs to know neither the client nor the request."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import timedelta
from http import HTTPStatus

import httpx

from heydesk.client.instant import http_date
from heydesk.client.signing import ClockedSigner, Signer


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
        """Give the request, signed; and again, signed afresh, if the answer is 401."""
        for _ in range(2):
            request.headers["Authorization"] = f"Bearer {self._signer.token()}"
            response = yield request
            self._compare_clocks(response)
            if response.status_code != HTTPStatus.UNAUTHORIZED:
                return
            self._signer.drop(request.headers["Authorization"].removeprefix("Bearer "))

    def _compare_clocks(self, response: httpx.Response) -> None:
        server_now = http_date(response.headers.get("Date", ""))
        signer = self._signer
        if server_now and isinstance(signer, ClockedSigner) and signer.correct(server_now):
            self._on_clock(signer.offset)
