from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.api.auth import ClockedSigner, JwtSigner, Signer
from heydesk.domain.errors import TokenRefused
from heydesk.domain.records import Secret
from tests.client.conftest import KEY, NOW, SECRET_ID


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


def test_token(signer: JwtSigner) -> None:
    """A token is what the contract says, computed here without any JWT library."""
    head, claims, signature = signer.token().split(".")
    assert json.loads(unpack(head)) == {"alg": "HS256", "typ": "JWT"}
    assert json.loads(unpack(claims)) == {"iss": SECRET_ID, "iat": int(NOW.timestamp())}
    key = f"{SECRET_ID}||{KEY}".encode()
    assert unpack(signature) == hmac.new(key, f"{head}.{claims}".encode(), hashlib.sha256).digest()


def test_reuse(signer: JwtSigner, clock: Clock) -> None:
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


def test_drop(signer: JwtSigner, clock: Clock) -> None:
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


def test_correction_ends(signer: JwtSigner, clock: Clock) -> None:
    """Once this clock is right again, it counts again."""
    clock.go(hours=-3)
    assert signer.correct(NOW)
    assert issued_at(signer) == NOW
    clock.go(hours=3)
    assert signer.correct(NOW)
    assert signer.offset == timedelta()
    assert issued_at(signer) == NOW


@given(st.text(), st.text())
def test_garbled_keys(secret_id: str, key: str) -> None:
    """Whatever was typed as a key signs, for the service to refuse, half characters too."""
    signer = JwtSigner(secret_id, Secret(f"{key}\udc80"), lambda: NOW)
    assert signer.token().count(".") == 2


def test_key_of_another_kind() -> None:
    """A certificate pasted as a key is refused in words, and nothing that holds it hangs on the error."""
    signer = JwtSigner("id", Secret("-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----\n"), lambda: NOW)
    with pytest.raises(TokenRefused, match="no Secret Key") as caught:
        signer.token()
    assert caught.value.__cause__ is caught.value.__context__ is None


def test_own_clock() -> None:
    """Left to itself, a signer reads this computer's clock in UTC."""
    before = datetime.now(UTC).replace(microsecond=0)
    assert before <= issued_at(JwtSigner("id", Secret(KEY))) <= datetime.now(UTC)


def test_ports(signer: JwtSigner) -> None:
    """The signer fits both ports, and shows its Secret ID alone."""
    port: Signer = signer
    assert isinstance(port, ClockedSigner)
    assert repr(port) == f"JwtSigner('{SECRET_ID}')"
