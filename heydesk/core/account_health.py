"""The health of each account: whether it may send now, when it is tried again, and what a person is told of it.

An account is *paused* (circuit breaker: nothing is sent until a probe succeeds), in an *outage* (the same for a
server that can't be reached), or *throttled* (429: one request at a time after a wait). What a 429 tells of the limit
is kept by a rate limiter, so that the next window is used up and not overrun. All of it is kept in memory alone.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from heydesk.core.policy import SendPolicy, Timing
from heydesk.domain.errors import ServiceError, VaultDenied, VaultError
from heydesk.domain.l10n import Sentence, say_plural
from heydesk.domain.outbox_state import doubled, throttle_pause
from heydesk.domain.records import AccountId


class TroubleKind(StrEnum):
    """What sort of trouble it is, so that the window can choose its place and its button."""

    OFFLINE = "offline"
    """The account's last request never left; it goes on trying by itself."""
    CLOCK = "clock"
    """This computer's clock is wrong; HeyDesk signs by the server's. Nothing is held up."""
    ACCOUNT = "account"
    """The account is paused: its key was refused or can't be read, or the line can't be trusted."""
    ELSEWHERE = "elsewhere"
    """Another process sends for this outbox."""
    DISK = "disk"
    """The outbox can't be written."""
    SETTINGS = "settings"
    """The settings could not be read, so the usual ones hold."""
    FAULT = "fault"
    """HeyDesk itself has failed; there is a crash report to look at."""
    STUCK = "stuck"
    """The dispatcher fails at each turn, by a fault of HeyDesk's own: nothing is sent."""
    UPDATE = "update"
    """There is a newer version: no trouble, and shown where troubles are."""


class Trouble(NamedTuple):
    """One trouble, of one account or, without ``account_id``, of the whole outbox."""

    kind: TroubleKind
    sentence: Sentence
    account_id: AccountId | None = None


class Troubles:
    """The troubles of now; whoever shows them is told when they change."""

    def __init__(self, announce: Callable[[], None]) -> None:
        self._announce = announce
        self._now: dict[tuple[TroubleKind, AccountId | None], Trouble] = {}

    def all(self) -> tuple[Trouble, ...]:
        """All of them, in the order in which they came."""
        return tuple(self._now.values())

    def add(self, kind: TroubleKind, sentence: Sentence, account_id: AccountId | None = None) -> None:
        """Say that this is so now."""
        trouble = Trouble(kind, sentence, account_id)
        if self._now.get((kind, account_id)) != trouble:
            self._now[kind, account_id] = trouble
            self._announce()

    def clear(self, kind: TroubleKind, account_id: AccountId | None = None) -> bool:
        """Say that it is over; tell whether it was there."""
        if self._now.pop((kind, account_id), None) is None:
            return False
        self._announce()
        return True

    def forget(self, account_id: AccountId) -> None:
        """Drop those of an account that is gone."""
        for kind in TroubleKind:
            self.clear(kind, account_id)


_AFTER_A_NO = 86400.0
"""Seconds. A person who said no to the keyring's question is not asked again and again; *Try again* is theirs."""


class Pause(NamedTuple):
    """Why an account can't go on, and when it is probed next; ``probes`` have failed so far."""

    error: ServiceError | VaultError
    probe_at: datetime
    probes: int


class Throttle(NamedTuple):
    """An account that the service asked to slow down; ``times`` in a row, ``since`` the first."""

    until: datetime
    times: int
    since: datetime


_MINUTE_OF_LIMITS = timedelta(seconds=70)
_STEP = 5.0
"""Seconds. So much of a minute is lost at most where its beginning is not known."""
_SHORTEST = timedelta(seconds=1)


def _unasked(times: int, lasted: timedelta, longest: float) -> timedelta:
    """Give the wait after so many 429s in a row, the first of which is so long ago: 2, 4, 5, 5 …, then doubled."""
    if lasted < _MINUTE_OF_LIMITS:
        return timedelta(seconds=min(doubled(times - 1, longest), _STEP))
    return timedelta(seconds=min(max(lasted.total_seconds() / 2, _STEP), longest))


_WINDOW = timedelta(seconds=60.2)
"""The limit is said of "the current minute" (contract section 2). The rest is for requests that travel unevenly."""
_FEW = 20
"""With fewer requests in a window before it, a 429 tells nothing of the limit: others use the account too."""
_RAISED_AFTER = timedelta(minutes=2)
_FORGOTTEN_AFTER = timedelta(minutes=10)
_FREE = 1000


