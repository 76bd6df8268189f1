"""What Qt needs of a Linux desktop before it starts: a display, without which it aborts, and an input method."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path

from heydesk.domain.l10n import Sentence, say

_X, _WAYLAND = "xcb", "wayland"
"""Qt's platforms that need a display; of the second there are several (``wayland-egl``)."""
_X_LIBRARIES = {"libxcb-cursor.so.0": "libxcb-cursor0", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0"}
"""What Qt's X11 plugin needs and a bare system often lacks, with Debian's names of the packages."""


def lack_of_display() -> Sentence | None:
    """Return why no window can be opened here, or None when one can."""
    if not sys.platform.startswith("linux"):
        return None
    # A list of platforms, of which Qt takes the first that works; each may have arguments behind a colon.
    platforms = [each.partition(":")[0].strip() for each in os.environ.get("QT_QPA_PLATFORM", "").split(";")]
    if not all(each == _X or each.startswith(_WAYLAND) for each in platforms if each):
        return None
    is_asked_for = any(each.startswith(_WAYLAND) for each in platforms)
    if not any(platforms):
        platforms = [_WAYLAND, _X]
    if any(each.startswith(_WAYLAND) for each in platforms) and _wayland_answers("wayland-0" if is_asked_for else ""):
        return None
    name = os.environ.get("DISPLAY", "")
    if _X in platforms and name:
        return _lack_on_x(name)
    return say(
        "HeyDesk's window needs a display, and there is none here (DISPLAY and WAYLAND_DISPLAY"
        " aren't set). The commands work without one: heydesk --help"
    )


def input_method() -> str:
    """The input method that this desktop asks programs to use, as ``ibus`` or ``fcitx5``; "" where it names none."""
    return os.environ.get("QT_IM_MODULE") or os.environ.get("XMODIFIERS", "").partition("@im=")[2]


def serve_fcitx() -> None:
    """Have Qt reach fcitx 5 through its IBus interface where it has no plugin for fcitx, as the wheels of PySide6.

    Qt would leave those who write with fcitx without any input method otherwise, and without dead keys too. Does
    nothing for others, or where ``QT_IM_MODULES`` is set.
    """
    if sys.platform.startswith("linux") and input_method().startswith("fcitx"):
        os.environ.setdefault("QT_IM_MODULES", "fcitx;ibus;compose")
        os.environ.setdefault("IBUS_USE_PORTAL", "1")  # the one name of IBus' under which fcitx listens always


def _lack_on_x(name: str) -> Sentence | None:
    missing = [package for library, package in _X_LIBRARIES.items() if not _loads(library)]
    if missing:
        return say(
            "HeyDesk's window needs system libraries that aren't installed. On Debian and Ubuntu: apt"
            " install {packages}",
            packages=" ".join(missing),
        )
    if _x_answers(name):
        return None
    return say(
        "HeyDesk can't use the display “{name}” (DISPLAY). The commands work without one: heydesk --help",
        name=name,
    )


def _x_answers(name: str) -> bool:
    """Connect as Qt will, with the same library, so that permission is tried too."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers(usual: str) -> bool:
    """Whether a compositor listens; ``usual`` is the name that counts where none is set, as for Wayland itself."""
    name = os.environ.get("WAYLAND_DISPLAY") or usual
    if not name:
        return False
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name
    with socket.socket(socket.AF_UNIX) as line:
        try:
            line.connect(str(path))
        except OSError:
            return False
    return True


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
