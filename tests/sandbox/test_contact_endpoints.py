from __future__ import annotations

import uuid

import pytest

from tests.sandbox import contract
from tests.sandbox.caller import BLOCKED, KIM, OPTED_OUT, Caller


def test_inboxes_are_a_bare_array(caller: Caller) -> None:
    """Three inboxes, each with a number and members, one of them toll-free."""
    inboxes = caller.request("GET", "/v1/inboxes").json()
    assert [inbox["name"] for inbox in inboxes] == ["Front desk", "Billing", "Recall line"]
    assert inboxes[2]["phone"].startswith("1833")


def test_inboxes_may_be_wrapped(caller: Caller) -> None:
    """One old guide shows them under a key (section 4)."""
    bare = caller.request("GET", "/v1/inboxes").json()
    caller.set_switches(inboxes="wrapped")
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
def test_unknown_path_or_method_is_404(caller: Caller, method: str, path: str) -> None:
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
    caller.set_switches(error_body=form)
    answer = caller.send(inbox_id=..., described=form != "html")
    assert answer.status_code == 400
    assert answer.headers["Content-Type"].startswith(media_type)
    assert said in answer.text
    refused = caller.request("GET", "/v1/team", bearer="x", described=form != "html")
    assert (refused.status_code, refused.headers["Content-Type"].partition(";")[0]) == (401, media_type)


def test_a_contact_is_shown_whole(caller: Caller) -> None:
    """Names, e-mail, tags, custom fields by their id; the same by phone, by id, and by an id in a string."""
    shown = caller.request("POST", "/v1/contact/get", json={"phone": KIM}).json()
    assert (shown["first"], shown["last"], shown["email"]) == ("Kim", "Lee", "kim.lee@post.example")
    assert (shown["custom"]["71"], shown["tags"]) == ("Dr. Lindqvist", [{"tag_id": 1}])
    for body in ({"id": "201"}, {"id": 201}, {"phone": KIM, "id": "202"}):
        assert caller.request("POST", "/v1/contact/get", json=body).json() == shown
    answer = caller.request("GET", "/v1/contact/201", described=False)
    assert answer.json() == shown
    contract.validator({"$ref": "#/components/schemas/Contact"}).validate(shown)


@pytest.mark.parametrize("body", [{}, {"id": "x"}, {"id": ""}, {"id": 9}, {"phone": "+1"}, {"id": 1.5}, []])
def test_a_contact_must_be_named(caller: Caller, body: object) -> None:
    """By a number or an id that somebody has."""
    assert caller.request("POST", "/v1/contact/get", json=body).status_code == 400


@pytest.mark.parametrize("id_", ["x", "1.5", "9", "%00", "9" * 30, "²"])
def test_an_id_in_a_path_must_be_one(caller: Caller, id_: str) -> None:
    """Anything else is a 400, as an id is that nothing has."""
    for path in ("contact", "template", "survey", "list", "conversations", "schedule"):
        assert caller.request("GET", f"/v1/{path}/{id_}", described=False).status_code == 400


def test_the_search_is_for_exact_values(caller: Caller) -> None:
    """By number or address, its kind guessed; there is no search for names, nor for parts."""
    channels: list[dict[str, object]] = [{"channel_ids": [KIM, "PRIYA.nair@post.example", "Kim", KIM[:-1]]}]
    found = caller.request("POST", "/v2/contacts/search", json={"contact_channels": channels}).json()
    assert [contact["id"] for contact in found] == [201, 203]
    elsewhere = [{"channel_type": "facebook", "channel_ids": [KIM]}]
    assert caller.request("POST", "/v2/contacts/search", json={"contact_channels": elsewhere}).json() == []


@pytest.mark.parametrize("channels", [None, [], {}, [1], [{}], [{"channel_ids": []}], [{"channel_ids": [1]}]])
def test_a_search_needs_values(caller: Caller, channels: object) -> None:
    """At least one channel with at least one string."""
    assert caller.request("POST", "/v2/contacts/search", json={"contact_channels": channels}).status_code == 400


@pytest.mark.parametrize(
    ("phone", "state", "sends"),
    [
        (KIM, "blocked", 400),
        (KIM, "unsubscribed", 400),
        (KIM, "active", 200),
        (OPTED_OUT, "subscribed", 200),
        (OPTED_OUT, "unblocked", 400),
    ],
)
def test_a_status_can_be_set(caller: Caller, phone: str, state: str, sends: int) -> None:
    """It decides at once whether a text is let through, and moves the contact to the top of the list."""
    answer = caller.request("POST", "/v1/contact/set_status", json={"phone": phone, "status": state})
    assert answer.json() == "success"
    assert caller.send(phone_number=phone).status_code == sends
    assert caller.request("POST", "/v1/contacts").json()[0]["phone"] == phone


