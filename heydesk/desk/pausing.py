"""Accounts that may not send now: paused until a key or a line is good again, or throttled by the service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from heydesk.desk.pace import Pace
from heydesk.desk.trouble import TroubleKind, Troubles
from heydesk.domain.error import ServiceError, VaultError
from heydesk.domain.ident import AccountId

_LONGEST_THROTTLE = 300.0
_LONGEST_RETRY_AFTER = 3600.0


@dataclass(frozen=True, slots=True)
class Pause:
    """An account that waits for a person, or for its next probe."""

    error: ServiceError | VaultError
    probe_at: datetime
    probes: int


@dataclass(frozen=True, slots=True)
class Throttle:
    """An account that the service asked to slow down; ``times`` in a row."""

    until: datetime
    times: int


class Pauses:
    """Kept in memory: a new start is a reason to try again."""

    def __init__(self, clock: Callable[[], datetime], troubles: Troubles, pace: Pace) -> None:
        self._clock = clock
        self._troubles = troubles
        self._pace = pace
        self._paused: dict[AccountId, Pause] = {}
        self._throttled: dict[AccountId, Throttle] = {}

    def pause(self, account_id: AccountId, error: ServiceError | VaultError) -> None:
        """Stop the account and say why. The probes of one pause come at growing distances.

        Several requests in flight that fail together are one failure.
        """
        now = self._clock()
        before = self._paused.get(account_id)
        if before is not None and before.probe_at > now:
            self._paused[account_id] = replace(before, error=error)
        else:
            probes = 0 if before is None else before.probes + 1
            gap = self._pace.probes[min(probes, len(self._pace.probes) - 1)]
            self._paused[account_id] = Pause(error, now + timedelta(seconds=gap), probes)
        self._troubles.put(TroubleKind.ACCOUNT, error.sentence, account_id)

    def of(self, account_id: AccountId) -> Pause | None:
        """The pause of this account, if it has one."""
        return self._paused.get(account_id)

    def probe_now(self, account_id: AccountId) -> None:
        """Try at the next turn, and begin with short distances again."""
        if pause := self._paused.get(account_id):
            self._paused[account_id] = Pause(pause.error, self._clock(), probes=-1)
        self._throttled.pop(account_id, None)

    def due(self) -> tuple[AccountId, ...]:
        """The accounts whose probe is due."""
        now = self._clock()
        return tuple(account_id for account_id, pause in self._paused.items() if pause.probe_at <= now)

    def throttle(self, account_id: AccountId, retry_after: float | None) -> None:
        """Hold everything of this account back, so that what waits does not come back all at once.

        The service documents no Retry-After (contract unknown 2); without one the distances double.
        """
        times = self._throttled[account_id].times + 1 if account_id in self._throttled else 1
        seconds = min(2.0**times, _LONGEST_THROTTLE)
        if retry_after is not None:
            seconds = max(1.0, min(retry_after, _LONGEST_RETRY_AFTER))  # in this order: it may be "nan"
        self._throttled[account_id] = Throttle(self._clock() + timedelta(seconds=seconds), times)

    def throttled(self, account_id: AccountId) -> Throttle | None:
        """The throttle of this account. Past its end, until a request succeeds, it lets one through at a time."""
        return self._throttled.get(account_id)

    def answered(self, account_id: AccountId) -> None:
        """A request of this account was let in: nothing holds the account up any more."""
        self._throttled.pop(account_id, None)
        if self._paused.pop(account_id, None) is not None:
            self._troubles.clear(TroubleKind.ACCOUNT, account_id)

    def forget(self, account_id: AccountId) -> None:
        """Drop what is known of an account that is gone."""
        self._paused.pop(account_id, None)
        self._throttled.pop(account_id, None)
