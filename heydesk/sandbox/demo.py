"""Files under `/demo/`, open to everybody as a text's media must be, and some that behave oddly.

None of it is the API's: no token, no request id, no line in the log, and it does not count for the rate limit.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from heydesk.sandbox.answer import HTML, TEXT
from heydesk.sandbox.picture import map_picture

PNG = "image/png"
_HUGE = 25 * 1024 * 1024
_PIECE = bytes(64 * 1024)
_SLOW = 30.0
_LOGIN = b"<!DOCTYPE html><title>Sign in</title><form><input name=user><input name=password type=password></form>"

_Page = Callable[[Request], Awaitable[Response]]


def pictures(closing: asyncio.Event) -> list[BaseRoute]:
    """Return the routes; `heydesk.sandbox` says what each is. GET answers HEAD as well, but for `no-head.png`."""

    async def slow(request: Request) -> Response:
        with contextlib.suppress(TimeoutError):  # whichever comes first
            await asyncio.wait_for(closing.wait(), _SLOW)
        return _picture(request)

    async def no_head(request: Request) -> Response:
        return Response(status_code=405) if request.method == "HEAD" else _picture(request)

    pages: dict[str, _Page] = {
        "map.png": _at_once(_picture),
        "new-patient.png": _at_once(_picture),
        "stranger.png": _at_once(_strangers_only),
        "slow.png": slow,
        "no-head.png": no_head,
        "no-length.png": _at_once(lambda _: StreamingResponse(_once(map_picture()), media_type=PNG)),
        "huge.png": _at_once(lambda _: _huge({"Content-Length": str(_HUGE)})),
        "huge-no-length.png": _at_once(lambda _: _huge({})),
        "login.png": _at_once(lambda _: Response(_LOGIN, media_type=HTML)),
        "wrong-type.png": _at_once(lambda _: Response(map_picture(), media_type=TEXT)),
        "no-type.png": _at_once(lambda _: Response(map_picture())),
        "not-a-picture.png": _at_once(lambda _: Response(_LOGIN, media_type=PNG)),
        "empty.png": _at_once(lambda _: Response(b"", media_type=PNG)),
        "missing.png": _at_once(lambda _: Response("Not found", 404, media_type=TEXT)),
        "private.png": _at_once(lambda _: Response(_LOGIN, 401, {"WWW-Authenticate": "Basic"}, HTML)),
        "broken.png": _at_once(lambda _: Response("Server error", 500, media_type=TEXT)),
        "loop.png": _at_once(lambda _: RedirectResponse("/demo/loop.png", 302)),
        "inward.png": _at_once(lambda _: RedirectResponse("http://10.0.0.1/map.png", 302)),
        "to-login.png": _at_once(lambda _: RedirectResponse("/demo/login.png", 302)),
        "redirect/{hops:int}": _at_once(_redirect),
    }
    return [Route(f"/demo/{name}", page, methods=["GET"]) for name, page in pages.items()]


def _at_once(answer: Callable[[Request], Response]) -> _Page:
    async def page(request: Request) -> Response:
        return answer(request)

    return page


def _picture(request: Request) -> Response:
    _ = request
    return Response(map_picture(), media_type=PNG)


def _strangers_only(request: Request) -> Response:
    """Refuse whoever shows who he is: nobody fetching a text's media should."""
    known = {"authorization", "cookie", "referer"} & set(request.headers.keys())
    return Response("For strangers alone.", 403, media_type=TEXT) if known else _picture(request)


def _redirect(request: Request) -> Response:
    """Lead to the picture over so many redirections."""
    hops = min(int(request.path_params["hops"]), 100)
    return RedirectResponse(f"/demo/redirect/{hops - 1}" if hops > 1 else "/demo/map.png", 302)


def _huge(headers: dict[str, str]) -> Response:
    async def pieces() -> AsyncIterator[bytes]:
        yield map_picture()
        left = _HUGE - len(map_picture())
        while left > 0:
            yield _PIECE[:left]
            left -= len(_PIECE)
            await asyncio.sleep(0)  # else whoever has hung up is noticed after all of it was written

    return StreamingResponse(pieces(), media_type=PNG, headers=headers)


async def _once(content: bytes) -> AsyncIterator[bytes]:
    yield content
