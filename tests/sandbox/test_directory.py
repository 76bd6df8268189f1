import pytest

from tests.sandbox.caller import BLOCKED, KIM, OPTED_OUT, Caller


def test_inboxes_are_a_bare_array(caller: Caller) -> None:
    """Three inboxes, each with a number and members, one of them toll-free."""
    inboxes = caller.request("GET", "/v1/inboxes").json()
    assert [inbox["name"] for inbox in inboxes] == ["Front desk", "Billing", "Recall line"]
    assert inboxes[2]["phone"].startswith("1833")


def test_inboxes_may_be_wrapped(caller: Caller) -> None:
    """One old guide shows them under a key (section 4)."""
    bare = caller.request("GET", "/v1/inboxes").json()
    caller.turn(inboxes="wrapped")
    assert caller.request("GET", "/v1/inboxes", described=False).json() == {"inboxes": bare}


def test_the_team_has_members_without_names(caller: Caller) -> None:
    """Six members, one with an e-mail address alone and one with nothing but an id."""
    members = caller.request("GET", "/v1/team").json()["members"]
    assert len(members) == 6
    nameless = [member for member in members if not member.get("name")]
    assert sorted("email" in member for member in nameless) == [False, True]


def test_every_member_of_an_inbox_is_in_the_team(caller: Caller) -> None:
    """The ids of the inboxes can be joined with the team, and inboxes share people or do not."""
    team = {member["id"] for member in caller.request("GET", "/v1/team").json()["members"]}
    groups = [frozenset(inbox["members"]) for inbox in caller.request("GET", "/v1/inboxes").json()]
    assert team >= frozenset().union(*groups)
    assert groups[0] & groups[1]
    assert not groups[1] & groups[2]


def test_a_body_on_a_get_does_no_harm(caller: Caller) -> None:
    """Clients put bodies on GET, even malformed ones (section 2)."""
    for content in (b"{}", b"[]", b"{"):
        assert caller.request("GET", "/v1/inboxes", content=content).status_code == 200


@pytest.mark.parametrize(
    ("phone", "unsubscribed", "blocked"), [(KIM, False, False), (OPTED_OUT, True, False), (BLOCKED, False, True)]
)
def test_the_status_of_a_contact(caller: Caller, phone: str, unsubscribed: bool, blocked: bool) -> None:
    """Opted out and blocked are told apart, by phone and by id alike."""
    status = caller.request("POST", "/v1/contact/status", json={"phone": phone}).json()
    assert (status["unsubscribed"], status["blocked"]) == (unsubscribed, blocked)
    assert caller.request("POST", "/v1/contact/status", json={"id": status["id"]}).json() == status
    both = {"phone": phone, "id": 1}
    assert caller.request("POST", "/v1/contact/status", json=both).json() == status


@pytest.mark.parametrize("body", [{}, {"phone": "+1"}, {"id": "201"}, [], {"id": 1}, {"phone": "13125550199"}])
def test_a_status_needs_someone(caller: Caller, body: object) -> None:
    """A contact that is not named, or that nobody knows, is refused."""
    assert caller.request("POST", "/v1/contact/status", json=body).status_code == 400


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/"), ("GET", "/v1/message/send"), ("POST", "/v1/inboxes"), ("GET", "/v1/templates"), ("PUT", "/v1/x")],
)
def test_what_is_not_there_gets_404(caller: Caller, method: str, path: str) -> None:
    """An unknown path or method is a 404 with a request id, and stands in the log."""
    answer = caller.request(method, path, described=False)
    assert (answer.status_code, answer.json()["error"]) == (404, "not_found")
    assert caller.log(path)[0]["request_id"] == answer.headers["X-Request-Id"]


@pytest.mark.parametrize(
    ("form", "media_type", "said"),
    [
        ("json", "application/json", '{"error": "bad_data", "message": "inbox_id is missing."}'),
        ("text", "text/plain", "inbox_id is missing."),
        ("empty", "text/plain", ""),
        ("html", "text/html", "<p>inbox_id is missing.</p>"),
    ],
)
def test_an_error_may_look_like_anything(caller: Caller, form: str, media_type: str, said: str) -> None:
    """No source shows an error's body, so it has four shapes, 401 and 429 included."""
    caller.turn(error_body=form)
    answer = caller.send(inbox_id=..., described=form != "html")
    assert answer.status_code == 400
    assert answer.headers["Content-Type"].startswith(media_type)
    assert said in answer.text
    refused = caller.request("GET", "/v1/team", bearer="x", described=form != "html")
    assert (refused.status_code, refused.headers["Content-Type"].partition(";")[0]) == (401, media_type)