class _Limit(NamedTuple):
    """What a 429 has told: ``most`` requests a window, and when the one that it ended is over."""

    most: int
    learned_at: datetime
    raised_at: datetime
    reopens_at: datetime


class RateLimiter:
    """A sliding window over the requests of one account, whose size is learned from the 429 that ended one.

    No window of a minute has more requests than got through before that 429, which suits a server that counts fixed
    windows, sliding ones or tokens. Since others may have used the account at that time, a limit below the highest
    one that was learned is doubled after two minutes without a 429. Ten minutes after the last one nothing is known.
    """

    def __init__(self) -> None:
        self._begun: deque[datetime] = deque()
        self._limit: _Limit | None = None
        self._highest = 0

    @property
    def reopens_at(self) -> datetime | None:
        """When the window that a 429 ended is over, as far as that is known."""
        return None if self._limit is None else self._limit.reopens_at

    def begin(self, now: datetime) -> None:
        """Count a request."""
        self._drop_old(now)
        self._begun.append(now)

    def refuse(self, now: datetime) -> None:
        """Note that one of the requests got a 429: the others are what the limit allows."""
        self._drop_old(now)
        if self._begun:
            self._begun.pop()
        if len(self._begun) >= _FEW:
            self._limit = _Limit(len(self._begun), now, now, self._begun[0] + _WINDOW)

    def reopen(self, now: datetime) -> None:
        """Note that a request got through again. Before its time it shows that the limit is another one."""
        if self._limit is not None and now < self._limit.reopens_at:
            self._limit, self._highest = None, 0
        elif self._limit is not None:
            self._highest = max(self._highest, self._limit.most)

    def free(self, now: datetime) -> int:
        """Say how many requests may begin now."""
        self._drop_old(now)
        if self._limit is None or now - self._limit.learned_at >= _FORGOTTEN_AFTER:
            self._limit, self._highest = None, 0
            return _FREE
        if self._limit.most < self._highest and now - self._limit.raised_at >= _RAISED_AFTER:
            self._limit = self._limit._replace(most=min(2 * self._limit.most, self._highest), raised_at=now)
        return max(self._limit.most - len(self._begun), 0)

    def opens_at(self, now: datetime) -> datetime | None:
        """Say when the next request may begin, where none may now."""
        return None if self.free(now) or not self._begun else self._begun[0] + _WINDOW

    def rewind(self, back: timedelta) -> None:
        """The clock went back by this much."""
        self._begun = deque(at - back for at in self._begun)
        if self._limit is not None:
            most, *times = self._limit
            self._limit = _Limit(most, *(at - back for at in times))

    def _drop_old(self, now: datetime) -> None:
        while self._begun and now - self._begun[0] >= _WINDOW:
            self._begun.popleft()


