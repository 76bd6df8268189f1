"""A media address looked at over real HTTP, as a stranger."""

from __future__ import annotations

import asyncio
import gzip
import logging
import os
import struct
import zlib
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
import trustme

from heydesk.api.media_probe import LARGEST, MOST_HOPS, MediaUrlProbe, PrivateAddressError, is_open, open_addresses
from heydesk.domain.media import MediaReport, weigh
from tests.api.fake_resolver import Namer, run
from tests.api.scripted_server import Cut, Drip, Hang, Line, say
from tests.api.test_http_tls import served

elsewhere = partial(Line, judged=False)
"""Servers that are not the API's."""

AT = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def picture() -> bytes:
    """A small PNG."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = zlib.compress(b"\0\1\2\3")
    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


PNG = picture()
OK = say(200, PNG, Content_Type="image/png")


async def look(url: str, seconds: float = 10, *, local: bool = True) -> MediaReport:
    """Take a look."""
    return await MediaUrlProbe(url, AT, local=local, seconds=seconds).run()


def told(report: MediaReport) -> list[str]:
    """What speaks against it."""
    return [problem.identifier for problem in weigh(report)]


def moved(place: str, status: int = 302) -> bytes:
    """A redirect."""
    return say(status, b"Moved", Location=place)


async def test_picture_has_kind_size_and_no_problem() -> None:
    """What a stranger gets: its kind, size and bytes, with nothing against it."""
    async with elsewhere(OK) as line:
        url = f"{line.base_url}/menu.png?size=2#top"
        report = await look(url)
    assert (report.url, report.at, report.status, report.hops) == (url, AT, 200, ())
    assert (report.declared, report.detected, report.size) == ("image/png", "image/png", len(PNG))
    assert (report.picture, report.is_whole, told(report)) == (PNG, True, [])
    assert line.requests[0].target == "/menu.png?size=2"


async def test_probe_sends_no_credentials_cookies_or_referrer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """No credentials, not even those that this computer keeps for the host; no cookies between hops, no referrer."""
    (tmp_path / "netrc").write_text("default login me password canary\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    async with elsewhere(say(302, b"", Location="/b", Set_Cookie="mark=1; Path=/"), OK) as line:
        await look(f"{line.base_url}/a")
    for request in line.requests:
        assert request.method == "GET"
        assert set(request.headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert line.connections == 2


async def test_probe_ignores_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """It goes straight: a proxy would look up names by itself, and might know this office from the inside."""
    async with elsewhere(OK) as line, elsewhere() as proxy:
        for name in ("http_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.base_url)
        assert (await look(line.base_url)).is_reachable
        assert proxy.connections == 0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_are_followed_and_told(status: int) -> None:
    """Each place that they lead to, also one that is told in part."""
    async with elsewhere(OK) as end, elsewhere(moved("/b", status), moved(f"{end.base_url}/c", status)) as line:
        report = await look(f"{line.base_url}/a")
        assert report.hops == (f"{line.base_url}/b", f"{end.base_url}/c")
    assert report.is_reachable


async def test_five_redirects_and_no_more() -> None:
    """The fifth is followed, the sixth is not."""
    async with elsewhere(*[moved("/on")] * MOST_HOPS, OK) as line:
        assert len((await look(line.base_url)).hops) == MOST_HOPS
    async with elsewhere(*[moved("/on")] * (MOST_HOPS + 1), OK) as line:
        report = await look(line.base_url)
    assert (told(report), len(report.hops), len(line.requests)) == (["media-redirects"], MOST_HOPS, MOST_HOPS + 1)


@pytest.mark.parametrize(
    "place",
    [
        "file:///etc/passwd",
        "ftp://files.example/menu.png",
        "data:image/png;base64,AAAA",
        "http://me:canary@files.example/menu.png",
        "http://files.example:99999/menu.png",
        "//[::1",
        "http://xn--a.example/" + "x" * 3000,
    ],
)
async def test_redirects_to_nowhere(place: str) -> None:
    """What could not be typed into the field is not followed either."""
    async with elsewhere(moved(place)) as line:
        report = await look(line.base_url)
    assert (told(report), report.hops) == (["media-redirect-bad"], ())


@pytest.mark.parametrize("status", [300, 304, 302])
async def test_redirects_that_lead_nowhere(status: int) -> None:
    """Without a place, or none of the kinds that are followed, it is an answer like another."""
    async with elsewhere(say(status, b"")) as line:
        report = await look(line.base_url)
    assert (report.status, told(report)) == (status, ["media-status"])


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::ffff:127.0.0.1]", "2130706433"])
async def test_loopback_host_is_not_probed_for_a_remote_service(host: str) -> None:
    """Under no name, unless the account's service is here as well."""
    async with elsewhere(OK) as line:
        report = await look(f"http://{host}:{line.port}/", local=False)
        assert line.connections == 0
    assert told(report) == ["media-private-host"]


