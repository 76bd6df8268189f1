"""The pixels of a virtual display, read from the server's own file without asking the server."""

from __future__ import annotations

import mmap
import struct
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

BYTES = 4  # a pixel
STEP = 4  # every fourth pixel in both directions is enough to see a window change


class Box(NamedTuple):
    """A part of the display, in pixels."""

    x: int
    y: int
    width: int
    height: int


class FrameBuffer:
    """What a display shows right now; the file has the X window dump format, big-endian header first."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self._bytes = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._bytes[:100])
        self.width, self.height = header[4], header[5]
        self._line = header[12]
        self._start = header[0] + header[19] * 12

    def sample(self) -> bytes:
        """Return one colour of some of the pixels of the whole display."""
        data, step, end = self._bytes, BYTES * STEP, self.width * BYTES
        starts = range(self._start + 1, self._start + self.height * self._line, STEP * self._line)
        return b"".join([data[start : start + end - 1 : step] for start in starts])

    def rows(self, box: Box) -> list[bytes]:
        """Return the lines of a part of the display."""
        first = self._start + box.y * self._line + box.x * BYTES
        return [
            self._bytes[first + line * self._line : first + line * self._line + box.width * BYTES]
            for line in range(box.height)
        ]


class Watched(NamedTuple):
    """When a window appeared and when it had its final looks, in seconds from the start."""

    appeared: float
    finished: float


def watch(frame_buffer: FrameBuffer, started: float, is_alive: Callable[[], bool], seconds: float) -> Watched:
    """Look at the display until ``seconds`` after the first change; the clock began at ``started``.

    A window looks finished when no more than half a percent of what it covers still differs from its final looks: a
    caret that blinks does not count, a button that comes later does.
    """
    empty = last = frame_buffer.sample()
    frames: list[tuple[float, bytes]] = []
    while not frames or time.perf_counter() < frames[0][0] + seconds:
        now, current = time.perf_counter(), frame_buffer.sample()
        if current != last:
            frames.append((now, current))
            last = current
        if not is_alive() or (not frames and now > started + 30):
            raise RuntimeError("the program showed no window")
        time.sleep(0.002)
    final = frames[-1][1]
    covered = _difference(empty, final)
    finished = frames[0][0]
    for (_, looks), (later, _) in pairwise(frames):
        if _difference(looks, final) > covered / 200:
            finished = later
    return Watched(frames[0][0] - started, finished - started)


def changed_width(before: list[bytes], after: list[bytes]) -> int:
    """Return how many pixels lie between the leftmost and the rightmost that differ; 0 when none does."""
    left, right = len(before[0]), 0
    for old, new in zip(before, after, strict=True):
        if old != new:
            places = [
                place for place in range(0, len(old), BYTES) if old[place : place + 4] != new[place : place + 4]
            ]
            left, right = min(left, places[0]), max(right, places[-1] + BYTES)
    return max(0, right - left) // BYTES


def _difference(one: bytes, other: bytes) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))
