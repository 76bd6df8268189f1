"""A key is put in, and then searched for wherever it could have come to the surface."""

from __future__ import annotations

import inspect
import logging
import traceback
from collections.abc import Iterator

import httpcore
import httpx
import pytest

from heydesk.api.auth import BearerAuth, JwtSigner
from heydesk.api.client import Heymarket
from heydesk.domain.errors import (
    HeyDeskError,
    NoAnswer,
    Redirected,
    Refused,
    ServiceError,
    TokenRefused,
    UnreadableAnswer,
)
from heydesk.domain.records import InboxId, Secret
from tests.api.conftest import BODY, KEY, NOW, SECRET_ID, SHORT, USUAL, Client
from tests.api.scripted_server import Cut, Hang, Line, Step, say

PHONE = "16505550103"
TOKEN = JwtSigner(SECRET_ID, Secret(KEY), lambda: NOW).token()
OK = say(200, {"id": 901})


def surfaced(text: str) -> list[str]:
    """List what of the secrets stands in a text: the key, the token, or a telling part of either."""
    return [part for part in (KEY, TOKEN, TOKEN.split(".")[2], KEY[:12]) if part in text]


def told(error: BaseException) -> str:
    """Everything that a crash report could hold: chains, frames and every name in them."""
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format(chain=True))


@pytest.fixture
def loud(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Every logger there is, at its loudest, the network libraries' too."""
    assert httpcore.__name__ in logging.root.manager.loggerDict
    names = list(logging.root.manager.loggerDict)
    before = {name: logging.getLogger(name).level for name in names}
    caplog.set_level(logging.DEBUG)
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield caplog
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


QUOTED = f"token {TOKEN} of {SECRET_ID} is not known"


SCRIPTS: dict[str, tuple[type[ServiceError], list[Step]]] = {
    "quoted": (Refused, [say(400, {"message": QUOTED})]),
    "quoted in a header": (Refused, [say(400, QUOTED.encode(), X_Request_Id=TOKEN)]),
    "quoted in an address": (Redirected, [say(302, Location=f"https://elsewhere.example/?access_token={TOKEN}")]),
    "refused": (TokenRefused, [say(401, {"message": QUOTED})] * 2),
    "cut": (NoAnswer, [Cut()]),
    "reset": (NoAnswer, [Cut(reset=True)]),
    "silent": (NoAnswer, [Hang()]),
    "cut the second time": (NoAnswer, [say(401), Cut()]),
    "quoted in a success": (UnreadableAnswer, [say(200, QUOTED)]),
    "quoted in noise": (NoAnswer, [b"HTTP/1.1 " + TOKEN.encode() + b"\r\n\r\n"]),
}


@pytest.mark.parametrize("name", SCRIPTS)
async def test_failures_show_no_secret(client: Client, loud: pytest.LogCaptureFixture, name: str) -> None:
    """No failure, log line, or name in a frame shows a secret, even where the server quotes it."""
    # The script stands in no name of this frame, which is searched too.
    async with Line(*SCRIPTS[name][1]) as line:
        with pytest.raises(SCRIPTS[name][0]) as caught:
            await client(line.base_url, SHORT if name == "silent" else USUAL).send(BODY)
        assert line.tokens[0] == TOKEN
    assert surfaced(told(caught.value)) == []
    assert surfaced(repr(caught.value) + str(caught.value.sentence) + repr(vars(caught.value))) == []
    assert surfaced(loud.text + "".join(repr(vars(record)) for record in loud.records)) == []
    assert "heydesk.api.http" in loud.text


async def test_successful_requests_log_no_secret(client: Client, loud: pytest.LogCaptureFixture) -> None:
    """What went well shows no secret either."""
    async with Line(OK) as line:
        receipt = await client(line.base_url).send(BODY)
        assert line.tokens == [TOKEN]
    assert surfaced(repr(receipt) + loud.text + "".join(repr(vars(record)) for record in loud.records)) == []


async def test_customers_stay_out_of_logs(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    """As loggers are set, no number of a customer is logged: addresses are logged without their questions."""
    caplog.set_level(logging.DEBUG)
    async with Line(say(200, [])) as line:
        await client(line.base_url).thread(PHONE, InboxId(42))
    assert "GET /v1/messages: 200" in caplog.text
    assert PHONE not in caplog.text


def test_reprs_show_no_secret(signer: JwtSigner) -> None:
    """No part of a client shows a secret, nor does what it holds."""
    signer.token()
    heymarket = Heymarket("https://api.heymarket.example", signer, on_clock=lambda _: None, clock=lambda: NOW)
    auth = BearerAuth(signer, lambda _: None)
    request = next(auth.auth_flow(httpx.Request("GET", "https://api.heymarket.example")))
    assert request.headers["Authorization"] == f"Bearer {TOKEN}"
    shown = [heymarket, signer, auth, request]
    assert surfaced("".join(f"{part!r} {part} {vars(part)!r}" for part in shown)) == []
    assert surfaced(repr(request.headers)) == []
    assert surfaced(repr(vars(heymarket._connection))) == []  # noqa: SLF001 - what a debugger would show


def test_frames_of_a_running_request_hold_no_token(signer: JwtSigner) -> None:
    """While a request is under way, no name in the flow's frame holds a token."""
    flow = BearerAuth(signer, lambda _: None).auth_flow(httpx.Request("GET", "https://api.heymarket.example"))
    next(flow)
    flow.send(httpx.Response(401))
    names = inspect.getgeneratorlocals(flow)
    assert "request" in names
    assert surfaced(repr(names)) == []


@pytest.mark.parametrize("key", [f"-----BEGIN PRIVATE KEY-----\n{KEY}\n-----END PRIVATE KEY-----"])
async def test_error_of_an_unusable_key_does_not_show_it(loud: pytest.LogCaptureFixture, key: str) -> None:
    """A key that can't sign does not show in the error that says so."""
    async with Line() as line:
        signer = JwtSigner(SECRET_ID, Secret(key), lambda: NOW)
        heymarket = Heymarket(line.base_url, signer, on_clock=lambda _: None, clock=lambda: NOW)
        key = ""
        with pytest.raises(HeyDeskError) as caught:
            await heymarket.send(BODY)
        await heymarket.close()
        assert line.connections == 0
    assert surfaced(told(caught.value) + loud.text) == []
