"""The part of the desk that talks to the service: sessions, signing in, the inboxes, the dispatcher."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.desk.broadcasting import Broadcasting
from heydesk.desk.courier import Courier
from heydesk.desk.crew import Crew, Housekeeping
from heydesk.desk.dispatcher import Dispatcher
from heydesk.desk.keeper import Keeper
from heydesk.desk.planning import Planning
from heydesk.desk.post import Post
from heydesk.desk.probing import Probing
from heydesk.desk.queue import Queue
from heydesk.desk.reconciling import Reconciling
from heydesk.desk.roster import Roster
from heydesk.desk.scheduling import Scheduling
from heydesk.desk.searching import Searching
from heydesk.desk.sending import Sending
from heydesk.desk.session import Sessions
from heydesk.desk.signin import SignIn
from heydesk.desk.thread import Threads

if TYPE_CHECKING:
    from heydesk.desk.pace import Pace
    from heydesk.desk.works import Works
    from heydesk.storage.store import Store
    from heydesk.system.locks import Lock


class Engine:
    """Holds these parts. The window is on screen before any of them is imported."""

    def __init__(self, works: Works, store: Store, clock: Callable[[], datetime], lock: Lock, pace: Pace) -> None:
        troubles, pauses, rulebook = works.troubles, works.pauses, works.rulebook
        self.sessions = Sessions(works.keys, clock, pauses, troubles)
        self.signin = SignIn(store, works.keys, self.sessions, pauses, troubles, clock)
        self.roster = Roster(store, self.sessions, clock)
        self.threads = Threads(store, self.sessions, pauses, clock)
        self.scheduling = Scheduling(store, self.sessions, rulebook, clock)
        self.broadcasting = Broadcasting(
            store, self.sessions, Planning(store, self.threads, rulebook, works.know), works.composing, clock
        )
        keeper = Keeper(store, troubles, pace)
        crew = Crew(
            queue=Queue(store, rulebook, pauses, clock),
            sending=Sending(store, self.sessions, rulebook, keeper, clock),
            reconciling=Reconciling(
                store, Searching(store, self.sessions), self.scheduling, pauses, rulebook, keeper, clock
            ),
            probing=Probing(store, self.sessions, self.roster, pauses, troubles),
            housekeeping=Housekeeping(store, rulebook, clock),
        )
        post = Post(store, lock, rulebook, troubles, clock)
        self.dispatcher = Dispatcher(store, post, crew, troubles, clock, pace)
        self.courier = Courier(store, self.dispatcher, pauses, clock, pace)
