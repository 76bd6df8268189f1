"""The exact request of a message, shown before and after it leaves: for eyes and for the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from heydesk.api.requests import LISTS_PATH, SCHEDULE_PATH, SEND_PATH, compact, curl_line, filled, instant, pretty
from heydesk.domain.message import Draft
from heydesk.domain.records import LocalId


class RequestPreview(NamedTuple):
    """What leaves for one message. ``body`` is exact to the byte, unless ``partial``."""

    body: str
    pretty: str
    curl: str
    """A line for a shell, with ``$HEYMARKET_JWT`` in place of the token; empty while it is partial."""
    path: str = SEND_PATH
    partial: bool = False
    """It can't be sent yet: what is missing or wrong is left out."""


def preview_of(base_url: str, body: str, path: str = SEND_PATH) -> RequestPreview:
    """Show a body that may leave, or has left."""
    return RequestPreview(body, pretty(body), curl_line(base_url, body, path), path)


def partial_preview(draft: Draft, seed: LocalId) -> RequestPreview:
    """Show as much of a draft as there is, in the order of the wire. It is for eyes alone and is never sent."""
    later = draft.send_at is not None
    text = None if draft.template_id or draft.survey_id else draft.text
    content = filled(text=text, **{"template" if later else "template_id": draft.template_id})
    fields = filled(
        inbox_id=draft.inbox_id,
        **{"user_id" if later else "creator_id": draft.sender_id},
        execute_at=draft.send_at and instant(draft.send_at),
        list_id=next(iter(draft.lists), None),
        **{"conversation_id" if later else "chat_id": next(iter(draft.chats), None)},
        targets=list(draft.recipients) if draft.group else None,
        phone_number=draft.recipients[0] if len(draft.recipients) == 1 and not draft.group else None,
        **({"content": content} if later else content),
        survey_id=draft.survey_id,
        media_url=draft.media_url.strip(),
        local_id=seed,
        private=draft.is_note,
        author=draft.author.strip(),
        activity_id=draft.activity_id.strip(),
    )
    body = compact(fields)
    return RequestPreview(body, pretty(body), curl="", path=SCHEDULE_PATH if later else SEND_PATH, partial=True)


def list_preview(phones: Sequence[str]) -> RequestPreview:
    """Show the list that many recipients become before their broadcast; its name is typed on the broadcast's page."""
    body = compact({"phones": list(phones)})
    return RequestPreview(body, pretty(body), curl="", path=LISTS_PATH, partial=True)
