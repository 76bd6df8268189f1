"""Programs that are stopped: by Ctrl+C, by a time limit, by a power cut. Nothing is lost and nothing is doubled."""

from __future__ import annotations

import fcntl
import signal
import subprocess
import termios

from tests.cli.cli_driver import KIM, LEE, SEND, Person, Said, interrupt
from tests.cli.sandbox_server import Server
from tests.real.background import until


def test_kill_9_in_flight_doubles_nothing(person: Person, server: Server) -> None:
    """The message arrives, and the program is dead before the answer: the next one looks it up and sends nothing."""
    server.fault("late=60")
    command = (*SEND, "--to", KIM, "--text", "Hi", "--local-id", "cut-off")
    process = person.start(*command)
    until(server.kept, "it to arrive")
    process.kill()
    assert person.end_of(process).code == -signal.SIGKILL
    assert person.entries("state") == [("sending",)]
    said = person.run(*command)
    assert (said.code, said.out) == (3, "1  sending  (650) 555-0103  Hi\n")
    said = person.run("outbox", "deliver")
    assert (said.code, said.out) == (0, "1  accepted  (650) 555-0103  Hi\n")
    assert len(server.requests()) == len(server.kept()) == 1
    told = person.run("outbox", "show", "1").out
    assert "HeyDesk quit while this text was being sent." in told
    assert "It was sent" in told


def test_stopped_while_it_waits(person: Person, server: Server) -> None:
    """The state is said, the message stays, and the program ends by the signal, as shells expect."""
    server.fault("429=3600*3")
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    processes = [person.start(*SEND, "--to", KIM, "--text", number.name) for number in numbers]
    until(lambda: len(waits := person.entries("wait")) == 3 and ("throttle",) in waits, "all to wait")
    for process, number in zip(processes, numbers, strict=True):
        interrupt(process, number)
        said = person.end_of(process)
        assert (said.code, said.out[1:11], number.name in said.out) == (-number, "  waiting ", True)
        assert "It's waiting in the outbox" in said.err
        assert said.err.endswith("heydesk: Stopped. Your outbox is unchanged.\n")
    assert person.entries("state") == [("queued",)] * 3
    assert server.kept() == []


def test_stopped_in_flight(person: Person, server: Server) -> None:
    """Sends get a moment to end: an answer that comes is written down, and what has none may have arrived."""
    server.fault("late=1", "hang")
    process = person.start(*SEND, "--to", KIM, "--to", LEE, "--text", "Hi")
    server.wait_for_sends(2)
    interrupt(process)
    said = person.end_of(process)
    assert said.code == -signal.SIGINT
    assert "It may have arrived, so don't send it again yet" in said.err
    assert sorted(person.entries("state, doubted")) == [("accepted", 0), ("uncertain", 1)]
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
    assert person.end_of(process) == Said(-signal.SIGINT, "", "heydesk: Stopped. Your outbox is unchanged.\n")
