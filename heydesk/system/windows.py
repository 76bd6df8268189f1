"""What Windows alone has: access lists of folders, and what a program tells its taskbar and its consoles.

Used on Windows only; what reads a list as text is the same on every system.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from heydesk.domain.lazy_pattern import LazyPattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENTRY = LazyPattern(r"\(([A-Z]+);[^;]*;[^;]*;[^;]*;[^;]*;([^;)]+)")
"""The beginning of an entry of an access list in SDDL: its kind, and whom it is about."""
_SYSTEM = frozenset({"SY", "BA", "OW", "CO"})
"""The system itself, administrators, and whoever owns or made the file: root and the owner of other systems."""


def others_with_access(sddl: str, user: str) -> tuple[str, ...]:
    """Name those whom an access list lets in beside this user, the system and its administrators.

    ``sddl`` is the list as Windows writes it (SDDL), ``user`` the person as they stand in such a list. No list at all
    lets everybody in, who are called ``WD`` there.
    """
    _, begun, rest = sddl.partition("D:")
    entries_there, _, _ = rest.partition("S:")  # who is watched follows
    if not begun or entries_there.startswith("NO_ACCESS_CONTROL"):
        return ("WD",)
    entries = (entry.groups() for entry in _ENTRY.finditer(entries_there))
    allowed = (whom for kind, whom in entries if kind in {"A", "OA", "XA"})
    return tuple(dict.fromkeys(whom for whom in allowed if whom != user and whom not in _SYSTEM))


if sys.platform == "win32":
    from ctypes import wintypes
    from functools import cache

    _FILE_OBJECT = 1
    _DACL = 4
    _PROTECTED = 0x8000_0000
    _REVISION = 1
    _TOKEN_QUERY = 8
    _TOKEN_USER = 1
    _EXISTS = 183

    class _SecurityAttributes(ctypes.Structure):
        _fields_ = (
            ("size", wintypes.DWORD),
            ("descriptor", ctypes.c_void_p),
            ("inherits", wintypes.BOOL),
        )

    @cache
    def _kernel() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.LocalFree.argtypes = [ctypes.c_void_p]
        kernel.CloseHandle.argtypes = [wintypes.HANDLE]
        kernel.CreateDirectoryW.argtypes = [wintypes.LPCWSTR, ctypes.c_void_p]
        return kernel

    @cache
    def _security() -> ctypes.WinDLL:
        api = ctypes.WinDLL("advapi32", use_last_error=True)
        pointer: Any = ctypes.c_void_p
        api.OpenProcessToken.argtypes = [wintypes.HANDLE, wintypes.DWORD, pointer]
        api.GetTokenInformation.argtypes = [wintypes.HANDLE, ctypes.c_int, pointer, wintypes.DWORD, pointer]
        api.ConvertSidToStringSidW.argtypes = [pointer, pointer]
        api.ConvertStringSecurityDescriptorToSecurityDescriptorW.argtypes = [
            wintypes.LPCWSTR,
            wintypes.DWORD,
            pointer,
            pointer,
        ]
        api.ConvertSecurityDescriptorToStringSecurityDescriptorW.argtypes = [
            pointer,
            wintypes.DWORD,
            wintypes.DWORD,
            pointer,
            pointer,
        ]
        api.GetSecurityDescriptorDacl.argtypes = [pointer, pointer, pointer, pointer]
        names = [wintypes.LPCWSTR, ctypes.c_int, wintypes.DWORD, pointer, pointer, pointer, pointer]
        api.GetNamedSecurityInfoW.argtypes = [*names, pointer]
        api.SetNamedSecurityInfoW.argtypes = names
        api.SetFileSecurityW.argtypes = [wintypes.LPCWSTR, wintypes.DWORD, pointer]
        return api

    def _check(worked: int) -> None:
        if not worked:
            raise ctypes.WinError(ctypes.get_last_error())

    def _check_code(code: int) -> None:
        if code:
            raise ctypes.WinError(code)

    @contextmanager
    def _freed(memory: ctypes.c_void_p) -> Iterator[ctypes.c_void_p]:
        try:
            yield memory
        finally:
            _kernel().LocalFree(memory)

    def _taken(text: wintypes.LPWSTR) -> str:
        value = text.value or ""
        _kernel().LocalFree(ctypes.cast(text, ctypes.c_void_p))
        return value

    @cache
    def _user() -> str:
        """Return the security identifier of who runs this process. Raises OSError."""
        token, size, text = wintypes.HANDLE(), wintypes.DWORD(), wintypes.LPWSTR()
        _check(_security().OpenProcessToken(_kernel().GetCurrentProcess(), _TOKEN_QUERY, ctypes.byref(token)))
        try:
            _security().GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(size))
            buffer = ctypes.create_string_buffer(size.value)
            _check(_security().GetTokenInformation(token, _TOKEN_USER, buffer, size, ctypes.byref(size)))
        finally:
            _kernel().CloseHandle(token)
        sid = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_void_p))[0]
        _check(_security().ConvertSidToStringSidW(sid, ctypes.byref(text)))
        return _taken(text)

    @contextmanager
    def _private_descriptor() -> Iterator[ctypes.c_void_p]:
        """Give a descriptor that lets in the user, the system and administrators, and takes nothing from above."""
        sddl = f"D:P(A;OICI;FA;;;{_user()})(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"
        made = ctypes.c_void_p()
        convert = _security().ConvertStringSecurityDescriptorToSecurityDescriptorW
        _check(convert(sddl, _REVISION, ctypes.byref(made), None))
        with _freed(made):
            yield made

    def _text_of(descriptor: ctypes.c_void_p) -> str:
        text = wintypes.LPWSTR()
        convert = _security().ConvertSecurityDescriptorToStringSecurityDescriptorW
        _check(convert(descriptor, _REVISION, _DACL, ctypes.byref(text), None))
        return _taken(text)

    @cache
    def _user_in_lists() -> str:
        """Return the user as lists name them: some people of the system have a short name there."""
        with _private_descriptor() as descriptor:
            first = _ENTRY.search(_text_of(descriptor))
            return _user() if first is None else first[2]

    def access_list(path: Path) -> str:
        """Return a file's or folder's access list in SDDL. Raises OSError."""
        descriptor = ctypes.c_void_p()
        _check_code(
            _security().GetNamedSecurityInfoW(
                str(path), _FILE_OBJECT, _DACL, None, None, None, None, ctypes.byref(descriptor)
            )
        )
        with _freed(descriptor):
            return _text_of(descriptor)

    def is_private(folder: Path) -> bool:
        """Whether this user, the system and administrators alone can open it. Raises OSError."""
        return not others_with_access(access_list(folder), _user_in_lists())

    def make_private_folder(folder: Path) -> None:
        """Make a folder that is this user's alone from the start; one that is there is fine. Raises OSError."""
        with _private_descriptor() as descriptor:
            attributes = _SecurityAttributes(ctypes.sizeof(_SecurityAttributes), descriptor, inherits=False)
            if not _kernel().CreateDirectoryW(str(folder), ctypes.byref(attributes)):
                code = ctypes.get_last_error()
                if code != _EXISTS or not folder.is_dir():
                    raise ctypes.WinError(code)

    def make_private(folder: Path) -> None:
        """Take everybody else's access to a folder, and to all that inherits it from there. Raises OSError."""
        present, defaulted, dacl = wintypes.BOOL(), wintypes.BOOL(), ctypes.c_void_p()
        with _private_descriptor() as descriptor:
            _check(
                _security().GetSecurityDescriptorDacl(
                    descriptor, ctypes.byref(present), ctypes.byref(dacl), ctypes.byref(defaulted)
                )
            )
            name, what = str(folder), _DACL | _PROTECTED
            _check_code(_security().SetNamedSecurityInfoW(name, _FILE_OBJECT, what, None, None, dacl, None))
            if not is_private(folder):  # a file system that takes over what the folder above allows
                _check(_security().SetFileSecurityW(name, what, descriptor))

    def set_app_id(name: str) -> None:
        """Name this program to the taskbar, before its first window: its windows are grouped and pinned by it."""
        ctypes.WinDLL("shell32").SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(name))

    def let_others_come_to_front() -> None:
        """Let another program raise its window: Windows allows it to whom a person has just started."""
        ctypes.WinDLL("user32").AllowSetForegroundWindow(-1)

    _CTRL_C, _CTRL_BREAK = 0, 1
    _CLOSE_S = 4.5
    """Windows ends the process of a closed console after five seconds at the latest."""
    _handlers: list[object] = []

    def on_console_end(stop: Callable[[], object]) -> None:
        """Call ``stop``, in a thread of the system's, when Ctrl+C or Ctrl+Break is pressed or the console closes.

        A closed console, a log-off and a shutdown end the process when the handler returns, so it waits: the process
        ends by itself meanwhile, if it can.
        """

        def handle(event: int) -> bool:
            stop()
            if event not in {_CTRL_C, _CTRL_BREAK}:
                time.sleep(_CLOSE_S)
            return True

        handler = ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.DWORD)(handle)
        _handlers.append(handler)  # Windows keeps no more than its address
        ctypes.WinDLL("kernel32").SetConsoleCtrlHandler(handler, 1)
