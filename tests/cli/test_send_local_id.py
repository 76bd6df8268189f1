"""``--local-id``: one intent to send is one message, however often and from wherever it is given."""

from __future__ import annotations

from filelock import FileLock

from tests.cli.cli_driver import KIM, LEE, SEND, Person
from tests.cli.sandbox_server import Server


def test_a_used_id_reports_and_sends_nothing(person: Person, server: Server) -> None:
    """Also with other words, and in any state: the report has that state's exit code."""
    command = (*SEND, "--to", KIM, "--text", "Hi", "--local-id", "used-1")
    assert person.run(*command).code == 0
    said = person.run(*command, "--text", "Other words", "--to", LEE)
    assert (said.code, said.out) == (0, "1  accepted  (650) 555-0103  Hi\n")
    assert "was used before. Nothing was sent now" in said.err
    server.fault("400")
    command = (*SEND, "--to", KIM, "--text", "Hi", "--local-id", "used-2")
    assert [person.run(*command).code, person.run(*command).code] == [1, 1]
    assert person.run("outbox", "discard", "2").code == 0
    said = person.run(*command)
    assert (said.code, said.out) == (1, "2  discarded  (650) 555-0103  Hi\n")
    assert len(server.requests()) == 2


def test_an_id_reports_while_the_first_process_still_waits(person: Person, server: Server) -> None:
    """A script that gave up too early and tries again does no harm."""
    server.fault("hang")
    command = (*SEND, "--to", KIM, "--text", "Hi", "--local-id", "still-waiting")
    first = person.start(*command)
    server.wait_for_sends(1)
    said = person.run(*command)
    assert (said.code, said.out) == (3, "1  sending  (650) 555-0103  Hi\n")
    assert "Sending. See" in said.err
    first.kill()
    person.end_of(first)
    assert len(server.requests()) == 1


def test_the_same_id_twice_at_the_same_moment(person: Person, server: Server) -> None:
    """Neither process knows of the other when it starts; the table does."""
    command = (*SEND, "--to", KIM, "--text", "Hi", "--local-id", "at-once")
    processes = [person.start(*command) for _ in range(3)]
    assert {person.end_of(process).code for process in processes} <= {0, 3}
    assert len(server.requests()) == len(server.kept()) == 1
    assert [state for state, *_ in person.entries()] == ["accepted"]


def test_several_sends_at_once_all_arrive(person: Person, server: Server) -> None:
    """One process carries at a time; the others wait for it or take over, and none sends another's twice."""
    cases = ((KIM, "a"), (LEE, "b"), (KIM, "c"))
    processes = [person.start(*SEND, "--to", number, "--text", text) for number, text in cases]
    assert [person.end_of(process).code for process in processes] == [0] * 3
    assert sorted(message["text"] for message in server.kept()) == ["a", "b", "c"]
    assert len(server.requests()) == 3


def test_a_process_that_holds_the_post_is_waited_for(person: Person, server: Server) -> None:
    """While another one dispatches, nothing is sent beside it: 3 when the patience ends, 0 once it is gone."""
    with FileLock(person.data / "dispatcher.lock"):
        said = person.run(*SEND, "--to", LEE, "--text", "patient", "--wait", "0.5")
        assert (said.code, said.out) == (3, "1  waiting  (650) 555-0104  patient\n")
        assert "It's waiting in the outbox" in said.err
        assert server.requests() == []
        waiting = person.start("outbox", "deliver")
    assert person.end_of(waiting).code == 0
    assert len(server.requests()) == len(server.kept()) == 1
