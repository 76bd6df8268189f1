"""The desk: every verb that the window and the command line have, each handed on to the part that does it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from heydesk.core.account_health import Pauses, Trouble, Troubles
from heydesk.core.accounts import SignIn
from heydesk.core.broadcasts import Broadcasting, Planning
from heydesk.core.compose import Composing
from heydesk.core.dispatcher import Courier, Crew, Dispatcher, Housekeeping, Post
from heydesk.core.outbox_view import Counts, Reading, Row
from heydesk.core.policy import Pace, Rulebook
from heydesk.core.reconciler import Reconciling, Searching
from heydesk.core.schedules import Scheduling
from heydesk.core.send_queue import Keeper, Queue, Sending
from heydesk.core.sessions import Keys, Probing, Roster, Sessions
from heydesk.core.threads import Threads
from heydesk.domain.ids import AccountId, BatchId, DraftId, EntryId, ListId, LocalId
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.outbox_state import Rule
from heydesk.domain.records import Account, Change, Inbox, KeptDraft, Secret
from heydesk.vault import MemoryVault

if TYPE_CHECKING:
    from heydesk.core.accounts import NewAccount
    from heydesk.core.compose import Knowing, Request
    from heydesk.core.directory import Directory
    from heydesk.core.media import Media
    from heydesk.core.outbox import Outbox
    from heydesk.core.outbox_view import Story
    from heydesk.core.people import People
    from heydesk.domain.draft_context import Knowledge
    from heydesk.domain.records import ContactList
    from heydesk.domain.validation import Checked
    from heydesk.storage.store import Store
    from heydesk.system.locks import Lock
    from heydesk.system.settings import Settings
    from heydesk.vault import Vault


# The parts of the desk, put together. What the first window needs is built at once, the rest when it is needed.


class Works:
    """Holds the parts; the desk hands its verbs on to them."""

    def __init__(
        self,
        store: Store,
        vault: Vault,
        rulebook: Rulebook,
        clock: Callable[[], datetime],
        lock: Lock,
        pace: Pace,
        *,
        sandbox: bool,
    ) -> None:
        self.rulebook = rulebook
        self.troubles = Troubles(lambda: store.changes.announce(Change(accounts=True)))
        self.pauses = Pauses(clock, self.troubles, pace)
        # The sandbox's vault ends with the program anyway, so there both places are one.
        self.keys = Keys(vault, vault if sandbox else MemoryVault())
        self.composing = Composing(store, rulebook, clock, self.know)
        self.reading = Reading(store, rulebook, clock)
        self._store, self._clock, self._lock, self._pace = store, clock, lock, pace

    @cached_property
    def outbox(self) -> Outbox:
        """What a person does about messages that are there."""
        from heydesk.core.outbox import Outbox

        return Outbox(self._store, self.rulebook, self.pauses, self._clock)

    @cached_property
    def media(self) -> Media:
        """What looks at media addresses."""
        from heydesk.core.media import Media

        return Media(self._store, self._clock)

    @cached_property
    def people(self) -> People:
        """Everybody who can be written to."""
        from heydesk.core.people import People

        return People(
            self._store,
            lambda: self.engine.sessions,
            lambda: self.engine.threads,
            self._threads,
            self.pauses,
            self._clock,
            self.directory.list_trouble,
        )

    @cached_property
    def directory(self) -> Directory:
        """What a team has on file beside its people."""
        from heydesk.core.directory import Directory
        from heydesk.core.directory_sync import Fetching

        fetching = Fetching(self._store, lambda: self.engine.sessions, self.pauses, self._clock, self._pace)
        return Directory(self._store, lambda: self.engine.sessions, fetching)

    def know(self, account_id: AccountId, draft: Draft) -> Knowledge:
        """Gather all that is known here about a draft."""
        known = self.knowing.of(account_id, draft)
        media: Media | None = self.__dict__.get("media")  # which is not built to find that nobody has looked
        return replace(
            known,
            minds_quiet_hours=self.rulebook.settings.quiet_hours,
            media=None if media is None else media.known(draft.media_url),
        )

    @cached_property
    def knowing(self) -> Knowing:
        """What gathers all that is known about a draft."""
        from heydesk.core.compose import Knowing

        return Knowing(self._store, self.people, self._threads, self._clock)

    @cached_property
    def engine(self) -> Engine:
        """What talks to the service; built, and its libraries imported, when it is first asked for."""
        return Engine(self, self._store, self._clock, self._lock, self._pace)

    def _threads(self) -> Threads | None:
        """What was said, if anything has been asked of the service yet: looking alone builds nothing."""
        engine: Engine | None = self.__dict__.get("engine")
        return None if engine is None else engine.threads


# The parts of the desk that have verbs of their own, each behind one property.


class Doors:
    """Leads to parts that are built, and their libraries imported, when somebody first asks for them."""

    _works: Works

    @property
    def people(self) -> People:
        """Everybody who can be written to, as far as they are known here."""
        return self._works.people

    @property
    def directory(self) -> Directory:
        """What the team has on file beside its people: texts, surveys, lists and fields."""
        return self._works.directory

    def knowledge(self, account_id: AccountId, draft: Draft) -> Knowledge:
        """All that is known here about a draft; never asks the network, and never fails."""
        return self._works.know(account_id, draft)

    @property
    def threads(self) -> Threads:
        """What was said with one person."""
        return self._works.engine.threads

    @property
    def schedule(self) -> Scheduling:
        """What can be done about what the service sends at its time."""
        return self._works.engine.scheduling

    @property
    def broadcast(self) -> Broadcasting:
        """Lists for broadcasts."""
        return self._works.engine.broadcasting

    @property
    def media(self) -> Media:
        """Looks at media addresses as a stranger would."""
        return self._works.media


_RULE = Rule()
_PACE = Pace()
_CURRENT = "account"


class Desk(Doors):
    """Thin on purpose: nothing is decided here.

    Verbs that are not ``async`` answer at once and never wait for the network or the keyring. Every verb raises
    only leaves of HeyDeskError; one that raises has changed nothing. Making a Desk loads no network library.
    """

    sandbox: bool
    """Whether this desk's outbox is the sandbox's own. For the badge."""

    def __init__(
        self,
        store: Store,
        vault: Vault,
        settings: Settings,
        clock: Callable[[], datetime],
        lock: Lock,
        *,
        sandbox: bool,
        rule: Rule = _RULE,
        pace: Pace = _PACE,
    ) -> None:
        self.sandbox = sandbox
        self._store = store
        self._works = Works(store, vault, Rulebook(settings, rule), clock, lock, pace, sandbox=sandbox)

    def watch(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Call back after every change of rows or troubles; give the function that ends it.

        A change of ``troubles()`` is announced with ``Change(accounts=True)``.
        """
        return self._store.changes.subscribe(callback)

    # Accounts

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, oldest first."""
        return self._store.accounts.all()

    def current_account(self) -> Account | None:
        """The account that was last written for; the oldest where none was; None without any."""
        accounts = self.accounts()
        last = self._store.choices.get(_CURRENT)
        return next((account for account in accounts if str(account.id) == last), accounts[0] if accounts else None)

    def choose_account(self, account_id: AccountId) -> None:
        """Write for this account from now on, at the next start too. Raises StoreError."""
        self._store.choices.put(_CURRENT, str(account_id))

    async def connect(self, new: NewAccount, key: Secret) -> Account:
        """Check with the service, and only then keep the key and the account.

        Raises InputError (BadServerAddress, NameTaken, SecretIdTaken, an empty field), ServiceError (TokenRefused
        tells a wrong key from a wrong clock), VaultError or StoreError. After any of them nothing is kept.
        """
        return await self._works.engine.signin.connect(new, key)

    async def replace_key(self, account_id: AccountId, key: Secret) -> None:
        """Check the new key with the service, and only then keep it in place of the old one. Raises as connect."""
        await self._works.engine.signin.replace_key(account_id, key)

    async def forget(self, account_id: AccountId, *, leave_key: bool = False) -> None:
        """Erase the key, then the account's rows.

        Raises VaultError, with nothing forgotten, when the keyring can't be reached; ``leave_key`` goes on
        without it, for a keyring that will never come back.
        """
        await self._works.engine.signin.forget(account_id, leave_key=leave_key)

    def set_trust(self, account_id: AccountId, trusts: bool) -> None:  # noqa: FBT001 - the verb's one object
        """Say whether the service de-duplicates single sends by ``local_id`` (contract unknown 3)."""
        account = self._store.accounts.get(account_id)
        self._store.accounts.update(account._replace(trusts_local_id=trusts))

    async def unlock(self, account_id: AccountId) -> None:
        """Make sure that the account's key can be read now. Raises VaultError."""
        await self._works.engine.sessions.open(self._store.accounts.get(account_id))

    def resume(self, account_id: AccountId) -> None:
        """Try a paused account again at once, not only after its pause."""
        self._works.pauses.probe_now(account_id)
        self._works.engine.dispatcher.nudge()

    @property
    def vault_label(self) -> str:
        """Where keys rest, in words: “GNOME Keyring”."""
        return self._works.keys.vault.label

    async def check_vault(self) -> None:
        """Make sure that keys can rest safely here. Raises VaultError with what to do about it."""
        await self._works.engine.signin.check_vault()

    # Directory

    def inboxes(self, account_id: AccountId) -> tuple[Inbox, ...]:
        """The inboxes and their members as last fetched; empty before the first time."""
        return self._store.directory.inboxes(account_id)

    async def refresh(self, account_id: AccountId) -> None:
        """Fetch inboxes and members, keep and announce them. Raises ServiceError, VaultError or StoreError."""
        await self._works.engine.roster.refresh(account_id)

    async def read_list(self, account_id: AccountId, list_id: ListId) -> ContactList:
        """Ask for one list, and keep it. Raises as ``refresh``; reading lists may be refused."""
        return await self._works.directory.read_list(account_id, list_id)

    # Composing

    def check(self, account_id: AccountId, draft: Draft) -> Checked:
        """Every problem of this draft at once, and the messages that it would make."""
        return self._works.composing.check(account_id, draft)

    def requests(self, account_id: AccountId, draft: Draft, seed: LocalId) -> tuple[Request, ...]:
        """What would leave, one for each message; while the draft has errors, one partial request. Never empty."""
        return self._works.composing.requests(account_id, draft, seed)

    def send(self, account_id: AccountId, draft: Draft, seed: LocalId, *, hold: bool = True) -> BatchId:
        """Put the draft into the outbox as one batch, in one commit that clears this side's draft too.

        ``seed`` is the intent: the same one twice makes one batch. ``hold=False``, for the command line, leaves out
        the undo time and lets the composer be.
        Raises InputError when the check finds errors, and StoreError; the draft stays then.
        """
        return self._works.composing.send(account_id, draft, seed, hold=hold)

    def batch_of(self, account_id: AccountId, seed: LocalId) -> BatchId | None:
        """The batch that this intent has made, or None."""
        return self._works.composing.batch_of(account_id, seed)

    def batch(self, batch_id: BatchId) -> tuple[Entry, ...]:
        """The entries of one Send as they stand now, in the order of the recipients."""
        return self._store.outbox.batch(batch_id)

    def draft(self, account_id: AccountId, private: bool) -> Draft | None:  # noqa: FBT001 - the side
        """The draft of this side as last saved."""
        return self._store.drafts.current(account_id, private)

    def save_draft(self, account_id: AccountId, draft: Draft) -> None:
        """Save what stands on the side that ``draft.private`` names. Raises StoreError."""
        self._store.drafts.put(account_id, draft)

    def keep_draft(self, account_id: AccountId, draft: Draft) -> None:
        """Put a draft aside, one click away, if it has words. Raises StoreError."""
        self._works.composing.keep(account_id, draft)

    def kept_drafts(self, account_id: AccountId) -> tuple[KeptDraft, ...]:
        """Drafts put aside, newest first."""
        return self._works.composing.kept(account_id)

    def open_kept(self, draft_id: DraftId, standing: tuple[Draft, ...]) -> Draft:
        """Bring a kept draft back as the current one; what stood on its side is kept instead. Raises StoreError."""
        return self._works.composing.open_kept(draft_id, standing)

    def drop_kept(self, draft_id: DraftId) -> None:
        """Throw a kept draft away."""
        self._store.drafts.drop_kept(draft_id)

    # Outbox

    def rows(self, limit: int = 200) -> tuple[Row, ...]:
        """The newest Sends, newest first, made of at most ``limit`` entries and those that need you."""
        return self._works.reading.rows(limit)

    def counts(self) -> Counts:
        """How many entries stand where."""
        return self._works.reading.counts()

    def story(self, entry_id: EntryId) -> Story:
        """All that is known about one entry."""
        return self._works.reading.story(entry_id)

    def newest_held(self) -> Row | None:
        """The newest Send that can still be undone."""
        return self._works.reading.newest_held()

    def undo(self, batch_id: BatchId, standing: tuple[Draft, ...]) -> Draft:
        """Take a held batch back, all of it or nothing, and give the draft that is the current one now.

        ``standing`` is what stands in the composer of that account; what is displaced becomes a kept draft.
        Raises TooLate.
        """
        return self._works.outbox.undo(batch_id, standing)

    def send_now(self, batch_id: BatchId) -> None:
        """Don't wait for the hold, or for the next try. Raises TooLate."""
        self._works.outbox.send_now(batch_id)

    def retry(self, entry_id: EntryId) -> None:
        """Send it again, or *resend* it; a paused account is tried at once. Raises TooLate."""
        self._works.outbox.retry(entry_id)

    def look_again(self, entry_id: EntryId) -> None:
        """Look an entry in doubt up once more. Raises TooLate."""
        self._works.outbox.look_again(entry_id)

    def mark_sent(self, entry_id: EntryId) -> None:
        """Close an entry in doubt: the person knows that it went. Raises TooLate."""
        self._works.outbox.mark_sent(entry_id)

    def discard(self, entry_id: EntryId) -> None:
        """Throw an entry away, or put a report of non-delivery aside. Raises TooLate."""
        self._works.outbox.discard(entry_id)

    def to_composer(self, entry_id: EntryId, standing: tuple[Draft, ...]) -> Draft:
        """Take one entry back into the composer and give the draft; ``standing`` as in ``undo``. Raises TooLate."""
        return self._works.outbox.to_composer(entry_id, standing)

    # Running

    async def run(self) -> None:
        """Dispatch whenever this process has the lock, until cancelled. Sends in flight get a moment to end."""
        await self._works.engine.dispatcher.run()

    async def deliver(self, entry_ids: Collection[EntryId] | None, wait: float) -> None:
        """See these entries, or all that are free to go, to their ends, for at most ``wait`` seconds.

        For the command line: dispatches them itself when the lock is free, else watches the process that has it.
        """
        await self._works.engine.courier.deliver(entry_ids, wait)

    async def close(self) -> None:
        """Close the connections. The store is its opener's to close."""
        await self._works.engine.sessions.close()

    def troubles(self) -> tuple[Trouble, ...]:
        """What keeps messages from going now."""
        return self._works.troubles.all()

    @property
    def settings(self) -> Settings:
        """What the person has set."""
        return self._works.rulebook.settings

    def set_settings(self, settings: Settings) -> None:
        """Go by these from now on. Writing them to disk is the caller's (``host.setting.save``)."""
        self._works.rulebook.settings = settings
        self._works.engine.dispatcher.nudge()


