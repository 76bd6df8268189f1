import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from heydesk.sandbox.routes import ROUTES
from tests.sandbox.caller import FRONT_DESK, KIM, Caller

NAMES = (
    *("inbox_id", "creator_id", "phone_number", "chat_id", "list_id", "targets", "text", "media_url", "template_id"),
    *(
        "survey_id",
        "local_id",
        "private",
        "date",
        "limit",
        "page",
        "ascending",
        "archived",
        "id",
        "filters",
        "inboxes",
    ),
    *("title", "content", "gallery", "phones", "contacts", "emails", "execute_at", "attachments", "user_id", "phone"),
    *("status", "contact_channels", "channel_ids", "created_at", "order", "conversation_id", "url", "template"),
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.sampled_from(
        [KIM, FRONT_DESK, 7, 201, 501, 301, 401, 5001, 10**400, -1, "\x00", "\ud800", "2031-05-01T16:30:00Z"]
    )
    | st.sampled_from(["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "2026-02-30T00:00:00Z", "1" * 5000])
)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6)
)
BODIES = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=14) | VALUES


@pytest.fixture
def hasty_caller(caller: Caller) -> Caller:
    """Somebody whom the rate limit never meets."""
    caller.set_switches(rate_limit=10**6)
    return caller


@pytest.mark.parametrize(("method", "path"), [(method, path) for method, path, _ in ROUTES])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=BODIES, id_=st.sampled_from(["501", "301", "401", "5001", "8001", "-1", "x"]))
def test_no_json_ever_breaks_it(hasty_caller: Caller, method: str, path: str, body: Any, id_: str) -> None:
    """Whatever comes, the answer is a 200 or a refusal, and can be read."""
    answer = hasty_caller.request(method, path.replace("{id}", id_), content=json.dumps(body), described=False)
    assert answer.status_code in {200, 400, 403}
    answer.json()


@pytest.mark.parametrize(
    "raw",
    [
        b"[" * 200_000,
        b"[" * 900 + b"]" * 900,
        b'{"content":' * 990 + b"1" + b"}" * 990,
        b'{"limit": ' + b"9" * 5000 + b"}",
        b'{"limit": 1e999}',
        b'{"limit": NaN}',
        b'{"date": "\\ud800"}',
        b'{"\\ud800": 1, "inbox_id": 1}',
        b'{"date": "\\u0000"}',
        b"\xff\xfe{}",
        b"\xef\xbb\xbf{}",
        b"null",
        b'"text"',
        b" ",
    ],
)
@pytest.mark.parametrize("path", ["/v1/contacts", "/v1/schedule", "/v1/message/send", "/v1/conversations"])
def test_no_bytes_ever_break_it(caller: Caller, path: str, raw: bytes) -> None:
    """Nesting, numbers and characters beyond reach are refused; the log can be read afterwards."""
    answer = caller.request("POST", path, content=raw, described=False)
    assert answer.status_code in {200, 400}
    assert caller.log(path)[0]["status"] == answer.status_code


@pytest.mark.parametrize(
    "query", ["phoneNumber=%ff&inboxID=41", "phoneNumber=16505550103&inboxID=%00", "=&&x", "a" * 4000]
)
def test_no_query_ever_breaks_it(caller: Caller, query: str) -> None:
    """Nor does a query that is no text."""
    assert caller.request("GET", f"/v1/messages?{query}", described=False).status_code == 400


def test_a_fault_may_be_meant_for_a_family_of_paths(caller: Caller) -> None:
    """A path that ends in a star stands for all that begin so."""
    caller.add_faults("500*2@/v1/contact/*", "html@/v1/schedule")
    statuses = [
        caller.request("POST", "/v1/contact/get", json={"phone": KIM}, described=False).status_code,
        caller.request("GET", "/v1/contact/201", described=False).status_code,
        caller.request("GET", "/v1/contact/201", described=False).status_code,
        caller.request("POST", "/v1/contacts", described=False).status_code,
    ]
    assert statuses == [500, 500, 200, 200]
    assert caller.request("POST", "/v1/schedule", json={}, described=False).text.startswith("<!DOCTYPE")
