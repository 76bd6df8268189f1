"""The one way to the server: a request goes in, an answer or one of our errors comes out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from heydesk.client.answer import Answer
from heydesk.client.fault import fault_of, unopened
from heydesk.client.instant import http_date
from heydesk.client.patience import Patience
from heydesk.client.signing import Signer
from heydesk.client.status import refusal_of
from heydesk.client.words import tidy
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.records import base_url_of

if TYPE_CHECKING:
    import httpx

_log = logging.getLogger(__name__)
_LONGEST_ID = 100


class Connection:
    """Requests to one server, signed by one signer. Belongs to one event loop; opens with the first request.

    Never retries, but for the one fresh signature after a 401: the outbox alone decides about a second try.

    Raises:
        BadServerAddress: the address is neither https nor loopback.
    """

    def __init__(
        self,
        base_url: str,
        signer: Signer,
        on_clock: Callable[[timedelta], None],
        patience: Patience | None = None,
    ) -> None:
        self._base_url = base_url_of(base_url)
        self._signer = signer
        self._on_clock = on_clock
        self._patience = patience or Patience()
        self._opening = asyncio.Lock()
        self._client: httpx.AsyncClient | None = None

    async def request(
        self,
        method: Literal["GET", "POST", "PUT", "DELETE"],
        path: str,
        *,
        query: Mapping[str, str | int] | None = None,
        body: str | None = None,
        sending: bool = False,
    ) -> Answer:
        """Ask once, and give the answer if its status is a success.

        Args:
            method: as HTTP names it.
            path: such as ``/v1/inboxes``.
            query: what stands after the question mark.
            body: JSON, which leaves as it stands.
            sending: whether this is a send, whose refusal may name a repeated ``local_id``.

        Raises:
            ServiceError: one of its leaves; the table stands in ``fault`` and ``status``.
        """
        outcome = await self._ask(method, path, query, body)
        failure: HeyDeskError | None
        if isinstance(outcome, Answer):
            failure = refusal_of(outcome, sending=sending)
            _log.info("%s %s: %d, X-Request-Id %s", method, path, outcome.status, outcome.request_id or "none")
            if failure is None:
                return outcome
        else:
            failure = outcome
            _log.info("%s %s: %s", method, path, type(failure).__name__)
        # Raised here, outside every except clause: httpx's frames, which hold the token, must not hang on it.
        raise failure

    async def close(self) -> None:
        """Close every connection. A request after that opens anew."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _ask(
        self, method: str, path: str, query: Mapping[str, str | int] | None, body: str | None
    ) -> Answer | HeyDeskError:
        try:
            client = await self._opened()
        except Exception as error:  # noqa: BLE001 - whatever it was, nothing has left
            return unopened(error)
        try:
            async with asyncio.timeout(self._patience.whole):
                response = await client.request(
                    method,
                    path,
                    params=query,
                    content=None if body is None else body.encode(),
                    headers=None if body is None else {"Content-Type": "application/json"},
                )
            return _answer(response)
        except Exception as error:  # noqa: BLE001 - what is not known may have left, and fault_of says so
            return fault_of(error)

    async def _opened(self) -> httpx.AsyncClient:
        async with self._opening:
            if self._client is None:
                # In a thread: the libraries load slowly, and the name service may be asked about the proxy.
                self._client = await asyncio.to_thread(self._open)
            return self._client

    def _open(self) -> httpx.AsyncClient:
        import jwt  # noqa: F401 - so that the first signature finds it loaded

        from heydesk.client.bearer import BearerAuth
        from heydesk.client.wire import open_client

        return open_client(self._base_url, BearerAuth(self._signer, self._on_clock), self._patience)


def _answer(response: httpx.Response) -> Answer:
    from heydesk.client.transport import FLAW, LOCATION

    headers = response.headers
    return Answer(
        status=response.status_code,
        content=response.content,
        flaw=response.extensions[FLAW],
        request_id=tidy(headers.get("X-Request-Id", ""), _LONGEST_ID),
        retry_after=headers.get("Retry-After", ""),
        location=tidy(response.extensions[LOCATION]),
        date_at=http_date(headers.get("Date", "")),
    )
