from __future__ import annotations

import base64
import email.utils
import json
import os
import socket
import stat
import time
import uuid
from pathlib import Path
from typing import Any

import httpx
import pytest

from heydesk.sandbox.state import RateLimiter
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from tests.clock import wall_clock
from tests.sandbox.caller import KIM, SEND, Caller, token


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
def test_invalid_authorization_is_401(caller: Caller, authorization: str | bytes | None) -> None:
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
    assert _status(caller, f"Bearer {token(caller.address, iat=int(wall_clock().timestamp()) - age)}") == status


@pytest.mark.parametrize(
    ("switch", "bearer", "basic"), [("bearer", 200, 401), ("basic", 200, 200), ("refused", 401, 401)]
)
def test_the_legacy_key_is_a_switch(caller: Caller, switch: str, bearer: int, basic: int) -> None:
    """The team's API key is the Secret Key here: a bearer token as it is, or the user name of HTTP Basic."""
    caller.set_switches(legacy_key=switch)
    key = caller.address.secret_key
    assert caller.request("GET", "/v1/team", bearer=key).status_code == bearer
    assert caller.request("GET", "/v1/team", bearer=key[:-1]).status_code == 401
    for name, status in ((key, basic), (key[1:], 401)):
        written = {"Authorization": f"Basic {base64.b64encode(f'{name}:'.encode()).decode()}"}
        assert caller.request("GET", "/v1/team", headers=written).status_code == status


def test_an_empty_array_may_stand_for_an_empty_body(caller: Caller) -> None:
    """One public client sends it; with the switch turned it is refused as any other array is."""
    assert caller.request("POST", "/v1/templates", json=[]).status_code == 200
    caller.set_switches(empty_array="refused")
    assert caller.request("POST", "/v1/templates", json=[]).status_code == 400


def test_numbers_may_come_without_the_1(caller: Caller) -> None:
    """With the switch turned those of the US and Canada are ten digits, also as keys; others stay."""
    caller.set_switches(phone_format="national")
    assert caller.request("POST", "/v1/contact/status", json={"phone": KIM}).json()["phone"] == KIM[1:]
    people = caller.request("GET", "/v1/list/501").json()["targets"]
    assert people
    assert all(len(phone) == 10 for phone in people)


def test_life_and_skew_are_settings(caller: Caller) -> None:
    """How long a token lives, and how far ahead it may be, can be set."""
    caller.set_switches(token_life=1000, future_skew=1000)
    for age in (900, -900):
        assert _status(caller, f"Bearer {token(caller.address, iat=int(wall_clock().timestamp()) - age)}") == 200


def test_a_sandbox_with_a_wrong_clock_goes_by_it(caller: Caller) -> None:
    """The offset moves the Date header and the verdict on tokens alike, in both directions."""
    for offset in (3600, -3600):
        caller.set_switches(clock_offset=offset)
        refused = caller.http.get("/v1/inboxes", headers={"Authorization": f"Bearer {token(caller.address)}"})
        assert refused.status_code == 401
        told = email.utils.parsedate_to_datetime(refused.headers["Date"]).timestamp()
        assert abs(told - wall_clock().timestamp() - offset) < 120
        assert _status(caller, f"Bearer {token(caller.address, iat=int(told))}") == 200


def test_an_entry_tells_the_whole_story(caller: Caller) -> None:
    """Method, path, body as parsed, status, request id, and which message was kept."""
    answer = caller.send(local_id="one")
    entry = caller.log()[-1]
    assert (entry["method"], entry["path"], entry["status"]) == ("POST", SEND, 200)
    assert entry["body"]["local_id"] == "one"
    assert entry["request_id"] == answer.headers["X-Request-Id"]
    assert (entry["kept"], entry["message_id"]) == (True, answer.json()["id"])
    assert entry["time"] <= entry["ended_at"]


