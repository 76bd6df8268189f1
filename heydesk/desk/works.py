"""The parts of the desk, put together. What the first window needs is built at once, the rest when it is needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from heydesk.desk.composing import Composing
from heydesk.desk.key import Keys
from heydesk.desk.pace import Pace
from heydesk.desk.pausing import Pauses
from heydesk.desk.reading import Reading
from heydesk.desk.rulebook import Rulebook
from heydesk.desk.trouble import Troubles
from heydesk.storage.database import Change
from heydesk.vault import MemoryVault

if TYPE_CHECKING:
    from heydesk.desk.directory import Directory
    from heydesk.desk.engine import Engine
    from heydesk.desk.knowing import Knowing
    from heydesk.desk.media import Media
    from heydesk.desk.outbox import Outbox
    from heydesk.desk.people import People
    from heydesk.desk.thread import Threads
    from heydesk.domain.draft_context import Knowledge
    from heydesk.domain.ids import AccountId
    from heydesk.domain.message import Draft
    from heydesk.storage.store import Store
    from heydesk.system.locks import Lock
    from heydesk.vault import Vault


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
        from heydesk.desk.outbox import Outbox

        return Outbox(self._store, self.rulebook, self.pauses, self._clock)

    @cached_property
    def media(self) -> Media:
        """What looks at media addresses."""
        from heydesk.desk.media import Media

        return Media(self._store, self._clock)

    @cached_property
    def people(self) -> People:
        """Everybody who can be written to."""
        from heydesk.desk.people import People

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
        from heydesk.desk.directory import Directory
        from heydesk.desk.fetching import Fetching

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
        from heydesk.desk.knowing import Knowing

        return Knowing(self._store, self.people, self._threads, self._clock)

    @cached_property
    def engine(self) -> Engine:
        """What talks to the service; built, and its libraries imported, when it is first asked for."""
        from heydesk.desk.engine import Engine

        return Engine(self, self._store, self._clock, self._lock, self._pace)

    def _threads(self) -> Threads | None:
        """What was said, if anything has been asked of the service yet: looking alone builds nothing."""
        engine: Engine | None = self.__dict__.get("engine")
        return None if engine is None else engine.threads
