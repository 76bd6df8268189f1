"""Threads: what an inbox and one person have said to each other, read page by page; the newest pages are cached."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from heydesk.core.account_health import AccountHealth
from heydesk.core.sessions import Sessions
from heydesk.domain.caches import drop_account
from heydesk.domain.changes import Change
from heydesk.domain.records import AccountId, ContactStatus, HistoryMessage, InboxId
from heydesk.storage.store import Store

PAGE = 50
"""Messages a page (contract section 11); a page with fewer is the last."""

MOST_KEPT = 200
"""Threads whose newest page is remembered: a day's work, and some 10 MB at most."""

FRESH = timedelta(minutes=1)
"""For so long what was learned about somebody counts as new."""

_EVER = datetime(1, 1, 1, tzinfo=UTC)

ThreadKey = tuple[AccountId, InboxId, str]
"""A thread: an account, an inbox, and the other's number in digits."""


@dataclass(frozen=True, slots=True)
class ThreadSlice:
    """Some messages, oldest first, and whether there may be older ones."""

    messages: tuple[HistoryMessage, ...]
    has_more: bool


class Threads:
    """Asks for threads, and remembers until the program ends what came last and what a person has seen of it."""

    def __init__(
        self, store: Store, sessions: Sessions, health: AccountHealth, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._health = health
        self._clock = clock
        self._hear: Callable[[ThreadKey, Sequence[HistoryMessage]], None] | None = None
        self._newest: dict[ThreadKey, tuple[HistoryMessage, ...]] = {}
        self._statuses: dict[tuple[AccountId, str], ContactStatus] = {}
        self._looks: dict[ThreadKey, datetime] = {}
        self.revision = 0
        """Grows with all that is remembered: pages, statuses and looks. Not each of them is announced."""
        self._read_at: dict[ThreadKey, datetime] = {}
        self._told_at: dict[tuple[AccountId, str], datetime] = {}
        self._forgotten: set[AccountId] = set()

    def call_with_read(self, hear: Callable[[ThreadKey, Sequence[HistoryMessage]], None]) -> None:
        """Call back with each part of a thread that is read, unless it is the newest page as it was."""
        self._hear = hear

    def may_look(self, account_id: AccountId) -> bool:
        """Whether background polling is allowed: not while throttled or paused, so that sends go first."""
        opens_at = self._health.opens_at(account_id)
        return (opens_at is None or opens_at <= self._clock()) and account_id not in self._health.held_up()

    async def read(
        self, account_id: AccountId, inbox_id: InboxId, phone: str, before: datetime | None = None
    ) -> ThreadSlice:
        """Give the newest messages, or those before an instant; ``phone`` is digits.

        Their order on the wire is not documented, so they are put in order here. What shares the second of ``before``
        may come again. News are announced. Raises ServiceError, VaultError or StoreError.
        """
        account = self._store.accounts.get(account_id)
        found = await self._sessions.ask(account, lambda client: client.thread(phone, inbox_id, before))
        messages = tuple(sorted(found, key=lambda each: (each.sent_at or _EVER, each.message_id)))
        is_news = account_id not in self._forgotten and messages != self.newest(account_id, inbox_id, phone)
        if is_news and self._hear is not None:
            self._hear((account_id, inbox_id, phone), messages)
        if before is None and account_id not in self._forgotten:
            self._read_at[account_id, inbox_id, phone] = self._clock()
            if is_news:
                self.keep((account_id, inbox_id, phone), messages)
                self._store.changes.announce(Change(people=frozenset({phone})))
        # A page that holds nothing older would be asked for for ever.
        goes_on = before is None or any(each.sent_at is not None and each.sent_at < before for each in messages)
        return ThreadSlice(messages, has_more=goes_on and len(messages) >= PAGE)

    def keep(self, key: ThreadKey, messages: tuple[HistoryMessage, ...]) -> None:
        """Remember a newest page; the one that was remembered first is forgotten where there are too many."""
        self._newest.pop(key, None)
        self._newest[key] = messages
        self.revision += 1
        while len(self._newest) > MOST_KEPT:
            del self._newest[next(iter(self._newest))]

    def newest(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> tuple[HistoryMessage, ...]:
        """Give the newest page as it was when it was last read; empty before that, and when that is long ago."""
        return self._newest.get((account_id, inbox_id, phone), ())

    async def status(self, account_id: AccountId, phone: str) -> ContactStatus:
        """Tell whether they opted out or are blocked. Another status is announced.

        Raises ServiceError, VaultError or StoreError.
        """
        account = self._store.accounts.get(account_id)
        status = await self._sessions.ask(account, lambda client: client.contact_status(phone))
        if account_id not in self._forgotten:
            before = self._statuses.get((account_id, phone))
            self._statuses[account_id, phone] = status
            self.revision += 1
            self._told_at[account_id, phone] = self._clock()
            # That somebody unknown can be texted is no news: it is what everything shows until then.
            if (before is None and (status.unsubscribed or status.blocked)) or (
                before is not None and status != before
            ):
                self._store.changes.announce(Change(people=frozenset({phone})))
        return status

    def note_status(self, account_id: AccountId, status: ContactStatus) -> None:
        """Remember and announce what somebody was made from here."""
        self._statuses[account_id, status.phone] = status
        self.revision += 1
        self._told_at[account_id, status.phone] = self._clock()
        self._store.changes.announce(Change(people=frozenset({status.phone})))

    def known_status(self, account_id: AccountId, phone: str) -> ContactStatus | None:
        """Give what ``status`` last told; None before that."""
        return self._statuses.get((account_id, phone))

    def are_fresh(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> bool:
        """Whether ``read`` and ``status`` were both answered within a minute, and nothing went from here since."""
        read_at, told_at = self._read_at.get((account_id, inbox_id, phone)), self._told_at.get((account_id, phone))
        if read_at is None or told_at is None:
            return False
        now = self._clock()
        return all(timedelta() <= now - at < FRESH for at in (read_at, told_at))

    def note_look(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> None:
        """Mark every loaded message of this thread as seen.

        The service's own times are what counts: this computer's clock may differ.
        """
        key = (account_id, inbox_id, phone)
        times = (each.sent_at for each in self._newest.get(key, ()) if each.sent_at is not None)
        self._looks[key] = max(times, default=_EVER)
        self.revision += 1

    def last_look(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> datetime | None:
        """Give the time of the newest message that the person has seen: what is later crossed with their writing.

        None where the thread has not been read since the program started.
        """
        return self._looks.get((account_id, inbox_id, phone))

    def forget(self, account_id: AccountId) -> None:
        """Forget all that was said and seen in an account; an answer that is still on its way is not kept."""
        self._forgotten.add(account_id)
        drop_account(account_id, self._newest, self._statuses, self._looks, self._read_at, self._told_at)

    def on_changed(self, change: Change) -> None:
        """Drop what the rows do not bear out any more."""
        if change.entries is None or change.entries:
            self._read_at.clear()  # what went from here was said last
