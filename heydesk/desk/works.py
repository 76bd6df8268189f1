"""The parts of the desk, put together. Each is built once, from the ground up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.desk.composing import Composing
from heydesk.desk.courier import Courier
from heydesk.desk.crew import Crew, Housekeeping
from heydesk.desk.directory import Directory
from heydesk.desk.dispatcher import Dispatcher
from heydesk.desk.keeper import Keeper
from heydesk.desk.key import Keys
from heydesk.desk.outbox import Outbox
from heydesk.desk.pace import Pace
from heydesk.desk.pausing import Pauses
from heydesk.desk.post import Post
from heydesk.desk.probing import Probing
from heydesk.desk.queue import Queue
from heydesk.desk.reading import Reading
from heydesk.desk.reconciling import Reconciling
from heydesk.desk.rulebook import Rulebook
from heydesk.desk.sending import Sending
from heydesk.desk.session import Sessions
from heydesk.desk.signin import SignIn
from heydesk.desk.trouble import Troubles
from heydesk.store.change import Change
from heydesk.vault.memory import MemoryVault

if TYPE_CHECKING:
    from heydesk.host.lock import Lock
    from heydesk.store.store import Store
    from heydesk.vault.port import Vault


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
        self.sessions = Sessions(self.keys, clock, self.pauses, self.troubles)
        self.signin = SignIn(store, self.keys, self.sessions, self.pauses, self.troubles, clock)
        self.directory = Directory(store, self.sessions, clock)
        self.composing = Composing(store, rulebook, clock)
        self.reading = Reading(store, rulebook, clock)
        self.outbox = Outbox(store, rulebook, self.pauses, clock)
        keeper = Keeper(store, self.troubles, pace)
        crew = Crew(
            queue=Queue(store, rulebook, self.pauses, clock),
            sending=Sending(store, self.sessions, rulebook, keeper, clock),
            reconciling=Reconciling(store, self.sessions, self.pauses, rulebook, keeper, clock),
            probing=Probing(store, self.sessions, self.directory, self.pauses, self.troubles),
            housekeeping=Housekeeping(store, rulebook, clock),
        )
        post = Post(store, lock, rulebook, self.troubles, clock)
        self.dispatcher = Dispatcher(store, post, crew, self.troubles, clock, pace)
        self.courier = Courier(store, self.dispatcher, self.pauses, clock, pace)
