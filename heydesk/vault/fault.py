"""What a keyring raises, in our terms."""

from __future__ import annotations

from heydesk.domain.errors import NoKeyring, VaultBroken, VaultDenied, VaultError, VaultLocked

_DENIED = ("dismissed", "denied", "canceled", "cancelled", "-128", "not allowed")
"""Words by which systems say that a person or a policy said no; macOS gives the number of its dialog's Cancel."""

_ABSENT_TYPES = {
    "FileNotFoundError",
    "ConnectionRefusedError",
    "ServiceUnknownError",
    "SecretServiceNotAvailableException",
}


def translated(error: Exception) -> VaultError:
    """Name this failure.

    The text of an unknown one is never shown: nobody knows what a backend writes there, so only its type is.
    """
    if isinstance(error, VaultError):
        return error
    name = type(error).__name__
    words = str(error).lower()
    if name == "PromptDismissedException" or any(word in words for word in _DENIED):
        return VaultDenied()
    if name in {"KeyringLocked", "LockedException"}:
        return VaultLocked()
    if name == "NoKeyringError" or name in _ABSENT_TYPES or type(error) is RuntimeError:
        return NoKeyring()
    return VaultBroken(name)
