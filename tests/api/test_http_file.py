"""A small file over real HTTP, from nobody in particular."""

from __future__ import annotations

import pytest

from heydesk.api.http import NotFetched, Timeouts, fetch_file
from heydesk.domain.errors import HeyDeskError, ServiceError
from tests.api.scripted_server import Hang, Line, say


async def test_file_is_fetched_and_nothing_says_who_asks() -> None:
    """No version, no key, no cookie."""
    async with Line(say(200, b"content"), judged=False) as line:
        assert await fetch_file(f"{line.base_url}/heydesk.json", 100) == b"content"
        (request,) = line.requests
        assert sorted(name.lower() for name in request.headers) == ["accept", "accept-encoding", "host", "user-agent"]
        assert request.headers["user-agent"] == "HeyDesk"


@pytest.mark.parametrize(
    "answer", [say(302, b"", Location="https://elsewhere.example/"), say(404, b"no"), say(200, b"x" * 101)]
)
async def test_answer_that_is_not_the_file_is_refused(answer: bytes) -> None:
    """A redirect is not followed; what is too large is not read to its end."""
    async with Line(answer, judged=False) as line:
        with pytest.raises(NotFetched):
            await fetch_file(f"{line.base_url}/heydesk.json", 100)
        assert len(line.requests) == 1


async def test_server_that_is_slow_or_not_there_is_an_error_of_ours() -> None:
    """So is an address that isn't secure."""
    async with Line(Hang(), judged=False) as line:
        with pytest.raises(ServiceError):
            await fetch_file(f"{line.base_url}/heydesk.json", 100, Timeouts(whole=0.2))
        url = line.base_url
    with pytest.raises(ServiceError):
        await fetch_file(f"{url}/heydesk.json", 100)
    with pytest.raises(HeyDeskError):
        await fetch_file("http://updates.example/heydesk.json", 100)
