"""A look at the line to a server, for the diagnostics: without a key, and with whatever answer."""

from __future__ import annotations

import ssl
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import trustme

from heydesk.api.http import LineReport, Timeouts, look_at_line
from heydesk.domain.errors import NoAnswer, ProxyWantsPassword, Unreachable
from tests.api.conftest import NOW
from tests.api.scripted_server import Hang, Line, say

if TYPE_CHECKING:
    import pytest


async def look(base_url: str, timeouts: Timeouts | None = None) -> LineReport:
    """Look, on a clock that stands at NOW."""
    return await look_at_line(base_url, lambda: NOW, timeouts)


async def test_any_answer_tells_that_the_server_is_reached_and_its_time() -> None:
    """No key goes along; a 401 is what a server says to a stranger."""
    late = say(401, {"code": "unauthorized"}, Date="Wed, 04 Mar 2026 12:07:00 GMT")
    async with Line(late, judged=False) as line:
        found = await look(line.base_url)
    [request] = line.requests
    assert (request.method, request.path) == ("GET", "/v1/inboxes")
    assert "authorization" not in request.headers
    assert found == LineReport(status=401, ahead=timedelta(minutes=7))


async def test_a_server_without_a_time_leaves_the_clock_unknown() -> None:
    """Nothing is made up."""
    async with Line(say(200, {}, Date="some day"), judged=False) as line:
        assert (await look(line.base_url)).ahead is None


async def test_tls_is_told_with_who_signed_the_certificate(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A company's own name there is that of a proxy that reads along."""
    authority = trustme.CA(organization_name="Marina Inspection")
    authority.cert_pem.write_to_path(tmp_path / "trusted.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    async with Line(say(200, {}), tls=context, judged=False) as line:
        found = await look(line.base_url)
    assert (found.tls, found.issuer) == ("TLSv1.3", "Marina Inspection")


async def test_a_proxy_is_named_without_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it answers is told plainly."""
    async with Line(say(407), judged=False) as proxy:
        monkeypatch.setenv("https_proxy", proxy.base_url.replace("//", "//me:canary@"))
        found = await look("https://api.heymarket.example")
    assert found.proxy == proxy.base_url
    assert isinstance(found.error, ProxyWantsPassword)


async def test_what_can_not_be_reached_is_told_by_its_kind() -> None:
    """Nobody listens, nobody answers, or the settings can't be used."""
    assert isinstance((await look("http://127.0.0.1:1")).error, Unreachable)
    async with Line(Hang(), judged=False) as line:
        assert isinstance((await look(line.base_url, Timeouts(read=0.2))).error, NoAnswer)
    assert isinstance((await look("https://b\u00fccher..example")).error, Unreachable)
