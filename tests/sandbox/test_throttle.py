from heydesk.sandbox.state import Throttle
from tests.sandbox.caller import Caller


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
    caller.turn(rate_limit=2)
    assert [caller.send().status_code for _ in range(3)] == [200, 200, 429]
    caller.turn(rate_limit=500)
    assert caller.send().status_code == 200


def test_a_new_minute_starts_afresh() -> None:
    """The count begins again a minute after the window's first request."""
    throttle = Throttle()
    assert [throttle.admits(at, 2) for at in (10, 20, 69.9, 70, 71, 72)] == [True, True, False, True, True, False]
