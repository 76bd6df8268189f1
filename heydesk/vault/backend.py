"""Which of the keyring library's backends is at work here, and whether keys may rest in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heydesk.domain.errors import NoKeyring, UnsafeKeyring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keyring.backend import KeyringBackend

_UNSAFE_MODULES = ("keyring.backends.null", "keyring.backends.fail", "keyrings.alt")
"""The null backend swallows every key in silence; fail keeps none; those of keyrings.alt are files."""

_LABELS = {
    "keyring.backends.SecretService": "the desktop's keyring (Secret Service)",
    "keyring.backends.libsecret": "the desktop's keyring (Secret Service)",
    "keyring.backends.kwallet": "KDE's wallet",
    "keyring.backends.macOS": "the macOS Keychain",
    "keyring.backends.Windows": "Windows Credential Manager",
}


def look() -> KeyringBackend:
    """Choose the backend afresh, as the environment, the configuration file and the machine say now.

    Raises NoKeyring or UnsafeKeyring. The library remembers its first choice for good; *Look again*, after a
    person has started their keyring, must not meet that memory, so it is wiped first.
    """
    import keyring.backend  # 60 ms that the first window does not need
    import keyring.core

    vars(keyring.backend.get_all_keyring).pop("saved_result", None)
    keyring.core.init_backend()
    return checked(keyring.core.get_keyring())


def checked(backend: KeyringBackend) -> KeyringBackend:
    """Give the backend back if each place behind it is safe. Raises NoKeyring or UnsafeKeyring with its name.

    A chain is judged by its members: a key could land in any of them.
    """
    members = list(_members(backend))
    if not members or all(_module(member) == "keyring.backends.fail" for member in members):
        raise NoKeyring
    for member in members:
        if _module(member).startswith(_UNSAFE_MODULES) or "plaintext" in type(member).__name__.lower():
            raise UnsafeKeyring(f"{_module(member)}.{type(member).__name__}")
    return backend


def label(backend: KeyringBackend) -> str:
    """What a person calls this place."""
    names = dict.fromkeys(_LABELS.get(_module(member), type(member).__name__) for member in _members(backend))
    return ", ".join(names)


def _members(backend: KeyringBackend) -> Iterator[KeyringBackend]:
    inner = getattr(backend, "backends", None)
    if inner is None:
        yield backend
        return
    for member in inner:
        yield from _members(member)


def _module(backend: KeyringBackend) -> str:
    return type(backend).__module__
