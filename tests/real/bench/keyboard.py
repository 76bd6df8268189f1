"""Real keys, pressed through the X server's test extension without a process for each."""

from __future__ import annotations

import ctypes
import ctypes.util
import time
from typing import Any, Self


class Keyboard:
    """The keyboard and mouse of one display, from ``with`` to its end."""

    def __init__(self, display: str) -> None:
        self._x11 = _library("X11")
        self._test = _library("Xtst")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        self._x11.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))

    def __enter__(self) -> Self:
        if self._display.value is None:
            raise RuntimeError("the display can't be reached")
        return self

    def __exit__(self, *_: object) -> None:
        self._x11.XCloseDisplay(self._display)

    def press(self, key: str) -> float:
        """Press a key (``a``, ``space``) and return when; it stays down until `release`."""
        code = self._code(key)
        now = time.perf_counter()
        self._test.XTestFakeKeyEvent(self._display, code, 1, 0)
        self._x11.XFlush(self._display)
        return now

    def release(self, key: str) -> None:
        """Let a key go."""
        self._test.XTestFakeKeyEvent(self._display, self._code(key), 0, 0)
        self._x11.XFlush(self._display)

    def click(self, x: int, y: int) -> None:
        """Click somewhere."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, 1, down, 0)
            self._x11.XSync(self._display, 0)
            time.sleep(0.05)

    def _code(self, key: str) -> Any:
        symbol = ctypes.c_ulong(self._x11.XStringToKeysym(key.encode()))
        return self._x11.XKeysymToKeycode(self._display, symbol)


def _library(name: str) -> ctypes.CDLL:
    found = ctypes.util.find_library(name)
    if found is None:
        raise RuntimeError(f"lib{name} is missing")
    return ctypes.CDLL(found)
