"""What an unauthenticated request for a media address returns; the last few reports are cached."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.domain.media import MediaReport
from heydesk.domain.records import AccountId
from heydesk.domain.server_address import is_loopback
from heydesk.storage.store import Store

if TYPE_CHECKING:
    from heydesk.api.media_probe import MediaUrlProbe


_MOST_KEPT = 8
_MOST_BYTES = 16_000_000
"""Of the pictures in what is kept: memory that nobody misses."""


class Media:
    """Looks, and remembers the last few looks; none of it is written down."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._seen: dict[str, MediaReport] = {}
        self.revision = 0
        """Grows whenever another look is known, or none any more."""

    async def look(self, account_id: AccountId, url: str) -> MediaReport:
        """Fetch it without authentication, within ten seconds. Says in the report what went wrong; raises StoreError.

        An address of this computer itself is looked at only for an account whose service is here, too: the sandbox.
        """
        local = is_loopback(self._store.accounts.get(account_id).base_url)
        look = await asyncio.to_thread(_load)
        report = await look(url.strip(), self._clock(), local=local).run()
        self._keep(report)
        return report

    def known(self, url: str) -> MediaReport | None:
        """What was found there the last time; None where nobody has looked, or not lately."""
        return self._seen.get(url.strip())

    def clear(self) -> None:
        """Forget every look: whose they were is not kept."""
        self._seen.clear()
        self.revision += 1

    def _keep(self, report: MediaReport) -> None:
        self._seen.pop(report.url, None)
        self._seen[report.url] = report
        self.revision += 1
        while len(self._seen) > _MOST_KEPT or sum(len(each.picture) for each in self._seen.values()) > _MOST_BYTES:
            del self._seen[next(iter(self._seen))]


def _load() -> type[MediaUrlProbe]:
    """Import what talks to servers, which takes a moment."""
    from heydesk.api.media_probe import MediaUrlProbe

    return MediaUrlProbe
