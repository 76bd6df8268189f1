import email.utils
import time
from typing import Any

import pytest

from tests.sandbox.caller import Caller, token


def _status(caller: Caller, authorization: str | bytes | None) -> int:
    if isinstance(authorization, str):
        authorization = authorization.encode()
    headers = [] if authorization is None else [(b"Authorization", authorization)]
    return caller.http.get("/v1/inboxes", headers=headers).status_code


def test_a_token_of_id_bars_key_is_admitted(caller: Caller) -> None:
    """The key is the UTF-8 text of the Secret ID, two bars and the Secret Key."""
    assert _status(caller, f"Bearer {token(caller.address)}") == 200


def test_extra_claims_are_tolerated(caller: Caller) -> None:
    """A client that also sends `exp`, even one that is over, and others is admitted (section 12.1)."""
    bearer = token(caller.address, exp=1, nbf=2**40, aud="heymarket", sub=5, jti=[1])
    assert caller.request("GET", "/v1/inboxes", bearer=bearer).status_code == 200


@pytest.mark.parametrize("authorization", [None, "", "Bearer", "Bearer a.b.c", b"Bearer \xe9", "Basic QQ=="])
def test_what_is_no_bearer_token_gets_401(caller: Caller, authorization: str | bytes | None) -> None:
    """A missing, foreign or garbled Authorization header is a 401."""
    assert _status(caller, authorization) == 401


def test_a_token_signed_with_another_key_gets_401(caller: Caller) -> None:
    """The Secret Key alone, without the ID before it, is not the signing key."""
    assert _status(caller, f"Bearer {token(caller.address, key=caller.address.secret_key)}") == 401


def test_a_tampered_token_gets_401(caller: Caller) -> None:
    """A changed payload no longer fits its signature."""
    first, other = token(caller.address), token(caller.address, iss="somebody")
    mixed = ".".join([first.split(".")[0], other.split(".")[1], first.split(".")[2]])
    assert _status(caller, f"Bearer {mixed}") == 401


@pytest.mark.parametrize("alg", ["HS384", "none", "RS256"])
def test_another_algorithm_gets_401(caller: Caller, alg: str) -> None:
    """Only HS256 is accepted, whatever the token's header claims."""
    assert _status(caller, f"Bearer {token(caller.address, header={'alg': alg, 'typ': 'JWT'})}") == 401


@pytest.mark.parametrize(
    "claims", [{"iss": "another"}, {"iss": ...}, {"iat": ...}, {"iat": "1"}, {"iat": True}, {"iat": 1.7e9}]
)
def test_wrong_claims_get_401(caller: Caller, claims: dict[str, Any]) -> None:
    """`iss` must be the Secret ID and `iat` an integer."""
    assert _status(caller, f"Bearer {token(caller.address, None, None, **claims)}") == 401


@pytest.mark.parametrize(("age", "status"), [(290, 200), (310, 401), (-50, 200), (-90, 401)])
def test_a_token_lives_for_five_minutes(caller: Caller, age: int, status: int) -> None:
    """A token is good from a minute before its `iat` until five minutes after it."""
    assert _status(caller, f"Bearer {token(caller.address, iat=int(time.time()) - age)}") == status


def test_life_and_skew_are_settings(caller: Caller) -> None:
    """How long a token lives, and how far ahead it may be, can be set."""
    caller.turn(token_life=1000, future_skew=1000)
    for age in (900, -900):
        assert _status(caller, f"Bearer {token(caller.address, iat=int(time.time()) - age)}") == 200


def test_a_sandbox_with_a_wrong_clock_goes_by_it(caller: Caller) -> None:
    """The offset moves the Date header and the verdict on tokens alike, in both directions."""
    for offset in (3600, -3600):
        caller.turn(clock_offset=offset)
        refused = caller.http.get("/v1/inboxes", headers={"Authorization": f"Bearer {token(caller.address)}"})
        assert refused.status_code == 401
        told = email.utils.parsedate_to_datetime(refused.headers["Date"]).timestamp()
        assert abs(told - time.time() - offset) < 120
        assert _status(caller, f"Bearer {token(caller.address, iat=int(told))}") == 200
