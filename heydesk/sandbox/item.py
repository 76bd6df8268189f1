"""What a team has prepared: templates, surveys, tags and custom fields."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from heydesk.sandbox.clock import stamp


@dataclass(frozen=True, slots=True)
class Template:
    """A text that is kept for use again, merge tokens in it, with pictures or without (contract.md section 7)."""

    id: int
    name: str
    text: str
    created_at: datetime
    updated_at: datetime
    gallery: tuple[Mapping[str, str], ...] = ()
    local_id: str | None = None
    creator_id: int | None = None
    archived: bool = False
    rev: int = 1

    @property
    def picture(self) -> str | None:
        """The address of its first picture."""
        return next((entry["url"] for entry in self.gallery if entry.get("url")), None)

    def wire(self, team_id: object) -> dict[str, object]:
        """Return the object that the API shows, empty values left out."""
        content: dict[str, object] = {"text": self.text}
        if self.gallery:
            content["gallery"] = [dict(entry) for entry in self.gallery]
        wire = {
            "id": self.id,
            "name": self.name,
            "local_id": self.local_id,
            "content": content,
            "team_id": team_id,
            "creator_id": self.creator_id,
            "shared": True,
            "archived": self.archived or None,
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
            "rev": self.rev,
        }
        return {name: value for name, value in wire.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Survey:
    """A question whose answers are counted; the type is one of the vendor's words, as `nps` (section 8)."""

    id: int
    name: str
    type: str
    question: str
    created_at: datetime
    updated_at: datetime

    def wire(self) -> dict[str, object]:
        """Return the object that the API shows."""
        return {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "question": self.question,
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
        }


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that marks contacts, with a colour such as `#FFD700` (section 9)."""

    id: int
    tag: str
    color: str
    created_at: datetime
    updated_at: datetime
    rev: int = 1

    def wire(self, team_id: object) -> dict[str, object]:
        """Return the object that the API shows."""
        return {
            "id": self.id,
            "tag": self.tag,
            "color": self.color,
            "team_id": team_id,
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
            "rev": self.rev,
        }
