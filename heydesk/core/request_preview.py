"""The exact request of a message, shown before and after it leaves: for eyes and for the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from heydesk.api.requests import (
    LISTS_PATH,
    SCHEDULE_PATH,
    SEND_PATH,
    cmd_line,
    compact,
    curl_line,
    filled,
    instant,
    powershell_line,
    pretty,
)
from heydesk.domain.message import Draft
from heydesk.domain.records import LocalId


class Shell(StrEnum):
    """What a command line is written for. Each quotes in its own way."""

    SH = "sh"
    POWERSHELL = "powershell"
    CMD = "cmd"

    @staticmethod
    def on(platform: str) -> Shell:
        """Give the one that people have on a platform, by Python's name of it."""
        return Shell.POWERSHELL if platform == "win32" else Shell.SH

    @property
    def variable(self) -> str:
        """How the token's variable is written there."""
        return {
            Shell.SH: "$HEYMARKET_JWT",
            Shell.POWERSHELL: "$env:HEYMARKET_JWT",
            Shell.CMD: "%HEYMARKET_JWT%",
        }[self]


_LINES = {Shell.SH: curl_line, Shell.POWERSHELL: powershell_line, Shell.CMD: cmd_line}


class RequestPreview(NamedTuple):
    """What leaves for one message. ``body`` is exact to the byte, unless ``partial``."""

    body: str
    pretty: str
    base_url: str
    """Where it goes to; empty while it is partial."""
    path: str = SEND_PATH
    partial: bool = False
    """It can't be sent yet: what is missing or wrong is left out."""

    def curl(self, shell: Shell) -> str:
        """Write it as one command, with a variable in place of the token.

        Empty while it is partial, and where it is longer than that shell takes.
        """
        return "" if self.partial else _LINES[shell](self.base_url, self.body, self.path)


def preview_of(base_url: str, body: str, path: str = SEND_PATH) -> RequestPreview:
    """Show a body that may leave, or has left."""
    return RequestPreview(body, pretty(body), base_url, path)


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
    return RequestPreview(body, pretty(body), base_url="", path=SCHEDULE_PATH if later else SEND_PATH, partial=True)


def list_preview(phones: Sequence[str]) -> RequestPreview:
    """Show the list that many recipients become before their broadcast; its name is typed on the broadcast's page."""
    body = compact({"phones": list(phones)})
    return RequestPreview(body, pretty(body), base_url="", path=LISTS_PATH, partial=True)
