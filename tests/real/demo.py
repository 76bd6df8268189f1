"""The demonstration for a machine without a display: the real window, worked by another process.

Started by ``dev.py run``. It sends a text with a media URL and adds a private note in the window on the built-in
sandbox, and compares what the sandbox received with what was typed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.real.background import until
from tests.real.desktop import Desktop
from tests.real.driver import ControlError, Driver
from tests.real.program import HEYDESK, Program
from tests.real.standalone import sends

TYPED_NUMBER, NUMBER = "(650) 555-0103", "16505550103"
TEXT = "Hi Kim, your bike is ready. The invoice is in the picture. Open until 6 pm, see you!"
MEDIA_URL = "https://media.example.com/invoices/2041.png"
NOTE = "Kim asked about the warranty; please mention it at pick-up."
EXPECTED: tuple[dict[str, Any], ...] = (
    {"phone_number": NUMBER, "text": TEXT, "media_url": MEDIA_URL},
    {"phone_number": NUMBER, "text": NOTE, "private": True},
)
COMPARED = ("phone_number", "text", "media_url", "private")
PICTURE = Path("heydesk-demo.png")


def _press_send(driver: Driver) -> bool:
    """Press Send; tell whether the text or a question is there. Just after somebody was chosen it does nothing."""
    driver.press("#send")
    with suppress(TimeoutError):
        return until(lambda: driver.is_there("#undoSend") or driver.is_there("#keepEditing"), "an answer", 4)
    return False


def work(driver: Driver, journal: Path) -> None:
    """Send a text with a media URL, then add a private note, as a person would."""
    _address(driver)
    driver.set_text("#messageText", TEXT)
    driver.press("#mediaLink")
    driver.set_text("#mediaUrl", MEDIA_URL)
    until(lambda: _press_send(driver), "the text, or a question", 20)
    if driver.is_there("#keepEditing"):
        driver.press("#send")  # nobody has the address of the picture, which may be known by now
    with suppress(ControlError):  # on a slow machine the time for Undo may be over by now
        driver.press("#sendNow")
    _wait_for_sends(journal, 1)
    driver.press("#privateNote")
    driver.wait_state("#privateNote", "checked")
    if not driver.is_there("#chip"):
        _address(driver)
    driver.set_text("#messageText", NOTE)
    driver.press("#send")
    _wait_for_sends(journal, 2)
    driver.wait_row(TYPED_NUMBER, "Added")


def differences(received: list[dict[str, Any]]) -> list[str]:
    """Return in words where the sandbox's log is not what was typed; nothing when all arrived."""
    found = [] if len(received) == len(EXPECTED) else [f"{len(received)} sends arrived, not {len(EXPECTED)}"]
    for number, (entry, typed) in enumerate(zip(received, EXPECTED, strict=False), start=1):
        body = entry["body"] if isinstance(entry["body"], dict) else {}
        expected = {**typed, "phone_number": None} if _is_in_a_conversation(body) else typed
        if not entry["kept"]:
            found.append(f"send {number} was not taken: status {entry['status']}")
        found += [
            f"send {number}: {name} should be {expected.get(name)!r} and is {body.get(name)!r}"
            for name in COMPARED
            if body.get(name) != expected.get(name)
        ]
    return found


def _is_in_a_conversation(body: dict[str, Any]) -> bool:
    """Whether a note goes to the conversation with the person, in place of their number.

    It does once the team's conversations have been fetched; the outbox's row then still has the number.
    """
    return body.get("private") is True and isinstance(body.get("chat_id"), int)


def demonstrate(command: Sequence[str | Path], picture: Path, *arguments: str) -> list[str]:
    """Run the program and work it; print the sandbox's log of the sends; return what went wrong, in words.

    ``picture`` is where the screenshot goes; ``arguments`` follow ``--sandbox``.
    """
    with Desktop() as desktop:
        journal = desktop.folder / "sandbox.jsonl"
        env = {**desktop.new_home(), "HEYDESK_SANDBOX_LOG": str(journal)}
        with Program(desktop, "--sandbox", *arguments, env=env, command=command) as program:
            trouble: list[str] = []
            try:
                program.wait_for_window()
                work(program.driver, journal)
            except (ControlError, TimeoutError, RuntimeError) as error:
                trouble.append(str(error))
            desktop.screenshot(picture)
            received = sends(journal)
            for entry in received:
                print(json.dumps(entry, ensure_ascii=False), flush=True)
            trouble += differences(received)
            if not trouble:
                code = program.close_window()
                trouble += [f"the program ended with {code}"] if code else []
            if trouble:
                trouble.append("What the program said:\n" + program.output)
    return trouble


def main() -> int:
    """Return 0 only if both sends arrived as typed."""
    trouble = demonstrate(HEYDESK, PICTURE, *sys.argv[1:])
    for line in trouble:
        print(line, file=sys.stderr)
    if not trouble:
        print(f"Both arrived as typed. The window: {PICTURE}")
    return 1 if trouble else 0


def _address(driver: Driver) -> None:
    driver.set_text("#recipients", TYPED_NUMBER)
    driver.keys("Return", at="#recipients")
    driver.wait_for("#chip")


def _wait_for_sends(journal: Path, count: int) -> None:
    until(lambda: len(sends(journal)) >= count, f"send {count} to reach the sandbox", 20)


if __name__ == "__main__":
    sys.exit(main())
