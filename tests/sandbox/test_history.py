from datetime import datetime
from typing import Any

import pytest

from heydesk.sandbox.collections import Clock, stamp
from heydesk.sandbox.records import Message
from tests.sandbox.caller import BILLING, FRONT_DESK, KIM, Caller


def _ids(messages: list[dict[str, Any]]) -> list[int]:
    return [message["id"] for message in messages]


def test_a_thread_is_newest_first(caller: Caller) -> None:
    """The newest message comes first, as clients take it."""
    dates = [message["date"] for message in caller.history()]
    assert len(dates) > 2
    assert dates == sorted(dates, reverse=True)


def test_a_thread_may_be_oldest_first(caller: Caller) -> None:
    """The order is not documented, so it can be turned round."""
    newest_first = _ids(caller.history())
    caller.turn(history_order="oldest_first")
    assert _ids(caller.history()) == newest_first[::-1]


def test_a_thread_belongs_to_one_inbox(caller: Caller) -> None:
    """The same number in another inbox is another thread."""
    assert caller.history(inbox=BILLING) == []
    caller.send(inbox_id=BILLING)
    assert len(caller.history(inbox=BILLING)) == 1


def test_a_thread_shows_fifty_at_most(caller: Caller) -> None:
    """Of a long thread the newest fifty are shown."""
    for number in range(52):
        caller.send(text=str(number), phone_number="13125550199")
    texts = [message["text"] for message in caller.history("13125550199")]
    assert texts == [str(number) for number in range(51, 1, -1)]


def test_timestamp_is_the_latest_time_to_look_at(caller: Caller) -> None:
    """Messages after it are left out; a time before all of them leaves none."""
    all_of_them = caller.history()
    middle = datetime.fromisoformat(all_of_them[2]["date"])
    shown = caller.history(timestamp=int(middle.timestamp()) + 1)
    assert _ids(shown) == _ids(all_of_them[2:])
    assert caller.history(timestamp=1) == []


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({}, 400),
        ({"phoneNumber": KIM}, 400),
        ({"inboxID": FRONT_DESK}, 400),
        ({"phoneNumber": f"+{KIM}", "inboxID": FRONT_DESK}, 400),
        ({"phoneNumber": KIM, "inboxID": "front"}, 400),
        ({"phoneNumber": KIM, "inboxID": FRONT_DESK, "timestamp": "today"}, 400),
        ({"phoneNumber": KIM, "inboxID": 999}, 403),
    ],
)
def test_a_thread_must_be_named_properly(caller: Caller, query: dict[str, Any], status: int) -> None:
    """Both parameters are needed and must be well formed."""
    assert caller.request("GET", "/v1/messages", params=query).status_code == status


def test_the_inbox_may_be_optional(caller: Caller) -> None:
    """A public client leaves inboxID out, so a switch lets it."""
    caller.turn(history_inbox_id="optional")
    answer = caller.request("GET", "/v1/messages", params={"phoneNumber": KIM})
    assert _ids(answer.json()) == _ids(caller.history())


def test_history_may_lag(caller: Caller) -> None:
    """A message that was accepted need not show at once: an empty look-up proves nothing."""
    caller.turn(history_lag=3000)
    before = len(caller.history())
    id_ = caller.send(local_id="one").json()["id"]
    assert len(caller.history()) == before
    assert id_ not in _ids(caller.team())
    assert _ids(caller.new()) == [id_]
    caller.turn(history_lag=0)
    assert caller.history()[0]["id"] == caller.team()[0]["id"] == id_


def test_the_team_s_messages_come_newest_first(caller: Caller) -> None:
    """Without a body the most recent thirty come, over all inboxes."""
    everything = caller.request("POST", "/v1/messages/all").json()
    assert everything == caller.team()
    assert len({message["conversation"]["inbox"] for message in everything}) == 3
    dates = [message["date"] for message in everything]
    assert dates == sorted(dates, reverse=True)
    for _ in range(60):
        caller.send()
    assert [len(caller.team()), len(caller.team(limit=40)), len(caller.team(limit=200))] == [30, 40, 50]


@pytest.mark.parametrize("cursor", ["created_at", "date"])
def test_pages_follow_each_other(caller: Caller, cursor: str) -> None:
    """Handing back the last date of a page gives the next one, none twice and none left out."""
    whole, walked = _ids(caller.messages())[::-1], []
    page = caller.team(limit=7)
    while page:
        walked += _ids(page)
        page = caller.team(limit=7, **{cursor: page[-1]["date"]})
    assert walked == whole
    assert caller.request("POST", "/v1/messages/all/count", described=False).json() == str(len(whole))


def test_the_cursor_may_point_the_other_way(caller: Caller) -> None:
    """With the switch turned `created_at` gives what came on and after it."""
    caller.turn(created_at="on_and_after")
    ascending = caller.team(ascending=True, limit=50)
    later = caller.team(ascending=True, created_at=ascending[3]["date"], limit=47)
    assert _ids(later) == _ids(ascending[3:])


def test_the_order_may_be_by_change(caller: Caller) -> None:
    """By `updated_at` a text that was delivered late comes before a reply that came meanwhile."""
    caller.turn(delivery_after=3600)
    by_change = caller.team(order="updated_at", limit=50)
    changes = [message["updated"] for message in by_change]
    assert changes == sorted(changes, reverse=True)
    assert _ids(by_change) != _ids(caller.team(limit=50))


@pytest.mark.parametrize(
    "body",
    [
        {"limit": 0},
        {"limit": "5"},
        {"ascending": 1},
        {"order": "date"},
        {"created_at": "yesterday"},
        {"created_at": "2026-02-30T00:00:00Z"},
        {"created_at": "2026-01-01"},
        {"created_at": 1767225600},
        [],
    ],
)
def test_a_page_must_be_asked_for_properly(caller: Caller, body: object) -> None:
    """Fields of the wrong kind are a 400."""
    assert caller.request("POST", "/v1/messages/all", json=body).status_code == 400


@pytest.mark.parametrize(
    ("age", "status"), [(0, "queued"), (0.9, "queued"), (1.1, "sent"), (2.9, "sent"), (3, "delivered")]
)
def test_the_way_of_a_text(age: float, status: str) -> None:
    """A text is queued for a third of its way, then sent, then delivered."""
    assert Message(1, 1, Clock().now(), 0.0, sender=7).status(age, 3) == status


def test_a_date_says_all_that_is_known() -> None:
    """A moment read back from the wire is the same moment, so that a cursor never falls between two."""
    clock = Clock()
    moments = [clock.now() for _ in range(5)]
    assert [datetime.fromisoformat(stamp(moment)) for moment in moments] == moments
