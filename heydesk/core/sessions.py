"""Sessions: one live client for each account, opened when first needed, with its key; and the probes of accounts.

Every request goes through ``Sessions.ask``, which notes what its outcome says about the account's health.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from heydesk.api.responses import numbers_of
from heydesk.core.account_health import AccountHealth, Troubles
from heydesk.domain.draft_context import region_in
from heydesk.domain.errors import (
    DuplicateLocalId,
    InputError,
    KeyAbsent,
    NeverLeftError,
    Refused,
    ServiceError,
    Throttled,
    TokenRefused,
    UntrustedLine,
    VaultError,
)
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.phone_numbers import HOME
from heydesk.domain.records import Account, AccountId, Inbox, KeyPlace, Secret
from heydesk.storage.store import Store
from heydesk.vault import Vault

if TYPE_CHECKING:
    from heydesk.api.client import Heymarket


class BadCredential(InputError):
    """A Secret ID or a Secret Key that can't be one."""


class AccountKeys:
    """Reads, keeps and erases keys. Those of one session rest in a vault that ends with the program.

    With ``session_only``, as an administrator may want it, all of them do.
    """

    def __init__(self, vault: Vault, session: Vault, *, session_only: bool = False) -> None:
        self.vault = vault
        self._session = session
        self.session_only = session_only

    def allow_question(self) -> None:
        """Let the keyring ask the person again who has said no before: now they want it."""
        self.vault.allow_question()

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
        if self.session_only and place is KeyPlace.KEYRING:  # one that was kept before
            await self.vault.erase(secret_id)

    def _at(self, place: KeyPlace) -> Vault:
        return self._session if place is KeyPlace.SESSION or self.session_only else self.vault


class AccountNotAllowed(VaultError):
    """An account that the administrator does not allow: its key is not used, and its texts wait."""

    def __init__(self, name: str) -> None:
        super().__init__(
            say("Your administrator doesn't allow the account “{name}” on this computer. Its texts wait.", name=name)
        )


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
    "The Secret Key has spaces or hidden characters in it. Copy it again from Heymarket. Nothing was saved."
)
_BROKEN_ID = say(
    "The Secret ID has spaces or hidden characters in it. Copy it again from Heymarket. Nothing was saved."
)


class BoundElsewhere(Refused):
    """Each message belongs to one server for life; its account uses another one now, so nothing is sent.

    Only the sandbox moves, to another port, when its old one is taken. Another program may listen there now.
    """

    def __init__(self, base_url: str) -> None:
        ServiceError.__init__(
            self,
            say(
                "This text was written for the server {base_url}, which this account no longer uses. It"
                " wasn't sent. Choose Edit and resend to send it.",
                base_url=base_url,
            ),
        )
        self.words = ""


T = TypeVar("T")


@dataclass(slots=True)
class Session:
    """One client and how many are using it: one that is dropped closes after the last of them."""

    client: Heymarket
    users: int = 0
    dropped: bool = False
    region: str = ""
    """Of the account's inboxes; "" while that is not known."""

    async def close_if_done(self) -> None:
        """Close a dropped client that nobody uses."""
        if self.dropped and self.users == 0:
            await self.client.close()


