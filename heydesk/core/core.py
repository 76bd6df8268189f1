"""The core: one object with public parts, each of them what a person can do about one thing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from heydesk.core.account_health import AccountHealth, Troubles
from heydesk.core.accounts import Accounts
from heydesk.core.compose import ComposeService, Drafts
from heydesk.core.conversations import Conversations
from heydesk.core.directory import Directory
from heydesk.core.find import Find
from heydesk.core.knowledge import KnowledgeReader
from heydesk.core.media import Media
from heydesk.core.outbox import Outbox
from heydesk.core.outbox_view import OutboxView
from heydesk.core.people import People
from heydesk.core.policy import HoldPause, SendPolicy, Timing
from heydesk.core.quick_replies import QuickReplies
from heydesk.core.recent import Recent
from heydesk.core.reminders import Reminders
from heydesk.core.sessions import AccountKeys, AccountProber, Sessions
from heydesk.core.threads import Threads
from heydesk.core.waiting import WaitingList
from heydesk.domain.caches import clear_customer_caches
from heydesk.domain.changes import Change
from heydesk.domain.errors import StoreError
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import AccountId
from heydesk.storage.store import Store
from heydesk.system.admin_policy import NO_POLICY, AdminPolicy
from heydesk.system.locks import Lock
from heydesk.system.settings import Settings
from heydesk.vault import MemoryVault, Vault

if TYPE_CHECKING:
    from heydesk.core.broadcasts import BroadcastPlans, Broadcasts
    from heydesk.core.dispatcher import Delivery, Dispatcher
    from heydesk.core.exports import Exports
    from heydesk.core.follow_ups import FollowUpQueue
    from heydesk.core.schedules import Schedules
    from heydesk.core.spreadsheets import Spreadsheets
    from heydesk.core.updates import Updates

_RULE = RetryPolicy()
_PACE = Timing()


class Core:
    """Builds every part once and connects them; the window and the command line call the parts directly.

    Methods that are not ``async`` answer at once and never wait for the network or the keyring. Every method raises
    only leaves of HeyDeskError; one that raises has changed nothing. Building a core imports no HTTP library:
    ``Sessions.client_for`` and ``Media.look`` do, when the first request is made.

    Attributes:
        sandbox: whether this outbox is the sandbox's own. For the badge.
        clock: the one clock of the program; whoever needs the time reads it.
        changes: tells which rows or troubles changed; ``subscribe`` gives the function that ends a subscription.
        policy: the settings, and the rules that follow from them.
    """

    def __init__(  # noqa: PLR0913 - the root of everything below the window
        self,
        store: Store,
        vault: Vault,
        settings: Settings,
        clock: Callable[[], datetime],
        lock: Lock,
        *,
        sandbox: bool,
        rule: RetryPolicy = _RULE,
        pace: Timing = _PACE,
        admin: AdminPolicy = NO_POLICY,
    ) -> None:
        self.sandbox = sandbox
        self.clock = clock
        self.changes = store.changes
        self.troubles = Troubles(lambda: store.changes.announce(Change(troubles=True)))
        self.policy = SendPolicy(settings, rule, changed=self._on_policy_changed, admin=admin)
        self.health = AccountHealth(clock, self.troubles, self.policy, pace)
        of_accounts = NO_POLICY if sandbox else admin
        # The sandbox's vault ends with the program anyway, so there both places are one.
        keys = AccountKeys(vault, vault if sandbox else MemoryVault(), session_only=of_accounts.session_only_keys)
        sessions = self._sessions = Sessions(
            keys,
            clock,
            self.health,
            self.troubles,
            store.directory.inboxes,
            is_allowed=of_accounts.allows_account,
        )

        self.accounts = Accounts(store, keys, sessions, self.health, self.troubles, clock, of_accounts)
        self.directory = Directory(store, sessions, self.health, clock, pace)
        self.threads = Threads(store, sessions, self.health, clock)
        self.people = People(store, sessions, self.threads, self.health, clock, self.directory.list_trouble)
        self.quick_replies = QuickReplies(store)
        self.find = Find(store, self.people.suggest, self.policy, clock)
        self.threads.call_with_read(self.find.hear)
        self.waiting = WaitingList(store, sessions, self.threads, clock, pace)
        self.reminders = Reminders(store, self.threads, self.waiting.last_text_at, clock)
        self.media = Media(store, clock)

        self.drafts = Drafts(store, clock)
        self.knowledge = KnowledgeReader(store, self.people, self.threads, self.media, self.policy, clock)
        self.compose = ComposeService(store, self.policy, clock, self.knowledge.gather, self.knowledge.revision)
        self._holds = HoldPause()
        self.conversations = Conversations(store, sessions, self.threads, self.waiting, self.compose)
        self.outbox = Outbox(store, self.policy, self._holds, self.health, clock)
        self.outbox_view = OutboxView(store, self.policy, clock)
        self.recent = Recent(store, self.threads, self.outbox_view)
        self._prober = AccountProber(store, sessions, self.directory.refresh_inboxes, self.health, self.troubles)
        self._store, self._lock, self._pace = store, lock, pace
        self._dispatcher: Dispatcher | None = None
        self._known = self._account_ids()
        self._unsubscribe = store.changes.subscribe(self._on_changed)

    def service_now(self, account_id: AccountId | None) -> datetime:
        """The time by the clock of an account's service, as far as it was measured (``SendPolicy.clock_offset``)."""
        return self.clock() + (timedelta() if account_id is None else self.policy.clock_offset(account_id))

    # What works in the background. The first window needs none of it, so it is imported when it is first asked for.

    @property
    def dispatcher(self) -> Dispatcher:
        """Carries entries to the service, looks them up, and keeps the outbox tidy."""
        if self._dispatcher is None:
            self._dispatcher = self._build_dispatcher()
        return self._dispatcher

    def _build_dispatcher(self) -> Dispatcher:
        from heydesk.core import crossing, dispatcher, reconciler, send_queue

        store, sessions, clock = self._store, self._sessions, self.clock
        saver = send_queue.StepSaver(store, self.troubles, self._pace)
        searching = reconciler.HistorySearch(store, sessions, self.find, self.policy)
        parts = dispatcher.DispatcherParts(
            queue=send_queue.SendQueue(store, self.policy, self._holds, self.health, clock, self._pace),
            sender=send_queue.EntrySender(store, sessions, self.policy, saver, clock),
            reconciler=reconciler.Reconciler(
                store, searching, self.schedules, self.health, self.policy, saver, clock
            ),
            follow_ups=self.follow_ups,
            reminders=self.reminders,
            guard=crossing.CrossingGuard(
                store,
                self.threads,
                self.waiting.last_text_at,
                self.schedules,
                self.outbox_view,
                self.policy,
                clock,
                self._pace,
            ),
            prober=self._prober,
            retention=dispatcher.Retention(store, self.policy, clock),
        )
        lease = dispatcher.DispatcherLease(store, self._lock, self.policy, self.troubles, clock)
        return dispatcher.Dispatcher(store, lease, parts, self.troubles, clock, self._pace)

    @cached_property
    def delivery(self) -> Delivery:
        """Sees entries to their ends, for the command line."""
        from heydesk.core.dispatcher import Delivery

        return Delivery(self._store, self.dispatcher, self.health, self.clock, self._pace)

    @cached_property
    def schedules(self) -> Schedules:
        """Changes and cancels what the service will send later, and reads it back."""
        from heydesk.core.schedules import Schedules

        return Schedules(self._store, self._sessions, self.policy, self.clock, self._pace)

    @cached_property
    def follow_ups(self) -> FollowUpQueue:
        """Reads, hands over and closes conversations after a Send."""
        from heydesk.core.follow_ups import FollowUpQueue

        return FollowUpQueue(self._store, self.conversations, self.threads, self.policy, self.clock)

    @property
    def broadcasts(self) -> Broadcasts:
        """Sends one text to a list, and makes lists of many recipients."""
        return self._for_many[0]

    @property
    def broadcast_plans(self) -> BroadcastPlans:
        """Says beforehand what a broadcast will be."""
        return self._for_many[1]

    @property
    def spreadsheets(self) -> Spreadsheets:
        """Opens spreadsheets whose rows each give a text."""
        return self._for_many[2]

    @cached_property
    def _for_many(self) -> tuple[Broadcasts, BroadcastPlans, Spreadsheets]:
        from heydesk.core import broadcasts, spreadsheets

        store, threads, policy = self._store, self.threads, self.policy
        return (
            broadcasts.Broadcasts(store, self._sessions, self.compose, self.clock),
            broadcasts.BroadcastPlans(store, threads, policy, self.knowledge.gather),
            spreadsheets.Spreadsheets(store, self.compose, self.people, threads, policy, self.clock),
        )

    @cached_property
    def updates(self) -> Updates:
        """Looks for a newer version, where somebody wants that."""
        from heydesk.core.updates import Updates

        return Updates(self._store, self.policy, self.clock)

    @cached_property
    def exports(self) -> Exports:
        """Writes the outbox and conversations for other programs."""
        from heydesk.core.exports import Exports

        return Exports(self._store, self.threads)

    def _on_policy_changed(self) -> None:
        if self._dispatcher is not None:
            self._dispatcher.nudge()

    async def close(self) -> None:
        """Close the connections, and listen to the store no more, which is its opener's to close."""
        self._unsubscribe()
        await self.find.close()
        await self._sessions.close()

    def _on_changed(self, change: Change) -> None:
        """Let every cache follow a change, before anybody who shows something reads it."""
        parts = (self.threads, self.people, self.knowledge, self.outbox_view, self.recent, self.waiting)
        for part in (*parts, self.reminders):
            part.on_changed(change)
        if change.accounts:
            with suppress(StoreError):
                self._forget_gone()

    def _forget_gone(self) -> None:
        """Empty the caches of accounts that are gone, whoever has forgotten them."""
        known = self._account_ids()
        for account_id in self._known - known:
            for part in (self.threads, self.people, self.knowledge, self.directory, self.find, self.waiting):
                part.forget(account_id)
            self.media.clear()
            clear_customer_caches()
            self._prober.note_gone(account_id)
        self._known = known

    def _account_ids(self) -> frozenset[AccountId]:
        return frozenset(account.id for account in self.accounts.all())
