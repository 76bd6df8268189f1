"""Accounts: connecting them, replacing their keys, forgetting them, and choosing the one to write for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import NamedTuple

from heydesk.core.account_health import NOTEWORTHY, AccountHealth, Troubles
from heydesk.core.sessions import AccountKeys, Sessions, key_as_pasted, secret_id_as_pasted
from heydesk.domain.errors import InputError, NameTaken, SecretIdTaken, StoreError, TokenRefused, VaultError
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.records import Account, AccountId, Inbox, KeyPlace, Secret
from heydesk.domain.server_address import base_url_of
from heydesk.storage.store import Store
from heydesk.system.admin_policy import NO_POLICY, AdminPolicy, NotAllowed


class NewAccount(NamedTuple):
    """As typed, all but the key, which travels as a ``Secret``.

    An empty ``base_url`` is Heymarket's own. ``session_only`` keeps the key in memory until the program ends.
    """

    name: str
    secret_id: str
    base_url: str = ""
    session_only: bool = False


class NamelessAccount(InputError):
    """An account without a name."""

    def __init__(self) -> None:
        super().__init__(say("Enter a name for this account, for example your business name."))


class NotForgotten(VaultError):
    """The keyring can't be reached, so nothing of the account was forgotten."""

    def __init__(self, name: str, cause: VaultError) -> None:
        super().__init__(
            say(
                "“{name}” wasn't removed because its key couldn't be erased. {why}",
                name=name,
                why=cause.sentence,
            )
        )


class KeyRefused(TokenRefused):
    """A new key that the service does not accept, with what is known about the clocks."""

    def __init__(self, refused: TokenRefused, offset: timedelta) -> None:
        super().__init__("", refused.request_id)
        self.sentence: Sentence = (
            say(
                "Heymarket didn't accept this Secret ID and Secret Key. Copy both again from Heymarket."
                " Nothing was saved. (This computer's clock is wrong, but that isn't the cause.)"
            )
            if abs(offset) > NOTEWORTHY
            else say(
                "Heymarket didn't accept this Secret ID and Secret Key. Copy both again from Heymarket and"
                " check the server address. Nothing was saved."
            )
        )
        self.args = (str(self.sentence),)


_CURRENT = "account"


