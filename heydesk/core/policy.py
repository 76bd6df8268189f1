"""Settings in effect, the retry policy that follows from them, the dispatcher's intervals, bounds of a fetch."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from heydesk.domain.message import Message
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import Account, AccountId
from heydesk.system.admin_policy import NO_POLICY, AdminPolicy
from heydesk.system.settings import Settings


class SendPolicy:
    """Holds the current settings; every step asks again, so a change holds from the next step on.

    Attributes:
        admin: what the administrator of this computer has set.
        own: what the person has set, whatever the administrator has.
    """

    def __init__(
        self,
        settings: Settings,
        rule: RetryPolicy,
        changed: Callable[[], None] = lambda: None,
        admin: AdminPolicy = NO_POLICY,
    ) -> None:
        """``changed`` is called after other settings were applied."""
        self.admin = admin
        self.own = settings
        self._settings = _within(settings, admin)
        self._rule = rule
        self._changed = changed
        self._clock_offsets: dict[AccountId, timedelta] = {}
        self._moved: set[AccountId] = set()

    @property
    def settings(self) -> Settings:
        """What holds: what the person has set, within what the administrator has."""
        return self._settings

    def apply(self, settings: Settings) -> None:
        """Go by these from now on. Writing them to disk is the caller's (``system.settings.save``)."""
        self.own, self._settings = settings, _within(settings, self.admin)
        self._changed()

    @property
    def longest_backoff(self) -> float:
        """The longest pause between two tries that nobody asked for, in seconds."""
        return self._rule.longest_backoff

    def rule_for(self, account: Account) -> RetryPolicy:
        """Give the rule of this account."""
        return self._rule._replace(
            longest_wait=self.settings.longest_wait,
            trusts_local_id=account.trusts_local_id,
            clock_offset=self.clock_offset(account.id),
            minds_quiet_hours=self.settings.quiet_hours,
        )

    def clock_offset(self, account_id: AccountId) -> timedelta:
        """Give how far an account's service is ahead of this computer's clock, as last measured.

        Zero while the two agree within a minute, and before the first answer. Whatever is the service's (send times,
        quarter hours, times in history) is compared with this computer's time plus this.
        """
        return self._clock_offsets.get(account_id, timedelta())

    def set_clock_offset(self, account_id: AccountId, offset: timedelta) -> None:
        """Go by this one from now on."""
        if offset != self.clock_offset(account_id):
            self._clock_offsets[account_id] = offset
            self._moved.add(account_id)

    def take_moved_clocks(self) -> frozenset[AccountId]:
        """Give the accounts whose offset has changed since the last time."""
        moved, self._moved = frozenset(self._moved), set()
        return moved

    def hold_for(self, message: Message) -> float:
        """Give the undo time of a message like this one, in seconds."""
        if message.is_note:
            return self.settings.note_hold
        return self.settings.broadcast_hold if message.is_broadcast else self.settings.hold

    def least_hold_for(self, message: Message) -> float:
        """Give the undo time that the administrator wants at least, in seconds; none for a private note."""
        return 0 if message.is_note else self.admin.minimum_undo_time


def _within(settings: Settings, admin: AdminPolicy) -> Settings:
    least = admin.minimum_undo_time
    return settings._replace(
        hold=max(settings.hold, least),
        broadcast_hold=max(settings.broadcast_hold, least),
        quiet_hours=settings.quiet_hours or admin.quiet_hours,
    )


class HoldPause:
    """Whether the holds rest: while a question about what is held stands, none of them runs out.

    Attributes:
        since: when they began to rest; None while they run.
    """

    def __init__(self) -> None:
        self.since: datetime | None = None


class Timing(NamedTuple):
    """The intervals of the dispatcher."""

    tick: float = 1
    """How often it tries the lock, looks at what other processes wrote, and at the clock."""
    sends_at_once: int = 4
    """Of one account."""
    sends_at_once_per_host: int = 8
    """Of all accounts on one server; an account with nothing on its way gets one all the same."""
    look_gap: float = 1
    """Between two look-ups of an account: sends share the limit of 500 requests a minute with them (contract section
    2)."""
    looks_up_at_once: int = 2
    """Look-ups of one account that may be on their way together."""
    last_look: float = 1.2
    """How long before the end of its hold the thread of a held text is read for the last time."""
    looks_at_once: int = 2
    """Threads of held texts of one account that are read at once at most."""
    probes: tuple[float, ...] = (60, 120, 240, 480)
    """After how long a paused account is tried again; the last for ever."""
    reaches: tuple[float, ...] = (2, 4, 8, 10)
    """The same for a server that can't be reached: nothing else of the account is tried meanwhile."""
    read_again: tuple[float, ...] = (0.5, 1, 2, 4)
    """Between the reads of a schedule that was changed or cancelled, until the service shows it so."""
    save_again: tuple[float, ...] = (1, 2, 4, 8)
    """After how long a save that failed is tried again; the last for ever."""
    grace: float = 3
    """How long sends in flight may still take when the program ends."""
    fetch_most: int = 100
    """Pages that a fetch may ask for within ``fetch_span``: sends always have room (contract section 2)."""
    fetch_span: float = 60
    fetch_again: tuple[float, ...] = (2, 8)
    """After how long a page that did not come is asked for again; then the fetch ends until the next time."""
    fetch_tell: float = 2
    """How often a fetch says that there is more to see."""
    waiting: float = 30
    """Between two looks at who waits for an answer."""
    waiting_hidden: float = 300
    """The same while the window has been hidden for longer than ``waiting_rest``; only for the notification."""
    waiting_rest: float = 600
    waiting_after_send: float = 3
    """After a text from here was accepted there is one more look, at least ``waiting_apart`` after the last."""
    waiting_apart: float = 10
    waiting_page: float = 0.6
    """Between two pages of one look, where more has changed than one page holds."""
    waiting_sweep: float = 600
    """How often all unread conversations are gone through, because a change may not have moved one to the top."""
    watch: float = 0.1
    """How often the command line looks at what another process does for it."""


_log = logging.getLogger(__name__)
_MOST_PAGES = 20_000
"""Pages of one walk: two million rows."""
_MOST_TIMES = 3
"""So often one page may be asked for: rows of the same moment are asked for once more (contract section 2)."""


class PageTrail:
    """Where a walk through pages has been: a service may lead in a circle, or on and on.

    Args:
        most: pages.
    """

    def __init__(self, most: int = _MOST_PAGES) -> None:
        self._most = most
        self._times: Counter[str] = Counter()

    def goes_on(self, cursor: str) -> bool:
        """Note that the page behind this cursor is asked for; False, with a line in the log, where it should not."""
        self._times[cursor] += 1
        if self._times[cursor] <= _MOST_TIMES and self._times.total() <= self._most:
            return True
        cause = "its cursor doesn't move" if self._times[cursor] > _MOST_TIMES else "it has too many pages"
        _log.warning("a list is not read on, as %s; what came is kept", cause)
        return False
