"""What macOS alone can tell. Used there only; what needs no Mac is the same on every system."""

from __future__ import annotations

import ctypes
from contextlib import suppress

_REASON = "why?"
"""The attribute of an Apple event *Quit* that says why."""
_SESSION_ENDS = frozenset({"logo", "rlgo", "rest", "rrst", "shut", "rsdn"})
"""Reasons: log out, restart and shut down, each also where a person has confirmed it already."""


def is_quit_by_log_out() -> bool:
    """Whether the *Quit* that is handled just now comes from a log-out, a restart or a shutdown."""
    with suppress(OSError, AttributeError):  # not a Mac, or one of another make
        return is_session_end(_quit_reason())
    return False


def is_session_end(reason: int) -> bool:
    """Whether this four-character code, as a number, is a reason that ends the session."""
    return reason.to_bytes(4, "big").decode("latin-1") in _SESSION_ENDS


def _quit_reason() -> int:
    """Return the reason's code, 0 where there is none: what is sent to nothing gives nothing. Raises OSError."""
    runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    runtime.objc_getClass.restype = ctypes.c_void_p
    runtime.objc_getClass.argtypes = [ctypes.c_char_p]
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = [ctypes.c_char_p]
    address = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value or 0
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    send = ctypes.CFUNCTYPE(pointer, pointer, pointer)(address)
    send_number = ctypes.CFUNCTYPE(pointer, pointer, pointer, number)(address)
    send_for_number = ctypes.CFUNCTYPE(number, pointer, pointer)(address)

    def name(word: bytes) -> int | None:
        return runtime.sel_registerName(word)  # type: ignore[no-any-return] # of a library

    manager = send(runtime.objc_getClass(b"NSAppleEventManager"), name(b"sharedAppleEventManager"))
    event = send(manager, name(b"currentAppleEvent"))
    code = int.from_bytes(_REASON.encode(), "big")
    reason = send_number(event, name(b"attributeDescriptorForKeyword:"), code)
    return int(send_for_number(reason, name(b"typeCodeValue")))
