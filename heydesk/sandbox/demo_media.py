"""Files under `/demo/`, public as a text's media must be, and some with the faults that media on the web have.

None of it is the API's: no token, no request id, no line in the log, and it does not count for the rate limit.

- `map.png` and `new-patient.png`: a PNG; `no-length.png`: the same without a length;
- `stranger.png`: 403 for a request with a token, a cookie or a referrer;
- `redirect/N`: N redirections to the map; `loop.png`: to itself; `inward.png`: to a private address;
- `to-login.png`, `login.png`: a web page with 200; `private.png`: 401;
- `wrong-type.png` (text/plain), `no-type.png`, `not-a-picture.png` (a web page that is called a PNG), `empty.png`;
- `missing.png` (404), `broken.png` (500), `slow.png` (30 s), `no-head.png` (405 to HEAD);
- `huge.png` (25 MB), `huge-no-length.png`.
"""

from __future__ import annotations

import asyncio
import contextlib
import struct
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import cache

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from heydesk.sandbox.protocol import HTML, TEXT

# A small map with a pin, drawn here, so that media can be tried without internet access.

_WIDTH, _HEIGHT = 480, 320
_STREET = 14
_PIN = (300, 140, 26)
_GREEN, _PAPER, _WATER, _RED = (206, 228, 196), (250, 248, 242), (168, 208, 232), (200, 48, 48)

_Colour = tuple[int, int, int]


@cache
def map_picture() -> bytes:
    """Return a PNG of 480 by 320 pixels."""
    rows = (b"\0" + b"".join(bytes(_colour(x, y)) for x in range(_WIDTH)) for y in range(_HEIGHT))
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)  # eight bits each of red, green and blue
    chunks = (
        _chunk(b"IHDR", header),
        _chunk(b"IDAT", zlib.compress(b"".join(rows))),
        _chunk(b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _colour(x: int, y: int) -> _Colour:
    centre_x, centre_y, radius = _PIN
    if (x - centre_x) ** 2 + (y - centre_y) ** 2 < radius**2:
        return _RED
    if x + y < _HEIGHT // 2:
        return _WATER
    on_street = x % 120 < _STREET or y % 90 < _STREET or abs(x - y) < _STREET
    return _PAPER if on_street else _GREEN


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


PNG = "image/png"
_HUGE = 25 * 1024 * 1024
_PIECE = bytes(64 * 1024)
_SLOW = 30.0
_LOGIN = b"<!DOCTYPE html><title>Sign in</title><form><input name=user><input name=password type=password></form>"

_Page = Callable[[Request], Awaitable[Response]]


def demo_media_routes(closing: asyncio.Event) -> list[BaseRoute]:
    """Return the routes; GET answers HEAD as well, except at `no-head.png`."""

    async def slow(request: Request) -> Response:
        with contextlib.suppress(TimeoutError):  # whichever comes first
            await asyncio.wait_for(closing.wait(), _SLOW)
        return _picture(request)

    async def no_head(request: Request) -> Response:
        return Response(status_code=405) if request.method == "HEAD" else _picture(request)

    pages: dict[str, _Page] = {
        "map.png": _immediate(_picture),
        "new-patient.png": _immediate(_picture),
        "stranger.png": _immediate(_without_identity),
        "slow.png": slow,
        "no-head.png": no_head,
        "no-length.png": _immediate(lambda _: StreamingResponse(_once(map_picture()), media_type=PNG)),
        "huge.png": _immediate(lambda _: _huge({"Content-Length": str(_HUGE)})),
        "huge-no-length.png": _immediate(lambda _: _huge({})),
        "login.png": _immediate(lambda _: Response(_LOGIN, media_type=HTML)),
        "wrong-type.png": _immediate(lambda _: Response(map_picture(), media_type=TEXT)),
        "no-type.png": _immediate(lambda _: Response(map_picture())),
        "not-a-picture.png": _immediate(lambda _: Response(_LOGIN, media_type=PNG)),
        "empty.png": _immediate(lambda _: Response(b"", media_type=PNG)),
        "missing.png": _immediate(lambda _: Response("Not found", 404, media_type=TEXT)),
        "private.png": _immediate(lambda _: Response(_LOGIN, 401, {"WWW-Authenticate": "Basic"}, HTML)),
        "broken.png": _immediate(lambda _: Response("Server error", 500, media_type=TEXT)),
        "loop.png": _immediate(lambda _: RedirectResponse("/demo/loop.png", 302)),
        "inward.png": _immediate(lambda _: RedirectResponse("http://10.0.0.1/map.png", 302)),
        "to-login.png": _immediate(lambda _: RedirectResponse("/demo/login.png", 302)),
        "redirect/{hops:int}": _immediate(_redirect),
    }
    return [Route(f"/demo/{name}", page, methods=["GET"]) for name, page in pages.items()]


def _immediate(answer: Callable[[Request], Response]) -> _Page:
    async def page(request: Request) -> Response:
        return answer(request)

    return page


def _picture(request: Request) -> Response:
    _ = request
    return Response(map_picture(), media_type=PNG)


def _without_identity(request: Request) -> Response:
    """Refuse a request that identifies its sender: whoever fetches a text's media must not."""
    identity = {"authorization", "cookie", "referer"} & set(request.headers.keys())
    return Response("For strangers alone.", 403, media_type=TEXT) if identity else _picture(request)


def _redirect(request: Request) -> Response:
    """Redirect so many times before the picture."""
    hops = min(int(request.path_params["hops"]), 100)
    return RedirectResponse(f"/demo/redirect/{hops - 1}" if hops > 1 else "/demo/map.png", 302)


def _huge(headers: dict[str, str]) -> Response:
    async def pieces() -> AsyncIterator[bytes]:
        yield map_picture()
        left = _HUGE - len(map_picture())
        while left > 0:
            yield _PIECE[:left]
            left -= len(_PIECE)
            await asyncio.sleep(0)  # else a closed connection is noticed only after all of it was written

    return StreamingResponse(pieces(), media_type=PNG, headers=headers)


async def _once(content: bytes) -> AsyncIterator[bytes]:
    yield content
