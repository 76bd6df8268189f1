from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
from base64 import urlsafe_b64decode
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.api.auth import JwtSigner, Signer
from heydesk.api.client import Heymarket
from heydesk.domain.errors import NoAnswer, Refused, TokenRefused, Unreachable
from heydesk.domain.records import Secret
from tests.api.conftest import BODY, KEY, NOW, SECRET_ID, USUAL, Client
from tests.api.scripted_server import Cut, Hang, Line, say

OK = say(200, {"id": 901})


def at(instant: datetime) -> str:
    """Write a ``Date``."""
    return format_datetime(instant, usegmt=True)


def token_issued_at(token: str) -> int:
    """Read the time out of a token."""
    claims = token.split(".")[1]
    return int(json.loads(urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["iat"])


class CountingSigner:
    """A signer without a clock of its own, whose tokens are numbered."""

    def __init__(self) -> None:
        self.number = 0
        self.dropped: list[str] = []

    def token(self) -> str:
        """Give the current number."""
        return f"token-{self.number}"

    def drop(self, token: str) -> None:
        """Count on if this was the current one."""
        self.dropped.append(token)
        self.number += token == self.token()

    @property
    def offset(self) -> timedelta:
        """Give none: its tokens bear no time."""
        return timedelta()

    def correct(self, _server_now: datetime) -> bool:
        """Let the clocks be what they are."""
        return False


async def test_signed_afresh_once(offsets: list[timedelta]) -> None:
    """On 401 the token is dropped and the same request goes once more with a fresh one."""
    signer = CountingSigner()
    async with Line(say(401, {"error": "Unauthorized"}), OK, OK) as line:
        heymarket = Heymarket(line.base_url, signer, on_clock=offsets.append, clock=lambda: NOW)
        await heymarket.send(BODY)
        await heymarket.send(BODY)
        await heymarket.close()
    assert line.tokens == ["token-0", "token-1", "token-1"]
    assert {request.body for request in line.requests} == {BODY.encode()}
    assert signer.dropped == ["token-0"]


async def test_second_401_is_final_and_discards_the_token(offsets: list[timedelta]) -> None:
    """A second 401 is final, with the server's words; that token is not used again either."""
    signer = CountingSigner()
    accepted = say(200, {"id": 901}, X_Request_Id="r-3")
    async with Line(say(401), say(401, {"message": "unknown key"}, X_Request_Id="r-2"), accepted) as line:
        heymarket = Heymarket(line.base_url, signer, on_clock=offsets.append, clock=lambda: NOW)
        with pytest.raises(TokenRefused, match="unknown key") as caught:
            await heymarket.send(BODY)
        assert caught.value.request_id == "r-2"
        await heymarket.send(BODY)
        await heymarket.close()
    assert line.tokens == ["token-0", "token-1", "token-2"]


@pytest.mark.parametrize(
    "first",
    [
        say(401, b"junk", Content_Encoding="gzip"),
        say(401, b"<html>no</html>"),
        say(401, b"x" * 9_000_000),
    ],
)
async def test_body_of_the_refusal(client: Client, first: bytes) -> None:
    """Whatever the first 401 says, the second try decides."""
    async with Line(first, OK) as line:
        assert (await client(line.base_url).send(BODY)).message_id == 901


async def test_other_end_of_the_second_try(client: Client) -> None:
    """The second try ends like any request: refused, or broken off after it may have arrived."""
    async with Line(say(401), say(403), say(401), Cut()) as line:
        heymarket = client(line.base_url)
        with pytest.raises(Refused):
            await heymarket.send(BODY)
        with pytest.raises(NoAnswer):
            await heymarket.send(BODY)


async def test_timeouts_stay_what_they_are(client: Client) -> None:
    """Signing does not blur a message that never left with one that may have arrived."""
    async with Line(*[Hang()] * 10) as line:
        heymarket = client(line.base_url, replace(USUAL, pool=0.2, read=2))
        ends = await asyncio.gather(*(heymarket.send(BODY) for _ in range(11)), return_exceptions=True)
    assert sorted(type(end).__name__ for end in ends) == [NoAnswer.__name__] * 10 + [Unreachable.__name__]


async def test_two_refused_at_once(signer: JwtSigner, offsets: list[timedelta]) -> None:
    """Of two requests that carried the same refused token, the later does not throw the fresh one away."""
    counting = CountingSigner()
    async with Line(say(401), say(401), OK, OK) as line:
        heymarket = Heymarket(line.base_url, counting, on_clock=offsets.append, clock=lambda: NOW)
        await asyncio.gather(heymarket.send(BODY), heymarket.send(BODY))
        await heymarket.close()
    assert counting.number == 1
    assert sorted(line.tokens) == ["token-0", "token-0", "token-1", "token-1"]


@pytest.mark.parametrize("seconds", [-7200, 300])
async def test_401_by_a_wrong_clock_is_retried_with_server_time(
    client: Client, offsets: list[timedelta], seconds: int
) -> None:
    """A 401 that shows this clock to be wrong is answered by a token of the server's time, and reported."""
    server_now = NOW + timedelta(seconds=seconds)
    async with Line(say(401, Date=at(server_now)), say(200, {"id": 901}, Date=at(server_now))) as line:
        await client(line.base_url).send(BODY)
    assert [token_issued_at(token) for token in line.tokens] == [NOW.timestamp(), server_now.timestamp()]
    assert offsets == [timedelta(seconds=seconds)]


async def test_wrong_clock_in_any_answer(client: Client, offsets: list[timedelta]) -> None:
    """Any answer's time counts, a refusal's too; the next token has it, and once the clocks agree that ends."""
    later = NOW + timedelta(minutes=2)
    async with Line(say(400, Date=at(later)), say(200, {"id": 1}, Date=at(NOW)), OK) as line:
        heymarket = client(line.base_url)
        with pytest.raises(Refused):
            await heymarket.send(BODY)
        await heymarket.send(BODY)
        await heymarket.send(BODY)
    assert [token_issued_at(token) for token in line.tokens] == [NOW.timestamp(), later.timestamp(), NOW.timestamp()]
    assert offsets == [timedelta(minutes=2), timedelta()]


@pytest.mark.parametrize("date", ["", "now", "Wed, 99 Mar 2026 12:00:00 GMT", at(NOW + timedelta(seconds=60))])
async def test_clock_left_alone(client: Client, offsets: list[timedelta], date: str) -> None:
    """A date that is none, or that agrees within a minute, changes nothing."""
    async with Line(say(200, {"id": 1}, Date=date), OK) as line:
        heymarket = client(line.base_url)
        await heymarket.send(BODY)
        await heymarket.send(BODY)
        assert line.tokens[0] == line.tokens[1]
    assert offsets == []


async def test_new_token_of_the_same_second_is_equal() -> None:
    """A token that is dropped in the second in which it was made comes out the same: it has no other claims."""
    signer = JwtSigner(SECRET_ID, Secret(KEY), lambda: NOW)
    first = signer.token()
    signer.drop(first)
    assert signer.token() == first


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        """Read it."""
        return self.now

    def go(self, **by: float) -> None:
        """Set it forward, or back."""
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    """A clock at NOW."""
    return Clock()


@pytest.fixture
def signer(clock: Clock) -> JwtSigner:
    """A signer by that clock."""
    return JwtSigner(SECRET_ID, Secret(KEY), clock)


def unpack(part: str) -> bytes:
    """Undo what JWT does to bytes."""
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def issued_at(signer: JwtSigner) -> datetime:
    """Read the time out of the current token."""
    return datetime.fromtimestamp(json.loads(unpack(signer.token().split(".")[1]))["iat"], UTC)


def test_token_has_the_documented_claims_and_signature(signer: JwtSigner) -> None:
    """A token is what the contract says, computed here without any JWT library."""
    head, claims, signature = signer.token().split(".")
    assert json.loads(unpack(head)) == {"alg": "HS256", "typ": "JWT"}
    assert json.loads(unpack(claims)) == {"iss": SECRET_ID, "iat": int(NOW.timestamp())}
    key = f"{SECRET_ID}||{KEY}".encode()
    assert unpack(signature) == hmac.new(key, f"{head}.{claims}".encode(), hashlib.sha256).digest()


def test_token_is_reused_for_four_minutes(signer: JwtSigner, clock: Clock) -> None:
    """One token serves until it is four minutes old."""
    first = signer.token()
    clock.go(seconds=239)
    assert signer.token() == first
    clock.go(seconds=1)
    assert issued_at(signer) == NOW + timedelta(minutes=4)


def test_clock_set_back(signer: JwtSigner, clock: Clock) -> None:
    """A token from the future, left over from before the clock was set back, is not used."""
    clock.go(hours=2)
    signer.token()
    clock.go(hours=-2)
    assert issued_at(signer) == NOW


def test_discarded_token_is_replaced(signer: JwtSigner, clock: Clock) -> None:
    """Dropping the current token makes a fresh one; dropping an older one changes nothing."""
    first = signer.token()
    clock.go(seconds=10)
    signer.drop("another")
    assert signer.token() == first
    signer.drop(first)
    second = signer.token()
    assert issued_at(signer) == NOW + timedelta(seconds=10)
    clock.go(seconds=10)
    signer.drop(first)
    assert signer.token() == second


@pytest.mark.parametrize("seconds", [-60, -1, 0, 59, 60])
def test_clocks_that_agree(signer: JwtSigner, seconds: int) -> None:
    """Up to a minute, this computer's own clock counts."""
    assert not signer.correct(NOW + timedelta(seconds=seconds))
    assert signer.offset == timedelta()
    assert issued_at(signer) == NOW


@pytest.mark.parametrize("seconds", [-86400, -61, 61, 300, 3_000_000])
def test_clocks_that_disagree(signer: JwtSigner, seconds: int) -> None:
    """Beyond a minute, tokens bear the server's time, from the next one on."""
    signer.token()
    server_now = NOW + timedelta(seconds=seconds)
    assert signer.correct(server_now)
    assert signer.offset == timedelta(seconds=seconds)
    assert issued_at(signer) == server_now


@pytest.mark.parametrize("server_now", [datetime.max.replace(tzinfo=UTC), datetime(1, 1, 2, tzinfo=UTC)])
def test_clocks_beyond_reckoning(signer: JwtSigner, server_now: datetime) -> None:
    """A server that claims to live centuries away is not followed there."""
    assert not signer.correct(server_now)
    assert issued_at(signer) == NOW


def test_correction_keeps_still(signer: JwtSigner) -> None:
    """The jitter of whole seconds and slow answers neither changes a correction nor costs a signature."""
    signer.correct(NOW + timedelta(seconds=300))
    token = signer.token()
    for seconds in (301, 296, 305, 300):
        assert not signer.correct(NOW + timedelta(seconds=seconds))
    assert signer.token() == token
    assert signer.correct(NOW + timedelta(seconds=310))


def test_correction_at_the_limit(signer: JwtSigner) -> None:
    """A clock that is off by just a minute is not corrected and left again with every answer."""
    assert signer.correct(NOW + timedelta(seconds=61))
    assert not signer.correct(NOW + timedelta(seconds=59))
    assert signer.offset == timedelta(seconds=61)
    assert signer.correct(NOW + timedelta(seconds=55))
    assert signer.offset == timedelta()


def test_clock_correction_ends_when_the_clock_is_right(signer: JwtSigner, clock: Clock) -> None:
    """Once this clock is right again, it counts again."""
    clock.go(hours=-3)
    assert signer.correct(NOW)
    assert issued_at(signer) == NOW
    clock.go(hours=3)
    assert signer.correct(NOW)
    assert signer.offset == timedelta()
    assert issued_at(signer) == NOW


@given(st.text(), st.text())
def test_any_key_text_signs(secret_id: str, key: str) -> None:
    """Whatever was typed as a key signs, for the service to refuse, half characters too."""
    signer = JwtSigner(secret_id, Secret(f"{key}\udc80"), lambda: NOW)
    assert signer.token().count(".") == 2


def test_key_of_another_kind() -> None:
    """A certificate pasted as a key is refused in words, and nothing that holds it hangs on the error."""
    signer = JwtSigner("id", Secret("-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----\n"), lambda: NOW)
    with pytest.raises(TokenRefused, match="no Secret Key") as caught:
        signer.token()
    assert caught.value.__cause__ is caught.value.__context__ is None


def test_signer_fits_the_port_and_shows_only_the_secret_id(signer: JwtSigner) -> None:
    """The signer fits the port, and shows its Secret ID alone."""
    port: Signer = signer
    assert repr(port) == f"JwtSigner('{SECRET_ID}')"
