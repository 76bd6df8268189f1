"""Programs that are stopped: by Ctrl+C, by a time limit, by a power cut. Nothing is lost and nothing is doubled."""

from __future__ import annotations

import fcntl
import signal
import subprocess
import termios

import pytest

from tests.command.person import KIM, LEE, SEND, Person, Said, interrupt
from tests.command.server import Server
from tests.real.background import until


def test_kill_9_in_flight_doubles_nothing(person: Person, server: Server) -> None:
    """Two on their way, one of which has arrived: the next process looks both up, and sends neither."""
    server.fault("late=60", "hang")
    process = person.start(*SEND, "--to", KIM, "--to", LEE, "--text", "Hi", "--local-id", "cut-off")
    server.wait_for_sends(2)
    until(server.kept, "the one that arrives")
    process.kill()
    assert person.end_of(process).code == -signal.SIGKILL
    assert [state for state, *_ in person.entries()] == ["sending", "sending"]
    said = person.run(*SEND, "--to", KIM, "--to", LEE, "--text", "Hi", "--local-id", "cut-off")
    assert (said.code, said.out.count("sending")) == (3, 2)
    said = person.run("outbox", "deliver", "--wait", "5")
    assert said.code == 4
    assert "HeyDesk ended while this was being sent, so it may have arrived." in said.out
    assert sorted(str(state) for state, *_ in person.entries()) == ["accepted", "uncertain"]
    assert (len(server.requests()), len(server.kept())) == (2, 1)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_stopped_while_it_waits(person: Person, server: Server, number: signal.Signals) -> None:
    """The state is said, the message stays, and the program ends by the signal, as shells expect."""
    server.fault("429=3600")
    process = person.start(*SEND, "--to", KIM, "--text", "Hi")
    until(lambda: person.entries("wait") == [("throttle",)], "it to wait")
    interrupt(process, number)
    said = person.end_of(process)
    assert (said.code, said.out[:10]) == (-number, "1  waiting")
    assert "It is safe in the outbox" in said.err
    assert said.err.endswith("heydesk: Stopped. What was in the outbox is still there.\n")
    assert person.entries() == [("queued", None, "throttle", 0)]
    assert server.kept() == []


def test_stopped_in_flight_is_a_doubt(person: Person, server: Server) -> None:
    """A send gets a moment to end; then it may have arrived, and that is what is said and kept."""
    server.fault("hang")
    process = person.start(*SEND, "--to", KIM, "--text", "Hi")
    server.wait_for_sends(1)
    interrupt(process)
    said = person.end_of(process)
    assert (said.code, said.out[:11]) == (-signal.SIGINT, "1  in doubt")
    assert "It may have arrived, so don't send it again yet" in said.err
    assert person.entries() == [("uncertain", None, None, 1)]


def test_stopped_in_flight_and_answered_in_time(person: Person, server: Server) -> None:
    """An answer that comes within that moment is written down."""
    server.fault("late=1")
    process = person.start(*SEND, "--to", KIM, "--text", "Hi")
    server.wait_for_sends(1)
    interrupt(process)
    said = person.end_of(process)
    assert (said.code, said.out) == (-signal.SIGINT, "1  accepted  (650) 555-0103  Hi\n")
    assert len(server.kept()) == 1


def test_ctrl_c_while_a_text_is_read(person: Person) -> None:
    """Once is enough, also where the program waits for the rest of standard input."""
    process = person.start(*SEND, "--to", KIM, "--text", "-", stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(b"The first words")
    process.stdin.flush()
    pipe = process.stdin.fileno()
    until(lambda: fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)) == bytes(4), "it to read")
    interrupt(process)
    process.wait(10)  # with the pipe still open
    assert person.end_of(process) == Said(
        -signal.SIGINT, "", "heydesk: Stopped. What was in the outbox is still there.\n"
    )
