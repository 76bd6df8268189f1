import pytest

from tests.sandbox import contract
from tests.sandbox.caller import KIM, OPTED_OUT, Caller


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
    caller.turn(count="number")
    assert caller.request(*ask, described=False).json() == 48


def test_the_fields_of_a_contact_have_titles(caller: Caller) -> None:
    """Each with an id, which is the key of its values."""
    titles = [row["title"] for row in caller.request("POST", "/v1/contact-fields").json()]
    assert titles == ["Dentist", "Next visit", "Insurance"]