def test_a_body_that_is_not_json_is_kept_as_text(caller: Caller) -> None:
    """The log shows what came even when it can't be parsed."""
    caller.request("POST", SEND, content=b"{\xff")
    entry = caller.log()[-1]
    assert (entry["body"], entry["raw"], entry["status"]) == (None, "{\\xff", 400)


def test_every_request_has_an_id_of_its_own(caller: Caller) -> None:
    """Request ids are UUIDs and never repeat."""
    ids = {caller.send().headers["X-Request-Id"] for _ in range(5)}
    assert len({uuid.UUID(id_) for id_ in ids}) == 5


def test_the_log_never_holds_a_token(caller: Caller, tmp_path: Path) -> None:
    """Neither a token nor the key stands in the file or in what the sandbox shows."""
    path = tmp_path / "log.jsonl"
    sandbox = ScriptedSandbox(log=path)
    with Caller(sandbox.start()) as other:
        bearer = token(other.address)
        other.request("GET", "/v1/inboxes", bearer=bearer)
        written = path.read_text() + repr(other.address) + other.http.get("/_sandbox/log").text
    sandbox.stop()
    assert "/v1/inboxes" in written
    assert bearer.rpartition(".")[2] not in written
    assert other.address.secret_key not in written


def test_the_file_has_a_line_before_its_answer_leaves(tmp_path: Path) -> None:
    """Whoever has an answer, or has lost the line, finds the entry in the file; nobody else may read it."""
    path = tmp_path / "log.jsonl"
    sandbox = ScriptedSandbox(log=path, faults=["accept-then-drop"])
    with Caller(sandbox.start()) as caller:
        for number in (1, 2):
            try:
                caller.send(local_id=str(number))
            except httpx.RemoteProtocolError:
                assert number == 1
            lines = [json.loads(line) for line in path.read_text().splitlines()]
            assert [line["body"]["local_id"] for line in lines] == [str(n + 1) for n in range(number)]
    sandbox.stop()
    assert os.name != "posix" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_log_that_can_not_be_written_stops_the_start(tmp_path: Path) -> None:
    """Better no sandbox than one that keeps no log where one was asked for."""
    sandbox = ScriptedSandbox(log=tmp_path / "missing" / "log.jsonl")
    with pytest.raises(FileNotFoundError):
        sandbox.start()


def test_request_broken_off_in_its_body_is_logged_and_not_run(caller: Caller) -> None:
    """A request that breaks off in its body is never carried out."""
    host, _, port = caller.address.base_url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port))) as line:
        line.sendall(b"POST /v1/message/send HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
    deadline = time.monotonic() + 20
    while not (entries := caller.log()) or entries[-1]["outcome"] == "waiting":
        assert time.monotonic() < deadline, "the request is never logged as ended"
        time.sleep(0.01)
    assert (entries[-1]["outcome"], caller.new()) == ("left", [])


def test_the_501st_request_of_a_minute_gets_429(caller: Caller) -> None:
    """Five hundred requests go through, then none, without Retry-After, not even a wrong one."""
    statuses = [caller.http.get("/v1/inboxes").status_code for _ in range(500)]
    assert statuses == [401] * 500
    limited = caller.send()
    assert (limited.status_code, "Retry-After" in limited.headers) == (429, False)
    assert limited.json()["error"] == "rate_limited"
    assert caller.new() == []
    assert caller.log()[-1]["body"]["text"] == "Hello Kim."


def test_the_limit_is_a_switch(caller: Caller) -> None:
    """A test need not ask five hundred times, and the levers don't count."""
    caller.set_switches(rate_limit=2)
    assert [caller.send().status_code for _ in range(3)] == [200, 200, 429]
    caller.set_switches(rate_limit=500)
    assert caller.send().status_code == 200


def test_a_new_minute_starts_afresh() -> None:
    """The count begins again a minute after the window's first request."""
    rate_limiter = RateLimiter()
    assert [rate_limiter.allows(at, 2) for at in (10, 20, 69.9, 70, 71, 72)] == [True, True, False, True, True, False]