class AccountHealth:
    """Knows which accounts are held up. Kept in memory: a new start is a reason to try again.

    A *paused* account sends nothing until a probe succeeds, and so does one in an *outage*, which can't reach its
    server: one probe tells for all that waits, and brings it back at once.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        troubles: Troubles,
        policy: SendPolicy,
        pace: Timing,
    ) -> None:
        """``policy`` says how long a throttle may last: no longer than an entry waits before it asks."""
        self._clock = clock
        self._troubles = troubles
        self._policy = policy
        self._probe_gaps = pace.probes
        self._reach_gaps = pace.reaches
        self._paused: dict[AccountId, Pause] = {}
        self._outages: dict[AccountId, Pause] = {}
        self._throttled: dict[AccountId, Throttle] = {}
        self._limits: defaultdict[AccountId, RateLimiter] = defaultdict(RateLimiter)
        self._reopened: set[AccountId] = set()
        self._gone: set[AccountId] = set()

    def note_clock(self, account_id: AccountId, offset: timedelta) -> None:
        """Note how far the account's service is ahead of this computer's clock, and say so where that is much."""
        self._policy.set_clock_offset(account_id, offset)
        if abs(offset) > NOTEWORTHY:
            self._troubles.add(TroubleKind.CLOCK, clock_sentence(offset), account_id)
        else:
            self._troubles.clear(TroubleKind.CLOCK, account_id)

    def clock_offset(self, account_id: AccountId) -> timedelta:
        """As ``SendPolicy.clock_offset``."""
        return self._policy.clock_offset(account_id)

    def pause(self, account_id: AccountId, error: ServiceError | VaultError) -> None:
        """Stop the account and say why, in place of being offline."""
        if account_id in self._gone:
            return
        self._paused[account_id] = self._next(self._paused.get(account_id), error, self._probe_gaps)
        self.mark_reached(account_id)
        self._troubles.add(TroubleKind.ACCOUNT, error.sentence, account_id)

    def mark_offline(self, account_id: AccountId, error: ServiceError) -> None:
        """The account's server can't be reached."""
        if account_id in self._gone:
            return
        self._outages[account_id] = self._next(self._outages.get(account_id), error, self._reach_gaps)
        self._troubles.add(TroubleKind.OFFLINE, error.sentence, account_id)

    def mark_reached(self, account_id: AccountId) -> None:
        """A request of this account has left: it is not offline."""
        if self._outages.pop(account_id, None) is not None:
            self._troubles.clear(TroubleKind.OFFLINE, account_id)

    def pause_of(self, account_id: AccountId) -> Pause | None:
        """The pause of this account, if it has one."""
        return self._paused.get(account_id)

    def outage_of(self, account_id: AccountId) -> Pause | None:
        """The outage of this account, if it has one."""
        return self._outages.get(account_id)

    def probe_now(self, account_id: AccountId) -> None:
        """Try at the next turn, and begin with short distances again."""
        for held_up in (self._paused, self._outages):
            if pause := held_up.get(account_id):
                held_up[account_id] = Pause(pause.error, self._clock(), probes=-1)

    def end_throttle(self, account_id: AccountId) -> None:
        """End the distance of a throttle: a person does not want to wait. One request goes first all the same."""
        if throttle := self._throttled.get(account_id):
            self._throttled[account_id] = throttle._replace(until=self._clock())

    def due_for_probe(self) -> tuple[AccountId, ...]:
        """The accounts whose probe is due."""
        now = self._clock()
        held_up = (*self._paused.items(), *self._outages.items())
        return tuple(dict.fromkeys(account_id for account_id, pause in held_up if pause.probe_at <= now))

    def note_failed_probe(self, account_id: AccountId) -> None:
        """A probe ended without ending what holds the account up: the next one comes later.

        The reason stays: that the server can't be reached meanwhile does not make a bad key good.
        """
        for held_up, gaps in ((self._paused, self._probe_gaps), (self._outages, self._reach_gaps)):
            if pause := held_up.get(account_id):
                held_up[account_id] = self._next(pause, pause.error, gaps)

    def note_request(self, account_id: AccountId) -> None:
        """Count a request that leaves now."""
        self._limits[account_id].begin(self._clock())

    def throttle(self, account_id: AccountId, retry_after: float | None) -> None:
        """Hold everything of this account back, so that what waits does not come back all at once.

        The service documents no Retry-After (contract unknown 2). Without one a minute is waited out in short steps,
        the last of which ends with the window where its end is known; only after that do they double. Several
        requests in flight that are told together are told once.
        """
        now = self._clock()
        limiter = self._limits[account_id]
        limiter.refuse(now)
        before = self._throttled.get(account_id)
        again = before is not None and before.until > now
        times = (before.times if before else 0) + (0 if again else 1)
        since = now if before is None else before.since
        unasked = _unasked(times, now - since, self._policy.longest_backoff)
        if (reopens_at := limiter.reopens_at) is not None and reopens_at > now:
            unasked = min(unasked, max(reopens_at - now, _SHORTEST))
        pause = throttle_pause(retry_after, unasked, self._policy.settings.longest_wait)
        self._throttled[account_id] = Throttle(now + pause, times, since)

    def throttle_of(self, account_id: AccountId) -> Throttle | None:
        """The throttle of this account. Past its end, until a request succeeds, it lets one through at a time."""
        return self._throttled.get(account_id)

    def room(self, account_id: AccountId, load: int) -> int:
        """Say how many more texts of this account may leave now, with ``load`` of them on their way."""
        if account_id in self._paused or account_id in self._outages:
            return 0
        now = self._clock()
        if throttle := self._throttled.get(account_id):
            return 0 if throttle.until > now else 1 - load
        return self._limits[account_id].free(now)

    def opens_at(self, account_id: AccountId) -> datetime | None:
        """Say when the next request of this account may begin, where a limit holds it back now."""
        if throttle := self._throttled.get(account_id):
            return throttle.until
        return self._limits[account_id].opens_at(self._clock())

    def take_reopened(self) -> frozenset[AccountId]:
        """Give, once, the accounts whose throttle has ended."""
        reopened, self._reopened = frozenset(self._reopened), set()
        return reopened

    def note_answer(self, account_id: AccountId) -> None:
        """Note that the service accepted a request of this account: end its pause and outage.

        A newer throttle stays: this request was sent before it.
        """
        throttle, now = self._throttled.get(account_id), self._clock()
        if throttle is not None and throttle.until <= now:
            del self._throttled[account_id]
            self._reopened.add(account_id)
            self._limits[account_id].reopen(now)
        self.mark_reached(account_id)
        if self._paused.pop(account_id, None) is not None:
            self._troubles.clear(TroubleKind.ACCOUNT, account_id)

    def held_up(self) -> tuple[AccountId, ...]:
        """The accounts with a pause or an outage."""
        return tuple(dict.fromkeys((*self._paused, *self._outages)))

    def rewind(self, back: timedelta) -> None:
        """The clock went back by this much: what was to come stays as far away as it was."""
        for held_up in (self._paused, self._outages):
            for account_id, pause in held_up.items():
                held_up[account_id] = pause._replace(probe_at=pause.probe_at - back)
        for account_id, throttle in self._throttled.items():
            self._throttled[account_id] = throttle._replace(until=throttle.until - back, since=throttle.since - back)
        for limiter in self._limits.values():
            limiter.rewind(back)

    def forget(self, account_id: AccountId) -> None:
        """Remove an account's state, and ignore later updates for it: ids are never reused."""
        self._gone.add(account_id)
        for known in (self._paused, self._outages, self._throttled, self._limits):
            known.pop(account_id, None)
        self._reopened.discard(account_id)

    def _next(self, before: Pause | None, error: ServiceError | VaultError, gaps: tuple[float, ...]) -> Pause:
        """Place the next probe, at growing distances. Several requests that fail together are one failure."""
        now = self._clock()
        if before is not None and before.probe_at > now:
            return before._replace(error=error)
        probes = 0 if before is None else before.probes + 1
        gap = gaps[min(probes, len(gaps) - 1)]
        if isinstance(error, VaultDenied):
            gap = _AFTER_A_NO
        return Pause(error, now + timedelta(seconds=gap), probes)


