"""A draft checked before it may leave: every problem at once, or the messages that may.

Errors stop it; warnings are for a person to weigh. That a text needs the costly encoding is neither: the counter
under the box says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from heydesk.domain.audience import MAX_EACH_ALONE, audience_of
from heydesk.domain.content import check_text, is_blank
from heydesk.domain.media import check_media
from heydesk.domain.message import Draft, Message
from heydesk.domain.origin import check_origin, inbox_of
from heydesk.domain.problem import Field, Problem, Severity
from heydesk.domain.sender import Inbox
from heydesk.domain.wording import as_sent

__all__ = ["MAX_EACH_ALONE", "Checked", "Field", "Problem", "Severity", "check"]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found. ``messages`` is empty while there is an error."""

    problems: tuple[Problem, ...]
    messages: tuple[Message, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What stops it."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What a person may want to know first."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.WARNING)


def check(draft: Draft, inboxes: Sequence[Inbox]) -> Checked:
    """Check a draft as it stands: *each alone* gives a message for every recipient, *one group* a single one."""
    audience = audience_of(draft, inbox_of(draft, inboxes))
    media_url = draft.media_url.strip()
    text = as_sent(draft.text)
    is_sms = not (draft.private or draft.group or media_url)
    problems = (
        *check_origin(draft, inboxes),
        *audience.problems,
        *check_text(text, has_media=bool(media_url), is_sms=is_sms),
        *(check_media(media_url) if media_url else ()),
    )
    checked = Checked(problems, ())
    if checked.errors or draft.inbox_id is None or draft.sender_id is None:
        return checked
    message = Message(
        inbox_id=draft.inbox_id,
        sender_id=draft.sender_id,
        phones=audience.phones,
        text="" if is_blank(text) else text,
        media_url=media_url,
        private=draft.private,
    )
    if draft.group:
        return replace(checked, messages=(message,))
    return replace(checked, messages=tuple(replace(message, phones=(phone,)) for phone in audience.phones))
