"""The keys of accounts: each in the vault that the account's ``key_place`` names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heydesk.domain.errors import InputError, KeyAbsent
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.records import Account, KeyPlace, Secret

if TYPE_CHECKING:
    from heydesk.vault import Vault


class BadCredential(InputError):
    """A Secret ID or a Secret Key that can't be one."""


class Keys:
    """Reads, keeps and erases keys. Those of one session rest in a vault that ends with the program."""

    def __init__(self, vault: Vault, session: Vault) -> None:
        self.vault = vault
        self._session = session

    async def read(self, account: Account) -> Secret:
        """Give the account's key. Raises KeyAbsent or another VaultError."""
        key = await self._at(account.key_place).read(account.secret_id)
        if key is None:
            raise KeyAbsent(account.name)
        return key

    async def peek(self, place: KeyPlace, secret_id: str) -> Secret | None:
        """Give what rests under this Secret ID. Raises VaultError."""
        return await self._at(place).read(secret_id)

    async def write(self, place: KeyPlace, secret_id: str, key: Secret) -> None:
        """Keep a key, in place of an older one. Raises VaultError."""
        await self._at(place).write(secret_id, key)

    async def erase(self, place: KeyPlace, secret_id: str) -> None:
        """Forget a key. Raises VaultError."""
        await self._at(place).erase(secret_id)

    def _at(self, place: KeyPlace) -> Vault:
        return self._session if place is KeyPlace.SESSION else self.vault


def key_as_pasted(typed: Secret) -> Secret:
    """Take off the white space that comes with copying. Raises BadCredential.

    Every sample of a key is letters and digits, but no document promises it (contract section 1), so other shapes
    are left to the service to judge.
    """
    # Judged elsewhere and raised here, where no frame of the traceback holds the text.
    if fault := _fault(typed.reveal(), _NO_KEY, _BROKEN_KEY):
        raise BadCredential(fault)
    return Secret(typed.reveal().strip())


def secret_id_as_pasted(typed: str) -> str:
    """The same for a Secret ID. Raises BadCredential."""
    if fault := _fault(typed, _NO_ID, _BROKEN_ID):
        raise BadCredential(fault)
    return typed.strip()


def _fault(typed: str, absent: Sentence, broken: Sentence) -> Sentence | None:
    word = typed.strip()
    if not word:
        return absent
    return None if word.isprintable() and not any(map(str.isspace, word)) else broken


_NO_KEY = say("The Secret Key is missing. Copy it from Heymarket: Settings, Integrations, API.")
_NO_ID = say("The Secret ID is missing. Copy it from Heymarket: Settings, Integrations, API.")
_BROKEN_KEY = say(
    "The Secret Key has white space or control characters in the middle of it. Copy it once more, as a whole and"
    " alone; nothing was stored."
)
_BROKEN_ID = say(
    "The Secret ID has white space or control characters in the middle of it. Copy it once more, as a whole and"
    " alone; nothing was stored."
)
