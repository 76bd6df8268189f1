"""The parts of the desk that have verbs of their own, each behind one property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heydesk.desk.works import Works

if TYPE_CHECKING:
    from heydesk.desk.broadcasting import Broadcasting
    from heydesk.desk.scheduling import Scheduling
    from heydesk.desk.thread import Threads


class Doors:
    """Leads to parts that are built, and their libraries imported, when somebody first asks for them."""

    _works: Works

    @property
    def threads(self) -> Threads:
        """What was said with one person."""
        return self._works.engine.threads

    @property
    def schedule(self) -> Scheduling:
        """What can be done about what the service sends at its time."""
        return self._works.engine.scheduling

    @property
    def broadcast(self) -> Broadcasting:
        """Lists for broadcasts."""
        return self._works.engine.broadcasting
