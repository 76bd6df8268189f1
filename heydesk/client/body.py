"""The body of an answer, read and unpacked within bounds."""

from __future__ import annotations

import zlib
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import httpx

_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


async def read_some(response: httpx.Response, largest: int) -> bytes:
    """Read as it came, a little further than the bound at most, so that one over it is known as such."""
    read = bytearray()
    async with aclosing(cast("AsyncGenerator[bytes]", response.aiter_raw())) as chunks:
        async for chunk in chunks:
            read += chunk
            if len(read) > largest:
                break
    return bytes(read)


def unpack(raw: bytes, encoding: str, largest: int) -> tuple[bytes, str]:
    """Undo the compression that ``Content-Encoding`` names; with it, why the content can't be relied on."""
    if len(raw) > largest:
        return b"", "it is too large"
    encoding = encoding.strip().lower()
    if encoding in {"", "identity"} or not raw:
        return raw, ""
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        return b"", "its compression is unknown"
    unpacker = zlib.decompressobj(_GZIP_OR_ZLIB)
    try:
        content = unpacker.decompress(raw, largest + 1)
    except zlib.error:
        return b"", "its compression is broken"
    if len(content) > largest:
        return b"", "it is too large"
    return (content, "") if unpacker.eof else (b"", "its compression is broken")