class Accounts:
    """Connects accounts, replaces their keys, and forgets them.

    Nothing is kept before the service has accepted it, and never half of it.

    Attributes:
        admin: what the administrator has set about accounts; nothing in the sandbox, which has its own.
    """

    def __init__(
        self,
        store: Store,
        keys: AccountKeys,
        sessions: Sessions,
        health: AccountHealth,
        troubles: Troubles,
        clock: Callable[[], datetime],
        admin: AdminPolicy = NO_POLICY,
    ) -> None:
        self.admin = admin
        self._store = store
        self._keys = keys
        self._sessions = sessions
        self._health = health
        self._troubles = troubles
        self._clock = clock
        self._connecting = asyncio.Lock()

    @property
    def vault_label(self) -> Sentence:
        """Where keys rest, in words: “Windows Credential Manager”."""
        return self._keys.vault.label

    @property
    def vault_backend(self) -> str:
        """What keeps the keys, by its name in the code; "" before it has been used."""
        return self._keys.vault.backend

    def all(self) -> tuple[Account, ...]:
        """All accounts, oldest first."""
        return self._store.accounts.all()

    def current(self) -> Account | None:
        """The account that was last written for; the oldest where none was; None without any."""
        accounts = self.all()
        last = self._store.choices.get(_CURRENT)
        return next((account for account in accounts if str(account.id) == last), accounts[0] if accounts else None)

    def choose(self, account_id: AccountId) -> None:
        """Write for this account from now on, at the next start too. Raises StoreError."""
        self._store.choices.set(_CURRENT, str(account_id))

    def set_trust(self, account_id: AccountId, trusts: bool) -> None:  # noqa: FBT001 - the method's one object
        """Say whether the service de-duplicates single sends by ``local_id`` (contract unknown 3)."""
        account = self._store.accounts.get(account_id)
        self._store.accounts.update(account._replace(trusts_local_id=trusts))

    async def unlock(self, account_id: AccountId) -> None:
        """Make sure that the account's key can be read now. Raises VaultError."""
        self._keys.allow_question()
        await self._sessions.open(self._store.accounts.get(account_id))

    async def connect(self, new: NewAccount, typed: Secret) -> Account:
        """Check with the service, and only then keep the key and the account, in this order.

        Raises InputError (BadServerAddress, NameTaken, SecretIdTaken, NotAllowed, an empty field), ServiceError
        (TokenRefused tells a wrong key from a wrong clock), VaultError or StoreError. After any of them nothing is
        kept.
        """
        name = new.name.strip()
        base_url = base_url_of(new.base_url)
        secret_id, key = secret_id_as_pasted(new.secret_id), key_as_pasted(typed)
        self._refuse_taken(name, secret_id)
        if not self.admin.allows_account(secret_id, base_url):
            raise NotAllowed(say("Your administrator doesn't allow this account or this server. Nothing was saved."))
        inboxes, offset = await self._check(base_url, secret_id, key)
        self._keys.allow_question()
        in_session = new.session_only or self.admin.session_only_keys
        place = KeyPlace.SESSION if in_session else KeyPlace.KEYRING
        async with self._connecting:  # of two at once, the second puts back the key of the first
            account = await self._keep(name, secret_id, base_url, place, key)
        self._sessions.tell_clock(account.id, offset)
        with suppress(StoreError):  # the account is kept, and its directory can be fetched again
            self._store.directory.replace(account.id, inboxes, self._clock())
        return account

    async def _keep(self, name: str, secret_id: str, base_url: str, place: KeyPlace, key: Secret) -> Account:
        # A key may rest there that an earlier HeyDesk has left.
        before = await self._keys.peek(place, secret_id)
        await self._keys.write(place, secret_id, key)
        try:
            return self._store.accounts.add(name, secret_id, base_url, place, self._clock())
        except (StoreError, InputError):
            if before is None:
                await self._keys.erase(place, secret_id)
            else:
                await self._keys.write(place, secret_id, before)
            raise

    async def replace_key(self, account_id: AccountId, typed: Secret) -> None:
        """Check the new key with the service, and only then replace the old one. Raises as ``connect``."""
        account = self._store.accounts.get(account_id)
        key = key_as_pasted(typed)
        inboxes, offset = await self._check(account.base_url, account.secret_id, key)
        self._keys.allow_question()
        await self._keys.write(account.key_place, account.secret_id, key)
        await self._sessions.drop(account_id)
        self._health.note_answer(account_id)
        self._sessions.tell_clock(account_id, offset)
        with suppress(StoreError):
            self._store.directory.replace(account_id, inboxes, self._clock())

    async def forget(self, account_id: AccountId, *, leave_key: bool = False) -> None:
        """Erase the key, then the account's rows: a key without rows would be overlooked.

        Raises VaultError, with nothing forgotten, when the keyring can't be reached; ``leave_key`` goes on
        without it, for a keyring that will never come back.
        """
        account = self._store.accounts.get(account_id)
        self._keys.allow_question()
        if not leave_key:
            await self._erase(account)
        await self._sessions.drop(account_id)
        self._store.accounts.remove(account_id)
        self._health.forget(account_id)
        self._troubles.forget(account_id)

    async def check_vault(self, *, asks: bool = True) -> None:
        """Make sure that keys can rest safely here. Raises VaultError with what to do about it.

        It reads a key that nobody has: an open keyring answers, and another one says what is wrong. With ``asks`` it
        may ask the person again who has said no: they have come to keep a key.
        """
        if asks:
            self._keys.allow_question()
        await self._keys.peek(KeyPlace.KEYRING, "HeyDesk looks whether a keyring is there")

    async def _erase(self, account: Account) -> None:
        try:
            await self._keys.erase(account.key_place, account.secret_id)
        except VaultError as error:
            raise NotForgotten(account.name, error) from error

    async def _check(self, base_url: str, secret_id: str, key: Secret) -> tuple[tuple[Inbox, ...], timedelta]:
        """Ask for the inboxes with this key (contract section 1, *Cheap credential check*)."""
        offset = timedelta()

        def on_clock(measured: timedelta) -> None:
            nonlocal offset
            offset = measured

        client = self._sessions.client_for(base_url, secret_id, key, on_clock)
        try:
            return await client.inboxes(), offset
        except TokenRefused as error:
            raise KeyRefused(error, offset) from None
        finally:
            await client.close()

    def _refuse_taken(self, name: str, secret_id: str) -> None:
        if not name:
            raise NamelessAccount
        for account in self._store.accounts.all():
            if account.secret_id == secret_id:
                raise SecretIdTaken(account.name)
            if account.name.casefold() == name.casefold():
                raise NameTaken(account.name)
