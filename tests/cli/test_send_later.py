"""``--at``: the service sends it, at its time."""

from __future__ import annotations

from datetime import datetime, timedelta

from heydesk.domain.schedule import soonest
from tests.cli.cli_driver import KIM, SEND, Person
from tests.cli.sandbox_server import Server
from tests.clock import wall_clock

SCHEDULE = "/v1/schedule"


def test_send_at_a_time_makes_one_schedule_and_sends_nothing(person: Person, server: Server) -> None:
    """One schedule with the sender's id, as the API would send as the owner otherwise; code 0, and it stays known."""
    at = soonest(wall_clock() + timedelta(hours=20))
    said = person.run(*SEND, "--to", KIM, "--text", "See you at nine", "--at", at.isoformat(), "--json")
    assert (said.code, said.err) == (
        0,
        "heydesk: Heymarket sends it at that time, even if this computer is off.\n",
    )
    [entry] = said.objects
    assert (entry["state"], datetime.fromisoformat(entry["send_at"])) == ("scheduled", at)
    assert entry["schedule_id"]
    [request] = server.requests(SCHEDULE)
    body = request["body"]
    assert (body["user_id"], body["inbox_id"], body["content"]["text"]) == (7, 41, "See you at nine")
    assert datetime.fromisoformat(body["execute_at"]) == at
    assert server.requests() == []


def test_a_time_without_an_offset_is_this_computers(person: Person, server: Server) -> None:
    """What the script's author reads on the wall; an hour that comes twice has to say which one is meant."""
    command = (*SEND, "--to", KIM, "--text", "Hi", "--dry-run", "--at")
    [body] = person.run(*command, "2031-07-01T09:15", TZ="America/Los_Angeles").objects
    assert body["execute_at"] == "2031-07-01T16:15:00Z"
    for hour in ("2031-11-02T01:15", "2031-03-09T02:15"):
        said = person.run(*command, hour, TZ="America/Los_Angeles")
        assert (said.code, said.out, "the clocks change here" in said.err) == (2, "", True)
    [body] = person.run(*command, "2031-11-02T01:15-08:00", TZ="America/Los_Angeles").objects
    assert body["execute_at"] == "2031-11-02T09:15:00Z"
    assert server.requests(None) == []


def test_a_time_too_near_or_past_sends_nothing(person: Person, server: Server) -> None:
    """Code 1; but a script that is started again late is told of the schedule that it has made before."""
    past = (*SEND, "--to", KIM, "--text", "Hi", "--at", "2026-01-31T09:15:00Z")
    said = person.run(*past)
    assert (said.code, said.out) == (1, "")
    assert "at least 15 minutes from now" in said.err
    assert person.entries() == []
    at = soonest(wall_clock())
    command = (*SEND, "--to", KIM, "--text", "Hi", "--local-id", "once")
    assert person.run(*command, "--at", at.isoformat()).code == 0
    again = person.run(*command, "--at", "2026-01-31T09:15:00Z")
    assert (again.code, "used before" in again.err) == (0, True)
    assert len(server.requests(SCHEDULE)) == 1


def test_unschedulable_messages_are_refused_with_a_reason(person: Person, server: Server) -> None:
    """Each in its own words, and nothing goes in their place."""
    at = ("--at", soonest(wall_clock()).isoformat())
    cases = [
        (("--text", "Hi", "--private"), "A private note can't be scheduled"),
        (("--survey", "401"), "A survey can't be scheduled"),
        (("--text", "Hi", "--media-url", "https://files.example/a.png"), "can't schedule a media link"),
        (("--text", "Hi", "--author", "Bot"), "Author and activity ID can't be scheduled"),
    ]
    answers = person.run_all(*((*SEND, "--to", KIM, *what, *at) for what, _ in cases))
    for (_, words), said in zip(cases, answers, strict=True):
        assert (said.code, said.out) == (1, "")
        assert words in said.err
    assert server.requests() == []
    assert server.requests(SCHEDULE) == []
