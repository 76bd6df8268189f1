"""Answers of a working day on the real window: by keyboard alone, by mouse, and in random order with mishaps.

``python -m tests.real.answers --count 100 --steps 500`` prints keys, clicks and seconds for each answer, and whether
every text went to the person whose name was on screen when its first letter was typed.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.real.desktop import Desktop
from tests.real.driver import Driver
from tests.real.program import Program
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox

INBOX = 41
_SETTLED = 0.35
"""Seconds from the new name to the first key: about what a person needs to see who it is."""


class Typed(NamedTuple):
    """A text, and the number that was on screen when its first letter was typed."""

    text: str
    phone: str


class Desk:
    """A window with an account on a sandbox of its own, whose conversations change on request."""

    def __init__(self, sandbox: StandaloneSandbox, driver: Driver) -> None:
        self.sandbox = sandbox
        self.driver = driver
        self.typed: list[Typed] = []
        self.keys = self.clicks = self.dropped = 0

    def change(self, *steps: dict[str, object]) -> None:
        """Have customers and colleagues do these things."""
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        body = json.dumps(list(steps)).encode()
        opener.open(f"{self.sandbox.base_url}/_sandbox/conversations", body, timeout=30).close()

    def phone(self) -> str:
        """Return the digits of the person whose chip is on screen; "" for none."""
        if not self.driver.is_there("#chip"):
            return ""
        found = re.search(r"\((\d{3})\) (\d{3})-(\d{4})", self.driver.label("#chip"))
        return "1" + "".join(found.groups()) if found else ""

    def wait_for_another(self, before: str) -> str:
        """Wait until somebody else is on screen."""
        end = time.monotonic() + 10
        while time.monotonic() < end:
            now = self.phone()
            if now not in {"", before}:
                return now
            time.sleep(0.02)
        raise TimeoutError(f"nobody came after {before}\n{self.driver.tree()}")

    def press(self, *keys: str) -> None:
        """Press keys, and count them."""
        self.keys += len(keys)
        self.driver.keys(*keys)

    def write(self, text: str) -> None:
        """Type a text for whoever is on screen; what the guard dropped is typed again."""
        phone = self.phone()
        self.keys += len(text)
        self.driver.type(text)
        end = time.monotonic() + 5
        while self.driver.text("#messageText") != text:
            if time.monotonic() > end:
                self.dropped += 1
                self.driver.keys("ctrl+a", "Delete")
                self.driver.type(text)
                end = time.monotonic() + 5
            time.sleep(0.02)
        self.typed.append(Typed(text, phone))

    def misdirected(self) -> list[tuple[Typed, str]]:
        """Return the texts that reached somebody else than the person on screen, with whom they reached."""
        wanted = {one.text: one for one in self.typed}
        found = []
        for send in self.sandbox.sends():
            body = send["body"]
            one = wanted.get(body.get("text", ""))
            if one is not None and body.get("phone_number") != one.phone:
                found.append((one, str(body.get("phone_number") or body.get("chat_id"))))
        return found


@contextmanager
def working_desk(folder: Path, waiting: int, size: str = "1280x800") -> Iterator[Desk]:
    """Open a window for somebody who is signed in, with so many customers waiting."""
    with Desktop(size=size) as desktop, StandaloneSandbox(folder, desktop.env) as sandbox:
        env = desktop.new_home()
        add_account(env, sandbox)
        with Program(desktop, env=env) as program:
            desk = Desk(sandbox, program.driver)
            desk.change({"do": "fill", "inbox_id": INBOX, "count": waiting, "text": "Are you open tomorrow?"})
            program.wait_for_window()
            display = desktop.display
            display.ask("windowsize", "--sync", display.ask("getactivewindow"), *size.split("x"))
            program.driver.seconds = 30
            program.driver.wait_for("#answerNext")
            yield desk


def answer_by_keyboard(desk: Desk, count: int) -> float:
    """Answer so many, each by typing and Ctrl+Shift+Enter; return the seconds for one."""
    desk.press("ctrl+shift+Next")
    here = desk.wait_for_another("")
    started = time.monotonic()
    for number in range(count):
        time.sleep(_SETTLED)
        desk.write(f"Yes, from 8 to 5. {number:03d}")
        desk.press("ctrl+shift+Return")
        if number + 1 < count:
            here = desk.wait_for_another(here)
    return (time.monotonic() - started) / count


def answer_by_mouse(desk: Desk, count: int) -> float:
    """Answer so many with the mouse for everything but the words; return the seconds for one."""
    desk.driver.press("#answerNext") if desk.driver.is_there("#answerNext") else desk.press("ctrl+shift+Next")
    here = desk.wait_for_another("")
    started = time.monotonic()
    for number in range(count):
        time.sleep(_SETTLED)
        desk.driver.click("#messageText")
        desk.write(f"Yes, come by. {number:03d}")
        desk.driver.click("#send")
        desk.clicks += 2
        if number + 1 < count:
            desk.driver.click("#nextWaiting")
            desk.clicks += 1
            here = desk.wait_for_another(here)
    return (time.monotonic() - started) / count


def act_at_random(desk: Desk, steps: int, seed: int) -> int:
    """Write, send, skip, undo and turn back while customers write; return how many texts were written."""
    chance = random.Random(seed)
    written = 0
    desk.press("ctrl+shift+Next")
    here = desk.wait_for_another("")
    for number in range(steps):
        act = chance.choice(("answer", "answer", "answer", "send", "skip", "undo", "inbound", "row", "note"))
        if act in {"answer", "send"} and here:
            time.sleep(_SETTLED)
            if desk.driver.text("#messageText"):
                desk.press("ctrl+a", "Delete")
            desk.write(f"Random {number:04d}")
            written += 1
            desk.press("ctrl+shift+Return" if act == "answer" else "ctrl+Return")
        elif act == "skip":
            desk.press("ctrl+shift+Next")
        elif act == "undo":
            desk.press("alt+u")
        elif act == "row":
            desk.press(chance.choice(("ctrl+Next", "ctrl+Prior")))
        elif act == "inbound" and here:
            desk.change({"do": "inbound", "inbox_id": INBOX, "phone": here, "text": f"One more thing {number}"})
        elif act == "note":
            desk.press("alt+n", "alt+c")
        time.sleep(0.15)
        if desk.driver.is_there("#keepEditing"):
            desk.press("Escape")
        here = desk.phone()
    return written


def main() -> int:
    """Run all three and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--steps", type=int, default=500)
    parser.add_argument("--seed", type=int, default=9)
    options = parser.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory() as folder, working_desk(Path(folder), options.count + 20) as desk:
        seconds = answer_by_keyboard(desk, options.count)
        keys = desk.keys / options.count
        print(
            f"keyboard: {options.count} answers, {seconds:.2f} s and {keys:.1f} keys each, {desk.dropped} typed twice"
        )
        time.sleep(15)
        bad += len(desk.misdirected())
        print(f"  {len(desk.sandbox.sends())} sent, {len(desk.misdirected())} to somebody else")
    with tempfile.TemporaryDirectory() as folder, working_desk(Path(folder), options.count + 20) as desk:
        seconds = answer_by_mouse(desk, options.count)
        clicks = desk.clicks / options.count
        print(f"mouse: {options.count} answers, {seconds:.2f} s and {clicks:.1f} clicks each")
        time.sleep(15)
        bad += len(desk.misdirected())
    with tempfile.TemporaryDirectory() as folder, working_desk(Path(folder), 60) as desk:
        written = act_at_random(desk, options.steps, options.seed)
        time.sleep(15)
        bad += len(desk.misdirected())
        print(f"random: {options.steps} acts, {written} texts written, {len(desk.misdirected())} to somebody else")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