@pytest.mark.parametrize(
    "place", ["http://10.0.0.1/", "http://169.254.169.254/latest/meta-data", "http://[fd00::1]/"]
)
async def test_redirects_to_private_addresses_are_not_followed(place: str) -> None:
    """They are not followed, even from where this computer may be meant."""
    async with elsewhere(moved(place)) as line:
        report = await look(line.base_url)
    assert (told(report), report.hops) == (["media-private-host"], (place,))


def test_a_redirect_from_outside_to_this_computer() -> None:
    """Only the first server may be this computer: a stranger's page may not lead back to it."""

    async def scenario() -> None:
        async with elsewhere(OK) as inside, elsewhere(moved(f"http://inside.example:{inside.port}/")) as line:
            namer.table["line.example"] = [["127.0.0.1"]]
            report = await look(f"http://line.example:{line.port}/")
            assert told(report) == ["media-private-host"]
            assert inside.connections == 0

    namer = Namer({"inside.example": [["127.0.0.1", "10.0.0.1"]]})
    run(scenario(), namer)


def test_a_name_is_looked_up_once() -> None:
    """What was judged is what is connected to, however soon the name server changes its mind."""

    async def scenario() -> MediaReport:
        async with elsewhere(OK) as line:
            report = await look(f"http://files.example:{line.port}/")
            assert line.requests[0].headers["host"] == f"files.example:{line.port}"
            return report

    namer = Namer({"files.example": [["127.0.0.1"], ["10.0.0.1"]]})
    assert run(scenario(), namer).is_reachable
    assert namer.asked == ["files.example"]


def test_the_next_address_is_tried() -> None:
    """A host on several addresses may not be on all of them."""

    async def scenario() -> MediaReport:
        async with elsewhere(OK) as line:
            return await look(f"http://files.example:{line.port}/")

    assert run(scenario(), Namer({"files.example": [["::1", "127.0.0.9", "127.0.0.1"]]})).is_reachable
    report = run(scenario(), Namer({"files.example": [["::1", "127.0.0.8", "127.0.0.9", "127.0.0.1"]]}))
    assert told(report) == ["media-unreachable"]  # three are enough


def test_host_with_one_private_address_is_not_probed() -> None:
    """A host that is on the internet and in this network is not asked at either place."""

    async def scenario() -> None:
        report = await look("http://files.example/", local=False)
        assert told(report) == ["media-private-host"]

    run(scenario(), Namer({"files.example": [["192.0.43.8", "10.0.0.1"]]}))


async def test_certificates_are_for_the_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Though the connection goes to an address, the certificate must be the name's, and one that is vouched for."""
    authority = trustme.CA()
    async with elsewhere(OK, tls=served(authority, "localhost")) as line:
        report = await look(f"https://localhost:{line.port}/")
    assert told(report) == ["media-untrusted"]
    authority.cert_pem.write_to_path(tmp_path / "trusted.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))
    for name, reachable in (("localhost", True), ("127.0.0.1", False)):
        async with elsewhere(OK, tls=served(authority, name)) as line:
            assert (await look(f"https://localhost:{line.port}/")).is_reachable is reachable


async def test_from_https_to_http(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is followed, and said."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "trusted.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))
    async with (
        elsewhere(OK) as open_line,
        elsewhere(moved(open_line.base_url), tls=served(authority, "127.0.0.1")) as line,
    ):
        assert told(await look(line.base_url)) == ["media-downgrade"]


@pytest.mark.parametrize(
    ("step", "identifiers"),
    [
        (say(404, b"<html>gone", Content_Type="text/html"), ["media-missing"]),
        (say(401, b""), ["media-login"]),
        (say(500, b""), ["media-status"]),
        (say(200, b"<html>Hello", Content_Type="image/png"), ["media-page"]),
        (say(200, PNG), ["media-type-unsaid"]),
        (say(200, PNG, Content_Type="text/plain"), ["media-type-differs"]),
        (say(200, b"", Content_Type="image/png"), ["media-empty"]),
        (say(200, b"%PDF-1.7", Content_Type="application/pdf"), ["media-type-dropped"]),
        (b"HTTP/1.0 200 OK\r\nContent-Type: image/png\r\n\r\n" + PNG, []),
    ],
    ids=range(8 + 1),
)
async def test_each_unusable_answer_is_named(step: bytes, identifiers: list[str]) -> None:
    """What is wrong with each is told by name; a server that only closes at the end is no worse than others."""
    async with elsewhere(step if b"HTTP/1.0" not in step else Cut(step)) as line:
        assert told(await look(line.base_url)) == identifiers


async def test_a_file_that_is_packed_for_the_way() -> None:
    """It is unpacked, though nobody asked for it; what can't be unpacked has no size."""
    packed = say(200, gzip.compress(PNG), Content_Type="image/png", Content_Encoding="gzip")
    strange = say(200, b"junk", Content_Type="image/png", Content_Encoding="br")
    async with elsewhere(packed, strange) as line:
        report = await look(line.base_url)
        assert (report.picture, report.size) == (PNG, len(PNG))
        report = await look(line.base_url)
        assert (report.picture, report.size, report.is_whole) == (b"", 4, False)


