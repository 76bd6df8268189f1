"""What is asked for at a terminal: a key that is not shown, and a way out."""

from __future__ import annotations

import os
import signal
import subprocess

import pytest

from tests.cli.cli_driver import CHECKOUT, HEYDESK, KIM, SEND, Person, connecting, interrupt
from tests.real.background import until
from tests.real.standalone import StandaloneSandbox


def at_a_terminal(person: Person, command: tuple[str, ...], prompt: str, typed: bytes | None) -> tuple[int, str]:
    """Run it at a terminal, and type once the prompt is there, or press Ctrl+C; the code, and all that was shown."""
    ours, theirs = os.openpty()
    with subprocess.Popen(
        [*HEYDESK, *command], env=person.env, stdin=theirs, stdout=theirs, stderr=theirs, cwd=CHECKOUT
    ) as process:
        os.close(theirs)
        screen = b""

        def shown() -> bool:
            """Read on; True at the end."""
            nonlocal screen
            try:
                piece = os.read(ours, 4096)
            except OSError:  # the other side has gone
                return True
            screen += piece
            return not piece

        until(lambda: shown() or prompt.encode() in screen, prompt)
        if typed is None:
            interrupt(process)
        else:
            os.write(ours, typed)
        until(shown, "the end")
        os.close(ours)
    return process.returncode, screen.decode()


def test_a_prompt_does_not_show_the_key(newcomer: Person, bank: StandaloneSandbox) -> None:
    """At a terminal the key is asked for, and what is typed stays hidden."""
    typed = bank.secret_key.encode() + b"\n"
    code, screen = at_a_terminal(newcomer, connecting(bank), "Secret Key", typed)
    assert (code, "Connected." in screen, bank.secret_key in screen) == (0, True, False)
    assert newcomer.run("account", "remove", "Marina").code == 0


@pytest.mark.parametrize(
    ("typed", "code", "words"),
    [
        (b"\n", 2, "No Secret Key was typed"),
        (b"\x04", 2, "No Secret Key was typed"),
        (None, -signal.SIGINT, "Stopped."),
    ],
)
def test_the_prompt_can_be_left(newcomer: Person, typed: bytes | None, code: int, words: str) -> None:
    """Nothing typed, Ctrl+D, and Ctrl+C, once."""
    command = ("account", "add", "--name", "A", "--secret-id", "b")
    ended, screen = at_a_terminal(newcomer, command, "Secret Key", typed)
    assert (ended, words in screen, "Traceback" in screen) == (code, True, False)
    assert not newcomer.database.exists()


def test_a_text_can_be_typed(person: Person) -> None:
    """``--text -`` at a terminal says how it ends."""
    command = (*SEND, "--to", KIM, "--text", "-", "--dry-run")
    code, screen = at_a_terminal(person, command, "Ctrl+D", "Grüße\nund mehr\n\x04".encode())
    assert (code, '"text":"Grüße\\nund mehr"' in screen) == (0, True)
