"""The seam to the network: one method, which reads answers whole and within bounds."""

from __future__ import annotations

import zlib
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import cast

import httpx

LARGEST = 8 * 1024 * 1024
"""Bytes of an answer, before and after decompression."""
FLAW = "heydesk.flaw"
LOCATION = "heydesk.location"
"""Names of what goes along beside the headers."""
_KEPT = {b"content-type", b"date", b"retry-after", b"x-request-id"}
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


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
            raw = await self._read(response)
        finally:
            await response.aclose()
        content, flaw = self._unpack(raw, response.headers.get("Content-Encoding", "").strip().lower())
        return httpx.Response(
            response.status_code,
            headers=[(name, value) for name, value in response.headers.raw if name.lower() in _KEPT],
            content=content,
            extensions={FLAW: flaw, LOCATION: response.headers.get("Location", "")},
        )

    async def aclose(self) -> None:
        """Close every connection."""
        await self._inner.aclose()

    async def _read(self, response: httpx.Response) -> bytes:
        """Read as it came, a little further than the bound at most, so that one over it is known as such."""
        read = bytearray()
        async with aclosing(cast("AsyncGenerator[bytes]", response.aiter_raw())) as chunks:
            async for chunk in chunks:
                read += chunk
                if len(read) > self._largest:
                    break
        return bytes(read)

    def _unpack(self, raw: bytes, encoding: str) -> tuple[bytes, str]:
        """Undo the compression; with it, why the content can't be relied on."""
        if len(raw) > self._largest:
            return b"", "it is too large"
        if encoding in {"", "identity"} or not raw:
            return raw, ""
        if encoding not in {"gzip", "x-gzip", "deflate"}:
            return b"", "its compression is unknown"
        unpacker = zlib.decompressobj(_GZIP_OR_ZLIB)
        try:
            content = unpacker.decompress(raw, self._largest + 1)
        except zlib.error:
            return b"", "its compression is broken"
        if len(content) > self._largest:
            return b"", "it is too large"
        return (content, "") if unpacker.eof else (b"", "its compression is broken")