@pytest.mark.parametrize("length", [25_000_000, None])
async def test_huge_file_is_read_only_to_its_bound(length: int | None) -> None:
    """They are read up to a bound; beyond it the server's word counts, if it gave one."""
    told_length = "" if length is None else f"Content-Length: {length}\r\n"
    head = f"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n{told_length}\r\n".encode()
    async with elsewhere(Cut(head + PNG + b"\0" * (LARGEST + 200_000))) as line:
        report = await look(line.base_url)
    assert (report.size, report.is_whole, report.picture) == (length, False, b"")
    assert told(report) == ["media-large"]


async def test_time_is_up() -> None:
    """A server that says nothing, or too slowly, is left; the way to it is still told."""
    async with elsewhere(moved("/b"), Hang()) as line:
        report = await look(line.base_url, 0.5)
        assert (told(report), report.hops) == (["media-slow"], (f"{line.base_url}/b",))
    async with elsewhere(Drip(OK, 0.05)) as line:
        assert told(await look(line.base_url, 0.5)) == ["media-slow"]


@pytest.mark.parametrize("step", [Cut(), Cut(OK[:-5]), Cut(reset=True), os.urandom(500) + b"\r\n\r\n"])
async def test_incomplete_answer_is_unreachable(step: Cut | bytes) -> None:
    """Half an answer is none."""
    async with elsewhere(step) as line:
        assert told(await look(line.base_url)) == ["media-unreachable"]


async def test_unreachable_hosts_are_reported() -> None:
    """Neither a server that has gone nor a name that never was."""
    async with elsewhere() as line:
        gone = line.base_url
    report = await look(gone)
    assert "nobody answers at this address" in str(weigh(report)[0].sentence)
    report = await look("http://nobody.invalid/menu.png", local=False)
    assert told(report) == ["media-unreachable"]
    report = await look(f"http://{'x' * 70}.example/menu.png", local=False)
    assert told(report) == ["media-unreachable"]


@pytest.mark.parametrize(
    ("url", "identifier"),
    [
        ("menu.png", "media-no-scheme"),
        ("https://a:b@files.example/", "media-credentials"),
        ("https://\u2100.example/", "media-unreadable"),
        ("https://\u2603.example/", "media-unreadable"),
    ],
)
async def test_malformed_url_is_reported_without_a_request(url: str, identifier: str) -> None:
    """Nothing is asked."""
    assert told(await look(url)) == [identifier]


async def test_probe_can_be_cancelled() -> None:
    """As when another address is typed meanwhile."""
    async with elsewhere(Hang()) as line:
        task = asyncio.create_task(look(line.base_url))
        await line.arrived(1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_addresses_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    """They may hold a signature, which is a key of sorts."""
    caplog.set_level(logging.DEBUG)
    async with elsewhere(moved("/b?canary=1"), OK) as line:
        await look(f"{line.base_url}/?Signature=canary")
    await look(f"{line.base_url}/?Signature=canary")
    assert "canary" not in caplog.text


OPEN = [
    "192.0.43.8",
    "8.8.8.8",
    "2606:2800:21f::1",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::1",
]

CLOSED = [
    "127.0.0.1",
    "127.8.9.1",
    "::1",
    "0.0.0.0",
    "::",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.4",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "192.0.2.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "fe80::1%1",
    "fc00::1",
    "fd00::1",
    "fec0::1",
    "ff02::1",
    "ff0e::1",
    "2001:db8::1",
    "2001:0:1::1",
    "::7f00:1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "::ffff:100.64.0.1",
    "64:ff9b::a00:1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::808:808",
    "2002:a00:1::1",
    "2002:7f00:1::1",
]


@pytest.mark.parametrize("address", OPEN)
def test_public_address_is_open_in_any_notation(address: str) -> None:
    """Anybody can reach it, in whichever form it is written."""
    assert is_open(address)


@pytest.mark.parametrize("address", CLOSED)
def test_private_address_is_closed_in_any_notation(address: str) -> None:
    """Private, loopback, link-local, shared, reserved, several hosts at once; also inside another form."""
    assert not is_open(address)


@pytest.mark.parametrize("host", ["192.0.43.8", "2606:2800:21f::1"])
async def test_an_address_needs_no_name_server(host: str) -> None:
    """It is what it says."""
    assert await open_addresses(host, 443) == (host,)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1", "2130706433", "0x7f.1", "017700000001"])
async def test_loopback_is_refused_under_any_name_unless_local(host: str) -> None:
    """However it is written, it is closed; and open where this computer itself may be meant."""
    with pytest.raises(PrivateAddressError):
        await open_addresses(host, 80)
    assert "127.0.0.1" in await open_addresses(host, 80, local=True)


@pytest.mark.parametrize("host", ["10.0.0.1", "169.254.169.254", "0.0.0.0"])
async def test_local_means_this_computer_alone(host: str) -> None:
    """Where this computer may be meant, the network around it still may not."""
    with pytest.raises(PrivateAddressError):
        await open_addresses(host, 80, local=True)
