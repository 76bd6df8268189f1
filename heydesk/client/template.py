"""Reading templates (contract section 7)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from heydesk.client.instant import wire_instant
from heydesk.client.reading import as_flag, as_id, as_list, as_object, as_text
from heydesk.client.words import tidy
from heydesk.domain.ids import TemplateId
from heydesk.domain.records import Template

_LONGEST_URL = 2000


def template(row: Mapping[str, Any]) -> Template | None:
    """Read one template; None for what has no id, and for one that the team put away."""
    template_id = as_id(row.get("id"))
    if template_id is None or as_flag(row.get("archived")):
        return None
    content = as_object(row.get("content"))
    return Template(
        id=TemplateId(template_id),
        title=tidy(as_text(row.get("name")) or as_text(row.get("title"))),
        text=as_text(content.get("text")),
        pictures=tuple(picture for picture in map(_picture, as_list(content.get("gallery"))) if picture),
        updated_at=wire_instant(row.get("updated")),
    )


def _picture(entry: object) -> str:
    fields = as_object(entry)
    return tidy(as_text(fields.get("url")) or as_text(fields.get("original_url")), _LONGEST_URL)
