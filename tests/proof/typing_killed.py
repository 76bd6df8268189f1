"""Somebody types in the window, and the program is killed in the middle of it: how much of the draft is lost?

``python -m tests.proof.typing_killed PROGRESS SEED`` is the program itself, with its own window off screen on its
own sandbox, and a hand that types: in bursts, with pauses. Each key is noted in the file PROGRESS, with the time by
the monotonic clock and all that stands in the box then. The proof starts it, kills it at a random moment, and
compares the outbox file with what had been typed. The next start must show what was kept.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.real.background import until
from tests.real.program import CHECKOUT

AFTER_A_PAUSE, WHILE_TYPING = 1.0, 5.0
"""The promise: what is lost at most, in seconds, where somebody has stopped typing, and where they type on."""

_LONG = 400
_START_S = 60.0


_BEAT_MS = 50
"""The window's own thread tells that it runs, so that a pause is time that it had, also on a busy machine."""


class Key(NamedTuple):
    """What stood in the box, since when in seconds of the monotonic clock, and how often the thread has run since."""

    at: float
    text: str
    beats: int


def type_in_window(progress: int, chance: Random) -> None:
    """Type into the text box until somebody ends this; runs in the window's own thread."""
    box = next(each for each in QApplication.allWidgets() if each.objectName() == "messageText")
    assert isinstance(box, QPlainTextEdit)

    def note() -> None:
        os.write(progress, json.dumps([time.monotonic(), box.toPlainText()]).encode() + b"\n")

    def beat() -> None:
        os.write(progress, b"\n")
        QTimer.singleShot(_BEAT_MS, beat)

    def press() -> None:
        if len(box.toPlainText()) > _LONG:
            QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(box, chance.choice("abcdefgh "))
        note()
        is_pause = chance.random() < 0.06
        QTimer.singleShot(chance.randint(600, 2500) if is_pause else chance.randint(20, 160), press)

    note()
    press()
    beat()


def wait_for_window(begin: Callable[[], None]) -> None:
    """Wait for the window, from another thread, and begin in the window's own."""
    while (app := QApplication.instance()) is None:
        time.sleep(0.01)

    def look() -> None:
        if any(each.objectName() == "messageText" and each.isVisible() for each in QApplication.allWidgets()):
            begin()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, app, look)


class Losses(NamedTuple):
    """The longest time of typing that was lost, in seconds, and a line for each time that lost more than promised."""

    longest: float
    broken: list[str]


def kill_while_typing(folder: Path, env: Mapping[str, str], seed: str, times: int) -> Losses:
    """Start it, kill it and compare, so many times."""
    chance = Random(seed)
    outbox = Path(env["XDG_DATA_HOME"]) / "heydesk" / "sandbox" / "heydesk.sqlite3"
    faults: list[str] = []
    kept, longest = "", 0.0
    for number in range(times):
        progress = folder / f"typed-{number}"
        progress.touch()
        killed_at, code = _type_until_killed(folder, env, progress, f"{seed}/{number}", chance)
        keys = _keys(progress)
        if not keys or code != -signal.SIGKILL:
            faults.append(f"the window ended by itself: {(folder / 'typist.txt').read_text('utf-8')[-2000:]}")
            continue
        if keys[0].text != kept:
            faults.append(f"the window showed {keys[0].text!r} at its start, and {kept!r} had been kept")
        kept = _draft(outbox)
        lost, words = _loss(keys, kept, killed_at)
        longest = max(longest, lost)
        faults += words
    return Losses(longest, faults)


def _type_until_killed(
    folder: Path, env: Mapping[str, str], progress: Path, seed: str, chance: Random
) -> tuple[float, int]:
    """Start it and kill it; give when that was, and how it ended."""
    with (folder / "typist.txt").open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.proof.typing_killed", str(progress), seed],
            env={**env, "QT_QPA_PLATFORM": "offscreen"},
            cwd=CHECKOUT,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        until(lambda: len(_keys(progress)) > 1 or process.poll() is not None, "the first key", _START_S)
        time.sleep(chance.uniform(0.2, 4))
        killed_at = time.monotonic()
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    return killed_at, process.returncode


def _loss(keys: list[Key], kept: str, killed_at: float) -> Losses:
    """Say how much is lost, and where it is more than was promised."""
    places = [place for place, key in enumerate(keys) if key.text == kept]
    if not places:
        return Losses(0, [f"a draft was kept that never stood in the box: {kept!r}"])
    missing = keys[places[-1] + 1 :]
    if not missing:
        return Losses(0, [])
    ago, pause = killed_at - missing[0].at, keys[-1].beats * _BEAT_MS / 1000
    if pause > AFTER_A_PAUSE:
        return Losses(ago, [f"{len(missing)} keys were lost after a pause of {pause:.2f} s"])
    if ago > WHILE_TYPING:
        return Losses(ago, [f"{len(missing)} keys were lost, the first one {ago:.2f} s old"])
    return Losses(ago, [])


def _keys(progress: Path) -> list[Key]:
    found: list[Key] = []
    for line in progress.read_bytes().splitlines(keepends=True):
        if line == b"\n" and found:
            found[-1] = found[-1]._replace(beats=found[-1].beats + 1)
        elif line.endswith(b"]\n"):
            at, text = json.loads(line)
            found.append(Key(at, text, 0))
    return found


def _draft(outbox: Path) -> str:
    with closing(sqlite3.connect(outbox, timeout=30)) as connection:
        found = connection.execute("SELECT content FROM draft WHERE private = 0").fetchone()
    return "" if found is None else str(json.loads(found[0]).get("text", ""))


def main() -> int:
    """Open the window as ``heydesk --sandbox`` does, and type."""
    from heydesk.__main__ import main as run_heydesk

    path, seed = sys.argv[1:]
    progress = os.open(path, os.O_WRONLY | os.O_APPEND)
    begin = partial(type_in_window, progress, Random(seed))
    threading.Thread(target=wait_for_window, args=(begin,), daemon=True).start()
    return run_heydesk(["--sandbox"])


if __name__ == "__main__":
    sys.exit(main())
