"""Texts that the team keeps ready (contract section 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from heydesk.domain.ident import TemplateId


@dataclass(frozen=True, slots=True)
class Template:
    """A saved text with its merge tokens as written; ``pictures`` are the addresses of its gallery, in order."""

    id: TemplateId
    title: str
    text: str
    pictures: tuple[str, ...] = ()
    updated_at: datetime | None = None
