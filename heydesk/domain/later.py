"""What can be sent later, and what can't (contract section 11, *Schedule*).

The fields of a schedule have no place for a private note, a survey, an author, an activity or one media URL.
"""

from __future__ import annotations

from datetime import datetime

from heydesk.domain.message import Draft
from heydesk.domain.problem import Field, Problem, Severity
from heydesk.domain.schedule import is_on_grid, is_wanted_too_near
from heydesk.domain.sentence import say


def check_later(draft: Draft, media_url: str, now: datetime | None = None) -> tuple[Problem, ...]:
    """Give what keeps a draft with a time from being scheduled; nothing for one that is sent now.

    Without ``now`` nothing is said of the time itself.
    """
    if draft.send_at is None:
        return ()
    return (*what_keeps(draft, media_url), *_time(draft.send_at, now))


def what_keeps(draft: Draft, media_url: str) -> tuple[Problem, ...]:
    """Give what would keep a draft from being scheduled, whatever the time."""
    found = []
    if draft.private:
        found.append(("later-note", Field.TEXT, say("A private note can't be scheduled. Add it now.")))
    if draft.survey_id is not None:
        found.append(("later-survey", Field.TEXT, say("A survey can't be scheduled. Send it now, or send a text.")))
    if media_url:
        sentence = say("Media can't be scheduled. Send it now, take the address out, or use a template's picture.")
        found.append(("later-media", Field.MEDIA, sentence))
    if draft.author.strip() or draft.activity_id.strip():
        sentence = say("Author and activity can't be scheduled. Empty them under “Advanced”, or send it now.")
        found.append(("later-advanced", Field.TEXT, sentence))
    return tuple(Problem(identifier, Severity.ERROR, field, sentence) for identifier, field, sentence in found)


def _time(send_at: datetime, now: datetime | None) -> tuple[Problem, ...]:
    if not is_on_grid(send_at):
        sentence = say("The service sends at quarter hours: on the hour, or 15, 30 or 45 minutes past it.")
        return (Problem("later-off-quarter", Severity.ERROR, Field.TIME, sentence),)
    if now is not None and is_wanted_too_near(send_at, now):
        sentence = say(
            "Its time has come too near: the service wants to know 15 minutes before. Choose another time."
        )
        return (Problem("later-too-near", Severity.ERROR, Field.TIME, sentence),)
    return ()