@pytest.mark.parametrize("body", [{"id": 201}, {"id": 201, "status": "gone"}, {"status": "active"}, {"status": []}])
def test_a_status_must_be_a_known_word(caller: Caller, body: object) -> None:
    """Another word, or nobody to set it for, is a 400."""
    assert caller.request("POST", "/v1/contact/set_status", json=body).status_code == 400


def test_a_count_may_be_a_number(caller: Caller) -> None:
    """A string as for messages, or a number: no source says."""
    ask = ("POST", "/v1/contacts/count")
    assert caller.request(*ask, described=False).json() == "48"
    caller.set_switches(count="number")
    assert caller.request(*ask, described=False).json() == 48


def test_the_fields_of_a_contact_have_titles(caller: Caller) -> None:
    """Each with an id, which is the key of its values."""
    titles = [row["title"] for row in caller.request("POST", "/v1/contact-fields").json()]
    assert titles == ["Dentist", "Next visit", "Insurance"]


def test_a_contact_is_written_and_read_back(caller: Caller) -> None:
    """A number that is known already is changed, not doubled; what is not named stays."""
    body = {
        "phone": "16505550199",
        "first": "Ivy",
        "email": "ivy@post.example",
        "assignee_id": 7,
        "custom": {"71": "Ito"},
    }
    made = caller.request("POST", "/v1/contact", json=body).json()
    uuid.UUID(made["uuid"])
    again = {"phone": "16505550199", "display_name": "Ivy Chen", "assignee_id": -1, "tags": [{"tag_id": 2}]}
    assert caller.request("POST", "/v1/contact", json=again).json()["id"] == made["id"]
    shown = caller.request("GET", f"/v1/contact/{made['id']}").json()
    assert (shown["first"], shown["last"], shown["email"]) == ("Ivy", "Chen", "ivy@post.example")
    assert (shown["custom"], shown["tags"]) == ({"71": "Ito"}, [{"tag_id": 2}])
    assert "assigned_user_id" not in shown


def test_custom_fields_are_merged_or_replaced(caller: Caller) -> None:
    """As the query says; a key that no field has is dropped silently."""
    made = caller.request("POST", "/v1/contact", json={"phone": KIM, "custom": {"71": "Ito"}}).json()
    path = f"/v1/contact/{made['id']}"
    body = {"phone": "16505550198", "custom": {"72": "May", "9": "?"}}
    assert caller.request("PUT", path, json=body).status_code == 200
    assert caller.request("GET", path).json()["custom"] == {"71": "Ito", "72": "May"}
    assert caller.request("PUT", path, params={"overwrite": "true"}, json=body).status_code == 200
    assert caller.request("GET", path).json()["custom"] == {"72": "May"}
    assert caller.request("POST", "/v1/contact/get", json={"phone": KIM}).status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        {"first": "Ivy"},
        {"phone": "+16505550199"},
        {"phone": "16505550199", "tags": [{"tag_id": 99}]},
        {"phone": "16505550199", "tags": [{"tag_id": id_} for id_ in range(1, 7)]},
        {"phone": "16505550199", "custom": {"71": 3}},
    ],
)
def test_a_contact_must_be_written_properly(caller: Caller, body: dict[str, object]) -> None:
    """A row that does not hold is refused, alone and in a batch, and then nothing of the batch is kept."""
    assert caller.request("POST", "/v1/contact", json=body).status_code == 400
    batch = [{"phone": "16505550197"}, body]
    assert caller.request("POST", "/v1/batch/contacts", json=batch).status_code == 400
    assert caller.request("POST", "/v1/contact/get", json={"phone": "16505550197"}).status_code == 400


def test_two_contacts_never_share_a_number(caller: Caller) -> None:
    """Nor is overwrite anything but true or false, nor a batch empty."""
    other = caller.request("POST", "/v1/contact", json={"phone": "16505550199"}).json()["id"]
    path = f"/v1/contact/{other}"
    assert caller.request("PUT", path, json={"phone": KIM}).status_code == 400
    assert caller.request("PUT", path, params={"overwrite": "yes"}, json={"phone": KIM}).status_code == 400
    assert caller.request("POST", "/v1/batch/contacts", json={}).status_code == 400


def test_users_are_the_members(caller: Caller) -> None:
    """All of them, or those whom the body of the GET names."""
    everybody = caller.request("GET", "/v1/users").json()["memberships"]
    assert {each["id"] for each in everybody} >= {7, 9}
    named = caller.request("GET", "/v1/users/get", json={"email": ["nobody@post.example"]}).json()
    assert named == {"memberships": []}