# The part of the desk that talks to the service: sessions, signing in, the inboxes, the dispatcher.


class Engine:
    """Holds these parts. The window is on screen before any of them is imported."""

    def __init__(self, works: Works, store: Store, clock: Callable[[], datetime], lock: Lock, pace: Pace) -> None:
        troubles, pauses, rulebook = works.troubles, works.pauses, works.rulebook
        self.sessions = Sessions(works.keys, clock, pauses, troubles)
        self.signin = SignIn(store, works.keys, self.sessions, pauses, troubles, clock)
        self.roster = Roster(store, self.sessions, clock)
        self.threads = Threads(store, self.sessions, pauses, clock)
        self.scheduling = Scheduling(store, self.sessions, rulebook, clock)
        self.broadcasting = Broadcasting(
            store, self.sessions, Planning(store, self.threads, rulebook, works.know), works.composing, clock
        )
        keeper = Keeper(store, troubles, pace)
        crew = Crew(
            queue=Queue(store, rulebook, pauses, clock),
            sending=Sending(store, self.sessions, rulebook, keeper, clock),
            reconciling=Reconciling(
                store, Searching(store, self.sessions), self.scheduling, pauses, rulebook, keeper, clock
            ),
            probing=Probing(store, self.sessions, self.roster, pauses, troubles),
            housekeeping=Housekeeping(store, rulebook, clock),
        )
        post = Post(store, lock, rulebook, troubles, clock)
        self.dispatcher = Dispatcher(store, post, crew, troubles, clock, pace)
        self.courier = Courier(store, self.dispatcher, pauses, clock, pace)