class Sessions:
    """Opens, shares and closes clients. Every request of an existing account goes through ``ask``."""

    def __init__(
        self,
        keys: AccountKeys,
        clock: Callable[[], datetime],
        health: AccountHealth,
        troubles: Troubles,
        inboxes: Callable[[AccountId], Sequence[Inbox]] = lambda _account_id: (),
        is_allowed: Callable[[str, str], bool] = lambda _secret_id, _base_url: True,
    ) -> None:
        """``inboxes`` gives those of an account as far as they are known: their country is that of its numbers.

        ``is_allowed`` tells whether the administrator allows an account, by its Secret ID and its server.
        """
        self._inboxes = inboxes
        self.is_allowed = is_allowed
        self._keys = keys
        self._clock = clock
        self._health = health
        self._troubles = troubles
        self._live: dict[AccountId, Session] = {}
        self._doors: dict[AccountId, asyncio.Lock] = {}

    async def ask(self, account: Account, question: Callable[[Heymarket], Awaitable[T]]) -> T:
        """Put one question to the service, and learn from its outcome. Raises ServiceError or VaultError.

        A key that can't be read or is refused, and a line that can't be trusted, pause the account; 429 throttles
        it; any answer ends what it disproves.
        """
        session = await self.open(account)
        session.users += 1
        self._health.note_request(account.id)
        try:
            with numbers_of(self._region(account.id, session)):
                answer = await question(session.client)
        except (TokenRefused, UntrustedLine) as error:
            if not session.dropped:  # else its key has been replaced meanwhile, or another request was first
                await self.drop(account.id)
                self._health.pause(account.id, error)
            raise
        except ServiceError as error:
            self._learn(account.id, error)
            raise
        finally:
            session.users -= 1
            await session.close_if_done()
        self._health.note_answer(account.id)
        return answer

    def _region(self, account_id: AccountId, session: Session) -> str:
        """The country of an account's inboxes; once it is known it is not looked up again."""
        if not session.region:
            known = next((inbox for inbox in self._inboxes(account_id) if inbox.phones), None)
            session.region = "" if known is None else region_in(known)
        return session.region or HOME

    async def open(self, account: Account) -> Session:
        """Give the account's session, with its key read. Raises VaultError, and pauses the account then."""
        async with self._doors.setdefault(account.id, asyncio.Lock()):
            if account.id not in self._live:
                try:
                    if not self.is_allowed(account.secret_id, account.base_url):
                        raise AccountNotAllowed(account.name)
                    key = await self._keys.read(account)
                except VaultError as error:
                    self._health.pause(account.id, error)
                    raise
                client = self.client_for(
                    account.base_url, account.secret_id, key, lambda offset: self.tell_clock(account.id, offset)
                )
                self._live[account.id] = Session(client)
                self._health.note_clock(account.id, timedelta())  # it measures afresh
            return self._live[account.id]

    def allow_question(self) -> None:
        """Let the keyring ask the person again who has said no before."""
        self._keys.allow_question()

    async def drop(self, account_id: AccountId) -> None:
        """Let go of this account's client, and with it of its key; requests in flight end first."""
        if session := self._live.pop(account_id, None):
            session.dropped = True
            await session.close_if_done()

    async def close(self) -> None:
        """Let go of all of them."""
        for account_id in tuple(self._live):
            await self.drop(account_id)

    def client_for(
        self, base_url: str, secret_id: str, key: Secret, on_clock: Callable[[timedelta], None]
    ) -> Heymarket:
        """Make a client that signs with this key."""
        from heydesk.api.auth import JwtSigner
        from heydesk.api.client import Heymarket  # the network: not needed before the window is painted

        return Heymarket(base_url, JwtSigner(secret_id, key, self._clock), on_clock=on_clock, clock=self._clock)

    def tell_clock(self, account_id: AccountId, offset: timedelta) -> None:
        """Go by the service's clock: this computer's is wrong, or right again."""
        self._health.note_clock(account_id, offset)

    def _learn(self, account_id: AccountId, error: ServiceError) -> None:
        match error:
            case NeverLeftError():
                self._health.mark_offline(account_id, error)
            case Refused() | DuplicateLocalId():
                self._health.note_answer(account_id)
            case Throttled():
                self._health.throttle(account_id, error.retry_after)
                self._health.mark_reached(account_id)
            case _:
                self._health.mark_reached(account_id)


class AccountProber:
    """Asks for the inboxes, the documented cheap check of a credential (contract section 1)."""

    def __init__(
        self,
        store: Store,
        sessions: Sessions,
        check: Callable[[AccountId], Awaitable[None]],
        health: AccountHealth,
        troubles: Troubles,
    ) -> None:
        """``check`` makes the request, which keeps what it learns."""
        self._store = store
        self._sessions = sessions
        self._check = check
        self._health = health
        self._troubles = troubles
        self._gone: set[AccountId] = set()

    def note_gone(self, account_id: AccountId) -> None:
        """Close the session of a forgotten account, and drop its key, at the dispatcher's next turn."""
        self._gone.add(account_id)

    def due(self) -> tuple[AccountId, ...]:
        """The accounts to try now; also those that another process has forgotten, to be done with them."""
        held_up = self._health.held_up()
        if not held_up:
            return tuple(self._gone)
        held_up = tuple({*held_up, *self._gone})
        known = {account.id for account in self._store.accounts.all()}
        return (*self._health.due_for_probe(), *(account_id for account_id in held_up if account_id not in known))

    def probe_now(self, account_id: AccountId) -> None:
        """Have this account tried at the next turn; its keyring may ask the person for it."""
        self._sessions.allow_question()
        self._health.probe_now(account_id)

    async def probe(self, account_id: AccountId) -> None:
        """Try this account once; an answer ends its pause or outage, else the next probe comes later."""
        if all(account.id != account_id for account in self._store.accounts.all()):
            self._gone.discard(account_id)
            self._health.forget(account_id)
            self._troubles.forget(account_id)
            await self._sessions.drop(account_id)
            return
        try:
            await self._check(account_id)
        except (ServiceError, VaultError):
            self._health.note_failed_probe(account_id)
