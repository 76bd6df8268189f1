"""Everything that one running sandbox keeps, in one place; nothing outlives it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from heydesk.sandbox.clock import Clock
from heydesk.sandbox.contact import ContactBook
from heydesk.sandbox.credential import Credential
from heydesk.sandbox.fault import Fault, FaultQueue
from heydesk.sandbox.journal import Exchange, Journal
from heydesk.sandbox.ledger import Ledger
from heydesk.sandbox.record import Practice
from heydesk.sandbox.refusal import Refusal
from heydesk.sandbox.seed import seeded
from heydesk.sandbox.switch import Switches, UnknownId
from heydesk.sandbox.throttle import Throttle


@dataclass(frozen=True, slots=True)
class Call:
    """What an act is told: the query, the body (None when there is none), and the log's entry to add to."""

    query: Mapping[str, str]
    body: object
    exchange: Exchange

    def warn(self, warnings: Sequence[str]) -> None:
        """Note where the request strays from what is documented."""
        self.exchange.warnings += warnings


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
    ) -> Self:
        """Put one together.

        Raises:
            ValueError: a switch, a fault or the data can't be understood.
            OSError: the data can't be read or the log can't be written.
        """
        turned = Switches().turned(switches or {})
        queue = FaultQueue(Fault.parse(spec) for spec in faults)
        practice = seeded(data)
        clock = Clock()
        clock.offset = turned.clock_offset
        contacts = ContactBook(practice.contacts)
        return cls(
            credential=credential or Credential.fresh(),
            practice=practice,
            clock=clock,
            contacts=contacts,
            ledger=Ledger(clock, contacts, practice.threads),
            faults=queue,
            journal=Journal(log),
            switches=turned,
        )

    def turn(self, values: Mapping[str, object]) -> None:
        """Set switches.

        Raises:
            ValueError: one of them can't be set so; none is.
        """
        self.switches = self.switches.turned(values)
        self.clock.offset = self.switches.clock_offset

    def unknown(self, what: str, id_: object) -> Refusal:
        """Return the refusal of an id that nothing has, as the switch `unknown_id` says."""
        refuse = {
            UnknownId.BAD_DATA: Refusal.bad,
            UnknownId.DENIED: Refusal.denied,
            UnknownId.NOT_FOUND: Refusal.absent,
        }[self.switches.unknown_id]
        return refuse(f"There is no {what} {id_}.")
