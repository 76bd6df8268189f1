"""The place where keys rest failed."""

from __future__ import annotations

from heydesk.domain.error.root import HeyDeskError
from heydesk.domain.sentence import say


class VaultError(HeyDeskError):
    """The key can't be read or stored."""


class NoKeyring(VaultError):
    """No keyring service at all."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "No keyring is running here, so the key has nowhere safe to rest. Install or start one (GNOME:"
                " gnome-keyring, KDE: KWallet), then look again. HeyDesk never keeps keys in a file."
            )
        )


class UnsafeKeyring(VaultError):
    """A backend that stores nothing, or stores plain text. ``backend`` is its name."""

    def __init__(self, backend: str) -> None:
        super().__init__(
            say(
                "The keyring that is set up here, {backend}, does not keep secrets safely, so HeyDesk won't use it."
                " Remove that setting or install GNOME Keyring or KWallet, then look again.",
                backend=backend,
            )
        )
        self.backend = backend


class VaultLocked(VaultError):
    """The keyring is there and locked."""

    def __init__(self) -> None:
        super().__init__(
            say("The keyring is locked. Unlock it (log in to the desktop, or open it once), then look again.")
        )


class VaultDenied(VaultError):
    """A person or a policy said no to the keyring's question."""

    def __init__(self) -> None:
        super().__init__(say("Access to the keyring was denied. Try again and allow it when the system asks."))


class VaultTimedOut(VaultError):
    """No answer from the keyring in time: a question nobody answered, or a frozen service."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            say(
                "The keyring gave no answer in {seconds} seconds. It may be waiting for its own window, or hang."
                " Answer it or restart it, then look again.",
                seconds=round(seconds),
            )
        )


class VaultBroken(VaultError):
    """The keyring failed in a way nobody named. ``cause`` never holds the key."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            say("The keyring failed ({cause}). Nothing was stored. Look again, or restart it.", cause=cause)
        )


class KeyAbsent(VaultError):
    """The keyring works and holds no key for this account, or the session that held it is over."""

    def __init__(self, name: str) -> None:
        super().__init__(
            say(
                "There is no key for the account “{name}” on this computer any more. Connect it again.",
                name=name,
            )
        )
