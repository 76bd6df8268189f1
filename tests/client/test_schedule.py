"""Schedules and lists on the wire: the documented requests, and answers that are documented nowhere."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from heydesk.domain.errors import RepeatedLocalId, UnreadableAnswer
from heydesk.domain.ids import ListId, LocalId, ScheduleId
from heydesk.domain.records import Appointment
from tests.client.conftest import Client
from tests.client.line import Line, say
from tests.client.test_heymarket import described

BODY = (
    '{"inbox_id":42,"user_id":7,"execute_at":"2026-03-04T12:30:00Z","phone_number":"16505550103",'
    '"content":{"text":"Hi"}}'
)
SEVEN = ScheduleId(7)


async def test_a_schedule_is_posted_as_it_stands(client: Client) -> None:
    """Its answer's id is all that can be relied on, and is no message's."""
    async with Line(say(200, {"id": 7}, X_Request_Id="r-1")) as line:
        receipt = await client(line.base_url).schedule(BODY)
    (request,) = line.requests
    assert (request.method, request.target, request.body) == ("POST", "/v1/schedule", BODY.encode())
    assert described(request.path, request.method)
    assert (receipt.schedule_id, receipt.message_id, receipt.request_id) == (7, 0, "r-1")


async def test_a_schedule_without_an_id_may_have_been_made(client: Client) -> None:
    """And a repeated local_id says the same."""
    async with Line(say(200, {"rev": 1}), say(400, {"message": "local_id was used before"})) as line:
        heymarket = client(line.base_url)
        with pytest.raises(UnreadableAnswer):
            await heymarket.schedule(BODY)
        with pytest.raises(RepeatedLocalId):
            await heymarket.schedule(BODY)


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (
            {"id": 7, "execute": "2026-03-04T12:30:00Z", "meta": {"content": {"text": "Hi"}}},
            Appointment(SEVEN, datetime(2026, 3, 4, 12, 30, tzinfo=UTC), "Hi"),
        ),
        ({"execute_at": "2026-03-04T12:30:00Z"}, Appointment(SEVEN, datetime(2026, 3, 4, 12, 30, tzinfo=UTC))),
        ({}, Appointment(SEVEN)),
    ],
)
async def test_a_schedule_is_read_back_by_its_id(
    client: Client, answer: dict[str, object], found: Appointment
) -> None:
    """Under either name of its time, and with whatever is left out."""
    async with Line(say(200, answer)) as line:
        assert await client(line.base_url).read_schedule(SEVEN) == found
    assert (line.requests[0].method, line.requests[0].target) == ("GET", "/v1/schedule/7")
    assert described("/v1/schedule/{id}", "GET")


async def test_what_is_no_object_can_not_be_read_back(client: Client) -> None:
    """A list or a word is no schedule."""
    async with Line(say(200, [])) as line:
        with pytest.raises(UnreadableAnswer):
            await client(line.base_url).read_schedule(SEVEN)


async def test_a_schedule_is_changed_with_its_whole_body(client: Client) -> None:
    """The older page says so, and the answer says nothing that is needed."""
    async with Line(say(200, {"id": 7})) as line:
        await client(line.base_url).change_schedule(SEVEN, BODY)
    (request,) = line.requests
    assert (request.method, request.target, request.body) == ("PUT", "/v1/schedule/7", BODY.encode())
    assert described("/v1/schedule/{id}", "PUT")


@pytest.mark.parametrize(
    ("answer", "cancelled"),
    [({"deleted": True, "id": 7}, True), ("ok", True), (None, True), ({"deleted": False}, False)],
)
async def test_a_schedule_is_cancelled(client: Client, answer: object, cancelled: bool) -> None:
    """The answer is not documented, so a success is one unless it expressly says no."""
    async with Line(say(200, answer)) as line:
        assert await client(line.base_url).cancel_schedule(SEVEN) is cancelled
    assert (line.requests[0].method, line.requests[0].target) == ("DELETE", "/v1/schedule/7")


async def test_an_empty_answer_is_a_success(client: Client) -> None:
    """Nothing at all is what many services say to a deletion."""
    async with Line(say(200, b"")) as line:
        assert await client(line.base_url).cancel_schedule(SEVEN)


async def test_a_list_is_made_of_numbers(client: Client) -> None:
    """With a title and the id by which it can be found."""
    async with Line(say(200, {"id": 8, "rev": 1}), say(200, {"rev": 1}), say(200, [])) as line:
        heymarket = client(line.base_url)
        assert await heymarket.create_list("Recall", ["16505550103"], LocalId("list-1")) == ListId(8)
        for _ in range(2):
            with pytest.raises(UnreadableAnswer):
                await heymarket.create_list("Recall", ["16505550103"], LocalId("list-1"))
    request = line.requests[0]
    body = {"title": "Recall", "phones": ["16505550103"], "local_id": "list-1"}
    assert (request.method, request.target, json.loads(request.body)) == ("POST", "/v2/lists", body)
    assert described(request.path, request.method)


async def test_a_list_is_looked_for_page_by_page(client: Client) -> None:
    """By its local_id; the cursor is what the last row was changed at."""
    first = [{"id": 1, "updated": "2026-03-04T12:00:00Z"}, {"id": 2}]
    second = [{"id": 8, "local_id": "list-1", "updated": "2026-03-04T11:00:00Z"}]
    async with Line(say(200, first), say(200, second), say(200, [])) as line:
        heymarket = client(line.base_url)
        found, cursor = await heymarket.find_list(LocalId("list-1"))
        assert (found, cursor) == (None, "2026-03-04T12:00:00Z")
        assert (await heymarket.find_list(LocalId("list-1"), cursor))[0] == 8
        assert await heymarket.find_list(LocalId("list-1")) == (None, "")
    assert [json.loads(request.body) for request in line.requests[:2]] == [{}, {"date": "2026-03-04T12:00:00Z"}]
