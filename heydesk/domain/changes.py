"""What a commit changed, and who wants to know: the only way in which news comes up from the storage.

An observer pattern: the storage announces a ``Change`` after each commit; whoever shows the rows reads them again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from heydesk.domain.records import EntryId

_log = logging.getLogger(__name__)


class Change(NamedTuple):
    """Which rows changed; whoever shows them reads them again. ``entries`` is None for: any of them may have."""

    entries: frozenset[EntryId] | None = frozenset()
    accounts: bool = False
    directory: bool = False
    drafts: bool = False
    """What stands in the composer."""
    kept_drafts: bool = False
    """What was put aside."""
    troubles: bool = False
    """What keeps messages from going; no row holds it."""
    people: frozenset[str] = frozenset()
    """Numbers about which something was learned that no row holds."""
    waiting: bool = False
    """Who waits for an answer, and what customers wrote last."""

    def __or__(self, other: Change) -> Change:
        both = None if self.entries is None or other.entries is None else self.entries | other.entries
        return Change(
            entries=both,
            accounts=self.accounts or other.accounts,
            directory=self.directory or other.directory,
            drafts=self.drafts or other.drafts,
            kept_drafts=self.kept_drafts or other.kept_drafts,
            troubles=self.troubles or other.troubles,
            people=self.people | other.people,
            waiting=self.waiting or other.waiting,
        )


NOTHING = Change()
_DIRECTORY = Change(directory=True)
EVERYTHING = Change(entries=None, accounts=True, directory=True, drafts=True, kept_drafts=True)


class ChangeFeed:
    """The one signal that comes up from the store."""

    def __init__(self) -> None:
        self._callbacks: dict[object, Callable[[Change], None]] = {}
        self._gathering = 0

    @property
    def subscribers(self) -> int:
        """How many are called back; a test counts them before an owner came and after it went."""
        return len(self._callbacks)

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Call back after every commit that changed something; return the function that ends it."""
        key = object()
        self._callbacks[key] = callback

        def unsubscribe() -> None:
            self._callbacks.pop(key, None)

        return unsubscribe

    @contextmanager
    def gathering(self) -> Iterator[Callable[[], None]]:
        """Combine notifications of directory changes while many rows are written.

        Yields a function that notifies now; the end of the block does too. Other changes are notified at once.
        """
        self._gathering += 1
        try:
            yield lambda: self._tell(_DIRECTORY)
        finally:
            self._gathering -= 1
            self._tell(_DIRECTORY)

    def announce(self, change: Change) -> None:
        """Notify every subscriber. One that raises is logged: the commit stands, and the others are notified too."""
        if not (self._gathering and change == _DIRECTORY):
            self._tell(change)

    def _tell(self, change: Change) -> None:
        for key, callback in tuple(self._callbacks.items()):
            if key not in self._callbacks:
                continue  # one that was told before it has ended it
            try:
                callback(change)
            except Exception:  # noqa: BLE001 - whatever it is, it must not hide the commit
                _log.exception("A subscriber could not take %s", change)
