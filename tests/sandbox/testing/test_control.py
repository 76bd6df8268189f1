from typing import Any

import pytest

from heydesk.sandbox.behavior import Behavior
from heydesk.sandbox.testing.switches import switches_as_json
from tests.sandbox.caller import BILLING, KIM, OPTED_OUT, Caller


def test_switches_can_be_read_and_set(caller: Caller) -> None:
    """Setting some leaves the others, and answers all of them."""
    before = caller.http.get("/_sandbox/switches").json()
    assert before == switches_as_json(Behavior())
    after = caller.http.post("/_sandbox/switches", json={"error_body": "text", "delivery_after": 1}).json()
    assert after == before | {"error_body": "text", "delivery_after": 1.0}


@pytest.mark.parametrize(
    "values",
    [
        {"nothing": 1},
        {"error_body": "xml"},
        {"error_body": 1},
        {"error_body": []},
        {"rate_limit": 1.5},
        {"rate_limit": -1},
        {"history_lag": "soon"},
        {"token_life": "nan"},
        {"clock_offset": "inf"},
        {"clock_offset": None},
        [],
        None,
        "text",
    ],
)
def test_one_invalid_switch_changes_none(caller: Caller, values: Any) -> None:
    """One value that does not exist leaves everything as it was."""
    request = {"send_answer": "observed", **values} if isinstance(values, dict) else values
    refused = caller.http.post("/_sandbox/switches", json=request)
    assert (refused.status_code, bool(refused.json()["message"])) == (400, True)
    assert caller.http.get("/_sandbox/switches").json() == switches_as_json(Behavior())


def test_faults_can_be_added_seen_and_forgotten(caller: Caller) -> None:
    """A spec, an object, or an array of either; what is left is told each time."""
    first = caller.http.post("/_sandbox/faults", json="429=7").json()
    both = caller.http.post("/_sandbox/faults", json=[{"kind": "kept-500", "times": 2, "path": "*"}]).json()
    assert (first, both) == (["429=7*1@/v1/message/send"], ["429=7*1@/v1/message/send", "kept-500*2@*"])
    caller.send()
    assert caller.http.get("/_sandbox/faults").json() == ["kept-500*2@*"]
    assert caller.http.delete("/_sandbox/faults").json() == []
    assert caller.send().status_code == 200


@pytest.mark.parametrize("fault", ["no", {"kind": "no"}, {"what": "500"}, [None], 5, {"kind": "500", "times": "x"}])
def test_a_bad_fault_is_refused(caller: Caller, fault: object) -> None:
    """What can't be understood is a 400 with a sentence, and none of a list is taken then."""
    refused = caller.http.post("/_sandbox/faults", json=["500", fault])
    assert (refused.status_code, bool(refused.json()["message"])) == (400, True)
    assert caller.http.get("/_sandbox/faults").json() == []


def test_a_customer_writes(caller: Caller) -> None:
    """A message can be made to arrive; it shows in the thread as received."""
    arrived = caller.http.post(
        "/_sandbox/inbound",
        json={"inbox_id": BILLING, "phone": KIM, "text": "Hi", "media_url": "https://a.example/b"},
    ).json()
    shown = caller.history(inbox=BILLING)[0]
    assert shown == arrived
    assert (shown["status"], shown["text"], "user" in shown) == ("received", "Hi", False)


@pytest.mark.parametrize(
    "body", [{}, {"inbox_id": 41}, {"inbox_id": 1, "phone": KIM}, [], {"inbox_id": 41, "phone": "+1"}]
)
def test_a_customer_must_be_someone(caller: Caller, body: object) -> None:
    """An arriving message needs a number and an inbox that exists."""
    assert caller.http.post("/_sandbox/inbound", json=body).status_code == 400
    assert caller.new() == []


@pytest.mark.parametrize(
    ("phone", "text", "status"),
    [(KIM, " stop ", 400), (OPTED_OUT, "Unstop", 200), (KIM, "Yes", 200), (KIM, "Stop it", 200)],
)
def test_keywords_opt_out_and_in(caller: Caller, phone: str, text: str, status: int) -> None:
    """STOP and START, in any case and with spaces around, but not inside a sentence (section 9)."""
    caller.http.post("/_sandbox/inbound", json={"inbox_id": 41, "phone": phone, "text": text}).raise_for_status()
    assert caller.send(phone_number=phone).status_code == status


@pytest.mark.parametrize("headers", [{"Origin": "http://127.0.0.1"}, {"Host": "sandbox.example"}])
def test_a_web_page_can_not_pull_the_levers(caller: Caller, headers: dict[str, str]) -> None:
    """A browser names the page's origin, or reaches this machine under another name: both are refused."""
    refused = caller.http.post("/_sandbox/faults", json="500", headers=headers)
    assert refused.status_code == 403
    assert caller.send().status_code == 200
