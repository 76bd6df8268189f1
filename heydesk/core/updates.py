"""Looks for the update notice, where somebody has named an address and a key for it; at most once a day.

It only tells of a newer HeyDesk: nothing is downloaded and nothing is run. The request says nothing of who asks.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from heydesk import __version__
from heydesk.core.policy import SendPolicy
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.update_notice import LARGEST, UpdateNotice, read_notice
from heydesk.storage.store import Store
from heydesk.system.admin_policy import UpdateSource

_log = logging.getLogger(__name__)
_GAP = timedelta(days=1)
_ASKED, _SEEN, _PUBLISHED, _DISMISSED = "update_asked", "update_seen", "update_published", "update_dismissed"


async def _fetch(address: str) -> bytes:
    from heydesk.api.http import fetch_file  # the network

    return await fetch_file(address, LARGEST)


class Updates:
    """Looks for a newer version.

    Args:
        fetch: gives the file at an address; raises ServiceError.
        installed: the version of this HeyDesk.
    """

    def __init__(
        self,
        store: Store,
        policy: SendPolicy,
        clock: Callable[[], datetime],
        fetch: Callable[[str], Awaitable[bytes]] = _fetch,
        installed: str = __version__,
    ) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock
        self._fetch = fetch
        self._installed = installed

    @property
    def source(self) -> UpdateSource | None:
        """Where to look; None where nobody wants it, or nobody has named an address and a key."""
        admin, settings = self._policy.admin, self._policy.settings
        wanted = settings.update_check if admin.update_check is None else admin.update_check
        own = UpdateSource(settings.update_address, settings.update_key)
        found = admin.update_source or (own if own.address and own.key else None)
        return found if wanted else None

    async def look(self) -> UpdateNotice | None:
        """Give a newer version that the person has not put away; None without one, and within a day of the last look.

        What goes wrong is a line in the log: nobody is kept from their work by it. Raises StoreError.
        """
        source, choices, now = self.source, self._store.choices, self._clock()
        asked = _instant(choices.get(_ASKED))
        if source is None or (asked is not None and timedelta() <= now - asked < _GAP):
            return None
        choices.set(_ASKED, now.isoformat())
        try:
            raw = await self._fetch(source.address)
            read = read_notice(
                raw, source.key, now, self._installed, choices.get(_SEEN) or "", _instant(choices.get(_PUBLISHED))
            )
        except HeyDeskError as error:
            _log.warning("no update notice: %s", error)
            return None
        choices.set(_SEEN, read.version)
        choices.set(_PUBLISHED, read.published.isoformat())
        return None if choices.get(_DISMISSED) == read.version else read.newer

    def dismiss(self, notice: UpdateNotice) -> None:
        """Say nothing more of this version. Raises StoreError."""
        self._store.choices.set(_DISMISSED, notice.version)


def _instant(kept: str | None) -> datetime | None:
    try:
        return None if kept is None else datetime.fromisoformat(kept).astimezone(UTC)
    except ValueError:
        return None
