"""The seam to the network: one method, which reads answers whole and within bounds."""

from __future__ import annotations

import httpx

from heydesk.client.body import read_some, unpack

LARGEST = 8 * 1024 * 1024
"""Bytes of an answer, before and after decompression."""
FLAW = "heydesk.flaw"
LOCATION = "heydesk.location"
"""Names of what goes along beside the headers."""
_KEPT = {b"content-type", b"date", b"retry-after", b"x-request-id"}


class BoundedTransport(httpx.AsyncBaseTransport):
    """Reads an answer up to a size, undoes its compression within that size, and hands on the headers that matter.

    So no server can fill the memory, mark this client with a cookie, or send a request with its token elsewhere: what
    httpx would act upon never reaches it.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, largest: int = LARGEST) -> None:
        self._inner = inner
        self._largest = largest

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read its answer. Raises httpx.TransportError."""
        response = await self._inner.handle_async_request(request)
        try:
            raw = await read_some(response, self._largest)
        finally:
            await response.aclose()
        content, flaw = unpack(raw, response.headers.get("Content-Encoding", ""), self._largest)
        return httpx.Response(
            response.status_code,
            headers=[(name, value) for name, value in response.headers.raw if name.lower() in _KEPT],
            content=content,
            extensions={FLAW: flaw, LOCATION: response.headers.get("Location", "")},
        )

    async def aclose(self) -> None:
        """Close every connection."""
        await self._inner.aclose()
