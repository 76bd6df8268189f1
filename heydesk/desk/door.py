"""The parts of the desk that have verbs of their own, each behind one property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heydesk.desk.works import Works

if TYPE_CHECKING:
    from heydesk.desk.broadcasting import Broadcasting
    from heydesk.desk.directory import Directory
    from heydesk.desk.media import Media
    from heydesk.desk.people import People
    from heydesk.desk.scheduling import Scheduling
    from heydesk.desk.thread import Threads
    from heydesk.domain.draft_context import Knowledge
    from heydesk.domain.ids import AccountId
    from heydesk.domain.message import Draft


class Doors:
    """Leads to parts that are built, and their libraries imported, when somebody first asks for them."""

    _works: Works

    @property
    def people(self) -> People:
        """Everybody who can be written to, as far as they are known here."""
        return self._works.people

    @property
    def directory(self) -> Directory:
        """What the team has on file beside its people: texts, surveys, lists and fields."""
        return self._works.directory

    def knowledge(self, account_id: AccountId, draft: Draft) -> Knowledge:
        """All that is known here about a draft; never asks the network, and never fails."""
        return self._works.know(account_id, draft)

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

    @property
    def media(self) -> Media:
        """Looks at media addresses as a stranger would."""
        return self._works.media
