"""Everything that one running sandbox keeps, in one place; nothing outlives it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from heydesk.sandbox.agenda import Agenda
from heydesk.sandbox.clock import Clock
from heydesk.sandbox.contact import ContactBook
from heydesk.sandbox.credential import Credential
from heydesk.sandbox.crowd import crowd, crowd_list
from heydesk.sandbox.fault import Fault, FaultQueue
from heydesk.sandbox.item import Template
from heydesk.sandbox.journal import Exchange, Journal
from heydesk.sandbox.ledger import Ledger
from heydesk.sandbox.record import Inbox, Practice
from heydesk.sandbox.refusal import Refusal
from heydesk.sandbox.roster import Roster
from heydesk.sandbox.seed import seeded
from heydesk.sandbox.shelf import Shelf
from heydesk.sandbox.switch import Switches, UnknownId
from heydesk.sandbox.throttle import Throttle

_ID = re.compile("-?[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class Call:
    """What an act is told: the query, the body (None when there is none), and the log's entry to add to."""

    query: Mapping[str, str]
    body: object
    exchange: Exchange
    place: Mapping[str, str] = field(default_factory=dict)
    """The parts of the path that differ from call to call."""

    def warn(self, warnings: Sequence[str]) -> None:
        """Note where the request strays from what is documented."""
        self.exchange.warnings += warnings

    def id(self) -> int:
        """Return the id in the path.

        Raises:
            Refusal: 400, when it is no integer.
        """
        written = self.place.get("id", "")
        if not _ID.fullmatch(written):
            raise Refusal.bad("The id in the path must be an integer.")
        return int(written)


@dataclass(slots=True)
class Stage:
    """The business, what was sent, and everything that can be set while it runs."""

    credential: Credential
    practice: Practice
    clock: Clock
    contacts: ContactBook
    ledger: Ledger
    faults: FaultQueue
    journal: Journal
    lists: Shelf[Roster]
    templates: Shelf[Template]
    agenda: Agenda = field(default_factory=Agenda)
    switches: Switches = field(default_factory=Switches)
    throttle: Throttle = field(default_factory=Throttle)

    @classmethod
    def build(
        cls,
        *,
        credential: Credential | None = None,
        data: Path | str | None = None,
        log: Path | None = None,
        switches: Mapping[str, object] | None = None,
        faults: Sequence[str] = (),
        here: str = "",
    ) -> Self:
        """Put one together; `here` is where it will be served.

        Raises:
            ValueError: a switch, a fault or the data can't be understood.
            OSError: the data can't be read or the log can't be written.
        """
        turned = Switches().turned(switches or {})
        queue = FaultQueue(Fault.parse(spec) for spec in faults)
        clock = Clock()
        clock.offset = turned.clock_offset
        now = clock.now()
        practice = seeded(data, now, here)
        people = [*crowd(practice.crowd, now)]
        contacts = ContactBook(clock, (*people, *practice.contacts))
        return cls(
            credential=credential or Credential.fresh(),
            practice=practice,
            clock=clock,
            contacts=contacts,
            ledger=Ledger(clock, contacts, practice.threads),
            faults=queue,
            journal=Journal(log),
            lists=Shelf((*practice.lists, *([crowd_list(people, now)] if people else []))),
            templates=Shelf(practice.templates),
            switches=turned,
        )

    def turn(self, values: Mapping[str, object]) -> None:
        """Set switches.

        Raises:
            ValueError: one of them can't be set so; none is.
        """
        self.switches = self.switches.turned(values)
        self.clock.offset = self.switches.clock_offset

    def inbox(self, id_: int) -> Inbox:
        """Return the inbox of that id.

        Raises:
            Refusal: 403, when the team has none (contract.md section 3.6).
        """
        inbox = self.practice.inbox(id_)
        if inbox is None:
            raise Refusal.denied(f"The team has no inbox {id_}.")
        return inbox

    def unknown(self, what: str, id_: object) -> Refusal:
        """Return the refusal of an id that nothing has, as the switch `unknown_id` says."""
        refuse = {
            UnknownId.BAD_DATA: Refusal.bad,
            UnknownId.DENIED: Refusal.denied,
            UnknownId.NOT_FOUND: Refusal.absent,
        }[self.switches.unknown_id]
        return refuse(f"There is no {what} {id_}.")
