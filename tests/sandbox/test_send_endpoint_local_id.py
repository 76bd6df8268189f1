import pytest

from heydesk.sandbox.contact_store import ContactStore
from heydesk.sandbox.dated_collection import ServiceClock
from heydesk.sandbox.message_store import MessageStore
from heydesk.sandbox.send_request import SendRequest
from tests.sandbox.caller import BILLING, Caller


def test_a_repeated_send_gets_the_first_answer(caller: Caller) -> None:
    """The same local_id with the same body is answered as at first, and makes no second message."""
    first, second = caller.send(local_id="one"), caller.send(local_id="one")
    assert second.json() == first.json()
    assert len(caller.new()) == 1
    entry = caller.log()[-1]
    assert (entry["kept"], entry["message_id"]) == (False, first.json()["id"])


def test_null_and_unknown_fields_do_not_make_another_body(caller: Caller) -> None:
    """What counts as absent or is not known does not tell two bodies apart."""
    first = caller.send(local_id="one").json()
    assert caller.send(local_id="one", media_url=None, channel="sms").json() == first


@pytest.mark.parametrize(("value", "status"), [("refusal", 400), ("conflict", 409)])
def test_a_repeated_send_may_be_refused(caller: Caller, value: str, status: int) -> None:
    """With the switch turned the repetition is refused, the local_id named."""
    caller.set_switches(repeated_local_id=value)
    caller.send(local_id="one")
    refused = caller.send(local_id="one")
    assert (refused.status_code, "local_id one" in refused.json()["message"]) == (status, True)
    assert len(caller.new()) == 1


def test_a_repeated_send_may_go_twice(caller: Caller) -> None:
    """With the switch turned the service does not de-duplicate: the customer gets two."""
    caller.set_switches(repeated_local_id="second_message")
    assert caller.send(local_id="one").json()["id"] != caller.send(local_id="one").json()["id"]
    assert [message["local_id"] for message in caller.new()] == ["one", "one"]


@pytest.mark.parametrize(
    ("value", "status", "messages"),
    [("refusal", 400, 1), ("conflict", 409, 1), ("first_answer", 200, 1), ("second_message", 200, 2)],
)
def test_a_local_id_with_another_body_is_a_switch_of_its_own(
    caller: Caller, value: str, status: int, messages: int
) -> None:
    """What the service does with a used local_id under another text is unknown (section 12.5)."""
    caller.set_switches(reused_local_id=value)
    caller.send(local_id="one")
    assert caller.send(local_id="one", text="Another.").status_code == status
    assert len(caller.new()) == messages


def test_another_inbox_is_another_body(caller: Caller) -> None:
    """A local_id is the team's, so its use in a second inbox is a reuse."""
    caller.send(local_id="one")
    assert caller.send(local_id="one", inbox_id=BILLING).status_code == 400


def test_a_refused_send_leaves_its_local_id_free(caller: Caller) -> None:
    """Only a send that was accepted uses a local_id up."""
    assert caller.send(local_id="one", phone_number="+1").status_code == 400
    assert caller.send(local_id="one").status_code == 200


def test_without_a_local_id_every_send_is_new(caller: Caller) -> None:
    """Two equal sends without local_id are two messages."""
    caller.send()
    caller.send()
    assert len(caller.new()) == 2


def test_a_repeated_broadcast_goes_once(caller: Caller) -> None:
    """The documented case: a list send repeated with its local_id reaches everybody once."""
    first = caller.send(phone_number=..., list_id=501, local_id="recall").json()
    assert caller.send(phone_number=..., list_id=501, local_id="recall").json() == first
    assert len(caller.new()) == 2


class _SetClock(ServiceClock):
    """Time that goes only where it is put."""

    at = 0.0

    def steady(self) -> float:
        return self.at


def test_a_local_id_is_remembered_for_a_day() -> None:
    """After a day its next use is a first use again (section 12.5)."""
    clock = _SetClock()
    messages = MessageStore(clock, ContactStore(clock))
    request = SendRequest(41, 7, phone="16505550103", text="Hello", local_id="one")
    messages.record_first_answer(request, {"id": 1})
    for at, first in ((86_399, {"id": 1}), (86_400, None)):
        clock.at = at
        answered = messages.find_first_answer("one")
        assert (answered.answer if answered else None) == first
    messages.record_first_answer(request, {"id": 2})
    answered = messages.find_first_answer("one")
    assert answered is not None
    assert answered.answer == {"id": 2}
