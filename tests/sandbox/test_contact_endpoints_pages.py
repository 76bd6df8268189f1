from typing import Any

import pytest

from heydesk.sandbox.testing.scripted import ScriptedSandbox
from tests.sandbox.caller import Caller

PATHS = ("/v1/contacts", "/v1/templates", "/v1/tags", "/v1/lists")
CONVERSATIONS = {"id": 0, "filters": {"inboxes": [41, 42, 43]}}


def _page(caller: Caller, path: str = "/v1/contacts", **body: object) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = caller.request("POST", path, json=body).json()
    return rows


def _walk(caller: Caller, path: str, **body: object) -> list[dict[str, Any]]:
    rows, page = [], _page(caller, path, **body)
    while page:
        rows += page
        page = _page(caller, path, **{**body, "date": page[-1]["updated"]})
    return rows


@pytest.mark.parametrize("path", PATHS)
def test_a_list_is_walked_by_what_changed_last(caller: Caller, path: str) -> None:
    """Handing back the last `updated` leads to the end, an empty page, with every row once, newest first."""
    caller.set_switches(page_size=2)
    rows = _walk(caller, path)
    dates = [row["updated"] for row in rows]
    assert len(rows) > 2
    assert len({row["id"] for row in rows}) == len(rows)
    assert dates == sorted(dates, reverse=True)


def test_conversations_are_walked_likewise(caller: Caller) -> None:
    """Their page has no limit of its own, and needs an inbox to look into."""
    caller.set_switches(page_size=4)
    assert len(_walk(caller, "/v1/conversations", **CONVERSATIONS)) == 15


def test_thirty_come_unless_fewer_are_asked_for(caller: Caller) -> None:
    """A limit makes a page smaller, never larger than the service likes; a switch can."""
    assert [len(_page(caller)), len(_page(caller, limit=5)), len(_page(caller, limit=40))] == [30, 5, 30]
    caller.set_switches(largest_page=40)
    assert [len(_page(caller)), len(_page(caller, limit=40))] == [30, 40]
    assert caller.request("POST", "/v1/contacts").json() == _page(caller)


def test_a_cursor_may_hold_its_own_row(caller: Caller) -> None:
    """With the switch turned a page begins with the row that the cursor came from."""
    last = _page(caller, limit=3)[-1]
    assert _page(caller, date=last["updated"])[0]["id"] != last["id"]
    caller.set_switches(cursor="inclusive")
    assert _page(caller, date=last["updated"])[0]["id"] == last["id"]


def test_the_oldest_may_come_first(caller: Caller) -> None:
    """Ascending turns the order and the cursor round."""
    first, second = _page(caller, ascending=True, limit=2)
    assert first["updated"] < second["updated"]
    assert _page(caller, ascending=True, limit=1, date=first["updated"]) == [second]


@pytest.mark.parametrize("path", ["/v1/lists", "/v1/templates"])
def test_archived_ones_show_when_asked_for(caller: Caller, path: str) -> None:
    """Whether they come unasked is unknown, hence a switch (section 13.14)."""
    usual, asked = _page(caller, path), _page(caller, path, archived=True)
    caller.set_switches(archived="shown")
    assert _page(caller, path) == asked
    assert [row for row in asked if row.get("archived")] == [row for row in asked if row not in usual] != []


def test_unexplained_page_fields_are_ignored_and_logged(caller: Caller) -> None:
    """The rest of the shared body does nothing, and the log says so."""
    assert _page(caller, page=3, order="x", filter="y") == _page(caller)
    assert len(caller.log("/v1/contacts")[0]["warnings"]) == 3


@pytest.mark.parametrize(
    "body", [[1], {"date": "today"}, {"limit": 0}, {"limit": "5"}, {"archived": 1}, {"order": 1}]
)
@pytest.mark.parametrize("path", PATHS)
def test_a_page_must_be_asked_for_properly(caller: Caller, path: str, body: object) -> None:
    """Fields of the wrong kind are a 400."""
    assert caller.request("POST", path, json=body).status_code == 400


def test_surveys_have_numbered_pages(caller: Caller) -> None:
    """From 1, and an empty one after the last."""
    pages = [[row["id"] for row in _page(caller, "/v1/surveys", limit=2, page=page)] for page in (1, 2, 3)]
    assert pages == [[401, 402], [403], []]
    assert caller.request("POST", "/v1/surveys", json={"page": 0}).status_code == 400


@pytest.mark.parametrize("base", [0, 1])
def test_contacts_have_numbered_pages_too(caller: Caller, base: int) -> None:
    """The v2 list is numbered from 0 as in its sample, or from 1 as one source has it."""
    caller.set_switches(contacts_page_base=base)
    found = []
    for page in range(base, base + 3):
        body = {"page": page, "limit": 30}
        found += caller.request("POST", "/v2/contacts/list", json=body, described=False).json()
    assert found == _walk(caller, "/v1/contacts")


def test_a_large_team_can_be_made_up() -> None:
    """So many contacts besides, each with a number of its own, and a list of five thousand of them."""
    sandbox = ScriptedSandbox(data="practice+6000")
    with Caller(sandbox.start()) as caller:
        assert caller.request("POST", "/v1/contacts/count", described=False).json() == "6048"
        people = _page(caller, ascending=True)
        assert all(person["phone"][4:9] == "55501" and person["first"] for person in people)
        assert len(caller.request("GET", "/v1/list/599").json()["targets"]) == 5000
    sandbox.stop()