NOTEWORTHY = timedelta(seconds=60)
"""Up to here the service is expected to put up with it (contract section 1, *Clock skew*)."""

_MINUTE = 60
_HOUR = 3600
_DAY = 86400


def clock_sentence(offset: timedelta) -> Sentence:
    """Say how wrong this computer's clock is. ``offset`` is the server's time less ours; below 0, ours is fast."""
    seconds = abs(offset.total_seconds())
    slow = offset > timedelta()
    if seconds < 2 * _MINUTE:
        count = round(seconds)
        return (
            say_plural(
                "This computer's clock is %n second slow. HeyDesk uses Heymarket's time instead.",
                "This computer's clock is %n seconds slow. HeyDesk uses Heymarket's time instead.",
                count,
            )
            if slow
            else say_plural(
                "This computer's clock is %n second fast. HeyDesk uses Heymarket's time instead.",
                "This computer's clock is %n seconds fast. HeyDesk uses Heymarket's time instead.",
                count,
            )
        )
    if seconds < 2 * _HOUR:
        count = round(seconds / _MINUTE)
        return (
            say_plural(
                "This computer's clock is %n minute slow. HeyDesk uses Heymarket's time instead.",
                "This computer's clock is %n minutes slow. HeyDesk uses Heymarket's time instead.",
                count,
            )
            if slow
            else say_plural(
                "This computer's clock is %n minute fast. HeyDesk uses Heymarket's time instead.",
                "This computer's clock is %n minutes fast. HeyDesk uses Heymarket's time instead.",
                count,
            )
        )
    if seconds < 2 * _DAY:
        count = round(seconds / _HOUR)
        return (
            say_plural(
                "This computer's clock is %n hour slow. HeyDesk uses Heymarket's time instead.",
                "This computer's clock is %n hours slow. HeyDesk uses Heymarket's time instead.",
                count,
            )
            if slow
            else say_plural(
                "This computer's clock is %n hour fast. HeyDesk uses Heymarket's time instead.",
                "This computer's clock is %n hours fast. HeyDesk uses Heymarket's time instead.",
                count,
            )
        )
    count = round(seconds / _DAY)
    return (
        say_plural(
            "This computer's clock is %n day slow. HeyDesk uses Heymarket's time instead.",
            "This computer's clock is %n days slow. HeyDesk uses Heymarket's time instead.",
            count,
        )
        if slow
        else say_plural(
            "This computer's clock is %n day fast. HeyDesk uses Heymarket's time instead.",
            "This computer's clock is %n days fast. HeyDesk uses Heymarket's time instead.",
            count,
        )
    )
