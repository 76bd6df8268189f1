"""Start and memory of a program with a window, and how fast its text box answers to keys."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.real.background import Background, until
from tests.real.bench.frame_buffer import Box, FrameBuffer, changed_width, watch
from tests.real.bench.keyboard import Keyboard
from tests.real.bench.machine import pss
from tests.real.desktop import Desktop
from tests.real.driver import Driver

SECONDS_UNTIL_WEIGHED = 5.0
CARET = 3  # pixels: what changes by no more is the caret
LETTERS = "mwsoaenmwx"  # wide ones


@dataclass(frozen=True, slots=True)
class Specimen:
    """A program to be measured; its text box is named ``messageText``."""

    name: str
    command: Sequence[str | Path]
    env: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Run:
    """One start: seconds until the first pixel and until it looked finished, and MB of memory 5 s later."""

    appeared: float
    finished: float
    memory: float


def start(desktop: Desktop, specimen: Specimen) -> Run:
    """Start a program, watch its window come, weigh it, end it."""
    frame_buffer = FrameBuffer(desktop.display.frame_buffer)
    empty = frame_buffer.sample()
    started = time.perf_counter()
    with _running(desktop, specimen) as program:
        watched = watch(frame_buffer, started, lambda: program.process.poll() is None, SECONDS_UNTIL_WEIGHED)
        memory = pss(program.pid)
    until(lambda: frame_buffer.sample() == empty, "the window to go")
    return Run(watched.appeared, watched.finished, memory)


def find_text_box(desktop: Desktop, specimen: Specimen) -> Box:
    """Return where the text box comes to stand, found through the accessibility bus in a run of its own."""
    frame_buffer = FrameBuffer(desktop.display.frame_buffer)
    empty = frame_buffer.sample()
    env = {**specimen.env, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with _running(desktop, Specimen(specimen.name, specimen.command, env)) as program:
        driver = Driver(desktop, program.pid, 20)
        try:
            driver.wait_for("#messageText")
            time.sleep(1)  # what comes later may still move it
            box = Box(*driver.place("#messageText"))
        finally:
            driver.end()
    until(lambda: frame_buffer.sample() == empty, "the window to go")
    return box


def type_keys(desktop: Desktop, specimen: Specimen, box: Box, count: int) -> list[float]:
    """Press keys in the text box; return for each the milliseconds until its pixels were there."""
    frame_buffer = FrameBuffer(desktop.display.frame_buffer)
    empty = frame_buffer.sample()
    chance = random.Random(7)
    taken: list[float] = []
    with _running(desktop, specimen) as program, Keyboard(desktop.display.name) as keyboard:
        started = time.perf_counter()
        watch(frame_buffer, started, lambda: program.process.poll() is None, 2.0)
        keyboard.click(box.x + 40, box.y + 12)
        time.sleep(0.7)
        for number in range(count + 5):
            delay = _key(frame_buffer, keyboard, box, LETTERS[number % len(LETTERS)])
            if number >= 5:  # the first ones warm up
                taken.append(delay)
            time.sleep(0.1 + 0.15 * chance.random())
    until(lambda: frame_buffer.sample() == empty, "the window to go")
    return taken


def summary(values: Sequence[float]) -> dict[str, float]:
    """Return the median, the smallest and the largest."""
    rounded = [round(value, 4) for value in (statistics.median(values), min(values), max(values))]
    return dict(zip(("median", "min", "max"), rounded, strict=True))


def _key(frame_buffer: FrameBuffer, keyboard: Keyboard, box: Box, letter: str) -> float:
    before = frame_buffer.rows(box)
    pressed = keyboard.press(letter)
    while True:
        now, current = time.perf_counter(), frame_buffer.rows(box)
        if current != before and changed_width(before, current) > CARET:
            keyboard.release(letter)
            return (now - pressed) * 1000
        if now > pressed + 2:
            raise RuntimeError(f"the key {letter} never showed")


def _running(desktop: Desktop, specimen: Specimen) -> Background:
    return Background(specimen.command, specimen.env, desktop.folder / "bench.log", cwd=desktop.folder)
