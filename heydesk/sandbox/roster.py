"""A list of people that can be sent to, each alone (contract.md section 6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from heydesk.sandbox.clock import stamp


@dataclass(frozen=True, slots=True)
class Roster:
    """One list: written with a `title`, read back with a `name`."""

    id: int
    name: str
    created_at: datetime
    updated_at: datetime
    members: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By phone: `f` is the first name and `l` the last, as they were when it was written."""
    emails: tuple[str, ...] = ()
    """Whom no text reaches."""
    local_id: str | None = None
    creator_id: int | None = None
    archived: bool = False
    rev: int = 1
    uuid: str = field(default_factory=lambda: str(uuid4()))

    def wire(self, team_id: object, *, members: bool) -> dict[str, object]:
        """Return the object that the deprecated v1 family shows, with its members or without.

        `emails` is this sandbox's word: how a list shows members without a number is unknown (13.13).
        """
        wire: dict[str, object | None] = {
            "id": self.id,
            "name": self.name,
            "local_id": self.local_id,
            "targets": {phone: dict(names) for phone, names in self.members.items()} if members else None,
            "emails": [*self.emails] if members and self.emails else None,
            "team_id": team_id,
            "creator_id": self.creator_id,
            "shared": True,
            "archived": self.archived or None,
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
            "rev": self.rev,
        }
        return {name: value for name, value in wire.items() if value is not None}
